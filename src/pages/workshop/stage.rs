//! The stage: a demonstration in the whole window, one step at a time.

use std::borrow::Cow;
use std::rc::Rc;

use yew::prelude::*;

use crate::browser::{screen, session};
use crate::calculation::demo_form::{read_demo, texts_of_figures};
use crate::links::page::Page;
use crate::pages::workshop::edit::Edit;
use crate::pages::workshop::paper::{PAPER, Paper, SHEET};
use crate::pages::workshop::second::{SECOND, is_second, use_second};
use crate::pages::workshop::sheet::SheetKind;
use crate::pages::workshop::stage_foot::{view_foot, view_notes};
use crate::pages::workshop::stage_keys::use_stage_keys;
use crate::pages::workshop::stage_state::{Press, StageState};
use crate::pages::workshop::stage_step::view_step;
use crate::ui::localizer::Localizer;
use crate::workshop;
use crate::workshop::demo::Demo;

/// A key and a figure of a link.
pub type LinkFigure = (Cow<'static, str>, String);

#[derive(Clone, PartialEq, Properties)]
pub struct StageProps {
    pub l10n: Localizer,
    /// The id of the demonstration.
    pub demo: &'static str,
    /// The figures of the link; what it leaves out is as in the original.
    pub figures: Rc<[LinkFigure]>,
}

/// What a link says beyond figures.
const SETTINGS: [&str; 3] = [SECOND, SHEET, PAPER];

/// The stage of a demonstration, or one of its sheets. The run is remembered by this tab, so that a reload loses nothing. With
/// figures that allow no demonstration, it asks for others.
#[component]
pub fn Stage(props: &StageProps) -> Html {
    let StageProps {
        l10n,
        demo,
        figures,
    } = props;
    let Some(original) = workshop::find(demo) else {
        return Html::default();
    };
    let (settings, figures): (Vec<LinkFigure>, Vec<LinkFigure>) = figures
        .iter()
        .cloned()
        .partition(|(key, _)| SETTINGS.contains(&key.as_ref()));
    let setting = |key: &str| {
        let found = settings.iter().find(|(known, _)| known == key);
        found.map(|(_, value)| value.clone())
    };
    let is_other = |tag: &String| is_second(tag, l10n.language);
    let second = setting(SECOND).filter(is_other);
    let paper = setting(PAPER).filter(is_other);
    let sheet = setting(SHEET).as_deref().and_then(SheetKind::parse);
    let (texts, mut unknown) = texts_of_figures(&original, &figures, l10n.language);
    // The first language as the second one says nothing new, and nothing is wrong with it.
    let is_odd = |(key, value): &&LinkFigure| match key.as_ref() {
        SHEET => sheet.is_none(),
        _ => value != l10n.language.tag() && !is_other(value),
    };
    let odd = settings.iter().filter(is_odd);
    unknown.extend(odd.map(|(key, value)| format!("{key}={value}")));
    let form = read_demo(&original, &texts, l10n.language);
    let own = form.link_figures(l10n.language);
    let name: Vec<String> = own
        .iter()
        .map(|(key, value)| format!("{key}={value}"))
        .collect();
    let name = name.join("&");
    let (original, texts): (Rc<Demo>, Rc<[String]>) = (original.into(), texts.into());
    let key = name.clone();
    match (form.demo, sheet) {
        (Some(demo), Some(kind)) if unknown.is_empty() => {
            html! { <Paper key="paper" l10n={l10n.clone()} demo={Rc::new(demo)} {kind} language={paper} figures={own} /> }
        }
        (Some(demo), None) if unknown.is_empty() => {
            html! { <Running {key} l10n={l10n.clone()} demo={Known(demo.into())} original={Known(original)} {texts} {name} {second} /> }
        }
        _ => html! {
            <article class="stage" data-page="stage">
                <Edit key="edit" l10n={l10n.clone()} {original} {texts} {unknown} {second} />
            </article>
        },
    }
}

/// A demonstration; the figures of its page tell it apart from others.
#[derive(Clone)]
struct Known(Rc<Demo>);

impl PartialEq for Known {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

#[derive(Clone, PartialEq, Properties)]
struct RunningProps {
    l10n: Localizer,
    demo: Known,
    original: Known,
    /// The texts of its figures.
    texts: Rc<[String]>,
    /// What tells its figures apart from others; empty for the original ones.
    name: String,
    /// The tag of the second language.
    second: Option<String>,
}

#[component]
fn Running(props: &RunningProps) -> Html {
    let RunningProps {
        l10n,
        demo,
        original,
        texts,
        name,
        second,
    } = props;
    // Guesses about other figures stay with these.
    let name = format!("loyalty-lab/stage/{}?{name}", demo.0.id);
    let state = {
        let (demo, name) = (demo.0.clone(), name.clone());
        use_reducer(move || StageState::new(demo, session::read(&name)))
    };
    use_effect_with(state.run.write(), move |text| session::write(&name, text));
    let voice = use_second(l10n, second.as_deref());
    use_effect_with((), |()| screen::keep_awake());
    use_stage_keys(&state, l10n.language, l10n.link_to(&Page::Workshop));
    if state.is_blank {
        return html! { <article class="stage blank" data-page="stage"><h1 class="unseen">{ l10n.text("stage-blank") }</h1></article> };
    }
    let close = {
        let state = state.dispatcher();
        Callback::from(move |()| state.dispatch(Press::Close))
    };
    html! {
        <article class="stage" data-page="stage" data-step={state.run.step.to_string()}>
            <div class="stage-body" key="body" aria-live="polite">{ view_step(l10n, voice.as_ref(), &state) }</div>
            { view_foot(l10n, &state) }
            if state.has_notes { { view_notes(l10n, &state) } }
            if state.is_editing { <Edit l10n={l10n.clone()} original={original.0.clone()} texts={texts.clone()} second={second.clone()} {close} /> }
        </article>
    }
}
