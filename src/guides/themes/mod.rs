//! The themes: one file each, listed in display order.

pub mod communication;
pub mod community;
pub mod cultural_sensitivity;
pub mod employee_training;
pub mod events_social_media;
pub mod feedback_loop;
pub mod long_term_value;
pub mod loyalty_programmes;
pub mod measure_and_adjust;
pub mod personalisation;
pub mod plan_and_roll_out;
pub mod post_purchase_care;
pub mod product_quality;
pub mod rapid_resolution;
pub mod segmentation;
pub mod service_excellence;
pub mod technology_crm;
pub mod trust_credibility;

use crate::guides::theme::{Item, Theme};

/// Every theme.
static ALL: &[Theme] = &[
    personalisation::THEME,
    service_excellence::THEME,
    communication::THEME,
    cultural_sensitivity::THEME,
    trust_credibility::THEME,
    community::THEME,
    loyalty_programmes::THEME,
    feedback_loop::THEME,
    technology_crm::THEME,
    long_term_value::THEME,
    post_purchase_care::THEME,
    employee_training::THEME,
    product_quality::THEME,
    rapid_resolution::THEME,
    events_social_media::THEME,
    segmentation::THEME,
    plan_and_roll_out::THEME,
    measure_and_adjust::THEME,
];

/// Every theme, in display order.
pub fn themes() -> &'static [Theme] {
    ALL
}

/// The theme with that id, if there is one.
pub fn find(id: &str) -> Option<&'static Theme> {
    themes().iter().find(|theme| theme.id == id)
}

/// The item with that id, and the theme that it belongs to.
pub fn find_item(id: &str) -> Option<(&'static Theme, &'static Item)> {
    themes().iter().find_map(|theme| {
        let item = theme.items.iter().find(|item| item.id == id)?;
        Some((theme, item))
    })
}
