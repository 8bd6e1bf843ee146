//! Lines over a counted input, such as customers over periods, and the ceiling that they approach.

use yew::prelude::*;

use crate::calculation::metric::Calculation;
use crate::formula::evaluate::evaluate;
use crate::formula::expression::Expr;
use crate::formula::variable::{Kind, Variable};
use crate::metrics::chart_spec::ChartPart;
use crate::pages::metric::chart::bars::label;
use crate::pages::metric::chart::drawing::{Drawing, class, kind, percent, tidy, value};
use crate::ui::localizer::Localizer;

/// The height of the plot in pixels, and the space above it.
const PLOT: f64 = 170.0;
const ROOM: f64 = 8.0;

/// A line has at most this many parts.
const PARTS: f64 = 60.0;

/// Below the axis there are at most this many numbers after the zero, and the table has as many rows.
const NUMBERS: f64 = 12.0;

/// A ceiling higher than this many times the highest point would flatten the lines, so it is only mentioned
/// in words.
const FAR: f64 = 3.0;

/// A line with its value at each of the points; None where it has no value, or would be below zero.
struct CurveLine<'a> {
    part: &'a ChartPart,
    values: Vec<Option<f64>>,
}

/// A stroke with its class, from one point to another: horizontally as a fraction of the width, vertically in
/// pixels above the axis.
type Stroke = (&'static str, (f64, f64), (f64, f64));

pub fn draw(
    l10n: &Localizer,
    calculation: &Calculation,
    over: Variable,
    parts: &[ChartPart],
    ceiling: Option<&Expr>,
) -> Option<Drawing> {
    let last = calculation.values.get(over).ok()?.floor();
    if last < 1.0 {
        return None;
    }
    let points = steps(last, PARTS);
    let values = |part: &ChartPart| {
        let at = |x: &f64| {
            let figures = calculation.values.clone().with(over, *x);
            let value = evaluate(&part.amount, &figures).ok();
            value.filter(|value| *value >= 0.0)
        };
        points.iter().map(at).collect()
    };
    let lines: Vec<CurveLine> = parts
        .iter()
        .map(|part| CurveLine {
            part,
            values: values(part),
        })
        .collect();
    let known = lines.iter().flat_map(|line| &line.values).flatten();
    let highest = known.copied().fold(0.0, f64::max);
    // If a sum has no limit, its formula gives no value or a negative one.
    let ceiling = ceiling
        .and_then(|ceiling| Some((value(ceiling, calculation)?, kind(ceiling))))
        .filter(|(ceiling, _)| *ceiling > 0.0);
    if highest <= 0.0 {
        return None;
    }
    let near = ceiling
        .map(|(ceiling, _)| ceiling)
        .filter(|ceiling| *ceiling <= FAR * highest);
    let top = highest.max(near.unwrap_or(0.0));

    let mut strokes: Vec<Stroke> = Vec::new();
    for line in &lines {
        let spots: Vec<Option<(f64, f64)>> = points
            .iter()
            .zip(&line.values)
            .map(|(x, value)| Some((x / last, PLOT * ((*value)? / top))))
            .collect();
        strokes.extend(
            spots
                .windows(2)
                .filter_map(|pair| Some((class(line.part.tone), pair[0]?, pair[1]?))),
        );
    }
    let mut notes: Vec<Html> = Vec::new();
    for line in &lines {
        if let Some(Some(end)) = line.values.last() {
            let swatch = format!("curve {}", class(line.part.tone));
            notes.push(view_note(&swatch, &label(l10n, line.part, *end)));
        }
    }
    let mut rows = list_rows(l10n, over, last, &points, &lines);
    if let Some((amount, kind)) = ceiling {
        let amount = l10n.figure(kind, amount);
        let key = format!("curve-ceiling-{}", over.id);
        let words = l10n.with(&key, &[("amount", amount.into())]);
        notes.push(view_note("goal", &words));
        rows.push((words, String::new()));
    }
    let svg = view_plot(
        l10n,
        &strokes,
        near.map(|near| PLOT * (near / top)),
        last,
        &notes,
    );
    Some(Drawing::new(svg, rows))
}

/// Whole numbers from zero to the last one, at most `most` after the zero, evenly spaced except for the last.
fn steps(last: f64, most: f64) -> Vec<f64> {
    let step = (last / most).ceil().max(1.0);
    let count = (last / step).ceil() as usize;
    (0..count)
        .map(|place| place as f64 * step)
        .chain([last])
        .collect()
}

/// A line of the legend: its stroke, and its final value.
fn view_note(stroke: &str, words: &str) -> Html {
    html! {
        <span>
            <svg class="swatch" width="22" height="10" aria-hidden="true">
                <line class={stroke.to_owned()} x1="0" x2="22" y1="5" y2="5" />
            </svg>
            { " " }{ words.to_owned() }
        </span>
    }
}

/// The values of all lines at some of the points.
fn list_rows(
    l10n: &Localizer,
    over: Variable,
    last: f64,
    points: &[f64],
    lines: &[CurveLine],
) -> Vec<(String, String)> {
    let chosen = steps(last, NUMBERS);
    let places = points
        .iter()
        .enumerate()
        .filter(|(_, x)| chosen.contains(x));
    places
        .map(|(place, x)| {
            let key = format!("curve-after-{}", over.id);
            let name = l10n.with(&key, &[("number", (*x).into())]);
            let labels: Vec<String> = lines
                .iter()
                .filter_map(|line| Some(label(l10n, line.part, line.values[place]?)))
                .collect();
            (name, labels.join("; "))
        })
        .collect()
}

fn view_plot(
    l10n: &Localizer,
    strokes: &[Stroke],
    ceiling: Option<f64>,
    last: f64,
    notes: &[Html],
) -> Html {
    let base = ROOM + PLOT;
    let stroke = |(tone, from, to): &Stroke| {
        html! {
            <line class={format!("curve {tone}")} x1={percent(from.0)} x2={percent(to.0)}
                y1={tidy(base - from.1)} y2={tidy(base - to.1)} />
        }
    };
    let number = |x: f64| {
        let anchor = match x {
            0.0 => "start",
            _ if x == last => "end",
            _ => "middle",
        };
        html! {
            <text class="soft" x={percent(x / last)} y={(base + 19.0).to_string()} text-anchor={anchor}>{ l10n.figure(Kind::Count, x) }</text>
        }
    };
    // Fewer numbers than table rows, so that large ones don't overlap. A number close to the last one is left
    // out.
    let spaced = steps(last, 6.0);
    let step = spaced.get(1).copied().unwrap_or(last);
    let numbers = spaced
        .into_iter()
        .filter(|x| *x == last || last - x >= 0.6 * step);
    let ceiling = ceiling.map(|up| {
        let y = tidy(base - up);
        html! { <line class="goal" x1="0" x2="100%" y1={y.clone()} y2={y} /> }
    });
    html! {
        <>
        <p class="notes-above" aria-hidden="true">{ for notes.iter().cloned() }</p>
        <svg width="100%" height={(base + 26.0).to_string()} aria-hidden="true">
            { ceiling }
            { for strokes.iter().map(stroke) }
            <line class="axis" x1="0" x2="100%" y1={base.to_string()} y2={base.to_string()} />
            { for numbers.map(number) }
        </svg>
        </>
    }
}
