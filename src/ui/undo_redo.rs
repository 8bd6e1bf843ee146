//! Buttons that undo and redo a step.

use yew::prelude::*;

use crate::ui::actions::press;
use crate::ui::context::Act;
use crate::ui::localizer::Localizer;
use crate::workspace::action::Action;
use crate::workspace::state::Workspace;

/// The two buttons.
pub fn view_undo_redo(l10n: &Localizer, workspace: &Workspace, act: &Act) -> Html {
    let step = |key: &'static str, is_possible: bool, action: Action| {
        let press = press(act, action);
        html! { <button type="button" data-take={key} disabled={!is_possible} onclick={press}>{ l10n.text(key) }</button> }
    };
    html! {
        <>
            { step("undo", workspace.can_undo(), Action::Undo) }
            { step("redo", workspace.can_redo(), Action::Redo) }
        </>
    }
}
