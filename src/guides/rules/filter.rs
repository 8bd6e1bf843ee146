//! Which items of the checklists are shown, and in which order.

use crate::guides::aims::is_expected;
use crate::guides::guide_of;
use crate::guides::rules::checklist::ItemRow;
use crate::guides::rules::day::Day;
use crate::guides::rules::ordering::sort_by_key;

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

/// The indexes of the rows that match the filter, in the requested order. `words` contains the words of each
/// row at the same index, already passed through `fold`; it is used only if the filter has a search text.
/// `fold` removes differences of case and accents.
pub fn select(
    rows: &[ItemRow],
    words: &[String],
    filter: &Filter,
    order: Order,
    fold: fn(&str) -> String,
) -> Vec<usize> {
    let sought = fold(&filter.words);
    let sought: Vec<&str> = sought.split_whitespace().collect();
    let mut places: Vec<usize> = (0..rows.len())
        .filter(|place| {
            let said = words.get(*place).map_or("", String::as_str);
            matches_filter(&rows[*place], filter)
                && contains_words(&rows[*place], said, &sought, fold)
        })
        .collect();
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
    places
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

/// Whether the item or its notes contain every word that is searched for.
fn contains_words(row: &ItemRow, said: &str, sought: &[&str], fold: fn(&str) -> String) -> bool {
    if sought.is_empty() {
        return true;
    }
    let own = [row.noted.note, row.noted.owner].map(fold);
    let is_there =
        |word: &&str| said.contains(*word) || own.iter().any(|text| text.contains(*word));
    sought.iter().all(is_there)
}

/// Whether the string is a calendar day, such as `2026-11-23`.
pub fn is_date(text: &str) -> bool {
    Day::parse(text).is_some()
}
