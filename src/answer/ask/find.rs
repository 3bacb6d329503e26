//! Which events answer: those that share the question's own words, figures and dates, before those that only fit its aspect.

use crate::answer::draft::Draft;
use crate::domain::{CountryCode, Event, EventId, Kind};
use crate::question::{Ask, Aspect, Order, Trait, topic_words};
use crate::record::stem;

/// No single word counts for more: else a rare word beats three good ones.
const MOST_A_WORD: f32 = 4.5;
/// From this on an event shares enough words with the question to be shown first.
pub(super) const TELLING: f32 = 2.6;

/// An event with what speaks for it.
#[derive(Clone, Copy)]
pub(super) struct Found<'a> {
    pub(super) event: &'a Event,
    /// Words, figures and dates that the question shares with it.
    pub(super) shared: f32,
    /// The same and how well it fits the aspect.
    pub(super) score: f32,
}

/// The events of a country, the best first.
pub(super) fn events<'a>(draft: &Draft<'a>, ask: &Ask, country: CountryCode) -> Vec<Found<'a>> {
    let shared = Shared::new(draft, ask);
    let mut found: Vec<Found<'a>> = draft
        .view
        .events_of(country)
        .map(|event| {
            let shared = shared.with(ask, event);
            Found { event, shared, score: shared + fit(ask, event) + opening(ask, event) }
        })
        .collect();
    found.sort_by(|one, other| other.score.total_cmp(&one.score).then(other.event.order().cmp(&one.event.order())));
    found
}

/// The question's words, each with the events that use it.
struct Shared {
    words: Vec<(f32, Vec<EventId>)>,
}

impl Shared {
    fn new(draft: &Draft<'_>, ask: &Ask) -> Self {
        let record = draft.scene.snapshot.words();
        let words = ask.words.iter().map(|word| match word.strip_prefix('+') {
            Some(topic) => {
                let using = topic_words(topic).iter().flat_map(|word| record.using(&stem(word)).collect::<Vec<_>>());
                (1.3, using.collect())
            }
            None if word.starts_with('=') => (0.0, Vec::new()),
            None if word.starts_with('#') => {
                let figure = word.trim_start_matches('#').replace('_', ".");
                let saying = draft
                    .view
                    .events()
                    .filter(|event| event.summary.contains(&figure) && ask.countries.contains(&event.id.country));
                (4.0, saying.map(|event| event.id).collect())
            }
            None => (record.weight(word).min(MOST_A_WORD), record.using(word).collect()),
        });
        Self { words: words.collect() }
    }

    fn with(&self, ask: &Ask, event: &Event) -> f32 {
        let words: f32 =
            self.words.iter().filter(|(_, using)| using.contains(&event.id)).map(|(weight, _)| weight).sum();
        let figure = ask.number.is_some_and(|number| names_figure(event, number));
        let from = ask.from.is_some_and(|country| event.nationalities.contains(&country));
        let dated = match (ask.since, ask.until) {
            (None, None) => false,
            (since, until) => {
                since.is_none_or(|since| event.effective() >= since.begin())
                    && until.is_none_or(|until| event.date.begin() <= until.end())
            }
        };
        words + if figure { 4.0 } else { 0.0 } + if from { 3.0 } else { 0.0 } + if dated { 2.5 } else { 0.0 }
    }
}

/// An event that opens with a word of the question is about it; one that ends with it only touches it.
fn opening(ask: &Ask, event: &Event) -> f32 {
    let opens = crate::record::split(&event.summary).take(7).any(|word| {
        let cut = stem(&word);
        ask.words.contains(&cut)
    });
    if opens { 0.7 } else { 0.0 }
}

/// Whether an event gives the figure, as a number of people, as money or in its words.
pub(super) fn names_figure(event: &Event, number: u64) -> bool {
    event.people.is_some_and(|people| u64::from(people.count) == number)
        || event.money.is_some_and(|money| money.usd == number)
        || in_words(event, number)
}

fn in_words(event: &Event, number: u64) -> bool {
    let texts = [event.summary.as_str(), event.conditions.as_deref().unwrap_or_default()];
    // "10 October" is no ten.
    let counts = |one: &super::quantity::Quantity| one.value == number && !super::figure::is_month(&one.unit);
    texts.iter().any(|text| super::quantity::all(text).iter().any(counts))
}

/// How well an event fits the aspect and the claims, whatever its words.
fn fit(ask: &Ask, event: &Event) -> f32 {
    let aspect = match ask.about {
        Aspect::Terms => {
            f32::from(u8::from(event.conditions.is_some())) + if event.kind == Kind::Agreed { 0.8 } else { 0.0 }
        }
        Aspect::People | Aspect::Origin => match event.kind {
            Kind::Arrival => 1.5,
            Kind::Onward => 0.6,
            _ => 0.0,
        },
        Aspect::Money if event.money.is_some() => 2.0,
        Aspect::Legal if is_legal(event) => 1.5,
        _ => 0.0,
    };
    let claimed = ask.conditions.iter().any(|condition| kind_of(condition.is) == Some(event.kind));
    aspect + if claimed { 1.5 } else { 0.0 } + if event.kind == Kind::ToBeAsked { -0.5 } else { 0.0 }
}

/// Whether an event shares a word of the question, such as its publisher's name.
pub(super) fn names_publisher(ask: &Ask, event: &Event) -> bool {
    let wanted: Vec<String> = ask
        .words
        .iter()
        .flat_map(|word| match word.strip_prefix('+') {
            Some(topic) => topic_words(topic).iter().map(|word| stem(word)).collect(),
            None => vec![word.clone()],
        })
        .collect();
    crate::record::split(&event.summary).any(|word| wanted.contains(&stem(&word)))
}

/// Whether an event speaks of a court.
pub(super) fn is_legal(event: &Event) -> bool {
    matches!(event.kind, Kind::CourtBlocked | Kind::CourtAllowed)
        || ["court", "Court", "judge", "Judge", "Chamber", "suit", "petition"]
            .iter()
            .any(|word| event.summary.contains(word))
}

/// Whether an event says that a parliament approved something: that it was still to do so, or had not, says nothing.
pub(super) fn says_approved(event: &Event) -> bool {
    super::clause::all(event).iter().any(|clause| {
        let says = |words: &[&str]| words.iter().any(|word| super::cover::says(clause, word));
        says(&["approv", "ratif"])
            && says(&["parliament", "senat", "congress", "hous", "cabinet"])
            && !super::evidence::is_denied(&clause.replace("non-binding", ""))
            && !["need", "was to", "require", "bar "].iter().any(|words| clause.contains(words))
    })
}

/// The kind of event that makes a claim true.
pub(super) fn kind_of(is: Trait) -> Option<Kind> {
    kinds_of(is).first().copied().filter(|kind| !matches!(kind, Kind::CourtBlocked | Kind::CourtAllowed))
}

/// The kinds of event that a question about a time can mean: of a court, its decisions as well.
pub(super) fn kinds_of(is: Trait) -> &'static [Kind] {
    match is {
        Trait::Blocked => &[Kind::CourtBlocked],
        Trait::Cleared => &[Kind::CourtAllowed],
        Trait::Agreed | Trait::Signed => &[Kind::Agreed],
        Trait::Declined => &[Kind::Declined],
        Trait::Talks => &[Kind::Talks],
        Trait::Denied => &[Kind::Denied],
        Trait::Suspended => &[Kind::Suspended],
        Trait::Ended => &[Kind::Ended],
        Trait::Asked | Trait::Approached => &[Kind::Asked],
        Trait::Planned => &[Kind::ToBeAsked],
        Trait::Arrived => &[Kind::Arrival],
        Trait::Onward => &[Kind::Onward],
        Trait::Paid | Trait::Money | Trait::Promised | Trait::Offered => &[Kind::Payment],
        _ => &[],
    }
}

/// One of several events in time: the first, the second, the last.
pub(super) fn in_order(mut events: Vec<&Event>, order: Order) -> Option<&Event> {
    events.sort_by_key(|event| event.order());
    match order {
        Order::Second => events.get(1).copied(),
        Order::Third => events.get(2).copied(),
        Order::Fourth => events.get(3).copied(),
        Order::Last => events.last().copied(),
        _ => events.first().copied(),
    }
}
