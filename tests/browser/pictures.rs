//! Charts saved as pictures, and the printed report.

use crate::pages::PAGES;
use crate::support::browser::{Browser, Options};
use serde_json::{Value, json};

/// Keeps what the page offers as a file instead of downloading it.
pub const CATCH: &str = "window.caught = [];
    window.offered = [];
    const held = URL.createObjectURL;
    URL.createObjectURL = (blob) => { window.caught.push(blob); return held.call(URL, blob); };
    HTMLAnchorElement.prototype.click = function () {
        window.offered.push({ name: this.download, blob: window.caught.at(-1) });
    };";

/// The last thing that was offered: its name, and its content as text, or as the size and the colours of its
/// pixels.
const READ: &str = "const done = arguments[arguments.length - 1];
    const { name, blob } = window.offered.at(-1);
    if (blob.type !== 'image/png') {
        blob.text().then((text) => {
            const svg = new DOMParser().parseFromString(text, 'image/svg+xml');
            const all = [...svg.querySelectorAll('*')];
            const value = (name) => (element) => element.getAttribute(name);
            done({
                name, text,
                width: +svg.documentElement.getAttribute('width'),
                height: +svg.documentElement.getAttribute('height'),
                broken: svg.querySelector('parsererror') !== null,
                title: svg.querySelector('title').textContent,
                words: [...svg.querySelectorAll('text')].map((line) => line.textContent),
                fills: [...new Set(all.map(value('fill')).filter(Boolean))],
                tags: [...new Set(all.map((element) => element.localName))].sort(),
            });
        });
    } else {
        createImageBitmap(blob).then((image) => {
            const canvas = new OffscreenCanvas(image.width, image.height);
            const context = canvas.getContext('2d');
            context.drawImage(image, 0, 0);
            const { data } = context.getImageData(0, 0, image.width, image.height);
            const colours = {};
            for (let at = 0; at < data.length; at += 4) {
                const colour = '#' + [...data.slice(at, at + 3)].map((part) => part.toString(16).padStart(2, '0')).join('');
                colours[colour] = (colours[colour] ?? 0) + 1;
            }
            const common = Object.keys(colours).filter((colour) => colours[colour] > data.length / 800);
            done({ name, width: image.width, height: image.height, common });
        });
    }";

async fn save(browser: &Browser, key: &str) -> Value {
    let before = browser.eval("window.offered.length").await;
    browser.click(&format!("button[data-take={key}]")).await;
    browser
        .wait_until(&format!("window.offered.length > {before}"))
        .await;
    browser
        .wait_until("document.querySelector('.save-chart .copied').textContent.includes('saved')")
        .await;
    let read = browser.client.execute_async(READ, Vec::new()).await;
    read.expect("the file is read")
}

fn list(value: &Value) -> Vec<&str> {
    let items = value.as_array().into_iter().flatten();
    items.filter_map(Value::as_str).collect()
}

#[tokio::test]
async fn a_chart_is_saved_as_svg_and_as_png_at_twice_its_size() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    browser
        .open("#/metrics/nps?promoters=412&passives=203&detractors=127&theme=light")
        .await;
    browser.run(CATCH, Vec::new()).await;
    let svg = save(&browser, "chart-svg").await;
    assert_eq!(svg["broken"], false, "{svg}");
    let name = svg["name"].as_str().expect("a name");
    assert!(name.starts_with("nps-") && name.ends_with(".svg"), "{name}");
    // Text and colours are inside the file.
    let words = list(&svg["words"]);
    let title = browser.text("figcaption").await;
    assert_eq!(svg["title"], json!(title));
    for part in [&*title, "412 promoters", "+38", "+100"] {
        assert!(words.contains(&part), "{part}: {words:?}");
    }
    let fills = list(&svg["fills"]);
    for colour in ["#fbfaf6", "#1f6f8b", "#d5d3cb", "#c25a1c"] {
        assert!(fills.contains(&colour), "{colour}: {fills:?}");
    }
    assert_eq!(
        svg["tags"],
        json!(["circle", "desc", "line", "rect", "svg", "text", "title"])
    );
    // Nothing refers to anything outside the file.
    let text = svg["text"].as_str().expect("a text").to_owned();
    let outside = [
        "href", "url(", "var(", "class=", "style=", "<style", "@import",
    ];
    for reference in outside {
        assert!(!text.contains(reference), "{reference}: {text}");
    }
    assert_eq!(text.matches("http").count(), 1, "{text}");

    let png = save(&browser, "chart-png").await;
    browser.enter("promoters", "413").await;
    browser.wait_until_gone(".save-chart .copied p").await;
    let size = |file: &Value, name: &str| file[name].as_u64().expect("a size");
    assert_eq!(size(&png, "width"), 2 * size(&svg, "width"));
    assert_eq!(size(&png, "height"), 2 * size(&svg, "height"));
    let common = list(&png["common"]);
    for colour in ["#fbfaf6", "#1f6f8b", "#d5d3cb", "#c25a1c"] {
        assert!(common.contains(&colour), "{colour}: {common:?}");
    }
    browser.assert_quiet();
}

/// Text that is HTML on the page is in the picture too, line by line.
#[tokio::test]
async fn charts_of_every_page_are_saved() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    for (page, words) in [
        ("#/guides/factors", vec!["Quality of service", "90%"]),
        ("#/guides/methods", vec!["1. Personalised approach", "5"]),
        ("#/plan", vec!["3. Train employees", "open"]),
        (
            "#/metrics/cltv-discounted?margin=24&retention_rate=80%25&discount_rate=10%25",
            vec!["€24.00"],
        ),
    ] {
        browser.open(page).await;
        if page == "#/plan" {
            browser.click("#plan-tab-picture").await;
        }
        browser.wait_for("figure .save-chart").await;
        browser.run(CATCH, Vec::new()).await;
        let svg = save(&browser, "chart-svg").await;
        let found = list(&svg["words"]);
        for part in words {
            assert!(found.contains(&part), "{page}: {part}: {found:?}");
        }
    }
    browser.assert_quiet();
}

#[tokio::test]
async fn a_picture_that_cannot_be_made_is_reported() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    for key in ["chart-svg", "chart-png"] {
        browser
            .open("#/metrics/csat?satisfied=80&responses=100")
            .await;
        browser.wait_for("figure .save-chart").await;
        let refuse = "HTMLCanvasElement.prototype.getContext = () => null;
            URL.createObjectURL = () => { throw new Error('refused'); };";
        browser.run(refuse, Vec::new()).await;
        browser.click(&format!("button[data-take={key}]")).await;
        browser.wait_for("[data-problem=chart_not_saved]").await;
    }
    browser.assert_quiet();
}

/// Prints the page to a PDF and counts the pages in the PDF's source, because no PDF reader is available here.
async fn count_sheets(browser: &Browser) -> u64 {
    let paper = json!({ "preferCSSPageSize": true, "printBackground": true });
    let printed = browser.devtools("Page.printToPDF", paper);
    let pdf = printed["data"].as_str().expect("a PDF");
    let script = "return [...atob(arguments[0]).matchAll(/\\/Type\\s*\\/Page\\b/g)].length";
    let sheets = browser.run(script, vec![pdf.into()]).await;
    sheets.as_u64().expect("a number")
}

#[tokio::test]
async fn a_report_of_four_sets_is_one_sheet() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    // The metrics with the longest tables and the most differences.
    for (metric, variants, language) in [
        (
            "acquisition",
            "b.customers_new=130&c.margin=22&d.acquisition_spend=12000",
            "ru",
        ),
        (
            "budget",
            "b.retention_share=30%&c.retention_share=40%&d.retention_share=50%",
            "bg",
        ),
        ("effort", "b.effort_7=120&c.effort_1=30&d.effort_2=50", "lt"),
        (
            "repeat-purchase",
            "b.buyers=1300&c.buyers=1400&d.buyers=1500",
            "ru",
        ),
        ("nps", "b.promoters=80&c.detractors=40&d.passives=50", "bg"),
    ] {
        let page = PAGES.iter().find(|page| page.metric == metric);
        let page = page.expect("the page of the metric");
        let link = format!("{}&{variants}&lang={language}", page.full());
        browser.open(&link).await;
        browser.wait_for(".compare table .result-row").await;
        assert_eq!(count_sheets(&browser).await, 1, "{metric} in {language}");
    }
    browser.show_as_print(true);
    assert!(browser.sees(".compare .result-row").await && browser.sees(".real svg").await);
    browser.assert_quiet();
}

#[tokio::test]
async fn a_report_is_one_sheet_without_buttons() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    // Every result and the picture are on it.
    const UNSEEN: &str = "return [...document.querySelectorAll('h1, .result data, figure svg, aside .note .figure data')]
        .filter((part) => !part.checkVisibility() || part.getBoundingClientRect().height === 0)
        .map((part) => part.outerHTML)";
    for language in ["en", "bg", "lt", "ru"] {
        for page in &PAGES {
            browser
                .open(&format!("{}&lang={language}", page.full()))
                .await;
            browser
                .wait_for(&format!("data[data-variable='{}']", page.main_result()))
                .await;
            let sheets = count_sheets(&browser).await;
            assert_eq!(sheets, 1, "{} in {language}", page.metric);
            browser.show_as_print(true);
            let unseen = browser.run(UNSEEN, Vec::new()).await;
            assert_eq!(unseen, json!([]), "{} in {language}", page.metric);
            browser.show_as_print(false);
        }
    }
    browser.show_as_print(true);
    for hidden in [
        "button", "header", ".cases", "summary", ".target", ".notices",
    ] {
        assert!(!browser.sees(hidden).await, "{hidden}");
    }
    for shown in [
        "h1",
        ".result data",
        ".working",
        "figure svg",
        ".report-foot li",
    ] {
        assert!(browser.sees(shown).await, "{shown}");
    }
    // The report contains its own address, so that the page can be opened again.
    let foot = browser.text(".report-foot > p").await;
    let address = browser.eval("location.origin + '/#/metrics/'").await;
    let address = address.as_str().expect("an address");
    assert!(foot.contains(address) && foot.contains("="), "{foot}");
    browser.show_as_print(false);
    assert!(!browser.sees(".report-foot").await);
    browser
        .run(
            "window.printed = 0; window.print = () => { window.printed += 1; }",
            vec![],
        )
        .await;
    browser.click("button[data-take=report]").await;
    browser.wait_until("window.printed === 1").await;
    browser.assert_quiet();
}

#[tokio::test]
async fn the_saved_picture_of_drawn_surveys_has_every_bar() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    browser.open("#/lab/chance").await;
    browser.wait_for("article[data-page=lab-chance]").await;
    browser.run(CATCH, Vec::new()).await;
    browser.click("[data-draw=many]").await;
    browser.wait_for(".stack").await;
    // Where the bars are in the figure, and in the saved picture, which has a margin of 16 pixels around it.
    let place = "const place = (bars, frame) => {
            const [inner, outer] = [bars, frame].map((part) => part.getBoundingClientRect());
            return [inner.x - outer.x, inner.y - outer.y, inner.width, inner.height].map(Math.round);
        };";
    let drawn = format!(
        "{place} const bars = document.querySelector('.stack');
        return place(bars, bars.closest('figure'));"
    );
    let drawn = browser.run(&drawn, Vec::new()).await;
    let svg = save(&browser, "chart-svg").await;
    let saved = format!(
        "{place} const frame = document.createElement('div');
        document.body.append(frame);
        frame.innerHTML = arguments[0];
        const svg = frame.firstElementChild;
        const [x, y, ...size] = place(svg.querySelector('path'), svg);
        return [x - 16, y - 16, ...size];"
    );
    let saved = browser.run(&saved, vec![svg["text"].clone()]).await;
    assert_eq!(saved, drawn, "{svg}");
    browser.assert_quiet();
}
