//! From a proposal to a revision.

use super::{Editorial, Refusal, State, head_after, snapshot};
use crate::moderation::{
    Changeset, Entry, Moderator, Outcome, Owner, Preview, Proposal, ProposalId, ProposalState, Pseudonym, Refused,
    Remark, RemarkKind, Review, ReviewRefusal, Revision, Suggestion, SuggestionId, Validated, apply, may_approve,
};
use crate::store::{Fault, NewProposal, NotAppended};

/// How often one moderator's immediate edit is tried anew when other programs keep writing in between.
const ATTEMPTS: u8 = 10;

/// The longest reason, question or answer.
const LONGEST_REASON: usize = 1000;

/// A proposal as it looks at this moment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Look {
    /// The proposal.
    pub proposal: Proposal,
    /// What would come of it now, or why it cannot be done any more.
    pub outcome: Result<Preview, Refused>,
    /// The revision that this was worked out at: to be handed back with an approval.
    pub revision: u64,
}

impl Look {
    /// Whether the record moved since the proposal was made.
    pub const fn moved(&self) -> bool {
        self.proposal.base != self.revision
    }
}

/// A revision that is on the disk and in front of readers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Published {
    /// The revision.
    pub revision: Revision,
    /// What it did.
    pub preview: Preview,
    /// The proposal that it came from.
    pub proposal: Option<Proposal>,
    /// The suggestion that led to it: those who made it are to be told.
    pub suggestion: Option<Suggestion>,
}

impl Editorial {
    /// What would come of edits. Nothing is kept.
    ///
    /// # Errors
    ///
    /// When the edits do not fit the record or would break its rules.
    pub fn preview(&self, changeset: &Changeset) -> Result<Preview, Refusal> {
        let snapshot = self.app.snapshot();
        let validated = apply(snapshot.record(), changeset, self.now().date())?;
        Ok(Preview::new(snapshot.record(), &validated))
    }

    /// Submits edits for review.
    ///
    /// # Errors
    ///
    /// When the edits do not fit the record or would break its rules, there is no reason, or the store fails.
    pub async fn propose(
        &self,
        by: &Moderator,
        changeset: Changeset,
        reason: &str,
        suggestion: Option<SuggestionId>,
    ) -> Result<Look, Refusal> {
        let reason = sound(reason)?;
        let state = self.writer().await?;
        state.may_set_aside(&changeset)?;
        self.preview(&changeset)?;
        if let Some(id) = suggestion {
            self.store.suggestion(id).await?.ok_or(Refusal::NoSuggestion(id.0))?;
        }
        let author = self.name_of(by).await?;
        let base = self.app.snapshot().revision();
        let new = NewProposal { author, changeset, reason, base, suggestion, at: self.now() };
        let proposal = self.store.propose(new).await?;
        Ok(self.look_at(proposal))
    }

    /// A proposal as it looks at this moment.
    ///
    /// # Errors
    ///
    /// When there is no such proposal or the store fails.
    pub async fn look(&self, id: ProposalId) -> Result<Look, Refusal> {
        Ok(self.look_at(self.existing(id).await?))
    }

    /// Every proposal that waits, oldest first.
    ///
    /// # Errors
    ///
    /// When the store fails.
    pub async fn queue(&self) -> Result<Vec<Look>, Refusal> {
        Ok(self.store.queue().await?.into_iter().map(|proposal| self.look_at(proposal)).collect())
    }

    fn look_at(&self, proposal: Proposal) -> Look {
        let snapshot = self.app.snapshot();
        let outcome = apply(snapshot.record(), &proposal.changeset, self.now().date())
            .map(|validated| Preview::new(snapshot.record(), &validated));
        Look { proposal, outcome, revision: snapshot.revision() }
    }

    async fn existing(&self, id: ProposalId) -> Result<Proposal, Refusal> {
        self.store.proposal(id).await?.ok_or(Refusal::NoProposal(id.0))
    }

    /// Publishes a proposal. `seen` is the revision at which the reviewer looked at it: if the record has moved since, the answer is how
    /// it looks now, and nothing is published.
    ///
    /// # Errors
    ///
    /// When it is the reviewer's own, was decided, no longer fits, or the store fails.
    pub async fn approve(&self, by: &Moderator, id: ProposalId, seen: u64) -> Result<Published, Refusal> {
        let reviewer = self.name_of(by).await?;
        let mut state = self.writer().await?;
        let proposal = self.existing(id).await?;
        may_approve(&proposal, &reviewer)?;
        let remark = self.remark(&reviewer, RemarkKind::Approved, "");
        self.publish(&mut state, proposal, seen, Review::Second(reviewer), remark).await
    }

    /// Publishes a proposal without a second person. It stays marked for ever, with the reason.
    ///
    /// # Errors
    ///
    /// When there is no reason, it was decided, no longer fits, or the store fails.
    pub async fn break_glass(&self, by: &Owner, id: ProposalId, seen: u64, why: &str) -> Result<Published, Refusal> {
        let why = sound(why)?;
        let owner = self.name_of(by.as_moderator()).await?;
        let mut state = self.writer().await?;
        let proposal = self.existing(id).await?;
        if proposal.state != ProposalState::Open {
            return Err(ReviewRefusal::Decided(proposal.state).into());
        }
        let remark = self.remark(&owner, RemarkKind::BrokeGlass, &why);
        self.publish(&mut state, proposal, seen, Review::BreakGlass(why), remark).await
    }

    async fn publish(
        &self,
        state: &mut State,
        proposal: Proposal,
        seen: u64,
        review: Review,
        remark: Remark,
    ) -> Result<Published, Refusal> {
        if self.app.snapshot().revision() != seen {
            return Err(Refusal::Stale(Box::new(self.look_at(proposal))));
        }
        state.may_set_aside(&proposal.changeset)?;
        let validated = apply(self.app.snapshot().record(), &proposal.changeset, self.now().date())?;
        let reason = proposal.reason.clone();
        let entry = Entry::new(self.now(), proposal.author.clone(), review, reason, validated.recorded());
        let published = self.append(state, validated, entry, Some((proposal.clone(), remark))).await?;
        published.ok_or_else(|| Refusal::Stale(Box::new(self.look_at(proposal))))
    }

    /// What one moderator may do at once: hide a doubtful fact, note that a record was checked.
    ///
    /// # Errors
    ///
    /// When the edits change facts, do not fit, or the store fails.
    pub async fn at_once(&self, by: &Moderator, changeset: &Changeset, reason: &str) -> Result<Published, Refusal> {
        let reason = sound(reason)?;
        if changeset.needs_review() {
            return Err(Refusal::NeedsReview);
        }
        let author = self.name_of(by).await?;
        let mut state = self.writer().await?;
        // Another program may write between the look and the append; then there is a new look, and nobody has to do it again by hand.
        for _ in 0..ATTEMPTS {
            let validated = apply(self.app.snapshot().record(), changeset, self.now().date())?;
            let review = Review::NotNeeded;
            let entry = Entry::new(self.now(), author.clone(), review, reason.clone(), validated.recorded());
            if let Some(published) = self.append(&mut state, validated, entry, None).await? {
                return Ok(published);
            }
        }
        Err(Fault::Locked.into())
    }

    /// First the disk, then the readers. `None` where another program has written meanwhile: then its revisions have been read.
    async fn append(
        &self,
        state: &mut State,
        validated: Validated,
        entry: Entry,
        published: Option<(Proposal, Remark)>,
    ) -> Result<Option<Published>, Refusal> {
        let before = self.app.snapshot();
        let preview = Preview::new(before.record(), &validated);
        let closing = published.as_ref().map(|(proposal, remark)| (proposal.id, remark.clone()));
        let revision = match self.store.append(&state.head, entry, closing).await {
            Ok(revision) => revision,
            Err(NotAppended::Fault(fault)) => return Err(fault.into()),
            Err(NotAppended::Decided(decided)) => return Err(ReviewRefusal::Decided(decided).into()),
            Err(NotAppended::Moved(_)) => {
                self.catch_up(state).await?;
                return Ok(None);
            }
        };
        state.head = head_after(&revision);
        // It is published from here on: what else fails is for the log, and must not look as if nothing had been kept.
        self.show(state, validated, &revision).await;
        let proposal = published.map(|(proposal, _)| proposal);
        let suggestion = match proposal.as_ref().and_then(|proposal| proposal.suggestion) {
            Some(id) => logged(self.store.settle(id, Outcome::Accepted, "").await).flatten(),
            None => None,
        };
        let proposal = match proposal {
            Some(before) => logged(self.store.proposal(before.id).await).flatten().or(Some(before)),
            None => None,
        };
        Ok(Some(Published { revision, preview, proposal, suggestion }))
    }

    /// Gives readers the new record. Settled conflicts change what the journal makes of the edition, so then it is read anew.
    async fn show(&self, state: &mut State, validated: Validated, revision: &Revision) {
        if validated.recorded().sets_aside.is_empty() {
            self.app.replace(snapshot(validated.into_record(), revision.number));
        } else if let Some(read) = logged(super::read(state.edition.clone(), self.store.as_ref(), &self.app).await) {
            *state = read;
        }
    }

    /// Says no.
    ///
    /// # Errors
    ///
    /// When there is no reason, it was decided, or the store fails.
    pub async fn reject(&self, by: &Moderator, id: ProposalId, why: &str) -> Result<Proposal, Refusal> {
        let why = sound(why)?;
        let reviewer = self.name_of(by).await?;
        self.existing(id).await?;
        let remark = self.remark(&reviewer, RemarkKind::Rejected, &why);
        self.store.close(id, ProposalState::Rejected, remark).await?.map_err(decided)
    }

    /// Takes one's own proposal back.
    ///
    /// # Errors
    ///
    /// When it is somebody else's, was decided, or the store fails.
    pub async fn take_back(&self, by: &Moderator, id: ProposalId) -> Result<Proposal, Refusal> {
        let author = self.name_of(by).await?;
        if self.existing(id).await?.author != author {
            return Err(Refusal::NotTheAuthor);
        }
        let remark = self.remark(&author, RemarkKind::TookBack, "");
        self.store.close(id, ProposalState::TakenBack, remark).await?.map_err(decided)
    }

    /// Asks something, or, from its author, answers.
    ///
    /// # Errors
    ///
    /// When there is no text, it was decided, or the store fails.
    pub async fn ask(&self, by: &Moderator, id: ProposalId, text: &str) -> Result<Proposal, Refusal> {
        let text = sound(text)?;
        let person = self.name_of(by).await?;
        let kind = if self.existing(id).await?.author == person { RemarkKind::Answered } else { RemarkKind::Asked };
        let remark = self.remark(&person, kind, &text);
        self.store.remark(id, remark).await?.map_err(decided)
    }

    /// Proposes other edits in the place of a proposal, which is closed: the new one has a number of its own, so that nobody approves by
    /// the old number what they have not seen. Whoever does this is the author of the new one, and may not approve it.
    ///
    /// # Errors
    ///
    /// When the edits do not fit, the old proposal was decided, or the store fails.
    pub async fn revise(
        &self,
        by: &Moderator,
        id: ProposalId,
        changeset: Changeset,
        why: &str,
    ) -> Result<Look, Refusal> {
        let old = self.existing(id).await?;
        if old.state != ProposalState::Open {
            return Err(decided(old.state));
        }
        let new = self.propose(by, changeset, why, old.suggestion).await?;
        let remark = self.remark(&new.proposal.author, RemarkKind::Changed, &new.proposal.id.to_string());
        if let Err(state) = self.store.close(id, ProposalState::TakenBack, remark).await? {
            // Somebody decided on the old one in this moment: it stands, and the new one would do it twice.
            let remark = self.remark(&new.proposal.author, RemarkKind::TookBack, "");
            let closed = self.store.close(new.proposal.id, ProposalState::TakenBack, remark).await?;
            return Err(decided(closed.err().unwrap_or(state)));
        }
        Ok(new)
    }

    fn remark(&self, by: &Pseudonym, kind: RemarkKind, text: &str) -> Remark {
        Remark { at: self.now(), by: by.clone(), kind, text: text.trim().to_owned() }
    }
}

/// What the operator must hear of, though the moderator need not.
fn logged<T>(outcome: Result<T, Fault>) -> Option<T> {
    outcome.map_err(|fault| tracing::error!(%fault, "after a revision was published")).ok()
}

fn decided(state: ProposalState) -> Refusal {
    ReviewRefusal::Decided(state).into()
}

/// A reason that says something.
fn sound(reason: &str) -> Result<String, Refusal> {
    let reason = reason.trim();
    let characters = reason.chars().count();
    match characters {
        0 => Err(Refusal::NoReason),
        1..=LONGEST_REASON => Ok(reason.to_owned()),
        _ => Err(Refusal::TooLong { characters, most: LONGEST_REASON }),
    }
}
