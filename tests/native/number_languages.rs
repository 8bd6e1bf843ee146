//! A number typed in one language and shown in another is the same number.

use crate::make::{field, fill, metric, own, type_into, variable};
use proptest::prelude::*;

use loyalty_lab::calculation::figure_sets::FigureSets;
use loyalty_lab::calculation::input::shown_text;
use loyalty_lab::calculation::metric::Calculation;
use loyalty_lab::words::language::Language;
use loyalty_lab::workspace::action::Action;
use loyalty_lab::workspace::entries::Entry;
use loyalty_lab::workspace::saved_form::{from_file, keep, read, to_file};
use loyalty_lab::workspace::state::Workspace;

const BG: Language = Language::Bulgarian;
const SL: Language = Language::Slovenian;
const EN: Language = Language::English;

fn typed(id: &str, text: &str, language: Language) -> Workspace {
    let tag = if language == EN { "" } else { language.tag() };
    Workspace::default().after(type_into(id, text), 1, tag)
}

fn shown(id: &str, workspace: &Workspace, language: Language) -> String {
    shown_text(variable(id), &field(id), workspace, language).to_string()
}

#[test]
#[rustfmt::skip] // one line per case
fn each_language_shows_it_in_its_own_way() {
    for (id, text, from, to, want) in [
        ("purchase_value", "1.5", EN, BG, "1,5"),
        ("purchase_value", "1,5", BG, EN, "1.5"),
        ("purchase_value", "1,234", EN, BG, "1234"),
        ("purchase_value", "1.234", SL, EN, "1234"),
        ("purchase_value", "1 234,5", BG, SL, "1234,5"),
        ("purchase_value", "−1,5", BG, EN, "-1.5"),
        ("retention_rate", "87,5 %", BG, EN, "87.5"),
        ("customers_start", "1000", EN, BG, "1000"),
        // A text that can't be read stays as it was typed.
        ("purchase_value", "about 5", EN, BG, "about 5"),
        ("purchase_value", "1.2.3", EN, BG, "1.2.3"),
        ("purchase_value", "", EN, BG, ""),
        // Between languages with the same number format, nothing changes.
        ("purchase_value", "1 234,50", BG, Language::Russian, "1 234,50"),
    ] {
        assert_eq!(shown(id, &typed(id, text, from), to), want, "{text} in {from:?} for {to:?}");
    }
}

#[test]
fn the_answer_is_the_same_in_every_language() {
    let english = own(&[
        ("purchase_value", "12.5"),
        ("purchase_frequency", "1,200"),
        ("customer_lifespan", "2.5"),
    ]);
    let cltv = metric("cltv");
    for language in Language::ALL {
        let known = FigureSets::read(&english, language);
        assert_eq!(known.current().result(cltv), Some(37_500.0), "{language:?}");
        let calculation = Calculation::new(cltv, &english, &known);
        let figures = calculation.link_figures();
        assert_eq!(
            figures[1],
            ("purchase_frequency".into(), "1200".to_owned()),
            "{language:?}"
        );
    }
}

#[test]
fn undo_brings_the_text_back_with_its_language() {
    let before = typed("purchase_value", "1,5", BG);
    let after = before.after(fill(&[("purchase_value", "7.25")]), 5_000, "");
    assert_eq!(shown("purchase_value", &after, BG), "7,25");
    let undone = after.after(Action::Undo, 6_000, "");
    assert_eq!(shown("purchase_value", &undone, EN), "1.5");
    let redone = undone.after(Action::Redo, 7_000, "");
    assert_eq!(shown("purchase_value", &redone, BG), "7,25");
}

#[test]
fn the_language_of_a_text_is_saved_with_it() {
    let entry = Entry {
        text: "1,5".into(),
        language: "bg".into(),
        at: 5,
    };
    assert_eq!(keep(&entry), r#"{"value":"1,5","at":5,"in":"bg"}"#);
    assert_eq!(read(&keep(&entry)), Some(entry.clone()));
    let entries = [(field("purchase_value"), entry)].into_iter().collect();
    let work = from_file(&to_file(&entries, &[])).unwrap();
    assert_eq!(work.entries, entries);
    let first_version = read(r#"{"value":"1.5","at":5}"#).unwrap();
    assert_eq!(&*first_version.language, "");
}

proptest! {
    #[test]
    fn there_and_back_is_the_same_number(units in -1_000_000_000i64..1_000_000_000, decimals in 0u32..6) {
        let value = units as f64 / 10f64.powi(decimals as i32);
        let text = format!("{value}");
        let english = typed("purchase_value", &text, EN);
        let bulgarian = shown("purchase_value", &english, BG);
        let back = shown("purchase_value", &typed("purchase_value", &bulgarian, BG), EN);
        prop_assert_eq!(back.parse::<f64>().unwrap(), value);
    }
}
