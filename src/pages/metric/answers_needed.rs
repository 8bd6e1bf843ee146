//! How many answers? From a margin, or from a difference that is to be seen, with the present groups as the
//! guess.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::calculation::answers_needed::AnswersNeeded;
use crate::calculation::metric::Calculation;
use crate::formula::variable::Kind;
use crate::ui::localizer::Localizer;
use crate::words::number::Plain;

#[derive(Clone, PartialEq, Properties)]
pub struct AnswersNeededProps {
    pub l10n: Localizer,
    pub kind: Kind,
    pub plan: AnswersNeeded,
}

/// The section; nothing where the figures are no sample.
pub fn view_answers_needed(l10n: &Localizer, calculation: &Calculation) -> Html {
    let Some(main) = calculation.metric.main() else {
        return Html::default();
    };
    let figures = calculation.sets().current();
    let counts = figures.counts(calculation.metric, main);
    match counts.and_then(|counts| AnswersNeeded::new(counts, figures.sampling().level)) {
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
    let now = [
        ("answers", count(guess.answers()).into()),
        (
            "margin",
            l10n.rounded_figure(unsigned(*kind), guess.margin(), 1)
                .into(),
        ),
        (
            "difference",
            l10n.rounded_figure(unsigned(*kind), guess.visible_difference(), 1)
                .into(),
        ),
    ];
    html! {
        <section class="needed" aria-labelledby="needed-title">
            <h2 id="needed-title">{ l10n.text("needed-title") }</h2>
            <div class="fields">
                <div>{ field("margin", "needed-margin", &margin) }<p role="status" data-needed="margin">{ answer("needed-for-margin", for_margin) }</p></div>
                <div>{ field("difference", "needed-difference", &difference) }<p role="status" data-needed="difference">{ answer("needed-for-difference", for_difference) }</p></div>
            </div>
            <p class="hint">{ l10n.with("needed-now", &now) }</p>
        </section>
    }
}

/// The kind without a sign of its own.
fn unsigned(kind: Kind) -> Kind {
    match kind {
        Kind::Points => Kind::Ratio,
        kind => kind,
    }
}
