//! One entry of the list: the saying alone, and behind it what is known.

use std::rc::Rc;

use gloo::timers::callback::Timeout;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};
use yew::prelude::*;

use crate::formula::variable::Variable;
use crate::guides::evidence::benches;
use crate::guides::register::{self, Entry, Group};
use crate::ui::app::Act;
use crate::ui::citation::{citation, marked};
use crate::ui::guides::strategies::said;
use crate::ui::reading;
use crate::ui::speech::Speech;
use crate::workspace::link::{self, Page};

use super::bench::{BenchRef, Trial};
use super::shown::way_to;
use super::trial::slot;

#[derive(Clone, PartialEq, Properties)]
pub struct EntryProps {
    pub speech: Speech,
    pub act: Act,
    pub id: &'static str,
    /// What stands in the fields of its bench.
    pub texts: Rc<[Rc<str>]>,
    /// Whether the address asks for this entry.
    pub is_asked: bool,
    /// Whether what is known stays folded until the room has guessed.
    pub is_guess_first: bool,
}

/// The entry, folded until it is opened or asked for.
#[component]
pub fn EntryCard(props: &EntryProps) -> Html {
    let EntryProps { speech, id, .. } = props;
    let is_open = use_state_eq(|| false);
    let card = use_node_ref();
    use_effect_with(props.is_asked, {
        let (is_open, card) = (is_open.setter(), card.clone());
        move |is_asked| {
            let show = is_asked.then(|| {
                is_open.set(true);
                // The page that was opened takes the focus first.
                Timeout::new(0, move || show(&card))
            });
            move || drop(show)
        }
    });
    let toggle = {
        let is_open = is_open.setter();
        Callback::from(move |event: Event| {
            let target = event
                .target()
                .and_then(|target| target.dyn_into::<Element>().ok());
            if let Some(target) = target.filter(|target| target.has_attribute("data-entry")) {
                is_open.set(target.has_attribute("open"));
            }
        })
    };
    let Some(entry) = register::find(id) else {
        return Html::default();
    };
    let body = match entry.group {
        Group::Contradictions => story(speech, &entry),
        _ => known(props, &entry),
    };
    html! {
        <details class="entry" ref={card} open={*is_open} ontoggle={toggle} data-entry={*id}>
            <summary>
                <span class="number">{ *id }</span>
                <h3>{ speech.text(&entry.key()) }</h3>
            </summary>
            <div class="told">
                { body }
                { trial(props, &entry, *is_open) }
                <p class="entry-link"><a href={link_of(props, &entry)}>{ speech.text("register-link") }</a></p>
            </div>
        </details>
    }
}

/// The address of the entry, with the figures on its bench.
fn link_of(props: &EntryProps, entry: &Entry) -> String {
    let speech = &props.speech;
    let inputs = entry.bench().and_then(benches::find);
    let inputs = inputs.map_or(&[][..], |bench| &bench.formula.inputs);
    let figure = |(variable, text): (&Variable, &Rc<str>)| {
        let figure = reading::link_of_text(*variable, text, speech.language);
        (slot(*variable).name(), figure)
    };
    let filled = inputs.iter().zip(props.texts.iter());
    let filled = filled.filter(|(_, text)| !text.is_empty());
    let figures: Vec<(String, String)> = filled.map(figure).collect();
    let page = Page::Guides(format!("/guides/myths/{}", entry.part()).into());
    let way = speech.way_home(&page);
    match figures.is_empty() {
        true => way,
        false => {
            let (_, manner) = way.split_once('?').unwrap_or_default();
            let mark = if manner.is_empty() { "" } else { "&" };
            format!(
                "#{}{mark}{manner}",
                link::print(&page, &link::pairs(&figures))
            )
        }
    }
}

/// Brings the entry before the eyes, with the focus on its summary.
fn show(card: &NodeRef) {
    let Some(card) = card.cast::<Element>() else {
        return;
    };
    card.scroll_into_view();
    let summary = card.query_selector("summary").ok().flatten();
    if let Some(summary) = summary.and_then(|found| found.dyn_into::<HtmlElement>().ok()) {
        let _ = summary.focus();
    }
}

/// A contradiction: its story, and where the guides say it.
fn story(speech: &Speech, entry: &Entry) -> Html {
    let story = speech.text(&format!("{}-story", entry.key()));
    html! { <><p>{ marked(&story) }</p>{ sources(speech, entry) }</> }
}

/// A claim: who says it, what speaks for it, and what against.
fn known(props: &EntryProps, entry: &Entry) -> Html {
    let speech = &props.speech;
    let part = |part: &str, heading: &str| {
        let text = speech.text(&format!("{}-{part}", entry.key()));
        html! { <section key={part.to_owned()} data-part={part.to_owned()}><h4>{ speech.text(heading) }</h4><p>{ text }</p></section> }
    };
    let weighed = html! {
        <>
            { part("for", "register-for") }
            { part("against", "register-against") }
            { literature(speech, entry) }
        </>
    };
    let weighed = match props.is_guess_first {
        true => {
            html! { <details class="reveal"><summary>{ speech.text("register-reveal") }</summary>{ weighed }</details> }
        }
        false => weighed,
    };
    html! {
        <>
            { part("claimed", "register-claimed") }
            { sources(speech, entry) }
            <div>{ weighed }</div>
        </>
    }
}

fn sources(speech: &Speech, entry: &Entry) -> Html {
    let line = |line: String| html! { <li key={line.clone()}>{ line }</li> };
    let lines = said::sources(speech, entry.sources);
    if lines.is_empty() {
        return html! { <p class="entry-sources">{ speech.text("register-no-guide") }</p> };
    }
    html! { <ul class="entry-sources" aria-label={speech.text("sources")}>{ for lines.into_iter().map(line) }</ul> }
}

fn literature(speech: &Speech, entry: &Entry) -> Html {
    if entry.literature.is_empty() {
        return Html::default();
    }
    let line = |key: &&str| html! { <li key={(*key).to_owned()}>{ citation(speech, key) }</li> };
    html! {
        <section>
            <h4>{ speech.text("register-literature") }</h4>
            <ul class="entry-sources">{ for entry.literature.iter().map(line) }</ul>
        </section>
    }
}

/// The bench, once the entry is open, or the way to the page where the claim can be tried.
fn trial(props: &EntryProps, entry: &Entry, is_open: bool) -> Html {
    let speech = &props.speech;
    let bench = entry.bench().and_then(benches::find);
    match (bench, entry.trial) {
        (Some(_), _) if !is_open => Html::default(),
        (Some(bench), _) => html! {
            <Trial speech={speech.clone()} act={props.act.clone()} bench={BenchRef(bench)}
                texts={props.texts.clone()} is_guess_first={props.is_guess_first} />
        },
        (None, Some(trial)) => {
            let Some((path, page)) = way_to(speech, trial) else {
                return Html::default();
            };
            let label = speech.with("register-try", &[("page", page.as_str().into())]);
            html! { <p><a href={path} data-trial={entry.id}>{ label }</a></p> }
        }
        (None, None) => Html::default(),
    }
}
