//! Where the world is finite, it is tried out: every name with every one-letter slip gives its country, a choice that contains its
//! country, or nothing; never another country with certainty.

#![allow(
    clippy::indexing_slicing,
    clippy::print_stdout,
    clippy::string_slice,
    clippy::unwrap_used,
    reason = "a test that cannot go on has failed, and this one tells how much it tried"
)]

use std::collections::BTreeSet;
use std::thread;

use demarche::domain::CountryCode;
use demarche::language::Locale;
use demarche::names::{How, Names, Resolution, display};

/// Which keys lie beside a key.
const BESIDE: [(&str, &str); 26] = [
    ("q", "wa"),
    ("w", "qes"),
    ("e", "wrd"),
    ("r", "etf"),
    ("t", "ryg"),
    ("y", "tuh"),
    ("u", "yij"),
    ("i", "uok"),
    ("o", "ipl"),
    ("p", "ol"),
    ("a", "qsz"),
    ("s", "awdx"),
    ("d", "sefc"),
    ("f", "drgv"),
    ("g", "fthb"),
    ("h", "gyjn"),
    ("j", "hukm"),
    ("k", "jil"),
    ("l", "kop"),
    ("z", "asx"),
    ("x", "zsdc"),
    ("c", "xdfv"),
    ("v", "cfgb"),
    ("b", "vghn"),
    ("n", "bhjm"),
    ("m", "njk"),
];

type Named = (&'static str, CountryCode);

#[derive(Default)]
struct Tally {
    tried: usize,
    same: usize,
    choice: usize,
    nothing: usize,
    /// The slip made another country's name or code, or the beginning of one, letter for letter: "Ira" of "Iraq" is Iran's in Portuguese.
    another_name: BTreeSet<String>,
    wrong: BTreeSet<String>,
}

impl Tally {
    fn of(names: &[Named]) -> Self {
        let mut tally = Self::default();
        for (name, country) in names {
            for text in slips(name) {
                tally.try_one(name, &text, *country);
            }
        }
        tally
    }

    /// The names dealt to as many threads as there are processors.
    fn in_parallel(names: &[Named]) -> Self {
        let hands = thread::available_parallelism().map_or(1, usize::from);
        let chunks = names.chunks(names.len().div_ceil(hands));
        let tallies: Vec<Self> = thread::scope(|scope| {
            let running: Vec<_> = chunks.map(|some| scope.spawn(|| Self::of(some))).collect();
            running.into_iter().map(|one| one.join().unwrap()).collect()
        });
        tallies.into_iter().fold(Self::default(), Self::and)
    }

    fn and(mut self, other: Self) -> Self {
        self.tried += other.tried;
        self.same += other.same;
        self.choice += other.choice;
        self.nothing += other.nothing;
        self.another_name.extend(other.another_name);
        self.wrong.extend(other.wrong);
        self
    }

    fn try_one(&mut self, name: &str, text: &str, country: CountryCode) {
        self.tried += 1;
        let (found, how) = match Names::embedded().resolve(text) {
            Resolution::Certain { country, matched, how } => (vec![(country, matched)], how),
            Resolution::Choice(all) => (all.iter().map(|one| (one.country, one.name)).collect(), all[0].how),
            Resolution::Nothing { .. } => {
                self.nothing += 1;
                return;
            }
        };
        match (found.iter().any(|(one, _)| *one == country), found.len()) {
            (true, 1) => self.same += 1,
            (true, _) => self.choice += 1,
            (false, _) => {
                let all = if how == How::Typo { &mut self.wrong } else { &mut self.another_name };
                all.insert(format!("{text} (from {name}, {country}) became {found:?} ({how})"));
            }
        }
    }

    fn report(&self, what: &str) {
        println!(
            "{what}: {} slips: {} the same country, {} a choice with it, {} nothing, {} another name letter for letter, {} wrong",
            self.tried,
            self.same,
            self.choice,
            self.nothing,
            self.another_name.len(),
            self.wrong.len()
        );
        if std::env::var_os("SHOW").is_some() {
            self.another_name.iter().for_each(|line| println!("{line}"));
        }
        let wrong: Vec<&str> = self.wrong.iter().map(String::as_str).collect();
        assert!(wrong.is_empty(), "{} wrong:\n{}", wrong.len(), wrong.join("\n"));
    }
}

/// Every text that is the name with one letter missing, doubled, swapped with the next, or with a letter from beside it.
fn slips(name: &str) -> Vec<String> {
    let letters = letters(name);
    let with = |start: usize, end: usize, new: &[&str]| -> String {
        letters[..start].iter().chain(new).chain(&letters[end..]).copied().collect()
    };
    let mut all = Vec::new();
    for (at, letter) in letters.iter().enumerate() {
        all.push(with(at, at + 1, &[]));
        all.push(with(at, at, &[*letter]));
        if let Some(next) = letters.get(at + 1) {
            all.push(with(at, at + 2, &[*next, *letter]));
        }
        let lower = letter.to_lowercase();
        let beside = BESIDE.iter().find(|(key, _)| *key == lower).map_or("", |(_, beside)| beside);
        for key in beside.split("").filter(|key| !key.is_empty()) {
            all.push(with(at, at, &[key]));
            all.push(with(at + 1, at + 1, &[key]));
        }
    }
    all
}

/// The letters as keyboards have them; Devanagari's dot below (U+093C) makes one letter with that under which it stands.
fn letters(name: &str) -> Vec<&str> {
    let starts = name.char_indices().filter(|(_, letter)| *letter != '\u{93C}').map(|(at, _)| at);
    let mut ends = starts.clone().skip(1).chain([name.len()]);
    starts.map_while(|start| Some(&name[start..ends.next()?])).collect()
}

/// Names in the locale, each once a country.
fn names(locales: &[Locale]) -> Vec<Named> {
    let in_locale =
        |locale: &Locale| CountryCode::all().map(|country| (display(country, *locale), country)).collect::<Vec<_>>();
    locales.iter().flat_map(in_locale).collect::<BTreeSet<_>>().into_iter().collect()
}

#[test]
fn no_slip_in_an_english_name_makes_another_country() {
    let tally = Tally::in_parallel(&names(&[Locale::EnUs, Locale::EnGb]));
    tally.report("English names");
    assert!(tally.same * 100 >= tally.tried * 98, "{} of {}", tally.same, tally.tried);
}

/// Every seventh name, so that the rest of the tests need not wait; the next test has them all.
#[test]
fn no_slip_in_a_name_of_any_locale_makes_another_country_sampled() {
    let sample: Vec<Named> = names(Locale::ALL).into_iter().step_by(7).collect();
    Tally::in_parallel(&sample).report("names in every locale, sampled");
}

/// `cargo test --release --test names_exhaustive -- --ignored --nocapture`, before a release.
#[test]
#[ignore = "a third of a million slips: slow without optimisation"]
fn no_slip_in_a_name_of_any_locale_makes_another_country() {
    Tally::in_parallel(&names(Locale::ALL)).report("names in every locale");
}
