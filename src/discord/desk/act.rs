//! What the moderators' buttons and forms carry: `m1:<act>:<parts>`, at most 100 characters. All that is needed is in it, in the message
//! beside it, or in the store; nothing is remembered, so a press works after a restart.

use crate::domain::{CountryCode, EventId, Kind, PartialDate, SourceId};
use crate::moderation::{Outcome, ProposalId, SuggestionId};

use super::super::limits::LABEL;

/// The mark of this scheme. One that changes becomes `m2`.
const MARK: &str = "m1";

/// Something that somebody fills in, or has filled in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Form {
    /// A new event.
    Add { country: CountryCode, kind: Kind, date: PartialDate },
    /// An event, told better.
    Amend(EventId),
    /// An event that was wrong.
    Retract(EventId),
    /// One more source of an event.
    AddSource(EventId),
    /// A source, described better.
    AmendSource(SourceId),
    /// A name that people use.
    Alias(CountryCode),
    /// An event is told again.
    Restore(EventId),
    /// A revision is undone.
    Undo(u64),
    /// A revision that no longer fits is given up.
    SetAside(u64),
    /// The record was kept up to a day.
    Kept(PartialDate),
    /// A file.
    Import,
    /// A question about a proposal, or the answer to one.
    Ask(ProposalId),
    /// A proposal is rejected.
    Reject(ProposalId),
    /// A proposal is published by one person.
    Alone { id: ProposalId, seen: u64 },
    /// A suggestion ends.
    Settle { id: SuggestionId, outcome: Outcome },
    /// What anybody may tell.
    Suggest { country: Option<CountryCode>, event: Option<EventId> },
}

/// What pressing does.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Act {
    /// Opens a form.
    Open { form: Form, suggestion: Option<SuggestionId> },
    /// Submits the draft beside the button, which was looked at at this revision.
    Submit { seen: u64 },
    /// Opens the form of the draft beside the button again.
    Change,
    /// Gives the draft up.
    Cancel,
    /// Shows a proposal.
    Look { id: ProposalId, page: u16 },
    /// Publishes a proposal that was looked at at this revision.
    Approve { id: ProposalId, seen: u64 },
    /// Takes one's own proposal back.
    TakeBack(ProposalId),
    /// Shows what waits.
    Queue(u16),
    /// Shows what readers suggested.
    Suggestions(u16),
    /// Shows one suggestion.
    Suggestion(SuggestionId),
    /// Takes one's own suggestion back.
    TakeSuggestionBack(SuggestionId),
    /// Shows revisions.
    History { country: Option<CountryCode>, page: u16 },
    /// Compares two revisions.
    Diff { one: u64, other: u64, page: u16 },
    /// Shows what has not been checked for long.
    Stale(u16),
    /// Shows a country's record with its sources, to be checked.
    Check(CountryCode),
    /// Notes that it still holds.
    Still(CountryCode),
    /// Shows a country's events, one of which is to be amended.
    Events { country: CountryCode, suggestion: Option<SuggestionId> },
    /// Shows revisions that no longer fit the edition.
    Conflicts,
    /// Deletes what is stored about whoever presses.
    Forget,
}

impl Act {
    /// The custom id; `None` if it does not fit, and then there is no button.
    pub(super) fn write(&self) -> Option<String> {
        let mut id = MARK.to_owned();
        for part in self.parts() {
            id.extend([":", &part]);
        }
        (id.len() <= LABEL).then_some(id)
    }

    /// Reads a custom id; `None` if it is none of these.
    pub(super) fn parse(id: &str) -> Option<Self> {
        let mut parts = id.strip_prefix(MARK)?.strip_prefix(':')?.split(':');
        let word = parts.next()?;
        let rest: Vec<&str> = parts.collect();
        Self::of(word, &rest)
    }

    /// Whether an id belongs to this scheme, of whatever version.
    pub(super) fn is_one(id: &str) -> bool {
        id.split_once(':').is_some_and(|(mark, _)| {
            mark.strip_prefix('m').is_some_and(|n| !n.is_empty() && n.bytes().all(|b| b.is_ascii_digit()))
        })
    }

    fn parts(&self) -> Vec<String> {
        match self {
            Self::Open { form, suggestion } => {
                let suggestion = suggestion.map(|id| id.0.to_string()).unwrap_or_default();
                [vec!["open".to_owned(), suggestion], form.parts()].concat()
            }
            Self::Submit { seen } => words("submit", [seen]),
            Self::Change => vec!["change".to_owned()],
            Self::Cancel => vec!["cancel".to_owned()],
            Self::Look { id, page } => vec!["look".to_owned(), id.0.to_string(), page.to_string()],
            Self::Approve { id, seen } => words("approve", [&id.0, seen]),
            Self::TakeBack(id) => words("back", [id.0]),
            Self::Queue(page) => words("queue", [page]),
            Self::Suggestions(page) => words("told", [page]),
            Self::Suggestion(id) => words("tip", [id.0]),
            Self::TakeSuggestionBack(id) => words("untell", [id.0]),
            Self::History { country, page } => vec!["past".to_owned(), optional(*country), page.to_string()],
            Self::Diff { one, other, page } => words("diff", [*one, *other, u64::from(*page)]),
            Self::Stale(page) => words("stale", [page]),
            Self::Check(country) => words("check", [country]),
            Self::Still(country) => words("still", [country]),
            Self::Events { country, suggestion } => {
                vec!["events".to_owned(), country.to_string(), optional(suggestion.map(|id| id.0))]
            }
            Self::Conflicts => vec!["unfit".to_owned()],
            Self::Forget => vec!["forget".to_owned()],
        }
    }

    fn of(word: &str, rest: &[&str]) -> Option<Self> {
        Some(match (word, rest) {
            ("open", [suggestion, form @ ..]) => {
                Self::Open { form: Form::of(form)?, suggestion: maybe(suggestion)?.map(SuggestionId) }
            }
            ("submit", [seen]) => Self::Submit { seen: seen.parse().ok()? },
            ("change", []) => Self::Change,
            ("cancel", []) => Self::Cancel,
            ("look", [id, page]) => Self::Look { id: ProposalId(id.parse().ok()?), page: page.parse().ok()? },
            ("approve", [id, seen]) => Self::Approve { id: ProposalId(id.parse().ok()?), seen: seen.parse().ok()? },
            ("back", [id]) => Self::TakeBack(ProposalId(id.parse().ok()?)),
            ("queue", [page]) => Self::Queue(page.parse().ok()?),
            ("told", [page]) => Self::Suggestions(page.parse().ok()?),
            ("tip", [id]) => Self::Suggestion(SuggestionId(id.parse().ok()?)),
            ("untell", [id]) => Self::TakeSuggestionBack(SuggestionId(id.parse().ok()?)),
            ("past", [country, page]) => Self::History { country: country_or_none(country)?, page: page.parse().ok()? },
            ("diff", [one, other, page]) => {
                Self::Diff { one: one.parse().ok()?, other: other.parse().ok()?, page: page.parse().ok()? }
            }
            ("stale", [page]) => Self::Stale(page.parse().ok()?),
            ("check", [country]) => Self::Check(CountryCode::parse(country)?),
            ("still", [country]) => Self::Still(CountryCode::parse(country)?),
            ("events", [country, suggestion]) => {
                Self::Events { country: CountryCode::parse(country)?, suggestion: maybe(suggestion)?.map(SuggestionId) }
            }
            ("unfit", []) => Self::Conflicts,
            ("forget", []) => Self::Forget,
            _ => return None,
        })
    }
}

impl Form {
    /// As it stands in an id and in the file of a draft.
    pub(super) fn parts(&self) -> Vec<String> {
        match self {
            Self::Add { country, kind, date } => {
                vec!["add".to_owned(), country.to_string(), kind.to_string(), date.to_string()]
            }
            Self::Amend(id) => words("amend", [id]),
            Self::Retract(id) => words("retract", [id]),
            Self::AddSource(id) => words("cite", [id]),
            Self::AmendSource(id) => words("source", [id]),
            Self::Alias(country) => words("alias", [country]),
            Self::Restore(id) => words("restore", [id]),
            Self::Undo(revision) => words("undo", [revision]),
            Self::SetAside(revision) => words("aside", [revision]),
            Self::Kept(day) => words("kept", [day]),
            Self::Import => vec!["import".to_owned()],
            Self::Ask(id) => words("ask", [id.0]),
            Self::Reject(id) => words("reject", [id.0]),
            Self::Alone { id, seen } => words("alone", [&id.0, seen]),
            Self::Settle { id, outcome } => vec!["settle".to_owned(), id.0.to_string(), outcome.to_string()],
            Self::Suggest { country, event } => vec!["suggest".to_owned(), optional(*country), optional(*event)],
        }
    }

    /// Reads it; `None` if it is none.
    pub(super) fn of(parts: &[&str]) -> Option<Self> {
        Some(match parts {
            ["add", country, kind, date] => {
                Self::Add { country: CountryCode::parse(country)?, kind: kind.parse().ok()?, date: date.parse().ok()? }
            }
            ["amend", id] => Self::Amend(id.parse().ok()?),
            ["retract", id] => Self::Retract(id.parse().ok()?),
            ["cite", id] => Self::AddSource(id.parse().ok()?),
            ["source", id] => Self::AmendSource(SourceId::parse(id)?),
            ["alias", country] => Self::Alias(CountryCode::parse(country)?),
            ["restore", id] => Self::Restore(id.parse().ok()?),
            ["undo", revision] => Self::Undo(revision.parse().ok()?),
            ["aside", revision] => Self::SetAside(revision.parse().ok()?),
            ["kept", day] => Self::Kept(day.parse().ok()?),
            ["import"] => Self::Import,
            ["ask", id] => Self::Ask(ProposalId(id.parse().ok()?)),
            ["reject", id] => Self::Reject(ProposalId(id.parse().ok()?)),
            ["alone", id, seen] => Self::Alone { id: ProposalId(id.parse().ok()?), seen: seen.parse().ok()? },
            ["settle", id, outcome] => {
                Self::Settle { id: SuggestionId(id.parse().ok()?), outcome: outcome.parse().ok()? }
            }
            ["suggest", country, event] => Self::Suggest { country: country_or_none(country)?, event: maybe(event)? },
            _ => return None,
        })
    }
}

fn words<T: ToString>(word: &str, parts: impl IntoIterator<Item = T>) -> Vec<String> {
    std::iter::once(word.to_owned()).chain(parts.into_iter().map(|part| part.to_string())).collect()
}

fn optional<T: ToString>(value: Option<T>) -> String {
    value.map(|value| value.to_string()).unwrap_or_default()
}

/// Nothing, or a value; `None` for what is neither.
#[expect(clippy::option_option, reason = "told apart: nothing there, and something that cannot be read")]
fn maybe<T: std::str::FromStr>(text: &str) -> Option<Option<T>> {
    if text.is_empty() { Some(None) } else { text.parse().ok().map(Some) }
}

#[expect(clippy::option_option, reason = "told apart: nothing there, and something that cannot be read")]
fn country_or_none(text: &str) -> Option<Option<CountryCode>> {
    if text.is_empty() { Some(None) } else { CountryCode::parse(text).map(Some) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn peru() -> CountryCode {
        CountryCode::parse("PE").expect("Peru")
    }

    #[test]
    fn every_act_is_written_and_read_again() {
        let event: EventId = "PE-3".parse().expect("an event");
        let date: PartialDate = "2026-11-20".parse().expect("a date");
        let forms = [
            Form::Add { country: peru(), kind: Kind::CourtBlocked, date },
            Form::Amend(event),
            Form::Retract(event),
            Form::AddSource(event),
            Form::AmendSource(SourceId::parse("herald-2026-11-20-talks").expect("a source")),
            Form::Alias(peru()),
            Form::Restore(event),
            Form::Undo(12),
            Form::SetAside(3),
            Form::Kept(date),
            Form::Import,
            Form::Ask(ProposalId(4)),
            Form::Reject(ProposalId(4)),
            Form::Alone { id: ProposalId(4), seen: 9 },
            Form::Settle { id: SuggestionId(8), outcome: Outcome::Duplicate },
            Form::Suggest { country: Some(peru()), event: None },
            Form::Suggest { country: None, event: Some(event) },
        ];
        let opened = forms.into_iter().flat_map(|form| {
            [None, Some(SuggestionId(7))].map(|suggestion| Act::Open { form: form.clone(), suggestion })
        });
        let acts = [
            Act::Submit { seen: 4 },
            Act::Change,
            Act::Cancel,
            Act::Look { id: ProposalId(1), page: 2 },
            Act::Approve { id: ProposalId(1), seen: 7 },
            Act::TakeBack(ProposalId(1)),
            Act::Queue(0),
            Act::Suggestions(1),
            Act::Suggestion(SuggestionId(3)),
            Act::TakeSuggestionBack(SuggestionId(3)),
            Act::History { country: None, page: 0 },
            Act::History { country: Some(peru()), page: 3 },
            Act::Diff { one: 1, other: 5, page: 0 },
            Act::Stale(0),
            Act::Check(peru()),
            Act::Still(peru()),
            Act::Events { country: peru(), suggestion: None },
            Act::Conflicts,
            Act::Forget,
        ];
        for act in opened.chain(acts) {
            let id = act.write().expect("it fits");
            assert!(Act::is_one(&id), "{id}");
            assert_eq!(Act::parse(&id), Some(act), "{id}");
        }
    }

    #[test]
    fn what_is_none_of_these_is_not_read() {
        for id in ["", "m1", "m1:", "m1:open", "m1:open::amend:PE", "m2:queue:0", "v1:a:status.0PE:r0:p0", "m1:queue:x"]
        {
            assert_eq!(Act::parse(id), None, "{id}");
        }
        assert!(Act::is_one("m2:queue:0") && !Act::is_one("v1:a:x") && !Act::is_one("menu"));
    }
}
