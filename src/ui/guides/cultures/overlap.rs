//! When the own house and a market are both at work, today: in words and as bars over a day.

use yew::prelude::*;

use crate::browser::zones::{self, Clocks};
use crate::browser::{clock, regions};
use crate::guides::hours::{self, Hours, Stretch};
use crate::guides::market::parts;
use crate::ui::guides::papers::Papers;
use crate::ui::speech::Speech;
use crate::workspace::papers::{HOUSE, OnMarket, market};

use super::day::{Row, day};
use super::pick::zone_name;

/// One time zone of the market beside the own clock.
struct Beside {
    zone: String,
    /// By how many minutes its clocks are ahead of the own ones today.
    ahead: i32,
    /// When that changes next, and to what.
    change: Option<(f64, i32)>,
    /// Its office hours on the own clock.
    there: Vec<Stretch>,
    both: Vec<Stretch>,
}

/// The section, or what is missing for it.
pub fn overlap(papers: &Papers, id: &str) -> Html {
    let speech = &papers.speech;
    html! {
        <section class="overlap" aria-labelledby="overlap">
            <h3 id="overlap">{ speech.text("overlap") }</h3>
            { match figure(papers, id) {
                Ok(figure) => figure,
                Err(key) => html! { <p class="hint" data-hint={key}>{ speech.text(key) }</p> },
            } }
        </section>
    }
}

fn figure(papers: &Papers, id: &str) -> Result<Html, &'static str> {
    let text = |id: &str, on| papers.text(&market(id, on));
    let hours = |id: &str| {
        let read = hours::read(&text(id, OnMarket::Opens), &text(id, OnMarket::Closes));
        read.map_err(|_| "overlap-needs-hours")
    };
    let (own_hours, their_hours) = (hours(HOUSE)?, hours(id)?);
    let picked = text(HOUSE, OnMarket::Zone);
    let own_zone = parts(&picked).first().map(|zone| (*zone).to_owned());
    let is_picked = own_zone.is_some();
    let own_zone = own_zone.or_else(zones::own).ok_or("overlap-needs-own")?;
    let own = Clocks::of(&own_zone).ok_or("overlap-needs-own")?;
    let zones = text(id, OnMarket::Zone);
    let beside: Vec<Beside> = parts(&zones)
        .into_iter()
        .filter_map(|zone| Beside::of(zone, &own, own_hours, their_hours))
        .collect();
    if beside.is_empty() {
        return Err("overlap-needs-zone");
    }
    let speech = &papers.speech;
    let whose = if is_picked {
        "overlap-own-house"
    } else {
        "overlap-own-device"
    };
    let whose = speech.with(whose, &[("zone", zone_name(&own_zone).into())]);
    let stretch = vec![(own_hours.opens, own_hours.closes)];
    let own_row = Row {
        label: speech.with("overlap-own-row", &[("zone", zone_name(&own_zone).into())]),
        hours: written(speech, "overlap-own-hours", own_hours),
        office: stretch,
        both: Vec::new(),
    };
    let rows = beside.iter().map(|beside| Row {
        label: zone_name(&beside.zone),
        hours: written(speech, "overlap-hours", their_hours),
        office: beside.there.clone(),
        both: beside.both.clone(),
    });
    let rows: Vec<Row> = std::iter::once(own_row).chain(rows).collect();
    let names: Vec<AttrValue> = beside
        .iter()
        .map(|beside| zone_name(&beside.zone).into())
        .collect();
    let title = [
        ("own", zone_name(&own_zone).into()),
        ("zone", speech.list(&names).into()),
    ];
    Ok(html! {
        <>
            <p class="hint">{ whose }</p>
            { for beside.iter().map(|beside| words(speech, beside, &own_zone)) }
            if let Some(days) = working_days(papers, id) { <p>{ days }</p> }
            { day(speech, speech.with("overlap-title", &title), &rows) }
        </>
    })
}

impl Beside {
    fn of(zone: &str, own: &Clocks, own_hours: Hours, their_hours: Hours) -> Option<Beside> {
        let there = Clocks::of(zone)?;
        let now = clock::now() as f64;
        let ahead = ahead(own, &there, now)?;
        let office = hours::on_clock(their_hours, -ahead);
        let both = hours::overlap(&[(own_hours.opens, own_hours.closes)], &office);
        Some(Beside {
            zone: zone.to_owned(),
            ahead,
            change: change(own, &there, now),
            there: office,
            both,
        })
    }
}

/// By how many minutes the clocks there are ahead of the own ones.
fn ahead(own: &Clocks, there: &Clocks, at: f64) -> Option<i32> {
    Some(there.ahead(at)? - own.ahead(at)?)
}

/// When within a year the difference of the clocks is another for the first time, and that
/// difference.
fn change(own: &Clocks, there: &Clocks, now: f64) -> Option<(f64, i32)> {
    let today = ahead(own, there, now)?;
    let changes = own.changes(now).into_iter().chain(there.changes(now));
    let others = changes.filter_map(|at| {
        let later = ahead(own, there, at)?;
        (later != today).then_some((at, later))
    });
    others.min_by(|(one, _), (other, _)| one.total_cmp(other))
}

/// The days of the week on which both work, or the weekend there, as far as the regions are picked.
fn working_days(papers: &Papers, id: &str) -> Option<String> {
    let speech = &papers.speech;
    let week = |id| regions::week(&papers.text(&market(id, OnMarket::Region)));
    let list = |days: &[u32]| {
        let name = |day: &u32| regions::day_name(speech.language.tag(), *day);
        let names: Vec<AttrValue> = days.iter().filter_map(name).map(AttrValue::from).collect();
        [("days", speech.list(&names).into())]
    };
    let there = week(id)?;
    let Some(own) = week(HOUSE) else {
        return Some(speech.with("overlap-weekend", &list(&there.weekend)));
    };
    let of_week = (0..7).map(|day| (own.first + day - 1) % 7 + 1);
    let is_rest = |day: &u32| own.weekend.contains(day) || there.weekend.contains(day);
    let common: Vec<u32> = of_week.filter(|day| !is_rest(day)).collect();
    Some(match common.is_empty() {
        true => speech.text("overlap-no-days").to_string(),
        false => speech.with("overlap-days", &list(&common)),
    })
}

fn written(speech: &Speech, key: &str, hours: Hours) -> String {
    let time = |minutes| zones::time(speech.language.tag(), minutes);
    let arguments = [
        ("from", time(hours.opens).into()),
        ("to", time(hours.closes).into()),
    ];
    speech.with(key, &arguments)
}

/// The overlap, the difference of the clocks, and when it changes.
fn words(speech: &Speech, beside: &Beside, own_zone: &str) -> Html {
    let tag = speech.language.tag();
    let time = |minutes| zones::time(tag, minutes);
    let first = beside.both.first().copied().unwrap_or_default();
    let later = beside.both.get(1).copied().unwrap_or_default();
    let overlap = [
        ("pieces", (beside.both.len() as f64).into()),
        ("length", length(speech, hours::length(&beside.both)).into()),
        ("from", time(first.0).into()),
        ("to", time(first.1).into()),
        ("later-from", time(later.0).into()),
        ("later-to", time(later.1).into()),
    ];
    let change = beside.change.map(|(at, ahead)| {
        let key = [
            "clock-changes-behind",
            "clock-changes-same",
            "clock-changes-ahead",
        ][place(ahead)];
        let arguments = [
            ("day", zones::day(tag, at, own_zone).into()),
            ("length", length(speech, ahead.unsigned_abs()).into()),
        ];
        speech.with(key, &arguments)
    });
    let key = ["clock-behind", "clock-same", "clock-ahead"][place(beside.ahead)];
    let clock = speech.with(
        key,
        &[("length", length(speech, beside.ahead.unsigned_abs()).into())],
    );
    html! {
        <div class="in-words" key={beside.zone.clone()} data-zone={beside.zone.clone()}>
            <h4 lang="en">{ zone_name(&beside.zone) }</h4>
            <p class="sentence"><data data-overlap={beside.zone.clone()} value={hours::length(&beside.both).to_string()}>{ speech.with("overlap-sentence", &overlap) }</data></p>
            <p>{ clock }</p>
            if let Some(change) = change { <p>{ change }</p> }
        </div>
    }
}

/// Behind, the same, or ahead.
fn place(ahead: i32) -> usize {
    (ahead.signum() + 1) as usize
}

/// A length of time in words.
fn length(speech: &Speech, minutes: u32) -> String {
    let hours = || speech.with("length-hours", &[("hours", f64::from(minutes / 60).into())]);
    let rest = || {
        speech.with(
            "length-minutes",
            &[("minutes", f64::from(minutes % 60).into())],
        )
    };
    match (minutes / 60, minutes % 60) {
        (0, _) => rest(),
        (_, 0) => hours(),
        _ => speech.with(
            "length-both",
            &[("hours", hours().into()), ("minutes", rest().into())],
        ),
    }
}
