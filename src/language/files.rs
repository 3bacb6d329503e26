//! The catalogues that are part of the program: every `.ftl` file of `data/language`, named after its language. A new one is found by itself.

use std::path::Path;
use std::sync::{LazyLock, OnceLock};

use fluent_bundle::FluentResource;
use include_dir::{Dir, include_dir};

use super::Locale;

static FOLDER: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/data/language");

/// The language that every other falls back to.
pub(super) const FALLBACK: &str = "en";

static FILES: LazyLock<Vec<File>> = LazyLock::new(|| FOLDER.files().filter_map(File::of).collect());

/// One file of messages.
#[derive(Debug)]
pub(super) struct File {
    /// The file's name without its ending: a language ("es"), or a locale that differs from its language ("es-419").
    pub(super) tag: &'static str,
    text: &'static str,
    resource: OnceLock<FluentResource>,
}

impl File {
    fn of(file: &'static include_dir::File<'static>) -> Option<Self> {
        let path: &'static Path = file.path();
        let is_catalogue = path.extension().is_some_and(|extension| extension == "ftl");
        let (tag, text) = (path.file_stem()?.to_str()?, file.contents_utf8()?);
        is_catalogue.then(|| Self { tag, text, resource: OnceLock::new() })
    }

    /// The parsed file. What does not parse is left out: a test proves that nothing is.
    pub(super) fn resource(&'static self) -> &'static FluentResource {
        self.resource.get_or_init(|| match FluentResource::try_new(self.text.to_owned()) {
            Ok(resource) | Err((resource, _)) => resource,
        })
    }
}

/// The files in a locale's own language, the closest first: "es-419", then "es"; none where nothing is translated.
pub(super) fn of_locale(locale: Locale) -> Vec<&'static File> {
    let language = named(primary(locale)).filter(|_| primary(locale) != locale.slug());
    named(locale.slug()).into_iter().chain(language).collect()
}

/// English.
pub(super) fn fallback() -> Option<&'static File> {
    named(FALLBACK)
}

fn named(tag: &str) -> Option<&'static File> {
    FILES.iter().find(|file| file.tag == tag)
}

fn primary(locale: Locale) -> &'static str {
    locale.slug().split('-').next().unwrap_or_default()
}
