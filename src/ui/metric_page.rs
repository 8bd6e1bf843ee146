//! The page of a metric.

use std::rc::Rc;

use yew::prelude::*;

use crate::formula::variable::Variable;
use crate::metrics::metric::Case;
use crate::workspace::action::Action;
use crate::workspace::slot::Slot;

use super::answer::{answer, use_announcement};
use super::app::Act;
use super::aside::aside;
use super::chart::picture;
use super::form::form;
use super::math::working;
use super::sheet::{Sheet, text_in};
use super::speech::Speech;
use super::take::{Copied, take};

#[derive(Clone, Properties)]
pub struct MetricPageProps {
    pub speech: Speech,
    pub sheet: Rc<Sheet>,
    /// Whether there is something to undo, and to redo.
    pub undo: (bool, bool),
    pub act: Act,
}

impl PartialEq for MetricPageProps {
    /// A sheet is made anew whenever the state changes, so there is nothing to compare.
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.sheet, &other.sheet) && self.speech == other.speech
    }
}

#[component]
pub fn MetricPage(props: &MetricPageProps) -> Html {
    let MetricPageProps {
        speech,
        sheet,
        undo,
        act,
    } = props;
    // The variable whose field was touched last: its symbol and its part of the picture light up.
    let lit = use_state_eq(|| None::<Variable>);
    let touch = {
        let lit = lit.setter();
        use_callback((), move |variable: Option<Variable>, ()| lit.set(variable))
    };
    let copied = use_state_eq(|| Copied::Nothing);
    let spoken = use_announcement(speech, sheet);
    let metric = sheet.metric;
    html! {
        <article class="metric" data-metric={metric.id}>
            <div>
            <h1>{ speech.metric(metric, "") }</h1>
            <p class="lead">{ speech.metric(metric, "-meaning") }</p>
            { cases(speech, sheet, act) }
            { form(speech, sheet, act, &touch) }
            { answer(speech, sheet) }
            <p class="unseen" role="status" aria-live="polite">{ spoken }</p>
            { working(speech, sheet, *lit) }
            { picture(speech, sheet, *lit) }
            { take(speech, sheet, *undo, &copied, act) }
            </div>
            { aside(speech, sheet) }
        </article>
    }
}

fn cases(speech: &Speech, sheet: &Sheet, act: &Act) -> Html {
    let metric = sheet.metric;
    let chip = |case: &Case| {
        let texts: Vec<(Slot, Rc<str>)> = metric
            .inputs
            .iter()
            .map(|input| {
                (
                    Slot::field(input.id),
                    text_in(case, *input, speech.language).into(),
                )
            })
            .chain([(Slot::Unknown(metric.id), "".into())])
            .collect();
        let act = act.clone();
        let press = Callback::from(move |_: MouseEvent| {
            act.emit(Action::Fill {
                texts: texts.clone(),
            })
        });
        let is_shown = sheet.shows(case, speech.language);
        html! {
            <li key={case.id}>
                <button type="button" data-case={case.id} aria-pressed={is_shown.to_string()} onclick={press}>
                    { speech.text(&format!("case-{}-{}", metric.id, case.id)) }
                </button>
            </li>
        }
    };
    html! {
        <div class="cases">
            <span id="cases">{ speech.text("cases") }</span>
            <ul aria-labelledby="cases">{ for metric.cases.iter().map(chip) }</ul>
        </div>
    }
}
