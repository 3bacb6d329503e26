//! Suggestions by anybody, and what a person can see and have deleted.

use demarche::editorial::{Editorial, Heard, NewText, Refusal};
use demarche::moderation::{Account, Outcome, ProposalState, SuggestionState};

use crate::scene::{country, editorial, moderator, talks_in_peru};

fn person(number: u64) -> Account {
    Account::discord(80_351_110_224_678_000 + number)
}

fn text(what: &str, source: &str) -> NewText {
    NewText { country: Some(country("PE")), event: None, text: what.to_owned(), source: source.to_owned() }
}

async fn made(editorial: &Editorial, who: u64, what: &str) -> Heard {
    editorial.suggest(&person(who), text(what, "")).await.unwrap()
}

#[tokio::test]
async fn what_several_people_say_is_one_suggestion() {
    let editorial = editorial().await;
    let first = made(&editorial, 1, "Peru has agreed, it was on the news.").await;
    assert!(matches!(first, Heard::New(_)));
    let same = made(&editorial, 2, "peru has agreed - it was on the news!").await;
    let Heard::Joined(joined) = same else { panic!("{same:?}") };
    assert_eq!(joined.by.len(), 2);
    assert!(matches!(made(&editorial, 1, "Peru has agreed, it was on the news.").await, Heard::Repeated(_)));
    let address = "https://www.herald.example/peru/";
    editorial.suggest(&person(3), text("Talks!", address)).await.unwrap();
    let other_words = text("The two sides are negotiating.", "http://herald.example/peru#top");
    assert!(matches!(editorial.suggest(&person(4), other_words).await.unwrap(), Heard::Joined(_)), "the same article");
    assert!(matches!(made(&editorial, 5, "Peru has declined again, says the minister.").await, Heard::New(_)));
    assert_eq!(editorial.suggestions().await.unwrap().len(), 3);
}

#[tokio::test]
async fn nobody_floods_the_moderators() {
    let editorial = editorial().await;
    made(&editorial, 1, "First matter.").await;
    let soon = editorial.suggest(&person(1), text("Something else entirely.", "")).await.unwrap_err();
    assert!(matches!(soon, Refusal::TooSoon { .. }), "{soon:?}");
    assert!(matches!(made(&editorial, 2, "Another person, another matter.").await, Heard::New(_)));
}

#[tokio::test]
async fn what_says_nothing_or_too_much_is_refused_with_the_reason() {
    let editorial = editorial().await;
    let refused = async |new: NewText| editorial.suggest(&person(1), new).await.unwrap_err();
    assert!(matches!(refused(text("  ", "")).await, Refusal::NoText));
    assert!(matches!(refused(text(&"x".repeat(1001), "")).await, Refusal::TooLong { characters: 1001, most: 1000 }));
    assert!(matches!(refused(text("Look.", "javascript:alert(1)")).await, Refusal::BadAddress(_)));
    assert!(matches!(refused(text("Look.", "not an address")).await, Refusal::BadAddress(_)));
    assert_eq!(editorial.suggestions().await.unwrap().len(), 0);
}

#[tokio::test]
async fn a_muted_person_is_told_why_and_stays_muted_after_a_deletion() {
    let editorial = editorial().await;
    editorial.mute(&moderator("anna"), &person(1), "Advertising.").await.unwrap();
    let refused = editorial.suggest(&person(1), text("Buy now.", "")).await.unwrap_err();
    assert!(matches!(&refused, Refusal::Muted { reason } if reason == "Advertising."), "{refused:?}");
    editorial.forget(&person(1)).await.unwrap();
    let mutes = editorial.mutes(&moderator("anna")).await.unwrap();
    assert_eq!((mutes.len(), &mutes[0].account), (1, &None), "nobody is named");
    assert!(editorial.suggest(&person(1), text("Buy now.", "")).await.is_err());
    assert!(editorial.unmute(&moderator("ben"), &person(1)).await.unwrap());
    assert!(!editorial.unmute(&moderator("ben"), &person(1)).await.unwrap());
    assert!(editorial.suggest(&person(1), text("Peru has agreed.", "")).await.is_ok());
}

#[tokio::test]
async fn a_suggestion_that_leads_to_a_revision_is_accepted_and_its_authors_can_be_told() {
    let editorial = editorial().await;
    let Heard::New(suggestion) = made(&editorial, 1, "Talks have begun.").await else { panic!() };
    made(&editorial, 2, "Talks have begun").await;
    let reason = "Suggested by a reader.";
    let look = editorial.propose(&moderator("anna"), talks_in_peru(), reason, Some(suggestion.id)).await.unwrap();
    let published = editorial.approve(&moderator("ben"), look.proposal.id, 0).await.unwrap();
    let settled = published.suggestion.unwrap();
    assert!(matches!(settled.state, SuggestionState::Closed { outcome: Outcome::Accepted, .. }));
    let mut to_tell = editorial.to_tell(&settled).await.unwrap();
    to_tell.sort();
    assert_eq!(to_tell, [person(1), person(2)]);
    let again = editorial.settle(&moderator("ben"), suggestion.id, Outcome::Declined, "").await.unwrap_err();
    assert!(matches!(again, Refusal::NoSuggestion(1)), "{again:?}");
}

#[tokio::test]
async fn a_person_sees_everything_that_is_stored_and_has_it_deleted() {
    let editorial = editorial().await;
    let anna = moderator("anna");
    let look = editorial.propose(&anna, talks_in_peru(), "The Herald has it.", None).await.unwrap();
    editorial.approve(&moderator("ben"), look.proposal.id, 0).await.unwrap();
    let undo = editorial.undo(1).await.unwrap();
    let waiting = editorial.propose(&anna, undo, "It was wrong.", None).await.unwrap();
    editorial.suggest(anna.account(), text("Only mine.", "")).await.unwrap();
    let stored = editorial.stored_about(anna.account()).await.unwrap();
    assert_eq!((stored.proposals.len(), stored.suggestions.len(), stored.revisions.clone()), (2, 1, vec![1]));
    assert_eq!(stored.remarks.len(), 2, "what was said at submission");
    let name = stored.pseudonym.unwrap();

    let forgotten = editorial.forget(anna.account()).await.unwrap();
    assert_eq!((forgotten.proposals, forgotten.suggestions, forgotten.pseudonym), (1, 1, true));
    let after = editorial.stored_about(anna.account()).await.unwrap();
    assert!(after.pseudonym.is_none() && after.proposals.is_empty() && after.suggestions.is_empty());
    let revision = &editorial.history(None).await.unwrap()[0];
    assert_eq!(revision.entry.author, name, "the journal keeps a name");
    assert!(!editorial.people().await.unwrap().contains_key(&name), "and the name leads nowhere");
    assert_eq!(editorial.look(waiting.proposal.id).await.unwrap().proposal.state, ProposalState::TakenBack);
    assert!(editorial.broken().await.is_none(), "the chain is whole");

    // Whoever comes back is somebody new, and cannot approve what they proposed as the old one.
    let back = editorial.propose(&anna, reword(&editorial), "Back again.", None).await.unwrap();
    assert_ne!(back.proposal.author, name);
}

fn reword(editorial: &Editorial) -> demarche::moderation::Changeset {
    crate::scene::reworded(editorial.app().snapshot().record(), "PE-1", "Peru was asked, it was said.").into()
}

#[tokio::test]
async fn a_suggestion_that_others_made_too_outlives_one_of_them() {
    let editorial = editorial().await;
    made(&editorial, 1, "Talks have begun.").await;
    made(&editorial, 2, "Talks have begun!").await;
    let forgotten = editorial.forget(&person(1)).await.unwrap();
    assert_eq!(forgotten.suggestions, 0);
    let waiting = editorial.suggestions().await.unwrap();
    assert_eq!((waiting.len(), waiting[0].by.len()), (1, 1));
    assert_eq!(editorial.forget(&person(2)).await.unwrap().suggestions, 1);
    assert_eq!(editorial.forget(&person(3)).await.unwrap(), demarche::store::Forgotten::default());
}

#[tokio::test]
async fn moderators_are_asked_to_check_a_country_once_a_day() {
    let editorial = editorial().await;
    let ask = async |who: u64| editorial.ask_to_check(&person(who), country("PE"), "Please look again.".into()).await;
    assert!(matches!(ask(1).await.unwrap(), Heard::New(_)));
    assert!(matches!(ask(2).await.unwrap_err(), Refusal::TooSoon { .. }));
}
