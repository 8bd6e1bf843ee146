//! Where a market is: what the user picked, what the browser knows about it, and the office hours.

use std::rc::Rc;

use yew::prelude::*;

use crate::browser::regions::{RegionFacts, Week};
use crate::browser::{regions, time_zones};
use crate::guides::rules::office_hours;
use crate::guides::rules::office_hours::BadHours;
use crate::pages::cultures::market_props::MarketProps;
use crate::pages::cultures::office_hours::view_overlap;
use crate::pages::cultures::region_pickers::{
    use_currencies, use_regions, view_choice, view_time_zones,
};
use crate::ui::context::Context;
use crate::ui::text_field::Line;
use crate::workspace::record_fields::MarketField;
use crate::workspace::records::{HOUSE, market};

/// The section of a market, or of the user's own company.
#[component]
pub fn MarketFacts(props: &MarketProps) -> Html {
    let MarketProps {
        context,
        market: id,
    } = props;
    let l10n = &context.l10n;
    let tag = l10n.language.tag();
    let (regions, currencies) = (use_regions(tag), use_currencies(tag));
    let all = use_memo((), |()| time_zones::all());
    let region = context.text(&market(id, MarketField::Region));
    let facts: Rc<Option<RegionFacts>> = use_memo((tag, region.clone()), |(tag, region)| {
        regions::name(tag, region).map(|_| regions::facts(tag, region))
    });
    let here = facts
        .as_ref()
        .as_ref()
        .map(|facts| facts.zones.as_slice())
        .unwrap_or_default();
    html! {
        <section class="place" aria-label={l10n.text("view-facts")}>
            <p class="lead">{ l10n.text("facts-lead") }</p>
            <div class="picks">
                { view_choice(context, (id, MarketField::Region), ("facts-region", "facts-region-none", "region_unknown"), &regions) }
                { view_time_zones(context, id, here, &all) }
                { view_choice(context, (id, MarketField::Currency), ("facts-currency", "facts-currency-none", "currency_unknown"), &currencies) }
            </div>
            <div>
                if let Some(facts) = &*facts { { view_facts(context, id, &region, facts) } }
            </div>
            { view_office_hours(context, id) }
            if &**id != HOUSE { { view_overlap(context, id) } }
        </section>
    }
}

/// The facts as a list of terms.
fn view_facts(context: &Context, id: &str, region: &str, facts: &RegionFacts) -> Html {
    let l10n = &context.l10n;
    let untold = || l10n.text("facts-untold").to_string();
    let or_untold = |text: Option<String>| text.unwrap_or_else(untold);
    let list = |texts: &[String]| {
        let texts: Vec<AttrValue> = texts.iter().cloned().map(AttrValue::from).collect();
        (!texts.is_empty()).then(|| l10n.list(&texts))
    };
    let language = facts
        .language
        .as_deref()
        .map(|language| l10n.with("facts-language-note", &[("language", language.into())]));
    let week = facts.week.as_ref();
    let day = |day: u32| regions::day_name(l10n.language.tag(), day);
    let weekend = |week: &Week| week.weekend.iter().copied().filter_map(day).collect();
    let weekend: Option<Vec<String>> = week.map(weekend);
    let zones: Vec<String> = facts
        .zones
        .iter()
        .map(|zone| crate::pages::cultures::region_pickers::zone_name(zone))
        .collect();
    let currency = context.text(&market(id, MarketField::Currency));
    let money = match &*currency {
        "" => Some(l10n.text("facts-currency-note").to_string()),
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
    // These are formatted as in the region, and the rest in the language of the page.
    let theirs = ["facts-numbers", "facts-dates", "facts-times"];
    let row = |(key, text): (&'static str, Option<String>)| {
        let is_theirs = theirs.contains(&key) || (key == "facts-money" && !currency.is_empty());
        let lang = (is_theirs && text.is_some()).then(|| facts.tag.clone());
        html! { <div key={key} data-fact={key}><dt>{ l10n.text(key) }</dt><dd {lang}>{ or_untold(text) }</dd></div> }
    };
    let name = regions::name(l10n.language.tag(), region).unwrap_or_default();
    html! {
        <>
            <h3>{ l10n.with("facts-list", &[("region", name.into())]) }</h3>
            <dl class="facts">{ for rows.map(row) }</dl>
        </>
    }
}

/// The fields of the office hours.
fn view_office_hours(context: &Context, id: &str) -> Html {
    let l10n = &context.l10n;
    let (opens, closes) = (
        market(id, MarketField::Opens),
        market(id, MarketField::Closes),
    );
    let (from, to) = (context.text(&opens), context.text(&closes));
    let wrong = office_hours::parse(&from, &to).err();
    let problem = |wrong: Option<BadHours>| {
        let code = match wrong? {
            BadHours::Opens => "hours_opens",
            BadHours::Closes => "hours_closes",
            BadHours::Order => "hours_order",
        };
        Some((code.into(), l10n.text(&format!("problem-{code}"))))
    };
    let usual = |minutes: u32| {
        let time = time_zones::time(l10n.language.tag(), minutes);
        AttrValue::from(l10n.with("hours-usual", &[("time", time.into())]))
    };
    html! {
        <fieldset class="office">
            <legend>{ l10n.text("hours") }</legend>
            <Line l10n={l10n.clone()} act={context.act.clone()} slot={opens} text={from} label={l10n.text("hours-opens")}
                hint={usual(office_hours::USUAL.opens)} problem={problem(wrong.filter(|wrong| *wrong == BadHours::Opens))} />
            <Line l10n={l10n.clone()} act={context.act.clone()} slot={closes} text={to} label={l10n.text("hours-closes")}
                hint={usual(office_hours::USUAL.closes)} problem={problem(wrong.filter(|wrong| *wrong != BadHours::Opens))} />
        </fieldset>
    }
}
