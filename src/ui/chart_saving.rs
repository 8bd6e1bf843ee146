//! Saving a chart as a picture.

use yew::prelude::*;

use crate::browser::chart_reader::{ReadPart, read_figure};
use crate::browser::document::text_of;
use crate::browser::files::{FileFormat, offer, offer_blob};
use crate::browser::picture::draw_png;
use crate::browser::unicode::lower_case;
use crate::export::file_name::file_stem;
use crate::export::svg::{Picture, PicturePart, write_svg};
use crate::ui::chart_saving_props::ChartSavingProps;
use crate::ui::copy::{CopyOutcome, use_copy_outcome, view_copy_outcome};

/// How many times larger a PNG is than the chart on the page.
const SCALE: f64 = 2.0;

/// Parts of the figure that don't belong in the picture.
const OMITTED: &str = "details, .unseen, .on-screen, .save-chart";

/// Two buttons, and the outcome of pressing them.
#[component]
pub fn ChartSaving(props: &ChartSavingProps) -> Html {
    let l10n = &props.l10n;
    let outcome = use_copy_outcome((props.title.clone(), props.words.clone()));
    let button = |key: &'static str, format: FileFormat| {
        let (props, outcome) = (props.clone(), outcome.setter());
        let save = Callback::from(move |_: MouseEvent| save(&props, format, outcome.clone()));
        html! { <button type="button" data-take={key} onclick={save}>{ l10n.text(key) }</button> }
    };
    html! {
        <div class="save-chart quiet">
            { button("chart-svg", FileFormat::Svg) }
            { button("chart-png", FileFormat::Png) }
            { view_copy_outcome(l10n, &outcome, "chart-by-hand") }
        </div>
    }
}

/// The same as a function, which is what `ChartFrame::saving` holds.
pub fn view_chart_saving(props: &ChartSavingProps) -> Html {
    html! { <ChartSaving ..props.clone() /> }
}

fn save(props: &ChartSavingProps, format: FileFormat, outcome: UseStateSetter<CopyOutcome>) {
    let say = move |is_saved: bool| {
        outcome.set(match is_saved {
            true => CopyOutcome::Done("chart-saved"),
            false => CopyOutcome::Refused("chart_not_saved", "problem-chart_not_saved"),
        });
    };
    let Some(picture) = read_picture(props) else {
        say(false);
        return;
    };
    let name = format!("{}-{}", props.name, file_stem(&props.title, lower_case));
    let svg = write_svg(&picture);
    if format == FileFormat::Svg {
        say(offer(&name, format, &svg));
        return;
    }
    let size = (picture.width.ceil(), picture.height.ceil());
    draw_png(&svg, size, SCALE, move |png| {
        say(png.is_some_and(|png| offer_blob(&name, format, &png)));
    });
}

/// The chart as it is drawn on the page.
fn read_picture(props: &ChartSavingProps) -> Option<Picture> {
    let read = read_figure(&props.title_id, OMITTED)?;
    let part = |part: ReadPart| PicturePart {
        tag: part.tag,
        attributes: part.attributes,
        text: part.text,
    };
    Some(Picture {
        title: props.title.to_string(),
        words: text_of(&props.words_id),
        language: props.l10n.language.words_tag(),
        width: read.width,
        height: read.height,
        paper: read.paper,
        font: read.font,
        parts: read.parts.into_iter().map(part).collect(),
    })
}
