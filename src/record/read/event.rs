//! Reads `events/XX.json`.

use jsonc_parser::ast::{Object, Value};
use jsonc_parser::common::Ranged;
use time::macros::date;

use super::desk::{Desk, optional};
use super::figures;
use crate::domain::{Confidence, CountryCode, Event, EventId, Kind, NonEmpty, PartialDate, SourceId};
use crate::record::{Edition, Entry, Problem, Rule};

/// The fields of the file in their canonical order.
pub(in crate::record) const FILE_FIELDS: &[&str] = &["country", "checked", "events"];
/// The fields of an event in their canonical order.
pub(in crate::record) const FIELDS: &[&str] = &[
    "id",
    "date",
    "reported",
    "kind",
    "summary",
    "people",
    "money",
    "nationalities",
    "conditions",
    "confidence",
    "contested_by",
    "sources",
    "withdrawn",
];
/// The fields of what is left of a retracted event, in their canonical order.
pub(in crate::record) const RETRACTED_FIELDS: &[&str] = &["id", "retracted", "reason"];

const LONGEST_SUMMARY: usize = 300;
const LONGEST_CONDITIONS: usize = 200;
const LONGEST_REASON: usize = 300;
/// Nothing before this day can belong to the record; it catches a mistyped year.
const EARLIEST: time::Date = date!(2024 - 01 - 01);
const DATE_FORM: &str = "YYYY, YYYY-MM or YYYY-MM-DD";

/// What the frame of law and policy may hold.
const FRAME_KINDS: &[Kind] = &[Kind::CourtBlocked, Kind::CourtAllowed, Kind::Payment, Kind::Statement, Kind::Note];

/// An event as far as it could be read, with the places that checks across files need.
pub(super) struct Draft {
    pub id: Option<EventId>,
    pub entry: Option<Entry>,
    /// Sources as written, with their places.
    pub cited: Vec<(String, usize)>,
    /// Contested events with their places.
    pub contests: Vec<(EventId, usize)>,
    /// Every item of that list was an event id.
    pub contests_complete: bool,
    /// Where the confidence stands.
    pub confidence_at: usize,
}

/// What one file holds.
pub(super) struct Contents {
    pub checked: Option<time::Date>,
    pub drafts: Vec<Draft>,
}

/// `None` where the file could not be read at all.
pub(super) fn read(desk: &mut Desk<'_>, country: CountryCode, edition: Option<&Edition>) -> Option<Contents> {
    let tree = desk.page.parse().map_err(|problem| desk.report(problem)).ok()?;
    let object = desk.object(&tree, FILE_FIELDS)?;
    if let Some(value) = desk.required(object, "country") {
        same_country(desk, value, country);
    }
    let checked = optional(object, "checked").and_then(|value| desk.day(value));
    let list = desk.required(object, "events")?;
    let mut drafts = Vec::new();
    let mut next = 1_u16;
    for value in desk.filled_list(list)? {
        let Some(draft) = one(desk, value, country, edition) else {
            next = next.saturating_add(1);
            continue;
        };
        let id_at = value.as_object().and_then(|object| optional(object, "id")).map_or(value.start(), Ranged::start);
        if let Some(id) = draft.id {
            next = in_order(desk, id, id_at, EventId { country, number: next });
        }
        drafts.push(draft);
    }
    Some(Contents { checked, drafts })
}

fn same_country<'t>(desk: &mut Desk<'t>, value: &Value<'t>, country: CountryCode) {
    if let Some(written) = desk.country(value)
        && written != country
    {
        let problem = desk.problem(value.start(), Rule::CountryFile).found(written.as_str()).expected(country.as_str());
        desk.report(problem);
    }
}

/// Checks an id against the one that comes next, and says which comes after it.
fn in_order(desk: &mut Desk<'_>, id: EventId, at: usize, next: EventId) -> u16 {
    if id.country != next.country {
        let problem = desk.problem(at, Rule::IdCountry).found(id.to_string()).expected(next.country.as_str());
        desk.report(problem);
        return next.number.saturating_add(1);
    }
    if id.number == next.number {
        return next.number.saturating_add(1);
    }
    // Of two numbers that are wrong the lower one has been given, the higher one leaves a gap.
    let (rule, after) = if id.number < next.number {
        (Rule::IdDuplicate, next.number)
    } else {
        (Rule::IdOrder, id.number.saturating_add(1))
    };
    let problem = desk.problem(at, rule).found(id.to_string()).expected(next.to_string());
    desk.report(problem);
    after
}

fn one<'t>(desk: &mut Desk<'t>, value: &Value<'t>, country: CountryCode, edition: Option<&Edition>) -> Option<Draft> {
    if value.as_object().is_some_and(|object| optional(object, "retracted").is_some()) {
        return retracted(desk, value, country);
    }
    let object = desk.object(value, FIELDS)?;
    let id = desk.required(object, "id").and_then(|value| event_id(desk, value, country));
    let (date, reported) = dates(desk, object, edition);
    let kind = desk.required(object, "kind").and_then(|value| kind(desk, value, country));
    let summary = desk.required(object, "summary").and_then(|value| summary(desk, value));
    let people = optional(object, "people").and_then(|value| figures::people(desk, value, kind));
    let money = figures::money(desk, object, kind);
    let nationalities = optional(object, "nationalities").map(|value| nationalities(desk, value)).unwrap_or_default();
    let conditions =
        optional(object, "conditions").and_then(|v| desk.prose(v, LONGEST_CONDITIONS, Rule::ConditionsLong));
    let confidence_at = optional(object, "confidence").map_or(object.start(), Ranged::start);
    let confidence = desk.required(object, "confidence").and_then(|value| desk.word::<Confidence>(value));
    let contested = optional(object, "contested_by").map(|value| contests(desk, value, id, country));
    let contests_complete = contested.as_ref().is_none_or(|(_, complete)| *complete);
    let (contests, _) = contested.unwrap_or_default();
    let cited = desk.required(object, "sources").map(|value| cited(desk, value)).unwrap_or_default();
    let sources = NonEmpty::new(cited.iter().filter_map(|(source, _)| SourceId::parse(source)).collect());
    let contested_by = contests.iter().map(|(other, _)| *other).collect();
    let withdrawn = optional(object, "withdrawn").map(|value| desk.day(value));
    let event = || {
        Some(Event {
            id: id?,
            date: date?,
            reported: reported?,
            kind: kind?,
            summary: summary?,
            people,
            money,
            nationalities,
            conditions,
            confidence: confidence?,
            contested_by,
            sources: sources?,
        })
    };
    let entry = match withdrawn {
        None => event().map(Entry::Told),
        Some(since) => since.and_then(|since| Some(Entry::Withdrawn { event: event()?, since })),
    };
    Some(Draft { id, entry, cited, contests, contests_complete, confidence_at })
}

/// What is left of an event that was wrong. A field that an event has and this has not is one that was forgotten when it was retracted.
fn retracted<'t>(desk: &mut Desk<'t>, value: &Value<'t>, country: CountryCode) -> Option<Draft> {
    let object = desk.any_object(value)?;
    for property in object.properties.iter().filter(|property| !RETRACTED_FIELDS.contains(&property.name.as_str())) {
        let problem = desk.problem(property.start(), Rule::Retracted).found(property.name.as_str());
        desk.report(problem);
    }
    let id = desk.required(object, "id").and_then(|value| event_id(desk, value, country));
    let on = desk.required(object, "retracted").and_then(|value| desk.day(value));
    let reason = desk.required(object, "reason");
    let reason = reason.and_then(|value| desk.prose(value, LONGEST_REASON, Rule::ReasonLong));
    let entry = || Some(Entry::Retracted { on: on?, reason: reason? });
    Some(Draft {
        id,
        entry: entry(),
        cited: Vec::new(),
        contests: Vec::new(),
        contests_complete: true,
        confidence_at: value.start(),
    })
}

fn event_id<'t>(desk: &mut Desk<'t>, value: &Value<'t>, example: CountryCode) -> Option<EventId> {
    let literal = desk.string(value)?;
    let id = literal.value.parse().ok();
    if id.is_none() {
        let problem =
            desk.problem(value.start(), Rule::IdFormat).found(&*literal.value).expected(format!("{example}-1"));
        desk.report(problem);
    }
    id
}

fn dates<'t>(
    desk: &mut Desk<'t>,
    object: &Object<'t>,
    edition: Option<&Edition>,
) -> (Option<PartialDate>, Option<PartialDate>) {
    let date = desk.required(object, "date").and_then(|value| {
        let date = desk.date(value, DATE_FORM)?;
        if date.end() < EARLIEST {
            let problem =
                desk.problem(value.start(), Rule::DateEarly).found(date.to_string()).expected("December 2024");
            desk.report(problem);
        }
        Some(date)
    });
    let reported = desk.required(object, "reported").and_then(|value| {
        let reported = desk.date(value, DATE_FORM)?;
        desk.not_after_edition(value, reported, edition);
        if let Some(date) = date.filter(|date| reported.end() < date.begin()) {
            let problem =
                desk.problem(value.start(), Rule::DateOrder).found(reported.to_string()).expected(date.to_string());
            desk.report(problem);
        }
        Some(reported)
    });
    (date, reported)
}

impl<'t> Desk<'t> {
    /// What is reported after the edition's last day contradicts the edition.
    pub(super) fn not_after_edition(&mut self, value: &Value<'t>, date: PartialDate, edition: Option<&Edition>) {
        if let Some(edition) = edition.filter(|edition| date.begin() > edition.known_up_to) {
            let last = edition.known_up_to.to_string();
            let problem = self.problem(value.start(), Rule::DateFuture).found(date.to_string()).expected(last);
            self.report(problem);
        }
    }
}

fn kind<'t>(desk: &mut Desk<'t>, value: &Value<'t>, country: CountryCode) -> Option<Kind> {
    let kind = desk.word::<Kind>(value)?;
    if country == CountryCode::US && !FRAME_KINDS.contains(&kind) {
        let allowed = FRAME_KINDS.iter().map(|kind| kind.slug()).collect::<Vec<_>>().join(", ");
        let problem = desk.problem(value.start(), Rule::FrameKind).found(kind.slug()).expected(allowed);
        desk.report(problem);
    }
    Some(kind)
}

fn summary<'t>(desk: &mut Desk<'t>, value: &Value<'t>) -> Option<String> {
    let summary = desk.prose(value, LONGEST_SUMMARY, Rule::SummaryLong)?;
    let last = summary.trim_end().trim_end_matches([')', '”', '"']).chars().next_back();
    if let Some(last) = last.filter(|last| !matches!(last, '.' | '!' | '?')) {
        let problem = desk.problem(value.start(), Rule::SummaryUnfinished).found(last.to_string());
        desk.report(problem);
    }
    if summary.contains("://") || summary.contains("www.") {
        let problem = desk.problem(value.start(), Rule::SummaryLink);
        desk.report(problem);
    }
    Some(summary)
}

fn nationalities<'t>(desk: &mut Desk<'t>, value: &Value<'t>) -> Vec<CountryCode> {
    let mut listed = Vec::new();
    for item in desk.filled_list(value).unwrap_or_default() {
        let Some(country) = desk.country(item) else { continue };
        if country == CountryCode::US {
            let problem = desk.problem(item.start(), Rule::NationalityUs);
            desk.report(problem);
        }
        if listed.contains(&country) {
            let problem = desk.problem(item.start(), Rule::NationalityDuplicate).found(country.as_str());
            desk.report(problem);
        }
        listed.push(country);
    }
    listed
}

/// The events of `contested_by`, and whether every item was one.
fn contests<'t>(
    desk: &mut Desk<'t>,
    value: &Value<'t>,
    id: Option<EventId>,
    country: CountryCode,
) -> (Vec<(EventId, usize)>, bool) {
    let mut listed: Vec<(EventId, usize)> = Vec::new();
    let items = desk.filled_list(value).unwrap_or_default();
    let mut complete = !items.is_empty();
    for item in items {
        let Some(other) = event_id(desk, item, country) else {
            complete = false;
            continue;
        };
        let rule = if Some(other) == id {
            Some(Rule::ContestSelf)
        } else if other.country != country {
            Some(Rule::ContestAbroad)
        } else if listed.iter().any(|(earlier, _)| *earlier == other) {
            Some(Rule::ContestDuplicate)
        } else {
            None
        };
        match rule.map(|rule| desk.problem(item.start(), rule).found(other.to_string())) {
            Some(problem) => desk.report(problem),
            None => listed.push((other, item.start())),
        }
    }
    (listed, complete)
}

fn cited<'t>(desk: &mut Desk<'t>, value: &Value<'t>) -> Vec<(String, usize)> {
    let Some(items) = desk.list(value) else { return Vec::new() };
    if items.is_empty() {
        let problem = desk.problem(value.start(), Rule::SourceMissing);
        desk.report(problem);
    }
    let mut listed: Vec<(String, usize)> = Vec::new();
    for item in items {
        let Some(literal) = desk.string(item) else { continue };
        if listed.iter().any(|(earlier, _)| *earlier == *literal.value) {
            let problem: Problem = desk.problem(item.start(), Rule::SourceRepeated).found(&*literal.value);
            desk.report(problem);
        } else {
            listed.push((literal.value.clone().into_owned(), item.start()));
        }
    }
    listed
}
