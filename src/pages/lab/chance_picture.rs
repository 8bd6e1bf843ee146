//! The scores of the drawn surveys: a dot each, or bars once there are too many for dots.

use std::rc::Rc;

use yew::prelude::*;

use crate::browser::animation_frame;
use crate::calculation::lab::survey_draws::{Stacks, SurveyDraws, SurveyPlan};
use crate::formula::variable::Kind;
use crate::pages::lab::fields::{percent, pixels};
use crate::stats::level::Level;
use crate::ui::chart_frame::{ChartFrame, ChartTable, view_chart_frame};
use crate::ui::chart_saving::view_chart_saving;
use crate::ui::fold::on_toggle;
use crate::ui::localizer::Localizer;

/// Heights in pixels: the label above, the stacks, and the axis below.
const TOP: f64 = 24.0;
const HEIGHT: f64 = 216.0;
const AXIS: f64 = 26.0;

/// The height of a dot; stacks that would be too high become bars.
const DOT: f64 = 7.0;

/// What was drawn, and from what. Other figures or another seed start again.
#[derive(PartialEq)]
pub struct Drawn {
    pub plan: SurveyPlan,
    pub seed: u64,
    pub draws: SurveyDraws,
}

#[derive(Clone, PartialEq, Properties)]
pub struct ChancePictureProps {
    pub l10n: Localizer,
    pub drawn: Rc<Drawn>,
    pub level: Level,
}

/// The figure. It takes longest to draw, so it follows a frame after the words.
pub struct ChancePicture {
    /// Whether the table is open: only then are its rows drawn.
    has_table: bool,
}

pub enum Change {
    /// The words about the present surveys are on the screen.
    Due,
    /// The table was opened or closed.
    Table(bool),
}

impl Component for ChancePicture {
    type Message = Change;
    type Properties = ChancePictureProps;

    fn create(_: &Context<Self>) -> Self {
        Self { has_table: false }
    }

    fn changed(&mut self, context: &Context<Self>, _: &ChancePictureProps) -> bool {
        let scope = context.link().clone();
        animation_frame::after_next(move || scope.send_message(Change::Due));
        false
    }

    fn update(&mut self, _: &Context<Self>, change: Change) -> bool {
        if let Change::Table(is_open) = change {
            self.has_table = is_open;
        }
        true
    }

    fn view(&self, context: &Context<Self>) -> Html {
        let toggle = context.link().callback(Change::Table);
        view_scores(context.props(), self.has_table, toggle)
    }
}

fn view_scores(props: &ChancePictureProps, has_table: bool, toggle: Callback<bool>) -> Html {
    let (l10n, plan) = (&props.l10n, props.drawn.plan);
    let scores = props.drawn.draws.scores();
    let stacks = Stacks::new(plan, scores);
    let points = |score: f64| l10n.figure(Kind::Points, score);
    let usual = plan.usual_scores(props.level);
    let ends = [
        ("level", f64::from(props.level.percent()).into()),
        ("lower", points(usual.lower).into()),
        ("upper", points(usual.upper).into()),
    ];
    let truth = [("score", points(plan.score()).into())];
    let frame = ChartFrame {
        id: "lab-scores",
        class: "lab-picture",
        name: "chance",
        title: l10n.text("lab-chance-picture"),
        drawing: view_drawing(l10n, plan, &stacks, scores),
        words: html! { <p>{ describe(l10n, scores) }{ " " }{ l10n.with("lab-chance-true", &truth) }</p> },
        saving: view_chart_saving,
        legend: html! { <p class="soft">{ l10n.with("lab-chance-usual", &ends) }</p> },
        table: Some(ChartTable {
            columns: vec!["lab-column-score", "lab-column-surveys"],
            rows: match has_table {
                true => view_rows(l10n, &stacks),
                false => Vec::new(),
            },
            is_hidden: scores.is_empty(),
            ontoggle: on_toggle("data-table", toggle),
        }),
    };
    view_chart_frame(l10n, frame)
}

fn describe(l10n: &Localizer, scores: &[f64]) -> String {
    let least = scores.iter().copied().reduce(f64::min);
    let greatest = scores.iter().copied().reduce(f64::max);
    let (Some(least), Some(greatest)) = (least, greatest) else {
        return l10n.text("lab-chance-none").to_string();
    };
    let arguments = [
        ("surveys", (scores.len() as f64).into()),
        ("least", l10n.figure(Kind::Points, least).into()),
        ("greatest", l10n.figure(Kind::Points, greatest).into()),
    ];
    l10n.with("lab-chance-described", &arguments)
}

fn view_drawing(l10n: &Localizer, plan: SurveyPlan, stacks: &Stacks, scores: &[f64]) -> Html {
    let base = TOP + HEIGHT;
    let highest = stacks.highest() as f64;
    let is_dotted = highest * DOT <= HEIGHT;
    let width = 1.0 / stacks.counts.len() as f64;
    let latest = scores.last().map(|score| {
        let place = (stacks.place(*score) / width).floor() as usize;
        place.min(stacks.counts.len() - 1)
    });
    let dots = |(place, count): (usize, &usize)| {
        let left = place as f64 * width;
        let is_latest = latest == Some(place);
        let dot = |level: usize| {
            let is_top = is_latest && level + 1 == *count;
            let cy = pixels(base - (level as f64 + 0.5) * DOT);
            html! { <circle class={if is_top { "dot latest" } else { "dot" }} cx={percent(left + width / 2.0)} {cy} r="3" /> }
        };
        html! { <g key={place}>{ for (0..*count).map(dot) }</g> }
    };
    let counts = stacks.counts.iter().enumerate();
    let tick = |score: f64| {
        let x = percent(stacks.place(score));
        html! {
            <g key={score.to_string()}>
                <line class="tick" x1={x.clone()} x2={x.clone()} y1={pixels(base)} y2={pixels(base + 5.0)} />
                <text class="soft" {x} y={pixels(base + 20.0)} text-anchor="middle">{ l10n.figure(Kind::Points, score) }</text>
            </g>
        }
    };
    let middle = stacks.place(plan.score());
    let anchor = match middle {
        middle if middle < 0.3 => "start",
        middle if middle > 0.7 => "end",
        _ => "middle",
    };
    let truth = [("score", l10n.figure(Kind::Points, plan.score()).into())];
    html! {
        <svg width="100%" height={pixels(base + AXIS)} aria-hidden="true">
            <line class="truth" x1={percent(middle)} x2={percent(middle)} y1={pixels(TOP - 4.0)} y2={pixels(base)} />
            <g>if is_dotted { { for counts.map(dots) } }</g>
            { view_bars(stacks, is_dotted) }
            <text x={percent(middle)} y="14" text-anchor={anchor}>{ l10n.with("lab-chance-true", &truth) }</text>
            <line class="axis" x1="0" x2="100%" y1={pixels(base)} y2={pixels(base)} />
            <g>{ for stacks.ticks().into_iter().map(tick) }</g>
        </svg>
    }
}

/// All bars as one path, which is drawn again much faster than a rectangle each; none while there are dots.
fn view_bars(stacks: &Stacks, is_dotted: bool) -> Html {
    let highest = stacks.highest() as f64;
    let filled = stacks.counts.iter().enumerate();
    let filled = filled.filter(|(_, count)| !is_dotted && **count > 0);
    let bars: String = filled
        .map(|(place, count)| {
            let height = *count as f64 / highest;
            format!("M{place}.1 1v-{height}h.8v{height}z")
        })
        .collect();
    let size = format!("0 0 {} 1", stacks.counts.len());
    html! {
        <svg y={pixels(TOP)} width="100%" height={pixels(HEIGHT)} viewBox={size} preserveAspectRatio="none">
            <path class={(!is_dotted).then_some("stack")} d={bars} />
        </svg>
    }
}

fn view_rows(l10n: &Localizer, stacks: &Stacks) -> Vec<Html> {
    let row = |(place, count): (usize, &usize)| {
        let lower = stacks.range.lower + place as f64 * stacks.width;
        let points = |score: f64| l10n.figure(Kind::Points, score);
        let ends = [
            ("lower", points(lower.max(-100.0)).into()),
            ("upper", points((lower + stacks.width).min(100.0)).into()),
        ];
        html! {
            <tr key={place}>
                <th scope="row">{ l10n.with("lab-range", &ends) }</th>
                <td>{ l10n.figure(Kind::Count, *count as f64) }</td>
            </tr>
        }
    };
    let filled = stacks.counts.iter().enumerate();
    filled.filter(|(_, count)| **count > 0).map(row).collect()
}
