//! The item that a link on another page asks for: it is opened at its place in its theme.

use std::cell::Cell;

use gloo::timers::callback::Timeout;
use web_sys::HtmlElement;
use yew::prelude::*;

use crate::guides::rules::checklist::ItemRow;
use crate::links::page::Page;
use crate::pages::checklists::labels;
use crate::ui::localizer::Localizer;

thread_local! {
    static ASKED: Cell<Option<&'static str>> = const { Cell::new(None) };
}

/// A link to the item in its theme, where it is then open.
pub fn view_item_link(l10n: &Localizer, row: &ItemRow, id: String) -> Html {
    let item = row.item.id;
    let ask = Callback::from(move |_: MouseEvent| ASKED.set(Some(item)));
    let way = l10n.link_to(&Page::Theme(row.theme.id.into()));
    html! { <a {id} href={way} onclick={ask}>{ labels::item(l10n, item, "") }</a> }
}

/// Whether the item was asked for when its card was first drawn, and where to put its heading, which then takes
/// the focus.
#[hook]
pub fn use_asked(item: &str) -> (bool, NodeRef) {
    let is_asked = use_memo((), |()| take(item));
    let place = use_node_ref();
    use_effect_with((), {
        let (place, is_asked) = (place.clone(), *is_asked);
        move |()| {
            // A newly opened page takes the focus first, so this runs afterwards.
            let show = is_asked.then(|| Timeout::new(0, move || scroll_to(&place)));
            move || drop(show)
        }
    });
    (*is_asked, place)
}

/// Whether this is the item that was asked for, which then is forgotten.
fn take(item: &str) -> bool {
    let is_asked = ASKED.get() == Some(item);
    if is_asked {
        ASKED.set(None);
    }
    is_asked
}

fn scroll_to(place: &NodeRef) {
    if let Some(place) = place.cast::<HtmlElement>() {
        place.scroll_into_view();
        let _ = place.focus();
    }
}
