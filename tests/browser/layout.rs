//! Nothing is cut off, and no two texts overlap, on any page, in any language, narrow or wide. A theme changes
//! only colours (`native/themes.rs`), so one is enough.

use crate::support::browser::{Browser, Options};
use crate::whole::{unfold, walk_menus, walk_pages};
use crate::workshop_pages;

use loyalty_lab::words::language::Language;
use serde_json::{Value, json};

/// The problems with the positions of texts, one per line, limited to the first few.
///
/// A text is *beyond* the window, *cut* by an element that hides its overflow, *spilt* out of its box, or
/// *on* another text. Some cases are allowed: scrollable content can be wider than the window, text only for
/// screen readers has no position, formulas are laid out by the browser, and what opens in the header, and on
/// a phone the result, overlays the page.
const FAULTS: &str = "
    const all = new CSSStyleSheet();
    all.replaceSync('* { content-visibility: visible !important }');
    document.adoptedStyleSheets = [all];
    const found = [];
    const panel = (element) => {
        const answer = element.closest('.answer');
        const isPinned = answer && getComputedStyle(answer).position === 'sticky';
        const over = (at) => at && (style(at).position === 'absolute' ? at
            : over(at.parentElement?.closest('.panel, .menu-panel')));
        return isPinned ? answer : over(element.closest('.panel, .menu-panel'));
    };
    const tell = (fault, text, more = '') => found.push(`${fault}: ${text.trim().slice(0, 60)}${more}`);
    const boxes = new Map();
    const box = (element) => {
        if (!boxes.has(element)) boxes.set(element, element.getBoundingClientRect());
        return boxes.get(element);
    };
    const styles = new Map();
    const style = (element) => {
        if (!styles.has(element)) styles.set(element, getComputedStyle(element));
        return styles.get(element);
    };
    const flat = /^(inline|contents|none)$/;
    const root = document.documentElement;
    if (root.scrollWidth > innerWidth) tell('scrolls sideways', String(root.scrollWidth));
    const lines = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const parent = node.parentElement;
        if (!node.data.trim() || parent.closest('.unseen, option, math, script, .skip')) continue;
        if (!parent.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: false })) continue;
        range.selectNodeContents(node);
        const rects = [...range.getClientRects()].filter(({ width, height }) => width > 1 && height > 1);
        if (!rects.length) continue;
        const inSvg = parent.closest('svg');
        let holder = parent;
        while (!inSvg && flat.test(style(holder).display)) holder = holder.parentElement;
        for (const rect of rects) {
            let scrolls = false;
            for (let at = parent; at && at !== document.body; at = at.parentElement) {
                const { overflowX } = style(at);
                if (/auto|scroll/.test(overflowX)) { scrolls = true; break; }
                const cuts = /hidden|clip/.test(overflowX) && !flat.test(style(at).display);
                const { left, right, top, bottom } = box(at);
                if (cuts && (rect.left < left - 2 || rect.right > right + 2
                    || rect.top < top - 4 || rect.bottom > bottom + 4)) {
                    tell('cut', node.data, ` by ${at.tagName} ${at.getAttribute('class') ?? ''}`);
                    break;
                }
            }
            if (scrolls) continue;
            if (rect.right > innerWidth + 1 || rect.left < -1) tell('beyond', node.data);
            if (!inSvg) {
                const { left, right } = box(holder);
                if (rect.left < left - 2 || rect.right > right + 2) {
                    tell('spilt', node.data, ` out of ${holder.tagName} ${holder.getAttribute('class') ?? ''}`);
                }
            }
            // Letters fill the middle of their line.
            const room = rect.height * 0.22;
            lines.push({
                node, panel: panel(parent), text: node.data, left: rect.left + 1, right: rect.right - 1,
                top: rect.top + room, bottom: rect.bottom - room,
            });
        }
    }
    lines.sort((one, next) => one.top - next.top);
    lines.forEach((one, place) => {
        for (const next of lines.slice(place + 1, place + 80)) {
            if (next.top >= one.bottom) break;
            if (next.panel !== one.panel || next.node === one.node || next.left >= one.right || one.left >= next.right) continue;
            tell('on', one.text, ` / ${next.text.trim().slice(0, 60)}`);
        }
    });
    // The chosen option of a list isn't a text node of the page. It wraps where it must and the engine
    // lets it.
    const lists = CSS.supports('appearance', 'base-select') ? document.querySelectorAll('select') : [];
    for (const list of lists) {
        if (!list.checkVisibility()) continue;
        const wraps = getComputedStyle(list).appearance === 'base-select';
        if (!wraps || list.scrollWidth > list.clientWidth || list.scrollHeight > list.clientHeight) {
            tell('list cut', list.selectedOptions[0]?.text ?? '', ` ${list.name}`);
        }
    }
    return [...new Set(found)].slice(0, 8);";

/// What doesn't fit on the page as it is shown.
pub async fn faults(browser: &Browser) -> Vec<Value> {
    let found = browser.run(FAULTS, Vec::new()).await;
    found.as_array().cloned().unwrap_or_default()
}

/// Those of the narrowest phone and of a common screen.
const WIDTHS: [u32; 2] = [320, 1280];

async fn fits(language: &str) {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    let mut faults = Vec::new();
    let mut look = async |width: u32, state: &str| {
        let found = self::faults(&browser).await.into_iter();
        faults.extend(found.map(|fault| format!("{width} {state}: {fault}")));
    };
    for width in WIDTHS {
        browser.resize(width, 900);
        walk_menus(&browser, language, &mut async |state: &str| {
            look(width, state).await
        })
        .await;
    }
    walk_pages(&browser, language, async |state| {
        for width in WIDTHS {
            browser.resize(width, 900);
            browser.wait_until(&format!("innerWidth === {width}")).await;
            // What is drawn only at this width is folded at first.
            unfold(&browser).await;
            look(width, state).await;
        }
    })
    .await;
    assert!(
        faults.is_empty(),
        "{language}, {} faults: {faults:#?}",
        faults.len()
    );
    browser.assert_quiet();
}

// The languages are distributed over tests that run in parallel; a new one is included automatically.

#[tokio::test]
async fn everything_fits_in_one_third_of_the_languages() {
    all_fit(0).await;
}

#[tokio::test]
async fn everything_fits_in_another_third_of_the_languages() {
    all_fit(1).await;
}

#[tokio::test]
async fn everything_fits_in_the_last_third_of_the_languages() {
    all_fit(2).await;
}

/// The last language has the longest words.
async fn all_fit(share: usize) {
    for language in Language::ALL.into_iter().skip(share).step_by(3) {
        fits(language.tag()).await;
    }
}

/// The experiments, filled in and with a problem, each with what shows that it is there.
const EXPERIMENTS: [(&str, &str); 6] = [
    ("#/lab/chance?rise=5&seed=2&", "[data-page=lab-chance]"),
    (
        "#/lab/chance?promoters=50%25&answers=0&rise=x&",
        "[data-page=lab-chance] .problem",
    ),
    (
        "#/lab/habits?acquiescence=20%25&middle=10%25&cut-offs=eight&",
        "[data-page=lab-habits]",
    ),
    (
        "#/lab/mixture?survivors=1000,631,468,382,326&used=3&margin=100&discount=10%25&",
        "[data-page=lab-mixture] figure",
    ),
    (
        "#/lab/mixture?survivors=1000,0&",
        "[data-page=lab-mixture] figure",
    ),
    (
        "#/lab/mixture?survivors=1000,1200&",
        "[data-page=lab-mixture] .problem",
    ),
];

#[tokio::test]
async fn experiments_and_the_workshop_fit() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    browser.open("#/").await;
    let mut found = Vec::new();
    for language in Language::ALL.map(Language::tag) {
        for (page, part) in EXPERIMENTS.iter().chain(&workshop_pages::PAGES) {
            browser.follow(&format!("{page}lang={language}")).await;
            browser
                .wait_for(&format!("html[lang={language}] {part}"))
                .await;
            if page.contains("seed=2") {
                browser.click("[data-draw=many]").await;
                browser.wait_for(".stack").await;
            }
            for width in WIDTHS {
                browser.resize(width, 900);
                browser.wait_until(&format!("innerWidth === {width}")).await;
                unfold(&browser).await;
                let faults = faults(&browser).await.into_iter();
                found.extend(faults.map(|fault| format!("{width} {page}{language}: {fault}")));
            }
        }
    }
    assert!(found.is_empty(), "{} faults: {found:#?}", found.len());
    browser.assert_quiet();
}

/// On a common laptop, whose scrollbar takes up some of the width, each entry of the list of metrics keeps
/// its name and value on one line. In forms with three fields each field keeps its row, and the result and the
/// picture stay beside them in the first screen.
#[tokio::test]
async fn lists_and_forms_keep_their_lines_at_1280() {
    const UNEVEN: &str = "return [...document.querySelectorAll('.contents a')].filter((entry) => {
        const [name, value] = [...entry.children].map((part) => part.getClientRects());
        return value[0] && (name.length > 1 || value.length > 1 || value[0].top >= name[0].bottom);
    }).map((entry) => entry.textContent)";
    const FAULTS: &str = "const box = (part) => part.getBoundingClientRect();
        const fields = [...document.querySelectorAll('form .field')].map(box);
        const result = box(document.querySelector(`data[data-variable=${arguments[0]}]`));
        const picture = box(document.querySelector('figure svg'));
        return [
            new Set(fields.map((field) => field.left)).size > 1 && 'fields share a row',
            result.left < fields[0].right && 'the result is not beside the fields',
            (result.top > fields[1].top || result.bottom > innerHeight) && 'the result is pushed down',
            picture.top > innerHeight && 'the picture is below the first screen',
        ].filter(Boolean)";
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    browser.resize(1280, 900);
    for language in ["en", "lt"] {
        browser
            .open(&format!(
                "#/metrics/cltv?purchase_value=29.90&purchase_frequency=1&customer_lifespan=11.61&gross_margin=72%25&lang={language}"
            ))
            .await;
        browser.wait_for("data[data-variable=cltv]").await;
        let uneven = browser.run(UNEVEN, Vec::new()).await;
        assert_eq!(uneven, json!([]), "{language}");
    }
    // The longest name of a page with a short value, in bold.
    for language in ["en", "bg", "sl", "lt", "ru"] {
        browser
            .open(&format!(
                "#/metrics/nps?promoters=0&passives=0&detractors=12&sample=0&lang={language}"
            ))
            .await;
        browser.wait_for_value("nps", -100.0, 0.0).await;
        let uneven = browser.run(UNEVEN, Vec::new()).await;
        assert_eq!(uneven, json!([]), "{language}");
    }
    for (page, result) in [
        (
            "retention?customers_start=4820&customers_end=5015&customers_new=610",
            "retention_rate",
        ),
        ("nps?promoters=90&passives=24&detractors=16", "nps"),
        ("churn?customers_start=200&customers_lost=30", "churn_rate"),
        (
            "cltv?purchase_value=29.90&purchase_frequency=1&customer_lifespan=11.61",
            "cltv",
        ),
    ] {
        browser.open(&format!("#/metrics/{page}&lang=en")).await;
        browser
            .wait_for(&format!("data[data-variable={result}]"))
            .await;
        browser.wait_for("figure svg").await;
        let faults = browser.run(FAULTS, vec![json!(result)]).await;
        assert_eq!(faults, json!([]), "{page}");
    }
    browser.assert_quiet();
}

/// The name of the program, the list of metrics and the menu share one row on the narrowest phone, in every
/// language, and whatever opens stays within the window.
#[tokio::test]
async fn the_header_is_one_row_on_phones() {
    const ROW: &str = "const parts = ['.brand', '#open-metrics', '#open-menu'].map((part) =>
            document.querySelector(`header ${part}`).getBoundingClientRect());
        const middles = parts.map(({ top, bottom }) => (top + bottom) / 2);
        const apart = Math.max(...middles) - Math.min(...middles);
        const { height } = document.querySelector('header').getBoundingClientRect();
        return [apart <= 4, height <= 64, document.documentElement.scrollWidth <= innerWidth]";
    const INSIDE: &str =
        "const { left, right } = document.querySelector(arguments[0]).getBoundingClientRect();
        return left >= 0 && right <= innerWidth && right - left > 200";
    const UNFOLDED: &str = "const [menu, panel, heading] = ['#menu', '.settings .panel', '#open-settings']
            .map((part) => document.querySelector(part).getBoundingClientRect());
        return panel.left >= menu.left && panel.right <= menu.right && panel.top >= heading.bottom - 1";
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    for width in [320, 360, 390] {
        browser.resize(width, 844);
        for language in Language::ALL {
            let tag = language.tag();
            browser.open(&format!("#/metrics/nps?lang={tag}")).await;
            if language == Language::Pseudo {
                // Longer than any language, so the header can have a second row.
                continue;
            }
            let row = browser.run(ROW, Vec::new()).await;
            assert_eq!(row, json!([true, true, true]), "{tag} {width}");
            for (control, panel) in [
                ("#open-metrics", "header .metric-list"),
                ("#open-menu", "#menu"),
            ] {
                browser.click(control).await;
                browser
                    .wait_until(&format!(
                        "document.querySelector('{panel}').checkVisibility()"
                    ))
                    .await;
                let is_inside = browser.run(INSIDE, vec![panel.into()]).await;
                assert_eq!(is_inside, true, "{tag} {width} {panel}");
            }
            // The settings unfold inside the menu, below their own heading.
            browser.click("#open-settings").await;
            browser.wait_for("select[name=currency]").await;
            let is_inside = browser.run(UNFOLDED, Vec::new()).await;
            assert_eq!(is_inside, true, "{tag} {width}");
        }
    }
    browser.assert_quiet();
}

/// With the keyboard up, the pinned result leaves room for the fields: its sentence has at most two lines.
#[tokio::test]
async fn a_pinned_sentence_is_short() {
    const LINES: &str = "const sentence = document.querySelector('.answer .result p');
        return sentence.clientHeight / parseFloat(getComputedStyle(sentence).lineHeight)";
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    browser.resize(390, 500);
    for language in ["en", "lt"] {
        browser
            .open(&format!(
                "#/metrics/cltv?purchase_value=10&purchase_frequency=12&customer_lifespan=3&lang={language}"
            ))
            .await;
        browser.wait_for(".answer .result p").await;
        let lines = browser.run(LINES, Vec::new()).await;
        assert!(lines.as_f64().is_some_and(|lines| lines < 2.5), "{lines}");
    }
    browser.assert_quiet();
}

/// Where the pages aren't in a menu, they, the language and the settings share one row in every language.
#[tokio::test]
async fn the_header_is_one_row_on_screens() {
    const ROWS: &str = "const parts = document.querySelectorAll('header .brand, header nav a, header .everywhere');
        const seen = [...parts].filter((part) => part.checkVisibility());
        const middles = seen.map((part) => part.getBoundingClientRect())
            .map(({ top, bottom }) => (top + bottom) / 2);
        return Math.max(...middles) - Math.min(...middles) <= 4";
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    for width in [800, 1024, 1120, 1280] {
        browser.resize(width, 800);
        for language in Language::ALL {
            let tag = language.tag();
            if language != Language::Pseudo {
                browser.open(&format!("#/metrics/nps?lang={tag}")).await;
                let is_one = browser.run(ROWS, Vec::new()).await;
                assert_eq!(is_one, true, "{tag} {width}");
            }
        }
    }
    browser.click("header a[href^='#/workshop']").await;
    browser
        .wait_for("header a[href^='#/workshop'][aria-current=true]")
        .await;
    browser.assert_quiet();
}

/// With the keyboard up, the result stays in sight while the user types into any field of the page, and doesn't
/// cover the field.
#[tokio::test]
async fn the_result_is_in_sight_while_typing() {
    const PLACES: &str = "const field = document.getElementsByName(arguments[0])[0];
        const box = (element) => element.getBoundingClientRect();
        const [result, own] = [box(document.querySelector('.answer .result data')), box(field)];
        const bar = box(document.querySelector('.answer'));
        return {
            seen: result.top >= 0 && result.bottom <= innerHeight && result.height > 0,
            apart: own.bottom <= bar.top || own.top >= bar.bottom,
            typed: own.top >= 0 && own.bottom <= innerHeight,
        }";
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    browser.resize(390, 500);
    for (page, fields) in [
        (
            "retention?customers_start=4820&customers_end=5015&customers_new=610",
            &[
                "customers_start",
                "customers_end",
                "customers_new",
                "retention_rate",
            ][..],
        ),
        (
            "csat?satisfied=412&responses=500&b.satisfied=420&b.name=x",
            &["csat", "b.name"],
        ),
        (
            "acquisition?acquisition_spend=48500&customers_new=610&cltv=250&margin=21",
            &["acquisition_spend", "customers_new"],
        ),
        (
            "effort?effort_1=1&effort_2=2&effort_3=5&effort_4=8&effort_5=9&effort_6=4&effort_7=3",
            &["effort_1", "effort_4", "effort_7"],
        ),
    ] {
        for language in ["en", "ru"] {
            for name in fields {
                browser
                    .open(&format!("#/metrics/{page}&period=month&lang={language}"))
                    .await;
                browser.wait_for(".figure > .curve:not(.awaited)").await;
                let answer = browser.text(".answer data").await;
                browser.type_into(name, "0").await;
                let is_figure = format!(".figures [name='{name}']");
                if browser.count(&is_figure).await > 0 {
                    let told = "document.querySelector('.answer')?.textContent";
                    browser
                        .wait_until(&format!("{told}.includes('{answer}') === false"))
                        .await;
                }
                // If the figure is impossible now, what is wrong with it is said instead.
                if browser.count(".answer data").await == 0 {
                    continue;
                }
                let places = browser.run(PLACES, vec![(*name).into()]).await;
                let whole = serde_json::json!({ "seen": true, "apart": true, "typed": true });
                assert_eq!(places, whole, "{page} {language} {name}");
            }
        }
    }
    browser.assert_quiet();
}
