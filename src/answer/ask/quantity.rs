//! The quantities that a text of the record gives: "20 people", "$7.5 million", "seven". A number of people is never taken for money, nor money
//! for people.

use crate::record::stem;

/// A number in a text, with the words after it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Quantity {
    /// What it amounts to: "$7.5 million" is 7,500,000.
    pub(super) value: u64,
    /// It is an amount of U.S. dollars.
    pub(super) is_money: bool,
    /// The word after it, in lower case.
    pub(super) unit: String,
    /// And the four after that.
    pub(super) further: [String; 4],
    /// "Up to", "at most" stand before it: it may be so many.
    pub(super) is_ceiling: bool,
    /// The word two before it: "deals with 35 countries".
    pub(super) of: String,
}

/// Every quantity of a text, in order.
pub(super) fn all(text: &str) -> Vec<Quantity> {
    let words: Vec<&str> = text
        .split_whitespace()
        .flat_map(|word| word.split(['-', '–']))
        .map(|word| word.trim_matches(|c: char| !c.is_alphanumeric() && c != '$'))
        .collect();
    let mut found = Vec::new();
    for (at, word) in words.iter().enumerate() {
        let bare = word.trim_start_matches('$');
        let is_money = bare.len() != word.len();
        let next = |place: usize| words.get(place).map(|word| word.to_lowercase()).unwrap_or_default();
        let (scale, after) = match next(at + 1).as_str() {
            "hundred" => (100, at + 2),
            "thousand" => (1_000, at + 2),
            "million" => (1_000_000, at + 2),
            "billion" => (1_000_000_000, at + 2),
            _ => (1, at + 1),
        };
        let spelt = || spelt(&bare.to_lowercase())?.checked_mul(scale);
        if let Some(value) = scaled(bare, scale).or_else(spelt) {
            let further = [1, 2, 3, 4].map(|more| next(after + more));
            let before = |places: usize| at.checked_sub(places).map(next).unwrap_or_default();
            let is_ceiling = matches!((before(2).as_str(), before(1).as_str()), ("up", "to") | ("at", "most"));
            let of = if before(1) == "with" { before(2) } else { String::new() };
            found.push(Quantity { value, is_money, unit: next(after), further, is_ceiling, of });
        }
    }
    found
}

impl Quantity {
    /// Whether it counts what a noun names, by its stem: one of the five words after it, or "deals with 35 …".
    pub(super) fn counts(&self, noun: &str) -> bool {
        [&self.unit, &self.of].into_iter().chain(&self.further).any(|word| stem(word) == noun)
    }
}

/// The numbers that are no money, each with the word after it.
pub(super) fn numbers(text: &str) -> Vec<(u64, String)> {
    all(text).into_iter().filter(|one| !one.is_money).map(|one| (one.value, one.unit)).collect()
}

/// "7.5" of millions is 7,500,000; "1,200" is 1,200.
fn scaled(digits: &str, scale: u64) -> Option<u64> {
    let digits = digits.replace(',', "");
    let Some((whole, part)) = digits.split_once('.') else {
        return digits.parse::<u64>().ok()?.checked_mul(scale);
    };
    let places = u32::try_from(part.len()).ok().filter(|places| *places <= 6)?;
    let unit = scale.checked_div(10_u64.pow(places)).filter(|unit| *unit > 0)?;
    whole.parse::<u64>().ok()?.checked_mul(scale)?.checked_add(part.parse::<u64>().ok()?.checked_mul(unit)?)
}

/// "seven" → 7; the record writes small numbers out.
fn spelt(word: &str) -> Option<u64> {
    const WORDS: [&str; 21] = [
        "",
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
        "thirteen",
        "fourteen",
        "fifteen",
        "sixteen",
        "seventeen",
        "eighteen",
        "nineteen",
        "twenty",
    ];
    let large = [("thirty", 30), ("forty", 40), ("fifty", 50), ("dozen", 12)];
    let small =
        WORDS.iter().position(|known| *known == word && !known.is_empty()).and_then(|place| u64::try_from(place).ok());
    small.or_else(|| large.iter().find(|(known, _)| *known == word).map(|(_, value)| *value))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quantities_are_found_in_figures_and_in_words() {
        let found = all("at most ten transfers a month, or 240 in the first two years; $1,200, $7.5 million");
        let values: Vec<(u64, bool)> = found.iter().map(|one| (one.value, one.is_money)).collect();
        assert_eq!(values, [(10, false), (240, false), (2, false), (1_200, true), (7_500_000, true)]);
    }

    #[test]
    fn money_is_no_number_of_people() {
        let found = numbers("set terms for a $4.76 million grant for detaining about 300 people");
        assert_eq!(found, [(300, "people".to_owned())]);
    }
}
