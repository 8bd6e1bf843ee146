//! The markets that the user created.

use crate::workspace::record_fields::MarketField;
use crate::workspace::records::Record;
use crate::workspace::state::Workspace;

/// The ids of the markets that the user created, in order of creation, without the user's own company.
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
