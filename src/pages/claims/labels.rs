//! Names and figures that are shown in several parts of these pages.

use yew::AttrValue;

use crate::formula::variable::Kind;
use crate::guides::evidence::TestLocation;
use crate::guides::rules::claim_list;
use crate::guides::theme::{Degree, Horizon};
use crate::links::entry_page::page_of;
use crate::links::page::Page;
use crate::ui::localizer::Localizer;

/// The name of a factor.
pub fn factor(l10n: &Localizer, id: &str) -> AttrValue {
    l10n.text(&format!("factor-{id}"))
}

/// The name of a method.
pub fn method(l10n: &Localizer, id: &str) -> AttrValue {
    l10n.text(&format!("method-{id}"))
}

/// The name of a level.
pub fn level(l10n: &Localizer, level: Degree) -> AttrValue {
    l10n.text(&format!("level-{}", level.id()))
}

/// The name of a horizon.
pub fn horizon(l10n: &Localizer, horizon: Horizon) -> AttrValue {
    l10n.text(&format!("horizon-{}", horizon.id()))
}

/// The guide's figure in the number format of the language.
pub fn percent(l10n: &Localizer, percent: u32) -> String {
    l10n.figure(Kind::Share, f64::from(percent) / 100.0)
}

/// The figure that a claim is about, with its unit.
pub fn format_figure(l10n: &Localizer, kind: Kind, value: f64) -> String {
    match kind {
        Kind::PercentagePoints => l10n.gap(kind, value),
        _ => l10n.figure(kind, value),
    }
}

/// The page of a test that isn't shown here: its address and its title.
pub fn link_to_test(l10n: &Localizer, test: TestLocation) -> Option<(String, AttrValue)> {
    match test {
        TestLocation::ClaimTest(claim_test) => {
            let entry = claim_list::find_by_claim_test(claim_test)?;
            Some((l10n.links.to_own(&page_of(&entry)), l10n.text(&entry.key())))
        }
        TestLocation::Page(address) => {
            let (path, query) = address.split_once('?').unwrap_or((address, ""));
            let page = Page::parse(path);
            let name = match page {
                Page::Factors => l10n.text("factors-title"),
                Page::Methods => l10n.text("methods-title"),
                Page::Plan => l10n.text("plan-title"),
                Page::Metric(id) => l10n.text(&format!("metric-{id}")),
                _ => return None,
            };
            let figures = query.split('&').filter_map(|part| part.split_once('='));
            let figures = figures.map(|(key, value)| (key, value.to_owned()));
            Some((l10n.links.with_figures(&page, figures), name))
        }
    }
}
