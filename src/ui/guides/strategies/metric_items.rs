//! What may move a metric: the items that are expected to, and the way back to the person's own
//! figures.

use yew::prelude::*;

use crate::guides::checklist::Scope;
use crate::guides::theme::{Aim, aim};
use crate::ui::guides::contents::way;
use crate::ui::guides::papers::Papers;
use crate::ui::part;
use crate::ui::speech::Speech;
use crate::workspace::link::Page;

use super::desk::Desk;
use super::market::market_bar;
use super::{background, said};

#[derive(Clone, PartialEq, Properties)]
pub struct MetricItemsProps {
    pub metric: &'static str,
    pub papers: Papers,
}

#[component]
pub fn MetricItems(props: &MetricItemsProps) -> Html {
    let MetricItemsProps { metric, papers } = props;
    let speech = &papers.speech;
    let name = speech.text(&format!("metric-{metric}"));
    let title = speech.with("moves-title", &[("metric", name.as_str().into())]);
    let aim = aim(metric);
    html! {
        <article class="strategies" data-moves={*metric}>
            <h1>{ title.clone() }</h1>
            { own_figure(papers, metric) }
            if let Some(aim) = aim {
                { about(speech, aim) }
                { market_bar(papers) }
                <Desk papers={papers.clone()} scope={Scope::Metric(metric)} title={AttrValue::from(title)} />
            } else {
                <p class="lead">{ speech.text("moves-none") }</p>
                <p><a href={way(speech, "/guides")}>{ speech.text("guides-title") }</a></p>
            }
        </article>
    }
}

fn about(speech: &Speech, aim: &Aim) -> Html {
    let name = said::metric(speech, aim.metric);
    let key = if aim.is_better_high {
        "moves-up"
    } else {
        "moves-down"
    };
    html! {
        <>
            <p class="lead">{ speech.with(key, &[("metric", name.as_str().into())]) }</p>
            <div class="theme-facts">
                { background::stories(speech, aim.register) }
                { background::sources(speech, aim.sources) }
            </div>
        </>
    }
}

/// The way back to the metric, with the person's own figure where there is one.
fn own_figure(papers: &Papers, metric: &str) -> Html {
    let speech = &papers.speech;
    let known = part::metrics().map_or_else(Vec::new, |part| (part.contents)(&papers.lab, speech));
    let known = known.into_iter().find(|content| content.metric == metric);
    let (address, value) = match known {
        Some(content) => (content.address, content.value),
        None => {
            let page = crate::metrics::id_of(metric).map_or(Page::Home, Page::Metric);
            (speech.way(&page).into(), AttrValue::default())
        }
    };
    let sentence = if value.is_empty() {
        speech.text("moves-no-figure").to_string()
    } else {
        speech.with("moves-figure", &[("value", value.as_str().into())])
    };
    html! { <p class="own-figure"><a href={address} data-metric={metric.to_owned()}>{ sentence }</a></p> }
}
