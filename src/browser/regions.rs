//! Regions, as the browser's own `Intl` knows them: names, languages, weeks, calendars, and how numbers,
//! dates and money are written there. Browsers differ in what they know, and gaps aren't filled with guesses.

use js_sys::{Array, Date, Reflect};
use wasm_bindgen::JsValue;

use crate::browser::intl::{call, create, intl};

/// A region, by its two-letter code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Region {
    pub code: String,
    pub name: String,
}

/// What the browser says about a region. A field is empty where it says nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RegionFacts {
    /// The tag of the region's most likely language, such as `lt-Latn-LT`.
    pub tag: String,
    /// The name of that language.
    pub language: Option<String>,
    /// The name of the script in which it is written.
    pub script: Option<String>,
    pub week: Option<Week>,
    /// The names of the calendars in use, the most common first.
    pub calendars: Vec<String>,
    pub zones: Vec<String>,
    /// A large number as it is written there.
    pub number: Option<String>,
    /// Today's date as it is written there.
    pub date: Option<String>,
    /// A time in the afternoon as it is written there.
    pub time: Option<String>,
}

/// The week: its first day and the days of rest. Monday is 1.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Week {
    pub first: u32,
    pub weekend: Vec<u32>,
}

/// Every region that the browser has a name for, sorted by its name in that language.
pub fn all(tag: &str) -> Vec<Region> {
    let letters = || (b'A'..=b'Z').map(char::from);
    let codes = letters().flat_map(|first| letters().map(move |second| format!("{first}{second}")));
    let Some(names) = names(tag, "region") else {
        return Vec::new();
    };
    let region = |code: String| {
        let name = region_name(&names, &code)?;
        is_current(&code).then_some(Region { code, name })
    };
    sorted(tag, codes.filter_map(region).collect(), |region| {
        &region.name
    })
}

/// The name of a region; None for an unknown code.
pub fn name(tag: &str, code: &str) -> Option<String> {
    let is_code = code.len() == 2 && code.bytes().all(|byte| byte.is_ascii_uppercase());
    (is_code && is_current(code))
        .then(|| region_name(&names(tag, "region")?, code))
        .flatten()
}

/// The facts about the region, in that language.
pub fn facts(tag: &str, code: &str) -> RegionFacts {
    let Some(locale) = locale(code) else {
        return RegionFacts::default();
    };
    let own = call(&locale, "toString", &[]).and_then(|tag| tag.as_string());
    let own = own.unwrap_or_default();
    let called = |kind: &str| region_name(&names(tag, kind)?, &text(&locale, kind)?);
    let calendars = names(tag, "calendar").map(|names| {
        let codes = list(&locale, "calendars", "getCalendars");
        codes
            .iter()
            .filter_map(|code| region_name(&names, code))
            .collect()
    });
    let format = |kind: &str, options: &[(&str, &str)], value: &JsValue| {
        call(&create(kind, &own, options)?, "format", &[value])?.as_string()
    };
    let afternoon = Date::new_with_year_month_day_hr_min(2026, 0, 5, 16, 30);
    RegionFacts {
        language: called("language"),
        script: called("script"),
        week: week_of(&locale),
        calendars: calendars.unwrap_or_default(),
        zones: list(&locale, "timeZones", "getTimeZones"),
        number: format("NumberFormat", &[], &1_234_567.89.into()),
        date: format("DateTimeFormat", &[("dateStyle", "long")], &Date::new_0()),
        time: format("DateTimeFormat", &[("timeStyle", "short")], &afternoon),
        tag: own,
    }
}

/// An amount of money in the format of that tag.
pub fn amount(tag: &str, currency: &str) -> Option<String> {
    let style = [("style", "currency"), ("currency", currency)];
    let format = create("NumberFormat", tag, &style)?;
    call(&format, "format", &[&1234.5.into()])?.as_string()
}

/// The codes of the currencies that the browser knows, with their names in that language.
pub fn currencies(tag: &str) -> Vec<(String, String)> {
    let Some(names) = names(tag, "currency") else {
        return Vec::new();
    };
    let named = |code: String| Some((code.clone(), region_name(&names, &code)?));
    supported("currency")
        .into_iter()
        .filter_map(named)
        .collect()
}

/// Every value of that kind that the browser supports; empty if it doesn't say.
pub fn supported(kind: &str) -> Vec<String> {
    let found = intl().and_then(|intl| call(&intl, "supportedValuesOf", &[&kind.into()]));
    texts(found)
}

/// Whether the code is a current region in its own right. The browser's table also has groups of regions,
/// replaced codes and test codes, which have neither time zones nor a language of their own.
fn is_current(code: &str) -> bool {
    let Some(locale) = locale(code) else {
        return false;
    };
    let zones = either(&locale, "timeZones", "getTimeZones");
    let has_zones = zones.is_none_or(|zones| Array::from(&zones).length() > 0);
    let has_language = text(&locale, "language").is_some_and(|language| language != "en");
    (has_zones || has_language) && text(&locale, "region").as_deref() == Some(code)
}

/// The most likely locale of a region.
fn locale(code: &str) -> Option<JsValue> {
    call(
        &create("Locale", &format!("und-{code}"), &[])?,
        "maximize",
        &[],
    )
}

/// The week of a region; None if the browser doesn't say.
pub fn week(code: &str) -> Option<Week> {
    week_of(&locale(code)?)
}

fn week_of(locale: &JsValue) -> Option<Week> {
    let info = week_info(locale)?;
    let weekend = Reflect::get(&info, &"weekend".into()).ok()?;
    let days = Array::from(&weekend);
    Some(Week {
        first: first_day(&info)? as u32,
        weekend: days
            .iter()
            .filter_map(|day| Some(day.as_f64()? as u32))
            .collect(),
    })
}

/// The first day of the week where that language is spoken: Monday is 1. Monday if the browser doesn't say.
pub fn first_day_of_week(tag: &str) -> u32 {
    let locale = create("Locale", tag, &[]);
    let day = locale.and_then(|locale| first_day(&week_info(&locale)?));
    day.map_or(1, |day| day as u32)
}

fn week_info(locale: &JsValue) -> Option<JsValue> {
    either(locale, "weekInfo", "getWeekInfo")
}

fn first_day(info: &JsValue) -> Option<f64> {
    Reflect::get(info, &"firstDay".into()).ok()?.as_f64()
}

/// The name of a weekday: Monday is 1.
pub fn day_name(tag: &str, day: u32) -> Option<String> {
    // 5 January 2026 was a Monday.
    let date = Date::new_with_year_month_day_hr(2026, 0, 4 + day as i32, 12);
    let format = create("DateTimeFormat", tag, &[("weekday", "long")])?;
    call(&format, "format", &[&date])?.as_string()
}

/// The display names of that kind, without a fallback for unknown codes.
fn names(tag: &str, kind: &str) -> Option<JsValue> {
    create("DisplayNames", tag, &[("type", kind), ("fallback", "none")])
}

fn region_name(names: &JsValue, code: &str) -> Option<String> {
    call(names, "of", &[&code.into()])?.as_string()
}

/// A list of codes, which some browsers provide as a property and newer ones by a method.
fn list(locale: &JsValue, property: &str, method: &str) -> Vec<String> {
    texts(either(locale, property, method))
}

fn either(object: &JsValue, property: &str, method: &str) -> Option<JsValue> {
    call(object, method, &[])
        .or_else(|| Reflect::get(object, &property.into()).ok())
        .filter(JsValue::is_object)
}

fn texts(list: Option<JsValue>) -> Vec<String> {
    let list = list.filter(|list| list.is_object());
    let list = list.map(|list| Array::from(&list)).unwrap_or_default();
    list.iter().filter_map(|text| text.as_string()).collect()
}

fn text(object: &JsValue, property: &str) -> Option<String> {
    Reflect::get(object, &property.into()).ok()?.as_string()
}

/// Sorts by name, in the alphabetical order of the language. The browser sorts the names, so that it isn't asked
/// for each comparison.
fn sorted<T>(tag: &str, mut list: Vec<T>, name: impl Fn(&T) -> &str) -> Vec<T> {
    let compare = create("Collator", tag, &[])
        .and_then(|collator| Reflect::get(&collator, &"compare".into()).ok());
    let Some(compare) = compare else {
        return list;
    };
    let names: Array = list.iter().map(|item| JsValue::from(name(item))).collect();
    let take = |next: String| {
        let place = list.iter().position(|item| name(item) == next)?;
        Some(list.remove(place))
    };
    let sorted = texts(call(&names, "sort", &[&compare]));
    let sorted: Vec<T> = sorted.into_iter().filter_map(take).collect();
    sorted.into_iter().chain(list).collect()
}
