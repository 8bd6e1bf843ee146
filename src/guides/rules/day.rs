//! Calendar days as numbers, by the Gregorian calendar, extended back before its introduction.

/// A day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Day(i32);

/// Days of 400 years, after which the calendar repeats.
const ERA: i32 = 146_097;

/// Days from 1 March of the year 0 to 1 January 1970.
const TO_1970: i32 = 719_468;

impl Day {
    /// Parses `2026-01-05`: the years 1 to 9999, and only days that exist.
    pub fn parse(text: &str) -> Option<Day> {
        let bytes = text.as_bytes();
        let is_dash = |at: usize| bytes.get(at) == Some(&b'-');
        if bytes.len() != 10 || !is_dash(4) || !is_dash(7) {
            return None;
        }
        let number = |from: usize, to: usize| {
            let digits = text.get(from..to)?;
            let is_plain = digits.bytes().all(|byte| byte.is_ascii_digit());
            is_plain.then(|| digits.parse::<i32>().ok())?
        };
        Day::from_ymd(number(0, 4)?, number(5, 7)?, number(8, 10)?)
    }

    /// The day with that year, month and day of the month, if it exists.
    pub fn from_ymd(year: i32, month: i32, day: i32) -> Option<Day> {
        let is_there = (1..=9999).contains(&year)
            && (1..=12).contains(&month)
            && (1..=days_in(year, month)).contains(&day);
        is_there.then(|| Day::from_valid_ymd(year, month, day))
    }

    fn from_valid_ymd(year: i32, month: i32, day: i32) -> Day {
        // In years that begin in March, the leap day is at the end.
        let year = if month <= 2 { year - 1 } else { year };
        let era = year.div_euclid(400);
        let of_era = year.rem_euclid(400);
        let of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
        let days = of_era * 365 + of_era / 4 - of_era / 100 + of_year;
        Day(era * ERA + days - TO_1970)
    }

    /// The day in UTC at a moment in milliseconds since 1970.
    pub fn from_milliseconds(milliseconds: u64) -> Day {
        Day((milliseconds / 86_400_000) as i32)
    }

    /// Year, month and day of the month.
    pub fn parts(self) -> (i32, i32, i32) {
        let days = self.0 + TO_1970;
        let era = days.div_euclid(ERA);
        let of_era = days.rem_euclid(ERA);
        let year = (of_era - of_era / 1460 + of_era / 36_524 - of_era / 146_096) / 365;
        let of_year = of_era - (365 * year + year / 4 - year / 100);
        let from_march = (5 * of_year + 2) / 153;
        let day = of_year - (153 * from_march + 2) / 5 + 1;
        let month = (from_march + 2) % 12 + 1;
        let year = era * 400 + year + i32::from(month <= 2);
        (year, month, day)
    }

    /// The day this many days later.
    pub fn plus(self, days: i32) -> Day {
        Day(self.0.saturating_add(days))
    }

    /// The same day of the month this many months later, or the last day of a shorter month.
    pub fn plus_months(self, months: i32) -> Day {
        let (year, month, day) = self.parts();
        let all = year * 12 + month - 1 + months;
        let (year, month) = (all.div_euclid(12), all.rem_euclid(12) + 1);
        Day::from_valid_ymd(year, month, day.min(days_in(year, month)))
    }

    /// The number of days since the other day; negative if the other is later.
    pub fn since(self, other: Day) -> i32 {
        self.0 - other.0
    }

    /// The first day with that weekday on or after this day: Monday is 1.
    pub fn next_weekday(self, weekday: u32) -> Day {
        // 5 January 1970 was a Monday.
        self.plus((weekday as i32 + 3 - self.0).rem_euclid(7))
    }

    /// `2026-01-05`.
    pub fn iso(self) -> String {
        let (year, month, day) = self.parts();
        format!("{year:04}-{month:02}-{day:02}")
    }

    /// `20260105`, as iCalendar writes it.
    pub fn digits(self) -> String {
        let (year, month, day) = self.parts();
        format!("{year:04}{month:02}{day:02}")
    }
}

fn days_in(year: i32, month: i32) -> i32 {
    let is_leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    match month {
        2 if is_leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}
