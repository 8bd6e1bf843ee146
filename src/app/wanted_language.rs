//! The current language, and the one that the user or the link wants.

use std::rc::Rc;

use crate::app::state::AppState;
use crate::links::query::Link;
use crate::words::language::Language;
use crate::workspace::action::Action;
use crate::workspace::slot::Slot;

impl AppState {
    /// The language that is wanted: the link's for this visit, otherwise the chosen one, otherwise the
    /// browser's preferred one.
    pub fn wanted_language(&self) -> Language {
        let chosen = self.workspace.text(&Slot::Language);
        let linked = self.link.language.as_deref().and_then(Language::from_tag);
        linked
            .or_else(|| Language::from_tag(&chosen))
            .unwrap_or(self.languages.device)
    }

    /// The current language: the wanted one as soon as its messages are loaded. If there are none,
    /// only its number format is used.
    pub fn language(&self) -> Language {
        let wanted = self.wanted_language();
        if self.is_published(wanted) {
            self.languages.loaded
        } else {
            wanted
        }
    }

    /// Whether there are messages in that language.
    pub fn is_published(&self, language: Language) -> bool {
        language == Language::Pseudo || self.languages.published.contains(&language)
    }

    /// Restores the previous language if the messages of the chosen one can't be loaded.
    pub(super) fn take_back_language(&mut self) {
        let Some((text, linked)) = self.languages.before.take() else {
            return;
        };
        let slot = Slot::Language;
        // Its stamp is always later than that of the choice, so it takes effect in other tabs as well.
        self.change(Action::Set { slot, text }, 0);
        self.link_language(linked);
    }

    /// Sets the link's language for this visit: None after the user has chosen one, since the choice
    /// also applies to this visit.
    pub(super) fn link_language(&mut self, language: Option<String>) {
        if self.link.language != language {
            self.link = Rc::new(Link {
                language,
                ..(*self.link).clone()
            });
            self.is_touched = true;
        }
    }

    /// Whether the link asks for a language that isn't available.
    pub fn asks_for_unknown_language(&self) -> bool {
        let asked = self.link.language.as_deref();
        asked.is_some_and(|tag| Language::from_tag(tag).is_none())
    }
}
