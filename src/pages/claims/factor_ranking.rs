//! The user's own order of the factors, changed by dragging their handles or with buttons.

use std::rc::Rc;

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};
use yew::prelude::*;

use crate::browser::document;
use crate::guides::evidence::factors::Factor;
use crate::guides::rules::factor_ranking::Ranking;
use crate::pages::claims::labels::factor;
use crate::ui::actions::{fill, keep_focus};
use crate::ui::context::Act;
use crate::ui::localizer::Localizer;
use crate::workspace::records::Record;

#[derive(Clone, PartialEq, Properties)]
pub struct OwnOrderProps {
    pub l10n: Localizer,
    pub act: Act,
    /// The text of the slot.
    pub text: Rc<str>,
}

/// The factor that is being dragged, and the factor below the pointer.
type Drag = Option<(&'static str, &'static str)>;

/// The latest change of the order.
#[derive(Clone, Copy, Debug, PartialEq)]
enum RankingNotice {
    Nothing,
    /// The factor moved to that place.
    Moved(&'static str, usize),
    Reset,
}

/// What a row needs from the list.
struct List<'a> {
    l10n: &'a Localizer,
    ranking: &'a Ranking,
    drag: UseStateHandle<Drag>,
    /// Moves a factor to a place. The third part names the button that was pressed, or is empty.
    go: Callback<(&'static str, usize, &'static str)>,
}

/// The list of the ten factors.
#[component]
pub fn OwnOrder(props: &OwnOrderProps) -> Html {
    let OwnOrderProps { l10n, act, text } = props;
    let ranking = Ranking::parse(text);
    let drag = use_state_eq(|| None);
    let said = use_state_eq(|| RankingNotice::Nothing);
    let list = use_node_ref();
    let pressed = use_mut_ref(|| None::<(&'static str, &'static str)>);
    // A row that moves in the document loses the focus, so its button is focused again.
    use_effect_with((list.clone(), text.clone()), {
        let pressed = pressed.clone();
        move |(list, _)| {
            if let Some((id, button)) = pressed.borrow_mut().take() {
                refocus(list, id, button);
            }
        }
    });
    let go = {
        let (act, ranking, said) = (act.clone(), ranking.clone(), said.setter());
        Callback::from(
            move |(id, place, button): (&'static str, usize, &'static str)| {
                let Some(text) = ranking.moved(id, place) else {
                    return;
                };
                if !button.is_empty() {
                    pressed.replace(Some((id, button)));
                }
                said.set(RankingNotice::Moved(id, place));
                act.emit(fill(Record::FactorOrder.slot(), text));
            },
        )
    };
    let reset = {
        let (act, said) = (act.clone(), said.setter());
        Callback::from(move |event: MouseEvent| {
            said.set(RankingNotice::Reset);
            act.emit(fill(Record::FactorOrder.slot(), ""));
            keep_focus(&event);
        })
    };
    let spoken = match *said {
        RankingNotice::Nothing => AttrValue::default(),
        RankingNotice::Moved(id, place) => {
            let arguments = [
                ("factor", factor(l10n, id).as_str().into()),
                ("place", (place as f64).into()),
            ];
            l10n.with("factors-moved", &arguments).into()
        }
        RankingNotice::Reset => l10n.text("factors-reset-done"),
    };
    let parts = List {
        l10n,
        ranking: &ranking,
        drag,
        go,
    };
    let rows = ranking.order.iter().map(|one| view_row(&parts, one));
    html! {
        <>
            <div id="order-said">
                if ranking.is_damaged {
                    <p class="problem" role="alert" data-problem="order_damaged">{ l10n.text("problem-order_damaged") }</p>
                }
            </div>
            <ol class="order" ref={list} aria-labelledby="own-order" aria-describedby="order-said">{ for rows }</ol>
            <p><button type="button" data-take="reset-order" disabled={!ranking.is_own} onclick={reset}>{ l10n.text("factors-reset") }</button></p>
            <p class="unseen" role="status" aria-live="polite">{ spoken }</p>
        </>
    }
}

fn refocus(list: &NodeRef, id: &str, button: &str) {
    let Some(list) = list.cast::<Element>() else {
        return;
    };
    let selector = format!("[data-factor={id}] [data-move={button}]");
    let found = list.query_selector(&selector).ok().flatten();
    if let Some(found) = found.and_then(|found| found.dyn_into::<HtmlElement>().ok()) {
        let _ = found.focus();
    }
}

fn view_row(list: &List, one: &'static Factor) -> Html {
    let id = one.id;
    let place = list.ranking.place(id);
    let name = factor(list.l10n, id);
    let class = match *list.drag {
        Some((held, _)) if held == id => "held",
        Some((held, over)) if over == id && list.ranking.place(held) > place => "before",
        Some((_, over)) if over == id => "after",
        _ => "",
    };
    html! {
        <li key={id} {class} data-factor={id}>
            { view_handle(list, id) }
            <span class="place">{ place }</span>
            <span class="name">{ name }</span>
            { view_button(list, id, "up", place.saturating_sub(1)) }
            { view_button(list, id, "down", place + 1) }
        </li>
    }
}

fn view_button(list: &List, id: &'static str, way: &'static str, to: usize) -> Html {
    let argument = [("factor", factor(list.l10n, id).as_str().into())];
    let (label, sign) = match way {
        "up" => (list.l10n.with("factors-up", &argument), "↑"),
        _ => (list.l10n.with("factors-down", &argument), "↓"),
    };
    let is_end = to == 0 || to > list.ranking.order.len();
    let press = (!is_end).then(|| list.go.reform(move |_: MouseEvent| (id, to, way)));
    // At the end of the list, the button stays focusable, but pressing it does nothing.
    html! {
        <button type="button" data-move={way} aria-label={label} aria-disabled={is_end.then_some("true")} onclick={press}>
            <span aria-hidden="true">{ sign }</span>
        </button>
    }
}

/// The handle for dragging the row. The order changes when it is released, as one step.
fn view_handle(list: &List, id: &'static str) -> Html {
    let take = {
        let drag = list.drag.setter();
        Callback::from(move |event: PointerEvent| {
            event.prevent_default();
            let grip: Element = event.target_unchecked_into();
            // Without pointer capture, dragging still works as long as the pointer stays on the list.
            let _ = grip.set_pointer_capture(event.pointer_id());
            drag.set(Some((id, id)));
        })
    };
    let hold = {
        let drag = list.drag.clone();
        Callback::from(move |event: PointerEvent| {
            if drag.is_none() {
                return;
            }
            document::scroll_at_edge(event.client_y());
            if let Some(over) = factor_below(&event) {
                drag.set(Some((id, over)));
            }
        })
    };
    let drop = {
        let (drag, go, ranking) = (list.drag.clone(), list.go.clone(), list.ranking.clone());
        Callback::from(move |event: PointerEvent| {
            if drag.is_some() {
                let over = factor_below(&event).unwrap_or(id);
                drag.set(None);
                go.emit((id, ranking.place(over), ""));
            }
        })
    };
    let give_up = {
        let drag = list.drag.setter();
        Callback::from(move |_: PointerEvent| drag.set(None))
    };
    html! {
        <span class="grip" aria-hidden="true" onpointerdown={take} onpointermove={hold} onpointerup={drop}
            onpointercancel={give_up}>{ "⠿" }</span>
    }
}

/// The factor of the row under the pointer.
fn factor_below(event: &PointerEvent) -> Option<&'static str> {
    let document = gloo::utils::document();
    let found = document.element_from_point(event.client_x() as f32, event.client_y() as f32)?;
    let row = found.closest("[data-factor]").ok().flatten()?;
    let id = row.get_attribute("data-factor")?;
    crate::guides::evidence::factors::FACTORS
        .iter()
        .find(|factor| factor.id == id)
        .map(|factor| factor.id)
}
