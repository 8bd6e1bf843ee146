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
    let figures = HabitFigures::new(l10n, *cut_offs, [&before, &after]);
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
                    <p class="answer-words" role="status" aria-live="polite">{ answer(l10n, &figures, has_habits) }</p>
                    { view_answers(l10n, *cut_offs, &before, &after) }
                    { view_numbers(l10n, &figures) }
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

/// A score and CSAT without and with habits, in full precision and as they are shown.
struct HabitFigures {
    scores: [(f64, String); 2],
    satisfied: [(f64, String); 2],
}

impl HabitFigures {
    fn new(l10n: &Localizer, cut_offs: CutOffs, answers: [&ScaleShares; 2]) -> Self {
        let scores = answers.map(|answers| tidy(cut_offs.score(answers)));
        Self {
            scores: told_apart(l10n, Kind::Points, scores),
            satisfied: told_apart(l10n, Kind::Share, answers.map(satisfied)),
        }
    }
}

/// Both figures with at most one decimal, or with two if one would hide their difference.
fn told_apart(l10n: &Localizer, kind: Kind, pair: [f64; 2]) -> [(f64, String); 2] {
    let shown = pair.map(|value| (value, l10n.finer(kind, value, 1)));
    if shown[0].1 != shown[1].1 || (pair[0] - pair[1]).abs() < 1e-9 {
        return shown;
    }
    pair.map(|value| (value, l10n.rounded_figure(kind, value, 2)))
}

fn answer(l10n: &Localizer, figures: &HabitFigures, has_habits: bool) -> String {
    let shown = |(_, shown): &(f64, String)| shown.as_str().into();
    let arguments = [
        ("nps", shown(&figures.scores[0])),
        ("new_nps", shown(&figures.scores[1])),
        ("csat", shown(&figures.satisfied[0])),
        ("new_csat", shown(&figures.satisfied[1])),
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

fn view_numbers(l10n: &Localizer, figures: &HabitFigures) -> Html {
    let mean = l10n.finer(Kind::Ratio, mean_satisfaction(), 1);
    let cell = |id: &'static str, (value, shown): &(f64, String)| {
        html! { <td><data data-variable={id} value={value.to_string()}>{ shown }</data></td> }
    };
    let [nps, new_nps] = &figures.scores;
    let [csat, new_csat] = &figures.satisfied;
    html! {
        <table class="lab-table">
            <thead><tr>
                <td></td>
                <th scope="col">{ l10n.text("lab-column-before") }</th>
                <th scope="col">{ l10n.text("lab-column-after") }</th>
            </tr></thead>
            <tbody>
                <tr><th scope="row">{ l10n.text("lab-row-satisfaction") }</th><td>{ mean.clone() }</td><td>{ mean }</td></tr>
                <tr><th scope="row">{ l10n.text("lab-row-nps") }</th>{ cell("nps-before", nps) }{ cell("nps-after", new_nps) }</tr>
                <tr><th scope="row">{ l10n.text("lab-row-csat") }</th>{ cell("csat-before", csat) }{ cell("csat-after", new_csat) }</tr>
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
