//! The sets of figures: the user's own and its variants. Which variants there are, which set is current, and
//! how a variant is opened and removed.

use std::borrow::Cow;
use std::rc::Rc;

use crate::metrics;
use crate::metrics::metric::Metric;
use crate::metrics::unit_text::{depends_on_period, with_unit};
use crate::workspace::action::Action;
use crate::workspace::adoption::Adoption;
use crate::workspace::history::Written;
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
        let slots = self.removed_with(variant).into_iter();
        Action::Fill {
            texts: slots.map(|slot| (slot, "".into())).collect(),
        }
    }

    /// The slots that are emptied when the variant is removed.
    fn removed_with(&self, variant: Variant) -> Vec<Slot> {
        let mut slots = self.variant_slots(variant);
        let is_current = self.current_set() == Some(variant);
        slots.extend(is_current.then_some(Slot::CurrentSet));
        slots
    }

    /// What is written to make the variant's figures the user's own and remove the variant. Figures that the
    /// variant didn't use are cleared from the pages that it has figures for, so that those pages show what the
    /// variant showed: all that it hasn't if it started empty, and those that it couldn't inherit if its period
    /// is another one.
    pub fn variant_adoption(&self, variant: Variant) -> Adoption {
        let filled: Vec<(Slot, Written)> = self
            .variant_slots(variant)
            .into_iter()
            .filter_map(|slot| {
                let written = self.entry(&slot).map(Written::from_entry)?;
                let own = match slot {
                    Slot::Variant(_, VariantPart::Field(id)) => Slot::Field(id),
                    Slot::Variant(_, VariantPart::Period) => Slot::Period,
                    Slot::Variant(_, VariantPart::Sample) => Slot::Sample,
                    Slot::Variant(_, VariantPart::Population) => Slot::Population,
                    _ => return None,
                };
                (!written.text.is_empty()).then_some((own, written))
            })
            .collect();
        let cleared = self.cleared_by(variant, &filled);
        let removed = self.removed_with(variant);
        let emptied = cleared.into_iter().chain(removed);
        let emptied = emptied.map(|slot| (slot, Written::default()));
        let texts = emptied.chain(filled).collect();
        Adoption::new(self.own(), texts)
    }

    /// The user's own fields that are cleared when the variant with these figures is adopted.
    fn cleared_by(&self, variant: Variant, filled: &[(Slot, Written)]) -> Vec<Slot> {
        let mut cleared = self.emptied_by(filled);
        if self.starts_empty(variant) {
            return cleared;
        }
        let period = self.text(&Slot::Period);
        let of_variant = self.text(&period_slot(Some(variant)));
        let is_other = !of_variant.is_empty() && of_variant != period;
        cleared.retain(|slot| match slot {
            Slot::Field(id) => {
                let text = self.text(slot);
                is_other && depends_on_period(id, &text) && with_unit(id, &text, &period).is_none()
            }
            _ => false,
        });
        cleared
    }

    /// The user's own fields that must be emptied so that the pages with these filled figures show nothing
    /// else.
    fn emptied_by(&self, filled: &[(Slot, Written)]) -> Vec<Slot> {
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
        emptied
    }

    /// Every slot in which the variant has something.
    fn variant_slots(&self, variant: Variant) -> Vec<Slot> {
        self.shared_slots()
            .filter(|slot| matches!(slot, Slot::Variant(of, _) if *of == variant))
            .cloned()
            .collect()
    }
}
