//! What the record speaks of: countries, regions, dates, events, sources, and the standing that follows from events.
//!
//! Plain values: no files, no languages, no platform. The calendar is the `time` crate's; everything else is std.

mod country;
mod date;
mod event;
mod region;
mod slug;
mod source;
pub mod standing;

pub use country::{CountryCode, NotACountryCode};
pub use date::{NotADate, PartialDate};
pub use event::{
    Confidence, Event, EventId, Kind, Money, MoneyState, NonEmpty, NotAnEventId, People, Qualifier, Scope,
};
pub use region::Region;
pub use slug::UnknownSlug;
pub(crate) use slug::slugged;
pub use source::{Source, SourceId, SourceKind};
pub use standing::Standing;
