//! A small picture of a metric: its chart for a worked case, without words. It is purely decorative.

use yew::prelude::*;

use crate::calculation::input::inner;
use crate::formula::evaluate::{Values, evaluate};
use crate::metrics;
use crate::metrics::chart_spec::{ChartPart, ChartSpec};
use crate::metrics::metric::Case;
use crate::pages::metric::chart::drawing::{class, tidy};
use crate::words::number::Plain;

const WIDTH: f64 = 46.0;
const HEIGHT: f64 = 29.0;
/// The thickness of a horizontal bar.
const THICK: f64 = 8.0;
/// The number of columns of a chart over time, each with its gap.
const COLUMNS: u8 = 5;
/// No part is drawn thinner than this, so that it can be seen.
const THINNEST: f64 = 1.5;

/// The picture of the metric with that id.
pub fn view_picture(metric: &str) -> Html {
    let metric = metrics::find(metric);
    let drawn = metric.and_then(|metric| {
        let values = values_of(metric.cases.first()?);
        metric.charts.iter().find_map(|chart| draw(chart, &values))
    });
    let size = format!("0 0 {WIDTH} {HEIGHT}");
    html! { <svg aria-hidden="true" viewBox={size}>{ for drawn.into_iter().flatten() }</svg> }
}

/// The figures of a case in inner units.
fn values_of(case: &Case) -> Values {
    let figures = case.figures.iter().filter_map(|(variable, text)| {
        let number = Plain::parse(text)?;
        Some((*variable, inner(*variable, &number).value()))
    });
    figures.fold(Values::default(), |values, (variable, value)| {
        values.with(variable, value)
    })
}

/// The boxes of the chart; None if the values don't suffice.
fn draw(chart: &ChartSpec, values: &Values) -> Option<Vec<Html>> {
    let value = |expression| evaluate(expression, values).ok();
    match chart {
        ChartSpec::Bars(bars) => {
            let rows = bars.iter().map(|bar| amounts(&bar.parts, values));
            let rows: Vec<Vec<f64>> = rows.collect::<Option<_>>()?;
            let longest = rows.iter().map(|row| row.iter().sum::<f64>());
            let longest = longest.fold(0.0, f64::max);
            let step = HEIGHT / rows.len() as f64;
            let row = |(place, row): (usize, &Vec<f64>)| {
                let y = step * (place as f64 + 0.5) - step.min(THICK + 2.0) / 2.0;
                draw_row(
                    &bars[place].parts,
                    row,
                    longest,
                    (y, step.min(THICK + 2.0) - 2.0),
                )
            };
            Some(rows.iter().enumerate().flat_map(row).collect())
        }
        ChartSpec::Score {
            parts,
            score,
            range: (least, greatest),
        } => {
            let row = amounts(parts, values)?;
            let mut boxes = draw_row(parts, &row, row.iter().sum::<f64>(), (8.0, THICK));
            let place = (value(score)? - least) / (greatest - least);
            boxes.push(draw_box("mark", place * WIDTH - 1.0, 19.0, 2.0, 6.0));
            Some(boxes)
        }
        ChartSpec::Payments { ratio, .. } => {
            let ratio = value(ratio)?;
            Some(draw_columns(|place| ratio.powi(i32::from(place))))
        }
        ChartSpec::Curve { over, lines, .. } => {
            let end = values.get(*over).ok()?;
            let line = &lines.first()?.amount;
            let height = |place: u8| {
                let at = end * f64::from(place) / f64::from(COLUMNS - 1);
                evaluate(line, &values.clone().with(*over, at.round())).ok()
            };
            let heights: Vec<f64> = (0..COLUMNS).map(height).collect::<Option<_>>()?;
            let greatest = heights.iter().copied().fold(0.0, f64::max);
            Some(draw_columns(|place| heights[usize::from(place)] / greatest))
        }
    }
}

fn amounts(parts: &[ChartPart], values: &Values) -> Option<Vec<f64>> {
    let amounts = parts.iter();
    amounts
        .map(|part| evaluate(&part.amount, values).ok())
        .collect()
}

/// A horizontal bar of parts, on a scale on which `longest` fills the picture.
fn draw_row(
    parts: &[ChartPart],
    amounts: &[f64],
    longest: f64,
    (y, height): (f64, f64),
) -> Vec<Html> {
    let mut x = 0.0;
    let part = |(part, amount): (&ChartPart, &f64)| {
        let width = amount / longest * WIDTH;
        let start = x;
        x += width;
        (width > 0.0).then(|| {
            let shown = (width - 1.0).max(THINNEST);
            draw_box(class(part.tone), start.min(WIDTH - shown), y, shown, height)
        })
    };
    parts.iter().zip(amounts).filter_map(part).collect()
}

/// Columns of that height each, as a part of the picture's.
fn draw_columns(height: impl Fn(u8) -> f64) -> Vec<Html> {
    let step = WIDTH / f64::from(COLUMNS);
    let column = |place: u8| {
        let height = (height(place) * (HEIGHT - 6.0)).max(THINNEST);
        let x = step * f64::from(place);
        draw_box("kept", x, HEIGHT - 3.0 - height, step - 2.0, height)
    };
    (0..COLUMNS).map(column).collect()
}

fn draw_box(class: &'static str, x: f64, y: f64, width: f64, height: f64) -> Html {
    let [x, y, width, height] = [x, y, width, height].map(tidy);
    html! { <rect {class} {x} {y} {width} {height} /> }
}
