//! How the user views a checklist: the filter and the order. It is remembered until the program is
//! closed, so that the user returns from a metric to the same list.

use std::cell::RefCell;

use yew::prelude::*;

use crate::guides::rules::filter::{Filter, Order};

#[derive(Clone, Debug, Default, PartialEq)]
pub struct FilterState {
    pub filter: Filter,
    pub order: Order,
    /// Whether every item is shown, although nothing is filtered.
    pub is_all: bool,
}

impl FilterState {
    /// Whether nothing is filtered and the order is the default one.
    pub fn is_neutral(&self) -> bool {
        *self == Self::default()
    }

    /// Whether the items are filtered or ordered by anything other than the search text.
    pub fn has_filters(&self) -> bool {
        let without = Filter {
            words: String::new(),
            ..self.filter.clone()
        };
        without != Filter::default() || self.order != Order::default()
    }

    /// Whether the notes on the items determine which are shown, or in which order.
    pub fn heeds_notes(&self) -> bool {
        let Filter { state, words, .. } = &self.filter;
        !state.is_empty() || !words.is_empty() || matches!(self.order, Order::State | Order::Date)
    }
}

thread_local! {
    static VIEWS: RefCell<Vec<(String, FilterState)>> = RefCell::default();
}

/// The view of that page, and the callback that changes it.
#[hook]
pub fn use_filter_state(path: &str) -> (FilterState, Callback<FilterState>) {
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
