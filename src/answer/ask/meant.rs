//! What a question means in the light of the record: which of two countries it is about, and whether a day is that of a figure or that of
//! what was known.

use super::clause;
use crate::answer::draft::{Draft, name};
use crate::domain::{CountryCode, Event, PartialDate};
use crate::language::{Language, Locale};
use crate::question::{Ask, Aspect, Form, Mark};
use crate::record::{plain, split, stem};

/// The question that is meant, where it is another than the one that was read.
pub(super) fn meant(draft: &Draft<'_>, ask: &Ask) -> Option<Ask> {
    of_the_one_on_record(draft, ask).or_else(|| of_the_one_that_acts(draft, ask)).or_else(|| of_that_day(draft, ask))
}

/// "Nepal's court on the four from Bhutan": of two countries, one of which has no file and stands in the events of the other, the question is
/// about that other one, save where it asks how both stand.
fn of_the_one_on_record(draft: &Draft<'_>, ask: &Ask) -> Option<Ask> {
    let [_, _] = ask.countries.as_slice() else { return None };
    let (known, missing): (Vec<_>, Vec<_>) =
        ask.countries.iter().copied().partition(|country| draft.standing(*country).latest.is_some());
    let ([known], [missing]) = (known.as_slice(), missing.as_slice()) else { return None };
    let named = draft.view.events_of(*known).any(|event| clause::names_people(&event.summary, *missing));
    let both = ask.about == Aspect::Standing && (ask.form == Form::YesNo || ask.rest.is_empty());
    (named && !both).then(|| Ask { countries: vec![*known], ..ask.clone() })
}

/// "Its count through 10 December": a figure that the record has for that very day is meant, though it was published later.
fn of_that_day(draft: &Draft<'_>, ask: &Ask) -> Option<Ask> {
    let ([country], Some(day)) = (ask.countries.as_slice(), ask.on) else { return None };
    // "As known on" asks for no other day.
    let known = ask.words.iter().any(|word| word == "+know");
    let counts =
        matches!(ask.form, Form::HowMany | Form::Open) && matches!(ask.about, Aspect::People | Aspect::Terms) && !known;
    let date = PartialDate::of_day(day);
    let events = draft.scene.snapshot.record().events_of(*country).iter();
    let of_day = |event: &&Event| event.date == date && event.reported.begin() > day && event.people.is_some();
    let told = counts && events.into_iter().any(|event| of_day(&event));
    told.then(|| Ask { about: Aspect::People, on: None, since: Some(date), until: Some(date), ..ask.clone() })
}

/// "Pushed on to Togo by Ghana, how many?": the question is about the first of the two whose events name the other.
fn of_the_one_that_acts(draft: &Draft<'_>, ask: &Ask) -> Option<Ask> {
    let ([one, other], true) = (ask.countries.as_slice(), ask.bears(Mark::Related)) else { return None };
    let names = |country: CountryCode, other: CountryCode| {
        draft.view.events_of(country).any(|event| clause::names_people(&event.summary, other))
    };
    let (acting, partner) = [(*one, *other), (*other, *one)].into_iter().find(|(one, other)| names(*one, *other))?;
    let marks = ask.marks.iter().copied().filter(|mark| *mark != Mark::Related).collect();
    // The record is written in English, whatever language the answer is in.
    let name = plain(name(Language::of(Locale::EnUs), partner));
    let said = |stem: &String| draft.view.events_of(acting).any(|event| super::cover::says(&event.summary, stem));
    // "Eswatini's" is another word than "Eswatini".
    let as_said = |stem: String| if said(&stem) { stem } else { format!("{stem}s") };
    let stems: Vec<String> = split(&name).map(|word| as_said(stem(&word))).collect();
    let rest = ask.rest.iter().cloned().chain(stems.iter().cloned()).collect();
    let words = ask.words.iter().cloned().chain(stems).collect();
    Some(Ask { countries: vec![acting], marks, rest, words, ..ask.clone() })
}
