//! Currencies, and how amounts are written in them.

/// The available currencies: those used where the five languages are spoken, and in neighbouring
/// countries.
pub const CODES: [&str; 16] = [
    "EUR", "USD", "GBP", "CHF", "BGN", "CZK", "DKK", "HUF", "NOK", "PLN", "RON", "RSD", "RUB",
    "SEK", "TRY", "UAH",
];

/// The sign of the krone. Three currencies share it, so it doesn't identify any of them.
pub const KRONE: &str = "kr";

/// Currency signs as `Intl` writes them in the five languages and as speakers type them, in upper or
/// lower case. If two have the same beginning or end, the longer one comes first.
const SIGNS: [(&str, &str); 22] = [
    ("руб.", "RUB"),
    ("руб", "RUB"),
    ("р.", "RUB"),
    ("лв.", "BGN"),
    ("лв", "BGN"),
    ("евро", "EUR"),
    ("eur.", "EUR"),
    ("грн.", "UAH"),
    ("щ.д.", "USD"),
    ("US$", "USD"),
    ("lei", "RON"),
    ("zł", "PLN"),
    ("Kč", "CZK"),
    ("kr.", KRONE),
    ("kr", KRONE),
    ("Ft", "HUF"),
    ("€", "EUR"),
    ("$", "USD"),
    ("£", "GBP"),
    ("₽", "RUB"),
    ("₴", "UAH"),
    ("₺", "TRY"),
];

/// Every sign and code with its currency.
pub fn spellings() -> impl Iterator<Item = (&'static str, &'static str)> {
    SIGNS.into_iter().chain(CODES.map(|code| (code, code)))
}

/// Whether an amount typed with that sign is in a different currency from the chosen one.
pub fn is_other(typed: &str, chosen: &str) -> bool {
    let may_be_krone = typed == KRONE && ["DKK", "NOK", "SEK"].contains(&chosen);
    typed != chosen && !may_be_krone
}
