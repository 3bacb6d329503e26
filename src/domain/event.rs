//! An event: one dated happening in one country's record, with its sources. A fact without a source cannot be constructed.

use std::fmt;
use std::str::FromStr;

use time::Date;

use super::slug::slugged;
use super::{CountryCode, PartialDate, SourceId};

/// Country code and running number, such as `PE-3`; stable for ever.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EventId {
    /// Whose record the event belongs to.
    pub country: CountryCode,
    /// 1 for the first event of the file.
    pub number: u16,
}

/// The text is no event id such as `PE-3`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NotAnEventId(pub String);

impl FromStr for EventId {
    type Err = NotAnEventId;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let wrong = || NotAnEventId(text.to_owned());
        let (country, number) = text.split_once('-').ok_or_else(wrong)?;
        let country = CountryCode::parse(country).ok_or_else(wrong)?;
        if number.starts_with('0') || !number.bytes().all(|b| b.is_ascii_digit()) {
            return Err(wrong());
        }
        let number = number.parse().map_err(|_| wrong())?;
        Ok(Self { country, number })
    }
}

impl fmt::Display for EventId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-{}", self.country, self.number)
    }
}

impl fmt::Display for NotAnEventId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}` is not an event id such as PE-3", self.0)
    }
}

impl std::error::Error for NotAnEventId {}

slugged! {
    /// What happened.
    pub enum Kind {
        /// The United States planned to ask.
        ToBeAsked = "to_be_asked",
        /// The United States asked.
        Asked = "asked",
        /// Talks were held.
        Talks = "talks",
        /// The country agreed.
        Agreed = "agreed",
        /// The country said no.
        Declined = "declined",
        /// The government denied reports.
        Denied = "denied",
        /// An arrangement was put on hold.
        Suspended = "suspended",
        /// An arrangement ended.
        Ended = "ended",
        /// People arrived.
        Arrival = "arrival",
        /// People were sent on.
        Onward = "onward",
        /// A court stopped something.
        CourtBlocked = "court_blocked",
        /// A court let something go on.
        CourtAllowed = "court_allowed",
        /// Money was promised, paid, offered or reported.
        Payment = "payment",
        /// Somebody said something about it.
        Statement = "statement",
        /// Anything else worth knowing.
        Note = "note",
    }
}

slugged! {
    /// How well an event is sourced; ordered from weak to strong.
    pub enum Confidence {
        /// Weak, second-hand, inferred or contested.
        Unconfirmed = "unconfirmed",
        /// One credible outlet.
        Reported = "reported",
        /// Two independent sources, or one primary source.
        Confirmed = "confirmed",
    }
}

slugged! {
    /// How a figure is to be read.
    pub enum Qualifier {
        /// The figure itself.
        Exactly = "exactly",
        /// Near the figure.
        About = "about",
        /// The figure is a ceiling.
        UpTo = "up_to",
        /// The figure is a floor.
        AtLeast = "at_least",
    }
}

slugged! {
    /// What a number of people counts.
    pub enum Scope {
        /// The people of this event alone.
        ThisEvent = "this_event",
        /// Everybody up to this event: it replaces what it sums up.
        RunningTotal = "running_total",
        /// People a year under an arrangement.
        PerYear = "per_year",
        /// The most that an arrangement allows.
        AgreedMaximum = "agreed_maximum",
    }
}

slugged! {
    /// How far money has got; the four are never added to each other.
    pub enum MoneyState {
        /// On offer.
        Offered = "offered",
        /// Promised or set aside.
        Promised = "promised",
        /// Paid.
        Paid = "paid",
        /// Reported, and not known whether promised or paid.
        Reported = "reported",
    }
}

/// A number of people.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct People {
    /// At least 1.
    pub count: u32,
    /// How to read the count.
    pub qualifier: Qualifier,
    /// What it counts.
    pub scope: Scope,
}

/// An amount of money.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Money {
    /// United States dollars, at least 1.
    pub usd: u64,
    /// How to read the amount.
    pub qualifier: Qualifier,
    /// Whether it was offered, promised, paid or only reported.
    pub state: MoneyState,
}

/// A list that holds at least one item.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NonEmpty<T>(Vec<T>);

impl<T> NonEmpty<T> {
    /// `None` for an empty list.
    pub fn new(items: Vec<T>) -> Option<Self> {
        (!items.is_empty()).then_some(Self(items))
    }
}

impl<T> std::ops::Deref for NonEmpty<T> {
    type Target = [T];
    fn deref(&self) -> &[T] {
        &self.0
    }
}

/// One dated happening in one country's record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Event {
    /// Country code and running number.
    pub id: EventId,
    /// When it happened.
    pub date: PartialDate,
    /// When it first became public.
    pub reported: PartialDate,
    /// What happened.
    pub kind: Kind,
    /// One or two neutral sentences that stand alone; at most 300 characters.
    pub summary: String,
    /// How many people.
    pub people: Option<People>,
    /// How much money.
    pub money: Option<Money>,
    /// The nationalities of the people concerned.
    pub nationalities: Vec<CountryCode>,
    /// Terms of an arrangement; at most 200 characters.
    pub conditions: Option<String>,
    /// How well it is sourced.
    pub confidence: Confidence,
    /// Events that contradict this one; they name this one in turn.
    pub contested_by: Vec<EventId>,
    /// What it rests on.
    pub sources: NonEmpty<SourceId>,
}

impl Event {
    /// The day on which the event counts: the end of its date's period, but never after the end of `reported`'s.
    pub fn effective(&self) -> Date {
        self.date.end().min(self.reported.end())
    }

    /// Whether the event was public on the day: its `reported` period has begun.
    pub fn known_on(&self, day: Date) -> bool {
        self.reported.begin() <= day
    }

    /// The key by which events of one country are ordered: effective date, then `reported`, then the order in the file.
    pub fn order(&self) -> (Date, Date, u16) {
        (self.effective(), self.reported.end(), self.id.number)
    }
}
