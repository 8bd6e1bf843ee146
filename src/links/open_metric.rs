//! Figures in links: what a link to a metric brings, and what goes into one. Pure.

use std::rc::Rc;

use crate::calculation::figures::Figures;
use crate::calculation::metric::Calculation;
use crate::calculation::{input, metric};
use crate::links::keys::metric_of;
use crate::links::open;
use crate::links::page::Page;
use crate::links::query::Link;
use crate::metrics;
use crate::words::language::Language;
use crate::workspace::action::Action;
use crate::workspace::slot::Slot;
use crate::workspace::state::Workspace;

/// What to do when a link to a metric is opened; see [`open::open`].
pub fn open(link: &Link, is_own: bool, workspace: &Workspace, language: Language) -> Action {
    let own = workspace.without_guest();
    let is_same = |texts: &[(Slot, Rc<str>)]| {
        texts.iter().all(|(slot, text)| {
            let known = text_of_own(slot, link, &own, language);
            same(slot, text, &known, language)
        })
    };
    let texts = texts(link, language);
    open::open(texts, is_own, workspace, page_slots(&link.page), is_same)
}

/// The slots that a link fills, and with what.
fn texts(link: &Link, language: Language) -> Vec<(Slot, Rc<str>)> {
    let mut texts: Vec<(Slot, Rc<str>)> = link
        .figures
        .iter()
        .filter_map(|(id, figure)| {
            let variable = metrics::variable(id)?;
            let text = input::text_of_link(variable, figure, language);
            Some((Slot::Field(id.clone()), text.into()))
        })
        .collect();
    if let (Page::Metric(metric), Some(unknown)) = (&link.page, link.solve) {
        texts.push((Slot::Unknown(metric), unknown.into()));
        let given = link.figures.iter().find_map(|(id, _)| {
            let definition = metric_of(&link.page)?.definition(id)?;
            let uses = definition.variables();
            uses.iter()
                .any(|v| v.id == unknown)
                .then_some(definition.id)
        });
        if let Some(given) = given {
            texts.push((Slot::Given(metric), given.into()));
        }
    }
    texts
}

/// The text in a slot of the user's own work, or the default if nothing was chosen.
fn text_of_own(slot: &Slot, link: &Link, own: &Workspace, language: Language) -> Rc<str> {
    if let Slot::Field(id) = slot
        && let Some(variable) = metrics::variable(id)
    {
        return input::shown_text(variable, slot, own, language);
    }
    let text = own.text(slot);
    let (Slot::Given(_), Some(metric)) = (slot, metric_of(&link.page)) else {
        return text;
    };
    let unknown = link.solve.and_then(|unknown| metric.input(unknown));
    match unknown {
        // Without an unknown nothing is given.
        None => "".into(),
        Some(unknown) if text.is_empty() => metric::solvable(metric, unknown)
            .next()
            .map(|definition| definition.id.into())
            .unwrap_or_default(),
        Some(_) => text,
    }
}

/// Every slot that decides what a page shows.
fn page_slots(page: &Page) -> Vec<Slot> {
    let Some(metric) = metric_of(page) else {
        return Vec::new();
    };
    let fields = metric.inputs.iter().map(|input| Slot::field(input.id));
    fields
        .chain([Slot::Unknown(metric.id), Slot::Given(metric.id)])
        .collect()
}

/// Whether two texts mean the same, as `85` and `85 %` do.
fn same(slot: &Slot, one: &str, other: &str, language: Language) -> bool {
    let meaning = |text: &str| match slot {
        Slot::Field(id) => {
            metrics::variable(id).map(|variable| input::link_of_text(variable, text, language))
        }
        _ => None,
    };
    one == other || (meaning(one).is_some() && meaning(one) == meaning(other))
}

/// The keys and figures of a link to a metric's page in its current state; none for other pages.
pub fn figures(
    page: &Page,
    workspace: &Workspace,
    figures: &Figures,
) -> Vec<(&'static str, String)> {
    let Some(metric) = metric_of(page) else {
        return Vec::new();
    };
    Calculation::new(metric, workspace, figures).link_figures()
}
