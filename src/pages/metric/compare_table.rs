//! All sets of figures side by side: inputs, results, and the differences from the user's own.

use yew::prelude::*;

use crate::calculation::comparison::{ComparedInput, ComparedResult, ComparedSet};
use crate::calculation::metric::Calculation;
use crate::formula::evaluate::Problem;
use crate::formula::variable::Variable;
use crate::pages::metric::compare_words::{
    describe_converted, describe_sampled_difference, in_set,
};
use crate::pages::metric::form::result_name;
use crate::pages::metric::margin::view_limits;
use crate::pages::metric::period::view_period;
use crate::pages::metric::real::view_difference_limits;
use crate::pages::metric::result_words::result_unit;
use crate::pages::metric::sets::set_name;
use crate::ui::context::Context;
use crate::ui::localizer::Localizer;
use crate::ui::margin_figure::show_result;
use crate::ui::problem_sentence::problem_sentence;
use crate::ui::result_value::{view_data_as, view_problem};
use crate::workspace::variant::{difference_key, key_in, letter_of};

/// The table, which can be scrolled sideways with the keyboard if it is wider than the page.
pub fn view_table(context: &Context, calculation: &Calculation, columns: &[ComparedSet]) -> Html {
    let Context { l10n, figures, .. } = context;
    let current = figures.current_set();
    let head = |column: &ComparedSet| {
        let is_shown = column.set == current;
        html! {
            <th scope="col" key={letter_of(column.set)} class={is_shown.then_some("shown")}>
                <b>{ letter_of(column.set) }</b>{ " " }{ set_name(context, column.set) }
            </th>
        }
    };
    let metric = calculation.metric;
    let input = |(place, variable): (usize, &Variable)| {
        let cell = |column: &ComparedSet| {
            let Some(input) = column.inputs.get(place) else {
                return Html::default();
            };
            let is_quiet = column.set.is_some() && !input.is_changed;
            let content = view_input(&in_set(context, column.set), input, column.set == current);
            html! { <td class={is_quiet.then_some("inherited")}>{ content }</td> }
        };
        html! { <tr key={variable.id}><th scope="row">{ l10n.label(variable.id) }</th>{ for columns.iter().map(cell) }</tr> }
    };
    let result = |place: usize| {
        let cell = |column: &ComparedSet| {
            let result = column.results.get(place);
            let content = result.map(|result| view_result(context, calculation, column, result));
            html! { <td>{ for content }</td> }
        };
        let name = result_name(l10n, &metric.definitions[place]);
        html! { <tr class="result-row" key={metric.definitions[place].id}><th scope="row">{ name }</th>{ for columns.iter().map(cell) }</tr> }
    };
    let inputs = metric.inputs.iter().enumerate();
    html! {
        <div class="wide" tabindex="0" role="group" aria-label={l10n.text("compare-table")}>
            <table>
                <thead><tr><td></td>{ for columns.iter().map(head) }</tr></thead>
                <tbody>
                    { view_periods(context, columns) }
                    { for inputs.map(input) }
                    { for (0..metric.definitions.len()).map(result) }
                </tbody>
            </table>
        </div>
    }
}

/// A figure, or what was typed and what is wrong with it. The form says so for the current set.
fn view_input(l10n: &Localizer, input: &ComparedInput, is_shown: bool) -> Html {
    let variable = input.variable;
    match (&input.wrong, input.value) {
        (Some((text, problem)), _) => {
            let code = problem.code();
            let sentence = problem_sentence(l10n, code, variable, &l10n.label(variable.id));
            html! {
                <>
                    { text.to_string() }
                    if !is_shown { <small class="problem" role="alert" data-problem={code}>{ sentence }</small> }
                </>
            }
        }
        (None, Some(value)) => html! { { l10n.spoken_with_unit(variable, value) } },
        (None, None) => html! { { "–" } },
    }
}

/// The periods, if they aren't all the same.
fn view_periods(context: &Context, columns: &[ComparedSet]) -> Html {
    let Context { l10n, figures, .. } = context;
    let period = |column: &ComparedSet| figures.of(column.set).period();
    let first = columns.first().and_then(period);
    if columns.iter().all(|column| period(column) == first) {
        return Html::default();
    }
    let cell = |column: &ComparedSet| {
        html! { <td>{ view_period(l10n, period(column)) }</td> }
    };
    html! { <tr><th scope="row">{ l10n.text("period") }</th>{ for columns.iter().map(cell) }</tr> }
}

/// A result with its difference. The results of the current set are already on the page in a form for
/// programs, so here they are plain text.
fn view_result(
    context: &Context,
    calculation: &Calculation,
    column: &ComparedSet,
    result: &ComparedResult,
) -> Html {
    let figures = &context.figures;
    let l10n = &in_set(context, column.set);
    let is_shown = column.set == figures.current_set();
    let (id, variable) = (result.definition.id, result.definition.result);
    let kind = variable.kind;
    let value = match result.value {
        Ok(value) => value,
        // What is missing or wrong is said at the figures, and on the page for its own set.
        Err(problem) => {
            let is_told = is_shown || matches!(problem, Problem::Missing(_) | Problem::Unusable(_));
            return html! {
                <>{ "–" } if !is_told { <small>{ view_problem(l10n, problem, None) }</small> }</>
            };
        }
    };
    let margin = figures
        .of(column.set)
        .margin(calculation.metric, result.definition);
    let text = show_result(l10n, kind, value, margin.as_ref());
    let unit = result_unit(
        l10n,
        figures.of(column.set),
        calculation.metric,
        result.definition,
    );
    let unit = unit.map(|unit| format!(" {unit}"));
    let figure = match is_shown {
        true => html! { <>{ text }{ for unit }</> },
        false => html! { <>{ view_data_as(key_in(column.set, id), value, &text) }{ for unit }</> },
    };
    let interval = margin.filter(|_| !is_shown).map(|margin| {
        let [lower, upper] = view_limits(
            l10n,
            &key_in(column.set, id),
            kind,
            &margin,
            margin.interval,
        );
        // Without a width, only programs need them.
        html! { <small><span hidden={margin.is_everyone}>{ lower }{ " … " }{ upper }</span></small> }
    });
    let difference = column.set.zip(result.difference).map(|(variant, difference)| {
        let (mine, metric) = (figures.mine(), calculation.metric);
        let margin = figures.of(column.set).difference_margin(mine, metric, result.definition);
        let l10n = &in_set(context, None);
        let margin = margin.ok();
        let words = describe_sampled_difference(l10n, kind, difference, margin.as_ref());
        // The limits of the main result are below the table, with what they mean.
        let is_main = metric.main().is_some_and(|main| main.id == id);
        let limits = margin.as_ref().filter(|_| !is_main).map(|margin| {
            let [lower, upper] = view_difference_limits(l10n, result.definition, variant, margin);
            html! { <small>{ lower }{ " … " }{ upper }</small> }
        });
        // A difference is in the period of the user's own figures.
        let converted = result.converted.map(|value| {
            let value = describe_converted(l10n, variable, value, margin.as_ref());
            format!("= {value}: ")
        });
        html! {
            <>
            <small>{ for converted }<data data-variable={difference_key(variant, id)} value={difference.absolute.to_string()}>{ words }</data></small>{ for limits }
            </>
        }
    });
    html! {
        <>
            { figure }{ for interval }{ for difference }
            if result.is_apart() { <small data-hint="periods-apart">{ l10n.text("compare-periods-apart") }</small> }
        </>
    }
}
