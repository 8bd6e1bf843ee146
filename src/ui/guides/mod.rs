//! The pages of the guides: strategies, cultures, evidence and plan. They are a part of the program
//! of their own, which comes when the first of them is opened.

mod back;
mod contents;
mod copy_link;
mod cultures;
pub mod evidence;
mod fields;
pub mod paper_links;
pub mod papers;
mod plan;
mod strategies;

use yew::prelude::*;

use crate::guides::{lines, register, theme};
use crate::metrics;

use super::missing_page::missing_page;
use super::part::Guides;
use super::speech::Speech;
use papers::Papers;

pub const PART: Guides = Guides {
    page,
    contents: contents::contents,
    title,
    check: |link| link.refuse_papers(lines::is_line),
    open: paper_links::open,
    figures: |lab| paper_links::figures(&lab.workspace, lab.language(), |_| true),
};

/// The pages of this part.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Place {
    Overview,
    Theme(&'static theme::Theme),
    /// The items that may move a metric.
    Metric(&'static str),
    Factors,
    Methods,
    /// All myths and claims, or the one of that number among them.
    Myths(Option<&'static str>),
    Cultures,
    Plan,
}

impl Place {
    fn of(path: &str) -> Option<Place> {
        match path {
            "/guides" => Some(Place::Overview),
            "/guides/factors" => Some(Place::Factors),
            "/guides/methods" => Some(Place::Methods),
            "/guides/myths" => Some(Place::Myths(None)),
            "/cultures" => Some(Place::Cultures),
            "/plan" => Some(Place::Plan),
            _ => {
                let rest = path.strip_prefix("/guides/")?;
                if let Some(entry) = rest.strip_prefix("myths/") {
                    return register::find(entry).map(|entry| Place::Myths(Some(entry.id)));
                }
                match rest.strip_prefix("metrics/") {
                    Some(metric) => metrics::id_of(metric).map(Place::Metric),
                    None => theme::find(rest).map(Place::Theme),
                }
            }
        }
    }
}

fn page(papers: Papers) -> Html {
    let path = papers.path();
    match Place::of(&path) {
        None => missing_page(&papers.speech, &path),
        Some(Place::Overview) => html! { <strategies::Overview ..papers /> },
        Some(Place::Theme(theme)) => {
            html! { <strategies::ThemePage key={theme.id} {theme} {papers} /> }
        }
        Some(Place::Metric(metric)) => {
            html! { <strategies::MetricItems key={metric} {metric} {papers} /> }
        }
        Some(Place::Factors) => html! { <evidence::Factors ..papers /> },
        Some(Place::Methods) => html! { <evidence::Methods ..papers /> },
        Some(Place::Myths(entry)) => html! { <evidence::Myths {entry} {papers} /> },
        Some(Place::Cultures) => html! { <cultures::Cultures ..papers /> },
        Some(Place::Plan) => html! { <plan::PlanPage ..papers /> },
    }
}

fn title(path: &str, speech: &Speech) -> Option<AttrValue> {
    Some(match Place::of(path)? {
        Place::Overview => speech.text("guides-title"),
        Place::Theme(theme) => speech.text(&format!("theme-{}", theme.id)),
        Place::Metric(metric) => {
            let name = speech.text(&format!("metric-{metric}"));
            speech
                .with("moves-title", &[("metric", name.as_str().into())])
                .into()
        }
        Place::Factors => speech.text("factors-title"),
        Place::Methods => speech.text("methods-title"),
        Place::Myths(_) => speech.text("myths-title"),
        Place::Cultures => speech.text("cultures-title"),
        Place::Plan => speech.text("plan-title"),
    })
}
