//! The chunks of the program that are loaded when first needed, so that the first page appears sooner.
//! The build splits the program at the functions marked here.

use std::cell::{Cell, RefCell};
use std::rc::Rc;
use std::thread::LocalKey;

use wasm_split_helpers::{SplitLoaderError, wasm_split};

use crate::app::chunk_functions::{Guides, Metrics, Tools};
use crate::app::offline;
use crate::app::settings::view_panel;
use crate::browser::message_loader;
use crate::calculation::figure_sets::FigureSets;
use crate::links::page::Chunk;
use crate::links::{file_entries, keys, open_metric, open_records, record_names};
use crate::metrics;
use crate::pages::guides::nav;
use crate::pages::{guides, home, lab, metric};
use crate::ui::metric_summary::summarize;
use crate::words::language::Language;
use crate::words::messages::Messages;
use crate::workspace::state::Workspace;

thread_local! {
    static METRICS: Cell<Option<Metrics>> = const { Cell::new(None) };
    static GUIDES: Cell<Option<Guides>> = const { Cell::new(None) };
    static TOOLS: Cell<Option<Tools>> = const { Cell::new(None) };
    static MESSAGES: RefCell<Option<Rc<Messages>>> = const { RefCell::new(None) };
}

#[wasm_split(metrics, fallible)]
fn load_metrics() -> Result<Metrics, SplitLoaderError> {
    Ok(Metrics {
        keys: keys::KEYS,
        open: open_metric::open,
        read_figures: FigureSets::read,
        page: metric::view_metric_page,
        summaries: |context| {
            let all = metrics::all().iter();
            all.map(|metric| summarize(context, metric)).collect()
        },
        adoption: Workspace::guest_adoption,
        figures: open_metric::figures,
    })
}

#[wasm_split(guides, fallible)]
fn load_guides() -> Result<Guides, SplitLoaderError> {
    Ok(Guides {
        page: guides::view_guide_page,
        fitting_items: guides::view_fitting_items,
        nav: nav::view_nav,
        title: guides::title,
        is_record: record_names::is_record,
        is_taken: file_entries::is_taken,
        open: open_records::open,
        records: |workspace, language| open_records::figures(workspace, language, |_| true),
    })
}

#[wasm_split(tools, fallible)]
fn load_tools() -> Result<Tools, SplitLoaderError> {
    Ok(Tools {
        metric: metric::metric_tools(),
        settings: view_panel,
        offline: offline::view_line,
        example: home::example::view_example,
        picture: home::picture::view_picture,
        lab: lab::view_lab_page,
    })
}

/// The metrics' chunk, if it is loaded.
pub fn metrics() -> Option<Metrics> {
    METRICS.get()
}

/// The guides' chunk, if it is loaded.
pub fn guides() -> Option<Guides> {
    GUIDES.get()
}

/// The tools' chunk, if it is loaded.
pub fn tools() -> Option<Tools> {
    TOOLS.get()
}

/// A chunk, or its messages, couldn't be loaded.
#[derive(Debug)]
pub struct Unreachable;

impl From<SplitLoaderError> for Unreachable {
    fn from(_: SplitLoaderError) -> Unreachable {
        Unreachable
    }
}

const ALL: [Chunk; 3] = [Chunk::Metrics, Chunk::Guides, Chunk::Tools];

/// The folder of the chunk's messages.
fn folder(chunk: Chunk) -> &'static str {
    match chunk {
        Chunk::Metrics => "metrics",
        Chunk::Guides => "guides",
        Chunk::Tools => "tools",
    }
}

/// Whether a chunk is loaded, with its messages.
pub fn is_loaded(chunk: Chunk) -> bool {
    match chunk {
        Chunk::Metrics => metrics().is_some(),
        Chunk::Guides => guides().is_some(),
        Chunk::Tools => tools().is_some(),
    }
}

/// Loads a chunk, with its messages and the chunk that it depends on.
pub async fn load(chunk: Chunk) -> Result<(), Unreachable> {
    if chunk != Chunk::Metrics {
        load_alone(Chunk::Metrics).await?;
    }
    load_alone(chunk).await
}

async fn load_alone(chunk: Chunk) -> Result<(), Unreachable> {
    if is_loaded(chunk) {
        return Ok(());
    }
    // The messages are fetched while the program is loading.
    let (words, messages) = (ask_words(chunk), messages()?);
    match chunk {
        Chunk::Metrics => arrive(chunk, &METRICS, load_metrics().await?, words, messages).await,
        Chunk::Guides => arrive(chunk, &GUIDES, load_guides().await?, words, messages).await,
        Chunk::Tools => arrive(chunk, &TOOLS, load_tools().await?, words, messages).await,
    }
}

fn ask_words(chunk: Chunk) -> impl Future<Output = Option<String>> {
    let language = messages().map(|messages| messages.language);
    message_loader::fetch_chunk(folder(chunk), language.unwrap_or_default().words_tag())
}

/// Stores a chunk together with its messages. It may have been requested twice, and the language may
/// have changed in the meantime.
async fn arrive<P: Copy>(
    chunk: Chunk,
    place: &'static LocalKey<Cell<Option<P>>>,
    program: P,
    asked: impl Future<Output = Option<String>>,
    asked_for: Rc<Messages>,
) -> Result<(), Unreachable> {
    let (mut words, mut current) = (asked.await, asked_for);
    while !Rc::ptr_eq(&current, &messages()?) {
        current = messages()?;
        words = ask_words(chunk).await;
    }
    if place.get().is_none() {
        let words = words.ok_or(Unreachable)?;
        current.add(words).map_err(|_| Unreachable)?;
        place.set(Some(program));
    }
    Ok(())
}

/// The messages of the loaded language.
pub fn messages() -> Result<Rc<Messages>, Unreachable> {
    MESSAGES.with_borrow(|messages| messages.clone().ok_or(Unreachable))
}

/// Shows these messages from now on; chunks add their own to them.
pub fn set_messages(messages: &Rc<Messages>) {
    MESSAGES.set(Some(messages.clone()));
}

/// Loads another language: the messages for the start, and those for every loaded chunk.
pub async fn load_language(language: Language) -> Result<Rc<Messages>, Unreachable> {
    let tag = language.words_tag();
    loop {
        let loaded = ALL.map(is_loaded);
        let chunks = ALL.into_iter().filter(|chunk| is_loaded(*chunk));
        let asked: Vec<_> = chunks
            .map(|chunk| message_loader::fetch_chunk(folder(chunk), tag))
            .collect();
        let start = message_loader::fetch_chunk("start", tag)
            .await
            .ok_or(Unreachable)?;
        let messages = Messages::parse(language, start).map_err(|_| Unreachable)?;
        for words in asked {
            let words = words.await.ok_or(Unreachable)?;
            messages.add(words).map_err(|_| Unreachable)?;
        }
        // A chunk may have arrived in the meantime, with messages in the other language.
        if loaded == ALL.map(is_loaded) {
            let messages = Rc::new(messages);
            set_messages(&messages);
            return Ok(messages);
        }
    }
}
