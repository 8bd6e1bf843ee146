//! A profile: the name of a market, a note, and the answers to the questions.

use std::rc::Rc;

use yew::prelude::*;

use crate::guides::culture::Dimension;
use crate::guides::dimensions::dimensions;
use crate::links::page::Page;
use crate::pages::cultures::market_list::{check_saved_name, count_answered};
use crate::pages::cultures::question::Question;
use crate::ui::context::Context;
use crate::ui::copy_link::CopyLink;
use crate::ui::text_field::Line;
use crate::workspace::record_fields::MarketField;
use crate::workspace::records::{HOUSE, RecordGroup, market};

#[derive(Clone, PartialEq, Properties)]
pub struct ProfileProps {
    pub context: Context,
    pub market: AttrValue,
}

/// The profile of a market.
#[component]
pub fn Profile(props: &ProfileProps) -> Html {
    let ProfileProps {
        context,
        market: id,
    } = props;
    let l10n = &context.l10n;
    let name = market(id, MarketField::Name);
    let note = market(id, MarketField::Note);
    let problem = check_saved_name(context, id).map(|bad| {
        let code = bad.code();
        (code.into(), l10n.text(&format!("problem-{code}")))
    });
    html! {
        <>
            <div class="about">
                <Line l10n={l10n.clone()} act={context.act.clone()} text={context.text(&name)} slot={name}
                    label={l10n.text("market-name")} {problem} />
                <Line l10n={l10n.clone()} act={context.act.clone()} text={context.text(&note)} slot={note}
                    label={l10n.text("market-note")} hint={l10n.text("market-note-hint")} is_long=true />
                <CopyLink context={context.clone()} page={Page::Cultures} words={("market-link", "market-link-done")}
                    groups={vec![RecordGroup::Market(id.to_string()), RecordGroup::CurrentMarket]} />
            </div>
            { view_questions(context, id) }
        </>
    }
}

/// The questions of a profile with their answers.
pub fn view_questions(context: &Context, id: &str) -> Html {
    let l10n = &context.l10n;
    let owner: Rc<str> = id.into();
    let question = |dimension: &'static Dimension| {
        let text = |on| context.text(&market(id, on));
        html! {
            <Question key={dimension.id} l10n={l10n.clone()} act={context.act.clone()} market={owner.clone()}
                dimension={dimension.id} answer={text(MarketField::Answer(dimension.id))}
                ground={text(MarketField::Ground(dimension.id))} />
        }
    };
    let title = if id == HOUSE {
        "answers-about-house"
    } else {
        "answers-about"
    };
    let known = [
        ("known", (count_answered(context, id) as f64).into()),
        ("all", (dimensions().len() as f64).into()),
    ];
    html! {
        <section class="questions-of" aria-labelledby="answers-about">
            <h3 id="answers-about">{ l10n.text(title) }</h3>
            <p class="hint">{ l10n.with("answers-progress", &known) }</p>
            { for dimensions().iter().map(question) }
            <p class="hint">{ l10n.text("culture-legal-note") }</p>
        </section>
    }
}
