//! Seeded chance: the generator.

use loyalty_lab::stats::random::SplitMix64;

/// The outputs of Vigna's splitmix64.c that are printed in Rosetta Code (seed 1234567) and in the tests
/// of the package rand_xoshiro.
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
