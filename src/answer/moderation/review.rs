//! What a reviewer reads: what would change, for readers and in the record; what to look at; what was said.

use super::super::draft::{Draft, Scene};
use super::super::{Answer, Fact, Importance, Outcome, words};
use super::{People, change, countries, day, draft, finished, note, obstacles, remark, standing, who};
use crate::language::{Language, say};
use crate::moderation::{Preview, Proposal, ProposalState, Refused, Remark};
use crate::record::Snapshot;

/// What edits would change. Sources that they add are cited like others.
pub fn preview(scene: Scene<'_>, preview: &Preview) -> Answer {
    with_preview(scene, preview, |draft| {
        let title = draft.language().say("mod-preview-title", &[]);
        draft.set().title = title;
    })
}

/// Edits that cannot be made, and everything that stands in the way.
pub fn refused(scene: Scene<'_>, refused: &Refused) -> Answer {
    let mut draft = draft(scene, Vec::new());
    let language = draft.language();
    draft.set().title = say!(language, "mod-problems");
    draft.set().outcome = Outcome::Error;
    let facts = obstacles(language, refused);
    draft.set().headline = facts.first().map(|fact| fact.text.clone()).unwrap_or_default();
    draft.block(Importance::Essential, None, facts.into_iter().skip(1).collect());
    finished(draft)
}

/// One proposal as it looks now: `outcome` is what would come of it at `revision`.
pub fn proposal(scene: Scene<'_>, proposal: &Proposal, outcome: &Result<Preview, Refused>, people: &People) -> Answer {
    let tell = |draft: &mut Draft<'_>| {
        let language = draft.language();
        draft.set().title = say!(language, "mod-proposal-title", id = proposal.id.to_string());
        let author = who(language, people, &proposal.author);
        let reason = &proposal.reason;
        let told = say!(language, "mod-proposal-headline", author = author, base = proposal.base, reason = reason);
        let mut facts = vec![remark(told), remark(state(language, proposal.state))];
        let now = scene.snapshot.revision();
        if proposal.state == ProposalState::Open && proposal.base != now {
            facts.push(remark(say!(language, "mod-proposal-moved", revision = now)));
        }
        draft.block(Importance::Essential, None, facts);
        let said = proposal.history.iter().skip(1).map(|line| said(language, people, line)).collect();
        draft.block(Importance::Detail, Some(say!(language, "mod-history-of-proposal")), said);
    };
    match outcome {
        Ok(outcome) => with_preview(scene, outcome, tell),
        Err(refused) => {
            let mut draft = draft(scene, Vec::new());
            let language = draft.language();
            let facts = obstacles(language, refused);
            draft.set().headline = facts.first().map(|fact| fact.text.clone()).unwrap_or_default();
            draft.block(Importance::Essential, Some(say!(language, "mod-problems")), facts);
            tell(&mut draft);
            finished(draft)
        }
    }
}

fn state(language: &Language, state: ProposalState) -> String {
    match state {
        ProposalState::Open => say!(language, "mod-proposal-open"),
        ProposalState::Published { revision } => say!(language, "mod-proposal-published", revision = revision),
        ProposalState::Rejected => say!(language, "mod-proposal-rejected"),
        ProposalState::TakenBack => say!(language, "mod-proposal-taken-back"),
    }
}

fn said(language: &Language, people: &People, line: &Remark) -> Fact {
    let (who, did) = (who(language, people, &line.by), words::word(language, "remark", line.kind.slug()));
    let text = if line.text.is_empty() {
        say!(language, "mod-remark", who = who, did = did)
    } else {
        say!(language, "mod-remark-text", who = who, did = did, text = &line.text)
    };
    note(day(line.at.date()), text)
}

/// The proposals that wait, oldest first, with whether they still fit.
pub fn queue<'p>(scene: Scene<'_>, waiting: impl IntoIterator<Item = (&'p Proposal, bool)>, people: &People) -> Answer {
    let mut draft = draft(scene, Vec::new());
    let language = draft.language();
    let row = |(proposal, fits): (&Proposal, bool)| {
        let author = who(language, people, &proposal.author);
        let message = if fits { "mod-queue-row" } else { "mod-queue-row-unfit" };
        let text = language.say(message, &[("author", author.into()), ("reason", (&proposal.reason).into())]);
        note(say!(language, "mod-proposal-title", id = proposal.id.to_string()), text)
    };
    let rows: Vec<Fact> = waiting.into_iter().map(row).collect();
    draft.set().title = say!(language, "mod-queue-title");
    draft.set().headline = say!(language, "mod-queue-headline", number = rows.len());
    draft.list(None, rows);
    finished(draft)
}

/// An answer over the record as it would be, so that new events and sources can be cited; its as-of line is that of now.
pub(super) fn with_preview(scene: Scene<'_>, preview: &Preview, tell: impl FnOnce(&mut Draft<'_>)) -> Answer {
    let after = Snapshot::new(preview.after.clone(), scene.snapshot.revision());
    let mut draft = draft(Scene { snapshot: &after, ..scene }, countries(&preview.changes));
    let language = draft.language();
    let lines = standing::lines(language, preview);
    let headline = lines.first().cloned().unwrap_or_else(|| say!(language, "mod-standing-same"));
    draft.set().headline = headline;
    tell(&mut draft);
    let lines = lines.into_iter().skip(1).map(remark).collect();
    draft.block(Importance::Essential, Some(say!(language, "mod-standings")), lines);
    let facts = change::facts(&mut draft, &preview.changes);
    draft.block(Importance::Essential, Some(say!(language, "mod-changes")), facts);
    let findings = preview.findings.iter().map(|finding| remark(standing::finding(language, preview, finding)));
    let findings = findings.collect();
    draft.block(Importance::Essential, Some(say!(language, "mod-findings")), findings);
    let as_of = super::draft(scene, countries(&preview.changes)).finish().as_of;
    let mut answer = finished(draft);
    answer.as_of = as_of;
    answer
}
