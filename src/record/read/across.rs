//! Checks that need more than one file: sources that exist and are used, contests that both sides name, evidence that suffices.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::event::Draft;
use super::source::Entry;
use super::{EventsFile, Reading};
use crate::domain::{Confidence, EventId, SourceId, SourceKind};
use crate::record::{Entry as Kept, Problem, Rule};

/// Kinds of source of which one suffices to confirm.
const PRIMARY: &[SourceKind] = &[SourceKind::Government, SourceKind::Court, SourceKind::Parliament, SourceKind::Un];

/// The sources by the ids under which `sources.json` lists them.
type Index<'r> = HashMap<&'r str, &'r Entry>;

pub(super) fn check(reading: &Reading<'_>) -> Vec<Problem> {
    let index: Option<Index<'_>> =
        reading.sources.as_ref().map(|entries| entries.iter().map(|entry| (entry.key.as_str(), entry)).collect());
    let mut problems = Vec::new();
    for file in &reading.events {
        for draft in &file.drafts {
            // Where sources.json cannot be read, nothing is said about what events name.
            if let Some(index) = &index {
                problems.extend(unknown_sources(file, draft, index));
                problems.extend(weak_evidence(file, draft, index));
            }
            problems.extend(broken_contests(file, draft, reading));
        }
    }
    problems.extend(unused_sources(reading));
    problems
}

fn unknown_sources(file: &EventsFile<'_>, draft: &Draft, index: &Index<'_>) -> Vec<Problem> {
    let unknown = draft.cited.iter().filter(|(key, _)| !index.contains_key(key.as_str()));
    unknown
        .map(|(key, at)| {
            // In the order of ids, so that of two equally near ones the same is offered each time.
            let mut known: Vec<&str> = index.keys().copied().collect();
            known.sort_unstable();
            file.desk.problem(*at, Rule::SourceUnknown).found(key).meant(key, known)
        })
        .collect()
}

/// Two articles of one publisher are not two witnesses. Only where every source could be read: whether an unknown one suffices cannot be said.
fn weak_evidence(file: &EventsFile<'_>, draft: &Draft, index: &Index<'_>) -> Option<Problem> {
    let event = draft.entry.as_ref()?.event().filter(|event| event.confidence == Confidence::Confirmed)?;
    let source = |id: &SourceId| index.get(id.as_str())?.source.as_ref();
    let sources = event.sources.iter().map(source).collect::<Option<Vec<_>>>()?;
    let first = sources.first()?;
    if sources.iter().any(|source| PRIMARY.contains(&source.kind) || source.publisher != first.publisher) {
        return None;
    }
    let words = PRIMARY.iter().map(|kind| kind.slug()).collect::<Vec<_>>().join(", ");
    Some(file.desk.problem(draft.confidence_at, Rule::ConfidenceSources).found(&*first.publisher).expected(words))
}

fn broken_contests(file: &EventsFile<'_>, draft: &Draft, reading: &Reading<'_>) -> Vec<Problem> {
    let Some(id) = draft.id else { return Vec::new() };
    let broken = |(other, at): &(EventId, usize)| {
        let Some(contests) = reading.contests.get(other) else {
            return Some(file.desk.problem(*at, Rule::ContestUnknown).found(other.to_string()));
        };
        let problem =
            || file.desk.problem(*at, Rule::ContestOneSided).found(other.to_string()).expected(id.to_string());
        contests.as_ref().filter(|contests| !contests.contains(&id)).map(|_| problem())
    };
    draft.contests.iter().filter_map(broken).collect()
}

/// Not where a file of events could not be read: it may hold the use.
fn unused_sources(reading: &Reading<'_>) -> Vec<Problem> {
    let (Some(desk), Some(entries)) = (&reading.sources_desk, &reading.sources) else { return Vec::new() };
    if !reading.complete {
        return Vec::new();
    }
    let cited = reading.events.iter().flat_map(|file| &file.drafts).flat_map(|draft| &draft.cited);
    let cited: BTreeSet<&str> = cited.map(|(key, _)| key.as_str()).collect();
    let unused = entries.iter().filter(|entry: &&Entry| !cited.contains(entry.key.as_str()));
    unused.map(|entry| desk.problem(entry.at, Rule::SourceUnused).found(&*entry.key)).collect()
}

/// Which events each event says that it contests or is contested by.
pub(super) fn contests(files: &[EventsFile<'_>]) -> BTreeMap<EventId, Option<BTreeSet<EventId>>> {
    // Nothing contests what was retracted: an event that still says so names one that does not exist.
    let is_event = |draft: &&Draft| !matches!(draft.entry, Some(Kept::Retracted { .. }));
    let drafts = files.iter().flat_map(|file| &file.drafts).filter(is_event);
    let named = |draft: &Draft| draft.contests.iter().map(|(other, _)| *other).collect();
    drafts.filter_map(|draft| Some((draft.id?, draft.contests_complete.then(|| named(draft))))).collect()
}
