//! The five opening questions, each with a field for the answer.

use std::rc::Rc;

use yew::prelude::*;

use crate::guides::plan_steps::{TIPS, Tip};
use crate::pages::plan::current_plan::Plan;
use crate::pages::plan::step::view_item_link;
use crate::ui::citation::view_naming_guide;
use crate::ui::text_field::Line;
use crate::workspace::records::Record;
use crate::workspace::slot::Slot;

/// How many questions are answered, and how many there are.
pub fn count_answered(plan: &Plan) -> (usize, usize) {
    let is_answered = |tip: &&Tip| !answer(plan, tip).1.trim().is_empty();
    (TIPS.iter().filter(is_answered).count(), TIPS.len())
}

pub fn view_questions(plan: &Plan) -> Html {
    let l10n = &plan.context.l10n;
    html! {
        <div class="plan-tips">
            <p>{ view_naming_guide(l10n, &l10n.text("plan-tips-lead")) }</p>
            <ol>{ for TIPS.iter().map(|tip| view_question(plan, tip)) }</ol>
        </div>
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
