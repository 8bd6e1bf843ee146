//! The driver of a browser, and the commands of Chromium that WebDriver lacks.

use std::io::{BufRead, BufReader, Lines, Read, Result, Write};
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{self, Child, ChildStdin, ChildStdout, Command, Stdio};
use std::sync::atomic::{AtomicU32, AtomicUsize, Ordering};
use std::time::{Duration, Instant};
use std::{env, fs, thread};

use super::engine::Engine;
use serde_json::Value;

const PATIENCE: Duration = Duration::from_secs(60);

/// Ends the driver as soon as its input ends, which happens at the latest when the tests' own process ends,
/// for whatever reason. Chromium's driver closes its browsers when it is asked to quit; if killed, it would
/// leave them running. The other engines' browsers are closed beforehand, or found by the folder of their
/// profiles.
const END: &str = r#"
exec >&-
read -r port
cat >/dev/null
if exec 3<>"/dev/tcp/127.0.0.1/$port"; then
  printf 'GET /shutdown HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n' >&3
  [ "$3" = Chromium ] && wait
fi 2>/dev/null
kill $(jobs -p) 2>/dev/null
pkill -f -- "$TMPDIR"
wait
rm -rf "$TMPDIR"
"#;

pub struct Driver {
    keeper: Child,
    input: Option<ChildStdin>,
    folder: PathBuf,
    // Kept open, because otherwise the driver would fail at its next line of output.
    _output: Lines<BufReader<ChildStdout>>,
    port: u16,
}

impl Driver {
    pub fn start(engine: Engine) -> Driver {
        // Another process can take the port in the meantime, in which case the driver exits.
        (0..5)
            .find_map(|_| Driver::attempt(engine))
            .expect("the driver finds no port to listen on")
    }

    fn attempt(engine: Engine) -> Option<Driver> {
        let programs = engine.programs();
        let missing = engine.missing_program();
        assert!(
            missing.is_none(),
            "{missing:?} is missing. `make browser` installs what drives Chromium on Debian; elsewhere \
             install Chrome and the chromedriver of the same version, on the PATH. \
             LOYALTY_LAB_NO_BROWSER=1 leaves the browser tests out."
        );
        let folder = fresh_folder();
        let asked = match engine {
            Engine::Chromium => 0, // It reports which one it took.
            _ => free_port(),
        };
        let mut keeper = Command::new("bash")
            .args(["-c", &format!("{}{END}", engine.start_command()), "keeper"])
            .args([&programs[0], &asked.to_string(), &format!("{engine:?}")])
            .env("TMPDIR", &folder)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .expect("bash, which keeps the driver");
        let mut input = keeper.stdin.take();
        let mut output = BufReader::new(keeper.stdout.take().expect("a piped output")).lines();
        let port = if asked == 0 {
            output.by_ref().map_while(Result::ok).find_map(|line| {
                let (_, port) = line.split_once("started successfully on port ")?;
                port.trim_end_matches('.').parse().ok()
            })
        } else {
            answers(asked).then_some(asked)
        };
        // If the port can't be written to its input, the keeper has ended.
        let told = port.filter(|port| {
            let told = input.as_mut().map(|input| writeln!(input, "{port}"));
            told.is_some_and(|told| told.is_ok())
        });
        let Some(port) = told else {
            drop(input);
            keeper.wait().ok();
            fs::remove_dir_all(&folder).ok();
            return None;
        };
        Some(Driver {
            keeper,
            input,
            folder,
            _output: output,
            port,
        })
    }

    pub fn address(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// Where the driver and its browsers store files, until the driver is dropped.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// Posts a command and returns the value of its answer.
    pub fn command(&self, path: &str, body: &Value) -> Value {
        let mut answer = self
            .exchange("POST", path, &body.to_string())
            .unwrap_or_else(|problem| panic!("the driver, {path}: {problem}"));
        let value = answer["value"].take();
        assert!(
            value["error"].is_null(),
            "the driver, {path}: {}",
            value["message"]
        );
        value
    }

    /// Ends a session, unless it has already ended.
    pub fn delete(&self, path: &str) {
        self.exchange("DELETE", path, "").ok();
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
        // The driver keeps the connection open, so only the length shows where the answer ends.
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

/// A port for a driver that can't choose one. It isn't from the range that the system assigns on request, and
/// it differs at each call.
fn free_port() -> u16 {
    static COUNT: AtomicU32 = AtomicU32::new(0);
    let start = process::id().wrapping_mul(101);
    loop {
        let count = COUNT.fetch_add(1, Ordering::Relaxed);
        let port = 10_000 + (start.wrapping_add(count) % 20_000) as u16;
        if TcpListener::bind(("127.0.0.1", port)).is_ok() {
            return port;
        }
    }
}

/// Waits until something listens on the port.
fn answers(port: u16) -> bool {
    let end = Instant::now() + PATIENCE;
    while Instant::now() < end {
        if TcpStream::connect(("127.0.0.1", port)).is_ok() {
            return true;
        }
        thread::sleep(Duration::from_millis(20));
    }
    false
}

/// Profiles are stored here, because the browser leaves files behind. The folder is in the system's temporary
/// folder, because the path of a socket must be short.
fn fresh_folder() -> PathBuf {
    static COUNT: AtomicUsize = AtomicUsize::new(0);
    let count = COUNT.fetch_add(1, Ordering::Relaxed);
    let folder = env::temp_dir().join(format!("loyalty-lab-{}-{count}", process::id()));
    fs::create_dir_all(&folder).expect("a temporary folder");
    folder
}

impl Drop for Driver {
    fn drop(&mut self) {
        drop(self.input.take());
        self.keeper.wait().ok();
    }
}
