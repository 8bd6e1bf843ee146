//! The frame around every chart: a title, a description in words, and often a table.

use web_sys::Element;
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
pub struct ChartTable {
    /// The keys of the column headings.
    pub columns: Vec<&'static str>,
    pub rows: ChartRows,
}

/// The rows of a table, each a `tr`.
pub enum ChartRows {
    Drawn(Vec<Html>),
    /// Many rows that change often are drawn only while the table is unfolded. Without rows, the table is hidden
    /// but stays, because the browser takes long to make another.
    WhenOpen(Option<Callback<(), Vec<Html>>>),
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
    let head = html! { <thead><tr>{ for table.columns.iter().map(column) }</tr></thead> };
    match table.rows {
        ChartRows::Drawn(rows) => html! {
            <details>
                <summary>{ l10n.text("picture-table") }</summary>
                <table>{ head }<tbody>{ for rows }</tbody></table>
            </details>
        },
        ChartRows::WhenOpen(rows) => {
            html! { <LongTable summary={l10n.text("picture-table")} {head} {rows} /> }
        }
    }
}

#[derive(Clone, PartialEq, Properties)]
struct LongTableProps {
    summary: AttrValue,
    head: Html,
    rows: Option<Callback<(), Vec<Html>>>,
}

#[component]
fn LongTable(props: &LongTableProps) -> Html {
    let is_open = use_state_eq(|| false);
    let toggle = {
        let is_open = is_open.setter();
        Callback::from(move |event: Event| {
            let fold = event.target_dyn_into::<Element>();
            is_open.set(fold.is_some_and(|fold| fold.has_attribute("open")));
        })
    };
    html! {
        <details ontoggle={toggle} hidden={props.rows.is_none()}>
            <summary>{ &props.summary }</summary>
            if let Some(rows) = props.rows.as_ref().filter(|_| *is_open) {
                <table>{ props.head.clone() }<tbody>{ for rows.emit(()) }</tbody></table>
            }
        </details>
    }
}
