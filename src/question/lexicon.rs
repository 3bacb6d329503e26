//! The words of a language and their senses, from `data/language/words/*.txt`. A sense is a slot that a word can fill, or a topic; what
//! follows from the slots is not decided here.

use std::collections::HashMap;
use std::sync::LazyLock;

use super::text::Word;
use crate::domain::slugged;
use crate::record::plain;

slugged! {
    /// A sense that a word or phrase can have; the slug begins its line in the files of words.
    pub enum Tag {
        /// A number of something.
        HowMany = "how-many",
        /// A sum.
        HowMuch = "how-much",
        /// A date.
        When = "when",
        /// A person or body.
        Who = "who",
        /// Some of several.
        Which = "which",
        /// The word "country" and its like.
        CountryWord = "country-word",
        /// A place.
        Where = "where",
        /// A reason.
        Why = "why",
        /// A length of time.
        HowLong = "how-long",
        /// An account.
        What = "what",
        /// All taken together.
        Total = "total",
        /// Who says so.
        Source = "source",
        /// What a word means.
        Define = "define",
        /// How two words differ.
        Difference = "difference",
        /// What happened.
        Timeline = "timeline",
        /// What happened lately.
        News = "news",
        /// Side by side.
        Compare = "compare",
        /// As things are now.
        Now = "now",
        /// As before.
        Ongoing = "ongoing",
        /// "Is that so?"
        Checking = "checking",
        /// Every one of several.
        AllOf = "all-of",
        /// A country agreed.
        Agreed = "agreed",
        /// A country said no.
        Declined = "declined",
        /// Talks.
        Talks = "talks",
        /// A denial.
        Denied = "denied",
        /// On hold.
        Suspended = "suspended",
        /// Over.
        Ended = "ended",
        /// No answer.
        Silent = "silent",
        /// An answer, or the word for one.
        Answered = "answered",
        /// Asked.
        Asked = "asked",
        /// To be asked.
        Planned = "planned",
        /// People came.
        Arrived = "arrived",
        /// People were sent on.
        Onward = "onward",
        /// People are held somewhere.
        Held = "held",
        /// Signed.
        Signed = "signed",
        /// Approved by a parliament.
        Ratified = "ratified",
        /// In force.
        InForce = "in-force",
        /// Made public.
        Published = "published",
        /// Money.
        Money = "money",
        /// Paid.
        Paid = "paid",
        /// Promised.
        Promised = "promised",
        /// Offered.
        Offered = "offered",
        /// For nothing.
        Free = "free-of-charge",
        /// Terms.
        Terms = "terms",
        /// The most that is allowed.
        Cap = "cap",
        /// Notice to end it.
        Notice = "notice",
        /// Nationalities.
        Origin = "origin",
        /// Courts, law, policy.
        Legal = "legal",
        /// Unconfirmed.
        Unconfirmed = "unconfirmed",
        /// Confirmed.
        Confirmed = "confirmed",
        /// Contested.
        Contested = "contested",
        /// Negation.
        Not = "not",
        /// Nobody, nothing.
        Nobody = "nobody",
        /// Only.
        Only = "only",
        /// At any time.
        Ever = "ever",
        /// A contrast: another clause begins.
        But = "but",
        /// All but.
        Except = "except",
        /// The first.
        First = "first",
        /// The last.
        Last = "last",
        /// The second.
        Second = "second",
        /// The third.
        Third = "third",
        /// The fourth.
        Fourth = "fourth",
        /// The greatest number.
        Most = "most",
        /// The smallest number.
        Fewest = "fewest",
        /// The greatest.
        Bigger = "bigger",
        /// The smallest.
        Smaller = "smaller",
        /// Of two, the more.
        More = "more",
        /// Of two, the less.
        Less = "less",
        /// Of two, the earlier.
        Sooner = "sooner",
        /// Of two, the later.
        Later = "later",
        /// A floor.
        AtLeast = "at-least",
        /// A ceiling.
        AtMost = "at-most",
        /// January.
        January = "january",
        /// February.
        February = "february",
        /// March.
        March = "march",
        /// April.
        April = "april",
        /// May.
        May = "may",
        /// June.
        June = "june",
        /// July.
        July = "july",
        /// August.
        August = "august",
        /// September.
        September = "september",
        /// October.
        October = "october",
        /// November.
        November = "november",
        /// December.
        December = "december",
        /// March to May.
        Spring = "spring",
        /// June to August.
        Summer = "summer",
        /// September to November.
        Autumn = "autumn",
        /// December to February.
        Winter = "winter",
        /// 25 December.
        Christmas = "christmas",
        /// 1 January.
        NewYear = "new-year",
        /// From then on.
        Since = "since",
        /// Up to then.
        Until = "until",
        /// By then.
        By = "by",
        /// As known then.
        AsOf = "as-of",
        /// Within that time.
        During = "during",
        /// So long before today.
        Ago = "ago",
        /// The one before.
        LastTime = "last-time",
        /// The one now.
        ThisTime = "this-time",
        /// The middle of it.
        Mid = "mid",
        /// Its beginning.
        Early = "early",
        /// Its end.
        Late = "late",
        /// The day before today.
        Yesterday = "yesterday",
        /// Today.
        Today = "today-word",
        /// Days.
        Day = "day",
        /// Weeks.
        Week = "week",
        /// Months.
        Month = "month",
        /// Years.
        Year = "year",
        /// A relative or friend.
        Kin = "kin",
        /// The person who asks.
        Me = "me",
        /// Theirs.
        My = "my",
        /// What a person's own case is about.
        Own = "own",
        /// Words of a person's own case that need no more.
        OwnStrong = "own-strong",
        /// Asking what to do.
        Advice = "advice",
        /// Other matters.
        OffTopic = "off-topic",
        /// An opinion is asked for.
        Opinion = "opinion",
        /// What will be.
        Prediction = "prediction",
        /// Orders to the program.
        Injection = "injection",
        /// A greeting.
        Greeting = "greeting",
        /// The bot.
        Bot = "bot",
        /// The record.
        Data = "data",
        /// Help.
        Help = "help",
        /// The subject of the record.
        Domain = "domain",
        /// What may be sent or taken.
        CapVerb = "cap-verb",
        /// It must take whoever is sent.
        Obliged = "obliged",
        /// It may refuse people one by one.
        Chooses = "chooses",
        /// It answered.
        Replied = "replied",
        /// A court stopped something.
        Blocked = "blocked",
        /// In prison.
        Prison = "prison",
        /// Two differ.
        Opposite = "opposite",
        /// Two stand alike.
        SamePosition = "same-position",
        /// A publisher.
        Publisher = "publisher",
        /// Since the change of administration.
        Administration = "administration",
        /// A court let something go on.
        Cleared = "cleared",
        /// A country of stories.
        Unreal = "unreal",
        /// An everyday word without a sense here: it is no name.
        Common = "common",
        /// No sense of its own.
        Filler = "filler",
    }
}

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

#[derive(Debug, Clone, PartialEq, Eq)]
enum Piece {
    Word(String),
    Beginning(String),
    Any,
}

#[derive(Debug)]
struct Phrase {
    pieces: Vec<Piece>,
    sense: Sense,
}

/// The words of one language.
#[derive(Debug, Default)]
pub(super) struct Lexicon {
    by_first: HashMap<String, Vec<Phrase>>,
    by_beginning: HashMap<String, Vec<Phrase>>,
    topics: Vec<(String, Vec<String>)>,
}

/// A line of a file of words that cannot be used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Unusable(pub(super) String);

impl Lexicon {
    /// Reads a file of words. Lines that cannot be used are told; a test proves that the shipped files have none.
    pub(super) fn parse(text: &str) -> (Self, Vec<Unusable>) {
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

    fn add(&mut self, phrase: &str, sense: Sense) {
        let pieces: Vec<Piece> =
            phrase.split_whitespace().flat_map(|word| word.split(['-', '/'])).filter_map(piece).collect();
        if let (Sense::Topic(place), [Piece::Word(word)]) = (sense, pieces.as_slice())
            && let Some((_, words)) = self.topics.get_mut(usize::from(place))
        {
            words.push(word.clone());
        }
        let index = match pieces.first() {
            Some(Piece::Word(word)) => self.by_first.entry(word.clone()),
            Some(Piece::Beginning(word)) => self.by_beginning.entry(word.clone()),
            Some(Piece::Any) | None => return,
        };
        index.or_default().push(Phrase { pieces, sense });
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
        for phrase in self.by_first.get(&word.text).into_iter().chain(beginnings).flatten() {
            let fits = phrase.pieces.len() <= rest.len()
                && phrase.pieces.iter().zip(rest).all(|(piece, word)| piece.is(&word.text));
            if fits {
                let open = phrase.pieces.contains(&Piece::Any);
                hits.push(Hit { first, after: first + phrase.pieces.len(), sense: phrase.sense, open });
            }
        }
    }

    /// Whether a word has any sense at all.
    pub(super) fn knows(&self, word: &str) -> bool {
        self.by_first.contains_key(word)
            || word.char_indices().any(|(at, letter)| {
                word.get(..at + letter.len_utf8()).is_some_and(|beginning| {
                    self.by_beginning
                        .get(beginning)
                        .is_some_and(|phrases| phrases.iter().any(|phrase| phrase.pieces.len() == 1))
                })
            })
    }

    /// Whether a word carries no sense of its own, whatever phrase it stands in.
    pub(super) fn is_filler(&self, word: &str) -> bool {
        let of = self.by_first.get(word).into_iter().flatten();
        of.filter(|phrase| phrase.pieces.len() == 1).any(|phrase| phrase.sense == Sense::Tag(Tag::Filler))
    }

    /// The known word that a misspelt one is nearest to, if only one letter is wrong.
    pub(super) fn nearest(&self, word: &str) -> Option<&str> {
        let long = word.chars().count();
        if long < 5 {
            return None;
        }
        let first = word.chars().next();
        let candidates = self.by_first.iter().filter(|(known, phrases)| {
            known.len().abs_diff(word.len()) <= 1
                && known.len() >= 5
                && known.chars().next() == first
                && phrases.iter().any(|phrase| {
                    phrase.pieces.len() == 1 && !matches!(phrase.sense, Sense::Tag(Tag::Filler | Tag::Common))
                })
        });
        candidates.filter(|(known, _)| strsim::osa_distance(known, word) == 1).map(|(known, _)| known.as_str()).min()
    }
}

impl Piece {
    fn is(&self, word: &str) -> bool {
        match self {
            Self::Word(own) => own == word,
            Self::Beginning(own) => word.starts_with(own.as_str()),
            Self::Any => true,
        }
    }
}

fn piece(word: &str) -> Option<Piece> {
    if word == "_" {
        return Some(Piece::Any);
    }
    let beginning = word.strip_suffix('*');
    let text = plain(beginning.unwrap_or(word));
    let text: String = text.chars().filter(|c| c.is_alphanumeric() || *c == '$').collect();
    (!text.is_empty()).then(|| if beginning.is_some() { Piece::Beginning(text) } else { Piece::Word(text) })
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

/// English.
pub(super) static ENGLISH: LazyLock<Lexicon> =
    LazyLock::new(|| Lexicon::parse(include_str!("../../data/language/words/en.txt")).0);
