//! Sums of decimals whose exact result is zero, which binary floating point misses.

use proptest::prelude::*;

use crate::make::{metric, receive};

use loyalty_lab::calculation::figure_sets::FigureSets;
use loyalty_lab::words::language::Language;

/// The result of a definition with the figures of a link.
fn result(id: &str, definition: &str, query: &str) -> Option<f64> {
    let metric = metric(id);
    let sets = FigureSets::read(
        &receive(&format!("/metrics/{id}?{query}")),
        Language::English,
    );
    let figures = sets.mine();
    figures
        .evaluate(
            metric.definition(definition).unwrap(),
            &figures.values(metric),
        )
        .ok()
}

fn cents(amount: u32) -> String {
    format!("{}.{:02}", amount / 100, amount % 100)
}

#[test]
fn losing_all_revenue_keeps_none() {
    for query in [
        "revenue_start=1000.7&revenue_churned=300.4&revenue_contraction=700.3&revenue_expansion=0",
        "revenue_start=0.3&revenue_churned=0.1&revenue_contraction=0.2&revenue_expansion=0",
    ] {
        assert_eq!(
            result("revenue-retention", "grr", query),
            Some(0.0),
            "{query}"
        );
        assert_eq!(
            result("revenue-retention", "nrr", query),
            Some(0.0),
            "{query}"
        );
    }
    // What is really left is kept, to the last cent.
    let query = "revenue_start=90000000.01&revenue_churned=90000000&revenue_contraction=0&revenue_expansion=0";
    let kept = result("revenue-retention", "grr", query).unwrap();
    assert!((kept * 90_000_000.01 - 0.01).abs() < 1e-7, "{kept}");
}

proptest! {
    #[test]
    fn amounts_that_cancel_out_give_zero(churned in 1_u32..100_000_000, contraction in 1_u32..100_000_000) {
        let query = format!(
            "revenue_start={}&revenue_churned={}&revenue_contraction={}&revenue_expansion=0",
            cents(churned + contraction), cents(churned), cents(contraction),
        );
        prop_assert_eq!(result("revenue-retention", "grr", &query), Some(0.0), "{}", query);
    }

    /// Percentages with two decimals: NRR + earned − 1 = 0.
    #[test]
    fn percentages_that_cancel_out_give_zero(kept in 1_u32..10_000) {
        let query = format!("nrr={}%&earned_new={}%", cents(kept), cents(10_000 - kept));
        prop_assert_eq!(result("earned-growth", "earned_growth", &query), Some(0.0), "{}", query);
    }
}
