//! What is drawn a frame later than the rest of the page.

use yew::prelude::*;

use crate::browser::animation_frame;

/// The value, a frame later than it changes: what takes long to draw doesn't delay the rest of the page then.
#[hook]
pub fn use_next_frame<T: Clone + PartialEq + 'static>(value: T) -> T {
    let shown = use_state_eq(|| value.clone());
    let setter = shown.setter();
    use_effect_with(value, move |value| {
        let value = value.clone();
        animation_frame::after_next(move || setter.set(value));
    });
    (*shown).clone()
}
