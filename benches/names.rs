//! The resolver beside a scan of the same names with strsim, with nucleo-matcher (a fuzzy finder) and, where Python has it, with rapidfuzz:
//! `cargo bench --bench names`.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "criterion's macros generate undocumented functions; a bench may stop"
)]

use std::hint::black_box;
use std::io::Write;
use std::process::{Command, Stdio};

use criterion::{Criterion, criterion_group, criterion_main};
use demarche::domain::CountryCode;
use demarche::language::Locale;
use demarche::names::{Names, display};
use nucleo_matcher::pattern::{CaseMatching, Normalization, Pattern};
use nucleo_matcher::{Config, Matcher, Utf32Str};

/// What people send: names, codes, wrapped names, slips, other languages, and what is no country.
const QUESTIONS: [&str; 20] = [
    "Peru",
    "rwanda",
    "MX",
    "🇨🇴",
    "Côte d'Ivoire",
    "what about chad?",
    "Republic of Korea",
    "DRC",
    "Nigerien",
    "España",
    "Германия",
    "ペルー",
    "Eswatni",
    "venezula",
    "United Kindgom",
    "Guinea-Bissua",
    "Congo",
    "panama canal",
    "asdfghjkl",
    "Lagos",
];

fn all_names() -> Vec<(String, CountryCode)> {
    let locales = Locale::ALL.iter();
    let mut all: Vec<(String, CountryCode)> = locales
        .flat_map(|locale| CountryCode::all().map(|country| (display(country, *locale).to_lowercase(), country)))
        .collect();
    all.sort();
    all.dedup();
    all
}

fn by_strsim(names: &[(String, CountryCode)], question: &str) -> Option<CountryCode> {
    let question = question.to_lowercase();
    let scored =
        names.iter().map(|(name, country)| (strsim::normalized_damerau_levenshtein(&question, name), *country));
    scored.max_by(|one, other| one.0.total_cmp(&other.0)).map(|(_, country)| country)
}

fn by_nucleo(matcher: &mut Matcher, names: &[(String, CountryCode)], question: &str) -> Option<CountryCode> {
    let pattern = Pattern::parse(question, CaseMatching::Ignore, Normalization::Smart);
    let mut buffer = Vec::new();
    let scored = names
        .iter()
        .filter_map(|(name, country)| Some((pattern.score(Utf32Str::new(name, &mut buffer), matcher)?, *country)));
    scored.max_by_key(|(score, _)| *score).map(|(_, country)| country)
}

/// Each measurement is of all twenty questions.
fn compare(criterion: &mut Criterion) {
    let names = Names::embedded();
    let scanned = all_names();
    let mut group = criterion.benchmark_group("twenty questions");
    group.bench_function("demarche", |bench| {
        bench.iter(|| QUESTIONS.iter().for_each(|question| _ = black_box(names.resolve(question))));
    });
    group.sample_size(10);
    group.bench_function("strsim scan", |bench| {
        bench.iter(|| QUESTIONS.iter().for_each(|question| _ = black_box(by_strsim(&scanned, question))));
    });
    let mut matcher = Matcher::new(Config::DEFAULT);
    group.bench_function("nucleo-matcher scan", |bench| {
        bench.iter(|| QUESTIONS.iter().for_each(|question| _ = black_box(by_nucleo(&mut matcher, &scanned, question))));
    });
    group.finish();
}

fn parts(criterion: &mut Criterion) {
    let names = Names::embedded();
    for (what, question) in [("exact", "Peru"), ("slip", "venezula"), ("no country", "asdfghjkl")] {
        criterion.bench_function(what, |bench| bench.iter(|| names.resolve(black_box(question))));
    }
    let long = "peru ".repeat(400);
    criterion.bench_function("2,000 characters", |bench| bench.iter(|| names.resolve(black_box(&long))));
    let sentence = "did rwanda or the dr congo take iraqis?";
    criterion.bench_function("sentence", |bench| bench.iter(|| names.find(black_box(sentence))));
    criterion
        .bench_function("completion", |bench| bench.iter(|| names.complete(black_box("gui"), Locale::EnUs, &|_| 0, 5)));
}

/// The same scan in rapidfuzz, where Python has it: measured by its own script, printed beside the rest.
fn rapidfuzz(_: &mut Criterion) {
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/benches/names_rapidfuzz.py");
    let python =
        Command::new("python3").arg(script).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null()).spawn();
    let output = python.and_then(|mut child| {
        let input = child.stdin.take().map(|mut input| input.write_all(QUESTIONS.join("\n").as_bytes()));
        input.transpose()?;
        child.wait_with_output()
    });
    match output {
        Ok(output) if output.status.success() => print!("{}", String::from_utf8_lossy(&output.stdout)),
        _ => println!("rapidfuzz is not installed: not compared (see benches/names_rapidfuzz.py)"),
    }
}

criterion_group!(benches, compare, parts, rapidfuzz);
criterion_main!(benches);
