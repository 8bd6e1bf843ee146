//! The plan as bars over weeks. Labels are text next to the bars, so that they wrap and grow.

use yew::prelude::*;

use crate::guides::rules::item_state::ItemState;
use crate::guides::rules::schedule::{Schedule, ScheduledStep};
use crate::pages::plan::current_plan::Plan;
use crate::pages::plan::labels;
use crate::pages::plan::labels::step_name;
use crate::ui::chart_frame::{ChartFrame, view_chart_frame};
use crate::ui::chart_saving::view_chart_saving;
use crate::ui::localizer::Localizer;

/// The possible distances between two marks of the axis, in weeks. The smallest one that gives few enough
/// marks is used.
const STRIDES: [i32; 10] = [1, 2, 4, 8, 13, 26, 52, 104, 260, 520];

/// The maximum number of marks, chosen so that they fit next to each other on a phone.
const MARKS: i32 = 8;

/// Maps days to positions in the chart.
pub struct Scale {
    /// The first day after the chart, counted from the start of the plan.
    end: i32,
    /// Today, if it is in the chart.
    today: Option<i32>,
}

impl Scale {
    pub fn new(plan: &Plan) -> Scale {
        let schedule = &plan.schedule;
        let ends = schedule.rows.iter().map(|row| match row.weeks {
            Some(_) => row.end(),
            // Enough for two reviews, which shows that they repeat.
            None => row.first + 45,
        });
        let end = ends.max().unwrap_or_default().max(7);
        let end = (end + 6) / 7 * 7;
        let today = schedule.start.zip(plan.today);
        let today = today.map(|(start, today)| today.since(start));
        Scale {
            end,
            today: today.filter(|day| (0..end).contains(day)),
        }
    }

    /// The position of a day as a share of the width.
    fn position(&self, day: i32) -> String {
        percent(f64::from(day) / f64::from(self.end))
    }

    fn stride(&self) -> i32 {
        let weeks = self.end / 7;
        let fits = |stride: &i32| weeks <= MARKS * stride;
        STRIDES.into_iter().find(fits).unwrap_or(weeks / MARKS + 1)
    }

    /// The weeks that the axis labels, counted from 0.
    fn marks(&self) -> impl Iterator<Item = i32> {
        (0..self.end / 7).step_by(self.stride() as usize)
    }
}

fn percent(part: f64) -> String {
    format!("{}%", (part * 100_000.0).round() / 1000.0)
}

pub fn view_gantt(plan: &Plan) -> Html {
    let l10n = &plan.context.l10n;
    let scale = Scale::new(plan);
    let places = 0..plan.schedule.rows.len();
    let rows = places.clone().map(|place| view_bar(plan, place, &scale));
    let words = places.map(|place| html! { <li key={place}>{ describe(plan, place) }</li> });
    let frame = ChartFrame {
        saving: view_chart_saving,
        id: "plan-picture",
        class: "plan-bars",
        name: "plan",
        title: l10n.text("plan-picture"),
        drawing: html! { <>{ for rows }{ view_axis(l10n, &scale) }</> },
        words: html! { <><p>{ labels::end(l10n, &plan.schedule) }</p><ul>{ for words }</ul></> },
        legend: Html::default(),
        table: None,
    };
    view_chart_frame(l10n, frame)
}

/// What one bar shows, in words.
fn describe(plan: &Plan, place: usize) -> String {
    let l10n = &plan.context.l10n;
    let row = &plan.schedule.rows[place];
    let state = labels::state(l10n, row.state);
    l10n.with(
        "plan-bar-words",
        &[
            ("step", step_name(l10n, place, row.step).into()),
            ("when", labels::weeks(l10n, row).into()),
            ("state", state.as_str().into()),
        ],
    )
}

fn view_bar(plan: &Plan, place: usize, scale: &Scale) -> Html {
    let l10n = &plan.context.l10n;
    let row = &plan.schedule.rows[place];
    let when = labels::when(l10n, &plan.schedule, row);
    html! {
        <div key={row.step.id} class="plan-bar" data-bar={row.step.id}>
            <p>
                <span>{ step_name(l10n, place, row.step) }</span>
                <span class="soft">{ when }</span>
                <span class="soft">{ labels::state(l10n, row.state) }</span>
            </p>
            { view_lane(plan, row, scale) }
        </div>
    }
}

/// The bar of a step, with the marks of the axis.
pub fn view_lane(plan: &Plan, row: &ScheduledStep, scale: &Scale) -> Html {
    html! {
        <svg class="lane" width="100%" aria-hidden="true">
            { for scale.marks().map(|week| view_line(scale, week * 7, "grid")) }
            { view_shape(&plan.schedule, row, scale) }
            { for scale.today.map(|day| view_line(scale, day, "today")) }
        </svg>
    }
}

fn view_line(scale: &Scale, day: i32, class: &'static str) -> Html {
    let x = scale.position(day);
    html! { <line key={format!("{class}-{day}")} {class} x1={x.clone()} x2={x} y1="0" y2="100%" /> }
}

fn view_shape(schedule: &Schedule, row: &ScheduledStep, scale: &Scale) -> Html {
    let state = match row.state {
        ItemState::NotForUs => return Html::default(),
        ItemState::Open => "step open",
        ItemState::Doing => "step doing",
        ItemState::Done => "step done",
    };
    if row.weeks.is_none() {
        let mark = |day: i32| html! { <circle key={day} class={state} cx={scale.position(day)} cy="50%" r="5" data-day={day.to_string()} /> };
        return html! { <>{ for schedule.reviews(row, scale.end).into_iter().map(mark) }</> };
    }
    let (first, days) = (row.first, row.end() - row.first);
    html! {
        <rect class={state} x={scale.position(first)} width={scale.position(days)} y="12%" height="76%" rx="2"
            data-first={first.to_string()} data-days={days.to_string()} />
    }
}

fn view_axis(l10n: &Localizer, scale: &Scale) -> Html {
    let mark = |week: i32| {
        let number = (week + 1).to_string();
        html! { <text key={week} class="soft" x={scale.position(week * 7)} dx="2" y="1em">{ number }</text> }
    };
    let today = scale.today.map(|day| {
        let part = f64::from(day) / f64::from(scale.end);
        let anchor = match part {
            part if part < 0.15 => "start",
            part if part > 0.85 => "end",
            _ => "middle",
        };
        html! { <text class="today" x={scale.position(day)} y="2.3em" text-anchor={anchor}>{ l10n.text("plan-today") }</text> }
    });
    html! {
        <div class="plan-axis">
            <svg class="axis-lane" width="100%" aria-hidden="true">{ for scale.marks().map(mark) }{ for today }</svg>
            <p class="soft">{ l10n.text("plan-axis") }</p>
        </div>
    }
}
