//! Where the world is finite, it is tried out: every name with every one-letter slip gives its country, a choice with its country,
//! or nothing; never another country with certainty.

#![allow(
    clippy::indexing_slicing,
    clippy::print_stdout,
    reason = "a test that cannot go on has failed, and this one tells how much it tried"
)]

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

#[derive(Default)]
struct Tally {
    tried: usize,
    same: usize,
    choice: usize,
    nothing: usize,
    /// The slip made another name, letter for letter ("Austria" → "Austrias" is none; "Guinee" → "Guine" is).
    another_name: usize,
    wrong: Vec<String>,
}

impl Tally {
    fn try_all(&mut self, name: &str, country: CountryCode) {
        let letters: Vec<char> = name.chars().collect();
        for at in 0..letters.len() {
            let edited = |change: &dyn Fn(&mut Vec<char>)| {
                let mut copy = letters.clone();
                change(&mut copy);
                copy.into_iter().collect::<String>()
            };
            self.try_one(name, &edited(&|text| text.splice(at..=at, []).for_each(|_| ())), country);
            self.try_one(name, &edited(&|text| text.insert(at, text[at])), country);
            if at + 1 < letters.len() {
                self.try_one(name, &edited(&|text| text.swap(at, at + 1)), country);
            }
            let lower = letters[at].to_lowercase().to_string();
            let beside = BESIDE.iter().find(|(key, _)| *key == lower).map_or("", |(_, beside)| beside);
            for key in beside.chars() {
                self.try_one(name, &edited(&|text| text.insert(at, key)), country);
                self.try_one(name, &edited(&|text| text.insert(at + 1, key)), country);
            }
        }
    }

    fn try_one(&mut self, name: &str, text: &str, country: CountryCode) {
        self.tried += 1;
        match Names::embedded().resolve(text) {
            Resolution::Certain { country: found, .. } if found == country => self.same += 1,
            Resolution::Certain { how, .. } if how != How::Typo => self.another_name += 1,
            Resolution::Certain { country: found, matched, .. } => {
                self.wrong.push(format!("{text} (from {name}, {country}) became {found} by {matched}"));
            }
            Resolution::Choice(_) => self.choice += 1,
            Resolution::Nothing { .. } => self.nothing += 1,
        }
    }

    fn report(&self, what: &str) {
        println!(
            "{what}: {} slips: {} the same country, {} a choice, {} nothing, {} another name letter for letter, {} wrong",
            self.tried,
            self.same,
            self.choice,
            self.nothing,
            self.another_name,
            self.wrong.len()
        );
        assert!(self.wrong.is_empty(), "{} wrong:\n{}", self.wrong.len(), self.wrong.join("\n"));
    }
}

#[test]
fn no_slip_in_an_english_name_makes_another_country() {
    let mut tally = Tally::default();
    for country in CountryCode::all() {
        tally.try_all(display(country, Locale::EnUs), country);
    }
    tally.report("English names");
    assert!(tally.same * 100 >= tally.tried * 95, "{} of {}", tally.same, tally.tried);
}

/// A third of a million slips: half a minute unoptimised, so run by `cargo test --release -- --ignored` and before a release.
#[test]
#[ignore = "slow without optimisation"]
fn no_slip_in_a_name_of_any_locale_makes_another_country() {
    let mut tally = Tally::default();
    for &locale in Locale::ALL {
        for country in CountryCode::all() {
            tally.try_all(display(country, locale), country);
        }
    }
    tally.report("names in every locale");
}
