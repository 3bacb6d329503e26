//! What was: `/history`, `/diff`, `/stale`, and revisions that no longer fit the edition.

use super::super::draft::{Scene, due_for_check, name};
use super::super::{Answer, Fact, words};
use super::{People, day, draft, finished, misfit, note, remark, review, standing, who};
use crate::domain::CountryCode;
use crate::language::{Language, say};
use crate::moderation::{Cause, Change, Conflict, Preview, Recorded, Review, Revision};
use crate::question::Question;

/// Days after which a record counts as due; said where none is.
const LIMIT: u32 = 90;

/// Revisions, in the order given. `country` is the one that they concern, if they were asked for by country.
pub fn history(scene: Scene<'_>, country: Option<CountryCode>, revisions: &[Revision], people: &People) -> Answer {
    let mut draft = draft(scene, country.into_iter().collect());
    let language = draft.language();
    draft.set().title = match country {
        Some(country) => {
            say!(language, "mod-history-title-country", flag = country.flag(), name = name(language, country))
        }
        None => say!(language, "mod-history-title"),
    };
    draft.set().headline = say!(language, "mod-history-headline", number = revisions.len());
    let rows = revisions.iter().map(|revision| row(language, revision, people)).collect();
    draft.list(None, rows);
    finished(draft)
}

fn row(language: &Language, revision: &Revision, people: &People) -> Fact {
    let entry = &revision.entry;
    let (author, reason) = (who(language, people, &entry.author), &entry.reason);
    let mut text = match &entry.review {
        Review::Second(reviewer) => {
            let reviewer = who(language, people, reviewer);
            say!(language, "mod-history-row", author = author, reviewer = reviewer, reason = reason)
        }
        Review::NotNeeded => say!(language, "mod-history-row-alone", author = author, reason = reason),
        Review::BreakGlass(why) => {
            say!(language, "mod-history-row-glass", author = author, why = why, reason = reason)
        }
    };
    let did = match revision.recorded() {
        Ok(recorded) => did(language, &recorded),
        Err(_) => vec![say!(language, "mod-history-unreadable")],
    };
    text.extend([" — ", &did.join("; ")]);
    let label = say!(language, "mod-history-label", number = revision.number.to_string(), day = day(entry.at.date()));
    note(label, text)
}

/// What a revision did, in a few words each: ids and what became of them.
fn did(language: &Language, recorded: &Recorded) -> Vec<String> {
    let undone = recorded.undoes.map(|number| say!(language, "mod-history-undoes", revision = number.to_string()));
    let aside = recorded.sets_aside.iter();
    let aside = aside.map(|number| say!(language, "mod-history-sets-aside", revision = number.to_string()));
    // The dates that move along with a new event are said only where they are all that was changed.
    let moves_along = |change: &&Change| matches!(change, Change::KnownUpTo { .. } | Change::EditionChecked { .. });
    let all_do = recorded.changes.iter().all(|change| moves_along(&change));
    let told = recorded.changes.iter().filter(|change| all_do || !moves_along(change));
    let changes = told.map(|change| standing::short(language, change));
    undone.into_iter().chain(aside).chain(changes).collect()
}

/// What changed between two revisions.
pub fn comparison(scene: Scene<'_>, from: u64, to: u64, preview: &Preview) -> Answer {
    review::with_preview(scene, preview, |draft| {
        let language = draft.language();
        draft.set().title = say!(language, "mod-comparison-title", from = from.to_string(), to = to.to_string());
        if preview.changes.is_empty() {
            draft.set().headline = say!(language, "mod-nothing");
        }
    })
}

/// Countries by how long ago their record was compared with its sources, longest first.
pub fn stale(scene: Scene<'_>) -> Answer {
    let mut draft = draft(scene, Vec::new());
    let language = draft.language();
    let record = scene.snapshot.record();
    let mut countries: Vec<CountryCode> = record.countries().collect();
    countries.sort_by_key(|country| (record.last_looked_at(*country), *country));
    let due = countries.iter().filter(|country| due_for_check(scene, **country).is_some()).count();
    draft.set().title = say!(language, "mod-stale-title");
    draft.set().headline = say!(language, "mod-stale-headline", number = due, limit = LIMIT);
    let row = |country: CountryCode| {
        let since = record.last_looked_at(country);
        let days = u32::try_from((scene.today - since).whole_days()).unwrap_or(0);
        let message = if due_for_check(scene, country).is_some() { "mod-stale-row-due" } else { "mod-stale-row" };
        let text = language.say(message, &[("days", days.into()), ("since", day(since).into())]);
        Fact { more: Some(Question::Status { country, on: None }), ..note(words::title(language, country), text) }
    };
    let rows = countries.iter().map(|country| row(*country)).collect();
    draft.set().countries = countries;
    draft.list(None, rows);
    finished(draft)
}

/// Revisions that no longer fit the edition.
pub fn conflicts(scene: Scene<'_>, conflicts: &[Conflict]) -> Answer {
    let mut draft = draft(scene, Vec::new());
    let language = draft.language();
    draft.set().title = say!(language, "mod-conflicts-title");
    draft.set().headline = say!(language, "mod-conflicts-headline", number = conflicts.len());
    let row = |conflict: &Conflict| {
        let mut fact = remark(cause(language, &conflict.cause));
        fact.label = Some(conflict.revision.to_string());
        fact
    };
    draft.list(None, conflicts.iter().map(row).collect());
    finished(draft)
}

fn cause(language: &Language, cause: &Cause) -> String {
    match cause {
        Cause::Misfit(found) => misfit(language, found),
        Cause::Problems(problems) => {
            let problem = problems.first().map(ToString::to_string).unwrap_or_default();
            say!(language, "mod-conflict-problems", number = problems.len(), problem = problem)
        }
        Cause::Unreadable(unreadable) => say!(language, "mod-conflict-unreadable", why = &unreadable.0),
        Cause::OtherJournal => say!(language, "mod-conflict-journal"),
        Cause::Gap { after } => say!(language, "mod-conflict-gap", after = after.to_string()),
    }
}
