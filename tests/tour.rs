//! The documentation shows what the program prints: every `console` block of these pages is run and compared.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::format_push_string,
    reason = "helpers of tests fail as loudly as tests do; clippy excuses only functions marked as tests"
)]

use std::path::Path;
use std::process::Command;

/// A line that stands for any number of lines.
const CUT: &str = "…";
const FENCE: &str = "```console\n$ ";

fn printed(command: &str) -> Vec<String> {
    let folder = Path::new(env!("CARGO_BIN_EXE_demarche")).parent().expect("a folder");
    let output = Command::new("/bin/sh")
        .args(["-c", command])
        .env_clear()
        .env("PATH", format!("{}:/usr/bin:/bin", folder.display()))
        .current_dir(env!("CARGO_TARGET_TMPDIR"))
        .output()
        .expect("a shell");
    String::from_utf8(output.stdout).expect("text").trim_end().lines().map(str::to_owned).collect()
}

/// What is printed, cut where the page cuts: as many lines before the cut and after it.
fn cut_alike(said: &[&str], printed: &[String]) -> Vec<String> {
    let Some(head) = said.iter().position(|line| *line == CUT) else {
        return printed.to_vec();
    };
    let tail = said.len() - head - 1;
    if printed.len() < head + tail {
        return printed.to_vec();
    }
    let cut = [CUT.to_owned()];
    [&printed[..head], &cut, &printed[printed.len() - tail..]].concat()
}

/// The page with every block as the program prints it now.
fn renewed(page: &str) -> String {
    let mut parts = page.split(FENCE);
    let mut text = parts.next().expect("a beginning").to_owned();
    for part in parts {
        let (block, rest) = part.split_once("\n```").expect("an end");
        let mut said = block.lines();
        let command = said.next().expect("a command");
        let lines = cut_alike(&said.collect::<Vec<_>>(), &printed(command));
        text.push_str(&format!("{FENCE}{command}\n{}\n```{rest}", lines.join("\n")));
    }
    text
}

/// `UPDATE_DOCS=1 cargo test --test tour` writes what is printed into the pages; the difference is then read in the review.
#[cfg(unix)]
#[test]
fn the_pages_show_what_the_program_prints() {
    for page in ["docs/console.md", "docs/json.md"] {
        let text = std::fs::read_to_string(page).expect(page);
        let renewed = renewed(&text);
        if std::env::var_os("UPDATE_DOCS").is_some() {
            std::fs::write(page, &renewed).expect(page);
        } else {
            let difference = text.lines().zip(renewed.lines()).find(|(old, new)| old != new);
            assert!(
                text == renewed,
                "{page} is not what the program prints (UPDATE_DOCS=1 renews it): {difference:#?}"
            );
        }
    }
}

#[test]
fn the_page_has_the_table_of_exit_statuses() {
    let page = std::fs::read_to_string("docs/console.md").expect("the page");
    for exit in demarche::cli::Exit::ALL {
        assert!(page.contains(&format!("| {} | {} |", exit.code(), exit.meaning())), "{exit:?}");
    }
}

#[test]
fn a_cut_keeps_as_many_lines_before_and_after_it() {
    let printed: Vec<String> = ["a", "b", "c", "d"].map(str::to_owned).to_vec();
    assert_eq!(cut_alike(&["x", CUT, "y"], &printed), ["a", CUT, "d"]);
    assert_eq!(cut_alike(&["x", "y", CUT], &printed), ["a", "b", CUT]);
    assert_eq!(cut_alike(&["x"], &printed), ["a", "b", "c", "d"]);
}
