//! What can be asked, as a value. Every front end makes a [`Question`]; every answer is made from one.
//!
//! Free text becomes one in [`understand`]: words, mentions, senses and times fill the slots of an [`Ask`]; what cannot be read is told by a
//! type, never guessed. It decides nothing about the answer.

mod about;
mod ask;
mod aspect;
mod beside;
mod bounds;
mod case;
mod claim;
mod code;
mod counting;
mod fill;
mod follow;
mod form;
mod gate;
mod lexicon;
mod marks;
mod mention;
mod named;
mod number;
mod order;
mod own;
mod part;
mod read;
mod region;
mod sense;
pub mod slots;
mod statement;
mod stranger;
mod tag;
mod text;
mod unread;
mod when;

pub use about::Entry;
pub use ask::{Ask, Aspect, Condition, Form, Mark, Order, Trait};
pub use claim::{Claimed, claims, claims_in};
pub use mention::Why;
pub use read::{Cannot, Outcome, Reading, Step, follow_up, understand};
pub use region::regions_in;
pub use tag::Tag;

/// The language that a text is written in, as far as its words tell: `en` where they tell nothing.
pub fn language(text: &str) -> &'static str {
    lexicon::spoken(&text::words(text::cut(text))).0
}

/// The words of a topic, such as "minors", in English: what the record may call it.
pub fn topic_words(topic: &str) -> &'static [String] {
    lexicon::ENGLISH.words_of(topic)
}

mod picture;

use time::Date;

use crate::domain::standing::{AnswerState, Approach, PracticeState};
use crate::domain::{Confidence, CountryCode, EventId, Kind, PartialDate, Region, slugged};

pub use picture::{ChartQuery, ChartTheme, MapQuery, MapTheme, Picture, Shade};

slugged! {
    /// The commands: each asks one kind of question.
    pub enum Command {
        /// One country's standing.
        Status = "status",
        /// Who agreed.
        Agreed = "agreed",
        /// Who declined.
        Declined = "declined",
        /// Who is in talks.
        Talks = "talks",
        /// Who was asked.
        Asked = "asked",
        /// Where people have arrived.
        Received = "received",
        /// Any combination.
        List = "list",
        /// What happened, in order.
        Timeline = "timeline",
        /// Countries beside each other.
        Compare = "compare",
        /// On what terms.
        Terms = "terms",
        /// For what money.
        Money = "money",
        /// How many people.
        People = "people",
        /// The picture in numbers.
        Totals = "totals",
        /// A map.
        Map = "map",
        /// A chart.
        Chart = "chart",
        /// What courts said.
        Courts = "courts",
        /// Who says so.
        Sources = "sources",
        /// One event.
        Event = "event",
        /// What the record learned lately.
        Changes = "changes",
        /// How to ask.
        Help = "help",
        /// What this is.
        About = "about",
        /// In your own words.
        Ask = "ask",
    }
}

slugged! {
    /// The order of a list.
    pub enum Sort {
        /// By the country's name in the reader's language.
        Name = "name",
        /// Latest change first.
        Recent = "recent",
        /// Oldest first.
        Oldest = "oldest",
        /// Most people arrived first.
        People = "people",
    }
}

/// Which countries to list; every condition that is set must hold.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ListQuery {
    /// The approach.
    pub approach: Option<Approach>,
    /// The answer.
    pub answer: Option<AnswerState>,
    /// The practice.
    pub practice: Option<PracticeState>,
    /// The region.
    pub region: Option<Region>,
    /// The state that is listed began on or after the first day of this date.
    pub since: Option<PartialDate>,
    /// The state that is listed began on or before the last day of this date.
    pub until: Option<PartialDate>,
    /// The confidence of what is listed is at least this.
    pub confidence: Option<Confidence>,
    /// The order; by name where nothing is said.
    pub sort: Option<Sort>,
    /// As known on this day.
    pub on: Option<Date>,
}

/// One thing that can be asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Question {
    /// Where a country stands.
    Status {
        /// Which country.
        country: CountryCode,
        /// As known on this day.
        on: Option<Date>,
    },
    /// Which countries meet some conditions.
    List(ListQuery),
    /// What happened, newest first.
    Timeline {
        /// In one country, or everywhere.
        country: Option<CountryCode>,
        /// Only events of this kind.
        kind: Option<Kind>,
        /// Only events from the first day of this date.
        since: Option<PartialDate>,
        /// Only events up to the last day of this date.
        until: Option<PartialDate>,
    },
    /// Two to four countries beside each other.
    Compare {
        /// Which, in the order asked; no two the same.
        countries: Vec<CountryCode>,
    },
    /// On what terms a country agreed.
    Terms {
        /// Which country.
        country: CountryCode,
    },
    /// Who promised or paid what.
    Money {
        /// To one country, or to all.
        country: Option<CountryCode>,
    },
    /// How many people arrived.
    People {
        /// In one country, or in all.
        country: Option<CountryCode>,
    },
    /// The picture in numbers.
    Totals {
        /// Only in this region.
        region: Option<Region>,
        /// As known on this day.
        on: Option<Date>,
    },
    /// A map, in words; whoever can show it draws it as well.
    Map(MapQuery),
    /// A chart, in words; whoever can show it draws it as well.
    Chart(ChartQuery),
    /// The legal frame.
    Courts {
        /// As far as it concerns one country.
        country: Option<CountryCode>,
    },
    /// Which sources the record rests on.
    Sources {
        /// For one country, or how they are spread over all.
        country: Option<CountryCode>,
    },
    /// One event in full.
    Event {
        /// Which event.
        id: EventId,
    },
    /// What became public lately.
    Changes {
        /// Since the first day of this date; a month back where nothing is said.
        since: Option<PartialDate>,
    },
    /// What can be asked.
    Help {
        /// How one command is used.
        command: Option<Command>,
    },
    /// What this is, what it covers, what it keeps.
    About,
    /// Anything else, put together from slots.
    Ask(Box<Ask>),
}

impl Question {
    /// The command that asks this. A list is the shortest command that says it.
    pub fn command(&self) -> Command {
        match self {
            Self::Status { .. } => Command::Status,
            Self::List(query) => query.command(),
            Self::Timeline { .. } => Command::Timeline,
            Self::Compare { .. } => Command::Compare,
            Self::Terms { .. } => Command::Terms,
            Self::Money { .. } => Command::Money,
            Self::People { .. } => Command::People,
            Self::Totals { .. } => Command::Totals,
            Self::Map(_) => Command::Map,
            Self::Chart(_) => Command::Chart,
            Self::Courts { .. } => Command::Courts,
            Self::Sources { .. } => Command::Sources,
            Self::Event { .. } => Command::Event,
            Self::Changes { .. } => Command::Changes,
            Self::Help { .. } => Command::Help,
            Self::About => Command::About,
            Self::Ask(_) => Command::Ask,
        }
    }

    /// The kind of question, one word, for the JSON contract and the log.
    pub fn intent(&self) -> &'static str {
        match self {
            Self::List(_) => Command::List.slug(),
            Self::Ask(ask) => ask.about.slug(),
            other => other.command().slug(),
        }
    }

    /// The countries that the question names.
    pub fn countries(&self) -> Vec<CountryCode> {
        match self {
            Self::Status { country, .. } | Self::Terms { country } => vec![*country],
            Self::Timeline { country, .. }
            | Self::Money { country }
            | Self::People { country }
            | Self::Courts { country }
            | Self::Sources { country } => country.iter().copied().collect(),
            Self::Compare { countries } => countries.clone(),
            Self::Ask(ask) => ask.countries.clone(),
            Self::Event { id } => vec![id.country],
            Self::Chart(query) => query.country.into_iter().collect(),
            Self::Map(_)
            | Self::List(_)
            | Self::Totals { .. }
            | Self::Changes { .. }
            | Self::Help { .. }
            | Self::About => Vec::new(),
        }
    }

    /// The past day that is asked about.
    pub fn on(&self) -> Option<Date> {
        match self {
            Self::Status { on, .. } | Self::Totals { on, .. } => *on,
            Self::List(query) => query.on,
            Self::Map(query) => query.on,
            Self::Chart(query) => query.on,
            Self::Ask(ask) => ask.on,
            _ => None,
        }
    }
}

impl ListQuery {
    /// Countries with this answer.
    pub fn answer(answer: AnswerState) -> Self {
        Self { answer: Some(answer), ..Self::default() }
    }

    fn command(&self) -> Command {
        let plain = Self { region: None, on: None, ..self.clone() };
        Command::ALL
            .iter()
            .copied()
            .find(|command| command.list_preset().is_some_and(|preset| preset == plain))
            .unwrap_or(Command::List)
    }
}

impl Command {
    /// The conditions that a list command of its own stands for, such as `/agreed`.
    pub fn list_preset(self) -> Option<ListQuery> {
        Some(match self {
            Self::Agreed => ListQuery::answer(AnswerState::Agreed),
            Self::Declined => ListQuery::answer(AnswerState::Declined),
            Self::Talks => ListQuery::answer(AnswerState::InTalks),
            Self::Asked => ListQuery { approach: Some(Approach::Asked), ..ListQuery::default() },
            Self::Received => ListQuery { practice: Some(PracticeState::Received), ..ListQuery::default() },
            _ => return None,
        })
    }
}
