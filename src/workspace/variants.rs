//! The sets of figures: the user's own and its variants. Which variants there are, which set is current, and
//! how a variant is opened and removed.

use std::borrow::Cow;
use std::rc::Rc;

use crate::metrics;
use crate::metrics::metric::Metric;
use crate::workspace::action::Action;
use crate::workspace::slot::Slot;
use crate::workspace::state::Workspace;
use crate::workspace::variant::{FROM_EMPTY, Variant, VariantPart};

/// The slot of a figure in a set.
pub fn figure_slot(set: Option<Variant>, id: impl Into<Cow<'static, str>>) -> Slot {
    match set {
        None => Slot::Field(id.into()),
        Some(variant) => Slot::Variant(variant, VariantPart::Field(id.into())),
    }
}

/// The slot of the period of a set.
pub fn period_slot(set: Option<Variant>) -> Slot {
    match set {
        None => Slot::Period,
        Some(variant) => Slot::Variant(variant, VariantPart::Period),
    }
}

/// The slot that says whether the figures of a set come from a sample.
pub fn sample_slot(set: Option<Variant>) -> Slot {
    match set {
        None => Slot::Sample,
        Some(variant) => Slot::Variant(variant, VariantPart::Sample),
    }
}

/// The slot of how many customers the sample of a set is drawn from.
pub fn population_slot(set: Option<Variant>) -> Slot {
    match set {
        None => Slot::Population,
        Some(variant) => Slot::Variant(variant, VariantPart::Population),
    }
}

impl Workspace {
    /// The variants that are open.
    pub fn variants(&self) -> impl Iterator<Item = Variant> {
        let is_open = |variant: &Variant| !self.base(*variant).is_empty();
        Variant::ALL.into_iter().filter(is_open)
    }

    /// The set that pages show and fields write to; None for the user's own.
    pub fn current_set(&self) -> Option<Variant> {
        let chosen = Variant::parse(&self.text(&Slot::CurrentSet))?;
        self.variants().find(|variant| *variant == chosen)
    }

    /// Whether the variant has no figures except its own.
    pub fn starts_empty(&self, variant: Variant) -> bool {
        &*self.base(variant) == FROM_EMPTY
    }

    /// The user's name for the variant; empty without one.
    pub fn variant_name(&self, variant: Variant) -> Rc<str> {
        self.text(&Slot::Variant(variant, VariantPart::Name))
    }

    fn base(&self, variant: Variant) -> Rc<str> {
        self.text(&Slot::Variant(variant, VariantPart::Base))
    }

    /// Opens the next variant with that base and makes it the current one; None if all are open.
    pub fn open_variant(&self, base: &str) -> Option<Action> {
        let is_free = |variant: &Variant| self.base(*variant).is_empty();
        let variant = Variant::ALL.into_iter().find(is_free)?;
        let texts = vec![
            (Slot::Variant(variant, VariantPart::Base), base.into()),
            (Slot::CurrentSet, variant.letter().into()),
        ];
        Some(Action::Fill { texts })
    }

    /// Removes the variant with everything in it, which can be undone.
    pub fn remove_variant(&self, variant: Variant) -> Action {
        let mut texts: Vec<(Slot, Rc<str>)> = self
            .variant_slots(variant)
            .into_iter()
            .map(|slot| (slot, "".into()))
            .collect();
        if self.current_set() == Some(variant) {
            texts.push((Slot::CurrentSet, "".into()));
        }
        Action::Fill { texts }
    }

    /// Makes the variant's figures the user's own and removes the variant, which can be undone. If the
    /// variant started empty, the user's other figures are cleared from the pages that it has figures for, so
    /// that those pages show what the variant showed.
    pub fn adopt_variant(&self, variant: Variant) -> Action {
        let own: Vec<(Slot, Rc<str>)> = self
            .variant_slots(variant)
            .into_iter()
            .filter_map(|slot| {
                let text = self.text(&slot);
                let own = match slot {
                    Slot::Variant(_, VariantPart::Field(id)) => Slot::Field(id),
                    Slot::Variant(_, VariantPart::Period) => Slot::Period,
                    Slot::Variant(_, VariantPart::Sample) => Slot::Sample,
                    Slot::Variant(_, VariantPart::Population) => Slot::Population,
                    _ => return None,
                };
                (!text.is_empty()).then_some((own, text))
            })
            .collect();
        let Action::Fill { mut texts } = self.remove_variant(variant) else {
            return Action::Fill { texts: own };
        };
        if self.starts_empty(variant) {
            texts.extend(self.emptied_by(&own));
        }
        texts.extend(own);
        Action::Fill { texts }
    }

    /// The user's own fields that must be emptied so that the pages with these filled figures show nothing
    /// else.
    fn emptied_by(&self, filled: &[(Slot, Rc<str>)]) -> Vec<(Slot, Rc<str>)> {
        let is_filled = |slot: &Slot| filled.iter().any(|(known, _)| known == slot);
        let is_concerned = |metric: &&Metric| {
            let mut inputs = metric.inputs.iter();
            inputs.any(|input| is_filled(&Slot::field(input.id)))
        };
        let fields = metrics::all()
            .iter()
            .filter(is_concerned)
            .flat_map(|metric| &metric.inputs)
            .map(|input| Slot::field(input.id));
        let mut emptied: Vec<Slot> = Vec::new();
        for slot in fields {
            let is_new = !is_filled(&slot) && !emptied.contains(&slot);
            if is_new && !self.text(&slot).is_empty() {
                emptied.push(slot);
            }
        }
        emptied.into_iter().map(|slot| (slot, "".into())).collect()
    }

    /// Every slot in which the variant has something.
    fn variant_slots(&self, variant: Variant) -> Vec<Slot> {
        self.shared_slots()
            .filter(|slot| matches!(slot, Slot::Variant(of, _) if *of == variant))
            .cloned()
            .collect()
    }
}
