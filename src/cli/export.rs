//! `demarche export`: the whole record, to a file or to standard output.

use std::fs::File;
use std::io::{self, BufWriter, Write};
use std::path::Path;

use super::args::{Export, Global};
use super::exit::Exit;
use super::failure::Failure;
use crate::app::{App, Asker};
use crate::export::{self, Format};

pub(super) fn run(export: &Export, global: &Global, out: &mut dyn Write) -> Result<Exit, Failure> {
    let config = super::configured(global)?;
    let app = super::app(&config)?;
    let asker = Asker { locale: config.language() };
    match &export.output {
        None => export::write(export.format.into(), &app, asker, out).map_err(super::unwritable)?,
        Some(file) => {
            to_file(export.format.into(), &app, asker, file)
                .map_err(|e| Failure::io(&file.display().to_string(), e))?;
        }
    }
    Ok(Exit::Done)
}

/// The bytes are made before the file is touched: what was there stays if making them fails.
fn to_file(format: Format, app: &App, asker: Asker, file: &Path) -> io::Result<()> {
    let mut bytes = Vec::new();
    export::write(format, app, asker, &mut bytes)?;
    let mut out = BufWriter::new(File::create(file)?);
    out.write_all(&bytes)?;
    out.flush()
}
