//! What customers think and what they answer, side by side for each answer from 0 to 10.

use yew::prelude::*;

use crate::calculation::lab::answering_habits::{AnswerGroup, CutOffs, ScaleShares};
use crate::formula::variable::Kind;
use crate::pages::lab::fields::{percent, pixels};
use crate::ui::chart_frame::{ChartFrame, ChartTable, view_chart_frame};
use crate::ui::chart_saving::view_chart_saving;
use crate::ui::localizer::Localizer;

/// Heights in pixels.
const HEIGHT: f64 = 170.0;
const AXIS: f64 = 24.0;

/// The share that fills the height, unless another one is larger.
const USUAL: f64 = 0.4;

/// The figure.
pub fn view_answers(
    l10n: &Localizer,
    cut_offs: CutOffs,
    before: &ScaleShares,
    after: &ScaleShares,
) -> Html {
    let share = |share: f64| l10n.finer(Kind::Share, share, 1);
    let words = (0..11).map(|answer| {
        let arguments = [
            ("answer", (answer as f64).into()),
            ("before", share(before[answer]).into()),
            ("after", share(after[answer]).into()),
        ];
        html! { <li key={answer}>{ l10n.with("lab-habits-described", &arguments) }</li> }
    });
    let row = |answer: usize| {
        html! {
            <tr key={answer}>
                <th scope="row">{ l10n.figure(Kind::Count, answer as f64) }</th>
                <td>{ share(before[answer]) }</td>
                <td>{ share(after[answer]) }</td>
            </tr>
        }
    };
    let frame = ChartFrame {
        id: "lab-answers",
        class: "lab-picture",
        name: "habits",
        title: l10n.text("lab-habits-picture"),
        drawing: view_drawing(l10n, cut_offs, before, after),
        words: html! { <ul>{ for words }</ul> },
        saving: view_chart_saving,
        legend: view_legend(l10n),
        table: Some(ChartTable {
            columns: vec!["lab-column-answer", "lab-column-before", "lab-column-after"],
            rows: (0..11).map(row).collect(),
            ..ChartTable::default()
        }),
    };
    view_chart_frame(l10n, frame)
}

fn class(group: AnswerGroup) -> &'static str {
    match group {
        AnswerGroup::Promoters => "part promoters",
        AnswerGroup::Passives => "part passives",
        AnswerGroup::Detractors => "part detractors",
    }
}

fn view_drawing(
    l10n: &Localizer,
    cut_offs: CutOffs,
    before: &ScaleShares,
    after: &ScaleShares,
) -> Html {
    let all = before.iter().chain(after);
    let most = all.copied().fold(USUAL, f64::max);
    let one = |answer: usize| {
        let width = 1.0 / 11.0;
        let left = answer as f64 * width;
        let bar = |class: &'static str, share: f64, from: f64, part: f64| {
            let height = share / most * HEIGHT;
            html! {
                <rect {class} x={percent(left + from * width)} width={percent(part * width)}
                    y={pixels(HEIGHT - height)} height={pixels(height)} />
            }
        };
        html! {
            <g key={answer}>
                { bar("thought", before[answer], 0.08, 0.36) }
                { bar(class(cut_offs.group(answer)), after[answer], 0.46, 0.46) }
                <text class="soft" x={percent(left + width / 2.0)} y={pixels(HEIGHT + 18.0)} text-anchor="middle">
                    { l10n.figure(Kind::Count, answer as f64) }
                </text>
            </g>
        }
    };
    html! {
        <svg width="100%" height={pixels(HEIGHT + AXIS)} aria-hidden="true">
            { for (0..11).map(one) }
            <line class="axis" x1="0" x2="100%" y1={pixels(HEIGHT)} y2={pixels(HEIGHT)} />
        </svg>
    }
}

fn view_legend(l10n: &Localizer) -> Html {
    let entry = |class: &'static str, name: AttrValue| {
        html! {
            <li key={class}><svg width="14" height="14" aria-hidden="true"><rect {class} x="1" y="1" width="12" height="12" /></svg><span>{ name }</span></li>
        }
    };
    html! {
        <ul class="lab-legend">
            { entry("thought", l10n.text("lab-legend-thought")) }
            { entry(class(AnswerGroup::Detractors), l10n.label("detractors")) }
            { entry(class(AnswerGroup::Passives), l10n.label("passives")) }
            { entry(class(AnswerGroup::Promoters), l10n.label("promoters")) }
        </ul>
    }
}
