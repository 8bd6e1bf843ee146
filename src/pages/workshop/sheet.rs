//! A demonstration on paper: the participant's sheet, which never contains the answer, the key, and the
//! trainer's sheet.

use yew::prelude::*;

use crate::pages::workshop::axis::Axis;
use crate::pages::workshop::figures::{LETTERS, label, say, view_interval, view_legend};
use crate::pages::workshop::markets::{view_all_answers, view_answers};
use crate::pages::workshop::sheet_steps::view_steps;
use crate::pages::workshop::stage_words::{lesson, part, part_of, reveal};
use crate::pages::workshop::work::view_line;
use crate::ui::citation::view_naming_guide;
use crate::ui::localizer::Localizer;
use crate::workshop::demo::{Ask, Demo, Question};

/// Blank lines for the working.
const LINES: usize = 3;

/// A kind of sheet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SheetKind {
    Participant,
    Key,
    Trainer,
}

impl SheetKind {
    pub const ALL: [SheetKind; 3] = [SheetKind::Participant, SheetKind::Key, SheetKind::Trainer];

    /// Its value in links, and the end of its message.
    pub fn id(self) -> &'static str {
        match self {
            SheetKind::Participant => "participant",
            SheetKind::Key => "key",
            SheetKind::Trainer => "trainer",
        }
    }

    /// The kind with that value.
    pub fn parse(text: &str) -> Option<SheetKind> {
        SheetKind::ALL.into_iter().find(|kind| kind.id() == text)
    }
}

/// The sheet of a demonstration, in the language of the paper.
pub fn view_sheet(l10n: &Localizer, demo: &Demo, kind: SheetKind) -> Html {
    let scene = demo.questions.first().and_then(|one| one.cases.get(..1));
    let questions = demo.questions.iter().enumerate();
    let question = |(place, question): (usize, &Question)| match kind {
        SheetKind::Participant => view_task(l10n, demo, question, place),
        SheetKind::Key => view_solution(l10n, demo, question, place, false),
        SheetKind::Trainer => view_solution(l10n, demo, question, place, true),
    };
    let has_answers = kind != SheetKind::Participant;
    let has_symbols = has_answers && demo.questions.first().is_some_and(has_letters);
    let minutes = l10n.with(
        "workshop-minutes",
        &[("number", f64::from(demo.minutes).into())],
    );
    html! {
        <section class="sheet" lang={l10n.language.tag()} data-sheet={kind.id()} key={format!("{}-{}", kind.id(), demo.id)}>
            <p class="sheet-kind">{ l10n.text(&format!("sheet-{}", kind.id())) }</p>
            <h1>{ l10n.text(&format!("demo-{}", demo.id)) }</h1>
            if kind == SheetKind::Trainer { <p><b>{ minutes }</b>{ ". " }{ part(l10n, demo, "notes") }</p> }
            <p>{ part(l10n, demo, "scene") }</p>
            { view_legend(l10n, None, "sheet-figures", scene.unwrap_or_default(), has_symbols) }
            { view_all_answers(l10n, None, demo) }
            { for questions.map(question) }
            if has_answers {
                <p class="sheet-lesson">{ view_naming_guide(l10n, &lesson(l10n, demo)) }</p>
                <p>{ part(l10n, demo, "try") }</p>
            }
            if kind == SheetKind::Trainer { { view_steps(l10n, demo) } }
        </section>
    }
}

/// Whether its working has letters whose meaning must be told.
fn has_letters(question: &Question) -> bool {
    question.cases.len() == 1 && !question.working().is_empty()
}

/// The question with its figures, unless the scene above the first question already shows them.
fn view_asked(
    l10n: &Localizer,
    demo: &Demo,
    question: &Question,
    place: usize,
    has_symbols: bool,
) -> Html {
    let is_new = place > 0 || question.cases.len() > 1;
    let given = match question.ask {
        Ask::Sort(card) => view_answers(l10n, None, demo, "sheet-figures", &[card]),
        _ if is_new => view_legend(l10n, None, "sheet-figures", &question.cases, has_symbols),
        _ => Html::default(),
    };
    html! { <><h2>{ part_of(l10n, demo, "ask", place) }</h2>{ given }</> }
}

/// The question with space for a guess, a reason and the working.
fn view_task(l10n: &Localizer, demo: &Demo, question: &Question, place: usize) -> Html {
    let answer = match question.axis() {
        Some(range) => Axis {
            l10n,
            kind: question.result.kind,
            range,
            decimals: question.decimals(),
            rounds: [vec![], vec![]],
            revealed: None,
        }
        .view(),
        None => view_options(l10n, demo, question, None),
    };
    let blank = |key: &str| html! { <p class="blank">{ l10n.text(key) }</p> };
    html! {
        <div class="sheet-task" key={place}>
            { view_asked(l10n, demo, question, place, false) }
            { answer }
            { blank("sheet-guess") }
            { blank("sheet-because") }
            if question.options() == 0 {
                { blank("sheet-working") }
                { for (1..LINES).map(|_| html! { <p class="blank"></p> }) }
            }
        </div>
    }
}

fn view_options(l10n: &Localizer, demo: &Demo, question: &Question, right: Option<usize>) -> Html {
    let names = ["option-a", "option-b", "option-c", "option-d"];
    let option = |(place, name): (usize, &&str)| {
        let is_right = right == Some(place);
        html! {
            <li key={place} class={is_right.then_some("right")}>
                { if is_right { "☑ " } else { "☐ " } }<b>{ LETTERS[place] }</b>{ " " }{ part(l10n, demo, name) }
            </li>
        }
    };
    html! { <ul class="sheet-options">{ for names.iter().take(question.options()).enumerate().map(option) }</ul> }
}

/// The question with its answer, the working and the common guesses, for the trainer with a reply to each.
pub fn view_solution(
    l10n: &Localizer,
    demo: &Demo,
    question: &Question,
    place: usize,
    has_replies: bool,
) -> Html {
    let (kind, decimals) = (question.result.kind, question.decimals());
    let answer = match question.right_option() {
        Some(right) => view_options(l10n, demo, question, Some(right)),
        None => html! {
            { for question.truth().map(|truth| html! {
                <p class="sheet-answer">{ label(l10n, question.result) }{ ": " }<b>{ say(l10n, kind, truth, decimals) }</b></p>
            }) }
        },
    };
    let results = question.results();
    let intervals = question.intervals();
    let several = results.iter().enumerate().filter(|_| results.len() > 1);
    let result = |(place, value): (usize, &Option<f64>)| {
        let value = (*value)?;
        let interval = intervals.get(place).copied().flatten();
        let interval = interval.map(|interval| view_interval(l10n, kind, interval, decimals));
        Some(
            html! { <li key={place}><b>{ LETTERS.get(place).copied() }</b>{ " " }{ say(l10n, kind, value, decimals) }{ for interval }</li> },
        )
    };
    let is_choice = question.options() > 0;
    let guess = |id: &str, value: f64| {
        let arguments = [
            ("value", say(l10n, kind, value, decimals).into()),
            (
                "sentence",
                part(l10n, demo, &format!("slip-{id}")).as_str().into(),
            ),
        ];
        l10n.with("stage-slip", &arguments)
    };
    let slip = |(id, value): (&'static str, f64)| {
        let reply = has_replies.then(|| part(l10n, demo, &format!("reply-{id}")));
        html! {
            <li key={id}>
                if is_choice { <b>{ LETTERS.get(value as usize).copied() }</b> } else { { guess(id, value) } }
                { for reply.map(|reply| html! { <>if !is_choice { <br /> }{ " → " }<i data-part="reply">{ reply }</i></> }) }
            </li>
        }
    };
    let mut slips = question.slip_values();
    // A choice has only replies, and what is right with these figures needs none.
    let right = question.right_option().map(|right| right as f64);
    slips.retain(|(_, value)| !is_choice || (has_replies && right != Some(*value)));
    html! {
        <div class="sheet-task" key={place}>
            { view_asked(l10n, demo, question, place, has_letters(question)) }
            { answer }
            <ul class="sheet-results">{ for several.filter_map(result) }</ul>
            { for question.working().into_iter().map(|line| html! { <p class="sheet-line">{ view_line(l10n, question, line) }</p> }) }
            { for reveal(l10n, demo, place).map(|text| html! { <p>{ text }</p> }) }
            if !slips.is_empty() {
                <p><b>{ l10n.text("sheet-usual") }</b></p>
                <ul>{ for slips.into_iter().map(slip) }</ul>
            }
        </div>
    }
}
