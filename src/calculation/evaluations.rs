//! The results of definitions, each computed only once for the same figures.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

use crate::formula::definition::Definition;
use crate::formula::evaluate::{Problem, Values};

/// What a result depends on: the definition's id, and for each variable that it or its checks use, whether it
/// is given and the bits of its value.
type Key = (&'static str, Vec<Option<Option<u64>>>);

/// Results by what they depend on. Clones share them, so that the page, the list of metrics and the address
/// use the same ones.
#[derive(Clone, Debug, Default)]
pub struct Evaluations(Rc<RefCell<BTreeMap<Key, Result<f64, Problem>>>>);

impl Evaluations {
    /// Like [`Definition::evaluate`].
    pub fn evaluate(&self, definition: &Definition, values: &Values) -> Result<f64, Problem> {
        let given = |variable| {
            let value = values.get(variable).ok().map(f64::to_bits);
            values.is_given(variable).then_some(value)
        };
        let key = (
            definition.id,
            definition.concerned().map(given).collect::<Vec<_>>(),
        );
        if let Some(result) = self.0.borrow().get(&key) {
            return *result;
        }
        #[cfg(debug_assertions)]
        super::counters::count_evaluation();
        let result = definition.evaluate(values);
        self.0.borrow_mut().insert(key, result);
        result
    }
}
