//! `demarche export`: the whole record for other programs and readers. The same record gives the same bytes.

mod markdown;
mod table;
mod whole;

use std::fs::File;
use std::io::{self, BufWriter, Write};
use std::path::Path;

use super::args::{Export, ExportFormat, Global};
use super::exit::Exit;
use super::failure::Failure;
use crate::app::{App, Asker};

pub(super) fn run(export: &Export, global: &Global, out: &mut dyn Write) -> Result<Exit, Failure> {
    let config = super::configured(global)?;
    let app = super::app(&config)?;
    let asker = Asker { locale: config.language() };
    match &export.output {
        None => write(export.format, &app, asker, out).map_err(super::unwritable)?,
        Some(file) => {
            to_file(export.format, &app, asker, file).map_err(|e| Failure::io(&file.display().to_string(), e))?;
        }
    }
    Ok(Exit::Done)
}

/// The bytes are made before the file is touched: what was there stays if making them fails.
fn to_file(format: ExportFormat, app: &App, asker: Asker, file: &Path) -> io::Result<()> {
    let mut bytes = Vec::new();
    write(format, app, asker, &mut bytes)?;
    let mut out = BufWriter::new(File::create(file)?);
    out.write_all(&bytes)?;
    out.flush()
}

fn write(format: ExportFormat, app: &App, asker: Asker, out: &mut dyn Write) -> io::Result<()> {
    let snapshot = app.snapshot();
    match format {
        ExportFormat::Json => whole::write(out, snapshot.record()),
        ExportFormat::Csv => table::write(out, snapshot.record(), asker.locale),
        ExportFormat::Markdown => markdown::write(out, app, asker),
    }
}
