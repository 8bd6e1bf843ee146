//! What all response curves of a page share.

use yew::Callback;

use crate::calculation::response::{HeldResponse, Responses};
use crate::ui::context::Act;
use crate::ui::localizer::Localizer;
use crate::ui::number_field_props::Touch;

/// What each curve receives in addition to its own figures.
pub struct CurveContext<'a> {
    pub l10n: &'a Localizer,
    pub act: &'a Act,
    pub touch: &'a Touch,
    /// The curves by result, those of the leading one first.
    pub responses: &'a [Responses],
    /// What stays fixed while a mark is dragged.
    pub held: Option<&'a HeldResponse>,
    pub hold: &'a Callback<Option<HeldResponse>>,
}
