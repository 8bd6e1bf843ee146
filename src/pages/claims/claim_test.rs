//! A claim test: the assumptions of a claim, and whether it holds under them.

use std::rc::Rc;

use yew::prelude::*;

use crate::calculation::claim_test::{Assumption, TestedClaim, slot};
use crate::calculation::metric::text_in;
use crate::formula::definition::Definition;
use crate::formula::evaluate::Problem;
use crate::formula::mathml;
use crate::formula::mathml::Math;
use crate::formula::solve::NoSolution;
use crate::formula::variable::Kind;
use crate::guides::evidence::claim_test::{ClaimAnswer, ClaimTest, Verdict};
use crate::metrics::metric::Case;
use crate::pages::claims::claim_curve::view_curve;
use crate::pages::claims::labels::format_figure;
use crate::ui::actions::press;
use crate::ui::announce::use_announcement;
use crate::ui::context::Act;
use crate::ui::formula::view_formula;
use crate::ui::localizer::Localizer;
use crate::ui::number_field::NumberField;
use crate::ui::number_field_props::StandIn;
use crate::ui::result_value::{view_data, view_problem};
use crate::workspace::action::Action;
use crate::workspace::slot::Slot;

#[derive(Clone, PartialEq, Properties)]
pub struct ClaimTestProps {
    pub l10n: Localizer,
    pub act: Act,
    pub claim_test: ClaimTestRef,
    /// The texts in the fields, in the order of the assumptions.
    pub texts: Rc<[Rc<str>]>,
}

/// A claim test of the list, which never changes.
#[derive(Clone, Copy)]
pub struct ClaimTestRef(pub &'static ClaimTest);

impl PartialEq for ClaimTestRef {
    fn eq(&self, other: &Self) -> bool {
        self.0.id() == other.0.id()
    }
}

/// The claim test with its fields and verdicts.
#[component]
pub fn ClaimTestView(props: &ClaimTestProps) -> Html {
    let ClaimTestProps { l10n, act, .. } = props;
    let claim_test = props.claim_test.0;
    let id = claim_test.id();
    let tried = TestedClaim::new(claim_test, &props.texts, l10n.language);
    let verdicts = tried.verdicts();
    let heard = verdicts
        .iter()
        .find_map(|(_, outcome)| Some(verdict_sentence(l10n, &tried, &outcome.ok()?)));
    let spoken = use_announcement(heard.unwrap_or_default());
    let assumptions = tried.assumptions.iter();
    let slots: Rc<[Slot]> = assumptions.clone().map(|one| slot(one.variable)).collect();
    let fields = assumptions.map(|one| view_field(l10n, act, &tried, one, &slots));
    html! {
        <section class="bench" aria-labelledby="bench-title" data-bench={id}>
            <h2 id="bench-title">{ l10n.text("bench-title") }</h2>
            <p>{ l10n.text(&format!("bench-{id}")) }</p>
            { view_cases(l10n, act, &tried) }
            <div class="fields">{ for fields }</div>
            <div class="verdicts">{ for verdicts.iter().map(|(reading, outcome)| view_verdict(l10n, &tried, reading, *outcome)) }</div>
            { view_turning_point(l10n, &tried) }
            { view_curve(l10n, act, &tried) }
            { view_intermediate(l10n, &tried) }
            <p class="unseen" role="status" aria-live="polite">{ spoken }</p>
        </section>
    }
}

/// The field of an assumption. If it is empty, its usual figure is used.
fn view_field(
    l10n: &Localizer,
    act: &Act,
    tried: &TestedClaim,
    assumption: &Assumption,
    form: &Rc<[Slot]>,
) -> Html {
    let variable = assumption.variable;
    let slot = slot(variable);
    // Two tests on one page can share an assumption.
    let id = format!("{}-{}", tried.claim_test.id(), variable.id);
    html! {
        <NumberField key={variable.id} l10n={l10n.clone()} act={act.clone()} {id} name={slot.name()} {slot}
            {variable} text={assumption.text.clone()} content={assumption.content.clone()}
            label={l10n.label(variable.id)} hint={l10n.text(&format!("variable-{}-hint", variable.id))}
            stand_in={StandIn::Usual(assumption.left_empty.clone())} broken={tried.broken_at(variable)} form={form.clone()} />
    }
}

fn view_cases(l10n: &Localizer, act: &Act, tried: &TestedClaim) -> Html {
    let id = tried.claim_test.id();
    let variables = || tried.assumptions.iter().map(|one| one.variable);
    let chip = |case: &Case| {
        let texts: Vec<(Slot, Rc<str>)> = variables()
            .map(|variable| {
                (
                    slot(variable),
                    text_in(case, variable, l10n.language).into(),
                )
            })
            .collect();
        html! {
            <li key={case.id}>
                <button type="button" data-case={case.id} aria-pressed={tried.shows(case).to_string()}
                    onclick={press(act, Action::Fill { texts })}>
                    { l10n.text(&format!("case-{id}-{}", case.id)) }
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
            <span id={label.clone()}>{ l10n.text("cases") }</span>
            <ul aria-labelledby={label}>{ for tried.claim_test.formula.cases.iter().map(chip) }</ul>
            <button type="button" data-take="reset-bench" disabled={!tried.is_touched()} onclick={press(act, empty)}>{ l10n.text("bench-reset") }</button>
        </div>
    }
}

/// A result and the limit that it misses, with enough decimals to show the difference.
fn format_apart(l10n: &Localizer, kind: Kind, verdict: &Verdict) -> [String; 2] {
    let values = [verdict.result, verdict.limit];
    let told = values.map(|value| format_figure(l10n, kind, value));
    if verdict.holds || told[0] != told[1] {
        return told;
    }
    (3..=12)
        .map(|decimals| values.map(|value| l10n.finer(kind, value, decimals)))
        .find(|[one, other]| one != other)
        .unwrap_or(told)
}

/// What the figures say about the claim, with the figure and the limit.
pub fn verdict_sentence(l10n: &Localizer, tried: &TestedClaim, verdict: &Verdict) -> String {
    let kind = tried
        .claim_test
        .formula
        .main()
        .map_or(Kind::Ratio, |main| main.result.kind);
    let outcome = if verdict.holds { "holds" } else { "fails" };
    let [result, limit] = format_apart(l10n, kind, verdict);
    let arguments = [("result", result.into()), ("limit", limit.into())];
    l10n.with(
        &format!("bench-{}-{outcome}", tried.claim_test.id()),
        &arguments,
    )
}

/// The word for an answer, and the class of its box.
const fn describe_answer(answer: ClaimAnswer) -> (&'static str, &'static str) {
    match answer {
        ClaimAnswer::True => ("bench-holds", "holds"),
        ClaimAnswer::NotTrue => ("bench-fails", "fails"),
        ClaimAnswer::Unproven => ("bench-unproven", "unproven"),
        ClaimAnswer::Possible => ("bench-possible", "possible"),
    }
}

fn view_verdict(
    l10n: &Localizer,
    tried: &TestedClaim,
    reading: &'static Definition,
    outcome: Result<Verdict, Problem>,
) -> Html {
    let content = match outcome {
        Ok(found) => {
            let kind = reading.result.kind;
            let (word, class) = describe_answer(tried.claim_test.answer(&found));
            let [told, _] = format_apart(l10n, kind, &found);
            html! {
                <div class={classes!("verdict", class)} data-holds={found.holds.to_string()} data-answer={class}>
                    <p class="found">
                        <data data-variable={reading.id} value={found.result.to_string()}>{ told }</data>
                        <b>{ l10n.text(word) }</b>
                    </p>
                    <p>{ verdict_sentence(l10n, tried, &found) }</p>
                </div>
            }
        }
        Err(problem) if tried.is_at_field(problem) => {
            html! { <p class="hint" data-hint="stopped">{ l10n.text("bench-stopped") }</p> }
        }
        Err(problem) => view_problem(l10n, problem, None),
    };
    let why = reading.is_rival().then(|| {
        let why = format!("definition-{}-why", reading.id.replace('.', "-"));
        html! { <p class="soft">{ l10n.text(&why) }</p> }
    });
    let symbols = mathml::row(vec![
        Math::Symbol(reading.result),
        Math::Sign("="),
        mathml::symbols(reading.formula(&tried.values)),
    ]);
    html! {
        <div key={reading.id} class="counted">
            <h3>{ l10n.definition(reading.id) }</h3>
            { for why }
            <div class="formula" tabindex="0">{ view_formula(l10n, symbols) }</div>
            <div>{ content }</div>
        </div>
    }
}

/// Where the claim starts or stops being true, with the other assumptions unchanged.
fn view_turning_point(l10n: &Localizer, tried: &TestedClaim) -> Html {
    let variable = tried.claim_test.turns_on;
    let sentence = match tried.turning_point() {
        Ok(turn) => {
            let turn = [("turn", l10n.figure(variable.kind, turn).into())];
            l10n.with(&format!("bench-{}-turn", tried.claim_test.id()), &turn)
        }
        Err(NoSolution::OutOfReach { .. } | NoSolution::Anything) => {
            let name = [("name", l10n.label(variable.id).as_str().into())];
            l10n.with("bench-unmoved", &name)
        }
        Err(NoSolution::Problem(_)) => String::new(),
    };
    html! { <p class="turn">{ sentence }</p> }
}

/// The intermediate figures.
fn view_intermediate(l10n: &Localizer, tried: &TestedClaim) -> Html {
    let row = |(definition, outcome): &(&'static Definition, Result<f64, Problem>)| {
        let value = outcome.ok()?;
        let result = definition.result;
        Some(html! {
            <tr key={definition.id}>
                <th scope="row">{ l10n.label(result.id) }</th>
                <td>{ view_data(l10n, definition.id, result.kind, value) }</td>
                <td class="soft">{ l10n.definition(definition.id) }</td>
            </tr>
        })
    };
    let between = tried.between();
    let rows: Vec<Html> = between.iter().filter_map(row).collect();
    if rows.is_empty() {
        return Html::default();
    }
    html! { <table class="between"><caption>{ l10n.text("bench-between") }</caption><tbody>{ for rows }</tbody></table> }
}
