//! The running program: addresses, files, settings, and what the device refuses.

use std::rc::Rc;

use crate::make::{damaged, entries, field, own, set, type_into, visit};

use loyalty_lab::app::state::{AppEvent, AppState, FileOutcome, Languages};
use loyalty_lab::browser::storage::Refusal;
use loyalty_lab::links::keys::KEYS;
use loyalty_lab::links::open_metric;
use loyalty_lab::links::page::Page;
use loyalty_lab::links::query::parse;
use loyalty_lab::words::language::Language;
use loyalty_lab::workspace::action::Action;
use loyalty_lab::workspace::entries::Entries;
use loyalty_lab::workspace::saved_form::FileProblem;
use loyalty_lab::workspace::slot::Slot;
use loyalty_lab::workspace::state::Workspace;

const START: &str = "customers_start";

fn state(workspace: Workspace, fragment: &str) -> Rc<AppState> {
    Rc::new(AppState::new(workspace, parse(fragment, Some(KEYS))))
}

fn act(state: Rc<AppState>, action: Action) -> Rc<AppState> {
    after(&state, AppEvent::Acted { action, now: 50 })
}

fn go(state: Rc<AppState>, fragment: &str, is_own: bool) -> Rc<AppState> {
    let link = parse(fragment, Some(KEYS));
    let language = state.with_link(link.clone()).language();
    let action = open_metric::open(&link, is_own, &state.workspace, language);
    after(
        &state,
        AppEvent::Opened {
            link,
            action,
            fragment: fragment.into(),
            now: 60,
        },
    )
}

fn after(state: &AppState, event: AppEvent) -> Rc<AppState> {
    Rc::new(state.after(event))
}

fn open_file(state: Rc<AppState>, entries: Entries) -> Rc<AppState> {
    after(
        &state,
        AppEvent::FileRead {
            entries,
            refused: 0,
            now: 70,
        },
    )
}

fn text(state: &AppState, slot: &Slot) -> String {
    state.workspace.text(slot).to_string()
}

#[test]
fn the_language_in_force() {
    for (chosen, fragment, want) in [
        ("", "/", Language::English),
        ("bg", "/", Language::Bulgarian),
        ("bg", "/?lang=sl", Language::Slovenian),
        ("", "/metrics/nps?lang=RU", Language::Russian),
        ("bg", "/?lang=xx", Language::Bulgarian),
        ("xx", "/", Language::English),
    ] {
        let chosen_before = Workspace::new(entries([(Slot::Language, chosen, 1)]), 0);
        let state = state(chosen_before, fragment);
        assert_eq!(state.language(), want, "{chosen:?} {fragment}");
    }
}

/// Another language is used once its messages are loaded, but not if they can't be fetched.
#[test]
fn a_language_with_words_waits_for_them() {
    let start = AppState {
        languages: Languages {
            published: Rc::new([Language::English, Language::Bulgarian]),
            device: Language::English,
            ..Languages::default()
        },
        ..(*state(Workspace::default(), "/metrics/nps?lang=bg")).clone()
    };
    let linked = Rc::new(start);
    assert_eq!(linked.wanted_language(), Language::Bulgarian);
    assert_eq!(linked.language(), Language::English);
    let here = after(&linked, AppEvent::LanguageLoaded(Language::Bulgarian));
    assert_eq!(here.language(), Language::Bulgarian);
    let unreachable = after(&linked, AppEvent::LanguageUnreachable(Language::Bulgarian));
    assert_eq!(unreachable.language(), Language::English);
    assert!(unreachable.has_news());
    // A choice made by hand applies to this visit too.
    let chosen = act(here, set(Slot::Language, "en"));
    assert_eq!(chosen.wanted_language(), Language::English);
    assert_eq!(chosen.link.language, None);
    assert!(chosen.is_touched);
}

#[test]
fn the_language_that_the_browser_prefers_is_spoken_first() {
    let mut state = (*state(Workspace::default(), "/")).clone();
    state.languages.device = Language::Slovenian;
    assert_eq!(state.wanted_language(), Language::Slovenian);
}

#[test]
fn the_current_theme_and_currency() {
    let plain = state(Workspace::default(), "/");
    assert_eq!((plain.theme(), &*plain.currency()), (None, "EUR"));
    let chosen = act(
        act(plain, set(Slot::Theme, "dark")),
        set(Slot::Currency, "BGN"),
    );
    assert_eq!(
        (chosen.theme().as_deref(), &*chosen.currency()),
        (Some("dark"), "BGN")
    );
    let linked = go(chosen, "/?theme=light", false);
    assert_eq!(linked.theme().as_deref(), Some("light"));
}

#[test]
fn the_address_follows_what_the_user_does_and_nothing_else() {
    let fresh = || state(own(&[(START, "1")]), "/metrics/retention");
    for (action, want) in [
        (type_into(START, "12"), true),
        (
            Action::Fill {
                texts: vec![(field(START), "5".into())],
            },
            true,
        ),
        (
            Action::AdoptGuest {
                entries: Entries::default(),
            },
            true,
        ),
        (set(Slot::Currency, "USD"), false),
        (
            Action::Merge {
                entries: entries([(field(START), "9", 90)]),
            },
            false,
        ),
    ] {
        let what = format!("{action:?}");
        let touched = act(act(fresh(), visit(&[(START, "7")])), Action::LeaveGuest);
        assert!(touched.is_touched);
        let opened = go(touched, "/metrics/retention", false);
        assert!(!opened.is_touched, "a page that was opened is untouched");
        assert_eq!(act(opened, action).is_touched, want, "{what}");
    }
}

#[test]
fn an_address_opens_next_to_the_users_own_work() {
    let state = state(own(&[(START, "5")]), "/");
    let visiting = go(state, "/metrics/retention?customers_start=1000", false);
    assert_eq!(visiting.page(), &Page::Metric("retention"));
    assert!(visiting.workspace.shows_guest());
    assert_eq!(text(&visiting, &field(START)), "1000");
    let back = go(visiting, "/metrics/retention", false);
    assert!(!back.workspace.shows_guest());
    assert_eq!(text(&back, &field(START)), "5");
}

/// A link contains plain decimals; its own language determines how the fields show them.
#[test]
fn the_figures_of_a_link_keep_their_value_whatever_its_language() {
    for before in ["/", "/?lang=sl", "/?lang=bg"] {
        for (tag, want) in [("en", "1.234"), ("sl", "1,234"), ("bg", "1,234")] {
            let state = state(Workspace::default(), before);
            let fragment = format!("/metrics/cltv?lang={tag}&purchase_value=1.234");
            let visiting = go(state, &fragment, false);
            assert_eq!(visiting.language().tag(), tag);
            assert_eq!(
                text(&visiting, &field("purchase_value")),
                want,
                "{before}, then {fragment}"
            );
        }
    }
}

#[test]
fn a_file_that_is_opened_is_one_step() {
    let file = entries([
        (field(START), "1000", 3),
        (field("promoters"), "7", 3),
        (Slot::Currency, "USD", 3),
    ]);
    let opened = open_file(
        state(own(&[(START, "5"), ("promoters", "7")]), "/"),
        file.clone(),
    );
    let outcome = |taken| Some(FileOutcome::Opened { taken, refused: 0 });
    assert_eq!(opened.file_outcome, outcome(2), "what differs is counted");
    assert_eq!(text(&opened, &field(START)), "1000");
    assert_eq!(text(&opened, &Slot::Currency), "USD");
    let undone = act(opened.clone(), Action::Undo);
    assert_eq!(text(&undone, &field(START)), "5");
    assert_eq!(text(&undone, &Slot::Currency), "", "all of it is undone");
    assert!(!undone.workspace.can_undo());
    // A currency that is chosen afterwards no longer counts as the file's.
    let (slot, chosen) = (Slot::Currency, "CHF".into());
    let chosen = act(opened.clone(), Action::Set { slot, text: chosen });
    let undone = act(chosen, Action::Undo);
    assert_eq!(text(&undone, &Slot::Currency), "CHF");
    assert_eq!(text(&undone, &field(START)), "5");
    let again = open_file(opened, file);
    assert_eq!(again.file_outcome, outcome(0));
}

#[test]
fn a_file_is_opened_into_the_own_work_and_not_into_a_visit() {
    let visiting = act(state(own(&[(START, "5")]), "/"), visit(&[(START, "1000")]));
    let opened = open_file(visiting, entries([(field(START), "6", 3)]));
    assert!(!opened.workspace.shows_guest());
    assert_eq!(text(&opened, &field(START)), "6");
}

#[test]
fn what_was_read_goes_away() {
    let start = AppState {
        damaged: [damaged("field/nps", "{")].into(),
        file_outcome: Some(FileOutcome::Refused(FileProblem::NotOurs)),
        ..(*state(own(&[(START, "5")]), "/metrics/nps?foo=1")).clone()
    };
    assert_eq!(start.link.faults.len(), 1);
    let read = after(&start, AppEvent::Dismissed);
    assert!(read.link.faults.is_empty() && read.damaged.is_empty() && read.file_outcome.is_none());
    assert_eq!(read.page(), &Page::Metric("nps"), "the page stays");
    assert_eq!(text(&read, &field(START)), "5");
}

#[test]
fn what_the_device_refuses_is_known_until_it_keeps_again() {
    let refused = after(
        &state(own(&[]), "/"),
        AppEvent::Saved(Some(Refusal::NotKept)),
    );
    assert_eq!(refused.refusal, Some(Refusal::NotKept));
    let typed = act(refused, type_into(START, "1"));
    assert_eq!(
        text(&typed, &field(START)),
        "1",
        "the program works all the same"
    );
    assert_eq!(typed.after(AppEvent::Saved(None)).refusal, None);
}
