//! The clock.

/// Milliseconds since 1970, by the device's clock.
pub fn now() -> u64 {
    js_sys::Date::now() as u64
}

/// Milliseconds since the page was opened, with a fraction; 0 if the browser doesn't say.
pub fn precise() -> f64 {
    let performance = gloo::utils::window().performance();
    performance.map_or(0.0, |performance| performance.now())
}

/// Today as `2026-11-21`, by the device's calendar, for file names.
pub fn today() -> String {
    day_at(now())
}

/// The day of a moment, in milliseconds since 1970, by the device's calendar.
pub fn day_at(moment: u64) -> String {
    let date = js_sys::Date::new(&(moment as f64).into());
    format!(
        "{:04}-{:02}-{:02}",
        date.get_full_year(),
        date.get_month() + 1,
        date.get_date()
    )
}
