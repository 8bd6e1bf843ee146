//! The page of a claim that people repeat: a question and a guess, then the claim test, then the evidence for
//! and against it.
//!
//! Until the user has guessed, the verdict and the evidence aren't on the page at all.

use std::rc::Rc;

use yew::prelude::*;

use crate::browser::address;
use crate::calculation::claim_test::{TestedClaim, slot};
use crate::calculation::input::{self, shown_text};
use crate::formula::variable::Variable;
use crate::guides::evidence::claim_test::ClaimAnswer;
use crate::guides::evidence::claim_tests;
use crate::guides::rules::claim_list::{self, ClaimEntry};
use crate::links::entry_page::page_of;
use crate::links::page::Page;
use crate::pages::claims::claim_card::{view_other_test, view_sources};
use crate::pages::claims::claim_test::{ClaimTestRef, ClaimTestView, verdict_sentence};
use crate::ui::actions::keep_focus;
use crate::ui::citation::view_citation;
use crate::ui::code::Code;
use crate::ui::context::Context;
use crate::ui::localizer::Localizer;

#[derive(Clone, PartialEq, Properties)]
pub struct SayingProps {
    pub context: Context,
    /// The number of the entry.
    pub id: &'static str,
}

/// What the user thinks of the claim.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Opinion {
    True,
    NotTrue,
    Depends,
    /// The user wants to see the result without guessing.
    None,
}

impl Opinion {
    const ALL: [Opinion; 4] = [
        Opinion::True,
        Opinion::NotTrue,
        Opinion::Depends,
        Opinion::None,
    ];

    const fn key(self) -> &'static str {
        match self {
            Opinion::True => "myth-true",
            Opinion::NotTrue => "myth-not-true",
            Opinion::Depends => "myth-depends",
            Opinion::None => "myth-show",
        }
    }
}

/// The page.
#[component]
pub fn Saying(SayingProps { context, id }: &SayingProps) -> Html {
    let guess = use_state_eq(|| None::<Opinion>);
    // What has been shown isn't hidden again when a wrong figure is corrected.
    let is_shown = use_mut_ref(|| false);
    let l10n = &context.l10n;
    let Some(entry) = claim_list::find(id) else {
        return Html::default();
    };
    let claim_test = entry.claim_test().and_then(claim_tests::find);
    let inputs = claim_test.map_or(&[][..], |claim_test| &claim_test.formula.inputs);
    let texts = read_texts(context, inputs);
    let tried = claim_test.map(|claim_test| TestedClaim::new(claim_test, &texts, l10n.language));
    // A problem with a figure from a link is shown at its field.
    let is_wrong = tried.as_ref().is_some_and(TestedClaim::has_wrong_text);
    *is_shown.borrow_mut() |= guess.is_some() || is_wrong;
    let is_shown = *is_shown.borrow();
    let known = if is_shown {
        html! {
            <>
                if let Some(claim_test) = claim_test {
                    <ClaimTestView l10n={l10n.clone()} act={context.act.clone()} claim_test={ClaimTestRef(claim_test)} {texts} />
                }
                { view_other_test(l10n, &entry) }
                { view_known(l10n, &entry) }
            </>
        }
    } else {
        Html::default()
    };
    let link = link_to_entry(l10n, &entry, inputs, context);
    let address = address::with_fragment(link.trim_start_matches('#'));
    html! {
        <article class="evidence" data-page="saying" data-entry={entry.id}>
            <h1>{ l10n.text(&entry.key()) }</h1>
            if !is_shown || guess.is_some() { { view_question(l10n, tried.as_ref(), &guess) } }
            { known }
            <div class="entry-link row">
                <a href={link}>{ l10n.text("register-link") }</a>
                <a href={l10n.link_to(&Page::Claims(None))}>{ l10n.text("myths-all") }</a>
                <Code l10n={l10n.clone()} {address} />
            </div>
        </article>
    }
}

/// The texts in the fields of the claim test, in the number format of the language.
fn read_texts(context: &Context, inputs: &[Variable]) -> Rc<[Rc<str>]> {
    let (workspace, language) = (&context.workspace, context.l10n.language);
    inputs
        .iter()
        .map(|input| shown_text(*input, &slot(*input), workspace, language))
        .collect()
}

/// The question with the figures that it is about, and the guesses; afterwards, what was guessed.
fn view_question(
    l10n: &Localizer,
    tried: Option<&TestedClaim>,
    guess: &UseStateHandle<Option<Opinion>>,
) -> Html {
    if let Some(made) = **guess {
        return view_guess(l10n, tried, made);
    }
    let key = match tried {
        Some(_) => "myth-question",
        None => "myth-question-bare",
    };
    let figures = tried.iter().flat_map(|tried| &tried.assumptions);
    let figure = figures.filter_map(|one| {
        let value = l10n.spoken(one.variable.kind, one.value()?);
        Some(html! { <div key={one.variable.id}><dt>{ l10n.label(one.variable.id) }</dt><dd>{ value }</dd></div> })
    });
    let choice = |choice: Opinion| {
        let guess = guess.setter();
        let press = Callback::from(move |event: MouseEvent| {
            guess.set(Some(choice));
            keep_focus(&event);
        });
        let class = if choice == Opinion::None {
            "quiet"
        } else {
            "guess"
        };
        html! { <button key={choice.key()} type="button" {class} data-guess={choice.key()} onclick={press}>{ l10n.text(choice.key()) }</button> }
    };
    html! {
        <section class="asked" aria-labelledby="myth-question">
            <h2 id="myth-question">{ l10n.text(key) }</h2>
            <dl>{ for figure }</dl>
            <div class="guesses">{ for Opinion::ALL.map(choice) }</div>
        </section>
    }
}

/// What the user guessed, whether it was right, and the verdict: what the figures say about the claim, or that
/// the ways of counting disagree.
fn view_guess(l10n: &Localizer, tried: Option<&TestedClaim>, guess: Opinion) -> Html {
    let said = (guess != Opinion::None).then(|| {
        let guess = l10n.text(guess.key());
        l10n.with("myth-guessed", &[("guess", guess.as_str().into())])
    });
    let answers = tried.map(TestedClaim::answers).unwrap_or_default();
    let judged = right_guess(&answers).filter(|_| guess != Opinion::None);
    let judged = judged.map(|right| match right == guess {
        true => l10n.text("myth-guess-right").to_string(),
        false => l10n.text("myth-guess-wrong").to_string(),
    });
    let is_mixed = answers.windows(2).any(|pair| pair[0] != pair[1]);
    let verdicts = tried.map(TestedClaim::verdicts).unwrap_or_default();
    let first = verdicts.iter().find_map(|(_, outcome)| outcome.ok());
    let verdict = match (tried, first) {
        _ if is_mixed => Some(l10n.text("myth-mixed").to_string()),
        (Some(tried), Some(first)) => Some(verdict_sentence(l10n, tried, &first)),
        _ => None,
    };
    let told: Vec<String> = [said, judged, verdict].into_iter().flatten().collect();
    html! { <p class="guessed" role="status">{ told.join(" ") }</p> }
}

/// The guess that the answers confirm, one for each way of counting. None if nothing could be computed.
fn right_guess(answers: &[ClaimAnswer]) -> Option<Opinion> {
    let first = answers.first()?;
    if answers.iter().any(|answer| answer != first) {
        return Some(Opinion::Depends);
    }
    Some(match first {
        ClaimAnswer::True => Opinion::True,
        ClaimAnswer::NotTrue | ClaimAnswer::Unproven => Opinion::NotTrue,
        ClaimAnswer::Possible => Opinion::Depends,
    })
}

/// Who makes the claim, and the evidence for and against it.
fn view_known(l10n: &Localizer, entry: &ClaimEntry) -> Html {
    let part = |part: &str, heading: &str| {
        let text = l10n.text(&format!("{}-{part}", entry.key()));
        html! { <section key={part.to_owned()} data-part={part.to_owned()}><h3>{ l10n.text(heading) }</h3><p>{ text }</p></section> }
    };
    html! {
        <section class="known" aria-labelledby="myth-known">
            <h2 id="myth-known">{ l10n.text("myth-known") }</h2>
            { part("claimed", "register-claimed") }
            { view_sources(l10n, entry) }
            { part("for", "register-for") }
            { part("against", "register-against") }
            { view_literature(l10n, entry) }
        </section>
    }
}

fn view_literature(l10n: &Localizer, entry: &ClaimEntry) -> Html {
    let line = |key: &&str| html! { <li key={(*key).to_owned()}>{ view_citation(l10n, key) }</li> };
    html! {
        <section data-part="literature">
            <h3>{ l10n.text("register-literature") }</h3>
            if entry.literature.is_empty() {
                <p>{ l10n.text("register-no-source") }</p>
            } else {
                <ul class="entry-sources">{ for entry.literature.iter().map(line) }</ul>
            }
        </section>
    }
}

/// The address of the claim, with the figures of its claim test.
fn link_to_entry(
    l10n: &Localizer,
    entry: &ClaimEntry,
    inputs: &[Variable],
    context: &Context,
) -> String {
    let texts = read_texts(context, inputs);
    let filled = inputs.iter().zip(texts.iter());
    let filled = filled.filter(|(_, text)| !text.is_empty());
    let figures: Vec<(String, String)> = filled
        .map(|(variable, text)| {
            let figure = input::link_of_text(*variable, text, l10n.language);
            (slot(*variable).name(), figure)
        })
        .collect();
    let figures = figures.iter().map(|(key, value)| (&**key, value.clone()));
    l10n.links.with_figures(&page_of(entry), figures)
}
