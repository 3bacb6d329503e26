//! Pictures as values: what a map or a chart is to show.

use time::Date;

use super::Question;
use crate::domain::{CountryCode, Region, slugged};

slugged! {
    /// What a map shows.
    pub enum MapTheme {
        /// What countries answered.
        Answer = "answer",
        /// Which were asked or to be asked.
        Approach = "approach",
        /// Where people have arrived.
        Practice = "practice",
        /// Where money was paid, promised, offered or reported.
        Money = "money",
        /// How many people arrived.
        People = "people",
    }
}

slugged! {
    /// What a chart shows.
    pub enum ChartTheme {
        /// How the number of countries that agreed grew: as it became public, and as it happened.
        Agreements = "agreements",
        /// How many people arrived, by country.
        Arrivals = "arrivals",
        /// Money by country; paid, promised, offered and reported apart.
        Money = "money",
        /// What happened in one country.
        Timeline = "timeline",
        /// Small maps of several days beside each other.
        Overview = "overview",
    }
}

slugged! {
    /// What a picture stands on.
    pub enum Shade {
        /// Dark on light.
        Light = "light",
        /// Light on dark.
        Dark = "dark",
    }
}

/// A map.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct MapQuery {
    /// What it shows.
    pub theme: MapTheme,
    /// Of which region; of the world where nothing is said.
    pub region: Option<Region>,
    /// As known on this day.
    pub on: Option<Date>,
    /// On what it stands, where the reader said so.
    pub shade: Option<Shade>,
}

/// A chart.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct ChartQuery {
    /// What it shows.
    pub theme: ChartTheme,
    /// Of which country: set for a timeline, and for nothing else.
    pub country: Option<CountryCode>,
    /// Of which region; of the world where nothing is said.
    pub region: Option<Region>,
    /// As known on this day.
    pub on: Option<Date>,
    /// On what it stands, where the reader said so.
    pub shade: Option<Shade>,
}

/// Something that can be drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Picture {
    /// A map.
    Map(MapQuery),
    /// A chart.
    Chart(ChartQuery),
}

impl MapQuery {
    /// The whole world, as it is known now.
    pub const fn world(theme: MapTheme) -> Self {
        Self { theme, region: None, on: None, shade: None }
    }
}

impl ChartQuery {
    /// The whole record, as it is known now.
    pub const fn whole(theme: ChartTheme) -> Self {
        Self { theme, country: None, region: None, on: None, shade: None }
    }

    /// One country's timeline.
    pub const fn timeline(country: CountryCode, on: Option<Date>) -> Self {
        Self { theme: ChartTheme::Timeline, country: Some(country), region: None, on, shade: None }
    }
}

impl Picture {
    /// The question that the picture answers, in words.
    pub const fn question(self) -> Question {
        match self {
            Self::Map(query) => Question::Map(query),
            Self::Chart(query) => Question::Chart(query),
        }
    }

    /// On what it stands, where the reader said so.
    pub const fn shade(self) -> Option<Shade> {
        match self {
            Self::Map(query) => query.shade,
            Self::Chart(query) => query.shade,
        }
    }

    /// The same picture, on whatever it stands.
    #[must_use]
    pub const fn of_any_shade(self) -> Self {
        match self {
            Self::Map(query) => Self::Map(MapQuery { shade: None, ..query }),
            Self::Chart(query) => Self::Chart(ChartQuery { shade: None, ..query }),
        }
    }

    /// The past day that it shows.
    pub const fn on(self) -> Option<Date> {
        match self {
            Self::Map(query) => query.on,
            Self::Chart(query) => query.on,
        }
    }
}
