//! The spreadsheet face, computed by a spreadsheet engine that knows nothing of ours.

use ironcalc_base::Model;
use ironcalc_base::cell::CellValue;
use loyalty_lab::formula::evaluate::Values;
use loyalty_lab::formula::spreadsheet::spreadsheet;
use loyalty_lab::formula::variable::Variable;
use loyalty_lab::metrics;

/// Every worked case of every metric, and the same with each optional figure left out.
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
                    let formula = spreadsheet(definition.formula(&values), &cell);
                    let got = compute(&figures, &formula);
                    assert!(
                        (got - want).abs() <= 1e-9 * want.abs().max(1.0),
                        "{} of {}: {formula} gives {got}, not {want}",
                        definition.id,
                        case.id
                    );
                    compared += 1;
                }
            }
        }
    }
    assert!(compared > 100, "only {compared} formulas were compared");
}

fn inner(variable: Variable, figure: &str) -> f64 {
    let number: f64 = figure.parse().unwrap();
    match variable.kind {
        loyalty_lab::formula::variable::Kind::Share => number / 100.0,
        _ => number,
    }
}

fn compute(figures: &[(Variable, f64)], formula: &str) -> f64 {
    let mut model = Model::new_empty("sheet", "en", "UTC", "en").unwrap();
    for (row, (_, value)) in (1..).zip(figures) {
        model.set_user_input(0, row, 2, value.to_string()).unwrap();
    }
    model.set_user_input(0, 1, 3, formula.to_owned()).unwrap();
    model.evaluate();
    match model.get_cell_value_by_index(0, 1, 3) {
        Ok(CellValue::Number(number)) => number,
        other => panic!("{formula} gives {other:?}"),
    }
}
