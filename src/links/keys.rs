//! What the pages of the metrics accept from a link.

use std::borrow::Cow;

use crate::links::page::Page;
use crate::links::query::Keys;
use crate::metrics;
use crate::metrics::metric::Metric;
use crate::workspace::slot::Slot;

/// The keys of every page.
pub const KEYS: Keys = Keys {
    figure: |page, key| match page {
        _ if page.takes_records() => Some(record(key)?.name().into()),
        _ => id_on(page, key).map(Cow::Borrowed),
    },
    unknown: |page, id| Some(metric_of(page)?.input(id)?.id),
};

/// The record with that name, whichever page the link leads to.
fn record(key: &str) -> Option<Slot> {
    Slot::from_name(key).filter(|slot| matches!(slot, Slot::Record(_)))
}

/// The metric of the page, if it is the page of one.
pub fn metric_of(page: &Page) -> Option<&'static Metric> {
    match page {
        Page::Metric(id) => metrics::find(id),
        _ => None,
    }
}

/// The id of a variable or definition that a link to this page may set. Variables of other metrics are
/// accepted too if something on this page follows from them.
fn id_on(page: &Page, key: &str) -> Option<&'static str> {
    let metric = metric_of(page)?;
    let own = metric.input(key).map(|input| input.id);
    let given = || metric.definition(key).map(|definition| definition.id);
    let plain = || {
        let main = metric.main().filter(|main| main.result.id == key);
        main.map(|main| main.id)
    };
    let elsewhere = || metrics::field(key).filter(|id| feeds(id, metric));
    own.or_else(given).or_else(plain).or_else(elsewhere)
}

/// Whether an input of the metric may follow from this variable.
fn feeds(id: &str, metric: &Metric) -> bool {
    metrics::all()
        .iter()
        .filter(|other| other.id != metric.id)
        .any(|other| {
            other.definitions.iter().any(|definition| {
                definition
                    .feeds()
                    .is_some_and(|fed| metric.input(fed.id).is_some())
                    && definition
                        .variables()
                        .iter()
                        .any(|variable| variable.id == id)
            })
        })
}
