//! Free text: the standing of the countries that it names. Understanding whole questions is the task of `question`.

use super::draft::{Draft, Scene};
use super::{Answer, Outcome, Reading};
use crate::domain::CountryCode;
use crate::language::say;
use crate::question::Question;

/// How many countries of one message are answered at once: as many as `/compare` takes.
const COUNTRIES: usize = 4;

/// What free text is taken for.
pub(super) fn answer(scene: Scene<'_>, text: &str) -> Answer {
    let spans = crate::names::Names::embedded().find(text);
    let mut countries: Vec<CountryCode> = Vec::new();
    for span in &spans {
        match span.countries.as_slice() {
            [country] if !countries.contains(country) => countries.push(*country),
            [_] | [] => {}
            several => return which(scene, text.get(span.start..span.end).unwrap_or_default(), several),
        }
    }
    countries.retain(|country| *country != CountryCode::US || spans.len() == 1);
    countries.truncate(COUNTRIES);
    match countries.as_slice() {
        [] => not_understood(scene, text),
        [country] => super::answer(&Question::Status { country: *country, on: None }, scene),
        _ => super::answer(&Question::Compare { countries }, scene),
    }
}

fn which(scene: Scene<'_>, written: &str, countries: &[CountryCode]) -> Answer {
    let choices =
        countries.iter().map(|country| (*country, Question::Status { country: *country, on: None })).collect();
    super::trouble::answer(scene, &crate::command::Trouble::WhichCountry { written: written.to_owned(), choices })
}

fn not_understood(scene: Scene<'_>, text: &str) -> Answer {
    let reading = Reading { intent: "unknown".to_owned(), ..Reading::default() };
    let mut draft = Draft::with_reading(scene, None, reading);
    let language = draft.language();
    let message = if text.trim().is_empty() { "free-empty" } else { "free-headline" };
    let set = draft.set();
    set.outcome = Outcome::OutOfScope;
    set.title = say!(language, "free-title");
    set.headline = language.say(message, &[]);
    draft.follow("follow-help", Question::Help { command: None });
    draft.follow("follow-agreed", super::agreed());
    draft.follow("follow-totals", Question::Totals { region: None, on: None });
    draft.finish()
}

/// Said where a name was not typed exactly, or what was understood is not obvious.
pub(super) fn remark(scene: Scene<'_>, written: &str, country: CountryCode) -> String {
    let name = super::draft::name(scene.language, country);
    say!(scene.language, "taken-for", name = name, written = written)
}
