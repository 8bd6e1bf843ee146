//! The outcome of the last copy.

use yew::prelude::*;

use crate::pages::metric::tools::MetricToolProps;
use crate::ui::copy::{CopyOutcome, use_copy_outcome};

/// The outcome of the last copy, which disappears when the copied figures change.
#[hook]
pub fn use_copied(props: &MetricToolProps) -> UseStateHandle<CopyOutcome> {
    use_copy_outcome((
        props.calculation.link_figures(),
        props.context.l10n.language,
    ))
}
