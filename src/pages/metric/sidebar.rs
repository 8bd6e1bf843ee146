//! Side notes: further results, rival definitions, how to read the metric, its sources.

use yew::prelude::*;

use crate::calculation::lab::survey_draws::link_of_survey;
use crate::calculation::margin::Margin;
use crate::calculation::metric::Calculation;
use crate::formula::definition::Definition;
use crate::formula::evaluate::Problem;
use crate::formula::mathml;
use crate::formula::variable::Variable;
use crate::links::lab_page::LabPage;
use crate::links::page::Page;
use crate::metrics::cltv_discounted::MARGIN;
use crate::metrics::metric::Source;
use crate::metrics::{churn, csat, nps, retention};
use crate::pages::metric::margin::view_limits;
use crate::pages::metric::result_words::{result_unit, view_condition, view_revenue_warning};
use crate::ui::citation::{view_citation, view_guides, view_naming_guide};
use crate::ui::difference_figure::DifferenceFigures;
use crate::ui::fold::Fold;
use crate::ui::formula::view_formula;
use crate::ui::localizer::Localizer;
use crate::ui::margin_figure::show_result;
use crate::ui::result_value::{view_data_as, view_problem};

pub fn view_sidebar(l10n: &Localizer, calculation: &Calculation) -> Html {
    let leading = calculation.leading();
    let is_rival = |definition: &Definition| leading.is_some_and(|l| l.result == definition.result);
    let (rivals, further): (Vec<_>, Vec<_>) = calculation
        .others()
        .partition(|(definition, _)| is_rival(definition));
    html! {
        <aside>
            { view_further_results(l10n, calculation, &further) }
            { view_rivals(l10n, calculation, &rivals) }
            { view_experiments(l10n, calculation) }
            <details class="about">
                <summary><h2>{ l10n.text("about-metric") }</h2></summary>
                <p>{ l10n.metric(calculation.metric, "-about") }</p>
                <h3>{ l10n.text("meaning-unit") }</h3>
                <p>{ l10n.metric(calculation.metric, "-unit") }</p>
                <h3>{ l10n.text("meaning-undefined") }</h3>
                <p>{ l10n.metric(calculation.metric, "-undefined") }</p>
                { view_sources(l10n, calculation) }
            </details>
        </aside>
    }
}

/// Links to the experiments that belong to the metric. That with chance begins with the survey of the page.
fn view_experiments(l10n: &Localizer, calculation: &Calculation) -> Html {
    let pages: &[LabPage] = match calculation.metric.id {
        nps::ID => &[LabPage::Chance, LabPage::Habits],
        csat::ID => &[LabPage::Habits],
        retention::ID | churn::ID => &[LabPage::Mixture],
        _ => return Html::default(),
    };
    let is_own = calculation.solving.is_none();
    let counts = [nps::PROMOTERS, nps::PASSIVES, nps::DETRACTORS];
    let counts = counts.map(|count| calculation.values.get(count).unwrap_or(f64::NAN));
    let survey = link_of_survey(counts).filter(|_| is_own);
    let link = |page: &LabPage| {
        let survey = survey.clone().filter(|_| *page == LabPage::Chance);
        let figures = survey.into_iter().flatten();
        let address = l10n.links.with_figures(&Page::Lab(*page), figures);
        html! { <li key={page.id()}><a href={address}>{ l10n.text(page.title()) }</a></li> }
    };
    html! {
        <Fold title={l10n.text("lab-experiments")}>
            <ul class="experiments">{ for pages.iter().map(link) }</ul>
        </Fold>
    }
}

type RivalResult = (&'static Definition, Result<f64, Problem>);

fn view_further_results(
    l10n: &Localizer,
    calculation: &Calculation,
    further: &[RivalResult],
) -> Html {
    if further.is_empty() {
        return Html::default();
    }
    let result = |(definition, outcome): &RivalResult| {
        // While solving, the main result can be among the further results.
        let title = if definition.is_rival() {
            l10n.definition(definition.id)
        } else {
            l10n.label(definition.result.id)
        };
        html! {
            <div class="note" key={definition.id}>
                <h3>{ title }</h3>
                { view_value(l10n, calculation, definition, outcome) }
                if outcome.is_ok() { { view_revenue_warning(l10n, calculation.sets().current(), calculation.metric, definition) } }
                { view_why(l10n, definition) }
            </div>
        }
    };
    html! {
        <Fold title={l10n.text("further-results")} has_problem={tells_problem(calculation, further)}>
            { for view_condition(l10n, calculation) }
            { for further.iter().map(result) }
            { view_missing(l10n, calculation, further) }
        </Fold>
    }
}

fn view_rivals(l10n: &Localizer, calculation: &Calculation, rivals: &[RivalResult]) -> Html {
    if rivals.is_empty() {
        return Html::default();
    }
    let leading = calculation
        .leading()
        .and_then(|leading| calculation.result(leading).ok());
    let rival = |(definition, outcome): &RivalResult| {
        let apart = match (leading, outcome) {
            (Some(ours), Ok(theirs)) => {
                let margin = calculation.margin(definition);
                view_difference(l10n, definition, [ours, *theirs], margin.as_ref())
            }
            _ => Html::default(),
        };
        html! {
            <div class="note" key={definition.id}>
                <h3>{ l10n.definition(definition.id) }</h3>
                { view_value(l10n, calculation, definition, outcome) }
                { apart }
                { view_why(l10n, definition) }
            </div>
        }
    };
    html! {
        <Fold title={l10n.text("rivals")} has_problem={tells_problem(calculation, rivals)}>
            { for view_condition(l10n, calculation) }
            { for rivals.iter().map(rival) }
        </Fold>
    }
}

/// The difference between two definitions, in words, rounded like the results.
fn view_difference(
    l10n: &Localizer,
    definition: &Definition,
    [ours, theirs]: [f64; 2],
    margin: Option<&Margin>,
) -> Html {
    let is_same = (ours - theirs).abs() <= 1e-9 * ours.abs().max(1.0);
    let sentence = if is_same {
        l10n.text("rivals-same").to_string()
    } else {
        let kind = definition.result.kind;
        let gap = match margin.filter(|margin| !margin.is_everyone) {
            Some(margin) => DifferenceFigures::within(l10n, kind, margin).size(ours - theirs),
            None => l10n.gap(kind, ours - theirs),
        };
        l10n.with("rivals-apart", &[("gap", gap.into())])
    };
    html! { <p class="apart">{ sentence }</p> }
}

/// The value with its formula, or why there is none.
fn view_value(
    l10n: &Localizer,
    calculation: &Calculation,
    definition: &Definition,
    outcome: &Result<f64, Problem>,
) -> Html {
    let math = view_formula(
        l10n,
        mathml::symbols(definition.formula(&calculation.values)),
    );
    let (key, kind) = (calculation.key(definition.id), definition.result.kind);
    let margin = calculation.margin(definition);
    let shown = match outcome {
        Ok(value) => {
            let text = show_result(l10n, kind, *value, margin.as_ref());
            let (figures, metric) = (calculation.sets().current(), calculation.metric);
            let unit = result_unit(l10n, figures, metric, definition);
            html! {
                <>
                    { view_data_as(key.clone(), *value, &text) }
                    { for unit.map(|unit| html! { <span class="per">{ unit }</span> }) }
                </>
            }
        }
        Err(problem) => view_reason(l10n, calculation, definition, *problem),
    };
    let limits = margin.map(|margin| {
        let [lower, upper] = view_limits(l10n, &key, kind, &margin, margin.interval);
        // Without a width, only programs need them.
        html! { <p class="limits" hidden={margin.is_everyone}>{ lower }{ " … " }{ upper }</p> }
    });
    html! { <><p class="figure">{ shown }{ math }</p>{ for limits }</> }
}

/// The inputs missing for the further results, mentioned once. Those missing for the main result are
/// mentioned with it.
fn view_missing(l10n: &Localizer, calculation: &Calculation, further: &[RivalResult]) -> Html {
    let asked = calculation.missing();
    let mut missing: Vec<Variable> = Vec::new();
    for (_, outcome) in further {
        if let Err(Problem::Missing(variable)) = outcome
            && !asked.contains(variable)
            && !missing.contains(variable)
        {
            missing.push(*variable);
        }
    }
    if missing.is_empty() {
        return Html::default();
    }
    let names: Vec<AttrValue> = missing.iter().map(|one| l10n.label(one.id)).collect();
    let sentence = l10n.with("missing-one", &[("names", l10n.list(&names).into())]);
    // Lifetime revenue alone pays nothing back.
    let needs_margin = missing.contains(&MARGIN) && has_revenue_only(calculation);
    html! {
        <>
            <p class="soft" data-hint="missing-further">{ sentence }</p>
            if needs_margin { <p class="soft" data-hint="payback-margin">{ l10n.text("payback-margin") }</p> }
        </>
    }
}

/// Whether any result of the page counts revenue because no margin is known.
fn has_revenue_only(calculation: &Calculation) -> bool {
    let figures = calculation.sets().current();
    let mut definitions = calculation.metric.definitions.iter();
    definitions.any(|definition| figures.counts_revenue(calculation.metric, definition))
}

/// The id of the reason why there is no such result.
pub fn reason_id(definition: &str) -> String {
    format!("reason-{}", definition.replace('.', "-"))
}

/// A problem that isn't already shown at a field.
fn view_reason(
    l10n: &Localizer,
    calculation: &Calculation,
    definition: &Definition,
    problem: Problem,
) -> Html {
    if is_told_elsewhere(calculation, problem) {
        return Html::default();
    }
    view_problem(l10n, problem, Some(reason_id(definition.id)))
}

/// Whether a problem is mentioned at a field, or as a missing input, once for all results.
fn is_told_elsewhere(calculation: &Calculation, problem: Problem) -> bool {
    match problem {
        Problem::Missing(_) | Problem::Unusable(_) => true,
        problem => {
            let at = problem.at();
            at.is_some_and(|at| calculation.broken_at(at).contains(&problem))
        }
    }
}

/// Whether the notes say what is wrong with a result.
fn tells_problem(calculation: &Calculation, results: &[RivalResult]) -> bool {
    let mut problems = results.iter().filter_map(|(_, outcome)| outcome.err());
    problems.any(|problem| !is_told_elsewhere(calculation, problem))
}

fn view_why(l10n: &Localizer, definition: &Definition) -> Html {
    let key = format!("definition-{}-why", definition.id.replace('.', "-"));
    if l10n.messages.has(&key) {
        html! { <p>{ view_naming_guide(l10n, &l10n.text(&key)) }</p> }
    } else {
        Html::default()
    }
}

/// The sources: the guides, each once, then the publications.
pub fn view_sources(l10n: &Localizer, calculation: &Calculation) -> Html {
    let sources = &calculation.metric.sources;
    let statements = sources.iter().filter_map(|source| match source {
        Source::Guide(statement) => Some(*statement),
        Source::Literature(_) => None,
    });
    let literature = sources.iter().filter_map(|source| match source {
        Source::Guide(_) => None,
        Source::Literature(key) => Some(html! { <li>{ view_citation(l10n, key) }</li> }),
    });
    html! {
        <div class="sources">
            <h3>{ l10n.text("sources") }</h3>
            <ul>
                { for view_guides(l10n, &statements.collect::<Vec<_>>()) }
                { for literature }
            </ul>
        </div>
    }
}
