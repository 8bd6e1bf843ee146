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
use crate::workspace::adoption::Adoption;
use crate::workspace::slot::Slot;
use crate::workspace::state::Workspace;

/// Decides what to do with a link when there is saved work. The flag says whether the user's own typing wrote
/// the link.
pub type Open = fn(&Link, bool, &Workspace, Language) -> Action;

/// The functions behind the pages of the metrics.
#[derive(Clone, Copy)]
pub struct Metrics {
    pub keys: Keys,
    pub open: Open,
    pub read_figures: fn(&Workspace, Language) -> FigureSets,
    /// The page of a metric. Takes the items that fit the metric, and what draws the parts that load later,
    /// or a note that they are loading.
    pub page: fn(&Context, Html, Result<MetricTools, Html>) -> Html,
    /// Every metric with its current value.
    pub summaries: fn(&Context) -> Vec<MetricSummary>,
    /// What would be written if the guest's figures became the user's own.
    pub adoption: fn(&Workspace) -> Option<Adoption>,
    /// The keys and figures of a link to the page in its current state.
    pub figures: fn(&Page, &Workspace, &FigureSets) -> LinkFigures,
}

/// The functions behind the pages of the guides and the workshop.
#[derive(Clone, Copy)]
pub struct Guides {
    /// The page, with what its link contains.
    pub page: fn(&Context, &Link) -> Html,
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

/// The functions behind everything that isn't needed until an answer is shown.
#[derive(Clone, Copy)]
pub struct Tools {
    /// The parts of a metric's page that its answer doesn't wait for.
    pub metric: MetricTools,
    /// The content of the settings.
    pub settings: fn(&Localizer, &Act, &SettingsInput) -> Html,
    /// The line at the end of every page that says whether the site works without a network.
    pub offline: fn(&Localizer) -> Html,
    /// The page of an experiment, with what a link sets in it.
    pub lab: fn(&Context, &Link) -> Html,
    /// The example on the home page.
    pub example: fn(&Localizer) -> Html,
    /// The picture of a metric, by its id.
    pub picture: fn(&str) -> Html,
}
