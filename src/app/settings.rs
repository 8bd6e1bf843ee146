//! The settings: currency, theme, and the work as a file.

use wasm_bindgen::JsCast;
use web_sys::HtmlInputElement;
use yew::events::Event as DomEvent;
use yew::prelude::*;

use crate::app::offline;
use crate::app::state::AppState;
use crate::browser::files;
use crate::ui::context::Act;
use crate::ui::localizer::Localizer;
use crate::ui::notation_choice::view_notation_choice;
use crate::ui::print_button::PrintButton;
use crate::ui::setting::set;
use crate::words::currency::CODES;
use crate::workspace::slot::Slot;

/// The chosen currency and theme.
pub fn chosen(state: &AppState) -> (AttrValue, AttrValue) {
    (
        AttrValue::from(state.currency()),
        AttrValue::from(state.theme().unwrap_or_default()),
    )
}

/// What the settings need.
#[derive(Clone, PartialEq)]
pub struct SettingsInput {
    /// The chosen currency and theme.
    pub chosen: (AttrValue, AttrValue),
    /// Saves the work as a file.
    pub save_file: Callback<()>,
    /// Receives the text of a file that the user picked; None if it couldn't be read.
    pub open_file: Callback<Option<String>>,
}

/// The content of the settings when they are open.
pub fn view_panel(l10n: &Localizer, act: &Act, input: &SettingsInput) -> Html {
    let SettingsInput {
        chosen: (currency, theme),
        save_file,
        open_file,
    } = input;
    let currency_option = |code: &&'static str| {
        let name = l10n.currency_name(code);
        html! { <option key={*code} value={*code} selected={currency == code}>{ format!("{code} · {name}") }</option> }
    };
    let theme_option = |(value, key): &(&'static str, &'static str)| {
        html! { <option key={*value} value={*value} selected={theme == value}>{ l10n.text(key) }</option> }
    };
    let themes = [
        ("", "theme-auto"),
        ("light", "theme-light"),
        ("dark", "theme-dark"),
    ];
    html! {
        <>
            <label>
                <span>{ l10n.text("settings-currency") }</span>
                <select name="currency" ~value={currency.as_str()} onchange={set(act, Slot::Currency)}>
                    { for CODES.iter().map(currency_option) }
                </select>
            </label>
            { view_notation_choice(l10n, act) }
            <label>
                <span>{ l10n.text("settings-theme") }</span>
                <select name="theme" ~value={theme.as_str()} onchange={set(act, Slot::Theme)}>
                    { for themes.iter().map(theme_option) }
                </select>
            </label>
            { view_work(l10n, save_file, open_file) }
            { offline::view_panel(l10n) }
        </>
    }
}

fn view_work(
    l10n: &Localizer,
    save_file: &Callback<()>,
    open_file: &Callback<Option<String>>,
) -> Html {
    let save = save_file.reform(|_: MouseEvent| ());
    let open = {
        let open_file = open_file.clone();
        Callback::from(move |event: DomEvent| {
            let open_file = open_file.clone();
            let input = event.target_unchecked_into::<HtmlInputElement>();
            files::read_picked(&input, move |text| open_file.emit(text));
        })
    };
    let pick = Callback::from(|event: MouseEvent| {
        // The file field is hidden because no styling can make it look like a button.
        let button = event.target_dyn_into::<web_sys::Element>();
        let field =
            button.and_then(|button| button.parent_element()?.query_selector("input").ok()?);
        if let Some(field) = field.and_then(|field| field.dyn_into::<HtmlInputElement>().ok()) {
            field.click();
        }
    });
    html! {
        <div class="work">
            <h2>{ l10n.text("settings-work") }</h2>
            <p>{ l10n.text("settings-private") }</p>
            <div class="row">
                <button type="button" onclick={save}>{ l10n.text("save-file") }</button>
                <button type="button" onclick={pick}>{ l10n.text("open-file") }</button>
                <input type="file" accept=".json,application/json" hidden=true onchange={open}
                    aria-label={l10n.text("open-file")} />
                <PrintButton l10n={l10n.clone()} word="print-page" />
            </div>
        </div>
    }
}
