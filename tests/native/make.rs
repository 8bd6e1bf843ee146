//! Short functions for creating values in tests.

use loyalty_lab::calculation::figure_sets::FigureSets;
use loyalty_lab::calculation::metric::Calculation;
use loyalty_lab::formula::variable::Variable;
use loyalty_lab::links::keys::KEYS;
use loyalty_lab::links::open_metric;
use loyalty_lab::links::query::parse;
use loyalty_lab::metrics;
use loyalty_lab::metrics::metric::Metric;
use loyalty_lab::words::argument::Numbers;
use loyalty_lab::words::language::Language;
use loyalty_lab::workspace::action::Action;
use loyalty_lab::workspace::adoption::Adoption;
use loyalty_lab::workspace::entries::{Entries, Entry};
use loyalty_lab::workspace::saved_form::Damaged;
use loyalty_lab::workspace::slot::Slot;
use loyalty_lab::workspace::state::Workspace;
use loyalty_lab::workspace::variant::{Variant, VariantPart};

pub fn metric(id: &str) -> &'static Metric {
    metrics::find(id).unwrap_or_else(|| panic!("no metric {id}"))
}

pub fn variable(id: &str) -> Variable {
    metrics::variable(id).unwrap_or_else(|| panic!("no variable {id}"))
}

/// Every variable that a field can have: inputs, and results that can be given.
pub fn variables() -> Vec<Variable> {
    let inputs = metrics::all()
        .iter()
        .flat_map(|metric| metric.inputs.clone());
    let results = metrics::all()
        .iter()
        .flat_map(|metric| metric.definitions.iter().map(|d| d.result));
    inputs.chain(results).collect()
}

pub fn field(id: &str) -> Slot {
    let id = metrics::field(id).unwrap_or_else(|| panic!("no field {id}"));
    Slot::field(id)
}

pub fn entry(text: &str, at: u32) -> Entry {
    Entry {
        text: text.into(),
        language: "".into(),
        at: at.into(),
    }
}

pub fn entries<'a>(list: impl IntoIterator<Item = (Slot, &'a str, u32)>) -> Entries {
    list.into_iter()
        .map(|(slot, text, at)| (slot, entry(text, at)))
        .collect()
}

pub fn damaged(name: &str, text: &str) -> Damaged {
    Damaged {
        name: name.to_owned(),
        text: text.to_owned(),
    }
}

/// A workspace with these fields.
pub fn own(fields: &[(&str, &str)]) -> Workspace {
    Workspace::new(
        entries(fields.iter().map(|(id, text)| (field(id), *text, 1))),
        0,
    )
}

pub fn after(workspace: &Workspace, action: Action, at: u32) -> Workspace {
    workspace.after(action, at.into(), "")
}

/// What a user without work of their own sees after opening a link.
pub fn receive(fragment: &str) -> Workspace {
    let link = parse(fragment, Some(KEYS));
    assert_eq!(link.faults, [], "{fragment}");
    let action = open_metric::open(&link, false, &Workspace::default(), Language::English);
    after(&Workspace::default(), action, 9)
}

pub fn type_into(id: &str, text: &str) -> Action {
    Action::Type {
        field: field(id),
        text: text.into(),
    }
}

pub fn fill(fields: &[(&str, &str)]) -> Action {
    Action::Fill {
        texts: fields
            .iter()
            .map(|(id, text)| (field(id), (*text).into()))
            .collect(),
    }
}

pub fn visit(fields: &[(&str, &str)]) -> Action {
    Action::OpenGuest {
        texts: fields
            .iter()
            .map(|(id, text)| (field(id), (*text).into()))
            .collect(),
    }
}

/// Formats numbers as Rust does, in the plural forms of English.
pub const PLAIN: Numbers = Numbers {
    write: &|number: f64| number.to_string(),
    form: &|number| Some(if number == 1.0 { "one" } else { "other" }),
};

pub fn set(slot: Slot, text: &str) -> Action {
    Action::Set {
        slot,
        text: text.into(),
    }
}

/// The calculation of a metric's page.
pub fn page(metric: &'static Metric, workspace: &Workspace, language: Language) -> Calculation {
    Calculation::new(metric, workspace, &FigureSets::read(workspace, language))
}

/// Every slot of the catalogue and the settings.
pub fn slots() -> Vec<Slot> {
    let mut slots = vec![
        Slot::Currency,
        Slot::Spreadsheet,
        Slot::Language,
        Slot::Theme,
        Slot::Period,
        Slot::Sample,
        Slot::Population,
        Slot::Level,
        Slot::Variant(Variant::C, VariantPart::Sample),
        Slot::Variant(Variant::C, VariantPart::Population),
        Slot::CurrentSet,
        Slot::Variant(Variant::B, VariantPart::Base),
        Slot::Variant(Variant::C, VariantPart::Name),
        Slot::Variant(Variant::D, VariantPart::Period),
        Slot::Variant(Variant::B, VariantPart::Field("churn_rate".into())),
        Slot::Guest("".into()),
        Slot::Guest("1795000000000".into()),
    ];
    for metric in metrics::all() {
        slots.extend([
            Slot::Unknown(metric.id),
            Slot::Given(metric.id),
            Slot::Target(metric.id),
        ]);
        let ids = metric.inputs.iter().map(|input| input.id);
        slots.extend(
            ids.chain(metric.definitions.iter().map(|d| d.id))
                .map(Slot::field),
        );
    }
    slots.sort();
    slots.dedup();
    slots
}

/// The guest's figures become the user's own, as the button does it.
pub fn adopt_guest(work: &Workspace) -> Action {
    let adoption = work.guest_adoption();
    Action::AdoptGuest {
        entries: adoption.map(Adoption::into_entries).unwrap_or_default(),
    }
}
