//! Percentages of a survey and the number of answers.

use std::rc::Rc;

use yew::prelude::*;

use crate::calculation::answer_shares::{ANSWERS, CountedShares, NotWhole, SHARE, count_shares};
use crate::calculation::input::{Content, content, outer};
use crate::formula::variable::{Kind, Variable};
use crate::metrics::answer_scale::AnswerScale;
use crate::pages::metric::answers_draft::{DraftContext, Entered, slot};
use crate::ui::context::Act;
use crate::ui::localizer::Localizer;
use crate::ui::number_field::NumberField;
use crate::words::number::Plain;
use crate::workspace::slot::Slot;

/// The id of the problem with the percentages as a whole.
const PROBLEM: &str = "shares-problem";

/// A sum is shown with at most this many decimals.
const DECIMALS: u8 = 8;

pub fn view_shares(context: &DraftContext, scale: &AnswerScale) -> Entered {
    let DraftContext { l10n, draft, .. } = context;
    let parts = scale.parts();
    let own = |part: &Variable| slot("share", part.id);
    let all = slot("answers", "number");
    let form: Rc<[Slot]> = parts.iter().map(own).chain([all.clone()]).collect();
    let read =
        |variable: Variable, slot: &Slot| content(variable, &draft.text(slot), l10n.language);
    let contents: Vec<Content> = parts.iter().map(|part| read(SHARE, &own(part))).collect();
    let answers = read(ANSWERS, &all);
    let counted = count(scale, &contents, &answers);
    let told_at = matches!(counted, Some(Err(_))).then_some(PROBLEM);
    let shares = parts.iter().zip(contents).map(|(part, content)| {
        let hint = l10n.text(&format!("variable-{}-hint", part.id));
        let words = (l10n.label(part.id), hint);
        view_field(context, (own(part), SHARE, content), words, told_at, &form)
    });
    let words = (
        l10n.text("answers-number"),
        l10n.text("answers-number-hint"),
    );
    let number = view_field(context, (all, ANSWERS, answers), words, None, &form);
    let fields = html! {
        <div class="fields" role="group" aria-label={l10n.text("answers-as-shares")}>{ for shares }{ number }</div>
    };
    let notes = match &counted {
        None => Html::default(),
        Some(Err(NotWhole(sum))) => {
            let sum = l10n.finer(Kind::Share, *sum, DECIMALS);
            html! {
                <p class="problem" role="alert" id={PROBLEM} data-problem="shares_not_100">
                    { l10n.with("problem-shares_not_100", &[("sum", sum.into())]) }
                </p>
            }
        }
        Some(Ok(counted)) => view_rounding(l10n, &parts, counted),
    };
    Entered {
        fields,
        notes,
        counts: counted.and_then(Result::ok).map(|counted| counted.counts),
        tally: Vec::new(),
    }
}

/// The counts, once every field has a number.
fn count(
    scale: &AnswerScale,
    shares: &[Content],
    answers: &Content,
) -> Option<Result<CountedShares, NotWhole>> {
    let number = |variable: Variable, content: &Content| match content {
        Content::Value(understood) => Some(outer(variable, &understood.number)),
        _ => None,
    };
    let shares: Option<Vec<Plain>> = shares.iter().map(|one| number(SHARE, one)).collect();
    let answers = number(ANSWERS, answers)?.as_str().parse().ok()?;
    Some(count_shares(scale, &shares?, answers))
}

/// A field of the form. A problem that is shown below the fields is referenced by its id, `told_at`.
fn view_field(
    context: &DraftContext,
    (slot, variable, content): (Slot, Variable, Content),
    (label, hint): (AttrValue, AttrValue),
    told_at: Option<&'static str>,
    form: &Rc<[Slot]>,
) -> Html {
    let DraftContext { l10n, act, draft } = context;
    let name = AttrValue::from(slot.name().replace("field/", ""));
    html! {
        <NumberField key={name.to_string()} l10n={Localizer::clone(l10n)} act={Act::clone(act)} id={name.clone()} name={name.clone()}
            text={draft.text(&slot)} {slot} {variable} {content} {label} has_symbol=false {hint} {told_at} form={form.clone()} />
    }
}

/// Which counts were rounded, and what they were before.
fn view_rounding(l10n: &Localizer, parts: &[Variable], counted: &CountedShares) -> Html {
    let rounded = parts.iter().zip(&counted.unrounded);
    let rounded = rounded.filter_map(|(part, exact)| {
        let (_, count) = counted
            .counts
            .iter()
            .find(|(variable, _)| variable == part)?;
        let arguments = [
            ("name", l10n.label(part.id).as_str().into()),
            ("count", l10n.figure(Kind::Count, *count as f64).into()),
            ("exact", l10n.figure(Kind::Ratio, (*exact)?).into()),
        ];
        Some(html! { <li key={part.id}>{ l10n.with("answers-rounded", &arguments) }</li> })
    });
    let sum = counted.sum.map(|sum| {
        let sum = l10n.finer(Kind::Share, sum, DECIMALS);
        html! { <p class="soft" data-hint="shares-scaled">{ l10n.with("answers-scaled", &[("sum", sum.into())]) }</p> }
    });
    html! { <><ul class="soft" data-hint="rounded">{ for rounded }</ul>{ for sum }</> }
}
