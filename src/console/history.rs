//! Where the lines that were typed are kept, on the reader's own machine and nowhere else.

use std::path::PathBuf;

use crate::config::{Environment, History};

/// The file of the history; `None` where none is to be kept or the account has no place for it.
pub(super) fn file(history: &History, environment: Environment<'_>) -> Option<PathBuf> {
    match history {
        History::Off => None,
        History::File(file) => Some(file.clone()),
        History::Auto => Some(state_folder(environment)?.join("demarche").join("history")),
    }
}

/// The folder for what programs remember: of the XDG base directories, of Apple's guidelines, or of Windows.
fn state_folder(environment: Environment<'_>) -> Option<PathBuf> {
    let folder = |name: &str| environment(name).map(PathBuf::from).filter(|folder| folder.is_absolute());
    if cfg!(windows) {
        return folder("LOCALAPPDATA");
    }
    if cfg!(target_os = "macos") {
        return Some(folder("HOME")?.join("Library").join("Application Support"));
    }
    folder("XDG_STATE_HOME").or_else(|| Some(folder("HOME")?.join(".local").join("state")))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::ffi::OsString;

    #[test]
    #[cfg(all(unix, not(target_os = "macos")))]
    fn the_history_is_in_the_state_folder_unless_it_is_told_otherwise() {
        let home = |name: &str| (name == "HOME").then(|| OsString::from("/home/ada"));
        assert_eq!(file(&History::Auto, &home), Some("/home/ada/.local/state/demarche/history".into()));
        assert_eq!(file(&History::File("/x/y".into()), &home), Some("/x/y".into()));
        assert_eq!(file(&History::Off, &home), None);
        assert_eq!(file(&History::Auto, &|_| None), None);
    }
}
