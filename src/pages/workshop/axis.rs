//! The axis of a question, with the guesses of the audience. When revealed, the result and the common guesses
//! are added at the same scale. Heights are in units of the stage.

use yew::prelude::*;

use crate::formula::variable::Kind;
use crate::pages::workshop::figures::{say, say_given, say_short};
use crate::pages::workshop::slip_rows::{Label, arrange};
use crate::pages::workshop::stacks::{DOT, Dot, LINE, LOWEST, sizes, stacks};
use crate::ui::localizer::Localizer;

/// The most values beyond an end that are written there.
const MOST_VALUES: usize = 3;
/// The approximate width of a letter, as a percentage of the narrowest stage.
const LETTER: f64 = 1.7;
/// How far a text may extend beyond the drawing, as a percentage: into the margin of the stage.
const MARGIN: f64 = 2.5;
/// The distance of a text from the middle of the dots next to it, as a percentage.
const GAP: f64 = 1.7;
/// The numbers of parts that an axis can be divided into.
const PARTS: [f64; 4] = [4.0, 5.0, 6.0, 10.0];

/// What is shown on the axis.
pub struct Axis<'a> {
    pub l10n: &'a Localizer,
    pub kind: Kind,
    pub range: [f64; 2],
    pub decimals: u8,
    /// The guesses of the first and the second round.
    pub rounds: [Vec<f64>; 2],
    pub revealed: Option<Revealed>,
}

/// What is shown on the axis once it is revealed.
pub struct Revealed {
    pub truth: f64,
    /// The guess that gets a ring.
    pub nearest: Option<f64>,
    /// The common guesses, each with its sentence.
    pub slips: Vec<(f64, AttrValue)>,
}

impl Axis<'_> {
    /// The axis with everything on it.
    pub fn view(&self) -> Html {
        let guesses: usize = self.rounds.iter().map(Vec::len).sum();
        let count = [("number", (guesses as f64).into())];
        let revealed = self.revealed.as_ref();
        html! {
            <>
                <svg class="stage-axis" key="axis" role="img" aria-label={self.l10n.with("stage-guesses", &count)}>
                    <line class="line" x1={place(0.0)} x2={place(1.0)} y1={em(LINE)} y2={em(LINE)} />
                    { for self.ticks() }
                    { for revealed.map(|revealed| self.view_revealed(revealed)) }
                    { for self.dots() }
                </svg>
                { for revealed.map(|revealed| self.view_words(revealed)) }
            </>
        }
    }

    /// What is revealed, for screen readers, which read no text inside a drawing: the answer, the common guesses, and
    /// the guess with the ring.
    fn view_words(&self, revealed: &Revealed) -> Html {
        let say = |value: f64| say(self.l10n, self.kind, value, self.decimals);
        let answer = self.say_place(say(revealed.truth), &self.l10n.text("stage-answer"));
        let slips = revealed.slips.iter();
        let slips = slips.map(|(value, sentence)| self.say_place(say(*value), sentence));
        let nearest = revealed.nearest.map(|guess| {
            let guess = say_given(self.l10n, self.kind, guess);
            self.say_place(guess, &self.l10n.text("stage-nearest"))
        });
        let words = std::iter::once(answer).chain(slips).chain(nearest);
        let words = words.enumerate();
        html! { <ul class="unseen" key="words">{ for words.map(|(row, words)| html! { <li key={row}>{ words }</li> }) }</ul> }
    }

    /// What is at a value of the axis.
    fn say_place(&self, value: String, sentence: &str) -> String {
        let arguments = [("value", value.into()), ("sentence", sentence.into())];
        self.l10n.with("stage-slip", &arguments)
    }

    /// The position of a value as a fraction of the axis. Values beyond an end are shown at that end.
    fn part(&self, value: f64) -> f64 {
        let [least, most] = self.range;
        ((value - least) / (most - least)).clamp(0.0, 1.0)
    }

    fn ticks(&self) -> Vec<Html> {
        let [least, most] = self.range;
        let parts = PARTS
            .into_iter()
            .find(|parts| is_round((most - least) / parts));
        let parts = parts.unwrap_or(PARTS[0]);
        let count = parts as usize;
        let value_of = |number: usize| least + (most - least) * number as f64 / parts;
        let texts: Vec<String> = (0..=count)
            .map(|number| say_short(self.l10n, self.kind, value_of(number)))
            .collect();
        let widths = texts.iter().map(|text| width(text));
        let every = labelled(count, widths.fold(0.0, f64::max));
        let tick = |(number, text): (usize, String)| {
            let part = self.part(value_of(number));
            let (x, at) = (place(part), within(part, width(&text)));
            let is_labelled = number.is_multiple_of(every);
            html! {
                <g key={format!("tick-{number}")}>
                    <line class="line" x1={x.clone()} x2={x} y1={em(LINE)} y2={em(LINE + 0.6)} />
                    if is_labelled { { view_label("middle", at, LINE + 2.5, text.into(), "mark") } }
                </g>
            }
        };
        texts.into_iter().enumerate().map(tick).collect()
    }

    /// The dots of the guesses, with the sizes of high stacks and the values that are beyond an end.
    fn dots(&self) -> Vec<Html> {
        let guesses: Vec<Vec<f64>> = self
            .rounds
            .iter()
            .map(|round| round.iter().map(|guess| self.part(*guess)).collect())
            .collect();
        let placed = stacks(&guesses);
        let all = self.rounds.iter().flatten();
        let ringed = self.revealed.as_ref().and_then(|revealed| revealed.nearest);
        let last = usize::from(!self.rounds[1].is_empty());
        let mut is_ringed = false;
        let dot = |(number, (dot, guess)): (usize, (&Dot, &f64))| {
            let rings = ringed == Some(*guess) && dot.round == last && !is_ringed;
            is_ringed |= rings;
            let class = if dot.round == last {
                "dot"
            } else {
                "dot earlier"
            };
            let (x, y) = (place(dot.part), em(dot.y));
            html! {
                <g key={format!("dot-{number}")}>
                    <circle {class} cx={x.clone()} cy={y.clone()} r={em(DOT)} />
                    if rings { <circle class="ring" cx={x} cy={y} r={em(DOT + 0.45)} /> }
                </g>
            }
        };
        let mut shown: Vec<Html> = placed.iter().zip(all).enumerate().map(dot).collect();
        shown.extend(
            sizes(&placed)
                .into_iter()
                .map(|(part, y, size)| view_next_to(part, y, format!("×{size}"), "times")),
        );
        shown.extend(
            [false, true]
                .into_iter()
                .filter_map(|is_high| self.beyond(is_high)),
        );
        shown
    }

    /// An arrow with the values of the guesses beyond one end.
    fn beyond(&self, is_high: bool) -> Option<Html> {
        let [least, most] = self.range;
        let is_beyond = |guess: &f64| match is_high {
            true => *guess > most,
            false => *guess < least,
        };
        let mut values: Vec<String> = Vec::new();
        for guess in self.rounds.iter().flatten().copied().filter(is_beyond) {
            let value = say_short(self.l10n, self.kind, guess);
            if !values.contains(&value) {
                values.push(value);
            }
        }
        let rest = if values.len() > MOST_VALUES {
            " …"
        } else {
            ""
        };
        let shown = values.get(..MOST_VALUES).unwrap_or(&values);
        let values = shown.join(" · ");
        let (part, text) = match is_high {
            true => (1.0, format!("{values}{rest} →")),
            false => (0.0, format!("← {values}{rest}")),
        };
        let is_any = !shown.is_empty();
        is_any.then(|| view_next_to(part, LOWEST + 0.2, text, "beyond"))
    }

    fn view_revealed(&self, revealed: &Revealed) -> Html {
        let slips = revealed.slips.iter();
        let slips = slips.map(|(value, sentence)| {
            let shown = say(self.l10n, self.kind, *value, self.decimals);
            (self.part(*value), self.say_place(shown, sentence))
        });
        let slips: Vec<(f64, String)> = slips.collect();
        let lines = slips.iter();
        let lines: Vec<(f64, f64)> = lines
            .map(|(part, text)| (along(*part), width(text)))
            .collect();
        let labels = arrange(&lines);
        let slip = |(number, ((part, text), label)): (usize, (&(f64, String), &Label))| {
            let (x, y) = (place(*part), LINE + 4.6 + 2.1 * label.row as f64);
            // A label below its line is not struck through by it.
            let end = if label.is_below { y - 1.6 } else { y };
            html! {
                <g key={format!("slip-{number}")} class="slip">
                    <line x1={x.clone()} x2={x.clone()} y1={em(LINE)} y2={em(end)} />
                    <circle cx={x} cy={em(LINE)} r="0.4em" />
                    { view_label(label.anchor, format!("{:.2}%", label.x), y, text.clone().into(), "slip-text") }
                </g>
            }
        };
        let x = place(self.part(revealed.truth));
        html! {
            <>
                { for slips.iter().zip(&labels).enumerate().map(slip) }
                <line class="truth" x1={x.clone()} x2={x} y1="0.4em" y2={em(LINE + 0.9)} />
            </>
        }
    }
}

/// A text to the right of the dots there, or to their left near the right end.
fn view_next_to(part: f64, y: f64, text: String, class: &'static str) -> Html {
    let (anchor, at) = match part > 0.9 {
        true => ("end", along(part) - GAP),
        false => ("start", along(part) + GAP),
    };
    view_label(anchor, format!("{at:.2}%"), y, text.into(), class)
}

/// A text at a position. Its font is larger than the unit, so it is in a nested SVG.
fn view_label(
    anchor: &'static str,
    x: String,
    y: f64,
    text: AttrValue,
    class: &'static str,
) -> Html {
    html! {
        <svg {x} y={em(y)} overflow="visible" width="1" height="1">
            <text {class} text-anchor={anchor}>{ text }</text>
        </svg>
    }
}

/// The approximate width of a text, as a percentage of the narrowest stage.
fn width(text: &str) -> f64 {
    LETTER * text.chars().count() as f64
}

/// Of an axis with this many parts, every which mark has room for a text of that width: each, or with a divisor
/// between them, or only the ends.
fn labelled(parts: usize, width: f64) -> usize {
    let has_room = |every: &usize| 92.0 * *every as f64 / parts as f64 > width + LETTER;
    let mut divisors = (1..=parts).filter(|every| parts.is_multiple_of(*every));
    divisors.find(has_room).unwrap_or(parts)
}

/// The position of the middle of a text at a mark: moved inwards where the text would leave the stage.
fn within(part: f64, width: f64) -> String {
    let half = (width / 2.0 - MARGIN).clamp(0.0, 50.0);
    format!("{:.2}%", along(part).clamp(half, 100.0 - half))
}

/// Whether such steps make an axis easy to read: 1, 2 or 5 with zeros.
fn is_round(step: f64) -> bool {
    let mantissa = step / 10f64.powf(step.log10().floor());
    [1.0, 2.0, 5.0, 10.0]
        .iter()
        .any(|round| (mantissa - round).abs() < 1e-6)
}

/// A position on the axis, leaving room for the labels at its ends.
fn place(part: f64) -> String {
    format!("{:.2}%", along(part))
}

/// The same as a percentage of the whole width.
fn along(part: f64) -> f64 {
    4.0 + 92.0 * part
}

/// A length in units of the stage.
fn em(length: f64) -> String {
    format!("{length:.2}em")
}
