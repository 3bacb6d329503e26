//! What moderators and readers are told, as it reads.

use demarche::answer::{Answer, Scene, moderation};
use demarche::app::{Asker, Request};
use demarche::console::{Surface, text};
use demarche::domain::Kind;
use demarche::editorial::Editorial;
use demarche::language::{Language, Locale};
use demarche::moderation::{Changeset, Details, Edit};
use demarche::question::Question;

use crate::flow::published;
use crate::scene::{TODAY, country, details, editorial, id, moderator, reworded, source, talks_in_peru};

fn told(answer: &Answer) -> String {
    written(answer, Some(100))
}

fn written(answer: &Answer, width: Option<usize>) -> String {
    let mut out = Vec::new();
    text::write(&mut out, answer, Language::of(Locale::EnUs), Surface { width, ..Surface::PAPER }).unwrap();
    String::from_utf8(out).unwrap()
}

fn asked(editorial: &Editorial, line: &str) -> String {
    let answer = editorial.app().handle(&Request::Line(line.to_owned()), Asker { locale: Locale::EnUs });
    written(&answer, None)
}

fn with_scene<T>(editorial: &Editorial, tell: impl FnOnce(Scene<'_>) -> T) -> T {
    let snapshot = editorial.app().snapshot();
    tell(Scene { snapshot: &snapshot, language: Language::of(Locale::EnUs), today: TODAY })
}

fn previewed(editorial: &Editorial, changeset: impl Into<Changeset>) -> String {
    let preview = editorial.preview(&changeset.into()).unwrap();
    told(&with_scene(editorial, |scene| moderation::preview(scene, &preview)))
}

#[tokio::test]
async fn a_preview_reads_as_what_changes_for_readers_and_in_the_record() {
    let editorial = editorial().await;
    insta::assert_snapshot!("preview_added", previewed(&editorial, talks_in_peru()));
    let snapshot = editorial.app().snapshot();
    insta::assert_snapshot!(
        "preview_reworded",
        previewed(&editorial, reworded(snapshot.record(), "PE-1", "Peru was asked, The Courier reported."))
    );
    let retract = Edit::RetractEvent { id: id("RW-4"), reason: "It was misread.".to_owned() };
    insta::assert_snapshot!("preview_retracted", previewed(&editorial, retract));
}

#[tokio::test]
async fn an_event_that_is_being_rechecked_is_told_in_the_first_line_and_left_out() {
    let editorial = editorial().await;
    let withdraw = Changeset::of(Edit::Withdraw { id: id("PE-2") });
    editorial.at_once(&moderator("anna"), &withdraw, "The source denies it.").await.unwrap();
    let status = asked(&editorial, "/status PE");
    assert!(status.contains("One fact about Peru is being re-checked since 2026-11-24 and is left out."), "{status}");
    assert!(!status.contains("Peru said no"), "{status}");
    assert!(status.contains("revision 1"), "{status}");
    let event = asked(&editorial, "/event PE-2");
    assert!(event.contains("PE-2 is being re-checked since 2026-11-24.") && !event.contains("said no"), "{event}");
    let list = asked(&editorial, "/declined");
    assert!(list.contains("One fact about Peru is being re-checked"), "a list may lack it: {list}");
    assert!(!asked(&editorial, "/status RW").contains("re-checked"));
    assert!(!asked(&editorial, "/help").contains("re-checked"));
}

#[tokio::test]
async fn a_retracted_event_says_when_and_why() {
    let editorial = editorial().await;
    let retract = Edit::RetractEvent { id: id("PE-2"), reason: "The Courier took it back.".to_owned() };
    published(&editorial, retract.into()).await;
    let event = asked(&editorial, "/event PE-2");
    assert!(event.contains("PE-2 was retracted on 2026-11-24: The Courier took it back."), "{event}");
    published(&editorial, talks_in_peru()).await;
    let next = editorial.app().snapshot();
    assert!(next.record().event(id("PE-3")).is_some(), "the id stays reserved");
}

#[tokio::test]
async fn answers_say_when_a_record_was_checked_and_that_it_is_due() {
    let editorial = editorial().await;
    assert!(!asked(&editorial, "/status PE").contains("checked"));
    let check = Changeset::of(Edit::Check { country: country("PE"), on: TODAY });
    editorial.at_once(&moderator("anna"), &check, "I opened the source again.").await.unwrap();
    assert!(asked(&editorial, "/status PE").contains("not legal advice · checked 2026-11-24"));
    let later = TODAY + time::Duration::days(97);
    let snapshot = editorial.app().snapshot();
    let scene = Scene { snapshot: &snapshot, language: Language::of(Locale::EnUs), today: later };
    let status =
        written(&demarche::answer::answer(&Question::Status { country: country("PE"), on: None }, scene), None);
    assert!(status.contains("checked 2026-11-24 · ⚠ not re-checked for 97 days"), "{status}");
}

#[tokio::test]
async fn history_queue_and_due_records_read_well() {
    let editorial = editorial().await;
    published(&editorial, talks_in_peru()).await;
    let undo = editorial.undo(1).await.unwrap();
    published(&editorial, undo).await;
    let look =
        editorial.propose(&moderator("anna"), talks_in_peru(), "The Herald has it after all.", None).await.unwrap();
    let look = {
        editorial.ask(&moderator("ben"), look.proposal.id, "Are you sure?").await.unwrap();
        editorial.look(look.proposal.id).await.unwrap()
    };
    let (revisions, people) = (editorial.history(None).await.unwrap(), editorial.people().await.unwrap());
    with_scene(&editorial, |scene| {
        insta::assert_snapshot!("history", told(&moderation::history(scene, None, &revisions, &people)));
        insta::assert_snapshot!("proposal", told(&moderation::proposal(scene, &look.proposal, &look.outcome, &people)));
        insta::assert_snapshot!("queue", told(&moderation::queue(scene, [(&look.proposal, true)], &people)));
        insta::assert_snapshot!("stale", told(&moderation::stale(scene)));
    });
}

#[tokio::test]
async fn a_contest_is_entered_on_both_sides() {
    let editorial = editorial().await;
    let denial = Details { contested_by: vec![id("PE-2")], ..details(Kind::Denied, "2026-11-20", &["herald-x"]) };
    let changeset = Changeset {
        edits: vec![
            Edit::AddSource { source: Box::new(source("herald-x")) },
            Edit::AddEvent { country: country("PE"), details: Box::new(denial) },
        ],
    };
    insta::assert_snapshot!("preview_contest", previewed(&editorial, changeset));
}
