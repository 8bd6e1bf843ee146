//! Fields and sliders of an experiment.

use std::rc::Rc;

use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::calculation::input::{Content, content};
use crate::formula::variable::Variable;
use crate::ui::context::Act;
use crate::ui::draft::Draft;
use crate::ui::localizer::Localizer;
use crate::ui::number_field::NumberField;
use crate::workspace::slot::Slot;

/// The initial texts of an experiment, by the ids of the fields.
pub fn draft_of<'a>(texts: impl IntoIterator<Item = (&'static str, &'a str)>) -> Draft {
    let text = |(id, text): (&'static str, &str)| (Slot::field(id), Rc::from(text));
    Draft::new(texts.into_iter().map(text))
}

/// The number in a field, in inner units; None if the field is empty or wrong.
pub fn read_value(draft: &Draft, variable: Variable, l10n: &Localizer) -> Option<f64> {
    let text = draft.text(&Slot::field(variable.id));
    match content(variable, &text, l10n.language) {
        Content::Value(understood) => Some(understood.value),
        _ => None,
    }
}

/// What the fields of an experiment share.
pub struct Fields<'a> {
    pub l10n: &'a Localizer,
    pub draft: &'a Draft,
    /// Changes the draft.
    pub act: Act,
    /// In order, for values pasted from a spreadsheet.
    pub form: Rc<[Slot]>,
}

impl Fields<'_> {
    /// A field for a number, with its label and hint. A problem that is shown elsewhere is referenced by its
    /// id.
    pub fn view(
        &self,
        variable: Variable,
        label: AttrValue,
        hint: AttrValue,
        told_at: Option<&'static str>,
    ) -> Html {
        let text = self.draft.text(&Slot::field(variable.id));
        let content = content(variable, &text, self.l10n.language);
        html! {
            <NumberField key={variable.id} l10n={self.l10n.clone()} act={self.act.clone()} id={variable.id} name={variable.id}
                slot={Slot::field(variable.id)} {variable} {text} {content} {label} has_symbol=false {hint} {told_at}
                form={self.form.clone()} />
        }
    }
}

/// A slider from `min` to `max`.
pub struct Slider {
    pub id: &'static str,
    pub label: AttrValue,
    pub hint: AttrValue,
    pub range: (usize, usize),
    pub step: usize,
    pub now: usize,
    /// The value as users read it.
    pub shown: String,
}

/// The slider with its label, its value and its hint.
pub fn view_slider(slider: Slider, change: Callback<usize>) -> Html {
    let Slider { id, now, .. } = slider;
    let hint_id = format!("{id}-hint");
    let moved = change.reform(move |event: InputEvent| {
        let text = event.target_unchecked_into::<HtmlInputElement>().value();
        // The browser allows only numbers within the range.
        text.parse().unwrap_or(now)
    });
    html! {
        <div class="slider" key={id}>
            <label for={id}>{ slider.label }</label>
            <b>{ slider.shown.clone() }</b>
            <input {id} name={id} type="range" min={slider.range.0.to_string()} max={slider.range.1.to_string()}
                step={slider.step.to_string()} value={now.to_string()} aria-valuetext={slider.shown}
                aria-describedby={hint_id.clone()} oninput={moved} />
            <small id={hint_id}>{ slider.hint }</small>
        </div>
    }
}

/// A part of the available width.
pub fn percent(part: f64) -> String {
    format!("{:.2}%", part * 100.0)
}

/// A length in pixels.
pub fn pixels(length: f64) -> String {
    format!("{length:.1}")
}
