//! The spreadsheet formulas, computed by an independent spreadsheet engine.

use ironcalc_base::Model;
use ironcalc_base::cell::CellValue;

use loyalty_lab::formula::evaluate::Values;
use loyalty_lab::formula::spreadsheet::{Notation, spreadsheet};
use loyalty_lab::formula::variable::Variable;
use loyalty_lab::metrics;

/// Every worked case of every metric, with each optional figure left out in turn.
#[test]
fn a_spreadsheet_gives_the_same_number() {
    let mut compared = 0;
    for metric in metrics::all() {
        for case in &metric.cases {
            for left_out in std::iter::once(None).chain(metric.inputs.iter().map(Some)) {
                let figures: Vec<(Variable, f64)> = case
                    .figures
                    .iter()
                    .filter(|(variable, _)| Some(variable) != left_out)
                    .map(|(variable, figure)| (*variable, inner(*variable, figure)))
                    .collect();
                let values = figures
                    .iter()
                    .fold(Values::default(), |values, (variable, value)| {
                        values.with(*variable, *value)
                    });
                for definition in &metric.definitions {
                    let Ok(want) = definition.evaluate(&values) else {
                        continue;
                    };
                    let cell = |variable: Variable| {
                        let row = figures
                            .iter()
                            .position(|(known, _)| *known == variable)
                            .unwrap();
                        format!("B{}", row + 1)
                    };
                    let write =
                        |notation| spreadsheet(definition.formula(&values), notation, &cell);
                    for (notation, locale) in [(Notation::Point, "en"), (Notation::Comma, "de")] {
                        let formula = write(notation);
                        let got = compute(&figures, &formula, locale);
                        assert!(
                            (got - want).abs() <= 1e-9 * want.abs().max(1.0),
                            "{} of {}: {formula} gives {got}, not {want}",
                            definition.id,
                            case.id
                        );
                        compared += 1;
                    }
                    // The engine doesn't know Russian functions, so these formulas are compared with those
                    // that use the decimal comma, name by name.
                    assert_eq!(
                        in_english(&write(Notation::Russian)),
                        write(Notation::Comma)
                    );
                }
            }
        }
    }
    assert!(compared > 200, "only {compared} formulas were compared");
}

/// The ends of the range, where powers and sums of powers have special cases.
#[test]
fn a_spreadsheet_gives_the_same_number_at_the_ends_of_growth() {
    let metric = metrics::find("growth").unwrap();
    let definition = metric.main().unwrap();
    let formula = definition.formula(&Values::default());
    for (churn, periods) in [(0.0, 12.0), (1.0, 0.0), (1.0, 3.0), (0.0, 0.0), (0.4, 1.0)] {
        let figures: Vec<(Variable, f64)> = metric
            .inputs
            .iter()
            .copied()
            .zip([800.0, 50.0, churn, periods])
            .collect();
        let values = figures
            .iter()
            .fold(Values::default(), |values, (variable, value)| {
                values.with(*variable, *value)
            });
        let cell = |variable: Variable| {
            let row = figures.iter().position(|(known, _)| *known == variable);
            format!("B{}", row.unwrap() + 1)
        };
        let written = spreadsheet(formula, Notation::Point, &cell);
        let want = definition.evaluate(&values).unwrap();
        let got = compute(&figures, &written, "en");
        assert!(
            (got - want).abs() < 1e-9,
            "{written} gives {got}, not {want}"
        );
    }
}

/// Source of the names: Excel in Russian, from the language pack `ruRU` of HyperFormula.
fn in_english(formula: &str) -> String {
    let names = [
        ("ОКРУГЛВВЕРХ", "ROUNDUP"),
        ("ОКРУГЛ", "ROUND"),
        ("ЕСЛИ", "IF"),
        ("НД", "NA"),
    ];
    names
        .iter()
        .fold(formula.to_owned(), |formula, (russian, english)| {
            formula.replace(russian, english)
        })
}

#[test]
fn a_notation_is_known_by_its_example() {
    let examples = Notation::ALL.map(Notation::example);
    assert_eq!(examples, ["IF(1.5,A1)", "IF(1,5;A1)", "ЕСЛИ(1,5;A1)"]);
    for notation in Notation::ALL {
        assert_eq!(Notation::parse(notation.id()), Some(notation));
    }
    assert_eq!(Notation::parse(""), None);
    // The user's choices are saved under these names.
    assert_eq!(
        Notation::ALL.map(Notation::id),
        ["point", "comma", "russian"]
    );
}

fn inner(variable: Variable, figure: &str) -> f64 {
    let number: f64 = figure.parse().unwrap();
    match variable.kind {
        loyalty_lab::formula::variable::Kind::Share => number / 100.0,
        _ => number,
    }
}

/// The result of the formula in a spreadsheet with the number format of that locale and English
/// functions.
fn compute(figures: &[(Variable, f64)], formula: &str, locale: &str) -> f64 {
    let mut model = Model::new_empty("sheet", locale, "UTC", "en").unwrap();
    for (row, (_, value)) in (1..).zip(figures) {
        model.update_cell_with_number(0, row, 2, *value).unwrap();
    }
    model.set_user_input(0, 1, 3, formula.to_owned()).unwrap();
    model.evaluate();
    match model.get_cell_value_by_index(0, 1, 3) {
        Ok(CellValue::Number(number)) => number,
        other => panic!("{formula} gives {other:?}"),
    }
}
