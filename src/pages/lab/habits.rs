//! The same customers, equally satisfied, with other answering habits: only the score changes.

use yew::prelude::*;

use crate::calculation::lab::answering_habits::{
    CutOffs, Habit, Habits, ScaleShares, mean_satisfaction, satisfaction, satisfied,
};
use crate::formula::variable::Kind;
use crate::links::lab_page::{LabPage, read_share};
use crate::pages::lab::fields::{Slider, view_slider};
use crate::pages::lab::habits_picture::view_answers;
use crate::pages::lab::link::use_lab_address;
use crate::pages::lab::start::{LabProps, LabStart};
use crate::ui::citation::view_citation;
use crate::ui::localizer::Localizer;

/// The sources: for, against, and research on answering habits.
const SOURCES: [&str; 9] = [
    "reichheld-2003",
    "lab-checkmarket",
    "lab-insocial",
    "lab-focusfeedback",
    "lab-hp-bain",
    "lab-customergauge",
    "lab-dolnicar",
    "lab-harzing",
    "lab-vijver",
];

/// The key of the cut-offs in links.
const CUT_OFFS: &str = "cut-offs";

/// The experiment.
#[component]
pub fn HabitsExperiment(LabProps { l10n, start, .. }: &LabProps) -> Html {
    // In percent, in the order of `Habit::ALL`.
    let shares = use_state_eq(|| Habit::ALL.map(|habit| share_in(start, habit)));
    let cut_offs = use_state_eq(|| {
        let asked = start.get(CUT_OFFS);
        let mut known = CutOffs::ALL.into_iter();
        known
            .find(|one| Some(one.id()) == asked)
            .unwrap_or_default()
    });
    let habits_set = Habit::ALL.into_iter().zip(*shares);
    let habits_set = habits_set.filter(|(_, percent)| *percent > 0);
    let habits_set = habits_set.map(|(habit, percent)| (habit.id(), format!("{percent}%")));
    let is_usual = *cut_offs == CutOffs::default();
    let asked = (!is_usual).then(|| (CUT_OFFS, cut_offs.id().to_owned()));
    let code = use_lab_address(l10n, LabPage::Habits, habits_set.chain(asked).collect());
    let habits = Habits(shares.map(|percent| percent as f64 / 100.0));
    let (before, after) = (satisfaction(), habits.answers());
    let slider = |(place, habit): (usize, Habit)| {
        let change = {
            let shares = shares.clone();
            Callback::from(move |percent: usize| {
                let mut next = *shares;
                next[place] = percent.min(100);
                shares.set(next);
            })
        };
        let (label, hint) = keys(habit);
        let slider = Slider {
            id: habit.id(),
            label: l10n.text(label),
            hint: l10n.text(hint),
            range: (0, 100),
            step: 5,
            now: shares[place],
            shown: l10n.figure(Kind::Share, shares[place] as f64 / 100.0),
        };
        view_slider(slider, change)
    };
    let reset = {
        let shares = shares.setter();
        Callback::from(move |_: MouseEvent| shares.set([0; 4]))
    };
    let has_habits = shares.iter().any(|share| *share > 0);
    html! {
        <article class="lab" data-page="lab-habits">
            <h1>{ l10n.text("lab-habits") }</h1>
            <p class="lead">{ l10n.text("lab-habits-lead") }</p>
            <div class="experiment">
                <div class="set">
                    <fieldset>
                        <legend>{ l10n.text("lab-habits-set") }</legend>
                        { for Habit::ALL.into_iter().enumerate().map(slider) }
                    </fieldset>
                    { view_cut_offs(l10n, &cut_offs) }
                    <div class="draws">
                        <button type="button" class="main" data-draw="restart" disabled={!has_habits} onclick={reset}>{ l10n.text("lab-habits-reset") }</button>
                    </div>
                </div>
                <div class="outcome">
                    <p class="answer-words" role="status" aria-live="polite">{ answer(l10n, *cut_offs, &before, &after, has_habits) }</p>
                    { view_answers(l10n, *cut_offs, &before, &after) }
                    { view_numbers(l10n, *cut_offs, &before, &after) }
                </div>
            </div>
            { view_dispute(l10n) }
            { code }
        </article>
    }
}

/// The share that the link gives for a habit, in percent; 0 unless it is a valid share.
fn share_in(start: &LabStart, habit: Habit) -> usize {
    let share = start.get(habit.id()).and_then(read_share);
    (share.unwrap_or(0.0).clamp(0.0, 1.0) * 100.0).round() as usize
}

/// The keys of a habit's name and of its description.
fn keys(habit: Habit) -> (&'static str, &'static str) {
    match habit {
        Habit::Acquiescence => ("lab-habit-acquiescence", "lab-habit-acquiescence-hint"),
        Habit::Strictness => ("lab-habit-strictness", "lab-habit-strictness-hint"),
        Habit::Extreme => ("lab-habit-extreme", "lab-habit-extreme-hint"),
        Habit::Middle => ("lab-habit-middle", "lab-habit-middle-hint"),
    }
}

fn view_cut_offs(l10n: &Localizer, chosen: &UseStateHandle<CutOffs>) -> Html {
    let one = |cut_offs: CutOffs| {
        let choose = {
            let chosen = chosen.setter();
            Callback::from(move |_: Event| chosen.set(cut_offs))
        };
        let key = match cut_offs {
            CutOffs::Usual => "lab-cut-offs-usual",
            CutOffs::FromEight => "lab-cut-offs-eight",
        };
        html! {
            <label key={cut_offs.id()}>
                <input type="radio" name="cut-offs" value={cut_offs.id()} checked={**chosen == cut_offs} onchange={choose} />
                <span>{ l10n.text(key) }</span>
            </label>
        }
    };
    html! {
        <fieldset class="choices">
            <legend>{ l10n.text("lab-cut-offs") }</legend>
            { for CutOffs::ALL.map(one) }
        </fieldset>
    }
}

fn answer(
    l10n: &Localizer,
    cut_offs: CutOffs,
    before: &ScaleShares,
    after: &ScaleShares,
    has_habits: bool,
) -> String {
    let points = |answers: &ScaleShares| l10n.figure(Kind::Points, tidy(cut_offs.score(answers)));
    let share = |answers: &ScaleShares| l10n.finer(Kind::Share, satisfied(answers), 1);
    let arguments = [
        ("nps", points(before).into()),
        ("new_nps", points(after).into()),
        ("csat", share(before).into()),
        ("new_csat", share(after).into()),
    ];
    match has_habits {
        true => l10n.with("lab-habits-answer", &arguments),
        false => {
            let [nps, _, csat, _] = arguments;
            l10n.with("lab-habits-none", &[nps, csat])
        }
    }
}

/// A score without the rounding error of its sum, so that zero has no sign.
fn tidy(score: f64) -> f64 {
    (score * 1e6).round() / 1e6 + 0.0
}

fn view_numbers(
    l10n: &Localizer,
    cut_offs: CutOffs,
    before: &ScaleShares,
    after: &ScaleShares,
) -> Html {
    let mean = l10n.finer(Kind::Ratio, mean_satisfaction(), 1);
    let score = |id: &'static str, answers: &ScaleShares| {
        let score = tidy(cut_offs.score(answers));
        html! { <data data-lab={id} value={score.to_string()}>{ l10n.figure(Kind::Points, score) }</data> }
    };
    let share = |id: &'static str, answers: &ScaleShares| {
        let share = satisfied(answers);
        html! { <data data-lab={id} value={share.to_string()}>{ l10n.finer(Kind::Share, share, 1) }</data> }
    };
    html! {
        <table class="lab-table">
            <thead><tr>
                <td></td>
                <th scope="col">{ l10n.text("lab-column-before") }</th>
                <th scope="col">{ l10n.text("lab-column-after") }</th>
            </tr></thead>
            <tbody>
                <tr><th scope="row">{ l10n.text("lab-row-satisfaction") }</th><td>{ mean.clone() }</td><td>{ mean }</td></tr>
                <tr><th scope="row">{ l10n.text("lab-row-nps") }</th><td>{ score("nps-before", before) }</td><td>{ score("nps-after", after) }</td></tr>
                <tr><th scope="row">{ l10n.text("lab-row-csat") }</th><td>{ share("csat-before", before) }</td><td>{ share("csat-after", after) }</td></tr>
            </tbody>
        </table>
    }
}

/// Both sides of the dispute, and their sources.
fn view_dispute(l10n: &Localizer) -> Html {
    let source = |key: &&'static str| html! { <li key={*key}>{ view_citation(l10n, key) }</li> };
    html! {
        <section class="dispute" aria-labelledby="dispute">
            <h2 id="dispute">{ l10n.text("lab-dispute") }</h2>
            <p>{ l10n.text("lab-dispute-for") }</p>
            <p>{ l10n.text("lab-dispute-against") }</p>
            <p>{ l10n.text("lab-dispute-research") }</p>
            <p>{ l10n.text("lab-dispute-no-country") }</p>
            <details>
                <summary>{ l10n.text("lab-sources") }</summary>
                <ul class="sources">{ for SOURCES.iter().map(source) }</ul>
            </details>
        </section>
    }
}
