//! All themes: what each is for, how many items it has, how far they have come.

use yew::prelude::*;

use crate::guides::checklist::{Notes, Progress, Row, Scope, rows};
use crate::ui::guides::contents::evidence;
use crate::ui::guides::papers::Papers;
use crate::ui::speech::Speech;

use super::desk::Desk;
use super::listing::name;
use super::market::{folder, market_bar};

#[component]
pub fn Overview(papers: &Papers) -> Html {
    let speech = &papers.speech;
    let noted_under = folder(&papers.market());
    let notes = Notes::of(papers.lab.workspace.papers(&noted_under));
    let rows = rows(Scope::All, &notes);
    let all = Progress::of(states(&rows));
    let counts = [
        (
            "themes",
            (rows.chunk_by(is_same_theme).count() as f64).into(),
        ),
        ("items", (rows.len() as f64).into()),
    ];
    html! {
        <article class="strategies">
            <h1>{ speech.text("guides-title") }</h1>
            <p class="lead">{ speech.with("checklist-lead", &counts) }</p>
            { evidence(speech) }
            { market_bar(papers) }
            <div class="theme-facts">{ progress(speech, all, true) }</div>
            <Desk papers={papers.clone()} scope={Scope::All} title={speech.text("guides-title")}
                is_overview=true />
        </article>
    }
}

fn is_same_theme(one: &Row, next: &Row) -> bool {
    one.theme.id == next.theme.id
}

fn states<'a>(rows: &'a [Row]) -> impl Iterator<Item = crate::guides::checklist::State> + 'a {
    rows.iter().map(|row| row.noted.state())
}

/// The themes in the place of the list.
pub fn themes(speech: &Speech, rows: &[Row]) -> Html {
    let line = |rows: &[Row]| {
        let Some(theme) = rows.first().map(|row| row.theme) else {
            return Html::default();
        };
        html! {
            <li key={theme.id} data-theme-id={theme.id}>
                <h2>{ name(speech, theme) }</h2>
                <p>{ speech.text(&format!("theme-{}-purpose", theme.id)) }</p>
                { progress(speech, Progress::of(states(rows)), false) }
            </li>
        }
    };
    html! { <ul class="themes">{ for rows.chunk_by(is_same_theme).map(line) }</ul> }
}

/// How far items have come: in words, and as a bar. `is_said` has a change announced politely.
pub fn progress(speech: &Speech, progress: Progress, is_said: bool) -> Html {
    let Progress {
        all,
        doing,
        done,
        not_for_us,
    } = progress;
    let number = |count: usize| (count as f64).into();
    let arguments = [
        ("all", number(all)),
        ("to-do", number(progress.to_do())),
        ("doing", number(doing)),
        ("done", number(done)),
        ("not", number(not_for_us)),
    ];
    let key = match (done + doing, not_for_us) {
        (0, 0) => "progress-untouched",
        _ if progress.to_do() == 0 => "progress-set-aside",
        (_, 0) => "progress",
        _ => "progress-without",
    };
    let width = |count: usize| (100.0 * count as f64 / progress.to_do().max(1) as f64).to_string();
    html! {
        <div class="progress">
            if done + doing > 0 {
                <svg viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
                    <rect class="all" x="0" y="0" width="100" height="4" />
                    <rect class="doing" x={width(done)} y="1" width={width(doing)} height="2" />
                    <rect class="done" x="0" y="0" width={width(done)} height="4" />
                </svg>
            }
            <p role={is_said.then_some("status")} data-progress={format!("{done}/{}", progress.to_do())}>{ speech.with(key, &arguments) }</p>
        </div>
    }
}
