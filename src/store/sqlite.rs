//! The store in one SQLite file: write-ahead log, every commit synced to the disk, one writer at a time.
//!
//! Why the settings are what they are: with the write-ahead log readers never wait for the writer, and a write that is torn by a kill or
//! a power cut is rolled back at the next start; `synchronous = full` makes a commit wait until the disk has it, which is what
//! "acknowledged" means here. `begin immediate` takes the one writer's place before anything is read, so that nobody can append
//! between the look at the journal's end and the append behind it.

use std::collections::BTreeMap;
use std::path::Path;
use std::time::Duration as Wait;

use async_trait::async_trait;
use sqlx::migrate::{MigrateError, Migration, MigrationType, Migrator};
use sqlx::sqlite::{
    SqliteConnectOptions, SqliteJournalMode, SqlitePool, SqlitePoolOptions, SqliteRow, SqliteSynchronous,
};
use sqlx::{Row, SqlSafeStr, Sqlite as Database, Transaction};
use time::{Duration, OffsetDateTime};

use super::revisions::{BEGINNING, HEAD, beginning_of, head_of, insert, revision};
use super::{
    Fault, Forgotten, Head, Mute, NewProposal, NewSuggestion, NotAppended, Store, Stored, people, proposals,
    suggestions,
};
use crate::moderation::{
    Account, Beginning, Entry, Outcome, Proposal, ProposalId, ProposalState, Pseudonym, Remark, Revision, Suggestion,
    SuggestionId, read_time,
};

/// The changes of the database's form, in order. One that was released is never edited: a database out there has it.
const MIGRATIONS: &[(i64, &str, &str)] = &[
    (1, "journal", include_str!("../../migrations/0001_journal.sql")),
    (2, "community", include_str!("../../migrations/0002_community.sql")),
];

/// How long one writer waits for another before it gives up with a clear message. People wait for this.
const PATIENCE: Wait = Wait::from_secs(3);

/// A store in one file.
#[derive(Debug, Clone)]
pub struct Sqlite {
    /// One connection: writers queue here and not inside the database.
    pub(super) writer: SqlitePool,
    pub(super) readers: SqlitePool,
}

impl Sqlite {
    /// Opens the file; creates it and brings it to this version's form where needed.
    ///
    /// # Errors
    ///
    /// When the file cannot be opened, is damaged, or was changed by a later version of the program.
    pub async fn open(file: &Path) -> Result<Self, Fault> {
        let options = SqliteConnectOptions::new()
            .filename(file)
            .create_if_missing(true)
            .journal_mode(SqliteJournalMode::Wal)
            .synchronous(SqliteSynchronous::Full)
            .foreign_keys(true)
            .busy_timeout(PATIENCE);
        Self::with(options).await.map_err(|fault| fault.opening(file))
    }

    async fn with(options: SqliteConnectOptions) -> Result<Self, Fault> {
        let pool = |connections| SqlitePoolOptions::new().max_connections(connections).acquire_timeout(PATIENCE * 2);
        let writer = pool(1).connect_with(options.clone()).await?;
        migrate(&writer).await?;
        let readers = pool(2).connect_with(options).await?;
        Ok(Self { writer, readers })
    }

    /// Lets the database grow no further than it is, as a full disk does: for tests of what happens then, which no disk should be filled for.
    ///
    /// # Errors
    ///
    /// When the database cannot be asked.
    #[doc(hidden)]
    pub async fn limit_to_present_size(&self) -> Result<(), Fault> {
        let pages: i64 = sqlx::query("pragma page_count").fetch_one(&self.writer).await?.try_get(0)?;
        let limit = format!("pragma max_page_count = {pages}");
        sqlx::query(sqlx::AssertSqlSafe(limit)).fetch_all(&self.writer).await?;
        Ok(())
    }

    /// Begins a transaction that nobody else can write beside.
    pub(super) async fn write(&self) -> Result<Transaction<'static, Database>, Fault> {
        Ok(self.writer.begin_with("BEGIN IMMEDIATE").await?)
    }
}

async fn migrate(pool: &SqlitePool) -> Result<(), Fault> {
    let migration = |(version, name, sql): &(i64, &'static str, &'static str)| {
        Migration::new(*version, (*name).into(), MigrationType::Simple, (*sql).into_sql_str(), false)
    };
    let migrator = Migrator::with_migrations(MIGRATIONS.iter().map(migration).collect());
    let mut tries = 0;
    loop {
        tries += 1;
        match migrator.run(pool).await {
            Ok(()) => return Ok(()),
            // Two programs that start at once both want to create the tables: the second finds them at its next look.
            Err(MigrateError::Execute(_) | MigrateError::ExecuteMigration(..)) if tries < 3 => {
                tokio::time::sleep(Wait::from_millis(100)).await;
            }
            Err(error) => return Err(unfit(error)),
        }
    }
}

fn unfit(error: MigrateError) -> Fault {
    match error {
        MigrateError::VersionMissing(version) => Fault::Newer { version },
        MigrateError::VersionMismatch(version) => Fault::Damaged(format!("migration {version} is not ours")),
        MigrateError::Execute(error) | MigrateError::ExecuteMigration(error, _) => error.into(),
        other => Fault::Other(other.to_string()),
    }
}

/// A number as the database has it.
pub(super) fn signed(number: u64) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}

/// A number from the database, which holds none below zero.
pub(super) fn unsigned(number: i64) -> u64 {
    u64::try_from(number).unwrap_or_default()
}

/// A moment from the database.
pub(super) fn moment(row: &SqliteRow, column: &str) -> Result<OffsetDateTime, Fault> {
    let text: String = row.try_get(column)?;
    read_time(&text)
        .ok_or_else(|| Fault::Unreadable { what: format!("the moment {text:?}"), why: "not RFC 3339".into() })
}

#[async_trait]
impl Store for Sqlite {
    async fn beginning(&self) -> Result<Beginning, Fault> {
        beginning_of(sqlx::query(BEGINNING).fetch_optional(&self.readers).await?)
    }

    async fn head(&self) -> Result<Head, Fault> {
        let latest = sqlx::query(HEAD).fetch_optional(&self.readers).await?;
        head_of(latest, self.beginning().await?)
    }

    async fn begin(&self, beginning: &Beginning) -> Result<(), Fault> {
        sqlx::query(
            "insert or replace into settings (name, value) select 'begins_after', ?
             where not exists (select 1 from revisions)",
        )
        .bind(format!("{} {}", beginning.after, beginning.hash))
        .execute(&self.writer)
        .await?;
        Ok(())
    }

    async fn revisions(&self, after: u64) -> Result<Vec<Revision>, Fault> {
        let rows = sqlx::query("select * from revisions where number > ? order by number")
            .bind(signed(after))
            .fetch_all(&self.readers)
            .await?;
        rows.iter().map(revision).collect()
    }

    async fn append(
        &self,
        expected: &Head,
        entry: Entry,
        publishes: Option<(ProposalId, Remark)>,
    ) -> Result<Revision, NotAppended> {
        let mut write = self.write().await?;
        let latest = sqlx::query(HEAD).fetch_optional(&mut *write).await.map_err(Fault::from)?;
        let beginning = sqlx::query(BEGINNING).fetch_optional(&mut *write).await.map_err(Fault::from)?;
        let head = head_of(latest, beginning_of(beginning)?)?;
        if head != *expected {
            return Err(NotAppended::Moved(head));
        }
        let revision = entry.seal(head.number.saturating_add(1), head.hash);
        insert(&mut write, &revision).await?;
        if let Some((id, remark)) = publishes {
            let state = ProposalState::Published { revision: revision.number };
            if let Err(decided) = proposals::end(&mut write, id, state, &remark).await? {
                return Err(NotAppended::Decided(decided));
            }
        }
        // Until here everything is undone by dropping the transaction; from here on it is on the disk.
        write.commit().await.map_err(Fault::from)?;
        Ok(revision)
    }

    async fn pseudonym(&self, account: &Account, now: OffsetDateTime) -> Result<Pseudonym, Fault> {
        people::pseudonym(self, account, now).await
    }

    async fn known_as(&self, account: &Account) -> Result<Option<Pseudonym>, Fault> {
        people::known_as(self, account).await
    }

    async fn people(&self) -> Result<BTreeMap<Pseudonym, Account>, Fault> {
        people::all(self).await
    }

    async fn propose(&self, proposal: NewProposal) -> Result<Proposal, Fault> {
        proposals::propose(self, proposal).await
    }

    async fn proposal(&self, id: ProposalId) -> Result<Option<Proposal>, Fault> {
        proposals::one(self, id).await
    }

    async fn queue(&self) -> Result<Vec<Proposal>, Fault> {
        proposals::queue(self).await
    }

    async fn remark(&self, id: ProposalId, remark: Remark) -> Result<Result<Proposal, ProposalState>, Fault> {
        proposals::remark(self, id, &remark).await
    }

    async fn close(
        &self,
        id: ProposalId,
        state: ProposalState,
        remark: Remark,
    ) -> Result<Result<Proposal, ProposalState>, Fault> {
        proposals::close(self, id, state, remark).await
    }

    async fn suggest(&self, suggestion: NewSuggestion) -> Result<Suggestion, Fault> {
        suggestions::suggest(self, suggestion).await
    }

    async fn join(&self, id: SuggestionId, by: &Pseudonym, at: OffsetDateTime) -> Result<Suggestion, Fault> {
        suggestions::join(self, id, by, at).await
    }

    async fn suggestion(&self, id: SuggestionId) -> Result<Option<Suggestion>, Fault> {
        suggestions::one(self, id).await
    }

    async fn suggestions(&self) -> Result<Vec<Suggestion>, Fault> {
        suggestions::open(self).await
    }

    async fn suggested_by(&self, person: &Pseudonym) -> Result<Vec<(Suggestion, OffsetDateTime)>, Fault> {
        suggestions::by(self, person).await
    }

    async fn settle(&self, id: SuggestionId, outcome: Outcome, note: &str) -> Result<Option<Suggestion>, Fault> {
        suggestions::settle(self, id, outcome, note).await
    }

    async fn mute(&self, account: &Account, by: &Pseudonym, reason: &str, at: OffsetDateTime) -> Result<(), Fault> {
        people::mute(self, account, by, reason, at).await
    }

    async fn unmute(&self, account: &Account) -> Result<bool, Fault> {
        people::unmute(self, account).await
    }

    async fn muted(&self, account: &Account) -> Result<Option<Mute>, Fault> {
        people::muted(self, account).await
    }

    async fn mutes(&self) -> Result<Vec<Mute>, Fault> {
        people::mutes(self).await
    }

    async fn cool_down(&self, key: &str, now: OffsetDateTime, span: Duration) -> Result<Option<OffsetDateTime>, Fault> {
        people::cool_down(self, key, now, span).await
    }

    async fn stored_about(&self, account: &Account) -> Result<Stored, Fault> {
        people::stored_about(self, account).await
    }

    async fn forget(&self, account: &Account, now: OffsetDateTime) -> Result<Forgotten, Fault> {
        people::forget(self, account, now).await
    }

    async fn back_up(&self, to: &Path) -> Result<(), Fault> {
        if to.exists() {
            return Err(Fault::Exists(to.to_owned()));
        }
        let name = to.to_string_lossy().into_owned();
        sqlx::query("vacuum into ?")
            .bind(name)
            .execute(&self.writer)
            .await
            .map_err(|error| Fault::from(error).opening(to))?;
        Ok(())
    }

    async fn let_go(&self) {
        self.readers.close().await;
        self.writer.close().await;
    }

    async fn examine(&self) -> Result<Vec<String>, Fault> {
        let rows = sqlx::query("pragma integrity_check").fetch_all(&self.readers).await?;
        let lines: Vec<String> = rows.iter().map(|row| row.try_get(0)).collect::<Result<_, _>>()?;
        Ok(lines.into_iter().filter(|line| line != "ok").collect())
    }
}
