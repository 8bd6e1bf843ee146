//! Pictures: inline SVG of our own. Lengths are per cent of the width at hand, so that lettering
//! keeps its size on a telephone and on a projector; heights are fixed.

mod bars;
mod payments;
mod score;

use yew::prelude::*;

use crate::formula::evaluate::evaluate;
use crate::formula::expression::Expr;
use crate::formula::variable::{Kind, Variable};
use crate::metrics::picture::{Picture as Plan, Tone};

use super::answer::arguments;
use super::sheet::Sheet;
use super::speech::Speech;

/// A picture drawn: the SVG, and the same as rows of a table.
struct Drawing {
    svg: Html,
    rows: Vec<(String, String)>,
}

/// The first of the metric's pictures for which enough is known.
pub fn picture(speech: &Speech, sheet: &Sheet, lit: Option<Variable>) -> Html {
    let is_sound = sheet
        .metric
        .main()
        .is_some_and(|main| main.evaluate(&sheet.values).is_ok());
    let drawing = sheet
        .metric
        .pictures
        .iter()
        .filter(|_| is_sound)
        .find_map(|plan| match plan {
            Plan::Bars(plan) => bars::draw(speech, sheet, plan, lit),
            Plan::Score {
                parts,
                score,
                range,
            } => score::draw(speech, sheet, parts, score, *range, lit),
            Plan::Payments {
                payment,
                ratio,
                periods,
                goal,
            } => payments::draw(speech, sheet, payment, ratio, *periods, goal.as_ref()),
        });
    let Some(Drawing { svg, rows }) = drawing else {
        return Html::default();
    };
    let title = speech.with(
        &format!("picture-{}", sheet.metric.id),
        &arguments(speech, sheet),
    );
    let row = |(part, value): &(String, String)| match value.is_empty() {
        true => html! { <tr><th scope="row" colspan="2">{ part.clone() }</th></tr> },
        false => html! { <tr><th scope="row">{ part.clone() }</th><td>{ value.clone() }</td></tr> },
    };
    html! {
        <figure>
            <figcaption id="picture-title">{ title }</figcaption>
            <div class="drawing" role="img" aria-labelledby="picture-title" aria-describedby="picture-words">
                { svg }
            </div>
            <p class="unseen" id="picture-words">{ description(&rows) }</p>
            <details>
                <summary>{ speech.text("picture-table") }</summary>
                <table>
                    <thead><tr>
                        <th scope="col">{ speech.text("picture-part") }</th>
                        <th scope="col">{ speech.text("picture-value") }</th>
                    </tr></thead>
                    <tbody>{ for rows.iter().map(row) }</tbody>
                </table>
            </details>
        </figure>
    }
}

fn value(expr: &Expr, sheet: &Sheet) -> Option<f64> {
    evaluate(expr, &sheet.values).ok()
}

/// The kind in which the amounts of a picture are written: that of its first variable.
fn kind(expr: &Expr) -> Kind {
    match expr {
        Expr::Named(variable, _) | Expr::Variable(variable) => variable.kind,
        _ => expr
            .variables()
            .first()
            .map_or(Kind::Ratio, |variable| variable.kind),
    }
}

fn class(tone: Tone) -> &'static str {
    match tone {
        Tone::Kept => "kept",
        Tone::Lost => "lost",
        Tone::New => "new",
        Tone::Rest => "rest",
        Tone::Promoters => "promoters",
        Tone::Passives => "passives",
        Tone::Detractors => "detractors",
    }
}

/// The whole in words, for those who do not see it.
fn description(rows: &[(String, String)]) -> String {
    let sentence = |(part, value): &(String, String)| match value.is_empty() {
        true => format!("{part}."),
        // Some amounts end in a full stop of their own, such as those in лв.
        false => format!("{part}: {}.", value.trim_end_matches('.')),
    };
    let sentences: Vec<String> = rows.iter().map(sentence).collect();
    sentences.join(" ")
}

/// A length as SVG takes it.
fn percent(part: f64) -> String {
    format!("{}%", tidy(part * 100.0))
}

/// A length to three decimals.
fn tidy(length: f64) -> String {
    ((length * 1000.0).round() / 1000.0).to_string()
}

fn is_lit(expr: &Expr, lit: Option<Variable>) -> bool {
    lit.is_some_and(|lit| expr.variables().contains(&lit))
}
