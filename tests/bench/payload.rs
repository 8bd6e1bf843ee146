//! What is loaded, in bytes after brotli 11. 1 KB is 1,000 bytes.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use serde_json::{Value, json};

use crate::support::browser::{Browser, Options};
use crate::support::in_repository;
use crate::support::server::brotli_11;
use crate::times::{ANSWER, note_when_there};
use crate::verdict;

/// The languages whose loads are measured.
const LANGUAGES: [&str; 5] = ["en", "bg", "sl", "lt", "ru"];

const HOME_LIMIT: usize = 185_000;
const METRIC_LIMIT: usize = 300_000;
const ALL_LIMIT: usize = 750_000;

pub async fn measure() -> Value {
    let mut sizes = BTreeMap::new();
    for name in built_files() {
        let content = fs::read(in_repository("dist").join(&name)).expect("a file of dist/");
        sizes.insert(name, (content.len(), brotli_11(&content).len()));
    }
    println!("{:<48}{:>10}{:>11}", "dist/, bytes", "raw", "brotli 11");
    for (name, (raw, compressed)) in &sizes {
        println!("{name:<48}{raw:>10}{compressed:>11}");
    }
    let mut languages = Vec::new();
    for language in LANGUAGES {
        let loads = [
            ("home page", loaded(language, HOME).await, HOME_LIMIT),
            (
                "a metric page",
                loaded(language, METRIC).await,
                METRIC_LIMIT,
            ),
            ("everything", kept(language).await, ALL_LIMIT),
        ];
        let mut totals = BTreeMap::new();
        for (what, files, limit) in loads {
            let total: usize = files
                .iter()
                .filter_map(|name| sizes.get(name))
                .map(|size| size.1)
                .sum();
            let pass = total <= limit;
            println!(
                "{language}  {what:<44}{total:>11}  limit {limit}: {}",
                verdict(pass)
            );
            totals.insert(
                what,
                json!({ "bytes": total, "pass": pass, "files": files }),
            );
        }
        languages.push(json!({ "language": language, "loads": totals }));
    }
    let files: Vec<Value> = sizes
        .iter()
        .map(|(name, (raw, compressed))| json!({ "name": name, "raw": raw, "brotli": compressed }))
        .collect();
    json!({ "files": files, "languages": languages })
}

/// A page, and a selector for what must be there. What the page doesn't need for that is requested
/// afterwards.
type Opened = (&'static str, &'static str);

const HOME: Opened = ("#/", "main h1");
const METRIC: Opened = (
    "#/metrics/nps?promoters=75&passives=25&detractors=30",
    ANSWER,
);

async fn start(language: &'static str, keeps_sites: bool) -> Browser {
    let options = Options {
        languages: language,
        keeps_sites,
        ..Options::default()
    };
    Browser::start(options).await.expect("a browser")
}

/// The files that a browser in that language requests with an empty cache until that element is there.
async fn loaded(language: &'static str, (page, there): Opened) -> BTreeSet<String> {
    let browser = start(language, false).await;
    browser.run_before_pages(&note_when_there(there));
    browser.open(page).await;
    browser.wait_until("globalThis.there").await;
    let requested = "performance.getEntriesByType('resource')
        .filter(({ startTime }) => startTime < there)
        .map(({ name }) => new URL(name).pathname)";
    let requested = browser.eval(requested).await;
    let requested: Vec<String> = serde_json::from_value(requested).expect("a list of paths");
    assert_eq!(
        browser.eval("document.documentElement.lang").await,
        language
    );
    let files = requested
        .iter()
        .map(|path| path.trim_start_matches('/').to_owned());
    // The page itself isn't among its resources.
    files.chain(["index.html".to_owned()]).collect()
}

/// The files that a browser in that language stores to work without a network, including the page and the
/// program that stores them. Those of other languages are stored too, but left out here.
async fn kept(language: &'static str) -> BTreeSet<String> {
    let browser = start(language, true).await;
    browser.open("#/").await;
    browser.wait_for("footer [data-offline=ready]").await;
    let list = "const done = arguments[arguments.length - 1];
        caches.keys().then(([name]) => caches.open(name)).then((cache) => cache.keys())
            .then((kept) => done(kept.map(({ url }) => new URL(url).pathname.slice(1))));";
    let kept = browser.client.execute_async(list, Vec::new()).await;
    let kept: Vec<String> =
        serde_json::from_value(kept.expect("the kept files")).expect("a list of paths");
    let others = LANGUAGES.into_iter().filter(|&other| other != language);
    let of_others: Vec<String> = others
        .flat_map(|other| [format!("words-{other}-"), format!("manifest-{other}-")])
        .collect();
    kept.into_iter()
        .filter(|name| !of_others.iter().any(|other| name.starts_with(other)))
        .map(|name| match name.as_str() {
            "" => "index.html".to_owned(),
            _ => name,
        })
        .chain(["sw.js".to_owned()])
        .collect()
}

/// The files of `dist/`, by their paths inside it.
fn built_files() -> BTreeSet<String> {
    let root = in_repository("dist");
    let mut folders = vec![root.clone()];
    let mut files = BTreeSet::new();
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).expect("a folder of dist/").flatten() {
            let path = entry.path();
            if path.is_dir() {
                folders.push(path);
            } else if let Ok(name) = path.strip_prefix(&root) {
                files.insert(name.to_string_lossy().into_owned());
            }
        }
    }
    files
}
