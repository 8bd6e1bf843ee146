//! Retention that rises although no customer changes: a cohort's survivors, the mixture of customers
//! fitted to the first periods, and constant churn next to it.

use yew::prelude::*;

use crate::calculation::lab::retention_mixture::{
    BadList, CASES, FEWEST, FEWEST_USED, MOST, RetentionMixture, read_survivors,
};
use crate::formula::variable::{Kind, Meaning, Variable};
use crate::links::lab_page::LabPage;
use crate::pages::lab::fields::{Fields, LabDraft, Slider, slot, view_slider};
use crate::pages::lab::link::{LabFigures, figure_of, use_lab_address};
use crate::pages::lab::mixture_numbers::{Worth, view_numbers};
use crate::pages::lab::mixture_picture::view_survivors;
use crate::pages::lab::mixture_words::describe_fit;
use crate::pages::lab::start::LabProps;
use crate::ui::actions::fill;
use crate::ui::citation::view_citation;
use crate::ui::localizer::Localizer;
use crate::ui::text_field::Line;

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
pub fn Mixture(LabProps { l10n, start }: &LabProps) -> Html {
    let draft = use_reducer_eq(|| {
        let [(_, first), _] = CASES;
        let survivors = start.get("survivors").unwrap_or(first);
        let texts = MONEY.map(|(field, usual)| start.text(field, usual, l10n));
        let money = MONEY.iter().zip(&texts);
        let money = money.map(|((field, _), text)| (field.id, text.as_str()));
        LabDraft::new([(SURVIVORS, survivors)].into_iter().chain(money))
    });
    let used = use_state_eq(|| start.whole("used", (FEWEST_USED, MOST)).unwrap_or(USED));
    use_lab_address(l10n, LabPage::Mixture, list_figures(l10n, &draft, *used));
    let text = draft.text(SURVIVORS);
    // The fit takes a while, and the fields below the list don't change it.
    let mixture = use_memo((text.clone(), *used), |(text, used)| {
        let counts = read_survivors(text)?;
        RetentionMixture::new(&counts, *used).map_err(|_| BadList::Empty)
    });
    let act = draft.dispatcher().into();
    let fields = Fields {
        l10n,
        draft: &draft,
        act,
        form: MONEY.map(|(field, _)| slot(field.id)).into(),
    };
    let problem = mixture
        .as_ref()
        .as_ref()
        .err()
        .map(|bad| describe_problem(l10n, bad));
    let shown = mixture.as_ref().as_ref().ok();
    let worth = Worth {
        margin: draft.value(MARGIN, l10n),
        discount: draft.value(DISCOUNT, l10n),
    };
    let source = |key: &&'static str| html! { <li key={*key}>{ view_citation(l10n, key) }</li> };
    html! {
        <article class="lab" data-page="lab-mixture">
            <h1>{ l10n.text("lab-mixture") }</h1>
            <p class="lead">{ l10n.text("lab-mixture-lead") }</p>
            <div class="experiment">
                <div class="set">
                    { view_cases(&fields) }
                    <Line l10n={l10n.clone()} act={fields.act.clone()} slot={slot(SURVIVORS)} {text} is_long=true
                        label={l10n.text("lab-survivors")} hint={reading(l10n, shown)} {problem} />
                    { for shown.map(|shown| view_used(l10n, shown, used.setter())) }
                    <div class="fields">
                        { fields.view(MARGIN, l10n.text("lab-margin"), l10n.text("lab-margin-hint"), None) }
                        { fields.view(DISCOUNT, l10n.text("lab-discount"), l10n.text("lab-discount-hint"), None) }
                    </div>
                </div>
                <div class="outcome">
                    <p class="answer-words" role="status" aria-live="polite">
                        { for shown.map(|shown| describe_fit(l10n, shown)) }
                        if shown.is_none() { { l10n.text("lab-mixture-missing") } }
                    </p>
                    { for shown.map(|shown| view_survivors(l10n, shown)) }
                    { for shown.map(|shown| view_numbers(l10n, shown, worth)) }
                </div>
            </div>
            <p class="soft how">{ l10n.text("lab-mixture-how") }</p>
            <details class="soft">
                <summary>{ l10n.text("lab-sources") }</summary>
                <ul class="sources">{ for SOURCES.iter().map(source) }</ul>
            </details>
        </article>
    }
}

/// What the address contains: the list separated by commas, and everything else that isn't as usual.
fn list_figures(l10n: &Localizer, draft: &LabDraft, used: usize) -> LabFigures {
    let [(_, first), _] = CASES;
    let text = draft.text(SURVIVORS);
    let words = text.split(|sign: char| sign.is_whitespace() || matches!(sign, ',' | ';'));
    let words: Vec<&str> = words.filter(|word| !word.is_empty()).collect();
    let survivors = (&*text != first).then(|| ("survivors", words.join(",")));
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
            Callback::from(move |_: MouseEvent| act.emit(fill(slot(SURVIVORS), text)))
        };
        let key = ["lab-case-high-end", "lab-case-regular"][place.min(1)];
        // A link separates the numbers with commas.
        let counts = |text: &str| read_survivors(text).ok();
        let is_shown = counts(&fields.draft.text(SURVIVORS)) == counts(text);
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
        l10n.figure(Kind::Count, count).into()
    };
    let arguments = [
        ("periods", (mixture.periods() as f64).into()),
        ("first", count(0)),
        ("last", count(counts.len() - 1)),
    ];
    l10n.with("lab-survivors-read", &arguments).into()
}

fn describe_problem(l10n: &Localizer, bad: &BadList) -> (AttrValue, AttrValue) {
    let (code, sentence) = match bad {
        BadList::NotANumber(quoted) => {
            let quoted = [("quoted", quoted.as_str().into())];
            ("not_a_count", l10n.with("lab-not-a-count", &quoted))
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
    let slider = Slider {
        id: "lab-used",
        label: l10n.text("lab-used"),
        hint: l10n.with("lab-held-out", &held_out).into(),
        range: (2, all),
        step: 1,
        now,
        shown: l10n.figure(Kind::Count, now as f64),
    };
    view_slider(slider, Callback::from(move |used| set.set(used)))
}
