//! `demarche discord`: makes the settings and the token, and hands over to the Discord front end.

use super::args::Global;
use super::exit::Exit;
use super::failure::Failure;

pub(super) fn run(global: &Global) -> Result<Exit, Failure> {
    let config = super::configured(global)?;
    let _app = super::app(&config)?;
    let token = config.token(&super::variable)?;
    let Some(_token) = token.filter(|token| !token.trim().is_empty()) else {
        return Err(Failure::Other(
            Exit::Token,
            "no token: set DISCORD_TOKEN, or name a file in discord.token_file".to_owned(),
        ));
    };
    // The Discord front end is called here: discord::run(settings, app, stop).
    Err(Failure::Other(Exit::Gateway, "the Discord front end is not part of this build".to_owned()))
}
