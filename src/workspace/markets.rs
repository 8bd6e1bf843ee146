//! The markets that the user made.

use crate::workspace::state::Workspace;

/// The ids of the markets that were made, in the order of their making, without the own house.
pub fn markets(workspace: &Workspace) -> Vec<String> {
    workspace
        .records("market/")
        .filter(|(_, text)| !text.is_empty())
        .filter_map(|(name, _)| name.strip_suffix("/made"))
        .map(str::to_owned)
        .collect()
}
