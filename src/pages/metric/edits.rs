//! Undoing and redoing what was changed, and emptying the fields.

use yew::prelude::*;

use crate::calculation::metric::Calculation;
use crate::formula::variable::Variable;
use crate::metrics;
use crate::pages::metric::tools::MetricToolProps;
use crate::ui::actions::press;
use crate::ui::context::Context;
use crate::ui::localizer::Localizer;
use crate::ui::undo_redo::view_undo_redo;
use crate::workspace::action::Action;
use crate::workspace::slot::Slot;
use crate::workspace::variants::figure_slot;

/// The buttons.
pub fn view_edits(props: &MetricToolProps) -> Html {
    let MetricToolProps {
        context,
        calculation,
    } = props;
    let Context {
        l10n,
        workspace,
        act,
        ..
    } = context;
    let shared = view_shared(l10n, calculation);
    html! {
        <div class="edits">
            <div class="row quiet">
                { view_undo_redo(l10n, workspace, act) }
                <button type="button" data-take="reset" aria-describedby={shared.is_some().then_some("reset-shared")}
                    disabled={calculation.is_untouched()} onclick={press(act, reset(calculation))}>
                    { l10n.text("reset") }
                </button>
            </div>
            { for shared }
        </div>
    }
}

/// Clears every field of the page, and its target.
fn reset(calculation: &Calculation) -> Action {
    let metric = calculation.metric;
    let set = calculation.sets().current_set();
    let fields = metric
        .inputs
        .iter()
        .map(|input| (figure_slot(set, input.id), "".into()));
    let target = [Slot::Target(metric.id), Slot::Unknown(metric.id)];
    Action::Fill {
        texts: fields.chain(target.map(|slot| (slot, "".into()))).collect(),
    }
}

/// Which figures on other pages are emptied too, because those pages share these fields.
fn view_shared(l10n: &Localizer, calculation: &Calculation) -> Option<Html> {
    let (mut names, mut pages): (Vec<AttrValue>, Vec<AttrValue>) = (Vec::new(), Vec::new());
    let figures = calculation.sets().current();
    let has_text = |input: &&Variable| {
        let field = figures.field(input.id);
        field.is_some_and(|field| !field.text.is_empty())
    };
    let own = &calculation.metric.inputs;
    let others = metrics::all().iter();
    for other in others.filter(|other| other.id != calculation.metric.id) {
        let typed: Vec<&Variable> = other.inputs.iter().filter(has_text).collect();
        let shared: Vec<&&Variable> = typed.iter().filter(|input| own.contains(input)).collect();
        // If all of a page's figures are shared ones, the user entered nothing else there that would be
        // affected.
        if shared.is_empty() || shared.len() == typed.len() {
            continue;
        }
        pages.push(l10n.metric(other, "-short"));
        for input in shared {
            let label = l10n.label(input.id);
            if !names.contains(&label) {
                names.push(label);
            }
        }
    }
    if names.is_empty() {
        return None;
    }
    let arguments = [
        ("names", l10n.list(&names).into()),
        ("pages", l10n.list(&pages).into()),
    ];
    Some(html! { <p class="hint" id="reset-shared">{ l10n.with("reset-shared", &arguments) }</p> })
}
