//! What to check before the audience arrives: the network, the languages, the screen, the copy on a USB
//! stick.

use yew::prelude::*;

use crate::browser::events::{self, Typed};
use crate::browser::offline::{Keeping, OfflineStatus};
use crate::browser::{document, timer};
use crate::ui::localizer::Localizer;
use crate::ui::offline_status::{use_offline_status, view_file_link, view_file_problem};
use crate::words::language::Language;

#[derive(Clone, PartialEq, Properties)]
pub struct PreflightProps {
    pub l10n: Localizer,
    /// The address of all sheets.
    pub sheets: AttrValue,
}

/// After this many milliseconds without a status, there won't be one.
const LATE: u32 = 10_000;

/// The checks, each with its status. Drawn again whenever the state of the offline copy changes.
#[component]
pub fn Preflight(PreflightProps { l10n, sheets }: &PreflightProps) -> Html {
    let status = use_offline_status();
    let is_late = use_state_eq(|| false);
    let late = is_late.setter();
    use_effect_with((), move |()| {
        let timeout = timer::start(LATE, move || late.set(true));
        move || drop(timeout)
    });
    let is_testing = use_state_eq(|| false);
    let set_testing = |to: bool| {
        let setter = is_testing.setter();
        Callback::from(move |_: MouseEvent| setter.set(to))
    };
    let close = {
        let setter = is_testing.setter();
        use_callback((), move |(), ()| setter.set(false))
    };
    html! {
        <section aria-labelledby="before" data-part="preflight">
            <h2 id="before">{ l10n.text("workshop-before") }</h2>
            <dl class="preflight">
                <div><dt>{ l10n.text("preflight-network") }</dt>{ view_network(l10n, status.as_ref(), *is_late) }</div>
                { for status.as_ref().map(|status| view_languages(l10n, status)) }
                <div>
                    <dt>{ l10n.text("preflight-screen") }</dt>
                    <dd>
                        { l10n.text("preflight-screen-why") }{ " " }
                        <button id="screen-test" type="button" onclick={set_testing(true)}>{ l10n.text("preflight-screen-test") }</button>
                    </dd>
                </div>
                <div>
                    <dt>{ l10n.text("sheets") }</dt>
                    <dd><a class="button" data-take="sheets" href={sheets.clone()}>{ l10n.text("sheets-all") }</a></dd>
                </div>
                { view_file(l10n, status.as_ref()) }
            </dl>
            <p>{ l10n.text("workshop-check") }</p>
            if *is_testing { <ScreenTest l10n={l10n.clone()} {close} /> }
        </section>
    }
}

/// Whether the workshop currently works without a network, once that is known.
fn view_network(l10n: &Localizer, status: Option<&OfflineStatus>, is_late: bool) -> Html {
    let state = match status.map(|status| status.keeping) {
        Some(Keeping::Ready) => "ready",
        Some(Keeping::OneFile) => "file",
        Some(Keeping::Awaited) => "awaited",
        None if !is_late => "checking",
        Some(Keeping::Unsupported) | None => "online",
    };
    html! { <dd><span data-offline={state} role="status">{ l10n.text(&format!("preflight-network-{state}")) }</span></dd> }
}

/// Each language, and whether it is on this device.
fn view_languages(l10n: &Localizer, status: &OfflineStatus) -> Html {
    let is_kept = |language: &Language| match status.keeping {
        Keeping::OneFile => true,
        Keeping::Unsupported => false,
        Keeping::Ready | Keeping::Awaited => {
            let mut awaited = status.languages.iter();
            !awaited.any(|tag| tag == language.words_tag())
        }
    };
    let (here, awaited): (Vec<Language>, Vec<Language>) = Language::spoken().partition(is_kept);
    let names = |languages: &[Language]| {
        let names: Vec<AttrValue> = languages
            .iter()
            .map(|language| AttrValue::from(language.own_name()))
            .collect();
        l10n.list(&names)
    };
    let line = |key: &'static str, languages: &[Language]| {
        (!languages.is_empty()).then(|| {
            let sentence = l10n.with(key, &[("names", names(languages).into())]);
            html! { <span class="line" data-languages={key}>{ sentence }</span> }
        })
    };
    html! {
        <div>
            <dt>{ l10n.text("preflight-languages") }</dt>
            <dd>{ for line("preflight-here", &here) }{ for line("preflight-awaited", &awaited) }</dd>
        </div>
    }
}

/// The single-file version, unless this page is from it.
fn view_file(l10n: &Localizer, status: Option<&OfflineStatus>) -> Html {
    if status.is_some_and(|status| status.keeping == Keeping::OneFile) {
        return Html::default();
    }
    html! {
        <div>
            <dt>{ l10n.text("preflight-file") }</dt>
            <dd>
                { l10n.text("preflight-file-why") }{ " " }
                { view_file_link(l10n.text("preflight-file-take")) }
                { view_file_problem(l10n, status) }
            </dd>
        </div>
    }
}

#[derive(Clone, PartialEq, Properties)]
struct ScreenTestProps {
    l10n: Localizer,
    close: Callback<()>,
}

/// The sizes of the stage over the whole window, starting with the smallest.
#[component]
fn ScreenTest(ScreenTestProps { l10n, close }: &ScreenTestProps) -> Html {
    use_effect_with(close.clone(), |close| {
        document::focus("screen-test-end");
        let close = close.clone();
        let listener = events::on_key(Typed::Guesses, move |key, _| {
            let is_end = key == "Escape";
            if is_end {
                close.emit(());
                document::focus("screen-test");
            }
            is_end
        });
        move || drop(listener)
    });
    let end = close.reform(|_: MouseEvent| document::focus("screen-test"));
    let line = |size: &&'static str| {
        let key = format!("preflight-line-{size}");
        html! { <p class={*size} key={*size}>{ l10n.text(&key) }</p> }
    };
    html! {
        <div class="stage screen-test" role="dialog" aria-modal="true" aria-label={l10n.text("preflight-screen")}>
            <div>{ for ["small", "middle", "large"].iter().map(line) }</div>
            <button id="screen-test-end" type="button" onclick={end}>{ l10n.text("stage-edit-close") }</button>
        </div>
    }
}
