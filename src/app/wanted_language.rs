//! The language in force, and the one that is wanted.

use std::rc::Rc;

use crate::app::state::AppState;
use crate::links::query::Link;
use crate::words::language::Language;
use crate::workspace::action::Action;
use crate::workspace::slot::Slot;

impl AppState {
    /// The language that is wanted: the link's for this visit, else the chosen one, else the one
    /// that the browser prefers.
    pub fn wanted_language(&self) -> Language {
        let chosen = self.workspace.text(&Slot::Language);
        let linked = self.link.language.as_deref().and_then(Language::from_tag);
        linked
            .or_else(|| Language::from_tag(&chosen))
            .unwrap_or(self.languages.device)
    }

    /// The language in force: the wanted one, as soon as its words are here. Where there are none,
    /// its numbers alone.
    pub fn language(&self) -> Language {
        let wanted = self.wanted_language();
        if self.is_published(wanted) {
            self.languages.loaded
        } else {
            wanted
        }
    }

    /// Whether there are words of that language.
    pub fn is_published(&self, language: Language) -> bool {
        language == Language::Pseudo || self.languages.published.contains(&language)
    }

    /// A choice whose words cannot be had leaves everything as it was.
    pub(super) fn take_back_language(&mut self) {
        let Some((text, linked)) = self.languages.before.take() else {
            return;
        };
        let slot = Slot::Language;
        // Its stamp is later than the choice's at any time, so it counts in other tabs as well.
        self.change(Action::Set { slot, text }, 0);
        self.link_language(linked);
    }

    /// Another language for this visit: none where one was chosen by hand, which is meant for this
    /// visit too.
    pub(super) fn link_language(&mut self, language: Option<String>) {
        if self.link.language != language {
            self.link = Rc::new(Link {
                language,
                ..(*self.link).clone()
            });
            self.is_touched = true;
        }
    }

    /// Whether the link asks for a language that is none of ours.
    pub fn asks_for_unknown_language(&self) -> bool {
        let asked = self.link.language.as_deref();
        asked.is_some_and(|tag| Language::from_tag(tag).is_none())
    }
}
