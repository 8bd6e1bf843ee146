//! The markets that the user made.

use crate::workspace::record_fields::MarketField;
use crate::workspace::records::Record;
use crate::workspace::state::Workspace;

/// The ids of the markets that were made, in the order of their making, without the own house.
pub fn markets(workspace: &Workspace) -> Vec<String> {
    workspace
        .records()
        .filter(|(_, text)| !text.is_empty())
        .filter_map(|(record, _)| match record {
            Record::Market {
                market,
                field: MarketField::Made,
            } => Some(market.to_owned()),
            _ => None,
        })
        .collect()
}
