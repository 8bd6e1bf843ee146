//! Which lines of the papers there are: the names under which something may be noted.

use super::culture;
use super::evidence::benches;
use super::evidence::methods::METHODS;
use super::placement::RATED;
use super::plan::{STEPS, TIPS};
use super::theme;

/// Whether the name, such as `items/base/pers-interface/state`, is that of a line.
pub fn is_line(name: &str) -> bool {
    let parts: Vec<&str> = name.split('/').collect();
    match parts[..] {
        ["items", _, item, on] => {
            theme::find_item(item).is_some()
                && ["state", "note", "owner", "date", "chosen"].contains(&on)
        }
        ["market", "current"] => true,
        ["market", _, on] => [
            "made", "name", "note", "region", "zone", "currency", "opens", "closes",
        ]
        .contains(&on),
        ["market", _, "answer" | "ground", dimension] => culture::find(dimension).is_some(),
        ["evidence", "factors"] => true,
        ["evidence", "method", method, rated] => {
            METHODS.iter().any(|known| known.id == method) && RATED.contains(&rated)
        }
        ["evidence", "bench", variable] => benches::variable(variable).is_some(),
        ["plan", "start" | "made"] => true,
        ["plan", "tip", tip] => TIPS.iter().any(|known| known.id == tip),
        ["plan", step, on] => {
            let parts = [
                "owner", "state", "start", "weeks", "note", "metric", "today", "goal", "due",
                "items",
            ];
            STEPS.iter().any(|known| known.id == step) && parts.contains(&on)
        }
        ["plan", step, "task", task] => STEPS
            .iter()
            .any(|known| known.id == step && known.tasks.iter().any(|known| known.id == task)),
        _ => false,
    }
}
