//! Sorting lists by a key. The standard library compiles a sort of about 4 kB for every type and key; the lists
//! that are sorted here share one.

/// Sorts by a number, and where it is the same, by a text. Otherwise equal items keep their order.
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

/// A number by which to sort in the order of `f64::total_cmp`.
pub fn rank(value: f64) -> i64 {
    let bits = value.to_bits() as i64;
    // Of negative numbers, those with the greater bits are less.
    bits ^ (((bits >> 63) as u64) >> 1) as i64
}
