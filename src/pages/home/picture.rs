//! A small picture of a metric, by the kind of its chart. It is purely decorative.

use yew::prelude::*;

use crate::metrics;
use crate::metrics::chart_spec::ChartSpec;

/// A bar of a picture: its class, left edge, top, width and height.
type BarBox = (&'static str, u8, u8, u8, u8);

const BARS: &[BarBox] = &[
    ("kept", 0, 5, 31, 8),
    ("lost", 32, 5, 8, 8),
    ("kept", 0, 16, 31, 8),
    ("new", 32, 16, 14, 8),
];
const BAR: &[BarBox] = &[("kept", 0, 10, 20, 9), ("new", 21, 10, 25, 9)];
const SCORE: &[BarBox] = &[
    ("promoters", 0, 8, 22, 8),
    ("passives", 23, 8, 12, 8),
    ("detractors", 36, 8, 10, 8),
    ("mark", 29, 19, 2, 6),
];
const PAYMENTS: &[BarBox] = &[
    ("kept", 0, 3, 8, 23),
    ("kept", 10, 8, 8, 18),
    ("kept", 20, 12, 8, 14),
    ("kept", 30, 15, 8, 11),
    ("kept", 40, 18, 6, 8),
];

const CURVE: &[BarBox] = &[
    ("kept", 0, 19, 8, 7),
    ("kept", 10, 13, 8, 13),
    ("kept", 20, 9, 8, 17),
    ("kept", 30, 6, 8, 20),
    ("kept", 40, 5, 6, 21),
];

/// The picture of the metric with that id.
pub fn view_picture(metric: &str) -> Html {
    let chart = metrics::find(metric).and_then(|metric| metric.charts.first());
    let parts = match chart {
        Some(ChartSpec::Bars(bars)) if bars.len() > 1 => BARS,
        Some(ChartSpec::Bars(_)) | None => BAR,
        Some(ChartSpec::Score { .. }) => SCORE,
        Some(ChartSpec::Payments { .. }) => PAYMENTS,
        Some(ChartSpec::Curve { .. }) => CURVE,
    };
    let part = |(class, x, y, width, height): &BarBox| {
        let [x, y, width, height] = [x, y, width, height].map(|length| length.to_string());
        html! { <rect class={*class} {x} {y} {width} {height} /> }
    };
    html! { <svg aria-hidden="true" viewBox="0 0 46 29">{ for parts.iter().map(part) }</svg> }
}
