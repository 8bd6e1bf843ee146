//! Currencies, and how amounts in them are written.

/// The currencies on offer: those of the five languages' markets and of their neighbours.
pub const CODES: [&str; 16] = [
    "EUR", "USD", "GBP", "CHF", "BGN", "CZK", "DKK", "HUF", "NOK", "PLN", "RON", "RSD", "RUB",
    "SEK", "TRY", "UAH",
];

/// The sign of the krone, which three of them share: it names no currency.
pub const KRONE: &str = "kr";

/// Signs beside an amount as `Intl` writes them in the five languages, and as their speakers type them,
/// in capitals or not. Of two with the same beginning or end the longer one comes first.
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

/// Every sign and code with the currency that it names.
pub fn spellings() -> impl Iterator<Item = (&'static str, &'static str)> {
    SIGNS.into_iter().chain(CODES.map(|code| (code, code)))
}

/// Whether an amount typed with that sign is in another currency than the chosen one.
pub fn is_other(typed: &str, chosen: &str) -> bool {
    let may_be_krone = typed == KRONE && ["DKK", "NOK", "SEK"].contains(&chosen);
    typed != chosen && !may_be_krone
}
