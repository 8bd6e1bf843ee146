//! Notes that are folded, at least where the page has only one column.

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

/// Whether something folded stands open because it has, or had, a problem: it isn't folded again while the
/// user corrects it.
#[hook]
pub fn use_open_since_problem(has_problem: bool) -> bool {
    let had_problem = use_mut_ref(|| false);
    *had_problem.borrow_mut() |= has_problem;
    *had_problem.borrow()
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
    let is_open = use_open_since_problem(*has_problem);
    if use_open_notes() {
        return html! { <section><h2>{ title }</h2>{ children.clone() }</section> };
    }
    html! {
        <details class="fold" open={is_open}><summary><h2>{ title }</h2></summary>{ children.clone() }</details>
    }
}

/// A line that unfolds into what is behind it, on any page.
#[component]
pub fn Disclosure(props: &FoldProps) -> Html {
    let is_open = use_open_since_problem(props.has_problem);
    html! { <details open={is_open}><summary>{ &props.title }</summary>{ props.children.clone() }</details> }
}
