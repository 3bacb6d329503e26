//! The names that readers see: CLDR's in every locale, with a few reviewed English ones.

use std::sync::LazyLock;

use crate::domain::{CountryCode, Region};
use crate::language::Locale;

static CLDR: &str = include_str!("../../data/names/cldr.txt");
static ENGLISH: &str = include_str!("../../data/names/english.txt");

/// Names by locale and country, and by locale and M49 code.
struct Shown {
    countries: Vec<[&'static str; CountryCode::COUNT]>,
    regions: Vec<Vec<(u16, &'static str)>>,
}

static SHOWN: LazyLock<Shown> = LazyLock::new(Shown::read);

impl Shown {
    fn read() -> Self {
        let mut shown = Self {
            countries: vec![[""; CountryCode::COUNT]; Locale::ALL.len()],
            regions: vec![Vec::new(); Locale::ALL.len()],
        };
        let mut locale = None;
        for line in CLDR.lines() {
            if let Some(slug) = line.strip_prefix('@') {
                locale = slug.parse::<Locale>().ok();
            } else if let (Some(locale), Some((code, names))) = (locale, line.split_once('\t')) {
                shown.put(locale, code, names.split('\t').next().unwrap_or_default());
            }
        }
        for (code, name) in english() {
            shown.put(Locale::EnUs, code, name);
            shown.put(Locale::EnGb, code, name);
        }
        shown
    }

    fn put(&mut self, locale: Locale, code: &str, name: &'static str) {
        let place = locale as usize;
        if let Ok(m49) = code.parse() {
            if let Some(names) = self.regions.get_mut(place) {
                names.push((m49, name));
            }
            return;
        }
        let country = CountryCode::parse(code);
        let slot = country.and_then(|country| self.countries.get_mut(place)?.get_mut(country.index()));
        if let Some(slot) = slot {
            *slot = name;
        }
    }
}

/// The reviewed English names: code and name.
fn english() -> impl Iterator<Item = (&'static str, &'static str)> {
    ENGLISH.lines().filter(|line| !line.starts_with('#')).filter_map(|line| {
        let mut fields = line.split('\t');
        Some((fields.next()?, fields.next()?))
    })
}

/// The country's name for readers of the locale.
pub fn display(country: CountryCode, locale: Locale) -> &'static str {
    let names = SHOWN.countries.get(locale as usize);
    names.and_then(|names| names.get(country.index())).copied().unwrap_or_default()
}

/// The region's name for readers of the locale; `None` for the everyday groupings, whose names are in the message catalogue.
pub fn region_display(region: Region, locale: Locale) -> Option<&'static str> {
    let m49 = region.m49()?;
    let names = SHOWN.regions.get(locale as usize)?;
    names.iter().find(|(code, _)| *code == m49).map(|(_, name)| *name)
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
