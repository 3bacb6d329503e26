//! Suggestions in the database.

use sqlx::Row;
use sqlx::sqlite::SqliteRow;
use time::OffsetDateTime;

use super::sqlite::{moment, signed, unsigned};
use super::{Fault, NewSuggestion, Sqlite};
use crate::domain::CountryCode;
use crate::moderation::{Outcome, Pseudonym, Suggestion, SuggestionId, SuggestionState, written_time};

pub(super) async fn suggest(store: &Sqlite, new: NewSuggestion) -> Result<Suggestion, Fault> {
    let mut write = store.write().await?;
    let done = sqlx::query("insert into suggestions (at, country, event, text, source) values (?, ?, ?, ?, ?)")
        .bind(written_time(new.at))
        .bind(new.country.map(CountryCode::as_str))
        .bind(new.event.map(|id| id.to_string()))
        .bind(&new.text)
        .bind(&new.source)
        .execute(&mut *write)
        .await?;
    let id = SuggestionId(unsigned(done.last_insert_rowid()));
    sqlx::query("insert into suggested_by (suggestion, pseudonym, at) values (?, ?, ?)")
        .bind(signed(id.0))
        .bind(new.by.as_str())
        .bind(written_time(new.at))
        .execute(&mut *write)
        .await?;
    write.commit().await?;
    one(store, id).await?.ok_or_else(|| missing(id))
}

fn missing(id: SuggestionId) -> Fault {
    Fault::Missing(format!("suggestion {id}"))
}

pub(super) async fn join(
    store: &Sqlite,
    id: SuggestionId,
    by: &Pseudonym,
    at: OffsetDateTime,
) -> Result<Suggestion, Fault> {
    sqlx::query("insert or ignore into suggested_by (suggestion, pseudonym, at) values (?, ?, ?)")
        .bind(signed(id.0))
        .bind(by.as_str())
        .bind(written_time(at))
        .execute(&store.writer)
        .await?;
    one(store, id).await?.ok_or_else(|| missing(id))
}

pub(super) async fn one(store: &Sqlite, id: SuggestionId) -> Result<Option<Suggestion>, Fault> {
    let row =
        sqlx::query("select * from suggestions where id = ?").bind(signed(id.0)).fetch_optional(&store.readers).await?;
    match row {
        Some(row) => read(store, &row).await.map(Some),
        None => Ok(None),
    }
}

pub(super) async fn open(store: &Sqlite) -> Result<Vec<Suggestion>, Fault> {
    let rows =
        sqlx::query("select * from suggestions where outcome is null order by id").fetch_all(&store.readers).await?;
    let mut found = Vec::with_capacity(rows.len());
    for row in &rows {
        found.push(read(store, row).await?);
    }
    Ok(found)
}

pub(super) async fn by(store: &Sqlite, person: &Pseudonym) -> Result<Vec<(Suggestion, OffsetDateTime)>, Fault> {
    let rows = sqlx::query(
        "select suggestions.*, suggested_by.at as joined from suggestions
         join suggested_by on suggested_by.suggestion = suggestions.id
         where suggested_by.pseudonym = ? order by suggestions.id",
    )
    .bind(person.as_str())
    .fetch_all(&store.readers)
    .await?;
    let mut found = Vec::with_capacity(rows.len());
    for row in &rows {
        found.push((read(store, row).await?, moment(row, "joined")?));
    }
    Ok(found)
}

pub(super) async fn settle(
    store: &Sqlite,
    id: SuggestionId,
    outcome: Outcome,
    note: &str,
) -> Result<Option<Suggestion>, Fault> {
    let done = sqlx::query("update suggestions set outcome = ?, note = ? where id = ? and outcome is null")
        .bind(outcome.slug())
        .bind(note)
        .bind(signed(id.0))
        .execute(&store.writer)
        .await?;
    if done.rows_affected() == 0 { Ok(None) } else { one(store, id).await }
}

async fn read(store: &Sqlite, row: &SqliteRow) -> Result<Suggestion, Fault> {
    let id = SuggestionId(unsigned(row.try_get("id")?));
    let unreadable = |value: &str| Fault::Unreadable {
        what: format!("suggestion {id}"),
        why: format!("{value:?} is not understood"),
    };
    let people = sqlx::query("select pseudonym from suggested_by where suggestion = ? order by at, pseudonym")
        .bind(signed(id.0))
        .fetch_all(&store.readers)
        .await?;
    let by = people.iter().map(|row| Ok(Pseudonym::stored(row.try_get(0)?))).collect::<Result<_, Fault>>()?;
    let (country, event): (Option<String>, Option<String>) = (row.try_get("country")?, row.try_get("event")?);
    let outcome: Option<String> = row.try_get("outcome")?;
    let state = match outcome {
        None => SuggestionState::Open,
        Some(word) => SuggestionState::Closed {
            outcome: word.parse().map_err(|_| unreadable(&word))?,
            note: row.try_get("note")?,
        },
    };
    Ok(Suggestion {
        id,
        at: moment(row, "at")?,
        by,
        country: country.map(|code| CountryCode::parse(&code).ok_or_else(|| unreadable(&code))).transpose()?,
        event: event.map(|id| id.parse().map_err(|_| unreadable(&id))).transpose()?,
        text: row.try_get("text")?,
        source: row.try_get("source")?,
        state,
    })
}
