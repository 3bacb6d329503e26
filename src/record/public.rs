//! The record as it may leave the house: what is being re-checked is held back, in exports as in answers.

use std::collections::BTreeSet;

use super::{Entry, Parts, Record};
use crate::domain::{EventId, SourceId};

/// The reason that stands in an export in the place of a withdrawn event. Reading it back changes nothing.
pub const HELD_BACK: &str = "It is being re-checked and is held back until then.";

impl Record {
    /// The record without the content of withdrawn events, without sources that only they rest on, and without mentions of them: a sound
    /// record of its own.
    pub fn public(&self) -> Self {
        let mut parts = self.parts();
        let mut withdrawn = BTreeSet::new();
        for (id, entry) in &mut parts.entries {
            if let Entry::Withdrawn { since, .. } = entry {
                *entry = Entry::Retracted { on: *since, reason: HELD_BACK.to_owned() };
                withdrawn.insert(*id);
            }
        }
        for entry in parts.entries.values_mut() {
            if let Entry::Told(event) = entry {
                event.contested_by.retain(|other| !withdrawn.contains(other));
            }
        }
        let used = sources(&parts);
        parts.sources.retain(|id, _| used.contains(id));
        parts.into_record()
    }

    /// Puts what was held back from `self.public()` back into parts that come from there.
    pub fn put_back(&self, parts: &mut Parts) {
        for (id, entry) in self.hidden() {
            let held_back =
                matches!(parts.entries.get(&id), Some(Entry::Retracted { reason, .. }) if reason == HELD_BACK);
            let (Entry::Withdrawn { event, .. }, true) = (entry, held_back) else { continue };
            parts.entries.insert(id, entry.clone());
            for source in event.sources.iter() {
                if let Some(known) = self.source(source) {
                    parts.sources.entry(source.clone()).or_insert_with(|| known.clone());
                }
            }
            for other in &event.contested_by {
                self.name_again(parts, *other, id);
            }
        }
    }

    /// Where the other event's contests are otherwise as they were, their order is restored as well.
    fn name_again(&self, parts: &mut Parts, other: EventId, id: EventId) {
        let Some(Entry::Told(event)) = parts.entries.get_mut(&other) else { return };
        event.contested_by.push(id);
        let was = self.event(other).map(|was| was.contested_by.clone()).unwrap_or_default();
        let same = |one: &[EventId], two: &[EventId]| {
            one.iter().collect::<BTreeSet<_>>() == two.iter().collect::<BTreeSet<_>>()
        };
        if same(&was, &event.contested_by) {
            event.contested_by = was;
        }
    }
}

fn sources(parts: &Parts) -> BTreeSet<SourceId> {
    parts.entries.values().filter_map(Entry::event).flat_map(|event| event.sources.iter()).cloned().collect()
}
