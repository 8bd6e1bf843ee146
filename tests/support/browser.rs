//! The page in a headless Chromium, as a user and as a program see it.

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::io::{self, Write};
use std::time::{Duration, Instant};
use std::{env, fs, thread};

use super::engine::Engine;
use super::in_repository;
use super::pool::Session;
use super::server::{SUB_PATH, Server};
use fantoccini::elements::Element;
use fantoccini::wd::WindowHandle;
use fantoccini::{Client, Locator};
use serde_json::{Value, json};

pub(super) const PATIENCE: Duration = Duration::from_secs(20);

#[derive(Clone, Copy)]
pub struct Options {
    pub engine: Engine,
    /// The value of `navigator.languages`, separated by commas.
    pub languages: &'static str,
    /// Whether reading or writing `localStorage` throws.
    pub storage_blocked: bool,
    /// Whether the browser lets the site install a service worker. Without one, every file is requested from
    /// the server, whose answers can then be made wrong.
    pub keeps_sites: bool,
    /// Whether the browser is started with a new profile, because all files on a disk share one storage.
    pub has_own_profile: bool,
}

/// Whether every chunk that the page asked for is loaded, and every result follows what was typed.
const NOTHING_AWAITED: &str = "!document.querySelector('[aria-busy=true]')";

const NO_SERVICE_WORKER: &str = "delete Navigator.prototype.serviceWorker";

impl Default for Options {
    fn default() -> Options {
        Options::DEFAULT
    }
}

impl Options {
    pub const DEFAULT: Options = Options {
        engine: Engine::Chromium,
        languages: "en",
        storage_blocked: false,
        keeps_sites: false,
        has_own_profile: false,
    };

    /// Whether the browser can be one that another test used, and can be passed on to the next test.
    fn is_shared(self) -> bool {
        self.engine == Engine::Chromium
            && self.languages == "en"
            && !self.storage_blocked
            && !self.has_own_profile
    }
}

/// A browser with nothing stored for its server, which no other test uses. Dropping it passes the browser on
/// to the next test, or closes it if this one failed.
pub struct Browser {
    /// For everything without a method here.
    pub client: Client,
    pub server: Server,
    options: Options,
    session: Option<Session>,
    /// Whether the tab it started with has loaded a page.
    has_loaded: Cell<bool>,
    // Chromedriver returns each log entry only once.
    pub(super) logs: RefCell<BTreeMap<&'static str, Vec<Value>>>,
}

impl Browser {
    /// None if the tests are run without the browser.
    pub async fn start(options: Options) -> Option<Browser> {
        let wanting = if env::var("LOYALTY_LAB_NO_BROWSER").is_ok_and(|value| value == "1") {
            Some("a browser".to_owned())
        } else if options.engine == Engine::Chromium {
            None // Without Chromium the tests fail, instead of being skipped.
        } else {
            options.engine.missing_program()
        };
        if let Some(wanting) = wanting {
            // Bypasses the test harness, which hides what a passing test prints.
            let test = thread::current().name().unwrap_or_default().to_owned();
            writeln!(io::stderr(), "NOT RUN because {wanting} is missing: {test}").ok();
            return None;
        }
        let idle = if options.is_shared() {
            Session::take_idle().await
        } else {
            None
        };
        let session = match idle {
            Some(session) => session,
            None => Session::start(options).await,
        };
        let browser = Browser {
            client: session.client.clone(),
            server: Server::start(),
            options,
            session: Some(session),
            has_loaded: Cell::new(false),
            logs: RefCell::default(),
        };
        browser.set_up_tab();
        Some(browser)
    }

    pub fn engine(&self) -> Engine {
        self.options.engine
    }

    pub(super) fn session(&self) -> &Session {
        self.session.as_ref().expect("a session until the drop")
    }

    fn set_up_tab(&self) {
        if self.options.engine == Engine::Chromium && !self.options.keeps_sites {
            self.run_before_pages(NO_SERVICE_WORKER);
        }
    }

    /// Loads the page at a fragment such as `#/metrics/nps`, and waits until it is drawn.
    pub async fn open(&self, fragment: &str) {
        self.load(&format!("/{fragment}")).await;
        self.wait_for_app().await;
    }

    /// The same, with the page served below a path.
    pub async fn open_below_sub_path(&self, fragment: &str) {
        self.load(&format!("{SUB_PATH}/{fragment}")).await;
        self.wait_for_app().await;
    }

    /// The same in a browser without a cache.
    pub async fn open_afresh(&self, fragment: &str) {
        self.go("about:blank").await;
        self.devtools(
            "Storage.clearDataForOrigin",
            json!({ "origin": self.server.origin(), "storageTypes": "local_storage" }),
        );
        self.open(fragment).await;
    }

    /// Follows a link within the open page, without reloading, and waits until the page has
    /// reacted.
    pub async fn follow(&self, fragment: &str) {
        let script = "const done = arguments[arguments.length - 1];
            const before = location.href;
            const taken = () => setTimeout(done);
            addEventListener('hashchange', taken, { once: true });
            location.hash = arguments[0];
            if (location.href === before) {
                removeEventListener('hashchange', taken);
                done();
            }";
        let followed = self.client.execute_async(script, vec![fragment.into()]);
        followed
            .await
            .unwrap_or_else(|problem| panic!("{fragment}: {problem}"));
        self.wait_for_parts().await;
    }

    /// Waits until every chunk that the page asked for is loaded.
    pub async fn wait_for_parts(&self) {
        self.wait_until(NOTHING_AWAITED).await;
    }

    /// Loads any address of the server.
    pub async fn load(&self, path: &str) {
        // If the same page is already open, a new fragment alone doesn't load anything.
        if self.has_loaded.replace(true) {
            self.go("about:blank").await;
        }
        self.go(&format!("{}{path}", self.server.origin())).await;
    }

    async fn go(&self, address: &str) {
        self.client
            .goto(address)
            .await
            .unwrap_or_else(|problem| panic!("{address}: {problem}"));
    }

    pub async fn reload(&self) {
        self.client.refresh().await.expect("the page reloads");
        self.wait_for_app().await;
    }

    pub(super) async fn wait_for_app(&self) {
        self.wait_until(&format!(
            "document.querySelector('#app > *') && {NOTHING_AWAITED}"
        ))
        .await;
    }

    /// Waits until a JavaScript expression is true, for at most 20 seconds. An expression that throws because
    /// something isn't there yet counts as false.
    pub async fn wait_until(&self, expression: &str) {
        let script = format!("return Boolean({expression})");
        let end = Instant::now() + PATIENCE;
        loop {
            let outcome = self.client.execute(&script, Vec::new()).await;
            if matches!(outcome, Ok(Value::Bool(true))) {
                return;
            }
            assert!(
                Instant::now() < end,
                "never true: {expression}\nlast: {outcome:?}\nconsole: {:#?}\npage: {}",
                self.console_messages(),
                self.eval("document.body.innerText").await
            );
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
    }

    /// The value of a JavaScript expression.
    pub async fn eval(&self, expression: &str) -> Value {
        self.run(&format!("return ({expression})"), Vec::new())
            .await
    }

    /// Runs JavaScript statements, which read the values as `arguments[0]` and so on.
    pub async fn run(&self, script: &str, arguments: Vec<Value>) -> Value {
        self.client
            .execute(script, arguments)
            .await
            .unwrap_or_else(|problem| panic!("{script}: {problem}"))
    }

    /// The element, as soon as it is on the page.
    pub async fn find(&self, selector: &str) -> Element {
        let mut found = self.client.find(Locator::Css(selector)).await;
        if found.is_err() {
            self.wait_for(selector).await;
            found = self.client.find(Locator::Css(selector)).await;
        }
        found.unwrap_or_else(|problem| panic!("{selector}: {problem}"))
    }

    /// Clicks as soon as the element can be clicked.
    pub async fn click(&self, selector: &str) {
        let end = Instant::now() + PATIENCE;
        while let Err(problem) = self.find(selector).await.click().await {
            assert!(Instant::now() < end, "{selector}: {problem}");
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    }

    /// Types into the field with that name, key by key, after its present content.
    pub async fn type_into(&self, name: &str, text: &str) {
        let field = self.field(name).await;
        for character in text.chars() {
            field
                .send_keys(&character.to_string())
                .await
                .unwrap_or_else(|problem| panic!("{name}: {problem}"));
        }
    }

    /// Empties the field with that name as a user does: select all, delete.
    pub async fn clear(&self, name: &str) {
        self.enter(name, "").await;
    }

    /// Replaces the content of the field with that name.
    pub async fn enter(&self, name: &str, text: &str) {
        const CONTROL: char = '\u{e009}';
        const DELETE: char = '\u{e017}';
        const RELEASE: char = '\u{e000}';
        // Only Chromium's driver releases a modifier key in the middle of a sequence.
        for keys in [format!("{CONTROL}a{RELEASE}"), format!("{DELETE}{text}")] {
            let field = self.field(name).await;
            field
                .send_keys(&keys)
                .await
                .unwrap_or_else(|problem| panic!("{name}: {problem}"));
        }
        self.after_paint().await;
    }

    /// Waits for the frame in which a slow page processes what was typed, which is the one after the next, or, if
    /// the page is so slow that it waits for a pause, for its end. A tab that paints no frames processes it after a
    /// fifth of a second.
    async fn after_paint(&self) {
        let script = "const done = arguments[arguments.length - 1];
            const late = setTimeout(done, 2000);
            const then = () => {
                if (document.documentElement.ariaBusy) {
                    setTimeout(then, 20);
                } else {
                    clearTimeout(late);
                    done();
                }
            };
            requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(then)));";
        self.client
            .execute_async(script, Vec::new())
            .await
            .expect("a frame is painted");
    }

    /// Everything that an audience, a screen reader or a reader of the picture could find: texts, title,
    /// address and attributes. The server's host is excluded, because its port could start like an answer.
    pub async fn everything(&self) -> String {
        let script = "[document.title, location.href, document.body.innerHTML.replace(/<script.*?<\\/script>/gs, '')].join(' ').replaceAll(location.host, '')";
        let found = self.eval(script).await;
        found.as_str().expect("a text").to_owned()
    }

    /// The content of the field with that name.
    pub async fn text_of(&self, name: &str) -> String {
        let read = "return document.querySelector(`input[name=\"${arguments[0]}\"]`).value";
        let text = self.run(read, vec![name.into()]).await;
        text.as_str().unwrap_or_default().to_owned()
    }

    pub async fn field(&self, name: &str) -> Element {
        self.find(&format!("input[name=\"{name}\"]")).await
    }

    /// The full-precision value of a result; None if the page doesn't show it.
    pub async fn value_of(&self, variable: &str) -> Option<String> {
        let script =
            "return document.querySelector(`data[data-variable=\"${arguments[0]}\"]`)?.value";
        let value = self.run(script, vec![variable.into()]).await;
        value.as_str().map(str::to_owned)
    }

    /// The codes of the problems that the page shows, in page order.
    pub async fn problems(&self) -> Vec<String> {
        let codes =
            "[...document.querySelectorAll('[data-problem]')].map((e) => e.dataset.problem)";
        strings(&self.eval(codes).await)
    }

    /// The problems that axe-core finds on the current page, one line for each element.
    pub async fn axe(&self) -> Vec<String> {
        if self.eval("typeof axe").await == "undefined" {
            let axe = fs::read_to_string(in_repository("node_modules/axe-core/axe.min.js"))
                .expect("axe-core, which `npm ci` or `make test` installs");
            self.run(&axe, Vec::new()).await;
        }
        let script = "const done = arguments[arguments.length - 1];
            axe.run({ resultTypes: ['violations'] }).then(({ violations }) => done(violations.flatMap(({ id, help, nodes }) =>
                nodes.map(({ target, html }) => `${id}: ${help}: ${target.join(' ')}: ${html}`))));";
        let violations = self.client.execute_async(script, Vec::new()).await;
        strings(&violations.expect("axe runs"))
    }

    /// Sends a command of the Chrome DevTools protocol to the current window.
    pub fn devtools(&self, command: &str, parameters: Value) -> Value {
        self.session().devtools(command, parameters)
    }

    /// Opens a tab of the same profile and switches to it.
    pub async fn new_tab(&self) -> WindowHandle {
        let tab = self.client.new_window(true).await.expect("a new tab");
        self.turn_to(tab.handle.clone()).await;
        self.set_up_tab();
        tab.handle
    }

    pub async fn this_tab(&self) -> WindowHandle {
        self.client.window().await.expect("a tab in front")
    }

    /// Closes the current tab and switches to another.
    pub async fn close_tab(&self, next: WindowHandle) {
        self.client.close_window().await.expect("the tab closes");
        self.turn_to(next).await;
    }

    pub async fn turn_to(&self, tab: WindowHandle) {
        let turned = self.client.switch_to_window(tab).await;
        turned.expect("the tab is still open");
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        let Some(session) = self.session.take() else {
            return;
        };
        if self.options.engine != Engine::Chromium {
            session.close();
        } else if self.options.is_shared() && !thread::panicking() {
            session.give_back();
        }
    }
}

pub(super) fn strings(list: &Value) -> Vec<String> {
    let list = list.as_array().into_iter().flatten();
    list.filter_map(|item| item.as_str().map(str::to_owned))
        .collect()
}
