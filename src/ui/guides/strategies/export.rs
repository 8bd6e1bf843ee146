//! A checklist in the words of its files.

use std::rc::Rc;

use yew::AttrValue;

use crate::guides::checklist::{Notes, State};
use crate::guides::export::{Entry, Group, Handout, csv};
use crate::guides::theme::{self, Item, Theme};
use crate::ui::lab::Lab;
use crate::ui::speech::{Arguments, Speech};

use super::adapted;
use super::card::{Kept, Market};
use super::market::folder;
use super::said;
use super::take::Take;

/// What is taken along, as it stood when the page was drawn. It is put into words when somebody takes
/// it.
pub struct Sheet {
    title: AttrValue,
    lab: Rc<Lab>,
    market: Market,
    items: Vec<&'static str>,
    is_one_theme: bool,
}

/// The columns of the table: their titles have these keys.
const COLUMNS: [&str; 16] = [
    "column-theme",
    "column-item",
    "column-why",
    "column-state",
    "column-owner",
    "column-date",
    "column-note",
    "column-metrics",
    "column-effort",
    "column-effect",
    "column-horizon",
    "column-market",
    "column-adapted",
    "column-beyond",
    "column-remarks",
    "column-sources",
];

impl Sheet {
    pub fn of(taken: &Take) -> Sheet {
        Sheet {
            title: taken.name(),
            lab: taken.papers.lab.clone(),
            market: taken.market.clone(),
            items: taken.rows().iter().map(|row| row.item.id).collect(),
            is_one_theme: taken.is_one_theme,
        }
    }

    /// The items with what is noted on them.
    fn items(&self) -> Vec<(&'static Theme, &'static Item, Kept)> {
        let noted_under = folder(&self.market.id);
        let notes = Notes::of(self.lab.workspace.papers(&noted_under));
        let item = |id: &&str| {
            let (theme, item) = theme::find_item(id)?;
            Some((theme, item, Kept::of(&notes.on(id))))
        };
        self.items.iter().filter_map(item).collect()
    }

    /// The checklist as a table.
    pub fn csv(&self, speech: &Speech) -> String {
        let head = COLUMNS.map(|key| speech.text(key).to_string()).to_vec();
        let items = self.items();
        let rows = items
            .iter()
            .map(|(theme, item, kept)| self.row(speech, theme, item, kept));
        let table: Vec<Vec<String>> = [head].into_iter().chain(rows).collect();
        csv(&table, speech.notation)
    }

    fn row(&self, speech: &Speech, theme: &Theme, item: &Item, kept: &Kept) -> Vec<String> {
        let level = |id: Option<&str>| {
            id.map_or_else(String::new, |id| {
                speech.text(&format!("level-{id}")).to_string()
            })
        };
        // What the guide says of a whole method it does not say of each item.
        let rating = item.rating;
        let horizon = rating.map(|rating| speech.text(&format!("horizon-{}", rating.horizon.id())));
        let ground = item.beyond.then(|| said::item(speech, item.id, "-ground"));
        vec![
            speech.text(&format!("theme-{}", theme.id)).to_string(),
            said::item(speech, item.id, "").to_string(),
            said::item(speech, item.id, "-why").to_string(),
            state(speech, kept),
            kept.owner.to_string(),
            kept.date.to_string(),
            kept.note.to_string(),
            said::metrics(speech, item.metrics),
            level(rating.map(|rating| rating.effort.id())),
            level(rating.map(|rating| rating.effect.id())),
            horizon.unwrap_or_default().to_string(),
            self.market.name.to_string(),
            self.adaptations(speech, item).join("\n"),
            ground.unwrap_or_default().to_string(),
            said::remarks(speech, theme, item).join("\n"),
            said::sources(speech, item.sources).join("\n"),
        ]
    }

    /// What the market calls for, each with its reason.
    fn adaptations(&self, speech: &Speech, item: &Item) -> Vec<String> {
        let called_for = self
            .market
            .answers
            .as_deref()
            .map(|answers| answers.on(item.id));
        let line = |(position, adaptation)| adapted::line(speech, position, adaptation);
        called_for
            .unwrap_or_default()
            .into_iter()
            .map(line)
            .collect()
    }

    /// The checklist in Markdown, made on that day.
    pub fn markdown(&self, speech: &Speech, today: &str) -> String {
        let mut groups: Vec<Group> = Vec::new();
        for (theme, item, kept) in self.items() {
            let title = match self.is_one_theme {
                true => String::new(),
                false => speech.text(&format!("theme-{}", theme.id)).to_string(),
            };
            if groups.last().is_none_or(|last| last.title != title) {
                groups.push(Group {
                    title,
                    entries: Vec::new(),
                });
            }
            if let Some(last) = groups.last_mut() {
                last.entries.push(self.entry(speech, theme, item, &kept));
            }
        }
        let handout = Handout {
            title: self.title.to_string(),
            about: about(speech, &self.market, today),
            groups,
        };
        handout.markdown()
    }

    fn entry(&self, speech: &Speech, theme: &Theme, item: &Item, kept: &Kept) -> Entry {
        let line = |key: &str, text: String| match text.is_empty() {
            true => String::new(),
            false => speech.with(key, &[("text", text.into())]),
        };
        let ground = item
            .beyond
            .then(|| said::item(speech, item.id, "-ground").to_string());
        let mut lines = vec![
            said::item(speech, item.id, "-why").to_string(),
            line("handout-state", state(speech, kept)),
            line("handout-owner", kept.owner.to_string()),
            line("handout-date", speech.date(&kept.date)),
            line("handout-note", kept.note.to_string()),
            line("handout-expected", said::metrics(speech, item.metrics)),
        ];
        lines.extend(self.adaptations(speech, item));
        lines.push(line("handout-beyond", ground.unwrap_or_default()));
        lines.extend(said::remarks(speech, theme, item));
        lines.extend(said::sources(speech, item.sources));
        Entry {
            is_done: State::of(&kept.state) == Some(State::Done),
            text: said::item(speech, item.id, "").to_string(),
            lines,
        }
    }
}

/// What stands under the title of a handout: the day, and the market if there is one.
pub fn about(speech: &Speech, market: &Market, today: &str) -> Vec<String> {
    let arguments: Arguments = vec![
        ("date", speech.date(today).into()),
        ("market", market.name.as_str().into()),
    ];
    let key = match market.id.is_empty() {
        true => "handout-about",
        false => "handout-about-market",
    };
    vec![speech.with(key, &arguments)]
}

/// The state in words; as it stands, where it is none.
fn state(speech: &Speech, kept: &Kept) -> String {
    match State::of(&kept.state) {
        Some(state) => said::state(speech, state).to_string(),
        None => kept.state.to_string(),
    }
}
