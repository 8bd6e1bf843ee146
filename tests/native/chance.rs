//! Seeded random numbers: the generator, the drawn counts, and the agreement between resampling and the
//! formulas.

use std::time::Instant;

use loyalty_lab::stats::discrete_draw::{draw_binomial, draw_hypergeometric};
use loyalty_lab::stats::level::Level;
use loyalty_lab::stats::no_estimate::NoEstimate;
use loyalty_lab::stats::nps::{NpsCounts, NpsMethod};
use loyalty_lab::stats::random::SplitMix64;
use loyalty_lab::stats::resampling::{bootstrap, draw_survey, permute};

/// The published outputs of Vigna's splitmix64.c, from Rosetta Code (seed 1234567) and from the tests of the
/// package rand_xoshiro.
#[test]
fn the_generator_gives_the_published_numbers() {
    let published: [(u64, &[u64]); 2] = [
        (
            1_234_567,
            &[
                6457827717110365317,
                3203168211198807973,
                9817491932198370423,
                4593380528125082431,
                16408922859458223821,
            ],
        ),
        (
            1477776061723855037,
            &[
                1985237415132408290,
                2979275885539914483,
                13511426838097143398,
                8488337342461049707,
                15141737807933549159,
            ],
        ),
    ];
    for (seed, want) in published {
        let mut random = SplitMix64::new(seed);
        let got: Vec<u64> = want.iter().map(|_| random.next_bits()).collect();
        assert_eq!(got, want);
    }
    let fraction = SplitMix64::new(1_234_567).next_fraction();
    assert_eq!(
        fraction,
        (6457827717110365317u64 >> 11) as f64 / 2f64.powi(53)
    );
}

/// Draws 200,000 counts and compares their frequencies with the exact probabilities: the sum of (seen -
/// expected)² / expected must be plausible for chi-square. The seed is fixed, so the test either always
/// passes or never does.
#[test]
fn counts_have_their_exact_distribution() {
    let ln = |n: f64| libm::lgamma(n + 1.0);
    let choose = |n: f64, k: f64| ln(n) - ln(k) - ln(n - k);
    for (tries, share) in [
        (1_u32, 0.3),
        (7, 0.5),
        (20, 0.02),
        (20, 0.98),
        (130, 0.45),
        (2000, 0.01),
    ] {
        let chance = |k: f64| {
            let n = f64::from(tries);
            (choose(n, k) + k * f64::ln(share) + (n - k) * f64::ln(1.0 - share)).exp()
        };
        let draw = |random: &mut SplitMix64| draw_binomial(tries.into(), share, random);
        assert_plausible(
            &format!("binomial {tries} {share}"),
            tries as usize,
            &chance,
            &draw,
        );
    }
    for (all, marked, drawn) in [
        (10_i32, 4_i32, 5_i32),
        (10, 9, 8),
        (260, 100, 130),
        (3000, 30, 1500),
    ] {
        let least = (marked + drawn - all).max(0);
        let most = marked.min(drawn);
        let chance = |k: f64| {
            if k < f64::from(least) || k > f64::from(most) {
                return 0.0;
            }
            let [all, marked, drawn] = [all, marked, drawn].map(f64::from);
            let ways = choose(marked, k) + choose(all - marked, drawn - k) - choose(all, drawn);
            ways.exp()
        };
        let [n, m, k] = [all, marked, drawn].map(|count| count as u64);
        let draw = |random: &mut SplitMix64| draw_hypergeometric(n, m, k, random);
        assert_plausible(
            &format!("hypergeometric {all} {marked}"),
            most as usize,
            &chance,
            &draw,
        );
    }
}

fn assert_plausible(
    what: &str,
    most: usize,
    chance: &dyn Fn(f64) -> f64,
    draw: &dyn Fn(&mut SplitMix64) -> u64,
) {
    let draws = 200_000;
    let mut random = SplitMix64::new(20_240_229);
    let mut seen = vec![0.0_f64; most + 1];
    for _ in 0..draws {
        seen[draw(&mut random) as usize] += 1.0;
    }
    // Outcomes that are expected fewer than ten times are combined.
    let (mut sum, mut cells) = (0.0_f64, 0.0_f64);
    let mut rare = (0.0_f64, 0.0_f64);
    for (k, seen) in seen.iter().enumerate() {
        let expected = f64::from(draws) * chance(k as f64);
        if expected < 10.0 {
            rare = (rare.0 + seen, rare.1 + expected);
            continue;
        }
        sum += (seen - expected) * (seen - expected) / expected;
        cells += 1.0;
    }
    if rare.1 > 1.0 {
        sum += (rare.0 - rare.1) * (rare.0 - rare.1) / rare.1;
        cells += 1.0;
    } else {
        assert!(rare.0 <= 12.0, "{what}: {rare:?}");
    }
    // Wilson and Hilferty's approximation, at one in a thousand.
    let freedom: f64 = cells - 1.0;
    let part = 2.0 / (9.0 * freedom);
    let limit = freedom * (1.0 - part + 3.09 * part.sqrt()).powi(3);
    assert!(sum < limit, "{what}: {sum} in {cells} cells, limit {limit}");
}

#[test]
fn the_edges_of_drawing() {
    let mut random = SplitMix64::new(1);
    assert_eq!(draw_binomial(10, 0.0, &mut random), 0);
    assert_eq!(draw_binomial(10, 1.0, &mut random), 10);
    assert_eq!(draw_binomial(0, 0.5, &mut random), 0);
    assert_eq!(draw_binomial(10, f64::NAN, &mut random), 0);
    assert_eq!(draw_binomial(10, -0.5, &mut random), 0);
    assert_eq!(draw_binomial(10, f64::INFINITY, &mut random), 10);
    assert_eq!(draw_hypergeometric(5, 9, 9, &mut random), 5);
    assert_eq!(draw_hypergeometric(10, 10, 4, &mut random), 4);
    assert_eq!(draw_hypergeometric(10, 0, 4, &mut random), 0);
    assert_eq!(draw_hypergeometric(10, 4, 10, &mut random), 4);
    assert_eq!(draw_hypergeometric(0, 0, 0, &mut random), 0);
    for _ in 0..1000 {
        assert!(draw_binomial(1_000_000_000, 0.3, &mut random).abs_diff(300_000_000) < 120_000);
        assert!(draw_binomial(5, 1e-300, &mut random) == 0);
    }
    let all_promoters = NpsCounts::new(7.0, 0.0, 0.0).unwrap();
    let drawn = draw_survey(all_promoters, 12, &mut random).unwrap();
    assert_eq!(drawn.counts(), [12.0, 0.0, 0.0]);
    assert_eq!(
        draw_survey(all_promoters, 0, &mut random),
        Err(NoEstimate::NoAnswers)
    );
}

#[test]
fn the_bootstrap_agrees_with_the_formula() {
    for [p, s, d] in [
        [4000.0, 4000.0, 2000.0],
        [1000.0, 8500.0, 500.0],
        [9500.0, 250.0, 250.0],
    ] {
        let counts = NpsCounts::new(p, s, d).unwrap();
        let again = bootstrap(counts, 20_000, 7).unwrap();
        let formula = counts.estimate(NpsMethod::Wald);
        // 20,000 draws give a standard error accurate to 0.5%, and its limits accurate to two or three
        // percent.
        let ratio = again.standard_error() / formula.standard_error;
        assert!((ratio - 1.0).abs() < 0.02, "{p} {s} {d}: {ratio}");
        for level in Level::ALL {
            let (a, b) = (again.interval(level), formula.interval(level));
            let near = 0.06 * formula.margin(level);
            assert!((a.lower - b.lower).abs() < near && (a.upper - b.upper).abs() < near);
        }
        let mean = again.scores().iter().sum::<f64>() / 20_000.0;
        assert!((mean - counts.score()).abs() < 5.0 * formula.standard_error / 141.0);
    }
}

#[test]
fn the_permutation_test_agrees_with_the_formula() {
    let x = NpsCounts::new(540.0, 300.0, 160.0).unwrap();
    let y = NpsCounts::new(500.0, 320.0, 180.0).unwrap();
    let formula = x
        .estimate(NpsMethod::Wald)
        .minus(y.estimate(NpsMethod::Wald));
    let dealt = permute(x, y, 20_000, 3).unwrap();
    assert!((dealt.difference - 6.0).abs() < 1e-12);
    let p = formula.test().unwrap().p;
    assert!((dealt.p() - p).abs() < 0.015, "{} and {p}", dealt.p());
    let same = permute(x, x, 500, 3).unwrap();
    assert_eq!(same.p(), 1.0);
    // Five promoters against five detractors: in 2 of 252 orders, the scores are as far apart.
    let [all, none] = [[5.0, 0.0], [0.0, 5.0]].map(|[p, d]| NpsCounts::new(p, 0.0, d).unwrap());
    let dealt = permute(all, none, 50_000, 5).unwrap();
    assert!((dealt.p() - 2.0 / 252.0).abs() < 0.0015, "{}", dealt.p());
}

#[test]
fn a_seed_repeats_itself_and_another_differs() {
    let counts = NpsCounts::new(58.0, 40.0, 32.0).unwrap();
    let first = bootstrap(counts, 100, 11).unwrap();
    assert_eq!(first, bootstrap(counts, 100, 11).unwrap());
    assert_ne!(first, bootstrap(counts, 100, 12).unwrap());
    let halves = NpsCounts::new(0.5, 1.0, 2.0).unwrap();
    assert_eq!(bootstrap(halves, 10, 1), Err(NoEstimate::FractionalCount));
    assert_eq!(bootstrap(counts, 0, 1), Err(NoEstimate::NoAnswers));
}

/// The limit on a page is 100 ms on a slowed-down processor. This limit leaves plenty of room below that, so
/// that a busy machine doesn't make the test fail.
#[test]
fn a_thousand_resamplings_are_fast() {
    let counts = NpsCounts::new(4500.0, 3500.0, 2000.0).unwrap();
    let start = Instant::now();
    let again = bootstrap(counts, 1000, 1).unwrap();
    let took = start.elapsed();
    assert_eq!(again.scores().len(), 1000);
    assert!(took.as_millis() < 100, "{took:?}");
    println!("1,000 resamplings of 10,000 answers: {took:?}");
}
