//! The whole program: its state, what it listens to, and the page in force.

use std::rc::Rc;

use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use crate::browser::{address, page, wake};
use crate::words::messages::Messages;
use crate::workspace::action::Action;
use crate::workspace::link::{self, Page};
use crate::workspace::slot::Slot;

use super::guides::papers::Papers;
use super::home::home;
use super::lab::{Event, Lab};
use super::missing_page::missing_page;
use super::part::{self, Part, use_part};
use super::shell::{Header, awaited, contents, language_unreachable, list, stands_alone};
use super::speech::{Speech, set_number_language};
use super::start::{go, prepare_crash, wanted};
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
    let messages = use_language(start, &lab, &dispatch);
    let speech = speech(&messages, &lab);
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
    let needs_metrics = has_figures || wanted == Some(Part::Metrics);
    let of_metrics = use_part(Part::Metrics, needs_metrics, arrived.clone());
    let needs_guides = wanted == Some(Part::Guides);
    let of_guides = use_part(Part::Guides, needs_guides, arrived);
    let has_news = lab.has_news();
    let of_frame = use_part(Part::Frame, has_news, Callback::noop());
    let papers = Papers {
        speech: speech.clone(),
        lab: lab.clone(),
        act: act.clone(),
        dispatch: dispatch.clone(),
    };
    let is_alone = stands_alone(lab.page());
    let beside = match (lab.page(), part::guides()) {
        _ if is_alone => Html::default(),
        (Page::Guides(_), Some(part)) => (part.contents)(&papers),
        (Page::Guides(_), None) => Html::default(),
        _ => list(&speech, lab.page(), &contents(&lab, &speech)),
    };
    let main = match lab.page() {
        Page::Home => home(&speech, &contents(&lab, &speech)),
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
    let above = match (part::frame(), lab.tongues.unreachable) {
        (Some(part), _) if has_news => (part.notices)(&lab, &speech, &act, &save, &dispatch),
        // Where a language cannot be fetched, the notices cannot either.
        (None, Some(language)) => language_unreachable(&speech, language),
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
                settings={settings(&lab)} languages={lab.tongues.published.clone()} save={save.clone()} dispatch={dispatch.clone()} />
            { above }
            <div class={if is_alone { "page alone" } else { "page" }}>
                { beside }
                <main id="content" tabindex="-1">{ main }</main>
            </div>
        </>
    }
}

fn speech(messages: &Rc<Messages>, lab: &Lab) -> Speech {
    let settings: Vec<(&str, String)> = lab.settings().collect();
    let query = |figures: &[(&str, String)]| -> Rc<str> {
        let home = link::print(&Page::Home, figures);
        home.trim_start_matches('/').into()
    };
    let papers = tending::papers_of_visit(lab);
    let mut visit = link::pairs(&papers);
    if !visit.is_empty() {
        visit.extend(settings.iter().cloned());
    }
    Speech {
        messages: messages.clone(),
        language: lab.language(),
        currency: lab.currency(),
        notation: lab.notation(),
        manner: query(&settings),
        visit: query(&visit),
    }
}

/// The words in force. Another language is fetched when it is wanted, and until it is here everything
/// stays as it was.
#[hook]
fn use_language(start: &Start, lab: &Lab, dispatch: &UseReducerDispatcher<Lab>) -> Rc<Messages> {
    let messages = use_state(|| start.messages.clone());
    let (setter, dispatch, spoken) = (messages.setter(), dispatch.clone(), messages.language);
    let wanted = lab.wanted_language();
    let is_due = wanted != spoken && lab.is_published(wanted);
    // Who chooses a language again that could not be fetched means it to be tried again.
    let choice = lab.workspace.entry(&Slot::Language).map(|entry| entry.at);
    use_effect_with((is_due, wanted, choice), move |(is_due, wanted, _)| {
        if !*is_due {
            return;
        }
        let wanted = *wanted;
        spawn_local(async move {
            match part::fetch_language(wanted).await {
                Ok(messages) => {
                    prepare_crash(&messages);
                    page::set_root("lang", Some(wanted.tag()));
                    setter.set(messages);
                    dispatch.dispatch(Event::Spoken(wanted));
                }
                Err(_) => dispatch.dispatch(Event::Unspoken(wanted)),
            }
        });
    });
    (*messages).clone()
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
    let unknown = || speech.text("unknown-page-title");
    let name = match lab.page() {
        Page::Metric(id) => Some(speech.text(&format!("metric-{id}"))),
        Page::Home => None,
        Page::Guides(path) => {
            part::guides().map(|part| (part.title)(path, speech).unwrap_or_else(unknown))
        }
        Page::Unknown(_) => Some(unknown()),
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
            address::forget_word();
            go(&dispatch);
        });
        || drop(listener)
    });
}
