//! The response curve of a claim: its figure as a function of the assumption that decides it, with the limit for the
//! claim. Moving the mark is the same as typing into the field. Like every response curve it is a control without a
//! chart's frame: the verdict says what it shows.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::calculation::claim_test::{ClaimCurve, ClaimLine, TestedClaim, slot};
use crate::calculation::input::outer;
use crate::pages::claims::labels::format_figure;
use crate::ui::context::Act;
use crate::ui::localizer::Localizer;
use crate::words::number::Plain;
use crate::workspace::action::Action;

/// The size of the drawing, in its own units.
const WIDTH: f64 = 480.0;
const HEIGHT: f64 = 160.0;

pub fn view_curve(l10n: &Localizer, act: &Act, tried: &TestedClaim) -> Html {
    let Some(curve) = tried.curve() else {
        return Html::default();
    };
    let kind = curve.lines.first().map(|line| line.reading.result.kind);
    let limit = kind.map(|kind| format_figure(l10n, kind, curve.limit));
    let name = l10n.label(curve.variable.id);
    let title = [("name", name.as_str().into())];
    let key = |(place, line): (usize, &ClaimLine)| {
        let reading = line.reading;
        html! {
            <li key={reading.id}>
                <svg viewBox="0 0 24 4" width="24" height="4" aria-hidden="true"><line class={class_of(place)} x1="0" x2="24" y1="2" y2="2" /></svg>
                { l10n.definition(reading.id) }
            </li>
        }
    };
    html! {
        <figure class="claim-curve">
            <figcaption>{ l10n.with("bench-curve", &title) }</figcaption>
            <div class="track">
                { view_drawing(&curve) }
                { view_slider(l10n, act, &curve) }
            </div>
            <p class="ends"><span>{ l10n.figure(curve.variable.kind, 0.0) }</span><span>{ l10n.figure(curve.variable.kind, curve.most) }</span></p>
            <ul>
                { for curve.lines.iter().enumerate().map(key) }
                <li>
                    <svg viewBox="0 0 24 4" width="24" height="4" aria-hidden="true"><line class="claimed" x1="0" x2="24" y1="2" y2="2" /></svg>
                    { l10n.with("bench-curve-limit", &[("limit", limit.unwrap_or_default().into())]) }
                </li>
            </ul>
        </figure>
    }
}

/// The lines. The verdicts and the turning point give the same information in words.
fn view_drawing(curve: &ClaimCurve) -> Html {
    let (low, high) = curve.range();
    let span = (high - low).max(f64::MIN_POSITIVE);
    let x = |value: f64| round(WIDTH * value / curve.most);
    let y = |value: f64| round(HEIGHT * (1.0 - (value - low) / span));
    let line = |(place, line): (usize, &ClaimLine)| {
        let points: Vec<String> = line
            .points
            .iter()
            .map(|(at, result)| format!("{},{}", x(*at), y(result.clamp(low - span, high + span))))
            .collect();
        html! { <polyline key={line.reading.id} class={class_of(place)} points={points.join(" ")} /> }
    };
    let (now, limit) = (x(curve.now).to_string(), y(curve.limit).to_string());
    let mark = curve
        .result
        .map(|result| format!("M{now} {}h0", y(result.clamp(low, high))));
    html! {
        <svg viewBox={format!("0 0 {WIDTH} {HEIGHT}")} preserveAspectRatio="none" aria-hidden="true">
            <line class="now" x1={now.clone()} x2={now.clone()} y1="0" y2={HEIGHT.to_string()} />
            <line class="claimed" x1="0" x2={WIDTH.to_string()} y1={limit.clone()} y2={limit} />
            { for curve.lines.iter().enumerate().map(line) }
            <path class="dot" d={mark} />
        </svg>
    }
}

/// The native control: it moves by dragging, by touch and by arrow keys.
fn view_slider(l10n: &Localizer, act: &Act, curve: &ClaimCurve) -> Html {
    let variable = curve.variable;
    let number = |value: f64| {
        let number = Plain::from_value(value).map(|number| outer(variable, &number));
        number.map(|number| number.as_str().to_owned())
    };
    let (act, language) = (act.clone(), l10n.language);
    let range = curve.range;
    let typed = move |event: InputEvent| {
        let input: HtmlInputElement = event.target_unchecked_into();
        let Some(number) = Plain::parse(&input.value()) else {
            return;
        };
        act.emit(Action::Type {
            field: slot(variable),
            text: number.typed(language).into(),
        });
    };
    html! {
        <input type="range" data-curve={variable.id} aria-label={l10n.label(variable.id)}
            aria-valuetext={l10n.figure(variable.kind, curve.now)} min="0" max={number(curve.most)}
            step={number(range.step)} value={number(curve.now).unwrap_or_default()} oninput={typed} />
    }
}

/// The class of a line: the claim's own reading comes first, then the others.
fn class_of(place: usize) -> &'static str {
    if place == 0 { "own" } else { "rival" }
}

fn round(value: f64) -> f64 {
    (value * 10.0).round() / 10.0
}
