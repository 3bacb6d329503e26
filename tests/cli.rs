//! The program as it is started from a shell: the binary itself, its streams and its exit status.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::format_push_string,
    reason = "helpers of tests fail as loudly as tests do; clippy excuses only functions marked as tests"
)]

use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::path::PathBuf;
use std::process::{Command, Stdio};

use serde_json::Value;

/// The binary in an empty environment and a folder without a config.toml.
fn demarche() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_demarche"));
    command.env_clear().current_dir(env!("CARGO_TARGET_TMPDIR"));
    command
}

struct Ended {
    code: i32,
    out: String,
    err: String,
}

fn run(arguments: &[&str]) -> Ended {
    run_with(demarche().args(arguments), "")
}

fn run_with(command: &mut Command, input: &str) -> Ended {
    let mut child =
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("the binary starts");
    // A program that ends before it has read everything is no failure of the test.
    let _ = child.stdin.take().expect("a pipe").write_all(input.as_bytes());
    let output = child.wait_with_output().expect("the binary ends");
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("text");
    Ended { code: output.status.code().expect("no signal"), out: text(output.stdout), err: text(output.stderr) }
}

/// A file of its own for a test.
fn scratch(name: &str, text: &str) -> PathBuf {
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    fs::write(&path, text).expect("a scratch file");
    path
}

/// A copy of the shipped record for a test to spoil.
fn copy_of_the_record(name: &str) -> PathBuf {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(folder.join("events")).expect("a folder");
    let shipped = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("data");
    for file in ["edition.json", "sources.json"] {
        fs::copy(shipped.join(file), folder.join(file)).expect("a copy");
    }
    for file in fs::read_dir(shipped.join("events")).expect("events").map(|entry| entry.expect("an entry")) {
        fs::copy(file.path(), folder.join("events").join(file.file_name())).expect("a copy");
    }
    folder
}

#[test]
fn help_is_there_for_everything_and_tells_the_exit_statuses() {
    let help = run(&["--help"]);
    assert_eq!((help.code, help.err.as_str()), (0, ""));
    for word in ["Examples:", "Exit status:", "ask", "check", "export", "resolve", "completions", "config", "--plain"] {
        assert!(help.out.contains(word), "{word} is missing:\n{}", help.out);
    }
    for exit in demarche::cli::Exit::ALL {
        assert!(help.out.contains(exit.meaning()), "{exit:?}");
    }
    for task in ["ask", "check", "export", "resolve", "completions", "config"] {
        let help = run(&[task, "--help"]);
        assert!(help.code == 0 && help.out.contains("Example"), "{task}: {}", help.out);
    }
}

#[test]
fn the_version_names_the_edition() {
    let version = run(&["--version"]);
    assert_eq!(version.code, 0);
    assert_eq!(
        version.out,
        format!("demarche {} (edition 2026-11, known up to 2026-10-01)\n", env!("CARGO_PKG_VERSION"))
    );
}

#[test]
fn a_question_is_answered_once_in_each_format() {
    let text = run(&["ask", "/status", "PE"]);
    assert_eq!(text.code, 0, "{}", text.err);
    assert!(text.out.starts_with("❌ 🇵🇪 Peru — Declined\nPeru has declined"), "{}", text.out);
    assert!(!text.out.contains('\u{1b}'), "no escapes without a terminal");
    let json: Value = serde_json::from_str(&run(&["ask", "--format", "json", "status PE"]).out).expect("JSON");
    assert_eq!(json["reading"]["command"], "/status PE");
    assert_eq!(json["countries"], serde_json::json!(["PE"]));
    let markdown = run(&["ask", "--format=markdown", "status PE"]);
    assert!(markdown.out.starts_with("## ❌ 🇵🇪 Peru — Declined\n"), "{}", markdown.out);
}

#[test]
fn plain_text_has_no_symbols_and_flags() {
    let plain = run(&["--plain", "ask", "/status", "PE"]);
    assert!(plain.out.starts_with("Peru — Declined\nPeru has declined"), "{}", plain.out);
}

#[test]
fn names_follow_the_language() {
    assert!(run(&["--language", "de", "ask", "/status RW"]).out.contains("Ruanda"));
    assert!(run(&["--locale", "es-419", "ask", "/status RW"]).out.contains("Ruanda ha aceptado"));
    let wrong = run(&["--language", "klingon", "ask", "/about"]);
    assert_eq!(wrong.code, 2);
    assert!(wrong.err.contains("--language: `klingon` is not a locale"), "{}", wrong.err);
}

#[test]
fn the_system_tells_the_language_unless_something_else_does() {
    let rows: [(&[(&str, &str)], &str); 7] = [
        (&[("LANG", "fr_FR.UTF-8")], "Le Pérou a refusé"),
        (&[("LANG", "fr_FR.UTF-8"), ("LC_ALL", "pt_BR.UTF-8")], "O Peru recusou"),
        (&[("LANG", "es_MX.UTF-8"), ("LC_ALL", "")], "Perú ha rechazado"),
        (&[("LANG", "C.UTF-8")], "Peru has declined"),
        (&[("LANG", "tlh")], "Peru has declined"),
        (&[("LANG", "fr_FR.UTF-8"), ("DEMARCHE_LANGUAGE", "en-GB")], "Peru has declined"),
        (&[], "Peru has declined"),
    ];
    for (variables, said) in rows {
        let mut command = demarche();
        command.args(["ask", "/status PE"]).envs(variables.iter().copied());
        let ended = run_with(&mut command, "");
        assert!(ended.out.contains(said), "{variables:?}: {}", ended.out);
    }
}

#[test]
fn help_names_the_languages() {
    let help = run(&["ask", "--help"]).out.split_whitespace().collect::<Vec<_>>().join(" ");
    for language in ["English (en-US, en-GB)", "español (es-ES, es-419)", "français (fr)", "português (Brasil) (pt-BR)"]
    {
        assert!(help.contains(language), "{help}");
    }
}

#[test]
fn the_day_applies_where_a_question_has_one_and_is_said_to_be_unused_where_not() {
    let ask = |words: &[&str]| -> Value {
        let arguments = [&["ask", "--format", "json"], words].concat();
        serde_json::from_str(&run(&arguments).out).expect("JSON")
    };
    let agreed = ask(&["--on", "2025-06-25", "/agreed"]);
    assert_eq!(agreed["countries"], serde_json::json!(["CR", "SV", "GT", "XK", "MX", "PA", "RW"]));
    assert_eq!(agreed["as_of"], "2025-06-25");
    let own = ask(&["--on", "2025-06-25", "/agreed on:2025-02-10"]);
    assert_eq!(own["as_of"], "2025-02-10");
    let unused = ask(&["--on", "2025-06-25", "/terms RW"]);
    assert!(unused["reading"]["remark"].as_str().is_some_and(|remark| remark.contains("/terms")), "{unused}");
    let future = ask(&["--on", "2999-01-01", "/agreed"]);
    assert_eq!(future["outcome"], "error");
}

#[test]
fn what_is_not_answered_ends_with_another_status_than_what_is() {
    for (question, code) in
        [("/status PE", 0), ("/status TV", 0), ("/status nowhereland", 1), ("what is love", 1), ("", 1)]
    {
        assert_eq!(run(&["ask", question]).code, code, "{question}");
    }
    assert_eq!(run(&["ask"]).code, 2);
    assert_eq!(run(&["dance"]).code, 2);
}

#[test]
fn every_line_of_standard_input_is_answered_by_one_line() {
    let questions = "/status PE\n\n/agreed\r\n\u{0}\u{1b}[31m\nnonsense";
    let answers = run_with(demarche().args(["ask", "--stdin"]), questions);
    assert_eq!(answers.code, 0);
    let outcomes: Vec<Value> =
        answers.out.lines().map(|line| serde_json::from_str::<Value>(line).expect("JSON")["outcome"].clone()).collect();
    assert_eq!(outcomes, ["answered", "out_of_scope", "answered", "out_of_scope", "out_of_scope"]);
}

#[test]
fn an_answer_comes_before_the_next_question_is_asked() {
    let mut child = demarche()
        .args(["ask", "--stdin"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("the binary starts");
    let mut questions = child.stdin.take().expect("a pipe");
    let mut answers = BufReader::new(child.stdout.take().expect("a pipe"));
    for question in ["/status PE", "/agreed"] {
        writeln!(questions, "{question}").expect("it listens");
        let mut answer = String::new();
        answers.read_line(&mut answer).expect("it answers");
        assert!(answer.starts_with('{') && answer.ends_with("}\n"), "{answer}");
    }
    drop(questions);
    assert!(child.wait().expect("it ends").success());
}

#[test]
fn thousands_of_questions_take_seconds() {
    let questions = "/status PE\n/agreed\nwho agreed?\n".repeat(1000);
    let begun = std::time::Instant::now();
    // From a file: a pipe that the test fills before it reads would block.
    let file = fs::File::open(scratch("questions.txt", &questions)).expect("the file");
    let answers = demarche().args(["ask", "--stdin"]).stdin(file).output().expect("the binary ends");
    assert_eq!(answers.stdout.split(|byte| *byte == b'\n').count(), 3001);
    assert!(begun.elapsed().as_secs() < 60, "{:?}", begun.elapsed());
}

#[test]
fn without_a_terminal_the_console_answers_lines_and_follows_numbers() {
    let talk = run_with(&mut demarche(), "\nstatus PE\n1\n/quit\n/agreed\n");
    assert_eq!((talk.code, talk.err.as_str()), (0, ""));
    assert!(talk.out.starts_with("❌ 🇵🇪 Peru — Declined"), "no greeting and no prompt: {}", talk.out);
    assert!(talk.out.contains("Peru — timeline"), "{}", talk.out);
    assert!(!talk.out.contains("Costa Rica:"), "nothing is answered after /quit: {}", talk.out);
    assert_eq!(run_with(&mut demarche(), "").out, "");
}

#[test]
fn whoever_stops_reading_is_not_told_of_a_panic() {
    for arguments in [
        &["export", "--format", "csv"][..],
        &["export", "--format", "json"],
        &["check", "--rules"],
        &["ask", "/changes since:2025"],
    ] {
        let mut child = demarche()
            .args(arguments)
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("the binary starts");
        drop(child.stdout.take());
        let mut err = String::new();
        child.stderr.take().expect("a pipe").read_to_string(&mut err).expect("text");
        assert_eq!((child.wait().expect("it ends").code(), err.as_str()), (Some(0), ""), "{arguments:?}");
    }
}

#[test]
fn a_broken_configuration_is_told_whole_and_nothing_starts() {
    let file = scratch("broken.toml", "lagnuage = \"de\"\n[discord]\nburst = \"many\"\ntoken = \"aaa.bbb.ccc\"\n");
    let file = file.to_str().expect("a path");
    let ended = run_with(demarche().args(["--config", file, "ask", "/about"]).env("DEMARCHE_LANGUAGE", "xx"), "");
    assert_eq!((ended.code, ended.out.as_str()), (3, ""));
    for part in [
        ":1:1: no key `lagnuage`",
        ":3:9: discord.burst: a string where an integer",
        ":4:1: the token",
        "DEMARCHE_LANGUAGE",
        "4 errors",
    ] {
        assert!(ended.err.contains(part), "{part}: {}", ended.err);
    }
    assert!(!ended.err.contains("aaa.bbb.ccc"), "a secret is not repeated");
    assert_eq!(run(&["--config", "no/such/file.toml", "ask", "/about"]).code, 3);
}

#[test]
fn the_configuration_is_shown_with_its_origins_and_without_the_token() {
    let file = scratch("shown.toml", "language = \"fr\"\n");
    let mut command = demarche();
    command
        .args(["--data", "x", "config", "--config"])
        .arg(&file)
        .env("DISCORD_BURST", "7")
        .env("DISCORD_TOKEN", "aaa.bbb.ccc");
    let shown = run_with(&mut command, "");
    assert_eq!(shown.code, 0, "{}", shown.err);
    for part in [
        "data = \"x\"  # --data",
        "language = \"fr\"  # ",
        "shown.toml:1:1",
        "discord.burst = 7  # environment variable DISCORD_BURST",
        "discord.rate_per_minute = 30  # default",
        "# Discord token: environment variable DISCORD_TOKEN",
    ] {
        assert!(shown.out.contains(part), "{part}: {}", shown.out);
    }
    assert!(!shown.out.contains("aaa.bbb.ccc"));
    // What is shown, put into a file, is the same configuration.
    let again = scratch("again.toml", &shown.out);
    assert_eq!(run(&["config", "--config", again.to_str().expect("a path")]).code, 0);
}

#[test]
fn a_sound_record_passes_and_a_broken_one_is_listed_and_not_served() {
    assert_eq!(run(&["check"]).code, 0);
    let folder = copy_of_the_record("record");
    let folder = folder.to_str().expect("a path");
    let sound = run(&["check", folder]);
    assert_eq!((sound.code, sound.err.as_str()), (0, ""), "{}", sound.out);
    let peru = format!("{folder}/events/PE.json");
    let text = fs::read_to_string(&peru).expect("the file");
    fs::write(&peru, text.replace("\"declined\"", "\"declind\"").replace("\"PE-2\"", "\"PE-7\"")).expect("written");
    let broken = run(&["check", folder]);
    assert_eq!(broken.code, 1);
    assert!(
        broken.out.contains("events/PE.json:") && broken.out.contains("did you mean \"declined\"?"),
        "{}",
        broken.out
    );
    let json: Value = serde_json::from_str(&run(&["check", "--format", "json", folder]).out).expect("JSON");
    assert_eq!(json[0]["file"], "events/PE.json");
    let served = run(&["--data", folder, "ask", "/status PE"]);
    assert_eq!((served.code, served.out.as_str()), (9, ""));
    assert!(served.err.contains("events/PE.json:") && served.err.contains("not served"), "{}", served.err);
}

#[test]
fn the_rules_can_be_listed() {
    assert!(run(&["check", "--rules"]).out.contains("source-unknown: "));
    let rules: Value = serde_json::from_str(&run(&["check", "--rules", "--format", "json"]).out).expect("JSON");
    assert!(rules.as_array().is_some_and(|rules| rules.len() >= 20));
}

#[test]
fn exports_are_whole_and_the_same_every_time() {
    for format in ["json", "csv", "markdown"] {
        let (first, second) = (run(&["export", "--format", format]), run(&["export", "--format", format]));
        assert_eq!(first.code, 0, "{}", first.err);
        assert!(first.out == second.out && !first.out.is_empty(), "{format}");
        let file = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("export.{format}"));
        let to_file = run(&["export", "--format", format, "--output", file.to_str().expect("a path")]);
        assert_eq!((to_file.code, to_file.out.as_str()), (0, ""), "{}", to_file.err);
        assert_eq!(fs::read_to_string(&file).expect("the file"), first.out);
    }
    assert_eq!(run(&["export", "--format", "csv", "--output", "no/such/folder/x"]).code, 10);
}

#[test]
fn the_exported_table_and_object_hold_every_event_and_source() {
    let json: Value = serde_json::from_str(&run(&["export", "--format", "json"]).out).expect("JSON");
    let countries = json["countries"].as_array().expect("a list");
    let events: usize = countries.iter().map(|country| country["events"].as_array().expect("a list").len()).sum();
    assert_eq!((countries.len(), events, json["sources"].as_object().expect("an object").len()), (84, 362, 417));
    assert_eq!(json["edition"], "2026-11");
    let table = run(&["export", "--format", "csv"]).out;
    let mut rows = csv::Reader::from_reader(table.as_bytes());
    let rows: Vec<csv::StringRecord> = rows.records().collect::<Result<_, _>>().expect("CSV");
    assert_eq!(rows.len(), events);
    assert!(rows.iter().all(|row| row.iter().next_back().is_some_and(|addresses| addresses.starts_with("http"))));
}

#[test]
fn shells_get_a_completion_script() {
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        assert!(run(&["completions", shell]).out.contains("demarche"), "{shell}");
    }
}

#[test]
fn names_are_resolved_line_by_line() {
    let resolved = run_with(demarche().arg("resolve"), "pe\nxyzzy\n\n");
    let rows: Vec<Value> = resolved.out.lines().map(|line| serde_json::from_str(line).expect("JSON")).collect();
    assert_eq!((rows.len(), &rows[0]["match"], &rows[1]["match"]), (3, &"PE".into(), &Value::Null));
}
