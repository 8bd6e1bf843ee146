//! The settings: currency, look, and the work as a file.

use wasm_bindgen::JsCast;
use web_sys::HtmlInputElement;
use yew::events::Event as DomEvent;
use yew::prelude::*;

use crate::browser::{clock, files, page};
use crate::workspace::saved;
use crate::workspace::slot::Slot;

use super::lab::{self, Filed, Lab};
use super::notation::NotationChoice;
use super::setting::set;
use super::shell::HeaderProps;
use super::speech::Speech;

/// The currencies on offer: those of the five languages' markets and of their neighbours.
const CURRENCIES: [&str; 16] = [
    "EUR", "USD", "GBP", "CHF", "BGN", "CZK", "DKK", "HUF", "NOK", "PLN", "RON", "RSD", "RUB",
    "SEK", "TRY", "UAH",
];

/// What the settings hold when they are open.
pub fn panel(header: &HeaderProps) -> Html {
    let HeaderProps {
        speech,
        settings: (currency, theme),
        act,
        save,
        dispatch,
        ..
    } = header;
    let currency_option = |code: &&'static str| {
        let name = speech.currency_name(code);
        html! { <option key={*code} value={*code} selected={currency == code}>{ format!("{code} · {name}") }</option> }
    };
    let theme_option = |(value, key): &(&'static str, &'static str)| {
        html! { <option key={*value} value={*value} selected={theme == value}>{ speech.text(key) }</option> }
    };
    let themes = [
        ("", "theme-auto"),
        ("light", "theme-light"),
        ("dark", "theme-dark"),
    ];
    html! {
        <>
            <label>
                <span>{ speech.text("settings-currency") }</span>
                <select name="currency" ~value={currency.as_str()} onchange={set(act, Slot::Currency)}>
                    { for CURRENCIES.iter().map(currency_option) }
                </select>
            </label>
            <NotationChoice speech={speech.clone()} act={act.clone()} />
            <label>
                <span>{ speech.text("settings-theme") }</span>
                <select name="theme" ~value={theme.as_str()} onchange={set(act, Slot::Theme)}>
                    { for themes.iter().map(theme_option) }
                </select>
            </label>
            { work(speech, save, dispatch) }
        </>
    }
}

fn work(speech: &Speech, save: &Callback<()>, dispatch: &UseReducerDispatcher<Lab>) -> Html {
    let save = save.reform(|_: MouseEvent| ());
    let open = {
        let dispatch = dispatch.clone();
        Callback::from(move |event: DomEvent| {
            let dispatch = dispatch.clone();
            let input = event.target_unchecked_into::<HtmlInputElement>();
            files::read_picked(&input, move |text| take(&dispatch, text));
        })
    };
    let pick = Callback::from(|event: MouseEvent| {
        // The field for files is hidden: no style sheet can make it look like a button.
        let button = event.target_dyn_into::<web_sys::Element>();
        let field =
            button.and_then(|button| button.parent_element()?.query_selector("input").ok()?);
        if let Some(field) = field.and_then(|field| field.dyn_into::<HtmlInputElement>().ok()) {
            field.click();
        }
    });
    html! {
        <div class="work">
            <h2>{ speech.text("settings-work") }</h2>
            <p>{ speech.text("settings-private") }</p>
            <div class="row">
                <button type="button" onclick={save}>{ speech.text("save-file") }</button>
                <button type="button" onclick={pick}>{ speech.text("open-file") }</button>
                <input type="file" accept=".json,application/json" hidden=true onchange={open}
                    aria-label={speech.text("open-file")} />
                <button type="button" onclick={|_| page::print()}>{ speech.text("print-page") }</button>
            </div>
        </div>
    }
}

/// Takes what a file brings, as a change that can be undone.
fn take(dispatch: &UseReducerDispatcher<Lab>, text: Option<String>) {
    let read = match &text {
        None => Err("file_unreadable"),
        Some(text) => saved::from_file(text).map_err(saved::Unreadable::code),
    };
    match read {
        Ok(entries) => dispatch.dispatch(lab::Event::OpenFile {
            entries,
            at: clock::now(),
        }),
        Err(code) => dispatch.dispatch(lab::Event::Filed(Some(Filed::Refused(code)))),
    }
}
