//! The ten factors of the fourth guide, and the user's own order of them.

use yew::prelude::*;

use crate::guides::evidence::factors;
use crate::guides::rules::factor_ranking::Ranking;
use crate::links::page::Page;
use crate::pages::claims::factor_bars::view_factor_bars;
use crate::pages::claims::factor_ranking::OwnOrder;
use crate::pages::claims::ranking_table::view_ranking_table;
use crate::ui::citation::view_naming_guide;
use crate::ui::context::Context;
use crate::ui::copy_link::CopyLink;
use crate::ui::undo_redo::view_undo_redo;
use crate::workspace::records::{Record, RecordGroup};

/// The page of the factors.
pub fn view_factors(context: &Context) -> Html {
    let l10n = &context.l10n;
    let text = context.text(&Record::FactorOrder.slot());
    let ranking = Ranking::parse(&text);
    let total = [("total", f64::from(factors::total()).into())];
    html! {
        <article key="factors" class="evidence" data-page="factors">
            <h1>{ l10n.text("factors-title") }</h1>
            <p class="lead">{ view_naming_guide(l10n, &l10n.with("factors-note", &total)) }</p>
            <section>{ view_factor_bars(l10n) }</section>
            <section aria-labelledby="own-order">
                <h2 id="own-order">{ l10n.text("factors-own") }</h2>
                <p>{ l10n.text("factors-own-lead") }</p>
                <OwnOrder l10n={l10n.clone()} act={context.act.clone()} {text} />
            </section>
            <section aria-labelledby="compared">
                <h2 id="compared">{ l10n.text("factors-compared") }</h2>
                { view_ranking_table(l10n, &ranking) }
            </section>
            <section class="take" aria-label={l10n.text("take")}>
                <div class="row quiet">{ view_undo_redo(&context.l10n, &context.workspace, &context.act) }</div>
                <CopyLink context={context.clone()} page={Page::Factors} groups={vec![RecordGroup::FactorOrder]} />
            </section>
            <p><a href={l10n.link_to(&Page::AboutGuides(Some("d3".into())))}>{ l10n.text("factors-to-claim") }</a></p>
        </article>
    }
}
