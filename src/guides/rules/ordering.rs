//! Sorting lists by a key. The compiler generates about 4 kB of sorting code for every type and key, and what is stored
//! for use without a network is close to its limit (README, "Measured"), so the lists sorted here share one sort.

/// Sorts by a number, then by a string. Items for which both are equal keep their order.
pub fn sort_by_key<'a, T>(items: &mut Vec<T>, key: impl Fn(&T) -> (i64, &'a str)) {
    let of = |(place, item)| {
        let (number, text) = key(item);
        (number, text, place)
    };
    let mut keys: Vec<(i64, &str, usize)> = items.iter().enumerate().map(of).collect();
    keys.sort();
    let mut taken: Vec<Option<T>> = std::mem::take(items).into_iter().map(Some).collect();
    let next = |(.., place): (i64, &str, usize)| taken.get_mut(place)?.take();
    *items = keys.into_iter().filter_map(next).collect();
}

/// Converts a number to an integer that sorts in the order of `f64::total_cmp`.
pub fn rank(value: f64) -> i64 {
    let bits = value.to_bits() as i64;
    // Negative numbers with larger bits are smaller, so their bits are inverted.
    bits ^ (((bits >> 63) as u64) >> 1) as i64
}
