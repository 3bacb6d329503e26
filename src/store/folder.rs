//! Writes the files of a record into a folder, so that a kill in the middle leaves each file old or new and never torn.

use std::fs;
use std::io::{self, Write};
use std::path::Path;

use super::Fault;
use crate::record::Files;

/// Writes what differs and takes out files of the record that are no longer part of it; everything else in the folder is left alone. Says
/// how many files were written or taken out.
///
/// # Errors
///
/// When a file cannot be written; those before it are written, and writing again goes on from there.
pub fn write_record(folder: &Path, files: &Files) -> Result<usize, Fault> {
    let failed = |name: &str| {
        let file = folder.join(name);
        move |error: io::Error| match error.kind() {
            io::ErrorKind::StorageFull => Fault::Full,
            _ => Fault::Open { file, why: error.to_string() },
        }
    };
    fs::create_dir_all(folder.join("events")).map_err(failed("events"))?;
    let mut changed = 0;
    for (name, bytes) in files.iter() {
        let path = folder.join(name);
        if fs::read(&path).is_ok_and(|there| there == bytes) {
            continue;
        }
        replace(&path, bytes).map_err(failed(name))?;
        changed += 1;
    }
    for name in surplus(folder, files) {
        fs::remove_file(folder.join(&name)).map_err(failed(&name))?;
        changed += 1;
    }
    Ok(changed)
}

/// Beside it first, on the disk, then into its place: a rename is one step. The name is hidden, so that what a kill leaves behind is
/// not taken for a file of the record.
fn replace(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let beside = path.with_file_name(format!(".{name}.new"));
    let mut file = fs::File::create(&beside)?;
    file.write_all(bytes)?;
    file.sync_all()?;
    fs::rename(&beside, path)
}

/// Files of the record that are there and no longer belong.
fn surplus(folder: &Path, files: &Files) -> Vec<String> {
    let there = Files::in_folder(folder).unwrap_or_default();
    there.iter().map(|(name, _)| name.to_owned()).filter(|name| files.get(name).is_none()).collect()
}
