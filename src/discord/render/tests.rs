//! What an answer looks like, shown whole; that it is always legal is tested over the fake Discord.

use time::macros::date;

use super::*;
use crate::answer::{AsOf, Block, Fact, FollowUp, Importance, Mark, Outcome, Reading};
use crate::domain::{CountryCode, SourceId};
use crate::language::Locale;

fn peru() -> CountryCode {
    CountryCode::parse("PE").expect("Peru")
}

fn question() -> Question {
    Question::Status { country: peru(), on: None }
}

fn citation(number: u16, label: &str) -> Citation {
    Citation {
        number,
        source: SourceId::parse("a-source").expect("an id"),
        label: label.to_owned(),
        title: format!("Title of {label}"),
        url: format!("https://news.example/{number}"),
        kind: SourceKind::Press,
        language: "en".to_owned(),
        published: None,
    }
}

fn answer() -> Answer {
    let fact = |label: &str, text: &str, citations: &[u16]| Fact {
        label: Some(label.to_owned()),
        text: text.to_owned(),
        citations: citations.to_vec(),
        ..Fact::default()
    };
    let facts = vec![fact("Approach", "asked, reported 2025-06-25", &[1]), fact("Answer", "declined", &[1, 2])];
    Answer {
        outcome: Outcome::Answered,
        reading: Reading { remark: Some("Showing Peru for “peruu”.".to_owned()), ..Reading::default() },
        mark: Some(Mark::Declined),
        title: "🇵🇪 Peru — Declined".to_owned(),
        headline: "Peru has declined.".to_owned(),
        blocks: vec![Block {
            title: Some("Standing".to_owned()),
            importance: Importance::Essential,
            paged: false,
            facts,
        }],
        citations: vec![citation(1, "The New York Times, 2025-06-25"), citation(2, "Reuters, 2025-07-01")],
        countries: vec![peru()],
        value: None,
        illustration: None,
        choices: Vec::new(),
        follow_ups: vec![FollowUp { label: "Timeline".to_owned(), question: Question::About, country: None }],
        as_of: AsOf {
            on: None,
            known_up_to: date!(2026 - 10 - 01),
            edition: "2026-11".to_owned(),
            revision: 3,
            line: "Known up to 2026-10-01".to_owned(),
        },
    }
}

fn shown(change: impl FnOnce(&mut Scene<'_>)) -> Message {
    let (answer, question) = (answer(), question());
    let language = Language::of(Locale::EnUs);
    let mut scene = Scene {
        answer: &answer,
        question: Some(&question),
        look: Look::Answer,
        page: 0,
        seen: None,
        share: true,
        report: true,
        language,
    };
    change(&mut scene);
    message(&scene)
}

#[test]
fn an_answer_reads_from_the_sentence_that_answers_to_the_small_print() {
    let message = shown(|_| {});
    let embed = &message.embeds[0];
    assert_eq!(embed.title, "❌ 🇵🇪 Peru — Declined");
    assert_eq!(embed.color, Some(0xD5_5E00));
    let expected = "*Showing Peru for “peruu”.*\n**Peru has declined.**\n**Standing**\n\
                    **Approach** — asked, reported 2025-06-25 \\[1\\]\n**Answer** — declined \\[1\\]\\[2\\]";
    assert_eq!(embed.description, expected);
    assert_eq!(embed.fields[0].name, "Sources");
    let sources = "\\[1\\] [The New York Times, 2025-06-25](https://news.example/1)\n\
                   \\[2\\] [Reuters, 2025-07-01](https://news.example/2)";
    assert_eq!(embed.fields[0].value, sources);
    assert_eq!(embed.footer.as_ref().expect("a footer").text, "Known up to 2026-10-01");
}

#[test]
fn buttons_carry_the_question_and_the_revision() {
    let text = serde_json::to_string(&shown(|_| {}).components).expect("plain data");
    for id in ["v1:n:about:r3:p0", "v1:s:status.0PE:r3:p0", "v1:x:status.0PE:r3:p0"] {
        assert!(text.contains(id), "{id} is not in {text}");
    }
}

#[test]
fn the_sources_are_listed_with_what_they_are_and_lead_back() {
    let message = shown(|scene| scene.look = Look::Sources);
    let embed = &message.embeds[0];
    assert!(embed.title.starts_with("Sources · "), "{}", embed.title);
    assert!(embed.description.contains("\\[1\\] 📰 [Title of The New York Times, 2025-06-25](https://news.example/1)"));
    let text = serde_json::to_string(&message.components).expect("plain data");
    assert!(text.contains("v1:a:status.0PE:r3:p0") && !text.contains("v1:x:"), "{text}");
}

#[test]
fn a_record_that_moved_on_is_said_and_one_that_did_not_is_not() {
    assert!(shown(|scene| scene.seen = Some(2)).embeds[0].description.contains("updated since"));
    assert!(!shown(|scene| scene.seen = Some(3)).embeds[0].description.contains("updated since"));
}

#[test]
fn runs_of_citations_are_shortened() {
    for (citations, text) in [
        (vec![], ""),
        (vec![1], "[1]"),
        (vec![1, 2], "[1][2]"),
        (vec![1, 2, 3], "[1–3]"),
        (vec![1, 3, 4, 5, 6, 9], "[1][3–6][9]"),
        (vec![u16::MAX - 1, u16::MAX], "[65534][65535]"),
    ] {
        assert_eq!(numbers(&citations), text);
    }
}

#[test]
fn what_does_not_fit_on_one_page_begins_with_what_is_essential() {
    let (mut answer, question) = (answer(), question());
    let block = |title: &str, importance| Block {
        title: Some(title.to_owned()),
        importance,
        paged: false,
        facts: (0..8).map(|n| Fact { text: format!("{title} {n} {}", "x ".repeat(100)), ..Fact::default() }).collect(),
    };
    answer.blocks = vec![
        block("History", Importance::History),
        block("Detail", Importance::Detail),
        block("Essential", Importance::Essential),
    ];
    let language = Language::of(Locale::EnUs);
    let page = |page| {
        let scene = Scene {
            answer: &answer,
            question: Some(&question),
            look: Look::Answer,
            page,
            seen: None,
            share: false,
            report: true,
            language,
        };
        message(&scene).embeds[0].description.clone()
    };
    assert!(page(0).contains("**Essential**") && !page(0).contains("**History**"));
    assert!(page(0).contains("**Peru has declined.**") && page(1).contains("**Peru has declined.**"));
}
