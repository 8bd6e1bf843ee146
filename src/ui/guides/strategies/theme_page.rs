//! The page of a theme: its purpose, how far it has come, its items.

use yew::prelude::*;

use crate::guides::checklist::{Notes, Progress, Scope, rows};
use crate::guides::theme::Theme;
use crate::ui::guides::papers::Papers;

use super::background;
use super::desk::Desk;
use super::market::{folder, market_bar};
use super::overview::progress;

#[derive(Clone, PartialEq, Properties)]
pub struct ThemePageProps {
    pub theme: &'static Theme,
    pub papers: Papers,
}

#[component]
pub fn ThemePage(props: &ThemePageProps) -> Html {
    let ThemePageProps { theme, papers } = props;
    let speech = &papers.speech;
    let word = |part: &str| speech.text(&format!("theme-{}{part}", theme.id));
    let noted_under = folder(&papers.market());
    let notes = Notes::of(papers.lab.workspace.papers(&noted_under));
    let states = rows(Scope::Theme(theme.id), &notes)
        .into_iter()
        .map(|row| row.noted.state());
    html! {
        <article class="strategies" data-theme-id={theme.id}>
            <h1>{ word("") }</h1>
            <p class="lead">{ word("-purpose") }</p>
            { market_bar(papers) }
            <div class="theme-facts">
                { progress(speech, Progress::of(states), true) }
                { background::rating(speech, theme.rating.as_ref(), true) }
                { background::sources(speech, theme.sources) }
            </div>
            <p class="soft expectation">{ speech.text("checklist-expectation") }</p>
            <Desk papers={papers.clone()} scope={Scope::Theme(theme.id)} title={word("")} />
        </article>
    }
}
