//! The target: the result that the user wants, and what would have to change to reach it.

use std::rc::Rc;

use yew::prelude::*;

use crate::browser::animation_frame::after_next;
use crate::browser::document;
use crate::calculation::input::Content;
use crate::calculation::metric::Calculation;
use crate::calculation::target::{Change, Found, Target};
use crate::formula::definition::Definition;
use crate::formula::solve::NoSolution;
use crate::formula::variable::{Kind, Variable};
use crate::pages::metric::form::{UNKNOWN, result_name};
use crate::pages::metric::result::describe_unreachable;
use crate::pages::metric::result_words::view_revenue_warning;
use crate::ui::actions::{fill, fill_from_list};
use crate::ui::context::Act;
use crate::ui::localizer::Localizer;
use crate::ui::number_field::NumberField;
use crate::ui::result_value::RESULT_PROBLEM;
use crate::workspace::slot::Slot;

/// The section; empty for a metric without results.
pub fn view_target(l10n: &Localizer, calculation: &Calculation, act: &Act) -> Html {
    let Some(target) = &calculation.target else {
        return Html::default();
    };
    let changes = calculation.changes();
    html! {
        <section class="target" aria-labelledby="target-title">
            <h2 id="target-title">{ l10n.text("target-title") }</h2>
            <div class="fields">
                { view_result_choice(l10n, calculation, target, act) }
                { view_field(l10n, calculation, target, act) }
                { view_input_choice(l10n, calculation, target, act) }
            </div>
            if is_reached(l10n, calculation, target) {
                <p class="hint" data-hint="reached">{ l10n.text("target-reached") }</p>
            } else if !changes.is_empty() {
                { view_revenue_warning(l10n, calculation.sets().current(), calculation.metric, target.definition) }
                { view_changes(l10n, calculation, target, &changes, act) }
            }
        </section>
    }
}

/// Whether the result of today is the target already, as far as the page shows it.
fn is_reached(l10n: &Localizer, calculation: &Calculation, target: &Target) -> bool {
    let shown = |value: f64| l10n.figure(target.definition.result.kind, value);
    match (&target.field.content, calculation.today(target.definition)) {
        (Content::Value(wanted), Ok(today)) => shown(wanted.value) == shown(today),
        _ => false,
    }
}

/// The choice of the result that the target is for, if there are several. A target for one has no meaning for
/// another, so it is emptied.
fn view_result_choice(
    l10n: &Localizer,
    calculation: &Calculation,
    target: &Target,
    act: &Act,
) -> Html {
    let metric = calculation.metric;
    if metric.definitions.len() < 2 {
        return Html::default();
    }
    let option = |definition: &'static Definition| {
        let is_chosen = definition.id == target.definition.id;
        html! {
            <option key={definition.id} value={definition.id} selected={is_chosen}>
                { result_name(l10n, definition) }
            </option>
        }
    };
    let empties = vec![Slot::Target(metric.id), Slot::Unknown(metric.id)];
    html! {
        <label class="choice">
            <span>{ l10n.text("target-result") }</span>
            <select name="given" ~value={target.definition.id} onchange={fill_from_list(act, Slot::Given(metric.id), empties)}>
                { for metric.definitions.iter().map(option) }
            </select>
        </label>
    }
}

fn view_field(l10n: &Localizer, calculation: &Calculation, target: &Target, act: &Act) -> Html {
    let field = &target.field;
    let told_at = calculation.is_unsolvable().then_some(RESULT_PROBLEM);
    html! {
        <NumberField key={field.name} l10n={l10n.clone()} act={act.clone()} id={field.name} name={field.name}
            slot={field.slot.clone()} variable={field.variable} text={field.text.clone()} content={field.content.clone()}
            label={l10n.label(field.variable.id)} title={Some(l10n.text("target-field"))} has_symbol=false
            {told_at} form={Rc::from([field.slot.clone()])} />
    }
}

/// The choice of the input to solve for.
fn view_input_choice(
    l10n: &Localizer,
    calculation: &Calculation,
    target: &Target,
    act: &Act,
) -> Html {
    let metric = calculation.metric;
    let uses = target.definition.variables();
    let unknown = calculation.solving.as_ref().map(|solving| solving.unknown);
    let option = |input: &Variable| {
        html! {
            <option key={input.id} value={input.id} selected={unknown == Some(*input)}>{ l10n.label(input.id) }</option>
        }
    };
    let inputs = metric.inputs.iter().filter(|input| uses.contains(input));
    html! {
        <label class="choice">
            <span>{ l10n.text("target-input") }</span>
            <select name="solve" ~value={unknown.map_or("", |unknown| unknown.id)}
                onchange={fill_from_list(act, Slot::Unknown(metric.id), Vec::new())}>
                <option value="" selected={unknown.is_none()}>{ l10n.text("target-any-input") }</option>
                { for inputs.map(option) }
            </select>
        </label>
    }
}

/// What each input would have to be, if the others stay as they are.
fn view_changes(
    l10n: &Localizer,
    calculation: &Calculation,
    target: &Target,
    changes: &[Change],
    act: &Act,
) -> Html {
    let unknown = calculation.solving.as_ref().map(|solving| solving.unknown);
    let line = |change: &Change| {
        let is_shown = unknown == Some(change.input);
        // The result says why there is none.
        if is_shown && change.outcome.is_err() {
            return Html::default();
        }
        let name = l10n.label(change.input.id);
        let id = format!("change-{}", change.input.id);
        let (class, sentence) = match &change.outcome {
            Ok(found) => ("reached", describe_change(l10n, target, change, *found)),
            Err(NoSolution::Anything) => {
                let name = [("name", name.as_str().into())];
                ("soft", l10n.with("solve-anything", &name))
            }
            Err(NoSolution::OutOfReach { least, greatest }) => {
                let sentence =
                    describe_unreachable(l10n, change.input, &target.field, *least, *greatest);
                ("soft", sentence)
            }
            // Missing and wrong figures are reported at the fields.
            Err(NoSolution::Problem(_)) => return Html::default(),
        };
        let solve = fill(Slot::Unknown(calculation.metric.id), change.input.id);
        let act = act.clone();
        let show = Callback::from(move |_: MouseEvent| {
            act.emit(solve.clone());
            // Once it is drawn, which is after the next frame on a slow device.
            after_next(|| after_next(|| document::focus(UNKNOWN)));
        });
        html! {
            <li key={change.input.id} data-change={change.input.id} aria-current={is_shown.then_some("true")}>
                <span class={class} id={id.clone()}>{ sentence }</span>
                if change.outcome.is_ok() {
                    <button type="button" aria-describedby={id} onclick={show}>{ l10n.text("target-show") }</button>
                }
            </li>
        }
    };
    // No rounded figure misses the target, and there is one.
    let counts = changes
        .iter()
        .filter(|change| change.input.kind == Kind::Count);
    let found: Vec<Found> = counts.filter_map(|change| change.outcome.ok()).collect();
    let all_reach = !found.is_empty() && found.iter().all(|found| found.reaches);
    html! {
        <>
            <ul class="changes">{ for changes.iter().map(line) }</ul>
            if all_reach { <p class="hint">{ l10n.text("target-whole") }</p> }
        </>
    }
}

fn describe_change(l10n: &Localizer, target: &Target, change: &Change, found: Found) -> String {
    let kind = change.input.kind;
    let mut arguments = vec![
        ("name", l10n.label(change.input.id).as_str().into()),
        (
            "found",
            l10n.spoken_with_unit(change.input, found.value).into(),
        ),
    ];
    let key = match change.from {
        Some(from) => {
            arguments.push(("from", l10n.spoken_with_unit(change.input, from).into()));
            "target-change"
        }
        None => "target-change-new",
    };
    let sentence = l10n.with(key, &arguments);
    let result = l10n.result_with_unit(target.definition.result, found.result, None);
    match kind {
        Kind::Count => {
            let arguments = [("change", sentence.into()), ("result", result.into())];
            l10n.with("target-change-whole", &arguments)
        }
        _ => sentence,
    }
}
