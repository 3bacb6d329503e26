//! What a map shows: countries in classes, each country in at most one.

use super::super::{Scene, draft::name, words};
use super::standings;
use crate::answer::Mark;
use crate::domain::standing::{AnswerState, Approach, PracticeState, Total};
use crate::domain::{CountryCode, EventId, Money, MoneyState, Standing, slugged};
use crate::question::{MapQuery, MapTheme};

slugged! {
    /// What the countries of one colour have in common; the catalogue has their labels as `class-<slug>`.
    pub enum Class {
        /// Agreed, and nothing on record contradicts it.
        Agreed = "agreed",
        /// Declined.
        Declined = "declined",
        /// In talks.
        Talks = "talks",
        /// Asked or to be asked, without an answer on record.
        Asked = "asked",
        /// Contested, or denied.
        Disputed = "disputed",
        /// Suspended or ended.
        Suspended = "suspended",
        /// Asked, whatever it answered.
        WasAsked = "was_asked",
        /// To be asked.
        ToBeAsked = "to_be_asked",
        /// People have arrived.
        Arrived = "arrived",
        /// An agreement is on record and no arrival.
        AgreedOnly = "agreed_only",
        /// Money was paid.
        Paid = "paid",
        /// Money was promised, and none is on record as paid.
        Promised = "promised",
        /// Money was offered.
        Offered = "offered",
        /// Money was reported, it is not known whether promised or paid.
        Reported = "reported",
        /// People have arrived, and their number is on record.
        Counted = "counted",
        /// People have arrived, and their number is not on record.
        Uncounted = "uncounted",
    }
}

impl Class {
    /// The mark whose colour and symbol the class has; several themes share them, and a legend always says which is meant.
    pub const fn mark(self) -> Mark {
        match self {
            Self::Agreed | Self::AgreedOnly => Mark::Agreed,
            Self::Declined => Mark::Declined,
            Self::Talks | Self::Promised | Self::ToBeAsked => Mark::Talks,
            Self::Asked | Self::WasAsked | Self::Offered | Self::Uncounted => Mark::Asked,
            Self::Disputed | Self::Reported => Mark::Disputed,
            Self::Suspended | Self::Arrived | Self::Paid | Self::Counted => Mark::Suspended,
        }
    }
}

/// A number that a map writes beside a country.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Figure {
    /// People who arrived.
    People(Total),
    /// Money in one state.
    Money(Money),
}

/// A country in a class.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Member {
    /// Which country.
    pub country: CountryCode,
    /// Whether only unconfirmed events put it there.
    pub unconfirmed: bool,
    /// Its number.
    pub figure: Option<Figure>,
    /// The events that put it there.
    pub events: Vec<EventId>,
    /// Its standing.
    pub standing: Standing,
}

/// The countries of one class, by name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Group {
    /// The class.
    pub class: Class,
    /// Its countries, by their names in the reader's language.
    pub members: Vec<Member>,
}

impl Group {
    /// How many rest on unconfirmed events only.
    pub fn unconfirmed(&self) -> usize {
        self.members.iter().filter(|member| member.unconfirmed).count()
    }
}

/// What a map shows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MapFigures {
    /// The classes that have a country, in a fixed order.
    pub groups: Vec<Group>,
    /// How many countries of the region are on record and in none of the classes.
    pub others: usize,
}

impl MapFigures {
    /// All countries in a class, with it.
    pub fn members(&self) -> impl Iterator<Item = (Class, &Member)> {
        self.groups.iter().flat_map(|group| group.members.iter().map(|member| (group.class, member)))
    }
}

/// What a map shows.
pub fn map(scene: Scene<'_>, query: MapQuery) -> MapFigures {
    let standings = standings(scene, query.region, query.on);
    let on_record = standings.len();
    let mut found: Vec<(Class, Member)> =
        standings.into_iter().filter_map(|standing| placed(scene, query, standing)).collect();
    found.sort_by_key(|(class, member)| (*class, name(scene.language, member.country)));
    let others = on_record - found.len();
    let mut groups: Vec<Group> = Vec::new();
    for (class, member) in found {
        match groups.last_mut().filter(|group| group.class == class) {
            Some(group) => group.members.push(member),
            None => groups.push(Group { class, members: vec![member] }),
        }
    }
    MapFigures { groups, others }
}

fn placed(scene: Scene<'_>, query: MapQuery, standing: Standing) -> Option<(Class, Member)> {
    let (class, events, unconfirmed, figure) = match query.theme {
        MapTheme::Answer => answer(&standing)?,
        MapTheme::Approach => approach(&standing)?,
        MapTheme::Practice => practice(&standing)?,
        MapTheme::Money => money(scene, query, standing.country)?,
        MapTheme::People => people(&standing)?,
    };
    Some((class, Member { country: standing.country, unconfirmed, figure, events, standing }))
}

type Place = (Class, Vec<EventId>, bool, Option<Figure>);

fn answer(standing: &Standing) -> Option<Place> {
    let class = match words::mark(standing) {
        Mark::Agreed => Class::Agreed,
        Mark::Declined => Class::Declined,
        Mark::Talks => Class::Talks,
        Mark::Asked => Class::Asked,
        Mark::Disputed => Class::Disputed,
        Mark::Suspended => Class::Suspended,
        Mark::NoRecord => return None,
    };
    if standing.answer.state == AnswerState::NoneOnRecord {
        return Some((class, standing.approach.events.clone(), standing.approach.is_unconfirmed(), None));
    }
    Some((class, standing.answer.events.clone(), standing.answer.is_unconfirmed(), None))
}

fn approach(standing: &Standing) -> Option<Place> {
    let class = match standing.approach.state {
        Approach::Asked => Class::WasAsked,
        Approach::ToBeAsked => Class::ToBeAsked,
        Approach::NoneOnRecord => return None,
    };
    Some((class, standing.approach.events.clone(), standing.approach.is_unconfirmed(), None))
}

fn practice(standing: &Standing) -> Option<Place> {
    if standing.practice.finding.state == PracticeState::Received {
        let finding = &standing.practice.finding;
        return Some((Class::Arrived, finding.events.clone(), finding.is_unconfirmed(), None));
    }
    (standing.answer.state == AnswerState::Agreed)
        .then(|| (Class::AgreedOnly, standing.answer.events.clone(), standing.answer.is_unconfirmed(), None))
}

fn people(standing: &Standing) -> Option<Place> {
    let practice = &standing.practice;
    if practice.finding.state != PracticeState::Received {
        return None;
    }
    let unconfirmed = practice.finding.is_unconfirmed();
    Some(match practice.total {
        Some(total) => (Class::Counted, practice.counted.clone(), unconfirmed, Some(Figure::People(total))),
        None => (Class::Uncounted, practice.finding.events.clone(), unconfirmed, None),
    })
}

/// The furthest state that the money of a country reached, and the sum in that state alone.
fn money(scene: Scene<'_>, query: MapQuery, country: CountryCode) -> Option<Place> {
    let states = [
        (MoneyState::Paid, Class::Paid),
        (MoneyState::Promised, Class::Promised),
        (MoneyState::Offered, Class::Offered),
        (MoneyState::Reported, Class::Reported),
    ];
    let view = scene.snapshot.view(query.on);
    states.into_iter().find_map(|(state, class)| {
        let sum = super::money::of_country(view, country, state)?;
        Some((class, sum.events, sum.unconfirmed, Some(Figure::Money(sum.money))))
    })
}
