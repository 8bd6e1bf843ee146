//! Records in links: opening a link to a plan, a market or a claim test, and what such a link includes.

use crate::make::adopt_guest;

use loyalty_lab::links::keys::KEYS;
use loyalty_lab::links::open_records::{figures, open};
use loyalty_lab::links::query::{Link, pairs, parse, print};
use loyalty_lab::links::record_names::is_record;
use loyalty_lab::words::language::Language;
use loyalty_lab::workspace::action::Action;
use loyalty_lab::workspace::slot::Slot;
use loyalty_lab::workspace::state::Workspace;

const EN: Language = Language::English;
const BG: Language = Language::Bulgarian;
const SL: Language = Language::Slovenian;

fn slot(name: &str) -> Slot {
    Slot::from_name(name).unwrap_or_else(|| panic!("{name}"))
}

/// A user's own records, typed in that language.
fn own(context: &[(&str, &str)], language: Language) -> Workspace {
    let texts = context
        .iter()
        .map(|(name, text)| (slot(name), (*text).into()));
    let fill = Action::Fill {
        texts: texts.collect(),
    };
    Workspace::default().after(fill, 1, language.tag_of_texts())
}

fn link(fragment: &str) -> Link {
    parse(fragment, Some(KEYS))
}

fn visit(fragment: &str, own: &Workspace, language: Language) -> Option<Workspace> {
    match open(&link(fragment), false, own, language) {
        Action::LeaveGuest => None,
        action => Some(own.after(action, 2, language.tag_of_texts())),
    }
}

fn said(workspace: &Workspace, language: Language) -> Vec<(String, String)> {
    figures(workspace, language, |_| true)
}

#[test]
fn figures_of_goals_and_claim_tests_are_plain_decimals_in_links() {
    for (language, text) in [(EN, "1,234"), (BG, "1 234"), (SL, "1.234")] {
        let plan = own(
            &[("plan/test/metric", "cltv"), ("plan/test/goal", text)],
            language,
        );
        let goal = ("plan/test/goal".to_owned(), "1234".to_owned());
        assert!(said(&plan, language).contains(&goal), "{language:?}");
        // Whoever opens the link reads the same number.
        for reader in [EN, BG, SL] {
            let address = print(&link("/plan").page, &pairs(&said(&plan, language)));
            let there = visit(&address, &Workspace::default(), reader).unwrap();
            assert!(said(&there, reader).contains(&goal), "{reader:?}");
        }
    }
    let plan = own(
        &[
            ("plan/test/metric", "retention"),
            ("plan/test/goal", "85 %"),
        ],
        BG,
    );
    assert!(said(&plan, BG).contains(&("plan/test/goal".into(), "0.85".into())));
    let there = visit(
        "/plan?plan/test/metric=retention&plan/test/goal=85%",
        &Workspace::default(),
        BG,
    );
    assert_eq!(&*there.unwrap().text(&slot("plan/test/goal")), "85");
    let claim_test = visit(
        "/guides/myths/s2?evidence/bench/churn_rate=0.075",
        &Workspace::default(),
        BG,
    );
    let claim_test = claim_test.unwrap();
    assert_eq!(&*claim_test.text(&slot("evidence/bench/churn_rate")), "7,5");
    // Text that isn't a number is kept unchanged, so that the field can say so.
    let odd = visit(
        "/plan?plan/test/metric=cltv&plan/test/goal=1,234",
        &Workspace::default(),
        EN,
    );
    assert_eq!(&*odd.unwrap().text(&slot("plan/test/goal")), "1,234");
}

#[test]
fn what_a_link_leaves_out_of_a_plan_is_empty_there_and_when_it_is_kept() {
    let mine = own(
        &[
            ("plan/start", "2026-11-30"),
            ("plan/train/weeks", "10"),
            ("market/m1/name", "Mine"),
        ],
        EN,
    );
    // The link contains less than the user's own plan, so it is a different plan.
    let there = visit("/plan?plan/start=2026-11-30", &mine, EN).unwrap();
    assert!(there.shows_guest());
    assert_eq!(&*there.text(&slot("plan/train/weeks")), "");
    let kept = there.after(adopt_guest(&there), 3, "");
    assert_eq!(&*kept.text(&slot("plan/start")), "2026-11-30");
    assert_eq!(&*kept.text(&slot("plan/train/weeks")), "");
    // What the link doesn't mention is kept.
    assert_eq!(&*kept.text(&slot("market/m1/name")), "Mine");
    let back = kept.after(Action::Undo, 4, "");
    assert_eq!(&*back.text(&slot("plan/train/weeks")), "10");
}

#[test]
fn a_link_that_says_what_the_user_has_opens_nothing() {
    let mine = own(
        &[
            ("plan/start", "2026-11-30"),
            ("plan/test/metric", "cltv"),
            ("plan/test/goal", "1 234,5"),
        ],
        BG,
    );
    let address = print(&link("/plan").page, &pairs(&said(&mine, BG)));
    assert!(visit(&address, &mine, BG).is_none());
    assert!(visit(&address, &mine, EN).is_none());
    assert!(visit("/plan", &mine, BG).is_none());
}

#[test]
fn unknown_record_names_are_dropped_and_reported() {
    let mut odd = link(
        "/plan?plan/zzz/owner=A&plan/test/state=flying&items/base/nonsense/state=done&market/q/answer/nope=x",
    );
    odd.refuse_records(is_record);
    let left: Vec<&str> = odd.figures.iter().map(|(name, _)| &**name).collect();
    // The name is known, so only its field reports that the text is wrong.
    assert_eq!(left, ["plan/test/state"]);
    let told: Vec<&str> = odd.faults.iter().map(|fault| fault.quoted()).collect();
    let names = [
        "plan/zzz/owner",
        "items/base/nonsense/state",
        "market/q/answer/nope",
    ];
    assert_eq!(told, names);
    for name in [
        "plan/start",
        "plan/made",
        "plan/tip/audit",
        "plan/test/task/survey-again",
        "plan/test/items",
        "items/m1/pers-interface/state",
        "market/current",
        "market/m1/zone",
        "market/m1/ground/formality",
        "evidence/factors",
        "evidence/method/personal-approach/effort",
        "evidence/bench/churn_rate",
    ] {
        assert!(is_record(name), "{name}");
    }
}
