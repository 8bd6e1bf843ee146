//! The large figure with its sentence, or what prevents it.

use yew::prelude::*;

use crate::calculation::field::Field;
use crate::calculation::input::Content;
use crate::calculation::metric::{Calculation, Solving};
use crate::formula::evaluate::Problem;
use crate::formula::solve::{Limit, NoSolution};
use crate::formula::variable::{Kind, Variable};
use crate::pages::metric::form::result_name;
use crate::pages::metric::result_words::view_revenue_warning;
use crate::pages::metric::sentence::sentence;
use crate::ui::announce::use_announcement;
use crate::ui::localizer::{Arguments, Localizer};
use crate::ui::margin_figure::{describe_margin, show_margin, show_result};
use crate::ui::period_words::with_unit;
use crate::ui::result_value::{RESULT_PROBLEM, view_data_as, view_problem};

/// The section. `has_examples` says whether the page offers examples; `limits` are those of the result, where nothing
/// else on the page shows them.
pub fn view_result(
    l10n: &Localizer,
    calculation: &Calculation,
    has_examples: bool,
    limits: Html,
) -> Html {
    let content = match (&calculation.solving, calculation.answer()) {
        (_, Some(Ok(value))) => view_found(l10n, calculation, value, limits),
        (_, Some(Err(problem))) => view_stopped(l10n, calculation, problem),
        (Some(solving), None) => view_unsolved(l10n, calculation, solving),
        (None, None) => view_missing(l10n, calculation, has_examples),
    };
    html! { <section class="answer" aria-label={l10n.text("answer")}>{ content }</section> }
}

fn view_found(l10n: &Localizer, calculation: &Calculation, value: f64, limits: Html) -> Html {
    let (id, variable, sentence) = match (&calculation.solving, calculation.leading()) {
        (Some(solving), _) => (
            solving.unknown.id,
            solving.unknown,
            view_solved(l10n, calculation, solving, value),
        ),
        (None, Some(main)) => (
            main.id,
            main.result,
            sentence(l10n, calculation, "-sentence").into(),
        ),
        (None, None) => return Html::default(),
    };
    // For phones, on which the heading is out of sight while the user types.
    let name = match &calculation.solving {
        Some(solving) => l10n.label(solving.unknown.id),
        None => l10n.metric(calculation.metric, "-short"),
    };
    let margin = calculation
        .leading()
        .and_then(|leading| calculation.margin(leading));
    let kind = variable.kind;
    let shown = calculation.found().unwrap_or(value);
    let text = show_result(l10n, kind, shown, margin.as_ref());
    let shown_margin = margin.and_then(|margin| show_margin(l10n, kind, value, &margin));
    let unit = match calculation.solving {
        Some(_) => l10n.input_unit(variable),
        None => l10n.time_unit(variable),
    };
    let (figures, metric) = (calculation.sets().current(), calculation.metric);
    let solved = calculation.solving.as_ref();
    let warning =
        solved.map(|solving| view_revenue_warning(l10n, figures, metric, solving.definition));
    html! {
        <div class="result">
            <span class="of" aria-hidden="true">{ name }</span>
            { view_data_as(calculation.key(id), value, &text) }
            { for shown_margin.map(|margin| html! { <span class="half-width">{ margin }</span> }) }
            { for unit.map(|unit| html! { <span class="per">{ unit }</span> }) }
            <p>{ sentence }</p>
            { limits }
            { for warning }
        </div>
    }
}

fn view_missing(l10n: &Localizer, calculation: &Calculation, has_examples: bool) -> Html {
    let missing = calculation.missing();
    let names: Vec<AttrValue> = missing
        .iter()
        .map(|variable: &Variable| l10n.label(variable.id))
        .collect();
    if names.is_empty() {
        return view_wrong(l10n);
    }
    // The user's own figure is for another period.
    let is_withheld =
        |field: &Field| field.is_for_other_period && missing.contains(&field.variable);
    let key = if has_examples && calculation.is_untouched() {
        "missing-all"
    } else if calculation.fields.iter().any(is_withheld) {
        "missing-period"
    } else {
        "missing-one"
    };
    let arguments = [
        ("names", l10n.list(&names).into()),
        ("per", l10n.per_period().as_str().into()),
    ];
    let sentence = l10n.with(key, &arguments);
    html! { <p class="hint" data-hint="missing">{ sentence }</p> }
}

/// What to do if the problem is shown at its field.
fn view_wrong(l10n: &Localizer) -> Html {
    html! { <p class="hint" data-hint="wrong">{ l10n.text("missing-wrong") }</p> }
}

/// A problem that doesn't belong to a single field is shown here; the others are shown at their fields.
fn view_stopped(l10n: &Localizer, calculation: &Calculation, problem: Problem) -> Html {
    let has_field = |at| calculation.fields.iter().any(|field| field.variable == at);
    let is_at_field = problem.at().is_some_and(has_field);
    if is_at_field {
        view_wrong(l10n)
    } else {
        view_problem(l10n, problem, None)
    }
}

/// What the figure would have to be. For a count that isn't whole, also the results of the whole numbers next
/// to it.
fn view_solved(l10n: &Localizer, calculation: &Calculation, solving: &Solving, value: f64) -> Html {
    let (unknown, definition) = (solving.unknown, solving.definition);
    let label = l10n.label(unknown.id);
    let found = match &solving.given.content {
        Content::Value(wanted) => {
            let wished = solving.given.variable;
            let target = l10n.typed(wished.kind, &wanted.number);
            let target = with_unit(target, l10n.time_unit(wished));
            let arguments = [
                ("unknown", label.as_str().into()),
                ("name", result_name(l10n, definition).into()),
                ("target", target.into()),
            ];
            l10n.with("target-found", &arguments)
        }
        _ => label.to_string(),
    };
    if unknown.kind != Kind::Count || value == value.round() {
        return html! { { found } };
    }
    let give = |x: f64| {
        let result = definition
            .evaluate(&calculation.values.clone().with(unknown, x))
            .ok()?;
        Some(l10n.result_with_unit(definition.result, result, None))
    };
    let (lower, upper) = (value.floor(), value.ceil());
    match give(lower).zip(give(upper)) {
        Some((below, above)) => {
            let arguments = [
                ("lower", l10n.figure(Kind::Count, lower).into()),
                ("lower-result", below.into()),
                ("upper", l10n.figure(Kind::Count, upper).into()),
                ("upper-result", above.into()),
            ];
            html! { <>{ found }<span class="whole">{ " " }{ l10n.with("solve-whole", &arguments) }</span></> }
        }
        None => html! { { found } },
    }
}

fn view_unsolved(l10n: &Localizer, calculation: &Calculation, solving: &Solving) -> Html {
    let name = ("name", l10n.label(solving.unknown.id).as_str().into());
    let (code, sentence) = match solving.outcome {
        Err(NoSolution::Anything) => ("indifferent", l10n.with("solve-anything", &[name])),
        Err(NoSolution::OutOfReach { least, greatest }) => (
            "out_of_reach",
            describe_unreachable(l10n, solving.unknown, &solving.given, least, greatest),
        ),
        _ => return view_missing(l10n, calculation, false),
    };
    html! { <p id={RESULT_PROBLEM} class="problem" role="alert" data-problem={code}>{ sentence }</p> }
}

/// A sentence that no value of the input reaches the target, and what can be reached.
pub fn describe_unreachable(
    l10n: &Localizer,
    input: Variable,
    target: &Field,
    least: Option<Limit>,
    greatest: Option<Limit>,
) -> String {
    let figure = |value: f64| l10n.result_with_unit(target.variable, value, None);
    let wanted = match &target.content {
        Content::Value(understood) => figure(understood.value),
        _ => String::new(),
    };
    let write = |limit: Limit, open: &str| match limit.is_open {
        true => l10n.with(open, &[("value", figure(limit.value).into())]),
        false => figure(limit.value),
    };
    let least = least.map(|limit| (limit.is_open, write(limit, "solve-limit-above")));
    let greatest = greatest.map(|limit| (limit.is_open, write(limit, "solve-limit-below")));
    let mut arguments: Arguments = vec![
        ("name", l10n.label(input.id).as_str().into()),
        ("target", wanted.into()),
    ];
    let key = match (&least, &greatest) {
        (Some(_), Some(_)) => "solve-out-of-reach",
        (Some((true, _)), None) | (None, Some((true, _))) => "solve-out-of-reach-beyond",
        (Some(_), None) => "solve-out-of-reach-above",
        (None, Some(_)) => "solve-out-of-reach-below",
        (None, None) => "solve-out-of-reach-at-all",
    };
    if key == "solve-out-of-reach-beyond" {
        let limit = least.or(greatest).map(|(_, limit)| limit);
        arguments.extend(limit.map(|limit| ("limit", limit.into())));
    } else {
        arguments.extend(least.map(|(_, least)| ("least", least.into())));
        arguments.extend(greatest.map(|(_, greatest)| ("greatest", greatest.into())));
    }
    l10n.with(key, &arguments)
}

/// The new result for screen readers: politely, and not at every keystroke.
#[hook]
pub fn use_result_announcement(l10n: &Localizer, calculation: &Calculation) -> String {
    let name = l10n.metric(calculation.metric, "");
    let figure = match (
        calculation.answer(),
        &calculation.solving,
        calculation.leading(),
    ) {
        (Some(Ok(value)), Some(solving), _) => {
            let unknown = solving.unknown;
            format!(
                "{}: {}",
                l10n.label(unknown.id),
                l10n.spoken_with_unit(unknown, calculation.found().unwrap_or(value))
            )
        }
        (Some(Ok(value)), None, Some(main)) => {
            let (kind, margin) = (main.result.kind, calculation.margin(main));
            let shown = l10n.result_with_unit(main.result, value, margin.as_ref());
            match margin {
                Some(margin) => {
                    format!("{name}: {shown}. {}", describe_margin(l10n, kind, &margin))
                }
                None => format!("{name}: {shown}"),
            }
        }
        _ => String::new(),
    };
    use_announcement(figure)
}
