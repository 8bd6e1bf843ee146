//! Which lines of the context there are: the names under which something may be noted.

use crate::guides::evidence::claim_tests;
use crate::guides::evidence::methods::METHODS;
use crate::guides::plan_steps::{STEPS, TIPS};
use crate::guides::rules::method_placement::RATED;
use crate::guides::{dimensions, themes};

/// Whether the name, such as `items/base/pers-interface/state`, is that of a line.
pub fn is_record(name: &str) -> bool {
    let parts: Vec<&str> = name.split('/').collect();
    match parts[..] {
        ["items", _, item, on] => {
            themes::find_item(item).is_some()
                && ["state", "note", "owner", "date", "chosen"].contains(&on)
        }
        ["market", "current"] => true,
        ["market", _, on] => [
            "made", "name", "note", "region", "zone", "currency", "opens", "closes",
        ]
        .contains(&on),
        ["market", _, "answer" | "ground", dimension] => dimensions::find(dimension).is_some(),
        ["evidence", "factors"] => true,
        ["evidence", "method", method, rated] => {
            METHODS.iter().any(|known| known.id == method) && RATED.contains(&rated)
        }
        ["evidence", "bench", variable] => claim_tests::variable(variable).is_some(),
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
