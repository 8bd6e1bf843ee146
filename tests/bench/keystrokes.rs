//! The cost of a keystroke and a tick, compared with a bare field and a bare choice in the same run.

use std::time::Duration;

use serde_json::{Value, json};

use crate::support::browser::Browser;
use crate::support::server::BARE_PAGE;
use crate::{SLOWDOWN, verdict};

/// The clock of Event Timing ticks in steps of 8 ms, and one step doesn't count as a difference.
const CLOCK_STEP: f64 = 8.0;
const HANDLERS_LIMIT: f64 = 8.0;

/// Event Timing doesn't report anything shorter, whatever threshold is requested.
const SHORTEST_REPORTED: f64 = 16.0;

const BLOCKS: usize = 5;
const KEYSTROKES_IN_BLOCK: usize = 50;
/// The first keystrokes after loading a page run cold code, so they are left out on both pages.
const WARM_UP: usize = 6;
const PAUSE: Duration = Duration::from_millis(100);

pub async fn measure(browser: &Browser) -> Value {
    json!({
        "nps": keystroke(browser).await,
        "variants": sets(browser, &COMPARED, COMPARED_LINK).await,
        "sampled_variants": sets(browser, &SAMPLED, SAMPLED_LINK).await,
        "checklists": checklists(browser).await,
    })
}

/// A page on which keys are pressed: how to open it, which element has the focus, and the two keys that are
/// pressed alternately. After each pair, the page is the same as before.
struct Place {
    name: &'static str,
    /// The element that receives the keys.
    target: &'static str,
    keys: [Key; 2],
}

/// A key: its name, its code, its number, and the letter that it types.
type Key = (&'static str, &'static str, u32, &'static str);

const TYPING: [Key; 2] = [("7", "Digit7", 55, "7"), ("Backspace", "Backspace", 8, "")];
/// In a group of radio buttons, the arrows select the next one and the previous one.
const TICKING: [Key; 2] = [
    ("ArrowRight", "ArrowRight", 39, ""),
    ("ArrowLeft", "ArrowLeft", 37, ""),
];

const BARE_FIELD: Place = Place {
    name: "bare field",
    target: "input[name=promoters]",
    keys: TYPING,
};
const NPS: Place = Place {
    name: "NPS, promoters",
    target: "input[name=promoters]",
    keys: TYPING,
};
const COMPARED: Place = Place {
    name: "acquisition, A to D",
    target: "input[name=acquisition_spend]",
    keys: TYPING,
};
const COMPARED_LINK: &str = "#/metrics/acquisition?acquisition_spend=9000&customers_new=120&cltv=310&margin=20\
    &retention_rate=90%&discount_rate=1%&period=month&b.cltv=350&c.margin=25&d.acquisition_spend=8000";
/// Every set is a sample, so each result and difference has its margin.
const SAMPLED: Place = Place {
    name: "NPS, samples A to D",
    target: "input[name=promoters]",
    keys: TYPING,
};
const SAMPLED_LINK: &str = "#/metrics/nps?promoters=5&passives=20&detractors=10&sample=1\
    &b.promoters=8&c.detractors=14&d.passives=25";
const BARE_CHOICE: Place = Place {
    name: "bare choice",
    target: "input[name=state]:checked",
    keys: TICKING,
};
/// In the middle of the list, so that the items above and below it count.
const ITEM: Place = Place {
    name: "item among 164",
    target: "[data-item=fbk-survey] input[value='']",
    keys: TICKING,
};

const SEARCH: Place = Place {
    name: "search among 164",
    target: "input[name=search]",
    keys: TYPING,
};

async fn keystroke(browser: &Browser) -> Value {
    let mut bare = Vec::new();
    let mut nps = Vec::new();
    // Alternating, so that other load on the machine affects both equally.
    for _ in 0..BLOCKS {
        browser.load(BARE_PAGE).await;
        browser.type_into("promoters", "5").await;
        bare.extend(press_block(browser, &BARE_FIELD).await);
        browser
            .open("#/metrics/nps?promoters=5&passives=20&detractors=10")
            .await;
        nps.extend(press_block(browser, &NPS).await);
    }
    compare("Keystrokes", [(&BARE_FIELD, &bare), (&NPS, &nps)])
}

/// A letter on a page with four sets of figures, each with its results, differences and curves.
async fn sets(browser: &Browser, place: &Place, link: &str) -> Value {
    let mut bare = Vec::new();
    let mut compared = Vec::new();
    for _ in 0..BLOCKS {
        browser.load(BARE_PAGE).await;
        browser.type_into("promoters", "5").await;
        bare.extend(press_block(browser, &BARE_FIELD).await);
        browser.open(link).await;
        compared.extend(press_block(browser, place).await);
    }
    compare(
        "Keystrokes with four sets of figures",
        [(&BARE_FIELD, &bare), (place, &compared)],
    )
}

/// A market in which every answer adapts an item.
const MARKET: &[(&str, &str)] = &[
    ("market/m1/made", "1"),
    ("market/m1/name", "Vilnius shops"),
    ("market/current", "m1"),
];

async fn checklists(browser: &Browser) -> Value {
    browser.open("#/cultures").await;
    browser.keep(MARKET).await;
    browser.open("#/cultures").await;
    browser.click("[data-mode=questions-list]").await;
    browser
        .wait_until("document.querySelectorAll('[data-dimension]').length === 14")
        .await;
    // The first known answer to every question.
    let answered = "[...document.querySelectorAll('[data-dimension]')].map((question) => {
        const answer = question.querySelector('input[type=radio][value]:not([value=\"\"])');
        answer.click();
        return answer.name;
    }).length";
    assert_eq!(
        browser.eval(answered).await,
        14,
        "the questions of a market"
    );
    let mut bare = Vec::new();
    let mut item = Vec::new();
    let mut bare_field = Vec::new();
    let mut search = Vec::new();
    for _ in 0..BLOCKS {
        browser.load(BARE_PAGE).await;
        bare_field.extend(press_block(browser, &BARE_FIELD).await);
        browser.load(BARE_PAGE).await;
        bare.extend(press_block(browser, &BARE_CHOICE).await);
        open_all_items(browser).await;
        let open = "document.querySelector('[data-item=fbk-survey] .card').open = true";
        browser.run(open, Vec::new()).await;
        browser.wait_for(ITEM.target).await;
        item.extend(press_block(browser, &ITEM).await);
        open_all_items(browser).await;
        search.extend(press_block(browser, &SEARCH).await);
    }
    let ticks = [(&BARE_CHOICE, &bare), (&ITEM, &item)];
    let letters = [(&BARE_FIELD, &bare_field), (&SEARCH, &search)];
    json!({
        "item": compare("Ticks with a market chosen", ticks),
        "search": compare("Letters in the search of all items", letters),
    })
}

/// The list of all items, none of them collapsed.
async fn open_all_items(browser: &Browser) {
    browser.open("#/guides").await;
    browser.click("[data-do=all-items]").await;
    browser.wait_for("[data-do=show-rest]").await;
    // The list changes its height while it is scrolled, so a mouse click could miss.
    let unfold = "document.querySelector('[data-do=show-rest]').click()";
    browser.run(unfold, Vec::new()).await;
    browser
        .wait_until("document.querySelectorAll('li.item').length === 164")
        .await;
}

/// Prints the measurements of the bare page and of ours, and returns whether the limits are met.
fn compare(title: &str, [bare, ours]: [(&Place, &Vec<Keystroke>); 2]) -> Value {
    println!("\n{title}, processor {SLOWDOWN}× slower; 50th and 95th percentile, milliseconds");
    println!(
        "{:<22}{:>8}{:>16}{:>16}{:>16}",
        "", "keys", "duration", "processing", "handlers"
    );
    let [bare, ours] = [bare, ours].map(|(place, keystrokes)| {
        let summary = Summary::of(keystrokes);
        summary.print(place.name);
        summary
    });
    let as_quick = ours.duration[1] <= bare.duration[1] + CLOCK_STEP;
    let light = ours.handlers[1] <= HANDLERS_LIMIT;
    println!(
        "duration within {CLOCK_STEP} of the bare page: {}; handlers at most {HANDLERS_LIMIT}: {}",
        verdict(as_quick),
        verdict(light)
    );
    println!(
        "Duration and processing are those of Event Timing, which reports no event shorter than \
         {SHORTEST_REPORTED} ms: {} keystrokes on the bare page and {} on ours had no entry. They \
         count as {SHORTEST_REPORTED} in the duration and are left out of the processing, in which \
         the browser's own part is contained. Handlers are timed for every keystroke, from the first \
         listener of the page to its last. The first {WARM_UP} keystrokes after each load are left \
         out.",
        bare.unreported, ours.unreported
    );
    json!({
        "slowdown": SLOWDOWN,
        "shortest_reported": SHORTEST_REPORTED,
        "bare": bare.json(),
        "ours": ours.json(),
        "duration_pass": as_quick,
        "handlers_pass": light,
    })
}

/// One keystroke, in milliseconds.
struct Keystroke {
    /// The longest duration and processing of its events in Event Timing, if it reports any.
    reported: Option<(f64, f64)>,
    /// How long the page's listeners ran on its events.
    handlers: f64,
}

/// Presses the two keys alternately and repeatedly.
async fn press_block(browser: &Browser, place: &Place) -> Vec<Keystroke> {
    let target = Value::from(place.target);
    browser
        .wait_until(&format!("document.querySelector({target})"))
        .await;
    browser.run(WATCH, vec![target]).await;
    browser.slow_down(SLOWDOWN);
    let total = WARM_UP + KEYSTROKES_IN_BLOCK;
    for number in 0..total {
        press(browser, place.keys[number % 2]);
        tokio::time::sleep(PAUSE).await;
    }
    browser.slow_down(1.0);
    // The last entries arrive with the next painted frame.
    tokio::time::sleep(5 * PAUSE).await;
    let is_as_before = "watched() === before";
    assert_eq!(browser.eval(is_as_before).await, true, "{}", place.name);
    let keystrokes = browser.run(COLLECT, Vec::new()).await;
    let keystrokes = keystrokes.as_array().expect("a list of keystrokes");
    assert_eq!(keystrokes.len(), total, "the page saw other keystrokes");
    let keystrokes = keystrokes.iter().skip(WARM_UP);
    keystrokes
        .map(|keystroke| Keystroke {
            reported: keystroke["duration"]
                .as_f64()
                .zip(keystroke["processing"].as_f64()),
            handlers: keystroke["handlers"].as_f64().expect("the handlers' time"),
        })
        .collect()
}

/// Every event passes through the window first on its way down to the field, and last on its way up, when the
/// page's listeners and the microtasks that they queued have run.
const WATCH: &str = "
    const field = document.querySelector(arguments[0]);
    globalThis.watched = () => field.type === 'radio' ? field.checked : field.value;
    field.scrollIntoView({ block: 'center' });
    field.focus();
    if (field.type !== 'radio') field.setSelectionRange(field.value.length, field.value.length);
    globalThis.before = watched();
    globalThis.keystrokes = [];
    globalThis.entries = [];
    let began = 0;
    for (const name of ['keydown', 'keypress', 'beforeinput', 'input', 'click', 'change']) {
        addEventListener(name, (event) => {
            if (name === 'keydown') keystrokes.push({ start: event.timeStamp, handlers: 0 });
            began = performance.now();
        }, true);
        addEventListener(name, () => {
            keystrokes.at(-1).handlers += performance.now() - began;
        });
    }
    new PerformanceObserver((list) => entries.push(...list.getEntries()))
        .observe({ type: 'event', durationThreshold: 16 });";

/// The events of one keystroke are those between its keydown and the next.
const COLLECT: &str = "
    const names = ['keydown', 'keypress', 'beforeinput', 'input', 'click'];
    return keystrokes.map(({ start, handlers }, index) => {
        const end = keystrokes[index + 1]?.start ?? Infinity;
        const events = entries.filter(({ name, startTime }) =>
            names.includes(name) && startTime >= start && startTime < end);
        if (events.length === 0) return { handlers };
        const duration = Math.max(...events.map((e) => e.duration));
        const processing = Math.max(...events.map((e) => e.processingEnd - e.processingStart));
        return { handlers, duration, processing };
    });";

/// A real key, down and up, as from a keyboard.
fn press(browser: &Browser, (key, code, number, text): Key) {
    let event = |kind: &str, text: &str| {
        json!({
            "type": kind, "key": key, "code": code, "text": text,
            "windowsVirtualKeyCode": number,
        })
    };
    browser.devtools("Input.dispatchKeyEvent", event("keyDown", text));
    browser.devtools("Input.dispatchKeyEvent", event("keyUp", ""));
}

/// 50th and 95th percentiles.
struct Summary {
    keystrokes: usize,
    unreported: usize,
    duration: [f64; 2],
    processing: [f64; 2],
    handlers: [f64; 2],
}

impl Summary {
    fn of(keystrokes: &[Keystroke]) -> Summary {
        let reported: Vec<_> = keystrokes.iter().filter_map(|key| key.reported).collect();
        let unreported = keystrokes.len() - reported.len();
        let mut durations = vec![SHORTEST_REPORTED; unreported];
        durations.extend(reported.iter().map(|(duration, _)| duration));
        Summary {
            keystrokes: keystrokes.len(),
            unreported,
            duration: percentiles(durations),
            processing: percentiles(reported.iter().map(|&(_, processing)| processing).collect()),
            handlers: percentiles(keystrokes.iter().map(|key| key.handlers).collect()),
        }
    }

    fn print(&self, name: &str) {
        let pair = |[median, high]: [f64; 2]| format!("{median:.1}  {high:.1}");
        println!(
            "{name:<22}{:>8}{:>16}{:>16}{:>16}",
            self.keystrokes,
            pair(self.duration),
            pair(self.processing),
            pair(self.handlers)
        );
    }

    fn json(&self) -> Value {
        let pair = |[median, high]: [f64; 2]| json!({ "p50": median, "p95": high });
        json!({
            "keystrokes": self.keystrokes,
            "unreported": self.unreported,
            "duration": pair(self.duration),
            "processing": pair(self.processing),
            "handlers": pair(self.handlers),
        })
    }
}

/// Zeros for an empty list.
fn percentiles(mut values: Vec<f64>) -> [f64; 2] {
    values.sort_by(f64::total_cmp);
    [0.50, 0.95].map(|share| {
        let rank = (share * values.len() as f64).ceil() as usize;
        values.get(rank.saturating_sub(1)).copied().unwrap_or(0.0)
    })
}
