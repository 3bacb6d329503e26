//! `demarche resolve`: which country a name means, one name a line. The work is `names`'s; this is only its door.

use std::io::{self, BufRead, Write};

use serde::Serialize;

use super::exit::Exit;
use crate::names::{Candidate, Names, Resolution};

#[derive(Serialize)]
struct Shape<'t> {
    input: &'t str,
    result: &'static str,
    country: Option<&'static str>,
    matched: Option<&'static str>,
    how: Option<&'static str>,
    candidates: Vec<&'static str>,
    place_in: Option<&'static str>,
}

pub(super) fn run(input: &mut dyn BufRead, out: &mut dyn Write) -> io::Result<Exit> {
    let mut line = Vec::new();
    while input.read_until(b'\n', &mut line)? > 0 {
        let text = String::from_utf8_lossy(&line);
        serde_json::to_writer(&mut *out, &shape(text.trim_end_matches(['\r', '\n'])))?;
        writeln!(out)?;
        out.flush()?;
        line.clear();
    }
    Ok(Exit::Done)
}

fn shape(input: &str) -> Shape<'_> {
    let empty = Shape {
        input,
        result: "unknown",
        country: None,
        matched: None,
        how: None,
        candidates: Vec::new(),
        place_in: None,
    };
    match Names::embedded().resolve(input) {
        Resolution::Certain { country, matched, how, .. } => Shape {
            result: "certain",
            country: Some(country.as_str()),
            matched: Some(matched),
            how: Some(how.slug()),
            ..empty
        },
        Resolution::Choice(candidates) => Shape { result: "choice", candidates: codes(&candidates), ..empty },
        Resolution::Nothing { near, place_in } => {
            Shape { candidates: codes(&near), place_in: place_in.map(|country| country.as_str()), ..empty }
        }
    }
}

fn codes(candidates: &[Candidate]) -> Vec<&'static str> {
    candidates.iter().map(|candidate| candidate.country.as_str()).collect()
}
