//! The words of the record: which event says what, and which names belong to one country alone.
//!
//! Built once for a snapshot, so that a question's own words can find the event that answers it. It knows no question and no grammar:
//! only words cut to their stems, and the events in which they stand.

use std::collections::HashMap;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use super::Record;
use crate::domain::{CountryCode, EventId};

/// The words of every event.
#[derive(Debug, Default)]
pub struct Words {
    events: Vec<EventId>,
    /// Places in `events`, ascending.
    postings: HashMap<String, Vec<u16>>,
    /// Words that are written as names, inside sentences, in the record of one country only.
    names: HashMap<String, CountryCode>,
}

impl Words {
    /// Reads every summary and every condition.
    pub(super) fn of(record: &Record) -> Self {
        let mut words = Self::default();
        let mut names: HashMap<String, Option<CountryCode>> = HashMap::new();
        for event in record.events() {
            let place = u16::try_from(words.events.len()).unwrap_or(u16::MAX);
            words.events.push(event.id);
            let conditions = event.conditions.as_deref().unwrap_or_default();
            for word in split(&event.summary).chain(split(conditions)) {
                let postings = words.postings.entry(stem(&word)).or_default();
                if postings.last() != Some(&place) {
                    postings.push(place);
                }
            }
            for name in names_in(&event.summary) {
                let owner = names.entry(name).or_insert(Some(event.id.country));
                if *owner != Some(event.id.country) {
                    *owner = None;
                }
            }
        }
        words.names = names.into_iter().filter_map(|(name, owner)| Some((name, owner?))).collect();
        words
    }

    /// The events that use a word, by its stem, in the order of the record.
    pub fn using(&self, stem: &str) -> impl Iterator<Item = EventId> + '_ {
        let places = self.postings.get(stem).map_or(&[][..], Vec::as_slice);
        places.iter().filter_map(|place| self.events.get(usize::from(*place)).copied())
    }

    /// How much a word tells: 0 for one that is not in the record, more the fewer events use it.
    pub fn weight(&self, stem: &str) -> f32 {
        let number = self.postings.get(stem).map_or(0, Vec::len);
        if number == 0 {
            return 0.0;
        }
        #[expect(clippy::cast_precision_loss, reason = "a few hundred events")]
        let rarity = self.events.len() as f32 / number as f32;
        rarity.ln().max(0.1)
    }

    /// The country in whose record alone a name stands: of a person, a place, a body.
    pub fn only_in(&self, name: &str) -> Option<CountryCode> {
        self.names.get(name).copied()
    }
}

/// A text's words: lower case, without accents, in order. Initials are one word: "C-I-G-M-" → "cigm".
pub fn split(text: &str) -> impl Iterator<Item = String> + '_ {
    text.split(|c: char| c.is_whitespace()).flat_map(|token| {
        let initials = token.len() > 4 && token.trim_end_matches('-').split('-').all(|part| part.len() == 1);
        let apart = move |c: char| !(c.is_alphanumeric() || matches!(c, '\'' | '’' | '.') || initials && c == '-');
        token.split(apart).map(|word| plain(&word.replace('-', ""))).filter(|word| !word.is_empty())
    })
}

/// A word without case, accents, apostrophes and dots: "Yaoundé's" → "yaoundes".
pub fn plain(word: &str) -> String {
    let bare = |c: &char| !is_combining_mark(*c) && !matches!(c, '\'' | '’' | '.' | 'ʻ' | '`');
    word.nfd().filter(bare).flat_map(char::to_lowercase).collect()
}

/// What remains of an English word when its ending is taken away; rough, but the same for a question and for the record.
pub fn stem(word: &str) -> String {
    const ENDINGS: [(&str, &str, usize); 14] = [
        ("ctions", "ct", 4),
        ("ction", "ct", 4),
        ("ations", "at", 4),
        ("ation", "at", 4),
        ("ments", "ment", 3),
        ("iness", "y", 3),
        ("ically", "ic", 3),
        ("ings", "", 4),
        ("ing", "", 4),
        ("ied", "y", 3),
        ("ies", "y", 3),
        ("ers", "er", 3),
        ("ed", "", 4),
        ("ly", "", 5),
    ];
    let cut = ENDINGS
        .iter()
        .find_map(|(ending, put, least)| {
            let base = word.strip_suffix(ending).filter(|base| base.len() >= *least)?;
            Some(format!("{base}{put}"))
        })
        .unwrap_or_else(|| without_s(word).to_owned());
    let cut = if cut.len() < word.len() { single(cut) } else { cut };
    cut.strip_suffix('e').filter(|base| base.len() > 3).map_or(cut.clone(), str::to_owned)
}

/// "barr" of "barred" → "bar"; "pass" keeps both.
fn single(cut: String) -> String {
    let mut letters = cut.chars().rev();
    match (letters.next(), letters.next()) {
        (Some(last), Some(before)) if last == before && !matches!(last, 'a' | 'e' | 'i' | 'l' | 'o' | 's' | 'z') => {
            cut.get(..cut.len() - 1).unwrap_or_default().to_owned()
        }
        _ => cut,
    }
}

fn without_s(word: &str) -> &str {
    match word.strip_suffix('s') {
        Some(base) if base.len() > 2 && !base.ends_with(['s', 'u', 'i']) => base,
        _ => word,
    }
}

/// Words in capitals that do not begin a sentence.
fn names_in(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut begins = true;
    for written in text.split_whitespace() {
        let core = written.trim_matches(|c: char| !c.is_alphanumeric());
        let core = core.strip_suffix("'s").or_else(|| core.strip_suffix("’s")).unwrap_or(core);
        if !begins && core.chars().next().is_some_and(char::is_uppercase) && core.chars().count() > 2 {
            found.push(plain(core));
        }
        begins = written.ends_with(['.', '!', '?']) && core.chars().count() > 2;
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_of_a_word_share_a_stem() {
        for forms in [
            "refuse refused refuses refusing",
            "minor minors",
            "deport deported deporting deports",
            "country countries",
        ] {
            let stems: std::collections::BTreeSet<String> = forms.split(' ').map(stem).collect();
            assert_eq!(stems.len(), 1, "{stems:?}");
        }
    }

    #[test]
    fn names_are_found_inside_sentences_only() {
        assert_eq!(
            names_in("Finance Minister Neal Rijkenberg told parliament. Nobody asked Eswatini's."),
            ["minister", "neal", "rijkenberg", "eswatini"]
        );
    }
}
