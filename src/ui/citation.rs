//! How works and guides are cited; foreign words within a sentence: titles of works, and terms from a guide.

use yew::prelude::*;

use crate::guides::register::Guide;
use crate::guides::{register, sections};
use crate::links::page::Page;
use crate::ui::localizer::Localizer;

/// A publication as it is cited, by its key.
pub fn view_citation(l10n: &Localizer, key: &str) -> Html {
    view_marked(&l10n.text(&format!("source-{key}")))
}

/// How a guide is named: by its number and language.
pub fn guide_name(l10n: &Localizer, guide: &Guide) -> AttrValue {
    l10n.text(&format!("source-guide-{}", guide.id))
}

/// How the guides that statements belong to are cited, each once: by name, and by the sections with the statements.
pub fn cite_guides(l10n: &Localizer, sources: &[&str]) -> Vec<(&'static Guide, String)> {
    let cite = |guide: &'static Guide| {
        let sections = section_titles(l10n, sections::sections_of(guide.id, sources));
        let name = guide_name(l10n, guide);
        let arguments = [
            ("guide", name.as_str().into()),
            ("sections", sections.into()),
        ];
        (guide, l10n.with("citation-sections", &arguments))
    };
    register::guides_of(sources).into_iter().map(cite).collect()
}

/// The titles of sections, as a list.
pub fn section_titles(
    l10n: &Localizer,
    sections: impl IntoIterator<Item = &'static str>,
) -> String {
    let titles = sections
        .into_iter()
        .map(|id| l10n.text(&format!("section-{id}")).to_string());
    titles.collect::<Vec<_>>().join("; ")
}

/// The citations as list items, each linked to the guide's entry in the register.
pub fn view_guides(l10n: &Localizer, sources: &[&str]) -> Vec<Html> {
    let line = |(guide, citation): (&'static Guide, String)| {
        let page = Page::AboutGuides(Some(guide.part().into()));
        html! { <li key={guide.id}><a class="guide-link" href={l10n.link_to(&page)}>{ citation }</a></li> }
    };
    cite_guides(l10n, sources).into_iter().map(line).collect()
}

/// A sentence in which `[…]` encloses the name of a guide with its number, linked to its entry in the register.
pub fn view_naming_guide(l10n: &Localizer, text: &str) -> Html {
    // What the user named can contain brackets too, but comes before the guide.
    let parts = text.rsplit_once('[');
    let parts = parts.and_then(|(before, rest)| {
        let (name, after) = rest.split_once(']')?;
        Some((before, name, after, register::named_in(name)?))
    });
    let Some((before, name, after, guide)) = parts else {
        return html! { { text.to_owned() } };
    };
    let page = Page::AboutGuides(Some(guide.part().into()));
    html! {
        <>
            { before.to_owned() }
            <a href={l10n.link_to(&page)}>{ name.to_owned() }</a>
            { after.to_owned() }
        </>
    }
}

/// The same sentence where nothing can be linked: in files and on paper.
pub fn without_links(text: &str) -> String {
    text.replace(['[', ']'], "")
}

/// Formats a string that has `_` on both sides of an English title, and `_bg:` before words in the language
/// with that tag.
pub fn view_marked(text: &str) -> Html {
    let parts = text.split('_').enumerate().map(|(place, part)| {
        let foreign = part.split_once(':').filter(|(tag, _)| tag.len() == 2);
        match (place % 2, foreign) {
            (0, _) => html! { { part.to_owned() } },
            (_, Some((tag, words))) => {
                html! { <span lang={tag.to_owned()}>{ words.to_owned() }</span> }
            }
            (_, None) => html! { <cite lang="en">{ part.to_owned() }</cite> },
        }
    });
    html! { <>{ for parts }</> }
}
