//! A result, or the problem that prevents it, in a form for both programs and users.

use yew::prelude::*;

use crate::formula::evaluate::Problem;
use crate::formula::variable::Kind;
use crate::ui::localizer::Localizer;
use crate::ui::problem_sentence::problem_sentence;

/// The id of the problem that is shown instead of a result; fields refer to it.
pub const RESULT_PROBLEM: &str = "answer-problem";

/// A result in a form that programs can read.
pub fn view_data(l10n: &Localizer, id: impl Into<AttrValue>, kind: Kind, value: f64) -> Html {
    view_data_as(id, value, &l10n.spoken(kind, value))
}

/// The same with the given text.
pub fn view_data_as(id: impl Into<AttrValue>, value: f64, text: &str) -> Html {
    let id: AttrValue = id.into();
    let (is_long, text) = match text.chars().count() > LONG {
        true => (true, break_at_spaces(text)),
        false => (false, html! { { text.to_owned() } }),
    };
    html! {
        <data class={is_long.then_some("long")} data-variable={id} value={value.to_string()}>{ text }</data>
    }
}

/// A figure with more characters than this might need a second line.
const LONG: usize = 14;

/// The figure with a possible line break after each separator of its digit groups, where `Intl` allows
/// none.
fn break_at_spaces(figure: &str) -> Html {
    let is_group = |rest: &str| {
        let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
        digits == 3
    };
    let mut parts = Vec::new();
    let mut begin = 0;
    for (place, sign) in figure.char_indices() {
        let end = place + sign.len_utf8();
        if !sign.is_ascii_digit() && place > 0 && is_group(&figure[end..]) {
            parts.push(&figure[begin..end]);
            begin = end;
        }
    }
    let parts = parts
        .into_iter()
        .map(|part| html! { <>{ part.to_owned() }<wbr /></> });
    html! { <>{ for parts }{ figure[begin..].to_owned() }</> }
}

/// The sentence for a problem, as an alert; fields refer to it by its id.
pub fn view_problem(l10n: &Localizer, problem: Problem, id: Option<String>) -> Html {
    let code = problem.code();
    let sentence = match problem.at() {
        Some(at) => problem_sentence(l10n, code, at, &l10n.label(at.id)),
        None => l10n.text(&format!("problem-{code}")).to_string(),
    };
    html! { <p {id} class="problem" role="alert" data-problem={code}>{ sentence }</p> }
}
