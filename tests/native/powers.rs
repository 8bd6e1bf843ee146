//! Powers, logarithms and sums of powers, in every form of a formula.

use crate::make::{metric, variable};

use loyalty_lab::formula::evaluate::{Problem, Values, evaluate};
use loyalty_lab::formula::expression::Expr;
use loyalty_lab::formula::isolate::isolate;
use loyalty_lab::formula::mathml::{self, Math};
use loyalty_lab::formula::solve::solve;
use loyalty_lab::formula::spreadsheet::{Notation, spreadsheet};
use loyalty_lab::formula::text::text;

fn value(expr: Expr) -> Result<f64, Problem> {
    evaluate(&expr, &Values::default())
}

fn number(number: f64) -> Expr {
    Expr::Number(number)
}

#[test]
fn powers_and_logarithms_have_their_values() {
    assert_eq!(value(number(2.0).power(10.0)), Ok(1024.0));
    assert_eq!(value(number(0.0).power(0.0)), Ok(1.0));
    assert_eq!(value(number(0.0).power(3.0)), Ok(0.0));
    assert_eq!(value(number(1.0).logarithm()), Ok(0.0));
    let tiny = (1.0 - number(1e-15)).logarithm();
    assert!((value(tiny).unwrap() + 1e-15).abs() < 1e-29);
}

#[test]
fn what_has_no_value_says_so() {
    assert_eq!(
        value(number(0.0).power(-1.0)),
        Err(Problem::ZeroDenominator)
    );
    assert_eq!(value(number(10.0).power(400.0)), Err(Problem::TooLarge));
    assert!(value(number(-8.0).power(0.5)).is_err());
    assert!(value(number(0.0).logarithm()).is_err());
    assert!(value(number(-1.0).logarithm()).is_err());
}

/// The figures of the growth page.
fn growth(figures: [f64; 4]) -> Values {
    let inputs = &metric("growth").inputs;
    let pairs = inputs.iter().zip(figures);
    pairs.fold(Values::default(), |values, (input, figure)| {
        values.with(*input, figure)
    })
}

#[test]
fn growth_is_right_at_its_ends() {
    let after = |figures| metric("growth").main().unwrap().evaluate(&growth(figures));
    assert_eq!(after([500.0, 25.0, 0.0, 7.0]), Ok(675.0));
    assert_eq!(after([500.0, 25.0, 0.0, 0.0]), Ok(500.0));
    assert_eq!(after([500.0, 25.0, 1.0, 0.0]), Ok(500.0));
    assert_eq!(after([500.0, 25.0, 1.0, 9.0]), Ok(25.0));
    let slow = after([500.0, 25.0, 1e-12, 7.0]).unwrap();
    assert!((slow - 675.0).abs() < 1e-8, "{slow}");
}

#[test]
fn formulas_are_written_out() {
    let nothing = Values::default();
    let formula = |page: &str, id: &str| {
        let definition = metric(page).definition(id).unwrap();
        definition.formula(&nothing).clone()
    };
    assert_eq!(
        text(&formula("growth", "customers_after")),
        "S × (1 − c)^n + N × Σ[t = 0 … n − 1] (1 − c)^t"
    );
    assert_eq!(text(&formula("growth", "half_life")), "ln(0.5) ÷ ln(1 − c)");
    assert_eq!(text(&formula("virality", "viral_growth")), "(1 + K)^n");
    assert_eq!(
        text(&formula("virality", "viral_growth.newest")),
        "Σ[t = 0 … n] K^t"
    );
    let cell = |variable: loyalty_lab::formula::variable::Variable| variable.id.to_owned();
    assert_eq!(
        spreadsheet(
            &formula("virality", "viral_growth"),
            Notation::Russian,
            &cell
        ),
        "=ЕСЛИ(rounds=0;1;(1+invitations*invite_conversion)^rounds)"
    );
    assert_eq!(
        spreadsheet(&formula("growth", "half_life"), Notation::Comma, &cell),
        "=LN(0,5)/LN(1-churn_rate)"
    );
    let symbols = mathml::symbols(&formula("virality", "viral_growth"));
    let Math::Element("msup", parts) = symbols else {
        panic!("{symbols:?}");
    };
    assert_eq!(parts[1], Math::Symbol(variable("rounds")));
}

/// A narrow column breaks the line before a sign: between the terms of a sum, else between factors.
#[test]
fn a_formula_comes_in_parts() {
    let signs = |page, id| -> Vec<Option<&str>> {
        let definition = metric(page).definition(id).unwrap();
        mathml::parts(mathml::symbols(definition.formula(&Values::default())))
            .into_iter()
            .map(|part| match part {
                Math::Element("mrow", parts) => match parts[0] {
                    Math::Sign(sign) if parts.len() == 2 => Some(sign),
                    _ => None,
                },
                _ => None,
            })
            .collect()
    };
    assert_eq!(
        signs("retention", "customers_lost"),
        [None, Some("+"), Some("−")]
    );
    assert_eq!(
        signs("earned-growth", "earned_growth"),
        [None, Some("+"), Some("−")]
    );
    assert_eq!(signs("cltv", "cltv"), [None, Some("×"), Some("×")]);
    assert_eq!(signs("retention", "retention_rate"), [None]);
}

/// A formula solved for an unknown below a power or a logarithm.
#[test]
fn powers_and_logarithms_are_undone() {
    for (page, id, unknown, target, figures) in [
        (
            "virality",
            "viral_growth",
            "invitations",
            64.0,
            vec![("invite_conversion", 0.5), ("rounds", 3.0)],
        ),
        (
            "virality",
            "viral_growth",
            "rounds",
            64.0,
            vec![("invitations", 6.0), ("invite_conversion", 0.5)],
        ),
        ("growth", "half_life", "churn_rate", 2.0, vec![]),
    ] {
        let definition = metric(page).definition(id).unwrap();
        let unknown = variable(unknown);
        let values = figures
            .into_iter()
            .fold(Values::default(), |values, (id, figure)| {
                values.with(variable(id), figure)
            });
        let formula = definition.formula(&values);
        let isolated = isolate(formula, unknown, number(target)).unwrap();
        let found = evaluate(&isolated, &values).unwrap();
        let reached = definition.evaluate(&values.clone().with(unknown, found));
        assert!((reached.unwrap() - target).abs() < 1e-9, "{page} {id}");
        let solved = solve(definition, unknown, target, &values).unwrap();
        assert!((solved - found).abs() < 1e-8 * found, "{solved} {found}");
    }
    // The rate occurs twice.
    let growth = metric("growth").main().unwrap();
    let formula = growth.formula(&Values::default());
    assert!(isolate(formula, variable("churn_rate"), number(9.0)).is_none());
    assert!(isolate(formula, variable("customers_new"), number(9.0)).is_some());
}
