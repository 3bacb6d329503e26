//! Words: locales, message catalogues, numbers and lists as a reader of a language expects them.
//!
//! Every sentence that a reader sees is a message of `data/language/*.ftl` (Fluent). A language without a catalogue, or a message that a
//! catalogue lacks, falls back to English; names of countries are in the reader's own locale all the same (see `names`).

mod catalogue;
mod locale;

use std::borrow::Cow;
use std::sync::LazyLock;

use icu_list::ListFormatter;
use icu_list::options::ListFormatterOptions;
use icu_locale_core::Locale as IcuLocale;

use catalogue::Catalogue;
pub use locale::Locale;

/// The English catalogue: complete by test, and the fallback of every other.
static ENGLISH: LazyLock<Catalogue> =
    LazyLock::new(|| Catalogue::parse(Locale::EnUs, include_str!("../../data/language/en.ftl")));

/// All languages, one per locale, made when the first is asked for.
static LANGUAGES: LazyLock<Vec<Language>> = LazyLock::new(|| Locale::ALL.iter().copied().map(Language::new).collect());

/// How a reader is spoken to.
#[derive(Debug)]
pub struct Language {
    locale: Locale,
    and: Option<ListFormatter>,
}

/// A value put into a message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Arg<'a> {
    /// Text, taken over as it is.
    Text(Cow<'a, str>),
    /// A number: selects plural forms, and is written with the language's grouping.
    Number(u64),
}

impl<'a> From<&'a str> for Arg<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}

impl<'a> From<&'a String> for Arg<'a> {
    fn from(text: &'a String) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}

impl From<String> for Arg<'_> {
    fn from(text: String) -> Self {
        Self::Text(Cow::Owned(text))
    }
}

impl From<u64> for Arg<'_> {
    fn from(number: u64) -> Self {
        Self::Number(number)
    }
}

impl From<u32> for Arg<'_> {
    fn from(number: u32) -> Self {
        Self::Number(u64::from(number))
    }
}

impl From<usize> for Arg<'_> {
    fn from(number: usize) -> Self {
        Self::Number(u64::try_from(number).unwrap_or(u64::MAX))
    }
}

impl Language {
    fn new(locale: Locale) -> Self {
        // Lists are joined in the language that the messages are written in, not in the reader's: the words around them are English.
        let and = IcuLocale::try_from_str(ENGLISH.locale().slug())
            .ok()
            .and_then(|locale| ListFormatter::try_new_and(locale.into(), ListFormatterOptions::default()).ok());
        Self { locale, and }
    }

    /// The language of a locale.
    pub fn of(locale: Locale) -> &'static Self {
        static FALLBACK: LazyLock<Language> = LazyLock::new(|| Language::new(Locale::EnUs));
        LANGUAGES.iter().find(|language| language.locale == locale).unwrap_or(&FALLBACK)
    }

    /// The locale: names of countries are shown in it.
    pub const fn locale(&self) -> Locale {
        self.locale
    }

    /// A message with its values filled in. An id that the catalogue lacks gives the id in brackets; a test proves that none does.
    pub fn say(&self, id: &str, args: &[(&'static str, Arg<'_>)]) -> String {
        ENGLISH.say(id, args).unwrap_or_else(|| format!("[{id}]"))
    }

    /// Whether there is a message of this id.
    pub fn has(&self, id: &str) -> bool {
        ENGLISH.has(id)
    }

    /// A number with the language's grouping: "11,886".
    pub fn number(&self, number: u64) -> String {
        ENGLISH.number(number)
    }

    /// A list in words: "Ghana, Liberia, and Uganda" as the language joins it.
    pub fn list<T: AsRef<str>>(&self, items: &[T]) -> String {
        match &self.and {
            Some(and) => and.format(items.iter().map(AsRef::as_ref)).to_string(),
            None => items.iter().map(AsRef::as_ref).collect::<Vec<_>>().join(", "),
        }
    }
}

/// `say!(language, "id", name = value, …)`: a message of the catalogue. A test finds these ids in the source and looks them up.
macro_rules! say {
    ($language:expr, $id:expr $(, $name:ident = $value:expr)* $(,)?) => {
        $language.say($id, &[$((stringify!($name), $crate::language::Arg::from($value))),*])
    };
}
pub(crate) use say;
