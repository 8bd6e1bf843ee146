//! The words of a demonstration, by its parts.

use yew::prelude::*;

use crate::formula::evaluate::evaluate;
use crate::pages::workshop::figures::say;
use crate::ui::localizer::Localizer;
use crate::workshop::demo::Demo;

/// A part of a demonstration in words.
pub fn part(l10n: &Localizer, demo: &Demo, part: &str) -> AttrValue {
    l10n.text(&format!("demo-{}-{part}", demo.id))
}

/// The same of a question: later ones have a number in their keys.
pub fn part_of(l10n: &Localizer, demo: &Demo, name: &str, question: usize) -> AttrValue {
    match question {
        0 => part(l10n, demo, name),
        _ => part(l10n, demo, &format!("{name}-{}", question + 1)),
    }
}

/// The lesson, which may speak of up to two further figures.
pub fn lesson(l10n: &Localizer, demo: &Demo) -> String {
    let values = demo.questions.first().map(|question| question.values());
    let values = values.unwrap_or_default();
    let mentions = demo.mentions.iter();
    let mut written = mentions.map(|(variable, formula)| {
        let value = evaluate(formula, &values);
        value.map_or_else(
            |_| "?".to_owned(),
            |value| say(l10n, variable.kind, value, 1),
        )
    });
    let mut next = || written.next().unwrap_or_default();
    let arguments = [("first", next().into()), ("second", next().into())];
    l10n.with(&format!("demo-{}-lesson", demo.id), &arguments)
}
