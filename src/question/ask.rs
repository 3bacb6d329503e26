//! A question put together from typed slots: what free text is read as. It is a plain value like every other question, so that buttons,
//! follow-ups and tests can hold it; how it is written down is in `slots`.

use time::Date;

use crate::domain::{CountryCode, PartialDate, Region, slugged};

slugged! {
    /// What about a country, or about all of them, is asked for. New ones go to the end: codes of buttons count them.
    pub enum Aspect {
        /// Where it stands.
        Standing = "standing",
        /// On what terms.
        Terms = "terms",
        /// For what money.
        Money = "money",
        /// Who arrived, how many.
        People = "people",
        /// Of what nationality they were.
        Origin = "origin",
        /// What courts and policy say.
        Legal = "legal",
        /// Who says so.
        Source = "source",
        /// What happened.
        Timeline = "timeline",
        /// Which countries.
        List = "list",
        /// How many countries.
        Count = "count",
        /// How many people in all.
        Total = "total",
        /// Which country is first, last, most.
        Extreme = "extreme",
        /// What a word means here.
        Definition = "definition",
        /// What the record and the bot are.
        About = "about",
        /// The events that say the question's own words.
        Search = "search",
    }
}

slugged! {
    /// The shape of the answer that is expected.
    pub enum Form {
        /// An account.
        Open = "open",
        /// Yes or no.
        YesNo = "yes-no",
        /// A number.
        HowMany = "how-many",
        /// A sum of money.
        HowMuch = "how-much",
        /// A date.
        When = "when",
        /// A length of time.
        HowLong = "how-long",
        /// A reason: the question takes something for granted.
        Why = "why",
        /// One or several countries.
        Which = "which",
    }
}

slugged! {
    /// What can be true of a country. New ones go to the end.
    pub enum Trait {
        /// It agreed.
        Agreed = "agreed",
        /// It said no.
        Declined = "declined",
        /// It is in talks.
        Talks = "talks",
        /// It denies reports.
        Denied = "denied",
        /// Its arrangement is on hold.
        Suspended = "suspended",
        /// Its arrangement ended.
        Ended = "ended",
        /// It has given no public answer.
        Silent = "silent",
        /// It has given one, whatever it is.
        Answered = "answered",
        /// It was asked.
        Asked = "asked",
        /// It was to be asked.
        Planned = "planned",
        /// People arrived.
        Arrived = "arrived",
        /// People were sent on.
        Onward = "onward",
        /// People are held.
        Held = "held",
        /// Something was signed.
        Signed = "signed",
        /// A parliament approved.
        Ratified = "ratified",
        /// The arrangement works.
        InForce = "in-force",
        /// The text is public.
        Published = "published",
        /// Money is on record.
        Money = "money",
        /// Money was paid.
        Paid = "paid",
        /// Money was promised.
        Promised = "promised",
        /// Money was offered.
        Offered = "offered",
        /// It takes people without pay.
        Free = "free",
        /// What is on record of it is only unconfirmed.
        Unconfirmed = "unconfirmed",
        /// It is confirmed.
        Confirmed = "confirmed",
        /// Sources contradict each other.
        Contested = "contested",
        /// A court stopped or allowed something.
        Court = "court",
        /// It was approached in any way, or was to be.
        Approached = "approached",
        /// It must take whoever is sent.
        Obliged = "obliged",
        /// It may refuse people one by one.
        Chooses = "chooses",
        /// A court stopped something.
        Blocked = "blocked",
        /// People are kept in prison.
        Imprisoned = "imprisoned",
        /// Two countries stand differently.
        Opposite = "opposite",
        /// Two countries stand alike.
        Alike = "alike",
        /// A court let something go on.
        Cleared = "cleared",
        /// The number of people is limited.
        Capped = "capped",
        /// It is limited by the year.
        Yearly = "yearly",
        /// After a refusal or a denial it agreed or negotiates, or the other way round.
        Changed = "changed",
        /// It gave an answer that is a yes or a no.
        Decided = "decided",
    }
}

slugged! {
    /// By what countries or events are put in order. New ones go to the end.
    pub enum Order {
        /// The earliest.
        First = "first",
        /// The latest.
        Last = "last",
        /// The greatest figure.
        Most = "most",
        /// The smallest figure.
        Fewest = "fewest",
        /// The second in time.
        Second = "second",
        /// The third in time.
        Third = "third",
        /// The fourth in time.
        Fourth = "fourth",
    }
}

slugged! {
    /// What a small word or turn of the sentence changes. New ones go to the end.
    pub enum Mark {
        /// By the head: "per person".
        Each = "each",
        /// The people named are left out: "no Haitians".
        Not = "not",
        /// And who says so.
        Source = "source",
        /// All of them.
        All = "all",
        /// As before.
        Still = "still",
        /// The country named would pay.
        Payer = "payer",
        /// A floor is asked for: "at least how many".
        Floor = "floor",
        /// Who somebody is: names, faces.
        Personal = "personal",
        /// Whether there is a ruling.
        Ruling = "ruling",
        /// The country is new, not the event.
        Newcomer = "newcomer",
        /// The figure is a ceiling: "fewer than ten".
        Below = "below",
        /// What somebody knew is asked.
        Knowing = "knowing",
        /// What something is for is asked.
        Purpose = "purpose",
        /// When something ends is asked.
        Ending = "ending",
        /// All together.
        Sum = "sum",
        /// One group, not all who came.
        Group = "group",
        /// A word of it is not understood.
        Unread = "unread",
        /// Courts of other countries than the United States.
        Foreign = "foreign",
        /// One of the two countries named does something with the other: "passed on to Togo by Ghana".
        Related = "related",
        /// The figure itself does not count: "more than 200".
        Above = "above",
        /// Whether there is any such country is asked, before which they are.
        Whether = "whether",
    }
}

impl Order {
    /// Whether it is an order in time: the first, the second, the last.
    pub const fn is_in_time(self) -> bool {
        !matches!(self, Self::Most | Self::Fewest)
    }
}

/// One condition on a country.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Condition {
    /// What must be true.
    pub is: Trait,
    /// Or must not be.
    pub not: bool,
    /// At any time, rather than now.
    pub ever: bool,
}

impl Condition {
    /// Something that must be true now.
    pub const fn is(is: Trait) -> Self {
        Self { is, not: false, ever: false }
    }

    /// Something that must not be true now.
    pub const fn not(is: Trait) -> Self {
        Self { is, not: true, ever: false }
    }
}

/// A question in slots. Empty slots say nothing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ask {
    /// What is asked for.
    pub about: Aspect,
    /// The shape of the answer.
    pub form: Form,
    /// The countries asked about, in the order of the question.
    pub countries: Vec<CountryCode>,
    /// The nationality of the people asked about.
    pub from: Option<CountryCode>,
    /// Countries that are left out.
    pub except: Vec<CountryCode>,
    /// Only countries of this region.
    pub region: Option<Region>,
    /// No countries of these regions.
    pub outside: Vec<Region>,
    /// What is claimed of the countries, or which countries are wanted.
    pub conditions: Vec<Condition>,
    /// One of the conditions is enough: "agreed or in talks".
    pub any: bool,
    /// The first, the last, the most.
    pub order: Option<Order>,
    /// Only what happened from the first day of this date.
    pub since: Option<PartialDate>,
    /// Only what happened up to the last day of this date.
    pub until: Option<PartialDate>,
    /// As known on this day.
    pub on: Option<Date>,
    /// A figure that the question names.
    pub number: Option<u64>,
    /// The figure is an amount of money.
    pub is_money: bool,
    /// What small words change.
    pub marks: Vec<Mark>,
    /// The question's own words, by their stems, and topics (with `+`): they find the event that answers.
    pub words: Vec<String>,
    /// Those of them that no other slot accounts for: a value is only told if what it rests on speaks of them.
    pub rest: Vec<String>,
}

impl Ask {
    /// A question about an aspect with every slot empty.
    pub const fn new(about: Aspect, form: Form) -> Self {
        Self {
            about,
            form,
            countries: Vec::new(),
            from: None,
            except: Vec::new(),
            region: None,
            outside: Vec::new(),
            conditions: Vec::new(),
            any: false,
            order: None,
            since: None,
            until: None,
            on: None,
            number: None,
            is_money: false,
            marks: Vec::new(),
            words: Vec::new(),
            rest: Vec::new(),
        }
    }

    /// Whether a small word makes this difference.
    pub fn bears(&self, mark: Mark) -> bool {
        self.marks.contains(&mark)
    }

    /// Whether a country lies where the question asks.
    pub fn is_in_place(&self, country: CountryCode) -> bool {
        self.region.is_none_or(|region| region.contains(country))
            && !self.outside.iter().any(|region| region.contains(country))
    }

    /// Whether a condition on this trait is among the conditions.
    pub fn speaks_of(&self, wanted: Trait) -> bool {
        self.conditions.iter().any(|condition| condition.is == wanted)
    }
}
