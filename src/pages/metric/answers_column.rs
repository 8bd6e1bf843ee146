//! A column of answers from a survey, pasted.

use web_sys::HtmlTextAreaElement;
use yew::prelude::*;

use crate::calculation::answers::Answers;
use crate::metrics::answer_scale::AnswerScale;
use crate::pages::metric::answers_draft::{DraftContext, Entered, slot};
use crate::ui::localizer::Localizer;
use crate::workspace::action::Action;

/// At most this many refused texts are shown, and the others are only counted.
const NAMED: usize = 5;

pub fn view_column(context: &DraftContext, scale: &AnswerScale) -> Entered {
    let DraftContext { l10n, draft, act } = context;
    let own = slot("column", "");
    let text = draft.text(&own);
    let answers = Answers::read(&text, &scale.range, l10n.language);
    let limits = [
        ("least", f64::from(*scale.range.start()).into()),
        ("greatest", f64::from(*scale.range.end()).into()),
    ];
    let input = act.reform(move |event: InputEvent| {
        let area: HtmlTextAreaElement = event.target_unchecked_into();
        Action::Type {
            field: own.clone(),
            text: area.value().into(),
        }
    });
    let fields = html! {
        <>
            <label for="answers">{ l10n.with("answers-label", &limits) }</label>
            <textarea id="answers" rows="4" spellcheck="false" autocomplete="off" oninput={input} value={text.to_string()}
                aria-describedby="answers-read" />
        </>
    };
    let count = [("count", (answers.scores.len() as f64).into())];
    let notes = html! {
        if !text.is_empty() {
            <p>{ l10n.with("answers-read", &count) }</p>
            { view_left_out(l10n, &answers) }
        }
    };
    let tally = answers.tally(scale);
    Entered {
        fields,
        notes,
        counts: (!answers.scores.is_empty()).then(|| scale.count(&tally)),
        tally,
    }
}

/// What was left out, by line.
fn view_left_out(l10n: &Localizer, answers: &Answers) -> Html {
    let line = |key: &'static str| {
        move |(line, text): &(usize, String)| {
            let text: String = text.chars().take(20).collect();
            let arguments = [("line", (*line as f64).into()), ("text", text.into())];
            html! { <li>{ l10n.with(key, &arguments) }</li> }
        }
    };
    let ambiguous = answers.ambiguous.iter().map(line("answers-ambiguous"));
    let refused = answers.refused.iter().map(line("answers-refused"));
    let named = ambiguous.chain(refused).take(NAMED);
    let left_out = answers.ambiguous.len() + answers.refused.len();
    let more = left_out.saturating_sub(NAMED);
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
