//! Parts that pages share.

pub mod announce;
pub mod citation;
pub mod context;
pub mod copy;
pub mod copy_link;
pub mod formula;
pub mod localizer;
pub mod metric_summary;
pub mod notation_choice;
pub mod number_field;
pub mod result_value;
pub mod setting;
pub mod text_field;
pub mod typed_number;
pub mod undo_redo;
