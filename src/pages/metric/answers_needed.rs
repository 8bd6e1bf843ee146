//! How many answers or customers are needed? For a margin, or to detect a difference, assuming the present
//! groups; and conversely, on a curve, what a number of them can show.

use std::rc::Rc;

use yew::prelude::*;

use crate::calculation::answers_needed::{AnswersNeeded, NoPlan, POWERS};
use crate::calculation::input::{Content, content};
use crate::calculation::metric::Calculation;
use crate::formula::evaluate::Problem;
use crate::formula::variable::{Kind, LARGEST_AMOUNT, Meaning, Variable};
use crate::pages::metric::answers_curve::view_answers_curve;
use crate::pages::metric::answers_wording::{AnswersWording, show_power};
use crate::ui::actions::fill_from_list;
use crate::ui::context::Act;
use crate::ui::draft::{Draft, use_draft};
use crate::ui::localizer::Localizer;
use crate::ui::number_field::NumberField;
use crate::words::language::Language;
use crate::words::number::Plain;
use crate::workspace::slot::Slot;

/// The margin and the difference that are asked for, in points.
const IN_POINTS: [Variable; 2] = [
    Variable::new(&Meaning::ratio("needed-margin", "m")),
    Variable::new(&Meaning::ratio("needed-difference", "d")),
];
/// The same for shares. What is too large is reported like any other margin that can't be.
const IN_PERCENTAGE_POINTS: [Variable; 2] = [
    Variable::new(&Meaning {
        range: (0.0, LARGEST_AMOUNT),
        ..Meaning::percentage_points("needed-margin", "m")
    }),
    Variable::new(&Meaning {
        range: (0.0, LARGEST_AMOUNT),
        ..Meaning::percentage_points("needed-difference", "d")
    }),
];

/// The id of the choice of the power.
const POWER: &str = "needed-power";

#[derive(Clone, PartialEq, Properties)]
pub struct AnswersNeededProps {
    pub l10n: Localizer,
    pub kind: Kind,
    /// Whether the figures count answers to a survey; otherwise they count customers.
    pub is_survey: bool,
    pub plan: AnswersNeeded,
}

/// The section; empty if the figures aren't a sample.
pub fn view_answers_needed(l10n: &Localizer, calculation: &Calculation) -> Html {
    let metric = calculation.metric;
    let Some(main) = metric.main() else {
        return Html::default();
    };
    let figures = calculation.sets().current();
    let counts = figures.counts(metric, main);
    match counts.and_then(|counts| AnswersNeeded::new(counts, figures.sampling())) {
        Some(plan) => {
            html! { <AnswersPlan l10n={l10n.clone()} kind={main.result.kind} is_survey={metric.scale.is_some()} {plan} /> }
        }
        None => Html::default(),
    }
}

/// Two questions with a field each, in points or percentage points, and the choice of the power.
#[component]
pub fn AnswersPlan(props: &AnswersNeededProps) -> Html {
    let AnswersNeededProps { l10n, kind, .. } = props;
    let (draft, act) = use_draft(|| initial_texts(*kind, l10n.language));
    // Where the mark on the curve was moved to. Until then, it is at the present answers.
    let moved = use_state_eq(|| None::<f64>);
    let power = chosen_power(&draft);
    let plan = props.plan.with_power(power);
    let words = AnswersWording::new(props.is_survey);
    let [margin, difference] = variables(*kind);
    let questions = Questions {
        l10n,
        kind: *kind,
        draft: &draft,
        act: &act,
    };
    let told = [("power", show_power(l10n, power).into())];
    let for_margin = |answers: f64| l10n.with(words.for_margin, &[("answers", answers.into())]);
    let for_difference = |answers: f64| {
        let [power] = told.clone();
        l10n.with(words.for_difference, &[("answers", answers.into()), power])
    };
    html! {
        <section class="needed" aria-labelledby="needed-title">
            <h2 id="needed-title">{ l10n.text(words.title) }</h2>
            <div class="fields">
                { questions.view("needed.margin", margin, |wanted| plan.for_margin(wanted), for_margin) }
                { questions.view("needed.difference", difference, |wanted| plan.for_difference(wanted), for_difference) }
                { view_power_choice(l10n, power, &act) }
            </div>
            { view_answers_curve(l10n, *kind, words, &plan, moved) }
        </section>
    }
}

/// What the two questions share.
struct Questions<'a> {
    l10n: &'a Localizer,
    kind: Kind,
    draft: &'a Draft,
    act: &'a Act,
}

impl Questions<'_> {
    /// A field and its answer, or what is wrong with what was entered.
    fn view(
        &self,
        name: &'static str,
        variable: Variable,
        plan: impl Fn(f64) -> Result<f64, NoPlan>,
        describe: impl Fn(f64) -> String,
    ) -> Html {
        let l10n = self.l10n;
        let text = self.draft.text(&Slot::field(variable.id));
        let content = content(variable, &text, l10n.language);
        let planned = match &content {
            Content::Value(understood) => Some(plan(understood.value)),
            _ => None,
        };
        let problem = planned.and_then(Result::err).map(|problem| {
            let code = problem.code();
            Problem::Broken { code, at: variable }
        });
        let answer = planned.and_then(Result::ok).map(describe);
        let broken: Vec<Problem> = problem.into_iter().collect();
        let hint = match self.kind {
            Kind::Share => "needed-in-percentage-points",
            Kind::Points => "needed-in-points",
            _ => "needed-in-scale-points",
        };
        let form: Rc<[Slot]> = variables(self.kind)
            .map(|variable| Slot::field(variable.id))
            .into();
        html! {
            <div class="asked" key={name}>
                <NumberField l10n={l10n.clone()} act={self.act.clone()} id={variable.id} {name} slot={Slot::field(variable.id)}
                    {variable} {text} {content} label={l10n.text(variable.id)} has_symbol=false hint={l10n.text(hint)}
                    {broken} {form} />
                <p role="status" data-needed={name.trim_start_matches("needed.")}>{ for answer }</p>
            </div>
        }
    }
}

fn view_power_choice(l10n: &Localizer, power: f64, act: &Act) -> Html {
    let option = |one: f64| {
        let value = power_id(one);
        html! { <option key={value.clone()} value={value.clone()} selected={one == power}>{ show_power(l10n, one) }</option> }
    };
    html! {
        <label class="choice">
            <span>{ l10n.text(POWER) }</span>
            <select name="needed.power" ~value={power_id(power)} onchange={fill_from_list(act, Slot::field(POWER), Vec::new())}>
                { for POWERS.map(option) }
            </select>
        </label>
    }
}

/// What the choice stores for a power: 80 for 0.8.
fn power_id(power: f64) -> String {
    format!("{:.0}", power * 100.0)
}

fn chosen_power(draft: &Draft) -> f64 {
    let chosen = draft.text(&Slot::field(POWER));
    let mut powers = POWERS.into_iter();
    powers
        .find(|power| *power_id(*power) == *chosen)
        .unwrap_or(POWERS[0])
}

/// Five points or percentage points; on a scale with few points, a fifth of one.
fn initial_texts(kind: Kind, language: Language) -> Draft {
    let usual = match kind {
        Kind::Share | Kind::Points => "5",
        _ => "0.2",
    };
    let text = Plain::parse(usual).map_or_else(String::new, |number| number.typed(language));
    let text: Rc<str> = text.into();
    Draft::new(variables(kind).map(|variable| (Slot::field(variable.id), text.clone())))
}

fn variables(kind: Kind) -> [Variable; 2] {
    match kind {
        Kind::Share => IN_PERCENTAGE_POINTS,
        _ => IN_POINTS,
    }
}
