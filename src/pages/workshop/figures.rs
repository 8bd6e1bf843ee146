//! Figures as an audience reads them, and the rows that show them.

use yew::prelude::*;

use crate::formula::variable::{Kind, Variable};
use crate::pages::workshop::second::view_below;
use crate::stats::interval::Interval;
use crate::ui::localizer::Localizer;
use crate::workshop::bars::bar_heights;

/// The class of figures that fill a row, with bars if they can be compared. What follows an answer has no room for bars.
pub const BARRED: &str = "stage-row barred";

/// The letters of cases and options.
pub const LETTERS: [&str; 4] = ["A", "B", "C", "D"];

/// The name of a variable: the catalogue's, or the demonstration's own.
pub fn label(l10n: &Localizer, variable: Variable) -> AttrValue {
    match variable.id.strip_prefix("demo-") {
        Some(_) => l10n.text(variable.id),
        None => l10n.label(variable.id),
    }
}

/// A figure with at most this many decimals.
pub fn say(l10n: &Localizer, kind: Kind, value: f64, decimals: u8) -> String {
    match kind {
        Kind::Money => l10n.whole_money(value),
        Kind::Count => l10n.finer(kind, value, 0),
        _ => l10n.finer(kind, value, decimals),
    }
}

/// The most decimals that a given figure is shown with, which hides nothing but errors of rounding.
const ALL_DECIMALS: u8 = 6;

/// A figure as it was given: with all of its decimals, money to the cent unless it is whole.
pub fn say_given(l10n: &Localizer, kind: Kind, value: f64) -> String {
    match kind {
        Kind::Money if value.fract() != 0.0 => l10n.fine_figure(kind, value, ALL_DECIMALS - 2),
        Kind::Count => l10n.finer(kind, value, ALL_DECIMALS),
        _ => say(l10n, kind, value, ALL_DECIMALS),
    }
}

/// A time as minutes and seconds: 1:30.
pub fn minutes(seconds: u32) -> String {
    format!("{}:{:02}", seconds / 60, seconds % 60)
}

/// The class of a large figure with this many characters, which takes a smaller font; none for a short one.
pub fn class_of_length(characters: usize) -> Option<&'static str> {
    match characters {
        0..=6 => None,
        7..=9 => Some("long"),
        10..=14 => Some("longer"),
        15.. => Some("longest"),
    }
}

/// The class of a row of figures: the same, by its figures taken together. Those in several lines are as wide
/// as the widest.
fn class_of_row(shown: &[String]) -> Option<&'static str> {
    let lengths = shown.iter().map(|figure| figure.chars().count());
    let characters = match shown.len() {
        // Each needs a gap.
        count @ 0..=4 => lengths.sum::<usize>() + count,
        5 => 3 * lengths.max().unwrap_or_default(),
        6.. => 4 * lengths.max().unwrap_or_default(),
    };
    match characters {
        0..=22 => None,
        23..=32 => Some("long"),
        33..=40 => Some("longer"),
        41.. => Some("longest"),
    }
}

/// The same without words, for use on an axis.
pub fn say_short(l10n: &Localizer, kind: Kind, value: f64) -> String {
    match kind {
        Kind::PercentagePoints => l10n.finer(Kind::Points, value * 100.0, 1),
        _ => say(l10n, kind, value, 1),
    }
}

/// The 95% interval behind a result, as in the comparison of a metric.
pub fn view_interval(l10n: &Localizer, kind: Kind, interval: Interval, decimals: u8) -> Html {
    let end = |value: f64| say(l10n, kind, value, decimals);
    html! { <small class="interval">{ format!(" ({} … {})", end(interval.lower), end(interval.upper)) }</small> }
}

/// The names of this many figures have room for a second language above a question.
const FEW: usize = 3;

/// The second language above a question: only if there are few figures. The scene has shown the names of all.
pub fn in_strip<'a>(
    second: Option<&'a Localizer>,
    cases: &[Vec<(Variable, f64)>],
) -> Option<&'a Localizer> {
    let figures: usize = cases.iter().map(Vec::len).sum();
    second.filter(|_| figures <= FEW)
}

/// The figures of one or two cases in rows, with their names also in the second language if there is one.
pub fn view_figures(
    l10n: &Localizer,
    second: Option<&Localizer>,
    class: &'static str,
    cases: &[Vec<(Variable, f64)>],
) -> Html {
    view_legend(l10n, second, class, cases, false)
}

/// The same, with the symbols that a formula uses if it is shown below.
pub fn view_legend(
    l10n: &Localizer,
    second: Option<&Localizer>,
    class: &'static str,
    cases: &[Vec<(Variable, f64)>],
    has_symbols: bool,
) -> Html {
    let figure = |(((variable, _), shown), height): ((&(Variable, f64), &String), Option<f64>)| {
        html! {
            <div key={variable.id}>
                <dt>
                    { label(l10n, *variable) }
                    if has_symbols { { " " }<i class="symbol">{ variable.symbol }</i> }
                    { for second.map(|second| view_below(second, label(second, *variable))) }
                </dt>
                <dd>{ for height.map(view_bar) }{ shown.clone() }</dd>
            </div>
        }
    };
    let has_letters = cases.len() > 1;
    let case = |(letter, case): (&&str, &Vec<(Variable, f64)>)| {
        let many = match case.len() {
            5 => "five",
            6.. => "many",
            _ => "",
        };
        let shown = case.iter();
        let shown = shown.map(|(variable, value)| say_given(l10n, variable.kind, *value));
        let shown: Vec<String> = shown.collect();
        let size = class_of_row(&shown);
        let heights = match size {
            None | Some("long") if class == BARRED => bar_heights(case),
            _ => vec![None; case.len()],
        };
        html! {
            <div class="case" key={*letter}>
                if has_letters { <b class="letter">{ letter }</b> }
                <dl class={classes!(many, size)}>{ for case.iter().zip(&shown).zip(heights).map(figure) }</dl>
            </div>
        }
    };
    html! { <div {class} key={class}>{ for LETTERS.iter().zip(cases).map(case) }</div> }
}

/// A bar of this height, as a fraction of the highest.
fn view_bar(height: f64) -> Html {
    let of_all = |part: f64| format!("{:.2}%", part * 100.0);
    html! { <svg aria-hidden="true"><rect y={of_all(1.0 - height)} width="100%" height={of_all(height)} /></svg> }
}

/// A result, which other programs can read too.
pub fn view_result(l10n: &Localizer, result: Variable, value: f64, decimals: u8) -> Html {
    let shown = say(l10n, result.kind, value, decimals);
    // Percentage points are written in words, after the number.
    let number = match result.kind {
        Kind::PercentagePoints => l10n.finer(Kind::Points, value * 100.0, decimals),
        _ => shown.clone(),
    };
    let (number, unit) = match shown.strip_prefix(&number) {
        Some(unit) => (number.as_str(), unit),
        None => (shown.as_str(), ""),
    };
    let class = classes!("stage-result", class_of_length(number.chars().count()));
    html! {
        <data {class} data-variable={result.id} value={value.to_string()}>
            { number }
            if !unit.is_empty() { <small>{ unit }</small> }
        </data>
    }
}
