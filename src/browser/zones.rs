//! Time zones, as the browser knows them: their names, and what their clocks show.

use js_sys::{Array, Date, Reflect};
use wasm_bindgen::JsValue;

use super::intl::{call, made};
use super::regions::supported;

/// Every time zone that the browser knows; none where it does not tell.
pub fn all() -> Vec<String> {
    supported("timeZone")
}

/// The time zone that the device is set to.
pub fn own() -> Option<String> {
    let format = made("DateTimeFormat", "en", &[])?;
    let options = call(&format, "resolvedOptions", &[])?;
    Reflect::get(&options, &"timeZone".into()).ok()?.as_string()
}

/// The clocks of one time zone.
pub struct Clocks(JsValue);

impl Clocks {
    /// None for a zone that the browser does not know.
    pub fn of(zone: &str) -> Option<Clocks> {
        let numeric = ["year", "month", "day", "hour", "minute", "second"];
        let mut options = numeric.map(|part| (part, "numeric")).to_vec();
        options.extend([
            ("timeZone", zone),
            ("hourCycle", "h23"),
            ("calendar", "gregory"),
        ]);
        made("DateTimeFormat", "en-US", &options).map(Clocks)
    }

    /// By how many minutes they are ahead of universal time at that instant, in milliseconds since
    /// 1970: daylight saving counts.
    pub fn ahead(&self, at: f64) -> Option<i32> {
        let parts = call(&self.0, "formatToParts", &[&Date::new(&at.into())])?;
        let parts = Array::from(&parts);
        let number = |kind: &str| {
            let is_it = |part: &JsValue| text(part, "type").as_deref() == Some(kind);
            text(&parts.iter().find(is_it)?, "value")?
                .parse::<f64>()
                .ok()
        };
        let shown = Date::utc(number("year")?, number("month")? - 1.0)
            + (number("day")? - 1.0) * 86_400_000.0
            + number("hour")? * 3_600_000.0
            + number("minute")? * 60_000.0
            + number("second")? * 1000.0;
        Some(((shown - at) / 60_000.0).round() as i32)
    }
}

/// A time of day, in minutes since midnight, as it is written in that language.
pub fn time(tag: &str, minutes: u32) -> String {
    let date = Date::new(&(f64::from(minutes) * 60_000.0).into());
    written(tag, &[("timeStyle", "short")], &date)
        .unwrap_or_else(|| format!("{}:{:02}", minutes / 60, minutes % 60))
}

/// The day of that instant, in milliseconds since 1970, as it is written in that language.
pub fn day(tag: &str, at: f64) -> String {
    let date = Date::new(&at.into());
    written(tag, &[("dateStyle", "long")], &date).unwrap_or_default()
}

fn written(tag: &str, style: &[(&str, &str)], date: &Date) -> Option<String> {
    let mut options = style.to_vec();
    options.push(("timeZone", "UTC"));
    call(&made("DateTimeFormat", tag, &options)?, "format", &[date])?.as_string()
}

fn text(object: &JsValue, property: &str) -> Option<String> {
    Reflect::get(object, &property.into()).ok()?.as_string()
}
