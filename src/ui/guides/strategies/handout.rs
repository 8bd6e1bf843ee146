//! The checklist on paper: boxes to tick, lines to write on, the sources small. It shows in print
//! alone.

use yew::prelude::*;

use crate::browser::clock;
use crate::guides::checklist::{Row, State};
use crate::guides::theme;
use crate::ui::speech::Speech;

use super::adapted;
use super::card::{Kept, Market};
use super::export::about;
use super::said;
use super::take::Take;

pub fn handout(taken: &Take) -> Html {
    let rows = taken.rows();
    if rows.is_empty() {
        return Html::default();
    }
    let speech = &taken.papers.speech;
    let group = |rows: &[Row]| {
        let theme = rows
            .first()
            .filter(|_| !taken.is_one_theme)
            .map(|row| row.theme.id);
        let item = |row: &Row| {
            html! {
                <Paper key={row.item.id} speech={speech.clone()} item={row.item.id}
                    kept={Kept::of(&row.noted)} market={taken.market.clone()} />
            }
        };
        html! {
            <>
                if let Some(id) = theme { <h2>{ speech.text(&format!("theme-{id}")) }</h2> }
                <ul>{ for rows.iter().map(item) }</ul>
            </>
        }
    };
    let groups = rows.chunk_by(|one, next| one.theme.id == next.theme.id);
    let about = about(speech, taken.market, &clock::today());
    html! {
        <section class="handout">
            <p class="name">{ speech.text("app-name") }</p>
            <h1>{ taken.name() }</h1>
            { for about.into_iter().map(|line| html! { <p class="about">{ line }</p> }) }
            { for groups.map(group) }
            <p class="about">{ speech.text("handout-expectation") }</p>
        </section>
    }
}

#[derive(Clone, PartialEq, Properties)]
struct PaperProps {
    speech: Speech,
    item: &'static str,
    kept: Kept,
    market: Market,
}

/// One item on paper.
#[component]
fn Paper(props: &PaperProps) -> Html {
    let PaperProps {
        speech,
        kept,
        market,
        ..
    } = props;
    let Some((theme, item)) = theme::find_item(props.item) else {
        return Html::default();
    };
    let state = State::of(&kept.state).unwrap_or_default();
    let called_for = market.answers.as_deref().map(|answers| answers.on(item.id));
    let adaptation = |(position, adaptation)| {
        html! { <li>{ adapted::line(speech, position, adaptation) }</li> }
    };
    let sources = said::sources(speech, item.sources).join("; ");
    let with_text = |key: &str, text: String| speech.with(key, &[("text", text.into())]);
    html! {
        <li data-state={state.id()}>
            <svg class="box" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
                <rect x="1" y="1" width="14" height="14" />
                if state == State::Done { <path d="M4 8.5 7 12 12.5 4" /> }
                if state == State::NotForUs { <path d="M3 8 H13" /> }
            </svg>
            <div>
                <p class="item">{ said::item(speech, item.id, "") }</p>
                <p>{ said::item(speech, item.id, "-why") }</p>
                <ul class="adaptations">{ for called_for.unwrap_or_default().into_iter().map(adaptation) }</ul>
                if item.beyond { <p>{ with_text("handout-beyond", said::item(speech, item.id, "-ground").to_string()) }</p> }
                if !kept.note.is_empty() { <p class="note">{ kept.note.clone() }</p> }
                <p class="lines">
                    <span>{ speech.text("checklist-owner") }</span>{ " " }<span class="line">{ kept.owner.clone() }</span>{ " " }
                    <span>{ speech.text("checklist-date") }</span>{ " " }<span class="line">{ speech.date(&kept.date) }</span>{ " " }
                    <span>{ speech.text("checklist-state") }</span>{ " " }<span class="line">{ if state == State::Open { AttrValue::default() } else { said::state(speech, state) } }</span>
                </p>
                { for said::remarks(speech, theme, item).into_iter().map(|remark| html! { <p class="sources">{ remark }</p> }) }
                <p class="sources">{ with_text("handout-expected", said::metrics(speech, item.metrics)) }{ " " }{ sources }</p>
            </div>
        </li>
    }
}
