//! The frame around every page: the header and the list of metrics.

use yew::prelude::*;

use crate::metrics;
use crate::metrics::metric::Metric;
use crate::workspace::link::{self, Page};

use super::app::Act;
use super::known::Known;
use super::lab::Lab;
use super::settings::{Chosen, panel};
use super::sheet::Sheet;
use super::speech::Speech;

/// A metric with the address of its page and its present value, if it has one.
#[derive(Clone, Debug, PartialEq)]
pub struct Content {
    pub metric: &'static str,
    pub address: AttrValue,
    pub value: AttrValue,
}

/// Every metric with its present value.
pub fn contents(lab: &Lab, known: &Known, speech: &Speech) -> Vec<Content> {
    metrics::all()
        .iter()
        .map(|metric| content(metric, lab, known, speech))
        .collect()
}

fn content(metric: &'static Metric, lab: &Lab, known: &Known, speech: &Speech) -> Content {
    let value = metric.main().and_then(|main| {
        let value = known.result(metric)?;
        Some(speech.figure(main.result.kind, value))
    });
    let mut figures = Vec::new();
    if lab.workspace.is_visiting() {
        // The figures of a link stand in the address alone, so the way to other pages carries them.
        let sheet = Sheet::of(metric, &lab.workspace, known, speech.language);
        figures = sheet.figures(speech.language);
    }
    figures.extend(lab.settings());
    let address = format!("#{}", link::print(&Page::Metric(metric.id), &figures));
    Content {
        metric: metric.id,
        address: address.into(),
        value: value.unwrap_or_default().into(),
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
    pub settings: Chosen,
    pub act: Act,
    pub save: Callback<()>,
    pub dispatch: UseReducerDispatcher<Lab>,
}

/// The header is drawn anew only when something in it changes: names of currencies cost time.
#[component]
pub fn Header(props: &HeaderProps) -> Html {
    let HeaderProps {
        speech,
        page,
        settings,
        act,
        save,
        dispatch,
    } = props;
    let home = speech.way(&Page::Home);
    let is_metrics = !matches!(page, Page::Unknown(_));
    html! {
        <header>
            <a class="brand" href={home.clone()}>{ speech.text("app-name") }</a>
            <nav aria-label={speech.text("nav-main")}>
                <a href={home} aria-current={is_metrics.then_some("true")}>{ speech.text("nav-metrics") }</a>
            </nav>
            { panel(speech, settings, act, save, dispatch) }
        </header>
    }
}
