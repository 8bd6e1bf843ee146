//! Reading the numbers that people type.
//!
//! The text is taken apart into a sign, digits, separators, a per cent sign and a currency. Where
//! one separator could mean two things (`1,234`), the language decides and the other reading is
//! returned beside it.

use crate::words::currency::spellings;
use crate::words::language::Language;

/// The longest text that is looked at. Nobody types a longer number on purpose.
const LONGEST: usize = 1000;

/// A number as plain decimal text: an optional `-`, digits, an optional point and more digits,
/// without leading zeros. Texts keep every digit, which a double would not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plain(String);

/// How a text was understood.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reading {
    pub number: Plain,
    /// What the same text means where the separator is taken the other way.
    pub other: Option<Plain>,
    /// Whether a per cent sign was typed.
    pub percent: bool,
    /// The ISO code of the currency whose sign or code was typed; `kr` where three share the sign.
    pub currency: Option<&'static str>,
}

/// Why a text is no number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Misreading {
    /// Nothing, or only a sign: more is to come.
    Incomplete,
    /// Letters, or signs in the wrong place.
    NotANumber,
    /// More than one separator that could only be the decimal sign.
    TwoDecimalSigns,
    /// Beyond any length that a number has.
    TooLong,
}

/// Reads what a user of that language typed.
///
/// ```
/// use crate::words::{language::Language, number::read};
/// assert_eq!(read("1 234,5", Language::Bulgarian).unwrap().number.as_str(), "1234.5");
/// assert_eq!(read("1,234", Language::English).unwrap().number.as_str(), "1234");
/// assert_eq!(read("1,234", Language::English).unwrap().other.unwrap().as_str(), "1.234");
/// ```
pub fn read(text: &str, language: Language) -> Result<Reading, Misreading> {
    if text.len() > LONGEST {
        return Err(Misreading::TooLong);
    }
    let mut rest: String = text
        .chars()
        .filter(|c| !is_invisible(*c))
        .map(plain_sign)
        .collect();
    let percent = strip(&mut rest, "%");
    let sign = strip_sign(&mut rest);
    let currency = spellings()
        .find(|(sign, _)| strip(&mut rest, sign))
        .map(|(_, code)| code);
    // The sign may also stand between the currency and the digits, and a dash in the place of cents.
    let sign = sign.or_else(|| strip_sign(&mut rest));
    if currency.is_some() {
        let _ = strip(&mut rest, ",-") || strip(&mut rest, ".-");
    }
    let negative = sign == Some('-');
    let rest = rest.trim();
    if rest.is_empty() || rest == "." || rest == "," {
        return Err(Misreading::Incomplete);
    }
    let (digits, other) = separate(rest, language)?;
    let signed = |digits: String| Plain::from_parts(negative, &digits);
    Ok(Reading {
        number: signed(digits),
        other: other.map(signed),
        percent,
        currency,
    })
}

impl Plain {
    /// Reads plain decimal text as links hold it; nothing else is accepted.
    pub fn parse(text: &str) -> Option<Plain> {
        let (negative, digits) = match text.strip_prefix('-') {
            Some(digits) => (true, digits),
            None => (false, text),
        };
        let (whole, part) = digits.split_once('.').unwrap_or((digits, "0"));
        let is_digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
        let fits = is_digits(whole) && is_digits(part) && !(whole.is_empty() && part.is_empty());
        (fits && !digits.is_empty() && text.len() <= LONGEST)
            .then(|| Plain::from_parts(negative, digits))
    }

    /// The shortest text that stands for this double; None unless it is finite.
    pub fn from_value(value: f64) -> Option<Plain> {
        value.is_finite().then(|| Plain((value + 0.0).to_string()))
    }

    /// The plain decimal text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The nearest double, which is infinite for a number beyond all doubles.
    pub fn value(&self) -> f64 {
        self.0.parse().unwrap_or(f64::INFINITY)
    }

    /// Whether nothing but zeros follows the point.
    pub fn is_whole(&self) -> bool {
        !self.0.contains('.')
    }

    /// Whether it is below zero.
    pub fn is_negative(&self) -> bool {
        self.0.starts_with('-')
    }

    /// Whether a whole number passes `limit`, decided digit by digit.
    pub fn exceeds(&self, limit: f64) -> bool {
        let limit = (limit as u64).to_string();
        let digits = self
            .0
            .trim_start_matches('-')
            .split('.')
            .next()
            .unwrap_or_default();
        (digits.len(), digits) > (limit.len(), limit.as_str())
    }

    /// The number times 10^places, exactly.
    pub fn shifted(&self, places: i32) -> Plain {
        let digits = self.0.trim_start_matches('-');
        let (whole, part) = digits.split_once('.').unwrap_or((digits, ""));
        let room = "0".repeat(places.unsigned_abs() as usize);
        let all = format!("{room}{whole}{part}{room}");
        let point = room.len() as i32 + whole.len() as i32 + places;
        let (whole, part) = all.split_at(point.clamp(0, all.len() as i32) as usize);
        Plain::from_parts(self.is_negative(), &format!("{whole}.{part}"))
    }

    /// The text to put into a field of that language.
    pub fn typed(&self, language: Language) -> String {
        self.0.replace('.', &language.habits().decimal.to_string())
    }

    /// `digits` holds digits and at most one point.
    fn from_parts(negative: bool, digits: &str) -> Plain {
        let (whole, part) = digits.split_once('.').unwrap_or((digits, ""));
        let (whole, part) = (whole.trim_start_matches('0'), part.trim_end_matches('0'));
        let whole = if whole.is_empty() { "0" } else { whole };
        let number = if part.is_empty() {
            whole.to_owned()
        } else {
            format!("{whole}.{part}")
        };
        let sign = if negative && number != "0" { "-" } else { "" };
        Plain(format!("{sign}{number}"))
    }
}

/// Marks that take no room: they come along when figures are copied from elsewhere.
fn is_invisible(c: char) -> bool {
    matches!(c, '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2069}' | '\u{FEFF}' | '\u{00AD}')
}

/// Any space, dash, apostrophe or per cent sign as its plainest form.
fn plain_sign(c: char) -> char {
    match c {
        '−' | '–' | '—' | '‐' | '‑' | '‒' | '﹣' | '－' => '-',
        '\'' | '’' | 'ʼ' | '‘' | '´' | '`' => '\'',
        '％' | '﹪' | '٪' => '%',
        '＋' => '+',
        // A tab or a line break parts cells: two numbers, never groups of one.
        '\t' | '\n' | '\r' => c,
        c if c.is_whitespace() => ' ',
        c => c,
    }
}

/// Takes the mark off either end; tells whether it was there.
fn strip(text: &mut String, mark: &str) -> bool {
    let trimmed = text.trim();
    let is_mark = |part: Option<&str>| part.is_some_and(|part| is_alike(part, mark));
    let left = if is_mark(trimmed.get(..mark.len())) {
        &trimmed[mark.len()..]
    } else if is_mark(
        trimmed
            .len()
            .checked_sub(mark.len())
            .and_then(|at| trimmed.get(at..)),
    ) {
        &trimmed[..trimmed.len() - mark.len()]
    } else {
        return false;
    };
    *text = left.trim().to_owned();
    true
}

/// Whether two texts differ in nothing but capitals, Latin ones without accents or Cyrillic ones: the
/// tables for all others would weigh more than the reader of numbers.
fn is_alike(one: &str, other: &str) -> bool {
    let small = |c: char| match c {
        'А'..='Я' => char::from_u32(c as u32 + 32).unwrap_or(c),
        c => c.to_ascii_lowercase(),
    };
    one.chars().map(small).eq(other.chars().map(small))
}

/// Takes a plus or a minus off the front.
fn strip_sign(text: &mut String) -> Option<char> {
    let sign = text
        .trim()
        .chars()
        .next()
        .filter(|c| matches!(c, '+' | '-'))?;
    *text = text.trim()[1..].trim().to_owned();
    Some(sign)
}

/// Digits with at most one point, and the same for the other reading.
fn separate(text: &str, language: Language) -> Result<(String, Option<String>), Misreading> {
    if !text
        .chars()
        .all(|c| c.is_ascii_digit() || matches!(c, '.' | ',' | ' ' | '\''))
    {
        return Err(Misreading::NotANumber);
    }
    // A space or an apostrophe never is a decimal sign, so one that stands between digits groups.
    let is_grouped = text.contains([' ', '\'']);
    let (_, part) = text.rsplit_once(['.', ',']).unwrap_or_default();
    if part.contains([' ', '\'']) {
        return Err(Misreading::TwoDecimalSigns);
    }
    let text: String = text.chars().filter(|c| !matches!(c, ' ' | '\'')).collect();
    let marks: Vec<char> = text.chars().filter(|c| !c.is_ascii_digit()).collect();
    if !text.contains(|c: char| c.is_ascii_digit()) {
        return Err(Misreading::NotANumber);
    }
    let decimal = |mark: char| text.replace(mark, ".");
    let whole = |mark: char| text.replace(mark, "");
    let Some(&last) = marks.last() else {
        return Ok((text, None));
    };
    match marks.iter().filter(|mark| **mark == last).count() {
        1 if marks.len() == 1 => {
            if is_grouped || !is_group(&text, last) {
                return Ok((decimal(last), None));
            }
            let groups = language.habits().grouping == Some(last);
            let (taken, other) = if groups {
                (whole(last), decimal(last))
            } else {
                (decimal(last), whole(last))
            };
            Ok((taken, Some(other)))
        }
        // The last mark is the decimal sign, the other one groups.
        1 => {
            let (before, part) = text.rsplit_once(last).unwrap_or((&text, ""));
            let grouping = marks[0];
            let groups = marks[..marks.len() - 1]
                .iter()
                .all(|mark| *mark == grouping);
            if !groups || !is_group(before, grouping) || is_grouped {
                return Err(Misreading::TwoDecimalSigns);
            }
            Ok((format!("{}.{part}", before.replace(grouping, "")), None))
        }
        _ if marks.iter().all(|mark| *mark == last) && is_group(&text, last) && !is_grouped => {
            Ok((whole(last), None))
        }
        _ => Err(Misreading::TwoDecimalSigns),
    }
}

/// Whether the mark splits the digits as thousands: one to three, then three each time. A leading
/// zero shows that it does not.
fn is_group(digits: &str, mark: char) -> bool {
    let mut groups = digits.split(mark);
    let first = groups.next().unwrap_or_default();
    (1..=3).contains(&first.len()) && !first.starts_with('0') && groups.all(|g| g.len() == 3)
}
