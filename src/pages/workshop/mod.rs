//! The workshop: the list of demonstrations, and the stage on which one of them is shown to a room.

mod axis;
mod figures;
mod overview;
mod recall;
mod stage;
mod stage_foot;
mod stage_keys;
mod stage_state;
mod stage_step;
mod stage_words;

use yew::prelude::*;

use crate::links::page::Page;
use crate::pages::workshop::overview::view_overview;
use crate::pages::workshop::stage::Stage;
use crate::ui::context::Context;

/// The page of the workshop that the address names.
pub fn view_workshop_page(context: &Context) -> Html {
    let l10n = context.l10n.clone();
    match context.page {
        Page::Stage(demo) => html! { <Stage key={demo} {l10n} {demo} /> },
        _ => view_overview(&l10n),
    }
}
