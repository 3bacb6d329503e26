//! The catalogues that are part of the program: every `.ftl` file of `data/language`, named after its language. A new one is found by itself.

use std::path::Path;
use std::sync::{Arc, LazyLock, Mutex, PoisonError, Weak};

use fluent_bundle::FluentResource;
use include_dir::{Dir, include_dir};

use super::Locale;

static FOLDER: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/data/language");

/// The language that every other falls back to.
pub(super) const FALLBACK: &str = "en";

/// The message that holds what a language calls itself.
const OWN_NAME: &str = "language-name";

static FILES: LazyLock<Vec<File>> = LazyLock::new(|| FOLDER.files().filter_map(File::of).collect());

/// One file of messages.
#[derive(Debug)]
pub(super) struct File {
    /// The file's name without its ending: a language ("es"), or a locale that differs from its language ("es-419").
    pub(super) tag: &'static str,
    text: &'static str,
    /// What is parsed, as long as a language holds it.
    resource: Mutex<Weak<FluentResource>>,
}

impl File {
    fn of(file: &'static include_dir::File<'static>) -> Option<Self> {
        let path: &'static Path = file.path();
        let is_catalogue = path.extension().is_some_and(|extension| extension == "ftl");
        let (tag, text) = (path.file_stem()?.to_str()?, file.contents_utf8()?);
        is_catalogue.then(|| Self { tag, text, resource: Mutex::default() })
    }

    /// What the language calls itself. Taken from the text: a catalogue that was parsed for one word would stay in memory, and every start names
    /// all languages.
    pub(super) fn own_name(&self) -> Option<&'static str> {
        let value = |line: &'static str| line.strip_prefix(OWN_NAME)?.trim_start().strip_prefix('=').map(str::trim);
        self.text.lines().find_map(value)
    }

    /// The parsed file. What does not parse is left out: a test proves that nothing is.
    pub(super) fn resource(&self) -> Arc<FluentResource> {
        let mut held = self.resource.lock().unwrap_or_else(PoisonError::into_inner);
        held.upgrade().unwrap_or_else(|| {
            let (Ok(parsed) | Err((parsed, _))) = FluentResource::try_new(self.text.to_owned());
            let parsed = Arc::new(parsed);
            *held = Arc::downgrade(&parsed);
            parsed
        })
    }
}

/// The files in a locale's own language, the closest first: "es-419", then "es"; none where nothing is translated.
pub(super) fn of_locale(locale: Locale) -> Vec<&'static File> {
    let language = named(primary(locale)).filter(|_| primary(locale) != locale.slug());
    named(locale.slug()).into_iter().chain(language).collect()
}

fn named(tag: &str) -> Option<&'static File> {
    FILES.iter().find(|file| file.tag == tag)
}

fn primary(locale: Locale) -> &'static str {
    locale.slug().split('-').next().unwrap_or_default()
}
