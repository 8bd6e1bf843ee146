//! The list beside the pages of the guides.

use yew::prelude::*;

use crate::guides::theme;
use crate::ui::speech::Speech;
use crate::workspace::link::Page;

use super::papers::Papers;

pub fn contents(papers: &Papers) -> Html {
    html! { <Contents speech={papers.speech.clone()} here={papers.path()} /> }
}

#[derive(Clone, PartialEq, Properties)]
struct ContentsProps {
    speech: Speech,
    /// The path of the page.
    here: String,
}

/// It is drawn anew only when another page or other words are in force.
#[component]
fn Contents(ContentsProps { speech, here }: &ContentsProps) -> Html {
    let line = |path: String, name: AttrValue| {
        // An entry among the myths is a place on their page.
        let is_here = path == *here || (path == "/guides/myths" && here.starts_with(&path));
        html! {
            <li key={path.clone()}>
                <a href={way(speech, &path)} aria-current={is_here.then_some("page")}>
                    <span>{ name }</span>
                </a>
            </li>
        }
    };
    let themes = theme::themes().iter().map(|theme| {
        line(
            format!("/guides/{}", theme.id),
            speech.text(&format!("theme-{}", theme.id)),
        )
    });
    let further = EVIDENCE.map(|page| {
        line(
            format!("/guides/{page}"),
            speech.text(&format!("{page}-title")),
        )
    });
    html! {
        <nav class="contents" aria-label={speech.text("nav-guides-contents")}>
            <ul>
                { line("/guides".to_owned(), speech.text("guides-title")) }
                { for themes }
                { for further }
            </ul>
        </nav>
    }
}

/// The pages of the evidence.
const EVIDENCE: [&str; 3] = ["factors", "methods", "myths"];

/// The ways to the pages of the evidence, for where the list beside the page is not shown.
pub fn evidence(speech: &Speech) -> Html {
    let line = |page: &str| {
        let name = speech.text(&format!("{page}-title"));
        html! { <li key={page.to_owned()}><a href={way(speech, &format!("/guides/{page}"))}>{ name }</a></li> }
    };
    html! {
        <nav class="to-evidence" aria-label={speech.text("nav-evidence")}>
            <ul>{ for EVIDENCE.into_iter().map(line) }</ul>
        </nav>
    }
}

/// The address of a page of the guides.
pub fn way(speech: &Speech, path: &str) -> AttrValue {
    speech.way(&Page::Guides(path.into())).into()
}
