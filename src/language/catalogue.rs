//! One language's messages, by Fluent.

use std::fmt;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::memoizer::MemoizerKind;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use icu_decimal::DecimalFormatter;
use icu_decimal::options::DecimalFormatterOptions;
use icu_locale_core::Locale as IcuLocale;
use intl_memoizer::Memoizable;
use unic_langid::LanguageIdentifier;

use super::{Arg, Locale};

/// The messages of one language.
pub(super) struct Catalogue {
    locale: Locale,
    bundle: FluentBundle<FluentResource>,
    grouping: Option<Grouping>,
}

impl Catalogue {
    /// Reads a catalogue. What does not parse is left out: a test proves that nothing is.
    pub(super) fn parse(locale: Locale, text: &str) -> Self {
        let resource = match FluentResource::try_new(text.to_owned()) {
            Ok(resource) | Err((resource, _)) => resource,
        };
        let language: LanguageIdentifier = locale.slug().parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![language.clone()]);
        // Isolation marks are for running text of mixed direction; here they would end up in terminals, custom ids and JSON.
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(format_number));
        bundle.add_resource_overriding(resource);
        Self { locale, bundle, grouping: Grouping::construct(language, ()).ok() }
    }

    pub(super) const fn locale(&self) -> Locale {
        self.locale
    }

    pub(super) fn has(&self, id: &str) -> bool {
        self.bundle.has_message(id)
    }

    /// `None` if there is no such message.
    pub(super) fn say(&self, id: &str, args: &[(&'static str, Arg<'_>)]) -> Option<String> {
        let pattern = self.bundle.get_message(id)?.value()?;
        let mut values = FluentArgs::with_capacity(args.len());
        for (name, value) in args {
            match value {
                Arg::Text(text) => values.set(*name, text.as_ref()),
                Arg::Number(number) => values.set(*name, *number),
            }
        }
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(pattern, Some(&values), &mut errors);
        debug_assert!(errors.is_empty(), "{id}: {errors:?}");
        Some(text.into_owned())
    }

    pub(super) fn number(&self, number: u64) -> String {
        self.grouping.as_ref().map_or_else(|| number.to_string(), |grouping| grouping.format(number))
    }
}

impl fmt::Debug for Catalogue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Catalogue").field("locale", &self.locale).finish_non_exhaustive()
    }
}

/// Numbers with the language's grouping, kept by Fluent's memoizer.
struct Grouping(DecimalFormatter);

impl Grouping {
    fn format(&self, number: u64) -> String {
        self.0.format(&number.into()).to_string()
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
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "every number is made from a u64 below 2^53"
    )]
    let whole = number.value as u64;
    memoizer.with_try_get_threadsafe::<Grouping, _, _>((), |grouping| grouping.format(whole)).ok()
}
