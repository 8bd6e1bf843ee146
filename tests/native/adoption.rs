//! Adopting figures of another period: what the user's other figures mean stays the same.

use crate::make::{adopt_guest, after, own, set, variable};
use proptest::prelude::*;

use loyalty_lab::calculation::figure_sets::FigureSets;
use loyalty_lab::calculation::input::Content;
use loyalty_lab::formula::period::Period;
use loyalty_lab::formula::period_name::NAMED;
use loyalty_lab::words::language::Language;
use loyalty_lab::workspace::action::Action;
use loyalty_lab::workspace::slot::Slot;
use loyalty_lab::workspace::state::Workspace;
use loyalty_lab::workspace::variant::{FROM_EMPTY, FROM_MINE, Variant, VariantPart};
use loyalty_lab::workspace::variants::{figure_slot, period_slot};

const EN: Language = Language::English;

/// The user's own figures for a month.
fn monthly(fields: &[(&str, &str)]) -> Workspace {
    after(&own(fields), set(Slot::Period, "month"), 2)
}

/// A guest with these fields and period.
fn guest(fields: &[(&'static str, &str)], period: &str) -> Action {
    let fields = fields.iter();
    let mut texts: Vec<(Slot, std::rc::Rc<str>)> = fields
        .map(|(id, text)| (Slot::field(id), (*text).into()))
        .collect();
    texts.push((Slot::Period, period.into()));
    Action::OpenGuest { texts }
}

fn adopt(work: &Workspace, visit: Action) -> Workspace {
    let visiting = after(work, visit, 5);
    after(&visiting, adopt_guest(&visiting), 6)
}

fn text(work: &Workspace, slot: Slot) -> String {
    work.text(&slot).to_string()
}

/// Adopting says so if it changes more than the page that the user sees.
#[test]
fn what_reaches_further_than_the_page_is_known_before() {
    let reaches = |work: &Workspace, visit: Action| {
        let visiting = after(work, visit, 5);
        visiting.guest_adoption().unwrap().reaches_further
    };
    let survey = [("satisfied", "80"), ("responses", "100")];
    let other = || guest(&[("satisfied", "9"), ("responses", "10")], "");
    assert!(!reaches(&own(&survey), other()), "only this page has them");
    let base = Slot::Variant(Variant::B, VariantPart::Base);
    let with_copy = after(&own(&survey), set(base.clone(), FROM_MINE), 2);
    assert!(reaches(&with_copy, other()), "the copy follows A");
    assert!(
        !reaches(&with_copy, guest(&survey, "")),
        "nothing changes for it"
    );
    let separate = after(&own(&survey), set(base.clone(), FROM_EMPTY), 2);
    assert!(!reaches(&separate, other()), "it has only its own figures");
    let with_variant = Action::OpenGuest {
        texts: vec![
            (base, FROM_MINE.into()),
            (figure_slot(Some(Variant::B), "satisfied"), "95".into()),
        ],
    };
    assert!(reaches(&separate, with_variant.clone()), "it is replaced");
    assert!(!reaches(&own(&survey), with_variant), "it is a new one");
    // Both pages have the customers at the start.
    let visit = || {
        guest(
            &[
                ("customers_start", "9"),
                ("customers_end", "8"),
                ("customers_new", "0"),
            ],
            "",
        )
    };
    let churn = [("customers_start", "100"), ("customers_lost", "5")];
    assert!(reaches(&own(&churn), visit()));
    assert!(!reaches(&own(&churn[1..]), visit()));
}

#[test]
fn own_figures_keep_their_period_as_a_unit() {
    let work = monthly(&[
        ("churn_rate", "5 %"),
        ("periods_ahead", "24"),
        ("customers_start", "1000"),
        ("discount_rate", "8/year"),
    ]);
    let coffee = guest(
        &[("purchase_frequency", "110"), ("customer_lifespan", "3")],
        "year",
    );
    let visiting = after(&work, coffee.clone(), 5);
    assert!(!visiting.guest_adoption().unwrap().changes_others);
    let adopted = adopt(&work, coffee);
    for (id, expected) in [
        ("churn_rate", "5 %/month"),
        ("periods_ahead", "24month"),
        ("customers_start", "1000"),
        ("discount_rate", "8/year"),
        ("purchase_frequency", "110"),
        ("customer_lifespan", "3"),
    ] {
        assert_eq!(text(&adopted, Slot::field(id)), expected, "{id}");
    }
    assert_eq!(text(&adopted, Slot::Period), "year");
    let back = after(&adopted, Action::Undo, 7);
    assert_eq!(text(&back, Slot::field("churn_rate")), "5 %");
    assert_eq!(text(&back, Slot::Period), "month");
}

/// A target is a question about the user's own figures, so it stays for their period.
#[test]
fn targets_keep_their_period_as_a_unit() {
    let targets = [
        (Slot::Target("retention"), "95 %"),
        (Slot::Target("churn"), "30"),
        (Slot::Given("churn"), "customer_lifespan"),
        (Slot::Target("nps"), "40"),
    ];
    let work = targets
        .into_iter()
        .fold(monthly(&[]), |work, (slot, text)| {
            after(&work, set(slot, text), 3)
        });
    let coffee = guest(
        &[("purchase_frequency", "110"), ("customer_lifespan", "3")],
        "year",
    );
    let adopted = adopt(&work, coffee);
    assert_eq!(text(&adopted, Slot::Period), "year");
    assert_eq!(text(&adopted, Slot::Target("retention")), "95 %/month");
    assert_eq!(text(&adopted, Slot::Target("churn")), "30month");
    assert_eq!(text(&adopted, Slot::Target("nps")), "40");
    let back = after(&adopted, Action::Undo, 7);
    assert_eq!(text(&back, Slot::Target("retention")), "95 %");
    // The net revenue retention rate isn't converted, so the adopted figures get a unit instead.
    let work = after(&work, set(Slot::Target("revenue-retention"), "110 %"), 4);
    let coffee = guest(
        &[("purchase_frequency", "110"), ("customer_lifespan", "3")],
        "year",
    );
    let adopted = adopt(&work, coffee);
    assert_eq!(text(&adopted, Slot::Period), "month");
    assert_eq!(
        text(&adopted, Slot::field("purchase_frequency")),
        "110/year"
    );
    assert_eq!(text(&adopted, Slot::Target("revenue-retention")), "110 %");
}

#[test]
fn counts_keep_the_own_period_if_the_adopted_figures_can_have_units() {
    let work = monthly(&[("customers_start", "1000"), ("customers_lost", "50")]);
    let coffee = guest(
        &[
            ("purchase_value", "4.2"),
            ("purchase_frequency", "110"),
            ("customer_lifespan", "3"),
        ],
        "year",
    );
    let adopted = adopt(&work, coffee);
    for (slot, expected) in [
        (Slot::Period, "month"),
        (Slot::field("customers_lost"), "50"),
        (Slot::field("purchase_value"), "4.2"),
        (Slot::field("purchase_frequency"), "110/year"),
        (Slot::field("customer_lifespan"), "3year"),
    ] {
        assert_eq!(text(&adopted, slot.clone()), expected, "{slot:?}");
    }
    // If both count during their periods, the page says so before.
    let budget = guest(
        &[("acquisition_spend", "9200"), ("customers_new", "50")],
        "year",
    );
    let visiting = after(&work, budget.clone(), 5);
    assert!(visiting.guest_adoption().unwrap().changes_others);
    let adopted = adopt(&work, budget);
    assert_eq!(text(&adopted, Slot::Period), "year");
    assert_eq!(text(&adopted, Slot::field("customers_lost")), "50");
}

#[test]
fn a_guest_without_a_period_leaves_the_own_one() {
    let work = monthly(&[("churn_rate", "5"), ("discount_rate", "8/year")]);
    let adopted = adopt(&work, guest(&[("purchase_frequency", "2")], ""));
    assert_eq!(text(&adopted, Slot::Period), "month");
    assert_eq!(text(&adopted, Slot::field("churn_rate")), "5");
    assert_eq!(text(&adopted, Slot::field("purchase_frequency")), "2");
    // Without a period of one's own, there is nothing to keep.
    let adopted = adopt(
        &own(&[("churn_rate", "5")]),
        guest(&[("purchase_frequency", "2")], "year"),
    );
    assert_eq!(text(&adopted, Slot::Period), "year");
    assert_eq!(text(&adopted, Slot::field("churn_rate")), "5");
}

fn vary(work: &Workspace, base: &str) -> Workspace {
    after(work, work.open_variant(base).unwrap(), 3)
}

fn adopt_variant(work: &Workspace, variant: Variant) -> Workspace {
    after(work, work.variant_adoption(variant).into_action(), 8)
}

#[test]
fn adopting_a_variant_of_another_period_changes_no_other_figure() {
    let work = monthly(&[("churn_rate", "5"), ("purchase_value", "10")]);
    let work = vary(&vary(&work, FROM_MINE), FROM_MINE);
    let in_b = |id: &'static str| figure_slot(Some(Variant::B), id);
    let work = after(&work, set(period_slot(Some(Variant::B)), "year"), 4);
    let work = after(&work, set(in_b("purchase_frequency"), "12"), 4);
    let work = after(
        &work,
        set(figure_slot(Some(Variant::C), "churn_rate"), "4"),
        4,
    );
    let adopted = adopt_variant(&work, Variant::B);
    for (slot, expected) in [
        (Slot::Period, "year"),
        (Slot::field("churn_rate"), "5/month"),
        (Slot::field("purchase_frequency"), "12"),
        // The other variant keeps the period that it had from the user's own figures.
        (period_slot(Some(Variant::C)), "month"),
        (figure_slot(Some(Variant::C), "churn_rate"), "4"),
    ] {
        assert_eq!(text(&adopted, slot.clone()), expected, "{slot:?}");
    }
    // Counts that the variant couldn't inherit are cleared from its page, as it showed none.
    let counts = [
        ("customers_start", "1000"),
        ("customers_lost", "50"),
        ("customers_passing", "7"),
    ];
    let work = vary(&monthly(&counts), FROM_MINE);
    let work = after(&work, set(period_slot(Some(Variant::B)), "year"), 4);
    let work = after(&work, set(in_b("customers_lost"), "400"), 4);
    assert!(!work.variant_adoption(Variant::B).changes_others);
    let adopted = adopt_variant(&work, Variant::B);
    for (slot, expected) in [
        (Slot::Period, "year"),
        (Slot::field("customers_start"), "1000"),
        (Slot::field("customers_lost"), "400"),
        (Slot::field("customers_passing"), ""),
    ] {
        assert_eq!(text(&adopted, slot.clone()), expected, "{slot:?}");
    }
}

/// The number is read as in the language in which it was typed.
#[test]
fn adopted_figures_keep_their_language() {
    let work = vary(&monthly(&[("churn_rate", "5")]), FROM_MINE);
    let work = work.after(
        Action::Type {
            field: figure_slot(Some(Variant::B), "churn_rate"),
            text: "1,234".into(),
        },
        4,
        "bg",
    );
    let adopted = adopt_variant(&work, Variant::B);
    let rate = FigureSets::read(&adopted, EN)
        .mine()
        .field("churn_rate")
        .unwrap()
        .content
        .clone();
    let Content::Value(rate) = rate else {
        panic!("{rate:?}")
    };
    assert!((rate.value - 0.012_34).abs() < 1e-12, "{rate:?}");
}

const IDS: [&str; 6] = [
    "customers_start",
    "customers_lost",
    "churn_rate",
    "purchase_frequency",
    "customer_lifespan",
    "periods",
];

#[derive(Clone, Debug)]
enum Step {
    Act(Action),
    AdoptGuest,
    AdoptVariant(Variant),
}

fn step() -> impl Strategy<Value = Step> {
    let id = || prop::sample::select(IDS.to_vec());
    let period = || prop::sample::select(vec!["", "month", "quarter", "year", "name:season"]);
    let variant = || prop::sample::select(Variant::ALL.to_vec());
    let text = || "[1-9][0-9]?(/year)?";
    prop_oneof![
        (variant(), id(), text()).prop_map(|(variant, id, text)| Step::Act(Action::Type {
            field: figure_slot(Some(variant), id),
            text: text.into(),
        })),
        (variant(), period())
            .prop_map(|(variant, period)| Step::Act(set(period_slot(Some(variant)), period))),
        (variant(), prop::sample::select(vec![FROM_MINE, FROM_EMPTY])).prop_map(
            |(variant, base)| Step::Act(set(Slot::Variant(variant, VariantPart::Base), base))
        ),
        (prop::collection::vec((id(), text()), 1..3), period()).prop_map(|(fields, period)| {
            let fields: Vec<(&'static str, &str)> =
                fields.iter().map(|(id, text)| (*id, &**text)).collect();
            Step::Act(guest(&fields, period))
        }),
        period().prop_map(|period| Step::Act(Action::Choose {
            slot: Slot::CurrentSet,
            text: if period.is_empty() { "" } else { "b" }.into(),
        })),
        Just(Step::Act(Action::LeaveGuest)),
        Just(Step::AdoptGuest),
        variant().prop_map(Step::AdoptVariant),
    ]
}

/// What one of the user's own figures means: per year if it can be converted, and otherwise with its period.
fn meaning(work: &Workspace, id: &str) -> Option<(f64, Option<Period>)> {
    let sets = FigureSets::read(&work.without_guest(), EN);
    let Content::Value(understood) = &sets.mine().field(id)?.content else {
        return None;
    };
    let (variable, period) = (variable(id), sets.mine().period());
    let yearly = variable
        .per_period
        .zip(period)
        .and_then(|(law, period)| law.convert(understood.value, period, Period::Year));
    Some(match yearly {
        Some(yearly) => (yearly, None),
        None => (understood.value, period.filter(|_| variable.is_of_period())),
    })
}

proptest! {
    /// No sequence of examples, links, variants, periods and adoptions changes what one of the user's own figures
    /// means that wasn't adopted, unless the page says so before.
    #[test]
    fn adopting_never_changes_what_another_figure_means(
        counts in any::<bool>(),
        steps in prop::collection::vec(step(), 0..16),
    ) {
        let lost = if counts { "50" } else { "" };
        let mut work = monthly(&[
            ("customers_start", "1000"),
            ("customers_lost", lost),
            ("churn_rate", "5"),
            ("customer_lifespan", "3"),
            ("periods", "6"),
        ]);
        for (place, step) in steps.into_iter().enumerate() {
            let before = work.clone();
            let (action, source, says_so) = match step {
                Step::Act(action) => (action, None, false),
                Step::AdoptGuest => {
                    let adoption = work.guest_adoption();
                    let says_so = adoption.is_some_and(|adoption| adoption.changes_others);
                    (adopt_guest(&work), Some(None), says_so)
                }
                // The page doesn't offer it while a guest is shown.
                Step::AdoptVariant(_) if work.shows_guest() => continue,
                Step::AdoptVariant(variant) if !work.variants().any(|open| open == variant) => continue,
                Step::AdoptVariant(variant) => {
                    let adoption = work.variant_adoption(variant);
                    let says_so = adoption.changes_others;
                    (adoption.into_action(), Some(Some(variant)), says_so)
                }
            };
            work = after(&work, action, place as u32 + 5);
            for id in IDS {
                let is_adopted = source.is_some_and(|set| {
                    !before.text(&figure_slot(set, id)).is_empty() && (set.is_some() || before.shows_guest())
                        || work.text(&Slot::field(id)).is_empty()
                });
                let is_named = [&before, &work]
                    .into_iter()
                    .any(|work| work.without_guest().text(&Slot::Period).starts_with(NAMED));
                // Rates and amounts can be converted, unless the length of a period is unknown.
                let is_reported = says_so
                    && (variable(id).is_during_period || is_named && variable(id).is_of_period());
                if is_adopted || is_reported {
                    continue;
                }
                match (meaning(&before, id), meaning(&work, id)) {
                    (Some((one, period)), Some((other, same))) => {
                        prop_assert!((one - other).abs() < 1e-9 * one.abs().max(1.0), "{id}: {one}, {other}");
                        prop_assert_eq!(period, same, "{}", id);
                    }
                    (one, other) => prop_assert_eq!(one, other, "{}", id),
                }
            }
        }
    }
}
