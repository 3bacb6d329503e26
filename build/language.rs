//! The locales that names are shown in, as the library has them: the same file, compiled for the build.
#![allow(dead_code, unreachable_pub, reason = "the library uses more of this file")]

#[path = "../src/language/locale.rs"]
mod locale;

pub(crate) use locale::Locale;
