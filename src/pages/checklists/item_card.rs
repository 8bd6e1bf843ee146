//! One item of a checklist, with everything that the user enters for it. It is drawn again only when
//! something about it has changed.

use std::rc::Rc;

use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::guides::rules::checklist::Noted;
use crate::guides::rules::filter::is_date;
use crate::guides::rules::item_state::ItemState;
use crate::guides::theme::{Item, Rating, Theme};
use crate::guides::themes;
use crate::links::page::Page;
use crate::pages::checklists::adaptations::{MarketAnswers, view_adaptations};
use crate::pages::checklists::item_address::view_address;
use crate::pages::checklists::{item_background, labels};
use crate::ui::actions::choose;
use crate::ui::asked::use_asked;
use crate::ui::context::Act;
use crate::ui::copy::CopyOutcome;
use crate::ui::fold::on_toggle;
use crate::ui::localizer::Localizer;
use crate::ui::text_field::{LONGEST, Line};
use crate::workspace::record_fields::ItemField;
use crate::workspace::records;

/// The notes on an item, as properties of a component.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ItemNotes {
    pub state: AttrValue,
    pub note: AttrValue,
    pub owner: AttrValue,
    pub date: AttrValue,
    pub chosen: bool,
}

impl ItemNotes {
    pub fn new(noted: &Noted) -> ItemNotes {
        let text = |text: &str| match text {
            "" => AttrValue::default(),
            text => AttrValue::from(Rc::<str>::from(text)),
        };
        ItemNotes {
            state: text(noted.state),
            note: text(noted.note),
            owner: text(noted.owner),
            date: text(noted.date),
            chosen: noted.chosen,
        }
    }
}

/// The current market: its id and its name, both empty without one, and its answers.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Market {
    pub id: AttrValue,
    pub name: AttrValue,
    pub answers: Option<Rc<MarketAnswers>>,
}

#[derive(Clone, PartialEq, Properties)]
pub struct CardProps {
    pub l10n: Localizer,
    pub act: Act,
    /// The id of the item.
    pub item: &'static str,
    pub kept: ItemNotes,
    pub market: Market,
    /// Whether the card names the theme, because the list isn't ordered by theme.
    pub is_theme_named: bool,
    /// Whether this is the page of the theme, which already says what applies to all its items.
    pub is_at_home: bool,
    /// Whether the address asks for this item.
    pub is_asked: bool,
}

/// A line with the checkbox, the text and the state; everything else is drawn once it is opened.
#[component]
pub fn Card(props: &CardProps) -> Html {
    let place = use_asked(props.is_asked);
    // A card with a problem is open from the start, so that the problem is visible.
    let is_open = use_state_eq(|| props.is_asked || is_wrong(&props.kept));
    let outcome = use_state_eq(CopyOutcome::default);
    let toggle = on_toggle("data-card", is_open.setter().into());
    let Some((theme, item)) = themes::find_item(props.item) else {
        return Html::default();
    };
    let CardProps { l10n, kept, .. } = props;
    let state = ItemState::parse(&kept.state);
    let heading = format!("item-{}", item.id);
    let answers = props.market.answers.as_deref();
    let is_adapted = answers.is_some_and(|answers| !answers.on(item.id).is_empty());
    html! {
        <li class="item" data-item={item.id} data-state={state.map(ItemState::id)}>
            { view_tick(props, item, state, &heading) }
            <details class="card" data-card={item.id} open={*is_open} ontoggle={toggle}>
                <summary ref={place}>
                    <h3 id={heading.clone()}>{ labels::item(l10n, item.id, "") }</h3>
                    if is_adapted {
                        { " " }<span class="tag">{ l10n.with("checklist-adapted", &[("market", props.market.name.as_str().into())]) }</span>
                    }
                    { " " }
                    <span class="state">{ for state.map(|state| labels::state(l10n, state)) }</span>
                </summary>
                if *is_open { { view_content(props, theme, item, &heading) }{ view_address(l10n, item.id, &outcome) } }
            </details>
        </li>
    }
}

/// Whether a text for the item has to be corrected.
fn is_wrong(kept: &ItemNotes) -> bool {
    ItemState::parse(&kept.state).is_none()
        || !kept.date.is_empty() && !is_date(&kept.date)
        || kept.note.chars().count() > LONGEST
}

/// Ticks the item as done, whatever its state was before.
fn view_tick(
    props: &CardProps,
    item: &'static Item,
    state: Option<ItemState>,
    heading: &str,
) -> Html {
    let slot = records::item(&props.market.id, item.id, ItemField::State);
    let act = props.act.clone();
    let change = Callback::from(move |event: Event| {
        let is_done = event.target_unchecked_into::<HtmlInputElement>().checked();
        let state = if is_done {
            ItemState::Done
        } else {
            ItemState::Open
        };
        act.emit(choose(slot.clone(), state.text()));
    });
    html! {
        <input type="checkbox" class="tick" data-tick={item.id} checked={state == Some(ItemState::Done)}
            onchange={change} aria-labelledby={heading.to_owned()} />
    }
}

fn view_content(props: &CardProps, theme: &Theme, item: &'static Item, heading: &str) -> Html {
    let l10n = &props.l10n;
    let state = ItemState::parse(&props.kept.state);
    // The page of the theme shows the theme's rating once, above its items.
    let is_told = |rating: &Rating| props.is_at_home && theme.rating == Some(*rating);
    let rating = item
        .rating
        .or(theme.rating)
        .filter(|rating| !is_told(rating));
    html! {
        <>
            <p class="why">{ labels::item(l10n, item.id, "-why") }</p>
            if props.is_theme_named {
                <p class="of"><a href={l10n.link_to(&Page::Theme(theme.id.into()))}>{ l10n.text(&format!("theme-{}", theme.id)) }</a></p>
            }
            <div class="handle">
                { view_states(props, item, state, heading) }
                { view_chosen(props, item, heading) }
            </div>
            { view_adaptations(l10n, props.market.answers.as_deref(), item.id, &props.market.name) }
            { view_expected(l10n, item) }
            if item.beyond {
                <p class="beyond"><b>{ l10n.text("checklist-beyond") }</b>{ " " }{ labels::item(l10n, item.id, "-ground") }</p>
            }
            { item_background::view_rating(l10n, rating.as_ref(), item.rating.is_some()) }
            <div class="folds">
                <Notes ..props.clone() />
                { item_background::view_entries(l10n, item.register) }
                { item_background::view_sources(l10n, item.sources) }
            </div>
        </>
    }
}

fn view_states(props: &CardProps, item: &Item, state: Option<ItemState>, heading: &str) -> Html {
    let CardProps {
        l10n, act, market, ..
    } = props;
    let slot = records::item(&market.id, item.id, ItemField::State);
    let name = slot.name();
    let problem = format!("{heading}-state-said");
    let option = |choice: ItemState| {
        let (act, slot) = (act.clone(), slot.clone());
        let change = Callback::from(move |_: Event| act.emit(choose(slot.clone(), choice.text())));
        html! {
            <label key={choice.id()}>
                <input type="radio" name={name.clone()} value={choice.text()}
                    checked={state == Some(choice)} onchange={change} />
                <span>{ labels::state(l10n, choice) }</span>
            </label>
        }
    };
    html! {
        <fieldset class="states" aria-describedby={format!("{heading} {problem}")}>
            <legend class="unseen">{ l10n.text("checklist-state") }</legend>
            { for ItemState::ALL.into_iter().map(option) }
            <div id={problem}>
                if state.is_none() {
                    <p class="problem" role="alert" data-problem="unknown_state">{ l10n.text("problem-unknown_state") }</p>
                }
            </div>
        </fieldset>
    }
}

fn view_chosen(props: &CardProps, item: &Item, heading: &str) -> Html {
    let CardProps {
        l10n,
        act,
        market,
        kept,
        ..
    } = props;
    let slot = records::item(&market.id, item.id, ItemField::Chosen);
    let name = slot.name();
    let act = act.clone();
    let change = Callback::from(move |event: Event| {
        let is_chosen = event.target_unchecked_into::<HtmlInputElement>().checked();
        act.emit(choose(slot.clone(), if is_chosen { "1" } else { "" }));
    });
    html! {
        <label class="choose">
            <input type="checkbox" {name} checked={kept.chosen} onchange={change} aria-describedby={heading.to_owned()} />
            <span>{ l10n.text("checklist-choose") }</span>
        </label>
    }
}

fn view_expected(l10n: &Localizer, item: &Item) -> Html {
    let link = |metric: &&'static str| {
        html! { <li key={*metric}><a href={l10n.link_to(&Page::Metric(metric))} data-metric={*metric}>{ labels::metric(l10n, metric) }</a></li> }
    };
    html! {
        <div class="expected">
            <h4>{ l10n.text("checklist-expected") }</h4>
            <ul>{ for item.metrics.iter().map(link) }</ul>
        </div>
    }
}

/// Owner, date and note: collapsed until the user opens them, or open if one of them is filled.
#[component]
fn Notes(props: &CardProps) -> Html {
    let CardProps {
        l10n,
        act,
        item,
        kept,
        market,
        ..
    } = props;
    let is_filled = [&kept.owner, &kept.date, &kept.note]
        .iter()
        .any(|text| !text.is_empty());
    let is_open = use_state_eq(|| is_filled);
    let toggle = on_toggle("data-notes", is_open.setter().into());
    let is_shown = is_filled || *is_open;
    let line = |on: ItemField, text: &AttrValue| {
        let slot = records::item(&market.id, item, on);
        (slot, Rc::<str>::from(text.as_str()))
    };
    let (owner, owner_text) = line(ItemField::Owner, &kept.owner);
    let (date, date_text) = line(ItemField::Date, &kept.date);
    let (note, note_text) = line(ItemField::Note, &kept.note);
    let is_bad = !date_text.is_empty() && !is_date(&date_text);
    let bad = is_bad.then(|| ("not_a_date".into(), l10n.text("problem-not_a_date")));
    // A date input wouldn't show text that isn't a date.
    let kind = if is_bad { "text" } else { "date" };
    html! {
        <details class="notes" data-notes="" open={is_shown} ontoggle={toggle}>
            <summary>{ l10n.text("checklist-notes") }</summary>
            if is_shown {
                <div class="lines">
                    <Line l10n={l10n.clone()} act={act.clone()} slot={owner} text={owner_text} label={l10n.text("checklist-owner")} />
                    <Line l10n={l10n.clone()} act={act.clone()} slot={date} text={date_text} label={l10n.text("checklist-date")} {kind} problem={bad} />
                </div>
                <Line l10n={l10n.clone()} act={act.clone()} slot={note} text={note_text} label={l10n.text("checklist-note")} is_long=true />
            }
        </details>
    }
}
