//! What composed answers say: values and first words, whatever the record grows to.

use demarche::answer::{Answer, Outcome, Value};
use demarche::command;

use crate::{ask, rows};

fn value(answer: &Answer) -> String {
    match &answer.value {
        None => "-".to_owned(),
        Some(Value::Bool(yes)) => yes.to_string(),
        Some(Value::Number(number)) => number.to_string(),
        Some(Value::Country(country)) => country.to_string(),
        Some(Value::Date(date)) => date.to_string(),
        Some(Value::NotOnRecord) => "not on record".to_owned(),
    }
}

#[test]
fn answers_give_the_value_that_was_asked_for() {
    let mut wrong = Vec::new();
    for (question, want) in rows(include_str!("values.txt")) {
        let answer = ask(question);
        let got = value(&answer);
        if got != want {
            wrong.push(format!("{question}: want {want}, got {got}: {}", answer.headline));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn yes_no_questions_begin_with_the_answer() {
    for (question, want) in rows(include_str!("values.txt")) {
        let headline = ask(question).headline;
        match want {
            "true" => assert!(headline.contains("Yes. "), "{question}: {headline}"),
            "false" => assert!(headline.contains("No. "), "{question}: {headline}"),
            _ => {}
        }
    }
}

#[test]
fn what_a_question_wrongly_takes_for_granted_is_corrected_first() {
    for question in ["why did peru agree", "why did the bahamas take them", "why did nigeria accept"] {
        let answer = ask(question);
        assert_eq!(answer.outcome, Outcome::Answered, "{question}");
        assert!(answer.headline.starts_with("That is not what the record says."), "{question}: {}", answer.headline);
    }
}

#[test]
fn what_is_unconfirmed_or_contested_is_told_in_the_first_line() {
    for (question, word) in
        [("burundi?", "Unconfirmed"), ("cameroon?", "Disputed"), ("who reported that burundi agreed", "nconfirmed")]
    {
        let answer = ask(question);
        let told = format!("{} {:?}", answer.headline, answer.blocks);
        assert!(told.contains(word), "{question}: {}", answer.headline);
    }
}

#[test]
fn every_fact_of_a_composed_answer_is_cited_and_every_offer_can_be_held_by_a_button() {
    for (question, _) in rows(include_str!("readings.txt")) {
        let answer = ask(question);
        for fact in answer.blocks.iter().flat_map(|block| &block.facts) {
            assert!(fact.events.is_empty() || !fact.citations.is_empty(), "{question}: {}", fact.text);
            assert!(!fact.text.is_empty() && !fact.text.starts_with('['), "{question}: {}", fact.text);
        }
        assert!(
            !answer.headline.contains("[ask-") && !answer.title.starts_with('['),
            "{question}: {}",
            answer.headline
        );
        for offer in answer.follow_ups.iter().chain(&answer.choices) {
            let code = command::encode(&offer.question);
            assert!(code.len() <= 80, "{question}: {code}");
            assert_eq!(command::decode(&code).as_ref(), Some(&offer.question), "{question}: {code}");
            assert!(offer.country.is_some() || offer.label.chars().count() <= 34, "{question}: {}", offer.label);
        }
    }
}
