//! The target: the result that the user wants, and what would have to change to reach it.

use std::rc::Rc;

use yew::prelude::*;

use crate::calculation::metric::Calculation;
use crate::calculation::target::{Change, Found, Target};
use crate::formula::definition::Definition;
use crate::formula::solve::NoSolution;
use crate::formula::variable::{Kind, Variable};
use crate::pages::metric::form::result_name;
use crate::pages::metric::result::describe_unreachable;
use crate::pages::metric::result_words::view_revenue_warning;
use crate::ui::actions::{fill, fill_from_list, press};
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
    let changes = match calculation.solving {
        None => calculation.changes(),
        Some(_) => Vec::new(),
    };
    html! {
        <section class="target" aria-labelledby="target-title">
            <h2 id="target-title">{ l10n.text("target-title") }</h2>
            <div class="fields">
                { view_result_choice(l10n, calculation, target, act) }
                { view_field(l10n, calculation, target, act) }
                { view_input_choice(l10n, calculation, target, act) }
            </div>
            if !changes.is_empty() { { view_revenue_warning(l10n, calculation.sets().current(), calculation.metric, target.definition) } }
            if !changes.is_empty() { { view_changes(l10n, calculation, target, &changes, act) } }
        </section>
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

/// The choice of the input to solve for. The form then has only the other inputs.
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
    let line = |change: &Change| {
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
        html! {
            <li key={change.input.id} data-change={change.input.id}>
                <span class={class} id={id.clone()}>{ sentence }</span>
                if change.outcome.is_ok() {
                    <button type="button" aria-describedby={id} onclick={press(act, solve)}>{ l10n.text("target-show") }</button>
                }
            </li>
        }
    };
    let is_rounded = |change: &Change| change.input.kind == Kind::Count && change.outcome.is_ok();
    html! {
        <>
            <ul class="changes">{ for changes.iter().map(line) }</ul>
            if changes.iter().any(is_rounded) { <p class="hint">{ l10n.text("target-whole") }</p> }
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
