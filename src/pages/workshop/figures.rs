//! Figures as an audience reads them, and the rows that show them.

use yew::prelude::*;

use crate::formula::variable::{Kind, Variable};
use crate::stats::interval::Interval;
use crate::ui::localizer::Localizer;

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
        Kind::Share | Kind::PercentagePoints => l10n.finer(kind, value, decimals),
        Kind::Count => l10n.rounded_figure(kind, value, 0),
        Kind::Points | Kind::Ratio | Kind::Duration => l10n.rounded_figure(kind, value, decimals),
    }
}

/// The same without words, for use on an axis.
pub fn say_short(l10n: &Localizer, kind: Kind, value: f64) -> String {
    match kind {
        Kind::PercentagePoints => l10n.rounded_figure(Kind::Points, value * 100.0, 1),
        _ => say(l10n, kind, value, 1),
    }
}

/// The name of a variable in the second language, below the first.
fn view_second_label(second: &Localizer, variable: Variable) -> Html {
    html! { <span class="second" lang={second.language.tag()}>{ label(second, variable) }</span> }
}

/// The 95% interval behind a result, as in the comparison of a metric.
pub fn view_interval(l10n: &Localizer, kind: Kind, interval: Interval, decimals: u8) -> Html {
    let end = |value: f64| say(l10n, kind, value, decimals);
    html! { <small class="interval">{ format!(" ({} … {})", end(interval.lower), end(interval.upper)) }</small> }
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
    let figure = |(variable, value): &(Variable, f64)| {
        html! {
            <div key={variable.id}>
                <dt>
                    { label(l10n, *variable) }
                    if has_symbols { { " " }<i class="symbol">{ variable.symbol }</i> }
                    { for second.map(|second| view_second_label(second, *variable)) }
                </dt>
                <dd>{ say(l10n, variable.kind, *value, 1) }</dd>
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
        html! {
            <div class="case" key={*letter}>
                if has_letters { <b class="letter">{ letter }</b> }
                <dl class={many}>{ for case.iter().map(figure) }</dl>
            </div>
        }
    };
    html! { <div {class} key={class}>{ for LETTERS.iter().zip(cases).map(case) }</div> }
}

/// A result, which other programs can read too.
pub fn view_result(l10n: &Localizer, result: Variable, value: f64, decimals: u8) -> Html {
    html! {
        <data class="stage-result" data-variable={result.id} value={value.to_string()}>{ say(l10n, result.kind, value, decimals) }</data>
    }
}
