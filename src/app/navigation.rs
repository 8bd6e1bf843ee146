//! Opening an address.

use crate::app::chunks;
use crate::app::state::{AppEvent, AppState};
use crate::app::store::Store;
use crate::browser::{address, clock};
use crate::links::query;
use crate::workspace::action::Action;

/// Opens the address that the browser shows.
pub fn open_address(store: &Store) {
    store.dispatch(opened(&store.state(), &address::open()));
}

/// The event of opening the fragment. Without the chunk that knows its figures, the user's own work is
/// shown.
fn opened(state: &AppState, fragment: &str) -> AppEvent {
    let (metrics, guides) = (chunks::metrics(), chunks::guides());
    let mut link = query::parse(fragment, metrics.map(|chunk| chunk.keys));
    if let Some(chunk) = guides {
        link.refuse_records(chunk.is_record);
    }
    let open = if link.page.takes_records() {
        guides.map(|chunk| chunk.open)
    } else {
        metrics.map(|chunk| chunk.open)
    };
    // The link's language decides how its figures are written.
    let language = state.with_link(link.clone()).language();
    let action = open.map_or(Action::LeaveGuest, |open| {
        open(&link, address::is_own(), &state.workspace, language)
    });
    AppEvent::Opened {
        link,
        action,
        fragment: fragment.into(),
        now: clock::now(),
    }
}
