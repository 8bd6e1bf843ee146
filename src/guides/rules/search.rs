//! Searching the checklists: which texts contain the words that the user typed, in whatever form.

use std::ops::Range;

use crate::guides::rules::checklist::ItemRow;
use crate::guides::topics::topics_of;

/// The fewest letters that two forms of a word share.
const SHORTEST_STEM: usize = 4;

/// The most letters that are added to a whole word.
const LONGEST_ENDING: usize = 4;

/// The text of an item, prepared once so that a keystroke only compares.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SearchText {
    /// The text, without differences of case and accents.
    said: String,
    /// Where its words are.
    words: Vec<Range<usize>>,
}

/// What is searched, and how.
#[derive(Clone, Copy)]
pub struct Search<'a> {
    /// The text of each row, at the same index. Used only if something was typed.
    pub texts: &'a [SearchText],
    /// Short words of the language that say nothing by themselves, folded, separated by spaces.
    pub fillers: &'a str,
    /// Removes differences of case and accents.
    pub fold: fn(&str) -> String,
}

impl SearchText {
    /// Prepares a text that was already folded.
    pub fn new(said: String) -> SearchText {
        let mut words = Vec::new();
        let mut start = None;
        for (at, letter) in said.char_indices() {
            match (letter.is_alphanumeric(), start) {
                (true, None) => start = Some(at),
                (false, Some(from)) => {
                    words.push(from..at);
                    start = None;
                }
                _ => {}
            }
        }
        words.extend(start.map(|from| from..said.len()));
        SearchText { said, words }
    }

    /// Whether the text contains the word, or another form of it.
    pub fn contains(&self, word: &str) -> bool {
        let mut own = self.words.iter().filter_map(|at| self.said.get(at.clone()));
        self.said.contains(word) || own.any(|own| is_form_of(own, word))
    }
}

/// Whether two words agree in all but their endings: in at least four letters and 70% of the longer; or one of at
/// least five letters is the beginning of the other, which has up to four more.
fn is_form_of(one: &str, other: &str) -> bool {
    let shared = one.chars().zip(other.chars());
    let shared = shared.take_while(|(one, other)| one == other).count();
    if shared < SHORTEST_STEM {
        return false;
    }
    let lengths = [one, other].map(|word| word.chars().count());
    let (short, long) = (lengths[0].min(lengths[1]), lengths[0].max(lengths[1]));
    let is_beginning = shared == short && short > SHORTEST_STEM && long - short <= LONGEST_ENDING;
    is_beginning || 10 * shared >= 7 * long
}

/// The keys of the messages in which an item is searched for: its theme, its own, and everyday words for its
/// topics.
pub fn searched_keys(row: &ItemRow) -> Vec<String> {
    let id = row.item.id;
    let mut keys = vec![
        format!("theme-{}", row.theme.id),
        format!("item-{id}"),
        format!("item-{id}-why"),
    ];
    if row.item.beyond {
        keys.push(format!("item-{id}-ground"));
    }
    keys.extend(topics_of(id).map(|topic| format!("topic-{}", topic.id)));
    keys
}

/// The words of a folded text that say something. If there are only fillers, all of its words.
pub fn content_words<'a>(typed: &'a str, fillers: &str) -> Vec<&'a str> {
    let is_edge = |letter: char| !letter.is_alphanumeric();
    let words = typed
        .split_whitespace()
        .map(|word| match word.trim_matches(is_edge) {
            "" => word,
            trimmed => trimmed,
        });
    let is_filler = |word: &&str| fillers.split_whitespace().any(|filler| filler == *word);
    let (idle, sought): (Vec<&str>, Vec<&str>) = words.partition(is_filler);
    if sought.is_empty() { idle } else { sought }
}
