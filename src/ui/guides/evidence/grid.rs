//! The grid: effort from left to right, effect from below upwards. A hollow mark is the guide's
//! opinion, a filled one the person's own; round is short term, square long term.

use yew::prelude::*;

use crate::guides::evidence::methods::Method;
use crate::guides::placement::{Place, Placement};
use crate::guides::theme::{Horizon, Level};
use crate::ui::speech::Speech;

use super::shown::{horizon, level, method as name};

/// Heights in pixels: of a cell, and of the line that names its column.
const CELL: f64 = 96.0;
const FOOT: f64 = 22.0;
/// From the middle of a mark to its edge.
const HALF: f64 = 10.0;
/// Where the rows of marks stand in a cell: the guide's, the person's own.
const ROWS: [f64; 2] = [40.0, 72.0];

type Placed = (&'static Method, Placement);

/// The picture, its key, and the same as a table.
pub fn grid(speech: &Speech, placed: &[Placed]) -> Html {
    let height = (CELL * 3.0 + FOOT).to_string();
    let marks = placed
        .iter()
        .enumerate()
        .map(|(place, one)| marks(place, one));
    let key = placed.iter().enumerate().map(|(place, (method, _))| {
        let arguments = [
            ("number", ((place + 1) as f64).into()),
            ("method", name(speech, method.id).as_str().into()),
        ];
        html! { <li key={method.id}>{ speech.with("methods-numbered", &arguments) }</li> }
    });
    html! {
        <figure class="method-grid">
            <figcaption id="grid-title">{ speech.text("methods-picture") }</figcaption>
            <div class="drawing" role="img" aria-labelledby="grid-title" aria-describedby="grid-words">
                <svg width="100%" {height} aria-hidden="true">
                    { cells(speech) }
                    { for marks }
                </svg>
            </div>
            <p class="unseen" id="grid-words">{ speech.text("methods-picture-words") }</p>
            { key_of_marks(speech) }
            <ul class="grid-key">{ for key }</ul>
            { table(speech, placed) }
        </figure>
    }
}

fn cells(speech: &Speech) -> Html {
    let lines = [1.0, 2.0].map(|part: f64| {
        let (x, y) = (percent(part / 3.0), (part * CELL).to_string());
        html! {
            <g key={y.clone()}>
                <line class="grid" x1={x.clone()} x2={x} y1="0" y2={(CELL * 3.0).to_string()} />
                <line class="grid" x1="0" x2="100%" y1={y.clone()} y2={y} />
            </g>
        }
    });
    let named = Level::ALL.map(|one| {
        let rating = level(speech, one);
        let argument = [("level", rating.as_str().into())];
        let x = percent((column(one) + 0.5) / 3.0);
        html! {
            <g key={one.id()}>
                <text class="soft" x="0" dx="6" y={(row(one) * CELL + 17.0).to_string()}>{ speech.with("methods-row", &argument) }</text>
                <text class="soft" text-anchor="middle" {x} y={(CELL * 3.0 + 17.0).to_string()}>{ speech.with("methods-column", &argument) }</text>
            </g>
        }
    });
    html! {
        <g>
            <rect class="frame" x="0.5" y="0.5" width="99.8%" height={(CELL * 3.0 - 1.0).to_string()} />
            { for lines }
            { for named }
        </g>
    }
}

fn column(level: Level) -> f64 {
    match level {
        Level::Low => 0.0,
        Level::Medium => 1.0,
        Level::High => 2.0,
    }
}

/// The greatest effect stands on top.
fn row(level: Level) -> f64 {
    2.0 - column(level)
}

/// The middle of a mark: a share of the width, and pixels. Each number has its own place in every
/// cell, so that no two marks meet.
fn middle(number: usize, place: Place, line: usize) -> (f64, f64) {
    let inside = (number as f64 + 0.5) / 5.0;
    let x = (column(place.effort) + 0.02 + inside * 0.96) / 3.0;
    (x, row(place.effect) * CELL + ROWS[line])
}

fn marks(number: usize, (method, placed): &Placed) -> Html {
    let guide = middle(number, placed.guide, 0);
    let own = middle(number, placed.own, 1);
    html! {
        <g key={method.id} data-mark={method.id}>
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

fn key_of_marks(speech: &Speech) -> Html {
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

fn table(speech: &Speech, placed: &[Placed]) -> Html {
    let said = |place: &Place| {
        let arguments = [
            ("effort", level(speech, place.effort).as_str().into()),
            ("effect", level(speech, place.effect).as_str().into()),
            ("horizon", horizon(speech, place.horizon).as_str().into()),
        ];
        speech.with("methods-place", &arguments)
    };
    let row = |(method, placed): &Placed| {
        let own = match placed.is_own {
            true => said(&placed.own),
            false => speech.text("methods-own-none").to_string(),
        };
        html! {
            <tr key={method.id}>
                <th scope="row">{ name(speech, method.id) }</th>
                <td>{ said(&placed.guide) }</td>
                <td>{ own }</td>
            </tr>
        }
    };
    html! {
        <details>
            <summary>{ speech.text("picture-table") }</summary>
            <table>
                <thead><tr>
                    <th scope="col">{ speech.text("methods-column-method") }</th>
                    <th scope="col">{ speech.text("methods-column-guide") }</th>
                    <th scope="col">{ speech.text("methods-column-own") }</th>
                </tr></thead>
                <tbody>{ for placed.iter().map(row) }</tbody>
            </table>
        </details>
    }
}

fn percent(part: f64) -> String {
    format!("{}%", (part * 100_000.0).round() / 1000.0)
}
