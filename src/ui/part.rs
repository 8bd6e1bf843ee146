//! The parts of the program that come when they are first asked for, so that the first page is
//! there sooner. The build cuts the program at the functions marked here.

use std::cell::Cell;
use std::rc::Rc;
use std::thread::LocalKey;

use wasm_bindgen_futures::spawn_local;
use wasm_split_helpers::{SplitLoaderError, wasm_split};
use yew::prelude::*;

use crate::browser::words;
use crate::words::messages::Messages;
use crate::workspace::link::Keys;

use super::app::Act;
use super::guides::{self, papers::Papers};
use super::lab::{Lab, Open};
use super::metric_pages;
use super::notices;
use super::settings;
use super::shell::{Content, HeaderProps};
use super::speech::Speech;
use super::tending::Dispatch;

/// A part of the program.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// What the frame shows only at times: the settings, the notices.
    Frame,
    /// The pages of the metrics, and every figure.
    Metrics,
    /// The pages of the guides, cultures and plan, which speak of metrics too.
    Guides,
}

/// What the frame's part is made by.
#[derive(Clone, Copy)]
pub struct Frame {
    pub settings: fn(&HeaderProps) -> Html,
    pub notices: fn(&Lab, &Speech, &Act, &Callback<()>, &Dispatch) -> Html,
}

/// What the pages of the metrics are made by.
#[derive(Clone, Copy)]
pub struct Metrics {
    pub keys: Keys,
    pub open: Open,
    pub page: fn(&Lab, &Speech, &Act) -> Html,
    /// Every metric with its present value.
    pub contents: fn(&Lab, &Speech) -> Vec<Content>,
    /// The keys and figures of a link to the page as it stands.
    pub figures: fn(&Lab) -> Vec<(&'static str, String)>,
}

/// What the pages of the guides are made by.
#[derive(Clone, Copy)]
pub struct Guides {
    pub page: fn(Papers) -> Html,
    /// The list beside the page.
    pub contents: fn(&Papers) -> Html,
    /// What the page is called; None where there is none.
    pub title: fn(&str, &Speech) -> Option<AttrValue>,
}

thread_local! {
    static FRAME: Cell<Option<Frame>> = const { Cell::new(None) };
    static METRICS: Cell<Option<Metrics>> = const { Cell::new(None) };
    static GUIDES: Cell<Option<Guides>> = const { Cell::new(None) };
}

#[wasm_split(frame, fallible)]
fn frame_part() -> Result<Frame, SplitLoaderError> {
    Ok(Frame {
        settings: settings::panel,
        notices: notices::notices,
    })
}

#[wasm_split(metrics, fallible)]
fn metrics_part() -> Result<Metrics, SplitLoaderError> {
    Ok(metric_pages::PART)
}

#[wasm_split(guides, fallible)]
fn guides_part() -> Result<Guides, SplitLoaderError> {
    Ok(guides::PART)
}

/// The part of the frame, if it is there.
pub fn frame() -> Option<Frame> {
    FRAME.get()
}

/// The part of the metrics, if it is there.
pub fn metrics() -> Option<Metrics> {
    METRICS.get()
}

/// The part of the guides, if it is there.
pub fn guides() -> Option<Guides> {
    GUIDES.get()
}

/// A part, or its words, could not be fetched.
#[derive(Debug)]
pub struct Unreachable;

impl From<SplitLoaderError> for Unreachable {
    fn from(_: SplitLoaderError) -> Unreachable {
        Unreachable
    }
}

/// Fetches a part, with its words and the parts that it leans on.
pub async fn fetch(part: Part, messages: &Messages) -> Result<(), Unreachable> {
    match part {
        Part::Frame => fetch_frame(messages).await,
        Part::Metrics => fetch_metrics(messages).await,
        Part::Guides => {
            let words = words::of_part("guides");
            fetch_metrics(messages).await?;
            arrive(&GUIDES, guides_part().await?, words.await, messages)
        }
    }
}

async fn fetch_frame(messages: &Messages) -> Result<(), Unreachable> {
    let words = words::of_part("frame");
    arrive(&FRAME, frame_part().await?, words.await, messages)
}

async fn fetch_metrics(messages: &Messages) -> Result<(), Unreachable> {
    let words = words::of_part("metrics");
    arrive(&METRICS, metrics_part().await?, words.await, messages)
}

/// Keeps a part together with its words. It may have been asked for twice.
fn arrive<P: Copy>(
    place: &'static LocalKey<Cell<Option<P>>>,
    program: P,
    words: Option<String>,
    messages: &Messages,
) -> Result<(), Unreachable> {
    if place.get().is_none() {
        let words = words.ok_or(Unreachable)?;
        messages.add(words).map_err(|_| Unreachable)?;
        place.set(Some(program));
    }
    Ok(())
}

/// How far a part has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Arrival {
    Awaited,
    Here,
    Failed,
}

/// Has a part brought as soon as it is needed, and tells when it is there. Returns how far it has
/// come, and a way to try again.
#[hook]
pub fn use_part(
    part: Part,
    is_needed: bool,
    messages: &Rc<Messages>,
    arrived: Callback<()>,
) -> (Arrival, Callback<MouseEvent>) {
    let arrival = use_state_eq(|| Arrival::Awaited);
    let bring = {
        let (arrival, messages) = (arrival.setter(), messages.clone());
        Callback::from(move |_| {
            let (arrival, messages, arrived) = (arrival.clone(), messages.clone(), arrived.clone());
            arrival.set(Arrival::Awaited);
            spawn_local(async move {
                match fetch(part, &messages).await {
                    Ok(()) => {
                        arrival.set(Arrival::Here);
                        arrived.emit(());
                    }
                    Err(Unreachable) => arrival.set(Arrival::Failed),
                }
            });
        })
    };
    let now = bring.clone();
    use_effect_with(is_needed, move |is_needed| {
        if *is_needed {
            now.emit(());
        }
    });
    (*arrival, bring.reform(|_| ()))
}
