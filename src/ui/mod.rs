//! Components that pages share.

pub mod actions;
pub mod announce;
pub mod chart_frame;
pub mod chart_saving;
pub mod chart_saving_props;
pub mod citation;
pub mod code;
pub mod context;
pub mod copy;
pub mod copy_link;
pub mod draft;
pub mod formula;
pub mod localizer;
pub mod margin_figure;
pub mod metric_summary;
pub mod notation_choice;
pub mod number_field;
mod number_field_notes;
pub mod number_field_props;
pub mod problem_sentence;
pub mod result_value;
pub mod select;
pub mod setting;
pub mod signed;
pub mod text_field;
pub mod undo_redo;
pub mod unit_choice;
