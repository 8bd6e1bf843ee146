//! The five methods by effort, effect and horizon: the guide's opinion, and the person's own.

use yew::prelude::*;

use crate::guides::evidence::methods::{METHODS, Method};
use crate::guides::placement::{Placement, RATED, slot};
use crate::ui::guides::back::back;
use crate::ui::guides::contents::way;
use crate::ui::guides::copy_link::CopyLink;
use crate::ui::guides::fields::press;
use crate::ui::guides::papers::Papers;
use crate::workspace::action::Action;
use crate::workspace::papers;

use super::grid::Grid;
use super::method_row::method_row;

/// The page of the methods.
#[component]
pub fn Methods(papers: &Papers) -> Html {
    let speech = &papers.speech;
    let read = |method: &'static Method| {
        let text = |name: &str| papers.text(&papers::evidence(name));
        (method, Placement::of(method, text))
    };
    let placed: Vec<(&Method, Placement)> = METHODS.iter().map(read).collect();
    let moved = placed.iter().filter(|(_, placed)| placed.differs()).count();
    let is_touched = placed.iter().any(|(_, placed)| placed.is_own);
    let rows = placed
        .iter()
        .enumerate()
        .map(|(place, (method, placed))| method_row(papers, place + 1, method, placed));
    let names = METHODS
        .iter()
        .flat_map(|method| RATED.map(|rated| slot(method.id, rated)));
    let texts = names
        .map(|name| (papers::evidence(&name), "".into()))
        .collect();
    let reset = press(&papers.act, Action::Fill { texts });
    let moved = [
        ("count", (moved as f64).into()),
        ("all", (METHODS.len() as f64).into()),
    ];
    html! {
        <article class="evidence" data-page="methods">
            <h1>{ speech.text("methods-title") }</h1>
            <p class="lead">{ speech.text("methods-note") }</p>
            <section><Grid speech={speech.clone()} act={papers.act.clone()} placed={placed.clone()} /></section>
            <section aria-labelledby="own-places">
                <h2 id="own-places">{ speech.text("methods-own") }</h2>
                <p role="status">{ speech.with("methods-moved", &moved) }</p>
                <ol class="method-rows">{ for rows }</ol>
                <p><button type="button" data-take="reset-methods" disabled={!is_touched} onclick={reset}>{ speech.text("methods-reset") }</button></p>
            </section>
            <section class="take" aria-label={speech.text("take")}>
                <div class="row quiet">{ back(papers) }</div>
                <CopyLink papers={papers.clone()} path="/guides/methods" beginnings={vec!["evidence/method/".to_owned()]} />
            </section>
            <p><a href={way(speech, "/guides/myths/d14")}>{ speech.text("methods-to-claim") }</a></p>
        </article>
    }
}
