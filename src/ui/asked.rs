//! Showing the part of a page that the address names.

use web_sys::HtmlElement;
use yew::prelude::*;

use crate::browser::timer;

/// The place for a part of a page. If the address asks for that part, it is scrolled to and takes the focus.
#[hook]
pub fn use_asked(is_asked: bool) -> NodeRef {
    let place = use_node_ref();
    use_effect_with(is_asked, {
        let place = place.clone();
        move |is_asked| {
            // A newly opened page takes the focus first, so this runs afterwards.
            let show = is_asked.then(|| timer::start(0, move || scroll_to(&place)));
            move || drop(show)
        }
    });
    place
}

fn scroll_to(place: &NodeRef) {
    if let Some(place) = place.cast::<HtmlElement>() {
        place.scroll_into_view();
        let _ = place.focus();
    }
}
