//! The words of a language and their senses, from `data/language/words/*.txt`. A sense is a slot that a word can fill, or a topic; what
//! follows from the slots is not decided here.

use std::collections::HashMap;
use std::sync::LazyLock;

pub(super) use super::tag::Tag;
use super::text::Word;
use crate::record::plain;

/// What a word stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Sense {
    /// A slot.
    Tag(Tag),
    /// A topic, by its place in [`Lexicon::topics`].
    Topic(u8),
}

/// A phrase found in a sentence: words `first..after`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Hit {
    pub(super) first: usize,
    pub(super) after: usize,
    pub(super) sense: Sense,
    /// The phrase has room for any word: it hides nothing.
    pub(super) open: bool,
}

impl Hit {
    /// Whether the word at a place is one of the phrase's own: of "turned Abrego Garcia away" the first and the last.
    pub(super) fn says(&self, at: usize) -> bool {
        (self.first..self.after).contains(&at) && (!self.open || at == self.first || at + 1 == self.after)
    }
}

/// A part of a phrase, as it is written in the file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Piece<'p> {
    Word(&'p str),
    Beginning(&'p str),
    Any,
    /// Up to [`GAP`] words of any kind.
    Gap,
}

/// How many words `..` stands for at most.
const GAP: usize = 3;

/// There are many thousands of phrases, so that each only points into the file of words.
#[derive(Debug, Clone, Copy)]
struct Phrase {
    text: &'static str,
    sense: Sense,
}

impl Phrase {
    fn pieces(&self) -> impl Iterator<Item = Piece<'static>> + Clone + use<> {
        self.text.split_whitespace().map(piece)
    }

    fn is_one_word(&self) -> bool {
        self.pieces().nth(1).is_none()
    }
}

/// The words of one language.
#[derive(Debug, Default)]
pub(super) struct Lexicon {
    by_first: HashMap<&'static str, Vec<Phrase>>,
    by_beginning: HashMap<&'static str, Vec<Phrase>>,
    topics: Vec<(String, Vec<String>)>,
}

/// A line of a file of words that cannot be used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Unusable(pub(super) String);

impl Lexicon {
    /// Reads a file of words. Lines that cannot be used are told; a test proves that the shipped files have none.
    pub(super) fn parse(text: &'static str) -> (Self, Vec<Unusable>) {
        let (mut lexicon, mut wrong) = (Self::default(), Vec::new());
        let mut sense = None;
        for line in text.lines().filter(|line| !line.trim_start().starts_with('#') && !line.trim().is_empty()) {
            let phrases = if line.starts_with(' ') {
                line
            } else if let Some((head, phrases)) = line.split_once(':') {
                sense = lexicon.sense(head);
                if sense.is_none() {
                    wrong.push(Unusable(head.to_owned()));
                }
                phrases
            } else {
                wrong.push(Unusable(line.to_owned()));
                continue;
            };
            if let Some(sense) = sense {
                phrases.split(',').for_each(|phrase| lexicon.add(phrase, sense));
            }
        }
        (lexicon, wrong)
    }

    fn sense(&mut self, head: &str) -> Option<Sense> {
        let Some(name) = head.trim().strip_prefix("topic ") else {
            return head.trim().parse().ok().map(Sense::Tag);
        };
        let place = self.topics.iter().position(|(known, _)| known == name).unwrap_or(self.topics.len());
        if place == self.topics.len() {
            self.topics.push((name.to_owned(), Vec::new()));
        }
        u8::try_from(place).ok().map(Sense::Topic)
    }

    fn add(&mut self, phrase: &'static str, sense: Sense) {
        let phrase = Phrase { text: normal(phrase), sense };
        let first = phrase.pieces().next();
        if let (Sense::Topic(place), Some(Piece::Word(word) | Piece::Beginning(word)), true) =
            (sense, first, phrase.is_one_word())
            && let Some((_, words)) = self.topics.get_mut(usize::from(place))
        {
            words.push(word.to_owned());
        }
        let index = match first {
            Some(Piece::Word(word)) => self.by_first.entry(word),
            Some(Piece::Beginning(word)) => self.by_beginning.entry(word),
            Some(Piece::Any | Piece::Gap) | None => return,
        };
        index.or_default().push(phrase);
    }

    /// The name of a topic.
    pub(super) fn topic(&self, place: u8) -> Option<&str> {
        self.topics.get(usize::from(place)).map(|(name, _)| name.as_str())
    }

    /// The words of a topic, by its name.
    pub(super) fn words_of(&self, topic: &str) -> &[String] {
        self.topics.iter().find(|(name, _)| name == topic).map_or(&[], |(_, words)| words.as_slice())
    }

    /// Every phrase in a sentence; phrases inside a longer one are hidden, but not topics.
    pub(super) fn read(&self, words: &[Word]) -> Vec<Hit> {
        let mut hits: Vec<Hit> = Vec::new();
        for first in 0..words.len() {
            self.at(words, first, &mut hits);
        }
        // A phrase may stand in the file twice, as "refus*" and as "refuse".
        let mut once: Vec<Hit> = Vec::with_capacity(hits.len());
        for hit in hits {
            let again = |known: &Hit| (known.first, known.after, known.sense) == (hit.first, hit.after, hit.sense);
            if !once.iter().any(again) {
                once.push(hit);
            }
        }
        let mut hits = once;
        let longer = |inner: &Hit| {
            hits.iter().any(|outer| {
                matches!(outer.sense, Sense::Tag(_))
                    && !outer.open
                    && outer.sense != Sense::Tag(Tag::CapVerb)
                    && outer.first <= inner.first
                    && inner.after <= outer.after
                    && outer.after - outer.first > inner.after - inner.first
            })
        };
        let hidden: Vec<bool> = hits.iter().map(|hit| matches!(hit.sense, Sense::Tag(_)) && longer(hit)).collect();
        let mut hidden = hidden.into_iter();
        hits.retain(|_| !hidden.next().unwrap_or(false));
        hits
    }

    fn at(&self, words: &[Word], first: usize, hits: &mut Vec<Hit>) {
        let Some(word) = words.get(first) else { return };
        let rest = words.get(first..).unwrap_or_default();
        let beginnings = word.text.char_indices().map(|(at, letter)| at + letter.len_utf8());
        let beginnings =
            beginnings.filter(|end| *end >= 3).filter_map(|end| self.by_beginning.get(word.text.get(..end)?));
        for phrase in self.by_first.get(word.text.as_str()).into_iter().chain(beginnings).flatten() {
            if let Some(long) = fits(phrase.pieces(), rest) {
                let open = phrase.pieces().any(|piece| matches!(piece, Piece::Any | Piece::Gap));
                hits.push(Hit { first, after: first + long, sense: phrase.sense, open });
            }
        }
    }

    /// Whether a word has any sense at all.
    pub(super) fn knows(&self, word: &str) -> bool {
        self.by_first.contains_key(word)
            || word.char_indices().any(|(at, letter)| {
                word.get(..at + letter.len_utf8()).is_some_and(|beginning| {
                    self.by_beginning.get(beginning).is_some_and(|phrases| phrases.iter().any(Phrase::is_one_word))
                })
            })
    }

    /// Whether it is a word of everyday English, so that no country is meant by it, however near its name is.
    pub(super) fn is_everyday(&self, word: &str) -> bool {
        std::ptr::eq(self, &raw const *ENGLISH) && EVERYDAY.binary_search(&word).is_ok()
    }

    /// Whether a word carries no sense of its own, whatever phrase it stands in.
    pub(super) fn is_filler(&self, word: &str) -> bool {
        let of = self.by_first.get(word).into_iter().flatten();
        of.filter(|phrase| phrase.is_one_word()).any(|phrase| phrase.sense == Sense::Tag(Tag::Filler))
    }

    /// The known word that a misspelt one is nearest to, if only one letter is wrong.
    pub(super) fn nearest(&self, word: &str) -> Option<&str> {
        let long = word.chars().count();
        if long < 5 {
            return None;
        }
        let first = word.chars().next();
        let candidates = self.by_first.iter().chain(&self.by_beginning).filter(|(known, phrases)| {
            known.len().abs_diff(word.len()) <= 1
                && known.len() >= 5
                && known.chars().next() == first
                && phrases.iter().any(|phrase| {
                    phrase.is_one_word() && !matches!(phrase.sense, Sense::Tag(Tag::Filler | Tag::Common))
                })
        });
        let near = candidates.map(|(known, _)| *known).filter(|known| strsim::osa_distance(known, word) == 1).min();
        near.or_else(|| self.nearest_form(word).filter(|_| long > 5))
    }

    /// The everyday word nearest to a misspelt one, where it is a form of a word with a sense: "declned" is "declined", of "declin*".
    fn nearest_form(&self, word: &str) -> Option<&str> {
        if !std::ptr::eq(self, &raw const *ENGLISH) {
            return None;
        }
        let begin = word.get(..1)?;
        let from = EVERYDAY.partition_point(|known| *known < begin);
        let alike = EVERYDAY.get(from..)?.iter().take_while(|known| known.starts_with(begin));
        let near =
            alike.filter(|known| known.len().abs_diff(word.len()) <= 1 && strsim::osa_distance(known, word) == 1);
        near.copied().find(|known| self.is_form(known))
    }

    /// Whether a word is a form of a beginning with a sense.
    fn is_form(&self, word: &str) -> bool {
        let beginnings = word.char_indices().filter_map(|(at, letter)| word.get(..at + letter.len_utf8()));
        let told = |phrases: &Vec<Phrase>| phrases.iter().any(Phrase::is_one_word);
        beginnings.into_iter().any(|beginning| self.by_beginning.get(beginning).is_some_and(told))
    }
}

impl Piece<'_> {
    fn is(self, word: &str) -> bool {
        match self {
            Self::Word(own) => own == word,
            Self::Beginning(own) => word.starts_with(own),
            Self::Any => true,
            Self::Gap => false,
        }
    }
}

/// How many words a phrase takes where it fits the beginning of a sentence's rest. A gap ends before the next pause.
fn fits<'p>(mut pieces: impl Iterator<Item = Piece<'p>> + Clone, words: &[Word]) -> Option<usize> {
    let mut taken = 0;
    while let Some(piece) = pieces.next() {
        let rest = words.get(taken..)?;
        if piece == Piece::Gap {
            let open = rest.iter().take(GAP).take_while(|word| !word.after_stop && word.text != "but").count();
            // What follows a gap has none of its own.
            let after = |skipped: usize| fits_closely(pieces.clone(), rest.get(skipped..)?).map(|long| skipped + long);
            return (0..=open).find_map(after).map(|long| taken + long);
        }
        if !piece.is(&rest.first()?.text) {
            return None;
        }
        taken += 1;
    }
    Some(taken)
}

fn fits_closely<'p>(pieces: impl Iterator<Item = Piece<'p>>, words: &[Word]) -> Option<usize> {
    let mut taken = 0;
    for piece in pieces {
        let word = words.get(taken)?;
        if !piece.is(&word.text) {
            return None;
        }
        taken += 1;
    }
    Some(taken)
}

fn piece(word: &str) -> Piece<'_> {
    match word {
        "_" => Piece::Any,
        ".." => Piece::Gap,
        _ => word.strip_suffix('*').map_or(Piece::Word(word), Piece::Beginning),
    }
}

/// A phrase as sentences are compared with it: plain words with spaces between them. Most are written so; of the others a copy is kept for
/// as long as the program runs, like the file itself.
fn normal(phrase: &'static str) -> &'static str {
    let phrase = phrase.trim();
    let words: Vec<String> = phrase.split([' ', '-', '/']).filter_map(normal_word).collect();
    let normal = words.join(" ");
    if normal == phrase { phrase } else { normal.leak() }
}

fn normal_word(word: &str) -> Option<String> {
    if matches!(word, "_" | "..") {
        return Some(word.to_owned());
    }
    let bare = plain(word.strip_suffix('*').unwrap_or(word));
    let mut text: String = bare.chars().filter(|c| c.is_alphanumeric() || matches!(c, '$' | '@')).collect();
    if text.is_empty() {
        return None;
    }
    if word.ends_with('*') {
        text.push('*');
    }
    Some(text)
}

/// The languages that have words, and the tag of each.
pub(super) static LANGUAGES: LazyLock<[(&str, Lexicon); 3]> = LazyLock::new(|| {
    [
        ("es", Lexicon::parse(include_str!("../../data/language/words/es.txt")).0),
        ("fr", Lexicon::parse(include_str!("../../data/language/words/fr.txt")).0),
        ("pt", Lexicon::parse(include_str!("../../data/language/words/pt.txt")).0),
    ]
});

/// The words of the language that the sentence is written in: the one that knows most words which English does not, if it knows more of
/// them than English has of its own.
pub(super) fn spoken(words: &[Word]) -> (&'static str, &'static Lexicon) {
    let english = &*ENGLISH;
    let telling = |lexicon: &Lexicon, other: &Lexicon| {
        words.iter().filter(|word| word.text != "@" && lexicon.knows(&word.text) && !other.knows(&word.text)).count()
    };
    let best = LANGUAGES
        .iter()
        .map(|(tag, lexicon)| (telling(lexicon, english), total(words, lexicon), *tag, lexicon))
        .max_by_key(|(own, all, ..)| (*own, *all));
    match best {
        Some((own, _, tag, lexicon)) if own > telling(english, lexicon) => (tag, lexicon),
        _ => ("en", english),
    }
}

fn total(words: &[Word], lexicon: &Lexicon) -> usize {
    words.iter().filter(|word| lexicon.knows(&word.text)).count()
}

/// Everyday words of English, in order.
static EVERYDAY: LazyLock<Vec<&str>> =
    LazyLock::new(|| include_str!("../../data/language/words/everyday.txt").lines().collect());

/// English.
pub(super) static ENGLISH: LazyLock<Lexicon> =
    LazyLock::new(|| Lexicon::parse(include_str!("../../data/language/words/en.txt")).0);

#[cfg(test)]
mod tests {
    use super::*;
    use crate::names::{How, Names, Resolution};

    #[test]
    fn everyday_words_are_in_order_and_name_no_country() {
        assert!(EVERYDAY.is_sorted_by(|one, next| one < next));
        for word in EVERYDAY.iter() {
            assert!(word.len() > 2 && word.bytes().all(|letter| letter.is_ascii_lowercase()), "{word}");
            let named = matches!(
                Names::embedded().resolve(word),
                Resolution::Certain { how: How::Exact | How::Alias | How::Demonym, .. }
            );
            assert!(!named, "{word}");
        }
    }
    use crate::question::text;

    #[test]
    fn every_line_of_every_file_of_words_is_of_use() {
        for text in [
            include_str!("../../data/language/words/en.txt"),
            include_str!("../../data/language/words/es.txt"),
            include_str!("../../data/language/words/fr.txt"),
            include_str!("../../data/language/words/pt.txt"),
        ] {
            assert_eq!(Lexicon::parse(text).1, Vec::new());
        }
    }

    #[test]
    fn every_sense_has_english_words() {
        let english = &*ENGLISH;
        let used = |tag: Tag| {
            english
                .by_first
                .values()
                .chain(english.by_beginning.values())
                .flatten()
                .any(|phrase| phrase.sense == Sense::Tag(tag))
        };
        let unused: Vec<&Tag> = Tag::ALL.iter().filter(|tag| !used(**tag)).collect();
        assert_eq!(unused, Vec::<&Tag>::new());
    }

    #[test]
    fn topics_of_other_languages_are_topics_of_english() {
        for (tag, lexicon) in LANGUAGES.iter() {
            for (topic, _) in &lexicon.topics {
                assert!(!ENGLISH.words_of(topic).is_empty(), "{tag}: {topic}");
            }
        }
    }

    #[test]
    fn the_longest_phrase_hides_the_words_inside_it() {
        let senses = |sentence: &str| -> Vec<&'static str> {
            let words = text::words(sentence);
            let hits = ENGLISH.read(&words).into_iter();
            hits.filter_map(|hit| match hit.sense {
                Sense::Tag(Tag::Filler | Tag::Common) | Sense::Topic(_) => None,
                Sense::Tag(tag) => Some(tag.slug()),
            })
            .collect()
        };
        assert_eq!(senses("turned it down"), ["declined"]);
        assert_eq!(senses("never answered"), ["silent"]);
        assert!(senses("agreed").contains(&"agreed"));
    }

    #[test]
    fn the_language_is_that_which_knows_the_words() {
        let rows = [
            ("has peru agreed", "en"),
            ("¿cuántos llegaron a panamá?", "es"),
            ("combien sont arrivés", "fr"),
            ("quantas pessoas chegaram", "pt"),
        ];
        for (sentence, want) in rows {
            assert_eq!(spoken(&text::words(sentence)).0, want, "{sentence}");
        }
    }
}
