//! Revisions as rows of the database.

use sqlx::sqlite::SqliteRow;
use sqlx::{Row, Sqlite as Database, Transaction};

use super::sqlite::{moment, signed, unsigned};
use super::{Fault, Head};
use crate::moderation::{Beginning, Entry, Pseudonym, Review, Revision, written_time};

pub(super) fn revision(row: &SqliteRow) -> Result<Revision, Fault> {
    let (review, agreed): (String, String) = (row.try_get("review")?, row.try_get("agreed")?);
    let review = match review.as_str() {
        "second" => Review::Second(Pseudonym::stored(agreed)),
        "break_glass" => Review::BreakGlass(agreed),
        _ => Review::NotNeeded,
    };
    Ok(Revision {
        number: unsigned(row.try_get("number")?),
        entry: Entry {
            at: moment(row, "at")?,
            author: Pseudonym::stored(row.try_get("author")?),
            review,
            reason: row.try_get("reason")?,
            edit: row.try_get("edit")?,
        },
        previous: row.try_get("previous")?,
        hash: row.try_get("hash")?,
    })
}

pub(super) const HEAD: &str = "select number, hash from revisions order by number desc limit 1";

pub(super) const BEGINNING: &str = "select value from settings where name = 'begins_after'";

pub(super) fn head_of(row: Option<SqliteRow>, beginning: Beginning) -> Result<Head, Fault> {
    let Some(row) = row else { return Ok(beginning.into()) };
    Ok(Head { number: unsigned(row.try_get("number")?), hash: row.try_get("hash")? })
}

pub(super) fn beginning_of(row: Option<SqliteRow>) -> Result<Beginning, Fault> {
    let Some(row) = row else { return Ok(Beginning::default()) };
    let text: String = row.try_get("value")?;
    let parts = text.split_once(' ').and_then(|(after, hash)| Some((after.parse().ok()?, hash.to_owned())));
    let (after, hash) = parts.ok_or_else(|| Fault::Unreadable { what: "the journal's beginning".into(), why: text })?;
    Ok(Beginning { after, hash })
}

pub(super) async fn insert(write: &mut Transaction<'static, Database>, revision: &Revision) -> Result<(), Fault> {
    let agreed = match &revision.entry.review {
        Review::Second(reviewer) => reviewer.as_str(),
        Review::BreakGlass(why) => why,
        Review::NotNeeded => "",
    };
    sqlx::query(
        "insert into revisions (number, at, author, review, agreed, reason, edit, previous, hash)
         values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
    )
    .bind(signed(revision.number))
    .bind(written_time(revision.entry.at))
    .bind(revision.entry.author.as_str())
    .bind(revision.entry.review.slug())
    .bind(agreed)
    .bind(&revision.entry.reason)
    .bind(&revision.entry.edit)
    .bind(&revision.previous)
    .bind(&revision.hash)
    .execute(&mut **write)
    .await?;
    Ok(())
}
