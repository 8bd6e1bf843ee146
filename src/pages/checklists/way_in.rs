//! Two questions that lead into the strategies: what the user wants to improve, and what the company's
//! situation is. Each answer gives the five items that fit best.

use yew::prelude::*;

use crate::calculation::checklist::notes;
use crate::guides::aims::AIMS;
use crate::guides::rules::fitting_items::{fitting_items, items_for_situation};
use crate::guides::situations::{SITUATIONS, Situation};
use crate::metrics;
use crate::pages::checklists::adaptations::use_answers;
use crate::pages::checklists::fitting_items::{view_first, view_fitting};
use crate::pages::checklists::labels;
use crate::ui::citation::view_naming_guide;
use crate::ui::context::Context;
use crate::ui::localizer::Localizer;
use crate::ui::metric_summary::summarize;

/// What the user chose.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Choice {
    Metric(&'static str),
    Situation(&'static Situation),
}

impl Choice {
    fn id(self) -> &'static str {
        match self {
            Choice::Metric(id) => id,
            Choice::Situation(situation) => situation.id,
        }
    }
}

#[component]
pub fn WayIn(context: &Context) -> Html {
    let chosen = use_state_eq(|| None::<Choice>);
    let answers = use_answers(context);
    let l10n = &context.l10n;
    let button = |choice: Choice, name: AttrValue, figure: AttrValue| {
        let is_chosen = *chosen == Some(choice);
        let setter = chosen.setter();
        let press = Callback::from(move |_: MouseEvent| {
            setter.set((!is_chosen).then_some(choice));
        });
        html! {
            <li key={choice.id()}>
                <button type="button" data-choice={choice.id()} aria-pressed={is_chosen.to_string()} onclick={press}>
                    <span>{ name }</span>
                    if !figure.is_empty() { { " " }<b>{ figure }</b> }
                </button>
            </li>
        }
    };
    let metrics = AIMS.iter().map(|aim| {
        let figure = metrics::find(aim.metric).map(|metric| summarize(context, metric).with_unit());
        let name = name(l10n, aim.metric);
        button(Choice::Metric(aim.metric), name, figure.unwrap_or_default())
    });
    let situations = SITUATIONS.iter().map(|situation| {
        let name = l10n.text(&format!("situation-{}", situation.id));
        button(Choice::Situation(situation), name, AttrValue::default())
    });
    let is_guest = context.workspace.shows_guest();
    let notes = notes(&context.workspace, &context.market());
    let fitting = |choice: Choice| {
        let items = match choice {
            Choice::Metric(id) => {
                let adapted = answers.as_ref().map(|answers| answers.items());
                let fitting = fitting_items(id, &notes, &adapted.unwrap_or_default());
                view_fitting(context, &fitting, answers.as_deref(), is_guest, id)
            }
            Choice::Situation(situation) => {
                let fitting = items_for_situation(situation, &notes);
                html! {
                    <>
                        <p class="hint">{ view_naming_guide(l10n, &l10n.text("situation-rule")) }</p>
                        { view_first(context, &fitting, answers.as_deref(), is_guest) }
                    </>
                }
            }
        };
        html! { <div class="improve" data-fitting={choice.id()}>{ items }</div> }
    };
    let of_metric = chosen.filter(|choice| matches!(choice, Choice::Metric(_)));
    let of_situation = chosen.filter(|choice| matches!(choice, Choice::Situation(_)));
    html! {
        <div class="way-in">
            <section aria-labelledby="way-metric">
                <h2 id="way-metric">{ l10n.text("way-metric") }</h2>
                <ul class="chips">{ for metrics }</ul>
                <div>{ for of_metric.map(fitting) }</div>
            </section>
            <section aria-labelledby="way-situation">
                <h2 id="way-situation">{ l10n.text("way-situation") }</h2>
                <ul class="chips">{ for situations }</ul>
                <div>{ for of_situation.map(fitting) }</div>
            </section>
        </div>
    }
}

/// The short name of a metric. If the short name only continues the name of the previous metric, the full
/// name.
fn name(l10n: &Localizer, metric: &str) -> AttrValue {
    match labels::metric(l10n, metric) {
        short if short.starts_with('…') => l10n.text(&format!("metric-{metric}")),
        short => short,
    }
}
