//! The names that readers see, by locale and country, and by locale and region: CLDR's, with a few reviewed English ones.

use crate::domain::{CountryCode, Region};
use crate::language::Locale;

use super::Table;
use super::pool::Pools;

const CLDR: &str = include_str!("../../data/names/cldr.txt");
const ENGLISH: &str = include_str!("../../data/names/english.txt");

#[derive(Debug)]
struct Shown {
    countries: Vec<u32>,
    regions: Vec<u32>,
}

/// Places of texts: one for each country of each locale, and one for each region of each locale; 0 where there is none.
pub(super) fn tables(pools: &mut Pools) -> Vec<Table> {
    let mut shown = Shown {
        countries: vec![0; Locale::ALL.len() * CountryCode::COUNT],
        regions: vec![0; Locale::ALL.len() * Region::ALL.len()],
    };
    let mut locale = None;
    for line in CLDR.lines() {
        if let Some(slug) = line.strip_prefix('@') {
            locale = slug.parse::<Locale>().ok();
        } else if let (Some(locale), Some((code, names))) = (locale, line.split_once('\t')) {
            shown.put(locale, code, names.split('\t').next().unwrap_or_default(), pools);
        }
    }
    for (code, name) in english() {
        shown.put(Locale::EnUs, code, name, pools);
        shown.put(Locale::EnGb, code, name, pools);
    }
    let bytes = |places: Vec<u32>| places.into_iter().flat_map(u32::to_le_bytes).collect();
    vec![("shown.countries", bytes(shown.countries)), ("shown.regions", bytes(shown.regions))]
}

impl Shown {
    fn put(&mut self, locale: Locale, code: &str, name: &str, pools: &mut Pools) {
        let text = pools.short_text(name);
        if let Some(country) = CountryCode::parse(code) {
            self.countries[locale as usize * CountryCode::COUNT + country.index()] = text;
        }
        let number: Option<u16> = code.parse().ok();
        for (place, _) in
            Region::ALL.iter().enumerate().filter(|(_, region)| region.m49().is_some() && region.m49() == number)
        {
            self.regions[locale as usize * Region::ALL.len() + place] = text;
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

/// CLDR's name of the region in every locale that has one.
pub(super) fn names_of(region: Region) -> impl Iterator<Item = &'static str> {
    let rows = CLDR.lines().filter_map(|line| line.split_once('\t'));
    let rows = rows.filter(move |(code, _)| region.m49().is_some_and(|number| code.parse() == Ok(number)));
    rows.filter_map(|(_, names)| names.split('\t').next())
}
