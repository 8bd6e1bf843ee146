//! How many answers are needed? For a margin, or to detect a difference, assuming the present groups; and
//! conversely, on a curve, what a number of answers can show.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::calculation::answers_needed::AnswersNeeded;
use crate::calculation::metric::Calculation;
use crate::formula::variable::Kind;
use crate::ui::localizer::Localizer;
use crate::words::number::Plain;

/// The height of the curve's drawing, in its own units.
const HEIGHT: f64 = 32.0;

#[derive(Clone, PartialEq, Properties)]
pub struct AnswersNeededProps {
    pub l10n: Localizer,
    pub kind: Kind,
    pub plan: AnswersNeeded,
}

/// The section; empty if the figures aren't a sample.
pub fn view_answers_needed(l10n: &Localizer, calculation: &Calculation) -> Html {
    let Some(main) = calculation.metric.main() else {
        return Html::default();
    };
    let figures = calculation.sets().current();
    let counts = figures.counts(calculation.metric, main);
    match counts.and_then(|counts| AnswersNeeded::new(counts, figures.sampling())) {
        Some(plan) => html! { <AnswersPlan l10n={l10n.clone()} kind={main.result.kind} {plan} /> },
        None => Html::default(),
    }
}

/// Two questions with a field each, in points or percentage points.
#[component]
pub fn AnswersPlan(props: &AnswersNeededProps) -> Html {
    let AnswersNeededProps {
        l10n,
        kind,
        plan: guess,
    } = props;
    let margin = use_state_eq(|| "5".to_owned());
    let difference = use_state_eq(|| "5".to_owned());
    // Where the mark on the curve was moved to. Until then, it is at the present answers.
    let moved = use_state_eq(|| None::<f64>);
    let field = |name: &'static str, key: &str, state: &UseStateHandle<String>| {
        let setter = state.setter();
        let input = Callback::from(move |event: InputEvent| {
            let field: HtmlInputElement = event.target_unchecked_into();
            setter.set(field.value());
        });
        let label = l10n.text(key);
        html! {
            <label>
                <span>{ label }</span>
                <input type="text" inputmode="decimal" autocomplete="off" name={format!("needed.{name}")}
                    value={(**state).clone()} oninput={input} />
            </label>
        }
    };
    let read = |text: &str| {
        let number = Plain::parse(text.trim().replace(',', ".").as_str())?;
        let value = number.value();
        Some(if *kind == Kind::Share {
            value / 100.0
        } else {
            value
        })
    };
    let count = |answers: f64| l10n.figure(Kind::Count, answers);
    let answer = |key: &str, found: Option<f64>| match found {
        Some(answers) => l10n.with(key, &[("answers", count(answers).into())]),
        None => l10n.text("needed-none").to_string(),
    };
    let for_margin = read(&margin).and_then(|margin| guess.for_margin(margin));
    let for_difference = read(&difference).and_then(|wanted| guess.for_difference(wanted));
    let described = |key: &str, answers: f64| describe_answers(l10n, *kind, guess, key, answers);
    html! {
        <section class="needed" aria-labelledby="needed-title">
            <h2 id="needed-title">{ l10n.text("needed-title") }</h2>
            <div class="fields">
                <div>{ field("margin", "needed-margin", &margin) }<p role="status" data-needed="margin">{ answer("needed-for-margin", for_margin) }</p></div>
                <div>{ field("difference", "needed-difference", &difference) }<p role="status" data-needed="difference">{ answer("needed-for-difference", for_difference) }</p></div>
            </div>
            { view_curve(l10n, guess, moved, described) }
        </section>
    }
}

/// What this number of answers can show: its margin, and the change that it would detect.
fn describe_answers(
    l10n: &Localizer,
    kind: Kind,
    plan: &AnswersNeeded,
    key: &str,
    answers: f64,
) -> String {
    // Margins and changes of shares are percentage points, not percentages.
    let scale = if kind == Kind::Share { 100.0 } else { 1.0 };
    let gap = |value: Option<f64>, digits: f64| {
        let value = value.map(|value| (value * scale * digits).round() / digits / scale);
        value
            .map_or_else(String::new, |value| l10n.gap(kind, value))
            .into()
    };
    let difference = plan.visible_difference_of(answers);
    let is_large = difference.is_some_and(|difference| difference * scale >= 2.0);
    let arguments = [
        ("answers", l10n.figure(Kind::Count, answers).into()),
        ("margin", gap(plan.margin_of(answers), 10.0)),
        (
            "difference",
            gap(difference, if is_large { 1.0 } else { 10.0 }),
        ),
    ];
    l10n.with(key, &arguments)
}

/// The margin against the number of answers, on a logarithmic axis. A line is at the present answers; the
/// mark can be moved.
fn view_curve(
    l10n: &Localizer,
    plan: &AnswersNeeded,
    moved: UseStateHandle<Option<f64>>,
    described: impl Fn(&str, f64) -> String,
) -> Html {
    let [least, most] = plan.range();
    let Some(highest) = plan.margin_of(least) else {
        return Html::default();
    };
    let now = plan.part_of(plan.answers());
    let part = moved.unwrap_or(now);
    let answers = match *moved {
        None => plan.answers(),
        Some(part) => plan.answers_at(part),
    };
    let point = |part: f64| {
        let margin = plan.margin_of(plan.answers_at(part))?;
        let height = HEIGHT * (1.0 - margin / highest);
        Some(format!("{:.1} {height:.1}", part * 100.0))
    };
    let points: Vec<String> = (0..=50)
        .filter_map(|step| point(f64::from(step) / 50.0))
        .collect();
    let mark = point(part).map(|place| format!("M{place}h0"));
    let key = match *moved {
        None => "needed-now",
        Some(_) => "needed-with",
    };
    let sentence = described(key, answers);
    let slide = Callback::from(move |event: InputEvent| {
        let input: HtmlInputElement = event.target_unchecked_into();
        let part = Plain::parse(&input.value()).map(|number| number.value() / 100.0);
        moved.set(part);
    });
    let count = |answers: f64| l10n.figure(Kind::Count, answers);
    html! {
        <>
            <div class="curve">
                <div class="track">
                    <svg viewBox={format!("0 0 100 {HEIGHT}")} preserveAspectRatio="none" aria-hidden="true">
                        <path class="base" d={format!("M0 {HEIGHT}H100M{0:.1} 0V{HEIGHT}", now * 100.0)} />
                        <path class="line" d={format!("M{}", points.join("L"))} />
                        <path class="dot" d={mark.clone()} />
                        <path class="core" d={mark} />
                    </svg>
                    <input type="range" name="needed.answers" min="0" max="100" step="1" value={format!("{:.0}", part * 100.0)}
                        aria-label={l10n.text("needed-curve")} aria-valuetext={sentence.clone()} oninput={slide} />
                </div>
            </div>
            <p class="ends" aria-hidden="true"><span>{ count(least) }</span><span>{ count(most) }</span></p>
            <p data-needed="answers">{ sentence }</p>
        </>
    }
}
