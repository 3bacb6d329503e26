//! The one door: a request goes in, an answer comes out. Front ends convert and nothing else.

mod complete;

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use arc_swap::ArcSwap;
use time::Date;

use crate::answer::{self, Answer, Outcome, Scene};
use crate::command::{self, Trouble, Typed};
use crate::language::{Language, Locale};
use crate::picture::{self, Gallery, Order, Undrawable};
use crate::question::{Command, Question};
use crate::record::Snapshot;

/// What a front end wants answered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Request {
    /// A line as typed in the console or after a mention: a command with or without its slash, or free text.
    Line(String),
    /// The same, answered in the asker's language whatever it is written in: for programs, which ask for a language by its name.
    Plain(String),
    /// A command whose options a platform has already taken apart.
    Command(Typed),
    /// A text that answers to the answer of an earlier question: "and Rwanda?".
    FollowUp {
        /// The earlier question, as the answer's own buttons hold it.
        previous: Question,
        /// The text.
        text: String,
    },
    /// Somebody's message, whose claims about countries are to be checked.
    Check(String),
    /// A question from a button, a choice or a follow-up.
    Question(Question),
}

/// Who asks: nothing that identifies a person, only what the answer depends on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Asker {
    /// The reader's locale.
    pub locale: Locale,
}

/// Which record answers, and on which day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stamp {
    /// How often the record was exchanged.
    pub generation: u64,
    /// Today's date in UTC.
    pub today: Date,
}

/// One entry of an autocomplete box.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Suggestion {
    /// What is shown: at most 100 characters.
    pub label: String,
    /// What is sent when it is chosen: at most 100 characters.
    pub value: String,
}

/// The running bot, without any platform.
#[derive(Debug)]
pub struct App {
    snapshot: ArcSwap<Snapshot>,
    /// How often the record was exchanged.
    generation: AtomicU64,
    /// Tells today's date in UTC; a function so that a test can stand still in time.
    today: fn() -> Date,
    /// Pictures that were drawn.
    gallery: Gallery,
}

impl App {
    /// An app over a record.
    pub fn new(snapshot: Snapshot, today: fn() -> Date) -> Self {
        learn(&snapshot);
        Self {
            snapshot: ArcSwap::from_pointee(snapshot),
            generation: AtomicU64::new(0),
            today,
            gallery: Gallery::default(),
        }
    }

    /// The record as it is now; it stays as it is for as long as the caller holds it.
    pub fn snapshot(&self) -> Arc<Snapshot> {
        self.snapshot.load_full()
    }

    /// Puts a new record in the place of the old one; answers already under way keep the old.
    pub fn replace(&self, snapshot: Snapshot) {
        learn(&snapshot);
        self.snapshot.store(Arc::new(snapshot));
        self.generation.fetch_add(1, Ordering::AcqRel);
    }

    /// What every answer depends on beside the question and the asker: as long as it stays the same, so does the answer.
    pub fn stamp(&self) -> Stamp {
        Stamp { generation: self.generation.load(Ordering::Acquire), today: (self.today)() }
    }

    /// Answers. Total: whatever is asked has an answer.
    pub fn handle(&self, request: &Request, asker: Asker) -> Answer {
        let snapshot = self.snapshot();
        let scene = Scene { snapshot: &snapshot, language: Language::of(asker.locale), today: (self.today)() };
        match request {
            Request::Question(question) => answer::answer(question, scene),
            Request::Command(typed) => asked(typed, scene).unwrap_or_else(|trouble| troubled(&trouble, scene)),
            Request::Line(line) => self::line(line, spoken(line, scene)),
            Request::Plain(line) => self::line(line, scene),
            Request::FollowUp { previous, text } => answer::follow_up(previous, text, scene),
            Request::Check(text) => answer::check(text, scene),
        }
    }

    /// Draws a picture as PNG, or gives the one that was drawn before. Takes its time where it has to draw: not for a thread that
    /// others wait for.
    ///
    /// # Errors
    ///
    /// When the drawing library refuses what we wrote.
    pub fn draw(&self, order: Order) -> Result<Arc<[u8]>, Undrawable> {
        // Taken before the record: a picture of a record that is exchanged meanwhile is not found again.
        let generation = self.stamp().generation;
        let snapshot = self.snapshot();
        self.gallery.png(order, generation, self.scene(&snapshot, order.locale))
    }

    /// The picture, if it need not be drawn.
    pub fn drawn(&self, order: Order) -> Option<Arc<[u8]>> {
        let stamp = self.stamp();
        self.gallery.kept(order, stamp.generation, stamp.today)
    }

    /// A picture as SVG, for files.
    pub fn sketch(&self, order: Order) -> String {
        let snapshot = self.snapshot();
        picture::svg(self.scene(&snapshot, order.locale), order.picture, order.shade)
    }

    fn scene<'a>(&self, snapshot: &'a Snapshot, locale: Locale) -> Scene<'a> {
        Scene { snapshot, language: Language::of(locale), today: (self.today)() }
    }

    /// The entries of an autocomplete box, best first, at most 25.
    pub fn complete(&self, command: Command, option: &str, typed: &str, asker: Asker) -> Vec<Suggestion> {
        let Some(option) = command.spec().option(option) else {
            return Vec::new();
        };
        complete::suggest(&self.snapshot(), option.kind, typed, asker.locale, (self.today)())
    }
}

/// From now on the names that the record adds are understood.
fn learn(snapshot: &Snapshot) {
    crate::names::learn(snapshot.record().aliases().map(|(name, alias)| (name, alias.country)));
}

/// People are answered in the language they wrote in, where the reader's own is English and that language has messages.
fn spoken<'a>(line: &str, scene: Scene<'a>) -> Scene<'a> {
    let locale = match crate::question::language(line) {
        "es" => Locale::EsEs,
        "fr" => Locale::Fr,
        "pt" => Locale::PtBr,
        _ => return scene,
    };
    let spoken = Language::of(locale);
    let english = scene.language.tag() == "en" && matches!(scene.language.locale(), Locale::EnUs | Locale::EnGb);
    if english && spoken.is_translated() { Scene { language: spoken, ..scene } } else { scene }
}

fn asked(typed: &Typed, scene: Scene<'_>) -> Result<Answer, Trouble> {
    let understood = command::read(typed, scene.language.locale(), scene.today)?;
    let mut answer = answer::answer(&understood.question, scene);
    let remarks = understood.taken_for.iter().map(|(written, country)| answer::taken_for(written, *country, scene));
    let remarks: Vec<String> = remarks.collect();
    answer.reading.remark = (!remarks.is_empty()).then(|| remarks.join(" "));
    Ok(answer)
}

/// Free text after `/ask` is understood; everything else that is no question is told.
fn troubled(trouble: &Trouble, scene: Scene<'_>) -> Answer {
    match trouble {
        Trouble::FreeText { written } => answer::free(written, scene),
        other => answer::trouble(other, scene),
    }
}

/// A line that begins with a slash is a command. One that only begins with a command's word ("asked about Peru?") is a command if it can
/// be read as one, else free text.
fn line(line: &str, scene: Scene<'_>) -> Answer {
    let result = command::parse(line).and_then(|typed| typed.map(|typed| asked(&typed, scene)).transpose());
    let slash = line.trim_start().starts_with('/');
    match result {
        Ok(Some(answer)) => answer,
        Ok(None) => answer::free(line, scene),
        Err(Trouble::FreeText { written }) => answer::free(&written, scene),
        Err(trouble) if slash => answer::trouble(&trouble, scene),
        Err(trouble) => {
            let free = answer::free(line, scene);
            if free.outcome == Outcome::OutOfScope { answer::trouble(&trouble, scene) } else { free }
        }
    }
}
