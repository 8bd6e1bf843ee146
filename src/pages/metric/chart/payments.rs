//! Payments over time: the value of each, or how their sum rises towards a cost.

use yew::prelude::*;

use crate::calculation::metric::Calculation;
use crate::formula::expression::Expr;
use crate::formula::variable::Variable;
use crate::pages::metric::chart::drawing::{Drawing, kind, percent, tidy, value};
use crate::ui::localizer::Localizer;

/// The height of the plot in pixels, and the space above it for the label of a goal.
const PLOT: f64 = 150.0;
const ROOM: f64 = 26.0;

/// The maximum number of payments drawn one by one.
const MOST: usize = 36;

/// The number of payments drawn after the cost is paid back.
const AFTERWARDS: usize = 3;

/// One column: its number, its height, and its class.
struct PaymentColumn {
    number: usize,
    height: f64,
    class: &'static str,
}

pub fn draw(
    l10n: &Localizer,
    calculation: &Calculation,
    payment: &Expr,
    ratio: &Expr,
    periods: Option<Variable>,
    goal: Option<&Expr>,
) -> Option<Drawing> {
    let (first, ratio) = (value(payment, calculation)?, value(ratio, calculation)?);
    let count = periods.and_then(|periods| calculation.values.get(periods).ok());
    if first == 0.0 || count.is_some_and(|count| count <= 0.0) {
        return None;
    }
    let payments = compute_payments(first, ratio, count);
    match goal {
        None => Some(draw_payments(l10n, payment, &payments, count, first, ratio)),
        Some(goal) => draw_running_sum(l10n, payment, &payments, value(goal, calculation)?),
    }
}

/// The first payments, the last of them partial if the number of periods isn't whole.
fn compute_payments(first: f64, ratio: f64, count: Option<f64>) -> Vec<f64> {
    let count = count.unwrap_or(f64::INFINITY);
    (0..MOST)
        .take_while(|place| (*place as f64) < count)
        .map(|place| first * ratio.powi(place as i32) * (count - place as f64).min(1.0))
        .collect()
}

/// What is paid after the last column is mentioned only if it is at least a cent, and at least this part of the
/// first payment.
const LEAST_AMOUNT: f64 = 0.01;
const LEAST_PART: f64 = 0.01;

/// Each payment as a column.
fn draw_payments(
    l10n: &Localizer,
    payment: &Expr,
    payments: &[f64],
    count: Option<f64>,
    first: f64,
    ratio: f64,
) -> Drawing {
    let money = |amount: f64| l10n.figure(kind(payment), amount);
    let class = if first < 0.0 { "lost" } else { "kept" };
    let columns: Vec<PaymentColumn> = payments
        .iter()
        .enumerate()
        .map(|(place, amount)| PaymentColumn {
            number: place + 1,
            height: amount.abs(),
            class,
        })
        .collect();
    let shown: f64 = payments.iter().sum();
    let all = match count {
        Some(count) if ratio == 1.0 => Some(first * count),
        Some(count) => Some(first * (1.0 - ratio.powf(count)) / (1.0 - ratio)),
        None => (ratio < 1.0).then(|| first / (1.0 - ratio)),
    };
    let later = all
        .map(|all| all - shown)
        .filter(|later| later.abs() >= LEAST_AMOUNT.max(LEAST_PART * first.abs()));
    let amounts = payments.iter().map(|amount| money(*amount));
    let mut rows = list_rows(l10n, "payment-number", amounts);
    let mut notes = vec![money(first)];
    let later = later.map(|later| l10n.with("payments-later", &[("amount", money(later).into())]));
    if let Some(later) = later {
        rows.push((later.clone(), String::new()));
        notes.push(later);
    }
    let tallest = first.abs();
    draw_plot(&columns, tallest, None, &notes, rows)
}

/// The running sum of the payments, next to the cost.
fn draw_running_sum(
    l10n: &Localizer,
    payment: &Expr,
    payments: &[f64],
    goal: f64,
) -> Option<Drawing> {
    let money = |amount: f64| l10n.figure(kind(payment), amount);
    let mut sum = 0.0;
    let sums: Vec<f64> = payments
        .iter()
        .map(|amount| {
            sum += amount;
            sum
        })
        .collect();
    let is_reached = |sum: &f64| *sum >= goal * (1.0 - 1e-12);
    let reached = sums.iter().position(is_reached);
    let drawn = &sums[..reached
        .map_or(MOST, |place| place + 1 + AFTERWARDS)
        .min(sums.len())];
    if drawn.iter().any(|sum| *sum < 0.0) {
        return None;
    }
    let columns: Vec<PaymentColumn> = drawn
        .iter()
        .enumerate()
        .map(|(place, sum)| PaymentColumn {
            number: place + 1,
            height: *sum,
            class: if is_reached(sum) { "kept" } else { "rest" },
        })
        .collect();
    let tallest = drawn.iter().copied().fold(goal, f64::max);
    let cost = l10n.with("payments-goal", &[("amount", money(goal).into())]);
    let amounts = drawn.iter().map(|sum| money(*sum));
    let mut rows = list_rows(l10n, "payments-up-to", amounts);
    rows.push((cost.clone(), String::new()));
    Some(draw_plot(&columns, tallest, Some((goal, cost)), &[], rows))
}

/// Numbered rows, each named by the message with that key.
fn list_rows(
    l10n: &Localizer,
    key: &str,
    amounts: impl Iterator<Item = String>,
) -> Vec<(String, String)> {
    let name = |number: i32| l10n.with(key, &[("number", f64::from(number).into())]);
    (1..)
        .zip(amounts)
        .map(|(number, amount)| (name(number), amount))
        .collect()
}

fn draw_plot(
    columns: &[PaymentColumn],
    tallest: f64,
    goal: Option<(f64, String)>,
    notes: &[String],
    rows: Vec<(String, String)>,
) -> Drawing {
    let step = 1.0 / columns.len().max(4) as f64;
    let room = if goal.is_some() { ROOM } else { 0.0 };
    let base = room + PLOT;
    let height = |amount: f64| PLOT * amount / tallest.max(f64::MIN_POSITIVE);
    let draw = |column: &PaymentColumn| {
        let left = step * (column.number - 1) as f64;
        html! {
            <rect class={format!("part {}", column.class)} x={percent(left)} width={percent(step * 0.82)}
                y={tidy(base - height(column.height))} height={tidy(height(column.height))} />
        }
    };
    // Every number if there is room, otherwise every fourth or sixth.
    let spacing = match columns.len() {
        0..=12 => 1,
        13..=24 => 4,
        _ => 6,
    };
    let number = |column: &PaymentColumn| {
        let middle = step * ((column.number - 1) as f64 + 0.41);
        html! {
            <text class="soft" x={percent(middle)} y={(base + 19.0).to_string()} text-anchor="middle">{ column.number }</text>
        }
    };
    let numbered = columns
        .iter()
        .filter(|column| (column.number - 1) % spacing == 0);
    let goal = goal.map(|(amount, words)| {
        let y = base - height(amount);
        html! {
            <>
                <line class="goal" x1="0" x2="100%" y1={tidy(y)} y2={tidy(y)} />
                <text class="goal" x="0" y={tidy(y - 8.0)}>{ words }</text>
            </>
        }
    });
    // These are above the first and the last column, as HTML text, so that long ones can wrap.
    let note = |text: &String| html! { <span>{ text.clone() }</span> };
    let svg = html! {
        <>
        if !notes.is_empty() { <p class="notes-above" aria-hidden="true">{ for notes.iter().map(note) }</p> }
        <svg width="100%" height={(base + 26.0).to_string()} aria-hidden="true">
            { for columns.iter().map(draw) }
            <line class="axis" x1="0" x2="100%" y1={base.to_string()} y2={base.to_string()} />
            { for numbered.map(number) }
            { goal }
        </svg>
        </>
    };
    Drawing::new(svg, rows)
}
