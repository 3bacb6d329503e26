//! `demarche review`, `history`, `diff`, `stale` and `undo`.

use super::super::exit::Exit;
use super::super::failure::Failure;
use super::args::{ReviewTask, Who};
use super::desk::Desk;
use crate::answer::moderation;
use crate::language::say;
use crate::moderation::ProposalId;

pub(super) async fn run(task: Option<ReviewTask>, desk: &mut Desk<'_>) -> Result<Exit, Failure> {
    desk.warn().await?;
    let Some(task) = task else { return queue(desk).await };
    match task {
        ReviewTask::Show { proposal } => show(desk, ProposalId(proposal)).await,
        ReviewTask::Approve { proposal, name, seen } => approve(desk, ProposalId(proposal), &name, seen).await,
        ReviewTask::Alone { proposal, name, reason } => desk.alone(ProposalId(proposal), &name, &reason).await,
        ReviewTask::Reject { proposal, name, reason } => {
            let moderator = desk.moderator(&name)?;
            let rejected = desk.editorial.reject(&moderator, ProposalId(proposal), &reason).await;
            let rejected = rejected.map_err(|refusal| desk.refused(&refusal))?;
            done(desk, "mod-rejected", rejected.id)
        }
        ReviewTask::Ask { proposal, text, name } => {
            let moderator = desk.moderator(&name)?;
            let asked = desk.editorial.ask(&moderator, ProposalId(proposal), &text).await;
            let asked = asked.map_err(|refusal| desk.refused(&refusal))?;
            done(desk, "mod-noted", asked.id)
        }
        ReviewTask::TakeBack { proposal, name } => {
            let moderator = desk.moderator(&name)?;
            let taken = desk.editorial.take_back(&moderator, ProposalId(proposal)).await;
            let taken = taken.map_err(|refusal| desk.refused(&refusal))?;
            done(desk, "mod-taken-back", taken.id)
        }
    }
}

fn done(desk: &mut Desk<'_>, message: &str, id: ProposalId) -> Result<Exit, Failure> {
    let line = desk.language.say(message, &[("id", id.0.to_string().into())]);
    desk.line(&line)?;
    Ok(Exit::Done)
}

async fn queue(desk: &mut Desk<'_>) -> Result<Exit, Failure> {
    let waiting = desk.editorial.queue().await.map_err(|refusal| desk.refused(&refusal))?;
    let people = desk.editorial.people().await.map_err(super::failed)?;
    let rows = waiting.iter().map(|look| (&look.proposal, look.outcome.is_ok()));
    let answer = desk.scene(|scene| moderation::queue(scene, rows, &people));
    desk.show(&answer)?;
    Ok(Exit::Done)
}

async fn show(desk: &mut Desk<'_>, id: ProposalId) -> Result<Exit, Failure> {
    let look = desk.editorial.look(id).await.map_err(|refusal| desk.refused(&refusal))?;
    let people = desk.editorial.people().await.map_err(super::failed)?;
    let answer = desk.scene(|scene| moderation::proposal(scene, &look.proposal, &look.outcome, &people));
    desk.show(&answer)?;
    desk.line("")?;
    let (number, seen) = (id.0.to_string(), look.revision.to_string());
    desk.line(&say!(desk.language, "mod-approve-with", id = number, seen = seen))?;
    Ok(Exit::Done)
}

/// Who does not say at which revision they looked has looked at this moment's: the command shows what it published.
async fn approve(desk: &mut Desk<'_>, id: ProposalId, name: &str, seen: Option<u64>) -> Result<Exit, Failure> {
    let moderator = desk.moderator(name)?;
    let seen = seen.unwrap_or_else(|| desk.editorial.app().snapshot().revision());
    let published = desk.editorial.approve(&moderator, id, seen).await;
    let published = published.map_err(|refusal| desk.refused(&refusal))?;
    desk.published(&published)
}

pub(super) async fn history(desk: &mut Desk<'_>, country: Option<&str>) -> Result<Exit, Failure> {
    desk.warn().await?;
    let country = country.map(Desk::country).transpose()?;
    let revisions = desk.editorial.history(country).await.map_err(|refusal| desk.refused(&refusal))?;
    let people = desk.editorial.people().await.map_err(super::failed)?;
    let answer = desk.scene(|scene| moderation::history(scene, country, &revisions, &people));
    desk.show(&answer)?;
    Ok(Exit::Done)
}

pub(super) async fn diff(desk: &mut Desk<'_>, one: u64, other: u64) -> Result<Exit, Failure> {
    let compared = desk.editorial.diff(one, other).await.map_err(|refusal| desk.refused(&refusal))?;
    let answer = desk.scene(|scene| moderation::comparison(scene, compared.from, compared.to, &compared.preview));
    desk.show(&answer)?;
    Ok(Exit::Done)
}

pub(super) fn stale(desk: &mut Desk<'_>) -> Result<Exit, Failure> {
    let answer = desk.scene(moderation::stale);
    desk.show(&answer)?;
    Ok(Exit::Done)
}

pub(super) async fn undo(desk: &mut Desk<'_>, revision: u64, who: &Who) -> Result<Exit, Failure> {
    let changeset = desk.editorial.undo(revision).await.map_err(|refusal| desk.refused(&refusal))?;
    desk.submit(changeset, who).await
}
