//! Adopting figures of another period without changing what the user's other figures mean.

use std::borrow::Cow;
use std::rc::Rc;

use crate::metrics;
use crate::metrics::metric::Metric;
use crate::metrics::unit_text::{are_convertible, depends_on_period, is_of_period, with_unit};
use crate::workspace::action::Action;
use crate::workspace::entries::{Entries, Entry};
use crate::workspace::history::Written;
use crate::workspace::slot::Slot;
use crate::workspace::variant::{FROM_MINE, Variant, VariantPart};

/// What is written when figures become the user's own.
#[derive(Debug)]
pub struct Adoption {
    texts: Vec<(Slot, Written)>,
    /// Whether figures of the user's own that stay are then for another period, because they can't be converted
    /// and neither can those that are adopted.
    pub changes_others: bool,
    /// Whether a variant of the user's own changes with them, or a figure that another page of theirs uses too.
    pub reaches_further: bool,
}

impl Adoption {
    /// Fits the texts that are adopted to the user's own work. If their period is another one, the own figures
    /// that stay get the old period as their unit. If some can't, the own period stays, and the adopted figures
    /// get theirs as their unit. If neither is possible, the first is done as far as it goes.
    pub fn new(own: &Entries, mut texts: Vec<(Slot, Written)>) -> Adoption {
        let old = text(own, &Slot::Period);
        let is_period = |(slot, _): &&(Slot, Written)| *slot == Slot::Period;
        let new = texts
            .iter()
            .find(is_period)
            .map(|(_, new)| new.text.clone());
        let new = new.unwrap_or_default();
        let mut changes_others = false;
        let reaches_further = texts
            .iter()
            .any(|change| reaches_further(own, &texts, change));
        if new.is_empty() {
            // Figures without a period don't contradict the user's.
            texts.retain(|(slot, _)| *slot != Slot::Period);
        } else if !old.is_empty() && old != new {
            let kept = kept_figures(own, &texts);
            let is_convertible = are_convertible(&old, &new);
            let can_stay = can_have_units(&kept, &old) && (is_convertible || !has_figures(&kept));
            let adopted = figures_of(own, &texts);
            if !can_stay && is_convertible && can_have_units(&adopted, &new) {
                texts.retain(|(slot, _)| *slot != Slot::Period);
                name_period_of_variants(&mut texts, &new);
                let fitted = with_units(adopted, &new);
                texts.retain(|(slot, _)| !is_among(&fitted, slot));
                texts.extend(fitted);
            } else {
                let mut variants = kept_variants(own, &texts);
                name_period_of_variants(&mut variants, &old);
                texts.extend(variants);
                if is_convertible {
                    texts.extend(with_units(kept, &old));
                }
                changes_others = !can_stay;
            }
        }
        Adoption {
            texts,
            changes_others,
            reaches_further,
        }
    }

    /// The same as an action, which can be undone.
    pub fn into_action(self) -> Action {
        Action::Adopt {
            entries: self.into_entries(),
        }
    }

    /// What is written, with the languages whose conventions apply.
    pub fn into_entries(self) -> Entries {
        let texts = self.texts.into_iter();
        texts.map(|(slot, written)| (slot, written.at(0))).collect()
    }
}

/// The texts in the entries.
pub fn texts_of(entries: &Entries) -> Vec<(Slot, Written)> {
    let pair = |(slot, entry): (&Slot, &Entry)| (slot.clone(), Written::from_entry(entry));
    entries.iter().map(pair).collect()
}

fn text(entries: &Entries, slot: &Slot) -> Rc<str> {
    let entry = entries.get(slot);
    entry.map(|entry| entry.text.clone()).unwrap_or_default()
}

fn is_among(texts: &[(Slot, Written)], slot: &Slot) -> bool {
    texts.iter().any(|(known, _)| known == slot)
}

/// A figure of the user's own, or a target: its slot, and the id of its input or definition.
type Figure = (Slot, Cow<'static, str>, Written);

/// The figures among the texts; which definition a target is for is in the user's own work.
fn figures_of(own: &Entries, texts: &[(Slot, Written)]) -> Vec<Figure> {
    let figure = |(slot, written): &(Slot, Written)| {
        let id = match slot {
            Slot::Field(id) => id.clone(),
            Slot::Target(metric) => {
                let (given, unknown) = (Slot::Given(metric), Slot::Unknown(metric));
                let target =
                    metrics::find(metric)?.target(&text(own, &given), &text(own, &unknown));
                target?.id.into()
            }
            _ => return None,
        };
        Some((slot.clone(), id, written.clone()))
    };
    texts.iter().filter_map(figure).collect()
}

/// The user's own figures and targets that stay as they are.
fn kept_figures(own: &Entries, adopted: &[(Slot, Written)]) -> Vec<Figure> {
    let mut kept = texts_of(own);
    kept.retain(|(slot, _)| !is_among(adopted, slot));
    figures_of(own, &kept)
}

/// The bases and periods of the user's variants that stay as they are.
fn kept_variants(own: &Entries, adopted: &[(Slot, Written)]) -> Vec<(Slot, Written)> {
    let parts = |variant: Variant| {
        [VariantPart::Base, VariantPart::Period].map(|part| Slot::Variant(variant, part))
    };
    let is_kept =
        |variant: &Variant| !is_among(adopted, &Slot::Variant(*variant, VariantPart::Base));
    let kept = Variant::ALL.into_iter().filter(is_kept).flat_map(parts);
    let entry = |slot: Slot| Some((slot.clone(), Written::from_entry(own.get(&slot)?)));
    kept.filter_map(entry).collect()
}

/// Whether a text that is adopted changes a variant of the user's own, or a figure that another page of theirs uses too.
fn reaches_further(
    own: &Entries,
    texts: &[(Slot, Written)],
    (slot, new): &(Slot, Written),
) -> bool {
    let base = |variant: Variant| text(own, &Slot::Variant(variant, VariantPart::Base));
    if text(own, slot) == new.text {
        return false;
    }
    match slot {
        Slot::Variant(variant, _) => !base(*variant).is_empty(),
        Slot::Field(id) => {
            let inherits = |variant: Variant| {
                let part = VariantPart::Field(id.clone());
                let own_figure = text(own, &Slot::Variant(variant, part));
                &*base(variant) == FROM_MINE && own_figure.is_empty()
            };
            let is_kept = |other: &Slot| !is_among(texts, other) && !text(own, other).is_empty();
            let is_on_other = |metric: &Metric| {
                let mut inputs = metric.inputs.iter().map(|input| Slot::field(input.id));
                inputs.clone().any(|input| input == *slot) && inputs.any(|input| is_kept(&input))
            };
            Variant::ALL.into_iter().any(inherits)
                || (!text(own, slot).is_empty() && metrics::all().iter().any(is_on_other))
        }
        _ => false,
    }
}

/// Gives each variant that has no period of its own the one that it had from the user's own figures.
fn name_period_of_variants(texts: &mut Vec<(Slot, Written)>, period: &Rc<str>) {
    for variant in Variant::ALL {
        let part = |part| Slot::Variant(variant, part);
        let is_given = |slot: &Slot| {
            let mut texts = texts.iter();
            texts.any(|(known, written)| known == slot && !written.text.is_empty())
        };
        let own = part(VariantPart::Period);
        if is_given(&part(VariantPart::Base)) && !is_given(&own) {
            texts.retain(|(slot, _)| *slot != own);
            let text = period.clone();
            texts.push((
                own,
                Written {
                    text,
                    ..Written::default()
                },
            ));
        }
    }
}

/// Whether one of the figures is for a period. Among figures for a period of unknown length, not even one with a
/// unit of its own can be read.
fn has_figures(figures: &[Figure]) -> bool {
    let mut figures = figures.iter();
    figures.any(|(_, id, written)| is_of_period(id, &written.text))
}

/// Whether every figure that depends on the period of its set can have that period as its unit.
fn can_have_units(figures: &[Figure], period: &str) -> bool {
    figures.iter().all(|(_, id, written)| {
        !depends_on_period(id, &written.text) || with_unit(id, &written.text, period).is_some()
    })
}

/// The figures that depend on the period of their set, with it as their unit.
fn with_units(figures: Vec<Figure>, period: &str) -> Vec<(Slot, Written)> {
    let fit = |(slot, id, written): Figure| {
        let is_fitted = depends_on_period(&id, &written.text);
        let text = is_fitted.then(|| with_unit(&id, &written.text, period))??;
        Some((
            slot,
            Written {
                text: text.into(),
                ..written
            },
        ))
    };
    figures.into_iter().filter_map(fit).collect()
}
