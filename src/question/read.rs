//! Free text to a question: every input becomes a question, a choice between questions, or a typed "cannot".
//!
//! The steps: words, mentions, senses, times; then the gates (a person's own case, orders to the program, other matters, names of no
//! country); then every aspect gets points from the senses, and the best wins if it wins by a margin.

use time::Date;

use super::Question;
use super::about::define;
use super::ask::{Ask, Aspect, Condition, Form, Order, Trait};
use super::lexicon::{ENGLISH, Hit, Lexicon, Sense, Tag, spoken};
use super::mention::{self, Mention, What, Why};
use super::sense::{Claim, Senses};
use super::slots;
use super::text::{self, Word};
use super::when::{Relation, Times, When};
use crate::domain::{CountryCode, PartialDate};
use crate::record::{Snapshot, stem};

/// How many of a sentence's own words are kept for finding events, and how many topics.
const WORDS: usize = 5;
const TOPICS: usize = 3;
/// An aspect that leads by less than this is told, so that the reader can say what was meant instead.
const MARGIN: i32 = 2;
/// So many countries at most in one question.
const COUNTRIES: usize = 6;

/// Why a text is no question that the record can answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Cannot {
    /// Nothing was asked.
    Nothing,
    /// The record is about something else.
    OutOfScope,
    /// It is about a person's own case.
    CaseAdvice,
    /// It names a country that does not exist.
    UnknownCountry {
        /// The name as typed.
        written: String,
    },
}

/// What a text was read as.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// A question.
    Question(Question),
    /// A name in it is shared: the question that each country makes.
    Choice {
        /// The name as typed.
        written: String,
        /// The countries, each with its question.
        candidates: Vec<(CountryCode, Question)>,
    },
    /// No question for the record.
    Cannot(Cannot),
}

/// One step of the way from a text to a question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Step {
    /// A name was recognised: as typed, its meaning, and how.
    Name(String, String, Why),
    /// A word or phrase has a sense.
    Sense(String, String),
    /// A time was recognised.
    Time(String, Date, Date),
    /// An aspect got points.
    Points(Aspect, i32),
    /// A gate closed.
    Gate(&'static str),
}

/// A text with what it was read as.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reading {
    /// What it was read as.
    pub outcome: Outcome,
    /// The reading won by a margin: what was understood need not be told.
    pub sure: bool,
    /// Other questions that it could be, best first.
    pub others: Vec<Question>,
    /// The language that it is written in, as far as its words tell.
    pub language: &'static str,
    /// Names that were not typed exactly.
    pub taken_for: Vec<(String, CountryCode)>,
    /// How it came about.
    pub steps: Vec<Step>,
}

impl Reading {
    fn spoken_in(self, language: &'static str) -> Self {
        Self { language, ..self }
    }

    fn cannot(why: Cannot, steps: Vec<Step>) -> Self {
        Self {
            outcome: Outcome::Cannot(why),
            sure: true,
            others: Vec::new(),
            language: "en",
            taken_for: Vec::new(),
            steps,
        }
    }
}

/// Reads a text. Total: whatever is typed has a reading.
pub fn understand(sentence: &str, snapshot: &Snapshot, today: Date) -> Reading {
    read(sentence, snapshot, today, None)
}

/// Reads a text that answers to an answer: "and Rwanda?", "since when?". What it leaves out is taken from the question before.
pub fn follow_up(previous: &Question, sentence: &str, snapshot: &Snapshot, today: Date) -> Reading {
    read(sentence, snapshot, today, Some(&super::follow::ask_of(previous)))
}

fn read(sentence: &str, snapshot: &Snapshot, today: Date, before: Option<&Ask>) -> Reading {
    let bare = text::bare(text::cut(sentence));
    let sentence = bare.as_str();
    let words = text::words(sentence);
    if words.is_empty() {
        return Reading::cannot(Cannot::Nothing, Vec::new());
    }
    let (language, lexicon) = spoken(&words);
    let mentions = mention::find(sentence, &words, snapshot, &[lexicon, &ENGLISH]);
    let (words, mentions) = folded(words, mentions);
    let words = corrected(words, lexicon, snapshot);
    let hits = lexicon.read(&words);
    let times = Times { words: &words, hits: &hits, today }.find();
    // A word that is part of a time has no other sense.
    let hits: Vec<Hit> = hits
        .into_iter()
        .filter(|hit| !times.iter().any(|time| time.first <= hit.first && hit.after <= time.after))
        .collect();
    let senses = Senses { words: &words, hits: &hits };
    let claims = claims(&senses);
    Reader { sentence, senses, claims, mentions: &mentions, times: &times, lexicon, snapshot, before }
        .read()
        .spoken_in(language)
}

/// Each mention becomes one word, so that phrases can count it as one.
pub(super) fn folded(words: Vec<Word>, mentions: Vec<Mention>) -> (Vec<Word>, Vec<Mention>) {
    let (mut short, mut moved) = (Vec::with_capacity(words.len()), Vec::with_capacity(mentions.len()));
    let mut at = 0;
    while let Some(word) = words.get(at) {
        let Some(mention) = mentions.iter().find(|mention| mention.first == at) else {
            short.push(word.clone());
            at += 1;
            continue;
        };
        let end = words.get(mention.after.saturating_sub(1)).map_or(word.end, |last| last.end);
        moved.push(Mention { first: short.len(), after: short.len() + 1, ..mention.clone() });
        short.push(Word { text: "@".to_owned(), end, number: None, ..word.clone() });
        at = mention.after.max(at + 1);
    }
    (short, moved)
}

/// A misspelt word that is one letter away from a known one is taken for it.
pub(super) fn corrected(mut words: Vec<Word>, lexicon: &Lexicon, snapshot: &Snapshot) -> Vec<Word> {
    for word in &mut words {
        let strange = word.text != "@" && word.number.is_none() && !lexicon.knows(&word.text);
        // "takin"
        let whole = format!("{}g", word.text);
        if strange && word.text.ends_with("in") && lexicon.knows(&whole) {
            word.text = whole;
            continue;
        }
        if strange
            && snapshot.words().weight(&stem(&word.text)) == 0.0
            && let Some(near) = lexicon.nearest(&word.text)
        {
            word.text = near.to_owned();
        }
    }
    words
}

/// What is claimed. Of two sentences the last one asks: "X says there is no deal. Is there one?"
pub(super) fn claims(senses: &Senses<'_>) -> Vec<Claim> {
    let mut claims = senses.claims();
    let end = senses.words.len();
    let last = (1..end).rev().find(|at| senses.words.get(*at).is_some_and(|word| word.after_stop)).unwrap_or(0);
    if last > 0 && claims.iter().any(|claim| claim.at < last) {
        let asks = begins_with_verb(senses, last);
        let own: Vec<Claim> =
            claims.iter().copied().filter(|claim| claim.at >= last && claim.condition.is != Trait::Answered).collect();
        if !own.is_empty() {
            claims = own;
        } else if asks {
            for claim in &mut claims {
                let is = if claim.condition.is == Trait::Denied { Trait::Agreed } else { claim.condition.is };
                claim.condition = Condition::is(is);
            }
        } else if senses.any(&[Tag::Now, Tag::Ongoing]) && end - last <= 3 {
            claims.clear();
        }
    }
    // "sent them home": not an arrival.
    let home = (0..end).find(|at| matches!(senses.text(*at), "home" | "back"));
    for claim in claims.iter_mut().filter(|claim| claim.condition.is == Trait::Arrived) {
        if home.is_some_and(|home| claim.at < home && home - claim.at <= 7) {
            claim.condition.is = Trait::Onward;
        }
    }
    // "Moldova: in?", "in or out".
    if end.checked_sub(1).is_some_and(|at| senses.text(at) == "in" && at > 0) && claims.is_empty() {
        claims.push(Claim { at: end - 1, clause: 0, condition: Condition::is(Trait::Agreed) });
    }
    // Still taking people: an arrangement that is on hold does not.
    // "Any cash yet?" asks whether it was paid.
    if senses.says(&["yet", "already", "actually"]) {
        for claim in claims.iter_mut().filter(|claim| claim.condition.is == Trait::Money) {
            claim.condition.is = Trait::Paid;
        }
    }
    let ongoing = senses.has(Tag::Ongoing)
        && senses.says(&[
            "accepting",
            "taking",
            "receiving",
            "running",
            "going",
            "flying",
            "sending",
            "accept",
            "take",
        ]);
    // "Bahamas: yes or no?"
    if claims.is_empty()
        && senses.has(Tag::Checking)
        && (senses.says(&["yes", "yay"]) && senses.says(&["no", "nay", "maybe"]) || senses.says(&["si", "oui", "sim"]))
    {
        claims.push(Claim { at: 0, clause: 0, condition: Condition::is(Trait::Agreed) });
    }
    if ongoing
        && claims.iter().any(|claim| {
            claim.condition == Condition::is(Trait::Arrived) || claim.condition == Condition::is(Trait::Agreed)
        })
    {
        claims.push(Claim { at: end, clause: 0, condition: Condition::not(Trait::Suspended) });
    }
    claims
}

fn begins_with_verb(senses: &Senses<'_>, first: usize) -> bool {
    const VERBS: [&str; 46] = [
        "is", "are", "was", "were", "did", "do", "does", "has", "have", "had", "can", "could", "will", "would",
        "should", "must", "may", "am", "isnt", "arent", "wasnt", "werent", "didnt", "dont", "doesnt", "hasnt",
        "havent", "hadnt", "cant", "couldnt", "wont", "wouldnt", "any", "anyone", "anybody", "ha", "han", "est", "foi",
        "tem", "hay", "a", "ont", "esta", "aint", "anything",
    ];
    const BEFORE: [&str; 18] = [
        "so", "and", "but", "hey", "ok", "yo", "well", "hi", "hello", "pls", "please", "also", "then", "bro", "wait",
        "oh", "um", "lol",
    ];
    let at = first + usize::from(BEFORE.contains(&senses.text(first)));
    // "DRC: any cash yet"
    let at = at + usize::from(senses.text(at) == "@" && senses.words.get(at + 1).is_some_and(|word| word.after_pause));
    // "Togo has some agreement, no?"
    let at = at
        + usize::from(
            senses.text(at) == "@"
                && matches!(
                    senses.text(at + 1),
                    "has" | "is" | "was" | "did" | "does" | "had" | "hasnt" | "isnt" | "didnt" | "doesnt" | "wont"
                ),
        );
    VERBS.contains(&senses.text(at))
}

struct Reader<'r> {
    sentence: &'r str,
    senses: Senses<'r>,
    claims: Vec<Claim>,
    mentions: &'r [Mention],
    times: &'r [When],
    lexicon: &'r Lexicon,
    snapshot: &'r Snapshot,
    /// The question that this one answers to.
    before: Option<&'r Ask>,
}

/// Senses that show that a text is about the record's subject.
const SUBJECT: &[Tag] = &[
    Tag::Agreed,
    Tag::Declined,
    Tag::Talks,
    Tag::Denied,
    Tag::Suspended,
    Tag::Silent,
    Tag::Asked,
    Tag::Planned,
    Tag::Arrived,
    Tag::Onward,
    Tag::Signed,
    Tag::Ratified,
    Tag::Money,
    Tag::Paid,
    Tag::Promised,
    Tag::Free,
    Tag::Terms,
    Tag::Cap,
    Tag::Origin,
    Tag::Legal,
    Tag::Source,
    Tag::Timeline,
    Tag::Domain,
    Tag::Held,
    Tag::Unconfirmed,
    Tag::Contested,
    Tag::InForce,
    Tag::News,
    Tag::Ended,
    Tag::Answered,
    Tag::Published,
    Tag::Offered,
    Tag::Notice,
];

/// Those that say it without a country's name.
const PLAINLY: &[Tag] = &[
    Tag::Agreed,
    Tag::Declined,
    Tag::Talks,
    Tag::Denied,
    Tag::Suspended,
    Tag::Silent,
    Tag::Asked,
    Tag::Planned,
    Tag::Arrived,
    Tag::Onward,
    Tag::Signed,
    Tag::Paid,
    Tag::Promised,
    Tag::Legal,
    Tag::Unconfirmed,
    Tag::Contested,
    Tag::Money,
    Tag::Cap,
    Tag::Origin,
    Tag::Ended,
    Tag::Ratified,
    Tag::Notice,
    Tag::Free,
];

impl Reader<'_> {
    fn read(&self) -> Reading {
        let mut steps = self.steps();
        if let Some((gate, cannot)) = self.gate() {
            steps.push(Step::Gate(gate));
            return Reading::cannot(cannot, steps);
        }
        if let Some(ask) = define(&self.senses, self.countries().is_empty() && self.several().is_none()) {
            return self.reading(Question::Ask(Box::new(ask)), Vec::new(), steps);
        }
        if let Some(ask) = self.before.and_then(|before| self.carried_on(before)) {
            steps.push(Step::Gate("follow-up"));
            return self.reading(Question::Ask(Box::new(ask)), Vec::new(), steps);
        }
        if let Some((gate, cannot)) = self.later_gate() {
            steps.push(Step::Gate(gate));
            return Reading::cannot(cannot, steps);
        }
        let points = self.points();
        steps.extend(points.iter().map(|(aspect, points)| Step::Points(*aspect, *points)));
        let points = if points.is_empty() && self.is_told_somewhere() { vec![(Aspect::Search, 1)] } else { points };
        let Some((best, _)) = points.first().copied() else {
            steps.push(Step::Gate("nothing"));
            return Reading::cannot(Cannot::OutOfScope, steps);
        };
        let others =
            points.iter().skip(1).take(2).map(|(aspect, _)| Question::Ask(Box::new(self.ask(*aspect)))).collect();
        if let Some((written, candidates)) = self.several() {
            return self.choice(written, &candidates, best, steps);
        }
        let lead = match points.as_slice() {
            [(_, best), (_, second), ..] => best - second,
            _ => MARGIN,
        };
        Reading { sure: lead >= MARGIN, ..self.reading(Question::Ask(Box::new(self.ask(best))), others, steps) }
    }

    fn reading(&self, question: Question, others: Vec<Question>, steps: Vec<Step>) -> Reading {
        let taken = self
            .mentions
            .iter()
            .filter(|mention| mention.why == Why::Typo || mention.why == Why::Record || mention.why == Why::Place);
        let taken_for = taken
            .filter_map(|mention| match mention.what {
                What::Country(country) => Some((self.written(mention), country)),
                _ => None,
            })
            .collect();
        Reading { outcome: Outcome::Question(question), sure: true, others, language: "en", taken_for, steps }
    }

    fn choice(&self, written: String, countries: &[CountryCode], best: Aspect, steps: Vec<Step>) -> Reading {
        let candidates = countries
            .iter()
            .map(|country| {
                let mut ask = self.ask(best);
                ask.countries = vec![*country];
                (*country, Question::Ask(Box::new(ask)))
            })
            .collect();
        Reading {
            outcome: Outcome::Choice { written, candidates },
            sure: true,
            others: Vec::new(),
            language: "en",
            taken_for: Vec::new(),
            steps,
        }
    }

    fn written(&self, mention: &Mention) -> String {
        let start = self.senses.words.get(mention.first).map_or(0, |word| word.start);
        let end = self.senses.words.get(mention.first).map_or(0, |word| word.end);
        self.sentence.get(start..end).unwrap_or_default().to_owned()
    }

    fn steps(&self) -> Vec<Step> {
        let mut steps = Vec::new();
        for mention in self.mentions {
            let meaning = match &mention.what {
                What::Country(country) => country.to_string(),
                What::Nationality(country) => format!("{country}*"),
                What::Several(all) => all.iter().map(ToString::to_string).collect::<Vec<_>>().join("+"),
                What::Region(region) => region.to_string(),
            };
            steps.push(Step::Name(self.written(mention), meaning, mention.why));
        }
        for hit in self.senses.hits {
            let sense = match hit.sense {
                Sense::Tag(Tag::Filler | Tag::Common) => continue,
                Sense::Tag(tag) => tag.slug().to_owned(),
                Sense::Topic(place) => format!("+{}", self.lexicon.topic(place).unwrap_or_default()),
            };
            let phrase: Vec<&str> = (hit.first..hit.after).map(|at| self.senses.text(at)).collect();
            steps.push(Step::Sense(phrase.join(" "), sense));
        }
        for time in self.times {
            let phrase: Vec<&str> = (time.first..time.after).map(|at| self.senses.text(at)).collect();
            steps.push(Step::Time(phrase.join(" "), time.begin, time.end));
        }
        steps
    }

    /// The question before, with what this text puts in the place of its slots: "and Rwanda?", "in Africa?", "by June?".
    fn carried_on(&self, before: &Ask) -> Option<Ask> {
        let senses = &self.senses;
        let asks = SUBJECT.iter().any(|tag| *tag != Tag::Answered && senses.has(*tag))
            || senses.any(&[Tag::HowMany, Tag::HowMuch, Tag::When, Tag::Why, Tag::HowLong, Tag::Define, Tag::OffTopic]);
        if asks || !self.strangers().is_empty() {
            return None;
        }
        let mut ask = before.clone();
        let own = self.own_countries();
        if !own.is_empty() {
            super::follow::about_countries(&mut ask, own);
        } else if let Some(region) = self.region() {
            super::follow::about_region(&mut ask, region);
        }
        ask.from = self.nationalities().first().copied().or(ask.from);
        self.bound(&mut ask);
        slots::fit(&mut ask);
        (ask != *before).then_some(ask)
    }

    /// The countries asked about; those of the question before, where this one names none.
    fn countries(&self) -> Vec<CountryCode> {
        let own = self.own_countries();
        let general = self.senses.any(&[Tag::CountryWord, Tag::Total]) || self.region().is_some();
        match self.before {
            Some(before) if own.is_empty() && !general && self.several().is_none() => before.countries.clone(),
            _ => own,
        }
    }

    /// The countries named, each once; the United States only if nothing else is named.
    fn own_countries(&self) -> Vec<CountryCode> {
        let mut found: Vec<CountryCode> = Vec::new();
        for mention in self.mentions {
            if let What::Country(country) = mention.what
                && !found.contains(&country)
                && country != CountryCode::US
                && !self.is_excepted(mention)
            {
                found.push(country);
            }
        }
        found
    }

    fn is_excepted(&self, mention: &Mention) -> bool {
        let excepts =
            self.senses.hits.iter().any(|hit| hit.sense == Sense::Tag(Tag::Except) && hit.after == mention.first);
        let after = mention.first.checked_sub(1).is_some_and(|before| self.senses.text(before) == "after")
            && self.senses.any(&[Tag::Most, Tag::Fewest, Tag::Bigger, Tag::More]);
        excepts || after
    }

    fn excepted(&self) -> Vec<CountryCode> {
        let of = self.mentions.iter().filter(|mention| self.is_excepted(mention));
        of.filter_map(|mention| if let What::Country(country) = mention.what { Some(country) } else { None }).collect()
    }

    fn nationalities(&self) -> Vec<CountryCode> {
        let mut found = Vec::new();
        for mention in self.mentions {
            if let What::Nationality(country) = mention.what
                && !self.own_countries().contains(&country)
                && country != CountryCode::US
                && !found.contains(&country)
            {
                found.push(country);
            }
        }
        found
    }

    fn several(&self) -> Option<(String, Vec<CountryCode>)> {
        self.mentions.iter().find_map(|mention| match &mention.what {
            What::Several(all) => Some((self.written(mention), all.clone())),
            _ => None,
        })
    }

    // --- gates ------------------------------------------------------------------------------------------------------------

    fn gate(&self) -> Option<(&'static str, Cannot)> {
        if self.is_own_case() {
            return Some(("case", Cannot::CaseAdvice));
        }
        if self.is_order() {
            return Some(("order", Cannot::OutOfScope));
        }
        None
    }

    /// Somebody's own case: their relatives, papers, hearings; or what to do.
    fn is_own_case(&self) -> bool {
        let senses = &self.senses;
        if senses.has(Tag::OwnStrong) {
            return true;
        }
        let kin = senses.hits.iter().any(|hit| {
            hit.sense == Sense::Tag(Tag::Kin)
                && hit.first.checked_sub(1).is_some_and(|before| self.tagged(before, Tag::My))
                || hit.sense == Sense::Tag(Tag::Kin)
                    && hit.first.checked_sub(2).is_some_and(|before| self.tagged(before, Tag::My))
        });
        let own = senses.has(Tag::Own)
            || senses.any(&[Tag::Arrived, Tag::Held, Tag::Onward, Tag::Legal])
            || !self.countries().is_empty();
        let mine = senses.hits.iter().any(|hit| {
            hit.sense == Sense::Tag(Tag::Own)
                && hit.first.checked_sub(1).is_some_and(|before| self.tagged(before, Tag::My))
        });
        let advice =
            senses.has(Tag::Advice) && (senses.has(Tag::Own) || senses.any(&[Tag::Arrived, Tag::Legal, Tag::Onward]));
        let me = senses.has(Tag::Me)
            && senses.has(Tag::Own)
            && !senses.any(&[Tag::Which, Tag::Source, Tag::Define])
            && self.me_in_case();
        kin && own || mine || advice || me
    }

    /// "I have", "I am", "I was", "send me", "if I", not "I think", "I mean", "tell me".
    fn me_in_case(&self) -> bool {
        const SAYING: [&str; 22] = [
            "think", "mean", "thought", "guess", "heard", "read", "keep", "know", "wonder", "ask", "tell", "give",
            "show", "see", "saw", "find", "want", "need", "bet", "believe", "hear", "swear",
        ];
        self.senses.hits.iter().any(|hit| {
            hit.sense == Sense::Tag(Tag::Me)
                && !SAYING.contains(&self.senses.text(hit.after))
                && !hit.first.checked_sub(1).is_some_and(|before| SAYING.contains(&self.senses.text(before)))
        })
    }

    fn tagged(&self, at: usize, tag: Tag) -> bool {
        self.senses.hits.iter().any(|hit| hit.first <= at && at < hit.after && hit.sense == Sense::Tag(tag))
    }

    fn is_order(&self) -> bool {
        let mass = ["@everyone", "@here"].iter().any(|ping| self.sentence.contains(ping));
        let code = ["```", "{", "</", "<script", "=>", "();"].iter().any(|mark| self.sentence.contains(mark));
        self.senses.has(Tag::Injection)
            || code
            || (mass && !self.senses.any(&[Tag::Who, Tag::Which, Tag::HowMany, Tag::When]))
    }

    fn later_gate(&self) -> Option<(&'static str, Cannot)> {
        let senses = &self.senses;
        if let Some(hit) = senses
            .hits
            .iter()
            .find(|hit| hit.sense == Sense::Tag(Tag::Unreal))
            .filter(|_| self.own_countries().is_empty())
        {
            let words = senses.words.get(hit.first..hit.after).unwrap_or_default();
            let (start, end) = (words.first().map_or(0, |word| word.start), words.last().map_or(0, |word| word.end));
            let written = self.sentence.get(start..end).unwrap_or_default().to_owned();
            return Some(("no-country", Cannot::UnknownCountry { written }));
        }
        let named = !self.countries().is_empty() || self.several().is_some();
        let off = senses.count(Tag::OffTopic);
        let on = SUBJECT.iter().filter(|tag| senses.has(**tag)).count();
        if senses.has(Tag::Opinion) && !senses.any(&[Tag::Source, Tag::Legal]) {
            return Some(("opinion", Cannot::OutOfScope));
        }
        if senses.has(Tag::Prediction) {
            return Some(("prediction", Cannot::OutOfScope));
        }
        if off > 0 && (off >= on || (!named && off + 1 >= on)) {
            return Some(("other-matter", Cannot::OutOfScope));
        }
        if !named
            && self.mentions.iter().all(|mention| mention.what == What::Country(CountryCode::US))
            && let Some(stranger) = self.stranger(on)
        {
            return Some(("no-country", Cannot::UnknownCountry { written: stranger }));
        }
        if !named && self.strangers().len() > 1 {
            return Some(("other-matter", Cannot::OutOfScope));
        }
        if named && on == 0 && self.strangers().len() > 1 && senses.words.len() > 3 {
            return Some(("other-matter", Cannot::OutOfScope));
        }
        None
    }

    /// Words that neither the language nor the record knows.
    fn strangers(&self) -> Vec<&Word> {
        let record = self.snapshot.words();
        let strange = |word: &&Word| {
            word.text != "@"
                && word.number.is_none()
                && word.text.chars().count() > 2
                && word.text.chars().all(char::is_alphabetic)
                && !self.lexicon.knows(&word.text)
                && record.weight(&stem(&word.text)) == 0.0
                && record.weight(&stem(word.text.strip_suffix('s').unwrap_or(&word.text))) == 0.0
        };
        let hits = self.senses.hits;
        let in_time = |at: usize| {
            self.times.iter().any(|time| time.first <= at && at < time.after)
                || hits.iter().any(|hit| hit.first <= at && at < hit.after && !hit.open)
        };
        self.senses
            .words
            .iter()
            .enumerate()
            .filter(|(at, word)| strange(word) && !in_time(*at))
            .map(|(_, word)| word)
            .collect()
    }

    /// The one word in the place of a country that is no country.
    fn stranger(&self, on: usize) -> Option<String> {
        let strangers = self.strangers();
        let [only] = strangers.as_slice() else { return None };
        let asks = on > 0 || self.senses.any(&[Tag::HowMany, Tag::HowMuch, Tag::When, Tag::What]);
        let listed = self.senses.any(&[Tag::Which, Tag::CountryWord])
            || self.region().is_some()
            || !self.nationalities().is_empty();
        (asks && !listed).then(|| self.sentence.get(only.start..only.end).unwrap_or_default().to_owned())
    }

    /// Two or more of the words are rare and stand together in one event.
    fn is_told_somewhere(&self) -> bool {
        let record = self.snapshot.words();
        let words = self.own_words();
        let rare: Vec<&String> =
            words.iter().filter(|word| !word.starts_with('+') && record.weight(word) > 2.5).collect();
        let together = rare.iter().any(|one| {
            record
                .using(one)
                .any(|event| rare.iter().filter(|other| record.using(other).any(|of| of == event)).count() >= 2)
        });
        together && self.senses.count(Tag::OffTopic) == 0 && self.strangers().is_empty()
    }

    // --- aspects ----------------------------------------------------------------------------------------------------------

    /// Every aspect with points, best first.
    fn points(&self) -> Vec<(Aspect, i32)> {
        let countries = self.countries();
        let mut points = if countries.is_empty() && self.several().is_none() {
            self.points_without_country()
        } else {
            self.points_for(countries.len())
        };
        points.retain(|(_, points)| *points > 0);
        points.sort_by_key(|(_, points)| std::cmp::Reverse(*points));
        points
    }

    fn points_for(&self, countries: usize) -> Vec<(Aspect, i32)> {
        let senses = &self.senses;
        let on = |tag: Tag, points: i32| if senses.has(tag) { points } else { 0 };
        let claims = &self.claims;
        let answers = claims.iter().any(|claim| is_answer(claim.condition.is));
        let arrives =
            claims.iter().any(|claim| matches!(claim.condition.is, Trait::Arrived | Trait::Onward | Trait::Held));
        let many = senses.has(Tag::HowMany) || self.number().is_some();
        let topics = self.topics().len();
        let money_number = self.figure().is_some_and(|number| number.is_money);
        let modal = senses.says(&["can", "could", "may", "must", "allowed", "ok", "okay", "able"])
            || senses.any(&[Tag::Obliged, Tag::Chooses]);
        let terms = i32::try_from(topics.min(3)).unwrap_or(0);
        let compares =
            senses.any(&[Tag::More, Tag::Less, Tag::Sooner, Tag::Later, Tag::First, Tag::Last, Tag::Most, Tag::Fewest]);
        vec![
            (Aspect::Standing, 2 + i32::from(answers) * 3 + on(Tag::Answered, 1)),
            (Aspect::Source, if self.asks_more_than_source() { 1 } else { on(Tag::Source, 8) }),
            (Aspect::Legal, on(Tag::Legal, 7) + i32::from(senses.has(Tag::Legal) && senses.has(Tag::Blocked)) * 3),
            (
                Aspect::Money,
                on(Tag::Money, 5)
                    + on(Tag::Free, 6)
                    + on(Tag::Paid, 5)
                    + on(Tag::Promised, 2)
                    + on(Tag::HowMuch, 6)
                    + i32::from(money_number) * 6,
            ),
            (
                Aspect::Origin,
                on(Tag::Origin, 6)
                    + i32::from(!self.nationalities().is_empty()) * if senses.has(Tag::HowMany) { 1 } else { 4 },
            ),
            (Aspect::Timeline, on(Tag::Timeline, 6) + on(Tag::News, 6)),
            (
                Aspect::People,
                i32::from(arrives) * 4
                    + on(Tag::HowMany, 3)
                    + i32::from(many && arrives) * 2
                    + on(Tag::Total, 6)
                    + on(Tag::Held, 1)
                    + on(Tag::Prison, 1)
                    + i32::from(self.ends_in_n()) * 3,
            ),
            (
                Aspect::Terms,
                on(Tag::Cap, 5)
                    + on(Tag::Terms, 2)
                    + on(Tag::HowLong, 6)
                    + on(Tag::Notice, 3)
                    + on(Tag::Obliged, 8)
                    + on(Tag::Chooses, 8)
                    + if claims.is_empty() { terms * 3 } else { terms }
                    + i32::from(self.is_about_takers()) * 7
                    + i32::from(many && senses.has(Tag::Cap)) * 3
                    + i32::from(many && senses.has(Tag::CapVerb)) * 12
                    + i32::from(many && !arrives && claims.iter().any(|claim| claim.condition.is == Trait::Agreed)) * 6
                    + i32::from(modal && terms > 0) * 5,
            ),
            (Aspect::Extreme, if countries > 1 && compares { 9 } else { 0 }),
        ]
    }

    /// The noun that "how many" counts: flights, countries, agreements.
    fn counted(&self) -> Option<&str> {
        const NOUNS: [&str; 12] = [
            "flights",
            "planes",
            "groups",
            "batches",
            "transfers",
            "countries",
            "agreements",
            "deals",
            "governments",
            "motions",
            "states",
            "flight",
        ];
        let senses = &self.senses;
        let after =
            senses.hits.iter().filter(|hit| hit.sense == Sense::Tag(Tag::HowMany)).map(|hit| hit.after).min()?;
        (after..after + 3).map(|at| senses.text(at)).find(|word| NOUNS.contains(word))
    }

    /// "Per person", "a head".
    fn is_each(&self) -> bool {
        let senses = &self.senses;
        (1..senses.words.len()).any(|at| {
            matches!(senses.text(at), "person" | "head" | "capita" | "deportee")
                && matches!(senses.text(at - 1), "per" | "a" | "each")
        }) || senses.says(&["apiece"])
    }

    /// "No Haitians?", "without minors".
    fn negates_people(&self) -> bool {
        let people = |at: usize| {
            self.mentions.iter().any(|mention| mention.first == at && matches!(mention.what, What::Nationality(_)))
        };
        self.senses.hits.iter().any(|hit| hit.sense == Sense::Tag(Tag::Not) && people(hit.after))
    }

    /// "How much did it get, and who says so?": the figure is asked for, and its source.
    /// "Won't take criminals", "takes non-ECOWAS people", "no Haitians": whom the terms let in.
    fn is_about_takers(&self) -> bool {
        const WHOM: [&str; 6] = ["minors", "crime", "others", "only", "binding", "protection"];
        let senses = &self.senses;
        let topic = self.topics().iter().any(|topic| WHOM.contains(&topic.as_str()));
        let takes = senses.says(&[
            "take", "takes", "taking", "accept", "accepts", "allowed", "include", "includes", "excluded", "binding",
            "sent", "eligible", "covers", "for", "wont", "cant",
        ]);
        topic && takes && !senses.any(&[Tag::HowMany, Tag::When, Tag::Source])
    }

    fn asks_more_than_source(&self) -> bool {
        let senses = &self.senses;
        let figure = senses.any(&[Tag::HowMuch, Tag::HowMany, Tag::When, Tag::Money, Tag::Paid]);
        let and = senses.hits.iter().any(|hit| {
            hit.sense == Sense::Tag(Tag::Source)
                && hit
                    .first
                    .checked_sub(1)
                    .is_some_and(|before| matches!(senses.text(before), "and" | "n" | "y" | "et" | "e"))
        });
        senses.has(Tag::Source) && figure && and
    }

    fn points_without_country(&self) -> Vec<(Aspect, i32)> {
        let senses = &self.senses;
        let on = |tag: Tag, points: i32| if senses.has(tag) { points } else { 0 };
        let region = self.region().is_some();
        let plainly = PLAINLY.iter().any(|tag| senses.has(*tag));
        let claims = &self.claims;
        let ordered = self.order().is_some();
        let many = senses.has(Tag::HowMany) || self.ends_in_n();
        let from = !self.nationalities().is_empty();
        let which = senses.any(&[Tag::Which, Tag::CountryWord, Tag::Who, Tag::Where]);
        let about_us = self.mentions.iter().any(|mention| mention.what == What::Country(CountryCode::US));
        let nothing_to_list = claims.iter().all(|claim| claim.condition.is == Trait::Answered)
            && !region
            && !from
            && self.times.is_empty();
        let subject = plainly || region || from || senses.has(Tag::Domain);
        if !subject
            && !senses.any(&[Tag::News, Tag::Timeline, Tag::Total])
            && self.times.is_empty()
            && !about_us
            && !senses.has(Tag::Publisher)
            && !(senses.has(Tag::Source) && self.figure().is_some())
        {
            return Vec::new();
        }
        let money = senses.any(&[Tag::Money, Tag::Promised, Tag::Paid]);
        let counts = self.counts_countries();
        let said = senses.has(Tag::Publisher)
            && (many || senses.has(Tag::HowMuch) || senses.has(Tag::Total) || senses.has(Tag::Source))
            || senses.has(Tag::Source) && self.figure().is_some();
        vec![
            (
                Aspect::List,
                if nothing_to_list { -20 } else { 0 }
                    + i32::from(which && senses.any(&[Tag::Blocked, Tag::Free]) && senses.has(Tag::Which)) * 6
                    + i32::from(plainly) * 2
                    + i32::from(region) * 3
                    + i32::from(which && plainly) * 3
                    + on(Tag::CountryWord, 2),
            ),
            (Aspect::Count, if many && counts && !said { 12 } else { 0 }),
            (
                Aspect::Total,
                if many && !counts && !said { 9 } else { 0 }
                    + if senses.has(Tag::Total) && !money && !counts { 9 } else { 0 },
            ),
            (
                Aspect::Extreme,
                if ordered && !many && (plainly || senses.has(Tag::Domain) || !self.excepted().is_empty()) {
                    13
                } else {
                    0
                },
            ),
            (Aspect::Origin, if from { 8 } else { on(Tag::Origin, 5) }),
            (
                Aspect::Legal,
                on(Tag::Legal, 7) + on(Tag::Notice, 5) + if said { 10 } else { 0 } - if said && money { 6 } else { 0 },
            ),
            (
                Aspect::Money,
                on(Tag::HowMuch, 4)
                    + if (senses.has(Tag::Total) || said) && money { 14 } else { 0 }
                    + on(Tag::Money, 1),
            ),
            (
                Aspect::Timeline,
                on(Tag::News, 9) + on(Tag::Timeline, 3) + i32::from(!self.times.is_empty()) * 2 - i32::from(region) * 4,
            ),
            (Aspect::Source, on(Tag::Source, 4)),
        ]
    }

    /// What "how many" counts: countries, or people.
    fn counts_countries(&self) -> bool {
        let senses = &self.senses;
        let Some(after) =
            senses.hits.iter().filter(|hit| hit.sense == Sense::Tag(Tag::HowMany)).map(|hit| hit.after).min()
        else {
            return senses.any(&[Tag::CountryWord, Tag::Which]);
        };
        let near = |tag: Tag| {
            senses
                .hits
                .iter()
                .filter(|hit| hit.sense == Sense::Tag(tag) && hit.first + 1 >= after && hit.first < after + 4)
                .map(|hit| hit.first)
                .min()
        };
        let people = (after..after + 3).find(|at| {
            matches!(
                senses.text(*at),
                "people"
                    | "ppl"
                    | "persons"
                    | "deportees"
                    | "migrants"
                    | "men"
                    | "women"
                    | "humans"
                    | "individuals"
                    | "folks"
                    | "person"
                    | "deported"
                    | "sent"
                    | "flown"
                    | "refugees"
            )
        });
        let answers = self.claims.iter().any(|claim| is_answer(claim.condition.is));
        match (near(Tag::CountryWord), people) {
            (Some(country), Some(people)) => country < people,
            (Some(_), None) => true,
            (None, Some(_)) => false,
            (None, None) => answers || senses.has(Tag::CountryWord),
        }
    }

    fn region(&self) -> Option<crate::domain::Region> {
        self.mentions.iter().find_map(|mention| match mention.what {
            What::Region(region) => Some(region),
            _ => None,
        })
    }

    // --- slots ------------------------------------------------------------------------------------------------------------

    fn ask(&self, about: Aspect) -> Ask {
        let mut ask = Ask::new(about, self.form(about));
        ask.countries = self.countries();
        ask.countries.truncate(COUNTRIES);
        ask.from = self.nationalities().first().copied();
        ask.except = self.excepted();
        ask.region = self.region();
        ask.conditions = self.conditions();
        ask.any = matches!(about, Aspect::List | Aspect::Count) && self.is_open_choice();
        ask.order = self.order();
        self.bound(&mut ask);
        let counts_time = ask.form == Form::HowMany && self.unit().is_some();
        if let Some(number) = self.figure().filter(|_| !counts_time) {
            ask.number = Some(number.value);
            ask.is_money = number.is_money;
        }
        ask.words = self.own_words();
        if let Some(before) = self.before.filter(|_| about == Aspect::Source && ask.conditions.is_empty()) {
            ask.conditions.clone_from(&before.conditions);
            ask.words.extend(before.words.iter().cloned());
        }
        ask.words.extend(self.further_figures());
        ask.words.extend(self.counted().map(|noun| format!("+n_{noun}")));
        if self.is_each() {
            ask.words.insert(0, "+each".to_owned());
        }
        if self.negates_people() {
            ask.words.insert(0, "+not".to_owned());
            ask.form = if ask.form == Form::Open { Form::YesNo } else { ask.form };
        }
        if self.asks_more_than_source() {
            ask.words.insert(0, "+source".to_owned());
        }
        if ask.form == Form::HowLong || ask.about == Aspect::Terms {
            ask.words.extend(self.unit().filter(|unit| !ask.words.iter().any(|word| word == unit)).map(str::to_owned));
        }
        slots::fit(&mut ask);
        ask
    }

    fn conditions(&self) -> Vec<Condition> {
        let mut found: Vec<Condition> = Vec::new();
        for Claim { condition, .. } in &self.claims {
            if !found.iter().any(|other| other.is == condition.is) {
                found.push(*condition);
            }
        }
        found.truncate(4);
        found
    }

    /// Two claims joined by "or" leave the answer open.
    fn is_open_choice(&self) -> bool {
        let claims = &self.claims;
        let or = self.senses.words.iter().any(|word| matches!(word.text.as_str(), "or" | "o" | "ou"));
        or && claims.len() > 1
    }

    fn form(&self, about: Aspect) -> Form {
        let senses = &self.senses;
        if senses.has(Tag::Why) {
            return Form::Why;
        }
        let pauses = (1..senses.words.len()).filter(|at| senses.words.get(*at).is_some_and(|word| word.after_pause));
        let verb = begins_with_verb(senses, 0)
            || begins_with_verb(senses, self.last_sentence())
            || pauses.clone().any(|at| begins_with_verb(senses, at));
        let many = senses.has(Tag::HowMany) || self.ends_in_n();
        if senses.has(Tag::HowLong) || self.unit().is_some() && (self.counts_units() || self.says_unit()) {
            return Form::HowLong;
        }
        if about == Aspect::Money && senses.any(&[Tag::HowMuch, Tag::HowMany]) {
            return Form::HowMuch;
        }
        if many {
            return Form::HowMany;
        }
        if senses.has(Tag::HowMuch) {
            return Form::HowMuch;
        }
        let ends_in_on = senses.words.last().is_some_and(|word| word.text == "on") && !verb;
        if senses.has(Tag::When) || ends_in_on {
            return Form::When;
        }
        if about == Aspect::Terms && senses.has(Tag::Cap) && self.figure().is_none() && !begins_with_verb(senses, 0) {
            return Form::HowMany;
        }
        let which = senses.any(&[Tag::Which, Tag::Who, Tag::Where]);
        if which && self.countries().len() != 1 && about != Aspect::Terms {
            return Form::Which;
        }
        let open = senses.any(&[Tag::What, Tag::Timeline, Tag::News]) || which;
        if self.is_open_choice() || open && !verb || matches!(about, Aspect::Timeline | Aspect::Source) {
            return Form::Open;
        }
        // Of what is mostly not understood nothing is affirmed.
        if self.strangers().len() > 1 {
            return Form::Open;
        }
        let asks = verb
            || senses.has(Tag::Checking)
            || self.claims.iter().any(|claim| is_verbal(claim.condition) && !self.is_noun(claim.at))
            || self.number().is_some()
            || senses.words.last().is_some_and(|word| matches!(word.text.as_str(), "no" | "yes"))
            || senses.has(Tag::AllOf) && !self.claims.is_empty();
        if asks { Form::YesNo } else { Form::Open }
    }

    /// A claim made with a noun asks nothing by itself: "stragglers", "the deal".
    fn is_noun(&self, at: usize) -> bool {
        const NOUNS: [&str; 35] = [
            "flight",
            "flights",
            "plane",
            "planes",
            "arrivals",
            "batch",
            "batches",
            "group",
            "groups",
            "stragglers",
            "deal",
            "deals",
            "agreement",
            "agreements",
            "pact",
            "accord",
            "arrangement",
            "refusal",
            "denial",
            "request",
            "requests",
            "transfer",
            "transfers",
            "signature",
            "text",
            "document",
            "memorandum",
            "mou",
            "people",
            "acceptance",
            "rejection",
            "negotiations",
            "pax",
            "passengers",
            "landings",
        ];
        NOUNS.contains(&self.senses.text(at))
    }

    fn last_sentence(&self) -> usize {
        let words = self.senses.words;
        (1..words.len()).rev().find(|at| words.get(*at).is_some_and(|word| word.after_stop)).unwrap_or(0)
    }

    /// "…, exact n", "… in Guatemala: n".
    fn ends_in_n(&self) -> bool {
        self.senses.words.last().is_some_and(|word| matches!(word.text.as_str(), "n" | "number" | "count" | "total"))
            && self.senses.words.len() > 2
    }

    /// A unit of time that is asked for.
    fn unit(&self) -> Option<&'static str> {
        const UNITS: [(&str, &str); 10] = [
            ("days", "day"),
            ("weeks", "week"),
            ("months", "month"),
            ("years", "year"),
            ("hours", "hour"),
            ("day", "day"),
            ("week", "week"),
            ("month", "month"),
            ("year", "year"),
            ("hour", "hour"),
        ];
        UNITS.iter().find(|(word, _)| self.senses.says(&[word])).map(|(_, unit)| *unit)
    }

    /// "How many days", not "how many a month".
    fn counts_units(&self) -> bool {
        let senses = &self.senses;
        senses.hits.iter().any(|hit| {
            hit.sense == Sense::Tag(Tag::HowMany)
                && matches!(senses.text(hit.after), "days" | "weeks" | "months" | "years" | "hours")
        })
    }

    /// "in days", "days?" at the end.
    fn says_unit(&self) -> bool {
        let words = self.senses.words;
        words.iter().enumerate().any(|(at, word)| {
            matches!(word.text.as_str(), "days" | "weeks" | "months" | "years" | "hours")
                && (at + 1 == words.len() && word.after_pause
                    || at.checked_sub(1).is_some_and(|before| self.senses.text(before) == "in"))
        })
    }

    fn order(&self) -> Option<Order> {
        let orders = [
            (Tag::Fewest, Order::Fewest),
            (Tag::Smaller, Order::Fewest),
            (Tag::Less, Order::Fewest),
            (Tag::Sooner, Order::First),
            (Tag::First, Order::First),
            (Tag::Second, Order::Second),
            (Tag::Third, Order::Third),
            (Tag::Fourth, Order::Fourth),
            (Tag::Later, Order::Last),
            (Tag::Last, Order::Last),
            (Tag::Most, Order::Most),
            (Tag::Bigger, Order::Most),
            (Tag::More, Order::Most),
        ];
        let said = orders.iter().find(|(tag, _)| self.senses.has(*tag)).map(|(_, order)| *order);
        said.or_else(|| self.numbered())
    }

    /// "plane 1", "group 2".
    fn numbered(&self) -> Option<Order> {
        let words = self.senses.words;
        let place = (1..words.len()).find(|at| {
            words.get(*at).is_some_and(|word| {
                word.number.is_some_and(|number| number.in_figures && (1..=4).contains(&number.value))
            }) && ["plane", "flight", "group", "batch", "transfer", "no"].contains(&self.senses.text(at - 1))
        })?;
        match words.get(place)?.number?.value {
            1 => Some(Order::First),
            2 => Some(Order::Second),
            3 => Some(Order::Third),
            _ => Some(Order::Fourth),
        }
    }

    /// The figure that the question names, outside times.
    fn figure(&self) -> Option<super::text::Number> {
        if self.numbered().is_some() {
            return None;
        }
        let in_time = |at: usize| self.times.iter().any(|time| time.first <= at && at < time.after);
        let words = self.senses.words.iter().enumerate();
        let mut found = words.filter(|(at, _)| !in_time(*at)).filter_map(|(at, word)| Some((at, word.number?)));
        let (at, number) = found.find(|(_, number)| !number.is_ordinal && (number.in_figures || number.value > 1))?;
        let is_money = number.is_money || matches!(self.senses.text(at + 1), "dollars" | "usd" | "bucks");
        Some(super::text::Number { is_money, ..number })
    }

    /// Figures beside the first one, as they are written: "6 million or 4.76".
    fn further_figures(&self) -> Vec<String> {
        let in_time = |at: usize| self.times.iter().any(|time| time.first <= at && at < time.after);
        let figures = self
            .senses
            .words
            .iter()
            .enumerate()
            .filter(|(at, word)| !in_time(*at) && word.number.is_some_and(|number| number.in_figures));
        figures
            .skip(1)
            .take(2)
            .filter_map(|(_, word)| self.sentence.get(word.start..word.end))
            .map(|written| {
                format!("#{}", written.trim_matches(|c: char| !c.is_ascii_digit()).replace('.', "_").replace(',', ""))
            })
            .collect()
    }

    fn number(&self) -> Option<u64> {
        self.figure().map(|number| number.value)
    }

    fn bound(&self, ask: &mut Ask) {
        let Some(time) = self.times.first().map(|time| self.placed(*time, &ask.countries)) else { return };
        let (begin, end) = (PartialDate::of_day(time.begin), PartialDate::of_day(time.end));
        let second = self.times.get(1).map(|time| PartialDate::of_day(self.placed(*time, &ask.countries).end));
        let overridden = self.senses.has(Tag::Now)
            && self.senses.hits.iter().any(|hit| hit.sense == Sense::Tag(Tag::Now) && hit.first > time.first);
        if overridden {
            return;
        }
        let standing = matches!(
            ask.about,
            Aspect::Standing | Aspect::People | Aspect::Money | Aspect::Terms | Aspect::Count | Aspect::Total
        );
        match (time.relation, ask.about) {
            (Relation::Since, _) => {
                ask.since = Some(begin);
                ask.until = second;
            }
            (Relation::AsOf | Relation::Until, _) if standing || ask.about == Aspect::List => ask.on = Some(time.end),
            (Relation::Until, _) => ask.until = Some(end),
            _ if standing && ask.form != Form::When && self.known_by(time.end, &ask.countries) => {
                ask.on = Some(time.end)
            }
            _ => {
                ask.since = Some(begin);
                ask.until = Some(second.unwrap_or(end));
            }
        }
    }

    /// Whether anything was known of the countries by a day: else a question about that time is about what happened then.
    fn known_by(&self, day: Date, countries: &[CountryCode]) -> bool {
        countries.is_empty()
            || countries
                .iter()
                .any(|country| self.snapshot.record().events_of(*country).iter().any(|event| event.known_on(day)))
    }

    /// A time without a year is the latest in which the record has anything.
    fn placed(&self, time: When, countries: &[CountryCode]) -> When {
        if !time.any_year {
            return time;
        }
        let kinds: Vec<Trait> =
            self.claims.iter().map(|claim| claim.condition.is).filter(|is| *is == Trait::Planned).collect();
        let eventful = |time: &When| {
            self.snapshot.record().events().any(|event| {
                (kinds.is_empty() || event.kind == crate::domain::Kind::ToBeAsked)
                    && (countries.is_empty() || countries.contains(&event.id.country))
                    && event.date.begin() <= time.end
                    && time.begin <= event.date.end()
            })
        };
        let before = When {
            begin: time.begin.replace_year(time.begin.year() - 1).unwrap_or(time.begin),
            end: time.end.replace_year(time.end.year() - 1).unwrap_or(time.end),
            ..time
        };
        if !eventful(&time) && eventful(&before) { before } else { time }
    }

    fn topics(&self) -> Vec<String> {
        let mut found: Vec<String> = Vec::new();
        for hit in self.senses.hits {
            if let Sense::Topic(place) = hit.sense
                && let Some(name) = self.lexicon.topic(place)
                && !found.iter().any(|known| known == name)
            {
                found.push(name.to_owned());
            }
        }
        found.truncate(TOPICS);
        found
    }

    /// The words that tell most, as stems, and the topics.
    fn own_words(&self) -> Vec<String> {
        let record = self.snapshot.words();
        let in_time = |at: usize| self.times.iter().any(|time| time.first <= at && at < time.after);
        let mut found: Vec<(f32, String)> = Vec::new();
        for (at, word) in self.senses.words.iter().enumerate() {
            let plain = word.text != "@" && !in_time(at) && word.number.is_none() && word.text.len() > 2;
            let filler = self.lexicon.is_filler(&word.text);
            if !plain || filler {
                continue;
            }
            let mut cut = stem(&word.text);
            if record.weight(&cut) == 0.0 {
                cut = stem(word.text.strip_suffix('s').unwrap_or(&word.text));
            }
            let weight = record.weight(&cut);
            if weight > 0.0 && !found.iter().any(|(_, known)| *known == cut) {
                found.push((weight, cut));
            }
        }
        for mention in self.mentions.iter().filter(|mention| mention.why == Why::Record) {
            let cut = stem(&crate::record::plain(&self.written(mention)));
            found.push((record.weight(&cut), cut));
        }
        found.sort_by(|one, other| other.0.total_cmp(&one.0));
        let words = found.into_iter().take(WORDS).map(|(_, word)| word);
        words.chain(self.topics().into_iter().map(|topic| format!("+{topic}"))).collect()
    }
}

/// Whether a claim is about a country's answer or the request to it.
fn is_answer(is: Trait) -> bool {
    !matches!(
        is,
        Trait::Arrived
            | Trait::Onward
            | Trait::Held
            | Trait::Money
            | Trait::Paid
            | Trait::Promised
            | Trait::Offered
            | Trait::Free
            | Trait::Court
            | Trait::Unconfirmed
            | Trait::Confirmed
            | Trait::Contested
            | Trait::Answered
            | Trait::Obliged
            | Trait::Chooses
            | Trait::Blocked
            | Trait::Imprisoned
    )
}

/// Whether a claim is put as a verb, so that even without a question mark it asks whether it is so.
fn is_verbal(condition: Condition) -> bool {
    condition.not
        || !matches!(
            condition.is,
            Trait::Money
                | Trait::Answered
                | Trait::Court
                | Trait::Held
                | Trait::Onward
                | Trait::Published
                | Trait::Imprisoned
                | Trait::Confirmed
                | Trait::Unconfirmed
        )
}
