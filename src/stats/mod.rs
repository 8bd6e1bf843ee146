//! What a sample shows: intervals, tests, sample sizes, seeded random numbers.
//!
//! Shares are fractions, NPS is in points (-100..100), a mean has the unit of its scale. Nothing here returns
//! NaN or infinity: if there is no value, [`no_estimate::NoEstimate`] says why. Elementary functions come
//! from `libm`, so that every browser computes the same digits.

pub mod beta;
pub mod difference;
pub mod discrete_draw;
pub mod interval;
pub mod level;
pub mod mean;
pub mod no_estimate;
pub mod normal;
pub mod nps;
pub mod proportion;
pub mod proportion_difference;
pub mod random;
pub mod resampling;
pub mod sample;
pub mod sample_size;
pub mod sbg;
pub mod sbg_fit;
pub mod sbg_region;
pub mod student;
