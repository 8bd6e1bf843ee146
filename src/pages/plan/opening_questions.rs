//! The five opening questions, each with a field for the answer.

use std::rc::Rc;

use yew::prelude::*;

use crate::guides::plan_steps::{TIPS, Tip};
use crate::pages::plan::current_plan::Plan;
use crate::pages::plan::step::view_item_link;
use crate::ui::text_field::{LONGEST, Line};
use crate::workspace::records::Record;
use crate::workspace::slot::Slot;

pub fn view_questions(plan: &Plan) -> Html {
    let l10n = &plan.context.l10n;
    let is_answered = |tip: &&Tip| !answer(plan, tip).1.trim().is_empty();
    let answered = TIPS.iter().filter(is_answered).count();
    let is_too_long = TIPS
        .iter()
        .any(|tip| answer(plan, tip).1.chars().count() > LONGEST);
    let arguments = [
        ("answered", (answered as f64).into()),
        ("all", (TIPS.len() as f64).into()),
    ];
    html! {
        <details class="plan-tips" open={is_too_long}>
            <summary>{ l10n.with("plan-tips", &arguments) }</summary>
            <p>{ l10n.text("plan-tips-lead") }</p>
            <ol>{ for TIPS.iter().map(|tip| view_question(plan, tip)) }</ol>
        </details>
    }
}

fn answer(plan: &Plan, tip: &Tip) -> (Slot, Rc<str>) {
    plan.on_record(&Record::Tip(tip.id))
}

fn view_question(plan: &Plan, tip: &Tip) -> Html {
    let l10n = &plan.context.l10n;
    let (slot, text) = answer(plan, tip);
    let label = l10n.text(&format!("tip-{}", tip.id));
    html! {
        <li key={tip.id}>
            <Line l10n={l10n.clone()} act={plan.context.act.clone()} {slot} {text} {label} is_long=true
                hint={l10n.text(&format!("tip-{}-advice", tip.id))} />
            { view_item_link(l10n, tip.item) }
        </li>
    }
}
