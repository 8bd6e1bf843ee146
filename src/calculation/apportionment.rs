//! Whole numbers in given proportions that add up to a given whole.

/// Divides the whole in proportion to the weights into whole numbers that add up to it. Each is rounded down,
/// and those with the largest remainders get one more (the largest remainder method). If remainders are
/// equal, the earlier one comes first.
///
/// None if no weight is above zero, or if the numbers are too large to be exact.
pub fn apportion(whole: u64, weights: &[u128]) -> Option<Vec<u64>> {
    let sum = weights
        .iter()
        .try_fold(0_u128, |sum, weight| sum.checked_add(*weight))
        .filter(|sum| *sum > 0)?;
    let mut parts = Vec::new();
    let mut remainders = Vec::new();
    for weight in weights {
        let product = weight.checked_mul(u128::from(whole))?;
        parts.push(u64::try_from(product / sum).ok()?);
        remainders.push(Some(product % sum));
    }
    for _ in parts.iter().sum::<u64>()..whole {
        // The last of equal ones counts as the largest.
        let largest = (0..parts.len())
            .rev()
            .max_by_key(|place| remainders[*place])?;
        parts[largest] += 1;
        remainders[largest] = None;
    }
    Some(parts)
}
