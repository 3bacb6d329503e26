//! `demarche verify`, `publish` and `backup`: keeping the journal.

use std::path::{Path, PathBuf};

use super::super::exit::Exit;
use super::super::failure::Failure;
use super::desk::Desk;
use crate::answer::moderation;
use crate::language::say;
use crate::moderation::verify as walk;
use crate::store;

/// Walks the chain of hashes, looks at the database's own structures, and lays the journal over the edition.
pub(super) async fn verify(desk: &mut Desk<'_>) -> Result<Exit, Failure> {
    let revisions = desk.editorial.store().revisions(0).await.map_err(super::failed)?;
    let beginning = desk.editorial.store().beginning().await.map_err(super::failed)?;
    let behind = desk.editorial.broken().await;
    if let Some(broken) = walk(&beginning, &revisions).err().or(behind) {
        return Err(Failure::Other(Exit::Journal, broken.to_string()));
    }
    let damage = desk.editorial.store().examine().await.map_err(super::failed)?;
    if !damage.is_empty() {
        return Err(Failure::Other(Exit::Journal, format!("the database is damaged: {}", damage.join("; "))));
    }
    let head = desk.editorial.store().head().await.map_err(super::failed)?;
    desk.line(&say!(desk.language, "journal-sound", number = head.number, hash = &head.hash))?;
    let conflicts = desk.editorial.conflicts().await;
    if conflicts.is_empty() {
        return Ok(Exit::Done);
    }
    let answer = desk.scene(|scene| moderation::conflicts(scene, &conflicts));
    desk.line("")?;
    desk.show(&answer)?;
    Ok(Exit::No)
}

/// Writes the record, journal included, as the files of an edition.
pub(super) async fn publish(desk: &mut Desk<'_>, folder: &Path) -> Result<Exit, Failure> {
    let folding = match desk.editorial.fold().await.map_err(|refusal| desk.refused(&refusal))? {
        Ok(folding) => folding,
        Err(conflicts) => {
            let answer = desk.scene(|scene| moderation::conflicts(scene, &conflicts));
            desk.show(&answer)?;
            return Ok(Exit::No);
        }
    };
    let written = store::write_record(folder, &folding.files).map_err(super::failed)?;
    let place = folder.display().to_string();
    let line = say!(
        desk.language,
        "journal-published",
        revision = folding.revision.to_string(),
        files = written,
        folder = place
    );
    desk.line(&line)?;
    Ok(Exit::Done)
}

pub(super) async fn back_up(desk: &mut Desk<'_>, to: PathBuf) -> Result<Exit, Failure> {
    desk.editorial.store().back_up(&to).await.map_err(super::failed)?;
    let head = desk.editorial.store().head().await.map_err(super::failed)?;
    let place = to.display().to_string();
    desk.line(&say!(desk.language, "journal-backed-up", file = place, revision = head.number.to_string()))?;
    Ok(Exit::Done)
}
