//! The marks of the grid: where each stands, and what it looks like.

use yew::prelude::*;

use crate::guides::placement::Place;
use crate::guides::theme::{Horizon, Level};
use crate::ui::speech::Speech;

use super::grid::Placed;

/// The height of a cell in pixels.
pub const CELL: f64 = 96.0;
/// From the middle of a mark to its edge.
const HALF: f64 = 10.0;
/// Where the rows of marks stand in a cell: the guide's, the person's own.
const ROWS: [f64; 2] = [40.0, 72.0];

/// What a hand does that takes hold of a mark of the method with that number.
pub type Take = Callback<(PointerEvent, usize)>;

/// The column of an effort, from the left.
pub fn column(level: Level) -> f64 {
    match level {
        Level::Low => 0.0,
        Level::Medium => 1.0,
        Level::High => 2.0,
    }
}

/// The row of an effect: the greatest stands on top.
pub fn row(level: Level) -> f64 {
    2.0 - column(level)
}

/// The middle of a mark: a share of the width, and pixels. Each number has its own place in every
/// cell, so that no two marks meet.
fn middle(number: usize, place: Place, line: usize) -> (f64, f64) {
    let inside = (number as f64 + 0.5) / 5.0;
    let x = (column(place.effort) + 0.02 + inside * 0.96) / 3.0;
    (x, row(place.effect) * CELL + ROWS[line])
}

/// The guide's mark of a method, and the person's own where there is one.
pub fn marks(number: usize, (method, placed): &Placed, is_held: bool, take: &Take) -> Html {
    let guide = middle(number, placed.guide, 0);
    let own = middle(number, placed.own, 1);
    let take = take.reform(move |event: PointerEvent| (event, number));
    html! {
        <g key={method.id} class={if is_held { "marks held" } else { "marks" }} data-mark={method.id} onpointerdown={take}>
            if placed.is_own {
                <line class="way" x1={percent(guide.0)} y1={guide.1.to_string()} x2={percent(own.0)} y2={own.1.to_string()} />
                { mark(number, own, placed.own.horizon, "own") }
            }
            { mark(number, guide, placed.guide.horizon, "guide") }
        </g>
    }
}

fn mark(number: usize, (x, y): (f64, f64), horizon: Horizon, class: &'static str) -> Html {
    let x = percent(x);
    let shape = match horizon {
        Horizon::Short => {
            html! { <circle {class} cx={x.clone()} cy={y.to_string()} r={HALF.to_string()} /> }
        }
        Horizon::Long => {
            let size = (HALF * 1.8).to_string();
            html! {
                <svg x={x.clone()} y={y.to_string()} overflow="visible">
                    <rect {class} x={(-HALF * 0.9).to_string()} y={(-HALF * 0.9).to_string()} width={size.clone()} height={size} />
                </svg>
            }
        }
    };
    html! {
        <g class="placed">
            { shape }
            <text class={class} text-anchor="middle" {x} y={(y + 4.5).to_string()}>{ number + 1 }</text>
        </g>
    }
}

/// What the marks mean.
pub fn key_of_marks(speech: &Speech) -> Html {
    let one = |shape: Html, key: &str| {
        html! {
            <li><svg width="24" height="24" aria-hidden="true">{ shape }</svg>{ speech.text(key) }</li>
        }
    };
    html! {
        <ul class="mark-key">
            { one(html! { <circle class="guide" cx="12" cy="12" r="10" /> }, "methods-key-guide") }
            { one(html! { <circle class="own" cx="12" cy="12" r="10" /> }, "methods-key-own") }
            { one(html! { <circle class="plain" cx="12" cy="12" r="10" /> }, "methods-key-short") }
            { one(html! { <rect class="plain" x="3" y="3" width="18" height="18" /> }, "methods-key-long") }
        </ul>
    }
}

/// A share of the width, as an attribute.
pub fn percent(part: f64) -> String {
    format!("{}%", (part * 100_000.0).round() / 1000.0)
}
