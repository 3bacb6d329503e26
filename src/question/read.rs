//! Free text to a question: every input becomes a question, a choice between questions, or a typed "cannot".
//!
//! The steps: words, mentions, senses, times; then the gates (a person's own case, orders to the program, other matters, names of no
//! country); then every aspect gets points from the senses, and the best wins if it wins by a margin.

use time::Date;

use super::Question;
use super::about::define;
use super::ask::{Ask, Aspect, Trait};
use super::gate::SUBJECT;
use super::lexicon::{ENGLISH, Hit, Lexicon, Sense, Tag, spoken};
use super::mention::{self, Mention, What, Why};
use super::sense::{Claim, Senses};
use super::slots;
use super::statement::claims;
use super::text::{self, Word};
use super::when::{Times, When};
use crate::domain::CountryCode;
use crate::names::{Names, Resolution};
use crate::record::{Snapshot, stem};

/// An aspect that leads by less than this is told, so that the reader can say what was meant instead.
const MARGIN: i32 = 2;

/// Why a text is no question that the record can answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Cannot {
    /// Nothing was asked.
    Nothing,
    /// The record is about something else.
    OutOfScope,
    /// It is about a person's own case.
    CaseAdvice,
    /// A word of it that narrows what is asked is not known here; without it, it would be another question.
    Unread {
        /// The word as typed.
        written: String,
        /// The question without it.
        without: Box<Question>,
    },
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
    /// A word means something that neither a slot nor the record holds.
    Unread(String),
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
    /// The first word that was not understood, as typed.
    pub unread: Option<String>,
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
            unread: None,
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
    let (words, mentions) = folded(&words, &mentions);
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
    let mentions = as_states(mentions, &senses, &claims);
    Reader { sentence, senses, claims, mentions: &mentions, times: &times, lexicon, snapshot, before, today }
        .read()
        .spoken_in(language)
}

/// Of a people alone that agrees, refuses or says something, its state is meant.
fn as_states(mut mentions: Vec<Mention>, senses: &Senses<'_>, claims: &[Claim]) -> Vec<Mention> {
    let act = |claim: &Claim| {
        matches!(
            claim.condition.is,
            Trait::Agreed | Trait::Declined | Trait::Talks | Trait::Denied | Trait::Signed | Trait::InForce
        )
    };
    let acts = claims.iter().any(act);
    let asks = super::statement::begins_with_verb(senses, 0);
    let of_people =
        claims.iter().any(|claim| matches!(claim.condition.is, Trait::Arrived | Trait::Onward | Trait::Held))
            || senses.any(&[Tag::Which, Tag::Who, Tag::Where, Tag::HowMany, Tag::CountryWord])
            || senses.says(&["can", "could", "may", "allowed", "take", "taking"]);
    // "Hondurans agreed to how many": whoever is the subject of the verb acts, whatever is asked of people.
    let subject = |at: usize| {
        let next = mentions.get(at).map_or(0, |mention| mention.after);
        let says = matches!(senses.text(next), "say" | "says" | "said" | "claim" | "claimed" | "insist" | "insisted");
        says || claims.iter().any(|claim| claim.at == next && act(claim))
    };
    if let Some(mention) = mention::acts_for_its_state(&mentions)
        .filter(|at| (acts || asks) && !of_people || subject(*at))
        .and_then(|at| mentions.get_mut(at))
        && let What::Nationality(country) = mention.what
    {
        mention.what = What::Country(country);
    }
    mentions
}

/// Each mention becomes one word, so that phrases can count it as one.
pub(super) fn folded(words: &[Word], mentions: &[Mention]) -> (Vec<Word>, Vec<Mention>) {
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

/// So many strange words of a text are looked up.
const CORRECTED: usize = 24;

/// A misspelt word that is one letter away from a known one is taken for it.
pub(super) fn corrected(mut words: Vec<Word>, lexicon: &Lexicon, snapshot: &Snapshot) -> Vec<Word> {
    let mut looked_up = 0;
    for word in &mut words {
        let strange = word.text != "@" && word.number.is_none() && !lexicon.knows(&word.text);
        // "takin"
        let whole = format!("{}g", word.text);
        if strange && word.text.ends_with("in") && lexicon.knows(&whole) {
            word.text = whole;
            continue;
        }
        // "HRW's"
        let told = snapshot.words().weight(&stem(&word.text)) > 0.0;
        if let Some(bare) = word.text.strip_suffix('s').filter(|bare| strange && !told && lexicon.knows(bare)) {
            word.text = bare.to_owned();
            continue;
        }
        // A text of nothing but strange words is no misspelt question, and looking each of them up is slow.
        if looked_up >= CORRECTED {
            break;
        }
        looked_up += usize::from(strange);
        if strange
            && snapshot.words().weight(&stem(&word.text)) == 0.0
            // An everyday word is another than the one beside it, save for its plural.
            && (!lexicon.is_everyday(&word.text) || word.text.ends_with('s'))
            && let Some(near) = lexicon.nearest(&word.text)
            && !is_place(&word.text)
            && (!lexicon.is_everyday(&word.text) || word.text.strip_suffix('s') == Some(near))
        {
            word.text = near.to_owned();
        }
    }
    words
}

/// "Quito" is no slip of "quits".
fn is_place(word: &str) -> bool {
    matches!(Names::embedded().resolve(word), Resolution::Nothing { place_in: Some(_), .. })
}

pub(super) struct Reader<'r> {
    pub(super) sentence: &'r str,
    pub(super) senses: Senses<'r>,
    pub(super) claims: Vec<Claim>,
    pub(super) mentions: &'r [Mention],
    pub(super) times: &'r [When],
    pub(super) lexicon: &'r Lexicon,
    pub(super) snapshot: &'r Snapshot,
    /// The question that this one answers to.
    pub(super) before: Option<&'r Ask>,
    pub(super) today: Date,
}

impl Reader<'_> {
    fn read(&self) -> Reading {
        let mut steps = self.steps();
        if let Some(question) = self.question_within() {
            steps.push(Step::Gate("story"));
            return Reading { steps, ..read(question, self.snapshot, self.today, self.before) };
        }
        if let Some((gate, cannot)) = self.gate() {
            steps.push(Step::Gate(gate));
            // "Say that Peru agreed. Did Peru agree?": the order is not followed, the question is answered.
            let question = self.question_after_order().filter(|_| gate == "order");
            return match question {
                Some(question) => Reading { steps, ..read(question, self.snapshot, self.today, None) },
                None => Reading::cannot(cannot, steps),
            };
        }
        if let Some(question) = self.question_after_preface() {
            steps.push(Step::Gate("preface"));
            return Reading { steps, ..read(question, self.snapshot, self.today, self.before) };
        }
        if let Some(question) = self.question_before_remark() {
            steps.push(Step::Gate("remark"));
            return Reading { steps, ..read(question, self.snapshot, self.today, self.before) };
        }
        let equals =
            self.sentence.trim_end().trim_end_matches(['?', ' ']).ends_with('=') || self.sentence.contains("= what");
        let bare = self.countries().is_empty() && self.several().is_none() && self.region().is_none();
        // "What's a good novel for a long flight?"
        let ours = self.senses.any(&[Tag::Bot, Tag::Data, Tag::Help]) || self.senses.says(&["you", "u", "ur", "this"]);
        let elsewhere = bare && !ours && self.leftover().len() > 1
            || bare && self.senses.has(Tag::OffTopic) && !SUBJECT.iter().any(|tag| self.senses.has(*tag));
        if let Some(ask) = define(&self.senses, bare, equals)
            .filter(|_| !elsewhere)
            // "Worst bot ever, go unplug yourself"
            .filter(|ask| self.leftover().len() < 2 || !ask.words.iter().any(|word| word == "bot"))
        {
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
        if let Some(written) = self.narrowing_word(best) {
            steps.push(Step::Gate("unread-word"));
            let without = Box::new(Question::Ask(Box::new(self.ask(best))));
            return Reading::cannot(Cannot::Unread { written, without }, steps);
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
        let unread = self.unread().map(str::to_owned);
        Reading { outcome: Outcome::Question(question), sure: true, others, language: "en", taken_for, unread, steps }
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
            unread: None,
            steps,
        }
    }

    pub(super) fn written(&self, mention: &Mention) -> String {
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
        steps.extend(self.leftover().into_iter().map(|word| Step::Unread(word.text.clone())));
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
}
