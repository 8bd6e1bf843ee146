//! The frame around every page: the header and the list of metrics.

use std::rc::Rc;

use web_sys::HtmlSelectElement;
use yew::prelude::*;

use crate::metrics;
use crate::words::language::Language;
use crate::workspace::link::{self, Page};
use crate::workspace::slot::Slot;

use super::app::Act;
use super::lab::Lab;
use super::part::{self, Arrival, Part, use_part};
use super::setting::set;
use super::speech::Speech;

/// A metric with the address of its page and its present value, if it has one.
#[derive(Clone, Debug, PartialEq)]
pub struct Content {
    pub metric: &'static str,
    pub address: AttrValue,
    pub value: AttrValue,
}

/// Every metric, with its value where the part that works it out is there.
pub fn contents(lab: &Lab, speech: &Speech) -> Vec<Content> {
    if let Some(part) = part::metrics() {
        return (part.contents)(lab, speech);
    }
    let content = |metric: &&'static str| Content {
        metric,
        address: address(lab, &Page::Metric(metric), Vec::new()),
        value: AttrValue::default(),
    };
    metrics::IDS.iter().map(content).collect()
}

/// The way to a page with figures, and with what the link in force has set.
pub fn address(lab: &Lab, page: &Page, mut figures: Vec<(&'static str, String)>) -> AttrValue {
    figures.extend(lab.settings());
    format!("#{}", link::print(page, &figures)).into()
}

/// Whether a page has no list beside it: the first one is a list itself, and cultures and plan are
/// pages of their own kind.
pub fn stands_alone(page: &Page) -> bool {
    match page {
        Page::Home => true,
        Page::Guides(path) => matches!(&**path, "/cultures" | "/plan"),
        Page::Metric(_) | Page::Unknown(_) => false,
    }
}

/// The list of metrics beside the page, with the figures that the person already has.
pub fn list(speech: &Speech, page: &Page, values: &[Content]) -> Html {
    let line = |content: &Content| {
        let is_here = *page == Page::Metric(content.metric);
        html! {
            <li key={content.metric}>
                <a href={content.address.clone()} aria-current={is_here.then_some("page")}>
                    <span>{ speech.text(&format!("metric-{}-short", content.metric)) }</span>
                    <span class="value">{ content.value.clone() }</span>
                </a>
            </li>
        }
    };
    html! {
        <nav class="contents" aria-label={speech.text("nav-contents")}>
            <ul>{ for values.iter().map(line) }</ul>
        </nav>
    }
}

#[derive(Clone, PartialEq, Properties)]
pub struct HeaderProps {
    pub speech: Speech,
    pub page: Page,
    /// The currency and the look that are chosen.
    pub settings: (AttrValue, AttrValue),
    pub languages: Rc<[Language]>,
    pub act: Act,
    pub save: Callback<()>,
    pub dispatch: UseReducerDispatcher<Lab>,
}

/// The header is drawn anew only when something in it changes: names of currencies cost time.
#[component]
pub fn Header(props: &HeaderProps) -> Html {
    let HeaderProps { speech, page, .. } = props;
    let is_open = use_state_eq(|| false);
    let toggle = {
        let is_open = is_open.setter();
        Callback::from(move |_| is_open.set(true))
    };
    let (arrival, retry) = use_part(Part::Frame, *is_open, Callback::noop());
    let home = speech.way(&Page::Home);
    let is_metrics = matches!(page, Page::Home | Page::Metric(_));
    let path = page.path();
    let further = [
        ("/guides", "nav-guides"),
        ("/cultures", "nav-cultures"),
        ("/plan", "nav-plan"),
    ]
    .map(|(to, key)| {
        let is_here = path.starts_with(to);
        let way = speech.way(&Page::Guides(to.into()));
        html! { <a href={way} aria-current={is_here.then_some("true")}>{ speech.text(key) }</a> }
    });
    let panel = match part::frame() {
        Some(part) if *is_open => (part.settings)(props),
        _ if *is_open => awaited(speech, arrival, retry),
        _ => Html::default(),
    };
    html! {
        <header>
            <a class="brand" lang="en" href={home.clone()}>{ speech.text("app-name") }</a>
            <nav aria-label={speech.text("nav-main")}>
                <a href={home} aria-current={is_metrics.then_some("true")}>{ speech.text("nav-metrics") }</a>
                { for further }
            </nav>
            <div class="everywhere">
                { languages(props) }
                <details class="settings" ontoggle={toggle}>
                    <summary>{ speech.text("settings") }</summary>
                    <div class="panel">{ panel }</div>
                </details>
            </div>
        </header>
    }
}

/// The languages, each by its own name.
fn languages(props: &HeaderProps) -> Html {
    let HeaderProps {
        speech,
        languages,
        act,
        ..
    } = props;
    if languages.len() < 2 {
        return Html::default();
    }
    let option = |language: &Language| {
        let tag = language.tag();
        let is_spoken = *language == speech.messages.language;
        html! { <option key={tag} value={tag} lang={tag} selected={is_spoken}>{ language.own_name() }</option> }
    };
    let spoken = speech.messages.language.tag();
    let choose = {
        let set = set(act, Slot::Language);
        Callback::from(move |event: Event| {
            let list: HtmlSelectElement = event.target_unchecked_into();
            set.emit(event);
            // It shows what is spoken, which follows once the words are here, and can be chosen again.
            list.set_value(spoken);
        })
    };
    html! {
        <select class="language" name="language" aria-label={speech.text("language")} ~value={spoken} onchange={choose}>
            { for languages.iter().map(option) }
        </select>
    }
}

/// What is said where a language could not be fetched, and nothing else can be either.
pub fn language_unreachable(speech: &Speech, language: Language) -> Html {
    let name = [("language", language.own_name().into())];
    html! {
        <div class="notices">
            <div class="notice" role="alert" data-problem="language_unreachable">
                <p>{ speech.with("problem-language_unreachable", &name) }</p>
            </div>
        </div>
    }
}

/// What stands in the place of something that is still being fetched.
pub fn awaited(speech: &Speech, arrival: Arrival, retry: Callback<MouseEvent>) -> Html {
    if arrival != Arrival::Failed {
        return html! { <p role="status" aria-busy="true">{ speech.text("part-awaited") }</p> };
    }
    html! {
        <div role="alert" data-problem="part_unreachable">
            <p>{ speech.text("problem-part_unreachable") }</p>
            <p><button type="button" onclick={retry}>{ speech.text("try-again") }</button></p>
        </div>
    }
}
