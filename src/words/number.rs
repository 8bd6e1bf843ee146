//! Reads the numbers that users type.
//!
//! The text is split into a sign, digits, separators, a % sign and a currency. If a separator could
//! mean two things (`1,234`), the language decides and the other reading is returned as well.

use crate::words::currency::spellings;
use crate::words::decimal::nearest;
use crate::words::language::Language;

/// The longest text that is read. Users don't type longer numbers on purpose.
const LONGEST: usize = 1000;

/// A number as plain decimal text: an optional `-`, digits, an optional point and more digits, without
/// leading zeros. Text keeps every digit, unlike a double.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plain(String);

/// What a text was read as.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reading {
    pub number: Plain,
    /// The other number that the text could mean, if the separator is read differently.
    pub other: Option<Plain>,
    /// Whether a % sign was typed.
    pub percent: bool,
    /// The ISO code of the currency whose sign or code was typed; `kr` for the sign that three
    /// currencies share.
    pub currency: Option<&'static str>,
}

/// Why a text isn't a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Misreading {
    /// Nothing, or only a sign.
    Incomplete,
    /// Letters, or signs in the wrong place.
    NotANumber,
    /// More than one separator that could only be the decimal sign.
    TwoDecimalSigns,
    /// Longer than any real number.
    TooLong,
}

/// Reads what a user of that language typed.
///
/// ```
/// use loyalty_lab::words::{language::Language, number::read};
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
    // The sign can also be between the currency and the digits, and a dash can replace the cents.
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
    /// Reads plain decimal text in the form used in links; rejects anything else.
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

    /// The shortest text for this double; None unless it is finite.
    pub fn from_value(value: f64) -> Option<Plain> {
        value.is_finite().then(|| Plain((value + 0.0).to_string()))
    }

    /// The plain decimal text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The nearest double, which is infinite for a number too large for a double.
    pub fn value(&self) -> f64 {
        nearest(&self.0)
    }

    /// Whether it is a whole number.
    pub fn is_whole(&self) -> bool {
        !self.0.contains('.')
    }

    /// Whether it is below zero.
    pub fn is_negative(&self) -> bool {
        self.0.starts_with('-')
    }

    /// Whether a whole number exceeds `limit`, decided digit by digit.
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

    /// The text to put into a field in that language.
    pub fn typed(&self, language: Language) -> String {
        self.0.replace('.', &language.habits().decimal.to_string())
    }

    /// `digits` contains digits and at most one point.
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

/// Zero-width characters, which are often included in figures copied from elsewhere.
fn is_invisible(c: char) -> bool {
    matches!(c, '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2069}' | '\u{FEFF}' | '\u{00AD}')
}

/// The plain form of any space, dash, apostrophe or % sign.
fn plain_sign(c: char) -> char {
    match c {
        '−' | '–' | '—' | '‐' | '‑' | '‒' | '﹣' | '－' => '-',
        '\'' | '’' | 'ʼ' | '‘' | '´' | '`' => '\'',
        '％' | '﹪' | '٪' => '%',
        '＋' => '+',
        // A tab or a line break separates cells: it is between two numbers and never groups the digits of one
        // number.
        '\t' | '\n' | '\r' => c,
        c if c.is_whitespace() => ' ',
        c => c,
    }
}

/// Removes the mark from either end; returns whether it was there.
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

/// Whether two strings are the same apart from case, for Latin letters without accents and for Cyrillic. The
/// tables for all other letters would be larger than all the code that reads numbers.
fn is_alike(one: &str, other: &str) -> bool {
    let small = |c: char| match c {
        'А'..='Я' => char::from_u32(c as u32 + 32).unwrap_or(c),
        c => c.to_ascii_lowercase(),
    };
    one.chars().map(small).eq(other.chars().map(small))
}

/// Removes a plus or minus sign from the front.
fn strip_sign(text: &mut String) -> Option<char> {
    let sign = text
        .trim()
        .chars()
        .next()
        .filter(|c| matches!(c, '+' | '-'))?;
    *text = text.trim()[1..].trim().to_owned();
    Some(sign)
}

/// The digits with at most one point, and the same for the other reading, if there is one.
fn separate(text: &str, language: Language) -> Result<(String, Option<String>), Misreading> {
    if !text
        .chars()
        .all(|c| c.is_ascii_digit() || matches!(c, '.' | ',' | ' ' | '\''))
    {
        return Err(Misreading::NotANumber);
    }
    // A space or an apostrophe is never a decimal sign, so between digits it groups them.
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
        // The last separator is the decimal sign; the other one groups.
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

/// Whether the mark groups the digits in thousands: one to three digits, then three each time. After a
/// leading zero, it doesn't.
fn is_group(digits: &str, mark: char) -> bool {
    let mut groups = digits.split(mark);
    let first = groups.next().unwrap_or_default();
    (1..=3).contains(&first.len()) && !first.starts_with('0') && groups.all(|g| g.len() == 3)
}
