//! An answer as Markdown (CommonMark), for pasting into an issue, a page or a message.

use std::io::{self, Write};

use super::safe::{address, neutral};
use crate::answer::{Answer, Citation, Fact, Mark};
use crate::command;
use crate::language::{Language, say};

/// Writes an answer.
///
/// # Errors
///
/// When `out` cannot be written to.
pub fn write(out: &mut dyn Write, answer: &Answer, language: &Language) -> io::Result<()> {
    if let Some(remark) = &answer.reading.remark {
        writeln!(out, "*{}*\n", escaped(remark))?;
    }
    writeln!(out, "## {}{}\n\n{}", symbol(answer.mark), escaped(&answer.title), escaped(&answer.headline))?;
    for block in &answer.blocks {
        writeln!(out)?;
        if let Some(title) = &block.title {
            writeln!(out, "### {}\n", escaped(title))?;
        }
        block.facts.iter().try_for_each(|fact| writeln!(out, "- {}", row(fact, answer, language)))?;
    }
    sources(out, &answer.citations, language)?;
    offers(out, answer, language)?;
    writeln!(out, "\n*{}*", escaped(&answer.as_of.line))
}

fn row(fact: &Fact, answer: &Answer, language: &Language) -> String {
    let label = fact.label.as_ref().map(|label| {
        let label = say!(language, "console-label", label = escaped(label));
        format!("**{label}** ")
    });
    let cited = answer.citations.iter().filter(|citation| fact.citations.contains(&citation.number));
    let numbers: Vec<String> = cited.map(|c| format!(" [\\[{}\\]]({})", c.number, address(&c.url))).collect();
    format!("{}{}{}{}", symbol(fact.mark), label.unwrap_or_default(), escaped(&fact.text), numbers.concat())
}

fn sources(out: &mut dyn Write, citations: &[Citation], language: &Language) -> io::Result<()> {
    if !citations.is_empty() {
        writeln!(out, "\n### {}\n", say!(language, "console-sources"))?;
    }
    citations.iter().try_for_each(|citation| {
        let (label, title) = (escaped(&citation.label), escaped(&citation.title));
        writeln!(out, "{}. {label}: [{title}]({})", citation.number, address(&citation.url))
    })
}

fn offers(out: &mut dyn Write, answer: &Answer, language: &Language) -> io::Result<()> {
    for (place, offer) in super::offers(answer).enumerate() {
        if place == 0 {
            writeln!(out, "\n### {}\n", say!(language, "console-offers-written"))?;
        }
        writeln!(out, "- {}: `{}`", escaped(&offer.label), command::write(&offer.question).replace('`', "'"))?;
    }
    Ok(())
}

fn symbol(mark: Option<Mark>) -> String {
    mark.map(|mark| format!("{} ", mark.symbol())).unwrap_or_default()
}

/// The text with a backslash before everything that Markdown or HTML could take for more than a letter.
pub fn escaped(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for letter in neutral(text).chars() {
        if matches!(letter, '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '#' | '|' | '~' | '&' | '@') {
            safe.push('\\');
        }
        safe.push(letter);
    }
    opening_escaped(safe)
}

/// A sign that makes a list or a heading only where a line begins: `- x`, `+ x`, `=`, `1. x`, `1) x`.
fn opening_escaped(text: String) -> String {
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    let sign = text.as_bytes().get(digits);
    let opens = if digits > 0 { matches!(sign, Some(b'.' | b')')) } else { matches!(sign, Some(b'-' | b'+' | b'=')) };
    match text.split_at_checked(digits).filter(|_| opens) {
        Some((before, after)) => format!("{before}\\{after}"),
        None => text,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_in_a_text_is_markup() {
        let rows = [
            ("plain text, 50% (x)", "plain text, 50% (x)"),
            ("*a* _b_ [c](d) <e> @f", "\\*a\\* \\_b\\_ \\[c\\](d) \\<e\\> \\@f"),
            ("1. x", "1\\. x"),
            ("- x", "\\- x"),
            ("2025-06-25", "2025-06-25"),
        ];
        for (text, wanted) in rows {
            assert_eq!(escaped(text), wanted);
        }
    }
}
