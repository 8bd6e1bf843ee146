//! Fields for picking what the browser knows: a region, time zones, a currency.

use std::rc::Rc;

use web_sys::HtmlSelectElement;
use yew::prelude::*;

use crate::browser::{regions, time_zones};
use crate::guides::rules::market_name::{parts, with_part, without_part};
use crate::ui::actions::{fill, press};
use crate::ui::context::Context;
use crate::ui::select::{Select, SelectOption};
use crate::workspace::record_fields::MarketField;
use crate::workspace::records::market;

/// The list of regions.
#[hook]
pub fn use_regions(tag: &'static str) -> Rc<Vec<SelectOption>> {
    use_memo(tag, |tag| {
        let region = |region: regions::Region| (region.code.into(), region.name.into());
        regions::all(tag).into_iter().map(region).collect()
    })
}

/// The list of currencies.
#[hook]
pub fn use_currencies(tag: &'static str) -> Rc<Vec<SelectOption>> {
    use_memo(tag, |tag| {
        let currency = |(code, name): (String, String)| {
            let shown = format!("{code} · {name}");
            (code.into(), shown.into())
        };
        regions::currencies(tag).into_iter().map(currency).collect()
    })
}

/// A list whose first line is for no choice. A saved text that isn't in the list is added at its end, with a
/// problem.
pub fn view_choice(
    context: &Context,
    (owner, on): (&str, MarketField),
    (label, none, problem): (&str, &str, &'static str),
    known: &[SelectOption],
) -> Html {
    let l10n = &context.l10n;
    let slot = market(owner, on);
    let text = context.text(&slot);
    let is_known = text.is_empty() || known.iter().any(|(value, _)| **value == *text);
    let none = (AttrValue::default(), l10n.text(none));
    let choices: Rc<[SelectOption]> = std::iter::once(none).chain(known.iter().cloned()).collect();
    let problem = (!is_known).then(|| {
        let quoted = [("text", (*text).into())];
        (
            problem,
            l10n.with(&format!("problem-{problem}"), &quoted).into(),
        )
    });
    html! {
        <div class="pick">
            <Select act={context.act.clone()} {slot} {text} label={l10n.text(label)} {choices} {problem} />
        </div>
    }
}

/// The time zones of a market: those that were picked, each with a button to remove it, and a list for
/// picking more.
pub fn view_time_zones(context: &Context, owner: &str, region: &[String], all: &[String]) -> Html {
    let l10n = &context.l10n;
    let slot = market(owner, MarketField::Zone);
    let text = context.text(&slot);
    let picked = parts(&text);
    let line = |zone: &&str| {
        let shown = zone_name(zone);
        let label = l10n.with("facts-zone-remove", &[("zone", shown.as_str().into())]);
        let is_known = time_zones::Clocks::new(zone).is_some();
        html! {
            <li key={(*zone).to_owned()}>
                <span lang="en">{ shown }</span>
                <button type="button" data-remove-zone={(*zone).to_owned()} aria-label={label}
                    onclick={press(&context.act, fill(slot.clone(), without_part(&text, zone)))}>
                    { l10n.text("market-remove-short") }
                </button>
                if !is_known {
                    <p class="problem" role="alert" data-problem="zone_unknown">
                        { l10n.with("problem-zone_unknown", &[("text", (*zone).into())]) }
                    </p>
                }
            </li>
        }
    };
    let change = {
        let (act, slot, text) = (context.act.clone(), slot.clone(), text.clone());
        Callback::from(move |event: Event| {
            let list = event.target_unchecked_into::<HtmlSelectElement>();
            let zone = list.value();
            // The list is only for picking: what was picked is shown next to it.
            list.set_value("");
            act.emit(fill(slot.clone(), with_part(&text, &zone)));
        })
    };
    let option = |zone: &String| html! { <option key={zone.clone()} value={zone.clone()} lang="en">{ zone_name(zone) }</option> };
    let id = format!("{}-pick", slot.name().replace('/', "-"));
    let label = if picked.is_empty() {
        "facts-zone"
    } else {
        "facts-zone-add"
    };
    html! {
        <div class="pick zones">
            <div class="line">
                <label for={id.clone()}>{ l10n.text(label) }</label>
                <select {id} name={slot.name()} onchange={change}>
                    <option value="" selected=true>{ l10n.text("facts-zone-pick") }</option>
                    if !region.is_empty() {
                        <optgroup label={l10n.text("facts-zone-here")}>{ for region.iter().map(option) }</optgroup>
                    }
                    <optgroup label={l10n.text("facts-zone-elsewhere")}>{ for all.iter().map(option) }</optgroup>
                </select>
            </div>
            <ul>{ for picked.iter().map(line) }</ul>
        </div>
    }
}

/// The readable name of a time zone.
pub fn zone_name(zone: &str) -> String {
    zone.replace('_', " ")
}
