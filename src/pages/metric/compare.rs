//! Comparing variants: opening, naming and removing them, and all sets side by side.

use std::rc::Rc;

use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::browser::{document, timer};
use crate::calculation::comparison::compare;
use crate::calculation::figure_sets::VariantFigures;
use crate::calculation::metric::Calculation;
use crate::pages::metric::compare_table::view_table;
use crate::pages::metric::compare_words::describe_variant;
use crate::pages::metric::comparison_export::view_export;
use crate::pages::metric::real::view_real;
use crate::ui::actions::press;
use crate::ui::context::Context;
use crate::ui::copy::CopyOutcome;
use crate::workspace::action::Action;
use crate::workspace::slot::Slot;
use crate::workspace::variant::{FROM_EMPTY, FROM_MINE, VariantPart, letter_of};

/// The section; `outcome` is the outcome of the last copy of the table.
pub fn view_compare(
    context: &Context,
    calculation: &Rc<Calculation>,
    outcome: &UseStateHandle<CopyOutcome>,
) -> Html {
    let Context { l10n, .. } = context;
    let sets = calculation.sets();
    let columns = compare(calculation.metric, sets);
    let describe = |variant| describe_variant(context, calculation.metric, &columns, variant);
    let variant = |one: &VariantFigures| view_variant(context, one, describe(one.variant));
    html! {
        <section class="compare" aria-labelledby="compare-title">
            <h2 id="compare-title">{ l10n.text("compare-title") }</h2>
            if columns.len() < 2 {
                <p class="hint">{ l10n.text("compare-hint") }</p>
            } else {
                { view_table(context, calculation, &columns) }
                { view_real(l10n, calculation) }
                <ul class="variants">{ for sets.variants().iter().map(variant) }</ul>
            }
            { view_opening(context, calculation) }
            if columns.len() > 1 { { view_export(context, calculation, outcome) } }
        </section>
    }
}

/// Buttons that open another variant, as long as there is one left. The form then has its figures, and the focus
/// moves to the first field.
fn view_opening(context: &Context, calculation: &Calculation) -> Html {
    let first = calculation.fields.first().map(|field| field.name);
    let Context {
        l10n,
        workspace,
        act,
        ..
    } = context;
    let button = |base: &str, key: &str| {
        let (action, act) = (workspace.open_variant(base)?, act.clone());
        let open = Callback::from(move |_: MouseEvent| {
            act.emit(action.clone());
            if let Some(first) = first {
                timer::start(0, move || document::focus(first)).forget();
            }
        });
        Some(html! {
            <button type="button" class={(base == FROM_MINE).then_some("main")} data-open={base.to_owned()} onclick={open}>{ l10n.text(key) }</button>
        })
    };
    let buttons = [
        button(FROM_MINE, "compare-from-mine"),
        button(FROM_EMPTY, "compare-from-empty"),
    ];
    if buttons.iter().all(Option::is_none) {
        return html! { <p class="hint">{ l10n.text("compare-full") }</p> };
    }
    html! { <div class="row">{ for buttons.into_iter().flatten() }</div> }
}

/// A variant: its name, what it changes, and what can be done with it.
fn view_variant(context: &Context, one: &VariantFigures, description: String) -> Html {
    let Context {
        l10n,
        workspace,
        act,
        ..
    } = context;
    let variant = one.variant;
    let letter = letter_of(Some(variant));
    let name = {
        let act = act.clone();
        let field = Slot::Variant(variant, VariantPart::Name);
        Callback::from(move |event: InputEvent| {
            let input: HtmlInputElement = event.target_unchecked_into();
            act.emit(Action::Type {
                field: field.clone(),
                text: input.value().into(),
            });
        })
    };
    let label = l10n.with("variant-name", &[("letter", letter.into())]);
    let described = format!("variant-{}", variant.letter());
    let adoption = workspace.variant_adoption(variant);
    let changes_others = adoption.changes_others;
    let adopt = press(act, adoption.into_action());
    let remove = press(act, workspace.remove_variant(variant));
    // While a guest is shown, there are no figures of the user's own to replace.
    let is_own = !workspace.shows_guest();
    html! {
        <li key={letter} data-variant={variant.letter()}>
            <b aria-hidden="true">{ letter }</b>
            <input type="text" name={format!("{}.name", variant.letter())} aria-label={label} autocomplete="off"
                maxlength="100" placeholder={l10n.text("variant-placeholder")} value={one.name.to_string()} oninput={name} />
            <p id={described.clone()}>{ description }</p>
            if is_own && changes_others {
                <p class="hint" data-hint="adopt-periods">{ l10n.text("adopt-periods") }</p>
            }
            <div class="row quiet">
                if is_own {
                    <button type="button" data-adopt={variant.letter()} aria-describedby={described.clone()} onclick={adopt}>
                        { l10n.text("variant-adopt") }
                    </button>
                }
                <button type="button" data-remove={variant.letter()} aria-describedby={described} onclick={remove}>
                    { l10n.text("variant-remove") }
                </button>
            </div>
        </li>
    }
}
