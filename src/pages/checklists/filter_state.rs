//! How a person looks at a checklist: what is sought and in which order. It is remembered until the
//! program is closed, so that the way to a metric and back leads to the same list.

use std::cell::RefCell;

use yew::prelude::*;

use crate::guides::rules::filter::{Filter, Order};

#[derive(Clone, Debug, Default, PartialEq)]
pub struct FilterState {
    pub filter: Filter,
    pub order: Order,
    /// Every item is to be shown, although nothing is sought.
    pub is_all: bool,
}

impl FilterState {
    /// Whether nothing is sought, in no order of the person's own.
    pub fn is_neutral(&self) -> bool {
        *self == Self::default()
    }

    /// Whether what is noted on the items decides which are shown, or where.
    pub fn heeds_notes(&self) -> bool {
        let Filter { state, words, .. } = &self.filter;
        !state.is_empty() || !words.is_empty() || matches!(self.order, Order::State | Order::Date)
    }
}

thread_local! {
    static VIEWS: RefCell<Vec<(String, FilterState)>> = RefCell::default();
}

/// The view of that page, and the way to change it.
#[hook]
pub fn use_view(path: &str) -> (FilterState, Callback<FilterState>) {
    let view = use_state_eq(|| {
        VIEWS.with_borrow(|views| {
            let known = views.iter().find(|(known, _)| known == path);
            known.map(|(_, view)| view.clone()).unwrap_or_default()
        })
    });
    let change = {
        let setter = view.setter();
        use_callback(path.to_owned(), move |view: FilterState, path: &String| {
            VIEWS.with_borrow_mut(|views| {
                views.retain(|(known, _)| known != path);
                views.push((path.clone(), view.clone()));
            });
            setter.set(view);
        })
    };
    ((*view).clone(), change)
}
