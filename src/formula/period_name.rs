//! The name of a period that the user names.

use std::cell::RefCell;

/// A name, by its place among those that the program has read. Each is stored once, for as long as the program
/// runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PeriodName(u16);

/// Stands before the name in links and saved work.
pub const NAMED: &str = "name:";

/// The longest name, in characters.
pub const LONGEST: usize = 24;

thread_local! {
    static KNOWN: RefCell<Vec<&'static str>> = const { RefCell::new(Vec::new()) };
}

impl PeriodName {
    /// The name in a text like `name:season`; None if it isn't such a text or the name is longer than [`LONGEST`].
    /// The name is empty until the user enters it.
    pub fn parse(text: &str) -> Option<PeriodName> {
        let name = text.strip_prefix(NAMED)?;
        if name.chars().count() > LONGEST {
            return None;
        }
        KNOWN.with_borrow_mut(|known| {
            let found = known.iter().position(|one| *one == text);
            let place = found.unwrap_or_else(|| {
                known.push(Box::leak(text.into()));
                known.len() - 1
            });
            u16::try_from(place).ok().map(PeriodName)
        })
    }

    /// The text that it was read from.
    pub fn id(self) -> &'static str {
        KNOWN.with_borrow(|known| known.get(usize::from(self.0)).copied().unwrap_or(NAMED))
    }

    /// The name as it was entered.
    pub fn as_str(self) -> &'static str {
        let id = self.id();
        id.strip_prefix(NAMED).unwrap_or(id)
    }
}
