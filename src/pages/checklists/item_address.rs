//! An item's own address, and the button on its card that copies it.

use yew::prelude::*;

use crate::browser::address;
use crate::links::entry_page::page_of_item;
use crate::links::query;
use crate::ui::code::Code;
use crate::ui::copy::{CopyOutcome, copy_address, view_copy_outcome};
use crate::ui::localizer::Localizer;

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
        <div class="quiet row">
            <button type="button" data-take="item-link" onclick={copy}>{ l10n.text("copy-link") }</button>
            { view_copy_outcome(l10n, outcome, &format!("item-link-{item}")) }
            <Code l10n={l10n.clone()} {address} />
        </div>
    }
}
