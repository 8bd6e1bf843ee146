//! Links: the public contract of the address. Rows of these tables are never changed, only added.

use std::time::{Duration, Instant};

use proptest::prelude::*;

use loyalty_lab::links::keys::KEYS;
use loyalty_lab::links::page::Page;
use loyalty_lab::links::query;
use loyalty_lab::links::query::{Fault, Link, print};
use loyalty_lab::metrics;

/// Parses as the program does once the metrics' chunk is loaded.
fn parse(fragment: &str) -> Link {
    query::parse(fragment, Some(KEYS))
}

/// A link on one line: page, figures, settings, then what is wrong with it.
fn said(link: &Link) -> String {
    let page = match &link.page {
        Page::Home => "home".to_owned(),
        Page::Metric(id) => (*id).to_owned(),
        Page::Unknown(path) => format!("unknown {path}"),
        page => format!("guides {}", page.path()),
    };
    let mut parts = vec![page];
    parts.extend(
        link.figures
            .iter()
            .map(|(id, figure)| format!("{id}={figure}")),
    );
    parts.extend(link.solve.map(|solve| format!("solve={solve}")));
    parts.extend(link.language.iter().map(|tag| format!("lang={tag}")));
    parts.extend(link.theme.iter().map(|theme| format!("theme={theme}")));
    parts.extend(link.present.then(|| "present".to_owned()));
    parts.extend(link.is_covered.then(|| "covered".to_owned()));
    parts.extend(
        link.faults
            .iter()
            .map(|fault| format!("!{}:{}", fault.code(), fault.quoted())),
    );
    parts.join(" ")
}

fn check(cases: &[(&str, &str)]) {
    for (fragment, want) in cases {
        assert_eq!(said(&parse(fragment)), *want, "{fragment}");
    }
}

#[test]
fn pages() {
    check(&[
        ("", "home"),
        ("/", "home"),
        ("/metrics", "home"),
        ("/metrics/retention", "retention"),
        ("/metrics/retention/", "retention"),
        ("/metrics/cltv-discounted", "cltv-discounted"),
        ("/metrics/retentoin", "unknown /metrics/retentoin"),
        ("/metrics/Retention", "unknown /metrics/Retention"),
        ("/metrics/retention/more", "unknown /metrics/retention/more"),
        ("retention", "unknown retention"),
        ("/nowhere", "unknown /nowhere"),
        ("/guides", "guides /guides"),
        ("/guides/", "guides /guides"),
        ("/guides/personalisation", "guides /guides/personalisation"),
        (
            "/guides/personalisation/pers-recommend",
            "guides /guides/personalisation/pers-recommend",
        ),
        (
            "/guides/personalisation/pers-recommend/more",
            "unknown /guides/personalisation/pers-recommend/m…",
        ),
        ("/cultures", "guides /cultures"),
        ("/plan?lang=bg", "guides /plan lang=bg"),
        (
            "/plan?plan/start=2026-11-23&nonsense=1",
            "guides /plan plan/start=2026-11-23 !link_unknown_key:nonsense",
        ),
        ("/planet", "unknown /planet"),
    ]);
    for metric in metrics::all() {
        assert_eq!(
            parse(&format!("/metrics/{}", metric.id)).page,
            Page::Metric(metric.id)
        );
    }
}

#[test]
#[rustfmt::skip] // one line per case
fn figures() {
    check(&[
        ("/metrics/retention?customers_start=1000&customers_end=1100&customers_new=200", "retention customers_start=1000 customers_end=1100 customers_new=200"),
        ("/metrics/cltv-discounted?retention_rate=0.85", "cltv-discounted retention_rate=0.85"),
        ("/metrics/cltv-discounted?retention_rate=85%", "cltv-discounted retention_rate=85%"),
        ("/metrics/cltv-discounted?retention_rate=85%25", "cltv-discounted retention_rate=85%"),
        ("/metrics/cltv-discounted?retention_rate=85%&margin=5", "cltv-discounted retention_rate=85% margin=5"),
        // A bad value is passed on, so that its field can say what is wrong.
        ("/metrics/retention?customers_start=abc", "retention customers_start=abc"),
        ("/metrics/retention?customers_start=1%20000", "retention customers_start=1 000"),
        ("/metrics/retention?customers_start=", "retention customers_start="),
        ("/metrics/retention?customers_start=1=2", "retention customers_start=1=2"),
        ("/metrics/retention?customers_start=1+2", "retention customers_start=1+2"),
        ("/metrics/retention?customers_start=5?6", "retention customers_start=5?6"),
        ("/metrics/retention?customers%5Fstart=5", "retention customers_start=5"),
        ("/metrics/retention?&&customers_start=5&", "retention customers_start=5"),
        // An empty query gives nothing, so there is nothing to tell.
        ("/metrics/retention?", "retention"),
        ("/metrics/retention?&&", "retention"),
        // Figures from which the page's own figures are derived can be given too.
        ("/metrics/churn?customers_start=9&customers_end=8", "churn customers_start=9 customers_end=8"),
        ("/metrics/cltv?customers_lost=5", "cltv customers_lost=5"),
    ]);
}

#[test]
#[rustfmt::skip] // one line per case
fn the_unknown() {
    check(&[
        ("/metrics/retention?solve=customers_end&retention_rate=90%", "retention retention_rate=90% solve=customers_end"),
        ("/metrics/retention?retention_rate=0.9&solve=customers_end", "retention retention_rate=0.9 solve=customers_end"),
        ("/metrics/retention?solve=customers_new&retention_rate.without_end=90%", "retention retention_rate.without_end=90% solve=customers_new"),
        ("/metrics/cltv-discounted?solve=margin&cltv_discounted.begin=300", "cltv-discounted cltv_discounted.begin=300 solve=margin"),
        // The plain name of a result that has only rivals means its main definition.
        ("/metrics/cltv-discounted?solve=margin&cltv_discounted=300", "cltv-discounted cltv_discounted.begin=300 solve=margin"),
        ("/metrics/retention?solve=foo", "retention !link_cannot_solve:foo"),
        ("/metrics/retention?solve=", "retention !link_cannot_solve:"),
        ("/metrics/retention?solve=retention_rate", "retention !link_cannot_solve:retention_rate"),
        ("/metrics/retention?solve=promoters", "retention !link_cannot_solve:promoters"),
        ("/?solve=customers_end", "home !link_cannot_solve:customers_end"),
    ]);
}

#[test]
fn settings_go_with_any_page() {
    for page in ["", "/", "/metrics/nps", "/nowhere"] {
        let bare = said(&parse(page));
        for (query, want) in [
            ("lang=bg", "lang=bg"),
            ("lang=en-XA", "lang=en-XA"),
            ("theme=dark", "theme=dark"),
            ("theme=light", "theme=light"),
            ("present=1", "present"),
            ("present=covered", "present covered"),
            ("lang=sl&theme=dark&present=1", "lang=sl theme=dark present"),
            ("theme=blue", "!link_bad_setting:theme=blue"),
            ("present=yes", "!link_bad_setting:present=yes"),
        ] {
            assert_eq!(
                said(&parse(&format!("{page}?{query}"))),
                format!("{bare} {want}")
            );
        }
        assert_eq!(said(&parse(&format!("{page}?present=0"))), bare);
    }
}

#[test]
#[rustfmt::skip] // one line per case
fn faults_are_reported_and_the_rest_works() {
    check(&[
        ("/metrics/retention?foo=1&customers_start=5", "retention customers_start=5 !link_unknown_key:foo"),
        ("/metrics/retention?promoters=1", "retention !link_unknown_key:promoters"),
        ("/metrics/retention?=1", "retention !link_unknown_key:"),
        ("/nowhere?customers_start=5", "unknown /nowhere !link_unknown_key:customers_start"),
        ("/metrics/retention?customers_start=1&customers_end=3&customers_start=2", "retention customers_end=3 customers_start=2 !link_repeated:customers_start"),
        ("/metrics/retention?customers_start", "retention !link_no_value:customers_start"),
        ("/metrics/retention?customers_start&customers_end=5", "retention customers_end=5 !link_no_value:customers_start"),
        ("/metrics/retention?customers_start=1%zz&customers_end=5", "retention customers_start=1%zz customers_end=5 !link_bad_escape:customers_start=1%zz"),
        ("/metrics/retention?customers_start=5%0", "retention customers_start=5%0 !link_bad_escape:customers_start=5%0"),
        ("/metrics/retention?customers_start=5%%", "retention customers_start=5%% !link_bad_escape:customers_start=5%%"),
        ("/metrics/retention?customers_start=%+5", "retention customers_start=%+5 !link_bad_escape:customers_start=%+5"),
        ("/metrics/retention?customers_start=%FF", "retention customers_start=%FF !link_bad_escape:customers_start=%FF"),
        ("/metrics/retention?customers_start=%é", "retention customers_start=%é !link_bad_escape:customers_start=%é"),
        ("/metrics/retention?%zz=5", "retention !link_bad_escape:%zz=5 !link_unknown_key:%zz"),
    ]);
}

/// "Nothing that a user wrote by hand is dropped silently" (from the module's documentation).
#[test]
fn a_repeated_setting_is_reported() {
    let queries = [
        "lang=bg&lang=sl",
        "theme=dark&theme=light",
        "present=1&present=0",
        "solve=customers_end&solve=customers_new",
    ];
    let silent: Vec<&str> = queries
        .into_iter()
        .filter(|query| {
            parse(&format!("/metrics/retention?{query}"))
                .faults
                .is_empty()
        })
        .collect();
    assert_eq!(silent, Vec::<&str>::new());
}

/// The last one counts, as with figures.
#[test]
fn the_last_of_repeated_settings_counts() {
    let link = parse(
        "/metrics/retention?lang=bg&theme=dark&solve=customers_end&lang=sl&theme=light&solve=customers_new",
    );
    assert_eq!(link.language.as_deref(), Some("sl"));
    assert_eq!(link.theme.as_deref(), Some("light"));
    assert_eq!(link.solve, Some("customers_new"));
}

#[test]
fn text_from_elsewhere_is_quoted_in_part() {
    let long = "x".repeat(5000);
    let link = parse(&format!("/metrics/retention?{long}=1"));
    assert_eq!(link.faults[0].quoted(), format!("{}…", "x".repeat(40)));
    match parse(&long).page {
        Page::Unknown(path) => assert_eq!(path, format!("{}…", "x".repeat(40))),
        other => panic!("{other:?}"),
    }
    let many: Vec<String> = (0..1000).map(|number| format!("key{number}=1")).collect();
    assert!(
        parse(&format!("/metrics/nps?{}", many.join("&")))
            .faults
            .len()
            <= 10
    );
}

#[test]
fn a_hundred_kilobytes_of_anything_are_read_at_once() {
    for piece in [
        "a=1&",
        "%",
        "%zz",
        "&",
        "=",
        "?",
        "x",
        "ж",
        "customers_start=1&",
        "%E2%82",
        "solve=x&",
        "#",
    ] {
        let garbage = piece.repeat(100_000 / piece.len());
        for fragment in [
            garbage.clone(),
            format!("/metrics/retention?{garbage}"),
            format!("/metrics/nps?promoters={garbage}"),
        ] {
            let start = Instant::now();
            let link = parse(&fragment);
            assert!(
                start.elapsed() < Duration::from_secs(1),
                "{piece:?} took {:?}",
                start.elapsed()
            );
            assert!(
                link.faults
                    .iter()
                    .all(|fault| fault.quoted().chars().count() <= 41)
            );
        }
    }
}

#[test]
fn links_are_printed_as_users_write_them() {
    let print = |page: &Page, figures: &[(&str, &str)]| {
        let figures: Vec<(&str, String)> = figures
            .iter()
            .map(|(key, value)| (*key, (*value).to_owned()))
            .collect();
        print(page, &figures)
    };
    let retention = Page::Metric("retention");
    assert_eq!(print(&Page::Home, &[]), "/");
    assert_eq!(print(&retention, &[]), "/metrics/retention");
    assert_eq!(
        print(
            &retention,
            &[("customers_start", "1000"), ("customers_end", "1100.5")]
        ),
        "/metrics/retention?customers_start=1000&customers_end=1100.5"
    );
    assert_eq!(
        print(&retention, &[("retention_rate", "90%")]),
        "/metrics/retention?retention_rate=90%25"
    );
    assert_eq!(
        print(&retention, &[("customers_start", "1 000 & #")]),
        "/metrics/retention?customers_start=1%20000%20%26%20%23"
    );
    assert_eq!(
        print(&Page::Home, &[("lang", "bg"), ("present", "1")]),
        "/?lang=bg&present=1"
    );
}

proptest! {
    /// Any text in a field comes back exactly.
    #[test]
    fn parsing_undoes_printing(texts in prop::collection::vec(prop_oneof![any::<String>(), "[0-9.,%&=#+ -]{0,12}"], 8), place in 0..8usize) {
        let metric = &metrics::all()[place % metrics::all().len()];
        let ids = metric.inputs.iter().map(|input| input.id).chain(metric.definitions.iter().map(|d| d.id));
        let figures: Vec<(&str, String)> = ids.zip(texts).collect();
        let link = parse(&print(&Page::Metric(metric.id), &figures));
        prop_assert_eq!(link.page, Page::Metric(metric.id));
        let read: Vec<(&str, String)> =
            link.figures.iter().map(|(id, text)| (id.as_ref(), text.clone())).collect();
        prop_assert_eq!(read, figures);
        // Links are written with all results here, of which a page uses one, and with any text for a figure.
        let is_told = |fault: &Fault| matches!(fault, Fault::Unused(_) | Fault::Comma(_) | Fault::BadSetting(_) | Fault::More(_));
        prop_assert!(link.faults.iter().all(is_told), "{:?}", link.faults);
    }

    /// No string makes parsing panic, and printing and parsing the result gives the same link.
    #[test]
    fn any_text_is_a_link(text in prop_oneof![any::<String>(), "/metrics/retention\\?[a-z_=&%0-9éж+#?]{0,60}", "/[a-z/?]{0,50}"]) {
        let link = parse(&text);
        let again = {
            let figures: Vec<(&str, String)> =
                link.figures.iter().map(|(id, text)| (id.as_ref(), text.clone())).collect();
            parse(&print(&link.page, &figures))
        };
        prop_assert_eq!(&again.page, &link.page);
        prop_assert_eq!(&again.figures, &link.figures);
        let mut ids: Vec<&str> = link.figures.iter().map(|(id, _)| id.as_ref()).collect();
        ids.sort_unstable();
        ids.dedup();
        prop_assert_eq!(ids.len(), link.figures.len(), "each id occurs once");
    }
}

#[test]
fn every_input_and_result_of_a_page_may_be_in_its_link() {
    for metric in metrics::all() {
        for id in metric
            .inputs
            .iter()
            .map(|input| input.id)
            .chain(metric.definitions.iter().map(|d| d.id))
        {
            let link = parse(&format!("/metrics/{}?{id}=1", metric.id));
            assert_eq!(link.figures, [(id.into(), "1".to_owned())], "{}", metric.id);
        }
        for input in &metric.inputs {
            let link = parse(&format!("/metrics/{}?solve={}", metric.id, input.id));
            assert_eq!(link.solve, Some(input.id), "{}", metric.id);
        }
    }
}

#[test]
fn an_example_that_the_metric_does_not_have_is_reported() {
    let opened = |id: &str| parse(&format!("/metrics/nps?example={id}&promoters=1")).faults;
    assert_eq!(opened("hotel"), []);
    assert_eq!(
        opened("motel"),
        [Fault::BadSetting("example=motel".to_owned())]
    );
}
