//! A tally of a survey: a small field for every score. They aren't number fields of the program, because they have no
//! variable: no unit, symbol, curve or period, and one line below all of them for their problems.

use std::rc::Rc;

use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::browser::clipboard;
use crate::calculation::answer_shares::ANSWERS;
use crate::calculation::answer_tally::{Tally, TallyField};
use crate::calculation::input::Content;
use crate::calculation::pasted_cells::{cells, spread};
use crate::formula::variable::Kind;
use crate::metrics::answer_scale::AnswerScale;
use crate::pages::metric::answers_draft::{DraftContext, Entered, slot};
use crate::ui::localizer::Localizer;
use crate::ui::problem_sentence::problem_sentence;
use crate::workspace::action::Action;
use crate::workspace::slot::Slot;

pub fn view_tally(context: &DraftContext, scale: &AnswerScale) -> Entered {
    let DraftContext { l10n, draft, .. } = context;
    let own = |score: u32| slot("score", score);
    let tally = Tally::read(scale, |score| draft.text(&own(score)), l10n.language);
    let form: Rc<[Slot]> = scale.range.clone().map(own).collect();
    let fields = tally
        .fields
        .iter()
        .map(|field| view_score(context, field, &form));
    let fields = html! {
        <fieldset class="tally">
            <legend>{ l10n.text("answers-tally") }</legend>
            <div>{ for fields }</div>
        </fieldset>
    };
    let answers = tally.answers();
    let sum = answers.iter().map(|answers| {
        let sum: u64 = answers.iter().map(|(_, answers)| answers).sum();
        l10n.with("answers-read", &[("count", (sum as f64).into())])
    });
    let problems = tally
        .fields
        .iter()
        .filter_map(|field| view_problem(l10n, field));
    let notes = html! { <>{ for problems }{ for sum.map(|sum| html! { <p>{ sum }</p> }) }</> };
    Entered {
        fields,
        notes,
        counts: answers.as_ref().map(|answers| scale.count(answers)),
        tally: answers.unwrap_or_default(),
    }
}

fn view_score(context: &DraftContext, field: &TallyField, form: &Rc<[Slot]>) -> Html {
    let own = slot("score", field.score);
    let name = format!("score-{}", field.score);
    let is_wrong = matches!(field.content, Content::Wrong(_));
    let typed = {
        let own = own.clone();
        context.act.reform(move |event: InputEvent| {
            let input: HtmlInputElement = event.target_unchecked_into();
            Action::Type {
                field: own.clone(),
                text: input.value().into(),
            }
        })
    };
    // A column pasted from a spreadsheet fills this field and those after it.
    let paste = {
        let (act, form) = (context.act.clone(), form.clone());
        Callback::from(move |event: Event| {
            let pasted = clipboard::pasted_text(&event);
            if let Some(cells) = pasted.as_deref().and_then(cells) {
                event.prevent_default();
                let texts = spread(&cells, &form, &own);
                act.emit(Action::Fill { texts });
            }
        })
    };
    html! {
        <label key={field.score}>
            <span>{ context.l10n.figure(Kind::Count, f64::from(field.score)) }</span>
            <input name={name.clone()} type="text" inputmode="numeric" autocomplete="off" spellcheck="false"
                value={field.text.to_string()} aria-invalid={is_wrong.to_string()}
                aria-describedby={is_wrong.then(|| format!("{name}-problem"))} oninput={typed} onpaste={paste} />
        </label>
    }
}

fn view_problem(l10n: &Localizer, field: &TallyField) -> Option<Html> {
    let Content::Wrong(wrong) = &field.content else {
        return None;
    };
    let label = l10n.with("answers-score", &[("score", f64::from(field.score).into())]);
    let code = wrong.problem.code();
    let sentence = problem_sentence(l10n, code, ANSWERS, &label);
    let id = format!("score-{}-problem", field.score);
    Some(
        html! { <p key={id.clone()} {id} class="problem" role="alert" data-problem={code}>{ sentence }</p> },
    )
}
