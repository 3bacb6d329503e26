//! `demarche check`: every problem of a record, or the rules.

use std::io::{self, Write};
use std::path::Path;

use serde::Serialize;

use super::args::{Check, CheckFormat, Global};
use super::exit::Exit;
use super::failure::{Failure, counted};
use crate::record::{Problem, Rule, Summary};

#[derive(Serialize)]
struct ProblemShape<'p> {
    file: &'p str,
    line: usize,
    column: usize,
    rule: &'static str,
    message: String,
}

#[derive(Serialize)]
struct RuleShape {
    rule: &'static str,
    description: &'static str,
}

pub(super) fn run(check: &Check, global: &Global, out: &mut dyn Write) -> Result<Exit, Failure> {
    if check.rules {
        return rules(check.format, out).map(|()| Exit::Done).map_err(super::unwritable);
    }
    // A folder that is named is checked whatever the configuration says, and even if the configuration has errors.
    let folder = match &check.folder {
        Some(folder) => Some(folder.clone()),
        None => super::configured(global)?.data().map(Path::to_path_buf),
    };
    match crate::record::check(folder.as_deref()) {
        Ok(summary) => sound(summary, check.format, out).map(|()| Exit::Done),
        Err(problems) => list(&problems, check.format, out).map(|()| Exit::No),
    }
    .map_err(super::unwritable)
}

fn rules(format: CheckFormat, out: &mut dyn Write) -> io::Result<()> {
    let shapes = Rule::ALL.iter().map(|rule| RuleShape { rule: rule.slug(), description: rule.description() });
    match format {
        CheckFormat::Json => json(&shapes.collect::<Vec<_>>(), out),
        CheckFormat::Text => {
            shapes.into_iter().try_for_each(|shape| writeln!(out, "{}: {}", shape.rule, shape.description))
        }
    }
}

fn sound(summary: Summary, format: CheckFormat, out: &mut dyn Write) -> io::Result<()> {
    match format {
        CheckFormat::Json => json::<[ProblemShape<'_>; 0]>(&[], out),
        CheckFormat::Text => writeln!(out, "{summary}"),
    }
}

fn list(problems: &[Problem], format: CheckFormat, out: &mut dyn Write) -> io::Result<()> {
    if format == CheckFormat::Json {
        return json(&problems.iter().map(ProblemShape::from).collect::<Vec<_>>(), out);
    }
    problems.iter().try_for_each(|problem| writeln!(out, "{problem}"))?;
    writeln!(out, "{}.", counted(problems.len(), "problem"))
}

fn json<T: Serialize>(shape: &T, out: &mut dyn Write) -> io::Result<()> {
    serde_json::to_writer_pretty(&mut *out, shape)?;
    writeln!(out)
}

impl<'p> From<&'p Problem> for ProblemShape<'p> {
    fn from(problem: &'p Problem) -> Self {
        Self {
            file: &problem.file,
            line: problem.line,
            column: problem.column,
            rule: problem.rule.slug(),
            message: problem.message(),
        }
    }
}
