//! Answers as no record will ever give them, and all that the record does give: whatever comes, the message is legal and nothing is lost.

use demarche::answer::{Answer, AsOf, Block, Citation, Fact, FollowUp, Importance, Mark, Outcome, Reading};
use demarche::app::{Asker, Request};
use demarche::command::{OptionKind, SPECS};
use demarche::discord::payload::Message;
use demarche::discord::render::{Look, Scene, message};
use demarche::domain::{CountryCode, Region, SourceId, SourceKind};
use demarche::language::{Language, Locale};
use demarche::question::{ChartQuery, ChartTheme, ListQuery, MapQuery, MapTheme, Question};
use proptest::prelude::*;
use serde_json::Value;
use time::macros::date;

use crate::bot::app;
use crate::validate;

/// All pages of an answer and of its sources, each legal.
fn pages(answer: &Answer, question: Option<&Question>, sources: bool) -> Vec<Value> {
    pages_in(Language::of(Locale::EnUs), answer, question, sources)
}

fn pages_in(language: &'static Language, answer: &Answer, question: Option<&Question>, sources: bool) -> Vec<Value> {
    // A picture's words are behind its button.
    let pictured = matches!(question, Some(Question::Map(_) | Question::Chart(_)));
    let look = match (sources, pictured) {
        (true, _) => Look::Sources,
        (false, true) => Look::Text,
        (false, false) => Look::Answer,
    };
    let mut shown = Vec::new();
    for page in 0..2000 {
        let scene = Scene { answer, question, look, page, seen: Some(99), share: true, report: true, language };
        let rendered: Message = message(&scene);
        let value = serde_json::to_value(&rendered).expect("plain data");
        let wrong = validate::message(&value, true);
        assert_eq!(wrong, Vec::<String>::new(), "{value:#}");
        if shown.last() == Some(&value) {
            return shown;
        }
        shown.push(value);
    }
    panic!("no end of pages")
}

fn text(pages: &[Value]) -> String {
    let description = |page: &Value| page["embeds"][0]["description"].as_str().unwrap_or_default().to_owned();
    pages.iter().map(description).collect::<Vec<_>>().join("\n")
}

fn nasty() -> impl Strategy<Value = String> {
    let ordinary = "[A-Za-z ]{0,60}";
    let bricks = prop::sample::select(vec![
        "Peru said no. ",
        "مرحبا بالعالم ",
        "שלום ",
        "e\u{301}\u{302}\u{303}",
        "👩‍👩‍👧‍👦",
        "🇵🇪",
        "a",
        "*_~`|[]()<>@#",
        "\u{202E}\u{2066}",
        "\n- 1. > ",
        "\u{200B}\u{0}\u{7}",
        "   ",
        "漢字",
        "@everyone https://x.example/(a) ",
        "\\",
    ]);
    let walls = (bricks.clone(), 0_usize..700).prop_map(|(brick, times)| brick.repeat(times));
    let mixed = prop::collection::vec(bricks, 0..30).prop_map(|bricks| bricks.concat());
    prop_oneof![3 => ordinary, 2 => mixed, 1 => walls, 1 => any::<String>()]
}

fn facts() -> impl Strategy<Value = Vec<(Option<String>, String, Vec<u16>, bool)>> {
    let citations = prop::collection::btree_set(1_u16..60, 0..40).prop_map(|set| set.into_iter().collect());
    prop::collection::vec((prop::option::of(nasty()), nasty(), citations, any::<bool>()), 0..12)
}

prop_compose! {
    fn blocks()(raw in prop::collection::vec((prop::option::of(nasty()), 0_usize..3, any::<bool>(), facts()), 0..6)) -> Vec<Block> {
        let fact = |(label, text, citations, more)| Fact {
            label,
            mark: Some(Mark::Disputed),
            text,
            citations,
            more: bool::then_some(more, Question::About),
            ..Fact::default()
        };
        raw.into_iter()
            .map(|(title, importance, paged, facts)| Block {
                title,
                importance: Importance::ALL[importance],
                paged,
                facts: facts.into_iter().map(fact).collect(),
            })
            .collect()
    }
}

prop_compose! {
    fn answers()(
        title in nasty(),
        headline in nasty(),
        remark in prop::option::of(nasty()),
        line in nasty(),
        blocks in blocks(),
        labels in prop::collection::vec(nasty(), 0..12),
        choices in prop::collection::vec(nasty(), 0..40),
        cited in prop::collection::vec((nasty(), nasty(), nasty()), 0..60),
    ) -> Answer {
        let questions: Vec<Question> = CountryCode::all().map(|country| Question::Terms { country }).collect();
        let follow = |labels: Vec<String>| -> Vec<FollowUp> {
            labels.into_iter().enumerate().map(|(n, label)| FollowUp { label, question: questions[n / 2].clone(), country: None }).collect()
        };
        let citation = |(n, (label, title, path)): (usize, (String, String, String))| Citation {
            number: u16::try_from(n + 1).expect("few"),
            source: SourceId::parse("some-source").expect("an id"),
            label,
            title,
            url: format!("https://x.example/{path}"),
            kind: SourceKind::Press,
            language: "en".to_owned(),
            published: None,
        };
        Answer {
            outcome: Outcome::Answered,
            reading: Reading { remark, ..Reading::default() },
            mark: Some(Mark::Agreed),
            title,
            headline,
            blocks,
            citations: cited.into_iter().enumerate().map(citation).collect(),
            countries: Vec::new(),
            value: None,
            illustration: None,
            choices: follow(choices),
            follow_ups: follow(labels),
            as_of: AsOf { on: None, known_up_to: date!(2026 - 10 - 01), edition: "2026-11".to_owned(), revision: 0, line },
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn whatever_the_answer_the_message_is_legal(answer in answers()) {
        let longest = Question::Compare { countries: CountryCode::all().take(4).collect() };
        pages(&answer, Some(&longest), false);
        pages(&answer, Some(&longest), true);
        pages(&answer, None, false);
    }

    #[test]
    fn every_fact_stands_on_exactly_one_page(lengths in prop::collection::vec((1_usize..600, 0_usize..3, any::<bool>()), 1..60)) {
        let mut answer = empty();
        for (n, (length, importance, paged)) in lengths.iter().enumerate() {
            let text = format!("fact{n}begins {} fact{n}ends", "word ".repeat(length / 5));
            let citations = vec![u16::try_from(n + 1).expect("few")];
            let facts = vec![Fact { text, citations, ..Fact::default() }];
            answer.blocks.push(Block { title: Some(format!("Block {n}")), importance: Importance::ALL[*importance], paged: *paged, facts });
        }
        let pages = pages(&answer, Some(&Question::About), false);
        let all = text(&pages);
        for n in 0..lengths.len() {
            prop_assert_eq!(all.matches(&format!("fact{n}begins")).count(), 1);
            // On one line, with its citation at its end.
            let line = all.lines().find(|line| line.contains(&format!("fact{n}begins"))).unwrap_or_default();
            let end = format!("fact{n}ends \\[{}\\]", n + 1);
            prop_assert!(line.ends_with(&end));
        }
    }
}

fn empty() -> Answer {
    Answer {
        outcome: Outcome::Answered,
        reading: Reading::default(),
        mark: None,
        title: String::new(),
        headline: String::new(),
        blocks: Vec::new(),
        citations: Vec::new(),
        countries: Vec::new(),
        value: None,
        illustration: None,
        choices: Vec::new(),
        follow_ups: Vec::new(),
        as_of: AsOf {
            on: None,
            known_up_to: date!(2026 - 10 - 01),
            edition: String::new(),
            revision: 0,
            line: String::new(),
        },
    }
}

#[test]
fn an_answer_without_anything_is_still_a_message() {
    let pages = pages(&empty(), None, false);
    assert_eq!(pages.len(), 1);
}

#[test]
fn a_list_of_250_rows_stands_on_pages_of_fifteen() {
    let mut answer = empty();
    let row = |country: CountryCode| Fact {
        label: Some(format!("{} {country}", country.flag())),
        text: "2025-02-03 · up to 250 a year".to_owned(),
        more: Some(Question::Terms { country }),
        ..Fact::default()
    };
    let facts = CountryCode::all().map(row).collect();
    answer.blocks = vec![Block { title: None, importance: Importance::Essential, paged: true, facts }];
    let pages = pages(&answer, Some(&Question::About), false);
    assert_eq!(pages.len(), 17);
    let all = text(&pages);
    for country in CountryCode::all() {
        assert_eq!(all.matches(&format!("{} {country}**", country.flag())).count(), 1, "{country}");
    }
}

/// Every question that a command can ask about one country, and every list of every region.
fn questions() -> impl Iterator<Item = Question> {
    let about = CountryCode::all().flat_map(|country| {
        let other = if country == CountryCode::XK { CountryCode::US } else { CountryCode::XK };
        [
            Question::Status { country, on: None },
            Question::Timeline { country: Some(country), kind: None, since: None, until: None },
            Question::Compare { countries: vec![country, other] },
            Question::Terms { country },
            Question::Money { country: Some(country) },
            Question::People { country: Some(country) },
            Question::Courts { country: Some(country) },
            Question::Sources { country: Some(country) },
        ]
    });
    let regions = Region::ALL.iter().map(|region| Some(*region)).chain([None]);
    let listed = regions.flat_map(|region| {
        let presets = SPECS.iter().filter_map(|spec| spec.command.list_preset());
        let lists =
            presets.chain([ListQuery::default()]).map(move |preset| Question::List(ListQuery { region, ..preset }));
        lists.chain([Question::Totals { region, on: None }])
    });
    let maps = MapTheme::ALL.iter().map(|theme| Question::Map(MapQuery::world(*theme)));
    let charts = ChartTheme::ALL.iter().filter(|theme| **theme != ChartTheme::Timeline);
    let drawn = maps.chain(charts.map(|theme| Question::Chart(ChartQuery::whole(*theme))));
    let helped = SPECS.iter().map(|spec| Question::Help { command: Some(spec.command) });
    let rest = [
        Question::Timeline { country: None, kind: None, since: None, until: None },
        Question::Money { country: None },
        Question::People { country: None },
        Question::Courts { country: None },
        Question::Sources { country: None },
        Question::Changes { since: Some("2025".parse().expect("a year")) },
        Question::Help { command: None },
        Question::About,
    ];
    about.chain(listed).chain(drawn).chain(helped).chain(rest)
}

#[test]
fn every_country_with_every_command_is_legal_and_complete() {
    // One reader of each language: other locales of it differ in names only.
    let mut locales: Vec<Locale> = Language::translated().collect();
    locales.dedup_by_key(|locale| Language::of(*locale).tag());
    assert!(locales.len() > 3, "{locales:?}");
    for locale in locales {
        every_country_with_every_command_in(locale);
    }
}

fn every_country_with_every_command_in(locale: Locale) {
    let app = app();
    let (asker, language) = (Asker { locale }, Language::of(locale));
    let mut longest = 0;
    for question in questions() {
        let answer = app.handle(&Request::Question(question.clone()), asker);
        let shown = pages_in(language, &answer, Some(&question), false);
        // The list of sources is made from the citations alone: one question for each country shows them all.
        if matches!(question, Question::Timeline { .. }) {
            pages_in(language, &answer, Some(&question), true);
        }
        longest = longest.max(shown.len());
        // A fact's first words are enough to find it; the escapes are ours.
        let all = text(&shown).replace('\\', "");
        for fact in answer.blocks.iter().flat_map(|block| &block.facts) {
            let beginning: String = fact.text.chars().take(40).collect::<String>().replace('\\', "");
            assert!(all.contains(beginning.trim()), "{question:?}: `{beginning}` is on no page");
        }
        for page in &shown {
            assert!(page["embeds"][0]["footer"]["text"].as_str().is_some_and(|line| !line.is_empty()), "{question:?}");
        }
    }
    assert!(longest < 60, "an answer of {longest} pages");
}

#[test]
fn every_event_is_legal() {
    let app = app();
    let asker = Asker { locale: Locale::EnUs };
    let ids: Vec<_> = app.snapshot().record().events().map(|event| event.id).collect();
    for id in ids {
        let question = Question::Event { id };
        let answer = app.handle(&Request::Question(question.clone()), asker);
        assert_eq!(answer.outcome, Outcome::Answered, "{id}");
        pages(&answer, Some(&question), false);
    }
}

#[test]
fn every_reader_is_served_in_every_locale() {
    let app = app();
    for locale in Locale::ALL {
        for question in [Question::Status { country: CountryCode::XK, on: None }, Question::List(ListQuery::default())]
        {
            let answer = app.handle(&Request::Question(question.clone()), Asker { locale: *locale });
            pages(&answer, Some(&question), false);
        }
    }
}

#[test]
fn every_option_is_completed_or_has_choices() {
    let app = app();
    for spec in SPECS {
        for option in spec.options.iter().filter(|option| !matches!(option.kind, OptionKind::Choice(_))) {
            for typed in ["", "a", "20", "کو", "@everyone", "ß", "🇵🇪"] {
                let offered = app.complete(spec.command, option.name, typed, Asker { locale: Locale::EnUs });
                assert!(offered.len() <= 25);
                for suggestion in offered {
                    assert!(suggestion.label.encode_utf16().count() <= 100, "{}", suggestion.label);
                    assert!(suggestion.value.encode_utf16().count() <= 100, "{}", suggestion.value);
                }
            }
        }
    }
}
