//! Foreign words within a sentence: titles of works, and terms from a guide.

use yew::prelude::*;

use crate::guides::register;
use crate::guides::register::Guide;
use crate::links::page::Page;
use crate::ui::localizer::Localizer;

/// A publication as it is cited, by its key.
pub fn view_citation(l10n: &Localizer, key: &str) -> Html {
    view_marked(&l10n.text(&format!("source-{key}")))
}

/// The guide as it is cited, by number, language and subject, linked to its entry in the register.
pub fn view_guide(l10n: &Localizer, guide: &Guide) -> Html {
    let page = Page::AboutGuides(Some(guide.part().into()));
    html! { <a class="guide-link" href={l10n.link_to(&page)}>{ l10n.guide(guide.id) }</a> }
}

/// The guides that the statements belong to, each once, as list items.
pub fn view_guides(l10n: &Localizer, sources: &[&str]) -> Vec<Html> {
    let line =
        |guide: &'static Guide| html! { <li key={guide.id}>{ view_guide(l10n, guide) }</li> };
    register::guides_of(sources).into_iter().map(line).collect()
}

/// A sentence in which `[…]` encloses the name of the guide with that id, linked to its entry in the register.
pub fn view_naming_guide(l10n: &Localizer, text: &str, guide: &str) -> Html {
    // What the user named can contain brackets too, but comes before the guide.
    let parts = text.rsplit_once('[');
    let parts = parts.and_then(|(before, rest)| Some((before, rest.split_once(']')?)));
    let (Some((before, (name, after))), Some(guide)) = (parts, register::find(guide)) else {
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
