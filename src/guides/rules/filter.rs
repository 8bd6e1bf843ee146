//! Which items of the checklists are shown, and in which order.

use crate::guides::aims::is_expected;
use crate::guides::guide_of;
use crate::guides::rules::checklist::ItemRow;
use crate::guides::rules::day::Day;
use crate::guides::rules::ordering::sort_by_key;
use crate::guides::rules::search::{Search, content_words};

/// What the user is looking for. An empty text matches everything.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    /// The page of a metric.
    pub metric: String,
    pub effort: String,
    pub horizon: String,
    pub state: String,
    /// `g0` to `g4`.
    pub guide: String,
    pub words: String,
}

/// The order of the items.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Order {
    #[default]
    Guides,
    State,
    Effort,
    Effect,
    Date,
}

impl Order {
    /// Every order, as listed for the user.
    pub const ALL: [Self; 5] = [
        Self::Guides,
        Self::State,
        Self::Effort,
        Self::Effect,
        Self::Date,
    ];

    /// The code used in message keys.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Guides => "guides",
            Self::State => "state",
            Self::Effort => "effort",
            Self::Effect => "effect",
            Self::Date => "date",
        }
    }

    /// Parses a code; any other string means the guides' order.
    pub fn parse(id: &str) -> Order {
        let known = Self::ALL.into_iter().find(|order| order.id() == id);
        known.unwrap_or_default()
    }
}

/// What was found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Matches {
    /// The indexes of the rows, in the requested order.
    pub places: Vec<usize>,
    /// Whether no row contains every word, so that these contain only some of them.
    pub is_partial: bool,
}

/// The rows that match the filter. If none contains every word that is searched for, those that contain the
/// most of them.
pub fn select(rows: &[ItemRow], search: Search, filter: &Filter, order: Order) -> Matches {
    let typed = (search.fold)(&filter.words);
    let sought = content_words(&typed, search.fillers);
    let fitting = (0..rows.len()).filter(|place| matches_filter(&rows[*place], filter));
    let counted: Vec<(usize, usize)> = fitting
        .map(|place| (place, count_words(&rows[place], place, search, &sought)))
        .collect();
    let most = counted.iter().map(|(_, count)| *count).max().unwrap_or(0);
    let is_found = |count: usize| count == most && (most > 0 || sought.is_empty());
    let found = counted.iter().filter(|(_, count)| is_found(*count));
    let mut places: Vec<usize> = found.map(|(place, _)| *place).collect();
    let key = |place: &usize| -> (i64, &str) {
        let row = &rows[*place];
        let rating = row.rating();
        match order {
            Order::Guides => (0, ""),
            Order::State => (row.noted.state() as i64, ""),
            Order::Effort => (rating.map_or(i64::MAX, |rating| rating.effort as i64), ""),
            Order::Effect => (rating.map_or(1, |rating| -(rating.effect as i64)), ""),
            Order::Date => (i64::from(!is_date(row.noted.date)), row.noted.date),
        }
    };
    sort_by_key(&mut places, key);
    let is_partial = most < sought.len() && !places.is_empty();
    Matches { places, is_partial }
}

fn matches_filter(row: &ItemRow, filter: &Filter) -> bool {
    let is_sought = |sought: &str, is_there: bool| sought.is_empty() || is_there;
    let rating = row.rating();
    is_sought(
        &filter.metric,
        is_expected(row.item.metrics, &filter.metric),
    ) && is_sought(
        &filter.effort,
        rating.is_some_and(|rating| rating.effort.id() == filter.effort),
    ) && is_sought(
        &filter.horizon,
        rating.is_some_and(|rating| rating.horizon.id() == filter.horizon),
    ) && is_sought(&filter.state, row.noted.state().id() == filter.state)
        && is_sought(
            &filter.guide,
            row.item
                .sources
                .iter()
                .any(|source| guide_of(source) == filter.guide),
        )
}

/// How many of the words that are searched for the item or its notes contain.
fn count_words(row: &ItemRow, place: usize, search: Search, sought: &[&str]) -> usize {
    if sought.is_empty() {
        return 0;
    }
    let own = [row.noted.note, row.noted.owner].map(search.fold);
    let said = search.texts.get(place);
    let is_there = |word: &&&str| {
        said.is_some_and(|said| said.contains(word)) || own.iter().any(|text| text.contains(**word))
    };
    sought.iter().filter(is_there).count()
}

/// Whether the string is a calendar day, such as `2026-11-23`.
pub fn is_date(text: &str) -> bool {
    Day::parse(text).is_some()
}
