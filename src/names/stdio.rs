//! `demarche resolve`: one question a line in, one JSON object a line out.

use std::io::{self, BufRead, Write};

use super::complete::also;
use super::{How, Names, Resolution};
use crate::domain::CountryCode;

/// Answers every line of `input` until it ends.
///
/// # Errors
/// When reading or writing fails, or the input is not UTF-8.
pub fn stdio(mut input: impl BufRead, mut output: impl Write) -> io::Result<()> {
    let names = Names::embedded();
    let mut line = String::new();
    while input.read_line(&mut line)? > 0 {
        let query = line.strip_suffix('\n').unwrap_or(&line);
        writeln!(output, "{}", answer(names, query))?;
        line.clear();
    }
    output.flush()
}

fn answer(names: &Names, query: &str) -> serde_json::Value {
    match names.resolve(query) {
        Resolution::Certain { country, how, .. } => {
            let others: Vec<CountryCode> = also(query).into_iter().filter(|other| *other != country).collect();
            object(Some(country), &others, Some(how))
        }
        Resolution::Choice(all) => {
            let codes: Vec<CountryCode> = all.iter().map(|one| one.country).collect();
            object(None, &codes, all.first().map(|one| one.how))
        }
        Resolution::Nothing { near, place_in } => {
            let mut codes: Vec<CountryCode> = near.iter().map(|one| one.country).collect();
            codes.extend(place_in.filter(|country| !codes.contains(country)));
            object(None, &codes, near.first().map(|one| one.how))
        }
    }
}

fn object(country: Option<CountryCode>, suggest: &[CountryCode], how: Option<How>) -> serde_json::Value {
    let suggest: Vec<&str> = suggest.iter().take(5).map(|country| country.as_str()).collect();
    serde_json::json!({ "match": country.map(CountryCode::as_str), "suggest": suggest, "how": how.map(How::slug) })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_line_out_for_each_line_in() {
        let mut output = Vec::new();
        stdio("peru\n\nCongo\nasdfgh".as_bytes(), &mut output).unwrap();
        let lines: Vec<String> = String::from_utf8(output).unwrap().lines().map(str::to_owned).collect();
        assert_eq!(lines.len(), 4);
        assert_eq!(lines[0], r#"{"how":"exact","match":"PE","suggest":[]}"#);
        assert_eq!(lines[1], r#"{"how":null,"match":null,"suggest":[]}"#);
        assert_eq!(lines[2], r#"{"how":"ambiguous","match":null,"suggest":["CD","CG"]}"#);
        assert_eq!(lines[3], r#"{"how":null,"match":null,"suggest":[]}"#);
    }
}
