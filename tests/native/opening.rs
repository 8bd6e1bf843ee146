//! What happens when a link is opened while there is saved work.

use crate::make::{adopt_guest, after, entries, field, metric, own, page};

use loyalty_lab::links::keys::KEYS;
use loyalty_lab::links::open_metric::open;
use loyalty_lab::links::page::Page;
use loyalty_lab::links::query;
use loyalty_lab::links::query::{Link, print};
use loyalty_lab::metrics;
use loyalty_lab::words::language::Language;
use loyalty_lab::workspace::action::Action;
use loyalty_lab::workspace::slot::Slot;
use loyalty_lab::workspace::state::Workspace;

fn parse(fragment: &str) -> Link {
    query::parse(fragment, Some(KEYS))
}

const EN: Language = Language::English;

/// What opening the address does, on one line.
fn said(fragment: &str, is_own: bool, workspace: &Workspace) -> String {
    let texts = |name: &str, texts: &[(Slot, std::rc::Rc<str>)]| {
        let texts: Vec<String> = texts
            .iter()
            // What the link leaves out is emptied, without a message.
            .filter(|(_, text)| !text.is_empty())
            .map(|(slot, text)| format!("{}={text}", slot.name()))
            .collect();
        format!("{name} {}", texts.join(" "))
    };
    match open(&parse(fragment), is_own, workspace, EN) {
        Action::LeaveGuest => "leave".to_owned(),
        Action::OpenGuest { texts: list } => texts("visit", &list),
        Action::Fill { texts: list } => texts("fill", &list),
        other => panic!("{other:?}"),
    }
}

const THREE: &str = "/metrics/retention?customers_start=1000&customers_end=1100&customers_new=200";

#[test]
fn an_address_without_figures_shows_the_own_work() {
    let own = own(&[("customers_start", "5")]);
    for fragment in [
        "",
        "/",
        "/metrics/retention",
        "/nowhere",
        "/metrics/nps?lang=bg&theme=dark&present=1",
        "/metrics/retention?foo=1",
    ] {
        for is_own in [false, true] {
            assert_eq!(said(fragment, is_own, &own), "leave", "{fragment}");
            assert_eq!(
                said(fragment, is_own, &Workspace::default()),
                "leave",
                "{fragment}"
            );
        }
    }
}

#[test]
fn a_link_that_says_the_same_is_no_visit() {
    let own = own(&[
        ("customers_start", "1000"),
        ("customers_end", "1 100"),
        ("customers_new", "200.0"),
        ("promoters", "3"),
    ]);
    assert_eq!(said(THREE, false, &own), "leave");
    let share = own_share("85");
    assert_eq!(
        said(
            "/metrics/cltv-discounted?retention_rate=0.85",
            false,
            &share
        ),
        "leave"
    );
    assert_eq!(
        said(
            "/metrics/cltv-discounted?retention_rate=85%",
            false,
            &own_share("85 %")
        ),
        "leave"
    );
    assert!(
        said(
            "/metrics/cltv-discounted?retention_rate=0.86",
            false,
            &share
        )
        .starts_with("visit")
    );
}

fn own_share(text: &str) -> Workspace {
    own(&[("retention_rate", text)])
}

#[test]
fn a_different_link_opens_as_a_guest() {
    let visit = "visit field/customers_start=1000 field/customers_end=1100 field/customers_new=200";
    for own in [
        own(&[("customers_start", "5")]),
        Workspace::default(),
        own(&[("promoters", "5")]),
    ] {
        assert_eq!(said(THREE, false, &own), visit);
    }
    // A figure that the link leaves out is a difference too.
    let more = own(&[("customers_start", "1000"), ("customers_end", "1100")]);
    assert_eq!(
        said("/metrics/retention?customers_start=1000", false, &more),
        "visit field/customers_start=1000"
    );
    // A bad value is a difference too: it is shown in its field.
    let bad = said(
        "/metrics/retention?customers_start=abc",
        false,
        &Workspace::default(),
    );
    assert_eq!(bad, "visit field/customers_start=abc");
}

#[test]
fn while_a_visit_is_open_the_own_work_is_what_counts() {
    let own = own(&[
        ("customers_start", "1000"),
        ("customers_end", "1100"),
        ("customers_new", "200"),
    ]);
    let visiting = after(
        &own,
        open(
            &parse("/metrics/retention?customers_start=7"),
            false,
            &own,
            EN,
        ),
        5,
    );
    assert!(visiting.shows_guest());
    assert_eq!(said(THREE, false, &visiting), "leave");
}

#[test]
fn the_own_address_restores_the_work_only_if_nothing_was_saved() {
    let fill = "fill field/customers_start=1000 field/customers_end=1100 field/customers_new=200";
    assert_eq!(said(THREE, true, &Workspace::default()), fill);
    assert_eq!(said(THREE, true, &own(&[("promoters", "3")])), fill);
    assert_eq!(
        said(THREE, true, &own(&[("customers_start", "5")])),
        "leave"
    );
    // Emptied fields are saved too.
    assert_eq!(said(THREE, true, &own(&[("customers_start", "")])), "leave");
}

#[test]
fn solving_sets_the_unknown_and_what_is_given() {
    assert_eq!(
        said(
            "/metrics/retention?customers_start=1000&customers_new=200&retention_rate=90%&solve=customers_end",
            false,
            &Workspace::default()
        ),
        "visit field/customers_start=1000 field/customers_new=200 target/retention=90 unknown/retention=customers_end given/retention=retention_rate"
    );
    assert_eq!(
        said(
            "/metrics/retention?customers_start=1000&retention_rate.without_end=0.9&solve=customers_new",
            false,
            &Workspace::default()
        ),
        "visit field/customers_start=1000 target/retention=90 unknown/retention=customers_new given/retention=retention_rate.without_end"
    );
    // Nothing is given yet, except the unknown.
    assert_eq!(
        said(
            "/metrics/retention?solve=customers_end",
            false,
            &Workspace::default()
        ),
        "visit unknown/retention=customers_end"
    );
    // The churn rate doesn't depend on customers who joined and left within the period, so it isn't the given
    // result.
    assert_eq!(
        said(
            "/metrics/churn?churn_rate=5%&churn_rate.of_start=4%&solve=customers_passing",
            false,
            &Workspace::default()
        ),
        "visit field/churn_rate=5 target/churn=4 unknown/churn=customers_passing given/churn=churn_rate.of_start"
    );
}

/// The given result is part of a link.
#[test]
fn a_link_that_gives_another_result_differs() {
    let own = Workspace::new(
        entries([
            (field("customers_start"), "1000", 1),
            (field("customers_new"), "200", 1),
            (Slot::Target("retention"), "80", 1),
            (Slot::Unknown("retention"), "customers_end", 1),
        ]),
        0,
    );
    let link = "/metrics/retention?customers_start=1000&customers_new=200&retention_rate=90%&solve=customers_end";
    assert!(
        said(link, false, &own).starts_with("visit"),
        "the page would go on showing 80 %"
    );
    let same = "/metrics/retention?customers_start=1000&customers_new=200&retention_rate=80%&solve=customers_end";
    assert_eq!(said(same, false, &own), "leave");
}

/// Figures from which the page's own figures are derived are part of a link as well.
#[test]
fn a_link_that_gives_what_figures_follow_from_differs() {
    let own = own(&[("customers_start", "1000")]);
    let link = "/metrics/churn?customers_start=1000&customers_end=900&customers_new=0";
    assert!(
        said(link, false, &own).starts_with("visit"),
        "the link's figures would be dropped"
    );
}

/// The results that a page shows.
fn shown(workspace: &Workspace, id: &str) -> String {
    let calculation = page(metric(id), workspace, EN);
    let texts: Vec<String> = calculation
        .fields
        .iter()
        .map(|field| format!("{}={}", field.name, field.text))
        .collect();
    format!(
        "{} {:?} {:?}",
        texts.join(" "),
        calculation.solving.map(|solving| solving.unknown.id),
        page(metric(id), workspace, EN).answer()
    )
}

/// Adopting a link's figures doesn't change the page: the figures shown become the user's own.
#[test]
fn a_visit_that_is_kept_looks_as_it_did() {
    let own = Workspace::new(
        entries([
            (field("customers_start"), "500", 1),
            (field("customers_end"), "480", 1),
            (field("customers_new"), "20", 1),
            (field("retention_rate"), "80", 1),
            (Slot::Unknown("retention"), "customers_start", 1),
        ]),
        0,
    );
    let mut changed = Vec::new();
    for fragment in [
        THREE,
        "/metrics/retention?customers_start=1000&customers_end=900",
    ] {
        let visiting = after(&own, open(&parse(fragment), false, &own, EN), 5);
        assert!(visiting.shows_guest());
        let kept = after(&visiting, adopt_guest(&visiting), 10);
        let (before, after) = (shown(&visiting, "retention"), shown(&kept, "retention"));
        if before != after {
            changed.push(format!("{fragment}: {before} became {after}"));
        }
    }
    assert!(changed.is_empty(), "{changed:#?}");
}

/// A link that the page offers shows the same page to another user.
#[test]
#[rustfmt::skip] // one line per case
fn a_copied_link_shows_what_the_page_shows() {
    let mut works = vec![
        ("retention", own(&[("customers_start", "1000"), ("customers_end", "1100"), ("customers_new", "200")])),
        ("nps", own(&[("promoters", "abc"), ("passives", "1"), ("detractors", "2.5")])),
        ("retention", own(&[("customers_start", "0"), ("customers_end", "5"), ("customers_new", "9")])),
        (
            "retention",
            Workspace::new(entries([
                (field("customers_start"), "1000", 1),
                (field("customers_new"), "200", 1),
                (field("retention_rate"), "90", 1),
                (Slot::Unknown("retention"), "customers_end", 1),
            ]), 0),
        ),
        (
            "retention",
            Workspace::new(entries([
                (field("customers_start"), "1000", 1),
                (field("retention_rate.without_end"), "90", 1),
                (Slot::Unknown("retention"), "customers_new", 1),
                (Slot::Given("retention"), "retention_rate.without_end", 1),
            ]), 0),
        ),
    ];
    for metric in metrics::all() {
        for case in &metric.cases {
            let fields: Vec<(&str, &str)> = case
                .figures
                .iter()
                .map(|(variable, figure)| (variable.id, *figure))
                .collect();
            works.push((metric.id, own(&fields)));
        }
    }
    for (id, work) in works {
        assert_eq!(shown(&receive(id, &work), id), shown(&work, id));
    }
}

/// The page as another user sees it after opening the link that the page offers.
fn receive(id: &str, work: &Workspace) -> Workspace {
    let metric = metric(id);
    let link = parse(&print(
        &Page::Metric(metric.id),
        &page(metric, work, EN).link_figures(),
    ));
    assert_eq!(link.faults, []);
    after(
        &Workspace::default(),
        open(&link, false, &Workspace::default(), EN),
        9,
    )
}

/// Figures derived from another page are shown as well, so the link has to include them.
#[test]
fn a_copied_link_brings_what_follows_from_other_pages() {
    let work = own(&[
        ("customers_start", "1000"),
        ("customers_end", "1100"),
        ("customers_new", "200"),
    ]);
    let answer = |workspace: &Workspace| page(metric("churn"), workspace, EN).answer();
    assert_eq!(answer(&work), Some(Ok(0.1)));
    assert_eq!(answer(&receive("churn", &work)), answer(&work));
}
