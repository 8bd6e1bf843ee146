//! The dimensions of culture: one file each, listed in the order in which readers meet them.

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

use super::culture::Dimension;

/// Every dimension.
pub static ALL: &[Dimension] = &[
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
