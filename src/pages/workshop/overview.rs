//! The list of demonstrations, what to check before the room fills, and the keys of the stage.

use yew::prelude::*;

use crate::links::page::Page;
use crate::pages::workshop::paper::SHEET;
use crate::pages::workshop::preflight::Preflight;
use crate::ui::localizer::Localizer;
use crate::workshop;

/// The keys of the stage, each with the message that says what it does.
const KEYS: [(&str, &str); 9] = [
    ("→ PageDown Space", "stage-key-forward"),
    ("← PageUp", "stage-key-back"),
    ("0–9 Enter", "stage-key-guess"),
    (". B", "stage-key-blank"),
    ("T", "stage-key-countdown"),
    ("N", "stage-key-notes"),
    ("F", "stage-key-full"),
    ("E", "stage-key-edit"),
    ("R R", "stage-key-reset"),
];

/// The overview of the workshop.
pub fn view_overview(l10n: &Localizer) -> Html {
    let line = |id: &&'static str| {
        let demo = workshop::find(id)?;
        let minutes = l10n.with(
            "workshop-minutes",
            &[("number", f64::from(demo.minutes).into())],
        );
        let sheet = l10n
            .links
            .with_figures(&Page::Stage(id), [(SHEET, "participant".to_owned())]);
        let title = l10n.text(&format!("demo-{id}"));
        let sheet_name = l10n.with("sheets-of", &[("title", title.as_str().into())]);
        Some(html! {
            <li key={*id}>
                <a href={l10n.link_to(&Page::Stage(id))}>{ title }</a>
                <a class="sheet-link" href={sheet} aria-label={sheet_name}>{ l10n.text("sheets") }</a>
                <span class="soft">{ l10n.text(&format!("metric-{}", demo.metric)) }{ " · " }{ minutes }</span>
            </li>
        })
    };
    let key = |(keys, message): &(&str, &str)| {
        let keys = keys
            .split(' ')
            .map(|key| html! { <><kbd>{ key }</kbd>{ " " }</> });
        html! { <div key={*message}><dt>{ for keys }</dt><dd>{ l10n.text(message) }</dd></div> }
    };
    let escape = ("Esc", "stage-key-leave");
    html! {
        <article class="workshop" key="workshop" data-page="workshop">
            <h1>{ l10n.text("workshop-title") }</h1>
            <p class="lead">{ l10n.text("workshop-lead") }</p>
            <ul class="demos">{ for workshop::IDS.iter().filter_map(line) }</ul>
            <Preflight l10n={l10n.clone()} />
            <h2>{ l10n.text("workshop-keys") }</h2>
            <dl class="keys">{ for KEYS.iter().chain([&escape]).map(key) }</dl>
            <p class="soft">{ l10n.text("workshop-private") }</p>
        </article>
    }
}
