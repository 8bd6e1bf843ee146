//! A metric's page that solves for an unknown, which can be any figure.

use crate::calculation::{missing, said};
use crate::make::{after, entries, field, metric, own, page, set, variable};

use loyalty_lab::calculation::metric::Calculation;
use loyalty_lab::formula::evaluate::Problem;
use loyalty_lab::formula::solve::NoSolution;
use loyalty_lab::words::language::Language;
use loyalty_lab::workspace::slot::Slot;
use loyalty_lab::workspace::state::Workspace;

const EN: Language = Language::English;

/// The page with `unknown` to solve for. If a figure is given for one of the page's results, it is the
/// target.
pub fn solving(id: &str, unknown: &str, fields: &[(&str, &str)]) -> Calculation {
    let metric = metric(id);
    let is_target = |name: &str| metric.input(name).is_none() && metric.definition(name).is_some();
    let (targets, fields): (Vec<_>, Vec<_>) = fields.iter().partition(|(name, _)| is_target(name));
    let mut workspace = after(&own(&fields), set(Slot::Unknown(metric.id), unknown), 2);
    for (name, text) in targets {
        workspace = after(&workspace, set(Slot::Given(metric.id), name), 2);
        workspace = after(&workspace, set(Slot::Target(metric.id), text), 2);
    }
    page(metric, &workspace, EN)
}

#[test]
#[rustfmt::skip] // one line per case
fn any_field_may_be_the_unknown() {
    for (id, unknown, fields, want) in [
        ("retention", "customers_end", vec![("customers_start", "1000"), ("customers_new", "200"), ("retention_rate", "90")], "1100"),
        ("retention", "customers_new", vec![("customers_start", "1000"), ("customers_end", "1100"), ("retention_rate", "90 %")], "200"),
        ("retention", "customers_start", vec![("customers_end", "1100"), ("customers_new", "200"), ("retention_rate", "90")], "1000"),
        ("churn", "customers_lost", vec![("customers_start", "200"), ("churn_rate", "15")], "30"),
        ("nps", "detractors", vec![("promoters", "60"), ("passives", "20"), ("nps", "40")], "20"),
        ("cltv", "purchase_value", vec![("purchase_frequency", "2"), ("customer_lifespan", "3"), ("cltv", "60")], "10"),
        ("cltv-discounted", "margin", vec![("retention_rate", "50"), ("discount_rate", "50"), ("cltv_discounted.begin", "36")], "24"),
        ("acquisition", "customers_new", vec![("acquisition_spend", "100"), ("cac", "12.5")], "8"),
    ] {
        let calculation = solving(id, unknown, &fields);
        assert_eq!(said(&calculation), want, "{id} {fields:?}");
        assert!(
            calculation.fields.iter().all(|field| field.name != unknown),
            "the unknown has no field"
        );
        assert_eq!(
            calculation.values.get(variable(unknown)).unwrap().to_string(),
            want
        );
        assert!(missing(&calculation).is_empty());
        assert!(calculation.leading().unwrap().evaluate(&calculation.values).is_ok());
    }
}

/// A result that is only approached isn't named as one that can be reached.
#[test]
fn a_limit_that_is_only_approached_is_open() {
    let limits = |id: &str, unknown: &str, fields: &[(&str, &str)]| {
        let Err(NoSolution::OutOfReach { least, greatest }) =
            solving(id, unknown, fields).solving.unwrap().outcome
        else {
            panic!("{id} {fields:?}")
        };
        [least, greatest].map(|limit| limit.map(|limit| (limit.value, limit.is_open)))
    };
    let survey = [
        ("promoters", "75"),
        ("passives", "25"),
        ("detractors", "30"),
    ];
    let nps = |unknown, target| limits("nps", unknown, &[&survey[..], &[("nps", target)]].concat());
    assert_eq!(
        nps("passives", "50"),
        [Some((0.0, true)), Some((100.0 * 45.0 / 105.0, false))]
    );
    assert_eq!(
        nps("promoters", "100"),
        [Some((-100.0 * 30.0 / 55.0, false)), Some((100.0, true))]
    );
    let referral = [("customers_referred", "54"), ("referral_rate", "0")];
    assert_eq!(
        limits("referral", "customers_new", &referral),
        [Some((0.0, true)), Some((1.0, false))]
    );
    // A cost per customer can be as low as one likes.
    let cost = [("acquisition_spend", "1000"), ("cac", "0")];
    assert_eq!(
        limits("acquisition", "customers_new", &cost),
        [Some((0.0, true)), Some((1000.0, false))]
    );
}

#[test]
fn the_old_text_of_the_unknown_does_not_count() {
    let fields = [
        ("customers_start", "1000"),
        ("customers_end", "7"),
        ("customers_new", "200"),
        ("retention_rate", "90"),
    ];
    assert_eq!(
        said(&solving("retention", "customers_end", &fields)),
        "1100"
    );
}

#[test]
fn a_rival_result_may_be_given() {
    let workspace = Workspace::new(
        entries([
            (field("customers_start"), "1000", 1),
            (Slot::Target("retention"), "90", 1),
            (field("retention_rate"), "10", 1),
            (Slot::Unknown("retention"), "customers_new", 1),
            (Slot::Given("retention"), "retention_rate.without_end", 1),
        ]),
        0,
    );
    let calculation = page(metric("retention"), &workspace, EN);
    assert_eq!(said(&calculation), "100");
    let solving = calculation.solving.as_ref().unwrap();
    assert_eq!(
        (solving.definition.id, solving.given.name),
        ("retention_rate.without_end", "retention_rate.without_end")
    );
    // A result that doesn't depend on the unknown is skipped, in favour of the first one that does.
    let other = after(
        &workspace,
        set(Slot::Unknown("retention"), "customers_end"),
        2,
    );
    let calculation = page(metric("retention"), &other, EN);
    assert_eq!(calculation.solving.unwrap().definition.id, "retention_rate");
}

#[test]
#[rustfmt::skip] // one line per case
fn an_invalid_unknown_is_not_solved_for() {
    for unknown in ["", "foo", "retention_rate", "promoters"] {
        let calculation = solving(
            "retention",
            unknown,
            &[("customers_start", "200"), ("customers_end", "210"), ("customers_new", "40")],
        );
        assert!(calculation.solving.is_none());
        assert_eq!(said(&calculation), "0.85");
    }
}

#[test]
#[rustfmt::skip] // one line per case
fn no_value_reaches_the_result() {
    let fields = [
        ("customers_start", "1000"),
        ("customers_new", "200"),
        ("retention_rate", "150"),
    ];
    let calculation = solving("retention", "customers_end", &fields);
    assert_eq!(calculation.answer(), None, "150 % is wrong at its own field");
    let nobody = solving(
        "nps",
        "passives",
        &[("promoters", "10"), ("detractors", "20"), ("nps", "50")],
    );
    assert_eq!(nobody.answer(), None);
    assert!(matches!(
        nobody.solving.unwrap().outcome,
        Err(NoSolution::OutOfReach { .. })
    ));
    let broken = solving(
        "retention",
        "customers_end",
        &[("customers_start", "0"), ("customers_new", "1"), ("retention_rate", "50")],
    );
    assert!(matches!(
        broken.answer(),
        Some(Err(Problem::Broken {
            code: "zero_denominator",
            ..
        }))
    ));
}

/// If the result doesn't depend on the unknown, naming a single value would be wrong.
#[test]
#[rustfmt::skip] // one line per case
fn where_every_value_does() {
    let mut wrong = Vec::new();
    for (id, unknown, fields) in [
        ("cltv", "purchase_value", vec![("purchase_frequency", "0"), ("customer_lifespan", "3"), ("cltv", "0")]),
        ("nps", "passives", vec![("promoters", "10"), ("detractors", "10"), ("nps", "0")]),
        ("cltv-discounted", "discount_rate", vec![("margin", "0"), ("retention_rate", "50"), ("cltv_discounted.begin", "0")]),
    ] {
        let outcome = solving(id, unknown, &fields).solving.unwrap().outcome;
        if outcome != Err(NoSolution::Anything) {
            wrong.push(format!("{unknown} of {id}: {outcome:?}"));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn while_solving_the_result_is_asked_for() {
    let calculation = solving("retention", "customers_end", &[("customers_start", "1000")]);
    assert_eq!(calculation.answer(), None);
    assert_eq!(missing(&calculation), ["customers_new", "retention_rate"]);
}
