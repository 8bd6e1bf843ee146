//! What happens when a link meets saved work. Pure.

use std::rc::Rc;

use crate::metrics;
use crate::words::language::Language;
use crate::workspace::action::Action;
use crate::workspace::link::{Link, Page};
use crate::workspace::slot::Slot;
use crate::workspace::state::Workspace;

use super::reading;

/// What to do when an address is opened.
///
/// An address without figures shows the person's own work. One that the person's own typing wrote
/// (`is_own`) does the same, unless nothing was kept on the device: then it is all that is left of
/// the work. Any other link is opened beside the person's own work, unless it says the same.
pub fn open(link: &Link, is_own: bool, workspace: &Workspace, language: Language) -> Action {
    let texts = texts(link, language);
    if texts.is_empty() {
        return Action::LeaveVisit;
    }
    if is_own {
        let is_kept = texts
            .iter()
            .any(|(slot, _)| workspace.own().contains_key(slot));
        return if is_kept {
            Action::LeaveVisit
        } else {
            Action::Fill { texts }
        };
    }
    let own = Workspace::of(workspace.own().as_ref().clone());
    let page = page_slots(&link.page);
    let is_same = page.iter().all(|slot| {
        let linked = texts
            .iter()
            .find(|(known, _)| known == slot)
            .map(|(_, text)| text.as_ref());
        same(slot, linked.unwrap_or_default(), &own.text(slot), language)
    });
    if is_same {
        Action::LeaveVisit
    } else {
        Action::Visit { texts }
    }
}

/// The slots that a link fills, and with what.
fn texts(link: &Link, language: Language) -> Vec<(Slot, Rc<str>)> {
    let mut texts: Vec<(Slot, Rc<str>)> = link
        .figures
        .iter()
        .filter_map(|(id, figure)| {
            let variable = metrics::variable(id)?;
            let text = reading::text_of_link(variable, figure, language);
            Some((Slot::Field(id), text.into()))
        })
        .collect();
    if let (Page::Metric(metric), Some(unknown)) = (&link.page, link.solve) {
        texts.push((Slot::Unknown(metric), unknown.into()));
        let given = link.figures.iter().find_map(|(id, _)| {
            link.page
                .metric()?
                .definition(id)
                .filter(|d| d.variables().iter().any(|v| v.id == unknown))
        });
        if let Some(given) = given {
            texts.push((Slot::Given(metric), given.id.into()));
        }
    }
    texts
}

/// Every slot that decides what a page shows.
fn page_slots(page: &Page) -> Vec<Slot> {
    let Some(metric) = page.metric() else {
        return Vec::new();
    };
    let fields = metric.inputs.iter().map(|input| Slot::Field(input.id));
    fields.chain([Slot::Unknown(metric.id)]).collect()
}

/// Whether two texts mean the same: `85` and `85 %` do.
fn same(slot: &Slot, one: &str, other: &str, language: Language) -> bool {
    let meaning = |text: &str| match slot {
        Slot::Field(id) => {
            metrics::variable(id).map(|variable| reading::link_of_text(variable, text, language))
        }
        _ => None,
    };
    one == other || (meaning(one).is_some() && meaning(one) == meaning(other))
}
