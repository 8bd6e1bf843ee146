//! The marks of the grid: their positions and shapes.

use yew::prelude::*;

use crate::guides::evidence::methods::Method;
use crate::guides::rules::method_placement::{GridPosition, Placement};
use crate::guides::theme::{Degree, Horizon};
use crate::ui::localizer::Localizer;

/// The height of a cell in rem, so that it grows with the font size.
pub const CELL: f64 = 5.6;
/// The distance from the middle of a mark to its edge.
const HALF: f64 = 0.62;
/// The vertical positions of the marks in a cell: the guide's, the user's own.
const ROWS: [f64; 2] = [2.4, 4.3];

/// A method, with the placements by the guide and the user.
pub type Placed = (&'static Method, Placement);

/// Called when a mark is grabbed, with the index of its method.
pub type GrabMark = Callback<(PointerEvent, usize)>;

/// The column of an effort, from the left.
pub fn column(level: Degree) -> f64 {
    match level {
        Degree::Low => 0.0,
        Degree::Medium => 1.0,
        Degree::High => 2.0,
    }
}

/// The row of an effect, from the top: the highest comes first.
pub fn row(level: Degree) -> f64 {
    2.0 - column(level)
}

/// Which of a method's two marks.
#[derive(Clone, Copy)]
enum Whose {
    Guide,
    Own,
}

impl Whose {
    fn place(self, placed: &Placed) -> Option<GridPosition> {
        match self {
            Whose::Guide => Some(placed.1.guide),
            Whose::Own => placed.1.is_own.then_some(placed.1.own),
        }
    }
}

/// The middle of a mark: a share of the width, and rem. Marks in the same cell are spread evenly across it,
/// because a rating determines only the cell.
fn middle(number: usize, all: &[Placed], whose: Whose) -> Option<(f64, f64)> {
    let place = whose.place(&all[number])?;
    let is_mate = |one: &Placed| {
        let there = whose.place(one);
        there.is_some_and(|there| (there.effort, there.effect) == (place.effort, place.effect))
    };
    let mates = all.iter().filter(|one| is_mate(one)).count();
    let before = all[..number].iter().filter(|one| is_mate(one)).count();
    let inside = (before + 1) as f64 / (mates + 1) as f64;
    let x = (column(place.effort) + inside) / 3.0;
    Some((x, row(place.effect) * CELL + ROWS[whose as usize]))
}

/// The guide's mark of the method with that index, and the user's own if there is one.
pub fn view_marks(number: usize, all: &[Placed], is_held: bool, take: &GrabMark) -> Html {
    let (method, placed) = &all[number];
    let guide = middle(number, all, Whose::Guide).unwrap_or_default();
    let own = middle(number, all, Whose::Own);
    let take = take.reform(move |event: PointerEvent| (event, number));
    html! {
        <g key={method.id} class={if is_held { "marks held" } else { "marks" }} data-mark={method.id} onpointerdown={take}>
            if let Some(own) = own {
                <line class="way" x1={percent(guide.0)} y1={rem(guide.1)} x2={percent(own.0)} y2={rem(own.1)} />
                { view_mark(number, own, placed.own.horizon, "own") }
            }
            { view_mark(number, guide, placed.guide.horizon, "guide") }
        </g>
    }
}

fn view_mark(number: usize, (x, y): (f64, f64), horizon: Horizon, class: &'static str) -> Html {
    let x = percent(x);
    let shape = match horizon {
        Horizon::Short => {
            html! { <circle {class} cx={x.clone()} cy={rem(y)} r={rem(HALF)} /> }
        }
        Horizon::Long => {
            let size = rem(HALF * 1.8);
            html! {
                <svg x={x.clone()} y={rem(y)} overflow="visible">
                    <rect {class} x={rem(-HALF * 0.9)} y={rem(-HALF * 0.9)} width={size.clone()} height={size} />
                </svg>
            }
        }
    };
    html! {
        <g class="placed">
            { shape }
            <text class={class} text-anchor="middle" {x} y={rem(y + 0.28)}>{ number + 1 }</text>
        </g>
    }
}

/// The key of the marks.
pub fn view_key(l10n: &Localizer) -> Html {
    let one = |shape: Html, key: &str| {
        html! {
            <li><svg width="24" height="24" aria-hidden="true">{ shape }</svg>{ l10n.text(key) }</li>
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

/// A length in rem, as an attribute.
pub fn rem(length: f64) -> String {
    format!("{}rem", (length * 1000.0).round() / 1000.0)
}

/// A share of the width, as an attribute.
pub fn percent(part: f64) -> String {
    format!("{}%", (part * 100_000.0).round() / 1000.0)
}
