//! Answers of a survey in a form other than the page's fields: as percentages, as a tally, or as a column.

use std::rc::Rc;

use yew::prelude::*;

use crate::calculation::input::text_of_value;
use crate::calculation::margin::{Margin, mean_of};
use crate::calculation::sampling::Sampling;
use crate::formula::variable::{Kind, Variable};
use crate::metrics;
use crate::pages::metric::answers_column::view_column;
use crate::pages::metric::answers_draft::{DraftContext, Entered};
use crate::pages::metric::answers_shares::view_shares;
use crate::pages::metric::answers_tally::view_tally;
use crate::pages::metric::margin::view_interval;
use crate::ui::context::Act;
use crate::ui::draft::{Draft, use_draft};
use crate::ui::localizer::Localizer;
use crate::ui::margin_figure::show_result;
use crate::workspace::action::Action;
use crate::workspace::slot::Slot;
use crate::workspace::variant::{Variant, key_in};

/// The form in which the user has the answers.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Way {
    Column,
    Shares,
    Tally,
}

impl Way {
    const ALL: [Way; 3] = [Way::Column, Way::Shares, Way::Tally];

    /// Its id on the page, and the key of its name.
    fn id_and_key(self) -> (&'static str, &'static str) {
        match self {
            Way::Column => ("column", "answers-as-column"),
            Way::Shares => ("shares", "answers-as-shares"),
            Way::Tally => ("tally", "answers-as-tally"),
        }
    }
}

#[derive(Clone, PartialEq, Properties)]
pub struct AnswersInputProps {
    pub l10n: Localizer,
    pub act: Act,
    /// The metric whose answers they are.
    pub metric: &'static str,
    /// The slot of each figure of the page.
    pub slots: Rc<[(Variable, Slot)]>,
    /// The set that the answers are for; None for the user's own figures.
    pub set: Option<Variant>,
    /// What the user said about the sample; None if the answers aren't one.
    pub sampling: Option<Sampling>,
}

/// The fields of the panel, and what was read from them. Nothing changes in the fields of the page until the
/// user accepts the answers.
#[component]
pub fn AnswersInput(props: &AnswersInputProps) -> Html {
    let AnswersInputProps { l10n, metric, .. } = props;
    let (draft, act) = use_draft(Draft::default);
    let way = use_state_eq(|| Way::Column);
    let scale = metrics::find(metric).and_then(|metric| metric.scale.as_ref());
    let Some(scale) = scale else {
        return Html::default();
    };
    let context = DraftContext {
        l10n,
        draft: &draft,
        act: &act,
    };
    let Entered {
        fields,
        notes,
        counts,
        tally,
    } = match *way {
        Way::Column => view_column(&context, scale),
        Way::Shares => view_shares(&context, scale),
        Way::Tally => view_tally(&context, scale),
    };
    let (id, _) = way.id_and_key();
    html! {
        <details class="answers">
            <summary>{ l10n.text("answers-title") }</summary>
            { view_ways(l10n, &way) }
            <div key={id} data-answers={id}>{ fields }</div>
            <div id="answers-read" role="status">
                { notes }
                { for counts.as_ref().map(|counts| view_counts(l10n, counts)) }
                { for scale.mean.map(|id| view_mean(l10n, &key_in(props.set, id), mean_of(&tally, props.sampling))) }
            </div>
            <button type="button" data-take="answers" disabled={counts.is_none()} onclick={take(props, counts)}>
                { l10n.text("answers-use") }
            </button>
        </details>
    }
}

fn view_ways(l10n: &Localizer, chosen: &UseStateHandle<Way>) -> Html {
    let one = |way: Way| {
        let (id, key) = way.id_and_key();
        let choose = {
            let chosen = chosen.setter();
            Callback::from(move |_: Event| chosen.set(way))
        };
        html! {
            <label key={id}>
                <input type="radio" name="answers-as" value={id} checked={**chosen == way} onchange={choose} />
                { l10n.text(key) }
            </label>
        }
    };
    html! {
        <fieldset class="ways">
            <legend>{ l10n.text("answers-as") }</legend>
            { for Way::ALL.map(one) }
        </fieldset>
    }
}

/// The counts that go into the fields.
fn view_counts(l10n: &Localizer, counts: &[(Variable, u64)]) -> Html {
    let one = |(variable, count): &(Variable, u64)| {
        let count = l10n.figure(Kind::Count, *count as f64);
        html! { <div key={variable.id}><dt>{ l10n.label(variable.id) }</dt><dd>{ count }</dd></div> }
    };
    html! { <dl class="counts">{ for counts.iter().map(one) }</dl> }
}

/// The mean answer, with its margin. Programs find it under this key.
fn view_mean(l10n: &Localizer, key: &str, mean: Option<(f64, Option<Margin>)>) -> Html {
    let Some((mean, margin)) = mean else {
        return Html::default();
    };
    let text = show_result(l10n, Kind::Ratio, mean, margin.as_ref());
    html! {
        <>
            <p>
                { l10n.text("answers-mean") }{ " " }
                <data data-variable={key.to_owned()} value={mean.to_string()}>{ text }</data>
            </p>
            { for margin.map(|margin| html! {
                <p>
                    { view_interval(l10n, key, Kind::Ratio, &margin) }{ " " }
                    <span class="soft">{ l10n.text("margin-student") }</span>
                </p>
            }) }
        </>
    }
}

/// Writes the counts into the fields, as one change.
fn take(props: &AnswersInputProps, counts: Option<Vec<(Variable, u64)>>) -> Callback<MouseEvent> {
    let (act, language, slots) = (props.act.clone(), props.l10n.language, props.slots.clone());
    Callback::from(move |_: MouseEvent| {
        let text = |(variable, count): &(Variable, u64)| {
            let (_, slot) = slots.iter().find(|(input, _)| input == variable)?;
            let text = text_of_value(*variable, *count as f64, language);
            Some((slot.clone(), Rc::from(text)))
        };
        let texts = counts.iter().flatten().filter_map(text).collect();
        act.emit(Action::Fill { texts });
    })
}
