//! A server for `dist/` that records the requests it receives.

use std::collections::BTreeMap;
use std::io::{BufRead, BufReader, Result, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::{fs, thread};

use super::in_repository;
use brotli::enc::BrotliEncoderParams;

/// `dist/` is also served here, because it must work below any path.
pub const SUB_PATH: &str = "/any/sub/path";

/// A page with nothing but a text field: the baseline for the cost of a keystroke, and what a frame is put into.
pub const BARE_PAGE: &str = "/bare.html";

const BARE_HTML: &str = "<!DOCTYPE html><html lang=\"en\"><meta charset=\"utf-8\">\
    <title>Bare field</title><link rel=\"icon\" href=\"data:,\"><input name=\"promoters\">\
    <input type=\"radio\" name=\"state\" checked><input type=\"radio\" name=\"state\">";

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Request {
    pub path: String,
    pub status: u16,
}

/// What can be wrong with the answer for a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// It no longer exists, as after a deployment.
    Missing,
    /// It is replaced by a page, as on hosts that answer every unknown address with their home page.
    Html,
    /// Some harmless bytes are added.
    Altered,
}

/// Serves until the process ends. A thread that waits for a connection costs nothing.
pub struct Server {
    address: SocketAddr,
    records: Arc<Records>,
}

#[derive(Default)]
struct Records {
    requests: Mutex<Vec<Request>>,
    /// A part of the names of files that get a faulty answer, and the fault.
    faults: Mutex<Option<(&'static str, Fault)>>,
    is_cut: AtomicBool,
    is_next: AtomicBool,
    compresses: AtomicBool,
}

impl Server {
    pub fn start() -> Server {
        assert!(
            in_repository("dist/index.html").exists(),
            "dist/ is missing: run `make build`, or run the tests by `make test`"
        );
        let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
        let address = listener.local_addr().expect("the address of the listener");
        let records = Arc::default();
        let server = Server {
            address,
            records: Arc::clone(&records),
        };
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let records = Arc::clone(&records);
                // A browser that closes the connection early isn't a problem with the page.
                thread::spawn(move || answer(stream, &records).ok());
            }
        });
        server
    }

    /// `http://127.0.0.1:<port>`
    pub fn origin(&self) -> String {
        format!("http://{}", self.address)
    }

    pub fn requests(&self) -> Vec<Request> {
        locked(&self.records.requests).clone()
    }

    /// From now on, answers nothing, or answers again.
    pub fn cut(&self, is_cut: bool) {
        self.records.is_cut.store(is_cut, Ordering::SeqCst);
    }

    /// From now on, serves another build: the same program, but every file has a new name, and those of the
    /// first build are gone.
    pub fn serve_next_build(&self) {
        self.records.is_next.store(true, Ordering::SeqCst);
    }

    /// From now on, answers with brotli 11, like a host for static files.
    pub fn compress(&self) {
        self.records.compresses.store(true, Ordering::SeqCst);
    }

    /// From now on, answers with this fault for files with that part in their names. `/` is only the page itself.
    pub fn break_files(&self, part: &'static str, fault: Fault) {
        *locked(&self.records.faults) = Some((part, fault));
    }

    /// From now on, adds harmless bytes to files with that part in their names: they would still
    /// work, and only an integrity check can detect it.
    pub fn tamper_with(&self, part: &'static str) {
        self.break_files(part, Fault::Altered);
    }
}

fn answer(mut stream: TcpStream, records: &Records) -> Result<()> {
    if records.is_cut.load(Ordering::SeqCst) {
        return Ok(());
    }
    let mut lines = BufReader::new(stream.try_clone()?).lines();
    let Some(request) = lines.next().transpose()? else {
        return Ok(()); // The browser opened a connection in advance and didn't need it.
    };
    // A connection closed with unread headers is reset, and the answer is lost.
    while lines
        .next()
        .transpose()?
        .is_some_and(|line| !line.is_empty())
    {}

    let address = request.split(' ').nth(1).unwrap_or_default();
    let path = address.split('?').next().unwrap_or_default();
    let (status, body) = match content(path, records.is_next.load(Ordering::SeqCst)) {
        Some(mut body) => {
            let fault = *locked(&records.faults);
            match fault.filter(|(part, _)| path == *part || (*part != "/" && path.contains(part))) {
                Some((_, Fault::Missing)) => (404, Vec::new()),
                Some((_, Fault::Html)) => (200, b"<!DOCTYPE html><title>Home</title>".to_vec()),
                Some((_, Fault::Altered)) => {
                    body.extend(harmless(path));
                    (200, body)
                }
                None => (200, body),
            }
        }
        None => (404, Vec::new()),
    };
    locked(&records.requests).push(Request {
        path: path.to_owned(),
        status,
    });
    let (body, encoding) = if records.compresses.load(Ordering::SeqCst) {
        (compressed(path, &body), "Content-Encoding: br\r\n")
    } else {
        (body, "")
    };
    write!(
        stream,
        "HTTP/1.1 {status} \r\nContent-Type: {}\r\nContent-Length: {}\r\n{encoding}\
         Cache-Control: no-store\r\nConnection: close\r\n\r\n",
        content_type(path),
        body.len()
    )?;
    stream.write_all(&body)
}

/// Compressed files are cached, because compression takes a second.
fn compressed(path: &str, body: &[u8]) -> Vec<u8> {
    static KEPT: Mutex<BTreeMap<String, Vec<u8>>> = Mutex::new(BTreeMap::new());
    let mut kept = locked(&KEPT);
    let entry = kept.entry(path.to_owned());
    entry.or_insert_with(|| brotli_11(body)).clone()
}

pub fn brotli_11(content: &[u8]) -> Vec<u8> {
    let parameters = BrotliEncoderParams {
        quality: 11,
        ..BrotliEncoderParams::default()
    };
    let mut compressed = Vec::new();
    brotli::BrotliCompress(&mut &*content, &mut compressed, &parameters).expect("memory");
    compressed
}

fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

fn harmless(path: &str) -> &'static [u8] {
    if path.ends_with(".wasm") {
        b"\x00\x02\x01a" // an empty custom section named "a"
    } else {
        b"\n"
    }
}

fn content(path: &str, is_next: bool) -> Option<Vec<u8>> {
    if path == BARE_PAGE {
        return Some(BARE_HTML.into());
    }
    let file = path.strip_prefix(SUB_PATH).unwrap_or(path);
    let file = match file.strip_prefix('/')? {
        "" => "index.html",
        file if file.contains("..") => return None,
        file => file,
    };
    let read = |file: &str| fs::read(in_repository("dist").join(file)).ok();
    if !is_next {
        return read(file);
    }
    match file {
        "index.html" | "sw.js" => {
            let build = build(&String::from_utf8(read("index.html")?).ok()?)?;
            let text = String::from_utf8(read(file)?).ok()?;
            Some(rename(&text).replace(&build, NEXT_BUILD).into_bytes())
        }
        // Names from the first build that have a different name in the next one.
        _ if rename(file) != file => None,
        _ => read(&file.replace(NEXT, ".")),
    }
}

/// The name that a page of the next build gives for its build.
pub const NEXT_BUILD: &str = "next-one";

/// What follows the hash in the names of the next build's files.
const NEXT: &str = "-next.";

fn build(page: &str) -> Option<String> {
    let (_, after) = page.split_once("data-build=\"")?;
    after.split('"').next().map(str::to_owned)
}

/// The text with the file names of the next build.
fn rename(text: &str) -> String {
    let mut renamed = String::new();
    let mut hash = None;
    for character in text.chars() {
        hash = match (character, hash) {
            ('-', _) => Some(0),
            (digit, Some(length)) if digit.is_ascii_hexdigit() => Some(length + 1),
            ('.', Some(8 | 16)) => {
                renamed.push_str(NEXT);
                None
            }
            _ => None,
        };
        if !(character == '.' && renamed.ends_with(NEXT)) {
            renamed.push(character);
        }
    }
    renamed
}

fn content_type(path: &str) -> &'static str {
    match path.rsplit_once('.').map(|(_, extension)| extension) {
        Some("css") => "text/css",
        Some("ftl") => "text/plain; charset=utf-8",
        Some("js") => "text/javascript",
        Some("json" | "webmanifest") => "application/json",
        Some("png") => "image/png",
        Some("svg") => "image/svg+xml",
        Some("wasm") => "application/wasm",
        _ => "text/html",
    }
}
