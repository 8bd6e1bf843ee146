//! An interactive example: how long customers stay at a churn rate. Its figures belong to no one and aren't
//! saved.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::calculation::churn_example::{ChurnExample, MONTHS};
use crate::formula::period::Period;
use crate::formula::variable::Kind;
use crate::links::page::Page;
use crate::metrics::churn;
use crate::ui::localizer::Localizer;
use crate::words::number::Plain;

/// The initial rate of the example, in percent.
const FIRST: &str = "5";

#[derive(Clone, PartialEq, Properties)]
struct ExampleProps {
    l10n: Localizer,
}

/// The example.
pub fn view_example(l10n: &Localizer) -> Html {
    html! { <Example l10n={l10n.clone()} /> }
}

#[component]
fn Example(ExampleProps { l10n }: &ExampleProps) -> Html {
    let text = use_state_eq(|| FIRST.to_owned());
    let change = {
        let text = text.setter();
        Callback::from(move |event: InputEvent| {
            text.set(event.target_unchecked_into::<HtmlInputElement>().value());
        })
    };
    // The browser allows only numbers within the range.
    let rate = Plain::parse(&text).map_or(5.0, |rate| rate.value()) / 100.0;
    let Some(example) = ChurnExample::new(rate) else {
        return Html::default();
    };
    let monthly = Localizer {
        period: Some(Period::Month),
        ..l10n.clone()
    };
    let share = |share: f64| l10n.figure(Kind::Share, share);
    let lifespan = monthly.spoken(Kind::Duration, example.lifespan);
    // Whole percentages are enough for an example.
    let kept = (ChurnExample::kept_after_year(rate) * 100.0).round() / 100.0;
    let kept = [("kept", share(kept).into())];
    html! {
        <section class="example" aria-labelledby="example">
            <h2 id="example">{ l10n.text("home-example") }</h2>
            <div>
                <label for="example-rate">{ l10n.text("home-example-rate") }</label>
                <input id="example-rate" type="range" min="1" max="20" step="0.5" value={text.to_string()}
                    aria-valuetext={share(rate)} oninput={change} />
                <b>{ share(rate) }</b>
            </div>
            <div>
                <span>{ l10n.text("home-example-lifespan") }</span>
                <output for="example-rate">{ lifespan }</output>
            </div>
            { view_drawing(&example.kept) }
            <p>{ l10n.with("home-example-kept", &kept) }</p>
            <p class="hint">{ l10n.text("home-example-note") }{ " " }<a href={l10n.link_to_own(&Page::Metric(churn::ID))}>{ l10n.text("home-example-own") }</a></p>
        </section>
    }
}

/// A bar for each month. The sentence below says the same.
fn view_drawing(kept: &[f64; MONTHS]) -> Html {
    let bar = |(month, share): (usize, &f64)| {
        let height = share * 40.0;
        html! { <rect key={month} x={(month * 10).to_string()} y={format!("{:.2}", 40.0 - height)} width="8.5" height={format!("{height:.2}")} /> }
    };
    html! {
        <svg class="picture" aria-hidden="true" viewBox="0 0 128.5 40" preserveAspectRatio="none">
            { for kept.iter().enumerate().map(bar) }
        </svg>
    }
}
