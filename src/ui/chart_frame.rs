//! The frame around every chart: a title, a description in words, and often a table.

use yew::prelude::*;

use crate::ui::chart_saving_props::{ChartSavingProps, ViewChartSaving};
use crate::ui::localizer::Localizer;

/// A chart and its parts.
pub struct ChartFrame {
    /// The prefix of its ids, unique on the page.
    pub id: &'static str,
    pub class: &'static str,
    /// The start of the file name of a saved picture.
    pub name: &'static str,
    pub title: AttrValue,
    /// The drawing. Screen readers treat it as one picture.
    pub drawing: Html,
    /// The same information in words, for screen readers.
    pub words: Html,
    /// What draws the buttons that save it as a picture.
    pub saving: ViewChartSaving,
    /// Legends and hints below the drawing.
    pub legend: Html,
    /// The table, if there is one.
    pub table: Option<ChartTable>,
}

/// The figures of a chart, collapsed initially.
#[derive(Default)]
pub struct ChartTable {
    /// The keys of the column headings.
    pub columns: Vec<&'static str>,
    /// The rows, each a `tr`.
    pub rows: Vec<Html>,
    /// Without anything to show, the table is hidden, but stays: the browser takes long to make another.
    pub is_hidden: bool,
    /// Called when the table is opened or closed, so that long tables are drawn only while they are open.
    pub ontoggle: Callback<Event>,
}

/// The chart as a figure.
pub fn view_chart_frame(l10n: &Localizer, frame: ChartFrame) -> Html {
    let title_id = format!("{}-title", frame.id);
    let words_id = format!("{}-words", frame.id);
    let saving = (frame.saving)(&ChartSavingProps {
        l10n: l10n.clone(),
        name: frame.name.into(),
        title: frame.title.clone(),
        words: frame.words.clone(),
        title_id: title_id.clone().into(),
        words_id: words_id.clone().into(),
    });
    html! {
        <figure class={frame.class}>
            <figcaption id={title_id.clone()}>{ frame.title }</figcaption>
            <div class="drawing" role="img" aria-labelledby={title_id} aria-describedby={words_id.clone()}>
                { frame.drawing }
            </div>
            <div class="unseen" id={words_id}>{ frame.words }</div>
            { frame.legend }
            if let Some(table) = frame.table { { view_table(l10n, table) } }
            { saving }
        </figure>
    }
}

fn view_table(l10n: &Localizer, table: ChartTable) -> Html {
    let column = |key: &&str| html! { <th scope="col">{ l10n.text(key) }</th> };
    html! {
        <details data-table="" hidden={table.is_hidden} ontoggle={table.ontoggle}>
            <summary>{ l10n.text("picture-table") }</summary>
            <table>
                <thead><tr>{ for table.columns.iter().map(column) }</tr></thead>
                <tbody>{ for table.rows }</tbody>
            </table>
        </details>
    }
}
