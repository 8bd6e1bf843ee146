//! The contents of a checklist's files.

use std::rc::Rc;

use yew::AttrValue;

use crate::calculation::checklist::notes;
use crate::export::csv_markdown::{ExportGroup, ExportItem, Handout, write_csv};
use crate::guides::rules::item_state::ItemState;
use crate::guides::theme::{Item, Theme};
use crate::guides::themes;
use crate::pages::checklists::item_card::{ItemNotes, Market};
use crate::pages::checklists::selection::Selection;
use crate::pages::checklists::{adaptations, labels};
use crate::ui::localizer::{Arguments, Localizer};
use crate::workspace::state::Workspace;

/// What is exported, as it was when the page was drawn. The texts are created only when the user exports it.
pub struct ExportRows {
    title: AttrValue,
    workspace: Rc<Workspace>,
    market: Market,
    items: Vec<&'static str>,
    is_one_theme: bool,
}

/// The columns of the table, by the keys of their titles.
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

impl ExportRows {
    pub fn new(taken: &Selection) -> ExportRows {
        ExportRows {
            title: taken.name(),
            workspace: taken.context.workspace.clone(),
            market: taken.market.clone(),
            items: taken.rows().iter().map(|row| row.item.id).collect(),
            is_one_theme: taken.is_one_theme,
        }
    }

    /// The items with their notes.
    fn items(&self) -> Vec<(&'static Theme, &'static Item, ItemNotes)> {
        let notes = notes(&self.workspace, &self.market.id);
        let item = |id: &&str| {
            let (theme, item) = themes::find_item(id)?;
            Some((theme, item, ItemNotes::new(&notes.on(id))))
        };
        self.items.iter().filter_map(item).collect()
    }

    /// The checklist as a table.
    pub fn csv(&self, l10n: &Localizer) -> String {
        let head = COLUMNS.map(|key| l10n.text(key).to_string()).to_vec();
        let items = self.items();
        let rows = items
            .iter()
            .map(|(theme, item, kept)| self.row(l10n, theme, item, kept));
        let table: Vec<Vec<String>> = [head].into_iter().chain(rows).collect();
        write_csv(&table, l10n.notation)
    }

    fn row(&self, l10n: &Localizer, theme: &Theme, item: &Item, kept: &ItemNotes) -> Vec<String> {
        let level = |id: Option<&str>| {
            id.map_or_else(String::new, |id| {
                l10n.text(&format!("level-{id}")).to_string()
            })
        };
        // The guide's rating of a whole method isn't repeated for each item.
        let rating = item.rating;
        let horizon = rating.map(|rating| l10n.text(&format!("horizon-{}", rating.horizon.id())));
        let ground = item.beyond.then(|| labels::item(l10n, item.id, "-ground"));
        vec![
            l10n.text(&format!("theme-{}", theme.id)).to_string(),
            labels::item(l10n, item.id, "").to_string(),
            labels::item(l10n, item.id, "-why").to_string(),
            state_text(l10n, kept),
            kept.owner.to_string(),
            kept.date.to_string(),
            kept.note.to_string(),
            labels::metrics(l10n, item.metrics),
            level(rating.map(|rating| rating.effort.id())),
            level(rating.map(|rating| rating.effect.id())),
            horizon.unwrap_or_default().to_string(),
            self.market.name.to_string(),
            self.adaptations(l10n, item).join("\n"),
            ground.unwrap_or_default().to_string(),
            labels::remarks(l10n, theme, item).join("\n"),
            labels::sources(l10n, item.sources).join("\n"),
        ]
    }

    /// The adaptations that the market requires, each with its reason.
    fn adaptations(&self, l10n: &Localizer, item: &Item) -> Vec<String> {
        let called_for = self
            .market
            .answers
            .as_deref()
            .map(|answers| answers.on(item.id));
        let line = |(position, adaptation)| adaptations::line(l10n, position, adaptation);
        called_for
            .unwrap_or_default()
            .into_iter()
            .map(line)
            .collect()
    }

    /// The checklist in Markdown, dated with that day.
    pub fn markdown(&self, l10n: &Localizer, today: &str) -> String {
        let mut groups: Vec<ExportGroup> = Vec::new();
        for (theme, item, kept) in self.items() {
            let title = match self.is_one_theme {
                true => String::new(),
                false => l10n.text(&format!("theme-{}", theme.id)).to_string(),
            };
            if groups.last().is_none_or(|last| last.title != title) {
                groups.push(ExportGroup {
                    title,
                    entries: Vec::new(),
                });
            }
            if let Some(last) = groups.last_mut() {
                last.entries.push(self.entry(l10n, theme, item, &kept));
            }
        }
        let handout = Handout {
            title: self.title.to_string(),
            about: head_lines(l10n, &self.market, today),
            groups,
        };
        handout.markdown()
    }

    fn entry(&self, l10n: &Localizer, theme: &Theme, item: &Item, kept: &ItemNotes) -> ExportItem {
        let line = |key: &str, text: String| match text.is_empty() {
            true => String::new(),
            false => l10n.with(key, &[("text", text.into())]),
        };
        let ground = item
            .beyond
            .then(|| labels::item(l10n, item.id, "-ground").to_string());
        let mut lines = vec![
            labels::item(l10n, item.id, "-why").to_string(),
            line("handout-state", state_text(l10n, kept)),
            line("handout-owner", kept.owner.to_string()),
            line("handout-date", l10n.date(&kept.date)),
            line("handout-note", kept.note.to_string()),
            line("handout-expected", labels::metrics(l10n, item.metrics)),
        ];
        lines.extend(self.adaptations(l10n, item));
        lines.push(line("handout-beyond", ground.unwrap_or_default()));
        lines.extend(labels::remarks(l10n, theme, item));
        lines.extend(labels::sources(l10n, item.sources));
        ExportItem {
            is_done: ItemState::parse(&kept.state) == Some(ItemState::Done),
            text: labels::item(l10n, item.id, "").to_string(),
            lines,
        }
    }
}

/// The lines below the title of a handout: the day, and the market if there is one.
pub fn head_lines(l10n: &Localizer, market: &Market, today: &str) -> Vec<String> {
    let arguments: Arguments = vec![
        ("date", l10n.date(today).into()),
        ("market", market.name.as_str().into()),
    ];
    let key = match market.id.is_empty() {
        true => "handout-about",
        false => "handout-about-market",
    };
    vec![l10n.with(key, &arguments)]
}

/// The name of the state; an unknown string is returned unchanged.
fn state_text(l10n: &Localizer, kept: &ItemNotes) -> String {
    match ItemState::parse(&kept.state) {
        Some(state) => labels::state(l10n, state).to_string(),
        None => kept.state.to_string(),
    }
}
