//! Going back a step, and forth again.

use yew::prelude::*;

use crate::workspace::action::Action;

use super::fields::press;
use super::papers::Papers;

/// The two buttons.
pub fn back(papers: &Papers) -> Html {
    let workspace = &papers.lab.workspace;
    let step = |key: &'static str, is_possible: bool, action: Action| {
        let press = press(&papers.act, action);
        html! { <button type="button" data-take={key} disabled={!is_possible} onclick={press}>{ papers.speech.text(key) }</button> }
    };
    html! {
        <>
            { step("undo", workspace.can_undo(), Action::Undo) }
            { step("redo", workspace.can_redo(), Action::Redo) }
        </>
    }
}
