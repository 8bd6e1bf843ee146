//! The page with a sheet of paper: which sheet, in which language, and the sheet itself.

use std::rc::Rc;

use yew::prelude::*;

use crate::links::page::Page;
use crate::pages::workshop::second::use_second;
use crate::pages::workshop::sheet::{SheetKind, view_sheet};
use crate::ui::localizer::Localizer;
use crate::ui::print_button::PrintButton;
use crate::words::language::Language;
use crate::workshop::demo::Demo;

/// The keys of the sheet and of its language in links.
pub const SHEET: &str = "sheet";
pub const PAPER: &str = "paper";
/// The value that means every kind of sheet.
pub const ALL: &str = "all";

#[derive(Clone, Properties)]
pub struct PaperProps {
    pub l10n: Localizer,
    /// The page that these sheets belong to: a stage, or the workshop.
    pub page: Page,
    pub demos: Rc<[Demo]>,
    /// One kind, or all.
    pub kind: Option<SheetKind>,
    /// The language of the sheets, if it isn't that of the screen.
    pub language: Option<String>,
    /// The figures or the programme from the link, which links to the other sheets keep.
    pub figures: Vec<(String, String)>,
}

impl PartialEq for PaperProps {
    fn eq(&self, other: &Self) -> bool {
        self.l10n == other.l10n
            && self.page == other.page
            && self.kind == other.kind
            && self.language == other.language
            && self.figures == other.figures
    }
}

/// The sheets, with controls for choosing and printing them. Until the messages of another language are
/// loaded, they are in the language of the screen.
#[component]
pub fn Paper(props: &PaperProps) -> Html {
    let PaperProps {
        l10n,
        page,
        demos,
        kind,
        language,
        figures,
    } = props;
    let other = use_second(l10n, language.as_deref());
    let link = |kind: Option<SheetKind>, language: Option<&str>| -> AttrValue {
        let settings = [
            Some((SHEET.to_owned(), kind.map_or(ALL, SheetKind::id).to_owned())),
            language.map(|tag| (PAPER.to_owned(), tag.to_owned())),
        ];
        let figures = figures
            .iter()
            .cloned()
            .chain(settings.into_iter().flatten());
        l10n.links.with_figures(page, figures).into()
    };
    let choice = |of: Option<SheetKind>, key: &str| {
        let address = link(of, language.as_deref());
        html! { <li key={key.to_owned()}><a href={address} aria-current={(of == *kind).then_some("page")}>{ l10n.text(key) }</a></li> }
    };
    let sheets = SheetKind::ALL
        .into_iter()
        .map(|kind| choice(Some(kind), &format!("sheet-{}", kind.id())));
    let is_workshop = *page == Page::Workshop;
    let all = is_workshop.then(|| choice(None, "sheets-all"));
    let shown = other
        .localizer()
        .map_or(l10n.language, |other| other.language);
    let tongue = |language: Language| {
        let tag = language.tag();
        let address = link(*kind, (language != l10n.language).then_some(tag));
        html! { <li key={tag}><a lang={tag} href={address} aria-current={(language == shown).then_some("true")}>{ language.own_name() }</a></li> }
    };
    let kept = figures
        .iter()
        .map(|(key, value)| (key.as_str(), value.clone()));
    let back = |page: &Page, key: &str| {
        let address = l10n.links.with_figures(page, kept.clone());
        html! { <a href={address}>{ l10n.text(key) }</a> }
    };
    let kinds = SheetKind::ALL
        .into_iter()
        .filter(|of| kind.is_none_or(|kind| *of == kind));
    let sheet = |kind: SheetKind| {
        let l10n = other.localizer().unwrap_or(l10n);
        demos.iter().map(move |demo| view_sheet(l10n, demo, kind))
    };
    html! {
        <article class="paper" data-page="paper">
            <nav class="sheets" aria-label={l10n.text("sheets")}>
                <ul>{ for sheets }{ for all }</ul>
                <ul>{ for Language::spoken().map(tongue) }</ul>
                <PrintButton l10n={l10n.clone()} word="sheet-print" class="primary" />
                if is_workshop {
                    { back(page, "workshop-title") }
                } else {
                    { back(page, "sheet-stage") }
                    <a href={l10n.link_to(&Page::Workshop)}>{ l10n.text("workshop-title") }</a>
                }
            </nav>
            { for other.problem(l10n).map(|sentence| html! { <p class="problem" role="alert" data-problem="stage_second">{ sentence }</p> }) }
            { for kinds.flat_map(sheet) }
        </article>
    }
}
