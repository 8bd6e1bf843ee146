//! Side notes: further results, rival definitions, how to read the metric, where it comes from.

use yew::prelude::*;

use crate::formula::definition::Definition;
use crate::formula::evaluate::Problem;
use crate::formula::mathml;
use crate::metrics::metric::Source;
use crate::workspace::link::Page;

use super::answer::{data, problem_line};
use super::citation::citation;
use super::math::formula;
use super::sheet::Sheet;
use super::speech::Speech;

pub fn aside(speech: &Speech, sheet: &Sheet) -> Html {
    let leading = sheet.leading();
    let is_rival = |definition: &Definition| leading.is_some_and(|l| l.result == definition.result);
    let (rivals, further): (Vec<_>, Vec<_>) = sheet
        .others()
        .partition(|(definition, _)| is_rival(definition));
    html! {
        <aside>
            { further_results(speech, sheet, &further) }
            { rival_definitions(speech, sheet, &rivals) }
            { movers(speech, sheet) }
            <section>
                <h2>{ speech.text("meaning-unit") }</h2>
                <p>{ speech.metric(sheet.metric, "-unit") }</p>
            </section>
            <section>
                <h2>{ speech.text("meaning-undefined") }</h2>
                <p>{ speech.metric(sheet.metric, "-undefined") }</p>
            </section>
            { sources(speech, sheet) }
        </aside>
    }
}

type Outcome = (&'static Definition, Result<f64, Problem>);

fn further_results(speech: &Speech, sheet: &Sheet, further: &[Outcome]) -> Html {
    if further.is_empty() {
        return Html::default();
    }
    let result = |(definition, outcome): &Outcome| {
        // A result of the usual way round is given while the page is asked the other way.
        let title = if definition.is_rival() {
            speech.definition(definition.id)
        } else {
            speech.label(definition.result.id)
        };
        html! {
            <div class="note" key={definition.id}>
                <h3>{ title }</h3>
                { value(speech, sheet, definition, outcome) }
                { why(speech, definition) }
            </div>
        }
    };
    html! {
        <section>
            <h2>{ speech.text("further-results") }</h2>
            { for further.iter().map(result) }
        </section>
    }
}

fn rival_definitions(speech: &Speech, sheet: &Sheet, rivals: &[Outcome]) -> Html {
    if rivals.is_empty() {
        return Html::default();
    }
    let leading = sheet
        .leading()
        .and_then(|leading| leading.evaluate(&sheet.values).ok());
    let rival = |(definition, outcome): &Outcome| {
        let apart = match (leading, outcome) {
            (Some(ours), Ok(theirs)) => parting(speech, definition, ours, *theirs),
            _ => Html::default(),
        };
        html! {
            <div class="note" key={definition.id}>
                <h3>{ speech.definition(definition.id) }</h3>
                { value(speech, sheet, definition, outcome) }
                { apart }
                { why(speech, definition) }
            </div>
        }
    };
    html! {
        <section>
            <h2>{ speech.text("rivals") }</h2>
            { for rivals.iter().map(rival) }
        </section>
    }
}

/// By how much two definitions part, in words.
fn parting(speech: &Speech, definition: &Definition, ours: f64, theirs: f64) -> Html {
    let is_same = (ours - theirs).abs() <= 1e-9 * ours.abs().max(1.0);
    let sentence = if is_same {
        speech.text("rivals-same").to_string()
    } else {
        let gap = speech.gap(definition.result.kind, ours - theirs);
        speech.with("rivals-apart", &[("gap", gap.into())])
    };
    html! { <p class="apart">{ sentence }</p> }
}

/// The value with its formula, or why there is none.
fn value(
    speech: &Speech,
    sheet: &Sheet,
    definition: &Definition,
    outcome: &Result<f64, Problem>,
) -> Html {
    let math = formula(speech, &mathml::symbols(definition.formula(&sheet.values)));
    let shown = match outcome {
        Ok(value) => data(speech, definition.id, definition.result.kind, *value),
        Err(problem) => reason(speech, sheet, *problem),
    };
    html! { <p class="figure">{ shown }{ math }</p> }
}

/// What is missing, or a problem that no field shows already.
fn reason(speech: &Speech, sheet: &Sheet, problem: Problem) -> Html {
    match problem {
        Problem::Missing(variable) => {
            let names = speech.label(variable.id).to_string();
            html! { <span class="soft">{ speech.with("missing-one", &[("names", names.into())]) }</span> }
        }
        Problem::Unusable(_) => Html::default(),
        Problem::Broken { at, .. } if sheet.fields.iter().any(|field| field.variable == at) => {
            Html::default()
        }
        problem => problem_line(speech, problem),
    }
}

fn why(speech: &Speech, definition: &Definition) -> Html {
    let key = format!("definition-{}-why", definition.id.replace('.', "-"));
    if speech.messages.has(&key) {
        html! { <p>{ speech.text(&key) }</p> }
    } else {
        Html::default()
    }
}

/// The way to the items of the guides that may move the metric.
fn movers(speech: &Speech, sheet: &Sheet) -> Html {
    let Some(page) = Page::of_movers(sheet.metric.id) else {
        return Html::default();
    };
    html! {
        <section>
            <p><a href={speech.way(&page)} data-movers={sheet.metric.id}>{ speech.text("what-may-move") }</a></p>
        </section>
    }
}

fn sources(speech: &Speech, sheet: &Sheet) -> Html {
    let line = |source: &Source| match source {
        Source::Guide(item) => html! { <li>{ speech.guide(item) }</li> },
        Source::Literature(key) => html! { <li>{ citation(speech, key) }</li> },
    };
    html! {
        <section class="sources">
            <h2>{ speech.text("sources") }</h2>
            <ul>{ for sheet.metric.sources.iter().map(line) }</ul>
        </section>
    }
}
