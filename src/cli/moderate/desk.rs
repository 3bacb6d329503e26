//! What every moderator's command needs: the open journal, the reader's language, and ways to tell what came of it.

use std::io::Write;
use std::sync::Arc;

use time::OffsetDateTime;

use super::super::args::Global;
use super::super::exit::Exit;
use super::super::failure::Failure;
use crate::answer::{Answer, Scene, moderation};
use crate::app::App;
use crate::config::Config;
use crate::console::{Surface, text};
use crate::domain::{CountryCode, EventId};
use crate::editorial::{Editorial, Published, Refusal};
use crate::language::{Language, say};
use crate::moderation::{Access, Account, Caller, Changeset, Moderator, Owner, ProposalId, SuggestionId};
use crate::names::{Names, Resolution};
use crate::record::Snapshot;
use crate::store::{Sqlite, Store};

/// A moderator's place at the console.
pub(super) struct Desk<'o> {
    pub(super) editorial: Editorial,
    pub(super) language: &'static Language,
    surface: Surface,
    out: &'o mut dyn Write,
}

impl<'o> Desk<'o> {
    /// Opens the journal, and creates it where there is none.
    pub(super) async fn open(config: &Config, global: &Global, out: &'o mut dyn Write) -> Result<Self, Failure> {
        let editorial = open(config).await?;
        let language = Language::of(config.language());
        Ok(Self { editorial, language, surface: Surface::of_stdout(global.plain), out })
    }

    /// Tells of a revision that cannot be trusted and of revisions that no longer fit, before anything else.
    pub(super) async fn warn(&mut self) -> Result<(), Failure> {
        let conflicts = self.editorial.conflicts().await;
        if conflicts.is_empty() {
            return Ok(());
        }
        let answer = self.scene(|scene| moderation::conflicts(scene, &conflicts));
        self.show(&answer)?;
        self.line("")
    }

    pub(super) fn scene<T>(&self, tell: impl FnOnce(Scene<'_>) -> T) -> T {
        let snapshot = self.editorial.app().snapshot();
        tell(Scene { snapshot: &snapshot, language: self.language, today: super::super::today() })
    }

    pub(super) fn show(&mut self, answer: &Answer) -> Result<(), Failure> {
        text::write(self.out, answer, self.language, self.surface).map_err(super::super::unwritable)
    }

    pub(super) fn line(&mut self, line: &str) -> Result<(), Failure> {
        writeln!(self.out, "{}", crate::console::neutral(line)).map_err(super::super::unwritable)
    }

    pub(super) fn out(&mut self) -> &mut dyn Write {
        self.out
    }

    pub(super) fn caller(name: &str) -> Result<Caller, Failure> {
        Account::console(name).map(Caller::at_console).map_err(|wrong| Failure::Usage(format!("--as: {wrong}")))
    }

    pub(super) fn moderator(&self, name: &str) -> Result<Moderator, Failure> {
        Access::default().moderator(&Self::caller(name)?).map_err(|denied| self.denied(denied))
    }

    pub(super) fn owner(&self, name: &str) -> Result<Owner, Failure> {
        Access::default().owner(&Self::caller(name)?).map_err(|denied| self.denied(denied))
    }

    fn denied(&self, denied: crate::moderation::Denied) -> Failure {
        Failure::Other(Exit::No, crate::editorial::denied(self.language, denied))
    }

    /// A refusal, told on standard error; problems are all told, and what moved is shown.
    pub(super) fn refused(&mut self, refusal: &Refusal) -> Failure {
        let shown = match refusal {
            Refusal::Stale(look) => {
                let answer = self.scene(|scene| {
                    moderation::proposal(scene, &look.proposal, &look.outcome, &moderation::People::new())
                });
                self.show(&answer).err()
            }
            Refusal::Refused(refused @ crate::moderation::Refused::Problems(_)) => {
                let answer = self.scene(|scene| moderation::refused(scene, refused));
                self.show(&answer).err()
            }
            _ => None,
        };
        shown.unwrap_or_else(|| match refusal.fault() {
            Some(fault) => Failure::Other(Exit::Journal, fault),
            None => Failure::Other(Exit::No, refusal.said(self.language)),
        })
    }

    /// Shows what edits would change; then submits them, or publishes them alone, or leaves it at that.
    pub(super) async fn submit(&mut self, changeset: Changeset, who: &super::args::Who) -> Result<Exit, Failure> {
        if who.dry_run {
            let preview = self.editorial.preview(&changeset).map_err(|refusal| self.refused(&refusal))?;
            let answer = self.scene(|scene| moderation::preview(scene, &preview));
            self.show(&answer)?;
            return Ok(Exit::Done);
        }
        let moderator = self.moderator(&who.name)?;
        if !changeset.needs_review() {
            let published = self.editorial.at_once(&moderator, &changeset, &who.reason).await;
            let published = published.map_err(|refusal| self.refused(&refusal))?;
            return self.published(&published);
        }
        let suggestion = who.suggestion.map(SuggestionId);
        let look = self.editorial.propose(&moderator, changeset, &who.reason, suggestion).await;
        let look = look.map_err(|refusal| self.refused(&refusal))?;
        if let Some(why) = &who.alone {
            return self.alone(look.proposal.id, &who.name, why).await;
        }
        if let Ok(preview) = &look.outcome {
            let answer = self.scene(|scene| moderation::preview(scene, preview));
            self.show(&answer)?;
        }
        let number = look.proposal.id.0.to_string();
        self.line("")?;
        self.line(&say!(self.language, "mod-submitted", id = number))?;
        Ok(Exit::Done)
    }

    /// Publishes a proposal as an owner who has nobody to ask.
    pub(super) async fn alone(&mut self, id: ProposalId, name: &str, why: &str) -> Result<Exit, Failure> {
        let owner = self.owner(name)?;
        let seen = self.editorial.app().snapshot().revision();
        let published = self.editorial.break_glass(&owner, id, seen, why).await;
        let published = published.map_err(|refusal| self.refused(&refusal))?;
        self.published(&published)
    }

    pub(super) fn published(&mut self, published: &Published) -> Result<Exit, Failure> {
        let answer = self.scene(|scene| moderation::preview(scene, &published.preview));
        self.show(&answer)?;
        self.line("")?;
        let (number, hash) = (published.revision.number.to_string(), &published.revision.hash);
        self.line(&say!(self.language, "mod-published", revision = number, hash = hash))?;
        Ok(Exit::Done)
    }

    /// The country that a name means, if it means one.
    pub(super) fn country(written: &str) -> Result<CountryCode, Failure> {
        match Names::embedded().resolve(written) {
            Resolution::Certain { country, .. } => Ok(country),
            Resolution::Choice(several) => {
                let codes: Vec<&str> = several.iter().map(|candidate| candidate.country.as_str()).collect();
                Err(Failure::Usage(format!("`{written}` could be {}; give the code", codes.join(" or "))))
            }
            Resolution::Nothing { .. } => {
                Err(Failure::Usage(format!("`{written}` is no country; give a name or a code")))
            }
        }
    }

    pub(super) fn event(written: &str) -> Result<EventId, Failure> {
        written.to_uppercase().parse().map_err(|wrong| Failure::Usage(format!("{wrong}")))
    }
}

/// The journal over the record that is configured.
pub(crate) async fn open(config: &Config) -> Result<Editorial, Failure> {
    let edition = super::super::record(config)?;
    let app = Arc::new(App::new(Snapshot::new(edition.clone(), 0), super::super::today));
    let failed = |fault: crate::store::Fault| Failure::Other(Exit::Journal, fault.to_string());
    let store: Arc<dyn Store> = Arc::new(Sqlite::open(config.database()).await.map_err(failed)?);
    Editorial::open(edition, store, app, now).await.map_err(failed)
}

/// The moment in UTC.
pub(crate) fn now() -> OffsetDateTime {
    OffsetDateTime::now_utc()
}
