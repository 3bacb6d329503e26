//! One language's messages, by Fluent, as a reader of one locale gets them.

use std::fmt;
use std::sync::Arc;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::memoizer::MemoizerKind;
use fluent_bundle::types::{FluentNumber, FluentNumberOptions};
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement};
use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal;
use icu_decimal::options::DecimalFormatterOptions;
use icu_locale_core::Locale as IcuLocale;
use intl_memoizer::Memoizable;
use unic_langid::LanguageIdentifier;

use super::{Arg, Locale, files};

/// What follows the name of a value in the names of what a name brings with it.
const BARE: &str = "-bare";
const FORM: &str = "-form";

/// The messages of one language; numbers are written as the locale writes them.
pub(super) struct Catalogue {
    tag: &'static str,
    bundle: FluentBundle<Arc<FluentResource>>,
    grouping: Option<Grouping>,
}

impl Catalogue {
    /// The messages of a file for a reader of the locale.
    pub(super) fn new(file: &'static files::File, locale: Locale) -> Self {
        let language: LanguageIdentifier = locale.slug().parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![language.clone()]);
        // Isolation marks are for running text of mixed direction; here they would end up in terminals, custom ids and JSON.
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(format_number));
        bundle.add_resource_overriding(file.resource());
        Self { tag: file.tag, bundle, grouping: Grouping::construct(language, ()).ok() }
    }

    /// The BCP 47 tag that the file is named after.
    pub(super) const fn tag(&self) -> &'static str {
        self.tag
    }

    pub(super) fn has(&self, id: &str) -> bool {
        self.bundle.get_message(id).is_some_and(|message| message.value().is_some())
    }

    /// `None` if there is no such message.
    pub(super) fn say(&self, id: &str, args: &[(&'static str, Arg<'_>)]) -> Option<String> {
        let pattern = self.bundle.get_message(id)?.value()?;
        if let Some(text) = assembled(pattern, args) {
            return Some(text);
        }
        let values = values(args);
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(pattern, Some(&values), &mut errors);
        debug_assert!(errors.is_empty(), "{id} in {}.ftl: {errors:?}", self.tag);
        Some(text.into_owned())
    }

    /// A number with the locale's grouping.
    pub(super) fn number(&self, number: u64) -> String {
        let text = number.to_string();
        self.grouping.as_ref().and_then(|grouping| grouping.format(&text)).unwrap_or(text)
    }
}

impl fmt::Debug for Catalogue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Catalogue").field("tag", &self.tag).finish_non_exhaustive()
    }
}

/// A message of texts with texts in them, as most are: no number, no choice, nothing that Fluent has to decide. `None` for any other.
fn assembled(pattern: &Pattern<&str>, args: &[(&'static str, Arg<'_>)]) -> Option<String> {
    let length = pattern.elements.iter().map(|element| piece(element, args).map(str::len)).sum::<Option<usize>>()?;
    let mut text = String::with_capacity(length);
    text.extend(pattern.elements.iter().filter_map(|element| piece(element, args)));
    Some(text)
}

/// A part of a message, if it is a text or stands for one.
fn piece<'a>(element: &'a PatternElement<&str>, args: &'a [(&'static str, Arg<'_>)]) -> Option<&'a str> {
    let name = match element {
        PatternElement::TextElement { value } => return Some(value),
        PatternElement::Placeable { expression: Expression::Inline(InlineExpression::VariableReference { id }) } => {
            id.name
        }
        PatternElement::Placeable { .. } => return None,
    };
    args.iter().find_map(|(key, value)| match (name.strip_prefix(key)?, value) {
        ("", Arg::Text(text)) => Some(text.as_ref()),
        ("", Arg::Called(called)) => Some(called.as_ref()),
        (BARE, Arg::Called(called)) => Some(called.bare()),
        (FORM, Arg::Called(called)) => Some(called.form()),
        _ => None,
    })
}

/// The values as Fluent takes them. A name brings two more: `$name-bare` and `$name-form`.
fn values<'a>(args: &'a [(&'static str, Arg<'_>)]) -> FluentArgs<'a> {
    let mut values = FluentArgs::with_capacity(args.len() + 2);
    for (key, value) in args {
        match value {
            Arg::Text(text) => values.set(*key, text.as_ref()),
            Arg::Number(number) => values.set(*key, *number),
            Arg::Hundredths(number) => values.set(*key, hundredths(*number)),
            Arg::Called(called) => {
                values.set(format!("{key}{BARE}"), called.bare());
                values.set(format!("{key}{FORM}"), called.form());
                values.set(*key, called.as_ref());
            }
        }
    }
    values
}

/// 785 is 7.85, 750 is 7.5 and 700 is 7: plural forms depend on the digits that are shown.
fn hundredths(number: u64) -> FluentNumber {
    let digits = if number.is_multiple_of(100) {
        None
    } else if number.is_multiple_of(10) {
        Some(1)
    } else {
        Some(2)
    };
    #[expect(clippy::cast_precision_loss, reason = "sums of money stay far below 2^53 cents")]
    let value = number as f64 / 100.0;
    FluentNumber::new(value, FluentNumberOptions { minimum_fraction_digits: digits, ..FluentNumberOptions::default() })
}

/// Numbers with the language's grouping and decimal mark, kept by Fluent's memoizer.
struct Grouping(DecimalFormatter);

impl Grouping {
    /// The digits, written in plain ASCII, as the language writes them.
    fn format(&self, digits: &str) -> Option<String> {
        Decimal::try_from_str(digits).ok().map(|number| self.0.format(&number).to_string())
    }
}

impl Memoizable for Grouping {
    type Args = ();
    type Error = ();
    fn construct(language: LanguageIdentifier, (): ()) -> Result<Self, ()> {
        let locale = IcuLocale::try_from_str(&language.to_string()).map_err(|_| ())?;
        DecimalFormatter::try_new(locale.into(), DecimalFormatterOptions::default()).map(Self).map_err(|_| ())
    }
}

fn format_number<M: MemoizerKind>(value: &FluentValue<'_>, memoizer: &M) -> Option<String> {
    let FluentValue::Number(number) = value else {
        return None;
    };
    let digits = number.as_string();
    memoizer.with_try_get_threadsafe::<Grouping, _, _>((), |grouping| grouping.format(&digits)).ok().flatten()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Called;

    /// Every value that a message of ours names, as a text and as a name.
    fn variables(pattern: &Pattern<&str>) -> Vec<String> {
        let name = |element: &PatternElement<&str>| match element {
            PatternElement::Placeable {
                expression: Expression::Inline(InlineExpression::VariableReference { id }),
            } => Some(id.name.to_owned()),
            _ => None,
        };
        pattern.elements.iter().filter_map(name).collect()
    }

    #[test]
    fn what_is_assembled_is_what_fluent_says() {
        let mut assembled_ones = 0;
        for locale in [Locale::EnUs, Locale::EsEs, Locale::Fr, Locale::PtBr] {
            for file in files::of_locale(locale) {
                let catalogue = Catalogue::new(file, locale);
                for entry in file.resource().entries() {
                    let fluent_syntax::ast::Entry::Message(message) = entry else { continue };
                    let Some(pattern) = &message.value else { continue };
                    let called = Called::new("{Gambia}", "f").with_text("the {Gambia}".to_owned());
                    let named: Vec<(&'static str, Arg<'_>)> = variables(pattern)
                        .iter()
                        .map(|name| match name.strip_suffix(BARE).or(name.strip_suffix(FORM)) {
                            Some(name) => (&*name.to_owned().leak(), Arg::from(&called)),
                            None => (&*name.clone().leak(), Arg::from("a *text* with { braces }")),
                        })
                        .collect();
                    let Some(text) = assembled(pattern, &named) else { continue };
                    let (values, mut errors) = (values(&named), Vec::new());
                    assert_eq!(text, catalogue.bundle.format_pattern(pattern, Some(&values), &mut errors));
                    assert!(errors.is_empty(), "{}: {errors:?}", message.id.name);
                    assembled_ones += 1;
                }
            }
        }
        assert!(assembled_ones > 1000, "most messages are assembled: {assembled_ones}");
    }
}
