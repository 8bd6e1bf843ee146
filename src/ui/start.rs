//! How the program begins: what the device keeps, what the address says, and the first page.

use std::rc::Rc;

use wasm_bindgen_futures::spawn_local;
use yew::Reducible;

use crate::browser::{address, clock, crash, page, storage, words};
use crate::words::language::Language;
use crate::words::messages::Messages;
use crate::workspace::link::{self, Page};
use crate::workspace::saved::{self, Found, PREFIX};
use crate::workspace::state::Workspace;

use super::app::{App, Start};
use super::lab::{Event, Lab, Tongues};
use super::part::{self, Part};
use super::speech::NUMBERS;
use super::tending::{self, Dispatch};

/// Starts the program: reads what the device keeps and the address, and mounts the page.
///
/// Without the words that the start script fetches there is nothing to show, so that script shows
/// its own sentence where they are missing.
pub fn start() {
    let Some(words) = words::found() else {
        return;
    };
    let ours = |tag: &String| Language::from_tag(tag);
    let tongues = Tongues {
        published: words.languages.iter().filter_map(ours).collect(),
        device: ours(&words.device).unwrap_or_default(),
        spoken: ours(&words.language).unwrap_or_default(),
        unreachable: None,
        before: None,
    };
    let (found, refusal) = match storage::all(PREFIX) {
        Ok(kept) => (saved::read_all(kept), None),
        Err(reason) => (Found::default(), Some(tending::code(reason))),
    };
    let fragment = address::first_fragment();
    let mut lab = Lab {
        workspace: Workspace::of(found.entries),
        link: Rc::new(link::parse(&fragment, None)),
        is_touched: false,
        refusal,
        damaged: found.damaged.into(),
        filed: None,
        tongues,
    };
    // It has no words of its own to fetch.
    if lab.wanted_language() == Language::Pseudo {
        lab.tongues.spoken = Language::Pseudo;
    }
    let language = lab.tongues.spoken;
    let Ok(messages) = Messages::parse(language, words.words, NUMBERS) else {
        return;
    };
    prepare_crash(&messages);
    yew::set_custom_panic_hook(Box::new(|panic| crash::show(&panic.to_string())));
    page::set_root("lang", Some(messages.language.tag()));
    let messages = Rc::new(messages);
    part::speak(&messages);
    spawn_local(mount(Rc::new(lab), messages));
}

/// Shows the page, once what it needs is there. Where that cannot be fetched, the page says so.
async fn mount(lab: Rc<Lab>, messages: Rc<Messages>) {
    if let Some(part) = wanted(&lab) {
        let _ = part::fetch(part).await;
    }
    let lab = lab.reduce(opened(&address::fragment()));
    if lab.has_news() {
        let _ = part::fetch(Part::Frame).await;
    }
    if let Some(root) = page::mount("app") {
        yew::Renderer::<App>::with_root_and_props(root, Start { messages, lab }).render();
    }
}

/// The part that the page is made by.
pub fn wanted(lab: &Lab) -> Option<Part> {
    match lab.page() {
        Page::Home | Page::Unknown(_) => None,
        Page::Metric(_) => Some(Part::Metrics),
        Page::Guides(_) => Some(Part::Guides),
    }
}

/// Follows the address.
pub fn go(dispatch: &Dispatch) {
    dispatch.dispatch(opened(&address::fragment()));
}

/// What it means that the fragment was opened.
pub fn opened(fragment: &str) -> Event {
    let (metrics, guides) = (part::metrics(), part::guides());
    let mut link = link::parse(fragment, metrics.map(|part| part.keys));
    let open = match link.page {
        Page::Guides(_) => guides.map(|part| part.open),
        _ => metrics.map(|part| part.open),
    };
    if let Some(part) = guides {
        (part.check)(&mut link);
    }
    Event::Go {
        link,
        is_own: address::is_own(),
        at: clock::now(),
        open,
    }
}

/// After a panic nothing can be formatted any more.
pub fn prepare_crash(messages: &Messages) {
    let text = |key: &str| messages.text(key).to_string();
    crash::prepare(crash::Sentences {
        title: text("crash-title"),
        explanation: text("crash-explanation"),
        save: text("crash-save"),
        reload: text("crash-reload"),
        details: text("crash-details"),
    });
}
