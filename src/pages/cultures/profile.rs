//! A profile: the name of a market, a note, and the answers to the questions.

use yew::prelude::*;

use crate::links::page::Page;
use crate::pages::cultures::market_list::check_saved_name;
use crate::pages::cultures::{first_adaptations, question_list};
use crate::ui::context::Context;
use crate::ui::copy_link::CopyLink;
use crate::ui::text_field::Line;
use crate::workspace::record_fields::MarketField;
use crate::workspace::records::{RecordGroup, market};

/// The profile of a market.
pub fn view_profile(context: &Context, id: &AttrValue) -> Html {
    let l10n = &context.l10n;
    let name = market(id, MarketField::Name);
    let note = market(id, MarketField::Note);
    let problem = check_saved_name(context, id).map(|bad| {
        let code = bad.code();
        (code.into(), l10n.text(&format!("problem-{code}")))
    });
    html! {
        <>
            <question_list::Questions key={id.as_str()} context={context.clone()} market={id.clone()} />
            { first_adaptations::view_first(context, id) }
            <div class="about" key={id.as_str()}>
                <Line l10n={l10n.clone()} act={context.act.clone()} text={context.text(&name)} slot={name}
                    label={l10n.text("market-name")} {problem} />
                <Line l10n={l10n.clone()} act={context.act.clone()} text={context.text(&note)} slot={note}
                    label={l10n.text("market-note")} hint={l10n.text("market-note-hint")} is_long=true />
                <CopyLink context={context.clone()} page={Page::Cultures} words={("market-link", "market-link-done")}
                    groups={vec![RecordGroup::Market(id.to_string()), RecordGroup::CurrentMarket]} />
            </div>
        </>
    }
}
