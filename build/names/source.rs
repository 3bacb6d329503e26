//! Reads the files in `data/names`: every name with its country and kind, in the order in which they claim a key.

use crate::domain::CountryCode;

use super::kind::{Countries, Kind};

/// One name as the files give it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Name {
    pub(super) text: &'static str,
    pub(super) kind: Kind,
    pub(super) countries: Countries,
}

const CLDR: &str = include_str!("../../data/names/cldr.txt");
const ENGLISH: &str = include_str!("../../data/names/english.txt");
const FORMAL: &str = include_str!("../../data/names/formal.txt");
const ALIASES: &str = include_str!("../../data/names/aliases.txt");
const DEMONYMS: &str = include_str!("../../data/names/demonyms.txt");
const NOT_COUNTRIES: &str = include_str!("../../data/names/not-countries.txt");
const CODES: &str = include_str!("../../data/names/codes.txt");
const MORE: &str = include_str!("../../data/names/more.txt");

/// Every name of every file but the further ones.
pub(super) fn all(mut take: impl FnMut(Name)) {
    cldr(&mut take);
    for (codes, names) in rows(ENGLISH).filter_map(|(_, line)| line.split_once('\t')) {
        let text = names.split('\t').next().unwrap_or_default();
        take(Name { text, kind: Kind::English, countries: countries(codes) });
    }
    listed(FORMAL, "; ", |_| Kind::Formal, &mut take);
    listed(ALIASES, "; ", alias_kind, &mut take);
    listed(DEMONYMS, "; ", |_| Kind::Demonym, &mut take);
    listed(NOT_COUNTRIES, "; ", not_country_kind, &mut take);
    listed(CODES, " ", code_kind, &mut take);
}

/// The names in other languages.
pub(super) fn further(mut take: impl FnMut(Name)) {
    listed(MORE, "\t", |_| Kind::More, &mut take);
}

/// The lines with the section that each stands in.
fn rows(file: &'static str) -> impl Iterator<Item = (&'static str, &'static str)> {
    let mut section = "";
    file.lines().filter(|line| !line.starts_with('#')).filter_map(move |line| match line.strip_prefix('@') {
        Some(head) => {
            section = head.split(' ').next().unwrap_or_default();
            None
        }
        None => Some((section, line)),
    })
}

fn cldr(take: &mut impl FnMut(Name)) {
    for (locale, line) in rows(CLDR) {
        let mut fields = line.split('\t');
        let countries = fields.next().map_or(Countries::NONE, countries);
        let kind = if locale.starts_with("en-") { Kind::English } else { Kind::Localized };
        if countries.only().is_some() {
            fields.for_each(|text| take(Name { text, kind, countries }));
        }
    }
}

/// Lines of countries, names and perhaps a reason; those without a country have the names only.
fn listed(file: &'static str, between: &str, kind_of: impl Fn(&str) -> Kind, take: &mut impl FnMut(Name)) {
    for (section, line) in rows(file) {
        let kind = kind_of(section);
        let (codes, names) = if matches!(kind, Kind::Region | Kind::Word | Kind::Slur) {
            ("", line)
        } else {
            line.split_once('\t').unwrap_or_default()
        };
        let countries = countries(codes);
        // Only the file of further names separates them by tabs; elsewhere what follows a tab is the reason.
        let names = if between == "\t" { names } else { names.split('\t').next().unwrap_or_default() };
        names.split(between).for_each(|text| take(Name { text, kind, countries }));
    }
}

fn alias_kind(section: &str) -> Kind {
    match section {
        "ambiguous" => Kind::Ambiguous,
        "common" => Kind::English,
        "offer" => Kind::Offer,
        "dissolved" => Kind::Dissolved,
        _ => Kind::Alias,
    }
}

fn not_country_kind(section: &str) -> Kind {
    match section {
        "places" => Kind::Place,
        "capitals" => Kind::Capital,
        "regions" => Kind::Region,
        "slurs" => Kind::Slur,
        _ => Kind::Word,
    }
}

fn code_kind(section: &str) -> Kind {
    if section == "sport" { Kind::Sport } else { Kind::Vehicle }
}

/// The codes of a line.
fn countries(codes: &str) -> Countries {
    let mut all = Countries::NONE;
    codes.split(' ').filter_map(CountryCode::parse).for_each(|country| all.add(country));
    all
}
