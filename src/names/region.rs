//! Regions by name: UN M49's in English and the locales, and what people say every day.

use std::collections::HashMap;

use super::display::region_display;
use super::fold::fold;
use crate::domain::Region;
use crate::language::Locale;

/// Everyday words that are no name of M49's.
const EVERYDAY: &str = "africa: african continent, all africa, whole africa
    northern-africa: north africa, maghreb, north african countries
    sub-saharan-africa: subsaharan africa, black africa, africa south of the sahara
    western-africa: west africa, ecowas
    middle-africa: central africa, middle africa
    eastern-africa: east africa
    southern-africa: south of africa, southern part of africa
    americas: america continent, the americas, western hemisphere
    latin-america-and-caribbean: latin america, latam, lac, latin america and the caribbean, latin america and caribbean
    north-america: north american continent
    northern-america: canada and the united states
    central-america: centroamerica, northern triangle
    caribbean: the caribbean, caribbean islands, west indies, antilles, carribean, caribean
    south-america: s america, sudamerica
    asia: asian continent
    central-asia: the stans, stans
    eastern-asia: east asia, far east
    south-eastern-asia: southeast asia, south east asia, asean, sea region
    southern-asia: south asia, indian subcontinent
    western-asia: west asia, southwest asia
    europe: european continent
    eastern-europe: east europe
    northern-europe: north europe, nordics, nordic countries, scandinavia
    southern-europe: south europe, mediterranean europe
    western-europe: west europe
    oceania: australia and oceania
    australia-and-new-zealand: australasia, anz, australia & new zealand
    melanesia: melanesian islands
    micronesia: micronesian region, micronesia region
    polynesia: polynesian islands
    balkans: balkan, the balkans, western balkans, southeast europe, south east europe, southeastern europe, balkan states
    middle-east: mideast, middle east, the middle east, near east, levant, mena
    horn-of-africa: the horn, horn of africa, african horn
    sahel: the sahel, sahel states, sahel region
    pacific-islands: pacific, pacific island states, south pacific, pacific islands, the pacific
    european-union: eu, e.u., european union, eu countries, eu states, the eu, union europeenne, europaische union, union europea";

/// Regions by folded name.
#[derive(Debug)]
pub(super) struct Regions {
    by_key: HashMap<String, Region>,
}

impl Regions {
    pub(super) fn read() -> Self {
        let mut by_key = HashMap::new();
        for (region, name) in everyday() {
            by_key.entry(fold(name).key).or_insert(region);
        }
        for &region in Region::ALL {
            by_key.entry(fold(region.slug()).key).or_insert(region);
            for &locale in Locale::ALL {
                if let Some(name) = region_display(region, locale) {
                    by_key.entry(fold(name).key).or_insert(region);
                }
            }
        }
        Self { by_key }
    }

    pub(super) fn find(&self, text: &str) -> Option<Region> {
        let key = fold(text.trim()).key;
        let bare = key.strip_prefix("the").unwrap_or(&key);
        self.by_key.get(&key).or_else(|| self.by_key.get(bare)).copied()
    }
}

fn everyday() -> impl Iterator<Item = (Region, &'static str)> {
    EVERYDAY.lines().filter_map(|line| line.trim().split_once(": ")).flat_map(|(slug, names)| {
        let region = slug.parse::<Region>().ok();
        names.split(", ").filter_map(move |name| region.map(|region| (region, name)))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn regions_are_found_by_their_names() {
        let rows = "west africa | western-africa
            Central Africa | middle-africa
            The Balkans | balkans
            latin america | latin-america-and-caribbean
            Middle East | middle-east
            Südamerika | south-america
            東アジア | eastern-asia
            EU | european-union
            sub-saharan-africa | sub-saharan-africa";
        let regions = Regions::read();
        for row in rows.lines() {
            let (text, want) = row.trim().split_once(" | ").unwrap();
            assert_eq!(regions.find(text).map(Region::slug), Some(want), "{text}");
        }
        assert_eq!(regions.find("peru"), None);
    }

    #[test]
    fn every_everyday_row_names_a_region() {
        let rows = EVERYDAY.lines().count();
        assert_eq!(rows, EVERYDAY.lines().filter_map(|l| l.trim().split_once(": ")?.0.parse::<Region>().ok()).count());
    }
}
