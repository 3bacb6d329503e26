//! An answer in the making: facts are added, citations number themselves, and the as-of line is put on at the end.

use std::borrow::Cow;
use std::collections::BTreeMap;

use time::Date;

use super::words;
use super::{Answer, AsOf, Block, Citation, Fact, FollowUp, Importance, Outcome, Reading, Value};
use crate::command;
use crate::domain::{CountryCode, Event, EventId, PartialDate, Source, Standing};
use crate::language::{Called, Language, say};
use crate::question::Question;
use crate::record::{Entry, Snapshot, View};

/// Sources cited for one fact. An overview names the first ones; `/event` and `/sources` name all.
const CITED_PER_FACT: usize = 3;

/// The language of the record's summaries and conditions; they are shown as they were written.
const RECORD_LANGUAGE: &str = "en";

/// What every answer is made from.
#[derive(Debug, Clone, Copy)]
pub struct Scene<'a> {
    /// The record.
    pub snapshot: &'a Snapshot,
    /// The reader's language.
    pub language: &'a Language,
    /// Today's date in UTC.
    pub today: Date,
}

/// An answer in the making.
pub(super) struct Draft<'a> {
    pub(super) scene: Scene<'a>,
    pub(super) view: View<'a>,
    /// The sources that are cited, in the order of their numbers.
    sources: Vec<&'a Source>,
    answer: Answer,
}

impl<'a> Draft<'a> {
    pub(super) fn new(scene: Scene<'a>, question: &Question) -> Self {
        let reading = Reading {
            intent: question.intent().to_owned(),
            countries: question.countries(),
            command: Some(command::write(question)),
            remark: None,
        };
        Self::with_reading(scene, question.on(), reading)
    }

    pub(super) fn with_reading(scene: Scene<'a>, on: Option<Date>, reading: Reading) -> Self {
        let only = if let [country] = reading.countries.as_slice() { Some(*country) } else { None };
        let answer = Answer {
            outcome: Outcome::Answered,
            countries: reading.countries.clone(),
            reading,
            mark: None,
            title: String::new(),
            headline: String::new(),
            blocks: Vec::new(),
            citations: Vec::new(),
            value: None,
            illustration: None,
            choices: Vec::new(),
            follow_ups: Vec::new(),
            as_of: as_of(scene, on, only),
        };
        Self { scene, view: scene.snapshot.view(on), sources: Vec::new(), answer }
    }

    pub(super) fn language(&self) -> &'a Language {
        self.scene.language
    }

    /// A country's standing on the day that is asked about; today's is known without deriving it.
    pub(super) fn standing(&self, country: CountryCode) -> Cow<'a, Standing> {
        let today = self.scene.snapshot.standing(country).filter(|_| self.view.on().is_none());
        today.map_or_else(|| Cow::Owned(self.view.standing(country)), Cow::Borrowed)
    }

    /// The answer so far, for setting its simple fields.
    pub(super) fn set(&mut self) -> &mut Answer {
        &mut self.answer
    }

    /// A fact that rests on events, citing the first sources of each.
    pub(super) fn fact(&mut self, label: Option<String>, text: String, events: &[EventId]) -> Fact {
        self.citing(label, text, events, CITED_PER_FACT)
    }

    /// A fact that cites only the first source of each event: for the rows of long lists.
    pub(super) fn fact_brief(&mut self, label: Option<String>, text: String, events: &[EventId]) -> Fact {
        self.citing(label, text, events, 1)
    }

    /// A fact that cites up to `limit` sources of each event.
    pub(super) fn citing(&mut self, label: Option<String>, text: String, events: &[EventId], limit: usize) -> Fact {
        let mut citations: Vec<u16> = Vec::new();
        let view = self.view;
        for event in events.iter().filter_map(|id| view.event(*id)) {
            citations.extend(self.cite(event, limit));
        }
        citations.sort_unstable();
        citations.dedup();
        Fact { label, text, events: events.to_vec(), citations, ..Fact::default() }
    }

    /// Numbers for the first `limit` sources of an event.
    pub(super) fn cite(&mut self, event: &'a Event, limit: usize) -> Vec<u16> {
        let sources: Vec<&'a Source> = self.view.sources_of(event).take(limit).collect();
        sources.into_iter().map(|source| self.number(source)).collect()
    }

    /// The number of a source in this answer: the one it has, or the next.
    pub(super) fn number(&mut self, source: &'a Source) -> u16 {
        // All of them lie in the one record, so that a place tells which is which.
        let known = self.sources.iter().position(|known| std::ptr::eq(*known, source));
        let place = known.unwrap_or_else(|| {
            self.sources.push(source);
            self.sources.len() - 1
        });
        u16::try_from(place + 1).unwrap_or(u16::MAX)
    }

    /// Adds a block; an empty one is left out.
    pub(super) fn block(&mut self, importance: Importance, title: Option<String>, facts: Vec<Fact>) {
        if !facts.is_empty() {
            self.answer.blocks.push(Block { title, importance, paged: false, facts });
        }
    }

    /// Adds a list that may be spread over pages.
    pub(super) fn list(&mut self, title: Option<String>, facts: Vec<Fact>) {
        if !facts.is_empty() {
            self.answer.blocks.push(Block { title, importance: Importance::Essential, paged: true, facts });
        }
    }

    /// Adds something to ask next.
    pub(super) fn follow(&mut self, message: &str, question: Question) {
        let label = self.language().say(message, &[]);
        self.follow_labelled(label, question);
    }

    /// Adds something to ask next under a label of at most 34 characters.
    pub(super) fn follow_labelled(&mut self, label: String, question: Question) {
        self.answer.follow_ups.push(FollowUp { label, question, country: None });
    }

    /// Says that the record has nothing.
    pub(super) fn not_on_record(&mut self, headline: String) {
        self.answer.outcome = Outcome::NotOnRecord;
        self.answer.value = Some(Value::NotOnRecord);
        self.answer.headline = headline;
    }

    pub(super) fn finish(mut self) -> Answer {
        // A sentence may begin with a name that has an article.
        self.answer.headline = words::capitalized(&self.answer.headline);
        self.tell_of_withdrawn();
        let language = self.scene.language;
        if let Some(note) = self.language_note() {
            self.answer.as_of.line = say!(language, "as-of-noted", line = &self.answer.as_of.line, note = note);
        }
        self.answer.citations = self
            .sources
            .iter()
            .enumerate()
            .map(|(place, source)| citation(language, u16::try_from(place + 1).unwrap_or(u16::MAX), source))
            .collect();
        self.answer
    }

    /// What a reader of another language is told: that there is no answer in it, or that it holds the record's own words.
    fn language_note(&self) -> Option<String> {
        let language = self.scene.language;
        if !language.is_translated() {
            return Some(say!(language, "as-of-untranslated"));
        }
        let is_foreign = language.tag() != RECORD_LANGUAGE;
        (is_foreign && self.quotes_the_record()).then(|| say!(language, "as-of-summaries"))
    }

    fn quotes_the_record(&self) -> bool {
        let quotes = |text: &str, id: &EventId| {
            self.view.event(*id).is_some_and(|event| {
                let conditions = event.conditions.as_deref().map(|words| words.trim_end_matches('.'));
                text.contains(&event.summary) || conditions.is_some_and(|words| text.contains(words))
            })
        };
        let mut facts = self.answer.blocks.iter().flat_map(|block| &block.facts);
        facts.any(|fact| fact.events.iter().any(|id| quotes(&fact.text, id)))
    }
}

impl Draft<'_> {
    /// That something is being re-checked is said in the first line: what is left out there may change what a reader makes of the rest.
    fn tell_of_withdrawn(&mut self) {
        let record = self.view.record();
        let asked = &self.answer.reading.countries;
        let concerned = |country: CountryCode| asked.is_empty() || asked.contains(&country);
        let withdrawn = record.hidden().filter_map(|(id, entry)| match entry {
            Entry::Withdrawn { since, .. } if concerned(id.country) => Some((id.country, *since)),
            _ => None,
        });
        let mut found: BTreeMap<CountryCode, (usize, Date)> = BTreeMap::new();
        for (country, since) in withdrawn {
            let (number, first) = found.entry(country).or_insert((0, since));
            (*number, *first) = (*number + 1, since.min(*first));
        }
        if found.is_empty() || !self.tells_facts() {
            return;
        }
        let language = self.scene.language;
        for (country, (number, since)) in found {
            let (name, since) = (called(language, country), PartialDate::of_day(since).to_string());
            let sentence = say!(language, "withdrawn", name = name, number = number, since = since);
            self.answer.headline.extend([" ", &sentence]);
        }
    }

    /// Help and troubles say nothing that a withdrawn fact could change.
    fn tells_facts(&self) -> bool {
        let about_itself = ["help", "about", "moderation"].contains(&self.answer.reading.intent.as_str());
        !about_itself && matches!(self.answer.outcome, Outcome::Answered | Outcome::NotOnRecord)
    }
}

fn citation(language: &Language, number: u16, source: &Source) -> Citation {
    let label = match source.published {
        Some(date) => say!(language, "citation-dated", publisher = &source.publisher, date = date.to_string()),
        None => say!(language, "citation", publisher = &source.publisher),
    };
    let label = match &source.via {
        Some(via) => say!(language, "citation-via", citation = label, via = via),
        None => label,
    };
    Citation {
        number,
        source: source.id.clone(),
        label,
        title: source.title.clone(),
        url: source.url.clone(),
        kind: source.kind,
        language: source.language.clone(),
        published: source.published,
    }
}

/// After how many days a country's record is due to be compared with its sources again. What is older is not wrong for that.
const DUE_AFTER: i64 = 90;

/// For how many days a country's record has not been compared with its sources, where that is long.
pub fn due_for_check(scene: Scene<'_>, country: CountryCode) -> Option<u32> {
    let record = scene.snapshot.record();
    record.events_of(country).first()?;
    let days = (scene.today - record.last_looked_at(country)).whole_days();
    u32::try_from(days).ok().filter(|days| i64::from(*days) > DUE_AFTER)
}

/// `country` is the one that the answer is about, if it is about one.
fn as_of(scene: Scene<'_>, on: Option<Date>, country: Option<CountryCode>) -> AsOf {
    let edition = scene.snapshot.record().edition();
    let known = PartialDate::of_day(edition.known_up_to).to_string();
    let revision = scene.snapshot.revision().to_string();
    let line = match on {
        None => say!(scene.language, "as-of", known = known, edition = &edition.name, revision = revision),
        Some(day) => {
            let on = PartialDate::of_day(day).to_string();
            say!(scene.language, "as-of-day", on = on, known = known, edition = &edition.name, revision = revision)
        }
    };
    let line = match country.filter(|_| on.is_none()) {
        Some(country) => checked(scene, country, line),
        None => line,
    };
    AsOf {
        on,
        known_up_to: edition.known_up_to,
        edition: edition.name.clone(),
        revision: scene.snapshot.revision(),
        line,
    }
}

/// The line with when the country's record was checked, and that it is due where it is.
fn checked(scene: Scene<'_>, country: CountryCode, mut line: String) -> String {
    if let Some(day) = scene.snapshot.record().checked(country) {
        let day = PartialDate::of_day(day).to_string();
        line = say!(scene.language, "as-of-checked", line = line, day = day);
    }
    if let Some(days) = due_for_check(scene, country) {
        line = say!(scene.language, "as-of-due", line = line, days = days);
    }
    line
}

/// The country's name for the reader, standing alone.
pub(super) fn name(language: &Language, country: CountryCode) -> &'static str {
    crate::names::display(country, language.locale())
}

/// The country's name inside a sentence: "the Gambia".
pub(super) fn called(language: &Language, country: CountryCode) -> Called {
    language.country(country.as_str(), name(language, country))
}
