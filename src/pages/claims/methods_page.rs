//! The five methods by effort, effect and horizon: the guide's opinion, and the user's own.

use yew::prelude::*;

use crate::guides::evidence::methods::{METHODS, Method};
use crate::guides::rules::method_placement::{Placement, RATED};
use crate::links::page::Page;
use crate::pages::claims::method_grid::Grid;
use crate::pages::claims::method_row::{rating, view_method_row};
use crate::ui::actions::press;
use crate::ui::citation::view_naming_guide;
use crate::ui::context::Context;
use crate::ui::copy_link::CopyLink;
use crate::ui::undo_redo::view_undo_redo;
use crate::workspace::action::Action;
use crate::workspace::records::RecordGroup;

/// The page of the methods.
pub fn view_methods(context: &Context) -> Html {
    let l10n = &context.l10n;
    let read = |method: &'static Method| {
        (
            method,
            Placement::from_texts(method, |rated| context.text(&rating(method, rated))),
        )
    };
    let placed: Vec<(&Method, Placement)> = METHODS.iter().map(read).collect();
    let moved = placed.iter().filter(|(_, placed)| placed.differs()).count();
    let is_touched = placed.iter().any(|(_, placed)| placed.is_own);
    let rows = placed
        .iter()
        .enumerate()
        .map(|(place, (method, placed))| view_method_row(context, place + 1, method, placed));
    let slots = METHODS
        .iter()
        .flat_map(|method| RATED.map(|rated| rating(method, rated)));
    let texts = slots.map(|slot| (slot, "".into())).collect();
    let reset = press(&context.act, Action::Fill { texts });
    let moved = [
        ("count", (moved as f64).into()),
        ("all", (METHODS.len() as f64).into()),
    ];
    html! {
        <article key="methods" class="evidence" data-page="methods">
            <h1>{ l10n.text("methods-title") }</h1>
            <p class="lead">{ view_naming_guide(l10n, &l10n.text("methods-note")) }</p>
            <section><Grid l10n={l10n.clone()} act={context.act.clone()} placed={placed.clone()} /></section>
            <section aria-labelledby="own-places">
                <h2 id="own-places">{ l10n.text("methods-own") }</h2>
                <p role="status">{ l10n.with("methods-moved", &moved) }</p>
                <ol class="method-rows">{ for rows }</ol>
                <p><button type="button" data-take="reset-methods" disabled={!is_touched} onclick={reset}>{ l10n.text("methods-reset") }</button></p>
            </section>
            <section class="take" aria-label={l10n.text("take")}>
                <div class="row quiet">{ view_undo_redo(&context.l10n, &context.workspace, &context.act) }</div>
                <CopyLink context={context.clone()} page={Page::Methods} groups={vec![RecordGroup::MethodRatings]} />
            </section>
            <p><a href={l10n.link_to(&Page::AboutGuides(Some("d14".into())))}>{ l10n.text("methods-to-claim") }</a></p>
        </article>
    }
}
