//! The functions that each chunk of the program provides, once it is loaded.

use yew::prelude::*;

use crate::app::settings::SettingsInput;
use crate::calculation::figure_sets::FigureSets;
use crate::calculation::link_figures::LinkFigures;
use crate::links::page::Page;
use crate::links::query::{Keys, Link};
use crate::pages::metric::tools::MetricTools;
use crate::ui::context::{Act, Context};
use crate::ui::localizer::Localizer;
use crate::ui::metric_summary::MetricSummary;
use crate::words::language::Language;
use crate::workspace::action::Action;
use crate::workspace::slot::Slot;
use crate::workspace::state::Workspace;

/// What to do when a link meets saved work; the flag says whether the user's own typing wrote the
/// link.
pub type Open = fn(&Link, bool, &Workspace, Language) -> Action;

/// The functions behind the pages of the metrics.
#[derive(Clone, Copy)]
pub struct Metrics {
    pub keys: Keys,
    pub open: Open,
    pub read_figures: fn(&Workspace, Language) -> FigureSets,
    /// The page of a metric, with what is shown of how to improve it, and what draws its other parts.
    pub page: fn(&Context, Html, Result<MetricTools, Html>) -> Html,
    /// Every metric with its current value.
    pub summaries: fn(&Context) -> Vec<MetricSummary>,
    /// The keys and figures of a link to the page in its current state.
    pub figures: fn(&Page, &Workspace, &FigureSets) -> LinkFigures,
}

/// The functions behind the pages of the guides.
#[derive(Clone, Copy)]
pub struct Guides {
    pub page: fn(&Context) -> Html,
    /// The items that fit the metric whose page is shown.
    pub fitting_items: fn(&Context) -> Html,
    /// The list next to the page.
    pub nav: fn(&Context) -> Html,
    /// The page's title; None if there is no such page.
    pub title: fn(&Page, &Localizer) -> Option<AttrValue>,
    /// Whether there is a record with that name.
    pub is_record: fn(&str) -> bool,
    /// Whether an entry of a file is accepted.
    pub is_taken: fn(&Slot, &str) -> bool,
    pub open: Open,
    /// A guest's records, in the form used in a link to the page.
    pub records: fn(&Workspace, Language) -> Vec<(String, String)>,
}

/// The functions behind what isn't needed until an answer stands.
#[derive(Clone, Copy)]
pub struct Tools {
    /// The parts of a metric's page that its answer doesn't wait for.
    pub metric: MetricTools,
    /// The content of the settings.
    pub settings: fn(&Localizer, &Act, &SettingsInput) -> Html,
    /// Whether the site works without a network, at the end of every page.
    pub offline: fn(&Localizer) -> Html,
    /// The page of an experiment, with what a link sets in it.
    pub lab: fn(&Context, &Link) -> Html,
    /// The example of the first page.
    pub example: fn(&Localizer) -> Html,
    /// The picture of a metric, by its id.
    pub picture: fn(&str) -> Html,
}

/// The functions behind the pages of the workshop.
#[derive(Clone, Copy)]
pub struct Workshop {
    /// The list of demonstrations, or the stage of one with the figures of a link.
    pub page: fn(&Context, &Link) -> Html,
}
