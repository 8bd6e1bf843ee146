//! An item's own address: it opens the item at its place in its theme, and the card has a button to copy it.

use gloo::timers::callback::Timeout;
use web_sys::HtmlElement;
use yew::prelude::*;

use crate::browser::address;
use crate::links::entry_page::page_of_item;
use crate::links::query;
use crate::ui::code::Code;
use crate::ui::copy::{CopyOutcome, copy_address, view_copy_outcome};
use crate::ui::localizer::Localizer;

/// Where to put the heading of a card. If the address asks for it, it is scrolled to and takes the focus.
#[hook]
pub fn use_asked(is_asked: bool) -> NodeRef {
    let place = use_node_ref();
    use_effect_with(is_asked, {
        let place = place.clone();
        move |is_asked| {
            // A newly opened page takes the focus first, so this runs afterwards.
            let show = is_asked.then(|| Timeout::new(0, move || scroll_to(&place)));
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

/// A button that copies the item's address, without what the user noted, and its QR code.
pub fn view_address(
    l10n: &Localizer,
    item: &'static str,
    outcome: &UseStateHandle<CopyOutcome>,
) -> Html {
    let address = address::with_fragment(&query::print::<String>(&page_of_item(item), &[]));
    let copy = {
        let (address, outcome) = (address.clone(), outcome.setter());
        Callback::from(move |_: MouseEvent| {
            copy_address(address.clone(), "copied-link", outcome.clone());
        })
    };
    html! {
        <div class="quiet">
            <button type="button" data-take="item-link" onclick={copy}>{ l10n.text("copy-link") }</button>
            { view_copy_outcome(l10n, outcome, &format!("item-link-{item}")) }
            <Code l10n={l10n.clone()} {address} />
        </div>
    }
}
