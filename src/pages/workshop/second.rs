//! A second language on the stage, under the first.

use std::rc::Rc;

use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use crate::browser::message_loader;
use crate::ui::localizer::Localizer;
use crate::words::language::Language;
use crate::words::messages::Messages;

/// The key of the second language in the link of a stage.
pub const SECOND: &str = "second";

/// What the stage speaks of: its own words, and the names of figures.
const FOLDERS: [&str; 2] = ["metrics", "workshop"];

/// Whether that tag is one of a language other than the first.
pub fn is_second(tag: &str, first: Language) -> bool {
    Language::from_tag(tag).is_some_and(|language| language != first)
}

/// The localizer of the second language, once its words are here. Where they can't be had, the stage goes
/// on in one language.
#[hook]
pub fn use_second(l10n: &Localizer, tag: Option<&str>) -> Option<Localizer> {
    let messages = use_state(|| None::<Rc<Messages>>);
    let language = tag.and_then(Language::from_tag);
    {
        let setter = messages.setter();
        use_effect_with(language, move |language| {
            let language = *language;
            setter.set(None);
            if let Some(language) = language {
                spawn_local(async move { setter.set(load(language).await) });
            }
        });
    }
    let messages = (*messages).clone()?;
    let language = language.filter(|language| *language == messages.language)?;
    Some(Localizer {
        messages,
        language,
        ..l10n.clone()
    })
}

async fn load(language: Language) -> Option<Rc<Messages>> {
    let tag = language.words_tag();
    let start = message_loader::fetch_chunk("start", tag).await?;
    let messages = Messages::parse(language, start).ok()?;
    for folder in FOLDERS {
        let words = message_loader::fetch_chunk(folder, tag).await?;
        messages.add(words).ok()?;
    }
    Some(Rc::new(messages))
}

/// A question in the second language.
pub fn view_second(second: &Localizer, text: AttrValue) -> Html {
    html! { <p class="stage-second" lang={second.language.tag()}>{ text }</p> }
}
