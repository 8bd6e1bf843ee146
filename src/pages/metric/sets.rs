//! The choice of the set of figures that the page shows and its fields write to.

use yew::prelude::*;

use crate::calculation::figure_sets::FigureSets;
use crate::ui::actions::{choose, press};
use crate::ui::context::Context;
use crate::ui::localizer::Localizer;
use crate::workspace::slot::Slot;
use crate::workspace::variant::{Variant, letter_of};

/// One button for each set; nothing while there is only one.
pub fn view_set_choice(context: &Context) -> Html {
    let Context { l10n, figures, .. } = context;
    if figures.variants().is_empty() {
        return Html::default();
    }
    let button = |set: Option<Variant>| {
        let is_shown = set == figures.current_set();
        let show = choose(Slot::CurrentSet, set.map_or("", Variant::letter));
        html! {
            <button type="button" key={letter_of(set)} data-set={letter_of(set)} aria-pressed={is_shown.to_string()}
                onclick={press(&context.act, show)}>
                <b>{ letter_of(set) }</b>{ " " }{ set_name(context, set) }
            </button>
        }
    };
    html! {
        <div class="sets" role="group" aria-label={l10n.text("sets")}>
            { for figures.all().map(|(set, _)| button(set)) }
        </div>
    }
}

/// The name of a set without its letter.
pub fn set_name(context: &Context, set: Option<Variant>) -> AttrValue {
    let Context { l10n, figures, .. } = context;
    match set {
        None if context.workspace.shows_guest() => l10n.text("set-guest"),
        None => l10n.text("set-mine"),
        Some(variant) => variant_name(l10n, figures, variant),
    }
}

/// The user's name for a variant, or a substitute if it has none.
fn variant_name(l10n: &Localizer, figures: &FigureSets, variant: Variant) -> AttrValue {
    let given = figures.variant(variant).map(|one| one.name.clone());
    match given.filter(|name| !name.trim().is_empty()) {
        Some(name) => AttrValue::from(name),
        None => l10n.text("set-variant"),
    }
}
