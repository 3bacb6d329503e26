//! Who is who, who may not suggest, and what a person can see and have deleted.

use std::collections::BTreeMap;

use sha2::{Digest, Sha256};
use sqlx::sqlite::SqliteRow;
use sqlx::{Row, Sqlite as Database, Transaction};
use time::{Duration, OffsetDateTime};

use super::sqlite::{moment, unsigned};
use super::{Fault, Forgotten, Mute, Sqlite, Stored, proposals, suggestions};
use crate::moderation::{Account, Pseudonym, RemarkKind, hexadecimal, read_time, written_time};

type Write = Transaction<'static, Database>;

pub(super) async fn pseudonym(store: &Sqlite, account: &Account, now: OffsetDateTime) -> Result<Pseudonym, Fault> {
    if let Some(known) = known_as(store, account).await? {
        return Ok(known);
    }
    // Two calls at once: the second finds what the first has written.
    sqlx::query("insert or ignore into people (pseudonym, account, since) values (?, ?, ?)")
        .bind(Pseudonym::of_random(random()?).as_str())
        .bind(account.to_string())
        .bind(written_time(now))
        .execute(&store.writer)
        .await?;
    known_as(store, account).await?.ok_or_else(|| Fault::Missing(format!("name for {account}")))
}

fn random<const N: usize>() -> Result<[u8; N], Fault> {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes).map_err(|error| Fault::Other(format!("no random bytes: {error}")))?;
    Ok(bytes)
}

pub(super) async fn known_as(store: &Sqlite, account: &Account) -> Result<Option<Pseudonym>, Fault> {
    Ok(person(store, account).await?.map(|(pseudonym, _)| pseudonym))
}

async fn person(store: &Sqlite, account: &Account) -> Result<Option<(Pseudonym, OffsetDateTime)>, Fault> {
    let row = sqlx::query("select pseudonym, since from people where account = ?")
        .bind(account.to_string())
        .fetch_optional(&store.readers)
        .await?;
    row.map(|row| Ok((Pseudonym::stored(row.try_get("pseudonym")?), moment(&row, "since")?))).transpose()
}

pub(super) async fn all(store: &Sqlite) -> Result<BTreeMap<Pseudonym, Account>, Fault> {
    let rows = sqlx::query("select pseudonym, account from people").fetch_all(&store.readers).await?;
    rows.iter().map(|row| Ok((Pseudonym::stored(row.try_get("pseudonym")?), account(row, "account")?))).collect()
}

fn account(row: &SqliteRow, column: &str) -> Result<Account, Fault> {
    let text: String = row.try_get(column)?;
    text.parse().map_err(|_| Fault::Unreadable { what: "an account".to_owned(), why: format!("{text:?}") })
}

/// What a mute is found by: it does not say whose it is, but the same account gives it again.
async fn mark(store: &Sqlite, account: &Account) -> Result<String, Fault> {
    let salt = salt(store).await?;
    let digest = Sha256::digest(format!("{salt} {account}").as_bytes());
    Ok(hexadecimal(&digest))
}

async fn salt(store: &Sqlite) -> Result<String, Fault> {
    sqlx::query("insert or ignore into settings (name, value) values ('salt', ?)")
        .bind(hexadecimal(&random::<16>()?))
        .execute(&store.writer)
        .await?;
    Ok(sqlx::query("select value from settings where name = 'salt'").fetch_one(&store.writer).await?.try_get(0)?)
}

pub(super) async fn mute(
    store: &Sqlite,
    account: &Account,
    by: &Pseudonym,
    reason: &str,
    at: OffsetDateTime,
) -> Result<(), Fault> {
    sqlx::query("insert or replace into mutes (mark, account, by, at, reason) values (?, ?, ?, ?, ?)")
        .bind(mark(store, account).await?)
        .bind(account.to_string())
        .bind(by.as_str())
        .bind(written_time(at))
        .bind(reason)
        .execute(&store.writer)
        .await?;
    Ok(())
}

pub(super) async fn unmute(store: &Sqlite, account: &Account) -> Result<bool, Fault> {
    let mark = mark(store, account).await?;
    let done = sqlx::query("delete from mutes where mark = ?").bind(mark).execute(&store.writer).await?;
    Ok(done.rows_affected() > 0)
}

pub(super) async fn muted(store: &Sqlite, account: &Account) -> Result<Option<Mute>, Fault> {
    let mark = mark(store, account).await?;
    let row = sqlx::query("select * from mutes where mark = ?").bind(mark).fetch_optional(&store.readers).await?;
    row.as_ref().map(mute_of).transpose()
}

pub(super) async fn mutes(store: &Sqlite) -> Result<Vec<Mute>, Fault> {
    let rows = sqlx::query("select * from mutes order by at").fetch_all(&store.readers).await?;
    rows.iter().map(mute_of).collect()
}

fn mute_of(row: &SqliteRow) -> Result<Mute, Fault> {
    let named: Option<String> = row.try_get("account")?;
    Ok(Mute {
        account: named.map(|_| account(row, "account")).transpose()?,
        by: Pseudonym::stored(row.try_get("by")?),
        at: moment(row, "at")?,
        reason: row.try_get("reason")?,
    })
}

pub(super) async fn cool_down(
    store: &Sqlite,
    key: &str,
    now: OffsetDateTime,
    span: Duration,
) -> Result<Option<OffsetDateTime>, Fault> {
    let mut write = store.write().await?;
    let row = sqlx::query("select until from cooldowns where key = ?").bind(key).fetch_optional(&mut *write).await?;
    let runs = match row {
        Some(row) => read_time(&row.try_get::<String, _>(0)?).filter(|until| *until > now),
        None => None,
    };
    if runs.is_some() {
        return Ok(runs);
    }
    // Those that ended are swept out here, so that the table holds what runs and nothing else.
    sqlx::query("delete from cooldowns where until <= ?").bind(written_time(now)).execute(&mut *write).await?;
    sqlx::query("insert or replace into cooldowns (key, until) values (?, ?)")
        .bind(key)
        .bind(written_time(now.saturating_add(span)))
        .execute(&mut *write)
        .await?;
    write.commit().await?;
    Ok(None)
}

pub(super) async fn stored_about(store: &Sqlite, account: &Account) -> Result<Stored, Fault> {
    let mute = muted(store, account).await?;
    let nothing = Stored {
        pseudonym: None,
        since: None,
        suggestions: Vec::new(),
        proposals: Vec::new(),
        remarks: Vec::new(),
        revisions: Vec::new(),
        mute,
    };
    let Some((pseudonym, since)) = person(store, account).await? else { return Ok(nothing) };
    let rows = sqlx::query(
        "select number from revisions where author = ?1 or (review = 'second' and agreed = ?1) order by number",
    )
    .bind(pseudonym.as_str())
    .fetch_all(&store.readers)
    .await?;
    Ok(Stored {
        suggestions: suggestions::by(store, &pseudonym).await?.into_iter().map(|(suggestion, _)| suggestion).collect(),
        proposals: proposals::by(store, &pseudonym).await?,
        remarks: proposals::said_by(store, &pseudonym).await?,
        revisions: rows.iter().map(|row| Ok(unsigned(row.try_get(0)?))).collect::<Result<_, Fault>>()?,
        pseudonym: Some(pseudonym),
        since: Some(since),
        ..nothing
    })
}

/// Open proposals are taken back: their author could otherwise come back under a new name and approve them.
pub(super) async fn forget(store: &Sqlite, account: &Account, now: OffsetDateTime) -> Result<Forgotten, Fault> {
    let mark = mark(store, account).await?;
    let mut write = store.write().await?;
    sqlx::query("update mutes set account = null where mark = ?").bind(mark).execute(&mut *write).await?;
    let row = sqlx::query("select pseudonym from people where account = ?")
        .bind(account.to_string())
        .fetch_optional(&mut *write)
        .await?;
    let mut forgotten = Forgotten::default();
    if let Some(row) = row {
        let pseudonym = Pseudonym::stored(row.try_get(0)?);
        forgotten.proposals = take_back(&mut write, &pseudonym, now).await?;
        forgotten.suggestions = drop_suggestions(&mut write, &pseudonym).await?;
        sqlx::query("delete from cooldowns where key like '%' || ?")
            .bind(pseudonym.as_str())
            .execute(&mut *write)
            .await?;
        sqlx::query("delete from people where pseudonym = ?").bind(pseudonym.as_str()).execute(&mut *write).await?;
        forgotten.pseudonym = true;
    }
    write.commit().await?;
    Ok(forgotten)
}

async fn take_back(write: &mut Write, author: &Pseudonym, now: OffsetDateTime) -> Result<u64, Fault> {
    sqlx::query(
        "insert into remarks (proposal, at, by, kind, text)
         select id, ?, author, ?, '' from proposals where author = ? and state = 'open'",
    )
    .bind(written_time(now))
    .bind(RemarkKind::TookBack.slug())
    .bind(author.as_str())
    .execute(&mut **write)
    .await?;
    let done = sqlx::query("update proposals set state = 'taken_back' where author = ? and state = 'open'")
        .bind(author.as_str())
        .execute(&mut **write)
        .await?;
    Ok(done.rows_affected())
}

/// A suggestion that others made as well stays, without this person.
async fn drop_suggestions(write: &mut Write, person: &Pseudonym) -> Result<u64, Fault> {
    sqlx::query("delete from suggested_by where pseudonym = ?").bind(person.as_str()).execute(&mut **write).await?;
    let done = sqlx::query("delete from suggestions where id not in (select suggestion from suggested_by)")
        .execute(&mut **write)
        .await?;
    Ok(done.rows_affected())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn random_names_differ() {
        assert_ne!(random::<8>().unwrap(), random::<8>().unwrap());
    }
}
