//! A bench: the assumptions of a saying, and whether it holds with them.

use std::rc::Rc;

use yew::prelude::*;

use crate::formula::definition::Definition;
use crate::formula::evaluate::Problem;
use crate::formula::mathml::{self, Math};
use crate::formula::solve::NoSolution;
use crate::formula::variable::Kind;
use crate::guides::evidence::bench::{Bench, Verdict};
use crate::metrics::metric::Case;
use crate::ui::answer::{data, problem_line};
use crate::ui::app::Act;
use crate::ui::guides::fields::press;
use crate::ui::math::formula;
use crate::ui::sheet::text_in;
use crate::ui::speech::Speech;
use crate::ui::tending::use_later;
use crate::workspace::action::Action;
use crate::workspace::slot::Slot;

use super::assumption::AssumptionField;
use super::trial::{Tried, slot};

/// A screen reader hears a new verdict at most once in so many milliseconds.
const PAUSE: u32 = 1000;

#[derive(Clone, PartialEq, Properties)]
pub struct TrialProps {
    pub speech: Speech,
    pub act: Act,
    #[prop_or_default]
    pub is_guess_first: bool,
    pub bench: BenchRef,
    /// What stands in the fields, in the order of the assumptions.
    pub texts: Rc<[Rc<str>]>,
}

/// A bench of the list, which never changes.
#[derive(Clone, Copy)]
pub struct BenchRef(pub &'static Bench);

impl PartialEq for BenchRef {
    fn eq(&self, other: &Self) -> bool {
        self.0.id() == other.0.id()
    }
}

/// The bench with its fields and verdicts.
#[component]
pub fn Trial(props: &TrialProps) -> Html {
    let TrialProps { speech, act, .. } = props;
    let bench = props.bench.0;
    let id = bench.id();
    let tried = Tried::of(bench, &props.texts, speech.language);
    let verdicts = tried.verdicts();
    let heard = verdicts
        .iter()
        .find_map(|(_, outcome)| Some(verdict_sentence(speech, &tried, &outcome.ok()?)));
    let spoken = use_announcement(heard.unwrap_or_default());
    let fields = tried.assumptions.iter().map(|one| {
        html! {
            <AssumptionField key={one.variable.id} speech={speech.clone()} act={act.clone()} bench={id}
                assumption={one.clone()} broken={tried.broken_at(one.variable)} />
        }
    });
    let shown = html! {
        <>
            <div class="verdicts">{ for verdicts.iter().map(|(reading, outcome)| verdict(speech, &tried, reading, *outcome)) }</div>
            { turn(speech, &tried) }
            { between(speech, &tried) }
        </>
    };
    let shown = match props.is_guess_first {
        true => {
            html! { <details class="reveal"><summary>{ speech.text("register-reveal-verdict") }</summary>{ shown }</details> }
        }
        false => shown,
    };
    html! {
        <div class="bench" role="group" aria-label={speech.text("bench-title")} data-bench={id}>
            <h4>{ speech.text("bench-title") }</h4>
            <p>{ speech.text(&format!("bench-{id}")) }</p>
            { cases(speech, act, &tried) }
            <div class="fields">{ for fields }</div>
            <div>{ shown }</div>
            <p class="unseen" role="status" aria-live="polite">{ if props.is_guess_first { String::new() } else { spoken } }</p>
        </div>
    }
}

/// The new verdict for screen readers: politely, and not at every keystroke.
#[hook]
fn use_announcement(sentence: String) -> String {
    let spoken = use_state_eq(|| sentence.clone());
    let latest = use_mut_ref(String::new);
    latest.replace(sentence.clone());
    let setter = spoken.setter();
    use_later(PAUSE, sentence, move || setter.set(latest.borrow().clone()));
    (*spoken).clone()
}

fn cases(speech: &Speech, act: &Act, tried: &Tried) -> Html {
    let id = tried.bench.id();
    let variables = || tried.assumptions.iter().map(|one| one.variable);
    let chip = |case: &Case| {
        let texts: Vec<(Slot, Rc<str>)> = variables()
            .map(|variable| {
                (
                    slot(variable),
                    text_in(case, variable, speech.language).into(),
                )
            })
            .collect();
        html! {
            <li key={case.id}>
                <button type="button" data-case={case.id} aria-pressed={tried.shows(case).to_string()}
                    onclick={press(act, Action::Fill { texts })}>
                    { speech.text(&format!("case-{id}-{}", case.id)) }
                </button>
            </li>
        }
    };
    let empty = variables().map(|variable| (slot(variable), "".into()));
    let empty = Action::Fill {
        texts: empty.collect(),
    };
    let label = format!("{id}-cases");
    html! {
        <div class="cases">
            <span id={label.clone()}>{ speech.text("cases") }</span>
            <ul aria-labelledby={label}>{ for tried.bench.formula.cases.iter().map(chip) }</ul>
            <button type="button" data-take="reset-bench" disabled={!tried.is_touched()} onclick={press(act, empty)}>{ speech.text("bench-reset") }</button>
        </div>
    }
}

fn figure(speech: &Speech, tried: &Tried, kind: Kind, value: f64) -> String {
    match tried.is_in_points() {
        true => speech.gap(kind, value),
        false => speech.figure(kind, value),
    }
}

/// A result and the limit that it misses, in so many decimals that they are not written alike.
fn told_apart(speech: &Speech, tried: &Tried, kind: Kind, verdict: &Verdict) -> [String; 2] {
    let values = [verdict.result, verdict.limit];
    let told = values.map(|value| figure(speech, tried, kind, value));
    if verdict.holds || told[0] != told[1] {
        return told;
    }
    let finer = |decimals: u8, value: f64| match tried.is_in_points() {
        true => {
            let points = value.abs() * 100.0;
            let shown = speech.finer(Kind::Ratio, points, decimals);
            let arguments = [("number", points.into()), ("shown", shown.into())];
            speech.with("percentage-points", &arguments)
        }
        false => speech.finer(kind, value, decimals),
    };
    (3..=12)
        .map(|decimals| values.map(|value| finer(decimals, value)))
        .find(|[one, other]| one != other)
        .unwrap_or(told)
}

fn verdict_sentence(speech: &Speech, tried: &Tried, verdict: &Verdict) -> String {
    let kind = tried
        .bench
        .formula
        .main()
        .map_or(Kind::Ratio, |main| main.result.kind);
    let outcome = if verdict.holds { "holds" } else { "fails" };
    let [result, limit] = told_apart(speech, tried, kind, verdict);
    let arguments = [("result", result.into()), ("limit", limit.into())];
    speech.with(&format!("bench-{}-{outcome}", tried.bench.id()), &arguments)
}

fn verdict(
    speech: &Speech,
    tried: &Tried,
    reading: &'static Definition,
    outcome: Result<Verdict, Problem>,
) -> Html {
    let content = match outcome {
        Ok(found) => {
            let kind = reading.result.kind;
            let class = if found.holds { "holds" } else { "fails" };
            let [told, _] = told_apart(speech, tried, kind, &found);
            let word = if found.holds {
                "bench-holds"
            } else {
                "bench-fails"
            };
            html! {
                <div class={classes!("verdict", class)} data-holds={found.holds.to_string()}>
                    <p class="found">
                        <data data-variable={reading.id} value={found.result.to_string()}>{ told }</data>
                        <b>{ speech.text(word) }</b>
                    </p>
                    <p>{ verdict_sentence(speech, tried, &found) }</p>
                </div>
            }
        }
        Err(problem) if tried.is_at_field(problem) => {
            html! { <p class="hint" data-hint="stopped">{ speech.text("bench-stopped") }</p> }
        }
        Err(problem) => problem_line(speech, problem),
    };
    let why = reading.is_rival().then(|| {
        let why = format!("definition-{}-why", reading.id.replace('.', "-"));
        html! { <p class="soft">{ speech.text(&why) }</p> }
    });
    let symbols = mathml::row(vec![
        Math::Symbol(reading.result),
        Math::Sign("="),
        mathml::symbols(reading.formula(&tried.values)),
    ]);
    html! {
        <div key={reading.id} class="counted">
            <h5>{ speech.definition(reading.id) }</h5>
            { for why }
            <div class="formula" tabindex="0">{ formula(speech, &symbols) }</div>
            <div>{ content }</div>
        </div>
    }
}

/// Where the saying begins or ceases to hold, with the other assumptions as they are.
fn turn(speech: &Speech, tried: &Tried) -> Html {
    let variable = tried.bench.turns_on;
    let sentence = match tried.turning_point() {
        Ok(turn) => {
            let turn = [("turn", speech.figure(variable.kind, turn).into())];
            speech.with(&format!("bench-{}-turn", tried.bench.id()), &turn)
        }
        Err(NoSolution::OutOfReach { .. } | NoSolution::Anything) => {
            let name = [("name", speech.label(variable.id).as_str().into())];
            speech.with("bench-unmoved", &name)
        }
        Err(NoSolution::Problem(_)) => String::new(),
    };
    html! { <p class="turn">{ sentence }</p> }
}

/// The figures on the way to the result.
fn between(speech: &Speech, tried: &Tried) -> Html {
    let row = |(definition, outcome): &(&'static Definition, Result<f64, Problem>)| {
        let value = outcome.ok()?;
        let result = definition.result;
        Some(html! {
            <tr key={definition.id}>
                <th scope="row">{ speech.label(result.id) }</th>
                <td>{ data(speech, definition.id, result.kind, value) }</td>
                <td class="soft">{ speech.definition(definition.id) }</td>
            </tr>
        })
    };
    let between = tried.between();
    let rows: Vec<Html> = between.iter().filter_map(row).collect();
    if rows.is_empty() {
        return Html::default();
    }
    html! { <table class="between"><caption>{ speech.text("bench-between") }</caption><tbody>{ for rows }</tbody></table> }
}
