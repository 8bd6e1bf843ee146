//! The whole program: its state, what it listens to, and the page in force.

use std::rc::Rc;

use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use crate::browser::{address, clock, crash, page, storage, wake, words};
use crate::words::language::Language;
use crate::words::messages::Messages;
use crate::workspace::action::Action;
use crate::workspace::link::{self, Page};
use crate::workspace::saved::{self, Found, PREFIX};
use crate::workspace::state::Workspace;

use super::guides::papers::Papers;
use super::home::home;
use super::lab::{Event, Lab};
use super::missing_page::missing_page;
use super::part::{self, Part, use_part};
use super::shell::{Header, awaited, contents, list};
use super::speech::{Speech, set_number_language, write_number};
use super::tending;

/// What the program starts with.
#[derive(Clone, Properties)]
pub struct Start {
    pub messages: Rc<Messages>,
    pub lab: Rc<Lab>,
}

impl PartialEq for Start {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.messages, &other.messages) && Rc::ptr_eq(&self.lab, &other.lab)
    }
}

/// The way in which any part of a page changes something.
pub type Act = Callback<Action>;

#[component]
pub fn App(start: &Start) -> Html {
    let lab = {
        let first = start.lab.clone();
        use_reducer_eq(move || (*first).clone())
    };
    let dispatch = lab.dispatcher();
    // One copy for the effects, which outlive this rendering.
    let lab = Rc::new((*lab).clone());
    let speech = speech(start, &lab);
    set_number_language(speech.language);
    let (act, settle) = tending::use_tending(&lab, &dispatch);
    tending::use_undo_keys(&act);
    let save = tending::use_file(&lab);
    use_root(&lab, &speech, &settle, &dispatch);

    // Without figures of one's own the first page has none to show.
    let has_figures = lab.workspace.has_figures();
    let wanted = wanted(&lab);
    let arrived = {
        let dispatch = dispatch.clone();
        // What the address gives could not be read without the part.
        Callback::from(move |()| go(&dispatch))
    };
    let messages = &start.messages;
    let needs_metrics = has_figures || wanted == Some(Part::Metrics);
    let of_metrics = use_part(Part::Metrics, needs_metrics, messages, arrived.clone());
    let needs_guides = wanted == Some(Part::Guides);
    let of_guides = use_part(Part::Guides, needs_guides, messages, arrived);
    let has_news = lab.has_news(messages.language);
    let of_frame = use_part(Part::Frame, has_news, messages, Callback::noop());
    let values = contents(&lab, &speech);
    let papers = Papers {
        speech: speech.clone(),
        lab: lab.clone(),
        act: act.clone(),
        dispatch: dispatch.clone(),
    };
    let beside = match (lab.page(), part::guides()) {
        // The first page is a list of all metrics itself.
        (Page::Home, _) => Html::default(),
        (Page::Guides(_), Some(part)) => (part.contents)(&papers),
        (Page::Guides(_), None) => Html::default(),
        _ => list(&speech, lab.page(), &values),
    };
    let main = match lab.page() {
        Page::Home => home(&speech, &values),
        Page::Unknown(path) => missing_page(&speech, path),
        Page::Guides(_) => match part::guides() {
            Some(part) => (part.page)(papers.clone()),
            None => awaited(&speech, of_guides.0, of_guides.1),
        },
        Page::Metric(_) => match part::metrics() {
            Some(part) => (part.page)(&lab, &speech, &act),
            None => awaited(&speech, of_metrics.0, of_metrics.1),
        },
    };
    let above = match part::frame() {
        Some(part) if has_news => (part.notices)(&lab, &speech, &act, &save, &dispatch),
        _ if has_news => awaited(&speech, of_frame.0, of_frame.1),
        _ => Html::default(),
    };
    let skip = Callback::from(|event: MouseEvent| {
        // The address holds the page, so the link must not change it.
        event.prevent_default();
        page::focus("content");
    });
    html! {
        <>
            <a class="skip" href="#content" onclick={skip}>{ speech.text("skip-to-content") }</a>
            <Header speech={speech.clone()} page={lab.page().clone()} act={act.clone()}
                settings={settings(&lab)} save={save.clone()} dispatch={dispatch.clone()} />
            { above }
            <div class={if *lab.page() == Page::Home { "page alone" } else { "page" }}>
                { beside }
                <main id="content" tabindex="-1">{ main }</main>
            </div>
        </>
    }
}

fn speech(start: &Start, lab: &Lab) -> Speech {
    let settings: Vec<(&str, String)> = lab.settings().collect();
    let home = link::print(&Page::Home, &settings);
    Speech {
        messages: start.messages.clone(),
        language: lab.language(),
        currency: lab.currency(),
        manner: home.trim_start_matches('/').into(),
    }
}

/// What the settings show as chosen: currency and look.
fn settings(lab: &Lab) -> (AttrValue, AttrValue) {
    (
        AttrValue::from(lab.currency()),
        AttrValue::from(lab.theme().unwrap_or_default()),
    )
}

/// Keeps the document in step: title, look, size; moves the focus to a page that was opened.
#[hook]
fn use_root(
    lab: &Lab,
    speech: &Speech,
    settle: &Callback<()>,
    dispatch: &UseReducerDispatcher<Lab>,
) {
    let name = match lab.page() {
        Page::Metric(id) => Some(speech.text(&format!("metric-{id}"))),
        Page::Home => None,
        Page::Guides(path) => part::guides().and_then(|part| (part.title)(path, speech)),
        Page::Unknown(_) => Some(speech.text("unknown-page-title")),
    };
    let title = match name {
        Some(name) => speech.with("page-title", &[("page", name.as_str().into())]),
        None => speech.text("app-name").to_string(),
    };
    use_effect_with(title, |title| page::set_title(title));
    use_effect_with(lab.theme(), |theme| {
        page::set_root("data-theme", theme.as_deref())
    });
    use_effect_with(lab.link.present, |present| {
        page::set_root("data-present", present.then_some("1"));
    });
    let is_first = use_mut_ref(|| true);
    use_effect_with(lab.page().clone(), move |_| {
        if !is_first.replace(false) {
            page::focus("content");
            page::scroll_to_top();
        }
    });
    let (dispatch, settle) = (dispatch.clone(), settle.clone());
    use_effect_with((), move |()| {
        let listener = wake::on_address(move || {
            settle.emit(());
            go(&dispatch);
        });
        || drop(listener)
    });
}

/// Starts the program: reads what the device keeps and the address, and mounts the page.
///
/// Without the words that the start script fetches there is nothing to show, so that script shows
/// its own sentence where they are missing.
pub fn start() {
    let Some((tag, file)) = words::fetched() else {
        return;
    };
    let fetched = Language::from_tag(&tag).unwrap_or_default();
    let (found, refusal) = match storage::all(PREFIX) {
        Ok(kept) => (saved::read_all(kept), None),
        Err(reason) => (Found::default(), Some(tending::code(reason))),
    };
    let lab = Lab {
        workspace: Workspace::of(found.entries),
        link: Rc::new(link::parse(&address::first_fragment(), None)),
        is_touched: false,
        refusal,
        damaged: found.damaged.into(),
        filed: None,
    };
    // Accented English is English with every text transformed.
    let language = if lab.language() == Language::Pseudo {
        Language::Pseudo
    } else {
        fetched
    };
    let Ok(messages) = Messages::parse(language, file, write_number) else {
        return;
    };
    prepare_crash(&messages);
    yew::set_custom_panic_hook(Box::new(|panic| crash::show(&panic.to_string())));
    page::set_root("lang", Some(messages.language.tag()));
    spawn_local(mount(Rc::new(lab), Rc::new(messages)));
}

/// Shows the page, once what it needs is there. Where that cannot be fetched, the page says so.
async fn mount(lab: Rc<Lab>, messages: Rc<Messages>) {
    if let Some(part) = wanted(&lab) {
        let _ = part::fetch(part, &messages).await;
    }
    let lab = lab.reduce(opened(&address::first_fragment()));
    if lab.has_news(messages.language) {
        let _ = part::fetch(Part::Frame, &messages).await;
    }
    if let Some(root) = page::mount("app") {
        yew::Renderer::<App>::with_root_and_props(root, Start { messages, lab }).render();
    }
}

/// The part that the page is made by.
fn wanted(lab: &Lab) -> Option<Part> {
    match lab.page() {
        Page::Home | Page::Unknown(_) => None,
        Page::Metric(_) => Some(Part::Metrics),
        Page::Guides(_) => Some(Part::Guides),
    }
}

/// Follows the address.
fn go(dispatch: &UseReducerDispatcher<Lab>) {
    dispatch.dispatch(opened(&address::fragment()));
}

/// What it means that the fragment was opened.
fn opened(fragment: &str) -> Event {
    let metrics = part::metrics();
    Event::Go {
        link: link::parse(fragment, metrics.map(|part| part.keys)),
        is_own: address::is_own(),
        at: clock::now(),
        open: metrics.map(|part| part.open),
    }
}

/// After a panic nothing can be formatted any more.
fn prepare_crash(messages: &Messages) {
    let text = |key: &str| messages.text(key).to_string();
    crash::prepare(crash::Sentences {
        title: text("crash-title"),
        explanation: text("crash-explanation"),
        save: text("crash-save"),
        reload: text("crash-reload"),
        details: text("crash-details"),
    });
}
