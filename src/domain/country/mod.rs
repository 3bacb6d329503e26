//! A country is a code: ISO 3166-1 alpha-2, or `XK` for Kosovo. Names are not here: they depend on the reader's language.

mod table;

use std::fmt;
use std::str::FromStr;

use super::Region;

/// One of the 249 codes of ISO 3166-1, or `XK`. Copying is free; the order is that of the alpha-2 codes.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CountryCode(u8);

/// The text is no country code.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NotACountryCode(pub String);

#[derive(Debug)]
struct Entry {
    alpha2: [u8; 2],
    alpha3: &'static str,
    numeric: u16,
    subregion: u16,
    un_member: bool,
}

impl Entry {
    const fn new(alpha2: [u8; 2], alpha3: &'static str, numeric: u16, subregion: u16, un_member: bool) -> Self {
        Self { alpha2, alpha3, numeric, subregion, un_member }
    }
}

impl CountryCode {
    /// The United States: the subject of every event, and the owner of the file about the legal frame.
    pub const US: Self = Self::from_alpha2(*b"US");
    /// Kosovo.
    pub const XK: Self = Self::from_alpha2(*b"XK");
    /// How many codes there are; [`CountryCode::index`] is below it.
    pub const COUNT: usize = table::TABLE.len();

    /// For constants only: a code that is not in the table fails to compile.
    #[expect(
        clippy::indexing_slicing,
        clippy::panic,
        clippy::cast_possible_truncation,
        reason = "runs in the compiler only, over a table of 250 entries; a panic there is a compile error"
    )]
    const fn from_alpha2(code: [u8; 2]) -> Self {
        let mut index = 0;
        while index < table::TABLE.len() {
            let entry = &table::TABLE[index];
            if entry.alpha2[0] == code[0] && entry.alpha2[1] == code[1] {
                return Self(index as u8);
            }
            index += 1;
        }
        panic!("no such country code")
    }

    /// Reads an upper-case alpha-2 code. Lower case is not accepted: turning what people type into a country is the task of `names`.
    pub fn parse(text: &str) -> Option<Self> {
        let code: [u8; 2] = text.as_bytes().try_into().ok()?;
        let index = table::TABLE.binary_search_by(|entry| entry.alpha2.cmp(&code)).ok()?;
        u8::try_from(index).ok().map(Self)
    }

    /// Every code, in order.
    pub fn all() -> impl ExactSizeIterator<Item = Self> + Clone {
        (0u8..=249).map(Self)
    }

    /// A dense number below [`Self::COUNT`], for tables by country.
    pub const fn index(self) -> usize {
        self.0 as usize
    }

    /// The code with this [`Self::index`].
    pub fn from_index(index: usize) -> Option<Self> {
        (index < Self::COUNT).then(|| u8::try_from(index).ok().map(Self)).flatten()
    }

    #[expect(clippy::indexing_slicing, reason = "a code can only be made from an index into the table")]
    fn entry(self) -> &'static Entry {
        &table::TABLE[self.index()]
    }

    /// The alpha-2 code, upper case.
    pub fn as_str(self) -> &'static str {
        std::str::from_utf8(&self.entry().alpha2).unwrap_or_default()
    }

    /// The alpha-3 code, upper case.
    pub fn alpha3(self) -> &'static str {
        self.entry().alpha3
    }

    /// The numeric code (UN M49), or `None` for Kosovo, which has none.
    pub fn numeric(self) -> Option<u16> {
        (self.entry().numeric != 0).then_some(self.entry().numeric)
    }

    /// A member of the United Nations.
    pub fn is_un_member(self) -> bool {
        self.entry().un_member
    }

    /// The UN M49 code of the subregion that the country lies in (10 for Antarctica, which has none).
    pub(super) fn subregion(self) -> u16 {
        self.entry().subregion
    }

    /// Whether the country belongs to the region.
    pub fn is_in(self, region: Region) -> bool {
        region.contains(self)
    }

    /// The flag as an emoji: two regional indicator symbols.
    pub fn flag(self) -> String {
        self.entry().alpha2.iter().filter_map(|letter| char::from_u32(0x1F1E6 + u32::from(letter - b'A'))).collect()
    }
}

impl FromStr for CountryCode {
    type Err = NotACountryCode;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::parse(text).ok_or_else(|| NotACountryCode(text.to_owned()))
    }
}

impl fmt::Display for CountryCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl fmt::Debug for CountryCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl fmt::Display for NotACountryCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}` is not an ISO 3166-1 alpha-2 code", self.0)
    }
}

impl std::error::Error for NotACountryCode {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_code_reads_back_as_itself() {
        assert_eq!(CountryCode::all().len(), CountryCode::COUNT);
        for code in CountryCode::all() {
            assert_eq!(CountryCode::parse(code.as_str()), Some(code));
            assert_eq!(CountryCode::from_index(code.index()), Some(code));
        }
        assert_eq!(CountryCode::from_index(CountryCode::COUNT), None);
    }

    #[test]
    fn only_upper_case_alpha_2_is_a_code() {
        for text in ["pe", "PER", "", "P", "ZZ", "EU", "É"] {
            assert_eq!(CountryCode::parse(text), None, "{text}");
        }
    }

    #[test]
    fn flags_are_regional_indicators() {
        assert_eq!(CountryCode::XK.flag(), "🇽🇰");
    }
}
