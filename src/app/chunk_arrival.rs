//! Loading a chunk for a page, and how far that has got.

use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use crate::app::chunks::{Unreachable, is_loaded, load};
use crate::browser::{animation_frame, message_loader};
use crate::links::page::{Chunk, Page};

/// The progress of loading a chunk.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Arrival {
    Awaited,
    Loaded,
    Unreachable,
    /// The site has changed since the page was opened, so only reloading the page helps.
    Outdated,
}

/// Loads a chunk as soon as it is needed, trying again on each page if that failed before, and calls
/// `arrived` when it is there. Returns the progress, and a way to try again.
#[hook]
pub fn use_chunk(
    chunk: Chunk,
    is_needed: bool,
    page: &Page,
    arrived: Callback<()>,
) -> (Arrival, Callback<MouseEvent>) {
    let arrival = use_state_eq(|| Arrival::Awaited);
    let bring = {
        let arrival = arrival.setter();
        Callback::from(move |_| {
            let (arrival, arrived) = (arrival.clone(), arrived.clone());
            arrival.set(Arrival::Awaited);
            spawn_local(async move {
                match load(chunk).await {
                    Ok(()) => {
                        arrival.set(Arrival::Loaded);
                        arrived.emit(());
                    }
                    Err(Unreachable) if message_loader::is_outdated() => {
                        arrival.set(Arrival::Outdated);
                    }
                    Err(Unreachable) => arrival.set(Arrival::Unreachable),
                }
            });
        })
    };
    let now = bring.clone();
    use_effect_with((is_needed, page.clone()), move |(is_needed, _)| {
        if *is_needed && !is_loaded(chunk) {
            now.emit(());
        }
    });
    (*arrival, bring.reform(|_| ()))
}

/// Whether the first page has been painted. Anything it doesn't need for that is loaded afterwards.
#[hook]
pub fn use_painted() -> UseStateHandle<bool> {
    let is_painted = use_state_eq(|| false);
    let setter = is_painted.setter();
    use_effect_with((), move |()| {
        animation_frame::after_next(move || setter.set(true));
    });
    is_painted
}
