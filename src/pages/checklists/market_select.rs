//! The market that the checklists are adapted to, and a field to change it.

use web_sys::HtmlSelectElement;
use yew::prelude::*;

use crate::links::page::Page;
use crate::ui::actions::choose;
use crate::ui::context::Context;
use crate::workspace::markets::markets;
use crate::workspace::records::{HOUSE, current_market};

/// Every market that can be chosen: those that the user added, and the user's own company.
fn list_choices(context: &Context) -> Vec<String> {
    let mut ids = markets(&context.workspace);
    ids.retain(|id| id != HOUSE);
    ids.push(HOUSE.to_owned());
    let current = context.market();
    // A link can contain ticks for a market that isn't on this device.
    if !current.is_empty() && !ids.iter().any(|id| **id == *current) {
        ids.push(current.to_string());
    }
    ids
}

pub fn view_market_select(context: &Context) -> Html {
    let l10n = &context.l10n;
    let current = context.market();
    let change = {
        let act = context.act.clone();
        Callback::from(move |event: Event| {
            let id = event.target_unchecked_into::<HtmlSelectElement>().value();
            act.emit(choose(current_market(), id));
        })
    };
    let option = |id: &str, name: AttrValue| {
        html! { <option key={id.to_owned()} value={id.to_owned()} selected={*current == *id}>{ name }</option> }
    };
    let made = list_choices(context);
    let said = if current.is_empty() {
        "checklist-market-none-said"
    } else {
        "checklist-market-said"
    };
    html! {
        <div class="market-bar">
            <label for="market-current">{ l10n.text("checklist-market") }</label>
            <select id="market-current" name={current_market().name()} ~value={&*current} onchange={change}>
                { option("", l10n.text("checklist-market-none")) }
                { for made.iter().map(|id| option(id, context.market_name(id))) }
            </select>
            <span class="said">{ l10n.text(said) }</span>
            <a href={l10n.link_to(&Page::Cultures)}>{ l10n.text("checklist-to-cultures") }</a>
        </div>
    }
}
