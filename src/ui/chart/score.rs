//! The parts of a whole, above a line on which the score is marked.

use yew::prelude::*;

use crate::formula::expression::Expr;
use crate::formula::variable::{Kind, Variable};
use crate::metrics::picture::Part;

use super::super::sheet::Sheet;
use super::super::speech::Speech;
use super::bars::{draw_row, label};
use super::{Drawing, percent, value};

pub fn draw(
    speech: &Speech,
    sheet: &Sheet,
    parts: &[Part],
    score: &Expr,
    (least, greatest): (f64, f64),
    lit: Option<Variable>,
) -> Option<Drawing> {
    let amounts: Vec<f64> = parts
        .iter()
        .map(|part| value(&part.amount, sheet))
        .collect::<Option<_>>()?;
    let whole: f64 = amounts.iter().sum();
    let score = value(score, sheet)?;
    if whole <= 0.0 {
        return None;
    }
    let (row, height) = draw_row(speech, parts, &amounts, whole, 0.0, lit);
    let place = |points: f64| (points - least) / (greatest - least);
    let line = height + 46.0;
    let shown = speech.figure(Kind::Points, score);
    let tick = |points: f64, anchor: &'static str| {
        let x = percent(place(points));
        html! {
            <>
                <line class="tick" x1={x.clone()} x2={x.clone()} y1={(line - 5.0).to_string()} y2={(line + 5.0).to_string()} />
                <text class="soft" {x} y={(line + 22.0).to_string()} text-anchor={anchor}>
                    { speech.figure(Kind::Points, points) }
                </text>
            </>
        }
    };
    // Near the ends of the line the figure stays inside the drawing.
    let anchor = match place(score) {
        at if at < 0.15 => "start",
        at if at > 0.85 => "end",
        _ => "middle",
    };
    let at = percent(place(score));
    let svg = html! {
        <svg width="100%" height={(line + 28.0).to_string()} aria-hidden="true">
            { row }
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
                label(speech, part, *amount),
                speech.figure(Kind::Share, amount / whole),
            )
        })
        .collect();
    rows.push((speech.text("picture-score").to_string(), shown));
    Some(Drawing { svg, rows })
}
