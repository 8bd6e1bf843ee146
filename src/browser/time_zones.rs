//! Time zones, as the browser knows them: their names and their local times.

use js_sys::{Array, Date, Reflect};
use wasm_bindgen::JsValue;

use crate::browser::intl::{call, create};
use crate::browser::regions::supported;

/// Every time zone that the browser knows; empty if it doesn't say.
pub fn all() -> Vec<String> {
    supported("timeZone")
}

/// The time zone that the device is set to.
pub fn device_zone() -> Option<String> {
    let format = create("DateTimeFormat", "en", &[])?;
    let options = call(&format, "resolvedOptions", &[])?;
    Reflect::get(&options, &"timeZone".into()).ok()?.as_string()
}

/// The clock of one time zone.
pub struct Clocks(JsValue);

const MINUTE: f64 = 60_000.0;
const WEEK: f64 = 7.0 * 24.0 * 60.0 * MINUTE;

impl Clocks {
    /// None for a zone that the browser doesn't know.
    pub fn new(zone: &str) -> Option<Clocks> {
        let numeric = ["year", "month", "day", "hour", "minute", "second"];
        let mut options = numeric.map(|part| (part, "numeric")).to_vec();
        options.extend([
            ("timeZone", zone),
            ("hourCycle", "h23"),
            ("calendar", "gregory"),
        ]);
        create("DateTimeFormat", "en-US", &options).map(Clocks)
    }

    /// How many minutes the zone is ahead of UTC at an instant, including daylight saving time. The instant
    /// is in milliseconds since 1970.
    pub fn ahead(&self, at: f64) -> Option<i32> {
        let parts = call(&self.0, "formatToParts", &[&Date::new(&at.into())])?;
        let parts = Array::from(&parts);
        let number = |kind: &str| {
            let is_it = |part: &JsValue| text(part, "type").as_deref() == Some(kind);
            text(&parts.iter().find(is_it)?, "value")?
                .parse::<i32>()
                .ok()
                .map(f64::from)
        };
        let shown = Date::utc(number("year")?, number("month")? - 1.0)
            + (number("day")? - 1.0) * 86_400_000.0
            + number("hour")? * 3_600_000.0
            + number("minute")? * MINUTE
            + number("second")? * 1000.0;
        Some(((shown - at) / MINUTE).round() as i32)
    }

    /// The instants, to the minute, at which the clock changes within a year after an instant. Assumes that
    /// no zone changes twice in one week.
    pub fn changes(&self, after: f64) -> Vec<f64> {
        let change = |week: i32| {
            let (mut before, mut from) = (after + WEEK * f64::from(week), WEEK);
            let old = self.ahead(before)?;
            if self.ahead(before + from)? == old {
                return None;
            }
            while from > MINUTE {
                from /= 2.0;
                if self.ahead(before + from)? == old {
                    before += from;
                }
            }
            Some(before + from)
        };
        (0..52).filter_map(change).collect()
    }
}

/// A time of day, in minutes since midnight, formatted for that language.
pub fn time(tag: &str, minutes: u32) -> String {
    let date = Date::new(&(f64::from(minutes) * 60_000.0).into());
    format(tag, &[("timeStyle", "short"), ("timeZone", "UTC")], &date)
        .unwrap_or_else(|| format!("{}:{:02}", minutes / 60, minutes % 60))
}

/// The day in that zone at an instant, in milliseconds since 1970, formatted for that language.
pub fn day(tag: &str, at: f64, zone: &str) -> String {
    let date = Date::new(&at.into());
    format(tag, &[("dateStyle", "long"), ("timeZone", zone)], &date).unwrap_or_default()
}

fn format(tag: &str, options: &[(&str, &str)], date: &Date) -> Option<String> {
    call(&create("DateTimeFormat", tag, options)?, "format", &[date])?.as_string()
}

fn text(object: &JsValue, property: &str) -> Option<String> {
    Reflect::get(object, &property.into()).ok()?.as_string()
}
