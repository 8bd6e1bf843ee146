//! The themes with the progress of each.

use yew::prelude::*;

use crate::guides::rules::checklist::{ItemRow, Progress};
use crate::guides::rules::item_state::ItemState;
use crate::pages::checklists::item_list::view_theme_link;
use crate::ui::localizer::Localizer;

/// Whether both items belong to the same theme.
pub fn is_same_theme(one: &ItemRow, next: &ItemRow) -> bool {
    one.theme.id == next.theme.id
}

/// The states of the items.
pub fn states<'a>(rows: &'a [ItemRow]) -> impl Iterator<Item = ItemState> + 'a {
    rows.iter().map(|row| row.noted.state())
}

/// The themes, shown instead of the list of items.
pub fn view_themes(l10n: &Localizer, rows: &[ItemRow]) -> Html {
    let line = |rows: &[ItemRow]| {
        let Some(theme) = rows.first().map(|row| row.theme) else {
            return Html::default();
        };
        html! {
            <li key={theme.id} data-theme-id={theme.id}>
                <h2>{ view_theme_link(l10n, theme) }</h2>
                <p>{ l10n.text(&format!("theme-{}-purpose", theme.id)) }</p>
                { view_progress(l10n, Progress::count(states(rows)), false) }
            </li>
        }
    };
    html! { <ul class="themes">{ for rows.chunk_by(is_same_theme).map(line) }</ul> }
}

/// The progress of some items: in words, and as a bar. With `is_said`, screen readers announce changes
/// politely.
pub fn view_progress(l10n: &Localizer, progress: Progress, is_said: bool) -> Html {
    let Progress {
        all,
        doing,
        done,
        not_for_us,
    } = progress;
    let number = |count: usize| (count as f64).into();
    let arguments = [
        ("all", number(all)),
        ("to-do", number(progress.to_do())),
        ("doing", number(doing)),
        ("done", number(done)),
        ("not", number(not_for_us)),
    ];
    let key = match (done + doing, not_for_us) {
        (0, 0) => "progress-untouched",
        _ if progress.to_do() == 0 => "progress-set-aside",
        (_, 0) => "progress",
        _ => "progress-without",
    };
    let width = |count: usize| (100.0 * count as f64 / progress.to_do().max(1) as f64).to_string();
    html! {
        <div class="progress">
            if done + doing > 0 {
                <svg viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
                    <rect class="all" x="0" y="0" width="100" height="4" />
                    <rect class="doing" x={width(done)} y="1" width={width(doing)} height="2" />
                    <rect class="done" x="0" y="0" width={width(done)} height="4" />
                </svg>
            }
            <p role={is_said.then_some("status")} data-progress={format!("{done}/{}", progress.to_do())}>{ l10n.with(key, &arguments) }</p>
        </div>
    }
}
