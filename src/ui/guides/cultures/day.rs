//! A day as bars: one row for each clock, the stretches of office hours on it, and what both have
//! in common. Lengths are per cent of the width at hand; heights are fixed.

use yew::prelude::*;

use crate::browser::zones;
use crate::guides::hours::{DAY, Stretch};
use crate::ui::speech::Speech;

/// One row of the picture.
pub struct Row {
    pub label: String,
    /// Its office hours on its own clock.
    pub hours: String,
    pub office: Vec<Stretch>,
    /// The part of it in which the own house is at work too.
    pub both: Vec<Stretch>,
}

/// The height of a row with its label, of a bar, and of the axis below.
const ROW: u32 = 78;
const LABEL: u32 = 18;
const HOURS: u32 = 36;
const BAR: u32 = 26;
const AXIS: u32 = 26;

/// The figure.
pub fn day(speech: &Speech, title: String, rows: &[Row]) -> Html {
    let height = ROW * rows.len() as u32 + AXIS;
    let described = |row: &Row| {
        let row = [
            ("row", row.label.as_str().into()),
            ("hours", row.hours.as_str().into()),
        ];
        AttrValue::from(speech.with("overlap-described", &row))
    };
    let labels: Vec<AttrValue> = rows.iter().map(described).collect();
    let foot = (height - AXIS).to_string();
    html! {
        <figure class="day">
            <figcaption id="day-title">{ title.clone() }</figcaption>
            <div class="drawing">
                <svg role="img" aria-labelledby="day-title-in" aria-describedby="day-words" width="100%" height={height.to_string()}>
                    <title id="day-title-in">{ title }</title>
                    <desc id="day-words">{ speech.list(&labels) }</desc>
                    { for (0..=8).map(|tick| hour(speech, tick * 180, height)) }
                    <line class="axis" x1="0" x2="100%" y1={foot.clone()} y2={foot} />
                    { for rows.iter().enumerate().map(|(place, row)| bar(row, ROW * place as u32)) }
                </svg>
            </div>
            <p class="hint">{ speech.text("overlap-legend") }</p>
        </figure>
    }
}

fn bar(row: &Row, top: u32) -> Html {
    let stretch = |class: &'static str, (from, to): &Stretch| {
        html! {
            <rect class={class} x={percent(*from)} width={percent(to - from)} y={(top + HOURS + 6).to_string()} height={BAR.to_string()} />
        }
    };
    html! {
        <g>
            <text x="0" y={(top + LABEL).to_string()}>{ row.label.clone() }</text>
            <text class="soft" x="0" y={(top + HOURS).to_string()}>{ row.hours.clone() }</text>
            <rect class="track" x="0" width="100%" y={(top + HOURS + 6).to_string()} height={BAR.to_string()} />
            { for row.office.iter().map(|piece| stretch("office-hours", piece)) }
            { for row.both.iter().map(|piece| stretch("both", piece)) }
        </g>
    }
}

/// A mark on the axis; those between the quarters of the day carry no time.
fn hour(speech: &Speech, minutes: u32, height: u32) -> Html {
    let is_named = minutes.is_multiple_of(360);
    let anchor = match minutes {
        0 => "start",
        DAY => "end",
        _ => "middle",
    };
    // On a narrow page the quarters give way to the ends and the middle.
    let named = if minutes.is_multiple_of(720) {
        "soft"
    } else {
        "soft quarter"
    };
    let foot = height - AXIS;
    html! {
        <g>
            <line class="hour" x1={percent(minutes)} x2={percent(minutes)} y1="0" y2={(foot + 5).to_string()} />
            if is_named {
                <text class={named} x={percent(minutes)} y={(foot + 20).to_string()} text-anchor={anchor}>
                    { zones::time(speech.language.tag(), minutes) }
                </text>
            }
        </g>
    }
}

fn percent(minutes: u32) -> String {
    format!("{:.3}%", f64::from(minutes) * 100.0 / f64::from(DAY))
}
