//! A subtle button at a field: what would this figure have to be to reach a result?

use yew::prelude::*;

use crate::browser::{document, timer};
use crate::calculation::metric::Calculation;
use crate::formula::variable::Variable;
use crate::ui::context::Act;
use crate::ui::localizer::Localizer;
use crate::workspace::action::Action;
use crate::workspace::slot::Slot;

/// The button; empty for a figure that no result depends on. It makes the figure the unknown and moves the
/// focus to the field of the target. Tab skips it, because keyboard users have the same choice at the target.
pub fn view_solve_button(
    l10n: &Localizer,
    calculation: &Calculation,
    variable: Variable,
    act: &Act,
) -> Html {
    let metric = calculation.metric;
    let target = calculation.target.as_ref().map(|target| target.definition);
    let keeps = target.filter(|definition| definition.variables().contains(&variable));
    let Some(asked) = keeps.or_else(|| metric.solvable(variable).next()) else {
        return Html::default();
    };
    let mut texts = vec![(Slot::Unknown(metric.id), variable.id.into())];
    if keeps.is_none() {
        // The target of another result has no meaning for this one.
        texts.push((Slot::Given(metric.id), "".into()));
        texts.push((Slot::Target(metric.id), "".into()));
    }
    let act = act.clone();
    let solve = Callback::from(move |_: MouseEvent| {
        act.emit(Action::Fill {
            texts: texts.clone(),
        });
        timer::start(0, move || document::focus(asked.id)).forget();
    });
    html! {
        <button type="button" class="solve" tabindex="-1" data-solve={variable.id} onclick={solve}>
            { l10n.text("target-solve") }<span class="unseen">{ ": " }{ l10n.label(variable.id) }</span>
        </button>
    }
}
