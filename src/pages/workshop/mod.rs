//! The workshop: the list of demonstrations, and the stage on which one of them is shown to an audience.

mod answer;
mod axis;
mod comparing;
mod edit;
mod figures;
mod markets;
mod notice;
mod overview;
mod paper;
mod picture;
mod preflight;
mod programme;
mod recall;
mod running;
mod second;
mod sheet;
mod sheet_steps;
mod slip_rows;
mod stacks;
mod stage;
mod stage_foot;
mod stage_keys;
mod stage_state;
mod stage_step;
mod stage_words;
mod trainer;
mod trainer_content;
mod trainer_link;
mod work;

use yew::prelude::*;

use crate::links::page::Page;
use crate::links::query::Link;
use crate::pages::workshop::overview::view_overview;
use crate::pages::workshop::stage::view_stage;
use crate::ui::context::Context;

/// The page of the workshop in the address, with what its link contains.
pub fn view_workshop_page(context: &Context, link: &Link) -> Html {
    let l10n = &context.l10n;
    match context.page {
        Page::Stage(demo) => view_stage(l10n, demo, &link.figures),
        _ => view_overview(l10n, &link.figures),
    }
}
