//! The clock.

/// Milliseconds since 1970, by the device's clock.
pub fn now() -> u64 {
    js_sys::Date::now() as u64
}

/// Today as `2026-11-21`, by the device's calendar, for the names of files.
pub fn today() -> String {
    let date = js_sys::Date::new_0();
    format!(
        "{:04}-{:02}-{:02}",
        date.get_full_year(),
        date.get_month() + 1,
        date.get_date()
    )
}
