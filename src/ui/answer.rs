//! The large figure with its sentence, or what stands in its way.

use yew::prelude::*;

use crate::formula::definition::Definition;
use crate::formula::evaluate::{Problem, evaluate};
use crate::formula::solve::NoSolution;
use crate::formula::variable::{Kind, Variable};

use super::sheet::{Sheet, Solving};
use super::speech::{Arguments, Speech};
use super::tending::use_later;

/// The id of the problem in the place of the answer, by which a field is tied to it.
pub const ANSWER_PROBLEM: &str = "answer-problem";

pub fn answer(speech: &Speech, sheet: &Sheet) -> Html {
    let content = match (&sheet.solving, sheet.answer()) {
        (_, Some(Ok(value))) => found(speech, sheet, value),
        (_, Some(Err(problem))) => stopped(speech, sheet, problem),
        (Some(solving), None) => unsolved(speech, sheet, solving),
        (None, None) => missing(speech, sheet),
    };
    html! { <section class="answer" aria-label={speech.text("answer")}>{ content }</section> }
}

/// A result as programs read it.
pub fn data(speech: &Speech, id: &'static str, kind: Kind, value: f64) -> Html {
    let text = speech.spoken(kind, value);
    let (is_long, text) = match text.chars().count() > LONG {
        true => (true, breaking(&text)),
        false => (false, html! { { text } }),
    };
    html! {
        <data class={is_long.then_some("long")} data-variable={id} value={value.to_string()}>{ text }</data>
    }
}

/// A figure of more signs may need a second line.
const LONG: usize = 14;

/// The figure with a place to break the line after each separator of its groups of digits, where
/// `Intl` allows none.
fn breaking(figure: &str) -> Html {
    let is_group = |rest: &str| {
        let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
        digits == 3
    };
    let mut parts = Vec::new();
    let mut begin = 0;
    for (place, sign) in figure.char_indices() {
        let end = place + sign.len_utf8();
        if !sign.is_ascii_digit() && place > 0 && is_group(&figure[end..]) {
            parts.push(&figure[begin..end]);
            begin = end;
        }
    }
    let parts = parts
        .into_iter()
        .map(|part| html! { <>{ part.to_owned() }<wbr /></> });
    html! { <>{ for parts }{ figure[begin..].to_owned() }</> }
}

fn found(speech: &Speech, sheet: &Sheet, value: f64) -> Html {
    let (id, kind, sentence) = match (&sheet.solving, sheet.leading()) {
        (Some(solving), _) => (
            solving.unknown.id,
            solving.unknown.kind,
            solved(speech, sheet, solving, value),
        ),
        (None, Some(main)) => (
            main.id,
            main.result.kind,
            sentence(speech, sheet, "-sentence").into(),
        ),
        (None, None) => return Html::default(),
    };
    html! { <div class="result">{ data(speech, id, kind, value) }<p>{ sentence }</p></div> }
}

/// The sentence of the page with everything that is known filled in.
pub fn sentence(speech: &Speech, sheet: &Sheet, part: &str) -> String {
    let key = format!("metric-{}{part}", sheet.metric.id);
    speech.with(&key, &arguments(speech, sheet))
}

/// Every figure of the page as an argument: inputs, results and what the sentence mentions.
pub fn arguments(speech: &Speech, sheet: &Sheet) -> Arguments {
    let metric = sheet.metric;
    let mut arguments = Arguments::new();
    let mut add = |id: &'static str, kind: Kind, value: Option<f64>| {
        if let Some(value) = value {
            arguments.push((id, speech.argument(kind, value)));
        }
    };
    for input in &metric.inputs {
        add(input.id, input.kind, sheet.values.get(*input).ok());
    }
    for definition in &metric.definitions {
        let value = definition.evaluate(&sheet.values).ok();
        add(argument_name(definition.id), definition.result.kind, value);
    }
    for (variable, expr) in &metric.mentions {
        add(
            variable.id,
            variable.kind,
            evaluate(expr, &sheet.values).ok(),
        );
    }
    arguments
}

/// Fluent's names hold no point, so a rival goes by the last part of its id alone.
fn argument_name(id: &'static str) -> &'static str {
    id.rsplit('.').next().unwrap_or(id)
}

fn missing(speech: &Speech, sheet: &Sheet) -> Html {
    let names: Vec<AttrValue> = sheet
        .missing()
        .iter()
        .map(|variable: &Variable| speech.label(variable.id))
        .collect();
    if names.is_empty() {
        return Html::default();
    }
    let key = if sheet.is_untouched() {
        "missing-all"
    } else {
        "missing-one"
    };
    let sentence = speech.with(key, &[("names", speech.list(&names).into())]);
    html! { <p class="hint" data-hint="missing">{ sentence }</p> }
}

/// A problem that belongs to no single field stands here; the others stand at their fields.
fn stopped(speech: &Speech, sheet: &Sheet, problem: Problem) -> Html {
    let is_at_field = match problem {
        Problem::Broken { at, .. } => sheet.fields.iter().any(|field| field.variable == at),
        _ => false,
    };
    if is_at_field {
        Html::default()
    } else {
        problem_line(speech, problem)
    }
}

/// The sentence of a problem, as an alert.
pub fn problem_line(speech: &Speech, problem: Problem) -> Html {
    let special = match problem {
        Problem::Broken { code, at } => Some(format!("problem-{code}-{}", at.id)),
        _ => None,
    };
    let key = special.filter(|key| speech.messages.has(key));
    let key = key.unwrap_or_else(|| format!("problem-{}", problem.code()));
    html! { <p class="problem" role="alert" data-problem={problem.code()}>{ speech.text(&key) }</p> }
}

/// What the whole numbers on both sides give, where the unknown is counted and falls between.
fn solved(speech: &Speech, sheet: &Sheet, solving: &Solving, value: f64) -> Html {
    let (unknown, definition) = (solving.unknown, solving.definition);
    if unknown.kind != Kind::Count || value == value.round() {
        return html! { { speech.label(unknown.id) } };
    }
    let give = |x: f64| {
        let result = definition
            .evaluate(&sheet.values.clone().with(unknown, x))
            .ok()?;
        Some(speech.spoken(definition.result.kind, result))
    };
    let (lower, upper) = (value.floor(), value.ceil());
    match (give(lower), give(upper)) {
        (Some(below), Some(above)) => {
            let arguments = [
                ("lower", speech.figure(Kind::Count, lower).into()),
                ("lower-result", below.into()),
                ("upper", speech.figure(Kind::Count, upper).into()),
                ("upper-result", above.into()),
            ];
            html! { { speech.with("solve-whole", &arguments) } }
        }
        _ => html! { { speech.label(unknown.id) } },
    }
}

fn unsolved(speech: &Speech, sheet: &Sheet, solving: &Solving) -> Html {
    let name = ("name", speech.label(solving.unknown.id).as_str().into());
    let (code, sentence) = match solving.outcome {
        Err(NoSolution::Anything) => ("indifferent", speech.with("solve-anything", &[name])),
        Err(NoSolution::OutOfReach { least, greatest }) => (
            "out_of_reach",
            out_of_reach(speech, solving, least, greatest),
        ),
        _ => return missing(speech, sheet),
    };
    html! { <p id={ANSWER_PROBLEM} class="problem" role="alert" data-problem={code}>{ sentence }</p> }
}

fn out_of_reach(
    speech: &Speech,
    solving: &Solving,
    least: Option<f64>,
    greatest: Option<f64>,
) -> String {
    let definition: &Definition = solving.definition;
    let figure = |value: f64| speech.spoken(definition.result.kind, value);
    let target = match &solving.given.content {
        super::reading::Content::Value(understood) => figure(understood.value),
        _ => String::new(),
    };
    let mut arguments: Arguments = vec![
        ("name", speech.label(solving.unknown.id).as_str().into()),
        ("target", target.into()),
    ];
    let key = match (least, greatest) {
        (Some(_), Some(_)) => "solve-out-of-reach",
        (Some(_), None) => "solve-out-of-reach-above",
        (None, Some(_)) => "solve-out-of-reach-below",
        (None, None) => "solve-out-of-reach-at-all",
    };
    arguments.extend(least.map(|least| ("least", figure(least).into())));
    arguments.extend(greatest.map(|greatest| ("greatest", figure(greatest).into())));
    speech.with(key, &arguments)
}

/// A screen reader hears a new result at most once in so many milliseconds.
const PAUSE: u32 = 1000;

/// The new result for screen readers: politely, and not at every keystroke.
#[hook]
pub fn use_announcement(speech: &Speech, sheet: &Sheet) -> String {
    let name = speech.metric(sheet.metric, "");
    let figure = match (sheet.answer(), &sheet.solving, sheet.leading()) {
        (Some(Ok(value)), Some(solving), _) => {
            format!(
                "{}: {}",
                speech.label(solving.unknown.id),
                speech.spoken(solving.unknown.kind, value)
            )
        }
        (Some(Ok(value)), None, Some(main)) => {
            format!("{name}: {}", speech.spoken(main.result.kind, value))
        }
        _ => String::new(),
    };
    let spoken = use_state_eq(|| figure.clone());
    let latest = use_mut_ref(String::new);
    latest.replace(figure.clone());
    let setter = spoken.setter();
    use_later(PAUSE, figure, move || setter.set(latest.borrow().clone()));
    (*spoken).clone()
}
