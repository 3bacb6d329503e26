//! From files to a record, or to the list of everything that is wrong with them. Pure: the files have been read.
//!
//! A file that cannot be read at all does not hide what is wrong with the others, nor does it cause problems in them: what would need
//! its content is then not checked.

mod across;
pub(super) mod alias;
mod desk;
pub(super) mod edition;
pub(super) mod event;
pub(super) mod figures;
pub(super) mod source;
mod syntax;
mod whole;

use std::collections::{BTreeMap, BTreeSet};

use time::Date;

use self::desk::Desk;
use self::event::Draft;
use self::syntax::Page;
use super::files::{ALIASES, EDITION, EVENTS, SOURCES};
use super::{Alias, Edition, Files, Parts, Problem, Problems, Record, Rule, write};
use crate::domain::{CountryCode, EventId};

/// One file of events with what could be read of it.
struct EventsFile<'t> {
    country: CountryCode,
    desk: Desk<'t>,
    checked: Option<Date>,
    drafts: Vec<Draft>,
}

/// Everything that could be read.
struct Reading<'t> {
    edition: Option<Edition>,
    sources_desk: Option<Desk<'t>>,
    sources: Option<Vec<source::Entry>>,
    aliases: BTreeMap<String, Alias>,
    events: Vec<EventsFile<'t>>,
    /// Every file of events could be read at least in part.
    complete: bool,
    /// What each event says about contests; `None` where the list has something unreadable in it.
    contests: BTreeMap<EventId, Option<BTreeSet<EventId>>>,
    problems: Vec<Problem>,
}

pub(super) use whole::read as read_export;

pub(super) fn read(files: &Files) -> Result<Record, Problems> {
    let (record, mut problems) = in_any_form(files);
    problems.extend(write::differences(&record, files, &problems));
    Problems::new(problems).map_or(Ok(record), Err)
}

/// Every rule but the one form.
fn in_any_form(files: &Files) -> (Record, Vec<Problem>) {
    let mut reading = Reading::of(files);
    reading.problems.extend(across::check(&reading));
    let mut problems = std::mem::take(&mut reading.problems);
    for desk in reading.sources_desk.iter_mut().chain(reading.events.iter_mut().map(|file| &mut file.desk)) {
        problems.append(&mut desk.problems);
    }
    (reading.into_record(), problems)
}

impl<'t> Reading<'t> {
    fn of(files: &'t Files) -> Self {
        let mut problems = Vec::new();
        let mut edition_desk = open(files, EDITION, &mut problems);
        let edition = edition_desk.as_mut().and_then(edition::read);
        problems.extend(edition_desk.into_iter().flat_map(|desk| desk.problems));
        let mut sources_desk = open(files, SOURCES, &mut problems);
        let sources = sources_desk.as_mut().and_then(|desk| source::read(desk, edition.as_ref()));
        // Most records have no names of their own: the file is there only where there is one.
        let mut alias_desk = files.get(ALIASES).and_then(|_| open(files, ALIASES, &mut problems));
        let aliases = alias_desk.as_mut().and_then(alias::read).unwrap_or_default();
        problems.extend(alias_desk.into_iter().flat_map(|desk| desk.problems));
        let mut reading = Self {
            edition,
            sources_desk,
            sources,
            aliases,
            events: Vec::new(),
            complete: true,
            contests: BTreeMap::new(),
            problems,
        };
        reading.read_events(files);
        reading.contests = across::contests(&reading.events);
        reading
    }

    fn read_events(&mut self, files: &'t Files) {
        let mut any = false;
        for (file, bytes) in files.iter() {
            let Some(name) = file.strip_prefix(EVENTS).and_then(|rest| rest.strip_prefix('/')) else { continue };
            any = true;
            let opened = country_of(file, name).and_then(|country| Ok((country, Desk::new(Page::open(file, bytes)?))));
            match opened {
                Ok((country, desk)) => self.read_file(country, desk),
                Err(problem) => {
                    self.complete &= problem.rule == Rule::FileUnexpected;
                    self.problems.push(problem);
                }
            }
        }
        if !any {
            self.complete = false;
            self.problems.push(Problem::with_file(EVENTS, Rule::FileMissing).expected("file of events"));
        }
    }

    fn read_file(&mut self, country: CountryCode, mut desk: Desk<'t>) {
        let contents = event::read(&mut desk, country, self.edition.as_ref());
        self.complete &= contents.is_some();
        let (checked, drafts) = contents.map(|contents| (contents.checked, contents.drafts)).unwrap_or_default();
        self.events.push(EventsFile { country, desk, checked, drafts });
    }

    /// Where nothing is wrong, nothing is left out here: a value is `None` only beside a problem that says why. A file with such a
    /// value is left out whole, so that it is not compared with half of itself.
    fn into_record(self) -> Record {
        let checked = self.events.iter().filter_map(|file| Some((file.country, file.checked?))).collect();
        let entries = self.events.into_iter().filter_map(|file| {
            file.drafts.into_iter().map(|draft| Some((draft.id?, draft.entry?))).collect::<Option<Vec<_>>>()
        });
        let sources = self.sources.into_iter().flatten().filter_map(|entry| entry.source);
        let parts = Parts {
            edition: self.edition.unwrap_or_else(Edition::unknown),
            entries: entries.flatten().collect(),
            sources: sources.map(|source| (source.id.clone(), source)).collect(),
            checked,
            aliases: self.aliases,
        };
        parts.into_record()
    }
}

fn open<'t>(files: &'t Files, name: &'static str, problems: &mut Vec<Problem>) -> Option<Desk<'t>> {
    let Some(bytes) = files.get(name) else {
        problems.push(Problem::with_file(name, Rule::FileMissing).expected(name));
        return None;
    };
    Page::open(name, bytes).map_err(|problem| problems.push(problem)).ok().map(Desk::new)
}

/// The country whose events are in `events/XX.json`, from the name within `events`.
fn country_of(file: &str, name: &str) -> Result<CountryCode, Problem> {
    let Some(stem) = name.strip_suffix(".json").filter(|stem| !stem.contains('/')) else {
        return Err(Problem::with_file(file, Rule::FileUnexpected).found(name));
    };
    CountryCode::parse(stem).ok_or_else(|| {
        let problem = Problem::with_file(file, Rule::FileName).found(stem);
        Problem { meant: desk::country_meant(stem), ..problem }
    })
}
