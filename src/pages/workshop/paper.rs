//! The page with a sheet of paper: which sheet, in which language, and the sheet itself.

use std::rc::Rc;

use yew::prelude::*;

use crate::browser::document;
use crate::links::page::Page;
use crate::pages::workshop::second::use_second;
use crate::pages::workshop::sheet::{SheetKind, view_sheet};
use crate::ui::localizer::Localizer;
use crate::words::language::Language;
use crate::workshop::demo::Demo;

/// The keys of the sheet and of its language in links.
pub const SHEET: &str = "sheet";
pub const PAPER: &str = "paper";

#[derive(Clone, Properties)]
pub struct PaperProps {
    pub l10n: Localizer,
    pub demo: Rc<Demo>,
    pub kind: SheetKind,
    /// The tag of the language of paper, where it isn't that of the screen.
    pub language: Option<String>,
    /// The figures of the link, which links to the other sheets keep.
    pub figures: Vec<(String, String)>,
}

impl PartialEq for PaperProps {
    fn eq(&self, other: &Self) -> bool {
        self.l10n == other.l10n
            && self.demo.id == other.demo.id
            && self.kind == other.kind
            && self.language == other.language
            && self.figures == other.figures
    }
}

/// The sheet with what chooses and prints it. Until the words of another language are here, the sheet is in
/// that of the screen.
#[component]
pub fn Paper(props: &PaperProps) -> Html {
    let PaperProps {
        l10n,
        demo,
        kind,
        language,
        figures,
    } = props;
    let other = use_second(l10n, language.as_deref());
    let link = |kind: SheetKind, language: Option<&str>| -> AttrValue {
        let settings = [
            Some((SHEET.to_owned(), kind.id().to_owned())),
            language.map(|tag| (PAPER.to_owned(), tag.to_owned())),
        ];
        let figures = figures
            .iter()
            .cloned()
            .chain(settings.into_iter().flatten());
        l10n.links
            .with_figures(&Page::Stage(demo.id), figures)
            .into()
    };
    let sheet = |of: SheetKind| {
        let address = link(of, language.as_deref());
        let name = l10n.text(&format!("sheet-{}", of.id()));
        html! { <li key={of.id()}><a href={address} aria-current={(of == *kind).then_some("page")}>{ name }</a></li> }
    };
    let shown = other.as_ref().map_or(l10n.language, |other| other.language);
    let choice = |language: Language| {
        let tag = language.tag();
        let address = link(*kind, (language != l10n.language).then_some(tag));
        html! { <li key={tag}><a lang={tag} href={address} aria-current={(language == shown).then_some("true")}>{ language.own_name() }</a></li> }
    };
    let stage = l10n.links.with_figures(
        &Page::Stage(demo.id),
        figures
            .iter()
            .map(|(key, value)| (key.as_str(), value.clone())),
    );
    html! {
        <article class="paper" data-page="paper">
            <nav class="sheets" aria-label={l10n.text("sheets")}>
                <ul>{ for SheetKind::ALL.into_iter().map(sheet) }</ul>
                <ul>{ for Language::spoken().map(choice) }</ul>
                <button type="button" class="primary" onclick={|_| document::print()}>{ l10n.text("sheet-print") }</button>
                <a href={stage}>{ l10n.text("sheet-stage") }</a>
                <a href={l10n.link_to(&Page::Workshop)}>{ l10n.text("workshop-title") }</a>
            </nav>
            { view_sheet(other.as_ref().unwrap_or(l10n), demo, *kind) }
        </article>
    }
}
