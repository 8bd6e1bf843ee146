//! The list of demonstrations, what to check before the audience arrives, and the keys of the stage.

use std::rc::Rc;

use yew::prelude::*;

use crate::links::page::Page;
use crate::pages::workshop::edit::view_unknown;
use crate::pages::workshop::paper::{ALL, PAPER, Paper, SHEET};
use crate::pages::workshop::preflight::Preflight;
use crate::pages::workshop::programme::{
    PROGRAMME, ProgrammeForm, view_choice, view_second_choice,
};
use crate::pages::workshop::second::{SECOND, is_second};
use crate::pages::workshop::sheet::SheetKind;
use crate::pages::workshop::stage::{LinkFigure, setting};
use crate::ui::localizer::Localizer;
use crate::workshop;
use crate::workshop::demo::Demo;
use crate::workshop::programme::Programme;

/// The keys of the stage, each with the message that says what it does.
const KEYS: [(&str, &str); 11] = [
    ("→ PageDown Space", "stage-key-forward"),
    ("← PageUp", "stage-key-back"),
    ("0–9 Enter", "stage-key-guess"),
    (". B", "stage-key-blank"),
    ("T", "stage-key-countdown"),
    ("N", "stage-key-notes"),
    ("W", "stage-key-trainer"),
    ("Q", "code"),
    ("F", "stage-key-full"),
    ("E", "stage-key-edit"),
    ("R R", "stage-key-reset"),
];

/// The overview of the workshop, with the programme from a link; or the sheets if the link asks for them.
pub fn view_overview(l10n: &Localizer, figures: &[LinkFigure]) -> Html {
    let planned = setting(figures, PROGRAMME);
    let (programme, faults) = Programme::read(planned.as_deref().unwrap_or_default());
    let is_other = |tag: &String| is_second(tag, l10n.language);
    let asked = setting(figures, SECOND);
    let second = asked.clone().filter(is_other);
    let kept = [(PROGRAMME, planned), (SECOND, second.clone())];
    let kept = kept.into_iter();
    let kept: Vec<(String, String)> = kept
        .filter_map(|(key, value)| Some((key.to_owned(), value?)))
        .collect();
    let sheet = setting(figures, SHEET);
    let kind = sheet.as_deref().map(|kind| (kind, SheetKind::parse(kind)));
    // Naming the first language as another one has no effect, but isn't an error.
    let is_odd = |tag: &String| tag != l10n.language.tag() && !is_other(tag);
    let paper = setting(figures, PAPER);
    let odd_paper = paper.clone().filter(is_odd);
    if let (None, Some((ALL, kind)) | Some((_, kind @ Some(_)))) = (&odd_paper, kind) {
        let demos = demos_of(&programme);
        let language = paper.filter(is_other);
        return html! { <Paper l10n={l10n.clone()} page={Page::Workshop} {demos} {kind} {language} figures={kept} /> };
    }
    let odd_sheet = sheet.filter(|kind| kind != ALL && SheetKind::parse(kind).is_none());
    let unknown = [
        (SHEET, odd_sheet),
        (PAPER, odd_paper),
        (SECOND, asked.filter(is_odd)),
    ]
    .map(|(key, value)| value.map(|value| view_unknown(l10n, &format!("{key}={value}"))));
    let sheets = kept.into_iter().chain([(SHEET.to_owned(), ALL.to_owned())]);
    let sheets = l10n.links.with_figures(&Page::Workshop, sheets);
    let line = |id: &&'static str| {
        let demo = workshop::find(id)?;
        let minutes = l10n.with(
            "workshop-minutes",
            &[("number", f64::from(demo.minutes).into())],
        );
        let page = Page::Stage(id);
        let second_setting = second.clone().map(|tag| (SECOND, tag));
        let stage = l10n.links.with_figures(&page, second_setting.clone());
        let sheet = [(SHEET, "participant".to_owned())]
            .into_iter()
            .chain(second_setting);
        let sheet = l10n.links.with_figures(&page, sheet);
        let title = l10n.text(&format!("demo-{id}"));
        let sheet_name = l10n.with("sheets-of", &[("title", title.as_str().into())]);
        Some(html! {
            <li key={*id}>
                <a href={stage}>{ title.clone() }</a>
                { view_choice(l10n, &programme, second.as_deref(), (id, &title)) }
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
            { view_second_choice(l10n, &programme, second.as_deref()) }
            <ul class="demos">{ for workshop::IDS.iter().filter_map(line) }</ul>
            { for unknown.into_iter().flatten() }
            <ProgrammeForm l10n={l10n.clone()} {programme} {second} {faults} />
            <Preflight l10n={l10n.clone()} {sheets} />
            <h2>{ l10n.text("workshop-keys") }</h2>
            <dl class="keys">{ for KEYS.iter().chain([&escape]).map(key) }</dl>
            <p class="soft">{ l10n.text("workshop-private") }</p>
        </article>
    }
}

/// The demonstrations of a programme with their minutes; all of them if it is empty.
fn demos_of(programme: &Programme) -> Rc<[Demo]> {
    let parts = programme.parts.iter();
    let chosen = parts.filter_map(|part| {
        let minutes = part.minutes;
        workshop::find(part.demo).map(|demo| Demo { minutes, ..demo })
    });
    let chosen: Rc<[Demo]> = chosen.collect();
    match chosen.is_empty() {
        true => workshop::IDS
            .iter()
            .filter_map(|id| workshop::find(id))
            .collect(),
        false => chosen,
    }
}
