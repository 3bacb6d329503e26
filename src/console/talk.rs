//! The conversation: a line comes in, an answer goes out; a number chooses what the last answer offered.

use std::borrow::Cow;
use std::io::{self, BufRead, Write};

use rustyline::completion::{Completer, Pair};
use rustyline::config::{ColorMode, CompletionType, Config as EditorConfig};
use rustyline::error::ReadlineError;
use rustyline::highlight::Highlighter;
use rustyline::hint::Hinter;
use rustyline::history::DefaultHistory;
use rustyline::validate::Validator;
use rustyline::{Context, Editor, Helper};

use super::safe::neutral;
use super::surface::Surface;
use super::{complete, history, offers, picture, text};
use crate::answer::Answer;
use crate::app::{App, Asker, Request};
use crate::config::{Environment, History};
use crate::language::{Language, say};
use crate::question::{Command, Question};

/// What a line was.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Heard {
    /// Nothing to answer.
    Nothing,
    /// The wish to end.
    Quit,
    /// A question, with its answer.
    Answer(Box<Answer>),
}

/// A conversation: remembers what the last answer offered, and nothing else.
#[derive(Debug)]
pub struct Talk<'a> {
    app: &'a App,
    asker: Asker,
    offered: Vec<Question>,
}

impl<'a> Talk<'a> {
    /// A conversation in which nothing was said yet.
    pub const fn new(app: &'a App, asker: Asker) -> Self {
        Self { app, asker, offered: Vec::new() }
    }

    /// Takes a line.
    pub fn hear(&mut self, line: &str) -> Heard {
        let line = line.trim();
        if line.is_empty() {
            return Heard::Nothing;
        }
        if matches!(line.to_lowercase().as_str(), "/quit" | "/exit" | "quit" | "exit") {
            return Heard::Quit;
        }
        let request = self.chosen(line).map_or_else(|| Request::Line(line.to_owned()), Request::Question);
        let answer = self.app.handle(&request, self.asker);
        self.offered = offers(&answer).map(|offer| offer.question.clone()).collect();
        Heard::Answer(Box::new(answer))
    }

    /// The question that a number stands for.
    fn chosen(&self, line: &str) -> Option<Question> {
        let number: usize = line.trim_end_matches('.').parse().ok()?;
        self.offered.get(number.checked_sub(1)?).cloned()
    }

    fn language(&self) -> &'static Language {
        Language::of(self.asker.locale)
    }

    fn answer(&self, out: &mut dyn Write, answer: &Answer, surface: Surface) -> io::Result<()> {
        text::write(out, answer, self.language(), surface)?;
        if let Some(illustration) = answer.illustration.as_ref().filter(|_| !surface.plain) {
            let asked_for = matches!(answer.reading.intent.parse(), Ok(Command::Map | Command::Chart));
            picture::beneath(out, self.app, self.asker, illustration, asked_for)?;
        }
        writeln!(out)?;
        out.flush()
    }
}

/// Answers lines until they end or one of them says so: the conversation without a terminal.
///
/// # Errors
///
/// When the lines cannot be read or the answers cannot be written.
pub fn listen(
    app: &App,
    asker: Asker,
    input: &mut dyn BufRead,
    out: &mut dyn Write,
    surface: Surface,
) -> io::Result<()> {
    let mut talk = Talk::new(app, asker);
    let mut line = Vec::new();
    while input.read_until(b'\n', &mut line)? > 0 {
        match talk.hear(&String::from_utf8_lossy(&line)) {
            Heard::Nothing => {}
            Heard::Quit => break,
            Heard::Answer(answer) => talk.answer(out, &answer, surface)?,
        }
        line.clear();
    }
    Ok(())
}

/// How a conversation in a terminal ended.
#[derive(Debug)]
pub enum Ending {
    /// The person left.
    Left,
    /// The terminal could not be read.
    Unreadable(ReadlineError),
    /// The terminal could not be written to.
    Unwritable(io::Error),
}

impl From<io::Error> for Ending {
    fn from(error: io::Error) -> Self {
        Self::Unwritable(error)
    }
}

impl From<ReadlineError> for Ending {
    fn from(error: ReadlineError) -> Self {
        Self::Unreadable(error)
    }
}

/// Talks in a terminal, with history and completion.
pub fn converse(
    app: &App,
    asker: Asker,
    out: &mut dyn Write,
    surface: Surface,
    kept: &History,
    environment: Environment<'_>,
) -> Ending {
    let file = history::file(kept, environment);
    let mut editor = match editor(app, asker, surface) {
        Ok(editor) => editor,
        Err(error) => return error.into(),
    };
    // A history that cannot be read or kept is no reason not to answer: it is a comfort, and the next start begins a new one.
    if let Some(file) = &file {
        let _ = file.parent().map(std::fs::create_dir_all);
        let _ = editor.load_history(file);
    }
    let ending = exchange(&mut Talk::new(app, asker), &mut editor, out, surface).unwrap_or_else(|ending| ending);
    if let Some(file) = &file {
        let _ = editor.save_history(file);
    }
    ending
}

type LineEditor<'a> = Editor<Tab<'a>, DefaultHistory>;

fn editor(app: &App, asker: Asker, surface: Surface) -> rustyline::Result<LineEditor<'_>> {
    let config = EditorConfig::builder()
        .completion_type(CompletionType::List)
        .completion_show_all_if_ambiguous(true)
        .color_mode(if surface.colour { ColorMode::Enabled } else { ColorMode::Disabled })
        .history_ignore_space(true)
        .max_history_size(1000)?
        .build();
    let mut editor = Editor::with_config(config)?;
    editor.set_helper(Some(Tab { app, asker }));
    Ok(editor)
}

fn exchange(
    talk: &mut Talk<'_>,
    editor: &mut LineEditor<'_>,
    out: &mut dyn Write,
    surface: Surface,
) -> Result<Ending, Ending> {
    greet(talk, out, surface)?;
    let mut interrupted = false;
    loop {
        match editor.readline("> ") {
            Ok(line) => {
                interrupted = false;
                let _ = editor.add_history_entry(line.trim_end());
                match talk.hear(&line) {
                    Heard::Nothing => {}
                    Heard::Quit => return Ok(Ending::Left),
                    Heard::Answer(answer) => talk.answer(out, &answer, surface)?,
                }
            }
            // Once abandons the line, as in a shell; twice leaves.
            Err(ReadlineError::Interrupted) if !interrupted => {
                interrupted = true;
                writeln!(out, "{}", say!(talk.language(), "console-interrupted"))?;
                out.flush()?;
            }
            Err(ReadlineError::Interrupted | ReadlineError::Eof) => return Ok(Ending::Left),
            Err(error) => return Err(error.into()),
        }
    }
}

/// What this is, how current it is, and how to begin.
fn greet(talk: &Talk<'_>, out: &mut dyn Write, surface: Surface) -> io::Result<()> {
    let language = talk.language();
    let snapshot = talk.app.snapshot();
    let edition = snapshot.record().edition();
    let known = edition.known_up_to.to_string();
    let lines = [
        say!(language, "console-greeting"),
        say!(language, "console-greeting-edition", known = known, edition = &edition.name),
        say!(language, "console-greeting-examples"),
        say!(language, "console-greeting-keys"),
    ];
    for line in lines {
        text::paragraph(out, neutral(&line), surface)?;
    }
    writeln!(out)?;
    out.flush()
}

/// What the line editor asks while a line is typed.
struct Tab<'a> {
    app: &'a App,
    asker: Asker,
}

impl Completer for Tab<'_> {
    type Candidate = Pair;

    fn complete(&self, line: &str, cursor: usize, _: &Context<'_>) -> rustyline::Result<(usize, Vec<Pair>)> {
        let typed = line.get(..cursor).unwrap_or(line);
        let completions = complete::complete(self.app, self.asker, typed);
        let pair = |c: complete::Completion| Pair { display: neutral(&c.label), replacement: neutral(&c.text) };
        Ok((completions.start, completions.found.into_iter().map(pair).collect()))
    }
}

impl Hinter for Tab<'_> {
    type Hint = String;
}

impl Highlighter for Tab<'_> {
    fn highlight_candidate<'c>(&self, candidate: &'c str, _: rustyline::CompletionType) -> Cow<'c, str> {
        Cow::Borrowed(candidate)
    }
}

impl Validator for Tab<'_> {}
impl Helper for Tab<'_> {}
