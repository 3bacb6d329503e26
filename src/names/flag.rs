//! Flags: two regional indicators, Discord's `:flag_xx:`, and the black flag with tags for a part of the United Kingdom.

use crate::domain::CountryCode;

/// What flags a text holds.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Flags<'a> {
    /// None.
    None,
    /// Flags of one country, and the text around them.
    Of(CountryCode, Vec<&'a str>),
    /// Flags of several countries.
    Several(Vec<CountryCode>),
    /// A flag of nothing that is known.
    Unknown,
}

/// Looks for flags.
pub(super) fn read(text: &str) -> Flags<'_> {
    if text.is_ascii() {
        return shortcode(text);
    }
    if !text.contains(|letter| indicator(letter).is_some() || letter == '🏴') {
        return Flags::None;
    }
    let (countries, rest, unknown) = scan(text);
    match (countries.as_slice(), unknown) {
        (_, true) | ([], false) => Flags::Unknown,
        ([country], false) => Flags::Of(*country, rest),
        (_, false) => Flags::Several(countries),
    }
}

fn shortcode(text: &str) -> Flags<'_> {
    let Some((before, after)) = text.split_once(":flag_") else { return Flags::None };
    let Some((code, after)) = after.split_once(':') else { return Flags::None };
    match (code, CountryCode::parse(&code.to_ascii_uppercase())) {
        ("england" | "scotland" | "wales", _) => part_of_britain(vec![before, after]),
        (_, Some(country)) => Flags::Of(country, vec![before, after]),
        _ => Flags::Unknown,
    }
}

fn part_of_britain(rest: Vec<&str>) -> Flags<'_> {
    CountryCode::parse("GB").map_or(Flags::Unknown, |country| Flags::Of(country, rest))
}

fn indicator(letter: char) -> Option<char> {
    let place = u32::from(letter).checked_sub(0x1F1E6)?;
    (place < 26).then(|| char::from_u32(u32::from('A') + place)).flatten()
}

fn scan(text: &str) -> (Vec<CountryCode>, Vec<&str>, bool) {
    let (mut countries, mut rest, mut unknown) = (Vec::new(), Vec::new(), false);
    let mut pair = String::new();
    for (at, letter) in text.char_indices() {
        let found = match indicator(letter) {
            Some(half) => {
                pair.push(half);
                (pair.len() == 2).then(|| CountryCode::parse(&std::mem::take(&mut pair)))
            }
            None if letter == '🏴' => Some(tagged(text.get(at..).unwrap_or_default())),
            None if matches!(u32::from(letter), 0xE0000..=0xE007F | 0xFE0F | 0x200D) => None,
            None => {
                rest.push(text.get(at..at + letter.len_utf8()).unwrap_or_default());
                None
            }
        };
        match found {
            Some(Some(country)) if !countries.contains(&country) => countries.push(country),
            Some(None) => unknown = true,
            _ => {}
        }
    }
    (countries, rest, unknown || !pair.is_empty())
}

/// England, Scotland and Wales have flags of tag characters; Texas has one as well, and pirates have the plain one.
fn tagged(text: &str) -> Option<CountryCode> {
    let tag: String = text
        .chars()
        .skip(1)
        .filter_map(|letter| u32::from(letter).checked_sub(0xE0000))
        .filter_map(char::from_u32)
        .take(5)
        .collect();
    matches!(tag.as_str(), "gbeng" | "gbsct" | "gbwls" | "gbnir").then(|| CountryCode::parse("GB")).flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn flags_are_read() {
        let peru = CountryCode::parse("PE").unwrap();
        let britain = CountryCode::parse("GB").unwrap();
        assert_eq!(read("🇵🇪"), Flags::Of(peru, vec![]));
        assert_eq!(read(":flag_pe:"), Flags::Of(peru, vec!["", ""]));
        assert_eq!(read("🏴󠁧󠁢󠁥󠁮󠁧󠁿"), Flags::Of(britain, vec![]));
        for unknown in ["🇪🇺", "🇺🇳", "🏴‍☠️", "🏴", "🇵"] {
            assert_eq!(read(unknown), Flags::Unknown, "{unknown}");
        }
        assert_eq!(read("Peru"), Flags::None);
        assert!(matches!(read("🇵🇪🇨🇱"), Flags::Several(two) if two.len() == 2));
    }
}
