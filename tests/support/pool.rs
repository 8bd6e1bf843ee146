//! Browsers that are shared by one test after another, because starting one takes longer than most tests.
//! Each test has its own server, and so an origin with nothing stored.

use std::fs;
use std::sync::{LazyLock, Mutex, PoisonError};
use std::thread;

use super::browser::Options;
use super::driver::Driver;
use fantoccini::error::CmdError;
use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};
use tokio::runtime::{Builder, Handle};

/// A Chromium under the control of its driver.
pub(super) struct Session {
    pub client: Client,
    pub id: String,
    pub driver: Driver,
}

static IDLE: Mutex<Vec<Session>> = Mutex::new(Vec::new());

/// The task behind a client must outlive the test that started it.
static RUNTIME: LazyLock<Handle> = LazyLock::new(|| {
    let runtime = Builder::new_current_thread().enable_all().build();
    let runtime = runtime.expect("a runtime for the sessions");
    let handle = runtime.handle().clone();
    thread::spawn(move || runtime.block_on(std::future::pending::<()>()));
    handle
});

impl Session {
    pub async fn start(options: Options) -> Session {
        let engine = options.engine;
        let Value::Object(capabilities) = engine.capabilities(options) else {
            unreachable!("capabilities are an object");
        };
        let driver = Driver::start(engine);
        let address = driver.address();
        let connected = RUNTIME.spawn(async move {
            ClientBuilder::new(HttpConnector::new())
                .capabilities(capabilities)
                .connect(&address)
                .await
        });
        let connected = connected.await.expect("the runtime of the sessions runs");
        let client =
            connected.unwrap_or_else(|problem| panic!("{engine:?} does not start: {problem}"));
        let id = client.session_id().await.expect("a session");
        Session {
            id: id.expect("the id of the session"),
            client,
            driver,
        }
    }

    /// An idle browser, if there is one and what the last test left in it can be cleared.
    pub async fn take_idle() -> Option<Session> {
        let session = IDLE.lock().unwrap_or_else(PoisonError::into_inner).pop()?;
        session.clear().await.ok()?;
        Some(session)
    }

    /// Keeps the browser for the next test.
    pub fn give_back(self) {
        let mut idle = IDLE.lock().unwrap_or_else(PoisonError::into_inner);
        idle.push(self);
    }

    /// Closes a browser that its driver would leave running.
    pub fn close(self) {
        self.driver.delete(&format!("/session/{}", self.id));
    }

    /// Sends a command of the Chrome DevTools protocol to the current window.
    pub fn devtools(&self, command: &str, parameters: Value) -> Value {
        let path = format!("/session/{}/goog/cdp/execute", self.id);
        let body = json!({ "cmd": command, "params": parameters });
        self.driver.command(&path, &body)
    }

    /// What the browser has written to a log since the last call.
    pub fn new_log_entries(&self, kind: &str) -> Vec<Value> {
        let path = format!("/session/{}/se/log", self.id);
        let entries = self.driver.command(&path, &json!({ "type": kind }));
        entries.as_array().cloned().unwrap_or_default()
    }

    /// What a test emulates ends with its tab.
    async fn clear(&self) -> Result<(), CmdError> {
        let old = self.client.windows().await?;
        let tab = self.client.new_window(true).await?.handle;
        for window in old {
            self.client.switch_to_window(window).await?;
            self.client.close_window().await?;
        }
        self.client.switch_to_window(tab).await?;
        self.devtools("Page.bringToFront", json!({}));
        self.devtools("Browser.resetPermissions", json!({}));
        self.devtools(
            "Browser.setDownloadBehavior",
            json!({ "behavior": "default" }),
        );
        fs::remove_dir_all(self.driver.folder().join("files")).ok();
        for kind in ["browser", "performance"] {
            self.new_log_entries(kind);
        }
        Ok(())
    }
}
