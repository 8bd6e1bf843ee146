//! Variants: what they inherit, what is derived in them, how links contain them, and that nothing in them
//! affects the user's own figures.

use crate::make::{adopt_guest, after, fill, metric, own, receive, set, type_into};
use proptest::prelude::*;

use loyalty_lab::calculation::comparison::{ResultChange, compare, main_difference};
use loyalty_lab::calculation::figure_sets::FigureSets;
use loyalty_lab::calculation::metric::Calculation;
use loyalty_lab::links::keys::KEYS;
use loyalty_lab::links::page::Page;
use loyalty_lab::links::query::{parse, print};
use loyalty_lab::metrics;
use loyalty_lab::words::language::Language;
use loyalty_lab::workspace::action::Action;
use loyalty_lab::workspace::slot::Slot;
use loyalty_lab::workspace::state::Workspace;
use loyalty_lab::workspace::variant::{FROM_EMPTY, FROM_MINE, Variant, VariantPart};
use loyalty_lab::workspace::variants::figure_slot;

const EN: Language = Language::English;

fn open_variant(workspace: &Workspace, base: &str) -> Workspace {
    after(workspace, workspace.open_variant(base).unwrap(), 2)
}

fn type_in(workspace: &Workspace, set: Option<Variant>, id: &'static str, text: &str) -> Workspace {
    let field = figure_slot(set, id);
    let text = text.into();
    after(workspace, Action::Type { field, text }, 3)
}

fn result(workspace: &Workspace, set: Option<Variant>, id: &str) -> Option<f64> {
    FigureSets::read(workspace, EN).of(set).result(metric(id))
}

/// A month with 5 % churn: 20 months, €10 a month, €200.
fn month() -> Workspace {
    own(&[
        ("customers_start", "1000"),
        ("customers_lost", "50"),
        ("purchase_value", "10"),
        ("purchase_frequency", "1"),
    ])
}

#[test]
fn a_variant_inherits_what_it_does_not_change_and_follows_to_other_pages() {
    let work = open_variant(&month(), FROM_MINE);
    assert_eq!(work.current_set(), Some(Variant::B));
    assert_eq!(result(&work, Some(Variant::B), "cltv"), Some(200.0));
    let work = type_in(&work, Some(Variant::B), "customers_lost", "40");
    assert_eq!(result(&work, Some(Variant::B), "churn"), Some(0.04));
    assert_eq!(result(&work, Some(Variant::B), "cltv"), Some(250.0));
    assert_eq!(result(&work, None, "cltv"), Some(200.0));
    // Who didn't leave has stayed: 30 × 1 / (1 − 0.96), without a discount.
    let value = |set| {
        let page = type_in(&work, None, "margin", "30");
        result(
            &type_in(&page, None, "discount_rate", "0"),
            set,
            "cltv-discounted",
        )
    };
    let [own, variant] = [None, Some(Variant::B)].map(|set| value(set).unwrap().round());
    assert_eq!([own, variant], [600.0, 750.0]);
    let sets = FigureSets::read(&work, EN);
    let columns = compare(metric("cltv"), &sets);
    assert_eq!(columns.len(), 2);
    let (difference, lifespan) = (columns[1].results[0].difference, &columns[1].inputs[2]);
    assert_eq!(
        difference,
        Some(ResultChange {
            absolute: 50.0,
            relative: Some(0.25)
        })
    );
    assert_eq!((lifespan.value, lifespan.is_changed), (Some(25.0), true));
    assert!(!columns[1].inputs[0].is_changed);
    // Emptying the field restores the user's own figure.
    let work = type_in(&work, Some(Variant::B), "customers_lost", "");
    assert_eq!(result(&work, Some(Variant::B), "cltv"), Some(200.0));
}

#[test]
fn a_variant_that_starts_empty_has_only_its_own_figures() {
    let work = open_variant(&month(), FROM_EMPTY);
    assert_eq!(result(&work, Some(Variant::B), "churn"), None);
    let work = type_in(&work, Some(Variant::B), "customers_start", "500");
    let work = type_in(&work, Some(Variant::B), "customers_lost", "100");
    assert_eq!(result(&work, Some(Variant::B), "churn"), Some(0.2));
    assert_eq!(result(&work, Some(Variant::B), "cltv"), None);
}

#[test]
fn adopting_a_variant_that_started_empty_leaves_no_mixture() {
    let mine = type_in(&month(), None, "customers_passing", "7");
    let mine = type_in(&mine, None, "purchase_value", "12");
    let work = open_variant(&mine, FROM_EMPTY);
    let work = type_in(&work, Some(Variant::B), "customers_start", "500");
    let work = type_in(&work, Some(Variant::B), "customers_lost", "100");
    let shown = result(&work, Some(Variant::B), "churn");
    let adopted = after(&work, work.variant_adoption(Variant::B).into_action(), 4);
    assert_eq!(result(&adopted, None, "churn"), shown);
    let text = |workspace: &Workspace, id: &'static str| workspace.text(&Slot::field(id));
    // A figure of the same page that the variant didn't have is gone; those of other pages stay.
    assert_eq!(&*text(&adopted, "customers_passing"), "");
    assert_eq!(&*text(&adopted, "purchase_value"), "12");
    let back = after(&adopted, Action::Undo, 5);
    assert_eq!(&*text(&back, "customers_passing"), "7");
}

#[test]
fn removing_and_adopting_a_variant_can_be_undone() {
    let work = open_variant(&month(), FROM_MINE);
    let work = type_in(&work, Some(Variant::B), "customers_lost", "40");
    let removed = after(&work, work.remove_variant(Variant::B), 4);
    assert_eq!(
        (removed.variants().count(), removed.current_set()),
        (0, None)
    );
    let back = after(&removed, Action::Undo, 5);
    assert_eq!(result(&back, Some(Variant::B), "churn"), Some(0.04));
    assert_eq!(back.current_set(), Some(Variant::B));

    let adopted = after(&work, work.variant_adoption(Variant::B).into_action(), 4);
    assert_eq!(result(&adopted, None, "churn"), Some(0.04));
    assert_eq!(adopted.variants().count(), 0);
    let back = after(&adopted, Action::Undo, 5);
    assert_eq!(result(&back, None, "churn"), Some(0.05));
    // There are three in addition to the user's own figures, and no fourth.
    let mut work = month();
    for _ in 0..3 {
        work = open_variant(&work, FROM_MINE);
    }
    assert_eq!(work.open_variant(FROM_MINE), None);
}

#[test]
fn a_link_carries_variants() {
    let fragment = "/metrics/churn?customers_start=1000&customers_lost=50&b.customers_lost=40\
                    &b.name=Spring&c.from=empty&c.customers_start=10&c.customers_lost=1&set=b&period=month";
    let guest = receive(fragment);
    assert_eq!(guest.current_set(), Some(Variant::B));
    assert_eq!(&*guest.variant_name(Variant::B), "Spring");
    for (set, value) in [
        (None, 0.05),
        (Some(Variant::B), 0.04),
        (Some(Variant::C), 0.1),
    ] {
        assert_eq!(result(&guest, set, "churn"), Some(value), "{set:?}");
    }
    // The link that the page offers contains the same.
    let sets = FigureSets::read(&guest, EN);
    let page = Calculation::new(metric("churn"), &guest, &sets);
    let again = receive(&print(&Page::Metric("churn"), &page.link_figures()));
    for set in [None, Some(Variant::B), Some(Variant::C)] {
        assert_eq!(result(&again, set, "churn"), result(&guest, set, "churn"));
    }
    assert_eq!(
        (again.current_set(), again.variants().count()),
        (Some(Variant::B), 2)
    );
    assert_eq!(&*again.variant_name(Variant::B), "Spring");
    // A rate of one page, given for a variant of another page.
    let guest = receive(
        "/metrics/cltv?purchase_value=10&purchase_frequency=1&customer_lifespan=20&b.customer_lifespan=25",
    );
    assert_eq!(result(&guest, Some(Variant::B), "cltv"), Some(250.0));
    assert_eq!(guest.current_set(), None);
    for (fragment, code) in [
        ("/metrics/churn?b.nonsense=1", "link_unknown_key"),
        ("/metrics/churn?e.customers_lost=1", "link_unknown_key"),
        ("/metrics/churn?b.from=nowhere", "link_bad_setting"),
        ("/metrics/churn?b.period=fortnight", "link_bad_setting"),
        ("/metrics/churn?set=z", "link_bad_setting"),
    ] {
        let link = parse(fragment, Some(KEYS));
        assert_eq!(
            link.faults.first().map(|fault| fault.code()),
            Some(code),
            "{fragment}"
        );
    }
}

/// What a link says and no field of its page shows is reported.
#[test]
fn nothing_in_a_link_is_dropped_silently() {
    let start = "customers_start=1000&customers_end=1100&customers_new=200";
    for (fragment, code) in [
        (
            format!("/metrics/retention?{start}&b.retention_rate=70%"),
            "link_unknown_key",
        ),
        (
            format!("/metrics/retention?{start}&retention_rate=50%&customers_lost=77"),
            "link_unused",
        ),
        (
            "/metrics/retention?customers_start=1000&customers_new=200&solve=customers_end\
             &retention_rate.without_end=0.9"
                .to_owned(),
            "link_unused",
        ),
        (
            "/metrics/acquisition?acquisition_spend=100&customers_new=10&purchase_value=abc"
                .to_owned(),
            "link_bad_setting",
        ),
        (
            "/metrics/cltv-discounted?margin=100&retention_rate=%25".to_owned(),
            "link_bad_setting",
        ),
        (
            format!("/metrics/retention?{start}&sample=1&population=abc"),
            "link_bad_setting",
        ),
        (
            "/metrics/cltv?purchase_value=1,234".to_owned(),
            "link_comma",
        ),
        ("/metrics/cltv?b.gross_margin=0,85".to_owned(), "link_comma"),
        (
            "/lab/habits?acquiescence=150%".to_owned(),
            "link_bad_setting",
        ),
        ("/lab/habits?cut-offs=nine".to_owned(), "link_bad_setting"),
        (
            format!("/metrics/retention?{start}&b.customers_end=1150&set=c"),
            "link_bad_setting",
        ),
        (
            "/lab/mixture?survivors=1000,631,468&used=1".to_owned(),
            "link_bad_setting",
        ),
    ] {
        let link = parse(&fragment, Some(KEYS));
        let codes: Vec<&str> = link.faults.iter().map(|fault| fault.code()).collect();
        assert_eq!(codes, [code], "{fragment}");
    }
    for fragment in [
        format!("/metrics/retention?{start}&retention_rate=90%&b.customers_end=1150&set=b"),
        "/metrics/acquisition?acquisition_spend=100&customers_new=10&purchase_value=40".to_owned(),
        "/lab/habits?acquiescence=20%&strictness=0.1&cut-offs=eight".to_owned(),
        "/lab/mixture?survivors=1000,631,468&used=2".to_owned(),
        // The variant has a period to convert to, although the user's own figures have none.
        "/metrics/acquisition?acquisition_spend=100&customers_new=10&b.period=month\
         &b.purchase_frequency=4/year"
            .to_owned(),
        // The field says what is wrong.
        "/metrics/cltv?purchase_value=abc".to_owned(),
    ] {
        assert_eq!(parse(&fragment, Some(KEYS)).faults, [], "{fragment}");
    }
}

/// 40% a year is less than 5% a month, so the difference is taken in the period of the user's own figures.
#[test]
fn sets_of_different_periods_are_compared_in_one() {
    let guest = receive(
        "/metrics/churn?customers_start=1000&customers_lost=50&period=month\
         &b.period=year&b.from=empty&b.customers_start=1000&b.customers_lost=400",
    );
    let columns = compare(metric("churn"), &FigureSets::read(&guest, EN));
    let difference = |id: &str| {
        let mut results = columns[1].results.iter();
        let found = results.find(|result| result.definition.id == id).unwrap();
        found.difference.unwrap().absolute
    };
    let monthly = 1.0 - 0.6_f64.powf(1.0 / 12.0);
    let churn = &columns[1].results[0];
    assert!((churn.converted.unwrap() - monthly).abs() < 1e-12);
    assert!(churn.is_of_other_period && !churn.is_apart());
    assert!((difference("churn_rate") - (monthly - 0.05)).abs() < 1e-12);
    let listed = |work: &Workspace| {
        let sets = FigureSets::read(work, EN);
        main_difference(metric("churn"), &sets.variants()[0].figures, sets.mine())
    };
    assert!((listed(&guest).unwrap() - (monthly - 0.05)).abs() < 1e-12);
    let seasons = receive(
        "/metrics/churn?customers_start=1000&customers_lost=50&period=name:winter\
         &b.period=name:summer&b.from=empty&b.customers_start=1000&b.customers_lost=400",
    );
    assert_eq!(listed(&seasons), None);
    assert!((difference("customer_lifespan") - 10.0).abs() < 1e-12);
    // What a variant inherits stays the same figure per month.
    let guest = receive(
        "/metrics/cltv-discounted?margin=100&retention_rate=0.8&discount_rate=0.01&period=month\
         &b.period=year&b.margin=50",
    );
    let columns = compare(metric("cltv-discounted"), &FigureSets::read(&guest, EN));
    let inherited = columns[1].inputs[1].value.unwrap();
    assert!((inherited - 0.8_f64.powi(12)).abs() < 1e-12, "{inherited}");
    // One period isn't known, so there is nothing to convert by.
    let guest = receive("/metrics/churn?customers_start=1000&customers_lost=50&b.period=year");
    let columns = compare(metric("churn"), &FigureSets::read(&guest, EN));
    assert_eq!(columns[1].results[0].difference, None);
    // The rate of earned growth in a quarter doesn't follow from that in a year; the part of growth that it is
    // can be compared.
    let guest = receive(
        "/metrics/earned-growth?nrr=85%&earned_new=25%&growth_total=30%&period=year\
         &b.period=quarter&b.nrr=97%&b.earned_new=6%&b.growth_total=8%",
    );
    let columns = compare(metric("earned-growth"), &FigureSets::read(&guest, EN));
    let apart = columns[1].results.iter().map(|result| result.is_apart());
    assert_eq!(apart.collect::<Vec<_>>(), [true, false]);
    assert!(columns[1].results[1].difference.is_some());
}

/// Customers who left in a month don't tell how many leave in a year, so a copy for a year compares nothing
/// until they are entered. What doesn't belong to a period is the same in any.
#[test]
fn a_copy_for_another_period_inherits_no_counts() {
    let differences = |fragment: &str, id: &str| {
        let columns = compare(metric(id), &FigureSets::read(&receive(fragment), EN));
        let results = columns[1].results.iter();
        let changed = columns[1].inputs.iter().filter(|input| input.is_changed);
        (
            results.filter_map(|one| one.difference).count(),
            changed.count(),
        )
    };
    for (fragment, id) in [
        (
            "/metrics/growth?customers_start=1000&customers_new=80&churn_rate=5%&periods_ahead=24",
            "growth",
        ),
        (
            "/metrics/churn?customers_start=1000&customers_lost=50",
            "churn",
        ),
        (
            "/metrics/retention?customers_start=1000&customers_end=1100&customers_new=200",
            "retention",
        ),
        (
            "/metrics/referral?customers_referred=46&customers_new=118",
            "referral",
        ),
        (
            "/metrics/revenue-retention?revenue_start=100&revenue_churned=8&revenue_contraction=3\
             &revenue_expansion=16&revenue_new=25",
            "revenue-retention",
        ),
    ] {
        let same = format!("{fragment}&period=month&b.from=mine");
        assert_ne!(differences(&same, id).0, 0, "{id}");
        // The half-life follows from the rate alone, and stays the same length of time.
        let other = format!("{fragment}&period=month&b.period=year");
        let left = usize::from(id == "growth");
        assert_eq!(differences(&other, id), (left, 0), "{id}");
        let unnamed = format!("{fragment}&b.period=year");
        assert_eq!(differences(&unnamed, id), (0, 0), "{id}");
    }
    let work = receive(
        "/metrics/churn?customers_start=1000&customers_lost=50&period=month&b.period=year&set=b",
    );
    let page = Calculation::new(metric("churn"), &work, &FigureSets::read(&work, EN));
    let missing: Vec<&str> = page.missing().iter().map(|one| one.id).collect();
    assert_eq!(missing, ["customers_lost"]);
    assert!(page.fields[1].is_for_other_period);
    assert_eq!(
        page.fields[0].inherited().map(|mine| &*mine.text),
        Some("1000")
    );
    let entered = type_in(&work, Some(Variant::B), "customers_lost", "400");
    assert_eq!(result(&entered, Some(Variant::B), "churn"), Some(0.4));
}

/// 60 months are 5 years, also in the link that the page offers.
#[test]
fn numbers_of_periods_are_converted_as_durations_are() {
    let value = |work: &Workspace, set: Option<Variant>, id: &str, variable: &str| {
        let sets = FigureSets::read(work, EN);
        let values = sets.of(set).values(metric(id));
        values.get(crate::make::variable(variable)).ok()
    };
    let discounted = receive(
        "/metrics/cltv-discounted?margin=37.5&retention_rate=98.5%&discount_rate=0.8%&periods=60\
         &period=month&b.period=year",
    );
    let growth = receive(
        "/metrics/growth?customers_start=1000&customers_new=80&churn_rate=5%&periods_ahead=24\
         &period=month&b.period=year&b.customers_new=960",
    );
    for (work, id, variable, own, years) in [
        (discounted, "cltv-discounted", "periods", 60.0, 5.0),
        (growth, "growth", "periods_ahead", 24.0, 2.0),
    ] {
        assert_eq!(value(&work, None, id, variable), Some(own));
        assert_eq!(value(&work, Some(Variant::B), id, variable), Some(years));
        let sets = FigureSets::read(&work, EN);
        let page = Calculation::new(metric(id), &work, &sets);
        let again = receive(&print(&Page::Metric(metric(id).id), &page.link_figures()));
        assert_eq!(value(&again, None, id, variable), Some(own));
        assert_eq!(value(&again, Some(Variant::B), id, variable), Some(years));
    }
    let given = receive("/metrics/growth?periods_ahead=2year&period=month");
    assert_eq!(value(&given, None, "growth", "periods_ahead"), Some(24.0));
}

#[test]
fn a_wrong_figure_of_a_variant_is_told_in_the_comparison() {
    let guest = receive(
        "/metrics/retention?customers_start=1000&customers_end=1100&customers_new=200&b.customers_end=abc",
    );
    let columns = compare(metric("retention"), &FigureSets::read(&guest, EN));
    let (text, problem) = columns[1].inputs[1].wrong.clone().unwrap();
    assert_eq!((&*text, problem.code()), ("abc", "not_a_number"));
    assert!(columns[1].inputs[1].is_changed);
    assert_eq!(columns[0].inputs[1].wrong, None);
}

/// What is derived in a variant is included, because the receiver's other pages contain something else.
#[test]
fn a_link_carries_what_follows_in_a_variant() {
    let work = open_variant(&month(), FROM_MINE);
    let work = type_in(&work, Some(Variant::B), "customers_lost", "40");
    let sets = FigureSets::read(&work, EN);
    let page = Calculation::new(metric("cltv"), &work, &sets);
    let received = receive(&print(&Page::Metric("cltv"), &page.link_figures()));
    assert_eq!(result(&received, None, "cltv"), Some(200.0));
    assert_eq!(result(&received, Some(Variant::B), "cltv"), Some(250.0));
}

#[test]
fn a_wrong_figure_of_the_users_own_is_wrong_in_a_variant_too() {
    let work = open_variant(
        &own(&[("customers_start", "1000"), ("customers_lost", "fifty")]),
        FROM_MINE,
    );
    assert_eq!(result(&work, Some(Variant::B), "churn"), None);
    let work = type_in(&work, Some(Variant::B), "customers_lost", "50");
    assert_eq!(result(&work, Some(Variant::B), "churn"), Some(0.05));
}

/// Anything that a user can do other than typing into a field of their own figures.
fn step() -> impl Strategy<Value = Action> {
    let id = || {
        prop::sample::select(vec![
            "customers_start",
            "customers_lost",
            "churn_rate",
            "purchase_value",
        ])
    };
    let variant = || prop::sample::select(Variant::ALL.to_vec());
    let metric = || prop::sample::select(metrics::IDS.to_vec());
    let text = || "[0-9]{0,3}(/year)?|x";
    prop_oneof![
        (variant(), id(), text()).prop_map(|(variant, id, text)| Action::Type {
            field: figure_slot(Some(variant), id),
            text: text.into(),
        }),
        (variant(), "mine|empty|")
            .prop_map(|(variant, base)| { set(Slot::Variant(variant, VariantPart::Base), &base) }),
        "b|c|d|".prop_map(|letter| set(Slot::CurrentSet, &letter)),
        (metric(), text()).prop_map(|(metric, text)| set(Slot::Target(metric), &text)),
        (metric(), id()).prop_map(|(metric, id)| set(Slot::Unknown(metric), id)),
        // A link or an example is opened, changed and closed.
        (id(), text()).prop_map(|(id, text)| Action::OpenGuest {
            texts: vec![(Slot::field(id), text.into())],
        }),
        Just(Action::LeaveGuest),
    ]
}

proptest! {
    /// No sequence of examples, links, targets and variants changes one of the user's own figures.
    #[test]
    fn nothing_changes_the_users_own_figures(steps in prop::collection::vec(step(), 0..12)) {
        let start = month();
        let mut work = start.clone();
        for (place, step) in steps.into_iter().enumerate() {
            work = after(&work, step, place as u32 + 5);
        }
        let work = work.without_guest();
        let (before, now) = (FigureSets::read(&start, EN), FigureSets::read(&work, EN));
        for metric in metrics::all() {
            prop_assert_eq!(before.mine().values(metric), now.mine().values(metric));
            prop_assert_eq!(before.mine().result(metric), now.mine().result(metric));
            for input in &metric.inputs {
                prop_assert_eq!(start.text(&Slot::field(input.id)), work.text(&Slot::field(input.id)));
            }
        }
    }
}

#[test]
fn typing_into_ones_own_figures_and_adopting_a_guest_do_change_them() {
    let work = after(&month(), type_into("customers_lost", "40"), 5);
    assert_eq!(result(&work, None, "churn"), Some(0.04));
    let texts = vec![(Slot::field("customers_lost"), "30".into())];
    let guest = after(&month(), Action::OpenGuest { texts }, 5);
    assert_eq!(result(&guest.without_guest(), None, "churn"), Some(0.05));
    let kept = after(&guest, adopt_guest(&guest), 6);
    assert_eq!(result(&kept, None, "churn"), Some(0.03));
    let _ = fill(&[]);
}

/// A copy without a name is still there for who opens the link, and no part of the link is empty.
#[test]
fn a_link_keeps_a_copy_without_a_name() {
    let copied = open_variant(&month(), FROM_MINE);
    let page = Page::Metric("churn");
    let figures =
        Calculation::new(metric("churn"), &copied, &FigureSets::read(&copied, EN)).link_figures();
    let link = print(&page, &figures);
    assert!(!link.contains("=&") && !link.ends_with('='), "{link}");
    assert!(link.contains("b.from=mine"), "{link}");
    let again = receive(&link);
    assert_eq!(
        result(&again, Some(Variant::B), "churn"),
        result(&copied, Some(Variant::B), "churn")
    );
}
