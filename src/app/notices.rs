//! What the user should know before reading on: figures from a link, problems with the link, and whether the
//! work is saved.

use yew::prelude::*;

use crate::app::chunks;
use crate::app::loading::view_reload_button;
use crate::app::page_name::page_name;
use crate::app::state::{AppState, FileOutcome};
use crate::browser::clock;
use crate::links::query;
use crate::ui::actions::{fill, press};
use crate::ui::context::Act;
use crate::ui::localizer::Localizer;
use crate::words::argument::Argument;
use crate::workspace::action::Action;
use crate::workspace::entries::Entry;
use crate::workspace::slot::Slot;

/// All current notices, in one region above the page.
pub fn view_notices(
    state: &AppState,
    l10n: &Localizer,
    act: &Act,
    save_file: &Callback<()>,
    dismiss: &Callback<MouseEvent>,
) -> Html {
    let close = html! {
        <button type="button" onclick={dismiss}>{ l10n.text("close-notice") }</button>
    };
    let save = html! {
        <button type="button" onclick={save_file.reform(|_: MouseEvent| ())}>{ l10n.text("save-file") }</button>
    };
    html! {
        <div class="notices">
            { view_refusal(state, l10n, &save) }
            { view_unstyled(state, l10n) }
            { view_damaged(state, l10n, &save, &close) }
            { view_shown_guest(state, l10n, act) }
            { view_faults(state, l10n, &close) }
            { view_file_outcome(state, l10n, &close) }
        </div>
    }
}

/// A notice that something is wrong, with ways to deal with it.
fn view_problem(code: &'static str, sentence: String, remedies: Html) -> Html {
    html! {
        <div class="notice" role="alert" data-problem={code} key={code}>
            <p>{ sentence }</p>
            { remedies }
        </div>
    }
}

fn view_plain_problem(l10n: &Localizer, code: &'static str, remedies: &Html) -> Html {
    let sentence = l10n.text(&format!("problem-{code}")).to_string();
    view_problem(code, sentence, remedies.clone())
}

fn view_unstyled(state: &AppState, l10n: &Localizer) -> Html {
    if !state.is_unstyled {
        return Html::default();
    }
    view_plain_problem(l10n, "style_unreachable", &view_reload_button(l10n))
}

fn view_refusal(state: &AppState, l10n: &Localizer, save: &Html) -> Html {
    match state.refusal {
        None => Html::default(),
        Some(refusal) => view_plain_problem(l10n, refusal.code(), save),
    }
}

fn view_damaged(state: &AppState, l10n: &Localizer, save: &Html, close: &Html) -> Html {
    if state.damaged.is_empty() {
        return Html::default();
    }
    let count = Argument::Number(state.damaged.len() as f64);
    let sentence = l10n.with("problem-storage_damaged", &[("count", count)]);
    view_problem(
        "storage_damaged",
        sentence,
        html! { <>{ save.clone() }{ close.clone() }</> },
    )
}

fn view_shown_guest(state: &AppState, l10n: &Localizer, act: &Act) -> Html {
    let button = |key: &str, action: Action| {
        let act = act.clone();
        let press = Callback::from(move |_: MouseEvent| act.emit(action.clone()));
        html! { <button type="button" onclick={press}>{ l10n.text(key) }</button> }
    };
    if state.workspace.shows_guest() {
        let path = l10n.link_to_own(state.page());
        let adoption = chunks::metrics().and_then(|chunk| (chunk.adoption)(&state.workspace));
        let changes_others = adoption.as_ref().is_some_and(|one| one.changes_others);
        let reaches_further = adoption.as_ref().is_some_and(|one| one.reaches_further);
        let adopt = adoption.map(|adoption| Action::AdoptGuest {
            entries: adoption.into_entries(),
        });
        return html! {
            <div class="notice calm" role="status" data-notice="visit">
                <p>{ l10n.text(if state.example().is_some() { "example-notice" } else { "visit-notice" }) }</p>
                if changes_others { <p data-hint="adopt-periods">{ l10n.text("adopt-periods") }</p> }
                if reaches_further { <p data-hint="adopt-further">{ l10n.text("adopt-further") }</p> }
                { for adopt.map(|adopt| button("visit-keep", adopt)) }
                <a class="button" href={path}>{ l10n.text("visit-leave") }</a>
            </div>
        };
    }
    let guests: Vec<Html> = state
        .workspace
        .guests()
        .map(|(slot, entry)| view_guest(l10n, act, slot, entry))
        .collect();
    if guests.is_empty() {
        return Html::default();
    }
    html! {
        <div class="notice calm" role="status" data-notice="visit-waiting">
            <details>
                <summary>{ l10n.text("visit-waiting") }</summary>
                <ul class="guests">{ for guests }</ul>
            </details>
        </div>
    }
}

/// A changed guest that is stored next to the user's own work. Discarding it can be undone.
fn view_guest(l10n: &Localizer, act: &Act, slot: &Slot, entry: &Entry) -> Html {
    let name = slot.name();
    let id = name.replace('/', "-");
    let page = query::parse(&entry.text, None).page;
    let page = page_name(l10n, &page).unwrap_or_else(|| l10n.text("nav-guides"));
    let arguments = [
        ("page", page.as_str().into()),
        ("day", l10n.date(&clock::day_at(entry.at)).into()),
    ];
    let discard = press(act, fill(slot.clone(), ""));
    html! {
        <li key={name.clone()} data-guest={name}>
            <span id={id.clone()}>{ l10n.with("visit-guest", &arguments) }</span>
            <a class="button" href={format!("#{}", entry.text)} aria-describedby={id.clone()}>{ l10n.text("visit-open") }</a>
            <button type="button" onclick={discard} aria-describedby={id}>{ l10n.text("visit-discard") }</button>
        </li>
    }
}

fn view_faults(state: &AppState, l10n: &Localizer, close: &Html) -> Html {
    let mut problems: Vec<(&'static str, String)> = state
        .link
        .faults
        .iter()
        .map(|fault| {
            let quoted = [("quoted", fault.quoted().into())];
            (
                fault.code(),
                l10n.with(&format!("problem-{}", fault.code()), &quoted),
            )
        })
        .collect();
    if let Some(tag) = &state.link.language
        && state.asks_for_unknown_language()
    {
        let quoted: String = tag.chars().take(20).collect();
        let sentence = l10n.with(
            "problem-link_unknown_language",
            &[("quoted", quoted.into())],
        );
        problems.push(("link_unknown_language", sentence));
    }
    let is_ours = state.is_published(state.wanted_language());
    if let Some(language) = state.languages.unreachable {
        let name = [("language", language.own_name().into())];
        problems.push((
            "language_unreachable",
            l10n.with("problem-language_unreachable", &name),
        ));
    }
    if problems.is_empty() && is_ours {
        return Html::default();
    }
    let line = |(code, sentence): &(&'static str, String)| {
        html! { <p role="alert" data-problem={*code}>{ sentence.clone() }</p> }
    };
    html! {
        <div class="notice">
            <div>
                { for problems.iter().map(line) }
                if !is_ours {
                    <p role="status" data-notice="language">{ l10n.text("language-not-yet") }</p>
                }
            </div>
            if !problems.is_empty() {
                { close.clone() }
            }
        </div>
    }
}

fn view_file_outcome(state: &AppState, l10n: &Localizer, close: &Html) -> Html {
    match state.file_outcome {
        None => Html::default(),
        Some(FileOutcome::Refused(reason)) => view_plain_problem(l10n, reason.code(), close),
        Some(FileOutcome::Opened { taken, refused }) => {
            let count = |count: usize| [("count", Argument::Number(count as f64))];
            html! {
                <div class="notice calm" role="status" data-notice="file-opened">
                    <p>{ l10n.with("file-opened", &count(taken)) }</p>
                    if refused > 0 {
                        <p data-notice="file-passed-over">{ l10n.with("file-passed-over", &count(refused)) }</p>
                    }
                    { close.clone() }
                </div>
            }
        }
    }
}
