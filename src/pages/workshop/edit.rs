//! The form of a demonstration's figures.

use std::rc::Rc;

use yew::prelude::*;

use crate::browser::{address, document};
use crate::calculation::demo_form::{DemoField, DemoForm, read_demo};
use crate::links::page::Page;
use crate::pages::workshop::figures::{LETTERS, label};
use crate::ui::context::Act;
use crate::ui::draft::{Draft, use_draft};
use crate::ui::localizer::Localizer;
use crate::ui::number_field::NumberField;
use crate::workshop::demo::Demo;
use crate::workspace::slot::Slot;

#[derive(Clone, Properties)]
pub struct EditProps {
    pub l10n: Localizer,
    pub original: Rc<Demo>,
    /// The initial texts of the fields.
    pub texts: Rc<[String]>,
    /// Keys of the link that the demonstration doesn't have.
    #[prop_or_default]
    pub unknown: Vec<String>,
    /// What else the link contains, which is kept: the second language, the programme.
    pub kept: Vec<(String, String)>,
    /// Closes the form; None if there is nothing behind it.
    #[prop_or_default]
    pub close: Option<Callback<()>>,
}

impl PartialEq for EditProps {
    fn eq(&self, other: &Self) -> bool {
        self.l10n == other.l10n
            && self.original.id == other.original.id
            && self.texts == other.texts
            && self.unknown == other.unknown
    }
}

/// The figures in fields. Applying them opens a link with them, so that going back restores the previous
/// ones.
#[component]
pub fn Edit(props: &EditProps) -> Html {
    let EditProps {
        l10n,
        original,
        texts,
        unknown,
        kept,
        close,
    } = props;
    let figures = original.figures();
    let slots: Rc<[Slot]> = figures.iter().map(|figure| slot(&figure.key)).collect();
    let (draft, act) = use_draft(|| {
        let texts = texts.iter().map(|text| Rc::from(text.as_str()));
        Draft::new(slots.iter().cloned().zip(texts))
    });
    let first = figures.first().map(|figure| id_of(&figure.key));
    use_effect_with((), move |()| {
        if let Some(id) = first {
            document::focus(&id);
        }
    });
    let typed: Vec<String> = slots
        .iter()
        .map(|slot| draft.text(slot).to_string())
        .collect();
    let form = Rc::new(read_demo(original, &typed, l10n.language));
    let page = Page::Stage(original.id);
    let onsubmit = {
        let (form, l10n, close, page) = (form.clone(), l10n.clone(), close.clone(), page.clone());
        let kept = kept.clone();
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            if form.demo.is_some() {
                let figures = form.link_figures(l10n.language).into_iter();
                let figures = figures.chain(kept.iter().cloned());
                address::go_to(&l10n.links.with_figures(&page, figures));
                close.iter().for_each(|close| close.emit(()));
            }
        })
    };
    let onkeydown = {
        let close = close.clone();
        Callback::from(move |event: KeyboardEvent| {
            if let Some(close) = close.as_ref().filter(|_| event.key() == "Escape") {
                event.stop_propagation();
                close.emit(());
            }
        })
    };
    // The figures aren't per the period of the user's own.
    let of_field = Localizer {
        period: None,
        ..l10n.clone()
    };
    let field = |field: &DemoField| view_field(&of_field, &act, &slots, field);
    let sets = form.fields.iter().map(|field| field.figure.set);
    let last = sets.max().unwrap_or(0);
    let set = |set: usize| {
        let of_set = form.fields.iter();
        let of_set = of_set.filter(|field| field.figure.set == set).map(field);
        html! {
            <fieldset key={set}>
                if last > 0 { <legend>{ set_name(l10n, original, set) }</legend> }
                { for of_set }
            </fieldset>
        }
    };
    let leave = close.clone().map(|close| {
        let onclick = close.reform(|_: MouseEvent| ());
        html! { <button type="button" data-press="close" {onclick}>{ l10n.text("stage-edit-close") }</button> }
    });
    html! {
        <form class="stage-edit" {onsubmit} {onkeydown} autocomplete="off" novalidate={true}>
            <h2>{ l10n.with("stage-edit", &[("title", l10n.text(&format!("demo-{}", original.id)).as_str().into())]) }</h2>
            { for unknown.iter().map(|key| view_unknown(l10n, key)) }
            <div class="stage-sets">{ for (0..=last).map(set) }</div>
            { view_problem(l10n, &form) }
            <div class="row">
                <button type="submit" class="primary" disabled={form.demo.is_none()}>{ l10n.text("stage-edit-use") }</button>
                <a class="button" data-press="original" href={l10n.links.with_figures(&page, kept.iter().cloned())} onclick={close.clone().map(|close| close.reform(|_: MouseEvent| ()))}>{ l10n.text("stage-edit-original") }</a>
                { for leave }
            </div>
        </form>
    }
}

/// The place of a figure's text, in this form only.
fn slot(key: &str) -> Slot {
    Slot::Field(key.to_owned().into())
}

/// The id of the field of a figure.
fn id_of(key: &str) -> String {
    format!("stage-{}", key.replace('.', "-"))
}

fn view_field(l10n: &Localizer, act: &Act, form: &Rc<[Slot]>, field: &DemoField) -> Html {
    let DemoField {
        figure,
        text,
        content,
        problem,
    } = field;
    let broken: Vec<_> = problem.iter().copied().collect();
    html! {
        <NumberField key={figure.key.clone()} l10n={l10n.clone()} act={act.clone()} id={id_of(&figure.key)} name={figure.key.clone()}
            slot={slot(&figure.key)} variable={figure.variable} text={Rc::from(text.as_str())} content={content.clone()}
            label={label(l10n, figure.variable)} has_symbol=false {broken} form={form.clone()} />
    }
}

/// What is wrong with the figures as a whole.
fn view_problem(l10n: &Localizer, form: &DemoForm) -> Html {
    match form.problem {
        Some(problem) => {
            let code = problem.code();
            html! { <p class="problem" role="alert" data-problem={code}>{ l10n.text(&format!("problem-{code}")) }</p> }
        }
        None => Html::default(),
    }
}

/// What is wrong with a part of the link: a key, or a setting with its value.
pub fn view_unknown(l10n: &Localizer, part: &str) -> Html {
    let code = match part.contains('=') {
        true => "link_bad_setting",
        false => "link_unknown_key",
    };
    let sentence = l10n.with(&format!("problem-{code}"), &[("quoted", part.into())]);
    html! { <p class="problem" role="alert" data-problem={code}>{ sentence }</p> }
}

/// What distinguishes a set of figures: its question, its letter, or both.
fn set_name(l10n: &Localizer, demo: &Demo, set: usize) -> String {
    let Some((place, case)) = demo.place_of(set) else {
        return String::new();
    };
    let has_letters = demo
        .questions
        .get(place)
        .is_some_and(|question| question.cases.len() > 1);
    let letter = LETTERS.get(case).filter(|_| has_letters).copied();
    let number = (place + 1) as f64;
    let question = (demo.questions.len() > 1)
        .then(|| l10n.with("stage-question", &[("number", number.into())]));
    let parts: Vec<String> = question
        .into_iter()
        .chain(letter.map(str::to_owned))
        .collect();
    parts.join(" · ")
}
