//! The working of a formula can be checked with a calculator: the figures shown lead to the result shown.

use proptest::prelude::*;

use loyalty_lab::formula::definition::Definition;
use loyalty_lab::formula::evaluate::{Values, evaluate};
use loyalty_lab::formula::mathml::{self, Math};
use loyalty_lab::formula::precision::{extra_decimals, round_as_shown};
use loyalty_lab::formula::variable::{Kind, Variable};
use loyalty_lab::metrics;

use crate::make::variable;

/// A figure as the page writes it, and as it is entered in a calculator.
fn keyed_in(kind: Kind, value: f64, extra: u8) -> f64 {
    let text = format!("{}", round_as_shown(kind, value, extra));
    text.parse().unwrap()
}

/// The values of the formula's variables as they appear on the page. A named part, such as the churn rate in
/// the lifespan, is a single figure there.
fn read_off(math: &Math, extra: u8, figures: &mut Vec<(Variable, f64)>) {
    match math {
        Math::Element(_, children) => {
            for child in children {
                read_off(child, extra, figures);
            }
        }
        Math::Figure {
            value,
            kind,
            of: Some(variable),
        } => figures.push((*variable, keyed_in(*kind, *value, extra))),
        _ => {}
    }
}

/// The result of entering the formula as shown in a calculator; None for sums and for values that are rounded
/// up.
fn calculated(math: &Math, extra: u8) -> Option<f64> {
    match math {
        Math::Figure { value, kind, .. } => Some(keyed_in(*kind, *value, extra)),
        Math::Element("mfrac", sides) => {
            Some(calculated(&sides[0], extra)? / calculated(&sides[1], extra)?)
        }
        Math::Element("mrow", parts) => match &parts[..] {
            [Math::Sign("("), inside, Math::Sign(")")] => calculated(inside, extra),
            [left, Math::Sign(sign), right] => {
                let (left, right) = (calculated(left, extra)?, calculated(right, extra)?);
                match *sign {
                    "+" => Some(left + right),
                    "−" => Some(left - right),
                    "×" => Some(left * right),
                    ":" => Some(left / right),
                    _ => None,
                }
            }
            _ => None,
        },
        _ => None,
    }
}

/// What is wrong with the working of a definition, if anything.
fn contradiction(definition: &Definition, values: &Values) -> Option<String> {
    let result = definition.evaluate(values).ok()?;
    let kind = definition.result.kind;
    let formula = definition.formula(values);
    // Without such a number of decimals the page says "≈".
    let extra = extra_decimals(formula, kind, values)?;
    let wanted = keyed_in(kind, result, 0);
    if let Some(Math::Element("mfrac", sides)) = mathml::worked_out(formula, values) {
        let side = |side: &Math| match side {
            Math::Figure { value, kind, .. } => keyed_in(*kind, *value, extra),
            _ => f64::NAN,
        };
        let quotient = keyed_in(kind, side(&sides[0]) / side(&sides[1]), 0);
        if quotient != wanted {
            return Some(format!(
                "{} / {} is {quotient}, not {wanted}",
                side(&sides[0]),
                side(&sides[1])
            ));
        }
    }
    let mut figures = Vec::new();
    read_off(&mathml::figures(formula, values), extra, &mut figures);
    let mut keyed = Values::default();
    for (variable, value) in figures {
        keyed.set(variable, Some(value));
    }
    let redone = match calculated(&mathml::figures(formula, values), extra) {
        Some(redone) => redone,
        None => evaluate(formula, &keyed).ok()?,
    };
    let redone = keyed_in(kind, redone, 0);
    (redone != wanted).then(|| format!("{keyed:?} gives {redone}, not {wanted}"))
}

#[test]
fn the_discounted_value_is_not_rounded_misleadingly() {
    // 21.50 a period, 91.39% stay, discounted by 0.8%: the page used to say 21.67 / 0.09 = 230.31.
    let mut values = Values::default();
    for (id, value) in [
        ("margin", 21.5),
        ("retention_rate", 0.9139),
        ("discount_rate", 0.008),
    ] {
        values.set(variable(id), Some(value));
    }
    let metric = metrics::find("cltv-discounted").unwrap();
    let main = &metric.definitions[2];
    assert!(
        main.evaluate(&values).is_ok(),
        "{:?}",
        main.evaluate(&values)
    );
    let extra = extra_decimals(main.formula(&values), main.result.kind, &values);
    assert!(extra.is_some_and(|extra| extra > 0), "{extra:?}");
    assert_eq!(contradiction(main, &values), None);
}

#[test]
fn both_sides_of_a_fraction_of_logarithms_lead_to_the_result() {
    // The page used to say −0.69 / −2.71 = 0.26, but that is 0.25.
    let mut values = Values::default();
    values.set(variable("churn_rate"), Some(0.9334));
    let growth = metrics::find("growth").unwrap();
    let half_life = growth.definitions.iter().find(|d| d.id == "half_life");
    let half_life = half_life.unwrap();
    assert!(half_life.evaluate(&values).is_ok());
    assert_eq!(contradiction(half_life, &values), None);
}

/// This happens only if a result has more digits than twelve further decimals can show.
#[test]
fn a_working_that_cannot_be_redone_is_rare() {
    let mut values = Values::default();
    for (id, value) in [
        ("cltv", 155_489.96),
        ("acquisition_spend", 0.2),
        ("customers_new", 872_501.0),
    ] {
        values.set(variable(id), Some(value));
    }
    let acquisition = metrics::find("acquisition").unwrap();
    let ratio = acquisition.definitions.iter().find(|d| d.id == "ltv_cac");
    let ratio = ratio.unwrap();
    let formula = ratio.formula(&values);
    assert_eq!(extra_decimals(formula, ratio.result.kind, &values), None);
    values.set(variable("acquisition_spend"), Some(200_000.0));
    assert!(extra_decimals(formula, ratio.result.kind, &values).is_some());
}

#[test]
fn plain_figures_get_no_extra_decimals() {
    let mut values = Values::default();
    for (id, value) in [
        ("promoters", 75.0),
        ("passives", 25.0),
        ("detractors", 30.0),
    ] {
        values.set(variable(id), Some(value));
    }
    let main = metrics::find("nps").unwrap().main().unwrap();
    assert_eq!(
        extra_decimals(main.formula(&values), main.result.kind, &values),
        Some(0)
    );
}

#[test]
fn halves_are_rounded_away_from_zero() {
    for (value, want) in [
        (0.125, 0.13),
        (-0.125, -0.13),
        (2.675, 2.67),
        (1.005, 1.0),
        (0.375, 0.38),
        (8.0, 8.0),
    ] {
        assert_eq!(round_as_shown(Kind::Ratio, value, 0), want, "{value}");
    }
    assert_eq!(round_as_shown(Kind::Money, 0.001_93, 0), 0.0019);
    assert_eq!(round_as_shown(Kind::Share, 0.000_012_34, 0), 0.000_012);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn no_working_contradicts_a_pocket_calculator(
        place in 0..metrics::all().len(),
        draws in prop::collection::vec((0.0..1.0f64, 0..3u8), 12),
    ) {
        let metric = &metrics::all()[place];
        let mut values = Values::default();
        for (input, (draw, size)) in metric.inputs.iter().zip(&draws) {
            let value = match input.kind {
                Kind::Count => (draw * [100.0, 5_000.0, 1e6][usize::from(*size)]).round(),
                Kind::Money => (draw * [100.0, 5_000.0, 1e6][usize::from(*size)] * 100.0).round() / 100.0,
                Kind::Share => *draw,
                _ => draw * [1.0, 20.0, 400.0][usize::from(*size)],
            };
            values.set(*input, Some(value));
        }
        for definition in &metric.definitions {
            prop_assert_eq!(contradiction(definition, &values), None, "{}", definition.id);
        }
    }
}

/// Of many customers, parts of one say nothing. The other figures of the working show more digits if needed.
#[test]
fn many_customers_are_shown_whole() {
    for (customers, shown) in [
        (13_600.57, 13_601.0),
        (875.61, 876.0),
        (12.34, 12.3),
        (3.456, 3.46),
    ] {
        assert_eq!(round_as_shown(Kind::Count, customers, 0), shown);
    }
    assert_eq!(round_as_shown(Kind::Count, 875.614, 2), 875.61);
}

/// A fraction of fractions is written with a colon, because four figures above each other are hard to read.
#[test]
fn a_fraction_of_fractions_has_a_colon() {
    let budget = metrics::find("budget").unwrap();
    let ratio = budget.definition("won_saved_ratio").unwrap();
    let Math::Element("mrow", parts) = mathml::symbols(ratio.formula(&Values::default())) else {
        panic!("a row");
    };
    assert!(matches!(parts[1], Math::Sign(":")));
}
