//! Words: locales, message catalogues, numbers and lists as a reader of a language expects them.
//!
//! Every sentence that a reader sees is a message of `data/language/*.ftl` (Fluent). A language without a catalogue, or a message that a
//! catalogue lacks, falls back to English; names of countries are in the reader's own locale all the same (see `names`). A further
//! language is a further file: nothing here names one, except English as the fallback.

mod called;
mod catalogue;
mod files;
mod locale;

use std::borrow::Cow;
use std::sync::OnceLock;

use icu_list::ListFormatter;
use icu_list::options::ListFormatterOptions;
use icu_locale_core::Locale as IcuLocale;
use unicode_normalization::UnicodeNormalization as _;
use unicode_normalization::char::is_combining_mark;

pub use called::Called;
use called::Forms;
use catalogue::Catalogue;
pub use locale::Locale;

/// All languages, one per locale; each is made when it is first asked for.
static LANGUAGES: [OnceLock<Language>; Locale::ALL.len()] = [const { OnceLock::new() }; Locale::ALL.len()];

/// How a reader is spoken to.
#[derive(Debug)]
pub struct Language {
    locale: Locale,
    /// Those in the language itself, the closest first; none where nothing is translated.
    own: Vec<Catalogue>,
    /// Whose messages are borrowed where there is no own one; English borrows none.
    english: Option<&'static Language>,
    and: Option<ListFormatter>,
    countries: Forms,
    regions: Forms,
}

/// A value put into a message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Arg<'a> {
    /// Text, taken over as it is.
    Text(Cow<'a, str>),
    /// A number: selects plural forms, and is written with the language's grouping.
    Number(u64),
    /// A number of hundredths, so 785 is 7.85: selects plural forms, and is written as the language writes it, without needless digits.
    Hundredths(u64),
    /// A name: beside `$name` the message gets `$name-bare` and `$name-form`, for what articles and prepositions depend on.
    Called(Called),
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

impl From<Called> for Arg<'_> {
    fn from(called: Called) -> Self {
        Self::Called(called)
    }
}

impl From<&Called> for Arg<'_> {
    fn from(called: &Called) -> Self {
        Self::Called(called.clone())
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
    /// The language of a locale for a while: what is made for it goes with it, while [`Self::of`] keeps what a reader may want again.
    pub fn apart(locale: Locale) -> Self {
        let files = files::of_locale(locale);
        let english = (!files.iter().any(|file| file.tag == files::FALLBACK)).then(|| Self::of(Locale::EnUs));
        let own = files.into_iter().map(|file| Catalogue::new(file, locale)).collect();
        let mut language =
            Self { locale, own, english, and: None, countries: Forms::default(), regions: Forms::default() };
        // Numbers, lists and plural forms follow the language that a message is written in, not the reader's: English where it is borrowed.
        let spoken = if language.is_translated() { locale } else { Locale::EnUs };
        language.and = IcuLocale::try_from_str(spoken.slug())
            .ok()
            .and_then(|locale| ListFormatter::try_new_and(locale.into(), ListFormatterOptions::default()).ok());
        let forms = |id| Forms::read(&language.said(id, &[]).unwrap_or_default());
        (language.countries, language.regions) = (forms("country-forms"), forms("region-forms"));
        language
    }

    /// The catalogues in which a message is looked for, in this order.
    fn catalogues(&self) -> impl Iterator<Item = &Catalogue> {
        self.own.iter().chain(self.english.iter().flat_map(|english| &english.own))
    }

    /// The language of a locale.
    pub fn of(locale: Locale) -> &'static Self {
        static UNLISTED: OnceLock<Language> = OnceLock::new();
        LANGUAGES.get(locale as usize).unwrap_or(&UNLISTED).get_or_init(|| Self::apart(locale))
    }

    /// The locales that have a catalogue of their own, English among them.
    pub fn translated() -> impl Iterator<Item = Locale> {
        Locale::ALL.iter().copied().filter(|locale| !files::of_locale(*locale).is_empty())
    }

    /// The languages that readers are answered in: what each calls itself, and its locales.
    pub fn offered() -> Vec<(String, Vec<Locale>)> {
        let mut offered: Vec<(String, Vec<Locale>)> = Vec::new();
        for locale in Self::translated() {
            let name = files::of_locale(locale).iter().find_map(|file| file.own_name()).unwrap_or(locale.slug());
            match offered.iter_mut().find(|(known, _)| known == name) {
                Some((_, locales)) => locales.push(locale),
                None => offered.push((name.to_owned(), vec![locale])),
            }
        }
        offered
    }

    /// The locale: names of countries are shown in it.
    pub const fn locale(&self) -> Locale {
        self.locale
    }

    /// The BCP 47 tag of the language that readers of this locale are answered in: "es" for es-419, "en" where nothing is translated.
    pub fn tag(&self) -> &'static str {
        self.catalogues().next().map_or(files::FALLBACK, Catalogue::tag)
    }

    /// Whether readers are answered in the language of their locale.
    pub const fn is_translated(&self) -> bool {
        !self.own.is_empty()
    }

    /// A message with its values filled in. An id that no catalogue has gives the id in brackets; a test proves that none does.
    pub fn say(&self, id: &str, args: &[(&'static str, Arg<'_>)]) -> String {
        self.said(id, args).unwrap_or_else(|| format!("[{id}]"))
    }

    fn said(&self, id: &str, args: &[(&'static str, Arg<'_>)]) -> Option<String> {
        self.catalogues().find_map(|catalogue| catalogue.say(id, args))
    }

    /// Whether there is a message of this id, be it in English.
    pub fn has(&self, id: &str) -> bool {
        self.catalogues().any(|catalogue| catalogue.has(id))
    }

    /// A number with the language's grouping: "11,886".
    pub fn number(&self, number: u64) -> String {
        self.catalogues().next().map_or_else(|| number.to_string(), |catalogue| catalogue.number(number))
    }

    /// A country's name inside a sentence: "the Gambia". The code says which form its name takes.
    pub fn country(&self, code: &str, name: &str) -> Called {
        self.called(Called::new(name, self.countries.of(code)))
    }

    /// A region's name inside a sentence: "the Caribbean". Its word says which form its name takes.
    pub fn region(&self, slug: &str, name: &str) -> Called {
        self.called(Called::new(name, self.regions.of(slug)))
    }

    fn called(&self, name: Called) -> Called {
        let text = self.say("in-sentence", &[("name", Arg::from(&name))]);
        name.with_text(text)
    }

    /// A list in words: "Ghana, Liberia, and Uganda" as the language joins it.
    pub fn list<T: AsRef<str>>(&self, items: &[T]) -> String {
        match &self.and {
            Some(and) => and.format(items.iter().map(AsRef::as_ref)).to_string(),
            None => items.iter().map(AsRef::as_ref).collect::<Vec<_>>().join(", "),
        }
    }
}

/// What names are sorted by: without accents and capitals, so that "Équateur" stands between "Dominique" and "Fidji".
pub fn sorting_key(name: &str) -> String {
    name.nfd().filter(|letter| !is_combining_mark(*letter)).flat_map(char::to_lowercase).collect()
}

/// `say!(language, "id", name = value, …)`: a message of the catalogue. A test finds these ids in the source and looks them up.
macro_rules! say {
    ($language:expr, $id:expr $(, $name:ident = $value:expr)* $(,)?) => {
        $language.say($id, &[$((stringify!($name), $crate::language::Arg::from($value))),*])
    };
}
pub(crate) use say;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_and_lists_follow_the_language_of_the_answer() {
        let rows = [
            (Locale::EnUs, "en", "11,886", "$7.5 million", "a, b, and c"),
            (Locale::EnGb, "en", "11,886", "$7.5 million", "a, b and c"),
            (Locale::De, "en", "11,886", "$7.5 million", "a, b, and c"),
            (Locale::EsEs, "es", "11.886", "7,5 millones de dólares", "a, b y c"),
            (Locale::Es419, "es", "11,886", "7.5 millones de dólares", "a, b y c"),
            (Locale::Fr, "fr", "11\u{202f}886", "7,5 millions de dollars", "a, b et c"),
            (Locale::PtBr, "pt", "11.886", "US$ 7,5 milhões", "a, b e c"),
        ];
        for (locale, tag, number, money, list) in rows {
            let language = Language::of(locale);
            assert_eq!((language.tag(), language.number(11_886)), (tag, number.to_owned()), "{locale}");
            assert_eq!(say!(language, "money-million", figure = Arg::Hundredths(750)), money, "{locale}");
            assert_eq!(language.list(&["a", "b", "c"]), list, "{locale}");
            assert_eq!(language.is_translated(), locale != Locale::De);
        }
    }

    #[test]
    fn plural_forms_depend_on_the_digits_that_are_shown() {
        let rows = [
            (Locale::EnUs, [(100, "$1 million"), (150, "$1.5 million"), (1_246, "$12.46 million")]),
            (
                Locale::EsEs,
                [(100, "1 millón de dólares"), (150, "1,5 millones de dólares"), (200, "2 millones de dólares")],
            ),
            (
                Locale::Fr,
                [(100, "1 million de dollars"), (150, "1,5 million de dollars"), (200, "2 millions de dollars")],
            ),
            (Locale::PtBr, [(100, "US$ 1 milhão"), (150, "US$ 1,5 milhão"), (200, "US$ 2 milhões")]),
        ];
        for (locale, amounts) in rows {
            for (hundredths, said) in amounts {
                let figure = Arg::Hundredths(hundredths);
                assert_eq!(say!(Language::of(locale), "money-million", figure = figure), said, "{locale}");
            }
        }
    }

    #[test]
    fn a_message_comes_from_the_closest_file_and_else_from_english() {
        for (locale, tags) in [
            (Locale::Es419, vec!["es", "en"]),
            (Locale::PtBr, vec!["pt", "en"]),
            (Locale::EnGb, vec!["en"]),
            (Locale::ZhTw, vec!["en"]),
        ] {
            let found: Vec<&str> = Language::of(locale).catalogues().map(Catalogue::tag).collect();
            assert_eq!(found, tags, "{locale}");
        }
    }

    #[test]
    fn what_a_language_calls_itself_is_its_own_message() {
        for (name, locales) in Language::offered() {
            for locale in locales {
                assert_eq!(Language::of(locale).say("language-name", &[]), name, "{locale}");
            }
        }
    }

    #[test]
    fn accents_do_not_move_a_name_to_the_end() {
        let mut names = ["Fidji", "Équateur", "Zambie", "États-Unis", "Dominique", "eswatini"];
        names.sort_by_key(|name| sorting_key(name));
        assert_eq!(names, ["Dominique", "Équateur", "eswatini", "États-Unis", "Fidji", "Zambie"]);
    }
}
