//! The outcome of the last copy.

use yew::prelude::*;

use crate::pages::metric::tools::MetricToolProps;
use crate::ui::copy::CopyOutcome;

/// The outcome of the last copy, which disappears when the copied figures change.
#[hook]
pub fn use_copied(props: &MetricToolProps) -> UseStateHandle<CopyOutcome> {
    let copied = use_state_eq(CopyOutcome::default);
    let forget = copied.setter();
    let held = (
        props.calculation.link_figures(),
        props.context.l10n.language,
    );
    use_effect_with(held, move |_| forget.set(CopyOutcome::Nothing));
    copied
}
