//! Retention that rises although no customer changes: a cohort's survivors, the mixture of customers
//! fitted to the first periods, and constant churn next to it.

use yew::prelude::*;

use crate::calculation::lab::retention_mixture::{
    CASES, FEWEST, FEWEST_USED, MOST, RetentionMixture,
};
use crate::calculation::lab::survivor_list::{
    BadList, link_of_survivors, read_survivors, survivors_of_link,
};
use crate::formula::variable::{Kind, Meaning, Variable};
use crate::links::lab_page::LabPage;
use crate::pages::lab::fields::{Fields, Slider, draft_of, read_value, view_slider};
use crate::pages::lab::link::{LabFigures, figure_of, use_lab_address};
use crate::pages::lab::mixture_numbers::{Worth, view_numbers};
use crate::pages::lab::mixture_picture::view_survivors;
use crate::pages::lab::mixture_words::{describe_fit, write_survivors};
use crate::pages::lab::start::LabProps;
use crate::ui::actions::fill;
use crate::ui::citation::view_citation;
use crate::ui::draft::{Draft, use_draft};
use crate::ui::localizer::Localizer;
use crate::ui::text_field::Line;
use crate::workspace::slot::Slot;

/// The field for the list of survivors.
const SURVIVORS: &str = "lab-survivors";
const MARGIN: Variable = Variable::new(&Meaning::money("lab-margin", "m"));
const DISCOUNT: Variable = Variable::new(&Meaning::rate("lab-discount", "d"));

/// The fields below the list, with their initial texts.
const MONEY: [(Variable, &str); 2] = [(MARGIN, "100"), (DISCOUNT, "10")];

/// How many periods the models are fitted to at first, as in the paper.
const USED: usize = 7;

const SOURCES: [&str; 2] = ["fader-hardie-2007", "lab-fader-hardie"];

/// The experiment.
#[component]
pub fn Mixture(LabProps { l10n, start, level }: &LabProps) -> Html {
    let (draft, act) = use_draft(|| {
        let [(_, first), ..] = CASES;
        let given = start.get("survivors");
        let survivors = given.map(|list| survivors_of_link(list, l10n.language));
        let survivors = survivors.as_deref().unwrap_or(first);
        let texts = MONEY.map(|(field, usual)| start.text(field, usual, l10n));
        let money = MONEY.iter().zip(&texts);
        let money = money.map(|((field, _), text)| (field.id, text.as_str()));
        draft_of([(SURVIVORS, survivors)].into_iter().chain(money))
    });
    let used = use_state_eq(|| start.whole("used", (FEWEST_USED, MOST)).unwrap_or(USED));
    let mut figures = list_figures(l10n, &draft, *used);
    figures.extend(level.figure());
    let code = use_lab_address(l10n, LabPage::Mixture, figures);
    let text = draft.text(&Slot::field(SURVIVORS));
    // The fit takes a while, and the fields below the list don't change it.
    let given = (text.clone(), *used, level.level, l10n.language);
    let mixture = use_memo(given, |(text, used, level, language)| {
        let counts = read_survivors(text, *language)?;
        RetentionMixture::new(&counts, *used, *level).map_err(|_| BadList::Empty)
    });
    let fields = Fields {
        l10n,
        draft: &draft,
        act,
        form: MONEY.map(|(field, _)| Slot::field(field.id)).into(),
    };
    let problem = mixture
        .as_ref()
        .as_ref()
        .err()
        .map(|bad| describe_problem(l10n, bad));
    let shown = mixture.as_ref().as_ref().ok();
    let worth = Worth {
        margin: read_value(&draft, MARGIN, l10n),
        discount: read_value(&draft, DISCOUNT, l10n),
    };
    let percent = l10n.rounded_figure(Kind::Share, level.level.fraction(), 0);
    let percent = [("level", percent.into())];
    let source = |key: &&'static str| html! { <li key={*key}>{ view_citation(l10n, key) }</li> };
    html! {
        <article class="lab" data-page="lab-mixture">
            <h1>{ l10n.text("lab-mixture") }</h1>
            <p class="lead">{ l10n.text("lab-mixture-lead") }</p>
            <div class="experiment">
                <div class="set">
                    { view_cases(&fields) }
                    <Line l10n={l10n.clone()} act={fields.act.clone()} slot={Slot::field(SURVIVORS)} {text} is_long=true
                        label={l10n.text("lab-survivors")} hint={reading(l10n, shown)} {problem} />
                    // With fewer periods there is nothing to choose.
                    if let Some(shown) = shown.filter(|shown| shown.periods() > FEWEST_USED) {
                        { view_used(l10n, shown, used.setter()) }
                    }
                    <div class="fields">
                        { fields.view(MARGIN, l10n.text("lab-margin"), l10n.text("lab-margin-hint"), None) }
                        { fields.view(DISCOUNT, l10n.text("lab-discount"), l10n.text("lab-discount-hint"), None) }
                    </div>
                </div>
                <div class="outcome">
                    <p class="answer-words" role="status" aria-live="polite">
                        if let Some(shown) = shown { { describe_fit(l10n, shown) } }
                        else { { l10n.text("lab-mixture-missing") } }
                    </p>
                    if let Some(shown) = shown {
                        { view_survivors(l10n, shown) }
                        { view_numbers(l10n, shown, worth) }
                    }
                </div>
            </div>
            <p class="soft how">{ l10n.with("lab-mixture-how", &percent) }</p>
            <details class="soft">
                <summary>{ l10n.text("lab-sources") }</summary>
                <ul class="sources">{ for SOURCES.iter().map(source) }</ul>
            </details>
            { code }
        </article>
    }
}

/// What the address contains: the list separated by commas, and everything else that isn't as usual.
fn list_figures(l10n: &Localizer, draft: &Draft, used: usize) -> LabFigures {
    let [(_, first), ..] = CASES;
    let text = draft.text(&Slot::field(SURVIVORS));
    // A list that can't be read stays as it was typed.
    let list = || link_of_survivors(&text, l10n.language).unwrap_or_else(|| text.to_string());
    let survivors = (&*text != first).then(|| ("survivors", list()));
    let used = (used != USED).then(|| ("used", used.to_string()));
    let money = MONEY.iter();
    let money = money.filter_map(|(field, usual)| figure_of(draft, *field, usual, l10n));
    survivors.into_iter().chain(used).chain(money).collect()
}

/// The worked examples, each a button that fills the list.
fn view_cases(fields: &Fields) -> Html {
    let case = |(place, (id, text)): (usize, &(&'static str, &'static str))| {
        let take = {
            let (act, text) = (fields.act.clone(), *text);
            Callback::from(move |_: MouseEvent| act.emit(fill(Slot::field(SURVIVORS), text)))
        };
        let key = ["lab-case-high-end", "lab-case-regular", "lab-case-four"][place.min(2)];
        // A link separates the numbers with commas.
        let counts = |text: &str| read_survivors(text, fields.l10n.language).ok();
        let is_shown = counts(&fields.draft.text(&Slot::field(SURVIVORS))) == counts(text);
        html! {
            <button key={*id} type="button" data-case={*id} aria-pressed={is_shown.to_string()} onclick={take}>
                { fields.l10n.text(key) }
            </button>
        }
    };
    html! {
        <div class="draws" role="group" aria-label={fields.l10n.text("lab-cases")}>
            { for CASES.iter().enumerate().map(case) }
        </div>
    }
}

/// How the list was read.
fn reading(l10n: &Localizer, mixture: Option<&RetentionMixture>) -> AttrValue {
    let Some(mixture) = mixture else {
        return l10n.text("lab-survivors-hint");
    };
    let counts = &mixture.counts;
    let count = |place: usize| {
        let count = counts.get(place).copied().unwrap_or_default();
        write_survivors(l10n, mixture, count).into()
    };
    let arguments = [
        ("periods", (mixture.periods() as f64).into()),
        ("first", count(0)),
        ("last", count(counts.len() - 1)),
    ];
    let key = match mixture.is_of_shares() {
        true => "lab-survivors-shares",
        false => "lab-survivors-read",
    };
    l10n.with(key, &arguments).into()
}

fn describe_problem(l10n: &Localizer, bad: &BadList) -> (AttrValue, AttrValue) {
    let (code, sentence) = match bad {
        BadList::NotANumber(quoted) => {
            let quoted = [("quoted", quoted.as_str().into())];
            ("not_a_count", l10n.with("lab-not-a-count", &quoted))
        }
        BadList::Ambiguous(quoted) => {
            let quoted = [("quoted", quoted.as_str().into())];
            ("ambiguous", l10n.with("lab-ambiguous", &quoted))
        }
        BadList::TooFew(_) => {
            let least = [("least", (FEWEST as f64).into())];
            ("too_few", l10n.with("lab-too-few", &least))
        }
        BadList::TooMany => {
            let most = [("most", (MOST as f64).into())];
            ("too_many", l10n.with("lab-too-many", &most))
        }
        BadList::Increase { place, from, to } => {
            let arguments = [
                ("place", (*place as f64).into()),
                ("from", l10n.figure(Kind::Count, *from).into()),
                ("to", l10n.figure(Kind::Count, *to).into()),
            ];
            ("increase", l10n.with("lab-increase", &arguments))
        }
        BadList::Empty => ("empty", l10n.text("lab-empty").to_string()),
    };
    (code.into(), sentence.into())
}

/// How many periods the models are fitted to; they are tested on the others.
fn view_used(l10n: &Localizer, mixture: &RetentionMixture, set: UseStateSetter<usize>) -> Html {
    let (now, all) = (mixture.used, mixture.periods());
    let held_out = [("held", ((all - now) as f64).into())];
    let hint = match now < all {
        true => l10n.with("lab-held-out", &held_out).into(),
        false => l10n.text("lab-all-used"),
    };
    let slider = Slider {
        id: "lab-used",
        label: l10n.text("lab-used"),
        hint,
        range: (FEWEST_USED, all),
        step: 1,
        now,
        shown: l10n.figure(Kind::Count, now as f64),
    };
    view_slider(slider, Callback::from(move |used| set.set(used)))
}
