//! `demarche config`: what is in force, and where each value came from. The token is named by its place only.

use std::io::{self, Write};

use super::args::Global;
use super::exit::Exit;
use super::failure::Failure;
use crate::config::{Config, TOKEN_VARIABLE};
use crate::console::neutral;

pub(super) fn run(global: &Global, out: &mut dyn Write) -> Result<Exit, Failure> {
    let config = super::configured(global)?;
    write(&config, out).map_err(super::unwritable)?;
    Ok(Exit::Done)
}

fn write(config: &Config, out: &mut dyn Write) -> io::Result<()> {
    for setting in config.settings() {
        let value = neutral(&setting.value.to_string());
        let origin = neutral(&setting.origin.to_string());
        writeln!(out, "{} = {value}  # {origin}; variable {}", setting.name, setting.name.key().variable)?;
    }
    let token = config.token_origin(&super::variable).unwrap_or_else(|| format!("not set; variable {TOKEN_VARIABLE}"));
    writeln!(out, "# Discord token: {}", neutral(&token))
}
