//! Keeps the address in step with what the user does.

use std::borrow::Cow;

use crate::app::chunks;
use crate::app::state::{AppEvent, AppState};
use crate::app::store::Store;
use crate::browser::{address, clock};
use crate::links::link_context::LinkContext;
use crate::links::page::Page;
use crate::links::query::parse;

/// Writes the page's current state into the address, without adding an entry to the browser history.
/// Changes to a link's figures are work too, so their address is stored with the user's own work. If
/// another address has been opened in the meantime, it is left alone.
pub fn follow(store: &Store) {
    let state = store.state();
    if !state.is_touched {
        return;
    }
    let fragment = fragment(store, &state);
    let has_moved_on = address::has_moved_on();
    if state.workspace.shows_guest() {
        if !has_moved_on {
            address::replace_guest(&fragment);
        }
        store.dispatch(AppEvent::GuestChanged {
            fragment: fragment.into(),
            now: clock::now(),
        });
    } else if !has_moved_on && (fragment != address::fragment() || !address::is_own()) {
        address::replace_own(&fragment);
    }
}

/// What links from the current page carry.
pub fn link_context(state: &AppState) -> LinkContext {
    LinkContext::new(state.link_settings(), guest_records(state)).of_example(state.example())
}

/// The records of a guest, which exist only in the address. The user's own records would be too long for an
/// address.
fn guest_records(state: &AppState) -> Vec<(String, String)> {
    match chunks::guides() {
        Some(chunk) if state.page().takes_records() && state.workspace.shows_guest() => {
            (chunk.records)(&state.workspace, state.language())
        }
        _ => Vec::new(),
    }
}

/// The fragment for the page in its current state.
fn fragment(store: &Store, state: &AppState) -> String {
    let records = guest_records(state);
    let records = records
        .iter()
        .map(|(key, value)| (Cow::from(key.as_str()), value.clone()));
    let metrics = chunks::metrics();
    let figures = metrics.map_or_else(Vec::new, |chunk| {
        (chunk.figures)(state.page(), &state.workspace, &store.figures())
    });
    // The figures of a stage exist only in its link.
    let staged = match state.page() {
        Page::Stage(_) | Page::Workshop => state.link.figures.clone(),
        // An experiment writes its own figures and level into the address.
        Page::Lab(_) => {
            let own = parse(&address::fragment(), metrics.map(|chunk| chunk.keys));
            let level = own.level.map(|level| level.percent().to_string());
            let level = level.map(|percent| ("level".into(), percent));
            own.figures.into_iter().chain(level).collect()
        }
        _ => Vec::new(),
    };
    let figures: Vec<(Cow<str>, String)> = records.chain(figures).chain(staged).collect();
    let context = LinkContext::new(state.link_settings(), Vec::new());
    let context = context.of_example(state.example());
    context.fragment(state.page(), figures)
}
