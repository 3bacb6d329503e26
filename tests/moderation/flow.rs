//! Two moderators and a record: propose, look, approve, undo.

use demarche::domain::standing::AnswerState;
use demarche::editorial::{Editorial, Published, Refusal};
use demarche::moderation::{
    Change, Changeset, Edit, Finding, Misfit, Proposal, ProposalState, Refused, RemarkKind, Review, ReviewRefusal,
};

use crate::scene::{country, editorial, folder, id, moderator, open, owner, record, reworded, talks_in_peru};

fn answer(editorial: &Editorial) -> AnswerState {
    editorial.app().snapshot().standing(country("PE")).unwrap().answer.state
}

/// Proposed by anna, approved by ben.
pub(crate) async fn published(editorial: &Editorial, changeset: Changeset) -> Published {
    let look = editorial.propose(&moderator("anna"), changeset, "It was reported.", None).await.unwrap();
    editorial.approve(&moderator("ben"), look.proposal.id, look.revision).await.unwrap()
}

async fn proposed(editorial: &Editorial, changeset: impl Into<Changeset>) -> Proposal {
    editorial.propose(&moderator("anna"), changeset.into(), "It was reported.", None).await.unwrap().proposal
}

#[tokio::test]
async fn what_two_agreed_on_is_in_front_of_readers_at_once_and_after_a_restart() {
    let file = folder().join("demarche.db");
    let editorial = open(&file, record()).await;
    assert_eq!(answer(&editorial), AnswerState::Declined);

    let look = editorial.propose(&moderator("anna"), talks_in_peru(), "The Herald has it.", None).await.unwrap();
    let preview = look.outcome.clone().unwrap();
    let (before, after) = preview.moved().next().unwrap();
    assert_eq!((before.answer.state, after.answer.state), (AnswerState::Declined, AnswerState::InTalks));
    assert!(preview.findings.iter().any(|finding| matches!(finding, Finding::KeptUpTo { .. })), "{preview:?}");
    assert_eq!(answer(&editorial), AnswerState::Declined, "a proposal changes nothing");

    let published = editorial.approve(&moderator("ben"), look.proposal.id, look.revision).await.unwrap();
    assert_eq!(published.revision.number, 1);
    assert!(matches!(published.revision.entry.review, Review::Second(_)));
    assert_eq!(answer(&editorial), AnswerState::InTalks);
    let snapshot = editorial.app().snapshot();
    assert_eq!(snapshot.revision(), 1);
    assert_eq!(snapshot.record().edition().known_up_to.to_string(), "2026-11-20");
    assert_eq!(snapshot.record().edition().checked.unwrap().to_string(), "2026-10-01", "the others were not looked at");
    assert_eq!(snapshot.record().event(id("PE-3")).unwrap().summary, "Talks were held, The Herald reported.");

    let again = open(&file, record()).await;
    assert_eq!(again.app().snapshot().record(), snapshot.record());
    assert_eq!(again.app().snapshot().revision(), 1);
}

#[tokio::test]
async fn nobody_approves_what_they_proposed() {
    let editorial = editorial().await;
    let proposal = proposed(&editorial, talks_in_peru()).await;
    let own = editorial.approve(&moderator("anna"), proposal.id, 0).await.unwrap_err();
    assert!(matches!(own, Refusal::Review(ReviewRefusal::Own)), "{own:?}");
}

#[tokio::test]
async fn other_edits_get_another_number_so_that_nobody_approves_what_they_have_not_seen() {
    let editorial = editorial().await;
    let first = proposed(&editorial, talks_in_peru()).await;
    let other = reworded(&record(), "PE-1", "Peru was asked, The Courier reported.");
    let second = editorial.revise(&moderator("anna"), first.id, other.into(), "Better words.").await.unwrap();
    let unseen = editorial.approve(&moderator("ben"), first.id, 0).await.unwrap_err();
    assert!(matches!(unseen, Refusal::Review(ReviewRefusal::Decided(ProposalState::TakenBack))), "{unseen:?}");
    let own = editorial.approve(&moderator("anna"), second.proposal.id, 0).await.unwrap_err();
    assert!(matches!(own, Refusal::Review(ReviewRefusal::Own)), "{own:?}");
    // Whoever rewrites another's proposal has become the author: then the other may agree.
    let third = editorial.revise(&moderator("ben"), second.proposal.id, talks_in_peru(), "As before.").await.unwrap();
    assert!(editorial.approve(&moderator("ben"), third.proposal.id, 0).await.is_err());
    assert!(editorial.approve(&moderator("anna"), third.proposal.id, 0).await.is_ok());
    let again =
        editorial.revise(&moderator("cleo"), third.proposal.id, talks_in_peru(), "Too late.").await.unwrap_err();
    assert!(
        matches!(again, Refusal::Review(ReviewRefusal::Decided(ProposalState::Published { revision: 1 }))),
        "{again:?}"
    );
}

#[tokio::test]
async fn an_owner_may_act_alone_and_it_stays_visible() {
    let editorial = editorial().await;
    let proposal = proposed(&editorial, talks_in_peru()).await;
    let silent = editorial.break_glass(&owner("anna"), proposal.id, 0, "  ").await.unwrap_err();
    assert!(matches!(silent, Refusal::NoReason), "{silent:?}");
    let published = editorial.break_glass(&owner("anna"), proposal.id, 0, "Nobody else is awake.").await.unwrap();
    assert_eq!(published.revision.entry.review, Review::BreakGlass("Nobody else is awake.".to_owned()));
    let history = published.proposal.unwrap().history;
    assert_eq!(history.last().unwrap().kind, RemarkKind::BrokeGlass);
}

#[tokio::test]
async fn a_proposal_is_decided_once() {
    let editorial = editorial().await;
    let proposal = proposed(&editorial, talks_in_peru()).await;
    editorial.approve(&moderator("ben"), proposal.id, 0).await.unwrap();
    let twice = editorial.approve(&moderator("ben"), proposal.id, 1).await.unwrap_err();
    let published = ProposalState::Published { revision: 1 };
    assert!(matches!(twice, Refusal::Review(ReviewRefusal::Decided(state)) if state == published), "{twice:?}");
    let rejected = editorial.reject(&moderator("cleo"), proposal.id, "No.").await.unwrap_err();
    assert!(matches!(rejected, Refusal::Review(ReviewRefusal::Decided(_))), "{rejected:?}");
    assert_eq!(editorial.store().head().await.unwrap().number, 1);
}

#[tokio::test]
async fn of_many_approvals_at_once_one_is_carried_out() {
    let editorial = std::sync::Arc::new(editorial().await);
    let proposal = proposed(&editorial, talks_in_peru()).await;
    let clicks = (0..8).map(|click| {
        let editorial = editorial.clone();
        tokio::spawn(async move { editorial.approve(&moderator(&format!("m{click}")), proposal.id, 0).await.is_ok() })
    });
    let mut done = 0;
    for click in clicks.collect::<Vec<_>>() {
        done += u32::from(click.await.unwrap());
    }
    assert_eq!(done, 1);
    assert_eq!(editorial.store().head().await.unwrap().number, 1);
}

#[tokio::test]
async fn questions_and_rejections_are_kept_with_the_proposal() {
    let editorial = editorial().await;
    let proposal = proposed(&editorial, talks_in_peru()).await;
    editorial.ask(&moderator("ben"), proposal.id, "Does the source name Peru?").await.unwrap();
    editorial.ask(&moderator("anna"), proposal.id, "In its second paragraph.").await.unwrap();
    let closed = editorial.reject(&moderator("ben"), proposal.id, "It speaks of Bolivia.").await.unwrap();
    let kinds: Vec<RemarkKind> = closed.history.iter().map(|remark| remark.kind).collect();
    assert_eq!(kinds, [RemarkKind::Submitted, RemarkKind::Asked, RemarkKind::Answered, RemarkKind::Rejected]);
    assert_eq!(closed.state, ProposalState::Rejected);
    assert_eq!(editorial.queue().await.unwrap().len(), 0);
    assert_eq!(editorial.app().snapshot().revision(), 0);
}

#[tokio::test]
async fn only_the_author_takes_a_proposal_back() {
    let editorial = editorial().await;
    let proposal = proposed(&editorial, talks_in_peru()).await;
    assert!(matches!(editorial.take_back(&moderator("ben"), proposal.id).await, Err(Refusal::NotTheAuthor)));
    let taken = editorial.take_back(&moderator("anna"), proposal.id).await.unwrap();
    assert_eq!(taken.state, ProposalState::TakenBack);
}

#[tokio::test]
async fn an_approval_of_what_has_moved_shows_how_it_looks_now() {
    let editorial = editorial().await;
    let first = proposed(&editorial, talks_in_peru()).await;
    let second = proposed(&editorial, reworded(&record(), "RW-1", "Rwanda was asked, The Courier reported.")).await;
    editorial.approve(&moderator("ben"), first.id, 0).await.unwrap();
    let stale = editorial.approve(&moderator("ben"), second.id, 0).await.unwrap_err();
    let Refusal::Stale(look) = stale else { panic!("{stale:?}") };
    assert!(look.moved() && look.outcome.is_ok());
    assert_eq!(editorial.app().snapshot().revision(), 1);
    editorial.approve(&moderator("ben"), second.id, look.revision).await.unwrap();
    assert_eq!(editorial.app().snapshot().revision(), 2);
}

#[tokio::test]
async fn two_edits_of_one_event_meet_only_where_they_change_the_same_field() {
    let editorial = editorial().await;
    let base = record();
    let words = proposed(&editorial, reworded(&base, "PE-1", "Peru was asked, The Courier reported.")).await;
    let other_words = proposed(&editorial, reworded(&base, "PE-1", "The United States has asked Peru.")).await;
    let Edit::AmendEvent { id: event, from, .. } = reworded(&base, "PE-1", "x") else { panic!() };
    let mut to = from.clone();
    to.date = "2025-06-24".parse().unwrap();
    let date = proposed(&editorial, Edit::AmendEvent { id: event, from, to }).await;

    editorial.approve(&moderator("ben"), words.id, 0).await.unwrap();
    editorial.approve(&moderator("ben"), date.id, 1).await.unwrap();
    let now = editorial.app().snapshot().record().event(event).unwrap().clone();
    assert_eq!(
        (now.summary.as_str(), now.date.to_string().as_str()),
        ("Peru was asked, The Courier reported.", "2025-06-24")
    );
    let refused = editorial.approve(&moderator("ben"), other_words.id, 2).await.unwrap_err();
    let Refusal::Refused(Refused::Misfit(Misfit::EventMoved { fields, .. })) = refused else { panic!("{refused:?}") };
    assert_eq!(fields, ["summary"]);
}

#[tokio::test]
async fn a_doubtful_fact_is_hidden_at_once_and_restored_by_two() {
    let editorial = editorial().await;
    let withdraw = Changeset::of(Edit::Withdraw { id: id("PE-2") });
    let published = editorial.at_once(&moderator("anna"), &withdraw, "The source denies it.").await.unwrap();
    assert_eq!(published.revision.entry.review, Review::NotNeeded);
    assert_eq!(answer(&editorial), AnswerState::NoneOnRecord);
    let snapshot = editorial.app().snapshot();
    assert_eq!(snapshot.record().withdrawn_of(country("PE")).map(|(event, _)| event).collect::<Vec<_>>(), [id("PE-2")]);

    let restore = Changeset::of(Edit::Restore { id: id("PE-2") });
    let alone = editorial.at_once(&moderator("anna"), &restore, "It holds.").await.unwrap_err();
    assert!(matches!(alone, Refusal::NeedsReview), "{alone:?}");
    self::published(&editorial, restore).await;
    assert_eq!(editorial.app().snapshot().record(), &record());
}

#[tokio::test]
async fn undoing_restores_the_exact_bytes_and_is_refused_where_something_rests_on_it() {
    let editorial = editorial().await;
    let before = editorial.app().snapshot().record().to_files();
    published(&editorial, talks_in_peru()).await;
    let undo = editorial.undo(1).await.unwrap();
    let undone = published(&editorial, undo).await;
    assert_eq!(undone.revision.recorded().unwrap().undoes, Some(1));
    assert_eq!(editorial.app().snapshot().record().to_files(), before);

    published(&editorial, talks_in_peru()).await;
    let reworded = reworded(editorial.app().snapshot().record(), "PE-3", "Talks went on, The Herald reported.");
    published(&editorial, reworded.into()).await;
    let refused = editorial.undo(3).await.unwrap_err();
    assert!(matches!(refused, Refusal::BuiltUpon { revision: 3, .. }), "{refused:?}");
    assert!(matches!(editorial.undo(99).await, Err(Refusal::NoRevision(99))));
}

#[tokio::test]
async fn history_and_comparison_tell_what_was_changed() {
    let editorial = editorial().await;
    published(&editorial, talks_in_peru()).await;
    let check = Changeset::of(Edit::Check { country: country("RW"), on: crate::scene::TODAY });
    editorial.at_once(&moderator("ben"), &check, "I opened every source again.").await.unwrap();
    let numbers = |revisions: Vec<demarche::moderation::Revision>| -> Vec<u64> {
        revisions.iter().map(|revision| revision.number).collect()
    };
    assert_eq!(numbers(editorial.history(None).await.unwrap()), [2, 1]);
    assert_eq!(numbers(editorial.history(Some(country("PE"))).await.unwrap()), [1]);
    let comparison = editorial.diff(2, 0).await.unwrap();
    assert_eq!((comparison.from, comparison.to), (0, 2));
    let events = comparison.preview.changes.iter().filter(|change| matches!(change, Change::Event { .. })).count();
    assert_eq!((events, comparison.preview.changes.len()), (1, 5), "{:?}", comparison.preview.changes);
    assert!(matches!(editorial.diff(0, 3).await, Err(Refusal::NoRevision(3))));
}

#[tokio::test]
async fn what_breaks_a_rule_is_refused_with_every_problem_and_nothing_is_kept() {
    let editorial = editorial().await;
    let long = reworded(&record(), "PE-1", &"x".repeat(301));
    let refused = editorial.propose(&moderator("anna"), long.into(), "Why not.", None).await.unwrap_err();
    let Refusal::Refused(Refused::Problems(problems)) = refused else { panic!("{refused:?}") };
    let rules: Vec<&str> = problems.iter().map(|problem| problem.rule.slug()).collect();
    assert_eq!(rules, ["summary-long", "summary-unfinished"]);
    assert_eq!(editorial.queue().await.unwrap().len(), 0);
    let silent = editorial.propose(&moderator("anna"), talks_in_peru(), " ", None).await.unwrap_err();
    assert!(matches!(silent, Refusal::NoReason), "{silent:?}");
}
