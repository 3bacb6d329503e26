//! `demarche import`: every problem of a file, then what it would change, then a proposal.

use super::super::exit::Exit;
use super::super::failure::{Failure, counted};
use super::args::{Import, Who};
use super::desk::Desk;
use crate::answer::moderation::misfit;
use crate::moderation::{Edit, Exact, Misfit, import};

pub(super) async fn run(args: &Import, desk: &mut Desk<'_>) -> Result<Exit, Failure> {
    let name = args.file.display().to_string();
    let bytes = std::fs::read(&args.file).map_err(|error| Failure::io(&name, error))?;
    let snapshot = desk.editorial.app().snapshot();
    let read = import(snapshot.record(), &name, &bytes, super::super::today());
    let changes = match read {
        Ok(changes) => changes,
        Err(problems) => {
            for problem in &problems {
                desk.line(&problem.to_string())?;
            }
            desk.line(&format!("{}; nothing was kept.", counted(problems.len(), "problem")))?;
            return Ok(Exit::No);
        }
    };
    if changes.is_empty() {
        desk.line(&misfit(desk.language, &Misfit::Nothing))?;
        return Ok(Exit::Done);
    }
    let (who, reason) = (args.name.clone().unwrap_or_default(), args.reason.clone().unwrap_or_default());
    let who = Who { name: who, reason, alone: None, suggestion: None, dry_run: !args.submit };
    desk.submit(Edit::Exact { of: Exact::Import, changes }.into(), &who).await
}
