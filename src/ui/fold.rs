//! Notes that are folded where the page has only one column.

use yew::prelude::*;

use crate::browser::page_width;

/// Whether notes stand open: the page has two columns, or is being printed.
#[hook]
pub fn use_open_notes() -> bool {
    let is_open = use_state_eq(page_width::is_wide_or_printed);
    let setter = is_open.setter();
    use_effect_with((), move |_| {
        let listener = page_width::on_change(move || setter.set(page_width::is_wide_or_printed()));
        move || drop(listener)
    });
    *is_open
}

#[derive(Clone, PartialEq, Properties)]
pub struct FoldProps {
    pub title: AttrValue,
    /// Whether it says what is wrong, which must be visible.
    #[prop_or_default]
    pub has_problem: bool,
    pub children: Html,
}

/// A section of notes; on a page with one column, the user unfolds it.
#[component]
pub fn Fold(props: &FoldProps) -> Html {
    let FoldProps {
        title,
        has_problem,
        children,
    } = props;
    if use_open_notes() {
        return html! { <section><h2>{ title }</h2>{ children.clone() }</section> };
    }
    html! {
        <details class="fold" open={*has_problem}><summary><h2>{ title }</h2></summary>{ children.clone() }</details>
    }
}
