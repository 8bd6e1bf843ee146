//! The items of a checklist, one under the other, by themes or in an order of the person's own.

use yew::prelude::*;

use crate::guides::checklist::Row;
use crate::guides::theme::{self, Theme};
use crate::ui::app::Act;
use crate::ui::guides::contents::way;
use crate::ui::speech::Speech;

use super::card::{Card, Kept, Market};

/// Some items, drawn anew only when something is noted on one of them.
#[derive(Clone, PartialEq, Properties)]
pub struct GroupProps {
    pub speech: Speech,
    pub act: Act,
    pub market: Market,
    /// The ids of the items, with what is noted on them.
    pub rows: Vec<(&'static str, Kept)>,
    /// The id of the theme under whose name they stand, if they do.
    pub theme: Option<&'static str>,
    /// Whether each card names its theme.
    pub is_theme_named: bool,
    /// Whether the page is that of the theme.
    pub is_at_home: bool,
}

#[component]
pub fn Group(props: &GroupProps) -> Html {
    let GroupProps {
        speech,
        act,
        market,
        is_theme_named,
        is_at_home,
        ..
    } = props;
    let card = |(item, kept): &(&'static str, Kept)| {
        html! {
            <Card key={*item} item={*item} speech={speech.clone()} act={act.clone()} kept={kept.clone()}
                market={market.clone()} is_theme_named={*is_theme_named} is_at_home={*is_at_home} />
        }
    };
    html! {
        <section class="of-theme">
            if let Some(theme) = props.theme.and_then(theme::find) { <h2>{ name(speech, theme) }</h2> }
            <ol class="items">{ for props.rows.iter().map(card) }</ol>
        </section>
    }
}

/// The list of those rows, under their themes or in one.
pub fn listing(all: &GroupProps, rows: &[Row], is_by_theme: bool) -> Html {
    let group = |rows: &[Row]| {
        let theme = rows.first().map(|row| row.theme.id).filter(|_| is_by_theme);
        let rows = rows
            .iter()
            .map(|row| (row.item.id, Kept::of(&row.noted)))
            .collect();
        let props = GroupProps {
            theme,
            rows,
            ..all.clone()
        };
        html! { <Group key={theme.unwrap_or_default()} ..props /> }
    };
    if is_by_theme {
        let groups = rows.chunk_by(|one, next| one.theme.id == next.theme.id);
        html! { { for groups.map(group) } }
    } else {
        group(rows)
    }
}

/// The name of a theme, as the way to its page.
pub fn name(speech: &Speech, theme: &Theme) -> Html {
    let way = way(speech, &format!("/guides/{}", theme.id));
    html! { <a href={way}>{ speech.text(&format!("theme-{}", theme.id)) }</a> }
}
