//! The checklist on paper: boxes to tick, lines to write on, sources in small print. It is visible only when
//! printed.

use yew::prelude::*;

use crate::browser::clock;
use crate::guides::rules::checklist::ItemRow;
use crate::guides::rules::item_state::ItemState;
use crate::guides::themes;
use crate::pages::checklists::export::head_lines;
use crate::pages::checklists::item_card::{ItemNotes, Market};
use crate::pages::checklists::selection::Selection;
use crate::pages::checklists::{adaptations, labels};
use crate::ui::localizer::Localizer;

pub fn view_handout(taken: &Selection) -> Html {
    let rows = taken.rows();
    if rows.is_empty() {
        return Html::default();
    }
    let l10n = &taken.context.l10n;
    let group = |rows: &[ItemRow]| {
        let theme = rows
            .first()
            .filter(|_| !taken.is_one_theme)
            .map(|row| row.theme.id);
        let item = |row: &ItemRow| {
            html! {
                <Record key={row.item.id} l10n={l10n.clone()} item={row.item.id}
                    kept={ItemNotes::new(&row.noted)} market={taken.market.clone()} />
            }
        };
        html! {
            <>
                if let Some(id) = theme { <h2>{ l10n.text(&format!("theme-{id}")) }</h2> }
                <ul>{ for rows.iter().map(item) }</ul>
            </>
        }
    };
    let groups = rows.chunk_by(|one, next| one.theme.id == next.theme.id);
    let about = head_lines(l10n, taken.market, &clock::today());
    html! {
        <section class="handout">
            <p class="name">{ l10n.text("app-name") }</p>
            <h1>{ taken.name() }</h1>
            { for about.into_iter().map(|line| html! { <p class="about">{ line }</p> }) }
            { for groups.map(group) }
            <p class="about">{ l10n.text("handout-expectation") }</p>
        </section>
    }
}

#[derive(Clone, PartialEq, Properties)]
struct RecordProps {
    l10n: Localizer,
    item: &'static str,
    kept: ItemNotes,
    market: Market,
}

/// One item on paper.
#[component]
fn Record(props: &RecordProps) -> Html {
    let RecordProps {
        l10n, kept, market, ..
    } = props;
    let Some((theme, item)) = themes::find_item(props.item) else {
        return Html::default();
    };
    let state = ItemState::parse(&kept.state).unwrap_or_default();
    let called_for = market.answers.as_deref().map(|answers| answers.on(item.id));
    let adaptation = |(position, adaptation)| {
        html! { <li>{ adaptations::line(l10n, position, adaptation) }</li> }
    };
    let sources = labels::sources(l10n, item.sources).join("; ");
    let with_text = |key: &str, text: String| l10n.with(key, &[("text", text.into())]);
    html! {
        <li data-state={state.id()}>
            <svg class="box" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
                <rect x="1" y="1" width="14" height="14" />
                if state == ItemState::Done { <path d="M4 8.5 7 12 12.5 4" /> }
                if state == ItemState::NotForUs { <path d="M3 8 H13" /> }
            </svg>
            <div>
                <p class="item">{ labels::item(l10n, item.id, "") }</p>
                <p>{ labels::item(l10n, item.id, "-why") }</p>
                <ul class="adaptations">{ for called_for.unwrap_or_default().into_iter().map(adaptation) }</ul>
                if item.beyond { <p>{ with_text("handout-beyond", labels::item(l10n, item.id, "-ground").to_string()) }</p> }
                if !kept.note.is_empty() { <p class="note">{ kept.note.clone() }</p> }
                <p class="lines">
                    <span>{ l10n.text("checklist-owner") }</span>{ " " }<span class="line">{ kept.owner.clone() }</span>{ " " }
                    <span>{ l10n.text("checklist-date") }</span>{ " " }<span class="line">{ l10n.date(&kept.date) }</span>{ " " }
                    <span>{ l10n.text("checklist-state") }</span>{ " " }<span class="line">{ if state == ItemState::Open { AttrValue::default() } else { labels::state(l10n, state) } }</span>
                </p>
                { for labels::remarks(l10n, theme, item).into_iter().map(|remark| html! { <p class="sources">{ remark }</p> }) }
                <p class="sources">{ with_text("handout-expected", labels::metrics(l10n, item.metrics)) }{ " " }{ sources }</p>
            </div>
        </li>
    }
}
