//! Sharing the plan, and undo and redo.

use std::rc::Rc;

use yew::prelude::*;

use crate::browser::files::FileFormat;
use crate::browser::{clock, files};
use crate::links::page::Page;
use crate::pages::plan::current_plan::Plan;
use crate::pages::plan::export;
use crate::ui::actions::press;
use crate::ui::code::Code;
use crate::ui::copy::{CopyOutcome, copy_address, use_copy_outcome, view_copy_outcome};
use crate::ui::copy_link::shared_link;
use crate::ui::print_button::PrintButton;
use crate::ui::undo_redo::view_undo_redo;
use crate::workspace::action::Action;
use crate::workspace::records::{Record, RecordGroup};

#[derive(Clone, PartialEq, Properties)]
pub struct ShareProps {
    pub plan: Plan,
}

/// Which button was pressed.
#[derive(Clone, Copy)]
enum Format {
    Table,
    Calendar,
    Link,
}

#[component]
pub fn Share(props: &ShareProps) -> Html {
    let plan = &props.plan;
    let l10n = &plan.context.l10n;
    let lines = export::list_records(plan);
    // Exporting to a calendar itself records when that first happened.
    let stamp = Record::PlanMade.slot();
    let about = lines.iter().filter(|(slot, _)| *slot != stamp).cloned();
    let outcome = use_copy_outcome((about.collect::<Vec<_>>(), l10n.language));
    let button = |key: &'static str, format: Format| {
        let (plan, outcome) = (plan.clone(), outcome.setter());
        let press = Callback::from(move |_: MouseEvent| share(&plan, format, &outcome));
        html! { <button type="button" data-take={key} onclick={press}>{ l10n.text(key) }</button> }
    };
    let is_empty = lines.is_empty();
    let reset = Action::Fill {
        texts: lines
            .into_iter()
            .map(|(slot, _)| (slot, "".into()))
            .collect(),
    };
    html! {
        <section class="take plan-take" aria-label={l10n.text("take")}>
            <div class="row">
                { button("plan-csv", Format::Table) }
                { button("plan-ics", Format::Calendar) }
                <PrintButton l10n={l10n.clone()} word="plan-print" />
                { button("plan-link", Format::Link) }
            </div>
            <div class="row quiet">
                { view_undo_redo(l10n, &plan.context.workspace, &plan.context.act) }
                <button type="button" data-take="plan-reset" disabled={is_empty} onclick={press(&plan.context.act, reset)}>{ l10n.text("plan-reset") }</button>
                <Code l10n={l10n.clone()} address={link(plan)} />
            </div>
            { view_copy_outcome(l10n, &outcome, "by-hand") }
        </section>
    }
}

fn share(plan: &Plan, format: Format, outcome: &UseStateSetter<CopyOutcome>) {
    match format {
        Format::Table => {
            let text = export::write_table(plan);
            outcome.set(offer(FileFormat::Csv, &text, "plan-file-done"));
        }
        Format::Calendar => outcome.set(
            match export::write_calendar(plan, clock::now(), &calendar_stamp(plan)) {
                Some(text) => offer(FileFormat::Calendar, &text, "plan-ics-done"),
                None => CopyOutcome::Refused("plan_no_start", "plan-problem-plan_no_start"),
            },
        ),
        Format::Link => {
            copy_address(link(plan), "plan-link-done", outcome.clone());
        }
    }
}

/// The full address of the plan.
fn link(plan: &Plan) -> String {
    shared_link(&plan.context, &Page::Plan, &[RecordGroup::Plan])
}

/// When the plan was first exported to a calendar. Its events keep this stamp in their ids.
fn calendar_stamp(plan: &Plan) -> Rc<str> {
    let (slot, text) = plan.on_record(&Record::PlanMade);
    if !text.is_empty() {
        return text;
    }
    let text: Rc<str> = clock::now().to_string().into();
    plan.context.act.emit(Action::Set {
        slot,
        text: text.clone(),
    });
    text
}

/// Offers a file; `done` is the message that is shown afterwards.
fn offer(format: FileFormat, text: &str, done: &'static str) -> CopyOutcome {
    if files::offer("loyalty-lab-plan", format, text) {
        CopyOutcome::Done(done)
    } else {
        CopyOutcome::Refused("file_refused", "plan-problem-file_refused")
    }
}
