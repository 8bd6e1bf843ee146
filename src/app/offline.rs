//! What the page says about using it without a network: a line at its end, and more in the settings.

use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use crate::browser::offline::{self, Failure, Keeping, OfflineStatus};
use crate::ui::localizer::Localizer;
use crate::ui::offline_status::{use_offline_status, view_file_link, view_file_problem};
use crate::words::argument::Argument;
use crate::words::language::Language;

#[derive(Clone, PartialEq, Properties)]
struct OfflineProps {
    l10n: Localizer,
}

/// The line at the end of every page.
pub fn view_line(l10n: &Localizer) -> Html {
    html! { <OfflineLine l10n={l10n.clone()} /> }
}

/// The part of the settings.
pub fn view_panel(l10n: &Localizer) -> Html {
    html! { <OfflinePanel l10n={l10n.clone()} /> }
}

#[component]
fn OfflineLine(OfflineProps { l10n }: &OfflineProps) -> Html {
    let status = use_offline_status();
    use_effect_with(l10n.messages.language, |language| {
        let tag = language.words_tag();
        spawn_local(offline::keep(tag));
    });
    let Some(status) = status.filter(|status| status.keeping != Keeping::Unsupported) else {
        return Html::default();
    };
    html! {
        <footer class="offline">
            { view_status(l10n, &status) }
            { view_newer(l10n, &status) }
        </footer>
    }
}

#[component]
fn OfflinePanel(OfflineProps { l10n }: &OfflineProps) -> Html {
    let Some(status) = use_offline_status() else {
        return Html::default();
    };
    html! {
        <div class="work offline">
            <h2>{ l10n.text("offline-title") }</h2>
            { view_status(l10n, &status) }
            { view_languages(l10n, &status) }
            { view_newer(l10n, &status) }
            { view_lasting(l10n, &status) }
            if status.keeping != Keeping::OneFile {
                { view_one_file(l10n, &status) }
            }
        </div>
    }
}

fn view_status(l10n: &Localizer, status: &OfflineStatus) -> Html {
    let (code, sentence) = match status.keeping {
        Keeping::Ready => ("ready", l10n.text("offline-ready")),
        Keeping::Unsupported => ("unsupported", l10n.text("offline-unsupported")),
        Keeping::OneFile => ("one-file", l10n.text("offline-is-file")),
        Keeping::Awaited => {
            let count = Argument::Number(f64::from(status.missing));
            let sentence = l10n.with("offline-awaited", &[("count", count)]);
            ("awaited", sentence.into())
        }
    };
    html! { <p data-offline={code}>{ sentence }</p> }
}

/// The languages that aren't downloaded yet, apart from the page's own.
fn view_languages(l10n: &Localizer, status: &OfflineStatus) -> Html {
    let own = l10n.messages.language.words_tag();
    let others = status.languages.iter().filter(|tag| *tag != own);
    let names: Vec<AttrValue> = others
        .filter_map(|tag| Language::from_tag(tag))
        .map(|language| AttrValue::from(language.own_name()))
        .collect();
    if names.is_empty() {
        return Html::default();
    }
    let names = Argument::Text(l10n.list(&names));
    html! { <p>{ l10n.with("offline-languages", &[("names", names)]) }</p> }
}

/// A newer version is loaded only when the user asks for it.
fn view_newer(l10n: &Localizer, status: &OfflineStatus) -> Html {
    if !status.is_newer {
        return Html::default();
    }
    html! {
        <p role="status" data-offline="newer">
            { l10n.text("offline-newer") }{ " " }
            <button type="button" data-take="update" onclick={|_| offline::update()}>{ l10n.text("offline-update") }</button>
        </p>
    }
}

fn view_lasting(l10n: &Localizer, status: &OfflineStatus) -> Html {
    match (status.is_lasting, status.failure) {
        (None, _) => html! {
            <>
                <p>{ l10n.text("offline-lasting-why") }</p>
                <p data-offline="lasting-unknown">{ l10n.text("offline-lasting-unknown") }</p>
            </>
        },
        (Some(true), _) => {
            html! { <p data-offline="lasting">{ l10n.text("offline-lasting") }</p> }
        }
        (Some(false), Some(Failure::NotLasting)) => {
            html! { <p role="status" data-offline="not-lasting">{ l10n.text("offline-lasting-refused") }</p> }
        }
        (Some(false), _) => html! {
            <>
                <p>{ l10n.text("offline-lasting-why") }</p>
                <button type="button" data-take="last" onclick={|_| offline::ask_to_last()}>{ l10n.text("offline-lasting-ask") }</button>
            </>
        },
    }
}

fn view_one_file(l10n: &Localizer, status: &OfflineStatus) -> Html {
    html! {
        <>
            <p>{ l10n.text("offline-file") }</p>
            <div class="row">
                { view_file_link(l10n.text("offline-file-take")) }
                <button type="button" data-take="file-here" aria-describedby="file-here-what" onclick={|_| offline::take_along()}>{ l10n.text("offline-file-here") }</button>
            </div>
            <p id="file-here-what">{ l10n.text("offline-file-here-what") }</p>
            { view_file_problem(l10n, Some(status)) }
        </>
    }
}
