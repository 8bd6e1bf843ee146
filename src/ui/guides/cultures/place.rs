//! Where a market is: what is picked, what the browser knows of it, and the office hours.

use std::rc::Rc;

use yew::prelude::*;

use crate::browser::regions::{self, Facts, Week};
use crate::browser::zones;
use crate::guides::hours::{self, Wrong};
use crate::ui::guides::fields::Line;
use crate::ui::guides::papers::Papers;
use crate::workspace::papers::{HOUSE, OnMarket, market};

use super::overlap::overlap;
use super::pick::{choice, time_zones, use_currencies, use_regions};
use super::profile::ProfileProps;

/// The section of a market, or of the own house.
#[component]
pub fn Place(props: &ProfileProps) -> Html {
    let ProfileProps { papers, market: id } = props;
    let speech = &papers.speech;
    let tag = speech.language.tag();
    let (regions, currencies) = (use_regions(tag), use_currencies(tag));
    let all = use_memo((), |()| zones::all());
    let region = papers.text(&market(id, OnMarket::Region));
    let facts: Rc<Option<Facts>> = use_memo((tag, region.clone()), |(tag, region)| {
        regions::name(tag, region).map(|_| regions::facts(tag, region))
    });
    let here = facts
        .as_ref()
        .as_ref()
        .map(|facts| facts.zones.as_slice())
        .unwrap_or_default();
    html! {
        <section class="place" aria-label={speech.text("view-facts")}>
            <p class="lead">{ speech.text("facts-lead") }</p>
            <div class="picks">
                { choice(papers, (id, OnMarket::Region), ("facts-region", "facts-region-none", "region_unknown"), &regions) }
                { time_zones(papers, id, here, &all) }
                { choice(papers, (id, OnMarket::Currency), ("facts-currency", "facts-currency-none", "currency_unknown"), &currencies) }
            </div>
            <div>
                if let Some(facts) = &*facts { { known(papers, id, &region, facts) } }
            </div>
            { office(papers, id) }
            if &**id != HOUSE { { overlap(papers, id) } }
        </section>
    }
}

/// The facts as a list of terms.
fn known(papers: &Papers, id: &str, region: &str, facts: &Facts) -> Html {
    let speech = &papers.speech;
    let untold = || speech.text("facts-untold").to_string();
    let or_untold = |text: Option<String>| text.unwrap_or_else(untold);
    let list = |texts: &[String]| {
        let texts: Vec<AttrValue> = texts.iter().cloned().map(AttrValue::from).collect();
        (!texts.is_empty()).then(|| speech.list(&texts))
    };
    let language = facts
        .language
        .as_deref()
        .map(|language| speech.with("facts-language-note", &[("language", language.into())]));
    let week = facts.week.as_ref();
    let day = |day: u32| regions::day_name(speech.language.tag(), day);
    let weekend = |week: &Week| week.weekend.iter().copied().filter_map(day).collect();
    let weekend: Option<Vec<String>> = week.map(weekend);
    let zones: Vec<String> = facts
        .zones
        .iter()
        .map(|zone| super::pick::zone_name(zone))
        .collect();
    let currency = papers.text(&market(id, OnMarket::Currency));
    let money = match &*currency {
        "" => Some(speech.text("facts-currency-note").to_string()),
        code => regions::amount(&facts.tag, code),
    };
    let rows = [
        ("facts-language", language),
        ("facts-script", facts.script.clone()),
        ("facts-week", week.and_then(|week| day(week.first))),
        ("facts-weekend", weekend.and_then(|days| list(&days))),
        ("facts-calendars", list(&facts.calendars)),
        ("facts-zones", list(&zones)),
        ("facts-numbers", facts.number.clone()),
        ("facts-dates", facts.date.clone()),
        ("facts-times", facts.time.clone()),
        ("facts-money", money),
    ];
    // These are written as people there write them, the rest in the language of the page.
    let theirs = ["facts-numbers", "facts-dates", "facts-times"];
    let row = |(key, text): (&'static str, Option<String>)| {
        let is_theirs = theirs.contains(&key) || (key == "facts-money" && !currency.is_empty());
        let lang = (is_theirs && text.is_some()).then(|| facts.tag.clone());
        html! { <div key={key} data-fact={key}><dt>{ speech.text(key) }</dt><dd {lang}>{ or_untold(text) }</dd></div> }
    };
    let name = regions::name(speech.language.tag(), region).unwrap_or_default();
    html! {
        <>
            <h3>{ speech.with("facts-list", &[("region", name.into())]) }</h3>
            <dl class="facts">{ for rows.map(row) }</dl>
        </>
    }
}

/// The fields of the office hours.
fn office(papers: &Papers, id: &str) -> Html {
    let speech = &papers.speech;
    let (opens, closes) = (market(id, OnMarket::Opens), market(id, OnMarket::Closes));
    let (from, to) = (papers.text(&opens), papers.text(&closes));
    let wrong = hours::read(&from, &to).err();
    let problem = |wrong: Option<Wrong>| {
        let code = match wrong? {
            Wrong::Opens => "hours_opens",
            Wrong::Closes => "hours_closes",
            Wrong::Order => "hours_order",
        };
        Some((code.into(), speech.text(&format!("problem-{code}"))))
    };
    let usual = |minutes: u32| {
        let time = zones::time(speech.language.tag(), minutes);
        AttrValue::from(speech.with("hours-usual", &[("time", time.into())]))
    };
    html! {
        <fieldset class="office">
            <legend>{ speech.text("hours") }</legend>
            <Line speech={speech.clone()} act={papers.act.clone()} slot={opens} text={from} label={speech.text("hours-opens")}
                hint={usual(hours::USUAL.opens)} problem={problem(wrong.filter(|wrong| *wrong == Wrong::Opens))} />
            <Line speech={speech.clone()} act={papers.act.clone()} slot={closes} text={to} label={speech.text("hours-closes")}
                hint={usual(hours::USUAL.closes)} problem={problem(wrong.filter(|wrong| *wrong != Wrong::Opens))} />
        </fieldset>
    }
}
