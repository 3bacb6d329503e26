//! The moderators' desk: two moderators, an owner, an outsider who is an administrator of the server, and readers.

use std::path::Path;

use serde_json::Value;

use crate::Discord;
use crate::bot::{AUDIT, Inside, MODERATOR, OWNER, REVIEW, editorial, journal};
use crate::person::{KEEP, Person, SERVER, Shown, Where};

const SUMMARY: &str = "Peru and the United States held talks on third-country nationals, The Herald reported.";
const SOURCE: &str = "https://herald.example/talks | The Herald | Talks have begun | 2026-11-20 | en | press";
const REASON: &str = "The Herald has it.";

/// A server with a desk in it.
struct Newsroom {
    discord: Discord,
    bot: Option<Inside>,
    journal: std::path::PathBuf,
}

impl Newsroom {
    async fn open() -> Self {
        let (discord, journal) = (Discord::start().await, journal());
        let bot = Some(bot(&discord, &journal).await);
        Self { discord, bot, journal }
    }

    /// Everything that is in memory is gone.
    async fn restart(&mut self) {
        if let Some(bot) = self.bot.take() {
            bot.stop().await.expect("a clean end");
        }
        self.bot = Some(bot(&self.discord, &self.journal).await);
    }

    fn person(&self, roles: &[u64]) -> Person {
        Person::new(&self.discord, Where::Server).with_roles(roles)
    }

    /// The latest message in a channel that says this.
    async fn posted(&self, by: &Person, channel: &str, words: &str) -> Shown {
        by.finds(self.discord.message_in(channel, words).await)
    }

    /// What somebody got in direct messages.
    async fn told(&self, person: &Person, words: &str) {
        self.discord.message_in(&(person.id() + 1).to_string(), words).await;
    }

    /// Proposed by one, and as the other sees it in the review channel.
    async fn proposed(&self, by: &Person, reviewer: &Person, line: &str, texts: &[&str]) -> Shown {
        let form = by.begins_form(line).await;
        let preview = by.sends(&form, texts).await;
        let submitted = by.presses(&preview, "Submit").await;
        submitted.says("Submitted");
        let number = submitted
            .text()
            .split('#')
            .nth(1)
            .expect("a number")
            .chars()
            .take_while(char::is_ascii_digit)
            .collect::<String>();
        self.posted(reviewer, REVIEW, &format!("Proposal \\\\#{number}")).await
    }
}

async fn bot(discord: &Discord, journal: &Path) -> Inside {
    Inside::moderated(discord, editorial(journal).await).await
}

#[tokio::test]
async fn two_moderators_add_an_event_and_readers_have_it_with_its_source_until_it_is_undone() {
    let mut room = Newsroom::open().await;
    let (ada, ben, reader) = (room.person(&[MODERATOR]), room.person(&[MODERATOR]), room.person(&[]));
    reader.types("/status country:Peru").await.says("Declined");

    let form = ada.begins_form("/edit add country:Peru kind:talks date:2026-11-20").await;
    let preview = ada.sends(&form, &[SUMMARY, KEEP, SOURCE, REASON]).await;
    assert!(preview.is_private());
    preview.says("answer: declined → in talks").says("herald.example").says("rests on The Herald alone");
    room.restart().await;
    let submitted = ada.presses(&preview, "Submit").await;
    assert_eq!(submitted.kind, 7, "in the place of the preview");
    submitted.says("Proposal \\#1");

    let review = room.posted(&ben, REVIEW, "Approve").await;
    review.says("answer: declined → in talks").says("](https://herald.example/talks)").says(REASON);
    let own = ada.presses(&review, "Approve").await;
    assert!(own.is_private());
    own.says("Somebody else must approve");
    reader.types("/status country:Peru").await.says("Declined");

    room.restart().await;
    let approved = ben.presses(&review, "Approve").await;
    assert_eq!(approved.kind, 7);
    approved.says("Published as revision 1");
    assert!(!approved.has_button("Approve"));
    let status = reader.types("/status country:Peru").await;
    status.says("In talks").says("](https://herald.example/talks)").says("revision 1");
    room.told(&ada, "published as revision 1").await;

    let audit = room.posted(&ada, AUDIT, "Revision 1").await;
    audit.says("answer: declined → in talks").says(REASON);
    let form = ada.opens(&audit, "Undo").await;
    let preview = ada.sends(&form, &["The Herald took it back."]).await;
    assert_eq!(preview.kind, 4, "the audit message stays");
    preview.says("answer: in talks → declined");
    ada.presses(&preview, "Submit").await;
    let review = room.posted(&ben, REVIEW, "The Herald took it back").await;
    ben.presses(&review, "Approve").await.says("Published as revision 2");
    reader.types("/status country:Peru").await.says("Declined");
    let history = ada.types("/history country:Peru").await;
    history.says("undoes revision 1").says("The Herald took it back");
    ada.types("/diff first:0 second:1").await.says("answer: declined → in talks");
    ada.types("/diff first:0 second:2").await.says("Nothing changed");
}

#[tokio::test]
async fn a_doubtful_fact_is_hidden_by_one_and_told_again_by_two() {
    let room = Newsroom::open().await;
    let (ada, ben, reader) = (room.person(&[MODERATOR]), room.person(&[MODERATOR]), room.person(&[]));
    let hidden = ada.types("/withdraw event:PE-1 reason:The source denies it.").await;
    assert!(hidden.is_private());
    hidden.says("withdrawn");
    room.posted(&ada, AUDIT, "The source denies it").await;
    reader.types("/status country:Peru").await.says("being re-checked");
    reader.types("/event id:PE-1").await.says("being re-checked");

    let preview = ada.types("/restore event:PE-1 reason:It holds after all.").await;
    preview.says("restored");
    ada.presses(&preview, "Submit").await;
    reader.types("/status country:Peru").await.says("being re-checked");
    let review = room.posted(&ben, REVIEW, "It holds after all").await;
    ben.presses(&review, "Approve").await.says("Published");
    assert!(!reader.types("/status country:Peru").await.text().contains("being re-checked"));
}

#[tokio::test]
async fn when_the_record_moved_the_new_difference_is_shown_before_anything_is_published() {
    let room = Newsroom::open().await;
    let (ada, ben) = (room.person(&[MODERATOR]), room.person(&[MODERATOR]));
    let first = room
        .proposed(&ada, &ben, "/edit add country:Peru kind:talks date:2026-11-20", &[SUMMARY, KEEP, SOURCE, REASON])
        .await;
    let other = "Kosovo said that it had received nobody yet, The Herald reported.";
    let source = "https://herald.example/kosovo | The Herald | Nobody yet | 2026-11-21 | en | press";
    let second = room
        .proposed(&ada, &ben, "/edit add country:Kosovo kind:statement date:2026-11-21", &[other, KEEP, source, REASON])
        .await;
    // A third draft is looked at before the others are published.
    let form = ada.begins_form("/edit retract event:PE-1").await;
    let draft = ada.sends(&form, &["It was another country.", "Wrong country."]).await;

    ben.presses(&first, "Approve").await.says("Published as revision 1");
    let stale = ben.presses(&second, "Approve").await;
    assert_eq!(stale.kind, 7);
    assert!(stale.has_button("Approve"), "to be decided anew");
    room.discord.sent("a whisper", |sent| sent.body.to_string().contains("has moved to revision 1")).await;
    ben.presses(&stale, "Approve").await.says("Published as revision 2");
    let twice = ben.presses(&stale, "Approve").await;
    assert!(!twice.has_button("Approve"), "it was decided");

    let again = ada.presses(&draft, "Submit").await;
    again.says("moved to revision 2").says("retracted");
    assert!(again.has_button("Submit"));
    ada.presses(&again, "Submit").await.says("Submitted");
}

#[tokio::test]
async fn what_cannot_be_understood_is_said_with_its_place_and_nothing_that_was_typed_is_lost() {
    let mut room = Newsroom::open().await;
    let ada = room.person(&[MODERATOR]);
    let form = ada.begins_form("/edit add country:Peru kind:talks date:2026-11-20").await;
    let details = "date: soon\nkind: talks\nconfidence: reported\npeople: many";
    let unready = ada.sends(&form, &[SUMMARY, details, "https://new.example/a", REASON]).await;
    unready.says("date, line 1").says("people, line 4").says("sources, line 1").says("Nothing is lost");
    assert!(!unready.has_button("Submit"));
    room.restart().await;
    let again = ada.opens(&unready, "Change").await;
    let rows = again.modal["components"].as_array().expect("rows");
    let typed: Vec<&str> = rows.iter().filter_map(|row| row["components"][0]["value"].as_str()).collect();
    assert_eq!(typed, [SUMMARY, details, "https://new.example/a", REASON]);
    let preview = ada.sends(&again, &[KEEP, "date: 2026-11-20\nkind: talks\nconfidence: reported", SOURCE]).await;
    assert_eq!(preview.kind, 7, "the same message goes on");
    preview.says("answer: declined → in talks");
    ada.presses(&preview, "Cancel").await.says("Nothing was changed");
    ada.types("/review").await.says("Nothing waits");
}

#[tokio::test]
async fn outsiders_are_refused_at_the_command_at_the_press_and_at_the_form() {
    let room = Newsroom::open().await;
    let (ada, ben, eve) = (room.person(&[MODERATOR]), room.person(&[MODERATOR]), room.person(&[]));
    let review = room
        .proposed(&ada, &ben, "/edit add country:Peru kind:talks date:2026-11-20", &[SUMMARY, KEEP, SOURCE, REASON])
        .await;
    // Everybody in these tests is an administrator of the server.
    for line in
        ["/edit add country:Peru kind:talks date:2026-11-20", "/withdraw event:PE-1 reason:x", "/review", "/mutes"]
    {
        let refused = eve.types(line).await;
        assert!(refused.is_private(), "{line}");
        refused.says("no role that allows this");
    }
    for label in ["Approve", "Ask", "Reject", "Publish alone", "Take back"] {
        let refused = eve.presses(&review, label).await;
        assert!(refused.is_private(), "{label}");
        refused.says("no role that allows this");
    }
    // A form that was opened while there was a role, and sent off when it was gone.
    let form = ben.opens(&review, "Reject").await;
    let ex = ben.with_roles(&[]);
    ex.sends(&form, &["I was one."]).await.says("no role that allows this");
    eve.sends(&form, &["I never was."]).await.says("no role that allows this");
    // The same role in another server, and a moderator in direct messages.
    for place in [Where::ForeignServer, Where::Direct] {
        ben.elsewhere(place).at("500000000000000099").presses(&review, "Approve").await.says("home server");
    }
    assert!(eve.begins("/withdraw event:PE").await.is_empty(), "nothing is completed for outsiders");
    assert!(!ada.begins("/withdraw event:PE").await.is_empty());
    let waiting = ada.types("/review").await;
    waiting.says("One proposal waits");
}

#[tokio::test]
async fn an_owner_may_publish_alone_and_says_why() {
    let room = Newsroom::open().await;
    let (ada, ben, olga) = (room.person(&[MODERATOR]), room.person(&[MODERATOR]), room.person(&[OWNER]));
    let review = room
        .proposed(&ada, &ben, "/edit add country:Peru kind:talks date:2026-11-20", &[SUMMARY, KEEP, SOURCE, REASON])
        .await;
    ben.presses(&review, "Publish alone").await.says("Only an owner");
    let form = olga.opens(&review, "Publish alone").await;
    olga.sends(&form, &["Nobody else is awake."]).await.says("Published as revision 1");
    room.posted(&olga, AUDIT, "Nobody else is awake").await;
}

#[tokio::test]
async fn a_reviewer_asks_and_rejects_and_the_author_is_told() {
    let room = Newsroom::open().await;
    let (ada, ben) = (room.person(&[MODERATOR]), room.person(&[MODERATOR]));
    let review = room
        .proposed(&ada, &ben, "/edit add country:Peru kind:talks date:2026-11-20", &[SUMMARY, KEEP, SOURCE, REASON])
        .await;
    let form = ben.opens(&review, "Ask").await;
    let asked = ben.sends(&form, &["Does the source name Peru?"]).await;
    assert_eq!(asked.kind, 7);
    asked.says("Does the source name Peru?");
    room.told(&ada, "Does the source name Peru?").await;
    let form = ben.opens(&asked, "Reject").await;
    let rejected = ben.sends(&form, &["It does not."]).await;
    rejected.says("Rejected").says("It does not.");
    assert!(rejected.buttons().is_empty());
    room.told(&ada, "was rejected").await;
    let late = ben.presses(&review, "Approve").await;
    assert!(late.buttons().is_empty(), "a late press shows what became of it");
}

#[tokio::test]
async fn a_file_with_three_errors_is_refused_with_their_places_and_a_sound_one_needs_two() {
    let room = Newsroom::open().await;
    let (ada, ben, reader) = (room.person(&[MODERATOR]), room.person(&[MODERATOR]), room.person(&[]));
    let header = "id,country,date,reported,kind,confidence,summary,sources";
    let bad = format!(
        "{header}\nPE-1,PE,soon,2025-06-25,declined,reported,Peru said no.,nyt\nXX-1,XX,2025-06-25,2025-06-25,declined,reported,x,nyt\n,PE,2025-06-25,2025-06-25,argued,reported,Peru argued.,nyt\n"
    );
    let refused = ada.attaches("/import reason:Corrections", "bad.csv", &bad).await;
    assert!(refused.is_private());
    for place in ["bad.csv:2:", "bad.csv:3:", "bad.csv:4:"] {
        refused.says(place);
        assert!(refused.file(&room.discord).contains(place), "all problems are in the file too");
    }
    assert!(!refused.has_button("Submit"));

    ada.attaches("/import reason:x", "large.csv", &"x".repeat(5 * 1024 * 1024)).await.says("larger than 4 MiB");
    let record = demarche::record::Record::embedded().expect("sound");
    let event = record.event("PE-1".parse().expect("an id")).expect("Peru");
    let sources: Vec<&str> = event.sources.iter().map(demarche::domain::SourceId::as_str).collect();
    let good = format!(
        "{header}\nPE-1,PE,{},{},{},{},Reworded by a file.,{}\n",
        event.date,
        event.reported,
        event.kind,
        event.confidence,
        sources.join(" ")
    );
    let preview = ada.attaches("/import reason:Corrections", "good.csv", &good).await;
    preview.says("Reworded by a file");
    ada.presses(&preview, "Submit").await.says("Submitted");
    let review = room.posted(&ben, REVIEW, "Corrections").await;
    ben.presses(&review, "Approve").await.says("Published as revision 1");
    reader.types("/event id:PE-1").await.says("Reworded by a file");
}

#[tokio::test]
async fn anybody_may_report_an_error_and_is_told_what_became_of_it() {
    let mut room = Newsroom::open().await;
    let (ada, reader) = (room.person(&[MODERATOR]), room.person(&[]));
    let status = reader.types("/status country:Peru").await;
    room.restart().await;
    let form = reader.opens(&status, "Report an error").await;
    let thanks = reader.sends(&form, &["The day is wrong.", "https://herald.example/day"]).await;
    assert!(thanks.is_private());
    assert_eq!(thanks.kind, 4, "the answer stays");
    thanks.says("Suggestion \\#1");
    let review = room.posted(&ada, REVIEW, "The day is wrong").await;
    review.says("Peru");
    reader.presses(&review, "Decline").await.says("no role");
    let form = ada.opens(&review, "Decline").await;
    ada.sends(&form, &["The source says the same day."]).await.says("stays as it is");
    room.told(&reader, "The source says the same day").await;

    // Said twice by the same person, and once by another.
    let suggest = reader.begins_form("/suggest country:Peru").await;
    reader.sends(&suggest, &["One more thing is wrong."]).await.says("can be done again");
    let other = room.person(&[]);
    let first = other.sends(&other.begins_form("/suggest country:Kosovo").await, &["Nobody has arrived."]).await;
    first.says("Suggestion \\#2");
    let third = room.person(&[]);
    third.sends(&third.begins_form("/suggest country:Kosovo").await, &["Nobody has arrived!"]).await.says("\\#2");
    other.presses(&first, "Take back").await.says("author");

    let muted = ada.types(&format!("/mute person:{} reason:Spam", third.id())).await;
    muted.says("can no longer");
    third.sends(&third.begins_form("/suggest").await, &["Something else."]).await.says("Spam");
    ada.types("/mutes").await.says("Spam");
    ada.types(&format!("/unmute person:{}", third.id())).await;
    ada.types("/mutes").await.says("Nobody");
}

#[tokio::test]
async fn a_suggestion_that_is_taken_up_is_amended_and_its_author_told_when_it_is_published() {
    let room = Newsroom::open().await;
    let (ada, ben, reader) = (room.person(&[MODERATOR]), room.person(&[MODERATOR]), room.person(&[]));
    let form = reader.begins_form("/suggest country:Peru").await;
    reader.sends(&form, &["The summary of June is unclear."]).await;
    let review = room.posted(&ada, REVIEW, "The summary of June").await;
    let events = ada.presses(&review, "Amend").await;
    let form = ada.picks_form(&events, "PE-1").await;
    let preview = ada.sends(&form, &["Peru was asked, The New York Times reported.", KEEP, KEEP, "Clearer."]).await;
    preview.says("Peru was asked, The New York Times reported");
    ada.presses(&preview, "Submit").await;
    let proposal = room.posted(&ben, REVIEW, "Clearer").await;
    ben.presses(&proposal, "Approve").await.says("Published");
    room.told(&reader, "changed because of it").await;
}

#[tokio::test]
async fn everybody_sees_exports_and_deletes_what_is_stored_about_them() {
    let room = Newsroom::open().await;
    let reader = room.person(&[]);
    let dm = reader.elsewhere(Where::Direct);
    dm.types("/privacy show").await.says("0 suggestions");
    reader.sends(&reader.begins_form("/suggest").await, &["A secretword."]).await;
    let exported = dm.types("/privacy export").await;
    assert!(exported.is_private());
    assert!(exported.file(&room.discord).contains("A secretword."));
    let asked = reader.types("/privacy delete").await;
    reader.presses(&asked, "Delete").await.says("1 suggestion");
    assert!(!dm.types("/privacy export").await.file(&room.discord).contains("secretword"));
}

#[tokio::test]
async fn a_record_that_was_not_checked_for_long_is_reopened_and_noted() {
    let room = Newsroom::open().await;
    let (ada, reader) = (room.person(&[MODERATOR]), room.person(&[]));
    let stale = ada.types("/stale").await;
    let country = (*stale.entries().first().expect("countries")).to_owned();
    let sources = ada.chooses(&stale, &country).await;
    assert_eq!(sources.kind, 7, "in the same private message");
    sources.says("](http");
    ada.presses(&sources, "Still true").await.says("checked against its sources");
    room.posted(&ada, AUDIT, "still holds").await;
    reader.types(&format!("/status country:{country}")).await.says("checked 2026-11-24");
}

#[tokio::test]
async fn the_moderators_commands_are_registered_at_home_and_nowhere_else() {
    let mut room = Newsroom::open().await;
    let home = format!("/guilds/{SERVER}/commands");
    room.discord.sent("a registration", |sent| sent.method == "PUT" && sent.path.ends_with(&home)).await;
    let names = |commands: &[Value]| -> Vec<String> {
        commands.iter().map(|command| command["name"].as_str().expect("a name").to_owned()).collect()
    };
    let at_home = names(&room.discord.state().guild_commands[SERVER]);
    let everywhere = names(&room.discord.state().commands);
    for name in ["edit", "source", "withdraw", "undo", "history", "diff", "review", "stale", "import", "mute"] {
        assert!(at_home.contains(&name.to_owned()) && !everywhere.contains(&name.to_owned()), "{name}");
    }
    assert!(everywhere.contains(&"suggest".to_owned()) && everywhere.contains(&"privacy".to_owned()));
    let looked = room.discord.count(|sent| sent.method == "GET" && sent.path.ends_with(&home));
    room.restart().await;
    room.discord
        .until("another look", |state| {
            let gets = state.sent.iter().filter(|sent| sent.method == "GET" && sent.path.ends_with(&home));
            (gets.count() > looked).then_some(())
        })
        .await;
    room.person(&[]).types("/about").await;
    assert_eq!(room.discord.count(|sent| sent.method == "PUT"), 2, "nothing differs, so nothing is registered");
}

#[tokio::test]
async fn options_of_moderators_are_completed() {
    let room = Newsroom::open().await;
    let ada = room.person(&[MODERATOR]);
    for (line, expected) in [
        ("/edit add country:per", "PE"),
        ("/edit amend event:PE-", "PE-1"),
        ("/source amend source:abc swap", "abc-2025-07-19-swap"),
    ] {
        let offered = ada.begins(line).await;
        assert!(offered.iter().any(|(_, value)| value == expected), "{line}: {offered:?}");
    }
    assert!(!ada.begins("/edit kept day:2026").await.is_empty());
}

#[tokio::test]
async fn what_is_no_country_no_event_and_no_date_is_said_before_a_form_opens() {
    let room = Newsroom::open().await;
    let ada = room.person(&[MODERATOR]);
    ada.types("/edit add country:Congo kind:talks date:2026-11-20").await.says("could be several");
    ada.types("/edit add country:Peru kind:talks date:soonish").await.says("is no date");
    ada.types("/edit amend event:PE-999").await.says("no event");
    ada.types("/edit amend event:nonsense").await.says("no event id");
    ada.types("/source amend source:nonsense").await.says("no source");
    ada.types("/undo revision:99 reason:x").await.says("no revision 99");
    ada.types("/diff first:0 second:99").await.says("no revision 99");
    ada.types("/conflicts").await.says("no longer fit");
}

#[tokio::test]
async fn a_press_that_comes_twice_publishes_once() {
    let room = Newsroom::open().await;
    let (ada, ben, cleo) = (room.person(&[MODERATOR]), room.person(&[MODERATOR]), room.person(&[MODERATOR]));
    let review = room
        .proposed(&ada, &ben, "/edit add country:Peru kind:talks date:2026-11-20", &[SUMMARY, KEEP, SOURCE, REASON])
        .await;
    let (one, other) = tokio::join!(ben.presses(&review, "Approve"), cleo.presses(&review, "Approve"));
    for shown in [&one, &other] {
        assert!(!shown.has_button("Approve"));
    }
    let history = ada.types("/history").await;
    history.says("One revision");
}

#[tokio::test]
async fn everybody_gets_the_whole_record_and_importing_it_changes_nothing() {
    let room = Newsroom::open().await;
    let (ada, reader) = (room.person(&[MODERATOR]), room.person(&[]));
    for (format, begins) in [("json", "{"), ("csv", "id,country,"), ("markdown", "# Demarche")] {
        let shown = reader.types(&format!("/export format:{format}")).await;
        assert!(shown.is_private());
        shown.says("revision 0");
        let file = shown.file(&room.discord);
        assert!(file.starts_with(begins) && file.len() > 50_000, "{format}: {}", &file[..40]);
        if format != "markdown" {
            ada.attaches("/import reason:Nothing", &format!("same.{format}"), &file).await.says("Nothing would change");
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_has_to_wait_for_the_disk_is_promised_and_delivered_when_it_is_done() {
    use sqlx::{Connection as _, Executor as _};
    let room = Newsroom::open().await;
    let (ada, ben) = (room.person(&[MODERATOR]), room.person(&[MODERATOR]));
    let review = room
        .proposed(&ada, &ben, "/edit add country:Peru kind:talks date:2026-11-20", &[SUMMARY, KEEP, SOURCE, REASON])
        .await;
    let address = format!("sqlite://{}", room.journal.display());
    let mut other = sqlx::SqliteConnection::connect(&address).await.expect("a connection");
    other.execute("BEGIN IMMEDIATE").await.expect("a lock");
    let released = async {
        tokio::time::sleep(std::time::Duration::from_millis(2500)).await;
        other.execute("ROLLBACK").await.expect("a release");
    };
    let (approved, hidden, ()) = tokio::join!(
        ben.presses(&review, "Approve"),
        ada.types("/withdraw event:XK-1 reason:The source denies it."),
        released
    );
    assert!(hidden.is_private());
    hidden.says("withdrawn");
    // Whichever was first, the other went on, or was told that the record had moved: by an edit, and a message that may be there by now.
    assert!(approved.kind == 7 || approved.message.to_string().contains("has moved"), "{}", approved.message);
    let promised = |kind: u64| room.discord.count(|sent| sent.path.ends_with("/callback") && sent.body["type"] == kind);
    assert_eq!((promised(5), promised(6)), (1, 1));
}
