//! The status of the copy of the site that is stored for use without a network.

use yew::prelude::*;

use crate::browser::offline::{self, Failure, OfflineStatus};
use crate::ui::localizer::Localizer;

/// The status. What uses it is drawn again whenever it changes; None while there is none.
#[hook]
pub fn use_offline_status() -> Option<OfflineStatus> {
    let status = use_state_eq(offline::status);
    let setter = status.setter();
    use_effect_with((), move |()| {
        let listener = offline::on_change(move || setter.set(offline::status()));
        move || drop(listener)
    });
    (*status).clone()
}

/// The link to the single-file version, with that label.
pub fn view_file_link(label: AttrValue) -> Html {
    // The browser itself wouldn't say why it saves nothing.
    let onclick = |event: MouseEvent| {
        if offline::take_file() {
            event.prevent_default();
        }
    };
    html! { <a class="button" data-take="file" href="./loyalty-lab.html" download="loyalty-lab.html" {onclick}>{ label }</a> }
}

/// That the file couldn't be fetched.
pub fn view_file_problem(l10n: &Localizer, status: Option<&OfflineStatus>) -> Html {
    if status.and_then(|status| status.failure) != Some(Failure::FileUnreachable) {
        return Html::default();
    }
    html! { <p class="problem" role="alert" data-problem="file_unreachable">{ l10n.text("offline-file-unreachable") }</p> }
}
