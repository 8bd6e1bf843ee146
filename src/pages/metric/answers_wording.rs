//! The words of the plan: about answers to a survey, or about customers.

use crate::formula::variable::Kind;
use crate::ui::localizer::Localizer;

/// The keys of the messages that name what is counted.
#[derive(Clone, Copy)]
pub struct AnswersWording {
    pub title: &'static str,
    pub for_margin: &'static str,
    pub for_difference: &'static str,
    pub now: &'static str,
    pub with: &'static str,
    pub curve: &'static str,
}

const SURVEY: AnswersWording = AnswersWording {
    title: "needed-title",
    for_margin: "needed-for-margin",
    for_difference: "needed-for-difference",
    now: "needed-now",
    with: "needed-with",
    curve: "needed-curve",
};

const CUSTOMERS: AnswersWording = AnswersWording {
    title: "needed-title-customers",
    for_margin: "needed-for-margin-customers",
    for_difference: "needed-for-difference-customers",
    now: "needed-now-customers",
    with: "needed-with-customers",
    curve: "needed-curve-customers",
};

impl AnswersWording {
    /// The wording for a survey, or for a list of customers.
    pub fn new(is_survey: bool) -> Self {
        match is_survey {
            true => SURVEY,
            false => CUSTOMERS,
        }
    }
}

/// A power as users read it: "80%".
pub fn show_power(l10n: &Localizer, power: f64) -> String {
    l10n.rounded_figure(Kind::Share, power, 0)
}
