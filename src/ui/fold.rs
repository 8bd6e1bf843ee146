//! Notes that are folded, at least where the page has only one column.

use web_sys::Element;
use yew::prelude::*;

use crate::browser::page_width;

/// Tells whether the `details` element with that attribute is open, so that its content is drawn only then. Those inside
/// it emit the same event.
pub fn on_toggle(attribute: &'static str, is_open: Callback<bool>) -> Callback<Event> {
    Callback::from(move |event: Event| {
        let details = event.target_dyn_into::<Element>();
        if let Some(details) = details.filter(|details| details.has_attribute(attribute)) {
            is_open.emit(details.has_attribute("open"));
        }
    })
}

/// Whether notes are shown open: the page has two columns, or is being printed.
#[hook]
pub fn use_open_notes() -> bool {
    let is_open = use_state_eq(page_width::is_wide_or_printed);
    let setter = is_open.setter();
    use_effect_with((), move |_| {
        let update = move || setter.set(page_width::is_wide_or_printed());
        // The width can have changed since the first drawing.
        update();
        let listener = page_width::on_change(update);
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

/// A line that unfolds into fields, on any page. A problem opens it, and it isn't closed while the user corrects
/// the problem.
#[component]
pub fn Disclosure(props: &FoldProps) -> Html {
    let had_problem = use_mut_ref(|| false);
    *had_problem.borrow_mut() |= props.has_problem;
    let is_open = *had_problem.borrow();
    html! { <details open={is_open}><summary>{ &props.title }</summary>{ props.children.clone() }</details> }
}
