//! `demarche ask`: one question, or one a line.

use std::io::{self, BufRead, Write};

use super::args::{AnswerFormat, Ask, Global};
use super::exit::Exit;
use super::failure::Failure;
use crate::answer::{Answer, Outcome};
use crate::app::{App, Asker, Request};
use crate::command::{self, Typed};
use crate::console::{Surface, json, markdown, text};
use crate::language::{Language, say};
use crate::question::Command;

pub(super) fn run(ask: &Ask, global: &Global, out: &mut dyn Write) -> Result<Exit, Failure> {
    let config = super::configured(global)?;
    let desk = Desk {
        app: super::app(&config)?,
        asker: super::reader(&config),
        on: ask.on.as_deref(),
        format: ask.format.unwrap_or(if ask.stdin { AnswerFormat::Json } else { AnswerFormat::Text }),
        surface: Surface::of_stdout(global.plain),
    };
    if ask.stdin {
        desk.every_line(&mut io::stdin().lock(), out).map_err(super::unwritable)?;
        return Ok(Exit::Done);
    }
    let answer = desk.answer(&ask.words.join(" "));
    desk.write(out, &answer, false).map_err(super::unwritable)?;
    let answered = matches!(answer.outcome, Outcome::Answered | Outcome::NotOnRecord);
    Ok(if answered { Exit::Done } else { Exit::No })
}

/// What stays the same from question to question.
struct Desk<'a> {
    app: App,
    asker: Asker,
    on: Option<&'a str>,
    format: AnswerFormat,
    surface: Surface,
}

impl Desk<'_> {
    /// Each answer is handed on before the next question is read: whoever asks may wait for it.
    fn every_line(&self, input: &mut dyn BufRead, out: &mut dyn Write) -> io::Result<()> {
        let mut line = Vec::new();
        while input.read_until(b'\n', &mut line)? > 0 {
            let question = String::from_utf8_lossy(&line);
            self.write(out, &self.answer(question.trim_end_matches(['\r', '\n'])), true)?;
            if self.format != AnswerFormat::Json {
                writeln!(out)?;
            }
            out.flush()?;
            line.clear();
        }
        Ok(())
    }

    fn answer(&self, line: &str) -> Answer {
        let answer = self.app.handle(&self.request(line), self.asker);
        match self.on {
            Some(day) => self.answer_on(day, answer),
            None => answer,
        }
    }

    /// Programs get the language that they ask for; people that in which they write.
    fn request(&self, line: &str) -> Request {
        match self.format {
            AnswerFormat::Json => Request::Plain(line.to_owned()),
            AnswerFormat::Text | AnswerFormat::Markdown => Request::Line(line.to_owned()),
        }
    }

    /// The same question as known on a day, unless it names a day itself or has none: then the reader is told.
    fn answer_on(&self, day: &str, answer: Answer) -> Answer {
        let typed = answer.reading.command.as_deref().and_then(|line| command::parse(line).ok().flatten());
        let Some(typed) = typed else { return answer };
        if typed.command.spec().option("on").is_none() {
            return self.unused(typed.command, answer);
        }
        if typed.value("on").is_some() {
            return answer;
        }
        self.again(typed.with("on", day), answer)
    }

    fn again(&self, typed: Typed, first: Answer) -> Answer {
        let mut answer = self.app.handle(&Request::Command(typed), self.asker);
        answer.reading.remark = first.reading.remark.or(answer.reading.remark);
        answer
    }

    fn unused(&self, command: Command, mut answer: Answer) -> Answer {
        let unused = say!(self.language(), "console-on-unused", command = command.slug());
        let remarks: Vec<String> = answer.reading.remark.take().into_iter().chain([unused]).collect();
        answer.reading.remark = Some(remarks.join(" "));
        answer
    }

    fn language(&self) -> &'static Language {
        Language::of(self.asker.locale)
    }

    fn write(&self, out: &mut dyn Write, answer: &Answer, in_one_line: bool) -> io::Result<()> {
        match self.format {
            AnswerFormat::Text => text::write(out, answer, self.language(), self.surface),
            AnswerFormat::Json => json::write(out, answer, in_one_line),
            AnswerFormat::Markdown => markdown::write(out, answer, self.language()),
        }
    }
}
