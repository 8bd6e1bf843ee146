//! The special functions of `stats` compared with values that mpmath 1.3 computed with 70 digits. Arguments
//! are doubles, used exactly.

use loyalty_lab::stats::level::Level;
use loyalty_lab::stats::{beta, normal, student};

const UPPER_TAILS: &[(f64, &str)] = &[
    (
        -8.0,
        "9.9999999999999937790394257282158764840048274118116e-1",
    ),
    (
        -1.0,
        "8.413447460685429485852325456320379224779129667266e-1",
    ),
    (0.0, "5.0e-1"),
    (
        0.5,
        "3.0853753872598689636229538939166226011639782444542e-1",
    ),
    (1.0, "1.586552539314570514147674543679620775220870332734e-1"),
    (
        1.959963984540054,
        "2.5000000000000010876168024223118541993801109160303e-2",
    ),
    (
        3.0,
        "1.3498980316300945266518147675949773778293681583806e-3",
    ),
    (
        5.0,
        "2.8665157187919391167375233287464535385442301361189e-7",
    ),
    (
        10.0,
        "7.619853024160526065973343251599308363504033277957e-24",
    ),
    (
        20.0,
        "2.7536241186062336950756227808574653328074977347593e-89",
    ),
    (
        37.0,
        "5.7255712225245768226831925482732016564327862428329e-300",
    ),
];

const QUANTILES: &[(f64, &str)] = &[
    (
        1e-300,
        "-3.7047096299361199236547042504890222343638453723845e+1",
    ),
    (
        1e-50,
        "-1.4933337534788488980658211480852528958358448307743e+1",
    ),
    (1e-12, "-7.034483825301131932614176004484282849854586150991"),
    (1e-5, "-4.2648907939228246102337488665204829205166806473025"),
    (
        0.005,
        "-2.5758293035489007537804261061717254323642525757768",
    ),
    (
        0.025,
        "-1.9599639845400542117795841942271739679562040968375",
    ),
    (0.07, "-1.4757910281791706856086777298043304816234648372421"),
    (0.08, "-1.4050715603096325447490967008577594523726000530312"),
    (
        0.25,
        "-6.7448975019608174320222701454130718538690441504986e-1",
    ),
    (0.5, "0.0"),
    (0.8, "8.416212335729143638035681037275891013300330299375e-1"),
    (0.9, "1.2815515655446005934874482885168446714287039841246"),
    (0.975, "1.959963984540053855604430649826643177289457986316"),
    (0.995, "2.5758293035489004538574826715014821930383902816398"),
    (
        0.999999,
        "4.7534243088170877656880970306816449744753541868908",
    ),
];

/// t, degrees of freedom, P(T > t).
const STUDENT_TAILS: &[(f64, f64, &str)] = &[
    (1.0, 1.0, "2.5e-1"),
    (
        2.5,
        3.0,
        "4.3853323504032773625124713648620109086501311025929e-2",
    ),
    (
        0.1,
        7.5,
        "4.6148266603389509021749309596720245433509073846513e-1",
    ),
    (
        4.0,
        29.0,
        "2.0003197282624570978088585612839738733082062372538e-4",
    ),
    (
        12.0,
        4.0,
        "1.3821427425148647738168182232830936116936766729638e-4",
    ),
    (
        2.0,
        1000.0,
        "2.2885173246625820024396864624661668843725559994863e-2",
    ),
    (
        30.0,
        12.0,
        "5.8865909535094739813928415774154531028217209995532e-13",
    ),
    (
        6.0,
        1000000.0,
        "9.8692490617721733495394951706647198734182243803173e-10",
    ),
    (
        1e-06,
        5.0,
        "4.9999962039331017758150732827719789911356386047259e-1",
    ),
    (
        1e+20,
        0.5,
        "3.2070097541422290034036129376239857916085638749691e-11",
    ),
];

/// Tail, degrees of freedom, t.
const STUDENT_QUANTILES: &[(f64, f64, &str)] = &[
    (
        0.025,
        1.0,
        "1.2706204736174703937776677556349946453678127646291e+1",
    ),
    (
        0.005,
        1.0,
        "6.3656741162871579669662304764757557251348413696536e+1",
    ),
    (
        0.025,
        2.0,
        "4.3026527297494637233896583991222324468439763020834",
    ),
    (
        0.05,
        4.0,
        "2.1318467863266502689817659761294093548460767321777",
    ),
    (
        0.025,
        9.7,
        "2.2375151237001056524917181647557097627111398672823",
    ),
    (
        0.005,
        29.0,
        "2.7563859036706054799653101076479100569088400001068",
    ),
    (
        0.025,
        129.0,
        "1.9785244914792578606530889939826227907164192712249",
    ),
    (
        0.025,
        9999.0,
        "1.960201263621357656618666294627655231023744511385",
    ),
    (
        0.025,
        1000000.0,
        "1.9599663568141070115138759724617381265876029601971",
    ),
    (
        0.4,
        3.0,
        "2.7667066233268984701090624450491144612510358395575e-1",
    ),
    (
        1e-10,
        6.0,
        "8.3409432780208198177217234408575748294740874679801e+1",
    ),
    (
        0.05,
        1.5,
        "3.7051808200967515249822210381286248037610060776232",
    ),
];

/// x, a, b, I_x(a, b).
const INCOMPLETE_BETA: &[(f64, f64, f64, &str)] = &[
    (0.5, 2.0, 3.0, "6.875e-1"),
    (
        0.125,
        0.5,
        0.5,
        "2.3005345616261588521378056770514289300991139527071e-1",
    ),
    (
        0.75,
        20.0,
        5.0,
        "2.46648441078573199547463445924222469329833984375e-1",
    ),
    (
        0.25,
        100.0,
        300.0,
        "5.0768065289827085001493872629382493159976678139762e-1",
    ),
    (
        0.9375,
        0.25,
        12.0,
        "9.9999999999999984233356961419464206533198298735043e-1",
    ),
    (0.5, 5000.0, 5000.0, "5.0e-1"),
    (0.375, 1.0, 1.0, "3.75e-1"),
    (
        0.03125,
        3.5,
        0.125,
        "2.4056882401316923706508565007908470885913871797986e-7",
    ),
];

const LN_BETA: &[(f64, f64, &str)] = &[
    (
        0.5,
        0.5,
        "1.1447298858494001741434273513530587116472948129153",
    ),
    (
        2.0,
        3.0,
        "-2.4849066497880003102297094798388788407984908265433",
    ),
    (
        0.5,
        15.0,
        "-7.733283654522320367878061332404494197931463912867e-1",
    ),
    (
        12.0,
        0.25,
        "6.7466086486107067763826561049501199190534854751e-1",
    ),
    (
        50.0,
        60.0,
        "-7.6522723353350512681088578891071459594252565561973e+1",
    ),
    (
        0.5,
        500000.0,
        "-5.9888164957774643103153112943140916496085738107009",
    ),
    (
        1000000.0,
        2000000.0,
        "-1.9095482909685329565111685332891910124326346603394e+6",
    ),
    (
        9.0,
        1.5,
        "-3.4568045542937586270895289330318419370651373927324",
    ),
    (
        1e-05,
        3.0,
        "1.1512910465032727963288332553182263349450844091164e+1",
    ),
];

#[test]
fn tails_of_the_normal_distribution() {
    for (x, want) in UPPER_TAILS {
        // Far from zero, rounding x changes the tail by x² times as much.
        let tolerance = 4e-16 * (1.0 + x * x);
        assert_near(
            &format!("tail of {x}"),
            normal::upper_tail(*x),
            want,
            tolerance,
        );
        assert_near(
            &format!("tail of {x}"),
            normal::lower_tail(-x),
            want,
            tolerance,
        );
        let twice = 2.0 * normal::upper_tail(x.abs());
        assert_eq!(normal::two_sided_tail(*x), twice);
    }
    assert_eq!(normal::upper_tail(40.0), 0.0);
    assert_near(
        "density",
        normal::density(1.0),
        "0.24197072451914334979783",
        1e-15,
    );
}

#[test]
fn quantiles_of_the_normal_distribution() {
    for (p, want) in QUANTILES {
        let got = normal::quantile(*p).unwrap();
        assert_near(&format!("quantile of {p}"), got, want, 1e-15);
    }
    for outside in [0.0, 1.0, -0.1, 1.5, f64::NAN, f64::INFINITY] {
        assert_eq!(normal::quantile(outside), None);
    }
}

/// The z of each level is the quantile, to the last bits.
#[test]
fn levels_carry_their_z() {
    for level in Level::ALL {
        let z = -normal::quantile(level.tail()).unwrap();
        assert!((z - level.z()).abs() < 1e-15, "{level:?}: {z}");
        assert!((level.fraction() + 2.0 * level.tail() - 1.0).abs() < 1e-15);
        assert_eq!(Level::from_percent(level.percent()), Some(level));
    }
    assert_eq!(Level::from_percent(80), None);
}

#[test]
fn tails_of_student() {
    for (t, freedom, want) in STUDENT_TAILS {
        let what = format!("t = {t}, {freedom} degrees");
        let tolerance = 2e-14 + 1e-17 * freedom;
        assert_near(
            &what,
            student::upper_tail(*t, *freedom).unwrap(),
            want,
            tolerance,
        );
        let both = student::upper_tail(-t, *freedom).unwrap() + want.parse::<f64>().unwrap();
        assert!((both - 1.0).abs() < 1e-15, "{what}: {both}");
    }
    for freedom in [0.0, -1.0, f64::NAN, f64::INFINITY] {
        assert_eq!(student::upper_tail(1.0, freedom), None);
    }
    assert_eq!(student::upper_tail(f64::NAN, 3.0), None);
    // Beyond ten million degrees of freedom, another formula is used, without a visible step.
    let [below, above] =
        [0.99999e7, 1.00001e7].map(|freedom| student::upper_tail(2.0, freedom).unwrap());
    assert!((below / above - 1.0).abs() < 1e-9, "{below} {above}");
}

#[test]
fn quantiles_of_student() {
    for (tail, freedom, want) in STUDENT_QUANTILES {
        let got = student::upper_quantile(*tail, *freedom).unwrap();
        assert_near(
            &format!("{tail} of {freedom} degrees"),
            got,
            want,
            1e-13 + 3e-17 * freedom,
        );
    }
    assert_eq!(student::upper_quantile(0.5, 7.0), Some(0.0));
    for (tail, freedom) in [
        (0.0, 3.0),
        (0.6, 3.0),
        (f64::NAN, 3.0),
        (0.1, 0.0),
        (1e-300, 0.5),
    ] {
        assert_eq!(student::upper_quantile(tail, freedom), None);
    }
    for (tail, freedom) in [
        (1e-300, 40.0),
        (1e-15, 1.0),
        (0.499_999, 2.0),
        (0.025, 1e12),
    ] {
        let t = student::upper_quantile(tail, freedom).unwrap();
        let back = student::upper_tail(t, freedom).unwrap();
        assert!(
            (back / tail - 1.0).abs() < 1e-11,
            "{tail} of {freedom}: {t} gives {back}"
        );
    }
}

#[test]
fn beta_functions() {
    for (x, a, b, want) in INCOMPLETE_BETA {
        let got = beta::regularised(*x, 1.0 - x, *a, *b).unwrap();
        assert_near(
            &format!("I_{x}({a}, {b})"),
            got,
            want,
            2e-14 + 4e-17 * (a + b),
        );
    }
    for (a, b, want) in LN_BETA {
        assert_near(
            &format!("ln B({a}, {b})"),
            beta::ln_beta(*a, *b),
            want,
            2e-15,
        );
        assert_near(
            &format!("ln B({b}, {a})"),
            beta::ln_beta(*b, *a),
            want,
            2e-15,
        );
    }
    assert_eq!(beta::regularised(0.0, 1.0, 2.0, 3.0), Some(0.0));
    assert_eq!(beta::regularised(1.0, 0.0, 2.0, 3.0), Some(1.0));
    assert_eq!(beta::regularised(1.5, 0.0, 2.0, 3.0), None);
    assert_eq!(beta::regularised(0.5, 0.5, 0.0, 3.0), None);
}

/// Equal up to a fraction of the value, and near zero up to that absolute amount.
fn assert_near(what: &str, got: f64, want: &str, tolerance: f64) {
    let want: f64 = want.parse().unwrap();
    assert!(
        (got - want).abs() <= tolerance * want.abs() + f64::MIN_POSITIVE,
        "{what}: {got:e} instead of {want:e}, off by {:e}",
        (got - want) / want
    );
}
