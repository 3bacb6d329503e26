//! `demarche edit` and `demarche source`: from options to edits.

use super::super::exit::Exit;
use super::super::failure::Failure;
use super::args::{EditTask, Fields, NewSource, Removable, SourceTask, Who};
use super::desk::Desk;
use crate::domain::{Confidence, CountryCode, EventId, Money, NonEmpty, PartialDate, People, Source, SourceId};
use crate::moderation::{Changeset, Details, Edit, source_id_for};
use crate::record::Record;

pub(super) async fn run(task: EditTask, desk: &mut Desk<'_>) -> Result<Exit, Failure> {
    let snapshot = desk.editorial.app().snapshot();
    let record = snapshot.record();
    let (changeset, who): (Changeset, Who) = match task {
        EditTask::Add { country, fields, source, who } => (add(record, &country, &fields, &source)?, who),
        EditTask::Amend { event, fields, without, source, who } => {
            (amend(record, Desk::event(&event)?, &fields, &without, &source)?, who)
        }
        EditTask::Retract { event, who } => {
            let edit = Edit::RetractEvent { id: Desk::event(&event)?, reason: who.reason.clone() };
            (edit.into(), who)
        }
        EditTask::Withdraw { event, who } => (Edit::Withdraw { id: Desk::event(&event)? }.into(), who),
        EditTask::Restore { event, who } => (Edit::Restore { id: Desk::event(&event)? }.into(), who),
        EditTask::Alias { alias: name, country, who } => {
            let country = Desk::country(&country)?;
            (Edit::AddAlias { name, country, reason: who.reason.clone() }.into(), who)
        }
        EditTask::Check { country, who } => {
            (Edit::Check { country: Desk::country(&country)?, on: super::super::today() }.into(), who)
        }
        EditTask::KnownUpTo { day, who } => {
            let date = date("day", &day)?.day();
            let to = date.ok_or_else(|| Failure::Usage(format!("`{day}` is not a day such as 2026-11-20")))?;
            (Edit::KnownUpTo { to }.into(), who)
        }
        EditTask::SetAside { revision, who } => (Edit::SetAside { revision }.into(), who),
    };
    desk.submit(changeset, &who).await
}

pub(super) async fn sources(task: SourceTask, desk: &mut Desk<'_>) -> Result<Exit, Failure> {
    let snapshot = desk.editorial.app().snapshot();
    let record = snapshot.record();
    match task {
        SourceTask::Add { event, source, who } => {
            if source.url.is_none() {
                return Err(Failure::Usage("--url: the address of the source is needed".to_owned()));
            }
            let changeset = amend(record, Desk::event(&event)?, &Fields::default(), &[], &source)?;
            desk.submit(changeset, &who).await
        }
        SourceTask::Amend { id, url, publisher, title, published, language, source_kind, via, who } => {
            let from = SourceId::parse(&id).and_then(|id| record.source(&id).cloned());
            let from = from.ok_or_else(|| Failure::Usage(format!("there is no source `{id}`")))?;
            let mut to = from.clone();
            for (field, given) in [
                (&mut to.url, url),
                (&mut to.publisher, publisher),
                (&mut to.title, title),
                (&mut to.language, language),
            ] {
                if let Some(given) = given {
                    *field = given;
                }
            }
            to.kind = source_kind.unwrap_or(to.kind);
            to.via = via.or(to.via);
            if let Some(published) = published {
                to.published = Some(date("published", &published)?);
            }
            desk.submit(Edit::AmendSource { from: Box::new(from), to: Box::new(to) }.into(), &who).await
        }
    }
}

fn add(record: &Record, country: &str, fields: &Fields, new: &NewSource) -> Result<Changeset, Failure> {
    let country = Desk::country(country)?;
    let needed = |option: &str| Failure::Usage(format!("--{option} is needed for a new event"));
    let happened = date("date", fields.date.as_deref().ok_or_else(|| needed("date"))?)?;
    let mut edits = Vec::new();
    let mut sources = known(&fields.sources)?;
    if let Some(source) = source(record, new)? {
        sources.push(source.id.clone());
        edits.push(Edit::AddSource { source: Box::new(source) });
    }
    let sources = NonEmpty::new(sources).ok_or_else(|| {
        Failure::Usage(
            "an event rests on a source: name one on record with --source, or a new one with --url".to_owned(),
        )
    })?;
    let details = Details {
        date: happened,
        reported: fields.reported.as_deref().map_or(Ok(happened), |text| date("reported", text))?,
        kind: fields.kind.ok_or_else(|| needed("kind"))?,
        summary: fields.summary.clone().ok_or_else(|| needed("summary"))?,
        people: fields.people.as_deref().map(people).transpose()?,
        money: fields.money.as_deref().map(money).transpose()?,
        nationalities: countries(&fields.nationalities)?,
        conditions: fields.conditions.clone(),
        confidence: fields.confidence.unwrap_or(Confidence::Reported),
        contested_by: events(&fields.contests)?,
        sources,
    };
    edits.push(Edit::AddEvent { country, details: Box::new(details) });
    Ok(Changeset { edits })
}

fn amend(
    record: &Record,
    id: EventId,
    fields: &Fields,
    without: &[Removable],
    new: &NewSource,
) -> Result<Changeset, Failure> {
    let event = record.event(id).cloned();
    let from: Details = event.ok_or_else(|| Failure::Usage(format!("there is no event {id} that is told")))?.into();
    let mut to = from.clone();
    to.date = fields.date.as_deref().map_or(Ok(to.date), |text| date("date", text))?;
    to.reported = fields.reported.as_deref().map_or(Ok(to.reported), |text| date("reported", text))?;
    to.kind = fields.kind.unwrap_or(to.kind);
    to.summary = fields.summary.clone().unwrap_or(to.summary);
    to.people = fields.people.as_deref().map(people).transpose()?.or(to.people);
    to.money = fields.money.as_deref().map(money).transpose()?.or(to.money);
    to.conditions = fields.conditions.clone().or(to.conditions);
    to.confidence = fields.confidence.unwrap_or(to.confidence);
    if !fields.nationalities.is_empty() {
        to.nationalities = countries(&fields.nationalities)?;
    }
    if !fields.contests.is_empty() {
        to.contested_by = events(&fields.contests)?;
    }
    for field in without {
        take_out(&mut to, *field);
    }
    let mut sources = resting_on(&from.sources, &fields.sources)?;
    let mut edits = Vec::new();
    if let Some(source) = source(record, new)? {
        sources.push(source.id.clone());
        edits.push(Edit::AddSource { source: Box::new(source) });
    }
    to.sources = NonEmpty::new(sources).ok_or_else(|| Failure::Usage("an event needs a source".to_owned()))?;
    edits.push(Edit::AmendEvent { id, from: Box::new(from), to: Box::new(to) });
    Ok(Changeset { edits })
}

fn take_out(details: &mut Details, field: Removable) {
    match field {
        Removable::People => details.people = None,
        Removable::Money => details.money = None,
        Removable::Nationalities => details.nationalities.clear(),
        Removable::Conditions => details.conditions = None,
        Removable::Contests => details.contested_by.clear(),
    }
}

/// `+id` and `-id` change the list; plain ids are the new list.
fn resting_on(now: &[SourceId], given: &[String]) -> Result<Vec<SourceId>, Failure> {
    let steps = given.iter().all(|id| id.starts_with(['+', '-']));
    if !steps {
        return known(given);
    }
    let mut sources = now.to_vec();
    for step in given {
        let id = source_id(step.trim_start_matches(['+', '-']))?;
        if step.starts_with('+') {
            sources.push(id);
        } else {
            sources.retain(|known| *known != id);
        }
    }
    Ok(sources)
}

fn known(ids: &[String]) -> Result<Vec<SourceId>, Failure> {
    ids.iter().map(|id| source_id(id)).collect()
}

fn source_id(text: &str) -> Result<SourceId, Failure> {
    SourceId::parse(text).ok_or_else(|| Failure::Usage(format!("`{text}` is not a source's id")))
}

/// The new source, if one is described.
fn source(record: &Record, new: &NewSource) -> Result<Option<Source>, Failure> {
    let Some(url) = &new.url else { return Ok(None) };
    let needed = |option: &str| Failure::Usage(format!("--{option} is needed with --url"));
    let publisher = new.publisher.clone().ok_or_else(|| needed("publisher"))?;
    let title = new.title.clone().ok_or_else(|| needed("title"))?;
    let dated = new.published.as_deref().map(|text| date("published", text)).transpose()?;
    let id = match &new.source_id {
        Some(id) => source_id(id)?,
        None => source_id_for(record, &publisher, dated, &title),
    };
    Ok(Some(Source {
        id,
        publisher,
        title,
        url: url.clone(),
        published: dated,
        language: new.language.clone(),
        kind: new.source_kind,
        via: new.via.clone(),
    }))
}

fn date(option: &str, text: &str) -> Result<PartialDate, Failure> {
    text.parse().map_err(|_| Failure::Usage(format!("--{option}: `{text}` is not YYYY, YYYY-MM or YYYY-MM-DD")))
}

fn countries(written: &[String]) -> Result<Vec<CountryCode>, Failure> {
    written.iter().map(|country| Desk::country(country)).collect()
}

fn events(written: &[String]) -> Result<Vec<EventId>, Failure> {
    written.iter().map(|event| Desk::event(event)).collect()
}

/// `50:up_to:agreed_maximum`.
fn people(text: &str) -> Result<People, Failure> {
    let wrong = || Failure::Usage(format!("--people: `{text}` is not of the form 50:up_to:agreed_maximum"));
    let mut parts = text.split(':');
    let (count, qualifier, scope) = (parts.next(), parts.next(), parts.next());
    Ok(People {
        count: count.and_then(|count| count.parse().ok()).ok_or_else(wrong)?,
        qualifier: qualifier.and_then(|word| word.parse().ok()).ok_or_else(wrong)?,
        scope: scope.and_then(|word| word.parse().ok()).ok_or_else(wrong)?,
    })
}

/// `100000:about:promised`.
fn money(text: &str) -> Result<Money, Failure> {
    let wrong = || Failure::Usage(format!("--money: `{text}` is not of the form 100000:about:promised"));
    let mut parts = text.split(':');
    let (usd, qualifier, state) = (parts.next(), parts.next(), parts.next());
    Ok(Money {
        usd: usd.and_then(|usd| usd.parse().ok()).ok_or_else(wrong)?,
        qualifier: qualifier.and_then(|word| word.parse().ok()).ok_or_else(wrong)?,
        state: state.and_then(|word| word.parse().ok()).ok_or_else(wrong)?,
    })
}
