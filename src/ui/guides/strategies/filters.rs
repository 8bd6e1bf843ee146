//! The fields by which a checklist is searched, filtered and put into order.

use web_sys::{HtmlInputElement, HtmlSelectElement};
use yew::prelude::*;

use crate::browser::{frame, page};
use crate::guides::checklist::{Scope, State};
use crate::guides::choosing::Order;
use crate::guides::theme::{AIMS, Horizon, Level};
use crate::ui::speech::Speech;

use super::said;
use super::view::View;

/// The id of the field for words.
const SEARCH: &str = "checklist-search";

/// A choice: what is kept, and what is read.
type Choice = (&'static str, AttrValue);

#[derive(Clone, PartialEq, Properties)]
pub struct FiltersProps {
    pub speech: Speech,
    pub scope: Scope,
    pub view: View,
    pub change: Callback<View>,
}

#[component]
pub fn Filters(props: &FiltersProps) -> Html {
    let FiltersProps {
        speech,
        scope,
        view,
        change,
    } = props;
    let search = use_search(view, change);
    let clear = {
        let (is_all, change) = (view.is_all, change.clone());
        Callback::from(move |_: MouseEvent| {
            change.emit(View {
                is_all,
                ..View::default()
            });
            // The button goes; the focus shall not go with it.
            page::focus(SEARCH);
        })
    };
    let is_set = View {
        is_all: false,
        ..view.clone()
    } != View::default();
    html! {
        <search class="filters" aria-label={speech.text("checklist-filters")}>
            <label class="words">
                <span>{ speech.text("checklist-search") }</span>
                <input type="search" id={SEARCH} name="search" value={view.filter.words.clone()} oninput={search} autocomplete="off" />
            </label>
            { selects(speech, *scope, view, change) }
            if is_set {
                <div class="quiet clear">
                    <button type="button" data-do="clear-filters" onclick={clear}>{ speech.text("checklist-clear") }</button>
                </div>
            }
        </search>
    }
}

/// What is typed appears at once, as in a bare field; the list follows when that frame has been
/// painted, in one go for all that was typed until then.
#[hook]
fn use_search(view: &View, change: &Callback<View>) -> Callback<InputEvent> {
    let typed = use_mut_ref(|| None::<String>);
    let latest = use_mut_ref(|| view.clone());
    latest.replace(view.clone());
    let change = change.clone();
    Callback::from(move |event: InputEvent| {
        let text = event.target_unchecked_into::<HtmlInputElement>().value();
        if typed.borrow_mut().replace(text).is_some() {
            return;
        }
        let (typed, latest, change) = (typed.clone(), latest.clone(), change.clone());
        frame::after_next(move || {
            let words = typed.borrow_mut().take();
            let mut next = latest.borrow().clone();
            next.filter.words = words.unwrap_or_default();
            change.emit(next);
        });
    })
}

fn selects(speech: &Speech, scope: Scope, view: &View, change: &Callback<View>) -> Html {
    let select = |name: &'static str,
                  key: &'static str,
                  now: &str,
                  choices: Vec<Choice>,
                  put: fn(&mut View, String)| {
        let (view, change) = (view.clone(), change.clone());
        let chosen = Callback::from(move |event: Event| {
            let mut next = view.clone();
            put(
                &mut next,
                event.target_unchecked_into::<HtmlSelectElement>().value(),
            );
            change.emit(next);
        });
        let option = |(value, name): Choice| {
            html! { <option key={value} {value} selected={value == now}>{ name }</option> }
        };
        html! {
            <label key={name} data-filter={name}>
                <span>{ speech.text(key) }</span>
                <select {name} ~value={now} onchange={chosen}>{ for choices.into_iter().map(option) }</select>
            </label>
        }
    };
    let any = || ("", speech.text("checklist-any"));
    let levels = || {
        let level = |level: Level| (level.id(), speech.text(&format!("level-{}", level.id())));
        [any()].into_iter().chain(Level::ALL.map(level)).collect()
    };
    let horizons = Horizon::ALL.map(|horizon| {
        let id = horizon.id();
        (id, speech.text(&format!("horizon-{id}")))
    });
    let metrics = AIMS
        .iter()
        .map(|aim| (aim.metric, said::metric(speech, aim.metric)));
    let states = State::ALL.map(|state| (state.id(), said::state(speech, state)));
    let guides = ["g0", "g1", "g2", "g3", "g4"]
        .map(|guide| (guide, speech.text(&format!("checklist-guide-{guide}"))));
    let orders = Order::ALL.map(|order| {
        let id = order.id();
        (id, speech.text(&format!("checklist-order-{id}")))
    });
    let with_any = |choices: Vec<Choice>| [any()].into_iter().chain(choices).collect();
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
            { select("order", "checklist-order", view.order.id(), orders.to_vec(), |view, text| view.order = Order::of(&text)) }
        </>
    }
}
