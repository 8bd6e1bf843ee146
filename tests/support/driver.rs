//! A chromedriver of our own, and the commands of Chromium that WebDriver lacks.

use std::io::{BufRead, BufReader, ErrorKind, Lines, Read, Result, Write};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::{self, Child, ChildStdout, Command, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;
use std::{env, fs};

use serde_json::Value;

const PATIENCE: Duration = Duration::from_secs(60);

pub struct Driver {
    process: Child,
    folder: PathBuf,
    // Kept open, because the driver would fail at its next line of output.
    _output: Lines<BufReader<ChildStdout>>,
    port: u16,
}

impl Driver {
    pub fn start() -> Driver {
        // Another process may take the port in the meantime; the driver then exits.
        (0..5)
            .find_map(|_| Driver::attempt())
            .expect("chromedriver finds no port to listen on")
    }

    fn attempt() -> Option<Driver> {
        let program = env::var("CHROMEDRIVER").unwrap_or_else(|_| "chromedriver".to_owned());
        let folder = fresh_folder();
        let mut process = Command::new(&program)
            .arg("--port=0")
            .env("TMPDIR", &folder)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap_or_else(|problem| match problem.kind() {
                ErrorKind::NotFound => panic!(
                    "{program} is missing. Install Chromium and its driver (on Debian: `apt-get \
                     install chromium chromium-driver`; elsewhere: Chrome and the chromedriver of \
                     the same version, on the PATH). LOYALTY_LAB_NO_BROWSER=1 leaves the browser \
                     tests out."
                ),
                _ => panic!("{program} does not start: {problem}"),
            });
        let mut output = BufReader::new(process.stdout.take().expect("a piped output")).lines();
        let port = output.by_ref().map_while(Result::ok).find_map(|line| {
            let (_, port) = line.split_once("started successfully on port ")?;
            port.trim_end_matches('.').parse().ok()
        });
        let Some(port) = port else {
            process.wait().ok();
            fs::remove_dir_all(&folder).ok();
            return None;
        };
        Some(Driver {
            process,
            folder,
            _output: output,
            port,
        })
    }

    pub fn address(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// Where the driver and its browsers leave their files, until the driver is dropped.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// Posts a command and returns the value of its answer.
    pub fn command(&self, path: &str, body: &Value) -> Value {
        let mut answer = self
            .exchange("POST", path, &body.to_string())
            .unwrap_or_else(|problem| panic!("chromedriver, {path}: {problem}"));
        let value = answer["value"].take();
        assert!(
            value["error"].is_null(),
            "chromedriver, {path}: {}",
            value["message"]
        );
        value
    }

    fn exchange(&self, method: &str, path: &str, body: &str) -> Result<Value> {
        let mut stream = TcpStream::connect(("127.0.0.1", self.port))?;
        stream.set_read_timeout(Some(PATIENCE))?;
        write!(
            stream,
            "{method} {path} HTTP/1.1\r\nHost: 127.0.0.1\r\n\
             Content-Type: application/json\r\nContent-Length: {}\r\n\r\n{body}",
            body.len()
        )?;
        // The driver keeps the connection open, so the answer's end is known only from its length.
        let mut answer = BufReader::new(stream);
        let mut length = 0;
        loop {
            let mut line = String::new();
            answer.read_line(&mut line)?;
            match line.trim_end().split_once(':') {
                Some((name, value)) if name.eq_ignore_ascii_case("content-length") => {
                    length = value.trim().parse().unwrap_or_default();
                }
                _ if line.trim_end().is_empty() => break,
                _ => {}
            }
        }
        Ok(serde_json::from_reader(answer.take(length))?)
    }
}

/// Profiles are kept here, since the browser leaves files behind. The folder is under the system's
/// temporary folder, because the path of a socket must be short.
fn fresh_folder() -> PathBuf {
    static COUNT: AtomicUsize = AtomicUsize::new(0);
    let count = COUNT.fetch_add(1, Ordering::Relaxed);
    let folder = env::temp_dir().join(format!("loyalty-lab-{}-{count}", process::id()));
    fs::create_dir_all(&folder).expect("a temporary folder");
    folder
}

impl Drop for Driver {
    /// Asks the driver to quit, since it closes its browsers; if killed, it would leave them
    /// running.
    fn drop(&mut self) {
        if self.exchange("GET", "/shutdown", "").is_err() {
            self.process.kill().ok();
        }
        self.process.wait().ok();
        fs::remove_dir_all(&self.folder).ok();
    }
}
