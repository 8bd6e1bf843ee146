//! The header of every page.

use std::rc::Rc;

use web_sys::{Element, HtmlSelectElement};
use yew::prelude::*;

use crate::app::chunks;
use crate::app::nav::{summarize_all, view_list};
use crate::app::settings::SettingsInput;
use crate::browser::{document, events};
use crate::links::page::Page;
use crate::ui::context::Context;
use crate::ui::setting::set;
use crate::words::language::Language;
use crate::workspace::slot::Slot;

#[derive(Clone, PartialEq, Properties)]
pub struct HeaderProps {
    pub context: Context,
    pub settings: SettingsInput,
    pub languages: Rc<[Language]>,
    /// Shown while the chunk that draws the settings isn't there.
    pub loading: Html,
}

/// What is open in the header: one part at a time.
#[derive(Clone, Copy, PartialEq)]
enum OpenPart {
    Nothing,
    /// The list of metrics, where there is no room for it next to the page.
    Metrics,
    /// The pages, the language and the settings, where they don't fit in one row.
    Menu,
    /// The settings, inside the menu where there is one.
    Settings,
}

impl OpenPart {
    /// The id of the control that opens it.
    const fn control(self) -> &'static str {
        match self {
            OpenPart::Nothing => "",
            OpenPart::Metrics => "open-metrics",
            OpenPart::Menu => "open-menu",
            OpenPart::Settings => "open-settings",
        }
    }

    /// What is still open after this part is closed.
    const fn outer(self) -> OpenPart {
        match self {
            OpenPart::Settings => OpenPart::Menu,
            _ => OpenPart::Nothing,
        }
    }
}

/// The name of the program, the list of metrics, the other pages, language and settings. What is open is
/// closed by Escape, by a press outside the header, and when another page opens. It is drawn only while it
/// is open, because getting currency names is slow and no keystroke should wait for a list.
#[component]
pub fn Header(props: &HeaderProps) -> Html {
    let Context { l10n, page, .. } = &props.context;
    let open = use_state_eq(|| OpenPart::Nothing);
    let header = use_node_ref();
    {
        let (header, setter) = (header.clone(), open.setter());
        use_effect_with(*open, move |&open| {
            let header = header.cast::<Element>();
            let header = header.filter(|_| open != OpenPart::Nothing);
            let listeners = header.map(|header| {
                events::on_dismissal(&header, move |is_key| {
                    if is_key {
                        document::focus(open.control());
                    }
                    setter.set(if is_key {
                        open.outer()
                    } else {
                        OpenPart::Nothing
                    });
                })
            });
            move || drop(listeners)
        });
    }
    {
        let setter = open.setter();
        use_effect_with(page.clone(), move |_| setter.set(OpenPart::Nothing));
    }
    let toggle = |part: OpenPart| {
        let setter = open.setter();
        let next = if *open == part { part.outer() } else { part };
        Callback::from(move |event: MouseEvent| {
            // If the control is the summary of a `details` element, the browser would open it too.
            event.prevent_default();
            setter.set(next);
        })
    };
    let is_menu = matches!(*open, OpenPart::Menu | OpenPart::Settings);
    let panel = (*open == OpenPart::Settings).then(|| match chunks::tools() {
        Some(chunk) => (chunk.settings)(l10n, &props.context.act, &props.settings),
        None => props.loading.clone(),
    });
    html! {
        <header ref={header}>
            <a class="brand" lang="en" href={l10n.link_to(&Page::Home)}>{ l10n.text("app-name") }</a>
            { view_metrics(&props.context, &open, toggle(OpenPart::Metrics)) }
            <div class="menu">
                <button id={OpenPart::Menu.control()} type="button" aria-expanded={is_menu.to_string()} aria-controls="menu"
                    onclick={toggle(OpenPart::Menu)}>{ l10n.text("nav-menu") }</button>
                <div id="menu" class={if is_menu { "menu-panel open" } else { "menu-panel" }}>
                    { view_pages(&props.context) }
                    <div class="everywhere">
                        { view_languages(props) }
                        <details class="settings" open={panel.is_some()}>
                            <summary id={OpenPart::Settings.control()} onclick={toggle(OpenPart::Settings)}>{ l10n.text("settings") }</summary>
                            <div class="panel">{ panel }</div>
                        </details>
                    </div>
                </div>
            </div>
        </header>
    }
}

/// The list of metrics. Pressing a link closes it, even if that page is already shown.
fn view_metrics(
    context: &Context,
    open: &UseStateHandle<OpenPart>,
    toggle: Callback<MouseEvent>,
) -> Html {
    let is_open = **open == OpenPart::Metrics;
    let setter = open.setter();
    let close = Callback::from(move |_: MouseEvent| setter.set(OpenPart::Nothing));
    let Context { l10n, page, .. } = context;
    let list = is_open.then(|| view_list(l10n, page, &summarize_all(context)));
    html! {
        <details class="metrics" open={is_open}>
            <summary id={OpenPart::Metrics.control()} onclick={toggle} aria-current={is_of_metrics(page).then_some("true")}>{ l10n.text("nav-metrics") }</summary>
            <nav class="panel metric-list" onclick={close} aria-label={l10n.text("nav-contents")}>{ list }</nav>
        </details>
    }
}

fn is_of_metrics(page: &Page) -> bool {
    matches!(page, Page::Home | Page::Metric(_))
}

/// The links to the pages. The style sheet hides the one to the metrics where the list of metrics is in the
/// header.
fn view_pages(Context { l10n, page, .. }: &Context) -> Html {
    let path = page.path();
    let further = [
        (Page::Checklists, "nav-guides"),
        (Page::Claims(None), "nav-myths"),
        (Page::Cultures, "nav-cultures"),
        (Page::Plan, "nav-plan"),
        (Page::Workshop, "nav-workshop"),
    ]
    .map(|(to, key)| {
        let is_here = path.starts_with(&to.path());
        html! { <a href={l10n.link_to(&to)} aria-current={is_here.then_some("true")}>{ l10n.text(key) }</a> }
    });
    html! {
        <nav aria-label={l10n.text("nav-main")}>
            <a class="to-metrics" href={l10n.link_to(&Page::Home)} aria-current={is_of_metrics(page).then_some("true")}>{ l10n.text("nav-metrics") }</a>
            { for further }
        </nav>
    }
}

/// The list of languages, each named in that language.
fn view_languages(props: &HeaderProps) -> Html {
    let HeaderProps {
        context, languages, ..
    } = props;
    let Context { l10n, act, .. } = context;
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
