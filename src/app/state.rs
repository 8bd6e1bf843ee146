//! The state of the running program: the work, the page, and whether saving works. Pure.

use std::rc::Rc;

use crate::browser::storage::Refusal;
use crate::formula::spreadsheet::Notation;
use crate::links::page::Page;
use crate::links::query::{COVERED, Link};
use crate::words::language::Language;
use crate::workspace::action::Action;
use crate::workspace::entries::{Entries, Entry};
use crate::workspace::saved_form::{Damaged, FileProblem};
use crate::workspace::slot::Slot;
use crate::workspace::state::Workspace;

#[derive(Clone, Debug, PartialEq)]
pub struct AppState {
    pub workspace: Rc<Workspace>,
    pub link: Rc<Link>,
    /// Whether the user has changed something since the page was opened, so that the address must be
    /// updated.
    pub is_touched: bool,
    /// Why the device doesn't save the work; None while it does.
    pub refusal: Option<Refusal>,
    /// Strings stored on the device that couldn't be read.
    pub damaged: Rc<[Damaged]>,
    /// The outcome of opening a file.
    pub file_outcome: Option<FileOutcome>,
    /// The slot in which this tab stores the changed guest that it shows; None if there is no guest,
    /// or it hasn't been changed.
    pub guest: Option<Slot>,
    pub languages: Languages,
    /// Whether the style sheet couldn't be loaded.
    pub is_unstyled: bool,
}

/// The available languages, and which of them is loaded.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Languages {
    /// Those whose messages can be loaded.
    pub published: Rc<[Language]>,
    /// The one that the browser prefers.
    pub device: Language,
    /// The one whose messages are loaded.
    pub loaded: Language,
    /// One whose messages couldn't be loaded.
    pub unreachable: Option<Language>,
    /// The chosen language and the link's language, before the choice whose messages are being loaded.
    pub before: Option<(Rc<str>, Option<String>)>,
}

/// The outcome of opening a file.
#[derive(Clone, Debug, PartialEq)]
pub enum FileOutcome {
    Opened {
        /// How many entries were adopted from it: those that differ from the user's own work.
        taken: usize,
        /// How many entries can't be accepted.
        refused: usize,
    },
    Refused(FileProblem),
}

/// What happens in the program; `now` is the time by the device's clock.
#[derive(Clone, Debug)]
pub enum AppEvent {
    Acted {
        action: Action,
        now: u64,
    },
    /// An address was opened; `action` says what happens with its figures.
    Opened {
        link: Link,
        action: Action,
        fragment: Rc<str>,
        now: u64,
    },
    /// The guest was changed; the fragment says what it is now.
    GuestChanged {
        fragment: Rc<str>,
        now: u64,
    },
    /// The device refused to save the work, or saves it again.
    Saved(Option<Refusal>),
    /// The user opened one of our files.
    FileRead {
        entries: Entries,
        /// How many of its entries can't be accepted.
        refused: usize,
        now: u64,
    },
    FileRefused(FileProblem),
    /// The messages of that language are loaded.
    LanguageLoaded(Language),
    /// The messages of that language couldn't be loaded.
    LanguageUnreachable(Language),
    /// The user closed the notices about the link, damage and files.
    Dismissed,
}

impl AppState {
    /// The state of a program that just started with this work and this link.
    pub fn new(workspace: Workspace, link: Link) -> AppState {
        AppState {
            workspace: Rc::new(workspace),
            link: Rc::new(link),
            is_touched: false,
            refusal: None,
            damaged: Rc::default(),
            file_outcome: None,
            guest: None,
            languages: Languages::default(),
            is_unstyled: false,
        }
    }

    /// The state after the event.
    pub fn after(&self, event: AppEvent) -> AppState {
        let mut next = self.clone();
        match event {
            AppEvent::Acted { action, now } => next.act(action, now),
            AppEvent::Opened {
                link,
                action,
                fragment,
                now,
            } => {
                // The link's language decides how its figures are written into the fields.
                next.link = Rc::new(link);
                next.change(action, now);
                next.guest = next.kept_guest(&fragment);
                next.is_touched = false;
                next.file_outcome = None;
            }
            AppEvent::GuestChanged { fragment, now } => next.keep_guest(fragment, now),
            AppEvent::Saved(refusal) => next.refusal = refusal,
            AppEvent::FileRead {
                entries,
                refused,
                now,
            } => next.open_file(&entries, refused, now),
            AppEvent::FileRefused(problem) => {
                next.file_outcome = Some(FileOutcome::Refused(problem));
            }
            AppEvent::LanguageLoaded(language) => {
                next.languages.loaded = language;
                next.languages.unreachable = None;
                next.languages.before = None;
            }
            AppEvent::LanguageUnreachable(language) => {
                next.languages.unreachable = Some(language);
                if language == self.wanted_language() {
                    next.take_back_language();
                }
            }
            AppEvent::Dismissed => {
                next.languages.unreachable = None;
                next.link = Rc::new(Link {
                    faults: Vec::new(),
                    ..(*next.link).clone()
                });
                next.damaged = Rc::default();
                next.file_outcome = None;
            }
        }
        next
    }

    fn act(&mut self, action: Action, now: u64) {
        self.is_touched |= !matches!(action, Action::Merge { .. } | Action::Set { .. });
        if let Action::Set {
            slot: Slot::Language,
            ..
        } = action
        {
            let before = (
                self.workspace.text(&Slot::Language),
                self.link.language.clone(),
            );
            self.languages.before.get_or_insert(before);
            self.languages.unreachable = None;
            self.link_language(None);
        }
        match &action {
            // The tab that wrote there continues with it; a further change here creates a separate
            // guest.
            Action::Merge { entries } => {
                self.guest = self.guest.take().filter(|slot| !entries.contains_key(slot));
            }
            Action::AdoptGuest { .. } => self.forget_guest(now),
            Action::LeaveGuest => self.guest = None,
            _ => {}
        }
        self.change(action, now);
        if self.wanted_language() == self.languages.loaded {
            self.languages.before = None;
        }
    }

    /// Adopts what differs, as one step that can be undone. The stamps in a file don't show what the
    /// user wants to see, so they don't count.
    fn open_file(&mut self, entries: &Entries, refused: usize, now: u64) {
        self.leave_guest(now);
        let own = self.workspace.clone();
        let differs = |(slot, entry): &(&Slot, &Entry)| {
            let known = own.entry(slot).cloned().unwrap_or_default();
            let are_empty = known.text.is_empty() && entry.text.is_empty();
            !are_empty && !known.says_the_same(entry)
        };
        let differing = entries.iter().filter(differs);
        let entries: Entries = differing
            .map(|(slot, entry)| (slot.clone(), entry.clone()))
            .collect();
        let taken = entries.len();
        self.file_outcome = Some(FileOutcome::Opened { taken, refused });
        self.change(Action::Adopt { entries }, now);
    }

    pub(super) fn change(&mut self, action: Action, now: u64) {
        let language = self.language().tag_of_texts();
        let next = self.workspace.after(action, now, language);
        if next != *self.workspace {
            self.workspace = Rc::new(next);
        }
    }

    /// The same state with another link.
    pub fn with_link(&self, link: Link) -> AppState {
        AppState {
            link: Rc::new(link),
            ..self.clone()
        }
    }

    pub fn page(&self) -> &Page {
        &self.link.page
    }

    /// Whether anything should be shown to the user above the page.
    pub fn has_news(&self) -> bool {
        self.refusal.is_some()
            || self.is_unstyled
            || !self.damaged.is_empty()
            || self.file_outcome.is_some()
            || !self.link.faults.is_empty()
            || self.workspace.shows_guest()
            || self.workspace.guests().next().is_some()
            || self.asks_for_unknown_language()
            || self.languages.unreachable.is_some()
            || !self.is_published(self.wanted_language())
    }

    /// The current theme, `light` or `dark`; None to follow the device's setting.
    pub fn theme(&self) -> Option<String> {
        let chosen = self.workspace.text(&Slot::Theme).to_string();
        self.link
            .theme
            .clone()
            .or(Some(chosen))
            .filter(|theme| !theme.is_empty())
    }

    /// The worked case that is shown as a guest, by its id.
    pub fn example(&self) -> Option<String> {
        let example = self.link.example.clone();
        example.filter(|_| self.workspace.shows_guest())
    }

    /// What the link set for this visit, as keys and values for further links.
    pub fn link_settings(&self) -> Vec<(&'static str, String)> {
        let link = &self.link;
        let language = link.language.clone().map(|tag| ("lang", tag));
        let theme = link.theme.clone().map(|theme| ("theme", theme));
        let present = if link.is_covered { COVERED } else { "1" };
        let present = link.present.then(|| ("present", present.to_owned()));
        language.into_iter().chain(theme).chain(present).collect()
    }

    /// The notation of the user's spreadsheet: as chosen, otherwise the language's usual one.
    pub fn notation(&self) -> Notation {
        let chosen = self.workspace.text(&Slot::Spreadsheet);
        let usual = Notation::with_decimal(self.language().habits().decimal);
        Notation::parse(&chosen).unwrap_or(usual)
    }

    pub fn currency(&self) -> Rc<str> {
        let chosen = self.workspace.text(&Slot::Currency);
        if chosen.is_empty() {
            "EUR".into()
        } else {
            chosen
        }
    }
}
