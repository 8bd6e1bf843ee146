//! The content security policy of the page, and what it blocks.

use crate::support::browser::{Browser, Options};
use crate::support::server::Server;
use serde_json::json;

const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; \
    connect-src 'self'; img-src 'self' data: blob:; worker-src 'self'; manifest-src 'self'; \
    base-uri 'self'; form-action 'none'";

#[tokio::test]
async fn the_policy_comes_first_and_no_script_or_style_is_inline() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    browser.open("#/").await;
    let first =
        "(({ httpEquiv, content }) => [httpEquiv, content])(document.head.firstElementChild)";
    assert_eq!(
        browser.eval(first).await,
        json!(["Content-Security-Policy", POLICY])
    );
    assert_eq!(browser.count("script:not([src]), style, [style]").await, 0);
    let handlers = "[...document.querySelectorAll('*')].flatMap((element) =>
        element.getAttributeNames().filter((name) => name.startsWith('on')))";
    assert_eq!(browser.eval(handlers).await, json!([]));
    // Every script and style has an integrity hash.
    assert!(browser.count("script[integrity]").await > 0);
    let unbound = "script:not([integrity]), link[rel=stylesheet]:not([integrity]), \
        link[rel=modulepreload]:not([integrity])";
    assert_eq!(browser.count(unbound).await, 0);
    browser.assert_quiet();
}

#[tokio::test]
async fn nothing_can_be_fetched_from_elsewhere_and_no_text_runs_as_a_script() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    let elsewhere = Server::start();
    browser.open("#/metrics/nps").await;
    let address = json!(format!("{}/", elsewhere.origin()));
    let fetch = "const done = arguments[arguments.length - 1];
        fetch(arguments[0]).then(() => done('fetched'), () => done('refused'))";
    let fetched = browser
        .client
        .execute_async(fetch, vec![address.clone()])
        .await;
    assert_eq!(fetched.expect("an answer"), "refused");
    let attempts = "const image = new Image();
        image.src = arguments[0];
        navigator.sendBeacon(arguments[0], 'x');
        const script = document.createElement('script');
        script.textContent = 'window.hasRun = true';
        document.body.append(script);
        const link = document.createElement('a');
        link.href = 'javascript:window.hasRun = true';
        document.body.append(link);
        link.click();
        document.body.insertAdjacentHTML('beforeend', '<img src=x: onerror=\"window.hasRun = true\">');";
    browser.run(attempts, vec![address]).await;
    browser.wait_until("document.images[0].complete").await;
    assert_eq!(browser.eval("'hasRun' in window").await, false);
    assert_eq!(elsewhere.requests(), []);
}

#[tokio::test]
async fn text_in_a_link_never_becomes_markup() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    let text = "%3Cimg%20src=x%20onerror=alert(1)%3E%3Cb%20id=planted%3E";
    browser
        .open(&format!(
            "#/metrics/nps?promoters={text}&{text}=1&solve={text}&lang={text}"
        ))
        .await;
    assert!(browser.count("[data-problem]").await >= 4);
    assert_eq!(browser.count("#planted, #app img").await, 0);
    browser.open(&format!("#/{text}")).await;
    assert_eq!(browser.problems().await, ["unknown_page"]);
    assert_eq!(browser.count("#planted, #app img").await, 0);
    browser.assert_quiet();
}

async fn tampered_with(part: &'static str) -> Option<Browser> {
    let browser = Browser::start(Options::default()).await?;
    browser.server.tamper_with(part);
    browser.load("/#/").await;
    browser.wait_for_console("integrity").await;
    assert_eq!(browser.count("#app > *").await, 0);
    Some(browser)
}

#[tokio::test]
async fn a_program_that_was_tampered_with_is_refused_and_the_page_says_that_it_cannot_start() {
    let Some(browser) = tampered_with(".wasm").await else {
        return;
    };
    browser
        .wait_until("document.getElementById('failed').checkVisibility()")
        .await;
    assert_eq!(browser.count("#app > *").await, 0);
}

#[tokio::test]
async fn a_script_that_was_tampered_with_is_refused() {
    let Some(browser) = tampered_with("boot-").await else {
        return;
    };
    assert_eq!(browser.eval("'loyaltyLab' in window").await, false);
}

#[tokio::test]
async fn code_that_was_tampered_with_is_refused_and_the_page_says_that_it_cannot_start() {
    // The names of the script and the program start the same way; this part distinguishes them.
    let Some(browser) = tampered_with("loyalty-lab-").await else {
        return;
    };
    browser
        .wait_until("document.getElementById('failed').checkVisibility()")
        .await;
    assert_eq!(browser.count("#app > *").await, 0);
}
