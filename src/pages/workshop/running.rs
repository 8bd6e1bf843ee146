//! A demonstration that is being run.

use std::rc::Rc;

use yew::prelude::*;

use crate::browser::{address, clock, companion, events, screen, session};
use crate::links::page::Page;
use crate::pages::workshop::edit::Edit;
use crate::pages::workshop::notice::Notice;
use crate::pages::workshop::paper::SHEET;
use crate::pages::workshop::programme::{programme_link, view_fault};
use crate::pages::workshop::second::use_second;
use crate::pages::workshop::sheet::SheetKind;
use crate::pages::workshop::stage_foot::{view_foot, view_notes, view_notice};
use crate::pages::workshop::stage_keys::{KeyTargets, use_stage_keys};
use crate::pages::workshop::stage_state::{Press, StageState};
use crate::pages::workshop::stage_step::view_step;
use crate::pages::workshop::trainer_link::{note_step, use_trainer_link};
use crate::ui::code::view_code;
use crate::ui::localizer::Localizer;
use crate::workshop::companion::{TRAINER_KEY, fragment_with};
use crate::workshop::demo::Demo;
use crate::workshop::programme::{Programme, ProgrammeFault};
use crate::workshop::run::Run;

/// A demonstration, compared only by pointer.
#[derive(Clone)]
pub struct Known(pub Rc<Demo>);

impl PartialEq for Known {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

#[derive(Clone, PartialEq, Properties)]
pub struct RunningProps {
    pub l10n: Localizer,
    pub demo: Known,
    pub original: Known,
    /// The texts of its figures.
    pub texts: Rc<[String]>,
    /// Distinguishes its figures from others; empty for the original ones.
    pub name: String,
    pub programme: Programme,
    /// What is wrong with the programme from the link.
    pub faults: Vec<ProgrammeFault>,
    /// The tag of the second language.
    pub second: Option<String>,
    /// What the link contains in addition to figures.
    pub kept: Vec<(String, String)>,
}

/// The stage. This tab remembers the run, so that a reload loses nothing.
#[component]
pub fn Running(props: &RunningProps) -> Html {
    let RunningProps {
        l10n,
        demo,
        original,
        texts,
        name,
        programme,
        faults,
        second,
        kept,
    } = props;
    // Runs with other figures are stored separately.
    let name = format!("loyalty-lab/stage/{}?{name}", demo.0.id);
    let state = {
        let (demo, name) = (demo.0.clone(), name.clone());
        use_reducer(move || {
            let mut state = StageState::new(demo, session::read(&name));
            // Only a reload continues in place. Whoever comes back to the stage, or opens its link again, has
            // another audience, which must not see the answer first.
            if !address::is_reloaded() {
                state.run.step = 0;
            }
            state
        })
    };
    let begun = format!("{name}/begun");
    // The time counts from when the run was last empty, or when the demonstration was opened again.
    use_effect_with(state.run == Run::default(), {
        let (begun, is_at_start) = (begun.clone(), state.run.step == 0);
        move |is_fresh| {
            if *is_fresh || is_at_start {
                session::write(&begun, &clock::now().to_string());
            }
        }
    });
    use_effect_with(state.run.write(), {
        let (begun, step) = (begun.clone(), state.run.step);
        move |text| {
            session::write(&name, text);
            note_step(step, &begun);
        }
    });
    {
        let state = state.dispatcher();
        use_effect_with((), move |()| {
            let listener = events::on_return(move || state.dispatch(Press::Cover));
            move || drop(listener)
        });
    }
    let voice = use_second(l10n, second.as_deref());
    let problem = voice.problem(l10n);
    {
        let state = state.dispatcher();
        use_effect_with(problem.is_some(), move |is_missing| {
            if *is_missing {
                state.dispatch(Press::Tell(Notice::Second));
            }
        });
    }
    use_effect_with((), |()| {
        let awake = screen::keep_awake();
        move || drop(awake)
    });
    let are_faults_read = use_state_eq(|| faults.is_empty());
    let next = programme.next(demo.0.id);
    let goes_on = (state.is_last() && !state.is_blank && !state.has_code)
        .then_some(next)
        .flatten();
    let press = {
        let (dispatcher, read) = (state.dispatcher(), are_faults_read.setter());
        let next = goes_on.map(|demo| follow(l10n, demo, kept));
        Callback::from(move |press: Press| match &next {
            Some(next) if matches!(press, Press::Forward(_)) => address::go_to(next),
            _ => {
                // A key press means that the notice has been seen.
                read.set(true);
                dispatcher.dispatch(press);
            }
        })
    };
    let other = use_mut_ref(|| None);
    let open_trainer = {
        let (state, other) = (state.clone(), other.clone());
        Callback::from(move |()| {
            let is_told = state.notice == Some(Notice::OneScreen);
            if companion::has_one_screen() && !is_told {
                state.dispatch(Press::Tell(Notice::OneScreen));
                return;
            }
            let fragment = fragment_with(&address::fragment(), &format!("{TRAINER_KEY}=1"));
            match companion::open(&address::with_fragment(&fragment)) {
                Some(window) => {
                    window.focus();
                    other.replace(Some(window));
                    if is_told {
                        state.dispatch(Press::Close);
                    }
                }
                None => state.dispatch(Press::Tell(Notice::Refused)),
            }
        })
    };
    let targets = KeyTargets {
        press: press.clone(),
        open_trainer,
        overview: programme_link(l10n, &Page::Workshop, programme, second.as_deref()).into(),
    };
    use_stage_keys(&state, l10n.language, &targets);
    use_trainer_link(&state, l10n.language, &press, &begun, &other);
    if state.is_blank {
        return html! { <article class="stage blank" data-page="stage"><h1 class="unseen">{ l10n.text("stage-blank") }</h1></article> };
    }
    let close = {
        let state = state.dispatcher();
        Callback::from(move |()| state.dispatch(Press::Close))
    };
    let notes = || {
        let setting = format!("{SHEET}={}", SheetKind::Trainer.id());
        format!("#{}", fragment_with(&address::fragment(), &setting))
    };
    let notice = state.notice.map(|notice| {
        let code = notice.code();
        match (notice, &problem) {
            (Notice::Second, problem) => {
                view_notice(l10n, code, problem.clone().unwrap_or_default(), None)
            }
            _ => {
                let sentence = l10n.text(&format!("problem-{code}")).to_string();
                let notes = (notice != Notice::FullScreen).then(notes);
                view_notice(l10n, code, sentence, notes)
            }
        }
    });
    html! {
        <article class="stage" data-page="stage" data-step={state.run.step.to_string()}>
            <div class="stage-body" key="body" aria-live="polite">{ view_step(l10n, voice.localizer(), &state) }</div>
            { view_foot(l10n, &state, &press, next) }
            if state.has_notes { { view_notes(l10n, &state) } }
            { for notice }
            if !*are_faults_read {
                <aside class="stage-notes" key="faults">{ for faults.iter().map(|fault| view_fault(l10n, fault)) }</aside>
            }
            if state.has_code {
                <aside class="stage-code" key="code">{ view_code(l10n, &address::with_fragment(&address::fragment())) }</aside>
            }
            if state.is_editing { <Edit l10n={l10n.clone()} original={original.0.clone()} texts={texts.clone()} kept={kept.clone()} {close} /> }
        </article>
    }
}

/// The stage of the next demonstration, with the second language and the programme.
fn follow(l10n: &Localizer, demo: &'static str, kept: &[(String, String)]) -> String {
    l10n.links
        .with_figures(&Page::Stage(demo), kept.iter().cloned())
}
