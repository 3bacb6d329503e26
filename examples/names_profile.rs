//! Time and memory of the name resolver over a file of questions: `cargo run --release --example names_profile -- FILE`.
//!
//! The first tab-separated field of each line is the question (or the field `q` of a line of JSON). Figures are of one thread, after one warm pass.
#![allow(
    clippy::print_stdout,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::cast_precision_loss,
    reason = "a measuring tool for a developer's terminal"
)]

use std::time::{Duration, Instant};

use demarche::names::Names;

fn main() {
    let path = std::env::args().nth(1).expect("a file of questions");
    let text = std::fs::read_to_string(path).unwrap();
    let questions: Vec<String> = text.lines().map(question).collect();
    let before = resident();
    let start = Instant::now();
    let names = Names::embedded();
    println!("index built in {:?}, {} kB resident more", start.elapsed(), resident().saturating_sub(before));
    for question in &questions {
        std::hint::black_box(names.resolve(question));
    }
    let mut times: Vec<(Duration, &str)> =
        questions.iter().map(|question| (time(names, question), question.as_str())).collect();
    times.sort_unstable();
    for (what, share) in [("median", 0.5), ("p90", 0.9), ("p99", 0.99), ("p99.9", 0.999)] {
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a share of a length")]
        let at = ((times.len() - 1) as f64 * share) as usize;
        println!("{what:>6} {:?}", times.get(at).map(|(time, _)| *time).unwrap_or_default());
    }
    for (time, question) in times.iter().rev().take(5) {
        println!("slowest {time:?} {:?}", question.chars().take(60).collect::<String>());
    }
    for text in ["a".repeat(2000), "peru ".repeat(400), "🇵🇪".repeat(250), "é".repeat(1000)] {
        println!("2,000 characters of {:?}: {:?}", text.chars().take(5).collect::<String>(), time(names, &text));
    }
}

fn question(line: &str) -> String {
    let json = serde_json::from_str::<serde_json::Value>(line).ok();
    let field = json.as_ref().and_then(|row| row.get("q")).and_then(|q| q.as_str());
    field.unwrap_or_else(|| line.split('\t').next().unwrap_or_default()).to_owned()
}

/// The best of five, so that an interrupted run does not count.
fn time(names: &Names, question: &str) -> Duration {
    let run = || {
        let start = Instant::now();
        std::hint::black_box(names.resolve(std::hint::black_box(question)));
        start.elapsed()
    };
    (0..5).map(|_| run()).min().unwrap_or_default()
}

/// Resident memory in kB, where the system tells.
fn resident() -> usize {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
    line.and_then(|line| line.split_whitespace().next()?.parse().ok()).unwrap_or_default()
}
