//! Labels of an item that are used in several places: its metrics, its sources, its rating, its state.

use yew::AttrValue;

use crate::guides::rules::claim_list;
use crate::guides::rules::item_state::ItemState;
use crate::guides::theme::{Item, Rating, Theme};
use crate::ui::citation::{cite_guides, without_links};
use crate::ui::localizer::Localizer;

/// The text of an item, or another of its texts: `-why`, `-ground`.
pub fn item(l10n: &Localizer, id: &str, part: &str) -> AttrValue {
    l10n.text(&format!("item-{id}{part}"))
}

/// The name of a state.
pub fn state(l10n: &Localizer, state: ItemState) -> AttrValue {
    l10n.text(&format!("checklist-state-{}", state.id()))
}

/// The short name of a metric.
pub fn metric(l10n: &Localizer, id: &str) -> AttrValue {
    l10n.text(&format!("metric-{id}-short"))
}

/// The names of the metrics as a list in a sentence.
pub fn metrics(l10n: &Localizer, ids: &[&str]) -> String {
    let names: Vec<AttrValue> = ids.iter().map(|id| metric(l10n, id)).collect();
    l10n.list(&names)
}

/// The guides that the sources belong to with the sections, one line each.
pub fn sources(l10n: &Localizer, sources: &[&str]) -> Vec<String> {
    let citations = cite_guides(l10n, sources).into_iter();
    citations.map(|(_, citation)| citation).collect()
}

/// A contradiction between the guides, or a doubtful claim, by its title.
pub fn entry(l10n: &Localizer, id: &str) -> String {
    let key = match id.starts_with('D') {
        true => "checklist-claim",
        false => "checklist-contradiction",
    };
    let Some(entry) = claim_list::find(id) else {
        return String::new();
    };
    let title = l10n.text(&entry.key());
    l10n.with(key, &[("title", title.as_str().into())])
}

/// What the user should know about an item: one guide's opinion of it, and what is doubtful or disputed.
pub fn remarks(l10n: &Localizer, theme: &Theme, item: &Item) -> Vec<String> {
    let opinion = item.rating.or(theme.rating);
    let opinion =
        opinion.map(|opinion| without_links(&rating(l10n, &opinion, item.rating.is_some())));
    let entries = item.register.iter().map(|id| entry(l10n, id));
    opinion.into_iter().chain(entries).collect()
}

/// One guide's opinion of an item, or of the method that its theme corresponds to, with `[…]` around the guide's name.
pub fn rating(l10n: &Localizer, rating: &Rating, is_of_item: bool) -> String {
    let level = |level: &str| l10n.text(&format!("level-{level}")).to_string();
    let arguments = [
        ("effort", level(rating.effort.id()).into()),
        ("effect", level(rating.effect.id()).into()),
        (
            "horizon",
            l10n.text(&format!("horizon-{}", rating.horizon.id()))
                .as_str()
                .into(),
        ),
    ];
    let key = if is_of_item {
        "checklist-rating"
    } else {
        "checklist-rating-method"
    };
    l10n.with(key, &arguments)
}
