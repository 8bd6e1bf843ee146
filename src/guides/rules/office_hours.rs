//! Office hours on two clocks, and how much they overlap.

use crate::guides::rules::ordering::sort_by_key;

/// The number of minutes in a day.
pub const DAY: u32 = 24 * 60;

/// When an office opens and closes, in minutes since midnight on its own clock.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hours {
    pub opens: u32,
    pub closes: u32,
}

/// Nine to five, used unless the user says otherwise.
pub const USUAL: Hours = Hours {
    opens: 9 * 60,
    closes: 17 * 60,
};

/// What is wrong with the office hours that the user typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BadHours {
    /// The opening time isn't a time of day.
    Opens,
    /// The closing time isn't a time of day.
    Closes,
    /// The office closes before it opens.
    Order,
}

/// A part of a day, from the first minute to the second, which is excluded.
pub type Stretch = (u32, u32);

/// Reads office hours; an empty text means the default.
pub fn parse(opens: &str, closes: &str) -> Result<Hours, BadHours> {
    let or_usual = |text: &str, usual: u32| match text.trim() {
        "" => Some(usual),
        text => parse_time(text),
    };
    let hours = Hours {
        opens: or_usual(opens, USUAL.opens).ok_or(BadHours::Opens)?,
        closes: or_usual(closes, USUAL.closes).ok_or(BadHours::Closes)?,
    };
    if hours.closes <= hours.opens {
        return Err(BadHours::Order);
    }
    Ok(hours)
}

/// A time of day such as `9`, `9:30` or `9.30`, in minutes since midnight; `24:00` is the end of
/// the day.
pub fn parse_time(text: &str) -> Option<u32> {
    let (hours, minutes) = text.split_once([':', '.']).unwrap_or((text, "0"));
    let number = |part: &str| {
        let is_plain =
            !part.is_empty() && part.len() <= 2 && part.bytes().all(|b| b.is_ascii_digit());
        is_plain.then(|| part.parse::<u32>().ok()).flatten()
    };
    let (hours, minutes) = (number(hours)?, number(minutes)?);
    let time = hours * 60 + minutes;
    (minutes < 60 && time <= DAY).then_some(time)
}

/// Office hours on a clock that is ahead by that many minutes. A part after midnight continues at the start
/// of the day.
pub fn shift_to_clock(hours: Hours, ahead: i32) -> Vec<Stretch> {
    let length = hours.closes - hours.opens;
    let opens = (hours.opens as i32 + ahead).rem_euclid(DAY as i32) as u32;
    let closes = opens + length;
    if closes <= DAY {
        vec![(opens, closes)]
    } else {
        vec![(0, closes - DAY), (opens, DAY)]
    }
}

/// The intersection of two sets of stretches.
pub fn intersect(one: &[Stretch], other: &[Stretch]) -> Vec<Stretch> {
    let mut common = Vec::new();
    for (from, to) in one {
        for (start, end) in other {
            let (from, to) = (*from.max(start), *to.min(end));
            if from < to {
                common.push((from, to));
            }
        }
    }
    sort_by_key(&mut common, |(from, to)| {
        (i64::from(*from) * i64::from(DAY + 1) + i64::from(*to), "")
    });
    common
}

/// The total minutes of the stretches.
pub fn count_minutes(stretches: &[Stretch]) -> u32 {
    stretches.iter().map(|(from, to)| to - from).sum()
}
