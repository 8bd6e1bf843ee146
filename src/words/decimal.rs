//! The double nearest to a number that was typed.
//!
//! The reader of the standard library gives the same doubles faster, but brings a table of 10 kB. What is stored for
//! use without a network has a limit of 750 kB, of which less than that is left (README, "Measured").

use std::cmp::Ordering;

/// The double nearest to plain decimal text: an optional `-`, digits, an optional point and more digits. Of two
/// equally near ones, it is the one whose last bit is 0; beyond the largest double, it is infinite.
///
/// The digits without the point are a whole number, to be divided by a power of ten. More bits of the quotient
/// than a double has are found by long division, and the rest is rounded.
pub fn nearest(text: &str) -> f64 {
    let (sign, digits) = match text.strip_prefix('-') {
        Some(digits) => (-1.0, digits),
        None => (1.0, text),
    };
    let (whole, part) = digits.split_once('.').unwrap_or((digits, ""));
    let mut rest = Whole::from_digits(whole.bytes().chain(part.bytes()));
    if rest.0.is_empty() {
        return 0.0;
    }
    let mut divisor = Whole::from_digits(std::iter::once(b'1').chain(part.bytes().map(|_| b'0')));
    // Scaled by a power of two, the quotient has one or two bits more than QUOTIENT_BITS.
    let scale = QUOTIENT_BITS + divisor.bits() - rest.bits();
    rest.shift_left(scale.max(0) as usize);
    divisor.shift_left((QUOTIENT_BITS + 1 - scale.min(0)) as usize);
    let mut quotient = 0u128;
    for _ in 0..=QUOTIENT_BITS + 1 {
        quotient <<= 1;
        if rest.compare(&divisor) != Ordering::Less {
            rest.subtract(&divisor);
            quotient |= 1;
        }
        divisor.halve();
    }
    // The last bit says whether anything was left over.
    let quotient = (quotient << 1) | u128::from(!rest.0.is_empty());
    sign * round(quotient, -scale - 1)
}

/// More than the 53 bits of a double and the one after them.
const QUOTIENT_BITS: i32 = 64;

/// The exponent of the last bit of the smallest doubles.
const LEAST_EXPONENT: i32 = -1074;

/// The double nearest to `number` × 2^`exponent`, where the number is above 2^64.
fn round(number: u128, exponent: i32) -> f64 {
    let bits = 128 - number.leading_zeros() as i32;
    let dropped = (bits - 53).max(LEAST_EXPONENT - exponent);
    if dropped > bits {
        return 0.0;
    }
    let (kept, rest) = (number >> dropped, number & ((1 << dropped) - 1));
    let half = 1 << (dropped - 1);
    let is_up = rest > half || (rest == half && kept % 2 == 1);
    // The exponent's bits are above the other 52, the highest of the 53 bits isn't stored, and whatever rounding up
    // carries over belongs to the exponent.
    let above_least = (exponent + dropped - LEAST_EXPONENT) as u64;
    if above_least > 2045 {
        return f64::INFINITY;
    }
    f64::from_bits((above_least << 52) + kept as u64 + u64::from(is_up))
}

/// A whole number of any size: its digits in base 2^32, lowest first, without zeros at the end.
struct Whole(Vec<u32>);

impl Whole {
    fn from_digits(digits: impl Iterator<Item = u8>) -> Whole {
        let mut whole = Whole(Vec::new());
        for digit in digits {
            let mut carry = u64::from(digit - b'0');
            for place in &mut whole.0 {
                carry += u64::from(*place) * 10;
                *place = carry as u32;
                carry >>= 32;
            }
            if carry > 0 {
                whole.0.push(carry as u32);
            }
        }
        whole
    }

    fn bits(&self) -> i32 {
        let top = self.0.last().map_or(32, |top| top.leading_zeros());
        self.0.len() as i32 * 32 - top as i32
    }

    fn shift_left(&mut self, bits: usize) {
        let mut carry = 0;
        for place in &mut self.0 {
            let shifted = u64::from(*place) << (bits % 32) | carry;
            *place = shifted as u32;
            carry = shifted >> 32;
        }
        self.0.push(carry as u32);
        self.0.splice(0..0, std::iter::repeat_n(0, bits / 32));
        self.trim();
    }

    fn halve(&mut self) {
        let mut carry = 0;
        for place in self.0.iter_mut().rev() {
            let odd = *place & 1;
            *place = *place >> 1 | carry << 31;
            carry = odd;
        }
        self.trim();
    }

    fn compare(&self, other: &Whole) -> Ordering {
        let by_length = self.0.len().cmp(&other.0.len());
        by_length.then_with(|| self.0.iter().rev().cmp(other.0.iter().rev()))
    }

    /// Subtracts a number that isn't larger.
    fn subtract(&mut self, other: &Whole) {
        let mut borrow = false;
        for (index, place) in self.0.iter_mut().enumerate() {
            let taken = other.0.get(index).copied().unwrap_or_default();
            let (less, first) = place.overflowing_sub(taken);
            let (less, second) = less.overflowing_sub(u32::from(borrow));
            *place = less;
            borrow = first || second;
        }
        self.trim();
    }

    fn trim(&mut self) {
        while self.0.last() == Some(&0) {
            self.0.pop();
        }
    }
}
