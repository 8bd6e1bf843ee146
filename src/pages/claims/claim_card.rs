//! One entry of the list: the claim alone, and behind it what is known.

use std::rc::Rc;

use gloo::timers::callback::Timeout;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};
use yew::prelude::*;

use crate::calculation::claim_test::{TestedClaim, slot};
use crate::calculation::input;
use crate::formula::variable::Variable;
use crate::guides::evidence::claim_tests;
use crate::guides::rules::claim_list;
use crate::guides::rules::claim_list::ClaimEntry;
use crate::links::entry_page::page_of;
use crate::pages::claims::claim_test::{ClaimTestRef, ClaimTestView};
use crate::pages::claims::labels::link_to_test;
use crate::ui::citation::{view_citation, view_guides, view_marked};
use crate::ui::context::Act;
use crate::ui::localizer::Localizer;

#[derive(Clone, PartialEq, Properties)]
pub struct ClaimCardProps {
    pub l10n: Localizer,
    pub act: Act,
    pub id: &'static str,
    /// The texts in the fields of its claim test.
    pub texts: Rc<[Rc<str>]>,
    /// Whether the address names this entry.
    pub is_asked: bool,
    /// Whether what is known stays folded until the participants have guessed.
    pub is_guess_first: bool,
}

/// The entry, folded until the user opens it or the address names it.
#[component]
pub fn ClaimCard(props: &ClaimCardProps) -> Html {
    let ClaimCardProps { l10n, id, .. } = props;
    let is_open = use_state_eq(|| false);
    let card = use_node_ref();
    // What is wrong with a figure of a link is shown, so its entry isn't folded.
    use_effect_with(has_wrong_text(props), {
        let is_open = is_open.setter();
        move |is_wrong| {
            if *is_wrong {
                is_open.set(true);
            }
        }
    });
    use_effect_with(props.is_asked, {
        let (is_open, card) = (is_open.setter(), card.clone());
        move |is_asked| {
            let show = is_asked.then(|| {
                is_open.set(true);
                // The page that was opened takes the focus first; this runs afterwards.
                Timeout::new(0, move || scroll_to(&card))
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
    let Some(entry) = claim_list::find(id) else {
        return Html::default();
    };
    let body = match entry.is_about_guides() {
        true => view_story(l10n, &entry),
        false => view_claim(props, &entry),
    };
    html! {
        <details class="entry" ref={card} open={*is_open} ontoggle={toggle} data-entry={*id}>
            <summary>
                <h3>{ l10n.text(&entry.key()) }</h3>
            </summary>
            <div class="told">
                { body }
                { view_test(props, &entry, *is_open) }
                <p class="entry-link"><a href={link_to_entry(props, &entry)}>{ l10n.text("register-link") }</a></p>
            </div>
        </details>
    }
}

/// Whether a field of the entry's claim test holds a text that isn't a value.
fn has_wrong_text(props: &ClaimCardProps) -> bool {
    let entry = claim_list::find(props.id);
    let claim_test = entry.and_then(|entry| claim_tests::find(entry.claim_test()?));
    claim_test.is_some_and(|claim_test| {
        TestedClaim::new(claim_test, &props.texts, props.l10n.language).has_wrong_text()
    })
}

/// The address of the entry, with the figures of its claim test.
fn link_to_entry(props: &ClaimCardProps, entry: &ClaimEntry) -> String {
    let l10n = &props.l10n;
    let inputs = entry.claim_test().and_then(claim_tests::find);
    let inputs = inputs.map_or(&[][..], |claim_test| &claim_test.formula.inputs);
    let figure = |(variable, text): (&Variable, &Rc<str>)| {
        let figure = input::link_of_text(*variable, text, l10n.language);
        (slot(*variable).name(), figure)
    };
    let filled = inputs.iter().zip(props.texts.iter());
    let filled = filled.filter(|(_, text)| !text.is_empty());
    let figures: Vec<(String, String)> = filled.map(figure).collect();
    let page = page_of(entry);
    let figures = figures.iter().map(|(key, value)| (&**key, value.clone()));
    l10n.links.with_figures(&page, figures)
}

/// Scrolls to the entry and focuses its summary.
fn scroll_to(card: &NodeRef) {
    let Some(card) = card.cast::<Element>() else {
        return;
    };
    card.scroll_into_view();
    let summary = card.query_selector("summary").ok().flatten();
    if let Some(summary) = summary.and_then(|found| found.dyn_into::<HtmlElement>().ok()) {
        let _ = summary.focus();
    }
}

/// What is about the guides: one short text, and which guides it is about.
fn view_story(l10n: &Localizer, entry: &ClaimEntry) -> Html {
    let story = l10n.text(&format!("{}-story", entry.key()));
    html! { <><p>{ view_marked(&story) }</p>{ view_sources(l10n, entry) }</> }
}

/// A claim: who makes it, and the evidence for and against it.
fn view_claim(props: &ClaimCardProps, entry: &ClaimEntry) -> Html {
    let l10n = &props.l10n;
    let part = |part: &str, heading: &str| {
        let text = l10n.text(&format!("{}-{part}", entry.key()));
        html! { <section key={part.to_owned()} data-part={part.to_owned()}><h4>{ l10n.text(heading) }</h4><p>{ text }</p></section> }
    };
    let weighed = html! {
        <>
            { part("for", "register-for") }
            { part("against", "register-against") }
            { view_literature(l10n, entry) }
        </>
    };
    let weighed = match props.is_guess_first {
        true => {
            html! { <details class="reveal"><summary>{ l10n.text("register-reveal") }</summary>{ weighed }</details> }
        }
        false => weighed,
    };
    html! {
        <>
            { part("claimed", "register-claimed") }
            { view_sources(l10n, entry) }
            <div>{ weighed }</div>
        </>
    }
}

fn view_sources(l10n: &Localizer, entry: &ClaimEntry) -> Html {
    if entry.sources.is_empty() {
        return html! { <p class="entry-sources">{ l10n.text("register-no-guide") }</p> };
    }
    html! { <ul class="entry-sources" aria-label={l10n.text("sources")}>{ for view_guides(l10n, entry.sources) }</ul> }
}

fn view_literature(l10n: &Localizer, entry: &ClaimEntry) -> Html {
    if entry.literature.is_empty() {
        return Html::default();
    }
    let line = |key: &&str| html! { <li key={(*key).to_owned()}>{ view_citation(l10n, key) }</li> };
    html! {
        <section>
            <h4>{ l10n.text("register-literature") }</h4>
            <ul class="entry-sources">{ for entry.literature.iter().map(line) }</ul>
        </section>
    }
}

/// The claim test, once the entry is open, or a link to the page where the claim can be tested.
fn view_test(props: &ClaimCardProps, entry: &ClaimEntry, is_open: bool) -> Html {
    let l10n = &props.l10n;
    let claim_test = entry.claim_test().and_then(claim_tests::find);
    match (claim_test, entry.test) {
        (Some(_), _) if !is_open => Html::default(),
        (Some(claim_test), _) => html! {
            <ClaimTestView l10n={l10n.clone()} act={props.act.clone()} claim_test={ClaimTestRef(claim_test)}
                texts={props.texts.clone()} is_guess_first={props.is_guess_first} />
        },
        (None, Some(test)) => {
            let Some((path, page)) = link_to_test(l10n, test) else {
                return Html::default();
            };
            let label = l10n.with("register-try", &[("page", page.as_str().into())]);
            html! { <p><a href={path} data-trial={entry.id}>{ label }</a></p> }
        }
        (None, None) => Html::default(),
    }
}
