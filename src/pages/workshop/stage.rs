//! The stage: a demonstration over the whole window, one step at a time.

use std::borrow::Cow;
use std::rc::Rc;

use yew::prelude::*;

use crate::calculation::demo_form::{read_demo, texts_of_figures};
use crate::links::page::Page;
use crate::pages::workshop::edit::Edit;
use crate::pages::workshop::paper::{PAPER, Paper, SHEET};
use crate::pages::workshop::programme::PROGRAMME;
use crate::pages::workshop::running::{Known, Running};
use crate::pages::workshop::second::{SECOND, is_second};
use crate::pages::workshop::sheet::SheetKind;
use crate::pages::workshop::trainer::Trainer;
use crate::ui::localizer::Localizer;
use crate::workshop;
use crate::workshop::companion::TRAINER_KEY;
use crate::workshop::demo::Demo;
use crate::workshop::programme::Programme;

/// A key and a figure of a link.
pub type LinkFigure = (Cow<'static, str>, String);

/// The value of a setting in a link.
pub fn setting(figures: &[LinkFigure], key: &str) -> Option<String> {
    let found = figures.iter().find(|(known, _)| known == key);
    found.map(|(_, value)| value.clone())
}

/// The settings that a link can contain in addition to figures.
const SETTINGS: [&str; 5] = [SECOND, SHEET, PAPER, PROGRAMME, TRAINER_KEY];

/// The stage of a demonstration, one of its sheets, or the trainer's window. If no demonstration is possible
/// with the figures, it asks for others.
pub fn view_stage(l10n: &Localizer, id: &'static str, figures: &[LinkFigure]) -> Html {
    let Some(mut original) = workshop::find(id) else {
        return Html::default();
    };
    let (settings, figures): (Vec<LinkFigure>, Vec<LinkFigure>) = figures
        .iter()
        .cloned()
        .partition(|(key, _)| SETTINGS.contains(&key.as_ref()));
    let of = |key: &str| setting(&settings, key);
    let is_other = |tag: &String| is_second(tag, l10n.language);
    let second = of(SECOND).filter(is_other);
    let paper = of(PAPER).filter(is_other);
    let sheet = of(SHEET).as_deref().and_then(SheetKind::parse);
    let planned = of(PROGRAMME);
    let (programme, faults) = Programme::read(planned.as_deref().unwrap_or_default());
    if let Some(part) = programme.part(id) {
        original.minutes = part.minutes;
    }
    let (texts, mut unknown) = texts_of_figures(&original, &figures, l10n.language);
    // Naming the first language as the second one has no effect, but isn't an error. Problems with a
    // programme are reported on the stage.
    let is_odd = |(key, value): &&LinkFigure| match key.as_ref() {
        SHEET => sheet.is_none(),
        TRAINER_KEY => value != "1",
        PROGRAMME => false,
        _ => value != l10n.language.tag() && !is_other(value),
    };
    // A form can't say that the rest of the link works, so the keys are reported like settings.
    for key in &mut unknown {
        let value = setting(&figures, key).unwrap_or_default();
        *key = format!("{key}={value}");
    }
    let odd = settings.iter().filter(is_odd);
    unknown.extend(odd.map(|(key, value)| format!("{key}={value}")));
    let kept = [(SECOND, second.clone()), (PROGRAMME, planned)];
    let kept = kept.into_iter();
    let kept: Vec<(String, String)> = kept
        .filter_map(|(key, value)| Some((key.to_owned(), value?)))
        .collect();
    let form = read_demo(&original, &texts, l10n.language);
    let own = form.link_figures(l10n.language);
    let name: Vec<String> = own
        .iter()
        .map(|(key, value)| format!("{key}={value}"))
        .collect();
    let name = name.join("&");
    let (original, texts): (Rc<Demo>, Rc<[String]>) = (original.into(), texts.into());
    let key = format!("{id}&{name}&{}", programme.write());
    let l10n = l10n.clone();
    let page = Page::Stage(id);
    let is_trainer = of(TRAINER_KEY).is_some();
    match (form.demo, sheet) {
        (Some(demo), Some(kind)) if unknown.is_empty() => {
            let figures = own.into_iter().chain(kept).collect::<Vec<_>>();
            html! { <Paper key={format!("paper-{id}")} {l10n} {page} demos={Rc::from([demo])} kind={Some(kind)} language={paper} {figures} /> }
        }
        (Some(demo), None) if unknown.is_empty() && is_trainer => {
            html! { <Trainer {key} {l10n} demo={Known(demo.into())} programme={programme} {second} /> }
        }
        (Some(demo), None) if unknown.is_empty() => {
            html! { <Running {key} {l10n} demo={Known(demo.into())} original={Known(original)} {texts} {name} {programme} {faults} {second} {kept} /> }
        }
        _ => html! {
            <article class="stage" data-page="stage">
                <Edit key={format!("edit-{id}")} {l10n} {original} {texts} {unknown} {kept} />
            </article>
        },
    }
}
