//! Viral growth: how many new customers one customer brings by inviting others, and how many one customer
//! becomes after several rounds. A round has no fixed length, so it isn't a period.

use crate::formula::definition::Definition;
use crate::formula::expression::{Expr, series};
use crate::formula::variable::{Meaning, Variable};
use crate::metrics::chart_spec::{Bar, ChartPart, ChartSpec, Tone};
use crate::metrics::metric::{Case, Metric, Source};

/// The last part of the page's address.
pub const ID: &str = "virality";

/// i: invitations that one customer sends in a round.
pub const INVITATIONS: Variable = Variable::new(&Meaning::ratio("invitations", "i"));
/// c: the share of invitations that bring a new customer.
pub const INVITE_CONVERSION: Variable = Variable::new(&Meaning::share("invite_conversion", "c"));
/// n: rounds of invitations.
pub const ROUNDS: Variable = Variable::new(&Meaning::count("rounds", "n"));
/// K = i c: new customers for each customer who invites.
pub const K_FACTOR: Variable = Variable::new(&Meaning::ratio("k_factor", "K"));
/// (1 + K)^n: how many customers each initial customer has become.
pub const VIRAL_GROWTH: Variable = Variable::new(&Meaning::ratio("viral_growth", "G"));

pub fn metric() -> Metric {
    Metric {
        id: ID,
        inputs: vec![INVITATIONS, INVITE_CONVERSION, ROUNDS],
        definitions: vec![
            Definition::new(K_FACTOR, INVITATIONS * INVITE_CONVERSION),
            Definition::new(VIRAL_GROWTH, everyone()),
            // Each customer invites once, in the round after joining.
            Definition::rival("viral_growth.newest", VIRAL_GROWTH, newest()),
        ],
        charts: vec![
            ChartSpec::Curve {
                over: ROUNDS,
                lines: vec![
                    ChartPart::new("everyone", Tone::Rest, everyone()),
                    ChartPart::new("newest", Tone::Kept, newest()),
                ],
                // If K is below 1, each round is smaller than the previous one.
                ceiling: Some(1.0 / (1.0 - k())),
            },
            ChartSpec::Bars(vec![Bar::new(
                "invitations",
                [
                    ChartPart::new("joined", Tone::Kept, INVITATIONS * INVITE_CONVERSION),
                    ChartPart::new("declined", Tone::Rest, INVITATIONS * (1.0 - INVITE_CONVERSION)),
                ],
            )]),
        ],
        mentions: vec![],
        scale: None,
        provided: vec![],
        estimates: vec![],
        cases: vec![
            // 28.7 and 3.5 times.
            case("app", ["5", "15", "6"]),
            case("bank", ["1.2", "8", "4"]),
            case("game", ["7", "16", "5"]),
        ],
        sources: vec![
            Source::Literature("pardy-2017"),
            Source::Literature("skok-2009"),
        ],
    }
}

fn k() -> Expr {
    K_FACTOR.means(INVITATIONS * INVITE_CONVERSION)
}

/// (1 + K)^n, if all customers invite in every round.
fn everyone() -> Expr {
    (1.0 + k()).power(ROUNDS)
}

/// Σ K^t for t from 0 to n, if only those who joined in the previous round invite.
fn newest() -> Expr {
    series(k(), ROUNDS + 1.0)
}

fn case(id: &'static str, figures: [&'static str; 3]) -> Case {
    let inputs = [INVITATIONS, INVITE_CONVERSION, ROUNDS];
    Case::new(id, inputs.into_iter().zip(figures))
}
