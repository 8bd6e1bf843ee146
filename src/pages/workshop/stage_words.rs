//! The texts of a demonstration.

use yew::prelude::*;

use crate::formula::variable::{Kind, Variable};
use crate::pages::workshop::figures::{label, say, say_given};
use crate::ui::localizer::{Arguments, Localizer};
use crate::workshop;
use crate::workshop::demo::{Ask, Demo, Question};

/// One of the texts of a demonstration, which can mention its figures.
pub fn part(l10n: &Localizer, demo: &Demo, part: &str) -> AttrValue {
    let key = format!("demo-{}-{part}", demo.id);
    l10n.with(&key, &arguments(l10n, demo)).into()
}

/// One of the texts of a question; later questions have a number in their keys.
pub fn part_of(l10n: &Localizer, demo: &Demo, name: &str, question: usize) -> AttrValue {
    match question {
        0 => part(l10n, demo, name),
        _ => part(l10n, demo, &format!("{name}-{}", question + 1)),
    }
}

/// What a revealed answer means. For an action, the text depends on where it fits. None if the figures lead to another
/// option than the original ones.
pub fn reveal(l10n: &Localizer, demo: &Demo, question: usize) -> Option<AttrValue> {
    let option = |demo: &Demo| demo.questions.get(question)?.right_option();
    let usual = workshop::find(demo.id).and_then(|original| option(&original));
    let asked = demo.questions.get(question)?.ask;
    let text = || match asked {
        Ask::Sort(card) => {
            let place = card.place().and_then(|place| PLACE_NAMES.get(place));
            part(l10n, demo, place.copied().unwrap_or_default())
        }
        _ => part_of(l10n, demo, "reveal", question),
    };
    (option(demo) == usual).then(text)
}

/// What the answer is: the result, or for a choice just the answer.
pub fn answer_label(l10n: &Localizer, question: &Question) -> AttrValue {
    match question.ask {
        Ask::Number { .. } => label(l10n, question.result),
        Ask::Higher { .. } | Ask::SurelyHigher { .. } | Ask::Sort(_) => l10n.text("stage-answer"),
    }
}

/// The texts that say why an action fits.
const PLACE_NAMES: [&str; 4] = ["reveal-a", "reveal-b", "reveal-c", "reveal-d"];

/// The lesson: the usual one, or another one if the figures give a different result.
pub fn lesson(l10n: &Localizer, demo: &Demo) -> AttrValue {
    let fits = demo.questions.first().is_none_or(demo.fits);
    part(l10n, demo, if fits { "lesson" } else { "lesson-other" })
}

/// The figures of the first case and those derived from them, by the ids of their variables.
fn arguments(l10n: &Localizer, demo: &Demo) -> Arguments {
    let given = demo.questions.first().and_then(|one| one.cases.first());
    let given = given.map_or(0, Vec::len);
    let argument = |(place, (variable, value)): (usize, (Variable, f64))| {
        let argument = match variable.kind {
            // Figures are mentioned as they were given.
            Kind::Count | Kind::Ratio if place < given => value.into(),
            kind if place < given => say_given(l10n, kind, value).into(),
            // Numbers choose plural forms, so they are rounded as the audience reads them.
            Kind::Count => value.round().into(),
            Kind::Ratio | Kind::Duration => ((value * 10.0).round() / 10.0).into(),
            kind => say(l10n, kind, value, 1).into(),
        };
        (variable.id, argument)
    };
    let mentioned = demo.mentioned().into_iter();
    mentioned.enumerate().map(argument).collect()
}
