//! The user's own figures are safe whatever is tried next to them: examples, links, targets and variants.

use std::collections::BTreeMap;

use crate::make::{adopt_guest, after, own, set};
use proptest::prelude::*;

use loyalty_lab::links::keys::KEYS;
use loyalty_lab::links::open_metric;
use loyalty_lab::links::query::parse;
use loyalty_lab::words::language::Language;
use loyalty_lab::workspace::action::Action;
use loyalty_lab::workspace::slot::Slot;
use loyalty_lab::workspace::state::Workspace;
use loyalty_lab::workspace::variant::{FROM_EMPTY, FROM_MINE, Variant, VariantPart};
use loyalty_lab::workspace::variants::{figure_slot, period_slot};

/// Figures of several pages, some of which they share.
const IDS: [&str; 6] = [
    "customers_start",
    "customers_end",
    "customers_new",
    "customers_lost",
    "purchase_frequency",
    "acquisition_spend",
];

/// What other people send, and the examples of the pages.
const LINKS: [&str; 5] = [
    "/metrics/retention?customers_start=200&customers_end=210&customers_new=40&period=year&example=gym",
    "/metrics/acquisition?acquisition_spend=3900&customers_new=65&cltv=480&period=month&example=gym",
    "/metrics/churn?customers_start=100&customers_lost=5&b.customers_lost=4&period=quarter",
    "/metrics/retention?solve=customers_end&retention_rate=95%&customers_start=100&customers_new=5",
    "/metrics/retention",
];

#[derive(Clone, Debug)]
enum Step {
    /// Typed or filled into the set that is named, in whatever is shown.
    Write(Slot, String),
    Open(&'static str),
    /// The buttons of the comparison: a new variant, and a variant's "remove" and "use as mine".
    OpenVariant(&'static str),
    RemoveVariant(Variant),
    AdoptVariant(Variant),
    Adopt,
    Leave,
    Undo,
    Redo,
}

fn step() -> impl Strategy<Value = Step> {
    let id = || prop::sample::select(IDS.to_vec());
    let metric = || prop::sample::select(vec!["retention", "churn", "acquisition"]);
    let variant = || prop::sample::select(Variant::ALL.to_vec());
    let text = || "[0-9]{0,3}(/year)?|x";
    let period = || prop::sample::select(vec!["", "month", "year", "name:season"]);
    let write = |slot: Slot, text: &str| Step::Write(slot, text.to_owned());
    prop_oneof![
        4 => (id(), text()).prop_map(move |(id, text)| write(Slot::field(id), &text)),
        2 => (variant(), id(), text())
            .prop_map(move |(variant, id, text)| write(figure_slot(Some(variant), id), &text)),
        1 => (variant(), "mine|empty|").prop_map(move |(variant, base)| {
            write(Slot::Variant(variant, VariantPart::Base), &base)
        }),
        1 => period().prop_map(move |period| write(Slot::Period, period)),
        1 => (variant(), period())
            .prop_map(move |(variant, period)| write(period_slot(Some(variant)), period)),
        1 => (metric(), text()).prop_map(move |(metric, text)| write(Slot::Target(metric), &text)),
        1 => (metric(), id()).prop_map(move |(metric, id)| write(Slot::Unknown(metric), id)),
        1 => "b|c|d|".prop_map(move |letter| write(Slot::CurrentSet, &letter)),
        3 => prop::sample::select(LINKS.to_vec()).prop_map(Step::Open),
        1 => prop::sample::select(vec![FROM_MINE, FROM_EMPTY]).prop_map(Step::OpenVariant),
        1 => variant().prop_map(Step::RemoveVariant),
        1 => variant().prop_map(Step::AdoptVariant),
        1 => Just(Step::Adopt),
        1 => Just(Step::Leave),
        2 => Just(Step::Undo),
        1 => Just(Step::Redo),
    ]
}

/// What the step does to the state that is shown.
fn act(work: &Workspace, step: &Step) -> Action {
    match step {
        Step::Write(field, text) => match field {
            Slot::Field(_) | Slot::Variant(_, VariantPart::Field(_)) => Action::Type {
                field: field.clone(),
                text: text.as_str().into(),
            },
            slot => Action::Fill {
                texts: vec![(slot.clone(), text.as_str().into())],
            },
        },
        Step::Open(link) => {
            let link = parse(link, Some(KEYS));
            open_metric::open(&link, false, work, Language::English)
        }
        Step::OpenVariant(base) => match work.open_variant(base) {
            Some(action) => action,
            None => Action::Fill { texts: vec![] },
        },
        Step::RemoveVariant(variant) => work.remove_variant(*variant),
        Step::AdoptVariant(variant) => work.variant_adoption(*variant).into_action(),
        Step::Adopt => adopt_guest(work),
        Step::Leave => Action::LeaveGuest,
        Step::Undo => Action::Undo,
        Step::Redo => Action::Redo,
    }
}

/// Everything that belongs to the user's own work, by the names under which it is stored.
fn mine(work: &Workspace) -> BTreeMap<String, String> {
    let entries = work.own().iter();
    let written = entries.filter(|(_, entry)| !entry.text.is_empty());
    written
        .map(|(slot, entry)| (slot.name(), entry.text.to_string()))
        .collect()
}

/// The names of what differs between two states.
fn changed(before: &BTreeMap<String, String>, now: &BTreeMap<String, String>) -> Vec<String> {
    let names = before.keys().chain(now.keys());
    let mut names: Vec<String> = names
        .filter(|name| before.get(*name) != now.get(*name))
        .cloned()
        .collect();
    names.sort();
    names.dedup();
    names
}

proptest! {
    /// While a guest is shown, nothing but adopting it changes anything of the user's own. Otherwise a step changes
    /// only what it writes, and undoing and redoing lead only to states that were there before.
    #[test]
    fn only_typing_into_them_and_adopting_change_them(
        steps in prop::collection::vec(step(), 0..30),
    ) {
        let mut work = own(&[("customers_start", "1000"), ("customers_lost", "50"), ("customers_new", "80")]);
        work = after(&work, set(Slot::Period, "month"), 2);
        let mut seen = vec![mine(&work)];
        for (place, step) in steps.into_iter().enumerate() {
            let before = work.clone();
            work = after(&work, act(&work, &step), place as u32 * 9 + 5);
            let (was, is) = (mine(&before), mine(&work));
            let changed = changed(&was, &is);
            match &step {
                Step::Adopt if before.shows_guest() => {
                    let undone = after(&work, Action::Undo, place as u32 * 9 + 6);
                    prop_assert_eq!(&mine(&undone), &was, "adopting can be undone");
                }
                _ if before.shows_guest() => {
                    prop_assert_eq!(changed, [""; 0], "{:?} in a guest", step);
                }
                Step::AdoptVariant(_) => {
                    let undone = after(&work, Action::Undo, place as u32 * 9 + 6);
                    let is_restored = mine(&undone) == was || changed.is_empty();
                    prop_assert!(is_restored, "adopting a variant can be undone");
                }
                Step::OpenVariant(_) | Step::RemoveVariant(_) => {
                    let is_of_variant = |name: &String| name.starts_with("variant/") || name == "set";
                    prop_assert!(changed.iter().all(is_of_variant), "{step:?}: {changed:?}");
                }
                Step::Write(slot, _) => {
                    prop_assert!(changed.is_empty() || changed == [slot.name()], "{step:?}: {changed:?}");
                }
                Step::Undo | Step::Redo => prop_assert!(seen.contains(&is), "{step:?}: {changed:?}"),
                Step::Open(_) | Step::Leave | Step::Adopt => {
                    prop_assert_eq!(changed, [""; 0], "{:?}", step);
                }
            }
            seen.push(is);
        }
    }

    /// Whatever was typed into a link or an example, closing it shows the user's own work as it was.
    #[test]
    fn a_guest_that_is_closed_leaves_nothing_behind(
        link in prop::sample::select(LINKS[..4].to_vec()),
        steps in prop::collection::vec(step(), 0..12),
    ) {
        let own = own(&[("customers_start", "1000"), ("customers_lost", "50")]);
        let mut work = after(&own, act(&own, &Step::Open(link)), 5);
        prop_assert!(work.shows_guest());
        for (place, step) in steps.into_iter().enumerate() {
            // The address of a page alone leaves it too.
            if !matches!(step, Step::Adopt | Step::Leave | Step::Open("/metrics/retention")) {
                work = after(&work, act(&work, &step), place as u32 * 9 + 6);
            }
        }
        work = after(&work, Action::LeaveGuest, 500);
        for (slot, entry) in own.own().iter() {
            prop_assert_eq!(work.text(slot), entry.text.clone());
        }
        prop_assert_eq!(mine(&work), mine(&own));
    }
}
