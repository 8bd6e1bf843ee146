//! The state of the running program: the work, the place in it, and how keeping it goes. Pure.

use std::rc::Rc;

use yew::Reducible;

use crate::formula::spreadsheet::Notation;
use crate::words::language::Language;
use crate::workspace::action::Action;
use crate::workspace::entries::{Entries, Entry};
use crate::workspace::link::{Link, Page};
use crate::workspace::saved::Damaged;
use crate::workspace::slot::Slot;
use crate::workspace::state::Workspace;

/// What to do when a link meets saved work.
pub type Open = fn(&Link, is_own: bool, &Workspace, Language) -> Action;

#[derive(Clone, Debug, PartialEq)]
pub struct Lab {
    pub workspace: Workspace,
    pub link: Rc<Link>,
    /// Whether the person changed something since the page was opened, so that the address is to
    /// follow.
    pub is_touched: bool,
    /// Why the device does not keep the work; empty while it does.
    pub refusal: Option<&'static str>,
    /// Texts on the device that could not be read.
    pub damaged: Rc<[Damaged]>,
    /// What became of a file that the person opened.
    pub filed: Option<Filed>,
    pub tongues: Tongues,
}

/// The languages that there are, and the one that is spoken.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Tongues {
    /// Those whose words can be had.
    pub published: Rc<[Language]>,
    /// The one that the browser prefers.
    pub device: Language,
    /// The one whose words are here.
    pub spoken: Language,
    /// One whose words could not be fetched.
    pub unreachable: Option<Language>,
    /// What was chosen, and what the link asked for, before the choice whose words are on the way.
    pub before: Option<(Rc<str>, Option<String>)>,
}

/// What became of a file.
#[derive(Clone, Debug, PartialEq)]
pub enum Filed {
    /// So many slots were taken from it.
    Opened(usize),
    /// It could not be opened; the problem's code.
    Refused(&'static str),
}

/// What happens to the program, at a time by the device's clock.
#[derive(Clone, Debug)]
pub enum Event {
    Act(Action, u64),
    /// An address was opened; whether the person's own typing had written it, and how its figures
    /// are taken up. Without that the person's own work is shown.
    Go {
        link: Link,
        is_own: bool,
        at: u64,
        open: Option<Open>,
    },
    /// The device refused to keep the work, or keeps it again.
    Keeping(Option<&'static str>),
    /// The person opened a file of ours.
    OpenFile {
        entries: Entries,
        at: u64,
    },
    Filed(Option<Filed>),
    /// The words of that language are here.
    Spoken(Language),
    /// The words of that language could not be fetched.
    Unspoken(Language),
    /// The notices about the link and about damage have been read.
    Dismiss,
}

impl Reducible for Lab {
    type Action = Event;

    fn reduce(self: Rc<Self>, event: Event) -> Rc<Self> {
        let mut next = (*self).clone();
        match event {
            Event::Act(action, at) => {
                next.is_touched |= !matches!(action, Action::Merge { .. } | Action::Set { .. });
                if let Action::Set {
                    slot: Slot::Language,
                    ..
                } = action
                {
                    let now = (
                        self.workspace.text(&Slot::Language),
                        self.link.language.clone(),
                    );
                    next.tongues.before.get_or_insert(now);
                    next.tongues.unreachable = None;
                    next.link_language(None);
                }
                next.change(action, at);
                if next.wanted_language() == next.tongues.spoken {
                    next.tongues.before = None;
                }
            }
            Event::Go {
                link,
                is_own,
                at,
                open,
            } => {
                // Its language decides how the figures of the link are written into the fields.
                next.link = Rc::new(link);
                let action = open.map_or(Action::LeaveVisit, |open| {
                    open(&next.link, is_own, &next.workspace, next.language())
                });
                next.change(action, at);
                next.is_touched = false;
                next.filed = None;
            }
            Event::Keeping(refusal) => next.refusal = refusal,
            Event::OpenFile { entries, at } => next.open_file(&entries, at),
            Event::Filed(filed) => next.filed = filed,
            Event::Spoken(language) => {
                next.tongues.spoken = language;
                next.tongues.unreachable = None;
                next.tongues.before = None;
            }
            Event::Unspoken(language) => {
                next.tongues.unreachable = Some(language);
                if language == self.wanted_language() {
                    next.take_back_language();
                }
            }
            Event::Dismiss => {
                next.tongues.unreachable = None;
                next.link = Rc::new(Link {
                    faults: Vec::new(),
                    ..(*next.link).clone()
                });
                next.damaged = Rc::default();
                next.filed = None;
            }
        }
        if next == *self { self } else { Rc::new(next) }
    }
}

impl Lab {
    /// Takes what differs, as one step that can be undone.
    fn open_file(&mut self, entries: &Entries, at: u64) {
        self.change(Action::LeaveVisit, at);
        let own = self.workspace.clone();
        let is_news = |(slot, entry): &(&Slot, &Entry)| {
            let known = own.entry(slot).cloned().unwrap_or_default();
            (&known.text, &known.language) != (&entry.text, &entry.language)
        };
        let differing = entries.iter().filter(is_news);
        let differing = differing.map(|(slot, entry)| (slot.clone(), entry.clone()));
        let (work, settings): (Vec<_>, Vec<_>) =
            differing.partition(|(slot, _)| slot.uses().undone);
        self.filed = Some(Filed::Opened(work.len() + settings.len()));
        let entries = work.into_iter().collect();
        self.change(Action::Adopt { entries }, at);
        for (slot, Entry { text, .. }) in settings {
            self.change(Action::Set { slot, text }, at);
        }
    }

    fn change(&mut self, action: Action, at: u64) {
        let language = self.language().tag_of_texts();
        self.workspace = self.workspace.after(action, at, language);
    }

    pub fn page(&self) -> &Page {
        &self.link.page
    }

    /// The language that is wanted: the link's for this visit, else the chosen one, else the one
    /// that the browser prefers.
    pub fn wanted_language(&self) -> Language {
        let chosen = self.workspace.text(&Slot::Language);
        let linked = self.link.language.as_deref().and_then(Language::from_tag);
        linked
            .or_else(|| Language::from_tag(&chosen))
            .unwrap_or(self.tongues.device)
    }

    /// The language in force: the wanted one, as soon as its words are here. Where there are none,
    /// its numbers alone.
    pub fn language(&self) -> Language {
        let wanted = self.wanted_language();
        if self.is_published(wanted) {
            self.tongues.spoken
        } else {
            wanted
        }
    }

    /// Whether there are words of that language.
    pub fn is_published(&self, language: Language) -> bool {
        language == Language::Pseudo || self.tongues.published.contains(&language)
    }

    /// A choice whose words cannot be had leaves everything as it was.
    fn take_back_language(&mut self) {
        let Some((text, linked)) = self.tongues.before.take() else {
            return;
        };
        let slot = Slot::Language;
        // Later than the choice, so that it counts in other tabs as well.
        let at = self.workspace.entry(&slot).map_or(0, |entry| entry.at + 1);
        self.change(Action::Set { slot, text }, at);
        self.link_language(linked);
    }

    /// Another language for this visit: none where one was chosen by hand, which is meant for this
    /// visit too.
    fn link_language(&mut self, language: Option<String>) {
        if self.link.language != language {
            self.link = Rc::new(Link {
                language,
                ..(*self.link).clone()
            });
            self.is_touched = true;
        }
    }

    /// Whether the person should be told something above the page.
    pub fn has_news(&self) -> bool {
        self.refusal.is_some()
            || !self.damaged.is_empty()
            || self.filed.is_some()
            || !self.link.faults.is_empty()
            || self.workspace.is_visiting()
            || !self.workspace.text(&Slot::Visit).is_empty()
            || self.asks_for_unknown_language()
            || self.tongues.unreachable.is_some()
            || !self.is_published(self.wanted_language())
    }

    /// Whether the link asks for a language that is none of ours.
    pub fn asks_for_unknown_language(&self) -> bool {
        let asked = self.link.language.as_deref();
        asked.is_some_and(|tag| Language::from_tag(tag).is_none())
    }

    /// The look in force, `light` or `dark`; None to follow the device.
    pub fn theme(&self) -> Option<String> {
        let chosen = self.workspace.text(&Slot::Theme).to_string();
        self.link
            .theme
            .clone()
            .or(Some(chosen))
            .filter(|theme| !theme.is_empty())
    }

    /// What the link set for this visit, as keys and values of further links.
    pub fn settings(&self) -> impl Iterator<Item = (&'static str, String)> {
        let link = &self.link;
        let language = link.language.clone().map(|tag| ("lang", tag));
        let theme = link.theme.clone().map(|theme| ("theme", theme));
        let present = link.present.then(|| ("present", "1".to_owned()));
        language.into_iter().chain(theme).chain(present)
    }

    /// How the person's spreadsheet writes: as chosen, else as the language does.
    pub fn notation(&self) -> Notation {
        let chosen = self.workspace.text(&Slot::Spreadsheet);
        let usual = Notation::with_decimal(self.language().habits().decimal);
        Notation::of(&chosen).unwrap_or(usual)
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
