//! From a question to an answer: pure, total, the same for every front end.
//!
//! An [`Answer`] is plain words in a structure. It knows neither Discord nor a terminal: no markup, no colour, no buttons. Words come from
//! the message catalogue; what is bold, linked or a button is the renderer's business.

mod ask;
mod chart;
mod compare;
mod courts;
mod draft;
mod event;
pub mod figures;
mod help;
mod illustration;
mod list;
mod map;
pub mod moderation;
mod money;
mod people;
mod sources;
mod status;
mod terms;
mod timeline;
mod totals;
mod trouble;
mod words;

use time::Date;

use crate::command::Trouble;
use crate::domain::standing::{AnswerState, PracticeState};
use crate::domain::{CountryCode, EventId, PartialDate, Region, SourceId, SourceKind, Standing, slugged};
use crate::language::{Language, say};
use crate::question::{ListQuery, Question};

pub use draft::{Scene, due_for_check};
pub use help::{description, option_description};
pub use illustration::Illustration;

/// Answers a question. Pure and total: nothing is read or written, and every question has an answer.
pub fn answer(question: &Question, scene: Scene<'_>) -> Answer {
    match question {
        Question::Status { country, on } => status::answer(scene, *country, *on),
        Question::List(query) => list::answer(scene, query),
        Question::Timeline { country, kind, since, until } => timeline::answer(scene, *country, *kind, *since, *until),
        Question::Compare { countries } => compare::answer(scene, countries),
        Question::Terms { country } => terms::answer(scene, *country),
        Question::Money { country } => money::answer(scene, *country),
        Question::People { country } => people::answer(scene, *country),
        Question::Totals { region, on } => totals::answer(scene, *region, *on),
        Question::Map(query) => map::answer(scene, *query),
        Question::Chart(query) => chart::answer(scene, *query),
        Question::Courts { country } => courts::answer(scene, *country),
        Question::Sources { country } => sources::answer(scene, *country),
        Question::Event { id } => event::answer(scene, *id),
        Question::Changes { since } => timeline::changes(scene, *since),
        Question::Help { command } => help::answer(scene, *command),
        Question::About => help::about(scene),
        Question::Ask(asked) => ask::answer(scene, asked),
    }
}

/// Answers a command that is not yet a question: says what is wrong, and what to type instead.
pub fn trouble(trouble: &Trouble, scene: Scene<'_>) -> Answer {
    trouble::answer(scene, trouble)
}

/// Answers free text.
pub fn free(text: &str, scene: Scene<'_>) -> Answer {
    ask::free(scene, text)
}

/// Answers a text that answers to an earlier answer: what it leaves out is taken from the earlier question.
pub fn follow_up(previous: &Question, text: &str, scene: Scene<'_>) -> Answer {
    ask::read(scene, &crate::question::follow_up(previous, text, scene.snapshot, scene.today))
}

/// Checks what a text claims about countries, claim by claim.
pub fn check(text: &str, scene: Scene<'_>) -> Answer {
    ask::check(scene, text)
}

/// What is said where a name was not typed exactly.
pub fn taken_for(written: &str, country: CountryCode, scene: Scene<'_>) -> String {
    let name = draft::name(scene.language, country);
    say!(scene.language, "taken-for", name = name, written = written)
}

/// A country in a list of suggestions: flag, name, and the standing in a word.
pub fn country_label(language: &Language, country: CountryCode, standing: Option<&Standing>) -> String {
    let title = words::title(language, country);
    match standing {
        Some(standing) => {
            format!("{title} — {} {}", words::mark(standing).symbol(), words::state(language, standing))
        }
        None => title,
    }
}

/// A region in a list of suggestions.
pub fn region_label(language: &Language, region: Region) -> String {
    words::capitalized(words::region(language, region).bare())
}

fn agreed() -> Question {
    Question::List(ListQuery::answer(AnswerState::Agreed))
}

fn received() -> Question {
    Question::List(ListQuery { practice: Some(PracticeState::Received), ..ListQuery::default() })
}

slugged! {
    /// What became of a question; the `outcome` of the JSON contract.
    pub enum Outcome {
        /// It was answered.
        Answered = "answered",
        /// It could mean several things; [`Answer::choices`] lists them.
        Choice = "choice",
        /// The country or the aspect is real, and the record has nothing on it.
        NotOnRecord = "not_on_record",
        /// A name that is no country.
        UnknownCountry = "unknown_country",
        /// Nothing that the record could answer.
        OutOfScope = "out_of_scope",
        /// A question about a person's own case.
        CaseAdvice = "case_advice",
        /// A command that cannot be understood as it was typed.
        Error = "error",
    }
}

slugged! {
    /// The mark of a standing: a symbol and a word, and in renderers a colour; never a colour alone.
    pub enum Mark {
        /// Agreed.
        Agreed = "agreed",
        /// Declined.
        Declined = "declined",
        /// In talks.
        Talks = "talks",
        /// Asked, or to be asked, without a public answer.
        Asked = "asked",
        /// Sources contradict each other, or a government denies reports.
        Disputed = "disputed",
        /// Suspended or ended.
        Suspended = "suspended",
        /// No record.
        NoRecord = "no_record",
    }
}

impl Mark {
    /// The symbol that stands before the word.
    pub const fn symbol(self) -> &'static str {
        match self {
            Self::Agreed => "✅",
            Self::Declined => "❌",
            Self::Talks => "💬",
            Self::Asked => "❔",
            Self::Disputed => "⚖️",
            Self::Suspended => "⏸️",
            Self::NoRecord => "▫️",
        }
    }

    /// The colour, as 0xRRGGBB: the palette of Okabe and Ito, which people with the common kinds of colour blindness can tell apart.
    pub const fn colour(self) -> u32 {
        match self {
            Self::Agreed => 0x00_9E73,
            Self::Declined => 0xD5_5E00,
            Self::Talks => 0xE6_9F00,
            Self::Asked => 0x56_B4E9,
            Self::Disputed => 0xCC_79A7,
            Self::Suspended => 0x00_72B2,
            Self::NoRecord => 0x99_9999,
        }
    }
}

/// The one value that a question asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Value {
    /// Yes or no.
    Bool(bool),
    /// A number of people, countries or dollars.
    Number(u64),
    /// A country.
    Country(CountryCode),
    /// A date, as precise as the record.
    Date(PartialDate),
    /// The record does not say.
    NotOnRecord,
}

/// One statement with what it rests on.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Fact {
    /// What the statement is about ("Answer", "2025-06-11", "🇵🇪 Peru"); shown before it.
    pub label: Option<String>,
    /// The mark shown before the label.
    pub mark: Option<Mark>,
    /// The statement: one or a few sentences, or a short phrase after a label. Plain words, no markup.
    pub text: String,
    /// The events that it rests on; empty for what is no fact of the record (a definition, a hint).
    pub events: Vec<EventId>,
    /// The numbers of its citations, ascending.
    pub citations: Vec<u16>,
    /// Where to read more about this one row, for lists.
    pub more: Option<Question>,
}

slugged! {
    /// What a block is for. A renderer that runs out of room drops history first and never drops what is essential.
    pub enum Importance {
        /// Conflicts, doubts and the facts that answer.
        Essential = "essential",
        /// Terms and figures; the tail may be left to a follow-up.
        Detail = "detail",
        /// Earlier events.
        History = "history",
    }
}

/// Some facts under a common title.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Block {
    /// The title, if the facts need one.
    pub title: Option<String>,
    /// What may be dropped first.
    pub importance: Importance,
    /// A list whose rows may be spread over pages; a block that is not a list is shown whole.
    pub paged: bool,
    /// The facts.
    pub facts: Vec<Fact>,
}

/// A source with its number in this answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Citation {
    /// 1 for the first source cited.
    pub number: u16,
    /// The source's key.
    pub source: SourceId,
    /// Publisher, date, "via": as a reader cites it.
    pub label: String,
    /// The title.
    pub title: String,
    /// The address.
    pub url: String,
    /// What kind of publisher it is.
    pub kind: SourceKind,
    /// The BCP 47 tag of its language.
    pub language: String,
    /// When it was published.
    pub published: Option<PartialDate>,
}

/// Something to ask next, or one of several meanings.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FollowUp {
    /// At most 34 characters, so that it fits on a button.
    pub label: String,
    /// What it asks.
    pub question: Question,
    /// The country that it stands for, where it is one of several meanings.
    pub country: Option<CountryCode>,
}

/// What was understood.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Reading {
    /// The kind of question: a command's name, or `unknown`.
    pub intent: String,
    /// The countries that the question names.
    pub countries: Vec<CountryCode>,
    /// The question in its shortest written form ("/list answer:agreed region:africa").
    pub command: Option<String>,
    /// Said to the reader when what was understood is not what was typed ("Showing Eswatini for \"swazilnd\"").
    pub remark: Option<String>,
}

/// How current an answer is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AsOf {
    /// The past day that was asked about.
    pub on: Option<Date>,
    /// The day up to which the record was kept.
    pub known_up_to: Date,
    /// The edition's name.
    pub edition: String,
    /// The number of the latest revision; 0 for the edition itself.
    pub revision: u64,
    /// All of it in one line for the reader.
    pub line: String,
}

/// What the reader gets.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer {
    /// What became of the question.
    pub outcome: Outcome,
    /// What was understood.
    pub reading: Reading,
    /// The mark of the standing that the answer is about.
    pub mark: Option<Mark>,
    /// A short heading ("🇵🇪 Peru — Declined").
    pub title: String,
    /// One sentence that answers.
    pub headline: String,
    /// The rest.
    pub blocks: Vec<Block>,
    /// The sources of all facts, by number.
    pub citations: Vec<Citation>,
    /// The countries that the answer is about or lists.
    pub countries: Vec<CountryCode>,
    /// The one value asked for.
    pub value: Option<Value>,
    /// The picture that goes with it. The answer says the same without it.
    pub illustration: Option<Illustration>,
    /// The meanings to choose from.
    pub choices: Vec<FollowUp>,
    /// What one may want to ask next.
    pub follow_ups: Vec<FollowUp>,
    /// How current it is.
    pub as_of: AsOf,
}
