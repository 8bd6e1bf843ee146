//! How long it takes until an answer is there, and how long a thousand surveys take.

use std::process::Command;

use serde_json::{Value, json};

use crate::support::browser::{Browser, Options};
use crate::{SLOWDOWN, verdict};

const REPEATS: usize = 5;
const METRIC: &str = "#/metrics/nps?promoters=75&passives=25&detractors=30";
const SURVEYS_LIMIT: f64 = 100.0;

/// The first result of a metric.
pub const ANSWER: &str = "main data[data-variable]";

/// A script that records, as `there`, when an element is on the page, measured from the start of the
/// navigation.
pub fn note_when_there(selector: &str) -> String {
    format!(
        "new MutationObserver((_, observer) => {{
            if (!document.querySelector('{selector}')) return;
            globalThis.there = performance.now();
            observer.disconnect();
        }}).observe(document, {{ childList: true, subtree: true }});"
    )
}

pub async fn measure(browser: &Browser) -> Value {
    json!({ "answers": answers().await, "surveys": surveys(browser).await })
}

/// From the address to the answer: from what the device has stored, and from a server.
async fn answers() -> Value {
    println!(
        "\nFrom the address of a metric's page to its answer, median of {REPEATS}, milliseconds"
    );
    let options = Options {
        keeps_sites: true,
        ..Options::default()
    };
    let kept = Browser::start(options).await.expect("a browser");
    kept.open("#/").await;
    kept.wait_for("footer [data-offline=ready]").await;
    kept.server.cut(true);
    let offline = answers_in(&kept, "kept on the device, network cut").await;
    drop(kept);
    let fresh = Browser::start(Options::default()).await;
    let fresh = fresh.expect("a browser");
    let online = answers_in(&fresh, "from a server on this machine, nothing kept").await;
    json!([offline, online])
}

async fn answers_in(browser: &Browser, name: &str) -> Value {
    browser.run_before_pages(&note_when_there(ANSWER));
    let mut report = Vec::new();
    for slowdown in [1.0, SLOWDOWN] {
        let mut times = Vec::new();
        for _ in 0..REPEATS {
            browser.slow_down(slowdown);
            browser.load(&format!("/{METRIC}")).await;
            browser.wait_until("globalThis.there").await;
            times.push(browser.eval("there").await.as_f64().unwrap_or(f64::NAN));
        }
        browser.slow_down(1.0);
        times.sort_by(f64::total_cmp);
        let median = times[REPEATS / 2];
        println!("{name:<46}{slowdown}× slower{median:>10.0}");
        report.push(json!({ "slowdown": slowdown, "median": median, "times": times }));
    }
    json!({ "name": name, "answers": report })
}

/// How long frames are counted after a press, in milliseconds: several times the slowest press.
const WATCHED: u32 = 300;

/// How many frames weren't painted within that time after each of the moments in the list with that name. A frame was
/// dropped for each usual interval, which is the median, by which the next one came late.
async fn count_dropped(browser: &Browser, moments: &str) -> u64 {
    let script = format!(
        "(() => {{
            const gaps = ticks.slice(1).map((tick, place) => [ticks[place], tick - ticks[place]]);
            const lengths = gaps.map(([, length]) => length).sort((a, b) => a - b);
            const usual = lengths[Math.floor(lengths.length / 2)];
            const is_watched = ([from, length]) => {moments}.some((at) =>
                from + length > at && from < at + {WATCHED});
            return gaps.filter(is_watched)
                .reduce((sum, [, length]) => sum + Math.max(0, Math.round(length / usual) - 1), 0);
        }})()"
    );
    browser.eval(&script).await.as_u64().expect("a count")
}

/// Waits until frames have been counted for long enough after the last moment of the list.
async fn watch(browser: &Browser, moments: &str) {
    let script = format!("ticks.at(-1) > {moments}.at(-1) + {WATCHED}");
    browser.wait_until(&script).await;
}

/// The median of a list of times on the page, without the first, which ran cold code.
async fn median_of(browser: &Browser, times: &str) -> f64 {
    let times = browser.eval(times).await;
    let mut times: Vec<f64> = serde_json::from_value(times).expect("times");
    times.remove(0);
    times.sort_by(f64::total_cmp);
    times[times.len() / 2]
}

/// A thousand surveys of 10,000 answers, drawn by the experiment when a button is pressed: how long its handler takes
/// to draw them, how long after the press the result is there in words and as a picture, the longest frame that the
/// browser reports, and the frames dropped afterwards, compared with those dropped while nothing happens. NumPy does the
/// same, if it is installed.
async fn surveys(browser: &Browser) -> Value {
    const COUNT: &str = "
        globalThis.ticks = [];
        const tick = (now) => { ticks.push(now); requestAnimationFrame(tick); };
        requestAnimationFrame(tick);
        globalThis.presses = [];
        globalThis.idle = [];
        globalThis.frames = [];
        new PerformanceObserver((list) => frames.push(...list.getEntries().map(({ duration }) => duration)))
            .observe({ type: 'long-animation-frame' });
        globalThis.took = [];
        globalThis.told = [];
        globalThis.shown = [];
        const watchFor = (selector, times, options) => new MutationObserver(() => {
            if (presses.length > times.length) times.push(performance.now() - presses.at(-1));
        }).observe(document.querySelector(selector), options);
        watchFor('.drawn-words', told, { subtree: true, childList: true, characterData: true });
        watchFor('.lab-picture path', shown, { attributes: true });
        let began = 0;
        addEventListener('click', ({ target }) => {
            began = performance.now();
            if (target.dataset.draw === 'many') presses.push(began);
        }, true);
        addEventListener('click', () => took.push(performance.now() - began));";
    let mut report = Vec::new();
    println!("\n1,000 surveys of 10,000 answers, median of {REPEATS}, milliseconds");
    for slowdown in [1.0, SLOWDOWN] {
        browser.open("#/lab/chance").await;
        browser.wait_for("article[data-page=lab-chance]").await;
        browser.enter("lab-answers", "10000").await;
        browser.run(COUNT, Vec::new()).await;
        browser.slow_down(slowdown);
        for number in 0..=REPEATS {
            browser
                .run("idle.push(performance.now())", Vec::new())
                .await;
            watch(browser, "idle").await;
            browser.click("[data-draw=many]").await;
            browser
                .wait_until(&format!("took.length === {}", 2 * number + 1))
                .await;
            watch(browser, "presses").await;
            browser.click("[data-draw=restart]").await;
            browser
                .wait_until(&format!("took.length === {}", 2 * number + 2))
                .await;
        }
        browser.slow_down(1.0);
        let took = "took.filter((_, index) => index % 2 === 0)";
        let [median, told, shown] = [
            median_of(browser, took).await,
            median_of(browser, "told").await,
            median_of(browser, "shown").await,
        ];
        let longest = browser.eval("Math.max(0, ...frames)").await;
        let longest = longest.as_f64().unwrap_or(f64::NAN);
        let dropped = count_dropped(browser, "presses").await;
        let dropped_idle = count_dropped(browser, "idle").await;
        let pass = told <= SURVEYS_LIMIT && dropped <= dropped_idle;
        println!(
            "{:<46}{slowdown}× slower{median:>10.1}, in words after {told:.0}, as a picture after {shown:.0}, limit \
             {SURVEYS_LIMIT}; longest frame above 50: {longest:.0}; frames dropped after {} presses: {dropped}, while nothing happens: {dropped_idle}: {}",
            "ours, the handler",
            REPEATS + 1,
            verdict(pass)
        );
        report.push(json!({
            "slowdown": slowdown,
            "handler": median,
            "words": told,
            "picture": shown,
            "longest_frame": longest,
            "dropped_frames": dropped,
            "dropped_frames_idle": dropped_idle,
            "pass": pass,
        }));
    }
    let ours = report[0]["handler"].as_f64().unwrap_or(f64::NAN);
    json!({ "ours": report, "numpy": numpy(ours) })
}

/// The same surveys by NumPy: as one multinomial draw each, as ours are drawn, and answer by answer. `ours` is the
/// time of our handler on this processor, without a slowdown, for the same number of surveys and answers.
fn numpy(ours: f64) -> Value {
    const PROGRAM: &str = "
import time
import numpy
draw = numpy.random.default_rng(1)
def took(work):
    times = []
    for _ in range(5):
        start = time.perf_counter()
        work()
        times.append(1000 * (time.perf_counter() - start))
    return sorted(times)[2]
shares = [0.45, 0.35, 0.20]
answers = draw.choice([100, 0, -100], size=10000, p=shares)
def counts():
    drawn = draw.multinomial(10000, shares, size=1000)
    return (drawn[:, 0] - drawn[:, 2]) / 100
def one_by_one():
    return [draw.choice(answers, size=10000).mean() for _ in range(1000)]
print(numpy.__version__, took(counts), took(one_by_one))";
    let output = Command::new("python3").args(["-c", PROGRAM]).output();
    let printed = output.map(|output| String::from_utf8_lossy(&output.stdout).into_owned());
    let printed = printed.unwrap_or_default();
    let words: Vec<&str> = printed.split_whitespace().collect();
    let [version, counts, one_by_one] = words[..] else {
        println!("NumPy isn't on this machine: not compared");
        return Value::Null;
    };
    let [counts, one_by_one] =
        [counts, one_by_one].map(|time| time.parse::<f64>().expect("a time in milliseconds"));
    let ratios = [ours / counts, ours / one_by_one];
    println!(
        "NumPy {version}, the same 1,000 surveys on this processor: {counts:.1} as counts, {one_by_one:.1} answer by \
         answer. Ours, 1× slower: {ours:.1}, which is {:.1} times NumPy's counts and {:.2} times \
         its answer by answer",
        ratios[0], ratios[1]
    );
    json!({
        "version": version,
        "counts": counts,
        "one_by_one": one_by_one,
        "ours_to_counts": ratios[0],
        "ours_to_one_by_one": ratios[1],
    })
}
