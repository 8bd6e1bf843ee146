//! The guides' advice: it is complete, every reference exists, and what was shipped is still there.

use std::collections::{BTreeMap, BTreeSet};

use crate::words::patterns;

use loyalty_lab::guides::aims::AIMS;
use loyalty_lab::guides::culture::{Adaptation, PRINCIPLE_SOURCES, Position};
use loyalty_lab::guides::dimensions::dimensions;
use loyalty_lab::guides::theme::{Item, Rating};
use loyalty_lab::guides::themes::themes;
use loyalty_lab::guides::{aims, dimensions, guide_of, themes};
use loyalty_lab::metrics;

/// Every numbered statement of the five guides, as their inventory defines them.
const DEFINED: &str = include_str!("../golden/guides/defined_numbers.txt");
/// Statements deliberately left without advice: advertising, framing, benefits, definitions.
const LEFT_OUT: &str = include_str!("../golden/guides/left_out.txt");
/// The entries of the registers of contradictions and of dubious claims.
const REGISTERS: &str = include_str!("../golden/guides/registers.txt");
/// Saved ticks, notes and links refer to these ids.
const SHIPPED: &str = include_str!("../golden/guides/shipped_ids.txt");

fn list(text: &'static str) -> BTreeSet<&'static str> {
    let ids: BTreeSet<&str> = text.lines().collect();
    assert_eq!(ids.len(), text.lines().count(), "something is listed twice");
    ids
}

fn items() -> impl Iterator<Item = &'static Item> {
    themes().iter().flat_map(|theme| theme.items)
}

fn positions() -> impl Iterator<Item = &'static Position> {
    dimensions()
        .iter()
        .flat_map(|dimension| dimension.positions)
}

/// Each adaptation once, although two answers to a question can require the same one.
fn adaptations() -> impl Iterator<Item = &'static Adaptation> {
    let mut known = BTreeSet::new();
    let all = positions().flat_map(|position| position.adaptations);
    all.filter(move |adaptation| known.insert(adaptation.id))
}

/// The message keys of themes, items and the dimensions of culture.
pub fn guide_keys() -> BTreeSet<String> {
    let mut keys = BTreeSet::from(["culture-principle", "culture-legal-note"].map(str::to_owned));
    let mut add = |key: String, parts: &[&str]| {
        keys.insert(key.clone());
        keys.extend(parts.iter().map(|part| format!("{key}-{part}")));
    };
    for theme in themes() {
        add(format!("theme-{}", theme.id), &["purpose"]);
    }
    for item in items() {
        let parts: &[&str] = if item.beyond {
            &["why", "ground"]
        } else {
            &["why"]
        };
        add(format!("item-{}", item.id), parts);
    }
    for dimension in dimensions() {
        add(format!("dimension-{}", dimension.id), &["question"]);
    }
    for position in positions() {
        add(format!("position-{}", position.id), &[]);
    }
    for adaptation in adaptations() {
        let parts: &[&str] = if adaptation.beyond { &["ground"] } else { &[] };
        add(format!("adaptation-{}", adaptation.id), parts);
    }
    keys
}

/// Each id with its kind, in the format of the list of shipped ids.
fn ids() -> Vec<String> {
    let mut ids = Vec::new();
    let mut add = |kind: &str, id: &str| ids.push(format!("{kind}/{id}"));
    for theme in themes() {
        add("theme", theme.id);
        theme.items.iter().for_each(|item| add("item", item.id));
    }
    for dimension in dimensions() {
        add("dimension", dimension.id);
    }
    positions().for_each(|position| add("position", position.id));
    adaptations().for_each(|adaptation| add("adaptation", adaptation.id));
    ids
}

/// The sources that each part of the advice cites.
fn citations() -> BTreeMap<&'static str, Vec<&'static str>> {
    let mut cited: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    let mut add = |id, sources: &[&'static str], rating: Option<Rating>| {
        let all = cited.entry(id).or_default();
        all.extend(sources);
        all.extend(rating.map(|rating| rating.source));
    };
    for theme in themes() {
        add(theme.id, theme.sources, theme.rating);
    }
    for item in items() {
        add(item.id, item.sources, item.rating);
    }
    for dimension in dimensions() {
        add(dimension.id, dimension.sources, None);
    }
    for position in positions() {
        add(position.id, position.sources, None);
    }
    for adaptation in adaptations() {
        add(adaptation.id, adaptation.sources, None);
    }
    cited
}

#[test]
fn nothing_was_lost_on_the_way() {
    assert_eq!((themes().len(), items().count()), (18, 164));
    let culture = (
        dimensions().len(),
        positions().count(),
        adaptations().count(),
    );
    // The 44 of the catalogue, and six that distinguish what varies from what isn't known.
    assert_eq!(culture, (14, 44 + 6, 113));
}

#[test]
fn every_source_is_a_statement_of_a_guide() {
    let defined = list(DEFINED);
    let of_figures = AIMS.iter().map(|aim| (aim.metric, aim.sources.to_vec()));
    let of_principle = [("culture-principle", PRINCIPLE_SOURCES.to_vec())];
    for (id, sources) in citations()
        .into_iter()
        .chain(of_figures)
        .chain(of_principle)
    {
        assert!(!sources.is_empty(), "{id} rests on nothing");
        for source in &sources {
            assert!(defined.contains(source), "{id} cites {source}");
            assert!(
                ["g0", "g1", "g2", "g3", "g4"].contains(&guide_of(source)),
                "{source}"
            );
        }
        let once: BTreeSet<&&str> = sources.iter().collect();
        assert_eq!(once.len(), sources.len(), "{id} cites something twice");
    }
}

/// Every statement of a guide is used, or deliberately left out.
#[test]
fn every_statement_is_used_or_left_out() {
    let (defined, left_out) = (list(DEFINED), list(LEFT_OUT));
    assert!(left_out.is_subset(&defined), "{:?}", &left_out - &defined);
    let cited: BTreeSet<&str> = citations().into_values().flatten().collect();
    let forgotten = &(&defined - &cited) - &left_out;
    assert!(forgotten.is_empty(), "{forgotten:?}");
    let both = &left_out & &cited;
    assert!(both.is_empty(), "left out, and yet cited: {both:?}");
}

#[test]
fn internal_references_exist() {
    let registers = list(REGISTERS);
    for aim in AIMS {
        assert!(metrics::find(aim.metric).is_some(), "{}", aim.metric);
        assert!(
            aim.register.iter().all(|entry| registers.contains(entry)),
            "{}",
            aim.metric
        );
    }
    for item in items() {
        assert!(!item.metrics.is_empty(), "{} moves nothing", item.id);
        for metric in item.metrics {
            assert!(aims::aim(metric).is_some(), "{} moves {metric}", item.id);
        }
        for entry in item.register {
            assert!(
                registers.contains(entry),
                "{} is flagged with {entry}",
                item.id
            );
        }
    }
    for adaptation in adaptations() {
        assert!(
            !adaptation.modifies.is_empty(),
            "{} adapts nothing",
            adaptation.id
        );
        for item in adaptation.modifies {
            assert!(
                themes::find_item(item).is_some(),
                "{} adapts {item}",
                adaptation.id
            );
        }
    }
}

#[test]
fn an_item_is_rated_as_its_theme() {
    for theme in themes() {
        for item in theme.items {
            assert!(
                item.rating.is_none() || item.rating == theme.rating,
                "{}",
                item.id
            );
        }
    }
}

#[test]
fn each_dimension_has_one_answer_for_not_knowing() {
    for dimension in dimensions() {
        let unknown = dimension
            .positions
            .iter()
            .filter(|position| position.is_unknown);
        assert_eq!(unknown.count(), 1, "{}", dimension.id);
        assert!(dimension.positions.len() >= 2, "{}", dimension.id);
        assert!(
            dimension
                .unknown()
                .is_some_and(|position| !position.adaptations.is_empty())
        );
    }
}

/// Not even a theme and an item share an id, so saved work can contain an id without its kind.
#[test]
fn an_id_occurs_once_and_is_found() {
    let mut known = BTreeSet::new();
    for id in ids() {
        let (kind, bare) = id.split_once('/').unwrap();
        assert!(known.insert(bare.to_owned()), "{id} occurs twice");
        let is_sound = bare
            .split('-')
            .all(|part| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_lowercase()));
        assert!(is_sound, "{id}");
        let found = match kind {
            "theme" => themes::find(bare).map(|theme| theme.id),
            "item" => themes::find_item(bare).map(|(_, item)| item.id),
            "dimension" => dimensions::find(bare).map(|dimension| dimension.id),
            "position" => dimensions::find_position(bare).map(|(_, position)| position.id),
            _ => dimensions::find_adaptation(bare).map(|(_, adaptation)| adaptation.id),
        };
        assert_eq!(found, Some(bare));
    }
    assert_eq!(themes::find_item("none"), None);
}

/// An id that was shipped is never removed; a new one joins the list when it is added.
#[test]
fn what_was_shipped_stays() {
    let now = ids();
    let now: BTreeSet<&str> = now.iter().map(String::as_str).collect();
    let shipped = list(SHIPPED);
    let gone: Vec<_> = shipped.difference(&now).collect();
    assert!(gone.is_empty(), "gone: {gone:#?}");
    let new: Vec<_> = now.difference(&shipped).collect();
    assert!(
        new.is_empty(),
        "add to tests/golden/guides/shipped_ids.txt: {new:#?}"
    );
}

#[test]
fn sentences_stay_short() {
    let patterns = patterns();
    let length = |key: &str| {
        patterns
            .get(key)
            .map_or(0, |text| text.trim().chars().count())
    };
    let limits = items()
        .flat_map(|item| {
            [
                (format!("item-{}", item.id), 110),
                (format!("item-{}-why", item.id), 160),
            ]
        })
        .chain(adaptations().map(|adaptation| (format!("adaptation-{}", adaptation.id), 110)));
    for (key, most) in limits {
        let length = length(&key);
        assert!(
            (1..=most).contains(&length),
            "{key} has {length} characters"
        );
    }
}

#[test]
fn sorting_by_a_key_is_stable_and_ranks_numbers() {
    use loyalty_lab::guides::rules::ordering::{rank, sort_by_key};
    let mut items = vec![(2, "b", 'x'), (1, "c", 'y'), (2, "a", 'z'), (1, "c", 'w')];
    sort_by_key(&mut items, |(number, text, _)| (*number, *text));
    let order: String = items.iter().map(|(.., name)| *name).collect();
    assert_eq!(order, "ywzx");
    let mut numbers = [
        0.0,
        -0.0,
        3.5,
        -2.0,
        f64::INFINITY,
        f64::NEG_INFINITY,
        1e-300,
        -1e300,
    ];
    numbers.sort_by(f64::total_cmp);
    assert!(numbers.windows(2).all(|pair| rank(pair[0]) < rank(pair[1])));
}
