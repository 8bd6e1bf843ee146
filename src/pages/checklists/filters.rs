//! The fields that search, filter and sort a checklist.

use std::cell::RefCell;
use std::rc::Rc;

use web_sys::{HtmlInputElement, HtmlSelectElement};
use yew::prelude::*;

use crate::browser::{document, timer};
use crate::guides::aims::AIMS;
use crate::guides::register::GUIDES;
use crate::guides::rules::checklist::Scope;
use crate::guides::rules::filter::Order;
use crate::guides::rules::item_state::ItemState;
use crate::guides::theme::{Degree, Horizon};
use crate::pages::checklists::filter_state::FilterState;
use crate::pages::checklists::labels;
use crate::ui::localizer::Localizer;

/// The id of the search field.
const SEARCH: &str = "checklist-search";

/// A choice: the saved value, and its label.
type FilterOption = (&'static str, AttrValue);

#[derive(Clone, PartialEq, Properties)]
pub struct FiltersProps {
    pub l10n: Localizer,
    pub scope: Scope,
    pub view: FilterState,
    pub change: Callback<FilterState>,
}

#[component]
pub fn Filters(props: &FiltersProps) -> Html {
    let FiltersProps {
        l10n,
        scope,
        view,
        change,
    } = props;
    let (search, typed) = use_search(view, change);
    let words = typed.borrow().clone();
    let words = words.unwrap_or_else(|| view.filter.words.clone());
    // Open if a filter is still set from an earlier visit, so that the user sees it. After that, the user
    // opens and closes it.
    let is_open = use_memo((), |()| view.has_filters());
    let clear = {
        let (is_all, change) = (view.is_all, change.clone());
        Callback::from(move |_: MouseEvent| {
            typed.take();
            change.emit(FilterState {
                is_all,
                ..FilterState::default()
            });
            // The button disappears, so the focus has to move elsewhere.
            document::focus(SEARCH);
        })
    };
    let is_set = FilterState {
        is_all: false,
        ..view.clone()
    } != FilterState::default();
    // Not of the type "search", whose own button is laid out again at every letter.
    html! {
        <search class="filters" aria-label={l10n.text("checklist-filters")}>
            <label class="words">
                <span>{ l10n.text("checklist-search") }</span>
                <input type="text" role="searchbox" enterkeyhint="search" id={SEARCH} name="search" value={words} oninput={search} autocomplete="off" />
            </label>
            <details class="more" open={*is_open}>
                <summary>{ l10n.text("checklist-more-filters") }</summary>
                <div class="selects">{ view_selects(l10n, *scope, view, change) }</div>
            </details>
            if is_set {
                <div class="quiet clear">
                    <button type="button" data-do="clear-filters" onclick={clear}>{ l10n.text("checklist-clear") }</button>
                </div>
            }
        </search>
    }
}

/// What is called when the user types, and the typed text that the list doesn't show yet. The text appears at once; the list
/// is updated when the user pauses, because drawing it would delay the next letter.
#[hook]
fn use_search(
    view: &FilterState,
    change: &Callback<FilterState>,
) -> (Callback<InputEvent>, Rc<RefCell<Option<String>>>) {
    let typed = use_mut_ref(|| None::<String>);
    let pause = use_mut_ref(|| None);
    let latest = use_mut_ref(|| view.clone());
    latest.replace(view.clone());
    let (change, waiting) = (change.clone(), typed.clone());
    let search = Callback::from(move |event: InputEvent| {
        let text = event.target_unchecked_into::<HtmlInputElement>().value();
        waiting.replace(Some(text));
        let (waiting, latest, change) = (waiting.clone(), latest.clone(), change.clone());
        let update = timer::start(timer::TYPING_PAUSE, move || {
            if let Some(words) = waiting.take() {
                let mut next = latest.borrow().clone();
                next.filter.words = words;
                change.emit(next);
            }
        });
        pause.replace(Some(update));
    });
    (search, typed)
}

fn view_selects(
    l10n: &Localizer,
    scope: Scope,
    view: &FilterState,
    change: &Callback<FilterState>,
) -> Html {
    let select = |name: &'static str,
                  key: &'static str,
                  now: &str,
                  choices: Vec<FilterOption>,
                  put: fn(&mut FilterState, String)| {
        let (view, change) = (view.clone(), change.clone());
        let chosen = Callback::from(move |event: Event| {
            let mut next = view.clone();
            put(
                &mut next,
                event.target_unchecked_into::<HtmlSelectElement>().value(),
            );
            change.emit(next);
        });
        let option = |(value, name): FilterOption| {
            html! { <option key={value} {value} selected={value == now}>{ name }</option> }
        };
        html! {
            <label key={name} data-filter={name}>
                <span>{ l10n.text(key) }</span>
                <select {name} ~value={now} onchange={chosen}>{ for choices.into_iter().map(option) }</select>
            </label>
        }
    };
    let any = || ("", l10n.text("checklist-any"));
    let levels = || {
        let level = |level: Degree| (level.id(), l10n.text(&format!("level-{}", level.id())));
        [any()].into_iter().chain(Degree::ALL.map(level)).collect()
    };
    let horizons = Horizon::ALL.map(|horizon| {
        let id = horizon.id();
        (id, l10n.text(&format!("horizon-{id}")))
    });
    let metrics = AIMS
        .iter()
        .map(|aim| (aim.metric, labels::metric(l10n, aim.metric)));
    let states = ItemState::ALL.map(|state| (state.id(), labels::state(l10n, state)));
    let guides = GUIDES.map(|guide| {
        (
            guide.id,
            l10n.text(&format!("checklist-guide-{}", guide.id)),
        )
    });
    let orders = Order::ALL.map(|order| {
        let id = order.id();
        (id, l10n.text(&format!("checklist-order-{id}")))
    });
    let with_any = |choices: Vec<FilterOption>| [any()].into_iter().chain(choices).collect();
    let filter = &view.filter;
    html! {
        <>
            if !matches!(scope, Scope::Metric(_)) {
                { select("metric", "checklist-filter-metric", &filter.metric, with_any(metrics.collect()), |view, text| view.filter.metric = text) }
            }
            { select("state", "checklist-state", &filter.state, with_any(states.to_vec()), |view, text| view.filter.state = text) }
            { select("effort", "checklist-filter-effort", &filter.effort, levels(), |view, text| view.filter.effort = text) }
            { select("horizon", "checklist-filter-horizon", &filter.horizon, with_any(horizons.to_vec()), |view, text| view.filter.horizon = text) }
            { select("guide", "checklist-filter-guide", &filter.guide, with_any(guides.to_vec()), |view, text| view.filter.guide = text) }
            { select("order", "checklist-order", view.order.id(), orders.to_vec(), |view, text| view.order = Order::parse(&text)) }
        </>
    }
}
