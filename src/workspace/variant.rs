//! Variants of the user's figures: their names, and what each has of its own.

use std::borrow::Cow;

/// A variant, named by a letter. The user's own figures are A.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Variant {
    B,
    C,
    D,
}

/// Something that a variant has of its own. Everything else is as in the user's own figures.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum VariantPart {
    /// What the variant started from: [`FROM_MINE`] or [`FROM_EMPTY`]. Empty while there is no such
    /// variant.
    Base,
    /// The user's name for it.
    Name,
    /// The period that its figures are for.
    Period,
    /// Whether its figures come from a sample.
    Sample,
    /// The raw text of the field for how many customers its sample is drawn from.
    Population,
    /// The raw text of a field.
    Field(Cow<'static, str>),
}

/// The base of a variant that uses the user's own figures wherever it has none of its own.
pub const FROM_MINE: &str = "mine";

/// The base of a variant that has no figures except its own.
pub const FROM_EMPTY: &str = "empty";

impl Variant {
    /// Every variant, in order.
    pub const ALL: [Variant; 3] = [Variant::B, Variant::C, Variant::D];

    /// The letter in links and saved work: frozen once shipped.
    pub fn letter(self) -> &'static str {
        match self {
            Variant::B => "b",
            Variant::C => "c",
            Variant::D => "d",
        }
    }

    /// The variant with that letter.
    pub fn parse(letter: &str) -> Option<Variant> {
        Self::ALL.into_iter().find(|one| one.letter() == letter)
    }

    /// The variant and the rest of a key such as `b.churn_rate`.
    pub fn split_key(key: &str) -> Option<(Variant, &str)> {
        let (letter, rest) = key.split_once('.')?;
        Some((Variant::parse(letter)?, rest))
    }
}

/// The name of a result or figure of a set in links and on pages: `churn_rate` for the user's own,
/// `b.churn_rate` for a variant.
pub fn key_in(set: Option<Variant>, id: &'static str) -> Cow<'static, str> {
    match set {
        None => id.into(),
        Some(variant) => format!("{}.{id}", variant.letter()).into(),
    }
}

/// The name of the difference between a result in a variant and the user's own: `b-a.churn_rate`.
pub fn difference_key(variant: Variant, id: &str) -> String {
    format!("{}-a.{id}", variant.letter())
}

/// The letter of a set as users read it: A for their own figures.
pub fn letter_of(set: Option<Variant>) -> &'static str {
    match set {
        None => "A",
        Some(Variant::B) => "B",
        Some(Variant::C) => "C",
        Some(Variant::D) => "D",
    }
}

/// The parts whose names have no slash.
const SETTINGS: [VariantPart; 5] = [
    VariantPart::Base,
    VariantPart::Name,
    VariantPart::Period,
    VariantPart::Sample,
    VariantPart::Population,
];

impl VariantPart {
    /// Its name on the device and in files: frozen once shipped.
    pub fn name(&self) -> String {
        match self {
            VariantPart::Base => "base".to_owned(),
            VariantPart::Name => "name".to_owned(),
            VariantPart::Period => "period".to_owned(),
            VariantPart::Sample => "sample".to_owned(),
            VariantPart::Population => "population".to_owned(),
            VariantPart::Field(id) => format!("field/{id}"),
        }
    }

    /// The part with that name.
    pub fn from_name(name: &str) -> Option<VariantPart> {
        match name.split_once('/') {
            Some(("field", id)) if !id.is_empty() => Some(VariantPart::Field(id.to_owned().into())),
            Some(_) => None,
            None => SETTINGS.into_iter().find(|part| part.name() == name),
        }
    }
}
