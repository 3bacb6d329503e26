//! Words: locales, message catalogues, numbers and lists as a reader of a language expects them.

mod locale;

pub use locale::Locale;
