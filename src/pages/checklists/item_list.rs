//! The items of a checklist, one below another, by theme or in another order.

use yew::prelude::*;

use crate::guides::rules::checklist::ItemRow;
use crate::guides::theme::Theme;
use crate::guides::themes;
use crate::links::page::Page;
use crate::pages::checklists::item_card::{Card, ItemNotes, Market};
use crate::ui::context::Act;
use crate::ui::localizer::Localizer;

/// Some items, drawn again only when the notes on one of them change.
#[derive(Clone, PartialEq, Properties)]
pub struct GroupProps {
    pub l10n: Localizer,
    pub act: Act,
    pub market: Market,
    /// The ids of the items, with their notes.
    pub rows: Vec<(&'static str, ItemNotes)>,
    /// The id of the item in the address.
    pub asked: Option<&'static str>,
    /// The id of the theme under whose heading they are listed, if any.
    pub theme: Option<&'static str>,
    /// Whether each card names its theme.
    pub is_theme_named: bool,
    /// Whether the page is that of the theme.
    pub is_at_home: bool,
}

#[component]
pub fn Group(props: &GroupProps) -> Html {
    let GroupProps {
        l10n,
        act,
        market,
        asked,
        is_theme_named,
        is_at_home,
        ..
    } = props;
    let card = |(item, kept): &(&'static str, ItemNotes)| {
        html! {
            <Card key={*item} item={*item} l10n={l10n.clone()} act={act.clone()} kept={kept.clone()}
                market={market.clone()} is_theme_named={*is_theme_named} is_at_home={*is_at_home} is_asked={*asked == Some(*item)} />
        }
    };
    html! {
        <section class="of-theme">
            if let Some(theme) = props.theme.and_then(themes::find) { <h2>{ view_theme_link(l10n, theme) }</h2> }
            <ol class="items">{ for props.rows.iter().map(card) }</ol>
        </section>
    }
}

/// The list of those rows, with or without theme headings.
pub fn view_list(all: &GroupProps, rows: &[ItemRow], is_by_theme: bool) -> Html {
    let group = |rows: &[ItemRow]| {
        let theme = rows.first().map(|row| row.theme.id).filter(|_| is_by_theme);
        let rows = rows
            .iter()
            .map(|row| (row.item.id, ItemNotes::new(&row.noted)))
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

/// The name of a theme, as a link to its page.
pub fn view_theme_link(l10n: &Localizer, theme: &Theme) -> Html {
    let way = l10n.link_to(&Page::Theme(theme.id.into()));
    html! { <a href={way}>{ l10n.text(&format!("theme-{}", theme.id)) }</a> }
}
