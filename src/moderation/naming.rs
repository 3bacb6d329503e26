//! Ids for new sources, in the way in which those on record are named: outlet, date, a word or two of the title.

use crate::domain::{PartialDate, SourceId};
use crate::record::Record;

/// Words of a title that tell nothing.
const EMPTY_WORDS: &[&str] = &[
    "a", "an", "and", "are", "as", "at", "been", "by", "for", "from", "had", "has", "have", "in", "is", "it", "of",
    "on", "or", "says", "the", "to", "was", "were", "will", "with",
];
/// Room for a number behind it, within the 100 that an id may have.
const LONGEST_PART: usize = 40;

/// An id that no source of the record has.
pub fn source_id_for(record: &Record, publisher: &str, date: Option<PartialDate>, title: &str) -> SourceId {
    let outlet = words(publisher).into_iter().filter(|word| word != "the").collect::<Vec<_>>().join("-");
    let date = date.map_or_else(|| "nd".to_owned(), |date| date.to_string());
    let telling = words(title).into_iter().filter(|word| !EMPTY_WORDS.contains(&word.as_str()) && word.len() > 2);
    let telling = telling.take(2).collect::<Vec<_>>().join("-");
    let parts = [cut(&outlet), date, cut(&telling)];
    let parts: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    let base = parts.join("-");
    let numbered = (2_u32..).map(|number| format!("{base}-{number}"));
    std::iter::once(base.clone())
        .chain(numbered)
        .filter_map(|id| SourceId::parse(&id))
        .find(|id| record.source(id).is_none())
        // A date alone is always an id, so the search above ends; this is for the compiler.
        .unwrap_or_else(SourceId::unnamed)
}

/// The words in plain letters and digits; accents are taken off.
fn words(text: &str) -> Vec<String> {
    use unicode_normalization::UnicodeNormalization;
    let plain: String = text.nfkd().filter(|letter| !unicode_normalization::char::is_combining_mark(*letter)).collect();
    plain
        .to_lowercase()
        .split(|letter: char| !letter.is_ascii_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect()
}

fn cut(text: &str) -> String {
    let cut: String = text.chars().take(LONGEST_PART).collect();
    cut.trim_matches('-').to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_made_of_outlet_date_and_title_and_are_new() {
        let record = Record::embedded().unwrap();
        let made = |publisher: &str, date: Option<&str>, title: &str| {
            source_id_for(&record, publisher, date.map(|date| date.parse().unwrap()), title).to_string()
        };
        assert_eq!(made("The Herald", Some("2026-11-20"), "Talks have begun"), "herald-2026-11-20-talks-begun");
        assert_eq!(made("La República", None, "El Perú y los deportados"), "la-republica-nd-peru-los");
        assert_eq!(made("日本経済新聞", Some("2026"), "日本"), "2026");
        let taken = record.sources().find(|source| source.id.as_str() == "abc-2025-07-19-swap").unwrap();
        assert_eq!(made("ABC", Some("2025-07-19"), "Swap"), format!("{}-2", taken.id));
    }
}
