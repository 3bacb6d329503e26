//! A table of events as CSV: the columns of the export, in any order.

use std::collections::BTreeMap;
use std::fmt::Display;
use std::str::FromStr;

use csv::{ReaderBuilder, StringRecord};
use time::Date;

use super::place::{Lines, column_of, whereabouts};
use super::{ImportProblem, misfit};
use crate::domain::{CountryCode, EventId, Money, NonEmpty, People, Source, SourceId, SourceKind};
use crate::moderation::apply::{Refused, apply, files_of};
use crate::moderation::change::Change;
use crate::moderation::edit::{Changeset, Details, Edit};
use crate::record::{Files, Problem, Record};

/// Columns that are read. The export has more of them, for readers of the table: what they say follows from these.
const COLUMNS: &[&str] = &[
    "id",
    "country",
    "date",
    "reported",
    "kind",
    "confidence",
    "summary",
    "people",
    "people_qualifier",
    "people_scope",
    "usd",
    "usd_qualifier",
    "usd_state",
    "nationalities",
    "conditions",
    "contested_by",
    "sources",
];
/// Columns that describe the one source of a row that is not on record yet.
const SOURCE_COLUMNS: &[&str] =
    &["publishers", "addresses", "source_title", "source_published", "source_language", "source_kind"];
/// Columns of the export that are not read.
const PASSED_OVER: &[&str] = &["name"];

pub(super) fn read(record: &Record, file: &str, bytes: &[u8], today: Date) -> Result<Vec<Change>, Vec<ImportProblem>> {
    let mut table =
        Table { record, file, columns: BTreeMap::new(), places: Vec::new(), sources: Vec::new(), problems: Vec::new() };
    let edits = table.edits(bytes);
    if !table.problems.is_empty() {
        table.problems.sort_by_key(|problem| (problem.line, problem.column));
        return Err(table.problems);
    }
    if edits.is_empty() {
        return Ok(Vec::new());
    }
    let changeset = Changeset { edits };
    match apply(record, &changeset, today) {
        Ok(validated) => Ok(validated.changes().to_vec()),
        Err(Refused::Misfit(found)) => Err(vec![misfit(file, &found)]),
        Err(Refused::Problems(problems)) => {
            let files = files_of(record, &changeset, today);
            let mut placed: Vec<_> = problems.iter().map(|problem| table.placed(problem, &files)).collect();
            placed.sort_by_key(|problem| (problem.line, problem.column));
            Err(placed)
        }
    }
}

/// A row of the table and the event that it is about.
struct Place {
    line: usize,
    id: EventId,
}

struct Table<'r> {
    record: &'r Record,
    file: &'r str,
    columns: BTreeMap<String, usize>,
    places: Vec<Place>,
    /// New sources and the lines of the rows that describe them.
    sources: Vec<(String, usize)>,
    problems: Vec<ImportProblem>,
}

/// One row, with where it stands.
struct Row<'c> {
    line: usize,
    cells: &'c StringRecord,
}

impl Table<'_> {
    fn edits(&mut self, bytes: &[u8]) -> Vec<Edit> {
        let bytes = without_mark(bytes);
        let lines = Lines::of(bytes);
        let mut reader = ReaderBuilder::new().flexible(true).from_reader(bytes);
        match reader.headers().cloned() {
            Ok(headers) => self.head(&headers),
            Err(error) => self.report(1, 1, error.to_string()),
        }
        if !self.problems.is_empty() {
            return Vec::new();
        }
        let mut edits = Vec::new();
        for cells in reader.records() {
            match cells {
                Ok(cells) => {
                    let row = Row { line: cells.position().map_or(1, |place| lines.at(place.byte())), cells: &cells };
                    edits.extend(self.row(&row).unwrap_or_default());
                }
                Err(error) => {
                    let line = error.position().map_or(1, |place| lines.at(place.byte()));
                    self.report(line, 1, error.to_string());
                }
            }
        }
        edits
    }

    fn head(&mut self, headers: &StringRecord) {
        let known = || COLUMNS.iter().chain(SOURCE_COLUMNS).chain(PASSED_OVER);
        for (place, name) in headers.iter().enumerate() {
            if !known().any(|known| *known == name) {
                let words: Vec<&str> = known().copied().collect();
                self.report(1, place + 1, format!("no column `{name}`; the columns are {}", words.join(", ")));
            } else if self.columns.insert(name.to_owned(), place).is_some() {
                self.report(1, place + 1, format!("the column `{name}` appears twice"));
            }
        }
        for column in ["id", "date", "reported", "kind", "confidence", "summary", "sources"] {
            if self.problems.is_empty() && !self.columns.contains_key(column) {
                self.report(1, 1, format!("the column `{column}` is missing"));
            }
        }
    }

    fn report(&mut self, line: usize, column: usize, message: String) {
        self.problems.push(ImportProblem { file: self.file.to_owned(), line, column, message });
    }

    fn wrong(&mut self, row: &Row<'_>, column: &str, message: &str) {
        let place = self.columns.get(column).map_or(1, |place| place + 1);
        self.report(row.line, place, format!("{column}: {message}"));
    }

    /// A cell; `None` where it is empty or its column is not there. What spreadsheets write before a text that looks like a formula is
    /// taken off again.
    fn cell<'c>(&self, row: &Row<'c>, column: &str) -> Option<&'c str> {
        let text = row.cells.get(*self.columns.get(column)?)?;
        let guarded = text.strip_prefix('\'').filter(|rest| rest.starts_with(['=', '+', '-', '@', '\t', '\r']));
        Some(guarded.unwrap_or(text)).filter(|text| !text.is_empty())
    }

    fn parsed<T: FromStr>(&mut self, row: &Row<'_>, column: &str) -> Option<T>
    where
        T::Err: Display,
    {
        match self.cell(row, column)?.parse() {
            Ok(value) => Some(value),
            Err(error) => {
                self.wrong(row, column, &error.to_string());
                None
            }
        }
    }

    fn needed<T: FromStr>(&mut self, row: &Row<'_>, column: &str) -> Option<T>
    where
        T::Err: Display,
    {
        if self.cell(row, column).is_none() {
            self.wrong(row, column, "it is empty");
        }
        self.parsed(row, column)
    }

    /// Words between spaces.
    fn list<T>(&mut self, row: &Row<'_>, column: &str, read: impl Fn(&str) -> Option<T>) -> Vec<T> {
        let mut items = Vec::new();
        for word in self.cell(row, column).unwrap_or_default().split_whitespace() {
            match read(word) {
                Some(item) => items.push(item),
                None => self.wrong(row, column, &format!("`{word}` is not understood")),
            }
        }
        items
    }

    /// The edits of one row: none where it says what is on record.
    fn row(&mut self, row: &Row<'_>) -> Option<Vec<Edit>> {
        let before = self.problems.len();
        let id: Option<EventId> = self.parsed(row, "id");
        if self.cell(row, "id").is_some() && id.is_none() {
            return None;
        }
        let new = self.new_source(row);
        let details = self.details(row, new.as_ref())?;
        if self.problems.len() > before {
            return None;
        }
        let mut edits: Vec<Edit> = new.into_iter().map(|source| Edit::AddSource { source: Box::new(source) }).collect();
        match id {
            Some(id) => edits.extend(self.amended(row, id, details)?),
            None => edits.push(self.added(row, details)?),
        }
        Some(edits)
    }

    /// None or one edit; `None` where the row is wrong.
    fn amended(&mut self, row: &Row<'_>, id: EventId, to: Details) -> Option<Vec<Edit>> {
        let Some(event) = self.record.event(id) else {
            self.wrong(row, "id", &format!("there is no event {id} that is told; leave the cell empty for a new one"));
            return None;
        };
        self.places.push(Place { line: row.line, id });
        let from = Details::from(event.clone());
        let to = Details { contested_by: self.with_hidden(&from.contested_by, to.contested_by), ..to };
        if from == to {
            return Some(Vec::new());
        }
        Some(vec![Edit::AmendEvent { id, from: Box::new(from), to: Box::new(to) }])
    }

    /// What is being re-checked need not be in the table: where the others are as they were, nothing was meant by leaving it out.
    fn with_hidden(&self, now: &[EventId], mut written: Vec<EventId>) -> Vec<EventId> {
        let told = |other: &&EventId| self.record.event(**other).is_some();
        if now.iter().filter(told).eq(written.iter().filter(told)) {
            return now.to_vec();
        }
        for hidden in now.iter().filter(|other| !told(other)) {
            if !written.contains(hidden) {
                written.push(*hidden);
            }
        }
        written
    }

    fn added(&mut self, row: &Row<'_>, details: Details) -> Option<Edit> {
        let written = self.cell(row, "country").unwrap_or_default();
        let Some(country) = CountryCode::parse(written) else {
            self.wrong(
                row,
                "country",
                &format!("`{written}` is not an ISO 3166-1 alpha-2 code; a new event needs one"),
            );
            return None;
        };
        let earlier = self.places.iter().filter(|place| place.id.country == country);
        let last = earlier.map(|place| place.id.number).max().unwrap_or(0).max(self.record.next_number(country) - 1);
        self.places.push(Place { line: row.line, id: EventId { country, number: last.saturating_add(1) } });
        Some(Edit::AddEvent { country, details: Box::new(details) })
    }

    fn details(&mut self, row: &Row<'_>, new: Option<&Source>) -> Option<Details> {
        let date = self.needed(row, "date");
        let reported = self.needed(row, "reported");
        let kind = self.needed(row, "kind");
        let confidence = self.needed(row, "confidence");
        let summary = self.needed::<String>(row, "summary");
        let people = self.people(row);
        let money = self.money(row);
        let nationalities = self.list(row, "nationalities", CountryCode::parse);
        let contested_by = self.list(row, "contested_by", |word| word.parse().ok());
        let mut sources = self.list(row, "sources", SourceId::parse);
        self.known_sources(row, &sources, new);
        sources.extend(
            new.filter(|new| !sources.contains(&new.id)).map(|new| new.id.clone()).into_iter().collect::<Vec<_>>(),
        );
        if sources.is_empty() {
            self.wrong(row, "sources", "an event rests on at least one source");
        }
        Some(Details {
            date: date?,
            reported: reported?,
            kind: kind?,
            summary: summary?,
            people,
            money,
            nationalities,
            conditions: self.cell(row, "conditions").map(str::to_owned),
            confidence: confidence?,
            contested_by,
            sources: NonEmpty::new(sources)?,
        })
    }

    fn known_sources(&mut self, row: &Row<'_>, sources: &[SourceId], new: Option<&Source>) {
        for id in sources {
            if self.record.source(id).is_none() && new.is_none_or(|new| new.id != *id) {
                self.wrong(row, "sources", &format!("no source `{id}` is on record; a row can describe one new source in source_title and the columns beside it"));
            }
        }
    }

    fn people(&mut self, row: &Row<'_>) -> Option<People> {
        self.cell(row, "people")?;
        let (count, qualifier) = (self.needed(row, "people"), self.needed(row, "people_qualifier"));
        let scope = self.needed(row, "people_scope");
        Some(People { count: count?, qualifier: qualifier?, scope: scope? })
    }

    fn money(&mut self, row: &Row<'_>) -> Option<Money> {
        self.cell(row, "usd")?;
        let (usd, qualifier) = (self.needed(row, "usd"), self.needed(row, "usd_qualifier"));
        let state = self.needed(row, "usd_state");
        Some(Money { usd: usd?, qualifier: qualifier?, state: state? })
    }

    /// The source that a row describes: the one among its sources that is not on record.
    fn new_source(&mut self, row: &Row<'_>) -> Option<Source> {
        let title = self.cell(row, "source_title")?;
        let cited = self.cell(row, "sources").unwrap_or_default().split_whitespace().filter_map(SourceId::parse);
        let unknown: Vec<SourceId> = cited.filter(|id| self.record.source(id).is_none()).collect();
        let [id] = unknown.as_slice() else {
            self.wrong(row, "source_title", "the row must name exactly one source that is not on record yet");
            return None;
        };
        let publisher = self.needed::<String>(row, "publishers");
        let url = self.needed::<String>(row, "addresses");
        let dated = self.parsed(row, "source_published");
        let kind = self.parsed(row, "source_kind").unwrap_or(SourceKind::Press);
        let language = self.cell(row, "source_language").unwrap_or("en").to_owned();
        self.sources.push((id.to_string(), row.line));
        let (id, title) = (id.clone(), title.to_owned());
        Some(Source { id, publisher: publisher?, title, url: url?, published: dated, language, kind, via: None })
    }

    /// A problem of the record that would come of it, at the row and the column that it comes from.
    fn placed(&self, problem: &Problem, files: &Files) -> ImportProblem {
        let message = format!("{}: {}", problem.rule, problem.message());
        let text = files.get(&problem.file).map(String::from_utf8_lossy).unwrap_or_default();
        let (key, field) = whereabouts(&text, problem.line, if problem.file == "sources.json" { 2 } else { 6 });
        let of_event = self.places.iter().find(|place| place.id.to_string() == key).map(|place| place.line);
        let of_source = self.sources.iter().find(|(id, _)| *id == key).map(|(_, line)| *line);
        let column = self.columns.get(column_of(&field)).map_or(1, |place| place + 1);
        ImportProblem { file: self.file.to_owned(), line: of_event.or(of_source).unwrap_or(1), column, message }
    }
}

/// A byte order mark, which spreadsheets write, is no part of the first column's name.
fn without_mark(bytes: &[u8]) -> &[u8] {
    bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes)
}
