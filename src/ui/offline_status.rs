//! The status of the copy of the site that is stored for use without a network.

use yew::prelude::*;

use crate::browser::offline::{self, OfflineStatus};

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
