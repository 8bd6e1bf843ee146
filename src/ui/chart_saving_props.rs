//! What is needed to save a chart as a picture.

use yew::prelude::*;

use crate::ui::localizer::Localizer;

#[derive(Clone, PartialEq, Properties)]
pub struct ChartSavingProps {
    pub l10n: Localizer,
    /// The start of the file name.
    pub name: AttrValue,
    pub title: AttrValue,
    /// The chart's description: when it changes, the outcome of the last saving is removed.
    pub words: Html,
    /// The ids of the chart's title and of its description.
    pub title_id: AttrValue,
    pub words_id: AttrValue,
}

/// A function that draws the buttons.
pub type ViewChartSaving = fn(&ChartSavingProps) -> Html;
