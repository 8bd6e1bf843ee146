//! The five methods of the fourth guide by effort, effect and horizon.
//!
//! The ratings come without a scale and without evidence (inventory, D14), and in two places the guide's text
//! contradicts its table (X7, X8). They are shown as that guide's opinion, and the user can move each method.

use crate::guides::theme::{Rating, Theme};
use crate::guides::themes::{
    employee_training, feedback_loop, loyalty_programmes, personalisation, rapid_resolution,
};

/// One method of the fourth guide's second table.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Method {
    /// Frozen once shipped: the user's placement is saved under it.
    pub id: &'static str,
    /// The theme of the checklists that puts it into practice.
    pub theme: &'static str,
    /// Effort, effect and horizon as the guide rates them, with the row of its table.
    pub rating: Rating,
}

/// The five methods, in the order of the guide's table.
pub const METHODS: &[Method] = &[
    method("personal-approach", &personalisation::THEME),
    method("feedback-management", &feedback_loop::THEME),
    method("loyalty-programmes", &loyalty_programmes::THEME),
    method("rapid-resolution", &rapid_resolution::THEME),
    method("employee-training", &employee_training::THEME),
];

/// The rating is written only once, with the theme that corresponds to the guide's method.
const fn method(id: &'static str, theme: &Theme) -> Method {
    match theme.rating {
        Some(rating) => Method {
            id,
            theme: theme.id,
            rating,
        },
        None => panic!("a theme without a rating is none of the five methods"),
    }
}
