//! The last page: what a user sees when the program itself has failed.
//!
//! After the panic hook none of our code runs, so the page consists of plain links: one holds the
//! work as a file, the other reloads the page.

use std::cell::RefCell;

use crate::browser::files;

/// The sentences of the page, prepared while the program still runs.
#[derive(Clone, Debug, Default)]
pub struct Sentences {
    pub title: String,
    pub explanation: String,
    pub save: String,
    pub reload: String,
    pub details: String,
}

/// Keeps the sentences for a later panic.
pub fn prepare(sentences: Sentences) {
    SENTENCES.set(sentences);
}

/// Keeps the function that writes the work as a file for a later panic. The function returns None if the work
/// can't be read in the middle of a change.
pub fn remember(work: impl Fn() -> Option<String> + 'static) {
    WORK.set(Box::new(work));
}

/// Replaces the page. Called by the panic hook, with the panic's message.
pub fn show(panic: &str) {
    let sentences = SENTENCES.with_borrow(Clone::clone);
    let work = WORK.with_borrow(|work| work()).unwrap_or_default();
    let file = files::object_url("application/json", &work).unwrap_or_default();
    // The address without its fragment reloads the page, which then shows what was saved.
    let start = gloo::utils::window()
        .location()
        .pathname()
        .unwrap_or_default();
    let page = format!(
        r##"<main class="crash"><div role="alert" data-problem="crash"><h1>{}</h1><p>{}</p></div><p class="take"><a class="button" href="{file}" download="loyalty-lab.json">{}</a> <a class="button" href="{start}">{}</a></p><details><summary>{}</summary><pre>{}</pre></details></main>"##,
        escape(&sentences.title),
        escape(&sentences.explanation),
        escape(&sentences.save),
        escape(&sentences.reload),
        escape(&sentences.details),
        escape(panic),
    );
    if let Some(body) = gloo::utils::document().body() {
        body.set_inner_html(&page);
    }
}

type Work = Box<dyn Fn() -> Option<String>>;

thread_local! {
    static SENTENCES: RefCell<Sentences> = RefCell::default();
    static WORK: RefCell<Work> = RefCell::new(Box::new(|| None));
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('"', "&quot;")
}
