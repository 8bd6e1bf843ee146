//! The user's placement of one of the five methods, compared with the guide's.

use std::rc::Rc;

use crate::guides::evidence::methods::Method;
use crate::guides::theme::{Degree, Horizon};

/// The three ratings of a method, as in the names of the records.
pub const RATED: [&str; 3] = ["effort", "effect", "horizon"];

/// One place on the grid.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct GridPosition {
    /// How much work it is.
    pub effort: Degree,
    /// How much effect it has.
    pub effect: Degree,
    /// When it takes effect.
    pub horizon: Horizon,
}

/// The user's placement of a method.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Placement {
    /// The placement in the guide's table.
    pub guide: GridPosition,
    /// The user's placement; ratings that the user didn't set are the guide's.
    pub own: GridPosition,
    /// Whether the user set anything.
    pub is_own: bool,
    /// The slots whose text isn't a rating, by their names in [`RATED`].
    pub damaged: [Option<&'static str>; 3],
}

impl Placement {
    /// Reads the user's ratings of the method; `text` returns the text of a rating by its name in [`RATED`].
    pub fn from_texts(method: &Method, text: impl Fn(&str) -> Rc<str>) -> Placement {
        let rating = method.rating;
        let guide = GridPosition {
            effort: rating.effort,
            effect: rating.effect,
            horizon: rating.horizon,
        };
        let [effort, effect, horizon] = RATED.map(text);
        let own = [level(&effort), level(&effect)];
        let later = Horizon::ALL
            .into_iter()
            .find(|known| known.id() == &*horizon);
        let is_known = [own[0].is_some(), own[1].is_some(), later.is_some()];
        let texts = [effort, effect, horizon];
        let mut damaged = [None; 3];
        for place in 0..3 {
            if !texts[place].is_empty() && !is_known[place] {
                damaged[place] = Some(RATED[place]);
            }
        }
        Placement {
            guide,
            own: GridPosition {
                effort: own[0].unwrap_or(guide.effort),
                effect: own[1].unwrap_or(guide.effect),
                horizon: later.unwrap_or(guide.horizon),
            },
            is_own: is_known.contains(&true),
            damaged,
        }
    }

    /// Whether the user's placement differs from the guide's.
    pub fn differs(&self) -> bool {
        self.own != self.guide
    }
}

fn level(id: &str) -> Option<Degree> {
    Degree::ALL.into_iter().find(|level| level.id() == id)
}
