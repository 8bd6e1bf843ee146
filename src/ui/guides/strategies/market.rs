//! The market that the checklists are adapted to, and a way to change it.

use web_sys::HtmlSelectElement;
use yew::prelude::*;

use crate::ui::guides::contents::way;
use crate::ui::guides::fields::choose;
use crate::ui::guides::papers::Papers;
use crate::workspace::papers::{HOUSE, NO_MARKET, current_market, markets};

/// Every market that can be chosen: those that the person made, and the own house.
fn choices(papers: &Papers) -> Vec<String> {
    let mut ids = markets(&papers.lab.workspace);
    ids.retain(|id| id != HOUSE);
    ids.push(HOUSE.to_owned());
    let current = papers.market();
    // A link may bring ticks for a market that is not here.
    if !current.is_empty() && !ids.iter().any(|id| **id == *current) {
        ids.push(current.to_string());
    }
    ids
}

pub fn market_bar(papers: &Papers) -> Html {
    let speech = &papers.speech;
    let current = papers.market();
    let change = {
        let act = papers.act.clone();
        Callback::from(move |event: Event| {
            let id = event.target_unchecked_into::<HtmlSelectElement>().value();
            act.emit(choose(current_market(), id));
        })
    };
    let option = |id: &str, name: AttrValue| {
        html! { <option key={id.to_owned()} value={id.to_owned()} selected={*current == *id}>{ name }</option> }
    };
    let made = choices(papers);
    let said = if current.is_empty() {
        "checklist-market-none-said"
    } else {
        "checklist-market-said"
    };
    html! {
        <div class="market-bar">
            <label for="market-current">{ speech.text("checklist-market") }</label>
            <select id="market-current" name="market/current" ~value={&*current} onchange={change}>
                { option("", speech.text("checklist-market-none")) }
                { for made.iter().map(|id| option(id, papers.market_name(id))) }
            </select>
            <span class="said">{ speech.text(said) }</span>
            <a href={way(speech, "/cultures")}>{ speech.text("checklist-to-cultures") }</a>
        </div>
    }
}

/// What the names of the lines that are noted for a market begin with.
pub fn folder(id: &str) -> String {
    let id = if id.is_empty() { NO_MARKET } else { id };
    format!("items/{id}/")
}
