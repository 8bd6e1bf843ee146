//! The parts of the program that come when they are first asked for, so that the first page is
//! there sooner. The build cuts the program at the functions marked here.

use std::cell::{Cell, RefCell};
use std::rc::Rc;
use std::thread::LocalKey;

use wasm_bindgen_futures::spawn_local;
use wasm_split_helpers::{SplitLoaderError, wasm_split};
use yew::prelude::*;

use crate::browser::words;
use crate::words::language::Language;
use crate::words::messages::Messages;
use crate::workspace::link::{Keys, Link};

use super::app::Act;
use super::guides::{self, papers::Papers};
use super::lab::{Lab, Open};
use super::metric_pages;
use super::notices;
use super::settings;
use super::shell::{Content, HeaderProps};
use super::speech::{NUMBERS, Speech};
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
    /// Gives up what a link brings under names that are none.
    pub check: fn(&mut Link),
    pub open: Open,
    /// The papers of a visit, as a link to the page holds them.
    pub figures: fn(&Lab) -> Vec<(String, String)>,
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

impl Part {
    const ALL: [Part; 3] = [Part::Frame, Part::Metrics, Part::Guides];

    /// The folder of its words.
    fn name(self) -> &'static str {
        match self {
            Part::Frame => "frame",
            Part::Metrics => "metrics",
            Part::Guides => "guides",
        }
    }

    fn is_here(self) -> bool {
        match self {
            Part::Frame => frame().is_some(),
            Part::Metrics => metrics().is_some(),
            Part::Guides => guides().is_some(),
        }
    }
}

/// Fetches a part, with its words and the parts that it leans on.
pub async fn fetch(part: Part) -> Result<(), Unreachable> {
    if part == Part::Guides {
        fetch_alone(Part::Metrics).await?;
    }
    fetch_alone(part).await
}

async fn fetch_alone(part: Part) -> Result<(), Unreachable> {
    if part.is_here() {
        return Ok(());
    }
    // The words are on their way while the program is.
    let (words, messages) = (ask_words(part), current()?);
    match part {
        Part::Frame => arrive(part, &FRAME, frame_part().await?, words, messages).await,
        Part::Metrics => arrive(part, &METRICS, metrics_part().await?, words, messages).await,
        Part::Guides => arrive(part, &GUIDES, guides_part().await?, words, messages).await,
    }
}

fn ask_words(part: Part) -> impl Future<Output = Option<String>> {
    let language = current().map(|messages| messages.language);
    words::of_part(part.name(), language.unwrap_or_default().words_tag())
}

/// Keeps a part together with its words. It may have been asked for twice, and the language may
/// have changed meanwhile.
async fn arrive<P: Copy>(
    part: Part,
    place: &'static LocalKey<Cell<Option<P>>>,
    program: P,
    asked: impl Future<Output = Option<String>>,
    messages: Rc<Messages>,
) -> Result<(), Unreachable> {
    let (mut words, mut messages) = (asked.await, messages);
    while !Rc::ptr_eq(&messages, &current()?) {
        messages = current()?;
        words = ask_words(part).await;
    }
    if place.get().is_none() {
        let words = words.ok_or(Unreachable)?;
        messages.add(words).map_err(|_| Unreachable)?;
        place.set(Some(program));
    }
    Ok(())
}

thread_local! {
    static CURRENT: RefCell<Option<Rc<Messages>>> = const { RefCell::new(None) };
}

fn current() -> Result<Rc<Messages>, Unreachable> {
    CURRENT.with_borrow(|messages| messages.clone().ok_or(Unreachable))
}

/// From now on the parts bring words for these messages.
pub fn speak(messages: &Rc<Messages>) {
    CURRENT.set(Some(messages.clone()));
}

/// Fetches another language: its words for the start, and for every part that is here.
pub async fn fetch_language(language: Language) -> Result<Rc<Messages>, Unreachable> {
    let tag = language.words_tag();
    loop {
        let here = Part::ALL.map(Part::is_here);
        let parts = Part::ALL.into_iter().filter(|part| part.is_here());
        let asked: Vec<_> = parts.map(|part| words::of_part(part.name(), tag)).collect();
        let start = words::of_part("start", tag).await.ok_or(Unreachable)?;
        let messages = Messages::parse(language, start, NUMBERS).map_err(|_| Unreachable)?;
        for words in asked {
            let words = words.await.ok_or(Unreachable)?;
            messages.add(words).map_err(|_| Unreachable)?;
        }
        // A part may have come meanwhile, with words of the other language.
        if here == Part::ALL.map(Part::is_here) {
            let messages = Rc::new(messages);
            speak(&messages);
            return Ok(messages);
        }
    }
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
    arrived: Callback<()>,
) -> (Arrival, Callback<MouseEvent>) {
    let arrival = use_state_eq(|| Arrival::Awaited);
    let bring = {
        let arrival = arrival.setter();
        Callback::from(move |_| {
            let (arrival, arrived) = (arrival.clone(), arrived.clone());
            arrival.set(Arrival::Awaited);
            spawn_local(async move {
                match fetch(part).await {
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
        if *is_needed && !part.is_here() {
            now.emit(());
        }
    });
    (*arrival, bring.reform(|_| ()))
}
