//! The moderators' commands as an operator types them: the binary, a journal of its own, real files.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "helpers of tests fail as loudly as tests do; clippy excuses only functions marked as tests"
)]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::atomic::{AtomicU32, Ordering};

/// A folder with a copy of the small record and no journal yet.
struct Place(PathBuf);

/// What a command printed and how it ended.
#[derive(Debug)]
struct Ended {
    code: i32,
    out: String,
    err: String,
}

impl Place {
    fn new() -> Self {
        static NEXT: AtomicU32 = AtomicU32::new(0);
        let name = format!("moderators-{}-{}", std::process::id(), NEXT.fetch_add(1, Ordering::Relaxed));
        let place = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
        let base = Path::new("tests/fixtures/records/base");
        fs::create_dir_all(place.join("data/events")).unwrap();
        for file in ["edition.json", "sources.json", "events/PE.json", "events/RW.json", "events/US.json"] {
            fs::copy(base.join(file), place.join("data").join(file)).unwrap();
        }
        Self(place)
    }

    fn run(&self, arguments: &[&str]) -> Ended {
        let output = Command::new(env!("CARGO_BIN_EXE_demarche"))
            .args(arguments)
            .current_dir(&self.0)
            .env_clear()
            .env("DEMARCHE_DATA", "data")
            .output()
            .unwrap();
        let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
        Ended { code: output.status.code().unwrap(), out: text(output.stdout), err: text(output.stderr) }
    }

    /// A command that must succeed.
    fn done(&self, arguments: &[&str]) -> String {
        let ended = self.run(arguments);
        assert_eq!((ended.code, ended.err.as_str()), (0, ""), "{arguments:?}: {ended:?}");
        ended.out
    }

    fn write(&self, file: &str, text: &str) -> String {
        fs::write(self.0.join(file), text).unwrap();
        file.to_owned()
    }

    fn read(&self, file: &str) -> String {
        fs::read_to_string(self.0.join(file)).unwrap()
    }

    /// "Peru is in talks", proposed by anna.
    fn talks(&self) -> String {
        let mut arguments = vec!["edit", "add", "peru", "--kind", "talks", "--date", "2026-09-20"];
        arguments.extend(["--summary", "Talks were held, The Herald reported.", "--as", "anna"]);
        arguments.extend(["--url", "https://herald.example/talks", "--publisher", "The Herald"]);
        arguments.extend([
            "--title",
            "Talks have begun",
            "--published",
            "2026-09-20",
            "--reason",
            "The Herald has it.",
        ]);
        self.done(&arguments)
    }
}

#[test]
fn an_edit_goes_from_one_person_to_another_and_then_to_every_reader() {
    let place = Place::new();
    let proposed = place.talks();
    assert!(proposed.contains("Peru · answer: declined → in talks, 2026-09-20 [+1 source]"), "{proposed}");
    assert!(proposed.contains("Proposal #1 waits for a second person"), "{proposed}");
    assert!(place.done(&["ask", "/status", "peru"]).contains("Declined"), "nothing has changed yet");
    assert!(place.done(&["review"]).contains("Proposal #1: console:anna: The Herald has it."));
    assert!(place.done(&["review", "show", "1"]).contains("review approve 1 --seen 0"));

    let own = place.run(&["review", "approve", "1", "--as", "anna"]);
    assert_eq!((own.code, own.out.as_str()), (1, ""));
    assert!(own.err.contains("These are your own edits. Somebody else must approve them."), "{}", own.err);
    let approved = place.done(&["review", "approve", "1", "--as", "ben", "--seen", "0"]);
    assert!(approved.contains("Published as revision 1, hash "), "{approved}");
    let answer = place.done(&["ask", "/status", "peru"]);
    assert!(answer.contains("In talks") && answer.contains("https://herald.example/talks"), "{answer}");
    assert!(answer.contains("revision 1"), "{answer}");
    assert!(place.done(&["history", "peru"]).contains("Revision 1"));
    assert!(place.done(&["history", "rwanda"]).contains("No revision is on record."));

    place.done(&["undo", "1", "--as", "ben", "--reason", "It was about Bolivia."]);
    place.done(&["review", "approve", "2", "--as", "anna"]);
    assert!(place.done(&["ask", "/status", "peru"]).contains("Declined"));
    assert!(place.done(&["diff", "0", "2"]).contains("Nothing changed."));
    assert!(place.done(&["verify"]).starts_with("2 revisions, each as it was written"));
}

#[test]
fn a_name_that_moderators_add_is_understood_alone_and_in_a_sentence() {
    let place = Place::new();
    let before = place.run(&["ask", "/status", "Inkaland"]);
    assert!(before.code == 1 && !before.out.contains("Declined"), "{before:?}");
    let refused = place.run(&["edit", "alias", "Chile", "peru", "--as", "anna", "--reason", "Heard."]);
    assert!(refused.code == 1 && refused.out.contains("\"Chile\" already means CL"), "{refused:?}");
    place.done(&["edit", "alias", "Inkaland", "peru", "--as", "anna", "--reason", "Heard in a channel."]);
    place.done(&["review", "approve", "1", "--as", "ben"]);
    assert!(place.done(&["ask", "/status", "inkaland"]).contains("Peru — Declined"));
    assert!(place.done(&["ask", "has Inkaland said yes?"]).contains("Peru"));
    assert!(place.done(&["edit", "check", "Inkaland", "--as", "anna", "--reason", "Looked."]).contains("Peru"));
    place.done(&["undo", "1", "--as", "anna", "--reason", "Nobody says so."]);
    place.done(&["review", "approve", "2", "--as", "ben"]);
    assert_eq!(place.run(&["ask", "/status", "Inkaland"]).code, 1);
}

#[test]
fn every_command_of_moderators_explains_itself_with_an_example() {
    let place = Place::new();
    let tasks = ["edit", "source", "review", "history", "diff", "stale", "undo", "import", "suggestions", "person"];
    for task in tasks.into_iter().chain(["verify", "publish", "backup"]) {
        assert!(place.done(&[task, "--help"]).contains("Example"), "{task}");
    }
    assert!(!place.0.join("demarche.db").exists(), "help makes no journal");
}

#[test]
fn one_operator_alone_gives_a_reason_that_stays() {
    let place = Place::new();
    let amend = ["edit", "amend", "PE-1", "--summary", "Peru was asked, The Courier reported.", "--as", "anna"];
    let alone = [&amend[..], &["--reason", "clearer", "--alone", "There is nobody else."]].concat();
    assert!(place.done(&alone).contains("Published as revision 1"));
    assert!(place.done(&["history"]).contains("console:anna, alone, because: There is nobody else.: clearer"));
}

#[test]
fn a_doubtful_fact_is_withdrawn_at_once_and_left_out_of_answers_and_exports() {
    let place = Place::new();
    let withdrawn = place.done(&["edit", "withdraw", "PE-2", "--as", "anna", "--reason", "The source denies it."]);
    assert!(withdrawn.contains("Published as revision 1"), "{withdrawn}");
    let answer = place.done(&["ask", "/status", "peru"]);
    assert!(answer.contains("One fact about Peru is being re-checked since"), "{answer}");
    for format in ["json", "csv", "markdown"] {
        let exported = place.done(&["export", "--format", format]);
        assert!(!exported.contains("Peru said no"), "{format}: {exported}");
    }
    place.done(&["edit", "restore", "PE-2", "--as", "anna", "--reason", "It holds."]);
    assert!(place.done(&["ask", "/status", "peru"]).contains("re-checked"), "restoring needs two");
    place.done(&["review", "approve", "1", "--as", "ben"]);
    assert!(!place.done(&["ask", "/status", "peru"]).contains("re-checked"));
}

#[test]
fn an_edit_that_cannot_be_made_says_everything_that_stands_in_the_way() {
    let place = Place::new();
    let amend = ["edit", "amend", "PE-1", "--summary", "See https://x.example", "--as", "anna", "--reason", "why"];
    let refused = place.run(&amend);
    assert_eq!(refused.code, 1);
    assert!(refused.out.contains("summary-unfinished") || refused.out.contains("summary ends"), "{}", refused.out);
    assert!(refused.err.contains("The record would break 2 rules"), "{}", refused.err);
    for (arguments, told) in [
        (vec!["edit", "withdraw", "PE-9"], "There is no event PE-9."),
        (vec!["edit", "withdraw", "PE9"], "`PE9` is not an event id such as PE-3"),
        (vec!["edit", "restore", "PE-1"], "PE-1 is not withdrawn."),
        (vec!["edit", "check", "congo"], "give the code"),
        (vec!["undo", "7"], "There is no revision 7."),
        (vec!["source", "add", "PE-1"], "--url"),
    ] {
        let refused = place.run(&[&arguments[..], &["--as", "anna", "--reason", "why"]].concat());
        assert!(refused.code != 0 && refused.err.contains(told), "{arguments:?}: {refused:?}");
    }
    let named = place.run(&["edit", "withdraw", "PE-1", "--as", "anna b", "--reason", "why"]);
    assert!(named.code == 2 && named.err.contains("`anna b` is not an account"), "{named:?}");
    assert!(place.done(&["review"]).contains("Nothing waits for review."));
}

#[test]
fn importing_an_export_changes_nothing() {
    let place = Place::new();
    place.done(&["edit", "withdraw", "RW-4", "--as", "anna", "--reason", "doubtful"]);
    for format in ["json", "csv"] {
        let file = format!("export.{format}");
        place.done(&["export", "--format", format, "--output", &file]);
        let imported = place.done(&["import", &file]);
        assert_eq!(imported, "Nothing would change: the record is like that already.\n", "{format}");
    }
}

#[test]
fn an_import_with_three_errors_names_each_with_its_line_and_column() {
    let place = Place::new();
    let table = place.done(&["export", "--format", "csv"]);
    let wrong = table.replacen("2025-06-25,2025-06-25,declined", "2025-06-31,2025-06-25,declind", 1).replacen(
        "Rwanda agreed",
        "Rwanda  agreed",
        1,
    );
    let wrong = wrong.replacen("courier-2025-06-25-request", "courier-2025-06-25-requst", 1);
    let file = place.write("wrong.csv", &wrong);
    let ended = place.run(&["import", &file]);
    assert_eq!((ended.code, ended.err.as_str()), (1, ""), "{ended:?}");
    let lines: Vec<&str> = ended.out.lines().collect();
    assert!(lines[0].starts_with("wrong.csv:2:18: sources: no source `courier-2025-06-25-requst`"), "{ended:?}");
    assert!(lines[1].starts_with("wrong.csv:3:4: date: "), "{ended:?}");
    assert!(lines[2].starts_with("wrong.csv:3:6: kind: `declind` is not one of"), "{ended:?}");
    assert_eq!(lines[3], "3 problems; nothing was kept.");

    let whole = place.done(&["export", "--format", "json"]);
    let wrong = whole
        .replacen("\"declined\"", "\"declind\"", 1)
        .replacen("Peru said no", "Peru  said no", 1)
        .replacen("\"ngo\"", "\"NGO\"", 1);
    let file = place.write("wrong.json", &wrong);
    let ended = place.run(&["import", &file]);
    for (problem, part) in
        [("word-unknown", "\"declind\""), ("whitespace", "Peru  said no"), ("word-unknown", "\"NGO\"")]
    {
        let (before, _) = wrong.split_once(part).unwrap();
        let line = before.matches('\n').count() + 1;
        let told =
            ended.out.lines().any(|told| told.starts_with(&format!("wrong.json:{line}:")) && told.contains(problem));
        assert!(told, "{problem} in line {line}: {ended:?}");
    }
    assert!(ended.out.contains("3 problems; nothing was kept."), "{ended:?}");
}

#[test]
fn an_event_that_is_missing_in_an_import_is_an_error_and_not_a_deletion() {
    let place = Place::new();
    let whole: serde_json::Value = serde_json::from_str(&place.done(&["export", "--format", "json"])).unwrap();
    let mut less = whole.clone();
    let peru = less["countries"].as_array_mut().unwrap().iter_mut().find(|file| file["country"] == "PE").unwrap();
    peru["events"].as_array_mut().unwrap().pop();
    let file = place.write("less.json", &less.to_string());
    let ended = place.run(&["import", &file]);
    assert_eq!(ended.code, 1);
    assert!(ended.out.starts_with("less.json:1:1: PE-2 is not in the file: an event is never deleted"), "{ended:?}");
    // The layout of a file is nobody's business: the same in one line changes nothing.
    let file = place.write("flat.json", &whole.to_string());
    assert!(place.done(&["import", &file]).contains("Nothing would change"));
}

#[test]
fn a_suggestion_leads_to_a_revision() {
    let place = Place::new();
    place.done(&["suggestions", "make", "PE-1 reads badly.", "--country", "PE", "--as", "rita"]);
    let amend = ["edit", "amend", "PE-1", "--summary", "Peru was asked, The Courier reported.", "--as", "anna"];
    let unknown = place.run(&[&amend[..], &["--reason", "clearer", "--suggestion", "9"]].concat());
    assert!(unknown.code == 1 && unknown.err.contains("There is no open suggestion #9."), "{unknown:?}");
    place.done(&[&amend[..], &["--reason", "clearer", "--suggestion", "1"]].concat());
    assert!(place.done(&["suggestions"]).contains("Suggestion #1"), "it waits with the proposal");
    place.done(&["review", "approve", "1", "--as", "ben"]);
    assert!(place.done(&["suggestions"]).contains("No suggestion waits."));
    let stored: serde_json::Value = serde_json::from_str(&place.done(&["person", "show", "console:rita"])).unwrap();
    assert_eq!(stored["suggestions"][0]["outcome"], "accepted");
}

#[test]
fn a_changed_table_is_shown_then_submitted_and_breaks_no_rule_unnoticed() {
    let place = Place::new();
    let table = place.done(&["export", "--format", "csv"]);
    let changed = table.replacen("The United States asked Peru.", "\"Peru was asked, The Courier reported.\"", 1);
    let file = place.write("changed.csv", &changed);
    let shown = place.done(&["import", &file]);
    assert!(shown.contains("Peru · PE-1 · what happened: The United States asked Peru. → Peru was asked"), "{shown}");
    assert!(place.done(&["review"]).contains("Nothing waits for review."), "a dry run keeps nothing");
    place.done(&["import", &file, "--submit", "--as", "anna", "--reason", "clearer"]);
    place.done(&["review", "approve", "1", "--as", "ben"]);
    assert!(place.done(&["ask", "/event", "PE-1"]).contains("Peru was asked, The Courier reported."));

    // A rule of the record, told at the row and the column.
    let long = table.replacen("Peru said no", &format!("Peru said {}", "no ".repeat(120).trim_end()), 1);
    let file = place.write("long.csv", &long);
    let ended = place.run(&["import", &file]);
    assert!(ended.out.starts_with("long.csv:3:8: summary-long: "), "{ended:?}");
}

#[test]
fn a_row_without_an_id_is_a_new_event_with_a_source_of_its_own() {
    let place = Place::new();
    let rows = "id,country,date,reported,kind,confidence,summary,sources,publishers,addresses,source_title,source_published\n\
        ,PE,2026-09-20,2026-09-20,talks,reported,\"Talks were held, The Herald reported.\",herald-talks,The Herald,https://herald.example/a,Talks,2026-09-20\n";
    let file = place.write("new.csv", rows);
    let shown = place.done(&["import", &file]);
    assert!(shown.contains("Peru · answer: declined → in talks, 2026-09-20 [+1 source]"), "{shown}");
    assert!(shown.contains("Peru · PE-3: added"), "{shown}");
}

#[test]
fn what_is_published_is_canonical_and_read_as_the_same_record() {
    let place = Place::new();
    let git = |arguments: &[&str]| {
        let mut git = Command::new("git");
        git.args(["-c", "user.name=a", "-c", "user.email=a@example.org", "-c", "core.autocrlf=false"]);
        let output = git.args(arguments).current_dir(&place.0).output().unwrap();
        assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8(output.stdout).unwrap()
    };
    git(&["init", "-q"]);
    git(&["add", "data"]);
    git(&["commit", "-qm", "the edition"]);
    place.talks();
    place.done(&["review", "approve", "1", "--as", "ben"]);
    let before = place.done(&["export", "--format", "csv"]);
    let published = place.done(&["publish"]);
    assert!(published.contains("Revision 1 and everything before it is in data: 3 files were written."), "{published}");
    let changed = git(&["diff", "--stat=200", "--", "data"]);
    for file in ["data/edition.json", "data/events/PE.json", "data/sources.json", "3 files changed"] {
        assert!(changed.contains(file), "{file}: {changed}");
    }
    let diff = git(&["diff", "-U0", "--", "data/events/PE.json"]);
    assert!(diff.contains("+      \"id\": \"PE-3\","), "{diff}");
    assert!(
        !diff.lines().any(|line| line.starts_with('-') && !line.starts_with("---") && !line.contains('}')),
        "{diff}"
    );
    assert!(place.read("data/edition.json").contains("\"revision\": 1,"));
    assert_eq!(place.done(&["check", "data"]), "5 files, 2 countries, 8 events, 5 sources: every rule is kept\n");
    assert_eq!(place.done(&["export", "--format", "csv"]), before);
    assert!(place.done(&["publish"]).contains("nothing there had to be changed"));
    assert!(place.done(&["verify"]).starts_with("One revision"));
    fs::remove_file(place.0.join("demarche.db")).unwrap();
    assert!(place.done(&["ask", "/status", "peru"]).contains("revision 1"), "the edition tells how far it goes");
}

#[test]
fn a_tampered_journal_is_named_and_reading_goes_on() {
    let place = Place::new();
    place.talks();
    place.done(&["review", "approve", "1", "--as", "ben"]);
    place.done(&["edit", "check", "peru", "--as", "anna", "--reason", "I opened the source."]);
    place.done(&["backup", "copy.db"]);
    let again = place.run(&["backup", "copy.db"]);
    assert!(again.code == 11 && again.err.contains("is there already"), "{again:?}");
    tamper(&place.0.join("demarche.db"));
    let verified = place.run(&["verify"]);
    assert_eq!(verified.code, 11);
    assert!(verified.err.contains("revision 2 was altered: its hash is not that of its content"), "{verified:?}");
    let answer = place.run(&["ask", "/status", "peru"]);
    assert!(answer.code == 0 && answer.out.contains("In talks"), "{answer:?}");
    assert!(
        answer.err.contains("revision 2 was altered") && answer.err.contains("Answers come from what stands before"),
        "{answer:?}"
    );
    let refused = place.run(&["edit", "withdraw", "PE-1", "--as", "anna", "--reason", "why"]);
    assert!(refused.code == 11 && refused.err.contains("revision 2"), "{refused:?}");
    // The backup is the way back.
    fs::rename(place.0.join("copy.db"), place.0.join("demarche.db")).unwrap();
    for rest in ["demarche.db-wal", "demarche.db-shm"] {
        let _ = fs::remove_file(place.0.join(rest));
    }
    assert!(place.done(&["verify"]).starts_with("2 revisions"));
}

/// Changes the reason of the second revision, as somebody with the file in their hands could.
fn tamper(file: &Path) {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        use sqlx::{ConnectOptions, Connection};
        let mut connection = sqlx::sqlite::SqliteConnectOptions::new().filename(file).connect().await.unwrap();
        let sql = "drop trigger revisions_are_not_changed; update revisions set reason = 'I did not.' where number = 2";
        sqlx::raw_sql(sql).execute(&mut connection).await.unwrap();
        connection.close().await.unwrap();
    });
}

#[test]
fn a_file_that_is_no_journal_does_not_keep_readers_from_their_answer() {
    let place = Place::new();
    place.write("demarche.db", &"not a database ".repeat(500));
    let answer = place.run(&["ask", "/status", "peru"]);
    assert!(answer.code == 0 && answer.out.contains("Declined"), "{answer:?}");
    assert!(answer.err.contains("put it aside and restore the latest backup"), "{answer:?}");
    assert_eq!(place.run(&["history"]).code, 11);
    assert_eq!(place.read("demarche.db"), "not a database ".repeat(500));
}

#[test]
fn suggestions_and_what_is_stored_about_people() {
    let place = Place::new();
    let made = ["suggestions", "make", "Talks have begun.", "--country", "peru", "--as", "rita"];
    assert!(place.done(&made).contains("Suggestion #1 waits for a moderator."));
    let listed = place.done(&["suggestions"]);
    assert!(listed.contains("Suggestion #1 · Peru: Talks have begun."), "{listed}");
    let shown: serde_json::Value = serde_json::from_str(&place.done(&["person", "show", "console:rita"])).unwrap();
    assert_eq!(shown["suggestions"][0]["text"], "Talks have begun.");
    let forgotten = place.done(&["person", "forget", "console:rita"]);
    assert!(forgotten.contains("1 suggestion was deleted"), "{forgotten}");
    assert!(place.done(&["suggestions"]).contains("No suggestion waits."));
    place.done(&["person", "mute", "console:rita", "--as", "anna", "--reason", "Advertising."]);
    let muted = place.run(&made);
    assert!(muted.code == 1 && muted.err.contains("You cannot make suggestions here: Advertising."), "{muted:?}");
}
