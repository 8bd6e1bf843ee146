//! Names of the user's markets: what can be wrong with them. Also lists that are saved as one string.

/// What is wrong with the name of a market.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BadName {
    /// The name is empty.
    None,
    /// Another market has the same name.
    Twice,
}

impl BadName {
    /// The code for the problem in tests and messages.
    pub fn code(self) -> &'static str {
        match self {
            BadName::None => "market_without_name",
            BadName::Twice => "market_name_twice",
        }
    }
}

/// What is wrong with a name, given the names of the other markets. Differences of case, which the last argument
/// removes, and of space characters are ignored, because they can't be seen in a list.
pub fn check_name<'a>(
    name: &str,
    others: impl IntoIterator<Item = &'a str>,
    lower_case: impl Fn(&str) -> String,
) -> Option<BadName> {
    let bare = |name: &str| {
        let words: Vec<String> = name.split_whitespace().map(&lower_case).collect();
        words.join(" ")
    };
    let own = bare(name);
    if own.is_empty() {
        return Some(BadName::None);
    }
    let is_twice = others.into_iter().any(|other| bare(other) == own);
    is_twice.then_some(BadName::Twice)
}

/// The parts of a list that is saved as one string, such as `Europe/Vilnius,Europe/Sofia`.
pub fn parts(text: &str) -> Vec<&str> {
    let parts = text.split(',').map(str::trim);
    parts.filter(|part| !part.is_empty()).collect()
}

/// The list with one part added, unless it already contains that part.
pub fn with_part(text: &str, part: &str) -> String {
    let mut all = parts(text);
    if !all.contains(&part) {
        all.push(part);
    }
    all.join(",")
}

/// The list without a part.
pub fn without_part(text: &str, part: &str) -> String {
    let mut all = parts(text);
    all.retain(|known| *known != part);
    all.join(",")
}
