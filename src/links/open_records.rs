//! Records in links: reading a link to a page of the guides, and writing one. Pure.
//!
//! Figures among the records (a goal of the plan, an assumption of a claim test) are written like
//! those of the metrics: plain decimals, a share as a fraction or as `85%`.

use std::borrow::Cow;
use std::rc::Rc;

use crate::calculation::input;
use crate::formula::variable::Variable;
use crate::guides::evidence::claim_tests;
use crate::links::open;
use crate::links::query::Link;
use crate::metrics;
use crate::words::language::Language;
use crate::workspace::action::Action;
use crate::workspace::record_fields::StepField;
use crate::workspace::records::{Record, RecordGroup};
use crate::workspace::slot::Slot;
use crate::workspace::state::Workspace;

/// What to do when a link with records is opened; see [`open::open`]. Groups of records, such as a
/// plan or a market, are opened as a whole.
pub fn open(link: &Link, is_own: bool, workspace: &Workspace, language: Language) -> Action {
    let text = |name: &str| {
        let found = link.figures.iter().find(|(known, _)| known == name);
        found.map_or_else(Rc::default, |(_, text)| Rc::from(text.as_str()))
    };
    let taken = |(name, figure): &(Cow<'static, str>, String)| {
        let record = Record::parse(name)?;
        let text = match variable(&record, &|record| text(&record.name())) {
            Some(variable) => input::text_of_link(variable, figure, language).into(),
            None => Rc::from(figure.as_str()),
        };
        Some((record.slot(), text))
    };
    let texts: Vec<(Slot, Rc<str>)> = link.figures.iter().filter_map(taken).collect();
    let own = workspace.without_guest();
    let named = link.figures.iter();
    let groups: Vec<RecordGroup> = named
        .filter_map(|(name, _)| Some(Record::parse(name)?.group()))
        .collect();
    let is_meant = |record: &Record| groups.contains(&record.group());
    let own_records = own.records().map(|(record, _)| record);
    let left_out = own_records.filter(|record| is_meant(record) && text(&record.name()).is_empty());
    let left_out: Vec<Slot> = left_out.map(|record| record.slot()).collect();
    let is_same = |texts: &[(Slot, Rc<str>)]| {
        let texts = texts.to_vec();
        let guest = own.after(Action::OpenGuest { texts }, 0, language.tag_of_texts());
        let says = |workspace: &Workspace| figures(workspace, language, is_meant);
        says(&guest) == says(&own)
    };
    open::open(texts, is_own, workspace, left_out, is_same)
}

/// The selected records that aren't empty, in the form used in links.
pub fn figures(
    workspace: &Workspace,
    language: Language,
    is_meant: impl Fn(&Record) -> bool,
) -> Vec<(String, String)> {
    let text = |record: &Record| workspace.text(&record.slot());
    let figure = |record: &Record, raw: &str| match variable(record, &text) {
        Some(variable) => {
            let text = input::shown_text(variable, &record.slot(), workspace, language);
            input::link_of_text(variable, &text, language)
        }
        None => raw.to_owned(),
    };
    workspace
        .records()
        .filter(|(record, text)| !text.is_empty() && is_meant(record))
        .map(|(record, text)| (record.name(), figure(&record, text)))
        .collect()
}

/// The variable whose figure is in the record, if there is one; `text` returns the text of other records.
fn variable(record: &Record, text: &dyn Fn(&Record) -> Rc<str>) -> Option<Variable> {
    match *record {
        Record::Assumption(id) => claim_tests::variable(id),
        Record::PlanStep {
            step,
            field: StepField::Today | StepField::Goal,
        } => {
            let field = StepField::Metric;
            let metric = metrics::find(&text(&Record::PlanStep { step, field }))?;
            metric.main().map(|main| main.result)
        }
        _ => None,
    }
}
