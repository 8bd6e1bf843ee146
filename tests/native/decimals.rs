//! Reading decimal text gives the same doubles as the reader of the standard library.

use loyalty_lab::words::decimal::nearest;
use proptest::prelude::*;

fn assert_same(text: &str) {
    let want: f64 = text.parse().unwrap();
    let found = nearest(text);
    assert_eq!(
        found.to_bits(),
        want.to_bits(),
        "{text}: {found}, not {want}"
    );
}

/// All digits of a double, which can have more than a thousand.
fn exact(value: f64) -> String {
    format!("{value:.1100}")
}

#[test]
fn ends_of_the_range() {
    let zeros = "0".repeat(330);
    for text in [
        "0",
        "0.0",
        "00012.500",
        "1",
        "-1",
        ".5",
        "5.",
        "0.1",
        "-29.90",
        "9007199254740993",
        "123456789012345678901234567890",
    ] {
        assert_same(text);
    }
    for value in [
        f64::MAX,
        f64::MIN_POSITIVE,
        f64::MIN_POSITIVE.next_down(),
        5e-324,
        1.5e-323,
    ] {
        assert_same(&exact(value));
        assert_same(&exact(-value));
    }
    // Beyond the largest double, and below half of the smallest one.
    assert_same(&format!("1{zeros}"));
    assert_same(&format!("0.{zeros}1"));
    assert_eq!(nearest(&format!("-9{zeros}")), f64::NEG_INFINITY);
}

proptest! {
    #[test]
    fn typed_numbers(text in "-?[0-9]{1,9}(\\.[0-9]{0,6})?") {
        // The program writes zero without a sign.
        prop_assume!(text.bytes().any(|digit| (b'1'..=b'9').contains(&digit)));
        assert_same(&text);
    }

    #[test]
    fn long_numbers(text in "[0-9]{0,400}\\.[0-9]{1,400}") {
        assert_same(&text);
    }

    #[test]
    fn every_double(bits in 1u64..0x7ff0_0000_0000_0000) {
        assert_same(&exact(f64::from_bits(bits)));
        assert_same(&f64::from_bits(bits).to_string());
    }

    /// Exactly between two doubles, and a little next to that.
    #[test]
    fn halves(bits in 1u64..0x4330_0000_0000_0000) {
        let (lower, upper) = (f64::from_bits(bits), f64::from_bits(bits + 1));
        // The digits of the sum of both, halved as text: doubles can't hold the middle.
        let middle = middle(&exact(lower), &exact(upper));
        assert_same(&middle);
        assert_same(&format!("{middle}0001"));
        assert_same(&below(&middle));
    }
}

/// Half the sum of two numbers with equally many decimals, with one decimal more.
fn middle(one: &str, other: &str) -> String {
    let width = one.len().max(other.len());
    let digits = |text: &str| -> Vec<u32> {
        let padded = format!("{text:0>width$}");
        padded.chars().filter_map(|c| c.to_digit(10)).collect()
    };
    let mut sum: Vec<u32> = digits(one)
        .iter()
        .zip(digits(other))
        .map(|(a, b)| a + b)
        .collect();
    sum.push(0);
    let mut carry = 0;
    for digit in &mut sum {
        let all = carry * 10 + *digit;
        (*digit, carry) = (all / 2, all % 2);
    }
    // Digits of the sum can exceed 9, and so can their halves.
    for place in (1..sum.len()).rev() {
        (sum[place - 1], sum[place]) = (sum[place - 1] + sum[place] / 10, sum[place] % 10);
    }
    let text: String = sum
        .iter()
        .filter_map(|digit| char::from_digit(*digit, 10))
        .collect();
    let point = width - 1100 - 1;
    format!("{}.{}", &text[..point], &text[point..])
}

/// A little less: the last digit, a 5, becomes 49.
fn below(text: &str) -> String {
    let end = text.trim_end_matches('0');
    assert!(end.ends_with('5'), "{end}");
    format!("{}49", &end[..end.len() - 1])
}
