//! Whether the page has room for two columns.

use gloo::events::EventListener;
use web_sys::MediaQueryList;

/// Wider than where `styles/layout.css` puts everything into one column, or on paper.
const WIDE_OR_PRINTED: &str = "print, (width > 54rem)";

/// Whether it has, or is being printed.
pub fn is_wide_or_printed() -> bool {
    query().is_none_or(|query| query.matches())
}

/// Calls whenever that changes; None if the browser doesn't tell.
pub fn on_change(call: impl Fn() + 'static) -> Option<EventListener> {
    let query = query()?;
    Some(EventListener::new(&query, "change", move |_| call()))
}

fn query() -> Option<MediaQueryList> {
    gloo::utils::window().match_media(WIDE_OR_PRINTED).ok()?
}
