//! Experiments with the figures: comparing variants, and what it would take to reach a target.

use yew::prelude::*;

use crate::pages::metric::answers_needed::view_answers_needed;
use crate::pages::metric::compare::view_compare;
use crate::pages::metric::copied::use_copied;
use crate::pages::metric::target::view_target;
use crate::pages::metric::tools::MetricToolProps;

#[component]
pub fn Experiments(props: &MetricToolProps) -> Html {
    let MetricToolProps {
        context,
        calculation,
    } = props;
    let copied = use_copied(props);
    html! {
        <>
            { view_compare(context, calculation, &copied) }
            { view_answers_needed(&context.l10n, calculation) }
            { view_target(&context.l10n, calculation, &context.act) }
        </>
    }
}
