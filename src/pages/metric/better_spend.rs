//! Which use of the budget is better by the figures of the page.

use yew::prelude::*;

use crate::calculation::better_spend::compare_spending;
use crate::calculation::metric::Calculation;
use crate::formula::variable::Kind;
use crate::ui::localizer::Localizer;
use crate::ui::result_value::view_data;

/// One sentence, and the best split if returns diminish; empty if there is nothing to compare.
pub fn view_better_spend(l10n: &Localizer, calculation: &Calculation) -> Html {
    let Some(spend) = compare_spending(calculation) else {
        return Html::default();
    };
    let code = spend.better.code();
    let arguments = [
        ("saved", l10n.argument(Kind::Count, spend.saved)),
        ("needed", l10n.argument(Kind::Count, spend.needed)),
    ];
    let sentence = l10n.with(&format!("better-spend-{code}"), &arguments);
    let best = spend.best_share.map(|share| {
        html! {
            <p>
                { l10n.text("better-spend-best") }{ " " }
                { view_data(l10n, calculation.key("best_share"), Kind::Share, share) }
            </p>
        }
    });
    html! {
        <>
            <p class="verdict" data-better={code}>{ sentence }</p>
            { for best }
        </>
    }
}
