//! Regions by name: UN M49's in English and the locales, and what people say every day.

use std::collections::BTreeMap;

use crate::domain::Region;

use super::Table;
use super::exact::table;
use super::fold::fold;
use super::key::hashed;
use super::shown;

/// Everyday words that are no name of M49's.
const EVERYDAY: &str = "africa: african continent, all africa, whole africa
    northern-africa: north africa, maghreb, north african countries
    sub-saharan-africa: subsaharan africa, black africa, africa south of the sahara
    western-africa: west africa
    middle-africa: central africa, middle africa
    eastern-africa: east africa
    southern-africa: south of africa, southern part of africa
    americas: america continent, the americas, western hemisphere
    latin-america-and-caribbean: latin america, latam, lac, latin america and the caribbean, latin america and caribbean
    north-america: north american continent
    northern-america: canada and the united states
    central-america: centroamerica
    caribbean: the caribbean, caribbean islands, west indies, antilles, carribean, caribean
    south-america: s america, sudamerica
    asia: asian continent
    central-asia: the stans, stans
    eastern-asia: east asia, far east
    south-eastern-asia: southeast asia, south east asia, sea region
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
    european-union: eu, e.u., european union, eu countries, eu states, the eu, union europeenne, europaische union, union europea
    caricom: caribbean community, caricom countries, caricom states, caricom members
    oecs: organisation of eastern caribbean states, organization of eastern caribbean states, oecs countries, oecs states, oeco
    ecowas: economic community of west african states, ecowas countries, ecowas states, cedeao
    sadc: southern african development community, sadc countries, sadc states
    asean: association of southeast asian nations, asean countries, asean states
    mercosur: mercosul, southern common market, mercosur countries, mercosur states
    northern-triangle: northern triangle, triangulo norte, northern triangle of central america, northern triangle countries
    former-soviet-union: former soviet union, post-soviet states, former soviet states, former soviet republics, ex-soviet states, ex-soviet republics";

/// From a hashed key to the region's number.
///
/// # Panics
/// When a row of [`EVERYDAY`] names no region.
pub(super) fn tables() -> Vec<Table> {
    let mut numbers: BTreeMap<u64, u64> = BTreeMap::new();
    let mut put = |number: usize, name: &str| _ = numbers.entry(hashed(&fold(name).key)).or_insert(number as u64);
    for (slug, names) in
        EVERYDAY.lines().map(|line| line.trim().split_once(": ").expect("a row has a region and names"))
    {
        let region = Region::SLUGS.iter().position(|own| *own == slug).expect("a row is about a region");
        names.split(", ").for_each(|name| put(region, name));
    }
    for (number, region) in Region::ALL.iter().enumerate() {
        put(number, region.slug());
        shown::names_of(*region).for_each(|name| put(number, name));
    }
    table(["regions", "regions.first"], numbers.into_iter().collect())
}
