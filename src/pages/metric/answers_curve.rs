//! The margin against the number of answers or customers, and what a number of them can show.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::calculation::answers_needed::AnswersNeeded;
use crate::calculation::margin::decimals_for;
use crate::formula::variable::Kind;
use crate::pages::metric::answers_wording::{AnswersWording, show_power};
use crate::ui::localizer::Localizer;
use crate::words::number::Plain;

/// The height of the drawing, in its own units.
const HEIGHT: f64 = 32.0;

/// The margin against the number of answers, on a logarithmic axis. A line is at the present answers; the
/// mark can be moved.
pub fn view_answers_curve(
    l10n: &Localizer,
    kind: Kind,
    words: AnswersWording,
    plan: &AnswersNeeded,
    moved: UseStateHandle<Option<f64>>,
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
        None => words.now,
        Some(_) => words.with,
    };
    let sentence = describe_answers(l10n, kind, plan, key, answers);
    let slide = Callback::from(move |event: InputEvent| {
        let input: HtmlInputElement = event.target_unchecked_into();
        let part = Plain::parse(&input.value()).map(|number| number.value() / 100.0);
        moved.set(part);
    });
    // "16: ± 34", which is also the scale of the curve's height.
    let end = |answers: f64| {
        let count = l10n.figure(Kind::Count, answers);
        let (written, scale) = match kind {
            Kind::Share => (Kind::Share, 100.0),
            _ => (Kind::Ratio, 1.0),
        };
        match plan.margin_of(answers) {
            Some(margin) => {
                let margin = l10n.rounded_figure(written, margin, decimals_for(margin * scale));
                format!("{count}: ± {margin}")
            }
            None => count,
        }
    };
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
                        aria-label={l10n.text(words.curve)} aria-valuetext={sentence.clone()} oninput={slide} />
                </div>
            </div>
            <p class="ends" aria-hidden="true"><span>{ end(least) }</span><span>{ end(most) }</span></p>
            <p data-needed="answers">{ sentence }</p>
        </>
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
    // A point of a scale is a lot, so two decimals.
    let fine = match kind {
        Kind::Share | Kind::Points => 10.0,
        _ => 100.0,
    };
    let gap = |value: f64, digits: f64| {
        let rounded = (value * scale * digits).round() / digits / scale;
        l10n.gap(kind, rounded).into()
    };
    let margin = plan.margin_of(answers).unwrap_or_default();
    let arguments = [("answers", answers.into()), ("margin", gap(margin, fine))];
    let sentence = l10n.with(key, &arguments);
    let power = ("power", show_power(l10n, plan.power()).into());
    let detected = match plan.visible_difference_of(answers) {
        Some(difference) => {
            let is_large = fine < 100.0 && difference * scale >= 2.0;
            let shown = gap(difference, if is_large { 1.0 } else { fine });
            l10n.with("needed-detect", &[("difference", shown), power])
        }
        None => l10n.with("needed-detect-none", &[power]),
    };
    format!("{sentence} {detected}")
}
