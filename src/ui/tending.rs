//! What goes on beside the page: keeping the work on the device, and the address in step.

use std::cell::RefCell;
use std::rc::Rc;

use gloo::timers::callback::Timeout;
use yew::prelude::*;

use crate::browser::{address, clock, crash, files, storage, wake};
use crate::workspace::action::Action;
use crate::workspace::entries::Entries;
use crate::workspace::link::{self, Page};
use crate::workspace::saved::{self, PREFIX};
use crate::workspace::slot::Slot;

use super::app::Act;
use super::lab::{Event, Lab};
use super::part;
use super::typing::{at_once, change, settle, use_cost};

/// Work is kept so many milliseconds after the last keystroke, and at once when the tab is left.
const KEEP_AFTER: u32 = 150;

/// The address follows after so many: browsers limit how often it may be written.
const ADDRESS_AFTER: u32 = 350;

/// What the hooks below share with the callbacks of the browser.
pub struct Latest {
    pub lab: Rc<Lab>,
    /// The slots as they stand on the device, as far as this tab knows.
    stored: Entries,
    /// What was typed and is not in the state yet.
    pub typed: Option<Event>,
    /// When the drawing of what was typed began, while it is going on.
    pub begun: Option<f64>,
    /// How many milliseconds the drawing of something typed took of late.
    pub cost: f64,
}

/// The state as seen by what outlives a rendering.
pub type Shared = Rc<RefCell<Latest>>;

/// Keeps the person's own work on the device, slot by slot, takes in what other tabs keep, and
/// lets the address follow what the person types.
///
/// Returns the way in which the page changes something, and a call that takes in at once whatever
/// was typed.
#[hook]
pub fn use_tending(lab: &Rc<Lab>, dispatch: &Dispatch) -> (Act, Callback<()>) {
    let latest = use_mut_ref(|| Latest {
        lab: lab.clone(),
        stored: (**lab.workspace.own()).clone(),
        typed: None,
        begun: None,
        cost: 0.0,
    });
    latest.borrow_mut().lab = lab.clone();
    use_cost(&latest);
    let act = {
        let (latest, dispatch) = (latest.clone(), dispatch.clone());
        use_callback((), move |action, ()| change(&latest, &dispatch, action))
    };
    let settle = {
        let (latest, dispatch) = (latest.clone(), dispatch.clone());
        use_callback((), move |(), ()| settle(&latest, &dispatch))
    };

    let keep_now = {
        let (latest, dispatch) = (latest.clone(), dispatch.clone());
        move || keep(&latest, &dispatch)
    };
    let follow_now = {
        let (latest, dispatch) = (latest.clone(), dispatch.clone());
        move || {
            let lab = latest.borrow().lab.clone();
            if let Some(text) = follow(&lab) {
                let slot = Slot::Visit;
                let event = Event::Act(Action::Set { slot, text }, clock::now());
                at_once(&latest, &dispatch, event);
            }
        }
    };
    use_later(KEEP_AFTER, lab.workspace.own().clone(), keep_now.clone());
    use_later(ADDRESS_AFTER, lab.workspace.clone(), follow_now.clone());

    let (dispatch, leave) = (dispatch.clone(), settle.clone());
    use_effect_with((), move |()| {
        // The address first: it says what of a visit is to be kept.
        let leaving = wake::on_leaving(move || {
            leave.emit(());
            follow_now();
            keep_now();
        });
        let waking = {
            let (latest, dispatch) = (latest.clone(), dispatch.clone());
            wake::on_waking(move || take_in(&latest, &dispatch))
        };
        let other = wake::on_storage(move |_| take_in(&latest, &dispatch));
        move || drop((leaving, waking, other))
    });
    (act, settle)
}

/// Does the job so many milliseconds after a change. Further changes until then are served by the
/// same run, so that a keystroke starts no timer where one is running.
#[hook]
pub fn use_later<D: PartialEq + 'static>(delay: u32, changing: D, job: impl Fn() + 'static) {
    let is_due = use_mut_ref(|| false);
    use_effect_with(changing, move |_| {
        if !is_due.replace(true) {
            let run = move || {
                is_due.replace(false);
                job();
            };
            Timeout::new(delay, run).forget();
        }
    });
}

pub type Dispatch = UseReducerDispatcher<Lab>;

/// Writes every slot that differs from what the device has. Where the device has something newer,
/// another tab wrote it, and it wins.
fn keep(latest: &Shared, dispatch: &Dispatch) {
    let lab = latest.borrow().lab.clone();
    let mut newer = Entries::default();
    let mut refusal = None;
    for (slot, entry) in lab
        .workspace
        .own()
        .iter()
        .filter(|(slot, _)| slot.uses().saved)
    {
        if latest.borrow().stored.get(slot) == Some(entry) {
            continue;
        }
        let name = format!("{PREFIX}{}", slot.name());
        let found = storage::read(&name)
            .ok()
            .flatten()
            .and_then(|text| saved::read(&text));
        match found {
            Some(found) if found.at > entry.at => {
                newer.insert(slot.clone(), found);
            }
            _ => match storage::write(&name, &saved::keep(entry)) {
                Ok(()) => {
                    latest
                        .borrow_mut()
                        .stored
                        .insert(slot.clone(), entry.clone());
                }
                Err(reason) => refusal = Some(code(reason)),
            },
        }
    }
    crash::remember(saved::to_file(lab.workspace.own(), &lab.damaged));
    // A tab that is blocked says so from the start and goes on saying so.
    if refusal != lab.refusal && (refusal.is_some() || lab.refusal != Some("storage_blocked")) {
        dispatch.dispatch(Event::Keeping(refusal));
    }
    merge(latest, dispatch, newer);
}

/// Reads what the device has and takes in what is newer.
fn take_in(latest: &Shared, dispatch: &Dispatch) {
    let Ok(kept) = storage::all(PREFIX) else {
        return;
    };
    let found = saved::read_all(kept).entries;
    let own = latest.borrow().lab.clone();
    let is_news = |(slot, entry): &(&_, &_)| own.workspace.own().get(slot) != Some(entry);
    let newer = found
        .iter()
        .filter(is_news)
        .map(|(slot, entry)| (slot.clone(), entry.clone()));
    merge(latest, dispatch, newer.collect());
}

fn merge(latest: &Shared, dispatch: &Dispatch, newer: Entries) {
    if newer.is_empty() {
        return;
    }
    for (slot, entry) in newer.iter() {
        latest
            .borrow_mut()
            .stored
            .insert(slot.clone(), entry.clone());
    }
    dispatch.dispatch(Event::Act(Action::Merge { entries: newer }, clock::now()));
}

pub fn code(reason: storage::Refusal) -> &'static str {
    match reason {
        storage::Refusal::Blocked => "storage_blocked",
        storage::Refusal::NotKept => "storage_not_kept",
    }
}

/// Writes the page as it stands into the address, without a new entry of the history. Changed
/// figures of a link are work too: their address is returned, to be kept beside the person's own.
fn follow(lab: &Lab) -> Option<Rc<str>> {
    if !lab.is_touched {
        return None;
    }
    let fragment = fragment(lab);
    if lab.workspace.is_visiting() {
        address::replace_visit(&fragment);
        return (*lab.workspace.text(&Slot::Visit) != *fragment).then(|| fragment.into());
    }
    if fragment != address::fragment() || !address::is_own() {
        address::replace_own(&fragment);
    }
    None
}

/// The papers of a visit, which stand in the address alone. The person's own are too many for one.
pub fn papers_of_visit(lab: &Lab) -> Vec<(String, String)> {
    match (lab.page(), part::guides()) {
        (Page::Guides(_), Some(part)) if lab.workspace.is_visiting() => (part.figures)(lab),
        _ => Vec::new(),
    }
}

/// The fragment of the page as it stands.
fn fragment(lab: &Lab) -> String {
    let papers = papers_of_visit(lab);
    let mut figures = link::pairs(&papers);
    let of_metric = part::metrics().map(|part| (part.figures)(lab));
    for (key, value) in of_metric.into_iter().flatten().chain(lab.settings()) {
        figures.push((key, value));
    }
    link::print(lab.page(), &figures)
}

/// Ctrl+Z and Ctrl+Shift+Z (or Ctrl+Y) outside a text field.
#[hook]
pub fn use_undo_keys(act: &Act) {
    let act = act.clone();
    use_effect_with((), move |()| {
        let listener = wake::on_command_key(move |key, shift| match (key, shift) {
            ("z", false) => {
                act.emit(Action::Undo);
                true
            }
            ("z" | "Z", true) | ("y", false) => {
                act.emit(Action::Redo);
                true
            }
            _ => false,
        });
        || drop(listener)
    });
}

/// Hands the whole work to the person as a file.
#[hook]
pub fn use_file(lab: &Rc<Lab>) -> Callback<()> {
    let latest = use_mut_ref(|| lab.clone());
    *latest.borrow_mut() = lab.clone();
    use_callback((), move |(), ()| {
        let lab = latest.borrow().clone();
        let name = format!("loyalty-lab-{}.json", clock::today());
        let text = saved::to_file(lab.workspace.own(), &lab.damaged);
        files::offer(&name, "application/json", &text);
    })
}
