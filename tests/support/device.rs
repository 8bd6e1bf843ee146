//! The device on which the browser runs, as a test configures it: its speed, screen, printer, clipboard and
//! download folder.

use std::fs;
use std::path::PathBuf;
use std::time::{Duration, Instant};

use super::browser::{Browser, PATIENCE, strings};
use super::server::BARE_PAGE;
use serde_json::json;

impl Browser {
    /// Slows the processor down by that factor.
    pub fn slow_down(&self, times: f64) {
        self.devtools("Emulation.setCPUThrottlingRate", json!({ "rate": times }));
    }

    /// Sets the user's preferences that the page can query, such as `("prefers-color-scheme",
    /// "dark")`.
    pub fn prefer(&self, feature: &str, value: &str) {
        let features = json!([{ "name": feature, "value": value }]);
        self.devtools(
            "Emulation.setEmulatedMedia",
            json!({ "features": features }),
        );
    }

    /// Sets the size of the page in CSS pixels. A real window can't be narrower than 500.
    pub fn resize(&self, width: u32, height: u32) {
        self.devtools(
            "Emulation.setDeviceMetricsOverride",
            json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false }),
        );
    }

    /// Loads the page in a frame, whose size costs less to change than the size of the window, and whose commands
    /// then go to the page in it. Another page is opened with `follow`.
    pub async fn open_in_frame(&self, fragment: &str) {
        self.load(BARE_PAGE).await;
        let script = "const frame = document.createElement('iframe');
            frame.style.border = 0;
            frame.src = arguments[0];
            document.body.style.margin = 0;
            document.body.replaceChildren(frame);
            frame.focus()";
        self.run(script, vec![format!("/{fragment}").into()]).await;
        let entered = self.client.clone().enter_frame(0).await;
        entered.expect("the frame is there");
        self.wait_for_app().await;
    }

    /// What these JavaScript expressions find, each a text, in a frame of these sizes, after each size. The page may
    /// react to the first, which can be the first wide one; between the others only the layout changes.
    pub async fn found_at(&self, sizes: &[(u32, u32)], faults: &[&str]) -> Vec<String> {
        let faults = faults.join(", ");
        let script = format!(
            "const done = arguments[arguments.length - 1];
            const resize = ([width, height]) =>
                Object.assign(frameElement.style, {{ width: `${{width}}px`, height: `${{height}}px` }});
            const look = (size) => {{
                resize(size);
                const [at, is] = [size.join('x'), `${{innerWidth}}x${{innerHeight}}`];
                const found = is === at ? [{faults}] : [`it is ${{is}}`];
                return found.filter(Boolean).map((fault) => `${{at}}: ${{fault}}`);
            }};
            resize(arguments[0][0]);
            new Promise((then) => requestAnimationFrame(() => setTimeout(then)))
                .then(() => arguments[0].flatMap(look))
                .then(done, (problem) => done([String(problem)]))"
        );
        let found = self.client.execute_async(&script, vec![json!(sizes)]).await;
        strings(&found.expect("the page is measured"))
    }

    /// Shows the print layout on the screen, or stops doing so.
    pub fn show_as_print(&self, is_print: bool) {
        let media = if is_print { "print" } else { "" };
        self.devtools("Emulation.setEmulatedMedia", json!({ "media": media }));
    }

    /// Runs JavaScript in every page that this tab loads from now on, before the page's own.
    pub fn run_before_pages(&self, script: &str) {
        self.devtools(
            "Page.addScriptToEvaluateOnNewDocument",
            json!({ "source": script }),
        );
    }

    /// The text that the button with that name copies.
    pub async fn copied(&self, button: &str) -> String {
        let empty = "const done = arguments[arguments.length - 1];
            navigator.clipboard.writeText('').then(() => done(true), (problem) => done(String(problem)))";
        let is_empty = self.client.execute_async(empty, Vec::new()).await;
        assert_eq!(is_empty.expect("the clipboard can be written"), true);
        self.click(&format!("button[data-take={button}]")).await;
        let read = "const done = arguments[arguments.length - 1];
            const look = () => navigator.clipboard.readText().then(
                (text) => text ? done(text) : setTimeout(look, 20), (problem) => done(String(problem)));
            look()";
        let text = self.client.execute_async(read, Vec::new()).await;
        let text = text.expect("the clipboard can be read");
        text.as_str().unwrap_or_default().to_owned()
    }

    /// Sets whether the page can read and write the clipboard.
    pub fn allow_clipboard(&self, is_allowed: bool) {
        let setting = if is_allowed { "granted" } else { "denied" };
        for name in ["clipboard-read", "clipboard-write"] {
            self.devtools(
                "Browser.setPermission",
                json!({ "permission": { "name": name }, "setting": setting }),
            );
        }
    }

    /// A folder for files of the test, removed with the browser.
    pub fn folder(&self) -> PathBuf {
        let folder = self.session().driver.folder().join("files");
        fs::create_dir_all(&folder).expect("a temporary folder");
        folder
    }

    /// Makes the browser save downloads in the folder.
    pub fn allow_downloads(&self) {
        self.devtools(
            "Browser.setDownloadBehavior",
            json!({ "behavior": "allow", "downloadPath": self.folder() }),
        );
    }

    /// Waits until the browser has saved a file whose name has that ending, removes it from the folder and
    /// returns its content.
    pub async fn saved_file(&self, ending: &str) -> String {
        let end = Instant::now() + PATIENCE;
        loop {
            let files = fs::read_dir(self.folder()).expect("the folder of files");
            let mut paths = files.flatten().map(|file| file.path());
            if let Some(path) = paths.find(|path| path.to_string_lossy().ends_with(ending)) {
                let content = fs::read_to_string(&path).expect("the saved file is a text");
                // The name appears a moment before the content.
                if !content.is_empty() {
                    fs::remove_file(path).ok();
                    return content;
                }
            }
            assert!(Instant::now() < end, "no file *{ending} was saved");
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
    }
}
