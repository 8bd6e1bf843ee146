//! The shifted beta-geometric model: customers differ in how likely they are to leave, but no customer
//! changes. P. S. Fader and B. G. S. Hardie, "How to Project Customer Retention", Journal of Interactive
//! Marketing 21 (2007), p. 76-90; the discounted lifetimes are from their "Customer-Base Valuation in a
//! Contractual Setting", Marketing Science 29 (2010), p. 85-93.
//!
//! Each customer leaves with a probability θ of their own at the end of every period, and θ has a beta
//! distribution. It is described here by its mean and by how much customers differ: mean = α / (α + β),
//! spread = 1 / (α + β). A spread of zero is the geometric model: all customers are alike, and churn is
//! constant. Times are counted in periods, from 0, when all are customers.

/// The model with its two parameters.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Sbg {
    mean: f64,
    spread: f64,
}

/// The maximum number of steps of the continued fraction: enough for discount rates down to 1e-9.
const STEPS: usize = 2_000_000;

impl Sbg {
    /// The model with a mean strictly between 0 and 1 and a finite spread of at least 0; otherwise None.
    pub fn new(mean: f64, spread: f64) -> Option<Self> {
        let is_possible = mean > 0.0 && mean < 1.0 && spread >= 0.0 && spread.is_finite();
        is_possible.then_some(Self { mean, spread })
    }

    /// The model with the parameters of the beta distribution, both above 0.
    pub fn from_alpha_beta(alpha: f64, beta: f64) -> Option<Self> {
        let is_possible = alpha > 0.0 && beta > 0.0;
        let sum = alpha + beta;
        is_possible.then(|| Self::new(alpha / sum, 1.0 / sum))?
    }

    /// All customers leave with the same probability, above 0 and at most 1: then none of them is left after
    /// the first period.
    pub fn geometric(churn: f64) -> Option<Self> {
        let all_leave = (churn == 1.0).then_some(Self {
            mean: 1.0,
            spread: 0.0,
        });
        all_leave.or_else(|| Self::new(churn, 0.0))
    }

    /// α and β; None for the geometric model, where both are infinite.
    pub fn alpha_beta(self) -> Option<(f64, f64)> {
        let is_mixture = self.spread > 0.0;
        is_mixture.then(|| (self.mean / self.spread, (1.0 - self.mean) / self.spread))
    }

    /// The mean of θ: the churn of the first period, a fraction.
    pub fn mean_churn(self) -> f64 {
        self.mean
    }

    /// 1 / (α + β); 0 if all customers are alike.
    pub fn spread(self) -> f64 {
        self.spread
    }

    /// The share of the remaining customers who leave in period t = 1, 2, …: α / (α + β + t - 1).
    pub fn churn_rate(self, t: u32) -> f64 {
        self.mean / (1.0 + self.spread * before(t))
    }

    /// The share of the remaining customers who stay through period t = 1, 2, …: (β + t - 1) / (α + β + t -
    /// 1). It rises with t although no customer changes.
    pub fn retention_rate(self, t: u32) -> f64 {
        let further = self.spread * before(t);
        (1.0 - self.mean + further) / (1.0 + further)
    }

    /// ln S(t), where S(t) is how likely a customer is to be there after t periods: the product of the
    /// retention rates.
    pub fn ln_survival(self, t: u32) -> f64 {
        (1..=t).map(|t| libm::log1p(-self.churn_rate(t))).sum()
    }

    /// S(t) = B(α, β + t) / B(α, β), a fraction.
    pub fn survival(self, t: u32) -> f64 {
        libm::exp(self.ln_survival(t))
    }

    /// ln P(T = t), the logarithm of how likely a customer is to leave in period t = 1, 2, …
    pub fn ln_churn_probability(self, t: u32) -> f64 {
        self.ln_survival(t.saturating_sub(1)) + libm::log(self.churn_rate(t))
    }

    /// The mean number of periods, the sum of S(t) over t = 0, 1, …: (α + β - 1) / (α - 1). None for α <= 1,
    /// where it is infinite because too many customers hardly ever leave.
    pub fn expected_periods(self) -> Option<f64> {
        let periods = (1.0 - self.spread) / (self.mean - self.spread);
        (self.mean > self.spread && periods.is_finite()).then_some(periods)
    }

    /// The discounted expected lifetime in periods of a new customer, whose first payment is now: the sum of
    /// S(t) / (1 + d)^t over t = 0, 1, … = ₂F₁(1, β; α + β; 1 / (1 + d)). Multiplied by a margin per period,
    /// it is a customer's value. `discount` is a rate per period, a fraction. None if it is negative, or if
    /// it is zero and the lifetime is infinite.
    pub fn discounted_lifetime(self, discount: f64) -> Option<f64> {
        if discount == 0.0 {
            return self.expected_periods();
        }
        self.hypergeometric(0.0, discount)
    }

    /// The discounted expected further lifetime in periods of a customer who has renewed `renewals` times,
    /// just before the next renewal: (β + k) / (α + β + k) ₂F₁(1, β + k + 1; α + β + k + 1; 1 / (1 + d)).
    /// None for a discount rate that isn't above 0.
    pub fn discounted_residual_lifetime(self, discount: f64, renewals: u32) -> Option<f64> {
        let next = renewals.checked_add(1)?;
        let further = self.hypergeometric(f64::from(next), discount)?;
        Some(self.retention_rate(next) * further)
    }

    /// ₂F₁(1, b; c; z) with b = β + k, c = α + β + k, z = 1 / (1 + d), by Gauss's continued fraction (Digital
    /// Library of Mathematical Functions, 15.7), evaluated by Lentz's method. All terms are divided by α + β,
    /// so that the geometric model is simply the case in which 1 / (α + β) is zero.
    fn hypergeometric(self, k: f64, discount: f64) -> Option<f64> {
        if !(discount > 0.0 && discount.is_finite()) {
            return None;
        }
        let z = 1.0 / (1.0 + discount);
        let one = self.spread;
        let (c, apart) = (1.0 + k * one, self.mean);
        let b = c - apart;
        let part = |step: usize| {
            let n = (step / 2) as f64 * one;
            if step == 1 {
                b / c
            } else if step % 2 == 1 {
                (b + n) * (c + n - one) / ((c + 2.0 * n - one) * (c + 2.0 * n))
            } else {
                n * (apart + n - one) / ((c + 2.0 * n - 2.0 * one) * (c + 2.0 * n - one))
            }
        };
        // 1 / (1 - e1 z / (1 - e2 z / (1 - …)))
        let (mut value, mut above, mut below) = (1.0, 1.0, 0.0);
        for step in 1..STEPS {
            let next = -part(step) * z;
            below = 1.0 / (1.0 + next * below);
            above = 1.0 + next / above;
            let change: f64 = above * below;
            value *= change;
            if (change - 1.0).abs() < 1e-16 || next == 0.0 {
                break;
            }
        }
        let result: f64 = 1.0 / value;
        (value > 0.0 && result.is_finite()).then_some(result)
    }
}

fn before(t: u32) -> f64 {
    f64::from(t.saturating_sub(1))
}
