//! The response curve of an input: a drawing with a mark that can be moved, and a button for one step to
//! either side. Moving the mark is the same as typing into the field.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::browser::clock;
use crate::calculation::input::{outer, text_of_value};
use crate::calculation::response::{HeldResponse, ResponseCurve, Responses};
use crate::calculation::response_lines::{Place, lines, mark};
use crate::formula::period_unit::join;
use crate::formula::variable::Variable;
use crate::pages::metric::curve_context::CurveContext;
use crate::pages::metric::response_words::{describe_step, describe_value, describe_width};
use crate::words::number::Plain;
use crate::workspace::action::Action;

/// The size of the drawing, in its own units: it is stretched to the available width.
const WIDTH: f64 = 100.0;
const HEIGHT: f64 = 32.0;

/// The curve of an input with its buttons, and the effect of one step; empty if it has none.
pub fn view_response_curve(context: &CurveContext, variable: Variable) -> Html {
    let CurveContext { l10n, .. } = context;
    let mut all = context.responses.iter();
    let Some((responses, curve)) =
        all.find_map(|responses| Some((responses, responses.of(variable)?)))
    else {
        return Html::default();
    };
    let step = curve
        .step
        .map(|step| describe_step(l10n, responses, curve, step));
    html! {
        <>
            <div class="curve">
                { view_step(context, curve, -1.0) }
                <div class="track">
                    { view_drawing(responses, curve) }
                    { view_slider(context, responses, curve) }
                </div>
                { view_step(context, curve, 1.0) }
            </div>
            <p class="worth" id={worth_id(curve)} data-worth={curve.variable.id}>{ step }</p>
        </>
    }
}

fn worth_id(curve: &ResponseCurve) -> String {
    format!("{}-worth", curve.variable.id)
}

fn view_drawing(responses: &Responses, curve: &ResponseCurve) -> Html {
    let scale = responses.scale;
    let lines: Vec<String> = lines(curve, scale).iter().map(|line| draw(line)).collect();
    let mark = format!("M{}h0", point(mark(curve, scale)));
    let has_result = curve.now.result.is_some();
    html! {
        <svg viewBox={format!("0 0 {WIDTH} {HEIGHT}")} preserveAspectRatio="none" aria-hidden="true">
            <path class="base" d={format!("M0 {HEIGHT}H{WIDTH}")} />
            <path class="line" d={lines.concat()} />
            <path class={if has_result { "dot" } else { "dot without" }} d={mark.clone()} />
            <path class="core" d={mark} />
        </svg>
    }
}

fn draw(line: &[Place]) -> String {
    let points: Vec<String> = line.iter().map(|place| point(*place)).collect();
    format!("M{}", points.join("L"))
}

fn point((across, up): Place) -> String {
    let tidy = |length: f64| (length * 100.0).round() / 100.0;
    format!("{} {}", tidy(across * WIDTH), tidy((1.0 - up) * HEIGHT))
}

/// The native control: it moves by dragging, by touch and by arrow keys.
fn view_slider(context: &CurveContext, responses: &Responses, curve: &ResponseCurve) -> Html {
    let CurveContext {
        l10n,
        touch,
        held,
        hold,
        ..
    } = context;
    let variable = curve.variable;
    let now = curve.range.step_from(curve.now.input, 0.0);
    let number = |value: f64| {
        let number = Plain::from_value(value).map(|number| outer(variable, &number));
        number.map(|number| number.as_str().to_owned())
    };
    let step = curve.range.step_from(curve.range.step, 0.0);
    let start = responses.hold(curve, 0);
    let begin = hold.reform(move |_: PointerEvent| {
        Some(HeldResponse {
            since: clock::now(),
            ..start.clone()
        })
    });
    let end = hold.reform(|_: PointerEvent| None);
    let since = held
        .filter(|held| held.variable == variable)
        .map(|held| held.since);
    let leave = {
        let (hold, touch) = ((*hold).clone(), (*touch).clone());
        Callback::from(move |_: FocusEvent| {
            hold.emit(None);
            touch.emit(None);
        })
    };
    html! {
        <input type="range" data-curve={variable.id}
            aria-label={l10n.with("curve-name", &[("name", l10n.label(variable.id).as_str().into())])}
            aria-valuetext={describe_value(l10n, curve, now)} aria-describedby={worth_id(curve)}
            min={number(curve.range.first_step(now))} max={number(curve.range.high)} step={number(step)}
            value={number(now).unwrap_or_default()} oninput={move_mark(context, curve, since)}
            onpointerdown={begin} onpointerup={end.clone()} onpointercancel={end}
            onchange={hold.reform(|_: Event| None)}
            onfocus={touch.reform(move |_: FocusEvent| Some(variable))} onblur={leave} />
    }
}

/// Types the value that the mark was moved to; `since` is when the drag started, if it is one.
fn move_mark(
    context: &CurveContext,
    curve: &ResponseCurve,
    since: Option<u64>,
) -> Callback<InputEvent> {
    let (act, language) = (context.act.clone(), context.l10n.language);
    let (field, variable, unit) = (curve.slot.clone(), curve.variable, curve.unit);
    Callback::from(move |event: InputEvent| {
        let input: HtmlInputElement = event.target_unchecked_into();
        let Some(number) = Plain::parse(&input.value()) else {
            return;
        };
        let (field, text) = (
            field.clone(),
            join(variable, &number.typed(language), unit).into(),
        );
        act.emit(match since {
            Some(since) => Action::Drag { field, text, since },
            None => Action::Type { field, text },
        });
    })
}

/// The button for one step: 1 to the right, −1 to the left. The arrow keys of the slider do the same, so Tab
/// skips it on the way to the next field.
fn view_step(context: &CurveContext, curve: &ResponseCurve, steps: f64) -> Html {
    let CurveContext { l10n, act, .. } = context;
    let variable = curve.variable;
    let (key, sign, side) = match steps > 0.0 {
        true => ("step-up", "+", "up"),
        false => ("step-down", "−", "down"),
    };
    let arguments = [
        ("name", l10n.label(variable.id).as_str().into()),
        ("step", describe_width(l10n, curve).into()),
    ];
    let next = curve.next(steps);
    let take = next.map(|value| Action::Type {
        field: curve.slot.clone(),
        text: join(
            variable,
            &text_of_value(variable, value, l10n.language),
            curve.unit,
        )
        .into(),
    });
    let is_end = take.is_none();
    let press = {
        let act = (*act).clone();
        Callback::from(move |_: MouseEvent| {
            if let Some(take) = take.clone() {
                act.emit(take);
            }
        })
    };
    html! {
        <button type="button" tabindex="-1" data-step={format!("{}-{side}", variable.id)} aria-label={l10n.with(key, &arguments)}
            aria-disabled={is_end.then_some("true")} onclick={press}>{ sign }</button>
    }
}
