//! Where a person sees one of the five methods, beside where the guide sees it.

use std::rc::Rc;

use crate::guides::evidence::methods::Method;
use crate::guides::theme::{Horizon, Level};

/// The three things that a method is rated by, as the names of the records have them.
pub const RATED: [&str; 3] = ["effort", "effect", "horizon"];

/// One place on the grid.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct GridPosition {
    /// How much work it is.
    pub effort: Level,
    /// How much comes of it.
    pub effect: Level,
    /// When it comes.
    pub horizon: Horizon,
}

/// What a person says of a method.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Placement {
    /// Where the guide's table has it.
    pub guide: GridPosition,
    /// The person's own; what was left open is as in the guide.
    pub own: GridPosition,
    /// Whether the person said anything.
    pub is_own: bool,
    /// What holds a text that is no rating, by its name in [`RATED`].
    pub damaged: [Option<&'static str>; 3],
}

impl Placement {
    /// Reads what the user thinks of the method; `text` gives what stands under a name of [`RATED`].
    pub fn of(method: &Method, text: impl Fn(&str) -> Rc<str>) -> Placement {
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

    /// Whether the person sees the method elsewhere than the guide does.
    pub fn differs(&self) -> bool {
        self.own != self.guide
    }
}

fn level(id: &str) -> Option<Level> {
    Level::ALL.into_iter().find(|level| level.id() == id)
}
