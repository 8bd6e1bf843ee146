//! The last page: what a user sees when the program itself has failed.
//!
//! After the panic hook no code of ours runs any more, so the page is made of plain links: one that
//! holds the work as a file, and one that loads the page again.

use std::cell::RefCell;

use crate::browser::files;

/// The sentences of the page, kept ready while the program still runs.
#[derive(Clone, Debug, Default)]
pub struct Sentences {
    pub title: String,
    pub explanation: String,
    pub save: String,
    pub reload: String,
    pub details: String,
}

/// Keeps the sentences and the work for the case that they are needed.
pub fn prepare(sentences: Sentences) {
    SENTENCES.set(sentences);
}

/// Keeps the way to the work as a file, for the case that it is needed; it gives None where the work
/// can't be read in the middle of a change.
pub fn remember(work: impl Fn() -> Option<String> + 'static) {
    WORK.set(Box::new(work));
}

/// Replaces the page. Called from the panic hook, with the panic's own text.
pub fn show(panic: &str) {
    let sentences = SENTENCES.with_borrow(Clone::clone);
    let work = WORK.with_borrow(|work| work()).unwrap_or_default();
    let file = files::address_of("application/json", &work).unwrap_or_default();
    // The address without its fragment loads the page anew; what was saved comes back.
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
