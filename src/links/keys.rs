//! What the pages of the metrics accept from a link.

use std::borrow::Cow;

use crate::calculation::input::{self, Content};
use crate::formula::definition::Definition;
use crate::formula::period::Period;
use crate::formula::variable::Variable;
use crate::links::page::{Page, quote};
use crate::links::query::{Fault, Keys, Link};
use crate::metrics;
use crate::metrics::estimate::POPULATION;
use crate::metrics::graph::feeding;
use crate::metrics::metric::Metric;
use crate::words::language::Language;
use crate::workspace::slot::Slot;
use crate::workspace::variant::Variant;

/// The keys of every page.
pub const KEYS: Keys = Keys {
    figure: |page, key| match page {
        // The stage itself reports keys that its demonstration doesn't know.
        Page::Stage(_) => Some(key.to_owned().into()),
        Page::Workshop => ["programme", "sheet", "paper", "second"]
            .contains(&key)
            .then(|| key.to_owned().into()),
        Page::Lab(lab) => {
            let mut keys = lab.keys().iter();
            keys.find(|known| **known == key)
                .map(|known| Cow::Borrowed(*known))
        }
        _ if page.takes_records() => Some(record(key)?.name().into()),
        _ => variant_key(page, key).or_else(|| id_on(page, key).map(Cow::Borrowed)),
    },
    unknown: |page, id| Some(metric_of(page)?.input(id)?.id),
    review,
};

/// What no field of the metric's page shows: unknown examples, variants that the link doesn't have, results that it computes itself, impossible figures of other
/// pages, and numbers with a comma, which depend on the language of the receiver.
fn review(link: &Link) -> Vec<Fault> {
    if let Page::Lab(lab) = link.page {
        let odd = link
            .figures
            .iter()
            .filter(|(key, value)| !lab.accepts(key, value));
        let given = odd.map(|(key, value)| quote(&format!("{key}={value}")));
        let level = link.level.filter(|_| !lab.has_level());
        let level = level.map(|_| Fault::UnknownKey("level".to_owned()));
        return given.map(Fault::BadSetting).chain(level).collect();
    }
    let Some(metric) = metric_of(&link.page) else {
        return Vec::new();
    };
    let wanted = wanted(link).map(|definition| definition.id);
    let fault = |(key, value): &(Cow<'static, str>, String)| {
        let given = quote(&format!("{key}={value}"));
        let id = Variant::split_key(key).map_or(key.as_ref(), |(_, part)| part);
        let is_input = metric.input(id).is_some();
        if computed(metric, id).is_some() {
            return (wanted != Some(id)).then_some(Fault::Unused(given));
        }
        let variable = find_input(id)?;
        let text = input::text_of_link(variable, value, Language::English);
        let period = Variant::split_key(key).and_then(|(variant, _)| period_of(link, variant));
        let period = period.or(link.period);
        let (content, _) = input::read_field(variable, &text, Language::English, period);
        match content {
            Content::Wrong(_) if !is_input => Some(Fault::BadSetting(given)),
            // Only a sign, which a field takes for the start of a number.
            Content::Empty if !value.trim().is_empty() => Some(Fault::BadSetting(given)),
            Content::Value(_) if value.contains(',') => Some(Fault::Comma(given)),
            _ => None,
        }
    };
    let is_case = |id: &&String| metric.cases.iter().any(|case| case.id == id.as_str());
    let example = link.example.iter().filter(|id| !is_case(id));
    let example = example.map(|id| Fault::BadSetting(quote(&format!("example={id}"))));
    let set = link.set.filter(|set| {
        let mut figures = link.figures.iter();
        !figures.any(|(key, _)| Variant::split_key(key).is_some_and(|(known, _)| known == *set))
    });
    let set = set.map(|set| Fault::BadSetting(format!("set={}", set.letter())));
    link.figures
        .iter()
        .filter_map(fault)
        .chain(example)
        .chain(set)
        .collect()
}

/// The definition with that id, if its result can only be computed on the metric's page.
fn computed(metric: &'static Metric, id: &str) -> Option<&'static Definition> {
    metric.definition(id).filter(|_| metric.input(id).is_none())
}

/// The period that the link gives for a variant.
fn period_of(link: &Link, variant: Variant) -> Option<Period> {
    let is_period = |key: &str| Variant::split_key(key) == Some((variant, "period"));
    let mut figures = link.figures.iter();
    figures.find_map(|(key, value)| Period::parse(value).filter(|_| is_period(key)))
}

/// The definition whose result the link asks for: the first of its figures that is a result on its page, not
/// an input, and depends on the unknown if there is one.
pub fn wanted(link: &Link) -> Option<&'static Definition> {
    let metric = metric_of(&link.page)?;
    link.figures.iter().find_map(|(id, _)| {
        let definition = computed(metric, id)?;
        let uses = definition.variables();
        let is_asked = |unknown: &str| uses.iter().any(|v| v.id == unknown);
        link.solve.is_none_or(is_asked).then_some(definition)
    })
}

/// The record with that name, whichever page the link leads to.
fn record(key: &str) -> Option<Slot> {
    Slot::from_name(key).filter(|slot| matches!(slot, Slot::Record(_)))
}

/// The key of something that a variant has of its own, such as `b.churn_rate` or `b.name`. A result can't be
/// set in a variant.
fn variant_key(page: &Page, key: &str) -> Option<Cow<'static, str>> {
    let (variant, part) = Variant::split_key(key)?;
    let is_setting =
        matches!(part, "name" | "from" | "period" | "sample") && metric_of(page).is_some();
    let is_result = || metric_of(page).is_some_and(|metric| computed(metric, part).is_some());
    let is_figure = || id_on(page, part).is_some_and(|id| find_input(id).is_some() && !is_result());
    (is_setting || is_figure()).then(|| format!("{}.{part}", variant.letter()).into())
}

/// The variable with that id that a link can set in every set: an input, or the population of a sample.
pub fn find_input(id: &str) -> Option<Variable> {
    let population = (id == POPULATION.id).then_some(POPULATION);
    population.or_else(|| metrics::find_input(id))
}

/// The metric of the page, if it is the page of one.
pub fn metric_of(page: &Page) -> Option<&'static Metric> {
    match page {
        Page::Metric(id) => metrics::find(id),
        _ => None,
    }
}

/// The id of a variable or definition that a link to this page can set. Variables of other metrics are
/// accepted too if something on this page is derived from them.
fn id_on(page: &Page, key: &str) -> Option<&'static str> {
    let metric = metric_of(page)?;
    let own = metric.input(key).map(|input| input.id);
    let given = || metric.definition(key).map(|definition| definition.id);
    let plain = || {
        let main = metric.main().filter(|main| main.result.id == key);
        main.map(|main| main.id)
    };
    let elsewhere = || metrics::field(key).filter(|id| feeds(id, metric));
    let population =
        || (key == POPULATION.id && !metric.estimates.is_empty()).then_some(POPULATION.id);
    own.or_else(given)
        .or_else(plain)
        .or_else(population)
        .or_else(elsewhere)
}

/// Whether an input of the metric can be derived from this variable.
fn feeds(id: &str, metric: &Metric) -> bool {
    metrics::all()
        .iter()
        .filter(|other| other.id != metric.id)
        .flat_map(feeding)
        .any(|(fed, definition)| {
            let is_used = |variable: &Variable| variable.id == id;
            metric.input(fed.id).is_some() && definition.variables().iter().any(is_used)
        })
}
