//! The whole record as one JSON object: the edition, every country's file and the sources, exactly as they are in the files.

use std::io::{self, Write};

use crate::record::Record;

pub(super) fn write(out: &mut dyn Write, record: &Record) -> io::Result<()> {
    // What is being re-checked stays in the house, as in answers.
    let files = record.public().to_files();
    let file = |name: &str| String::from_utf8_lossy(files.get(name).unwrap_or_default()).into_owned();
    writeln!(out, "{{")?;
    // The edition's fields stand at the top.
    let edition = file("edition.json");
    let fields = edition.trim_end().trim_start_matches('{').trim_end_matches('}').trim();
    writeln!(out, "  {fields},")?;
    writeln!(out, "  \"countries\": [")?;
    let names: Vec<&str> = files.iter().map(|(name, _)| name).filter(|name| name.starts_with("events/")).collect();
    for (place, name) in names.iter().enumerate() {
        let comma = if place + 1 < names.len() { "," } else { "" };
        writeln!(out, "    {}{comma}", indented(&file(name), "    "))?;
    }
    writeln!(out, "  ],")?;
    if files.get("aliases.json").is_some() {
        writeln!(out, "  \"aliases\": {},", indented(&file("aliases.json"), "  "))?;
    }
    writeln!(out, "  \"sources\": {}", indented(&file("sources.json"), "  "))?;
    writeln!(out, "}}")
}

/// Indents every line but the first. No text of a JSON file goes over several lines, so nothing in a text changes.
fn indented(json: &str, by: &str) -> String {
    json.trim_end().replace('\n', &format!("\n{by}"))
}
