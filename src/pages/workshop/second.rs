//! A second language on the stage, below the first.

use std::rc::Rc;

use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use crate::browser::message_loader;
use crate::ui::localizer::Localizer;
use crate::words::language::Language;
use crate::words::messages::Messages;

/// The key of the second language in the link of a stage.
pub const SECOND: &str = "second";

/// The chunks with the texts of the stage and the names of figures.
const FOLDERS: [&str; 2] = ["metrics", "guides"];

/// Whether that tag is one of a language other than the first.
pub fn is_second(tag: &str, first: Language) -> bool {
    Language::from_tag(tag).is_some_and(|language| language != first)
}

/// The messages of another language while they are being loaded.
#[derive(Clone)]
pub enum Second {
    /// No other language is wanted, or its messages haven't arrived yet.
    Awaited,
    Here(Rc<Localizer>),
    /// The messages of this language can't be loaded.
    Unreachable(Language),
}

impl Second {
    /// The localizer, if the messages are loaded.
    pub fn localizer(&self) -> Option<&Localizer> {
        match self {
            Second::Here(l10n) => Some(l10n),
            Second::Awaited | Second::Unreachable(_) => None,
        }
    }

    /// The sentence that the messages can't be loaded.
    pub fn problem(&self, l10n: &Localizer) -> Option<String> {
        let Second::Unreachable(language) = self else {
            return None;
        };
        let name = [("language", language.own_name().into())];
        Some(l10n.with("problem-stage_second", &name))
    }
}

/// The second language. If its messages can't be loaded, the stage has only one language.
#[hook]
pub fn use_second(l10n: &Localizer, tag: Option<&str>) -> Second {
    let loaded = use_state(|| None::<(Language, Option<Rc<Messages>>)>);
    let language = tag.and_then(Language::from_tag);
    {
        let setter = loaded.setter();
        use_effect_with(language, move |language| {
            let language = *language;
            setter.set(None);
            if let Some(language) = language {
                spawn_local(async move { setter.set(Some((language, load(language).await))) });
            }
        });
    }
    match (*loaded).clone().filter(|(of, _)| Some(*of) == language) {
        None => Second::Awaited,
        Some((language, None)) => Second::Unreachable(language),
        Some((language, Some(messages))) => Second::Here(Rc::new(Localizer {
            messages,
            language,
            ..l10n.clone()
        })),
    }
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

/// A short text in the second language, below the first.
pub fn view_below(second: &Localizer, text: AttrValue) -> Html {
    html! { <span class="second" lang={second.language.tag()}>{ text }</span> }
}

/// A question in the second language.
pub fn view_second(second: &Localizer, text: AttrValue) -> Html {
    html! { <p class="stage-second" lang={second.language.tag()}>{ text }</p> }
}
