//! The working of a question on the stage and on paper.

use yew::prelude::*;

use crate::formula::mathml::Math;
use crate::pages::workshop::figures::{LETTERS, say, view_legend, view_result};
use crate::ui::formula::view_fine_formula;
use crate::ui::localizer::Localizer;
use crate::workshop::demo::Question;
use crate::workshop::working::{Line, Of};

/// The first lines of the working; the last line has the result.
pub fn view_work(
    l10n: &Localizer,
    second: Option<&Localizer>,
    question: &Question,
    lines: usize,
) -> Html {
    let working = question.working();
    let is_exact = working.last().is_some_and(|line| line.is_exact);
    // Two cases have their results in their own lines.
    let is_whole = lines == working.len() && question.cases.len() == 1;
    let result = question.truth().filter(|_| is_whole);
    let line = |line: Line| {
        let class = match line.of {
            Of::Result => "stage-line",
            Of::Part => "stage-line part",
            Of::Case(..) => "stage-line case",
        };
        html! { <p {class}>{ view_line(l10n, question, line) }</p> }
    };
    html! {
        <>
            { view_legend(l10n, second, "stage-strip", &question.cases, true) }
            <div class="stage-work" key="work">
                { for working.into_iter().take(lines).map(line) }
                if let Some(result) = result {
                    <p class="stage-line whole">{ equals(is_exact) }{ view_result(l10n, question.result, result, question.decimals()) }</p>
                }
            </div>
        </>
    }
}

/// A line: for two cases, with a letter and its result.
pub fn view_line(l10n: &Localizer, question: &Question, line: Line) -> Html {
    let (extra, is_exact, last) = (line.extra, line.is_exact, line.sides.len() - 1);
    let side = |(place, math): (usize, Math)| {
        let sign = (place > 0).then(|| equals(is_exact || place < last));
        html! { <>{ sign }{ view_fine_formula(l10n, math, extra) }</> }
    };
    let case = match line.of {
        Of::Case(place, result) => {
            let shown = say(l10n, question.result.kind, result, question.decimals());
            Some((LETTERS.get(place).copied(), shown))
        }
        Of::Result | Of::Part => None,
    };
    html! {
        <>
            { for case.as_ref().map(|(letter, _)| html! { <><b class="letter">{ *letter }</b>{ " " }</> }) }
            { for line.sides.into_iter().enumerate().map(side) }
            { for case.as_ref().map(|(_, shown)| html! { <>{ equals(is_exact) }<b>{ shown.clone() }</b></> }) }
        </>
    }
}

/// The sign before a result.
fn equals(is_exact: bool) -> &'static str {
    if is_exact { " = " } else { " ≈ " }
}
