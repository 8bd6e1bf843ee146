//! A column of answers from a survey, counted into the fields.

use std::rc::Rc;

use web_sys::HtmlTextAreaElement;
use yew::prelude::*;

use crate::calculation::answers::Answers;
use crate::calculation::input::text_of_value;
use crate::formula::variable::Variable;
use crate::metrics;
use crate::ui::context::Act;
use crate::ui::localizer::Localizer;
use crate::workspace::action::Action;
use crate::workspace::slot::Slot;

/// This many refused texts are named, the others counted.
const NAMED: usize = 5;

#[derive(Clone, PartialEq, Properties)]
pub struct AnswersInputProps {
    pub l10n: Localizer,
    pub act: Act,
    /// The metric whose answers they are.
    pub metric: &'static str,
}

/// The field and what was read from it. Nothing changes in the fields of the page until the user takes
/// the answers.
#[component]
pub fn AnswersInput(props: &AnswersInputProps) -> Html {
    let AnswersInputProps { l10n, act, metric } = props;
    let text = use_state_eq(|| Rc::<str>::from(""));
    let scale = metrics::find(metric).and_then(|metric| metric.scale.as_ref());
    let Some(scale) = scale else {
        return Html::default();
    };
    let input = {
        let text = text.setter();
        Callback::from(move |event: InputEvent| {
            let area: HtmlTextAreaElement = event.target_unchecked_into();
            text.set(area.value().into());
        })
    };
    let answers = Answers::read(&text, &scale.range);
    let take = {
        let (act, language) = (act.clone(), l10n.language);
        let counts = answers.count(scale);
        Callback::from(move |_: MouseEvent| {
            let text = |(variable, count): &(Variable, usize)| {
                let text = text_of_value(*variable, *count as f64, language);
                (Slot::field(variable.id), Rc::from(text))
            };
            let texts = counts.iter().map(text).collect();
            act.emit(Action::Fill { texts });
        })
    };
    let count = [("count", (answers.scores.len() as f64).into())];
    let limits = [
        ("least", f64::from(*scale.range.start()).into()),
        ("greatest", f64::from(*scale.range.end()).into()),
    ];
    html! {
        <details class="answers">
            <summary>{ l10n.text("answers-title") }</summary>
            <label for="answers">{ l10n.with("answers-label", &limits) }</label>
            <textarea id="answers" rows="4" spellcheck="false" autocomplete="off" oninput={input} value={(*text).to_string()}
                aria-describedby="answers-read" />
            <div id="answers-read" role="status">
                if !text.is_empty() {
                    <p>{ l10n.with("answers-read", &count) }</p>
                    { view_left_out(l10n, &answers) }
                }
            </div>
            <button type="button" data-take="answers" disabled={answers.scores.is_empty()} onclick={take}>
                { l10n.text("answers-use") }
            </button>
        </details>
    }
}

/// What was left out, by line.
fn view_left_out(l10n: &Localizer, answers: &Answers) -> Html {
    let named = answers.refused.iter().take(NAMED).map(|(line, text)| {
        let text: String = text.chars().take(20).collect();
        let arguments = [("line", (*line as f64).into()), ("text", text.into())];
        html! { <li key={*line}>{ l10n.with("answers-refused", &arguments) }</li> }
    });
    let more = answers.refused.len().saturating_sub(NAMED);
    html! {
        <>
            <ul class="soft">{ for named }</ul>
            if more > 0 { <p class="soft">{ l10n.with("answers-more", &[("count", (more as f64).into())]) }</p> }
            if answers.blanks > 0 {
                <p class="soft">{ l10n.with("answers-blank", &[("count", (answers.blanks as f64).into())]) }</p>
            }
        </>
    }
}
