//! What the browser reports about itself: its console, and its requests.

use std::time::{Duration, Instant};

use super::browser::{Browser, PATIENCE};
use super::engine::Engine;
use super::server::Request;
use serde_json::Value;

impl Browser {
    /// Every console line since the start, as `LEVEL text`, including the browser's own lines.
    pub fn console_messages(&self) -> Vec<String> {
        let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
        let entries = self.log("browser");
        entries
            .iter()
            .map(|entry| format!("{} {}", text(&entry["level"]), text(&entry["message"])))
            .collect()
    }

    /// The addresses requested since the start that are neither on the server nor `data:` or `blob:`.
    pub fn foreign_requests(&self) -> Vec<String> {
        let origin = format!("{}/", self.server.origin());
        self.network("Network.requestWillBeSent")
            .iter()
            .filter_map(|event| event["request"]["url"].as_str())
            .filter(|url| {
                let own = [origin.as_str(), "data:", "blob:"];
                !own.iter().any(|start| url.starts_with(start))
            })
            .map(str::to_owned)
            .collect()
    }

    /// The failed requests since the start.
    pub fn failed_requests(&self) -> Vec<String> {
        let refused = self.network("Network.responseReceived").into_iter();
        let refused = refused
            .map(|event| event["response"].clone())
            .filter(|response| response["status"].as_u64() >= Some(400))
            .map(|response| format!("{} {}", response["status"], response["url"]));
        // A request that the page itself cancelled, for example by navigating away, isn't a failure.
        let broken = self.network("Network.loadingFailed").into_iter();
        let broken = broken
            .filter(|event| event["canceled"] != true || event["blockedReason"].is_string())
            .map(|event| format!("{} {}", event["errorText"], event["blockedReason"]));
        refused.chain(broken).collect()
    }

    /// The requests to the server since the start.
    pub fn requests(&self) -> Vec<Request> {
        self.server.requests()
    }

    /// Asserts that the console is empty, and that no requests went elsewhere or failed.
    #[track_caller]
    pub fn assert_quiet(&self) {
        let nothing: [String; 0] = [];
        assert_eq!(self.console_messages(), nothing, "console messages");
        assert_eq!(self.foreign_requests(), nothing, "foreign requests");
        assert_eq!(self.failed_requests(), nothing, "failed requests");
    }

    /// Waits until a console line contains the text.
    pub async fn wait_for_console(&self, text: &str) {
        let end = Instant::now() + PATIENCE;
        while !self.console_messages().iter().any(|m| m.contains(text)) {
            assert!(
                Instant::now() < end,
                "not on the console: {text}\n{:#?}",
                self.console_messages()
            );
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
    }

    fn network(&self, event: &str) -> Vec<Value> {
        self.log("performance")
            .iter()
            .filter_map(|entry| {
                let text = entry["message"].as_str()?;
                let mut event: Value = serde_json::from_str(text).ok()?;
                Some(event["message"].take())
            })
            .filter(|message| message["method"] == event)
            .map(|mut message| message["params"].take())
            .collect()
    }

    fn log(&self, kind: &'static str) -> Vec<Value> {
        if self.engine() != Engine::Chromium {
            return Vec::new();
        }
        let news = self.session().new_log_entries(kind);
        let mut logs = self.logs.borrow_mut();
        let log = logs.entry(kind).or_default();
        log.extend(news);
        log.clone()
    }
}
