//! The names that readers see: CLDR's in every locale, with a few reviewed English ones.

use super::index;
use crate::domain::{CountryCode, Region};
use crate::language::Locale;

/// The country's name for readers of the locale.
pub fn display(country: CountryCode, locale: Locale) -> &'static str {
    index::shown_country(country, locale)
}

/// The region's name for readers of the locale; `None` for the everyday groupings, whose names are in the message catalogue.
pub fn region_display(region: Region, locale: Locale) -> Option<&'static str> {
    Some(index::shown_region(region, locale)).filter(|name| !name.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_country_has_a_name_in_every_locale() {
        for &locale in Locale::ALL {
            for country in CountryCode::all() {
                assert!(!display(country, locale).is_empty(), "{locale} {country}");
            }
        }
    }

    #[test]
    fn every_m49_region_has_a_name_in_every_locale() {
        for &locale in Locale::ALL {
            for &region in Region::ALL {
                assert_eq!(region_display(region, locale).is_some(), region.m49().is_some(), "{locale} {region}");
            }
        }
    }

    #[test]
    fn names_read_well() {
        let rows =
            "CD en-US Democratic Republic of the Congo | CI en-GB Côte d'Ivoire | CZ en-US Czechia | HK en-US Hong Kong
            | DE de Deutschland | PE ja ペルー | US fr États-Unis | PS es-ES Palestina";
        for row in rows.split('|') {
            let mut words = row.trim().splitn(3, ' ');
            let country = words.next().and_then(CountryCode::parse).unwrap();
            let locale: Locale = words.next().unwrap().parse().unwrap();
            assert_eq!(Some(display(country, locale)), words.next());
        }
    }
}
