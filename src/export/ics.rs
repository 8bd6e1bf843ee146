//! All-day events as an iCalendar file (RFC 5545), which any calendar can import.

use crate::guides::rules::day::Day;

/// An all-day event.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CalendarEvent {
    /// The same in every export, so that a calendar updates the event instead of adding another one.
    pub uid: String,
    pub first: Day,
    /// The last day, inclusive.
    pub last: Day,
    /// Whether it repeats every month.
    pub is_monthly: bool,
    pub summary: String,
    pub description: String,
}

/// The program that wrote the file.
const PRODUCT: &str = "-//Loyalty Lab//Plan//EN";

/// The maximum number of bytes in a line before it is folded.
const LINE: usize = 75;

/// The file, written at a moment in milliseconds since 1970.
pub fn write_calendar(moment: u64, events: &[CalendarEvent]) -> String {
    let mut lines = Lines::default();
    lines.push("BEGIN:VCALENDAR");
    lines.push("VERSION:2.0");
    lines.push(&format!("PRODID:{PRODUCT}"));
    lines.push("CALSCALE:GREGORIAN");
    for event in events {
        lines.push("BEGIN:VEVENT");
        lines.push(&format!("UID:{}", escape(&event.uid)));
        lines.push(&format!("DTSTAMP:{}", format_stamp(moment)));
        lines.push(&format!("DTSTART;VALUE=DATE:{}", event.first.digits()));
        // The end is exclusive: the first day after the event.
        let end = event.last.plus(1);
        lines.push(&format!("DTEND;VALUE=DATE:{}", end.digits()));
        if event.is_monthly {
            lines.push(&format!("RRULE:{}", monthly_rule(event.first)));
        }
        lines.push(&format!("SUMMARY:{}", escape(&event.summary)));
        lines.push(&format!("DESCRIPTION:{}", escape(&event.description)));
        // Steps of a plan don't block time for other appointments.
        lines.push("TRANSP:TRANSPARENT");
        lines.push("END:VEVENT");
    }
    lines.push("END:VCALENDAR");
    lines.0
}

/// Repeats every month on that day. In shorter months it is on the last day; a plain rule would skip those
/// months.
fn monthly_rule(first: Day) -> String {
    let (_, _, day) = first.parts();
    if day <= 28 {
        return "FREQ=MONTHLY".to_owned();
    }
    let days: Vec<String> = (28..=day).map(|day| day.to_string()).collect();
    format!("FREQ=MONTHLY;BYMONTHDAY={};BYSETPOS=-1", days.join(","))
}

/// `20260105T093000Z`.
fn format_stamp(moment: u64) -> String {
    let seconds = moment / 1000 % 86_400;
    let (hours, minutes) = (seconds / 3600, seconds / 60 % 60);
    let day = Day::from_milliseconds(moment).digits();
    format!("{day}T{hours:02}{minutes:02}{:02}Z", seconds % 60)
}

/// Escapes the characters that have a meaning in iCalendar texts and drops other control
/// characters, which aren't allowed there.
fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for letter in text.replace("\r\n", "\n").chars() {
        match letter {
            '\\' | ';' | ',' => escaped.extend(['\\', letter]),
            '\n' | '\r' => escaped.push_str("\\n"),
            '\t' => escaped.push('\t'),
            letter if letter.is_control() => {}
            letter => escaped.push(letter),
        }
    }
    escaped
}

/// Lines that end as the standard requires.
#[derive(Default)]
struct Lines(String);

impl Lines {
    /// Adds a line, folded between characters if it is too long.
    fn push(&mut self, line: &str) {
        let mut length = 0;
        for letter in line.chars() {
            if length + letter.len_utf8() > LINE {
                self.0.push_str("\r\n ");
                length = 1;
            }
            self.0.push(letter);
            length += letter.len_utf8();
        }
        self.0.push_str("\r\n");
    }
}
