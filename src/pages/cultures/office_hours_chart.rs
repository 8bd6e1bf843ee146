//! A day as bars: one row for each clock, its office hours, and their overlap. Lengths are
//! percentages of the available width; labels are text above the bars, so that they wrap and grow.

use yew::prelude::*;

use crate::browser::time_zones;
use crate::guides::rules::office_hours::{DAY, Stretch};
use crate::ui::chart_frame::{ChartFrame, view_chart_frame};
use crate::ui::chart_saving::view_chart_saving;
use crate::ui::localizer::Localizer;

/// One row of the chart.
pub struct OfficeHoursRow {
    pub label: String,
    /// Its office hours on its own clock.
    pub hours: String,
    pub office: Vec<Stretch>,
    /// The part during which the user's own company is at work too.
    pub both: Vec<Stretch>,
}

/// The height of a bar, and of the axis below them.
const BAR: &str = "26";
const AXIS: &str = "26";

/// The figure.
pub fn view_day(l10n: &Localizer, title: String, rows: &[OfficeHoursRow]) -> Html {
    let described = |row: &OfficeHoursRow| {
        let row = [
            ("row", row.label.as_str().into()),
            ("hours", row.hours.as_str().into()),
        ];
        AttrValue::from(l10n.with("overlap-described", &row))
    };
    let labels: Vec<AttrValue> = rows.iter().map(described).collect();
    let frame = ChartFrame {
        saving: view_chart_saving,
        id: "day",
        class: "day",
        name: "office-hours",
        title: title.into(),
        drawing: html! { <>{ for rows.iter().map(view_bar) }{ view_axis(l10n) }</> },
        words: html! { <p>{ l10n.list(&labels) }</p> },
        legend: html! { <p class="hint">{ l10n.text("overlap-legend") }</p> },
        table: None,
    };
    view_chart_frame(l10n, frame)
}

fn view_bar(row: &OfficeHoursRow) -> Html {
    let stretch = |class: &'static str, (from, to): &Stretch| {
        html! { <rect class={class} x={percent(*from)} width={percent(to - from)} y="0" height={BAR} /> }
    };
    html! {
        <div class="clock">
            <p><span>{ row.label.clone() }</span><span class="soft">{ row.hours.clone() }</span></p>
            <svg width="100%" height={BAR} aria-hidden="true">
                <rect class="track" x="0" width="100%" y="0" height={BAR} />
                { for row.office.iter().map(|piece| stretch("office-hours", piece)) }
                { for row.both.iter().map(|piece| stretch("both", piece)) }
                { for (1..8).map(|tick| view_mark(tick * 180, BAR)) }
            </svg>
        </div>
    }
}

/// The hours of the day; only every sixth has a label.
fn view_axis(l10n: &Localizer) -> Html {
    let named = [0, 360, 720, 1080, DAY].map(|minutes| {
        let anchor = match minutes {
            0 => "start",
            DAY => "end",
            _ => "middle",
        };
        // On a narrow page only the ends and the middle have labels.
        let class = if minutes.is_multiple_of(720) {
            "soft"
        } else {
            "soft quarter"
        };
        html! {
            <text {class} x={percent(minutes)} y="20" text-anchor={anchor}>{ time_zones::time(l10n.language.tag(), minutes) }</text>
        }
    });
    html! {
        <svg width="100%" height={AXIS} aria-hidden="true">
            <line class="axis" x1="0" x2="100%" y1="0" y2="0" />
            { for (0..=8).map(|tick| view_mark(tick * 180, "5")) }
            { for named }
        </svg>
    }
}

fn view_mark(minutes: u32, length: &'static str) -> Html {
    html! { <line class="hour" x1={percent(minutes)} x2={percent(minutes)} y1="0" y2={length} /> }
}

fn percent(minutes: u32) -> String {
    format!("{:.3}%", f64::from(minutes) * 100.0 / f64::from(DAY))
}
