//! The survivors of each period: as observed, by the mixture with its interval, and by constant churn.

use yew::prelude::*;

use crate::calculation::lab::retention_mixture::RetentionMixture;
use crate::formula::variable::Kind;
use crate::pages::lab::fields::{percent, pixels};
use crate::pages::lab::mixture_words::{write_level, write_survivors};
use crate::stats::sbg::Sbg;
use crate::stats::sbg_fit::SbgFit;
use crate::ui::chart_frame::{ChartFrame, ChartTable, view_chart_frame};
use crate::ui::chart_saving::view_chart_saving;
use crate::ui::localizer::Localizer;

/// Heights in pixels.
const TOP: f64 = 12.0;
const HEIGHT: f64 = 220.0;
const AXIS: f64 = 26.0;

/// The space on each side, as a fraction of the width.
const EDGE: f64 = 0.03;

/// At most this many periods are labelled below the axis.
const NAMED: usize = 13;

/// The figure.
pub fn view_survivors(l10n: &Localizer, mixture: &RetentionMixture) -> Html {
    let frame = ChartFrame {
        id: "lab-survivors",
        class: "lab-picture",
        name: "mixture",
        title: l10n.text("lab-mixture-picture"),
        drawing: view_drawing(l10n, mixture),
        words: html! { <ul>{ for (0..=mixture.periods()).map(|t| describe(l10n, mixture, t)) }</ul> },
        saving: view_chart_saving,
        legend: view_legend(l10n, mixture),
        table: Some(ChartTable {
            columns: vec![
                "lab-column-period",
                "lab-column-observed",
                "lab-line-mixture",
                "lab-column-limits",
                "lab-line-constant",
                "lab-column-retention",
                "lab-column-retention-mixture",
            ],
            rows: (0..=mixture.periods())
                .map(|t| view_row(l10n, mixture, t))
                .collect(),
            ..ChartTable::default()
        }),
    };
    view_chart_frame(l10n, frame)
}

fn describe(l10n: &Localizer, mixture: &RetentionMixture, t: usize) -> Html {
    let count = |many: f64| write_survivors(l10n, mixture, many).into();
    let observed = ("observed", count(mixture.counts[t]));
    let period = ("period", (t as f64).into());
    let words = match (mixture.mixture(), mixture.constant) {
        (Some(model), Some(constant)) => {
            let expected = ("mixture", count(mixture.expected(model, t)));
            let constant = ("constant", count(mixture.expected(constant, t)));
            l10n.with(
                "lab-mixture-described",
                &[period, observed, expected, constant],
            )
        }
        _ => l10n.with("lab-mixture-observed", &[period, observed]),
    };
    html! { <li key={t}>{ words }</li> }
}

fn view_row(l10n: &Localizer, mixture: &RetentionMixture, t: usize) -> Html {
    let count = |many: f64| write_survivors(l10n, mixture, many);
    let share = |share: f64| l10n.finer(Kind::Share, share, 1);
    let expected = |model: Option<Sbg>| model.map(|model| count(mixture.expected(model, t)));
    let interval = mixture.interval(t).map(|interval| {
        let ends = [
            ("lower", count(interval.lower).into()),
            ("upper", count(interval.upper).into()),
        ];
        l10n.with("lab-range", &ends)
    });
    let is_later = t > 0;
    let observed = is_later.then(|| mixture.retention(t)).flatten();
    let fitted = mixture.mixture().filter(|_| is_later);
    html! {
        <tr key={t}>
            <th scope="row">{ l10n.figure(Kind::Count, t as f64) }</th>
            <td>{ count(mixture.counts[t]) }</td>
            <td>{ expected(mixture.mixture()) }</td>
            <td>{ interval }</td>
            <td>{ expected(mixture.constant) }</td>
            <td>{ observed.map(share) }</td>
            <td>{ fitted.map(|model| share(model.retention_rate(t as u32))) }</td>
        </tr>
    }
}

fn view_drawing(l10n: &Localizer, mixture: &RetentionMixture) -> Html {
    let all = mixture.periods();
    let first = mixture.counts[0];
    let x = |t: usize| percent(EDGE + (1.0 - 2.0 * EDGE) * t as f64 / all as f64);
    let y = |many: f64| TOP + (1.0 - many / first) * HEIGHT;
    let base = y(0.0);
    let half = match mixture.is_of_shares() {
        true => write_survivors(l10n, mixture, first / 2.0),
        false => l10n.finer(Kind::Count, first / 2.0, 1),
    };
    let curve = |class: &'static str, model: Sbg| {
        let at = |t: usize| pixels(y(mixture.expected(model, t)));
        let step = move |t: usize| html! { <line key={t} {class} x1={x(t)} x2={x(t + 1)} y1={at(t)} y2={at(t + 1)} /> };
        html! { <g key={class}>{ for (0..all).map(step) }</g> }
    };
    let interval = |t: usize| {
        let interval = mixture.interval(t)?;
        let (y1, y2) = (pixels(y(interval.upper)), pixels(y(interval.lower)));
        Some(html! { <line key={t} class="interval" x1={x(t)} x2={x(t)} {y1} {y2} /> })
    };
    let dot = |t: usize| {
        let class = if t <= mixture.used {
            "seen"
        } else {
            "seen held"
        };
        html! { <circle key={t} {class} cx={x(t)} cy={pixels(y(mixture.counts[t]))} r="4" /> }
    };
    let every = all.div_ceil(NAMED).max(1);
    let tick = |t: usize| {
        html! {
            <text key={t} class="soft" x={x(t)} y={pixels(base + 20.0)} text-anchor="middle">{ l10n.figure(Kind::Count, t as f64) }</text>
        }
    };
    // If all customers are alike, both lines are the same.
    let is_mixed = matches!(mixture.fit, SbgFit::Found(_));
    let label = |model: Sbg, t: usize, key: &str, class: &'static str, dy: f64| {
        let y = (y(mixture.expected(model, t)) + dy).clamp(TOP + 12.0, base - 6.0);
        html! { <text {class} x={x(all)} y={pixels(y)} text-anchor="end">{ l10n.text(key) }</text> }
    };
    let fitted = mixture.mixture().filter(|_| is_mixed);
    // A label above the line begins further to the left, where the line is higher.
    let above = all / 2;
    html! {
        <svg width="100%" height={pixels(base + AXIS)} aria-hidden="true">
            <line class="guide" x1="0" x2="100%" y1={pixels(y(first))} y2={pixels(y(first))} />
            <line class="guide" x1="0" x2="100%" y1={pixels(y(first / 2.0))} y2={pixels(y(first / 2.0))} />
            <text class="soft" x="100%" y={pixels(y(first) + 16.0)} text-anchor="end">{ write_survivors(l10n, mixture, first) }</text>
            // On the left, where the lines are far above it. On the right, they and their labels may be near.
            <text class="soft" x="0" y={pixels(y(first / 2.0) - 5.0)}>{ half }</text>
            { for (1..=all).filter_map(interval) }
            { for mixture.constant.map(|model| curve("constant", model)) }
            { for fitted.map(|model| curve("mixture", model)) }
            { for (0..=all).map(dot) }
            { for fitted.map(|model| label(model, above, "lab-line-mixture", "mixture", -14.0)) }
            { for mixture.constant.map(|model| label(model, all, "lab-line-constant", "constant", 20.0)) }
            <line class="axis" x1="0" x2="100%" y1={pixels(base)} y2={pixels(base)} />
            { for (0..=all).step_by(every).map(tick) }
        </svg>
    }
}

fn view_legend(l10n: &Localizer, mixture: &RetentionMixture) -> Html {
    let level = [("level", write_level(l10n, mixture).into())];
    let entry = |class: &'static str, drawn: Html, key: &str| {
        html! { <li key={class}><svg width="14" height="14" aria-hidden="true">{ drawn }</svg><span>{ l10n.with(key, &level) }</span></li> }
    };
    let is_held_out = mixture.used < mixture.periods();
    let has_interval = mixture.interval(1).is_some();
    html! {
        <ul class="lab-legend">
            { entry("seen", html! { <circle class="seen" cx="7" cy="7" r="4" /> }, "lab-legend-used") }
            if is_held_out { { entry("held", html! { <circle class="seen held" cx="7" cy="7" r="4" /> }, "lab-legend-held") } }
            if has_interval { { entry("interval", html! { <line class="interval" x1="7" x2="7" y1="1" y2="13" /> }, "lab-legend-interval") } }
        </ul>
    }
}
