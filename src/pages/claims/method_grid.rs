//! The grid: effort from left to right, effect from bottom to top. A hollow mark is the guide's opinion, a
//! filled one the user's; round means short term, square long term. Dragging a mark into another cell makes
//! it the user's own. The lists below the chart do the same with the keyboard.

use web_sys::Element;
use yew::prelude::*;

use crate::guides::rules::method_placement::{GridPosition, Placement, RATED};
use crate::guides::theme::Degree;
use crate::pages::claims::labels::{horizon, level, method as name};
use crate::pages::claims::method_grid_marks::{
    CELL, Placed, column, percent, rem, row, view_key, view_marks,
};
use crate::pages::claims::method_row::rating;
use crate::ui::chart_frame::{ChartFrame, ChartTable, view_chart_frame};
use crate::ui::chart_saving::view_chart_saving;
use crate::ui::context::Act;
use crate::ui::localizer::Localizer;
use crate::workspace::action::Action;

#[derive(Clone, PartialEq, Properties)]
pub struct GridProps {
    pub l10n: Localizer,
    pub act: Act,
    pub placed: Vec<Placed>,
}

/// What is being dragged: the index of the method, and the effort and effect of the cell under the
/// pointer.
type Held = (usize, Degree, Degree);

/// The chart, its key, and the same information as a table.
#[component]
pub fn Grid(props: &GridProps) -> Html {
    let GridProps { l10n, act, placed } = props;
    let drawing = use_node_ref();
    let held = use_state_eq(|| None::<Held>);
    let take = {
        let (held, placed) = (held.setter(), placed.clone());
        Callback::from(move |(event, number): (PointerEvent, usize)| {
            event.prevent_default();
            let mark: Element = event.target_unchecked_into();
            // Without pointer capture, dragging still works as long as the pointer stays on the chart.
            let _ = mark.set_pointer_capture(event.pointer_id());
            let own = placed[number].1.own;
            held.set(Some((number, own.effort, own.effect)));
        })
    };
    let carry = {
        let (held, drawing, placed) = (held.clone(), drawing.clone(), placed.clone());
        Callback::from(move |event: PointerEvent| {
            if let Some((number, ..)) = *held {
                // Outside the chart, the mark returns to where it was.
                let own = placed[number].1.own;
                let (effort, effect) =
                    cell_below(&drawing, &event).unwrap_or((own.effort, own.effect));
                held.set(Some((number, effort, effect)));
            }
        })
    };
    let drop = {
        let (held, act, placed) = (held.clone(), act.clone(), placed.clone());
        Callback::from(move |_: PointerEvent| {
            if let Some((number, effort, effect)) = *held {
                held.set(None);
                act.emit(place_method(&placed[number], effort, effect));
            }
        })
    };
    let give_up = held.setter();
    let height = rem(CELL * 3.0);
    let columns = Degree::ALL.map(|one| html! { <span key={one.id()}>{ level(l10n, one) }</span> });
    // A dragged mark is shown where it would be dropped.
    let shown: Vec<Placed> = placed.iter().enumerate().map(held_at(*held)).collect();
    let is_held = |number: usize| held.is_some_and(|(of, ..)| of == number);
    let drawn = (0..shown.len()).map(|number| view_marks(number, &shown, is_held(number), &take));
    let key = placed.iter().enumerate().map(|(place, (method, _))| {
        let arguments = [
            ("number", ((place + 1) as f64).into()),
            ("method", name(l10n, method.id).as_str().into()),
        ];
        html! { <li key={method.id}>{ l10n.with("methods-numbered", &arguments) }</li> }
    });
    let drawing = html! {
        <>
            <p class="axis">{ "↑ " }{ l10n.text("methods-effect") }</p>
            <svg ref={drawing} width="100%" {height} aria-hidden="true" onpointermove={carry} onpointerup={drop}
                onpointercancel={move |_: PointerEvent| give_up.set(None)}>
                { view_cells(l10n, *held) }
                { for drawn }
            </svg>
            <p class="axis columns">{ for columns }</p>
            <p class="axis effort">{ l10n.text("methods-effort") }{ " →" }</p>
        </>
    };
    let legend = html! {
        <>
            <p class="hint on-screen">{ l10n.text("methods-drag") }</p>
            { view_key(l10n) }
            <ul class="grid-key">{ for key }</ul>
        </>
    };
    let frame = ChartFrame {
        saving: view_chart_saving,
        id: "grid",
        class: "method-grid",
        name: "methods",
        title: l10n.text("methods-picture"),
        drawing,
        words: html! { <p>{ l10n.text("methods-picture-words") }</p> },
        legend,
        table: Some(list_placements(l10n, placed)),
    };
    view_chart_frame(l10n, frame)
}

/// Maps each method to its placements; the dragged one is where it would be dropped.
fn held_at(held: Option<Held>) -> impl Fn((usize, &Placed)) -> Placed {
    move |(number, (method, placed))| {
        let held = held.filter(|(of, ..)| *of == number);
        let placed = held.map_or(*placed, |(_, effort, effect)| Placement {
            own: GridPosition {
                effort,
                effect,
                ..placed.own
            },
            is_own: true,
            ..*placed
        });
        (*method, placed)
    }
}

/// The effort and effect of the cell under the pointer; None outside the chart.
fn cell_below(drawing: &NodeRef, event: &PointerEvent) -> Option<(Degree, Degree)> {
    let frame = drawing.cast::<Element>()?.get_bounding_client_rect();
    let x = (f64::from(event.client_x()) - frame.left()) / frame.width();
    let y = (f64::from(event.client_y()) - frame.top()) / frame.height();
    let part = |share: f64| (share * 3.0).floor();
    let at = |place: fn(Degree) -> f64, part: f64| {
        Degree::ALL.into_iter().find(|one| place(*one) == part)
    };
    at(column, part(x)).zip(at(row, part(y)))
}

/// Puts the method into that cell, as one change. Ratings equal to the guide's aren't saved as the
/// user's own.
fn place_method((method, placed): &Placed, effort: Degree, effect: Degree) -> Action {
    let text = |level: Degree, of_guide: Degree| if level == of_guide { "" } else { level.id() };
    let levels = [
        (RATED[0], text(effort, placed.guide.effort)),
        (RATED[1], text(effect, placed.guide.effect)),
    ];
    let line = |(rated, text): (&str, &str)| (rating(method, rated), text.into());
    Action::Fill {
        texts: levels.map(line).to_vec(),
    }
}

fn view_cells(l10n: &Localizer, held: Option<Held>) -> Html {
    let lines = [1.0, 2.0].map(|part: f64| {
        let (x, y) = (percent(part / 3.0), rem(part * CELL));
        html! {
            <g key={y.clone()}>
                <line class="grid" x1={x.clone()} x2={x} y1="0" y2={rem(CELL * 3.0)} />
                <line class="grid" x1="0" x2="100%" y1={y.clone()} y2={y} />
            </g>
        }
    });
    let named = Degree::ALL.map(|one| {
        let y = rem(row(one) * CELL + 1.0);
        html! { <text key={one.id()} class="soft" x="0" dx="6" {y}>{ level(l10n, one) }</text> }
    });
    let target = held.map(|(_, effort, effect)| {
        let (x, y) = (percent(column(effort) / 3.0), rem(row(effect) * CELL));
        html! { <rect class="target" {x} {y} width="33.333%" height={rem(CELL)} /> }
    });
    html! {
        <g>
            { for target }
            <rect class="frame" x="0" y="0" width="100%" height={rem(CELL * 3.0)} />
            { for lines }
            { for named }
        </g>
    }
}

fn list_placements(l10n: &Localizer, placed: &[Placed]) -> ChartTable {
    let said = |place: &GridPosition| {
        let arguments = [
            ("effort", level(l10n, place.effort).as_str().into()),
            ("effect", level(l10n, place.effect).as_str().into()),
            ("horizon", horizon(l10n, place.horizon).as_str().into()),
        ];
        l10n.with("methods-place", &arguments)
    };
    let row = |(method, placed): &Placed| {
        let own = match placed.is_own {
            true => said(&placed.own),
            false => l10n.text("methods-own-none").to_string(),
        };
        html! {
            <tr key={method.id}>
                <th scope="row">{ name(l10n, method.id) }</th>
                <td>{ said(&placed.guide) }</td>
                <td>{ own }</td>
            </tr>
        }
    };
    ChartTable {
        columns: vec![
            "methods-column-method",
            "methods-column-guide",
            "methods-column-own",
        ],
        rows: placed.iter().map(row).collect(),
        ..ChartTable::default()
    }
}
