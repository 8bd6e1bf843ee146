//! The parts of a whole, above an axis on which the score is marked.

use yew::prelude::*;

use crate::calculation::metric::Calculation;
use crate::formula::expression::Expr;
use crate::formula::variable::{Kind, Variable};
use crate::metrics::chart_spec::ChartPart;
use crate::pages::metric::chart::bars::{BAR, draw_row, label};
use crate::pages::metric::chart::drawing::{Drawing, percent, value};
use crate::ui::localizer::Localizer;
use crate::ui::margin_figure::show_result;

pub fn draw(
    l10n: &Localizer,
    calculation: &Calculation,
    parts: &[ChartPart],
    score: &Expr,
    (least, greatest): (f64, f64),
    lit: Option<Variable>,
) -> Option<Drawing> {
    let amounts: Vec<f64> = parts
        .iter()
        .map(|part| value(&part.amount, calculation))
        .collect::<Option<_>>()?;
    let whole: f64 = amounts.iter().sum();
    let score = value(score, calculation)?;
    if whole <= 0.0 {
        return None;
    }
    let (row, height) = draw_row(l10n, parts, &amounts, (BAR, whole), 0.0, lit);
    let place = |points: f64| (points - least) / (greatest - least);
    let line = height + 46.0;
    let margin = calculation
        .metric
        .main()
        .and_then(|main| calculation.margin(main));
    // The same digits as in the result.
    let shown = show_result(l10n, Kind::Points, score, margin.as_ref());
    let tick = |points: f64, anchor: &'static str| {
        let x = percent(place(points));
        html! {
            <>
                <line class="tick" x1={x.clone()} x2={x.clone()} y1={(line - 5.0).to_string()} y2={(line + 5.0).to_string()} />
                <text class="soft" {x} y={(line + 22.0).to_string()} text-anchor={anchor}>
                    { l10n.figure(Kind::Points, points) }
                </text>
            </>
        }
    };
    // Near the ends of the axis, the figure stays inside the drawing.
    let anchor = match place(score) {
        at if at < 0.15 => "start",
        at if at > 0.85 => "end",
        _ => "middle",
    };
    let margin = margin.map(|margin| (margin.interval.lower, margin.interval.upper));
    let at = percent(place(score));
    let svg = html! {
        <svg width="100%" height={(line + 28.0).to_string()} aria-hidden="true">
            { row }
            { for margin.map(|(lower, upper)| html! {
                <rect class="band" x={percent(place(lower))} width={percent(place(upper) - place(lower))}
                    y={(line - 6.0).to_string()} height="12" />
            }) }
            <line class="axis" x1="0" x2="100%" y1={line.to_string()} y2={line.to_string()} />
            { tick(least, "start") }{ tick((least + greatest) / 2.0, "middle") }{ tick(greatest, "end") }
            <circle class="mark" cx={at.clone()} cy={line.to_string()} r="7" />
            <text class="score" x={at} y={(line - 15.0).to_string()} text-anchor={anchor}>{ shown.clone() }</text>
        </svg>
    };
    let mut rows: Vec<(String, String)> = parts
        .iter()
        .zip(&amounts)
        .map(|(part, amount)| {
            (
                label(l10n, part, *amount),
                l10n.figure(Kind::Share, amount / whole),
            )
        })
        .collect();
    rows.push((l10n.text("picture-score").to_string(), shown));
    Some(Drawing::new(svg, rows))
}
