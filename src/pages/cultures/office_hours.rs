//! When the user's own company and a market are both at work today: in words, and as bars over a day.

use yew::prelude::*;

use crate::browser::time_zones::Clocks;
use crate::browser::{clock, regions, time_zones};
use crate::guides::rules::market_name::parts;
use crate::guides::rules::office_hours;
use crate::guides::rules::office_hours::{Hours, Stretch};
use crate::pages::cultures::office_hours_chart::{OfficeHoursRow, view_day};
use crate::pages::cultures::region_pickers::zone_name;
use crate::ui::context::Context;
use crate::ui::localizer::Localizer;
use crate::workspace::record_fields::MarketField;
use crate::workspace::records::{HOUSE, market};

/// One time zone of the market, compared with the user's own clock.
struct ZoneComparison {
    zone: String,
    /// How many minutes its clock is ahead of the user's own today.
    ahead: i32,
    /// When that difference changes next, and to what.
    change: Option<(f64, i32)>,
    /// Its office hours on the user's own clock.
    there: Vec<Stretch>,
    both: Vec<Stretch>,
}

/// The section, or what is still needed for it.
pub fn view_overlap(context: &Context, id: &str) -> Html {
    let l10n = &context.l10n;
    html! {
        <section class="overlap" aria-labelledby="overlap">
            <h3 id="overlap">{ l10n.text("overlap") }</h3>
            { match view_figure(context, id) {
                Ok(figure) => figure,
                Err(key) => html! { <p class="hint" data-hint={key}>{ l10n.text(key) }</p> },
            } }
        </section>
    }
}

fn view_figure(context: &Context, id: &str) -> Result<Html, &'static str> {
    let text = |id: &str, on| context.text(&market(id, on));
    let hours = |id: &str| {
        let read = office_hours::parse(
            &text(id, MarketField::Opens),
            &text(id, MarketField::Closes),
        );
        read.map_err(|_| "overlap-needs-hours")
    };
    let (own_hours, their_hours) = (hours(HOUSE)?, hours(id)?);
    let picked = text(HOUSE, MarketField::Zone);
    let own_zone = parts(&picked).first().map(|zone| (*zone).to_owned());
    let is_picked = own_zone.is_some();
    let own_zone = own_zone
        .or_else(time_zones::device_zone)
        .ok_or("overlap-needs-own")?;
    let own = Clocks::new(&own_zone).ok_or("overlap-needs-own")?;
    let zones = text(id, MarketField::Zone);
    let compared: Vec<ZoneComparison> = parts(&zones)
        .into_iter()
        .filter_map(|zone| ZoneComparison::new(zone, &own, own_hours, their_hours))
        .collect();
    if compared.is_empty() {
        return Err("overlap-needs-zone");
    }
    let l10n = &context.l10n;
    let whose = if is_picked {
        "overlap-own-house"
    } else {
        "overlap-own-device"
    };
    let whose = l10n.with(whose, &[("zone", zone_name(&own_zone).into())]);
    let stretch = vec![(own_hours.opens, own_hours.closes)];
    let own_row = OfficeHoursRow {
        label: l10n.with("overlap-own-row", &[("zone", zone_name(&own_zone).into())]),
        hours: format_hours(l10n, "overlap-own-hours", own_hours),
        office: stretch,
        both: Vec::new(),
    };
    let rows = compared.iter().map(|zone| OfficeHoursRow {
        label: zone_name(&zone.zone),
        hours: format_hours(l10n, "overlap-hours", their_hours),
        office: zone.there.clone(),
        both: zone.both.clone(),
    });
    let rows: Vec<OfficeHoursRow> = std::iter::once(own_row).chain(rows).collect();
    let names: Vec<AttrValue> = compared
        .iter()
        .map(|zone| zone_name(&zone.zone).into())
        .collect();
    let title = [
        ("own", zone_name(&own_zone).into()),
        ("zone", l10n.list(&names).into()),
    ];
    Ok(html! {
        <>
            <p class="hint">{ whose }</p>
            { for compared.iter().map(|zone| view_words(l10n, zone, &own_zone)) }
            if let Some(days) = working_days(context, id) { <p>{ days }</p> }
            { view_day(l10n, l10n.with("overlap-title", &title), &rows) }
        </>
    })
}

impl ZoneComparison {
    fn new(
        zone: &str,
        own: &Clocks,
        own_hours: Hours,
        their_hours: Hours,
    ) -> Option<ZoneComparison> {
        let there = Clocks::new(zone)?;
        let now = clock::now() as f64;
        let ahead = minutes_ahead(own, &there, now)?;
        let office = office_hours::shift_to_clock(their_hours, -ahead);
        let both = office_hours::intersect(&[(own_hours.opens, own_hours.closes)], &office);
        Some(ZoneComparison {
            zone: zone.to_owned(),
            ahead,
            change: next_change(own, &there, now),
            there: office,
            both,
        })
    }
}

/// How many minutes the other clock is ahead of the user's own.
fn minutes_ahead(own: &Clocks, there: &Clocks, at: f64) -> Option<i32> {
    Some(there.ahead(at)? - own.ahead(at)?)
}

/// The first time within a year at which the difference between the clocks changes, and the new difference.
fn next_change(own: &Clocks, there: &Clocks, now: f64) -> Option<(f64, i32)> {
    let today = minutes_ahead(own, there, now)?;
    let changes = own.changes(now).into_iter().chain(there.changes(now));
    let others = changes.filter_map(|at| {
        let later = minutes_ahead(own, there, at)?;
        (later != today).then_some((at, later))
    });
    others.min_by(|(one, _), (other, _)| one.total_cmp(other))
}

/// The weekdays on which both work, or the market's weekend, depending on which regions are picked.
fn working_days(context: &Context, id: &str) -> Option<String> {
    let l10n = &context.l10n;
    let week = |id| regions::week(&context.text(&market(id, MarketField::Region)));
    let list = |days: &[u32]| {
        let name = |day: &u32| regions::day_name(l10n.language.tag(), *day);
        let names: Vec<AttrValue> = days.iter().filter_map(name).map(AttrValue::from).collect();
        [("days", l10n.list(&names).into())]
    };
    let there = week(id)?;
    let Some(own) = week(HOUSE) else {
        return Some(l10n.with("overlap-weekend", &list(&there.weekend)));
    };
    let of_week = (0..7).map(|day| (own.first + day - 1) % 7 + 1);
    let is_rest = |day: &u32| own.weekend.contains(day) || there.weekend.contains(day);
    let common: Vec<u32> = of_week.filter(|day| !is_rest(day)).collect();
    Some(match common.is_empty() {
        true => l10n.text("overlap-no-days").to_string(),
        false => l10n.with("overlap-days", &list(&common)),
    })
}

fn format_hours(l10n: &Localizer, key: &str, hours: Hours) -> String {
    let time = |minutes| time_zones::time(l10n.language.tag(), minutes);
    let arguments = [
        ("from", time(hours.opens).into()),
        ("to", time(hours.closes).into()),
    ];
    l10n.with(key, &arguments)
}

/// The overlap, the difference between the clocks, and its next change.
fn view_words(l10n: &Localizer, zone: &ZoneComparison, own_zone: &str) -> Html {
    let tag = l10n.language.tag();
    let time = |minutes| time_zones::time(tag, minutes);
    let first = zone.both.first().copied().unwrap_or_default();
    let later = zone.both.get(1).copied().unwrap_or_default();
    let overlap = [
        ("pieces", (zone.both.len() as f64).into()),
        (
            "length",
            format_duration(l10n, office_hours::count_minutes(&zone.both)).into(),
        ),
        ("from", time(first.0).into()),
        ("to", time(first.1).into()),
        ("later-from", time(later.0).into()),
        ("later-to", time(later.1).into()),
    ];
    let change = zone.change.map(|(at, ahead)| {
        let key = [
            "clock-changes-behind",
            "clock-changes-same",
            "clock-changes-ahead",
        ][variant_index(ahead)];
        let arguments = [
            ("day", time_zones::day(tag, at, own_zone).into()),
            ("length", format_duration(l10n, ahead.unsigned_abs()).into()),
        ];
        l10n.with(key, &arguments)
    });
    let key = ["clock-behind", "clock-same", "clock-ahead"][variant_index(zone.ahead)];
    let clock = l10n.with(
        key,
        &[(
            "length",
            format_duration(l10n, zone.ahead.unsigned_abs()).into(),
        )],
    );
    html! {
        <div class="in-words" key={zone.zone.clone()} data-zone={zone.zone.clone()}>
            <h4 lang="en">{ zone_name(&zone.zone) }</h4>
            <p class="sentence"><data data-overlap={zone.zone.clone()} value={office_hours::count_minutes(&zone.both).to_string()}>{ l10n.with("overlap-sentence", &overlap) }</data></p>
            <p>{ clock }</p>
            if let Some(change) = change { <p>{ change }</p> }
        </div>
    }
}

/// The index of the message variant for a clock that is behind, the same, or ahead.
fn variant_index(ahead: i32) -> usize {
    (ahead.signum() + 1) as usize
}

/// A duration in words.
fn format_duration(l10n: &Localizer, minutes: u32) -> String {
    let hours = || l10n.with("length-hours", &[("hours", f64::from(minutes / 60).into())]);
    let rest = || {
        l10n.with(
            "length-minutes",
            &[("minutes", f64::from(minutes % 60).into())],
        )
    };
    match (minutes / 60, minutes % 60) {
        (0, _) => rest(),
        (_, 0) => hours(),
        _ => l10n.with(
            "length-both",
            &[("hours", hours().into()), ("minutes", rest().into())],
        ),
    }
}
