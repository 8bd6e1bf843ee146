//! Every set of figures, computed: the user's own and its variants.

use std::rc::Rc;

use crate::calculation::figures::Figures;
use crate::words::language::Language;
use crate::workspace::state::Workspace;
use crate::workspace::variant::Variant;

/// The figures of all sets; one of them is current. Cheap to clone.
#[derive(Clone, Debug, Default)]
pub struct FigureSets {
    current: Option<Variant>,
    mine: Rc<Figures>,
    variants: Vec<VariantFigures>,
}

/// A variant with its figures.
#[derive(Clone, Debug)]
pub struct VariantFigures {
    pub variant: Variant,
    /// The user's name for it; empty without one.
    pub name: Rc<str>,
    /// Whether it has no figures except its own.
    pub starts_empty: bool,
    pub figures: Rc<Figures>,
}

impl FigureSets {
    /// Reads every field of every set by the language's conventions.
    pub fn read(workspace: &Workspace, language: Language) -> FigureSets {
        let mine = Rc::new(Figures::read(workspace, language));
        let variant = |variant: Variant| VariantFigures {
            variant,
            name: workspace.variant_name(variant),
            starts_empty: workspace.starts_empty(variant),
            figures: Rc::new(Figures::read_variant(variant, &mine, workspace, language)),
        };
        FigureSets {
            current: workspace.current_set(),
            variants: workspace.variants().map(variant).collect(),
            mine,
        }
    }

    /// The set that pages show; None for the user's own.
    pub fn current_set(&self) -> Option<Variant> {
        self.current
    }

    /// The figures that pages show.
    pub fn current(&self) -> &Rc<Figures> {
        self.of(self.current)
    }

    /// The user's own figures.
    pub fn mine(&self) -> &Rc<Figures> {
        &self.mine
    }

    /// The figures of a set; the user's own for a variant that isn't open.
    pub fn of(&self, set: Option<Variant>) -> &Rc<Figures> {
        let found = set.and_then(|variant| self.variant(variant));
        found.map_or(&self.mine, |found| &found.figures)
    }

    /// The variants that are open.
    pub fn variants(&self) -> &[VariantFigures] {
        &self.variants
    }

    /// A variant, if it is open.
    pub fn variant(&self, variant: Variant) -> Option<&VariantFigures> {
        self.variants.iter().find(|one| one.variant == variant)
    }

    /// Whether a variant is for another period than the user's own figures.
    pub fn have_other_periods(&self) -> bool {
        let own = self.mine.period();
        self.variants.iter().any(|one| one.figures.period() != own)
    }

    /// Every set with its figures, the user's own first.
    pub fn all(&self) -> impl Iterator<Item = (Option<Variant>, &Rc<Figures>)> {
        let variants = self.variants.iter();
        let variants = variants.map(|one| (Some(one.variant), &one.figures));
        std::iter::once((None, &self.mine)).chain(variants)
    }
}
