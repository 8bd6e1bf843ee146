//! A button that prints the page.

use yew::prelude::*;

use crate::browser::document;
use crate::ui::localizer::Localizer;

#[derive(Clone, PartialEq, Properties)]
pub struct PrintButtonProps {
    pub l10n: Localizer,
    /// The key of its label.
    pub word: &'static str,
    /// Its `data-take`, if it isn't the same.
    #[prop_or_default]
    pub take: Option<&'static str>,
    #[prop_or_default]
    pub class: Classes,
    #[prop_or_default]
    pub is_disabled: bool,
}

/// The button. If the browser refuses to print, it says how to print instead.
#[component]
pub fn PrintButton(props: &PrintButtonProps) -> Html {
    let PrintButtonProps {
        l10n,
        word,
        take,
        class,
        is_disabled,
    } = props;
    let is_refused = use_state_eq(|| false);
    let onclick = {
        let setter = is_refused.setter();
        Callback::from(move |_: MouseEvent| setter.set(!document::print()))
    };
    html! {
        <>
            <button type="button" class={class.clone()} data-take={take.unwrap_or(word)} disabled={*is_disabled} {onclick}>{ l10n.text(word) }</button>
            if *is_refused { <p class="problem" role="alert" data-problem="print_refused">{ l10n.text("problem-print_refused") }</p> }
        </>
    }
}
