//! Regions in a sentence: by name, by adjective, by direction, in four languages.

use super::mention::{Mention, What, Why};
use super::text::Word;
use crate::domain::Region;
use crate::names::Names;

/// Words that stand for a region with "countries", "states" or alone.
const ADJECTIVES: &[(&str, Region)] = &[
    ("african", Region::Africa),
    ("africans", Region::Africa),
    ("africa", Region::Africa),
    ("asian", Region::Asia),
    ("asians", Region::Asia),
    ("european", Region::Europe),
    ("europeans", Region::Europe),
    ("caribbean", Region::Caribbean),
    ("carribean", Region::Caribbean),
    ("carib", Region::Caribbean),
    ("latinoamerica", Region::LatinAmerica),
    ("caribean", Region::Caribbean),
    ("caricom", Region::Caricom),
    ("oecs", Region::Oecs),
    ("oeco", Region::Oecs),
    ("sadc", Region::Sadc),
    ("asean", Region::Asean),
    ("mercosur", Region::Mercosur),
    ("mercosul", Region::Mercosur),
    ("latam", Region::LatinAmerica),
    ("balkan", Region::Balkans),
    ("pacific", Region::PacificIslands),
    ("oceanian", Region::Oceania),
    ("ecowas", Region::Ecowas),
    ("cedeao", Region::Ecowas),
    ("sahelian", Region::Sahel),
    ("maghreb", Region::NorthernAfrica),
    ("eu", Region::EuropeanUnion),
    ("scandinavian", Region::NorthernEurope),
    ("scandinavia", Region::NorthernEurope),
    ("nordic", Region::NorthernEurope),
    ("baltic", Region::NorthernEurope),
    ("gulf", Region::WesternAsia),
    ("levant", Region::WesternAsia),
    ("melanesian", Region::Melanesia),
    ("polynesian", Region::Polynesia),
    ("micronesian", Region::Micronesia),
    ("africano", Region::Africa),
    ("africana", Region::Africa),
    ("africanos", Region::Africa),
    ("africanas", Region::Africa),
    ("africain", Region::Africa),
    ("africaine", Region::Africa),
    ("africains", Region::Africa),
    ("africaines", Region::Africa),
    ("afrique", Region::Africa),
    ("europeo", Region::Europe),
    ("europeos", Region::Europe),
    ("europeus", Region::Europe),
    ("europeens", Region::Europe),
    ("europeennes", Region::Europe),
    ("asiaticos", Region::Asia),
    ("asiatiques", Region::Asia),
    ("caribenos", Region::Caribbean),
    ("caribenas", Region::Caribbean),
    ("caribenhos", Region::Caribbean),
    ("antillais", Region::Caribbean),
    ("latinoamericanos", Region::LatinAmerica),
    ("centroamericanos", Region::CentralAmerica),
    ("sudamericanos", Region::SouthAmerica),
    ("suramericanos", Region::SouthAmerica),
    ("caraibas", Region::Caribbean),
    ("caraibes", Region::Caribbean),
    ("caribe", Region::Caribbean),
    ("stans", Region::CentralAsia),
    ("stan", Region::CentralAsia),
    ("caribeno", Region::Caribbean),
    ("caribena", Region::Caribbean),
    ("caribenho", Region::Caribbean),
    ("africas", Region::Africa),
    ("europes", Region::Europe),
    ("asias", Region::Asia),
    ("oceanias", Region::Oceania),
    ("balcanicos", Region::Balkans),
    ("balkaniques", Region::Balkans),
];

/// Names of regions of several words, as people write them in four languages.
const NAMED: &[(&str, Region)] = &[
    ("afrique de l ouest", Region::WesternAfrica),
    ("afrique occidentale", Region::WesternAfrica),
    ("afrique de l est", Region::EasternAfrica),
    ("afrique orientale", Region::EasternAfrica),
    ("afrique du nord", Region::NorthernAfrica),
    ("afrique centrale", Region::MiddleAfrica),
    ("afrique australe", Region::SouthernAfrica),
    ("afrique subsaharienne", Region::SubSaharanAfrica),
    ("africa occidental", Region::WesternAfrica),
    ("africa ocidental", Region::WesternAfrica),
    ("africa oriental", Region::EasternAfrica),
    ("africa del norte", Region::NorthernAfrica),
    ("norte de africa", Region::NorthernAfrica),
    ("norte da africa", Region::NorthernAfrica),
    ("africa central", Region::MiddleAfrica),
    ("africa austral", Region::SouthernAfrica),
    ("africa subsahariana", Region::SubSaharanAfrica),
    ("sub saharan africa", Region::SubSaharanAfrica),
    ("horn of africa", Region::HornOfAfrica),
    ("corne de l afrique", Region::HornOfAfrica),
    ("cuerno de africa", Region::HornOfAfrica),
    ("amerique latine", Region::LatinAmerica),
    ("amerique centrale", Region::CentralAmerica),
    ("amerique du sud", Region::SouthAmerica),
    ("america latina", Region::LatinAmerica),
    ("america central", Region::CentralAmerica),
    ("america del sur", Region::SouthAmerica),
    ("america do sul", Region::SouthAmerica),
    ("latin america and the caribbean", Region::LatinAmericaAndCaribbean),
    ("latin america and caribbean", Region::LatinAmericaAndCaribbean),
    ("asie centrale", Region::CentralAsia),
    ("asia central", Region::CentralAsia),
    ("europe de l est", Region::EasternEurope),
    ("europa del este", Region::EasternEurope),
    ("moyen orient", Region::MiddleEast),
    ("oriente medio", Region::MiddleEast),
    ("medio oriente", Region::MiddleEast),
    ("union europeenne", Region::EuropeanUnion),
    ("union europea", Region::EuropeanUnion),
    ("uniao europeia", Region::EuropeanUnion),
    ("iles du pacifique", Region::PacificIslands),
    ("islas del pacifico", Region::PacificIslands),
    ("ilhas do pacifico", Region::PacificIslands),
    ("south east asia", Region::SouthEasternAsia),
    ("western hemisphere", Region::Americas),
    ("eastern caribbean", Region::Oecs),
    ("middle eastern", Region::MiddleEast),
    ("mid east", Region::MiddleEast),
    ("former soviet", Region::FormerSovietUnion),
    ("ex soviet", Region::FormerSovietUnion),
    ("post soviet", Region::FormerSovietUnion),
    ("ancienne union sovietique", Region::FormerSovietUnion),
    ("antigua union sovietica", Region::FormerSovietUnion),
    ("antiga uniao sovietica", Region::FormerSovietUnion),
    ("northern triangle", Region::NorthernTriangle),
    ("triangulo norte", Region::NorthernTriangle),
    ("triangle du nord", Region::NorthernTriangle),
];

/// "west african", "southern africa": the direction with the continent.
fn compass(direction: &str, place: &str) -> Option<Region> {
    let side = match direction {
        "north" | "northern" => 'n',
        "south" | "southern" => 's',
        "east" | "eastern" => 'e',
        "west" | "western" => 'w',
        "central" | "middle" => 'c',
        "southeast" | "southeastern" => 'x',
        "latin" => 'l',
        "subsaharan" => 'u',
        _ => return None,
    };
    Some(match (side, place) {
        ('n', "africa" | "african" | "africans") => Region::NorthernAfrica,
        ('s', "africans") => Region::SouthernAfrica,
        ('e', "africa" | "african" | "africans") => Region::EasternAfrica,
        ('w', "africa" | "african" | "africans") => Region::WesternAfrica,
        ('c', "africa" | "african" | "africans") => Region::MiddleAfrica,
        ('u', "africa" | "african" | "africans") => Region::SubSaharanAfrica,
        ('s', "africa" | "african") if direction == "southern" => Region::SouthernAfrica,
        ('c', "america" | "americas" | "american" | "americans") => Region::CentralAmerica,
        ('s', "america" | "americas" | "american" | "americans") => Region::SouthAmerica,
        ('n', "america") => Region::NorthAmerica,
        ('l', "america" | "americas" | "american" | "americans") => Region::LatinAmerica,
        ('e', "europe" | "european") => Region::EasternEurope,
        ('w', "europe" | "european") => Region::WesternEurope,
        ('s', "europe" | "european") => Region::SouthernEurope,
        ('n', "europe" | "european") => Region::NorthernEurope,
        ('x', "europe" | "european") => Region::Balkans,
        ('e', "asia" | "asian") => Region::EasternAsia,
        ('s', "asia" | "asian") => Region::SouthernAsia,
        ('w', "asia" | "asian") => Region::WesternAsia,
        ('c', "asia" | "asian" | "asians") => Region::CentralAsia,
        ('x', "asia" | "asian") => Region::SouthEasternAsia,
        _ => return None,
    })
}

/// The regions that a text of the record names.
pub fn regions_in(text: &str) -> Vec<Region> {
    let words = super::text::words(text);
    let region = |mention: Mention| if let What::Region(region) = mention.what { Some(region) } else { None };
    regions(&words).into_iter().filter_map(region).collect()
}

/// Every region that is named, in order.
pub(super) fn regions(words: &[Word]) -> Vec<Mention> {
    let text = |at: usize| words.get(at).map_or("", |word| word.text.as_str());
    let mut found = Vec::new();
    let mut at = 0;
    while at < words.len() {
        let two = format!("{} {}", text(at), text(at + 1));
        let hit = if let Some(found) = named_region(words, at) {
            Some(found)
        } else if let Some(region) = compass(text(at), text(at + 1)) {
            Some((2, region))
        } else if let Some(region) = regional(&two) {
            Some((2, region))
        } else if let Some((_, region)) = ADJECTIVES.iter().find(|(word, _)| *word == text(at)) {
            Some((1, *region))
        } else if is_regional(text(at)) {
            Names::embedded().resolve_region(text(at)).map(|region| (1, region))
        } else {
            None
        };
        if let Some((long, region)) = hit {
            found.push(Mention { first: at, after: at + long, what: What::Region(region), why: Why::Name });
            at += long;
        } else {
            at += 1;
        }
    }
    found
}

/// The longest of [`NAMED`] that begins at a word.
fn named_region(words: &[Word], at: usize) -> Option<(usize, Region)> {
    let fits = |name: &str| {
        let parts = name.split(' ');
        parts
            .clone()
            .enumerate()
            .all(|(place, part)| words.get(at + place).is_some_and(|word| word.text == part))
            .then(|| parts.count())
    };
    NAMED.iter().filter_map(|(name, region)| Some((fits(name)?, *region))).max_by_key(|(long, _)| *long)
}

fn regional(text: &str) -> Option<Region> {
    match text {
        "pacific island" | "pacific islands" | "pacific nations" => Some(Region::PacificIslands),
        _ => is_regional(text).then(|| Names::embedded().resolve_region(text)).flatten(),
    }
}

/// Words that may begin a region's name; others are not looked up, because "sea" and "central" are words.
fn is_regional(text: &str) -> bool {
    const NAMES: [&str; 29] = [
        "asia",
        "europe",
        "oceania",
        "americas",
        "balkans",
        "sahel",
        "maghreb",
        "mideast",
        "levant",
        "scandinavia",
        "melanesia",
        "polynesia",
        "middle east",
        "european union",
        "pacific islands",
        "pacific island",
        "south pacific",
        "central asia",
        "west indies",
        "western balkans",
        "latin america",
        "north america",
        "australasia",
        "nordics",
        "antilles",
        "near east",
        "far east",
        "the horn",
        "caribe",
    ];
    const OTHERS: [&str; 24] = [
        "afrique",
        "caraibes",
        "balcanes",
        "balkanlar",
        "africa",
        "asie",
        "oceanie",
        "ameriques",
        "oceano pacifico",
        "europa",
        "asia central",
        "america latina",
        "centroamerica",
        "sudamerica",
        "suramerica",
        "america central",
        "america do",
        "america del",
        "caraibe",
        "caribe",
        "balcas",
        "amerique latine",
        "amerique centrale",
        "moyen orient",
    ];
    NAMES.contains(&text) || OTHERS.contains(&text)
}
