//! The five opening questions, each with a place for the answer.

use std::rc::Rc;

use yew::prelude::*;

use crate::guides::plan::{TIPS, Tip};
use crate::ui::guides::fields::Line;
use crate::workspace::slot::Slot;

use super::Plan;
use super::step::item_link;

pub fn tips(plan: &Plan) -> Html {
    let speech = &plan.papers.speech;
    let is_answered = |tip: &&Tip| !answer(plan, tip).1.trim().is_empty();
    let answered = TIPS.iter().filter(is_answered).count();
    let arguments = [
        ("answered", (answered as f64).into()),
        ("all", (TIPS.len() as f64).into()),
    ];
    html! {
        <details class="plan-tips">
            <summary>{ speech.with("plan-tips", &arguments) }</summary>
            <p>{ speech.text("plan-tips-lead") }</p>
            <ol>{ for TIPS.iter().map(|tip| question(plan, tip)) }</ol>
        </details>
    }
}

fn answer(plan: &Plan, tip: &Tip) -> (Slot, Rc<str>) {
    plan.line(&format!("tip/{}", tip.id))
}

fn question(plan: &Plan, tip: &Tip) -> Html {
    let speech = &plan.papers.speech;
    let (slot, text) = answer(plan, tip);
    let label = speech.text(&format!("tip-{}", tip.id));
    html! {
        <li key={tip.id}>
            <Line speech={speech.clone()} act={plan.papers.act.clone()} {slot} {text} {label} is_long=true
                hint={speech.text(&format!("tip-{}-advice", tip.id))} />
            { item_link(speech, tip.item) }
        </li>
    }
}
