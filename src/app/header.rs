//! The header of every page.

use std::rc::Rc;

use web_sys::{Element, HtmlSelectElement};
use yew::prelude::*;

use crate::app::settings;
use crate::browser::{document, events};
use crate::links::page::Page;
use crate::ui::context::Act;
use crate::ui::localizer::Localizer;
use crate::ui::setting::set;
use crate::words::language::Language;
use crate::workspace::slot::Slot;

#[derive(Clone, PartialEq, Properties)]
pub struct HeaderProps {
    pub l10n: Localizer,
    pub page: Page,
    /// The chosen currency and theme.
    pub settings: (AttrValue, AttrValue),
    pub languages: Rc<[Language]>,
    pub act: Act,
    /// Saves the work as a file.
    pub save_file: Callback<()>,
    /// Receives the text of a file that the user picked; None if it couldn't be read.
    pub open_file: Callback<Option<String>>,
}

/// Redrawn only when something in it changes, because getting currency names is slow.
#[component]
pub fn Header(props: &HeaderProps) -> Html {
    let HeaderProps { l10n, page, .. } = props;
    let is_open = use_state_eq(|| false);
    let toggle = {
        let is_open = is_open.setter();
        Callback::from(move |_| is_open.set(true))
    };
    let details = use_node_ref();
    {
        let details = details.clone();
        use_effect_with((), move |()| {
            let listeners = details.cast::<Element>().map(|element| {
                let closed = element.clone();
                events::on_dismissal(&element, move |is_key| {
                    document::close_details(&closed, is_key);
                })
            });
            move || drop(listeners)
        });
    }
    let home = l10n.link_to(&Page::Home);
    let is_metrics = matches!(page, Page::Home | Page::Metric(_));
    let path = page.path();
    let further = [
        (Page::Checklists, "nav-guides"),
        (Page::Cultures, "nav-cultures"),
        (Page::Plan, "nav-plan"),
    ]
    .map(|(to, key)| {
        let is_here = path.starts_with(&to.path());
        html! { <a href={l10n.link_to(&to)} aria-current={is_here.then_some("true")}>{ l10n.text(key) }</a> }
    });
    // Getting currency names is slow, so the settings aren't drawn until the user opens them.
    let panel = is_open.then(|| {
        settings::view_panel(
            l10n,
            &props.settings,
            &props.act,
            &props.save_file,
            &props.open_file,
        )
    });
    html! {
        <header>
            <a class="brand" lang="en" href={home.clone()}>{ l10n.text("app-name") }</a>
            <nav aria-label={l10n.text("nav-main")}>
                <a href={home} aria-current={is_metrics.then_some("true")}>{ l10n.text("nav-metrics") }</a>
                { for further }
            </nav>
            <div class="everywhere">
                { view_languages(props) }
                <details ref={details} class="settings" ontoggle={toggle}>
                    <summary>{ l10n.text("settings") }</summary>
                    <div class="panel">{ panel }</div>
                </details>
            </div>
        </header>
    }
}

/// The languages, each with its own name for itself.
fn view_languages(props: &HeaderProps) -> Html {
    let HeaderProps {
        l10n,
        languages,
        act,
        ..
    } = props;
    if languages.len() < 2 {
        return Html::default();
    }
    let option = |language: &Language| {
        let tag = language.tag();
        let is_spoken = *language == l10n.messages.language;
        html! { <option key={tag} value={tag} lang={tag} selected={is_spoken}>{ language.own_name() }</option> }
    };
    let spoken = l10n.messages.language.tag();
    let choose = {
        let set = set(act, Slot::Language);
        Callback::from(move |event: Event| {
            let list: HtmlSelectElement = event.target_unchecked_into();
            set.emit(event);
            // The list keeps showing the current language, which changes once the messages are loaded,
            // so the same choice can be made again.
            list.set_value(spoken);
        })
    };
    html! {
        <select class="language" name="language" aria-label={l10n.text("language")} ~value={spoken} onchange={choose}>
            { for languages.iter().map(option) }
        </select>
    }
}
