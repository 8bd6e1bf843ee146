//! Context in links: what a link to a page of the guides brings, and what goes into one. Pure.
//!
//! Figures among the context (a goal of the plan, an assumption of a claim_test) stand in links as those
//! of the metrics do: plain decimals, a share as a fraction or as `85%`.

use std::borrow::Cow;
use std::rc::Rc;

use crate::calculation::input;
use crate::formula::variable::Variable;
use crate::guides::evidence::claim_tests;
use crate::links::query::Link;
use crate::metrics;
use crate::words::language::Language;
use crate::workspace::action::Action;
use crate::workspace::slot::Slot;
use crate::workspace::state::Workspace;

/// What to do when an address with context is opened: as with figures, what the link leaves out of a
/// plan, a market or an order is empty there.
pub fn open(link: &Link, is_own: bool, workspace: &Workspace, language: Language) -> Action {
    let text = |name: &str| {
        let found = link.figures.iter().find(|(known, _)| known == name);
        found.map_or_else(Rc::default, |(_, text)| Rc::from(text.as_str()))
    };
    let taken = |(name, figure): &(Cow<'static, str>, String)| {
        let text = match variable(name, &text) {
            Some(variable) => input::text_of_link(variable, figure, language).into(),
            None => Rc::from(figure.as_str()),
        };
        Some((Slot::from_name(name)?, text))
    };
    let mut texts: Vec<(Slot, Rc<str>)> = link.figures.iter().filter_map(taken).collect();
    if texts.is_empty() {
        return Action::LeaveVisit;
    }
    let own = workspace.without_guest();
    if is_own {
        // The person's own typing wrote it, so it says nothing that is not kept, if anything is.
        let is_kept = |(slot, _): &(Slot, _)| own.own().contains_key(slot);
        return match texts.iter().any(is_kept) {
            true => Action::LeaveVisit,
            false => Action::Fill { texts },
        };
    }
    let scopes: Vec<String> = link.figures.iter().map(|(name, _)| scope(name)).collect();
    let is_meant = |name: &str| scopes.iter().any(|scope| name.starts_with(scope));
    let left_out = own.own().iter().filter_map(|(slot, _)| match slot {
        Slot::Record(name) if is_meant(name) && text(name).is_empty() => Some(slot.clone()),
        _ => None,
    });
    texts.extend(left_out.map(|slot| (slot, "".into())));
    let visit = Action::Visit { texts };
    let visited = own.after(visit.clone(), 0, language.tag_of_texts());
    let says = |workspace: &Workspace| figures(workspace, language, is_meant);
    if says(&visited) == says(&own) {
        Action::LeaveVisit
    } else {
        visit
    }
}

/// The context that say something, as links hold them: those with the names that are meant.
pub fn figures(
    workspace: &Workspace,
    language: Language,
    is_meant: impl Fn(&str) -> bool,
) -> Vec<(String, String)> {
    let text = |name: &str| workspace.text(&Slot::Record(name.into()));
    let figure = |name: &str, raw: &str| match variable(name, &text) {
        Some(variable) => {
            let slot = Slot::Record(name.into());
            let text = input::shown_text(variable, &slot, workspace, language);
            input::link_of_text(variable, &text, language)
        }
        None => raw.to_owned(),
    };
    workspace
        .records("")
        .filter(|(name, text)| !text.is_empty() && is_meant(name))
        .map(|(name, text)| (name.to_owned(), figure(name, text)))
        .collect()
}

/// The variable whose figure stands in a line, if one does; `text` gives what stands in others.
fn variable(name: &str, text: &dyn Fn(&str) -> Rc<str>) -> Option<Variable> {
    if let Some(id) = name.strip_prefix("evidence/bench/") {
        return claim_tests::variable(id);
    }
    let (step, part) = name.strip_prefix("plan/")?.split_once('/')?;
    if !matches!(part, "today" | "goal") {
        return None;
    }
    let metric = metrics::find(&text(&format!("plan/{step}/metric")))?;
    metric.main().map(|main| main.result)
}

/// What the names of the lines begin with that belong together: a plan, a market, the items of one,
/// an order of factors.
fn scope(name: &str) -> String {
    match name.split('/').collect::<Vec<_>>()[..] {
        ["plan", ..] => "plan/".to_owned(),
        ["market", "current"] => name.to_owned(),
        [kind, owner, _, ..] => format!("{kind}/{owner}/"),
        _ => name.to_owned(),
    }
}
