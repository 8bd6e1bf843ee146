//! What a user does on the open page, and what a user sees of it.

use super::browser::Browser;
use fantoccini::actions::{InputSource, KeyAction, KeyActions};
use serde_json::Value;

pub const TAB: char = '\u{e004}';
pub const ENTER: char = '\u{e007}';
pub const SHIFT: char = '\u{e008}';
pub const ESCAPE: char = '\u{e00c}';
pub const CONTROL: char = '\u{e009}';

impl Browser {
    /// Chooses from the list with that name.
    pub async fn choose(&self, name: &str, value: &str) {
        let selector = format!("select[name=\"{name}\"]");
        let list = self.find(&selector).await;
        list.select_by_value(value)
            .await
            .unwrap_or_else(|problem| panic!("{name}, {value}: {problem}"));
    }

    /// Writes strings to the device's storage, as the user's earlier work.
    pub async fn keep(&self, texts: &[(&str, &str)]) {
        for (name, text) in texts {
            let script = "localStorage.setItem('loyalty-lab/' + arguments[0],
                JSON.stringify({ value: arguments[1], at: 1 }))";
            let arguments = vec![(*name).into(), (*text).into()];
            self.run(script, arguments).await;
        }
    }

    /// Clears the page's fields, which must not be empty.
    pub async fn reset(&self) {
        const BUTTON: &str = "document.querySelector('button[data-take=reset]')";
        self.run(&format!("{BUTTON}.click()"), Vec::new()).await;
        self.wait_until(&format!("{BUTTON}.disabled")).await;
    }

    /// Presses the keys together and releases them, wherever the focus is.
    pub async fn press(&self, keys: &[char]) {
        let mut actions = KeyActions::new("keys".to_owned());
        for key in keys {
            actions = actions.then(KeyAction::Down { value: *key });
        }
        for key in keys.iter().rev() {
            actions = actions.then(KeyAction::Up { value: *key });
        }
        let pressed = self.client.perform_actions(actions).await;
        pressed.expect("the keyboard works");
    }

    /// Whether an element that matches is on the page and visible.
    pub async fn sees(&self, selector: &str) -> bool {
        let script = "return [...document.querySelectorAll(arguments[0])]
            .some((element) => element.checkVisibility())";
        self.run(script, vec![selector.into()]).await == true
    }

    pub async fn count(&self, selector: &str) -> u64 {
        let script = "return document.querySelectorAll(arguments[0]).length";
        let count = self.run(script, vec![selector.into()]).await;
        count.as_u64().expect("a number")
    }

    /// The text of the first element that matches.
    pub async fn text(&self, selector: &str) -> String {
        let script = "return document.querySelector(arguments[0])?.textContent ?? null";
        let text = self.run(script, vec![selector.into()]).await;
        let text = text
            .as_str()
            .unwrap_or_else(|| panic!("there is no {selector}"));
        text.to_owned()
    }

    /// An attribute of every element that matches.
    pub async fn attributes(&self, selector: &str, attribute: &str) -> Vec<String> {
        let script = "return [...document.querySelectorAll(arguments[0])]
            .map((element) => element.getAttribute(arguments[1]) ?? '')";
        let arguments = vec![selector.into(), attribute.into()];
        serde_json::from_value(self.run(script, arguments).await).expect("a list of texts")
    }

    /// Whether the field with that name is marked as wrong and described by the problem.
    pub async fn is_tied(&self, problem: &str, name: &str) -> bool {
        let script = "const [problem, name] = arguments;
            const field = document.getElementsByName(name)[0];
            const parts = field.getAttribute('aria-describedby').split(' ');
            return field.getAttribute('aria-invalid') === 'true' && parts.some((id) =>
                document.getElementById(id)?.matches(`${problem}, :has(${problem})`))";
        self.run(script, vec![problem.into(), name.into()]).await == true
    }

    pub async fn wait_for(&self, selector: &str) {
        let selector = Value::from(selector);
        self.wait_until(&format!("document.querySelector({selector})"))
            .await;
    }

    pub async fn wait_until_gone(&self, selector: &str) {
        let selector = Value::from(selector);
        self.wait_until(&format!("!document.querySelector({selector})"))
            .await;
    }

    /// Waits until the page shows a result within that relative distance of `value`.
    pub async fn wait_for_value(&self, variable: &str, value: f64, part: f64) {
        let selector = Value::from(format!("data[data-variable=\"{variable}\"]"));
        self.wait_until(&format!(
            "Math.abs(document.querySelector({selector}).value - {value:e})
                <= {part:e} * Math.abs({value:e})"
        ))
        .await;
    }

    /// A result as a number; None if the page doesn't show it.
    pub async fn number_of(&self, variable: &str) -> Option<f64> {
        let value = self.value_of(variable).await?;
        Some(value.parse().expect("the value of a result is a number"))
    }

    /// What the device stores under that name, if it can be read.
    pub async fn kept(&self, name: &str) -> Option<String> {
        let script =
            "return JSON.parse(localStorage.getItem('loyalty-lab/' + arguments[0]))?.value ?? null";
        let value = self.run(script, vec![name.into()]).await;
        value.as_str().map(str::to_owned)
    }

    pub async fn wait_until_kept(&self, name: &str, text: &str) {
        let key = Value::from(format!("loyalty-lab/{name}"));
        let text = Value::from(text);
        self.wait_until(&format!(
            "JSON.parse(localStorage.getItem({key})).value === {text}"
        ))
        .await;
    }

    /// Waits until the field with that name contains the text.
    pub async fn wait_for_text(&self, name: &str, text: &str) {
        let selector = Value::from(format!("input[name=\"{name}\"]"));
        let text = Value::from(text);
        self.wait_until(&format!(
            "document.querySelector({selector}).value === {text}"
        ))
        .await;
    }
}
