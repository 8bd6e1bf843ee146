//! Plural forms. Fluent chooses them by the rules of the crate `intl_pluralrules`. Its version 7.0.2 is wrong
//! for Lithuanian, in which 24 and 104 are *few*, 2.5 is *many* and 111 is *other*. The browser knows the
//! CLDR rules; if the two disagree, messages select by a number with the right form.

use intl_pluralrules::{PluralCategory, PluralRuleType, PluralRules};
use unic_langid::LanguageIdentifier;

/// The crate's rules for a language.
pub struct Plurals(PluralRules);

/// Numbers that can replace others, starting with those for which no message has its own variant.
fn stand_ins() -> impl Iterator<Item = f64> {
    let whole = (2..=200).map(f64::from);
    whole.chain([1.5, 0.5, 1.0, 0.0])
}

impl Plurals {
    /// None for a language that the crate doesn't know.
    pub fn new(locale: &LanguageIdentifier) -> Option<Plurals> {
        let rules = PluralRules::create(locale.clone(), PluralRuleType::CARDINAL);
        rules.ok().map(Plurals)
    }

    /// If the crate's rules give the number a different form, a number that has this form by those rules.
    pub fn stand_in(&self, number: f64, form: &str) -> Option<f64> {
        let is_of_form = |number: &f64| self.form(*number) == Some(form);
        if is_of_form(&number) {
            return None;
        }
        stand_ins().find(is_of_form)
    }

    /// The form of a number by the crate's rules.
    pub fn form(&self, number: f64) -> Option<&'static str> {
        let category = self.0.select(number).ok()?;
        Some(match category {
            PluralCategory::ZERO => "zero",
            PluralCategory::ONE => "one",
            PluralCategory::TWO => "two",
            PluralCategory::FEW => "few",
            PluralCategory::MANY => "many",
            PluralCategory::OTHER => "other",
        })
    }
}
