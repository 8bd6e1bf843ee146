//! The comparison of a demonstration: bars on one scale.

use yew::prelude::*;

use crate::pages::workshop::figures::{LETTERS, in_strip, say, view_figures};
use crate::pages::workshop::second::view_second;
use crate::pages::workshop::stage_words::part;
use crate::ui::localizer::Localizer;
use crate::workshop::demo::{Column, ColumnBar, Demo};

/// The names of bars that show figures.
const TIMES: [&str; 2] = ["compare-before", "compare-after"];

/// The figures, the question, and what is compared. Bars aren't drawn before they are revealed.
pub fn view_comparison(
    l10n: &Localizer,
    second: Option<&Localizer>,
    demo: &Demo,
    is_open: bool,
) -> Html {
    let most = demo.compare.first().map_or(0, |column| column.bars.len());
    // Several bars are about one question each, unless they show figures of the first one.
    let cases = demo.questions.iter().take(most);
    let cases: Vec<_> = cases
        .filter_map(|question| question.cases.first().cloned())
        .collect();
    let longest = demo.longest_bar();
    let bar = |column: &Column, place: usize| {
        let value = column.bars[place].result(demo).filter(|_| is_open);
        let drawn = value.map(|value| {
            let width = format!("{:.2}%", 100.0 * value / longest);
            html! {
                <>
                    <svg aria-hidden="true"><rect {width} height="100%" /></svg>
                    <b>{ say_bar(l10n, demo, column, place) }</b>
                </>
            }
        });
        let name = match column.bars[place] {
            _ if column.bars.len() == 1 => AttrValue::default(),
            ColumnBar::Figure(_) => part(l10n, demo, TIMES[place]),
            ColumnBar::Truth(_) | ColumnBar::Slip(..) => LETTERS[place].into(),
        };
        html! { <p key={place}><small>{ name }</small>{ for drawn }</p> }
    };
    let column = |column: &Column| {
        let bars = (0..column.bars.len()).map(|place| bar(column, place));
        html! { <li key={column.name}><span>{ part(l10n, demo, column.name) }</span><div>{ for bars }</div></li> }
    };
    let ask = |l10n: &Localizer| part(l10n, demo, "compare");
    html! {
        <>
            { view_figures(l10n, in_strip(second, &cases), "stage-strip", &cases) }
            <div class="stage-whole" key="compare">
                <p class="stage-question">{ ask(l10n) }</p>
                { for second.map(|second| view_second(second, ask(second))) }
                <ul class="stage-bars">{ for demo.compare.iter().map(column) }</ul>
            </div>
        </>
    }
}

/// The result of one of the bars; empty if the figures don't allow one.
pub fn say_bar(l10n: &Localizer, demo: &Demo, column: &Column, place: usize) -> String {
    let bar = column.bars[place];
    let Some((question, value)) = demo.questions.first().zip(bar.result(demo)) else {
        return String::new();
    };
    let kind = match bar {
        ColumnBar::Figure(variable) => variable.kind,
        ColumnBar::Truth(_) | ColumnBar::Slip(..) => question.result.kind,
    };
    say(l10n, kind, value, question.decimals())
}
