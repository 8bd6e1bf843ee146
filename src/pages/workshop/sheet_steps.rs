//! The steps of a demonstration on the trainer's sheet, with everything that the stage shows: the sheet replaces the
//! trainer's window where there is none.

use yew::prelude::*;

use crate::pages::workshop::comparing::say_bar;
use crate::pages::workshop::figures::{LETTERS, label, minutes, say, say_given};
use crate::pages::workshop::stage_words::{answer_label, part, part_of};
use crate::pages::workshop::work::view_line;
use crate::ui::localizer::Localizer;
use crate::workshop;
use crate::workshop::demo::{Column, Demo, Question, Step};

/// The list of steps, numbered as on the stage.
pub fn view_steps(l10n: &Localizer, demo: &Demo) -> Html {
    let (steps, seconds) = (demo.steps(), demo.seconds());
    let step = |(place, (step, seconds)): (usize, (&Step, &u32))| {
        html! { <li key={place}><small data-part="minutes">{ minutes(*seconds) }</small>{ " " }{ view_step(l10n, demo, *step) }</li> }
    };
    html! {
        <div class="sheet-steps" data-part="steps">
            <h2>{ l10n.text("sheet-steps") }</h2>
            <ol>{ for steps.iter().zip(&seconds).enumerate().map(step) }</ol>
        </div>
    }
}

/// What a step shows, in one line.
fn view_step(l10n: &Localizer, demo: &Demo, step: Step) -> Html {
    let of = |place: usize| demo.questions.get(place);
    match step {
        Step::Scene => html! { { l10n.text("sheet-step-scene") } },
        Step::Ask(place) => html! { { part_of(l10n, demo, "ask", place) } },
        Step::Again(_) => html! { { l10n.text("stage-again") } },
        Step::Reveal(place) => of(place)
            .map(|question| view_answer(l10n, question))
            .unwrap_or_default(),
        Step::Work(place, lines) => of(place)
            .and_then(|question| {
                let line = question.working().into_iter().nth(lines - 1)?;
                Some(view_line(l10n, question, line))
            })
            .unwrap_or_default(),
        Step::Picture(_) => html! { { l10n.text("sheet-step-picture") } },
        Step::Compare(false) => html! { { part(l10n, demo, "compare") } },
        Step::Compare(true) => view_compared(l10n, demo),
        Step::Vary(place, is_open) => view_varied(l10n, demo, place, is_open),
        Step::Lesson => html! { { l10n.text("sheet-step-lesson") } },
        Step::Recall(is_open) => view_recalled(l10n, demo, is_open),
    }
}

fn view_answer(l10n: &Localizer, question: &Question) -> Html {
    let shown = match question.right_option() {
        Some(right) => LETTERS.get(right).map(|letter| (*letter).to_owned()),
        None => question
            .truth()
            .map(|truth| say(l10n, question.result.kind, truth, question.decimals())),
    };
    html! { <>{ answer_label(l10n, question) }{ ": " }<b>{ shown }</b></> }
}

/// What the columns of the comparison show.
fn view_compared(l10n: &Localizer, demo: &Demo) -> Html {
    let column = |column: &Column| {
        let places = 0..column.bars.len();
        let shown: Vec<String> = places
            .map(|place| say_bar(l10n, demo, column, place))
            .collect();
        html! { <>{ part(l10n, demo, column.name) }{ ": " }<b>{ shown.join(" → ") }</b>{ ". " }</> }
    };
    html! { { for demo.compare.iter().map(column) } }
}

fn view_varied(l10n: &Localizer, demo: &Demo, place: usize, is_open: bool) -> Html {
    let Some((variable, values)) = demo.varied() else {
        return Html::default();
    };
    match values.get(place) {
        Some((_, changed)) if is_open => view_answer(l10n, changed),
        Some((value, _)) => {
            let shown = say_given(l10n, variable.kind, *value);
            html! { <>{ l10n.text("stage-what-if") }{ " " }{ label(l10n, variable) }{ ": " }<b>{ shown }</b></> }
        }
        None => Html::default(),
    }
}

fn view_recalled(l10n: &Localizer, demo: &Demo, is_open: bool) -> Html {
    let Some(earlier) = demo.recall.and_then(workshop::find) else {
        return Html::default();
    };
    match earlier.questions.first() {
        Some(question) if is_open => view_answer(l10n, question),
        _ => html! { <>{ l10n.text("stage-recall") }{ " " }{ part(l10n, &earlier, "ask") }</> },
    }
}
