//! The evidence pages: the user's own order, placements and claim tests, with arbitrary texts in the slots.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use proptest::prelude::*;

use loyalty_lab::calculation::claim_test::{TestedClaim, slot};
use loyalty_lab::calculation::field_problem::FieldProblem;
use loyalty_lab::calculation::input::{Content, content, link_of_text, outer, text_of_link};
use loyalty_lab::formula::evaluate::Problem;
use loyalty_lab::formula::variable::Kind;
use loyalty_lab::guides::evidence::claims;
use loyalty_lab::guides::evidence::contradictions::CONTRADICTIONS;
use loyalty_lab::guides::evidence::factors::{FACTORS, by_weight};
use loyalty_lab::guides::evidence::methods::METHODS;
use loyalty_lab::guides::evidence::topics::Subject;
use loyalty_lab::guides::evidence::{TestLocation, claim_tests};
use loyalty_lab::guides::register;
use loyalty_lab::guides::register::{GUIDES, GuideKind};
use loyalty_lab::guides::rules::claim_list;
use loyalty_lab::guides::rules::factor_ranking::{Ranking, place_in_guide};
use loyalty_lab::guides::rules::method_placement::{Placement, RATED};
use loyalty_lab::guides::sections;
use loyalty_lab::guides::theme::{Degree, Horizon};
use loyalty_lab::links::entry_page::{page_of, resolve};
use loyalty_lab::links::page::Page;
use loyalty_lab::metrics;
use loyalty_lab::words::language::Language;
use loyalty_lab::words::number::Plain;
use loyalty_lab::workspace::records::Record;
use loyalty_lab::workspace::slot::Slot;

/// The message keys that the evidence pages assemble from ids.
pub fn evidence_pages_keys() -> BTreeSet<String> {
    let mut keys = BTreeSet::new();
    for topic in Subject::ALL {
        keys.insert(format!("register-{}", topic.id()));
        keys.insert(format!("register-{}-lead", topic.id()));
    }
    for rated in RATED {
        keys.insert(format!("methods-{rated}"));
    }
    for guide in GUIDES {
        keys.insert(format!("guide-{}-title", guide.id));
        keys.insert(format!("guide-{}-gives", guide.id));
    }
    keys.extend(sections::ids().map(|id| format!("section-{id}")));
    for kind in GuideKind::ALL {
        keys.insert(format!("guide-kind-{}", kind.id()));
    }
    keys
}

// ---- the order of the factors ----------------------------------------------------------------

fn ids(ranking: &Ranking) -> Vec<&str> {
    ranking.order.iter().map(|factor| factor.id).collect()
}

#[test]
fn without_a_word_the_order_is_that_of_the_table() {
    for text in ["", "  "] {
        let ranking = Ranking::parse(text);
        let table: Vec<&str> = FACTORS.iter().map(|factor| factor.id).collect();
        assert_eq!(ids(&ranking), table);
        assert!(!ranking.is_own && !ranking.is_damaged);
    }
}

#[test]
fn a_damaged_order_still_holds_all_ten() {
    for (text, first) in [
        ("price,convenience", "price"),
        ("price,price,convenience", "price"),
        ("nonsense,availability", "availability"),
        (",,,", "product-quality"),
        ("PRICE", "product-quality"),
        ("<b>", "product-quality"),
        (" price , convenience ", "price"),
    ] {
        let ranking = Ranking::parse(text);
        assert_eq!(ids(&ranking)[0], first, "{text}");
        assert_eq!(ranking.order.len(), 10, "{text}");
        assert!(ranking.is_own && ranking.is_damaged, "{text}");
    }
}

#[test]
fn agreement_counts_pairs() {
    let guide: Vec<&str> = by_weight().iter().map(|factor| factor.id).collect();
    let agreement = |order: &[&str]| {
        let agreement = Ranking::parse(&order.join(",")).agreement();
        (agreement.same, agreement.pairs)
    };
    assert_eq!(agreement(&guide), (45, 45));
    let reversed: Vec<&str> = guide.iter().rev().copied().collect();
    assert_eq!(agreement(&reversed), (0, 45));
    let mut swapped = guide.clone();
    swapped.swap(0, 1);
    assert_eq!(agreement(&swapped), (44, 45));
    // With the last one first, it is out of order with each of the nine others.
    let mut turned = guide.clone();
    turned.rotate_right(1);
    assert_eq!(agreement(&turned), (36, 45));
}

#[test]
fn a_move_takes_one_factor_along() {
    let ranking = Ranking::parse("");
    let first = ranking.order[0].id;
    assert_eq!(ranking.moved(first, 1), None);
    assert_eq!(ranking.moved(first, 0), None);
    assert_eq!(ranking.moved("nonsense", 3), None);
    let moved = Ranking::parse(&ranking.moved(first, 4).unwrap());
    assert_eq!(moved.place(first), 4);
    assert_eq!(moved.place(ranking.order[1].id), 1);
    let last = Ranking::parse(&ranking.moved(first, 99).unwrap());
    assert_eq!(last.place(first), 10);
    assert!(moved.is_own && !moved.is_damaged);
    assert_eq!(place_in_guide("service-quality"), 1);
    assert_eq!(place_in_guide("availability"), 10);
}

proptest! {
    #[test]
    fn any_text_is_an_order(text in "[a-z,\\- ]{0,80}|\\PC{0,40}") {
        let ranking = Ranking::parse(&text);
        let all: BTreeSet<&str> = ids(&ranking).into_iter().collect();
        prop_assert_eq!(all.len(), 10);
        let again = Ranking::parse(&ranking.text());
        prop_assert!(!again.is_damaged);
        prop_assert_eq!(again.order, ranking.order);
    }

    #[test]
    fn moving_there_and_back_changes_nothing(from in 0usize..10, to in 1usize..11) {
        let ranking = Ranking::parse("");
        let id = ranking.order[from].id;
        if let Some(text) = ranking.moved(id, to) {
            let back = Ranking::parse(&text).moved(id, from + 1).unwrap();
            prop_assert_eq!(Ranking::parse(&back).order, ranking.order);
        } else {
            prop_assert_eq!(from + 1, to);
        }
    }
}

// ---- the places of the methods ---------------------------------------------------------------

fn placed(lines: &[(&str, &str)]) -> Placement {
    let lines: BTreeMap<&str, &str> = lines.iter().copied().collect();
    Placement::from_texts(&METHODS[0], |name| {
        Rc::from(lines.get(name).copied().unwrap_or_default())
    })
}

#[test]
fn what_is_left_open_is_as_in_the_guide() {
    let nothing = placed(&[]);
    assert!(!nothing.is_own && !nothing.differs());
    assert_eq!(nothing.own, nothing.guide);
    let moved = placed(&[("effort", "high"), ("horizon", "long")]);
    assert!(moved.is_own && moved.differs());
    assert_eq!(moved.own.effort, Degree::High);
    assert_eq!(moved.own.effect, moved.guide.effect);
    assert_eq!(moved.own.horizon, Horizon::Long);
    let same = placed(&[("effort", moved.guide.effort.id())]);
    assert!(same.is_own && !same.differs());
}

#[test]
fn an_invalid_rating_is_reported_and_does_not_count() {
    let damaged = placed(&[("effect", "enormous"), ("horizon", "short")]);
    assert_eq!(damaged.damaged, [None, Some("effect"), None]);
    assert_eq!(damaged.own.effect, damaged.guide.effect);
    assert_eq!(placed(&[("horizon", "low")]).damaged[2], Some("horizon"));
}

#[test]
fn every_slot_has_a_name_that_comes_back() {
    let methods = METHODS.iter().flat_map(|method| {
        RATED.map(|rated| Record::MethodRating {
            method: method.id,
            rated,
        })
    });
    let inputs = claim_tests::all()
        .iter()
        .flat_map(|claim_test| &claim_test.formula.inputs);
    let slots: Vec<Slot> = methods
        .chain([Record::FactorOrder])
        .map(|record| record.slot())
        .chain(inputs.map(|input| slot(*input)))
        .collect();
    for slot in slots {
        assert_eq!(Slot::from_name(&slot.name()), Some(slot.clone()));
        let name = slot.name();
        assert!(name.starts_with("evidence/"), "{name}");
        let is_plain = |c: char| c.is_ascii_lowercase() || "-_/".contains(c);
        assert!(name.chars().all(is_plain), "{name}");
    }
}

// ---- the list --------------------------------------------------------------------------------

#[test]
fn the_list_holds_both_registers() {
    let all: Vec<_> = claim_list::all().collect();
    assert_eq!(all.len(), 62);
    let ids: BTreeSet<&str> = all.iter().map(|entry| entry.id).collect();
    assert_eq!(ids.len(), 62);
    for entry in &all {
        assert_eq!(claim_list::find(&entry.part()).as_ref(), Some(entry));
        assert_eq!(claim_list::find(entry.id).as_ref(), Some(entry));
    }
    assert_eq!(claim_list::find("d99"), None);
    assert_eq!(claim_list::find(""), None);
}

#[test]
fn each_claim_test_belongs_to_one_entry() {
    for claim_test in claim_tests::all() {
        let with = claim_list::all().filter(|entry| entry.claim_test() == Some(claim_test.id()));
        assert_eq!(with.count(), 1, "{}", claim_test.id());
        assert!(claim_list::find_by_claim_test(claim_test.id()).is_some());
    }
    // Entries about the guides link there.
    let x6 = claim_list::find("x6").unwrap();
    assert_eq!(
        (x6.claim_test(), x6.test),
        (None, Some(TestLocation::ClaimTest("five-times")))
    );
}

/// The pages of metrics name the claims that can be tested, and every claim with a test is named on one of
/// them.
#[test]
fn metrics_name_the_sayings_about_them() {
    for (metric, sayings) in claims::ABOUT {
        assert!(metrics::find(metric).is_some(), "{metric}");
        for id in *sayings {
            let entry = claim_list::find(id).unwrap_or_else(|| panic!("{metric}: {id}"));
            assert!(
                entry.claim_test().is_some(),
                "{metric}: {id} has no claim test"
            );
        }
    }
    let named = claims::ABOUT.iter().flat_map(|(_, sayings)| *sayings);
    let named: BTreeSet<&str> = named.copied().collect();
    let tried = claim_list::of_myths().filter(|entry| entry.claim_test().is_some());
    let tried: BTreeSet<&str> = tried.map(|entry| entry.id).collect();
    assert_eq!(named, tried);
}

/// Every claim test draws its curve, with the limit visible.
#[test]
fn every_claim_test_has_a_curve() {
    for claim_test in claim_tests::all() {
        let tried = TestedClaim::new(claim_test, &[], Language::English);
        let curve = tried
            .curve()
            .unwrap_or_else(|| panic!("{}", claim_test.id()));
        let (low, high) = curve.range();
        assert!(
            low < high && low <= curve.limit && curve.limit <= high,
            "{}",
            claim_test.id()
        );
        assert!(
            (0.0..=curve.most).contains(&curve.now),
            "{}",
            claim_test.id()
        );
        for points in curve.lines.iter().map(|line| &line.points) {
            assert!(points.is_sorted_by(|one, next| one.0 < next.0));
            assert!(
                points
                    .iter()
                    .all(|(at, result)| at.is_finite() && result.is_finite())
            );
        }
    }
}

/// The mark of a curve can be dragged, so the curve's length must not depend on it.
#[test]
fn a_curve_keeps_its_length_while_the_mark_moves_along_it() {
    for claim_test in claim_tests::all() {
        let variable = claim_test.turns_on;
        let most = |part: Option<f64>| {
            let untouched = TestedClaim::new(claim_test, &[], EN).curve().unwrap();
            let text: Rc<str> = part.map_or(Rc::from(""), |part| {
                let value = untouched.range.step_from(part * untouched.most, 0.0);
                Rc::from(outer(variable, &Plain::from_value(value).unwrap()).typed(EN))
            });
            let inputs = claim_test.formula.inputs.iter();
            let texts: Vec<Rc<str>> = inputs
                .map(|input| match *input == variable {
                    true => text.clone(),
                    false => Rc::from(""),
                })
                .collect();
            let curve = TestedClaim::new(claim_test, &texts, EN).curve().unwrap();
            (curve.most, curve.range)
        };
        for part in [0.2, 0.6, 0.99] {
            assert_eq!(most(Some(part)), most(None), "{} {part}", claim_test.id());
        }
    }
    let beyond = tried("half-gone", &[("periods_passed", "500")], EN);
    assert!(beyond.curve().unwrap().most >= 500.0);
}

// ---- the page about the guides ---------------------------------------------------------------

#[test]
fn every_contradiction_has_one_topic_and_no_claim_that_can_be_tried_has_one() {
    let of_topics: Vec<&str> = Subject::ALL
        .iter()
        .flat_map(|topic| topic.entries())
        .copied()
        .collect();
    let once: BTreeSet<&str> = of_topics.iter().copied().collect();
    assert_eq!(once.len(), of_topics.len(), "an entry has two topics");
    for contradiction in CONTRADICTIONS {
        assert!(
            once.contains(contradiction.id),
            "{} has no topic",
            contradiction.id
        );
    }
    for id in of_topics {
        let entry = claim_list::find(id).unwrap();
        assert!(entry.is_about_guides(), "{id}");
        assert_eq!(entry.texts().len(), 1, "{id}");
        assert_eq!(entry.claim_test(), None, "{id}");
    }
    let told: usize = Subject::ALL
        .iter()
        .map(|topic| claim_list::of_topic(*topic).count())
        .sum();
    assert_eq!(told, 45);
}

#[test]
fn old_addresses_open_the_current_place_of_an_entry() {
    for entry in claim_list::all() {
        let old = Page::parse(&format!("/guides/myths/{}", entry.part()));
        let page = resolve(&old).unwrap();
        assert_eq!(page, page_of(&entry));
        assert_eq!(Page::parse(&page.path()), page);
    }
    assert_eq!(Page::parse("/guides/myths"), Page::parse("/myths"));
    let path = |address: &str| resolve(&Page::parse(address)).map(|page| page.path());
    assert_eq!(
        path("/guides/myths/x1"),
        Some("/guides/about/x1".to_owned())
    );
    assert_eq!(
        path("/guides/myths/D14"),
        Some("/guides/about/d14".to_owned())
    );
    assert_eq!(path("/guides/about/d1"), Some("/myths/d1".to_owned()));
    assert_eq!(
        path("/guides/about/guide-5"),
        Some("/guides/about/guide-5".to_owned())
    );
    assert_eq!(path("/guides/about"), Some("/guides/about".to_owned()));
    for unknown in [
        "/guides/about/guide-6",
        "/guides/about/g4",
        "/guides/myths/x99",
    ] {
        assert_eq!(path(unknown), None, "{unknown}");
    }
}

#[test]
fn the_register_names_each_guide_once() {
    for (place, guide) in GUIDES.iter().enumerate() {
        assert_eq!(
            (guide.id, usize::from(guide.number)),
            (&*format!("g{place}"), place + 1)
        );
        assert!(!guide.title.is_empty());
        let tags = Language::ALL.map(Language::tag);
        assert!(tags.contains(&guide.language), "{}", guide.language);
    }
    let of = |sources: &[&str]| -> Vec<u8> {
        register::guides_of(sources)
            .iter()
            .map(|guide| guide.number)
            .collect()
    };
    assert_eq!(of(&["g4.t2.r1", "g0.k1.f", "g4.n1", "x.y"]), [5, 1]);
}

// ---- the claim_tests -----------------------------------------------------------------------------

fn tried(claim_test: &str, figures: &[(&str, &str)], language: Language) -> TestedClaim {
    let claim_test = claim_tests::find(claim_test).unwrap();
    let figures: BTreeMap<&str, &str> = figures.iter().copied().collect();
    let inputs = claim_test.formula.inputs.iter();
    let texts: Vec<Rc<str>> = inputs
        .map(|input| Rc::from(figures.get(input.id).copied().unwrap_or_default()))
        .collect();
    TestedClaim::new(claim_test, &texts, language)
}

fn verdict(tried: &TestedClaim, reading: usize) -> (f64, bool) {
    let verdict = tried.verdicts()[reading].1.unwrap();
    (verdict.result, verdict.holds)
}

const EN: Language = Language::English;

#[test]
fn an_untouched_claim_test_shows_its_first_case() {
    for claim_test in claim_tests::all() {
        let tried = tried(claim_test.id(), &[], EN);
        assert_eq!(tried.assumptions.len(), claim_test.formula.inputs.len());
        assert!(!tried.is_touched());
        let shown: Vec<bool> = claim_test
            .formula
            .cases
            .iter()
            .map(|case| tried.shows(case))
            .collect();
        assert!(
            shown[0] && !shown[1..].contains(&true),
            "{}: {shown:?}",
            claim_test.id()
        );
        for (reading, outcome) in tried.verdicts() {
            assert!(outcome.is_ok(), "{}: {outcome:?}", reading.id);
        }
        assert!(
            tried
                .assumptions
                .iter()
                .all(|one| tried.broken_at(one.variable).is_empty())
        );
    }
}

#[test]
fn half_are_not_gone_in_half_a_year() {
    let (lost, holds) = verdict(&tried("half-gone", &[], EN), 0);
    assert!((lost - 0.264_908_109_375).abs() < 1e-12 && !holds);
    let (lost, holds) = verdict(&tried("half-gone", &[("churn_rate", "11")], EN), 0);
    assert!((lost - (1.0 - 0.89_f64.powi(6))).abs() < 1e-12 && holds);
    let turn = tried("half-gone", &[], EN).turning_point().unwrap();
    // The first whole number of months would be 14; the formula gives 13.5.
    assert!((13.0..=14.0).contains(&turn), "{turn}");
}

#[test]
fn figures_are_read_as_the_language_writes_them() {
    let text = [("churn_rate", "11,5 %")];
    let (of_text, _) = verdict(&tried("half-gone", &text, Language::Bulgarian), 0);
    let (of_point, _) = verdict(&tried("half-gone", &[("churn_rate", "11.5")], EN), 0);
    assert_eq!(of_text, of_point);
}

#[test]
fn a_bad_figure_stops_the_verdict_and_no_other_field() {
    for text in ["x", "-5", "101", "1.2.3", "5 €"] {
        let tried = tried("half-gone", &[("churn_rate", text)], EN);
        for (_, outcome) in tried.verdicts() {
            let problem = outcome.unwrap_err();
            assert!(
                matches!(problem, Problem::Unusable(_)),
                "{text}: {problem:?}"
            );
            assert!(tried.is_at_field(problem));
        }
        assert!(tried.assumptions[1].value().is_some());
        assert!(tried.turning_point().is_err());
    }
}

#[test]
fn a_broken_check_is_shown_at_its_field() {
    let figures = [("customers_kept", "10"), ("customers_saved", "11")];
    let tried = tried("five-times", &figures, EN);
    let codes: Vec<_> = tried
        .assumptions
        .iter()
        .flat_map(|one| {
            tried
                .broken_at(one.variable)
                .into_iter()
                .map(|problem| (one.variable.id, problem.code()))
        })
        .collect();
    assert_eq!(codes, [("customers_saved", "saved_above_kept")]);
}

#[test]
fn no_claim_test_shares_a_slot_with_a_metric() {
    let inputs = metrics::all().iter().flat_map(|metric| &metric.inputs);
    let fields: BTreeSet<String> = inputs.map(|input| Slot::field(input.id).name()).collect();
    let of_claim_testes = claim_tests::all()
        .iter()
        .flat_map(|claim_test| &claim_test.formula.inputs);
    for input in of_claim_testes {
        assert!(!fields.contains(&slot(*input).name()), "{}", input.id);
    }
}

#[test]
fn intermediate_figures_are_listed_once() {
    let tried = tried("rising-retention", &[], EN);
    let between: Vec<&str> = tried
        .between()
        .iter()
        .map(|(definition, _)| definition.id)
        .collect();
    assert_eq!(
        between,
        ["first_retention", "loyal_left", "second_retention"]
    );
    assert_eq!(tried.verdicts().len(), 1);
}

/// Differences between shares have their own kind. Fields and links write them like shares.
#[test]
fn a_difference_of_shares_is_told_in_percentage_points() {
    let results = claim_tests::all()
        .iter()
        .flat_map(|claim_test| &claim_test.formula.definitions)
        .map(|definition| definition.result);
    let inputs = claim_tests::all()
        .iter()
        .flat_map(|claim_test| claim_test.formula.inputs.iter().copied());
    let in_points: BTreeSet<&str> = inputs
        .chain(results)
        .filter(|variable| variable.kind == Kind::PercentagePoints)
        .map(|variable| variable.id)
        .collect();
    let expected = [
        "churn_drop",
        "retention_gain",
        "retention_rise",
        "rise_seen",
    ];
    assert_eq!(in_points, BTreeSet::from(expected));
    let rise = claim_tests::variable("rise_seen").unwrap();
    for text in ["5", "5%", "5 %"] {
        let Content::Value(understood) = content(rise, text, EN) else {
            panic!("{text}");
        };
        assert_eq!(understood.value, 0.05, "{text}");
        assert_eq!(link_of_text(rise, text, EN), "0.05");
    }
    assert_eq!(text_of_link(rise, "5%", EN), "5");
    assert_eq!(text_of_link(rise, "0.05", EN), "5");
    let Content::Wrong(wrong) = content(rise, "101", EN) else {
        panic!("a share rises by 100 points at the most");
    };
    assert_eq!(wrong.problem, FieldProblem::AboveOne);
}

proptest! {
    #[test]
    fn no_text_breaks_a_claim_test(texts in prop::collection::vec("\\PC{0,12}|[0-9.,%€ -]{0,12}", 0..7), place in 0usize..7) {
        let claim_test = &claim_tests::all()[place];
        let texts: Vec<Rc<str>> = texts.iter().map(|text| Rc::from(text.as_str())).collect();
        for language in [EN, Language::Bulgarian] {
            let tried = TestedClaim::new(claim_test, &texts, language);
            for (_, outcome) in tried.verdicts() {
                if let Ok(verdict) = outcome {
                    prop_assert!(verdict.result.is_finite() && verdict.limit.is_finite());
                }
            }
            let _ = (tried.turning_point(), tried.between());
        }
    }
}
