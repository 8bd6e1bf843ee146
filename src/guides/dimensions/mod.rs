//! The dimensions of culture: one file each, listed in display order.

pub mod communication_directness;
pub mod distance_travel;
pub mod economic_conditions;
pub mod etiquette_dress;
pub mod etiquette_gifts;
pub mod etiquette_greetings;
pub mod etiquette_negotiation;
pub mod formality;
pub mod language;
pub mod regulation;
pub mod religion_holidays;
pub mod remote_trust;
pub mod time_zones;
pub mod values_beliefs;

use crate::guides::culture::{Adaptation, Dimension, Position};

/// Every dimension.
static ALL: &[Dimension] = &[
    communication_directness::DIMENSION,
    formality::DIMENSION,
    values_beliefs::DIMENSION,
    religion_holidays::DIMENSION,
    etiquette_greetings::DIMENSION,
    etiquette_dress::DIMENSION,
    etiquette_gifts::DIMENSION,
    etiquette_negotiation::DIMENSION,
    language::DIMENSION,
    time_zones::DIMENSION,
    economic_conditions::DIMENSION,
    regulation::DIMENSION,
    distance_travel::DIMENSION,
    remote_trust::DIMENSION,
];

/// Every dimension, in display order.
pub fn dimensions() -> &'static [Dimension] {
    ALL
}

/// The dimension with that id, if there is one.
pub fn find(id: &str) -> Option<&'static Dimension> {
    dimensions().iter().find(|dimension| dimension.id == id)
}

/// The position with that id, and the dimension whose question it answers.
pub fn find_position(id: &str) -> Option<(&'static Dimension, &'static Position)> {
    dimensions().iter().find_map(|dimension| {
        let position = dimension
            .positions
            .iter()
            .find(|position| position.id == id)?;
        Some((dimension, position))
    })
}

/// The adaptation with that id, and the position that requires it.
pub fn find_adaptation(id: &str) -> Option<(&'static Position, &'static Adaptation)> {
    let positions = dimensions()
        .iter()
        .flat_map(|dimension| dimension.positions);
    positions.into_iter().find_map(|position| {
        let adaptation = position
            .adaptations
            .iter()
            .find(|adaptation| adaptation.id == id)?;
        Some((position, adaptation))
    })
}
