//! Applies the state to what is outside the pages: the title, the theme, the size and the focus.

use yew::prelude::*;

use crate::app::page_name::page_name;
use crate::app::state::AppState;
use crate::browser::document;
use crate::ui::localizer::Localizer;

/// Updates the document: title, theme, size. Moves the focus to a newly opened page.
#[hook]
pub fn use_document(state: &AppState, l10n: &Localizer) {
    let title = match page_name(l10n, state.page()) {
        Some(name) => l10n.with("page-title", &[("page", name.as_str().into())]),
        None => l10n.text("app-name").to_string(),
    };
    use_effect_with(title, |title| document::set_title(title));
    use_effect_with(state.theme(), |theme| {
        document::set_root("data-theme", theme.as_deref())
    });
    use_effect_with(state.link.present, |present| {
        document::set_root("data-present", present.then_some("1"));
    });
    let is_first = use_mut_ref(|| true);
    use_effect_with(state.page().clone(), move |_| {
        if !is_first.replace(false) {
            document::focus("content");
            document::scroll_to_top();
        }
    });
}
