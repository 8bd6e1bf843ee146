//! How the program starts: what is stored on the device, what the address says, and the first page.

use std::rc::Rc;

use wasm_bindgen_futures::spawn_local;

use crate::app::delay::Delayed;
use crate::app::input_timing::InputTiming;
use crate::app::language::show_language;
use crate::app::persistence::{Persistence, to_file};
use crate::app::root::{App, AppProps};
use crate::app::state::{AppState, Languages};
use crate::app::store::Store;
use crate::app::{address_sync, chunks, navigation, undo_keys};
use crate::browser::{address, clock, crash, document, events, message_loader, storage};
use crate::links::query;
use crate::words::language::Language;
use crate::words::messages::Messages;
use crate::workspace::entries::Entries;
use crate::workspace::saved_form;
use crate::workspace::saved_form::{PREFIX, SavedWork};
use crate::workspace::state::Workspace;

/// Work is saved this many milliseconds after the first unsaved change, and immediately when the user leaves
/// the tab.
const SAVE_AFTER: u32 = 150;

/// The address is updated after this many milliseconds, because browsers limit how often it can be written.
const ADDRESS_AFTER: u32 = 350;

/// Starts the program: reads the device's storage and the address, and mounts the page.
///
/// Without messages, only the sentence that is already in the page can be shown.
pub fn start() {
    if try_to_start().is_none() {
        document::show_failed_start();
    }
}

fn try_to_start() -> Option<()> {
    let words = message_loader::read_start_messages()?;
    let ours = |tag: &String| Language::from_tag(tag);
    let languages = Languages {
        published: words.languages.iter().filter_map(ours).collect(),
        device: ours(&words.device).unwrap_or_default(),
        loaded: ours(&words.language).unwrap_or_default(),
        unreachable: None,
        before: None,
    };
    let (saved, refusal) = match storage::all(PREFIX) {
        Ok(kept) => (saved_form::read_all(kept), None),
        Err(reason) => (SavedWork::default(), Some(reason)),
    };
    let fragment = address::first_fragment();
    let workspace = Workspace::new(saved.migrated(), clock::now());
    let mut state = AppState {
        refusal,
        damaged: saved.damaged.clone().into(),
        languages,
        is_unstyled: words.is_unstyled,
        ..AppState::new(workspace, query::parse(&fragment, None))
    };
    // The pseudo-language has no messages of its own to load.
    if state.wanted_language() == Language::Pseudo {
        state.languages.loaded = Language::Pseudo;
    }
    let language = state.languages.loaded;
    let messages = Messages::parse(language, words.words).ok()?;
    let store = Rc::new(Store::new(state));
    prepare_crash_page(&store);
    show_language(&Rc::new(messages));
    spawn_local(mount(store, saved.entries));
    Some(())
}

/// Shows the page once everything it needs is loaded. If that can't be loaded, the page says so.
async fn mount(store: Rc<Store>, stored: Entries) {
    if let Some(chunk) = store.state().page().chunk() {
        let _ = chunks::load(chunk).await;
    }
    navigation::open_address(&store);
    let timing = Rc::new(InputTiming::new(store.clone()));
    observe(&store, &timing, stored);
    if let Some(root) = document::mount("app") {
        let props = AppProps { store, timing };
        yew::Renderer::<App>::with_root_and_props(root, props).render();
    }
}

/// Saves the work, keeps the address up to date, and listens to the browser for as long as the page
/// exists.
fn observe(store: &Rc<Store>, timing: &Rc<InputTiming>, stored: Entries) {
    let persistence = Rc::new(Persistence::new(store.clone(), stored));
    let save = {
        let persistence = persistence.clone();
        Delayed::new(SAVE_AFTER, move || persistence.save())
    };
    let follow = {
        let store = store.clone();
        Delayed::new(ADDRESS_AFTER, move || address_sync::follow(&store))
    };
    // A stamp that isn't trusted has to be rewritten, and the storage may have been cleared.
    save.request();
    store.observe(move |before, after| {
        if !Rc::ptr_eq(before.workspace.own(), after.workspace.own()) {
            save.request();
        }
        if !Rc::ptr_eq(&before.workspace, &after.workspace) || after.is_touched {
            follow.request();
        }
    });
    let leaving = {
        let (store, timing, persistence) = (store.clone(), timing.clone(), persistence.clone());
        move || {
            timing.settle();
            // The address is updated first, because it determines what is stored for a guest.
            address_sync::follow(&store);
            persistence.save();
        }
    };
    for listener in events::on_leaving(leaving) {
        listener.forget();
    }
    let waking = {
        let (timing, persistence) = (timing.clone(), persistence.clone());
        move || {
            timing.settle();
            persistence.take_in();
        }
    };
    for listener in events::on_waking(waking.clone()) {
        listener.forget();
    }
    events::on_storage(move |_| waking()).forget();
    let (opening, settling) = (store.clone(), timing.clone());
    let address = events::on_address(move || {
        settling.settle();
        // Recent changes to a guest are stored before another address replaces it.
        address_sync::follow(&opening);
        address::forget_note();
        navigation::open_address(&opening);
    });
    address.forget();
    undo_keys::listen(timing);
}

/// After a panic, the page offers the work that is in the store.
fn prepare_crash_page(store: &Rc<Store>) {
    let store = Rc::downgrade(store);
    crash::remember(move || {
        let state = store.upgrade()?.try_state()?;
        Some(to_file(&state))
    });
    yew::set_custom_panic_hook(Box::new(|panic| crash::show(&panic.to_string())));
}
