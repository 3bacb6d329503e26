//! Proposals and their histories in the database.

use sqlx::sqlite::SqliteRow;
use sqlx::{Row, Sqlite as Database, Transaction};

use super::sqlite::{moment, signed, unsigned};
use super::{Fault, NewProposal, Sqlite};
use crate::moderation::{
    Changeset, Proposal, ProposalId, ProposalState, Pseudonym, Remark, RemarkKind, SuggestionId, written_time,
};

type Write = Transaction<'static, Database>;

pub(super) async fn propose(store: &Sqlite, new: NewProposal) -> Result<Proposal, Fault> {
    let mut write = store.write().await?;
    let done = sqlx::query(
        "insert into proposals (author, changeset, reason, base, state, suggestion) values (?, ?, ?, ?, 'open', ?)",
    )
    .bind(new.author.as_str())
    .bind(new.changeset.to_json())
    .bind(&new.reason)
    .bind(signed(new.base))
    .bind(new.suggestion.map(|id| signed(id.0)))
    .execute(&mut *write)
    .await?;
    let id = ProposalId(unsigned(done.last_insert_rowid()));
    let remark = Remark { at: new.at, by: new.author.clone(), kind: RemarkKind::Submitted, text: new.reason.clone() };
    add_remark(&mut write, id, &remark).await?;
    write.commit().await?;
    one(store, id).await?.ok_or_else(|| missing(id))
}

fn missing(id: ProposalId) -> Fault {
    Fault::Missing(format!("proposal {id}"))
}

pub(super) async fn one(store: &Sqlite, id: ProposalId) -> Result<Option<Proposal>, Fault> {
    let row =
        sqlx::query("select * from proposals where id = ?").bind(signed(id.0)).fetch_optional(&store.readers).await?;
    match row {
        Some(row) => read(store, &row).await.map(Some),
        None => Ok(None),
    }
}

pub(super) async fn queue(store: &Sqlite) -> Result<Vec<Proposal>, Fault> {
    let rows =
        sqlx::query("select * from proposals where state = 'open' order by id").fetch_all(&store.readers).await?;
    read_all(store, &rows).await
}

/// The proposals that a person made.
pub(super) async fn by(store: &Sqlite, author: &Pseudonym) -> Result<Vec<Proposal>, Fault> {
    let rows = sqlx::query("select * from proposals where author = ? order by id")
        .bind(author.as_str())
        .fetch_all(&store.readers)
        .await?;
    read_all(store, &rows).await
}

/// What a person said about proposals.
pub(super) async fn said_by(store: &Sqlite, person: &Pseudonym) -> Result<Vec<(ProposalId, Remark)>, Fault> {
    let rows = sqlx::query("select * from remarks where by = ? order by id")
        .bind(person.as_str())
        .fetch_all(&store.readers)
        .await?;
    rows.iter().map(|row| Ok((ProposalId(unsigned(row.try_get("proposal")?)), remark_of(row)?))).collect()
}

async fn read_all(store: &Sqlite, rows: &[SqliteRow]) -> Result<Vec<Proposal>, Fault> {
    let mut proposals = Vec::with_capacity(rows.len());
    for row in rows {
        proposals.push(read(store, row).await?);
    }
    Ok(proposals)
}

async fn read(store: &Sqlite, row: &SqliteRow) -> Result<Proposal, Fault> {
    let id = ProposalId(unsigned(row.try_get("id")?));
    let changeset: String = row.try_get("changeset")?;
    let changeset = Changeset::from_json(&changeset)
        .map_err(|why| Fault::Unreadable { what: format!("proposal {id}"), why: why.to_string() })?;
    let remarks = sqlx::query("select * from remarks where proposal = ? order by id")
        .bind(signed(id.0))
        .fetch_all(&store.readers)
        .await?;
    Ok(Proposal {
        id,
        author: Pseudonym::stored(row.try_get("author")?),
        changeset,
        reason: row.try_get("reason")?,
        base: unsigned(row.try_get("base")?),
        state: state(row)?,
        suggestion: row.try_get::<Option<i64>, _>("suggestion")?.map(|id| SuggestionId(unsigned(id))),
        history: remarks.iter().map(remark_of).collect::<Result<_, _>>()?,
    })
}

fn state(row: &SqliteRow) -> Result<ProposalState, Fault> {
    let (state, revision): (String, Option<i64>) = (row.try_get("state")?, row.try_get("revision")?);
    Ok(match (state.as_str(), revision) {
        ("published", Some(revision)) => ProposalState::Published { revision: unsigned(revision) },
        ("rejected", _) => ProposalState::Rejected,
        ("taken_back", _) => ProposalState::TakenBack,
        _ => ProposalState::Open,
    })
}

fn remark_of(row: &SqliteRow) -> Result<Remark, Fault> {
    let kind: String = row.try_get("kind")?;
    let kind = kind.parse().map_err(|why: crate::domain::UnknownSlug| Fault::Unreadable {
        what: "a remark on a proposal".to_owned(),
        why: why.to_string(),
    })?;
    Ok(Remark { at: moment(row, "at")?, by: Pseudonym::stored(row.try_get("by")?), kind, text: row.try_get("text")? })
}

async fn add_remark(write: &mut Write, id: ProposalId, remark: &Remark) -> Result<(), Fault> {
    sqlx::query("insert into remarks (proposal, at, by, kind, text) values (?, ?, ?, ?, ?)")
        .bind(signed(id.0))
        .bind(written_time(remark.at))
        .bind(remark.by.as_str())
        .bind(remark.kind.slug())
        .bind(&remark.text)
        .execute(&mut **write)
        .await?;
    Ok(())
}

/// Ends an open proposal inside a transaction; the inner error is what had become of it.
pub(super) async fn end(
    write: &mut Write,
    id: ProposalId,
    to: ProposalState,
    remark: &Remark,
) -> Result<Result<(), ProposalState>, Fault> {
    let (word, revision) = match to {
        ProposalState::Open => ("open", None),
        ProposalState::Published { revision } => ("published", Some(signed(revision))),
        ProposalState::Rejected => ("rejected", None),
        ProposalState::TakenBack => ("taken_back", None),
    };
    let done = sqlx::query("update proposals set state = ?, revision = ? where id = ? and state = 'open'")
        .bind(word)
        .bind(revision)
        .bind(signed(id.0))
        .execute(&mut **write)
        .await?;
    if done.rows_affected() == 0 {
        return Ok(Err(decided(write, id).await?));
    }
    add_remark(write, id, remark).await?;
    Ok(Ok(()))
}

async fn decided(write: &mut Write, id: ProposalId) -> Result<ProposalState, Fault> {
    let row = sqlx::query("select state, revision from proposals where id = ?")
        .bind(signed(id.0))
        .fetch_optional(&mut **write)
        .await?;
    state(&row.ok_or_else(|| missing(id))?)
}

pub(super) async fn close(
    store: &Sqlite,
    id: ProposalId,
    to: ProposalState,
    remark: Remark,
) -> Result<Result<Proposal, ProposalState>, Fault> {
    let mut write = store.write().await?;
    if let Err(decided) = end(&mut write, id, to, &remark).await? {
        return Ok(Err(decided));
    }
    write.commit().await?;
    one(store, id).await?.map(Ok).ok_or_else(|| missing(id))
}

pub(super) async fn remark(
    store: &Sqlite,
    id: ProposalId,
    remark: &Remark,
) -> Result<Result<Proposal, ProposalState>, Fault> {
    let mut write = store.write().await?;
    let state = decided(&mut write, id).await?;
    if state != ProposalState::Open {
        return Ok(Err(state));
    }
    add_remark(&mut write, id, remark).await?;
    write.commit().await?;
    one(store, id).await?.map(Ok).ok_or_else(|| missing(id))
}
