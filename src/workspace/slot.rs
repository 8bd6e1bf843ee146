//! The slots of the state: everything that a user can set, each holding one text.

use std::borrow::Cow;
use std::rc::Rc;

use crate::metrics;
use crate::workspace::record_fields::KINDS;
use crate::workspace::variant::{Variant, VariantPart};

/// Something that a user can set.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Slot {
    /// The raw text of a field, by the id of its variable (or of the definition whose result is
    /// given). A field is the same on every page that shows it.
    Field(Cow<'static, str>),
    /// Which variable is the unknown on the page of a metric; empty to calculate the metric itself.
    Unknown(&'static str),
    /// Which definition's result the target on that page is for.
    Given(&'static str),
    /// The raw text of the target on the page of a metric: the result that the user wants. It is a
    /// question, not a figure, so no other page uses it.
    Target(&'static str),
    /// A record (checklists, markets, evidence, plan), by its name: see
    /// [`records`](crate::workspace::records).
    Record(Rc<str>),
    /// Something that a variant of the user's figures has of its own.
    Variant(Variant, VariantPart),
    /// The letter of the variant that pages show; empty for the user's own figures.
    CurrentSet,
    /// The period that the figures are for, such as `month`; empty if the user named none.
    Period,
    /// Whether the figures come from a sample (`1`) or from all customers (`0`); empty if the user hasn't
    /// said.
    Sample,
    /// The raw text of the field for how many customers there are in total, from whom a sample is drawn.
    Population,
    /// The confidence level in percent; empty for 95.
    Level,
    /// The ISO code of the currency used for money.
    Currency,
    /// How the user's spreadsheet writes formulas and tables, by the code of the notation; empty for
    /// the language's usual notation.
    Spreadsheet,
    /// The tag of the chosen language.
    Language,
    /// `light` or `dark`; empty to follow the device's setting.
    Theme,
    /// The link of a guest that was changed here, by the guest's id: stored next to the user's own
    /// work. The id is empty for the single guest that earlier versions stored.
    Guest(Rc<str>),
}

/// The slots whose names have no slash.
const SETTINGS: [Slot; 9] = [
    Slot::CurrentSet,
    Slot::Period,
    Slot::Sample,
    Slot::Population,
    Slot::Level,
    Slot::Currency,
    Slot::Spreadsheet,
    Slot::Language,
    Slot::Theme,
];

/// Where the content of a slot can go.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Uses {
    /// Stored on the device.
    pub saved: bool,
    /// Part of a link.
    pub shared: bool,
    /// Part of the file that the user saves.
    pub exported: bool,
    /// Restored by undoing the step that changed it.
    pub undone: bool,
}

impl Slot {
    /// Where each slot's content can go. A new slot doesn't compile until it is listed.
    pub fn uses(&self) -> Uses {
        let uses = |saved, shared, exported, undone| Uses {
            saved,
            shared,
            exported,
            undone,
        };
        match self {
            Slot::Field(_)
            | Slot::Unknown(_)
            | Slot::Given(_)
            | Slot::Target(_)
            | Slot::Record(_)
            | Slot::Variant(..)
            | Slot::CurrentSet
            | Slot::Period
            | Slot::Sample
            | Slot::Population
            | Slot::Level => uses(true, true, true, true),
            // Choosing it in the settings isn't an undo step, but opening a file is.
            Slot::Currency => uses(true, false, true, true),
            // The user's language, theme and spreadsheet program are settings for this device only.
            Slot::Language | Slot::Theme | Slot::Spreadsheet => uses(true, false, false, false),
            Slot::Guest(_) => uses(true, false, true, true),
        }
    }

    /// The slot's name on the device and in files: frozen once shipped.
    pub fn name(&self) -> String {
        match self {
            Slot::Field(id) => format!("field/{id}"),
            Slot::Unknown(metric) => format!("unknown/{metric}"),
            Slot::Given(metric) => format!("given/{metric}"),
            Slot::Target(metric) => format!("target/{metric}"),
            Slot::Record(name) => name.to_string(),
            Slot::Variant(variant, part) => format!("variant/{}/{}", variant.letter(), part.name()),
            Slot::CurrentSet => "set".to_owned(),
            Slot::Period => "period".to_owned(),
            Slot::Sample => "sample".to_owned(),
            Slot::Population => "population".to_owned(),
            Slot::Level => "level".to_owned(),
            Slot::Currency => "currency".to_owned(),
            Slot::Spreadsheet => "spreadsheet".to_owned(),
            Slot::Language => "language".to_owned(),
            Slot::Theme => "theme".to_owned(),
            Slot::Guest(id) if id.is_empty() => "visit".to_owned(),
            Slot::Guest(id) => format!("visit/{id}"),
        }
    }

    /// The slot with that name; None for a name that this version doesn't know.
    pub fn from_name(name: &str) -> Option<Slot> {
        match name.split_once('/') {
            Some(("field", id)) if !id.is_empty() => Some(Slot::Field(id.to_owned().into())),
            Some(("unknown", id)) => metrics::find_id(id).map(Slot::Unknown),
            Some(("given", id)) => metrics::find_id(id).map(Slot::Given),
            Some(("target", id)) => metrics::find_id(id).map(Slot::Target),
            Some(("variant", rest)) => {
                let (letter, part) = rest.split_once('/')?;
                let part = VariantPart::from_name(part)?;
                Some(Slot::Variant(Variant::parse(letter)?, part))
            }
            Some((first, rest)) if KINDS.contains(&first) && !rest.is_empty() => {
                Some(Slot::Record(name.into()))
            }
            Some(("visit", id)) if !id.is_empty() && !id.contains('/') => {
                Some(Slot::Guest(id.into()))
            }
            Some(_) => None,
            None if name == "visit" => Some(Slot::Guest("".into())),
            None => SETTINGS.into_iter().find(|slot| slot.name() == name),
        }
    }

    /// The field of that variable or definition.
    pub fn field(id: &'static str) -> Slot {
        Slot::Field(Cow::Borrowed(id))
    }
}
