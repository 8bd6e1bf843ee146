//! The same survey drawn repeatedly: how far a score moves although no customer changes.

use std::rc::Rc;

use yew::prelude::*;

use crate::browser::animation_frame;
use crate::calculation::lab::survey_draws::{MOST_DRAWS, NoDraws, SurveyDraws, SurveyPlan};
use crate::formula::variable::{Kind, Meaning, Variable};
use crate::links::lab_page::LabPage;
use crate::pages::lab::chance_picture::{ChancePicture, Drawn};
use crate::pages::lab::fields::{Fields, draft_of, read_value};
use crate::pages::lab::link::{figure_of, use_lab_address};
use crate::pages::lab::start::LabProps;
use crate::ui::draft::use_draft;
use crate::ui::localizer::Localizer;
use crate::workspace::slot::Slot;

const PROMOTERS: Variable = Variable::new(&Meaning::share("lab-promoters", "p"));
const PASSIVES: Variable = Variable::new(&Meaning::share("lab-passives", "s"));
const DETRACTORS: Variable = Variable::new(&Meaning::share("lab-detractors", "d"));
const ANSWERS: Variable = Variable::new(&Meaning::count("lab-answers", "n"));
const RISE: Variable = Variable::new(&Meaning::ratio("lab-rise", "x"));
const SEED: Variable = Variable::new(&Meaning::count("lab-seed", "z"));

/// The fields in order, with their initial texts.
const FIELDS: [(Variable, &str); 6] = [
    (PROMOTERS, "45"),
    (PASSIVES, "35"),
    (DETRACTORS, "20"),
    (ANSWERS, "130"),
    (RISE, "5"),
    (SEED, "1"),
];

/// How many surveys the larger button draws.
const MANY: usize = 1000;

/// The id of the problem with the figures as a whole.
const PROBLEM: &str = "lab-problem";

/// The experiment.
#[component]
pub fn Chance(LabProps { l10n, start, level }: &LabProps) -> Html {
    let (draft, act) = use_draft(|| {
        let texts = FIELDS.map(|(field, usual)| start.text(field, usual, l10n));
        let ids = FIELDS.map(|(field, _)| field.id);
        draft_of(ids.into_iter().zip(texts.iter().map(String::as_str)))
    });
    let set = FIELDS.iter();
    let set = set.filter_map(|(field, usual)| figure_of(&draft, *field, usual, l10n));
    let code = use_lab_address(l10n, LabPage::Chance, set.chain(level.figure()).collect());
    let drawn = use_mut_ref(|| None::<Rc<Drawn>>);
    let redraw = use_force_update();
    let value = |variable: Variable| read_value(&draft, variable, l10n);
    let figures = [PROMOTERS, PASSIVES, DETRACTORS, ANSWERS].map(value);
    let plan = match figures {
        [
            Some(promoters),
            Some(passives),
            Some(detractors),
            Some(answers),
        ] => Some(SurveyPlan::new([promoters, passives, detractors], answers)),
        _ => None,
    };
    let ready = match (plan, value(RISE), value(SEED)) {
        (Some(Ok(plan)), Some(rise), Some(seed)) => Some((plan, rise, seed as u64)),
        _ => None,
    };
    let current = ready.map(|(plan, _, seed)| continued(&drawn.borrow(), plan, seed));
    // The press is seen first, then the words, then the picture: each has a frame to itself.
    let show = move || {
        let redraw = redraw.clone();
        animation_frame::after_next(move || redraw.force_update());
    };
    let draw = |times: usize| {
        let (drawn, show) = (drawn.clone(), show.clone());
        Callback::from(move |_: MouseEvent| {
            if let Some((plan, _, seed)) = ready {
                let mut draws = continued(&drawn.borrow(), plan, seed).draws.clone();
                draws.draw(plan, times);
                drawn.replace(Some(Rc::new(Drawn { plan, seed, draws })));
                show();
            }
        })
    };
    let restart = {
        let (drawn, show) = (drawn.clone(), show.clone());
        Callback::from(move |_: MouseEvent| {
            drawn.take();
            show();
        })
    };
    let problem = plan.and_then(Result::err);
    let fields = Fields {
        l10n,
        draft: &draft,
        act,
        form: FIELDS
            .iter()
            .map(|(field, _)| Slot::field(field.id))
            .collect(),
    };
    let many = current
        .as_ref()
        .map_or(0, |current| current.draws.scores().len());
    let (is_full, is_idle) = (many >= MOST_DRAWS, ready.is_none());
    let count = [("count", (MANY as f64).into())];
    html! {
        <article class="lab" data-page="lab-chance">
            <h1>{ l10n.text("lab-chance") }</h1>
            <p class="lead">{ l10n.text("lab-chance-lead") }</p>
            <div class="experiment">
                <div class="set">
                    { view_fields(&fields, problem) }
                    <div class="draws">
                        <button type="button" class="main" data-draw="one" disabled={is_idle || is_full} onclick={draw(1)}>{ l10n.text("lab-draw-one") }</button>
                        <button type="button" data-draw="many" disabled={is_idle || is_full} onclick={draw(MANY)}>{ l10n.with("lab-draw-many", &count) }</button>
                        <button type="button" data-draw="restart" disabled={many == 0} onclick={restart}>{ l10n.text("lab-restart") }</button>
                    </div>
                    if is_full { <p class="hint">{ l10n.text("lab-chance-full") }</p> }
                </div>
                <div class="outcome">
                    { view_answer(l10n, ready, current.as_deref()) }
                    if let Some(drawn) = &current {
                        <ChancePicture l10n={l10n.clone()} {drawn} level={level.level} />
                    }
                </div>
            </div>
            <p class="soft how">{ l10n.text("lab-chance-how") }</p>
            { code }
        </article>
    }
}

/// What was drawn last, if it was drawn from this; nothing yet otherwise.
fn continued(last: &Option<Rc<Drawn>>, plan: SurveyPlan, seed: u64) -> Rc<Drawn> {
    let same = last.clone();
    let same = same.filter(|drawn| drawn.plan == plan && drawn.seed == seed);
    let draws = SurveyDraws::new(seed);
    same.unwrap_or_else(|| Rc::new(Drawn { plan, seed, draws }))
}

fn view_fields(fields: &Fields, problem: Option<NoDraws>) -> Html {
    let l10n = fields.l10n;
    let of_shares = matches!(problem, Some(NoDraws::SharesNotWhole(_)));
    let of_answers = problem.is_some() && !of_shares;
    let told = |is_told: bool| is_told.then_some(PROBLEM);
    let share = |variable: Variable, name: &str| {
        let hint = l10n.text(&format!("variable-{name}-hint"));
        fields.view(variable, l10n.label(name), hint, told(of_shares))
    };
    let field = |variable: Variable, label: &str, hint: &str| {
        let is_told = of_answers && variable == ANSWERS;
        fields.view(variable, l10n.text(label), l10n.text(hint), told(is_told))
    };
    html! {
        <>
            <fieldset>
                <legend>{ l10n.text("lab-customers") }</legend>
                <div class="fields">
                    { share(PROMOTERS, "promoters") }
                    { share(PASSIVES, "passives") }
                    { share(DETRACTORS, "detractors") }
                </div>
            </fieldset>
            <div class="fields">
                { field(ANSWERS, "lab-answers", "lab-answers-hint") }
                { field(RISE, "lab-rise", "lab-rise-hint") }
                { field(SEED, "lab-seed", "lab-seed-hint") }
            </div>
            if let Some(problem) = problem { { view_problem(l10n, problem) } }
        </>
    }
}

fn view_problem(l10n: &Localizer, problem: NoDraws) -> Html {
    let (code, sentence) = match problem {
        NoDraws::SharesNotWhole(sum) => {
            let sum = [("sum", l10n.finer(Kind::Share, sum, 8).into())];
            ("shares_not_100", l10n.with("problem-shares_not_100", &sum))
        }
        NoDraws::NoAnswers => ("no_answers", l10n.text("lab-no-answers").to_string()),
        NoDraws::TooManyAnswers => (
            "too_many_answers",
            l10n.text("lab-too-many-answers").to_string(),
        ),
    };
    html! { <p id={PROBLEM} class="problem" role="alert" data-problem={code}>{ sentence }</p> }
}

/// What the formula says, and what the drawn surveys show.
fn view_answer(
    l10n: &Localizer,
    ready: Option<(SurveyPlan, f64, u64)>,
    drawn: Option<&Drawn>,
) -> Html {
    let Some((plan, rise, _)) = ready else {
        return html! { <p class="answer-words" role="status">{ l10n.text("lab-chance-missing") }</p> };
    };
    let chance = plan.chance_of_rise(rise);
    let share = |share: f64| l10n.finer(Kind::Share, share, 1);
    let formula = [("rise", rise.into()), ("formula", share(chance).into())];
    let scores = drawn.map_or(&[][..], |drawn| drawn.draws.scores());
    let (risen, pairs) = drawn.map_or((0, 0), |drawn| drawn.draws.rises(rise));
    let latest = scores.last().map(|score| {
        let arguments = [
            ("number", (scores.len() as f64).into()),
            ("score", l10n.figure(Kind::Points, *score).into()),
        ];
        l10n.with("lab-chance-latest", &arguments)
    });
    let seen = (pairs > 0).then_some(risen as f64 / pairs.max(1) as f64);
    let counted = seen.map(|seen| {
        let arguments = [
            ("risen", (risen as f64).into()),
            ("pairs", (pairs as f64).into()),
            ("share", share(seen).into()),
        ];
        l10n.with("lab-chance-counted", &arguments)
    });
    html! {
        <>
            <div>
                <p class="answer-words">{ l10n.with("lab-chance-answer", &formula) }</p>
                <p class="drawn-words" role="status" aria-live="polite">{ for latest }{ " " }{ for counted }</p>
            </div>
            <dl class="numbers">
                <div><dt>{ l10n.text("lab-by-formula") }</dt><dd><data data-variable="formula" value={chance.to_string()}>{ share(chance) }</data></dd></div>
                <div><dt>{ l10n.text("lab-by-draws") }</dt><dd>
                    if let Some(seen) = seen { <data data-variable="draws" value={seen.to_string()}>{ share(seen) }</data> }
                    else { { l10n.text("lab-not-yet") } }
                </dd></div>
            </dl>
        </>
    }
}
