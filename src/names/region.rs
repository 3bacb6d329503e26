//! Regions by name: UN M49's in English and the locales, and what people say every day (`build/names/regions.rs` lists it).

use super::fold::fold;
use super::index;
use crate::domain::Region;

/// The region that the text names.
pub(super) fn region(text: &str) -> Option<Region> {
    let key = fold(text.trim()).key;
    index::region(&key).or_else(|| index::region(key.strip_prefix("the")?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn regions_are_found_by_their_names() {
        let rows = "west africa | western-africa
            Central Africa | middle-africa
            The Balkans | balkans
            latin america | latin-america-and-caribbean
            Middle East | middle-east
            Südamerika | south-america
            東アジア | eastern-asia
            EU | european-union
            sub-saharan-africa | sub-saharan-africa";
        for row in rows.lines() {
            let (text, want) = row.trim().split_once(" | ").unwrap();
            assert_eq!(region(text).map(Region::slug), Some(want), "{text}");
        }
        assert_eq!(region("peru"), None);
    }
}
