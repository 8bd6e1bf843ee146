//! The example on the home page.

use loyalty_lab::calculation::churn_example::ChurnExample;

#[test]
fn what_a_churn_rate_means_follows_from_the_formulas() {
    let example = ChurnExample::new(0.05).unwrap();
    assert!((example.lifespan - 20.0).abs() < 1e-12, "{example:?}");
    assert_eq!(example.kept[0], 1.0);
    assert!((example.kept[1] - 0.95).abs() < 1e-12, "{example:?}");
    // 0.95 to the power of 12.
    let after_year = ChurnExample::kept_after_year(0.05);
    assert!(
        (after_year - 0.540_360_087_662_636).abs() < 1e-12,
        "{after_year}"
    );
    assert!((example.kept[12] - after_year).abs() < 1e-12, "{example:?}");
}

#[test]
fn every_rate_of_the_slider_has_an_answer() {
    for step in 2..=40 {
        let rate = f64::from(step) * 0.005;
        let example = ChurnExample::new(rate).unwrap();
        assert!(example.lifespan.is_finite(), "{rate}");
        assert!(
            example.kept.iter().all(|share| (0.0..=1.0).contains(share)),
            "{rate}"
        );
    }
    assert_eq!(ChurnExample::new(0.0), None);
}
