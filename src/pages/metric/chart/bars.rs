//! Bars made of parts, on one scale.

use yew::prelude::*;

use crate::calculation::metric::Calculation;
use crate::formula::definition::Definition;
use crate::formula::variable::Variable;
use crate::metrics::chart_spec::{Bar, ChartPart};
use crate::metrics::estimate::Estimate;
use crate::pages::metric::chart::drawing::{Drawing, class, is_lit, kind, percent, tidy, value};
use crate::ui::localizer::Localizer;

/// Heights in pixels.
pub const BAR: f64 = 34.0;
const LINE: f64 = 22.0;
const GAP: f64 = 14.0;

/// If there are more bars than this, they are thin, each with its amount above it, so that a distribution
/// fits on a printed page and on a stage. Their heights are in rem, because the text is larger there.
const FEW: usize = 4;
const THIN_BAR: f64 = 6.0;
const THIN_LINE: f64 = 17.0;
const THIN_GAP: f64 = 4.0;

/// The width of the narrowest drawing and of a letter, in pixels. A label is drawn inside its part only if it
/// fits even at that width.
const NARROWEST: f64 = 280.0;
const LETTER: f64 = 8.0;

pub fn draw(
    l10n: &Localizer,
    calculation: &Calculation,
    bars: &[Bar],
    lit: Option<Variable>,
) -> Option<Drawing> {
    let amounts: Vec<Vec<f64>> = bars
        .iter()
        .map(|bar| {
            bar.parts
                .iter()
                .map(|part| value(&part.amount, calculation))
                .collect()
        })
        .collect::<Option<_>>()?;
    let longest = amounts
        .iter()
        .map(|bar| bar.iter().sum::<f64>())
        .fold(0.0, f64::max);
    let is_whole = amounts.iter().flatten().all(|amount| *amount >= 0.0);
    if longest <= 0.0 || !is_whole {
        return None;
    }
    if bars.len() > FEW {
        return Some(draw_thin(l10n, bars, &amounts, longest, lit));
    }
    let mut top = 0.0;
    let mut rows = Vec::new();
    let mut drawn = Vec::new();
    let mut estimated = None;
    for (bar, amounts) in bars.iter().zip(&amounts) {
        let name = l10n.text(&format!("bar-{}", bar.id)).to_string();
        drawn.push(
            html! { <text class="soft" x="0" y={(top + 15.0).to_string()}>{ name.clone() }</text> },
        );
        top += LINE;
        let size = (BAR, longest);
        let (row, height) = draw_row(l10n, &bar.parts, amounts, size, top, lit);
        drawn.push(row);
        if let Some((whisker, definition)) = draw_whisker(calculation, amounts, longest, top) {
            drawn.push(whisker);
            estimated = Some(definition);
        }
        top += height + GAP;
        for (part, amount) in bar.parts.iter().zip(amounts) {
            rows.push((name.clone(), label(l10n, part, *amount)));
        }
    }
    let svg = html! {
        <svg width="100%" height={(top - GAP).to_string()} aria-hidden="true">{ for drawn }</svg>
    };
    Some(Drawing {
        svg,
        rows,
        estimated,
    })
}

/// Thin bars, each with its name and its amount above it.
fn draw_thin(
    l10n: &Localizer,
    bars: &[Bar],
    amounts: &[Vec<f64>],
    longest: f64,
    lit: Option<Variable>,
) -> Drawing {
    let rem = |height: f64| format!("{}rem", tidy(height / 16.0));
    let (mut top, mut drawn, mut rows) = (0.0, Vec::new(), Vec::new());
    for (bar, amounts) in bars.iter().zip(amounts) {
        let name = l10n.text(&format!("bar-{}", bar.id)).to_string();
        let texts = bar.parts.iter().zip(amounts);
        let texts: Vec<String> = texts
            .map(|(part, amount)| label(l10n, part, *amount))
            .collect();
        let y = rem(top + 12.5);
        drawn.push(html! {
            <>
                <text class="soft" x="0" y={y.clone()}>{ name.clone() }</text>
                <text x="100%" text-anchor="end" {y}>{ texts.join(" + ") }</text>
            </>
        });
        let mut left = 0.0;
        for (part, amount) in bar.parts.iter().zip(amounts) {
            let light = if is_lit(&part.amount, lit) {
                " lit"
            } else {
                ""
            };
            let class = format!("part {}{light}", class(part.tone));
            drawn.push(html! {
                <rect {class} x={percent(left / longest)} width={percent(amount / longest)} y={rem(top + THIN_LINE)} height={rem(THIN_BAR)} />
            });
            left += amount;
        }
        rows.extend(texts.into_iter().map(|text| (name.clone(), text)));
        top += THIN_LINE + THIN_BAR + THIN_GAP;
    }
    let svg = html! { <svg width="100%" height={rem(top)} aria-hidden="true">{ for drawn }</svg> };
    Drawing::new(svg, rows)
}

/// The interval of a share around the edge of its part, along the top of the bar, above the label; and the
/// definition of the share. It is the first of the metric's estimates whose share is the part at the start or the
/// end of the bar.
fn draw_whisker(
    calculation: &Calculation,
    amounts: &[f64],
    longest: f64,
    top: f64,
) -> Option<(Html, &'static Definition)> {
    if amounts.len() < 2 {
        return None;
    }
    let whole: f64 = amounts.iter().sum();
    let (first, last) = (*amounts.first()?, *amounts.last()?);
    let (ends, definition) = calculation
        .metric
        .estimates
        .iter()
        .find_map(|(id, estimate)| {
            let Estimate::Share { successes, answers } = estimate else {
                return None;
            };
            let successes = value(successes, calculation)?;
            if value(answers, calculation)? != whole {
                return None;
            }
            let definition = calculation.metric.definition(id)?;
            let interval = calculation.margin(definition)?.interval;
            let ends = match successes {
                same if same == first => [interval.lower, interval.upper],
                same if same == last => [1.0 - interval.upper, 1.0 - interval.lower],
                _ => return None,
            };
            Some((ends, definition))
        })?;
    let [from, to] = ends.map(|end| percent(end * whole / longest));
    let [above, middle, below] = [1.0, 5.0, 9.0].map(|down: f64| (top + down).to_string());
    // A light line below the dark one, so that it is seen on every part.
    let draw = |class: &'static str| {
        let end = |x: &str| {
            html! { <line {class} x1={x.to_owned()} x2={x.to_owned()} y1={above.clone()} y2={below.clone()} /> }
        };
        html! {
            <>
                <line {class} x1={from.clone()} x2={to.clone()} y1={middle.clone()} y2={middle.clone()} />
                { end(&from) }{ end(&to) }
            </>
        }
    };
    let whisker = html! { <>{ draw("whisker halo") }{ draw("whisker") }</> };
    Some((whisker, definition))
}

/// One row of parts from the left, and its height including labels. `bar` is the height of the row, `whole`
/// the amount that fills the width. Labels that don't fit inside their part are drawn below it, each on its
/// own line.
pub fn draw_row(
    l10n: &Localizer,
    parts: &[ChartPart],
    amounts: &[f64],
    (bar, whole): (f64, f64),
    top: f64,
    lit: Option<Variable>,
) -> (Html, f64) {
    let mut left = 0.0;
    let mut height = bar;
    let mut drawn = Vec::new();
    for (part, amount) in parts
        .iter()
        .zip(amounts)
        .filter(|(_, amount)| **amount > 0.0)
    {
        let width = amount / whole;
        let text = label(l10n, part, *amount);
        let tone = class(part.tone);
        let light = if is_lit(&part.amount, lit) {
            " lit"
        } else {
            ""
        };
        let shape = format!("part {tone}{light}");
        drawn.push(html! {
            <rect class={shape} x={percent(left)} width={percent(width)} y={top.to_string()} height={bar.to_string()} />
        });
        let needed = text.chars().count() as f64 * LETTER + 20.0;
        if width * NARROWEST >= needed {
            drawn.push(html! {
                <text class={format!("inside {tone}")} x={percent(left)} dx="10" y={(top + bar / 2.0 + 5.0).to_string()}>{ text }</text>
            });
        } else {
            let y = (top + height + 16.0).to_string();
            // In the right half, the label ends where its part ends, in the left half it starts where its
            // part starts. If it wouldn't fit into the narrowest drawing, it is moved inwards.
            let room = (needed / NARROWEST).min(1.0);
            let (x, anchor) = if left + width / 2.0 > 0.5 {
                ((left + width).max(room), "end")
            } else {
                (left.min(1.0 - room), "start")
            };
            drawn.push(html! { <text class={format!("under {tone}")} x={percent(x)} text-anchor={anchor} {y}>{ text }</text> });
            height += LINE;
        }
        left += width;
    }
    (html! { <g>{ for drawn }</g> }, height)
}

pub fn label(l10n: &Localizer, part: &ChartPart, amount: f64) -> String {
    let amount = l10n.figure(kind(&part.amount), amount);
    l10n.with(&format!("part-{}", part.id), &[("amount", amount.into())])
}
