//! Signs before figures, for display.

/// Where no line may break, although no space is there.
const JOINER: char = '\u{2060}';

/// The figure of an amount with the sign of the value. A line could break between a sign and a currency.
pub fn signed(value: f64, figure: &str) -> String {
    let sign = if value < 0.0 { '−' } else { '+' };
    match figure.starts_with(|first: char| first.is_ascii_digit()) {
        true => format!("{sign}{figure}"),
        false => format!("{sign}{JOINER}{figure}"),
    }
}
