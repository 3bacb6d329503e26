//! What holds for every answer: every country × every command, and the edges of what can be typed.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use demarche::answer::{Answer, Outcome, Value};
use demarche::app::{App, Asker, Request};
use demarche::command;
use demarche::domain::standing::{AnswerState, Approach, PracticeState};
use demarche::domain::{Confidence, CountryCode, Kind, Region};
use demarche::language::{Language, Locale};
use demarche::question::{Command, Question, Sort};
use demarche::record::{Record, Snapshot};
use time::macros::date;

fn app() -> App {
    App::new(Snapshot::new(Record::embedded().unwrap(), 0), || date!(2026 - 11 - 23))
}

fn ask(app: &App, line: &str) -> Answer {
    ask_in(app, line, Locale::EnUs)
}

fn ask_in(app: &App, line: &str, locale: Locale) -> Answer {
    app.handle(&Request::Line(line.to_owned()), Asker { locale })
}

fn codes(answer: &Answer) -> Vec<&str> {
    answer.countries.iter().map(|country| country.as_str()).collect()
}

/// What must hold whatever was asked.
fn check(line: &str, answer: &Answer) {
    assert!(!answer.headline.trim().is_empty(), "{line}: no headline");
    assert!(!answer.as_of.line.is_empty(), "{line}: no as-of line");
    assert!(!answer.title.is_empty(), "{line}: no title");
    let facts = answer.blocks.iter().flat_map(|block| &block.facts);
    for fact in facts.clone() {
        assert!(fact.events.is_empty() || !fact.citations.is_empty(), "{line}: a fact without a source: {}", fact.text);
        for number in &fact.citations {
            assert!(
                answer.citations.iter().any(|citation| citation.number == *number),
                "{line}: [{number}] leads nowhere"
            );
        }
        assert!(!fact.text.starts_with('[') && !fact.text.is_empty(), "{line}: {}", fact.text);
    }
    for (place, citation) in answer.citations.iter().enumerate() {
        assert_eq!(usize::from(citation.number), place + 1, "{line}: citations are not numbered in order");
        assert!(
            facts.clone().any(|fact| fact.citations.contains(&citation.number)),
            "{line}: [{}] is cited by nothing",
            citation.number
        );
    }
    for follow in answer.follow_ups.iter().chain(&answer.choices) {
        let command = command::write(&follow.question);
        let again = read(&command);
        assert_eq!(again, follow.question, "{line}: {command}");
        assert_eq!(command::decode(&command::encode(&follow.question)), Some(again), "{line}: {command}");
    }
    for follow in &answer.follow_ups {
        assert!(follow.label.chars().count() <= 34, "{line}: {}", follow.label);
    }
}

fn read(line: &str) -> Question {
    let typed = command::parse(line).unwrap().unwrap();
    command::read(&typed, Locale::EnUs, date!(2026 - 11 - 23)).unwrap().question
}

#[test]
fn every_country_answers_every_command() {
    let app = app();
    for country in CountryCode::all() {
        for command in ["status", "terms", "money", "people", "timeline", "courts", "sources"] {
            let line = format!("/{command} {country}");
            let answer = ask(&app, &line);
            check(&line, &answer);
            assert!(matches!(answer.outcome, Outcome::Answered | Outcome::NotOnRecord), "{line}: {:?}", answer.outcome);
            assert_eq!(codes(&answer), [country.as_str()], "{line}");
            for locale in Language::translated() {
                let translated = ask_in(&app, &line, locale);
                check(&format!("{line} in {locale}"), &translated);
                assert_eq!(without_words(translated), without_words(answer.clone()), "{line} in {locale}");
            }
        }
    }
}

/// What an answer says apart from its words: it must not depend on the reader's language.
fn without_words(mut answer: Answer) -> Answer {
    (answer.title, answer.headline, answer.as_of.line) = Default::default();
    answer.reading.remark = None;
    answer.illustration.iter_mut().for_each(|illustration| illustration.description.clear());
    for block in &mut answer.blocks {
        block.title = None;
        block.facts.iter_mut().for_each(|fact| (fact.label, fact.text) = Default::default());
    }
    answer.citations.iter_mut().for_each(|citation| citation.label.clear());
    answer.follow_ups.iter_mut().for_each(|follow| follow.label.clear());
    answer
}

#[test]
fn every_list_and_every_trouble_can_be_told_in_every_language() {
    let app = app();
    let mut lines: Vec<String> = Region::ALL.iter().map(|region| format!("/agreed region:{region}")).collect();
    for (option, words) in [
        ("approach", Approach::SLUGS),
        ("answer", AnswerState::SLUGS),
        ("practice", PracticeState::SLUGS),
        ("confidence", Confidence::SLUGS),
        ("sort", Sort::SLUGS),
    ] {
        lines.extend(words.iter().map(|word| format!("/list {option}:{word} until:2026")));
        lines.extend(words.iter().map(|word| format!("/list {option}:{word} region:africa on:2025-06-25")));
    }
    lines.extend(Kind::SLUGS.iter().map(|kind| format!("/timeline kind:{kind} since:2025")));
    lines.extend(Command::ALL.iter().flat_map(|command| [format!("/{command}"), format!("/help {command}")]));
    let troubles = [
        "/statsu peru",
        "/status PE on:2030",
        "/status PE when:2025",
        "/timeline PE since:2026 until:2025",
        "/list answer:agred",
        "/agreed region:narnia",
        "/event PE3",
        "/event PE-99",
        "/event ZZ-1",
        "/compare PE PE",
        "/about nothing",
        "",
        "/status wakanda",
        "/status congo",
        "/status paris",
        "/status swazilnd",
        "/compare XK RW PE IR",
        "/changes since:2026-09-30",
        "/totals region:africa on:2025-06-25",
        "/status US",
        "/courts US",
        "/changes",
        "peru and kosovo",
    ];
    lines.extend(troubles.map(str::to_owned));
    let questions = [
        "has peru agreed?",
        "why did peru agree?",
        "has rwanda taken anyone yet",
        "when did the bahamas agree?",
        "how many people has the dominican republic taken?",
        "how much did eswatini get and who says so?",
        "how much did the comoros get?",
        "which african countries agreed but received nobody?",
        "who was asked but gave no public answer?",
        "which countries have been suspended since 2026-06?",
        "how many countries agreed as of june 2025?",
        "how many countries declined?",
        "who agreed first?",
        "which country took the most people?",
        "which country got the most money?",
        "were cubans sent to the caribbean?",
        "where were venezuelans sent?",
        "where were norwegians sent?",
        "did kosovo and rwanda agree?",
        "compare the dominican republic and the bahamas",
        "which of ghana, benin and the gambia agreed?",
        "what are the terms of palau?",
        "what did courts say about south sudan?",
        "what changed since august 2026?",
        "timeline of el salvador",
        "sources for costa rica",
        "what is a third country deportation?",
        "what does contested mean here?",
        "how current is the record?",
        "do you store what i ask?",
        "my brother was detained, what can i do?",
        "what is the weather in lima?",
        "congo?",
    ];
    lines.extend(questions.map(str::to_owned));
    let snapshot = app.snapshot();
    for line in lines {
        let english = ask(&app, &line);
        for locale in Language::translated() {
            let answer = ask_in(&app, &line, locale);
            check(&format!("{line} in {locale}"), &answer);
            assert_eq!(answer.outcome, english.outcome, "{line} in {locale}");
            assert_eq!(answer.value, english.value, "{line} in {locale}");
            let in_english = Language::of(locale).tag() == "en";
            let quotes = snapshot.record().events().any(|event| answer.headline.contains(&event.summary));
            let translated = answer.headline != english.headline;
            assert!(in_english || quotes || translated, "{line} in {locale}: {}", answer.headline);
            let shown = [answer.title, answer.headline].join(" ");
            assert!(!shown.contains("{$") && !shown.contains(" ["), "{line} in {locale}: {shown}");
        }
    }
}

#[test]
fn names_take_the_articles_and_prepositions_of_the_language() {
    let app = app();
    let rows = "fr /people IR en Iran | fr /people BS aux Bahamas | fr /people UY en Uruguay | fr /people CU à Cuba
        | fr /people FR en France | fr /people BB à la Barbade | fr /people OM à Oman | fr /people IM sur l’Île de Man
        | fr /people PE au Pérou | fr /sources PE le dossier du Pérou | fr /sources IL le dossier d’Israël
        | fr /status BS Les Bahamas ont refusé | fr /status PE Le Pérou a refusé | fr /status IL adressée à Israël
        | fr /agreed region:africa en Afrique | fr /agreed region:caribbean dans les Caraïbes
        | fr where were norwegians sent? originaires de Norvège | fr where were iraqis sent? originaires d’Irak
        | pt-BR /people PE ao Peru | pt-BR /people CR à Costa Rica | pt-BR /people AE aos Emirados Árabes Unidos
        | pt-BR /people BS às Bahamas | pt-BR /people AO a Angola | pt-BR /sources PE o registro do Peru
        | pt-BR /status BS As Bahamas recusaram | pt-BR /status AO Angola | pt-BR /status PE O Peru recusou
        | pt-BR /agreed region:caribbean no Caribe | pt-BR /agreed region:balkans nos Bálcãs
        | es-ES /people GB al Reino Unido | es-ES /people DO a la República Dominicana | es-ES /people SV a El Salvador
        | es-ES /sources DO el registro de la República Dominicana | es-ES /status BS Las Bahamas han rechazado
        | es-ES /status PE Perú ha rechazado | es-ES /agreed region:balkans en los Balcanes
        | en-US /status GM the Gambia | en-US /agreed region:caribbean in the Caribbean | en-US /people PE in Peru";
    for row in rows.split('|') {
        let (locale, rest) = row.trim().split_once(' ').unwrap();
        let end = rest.find('?').map_or_else(|| rest.match_indices(' ').nth(1).unwrap().0, |mark| mark + 1);
        let (line, wanted) = rest.split_at(end);
        let headline = ask_in(&app, line, locale.parse().unwrap()).headline;
        assert!(headline.contains(wanted.trim()), "{row}: {headline}");
    }
}

#[test]
fn a_reader_of_another_language_is_told_what_is_in_english() {
    let app = app();
    let rows = [
        ("/status PE", Locale::EsEs, Some("en inglés")),
        ("/status PE", Locale::Fr, Some("en anglais")),
        ("/status PE", Locale::PtBr, Some("em inglês")),
        ("/agreed", Locale::EsEs, None),
        ("/status PE", Locale::EnUs, None),
        ("/status PE", Locale::De, Some("no answers in your language")),
    ];
    for (line, locale, note) in rows {
        let said = ask_in(&app, line, locale).as_of.line;
        let plain = ask(&app, line).as_of.line.matches('·').count();
        assert_eq!(said.matches('·').count() > plain, note.is_some(), "{line} in {locale}: {said}");
        assert!(note.is_none_or(|note| said.contains(note)), "{line} in {locale}: {said}");
    }
}

#[test]
fn every_event_can_be_asked_for() {
    let app = app();
    let snapshot = app.snapshot();
    for event in snapshot.record().events() {
        let line = format!("/event {}", event.id);
        let answer = ask(&app, &line);
        check(&line, &answer);
        let whole = answer.blocks.first().and_then(|block| block.facts.first()).unwrap();
        assert_eq!(whole.citations.len(), event.sources.len(), "{line}: all sources of the event are cited");
    }
}

#[test]
fn every_command_answers_without_options_or_says_what_it_needs() {
    let app = app();
    for command in Command::ALL {
        for line in [format!("/{command}"), format!("/help {command}")] {
            let answer = ask(&app, &line);
            check(&line, &answer);
            let needs = command.spec().options.first().is_some_and(|option| option.required) && !line.contains("help");
            assert_eq!(answer.outcome == Outcome::Error, needs, "{line}: {}", answer.headline);
        }
    }
}

#[test]
fn the_picture_of_june_2025_is_exactly_the_seven() {
    let answer = ask(&app(), "/agreed on:2025-06-25");
    let mut found = codes(&answer);
    found.sort_unstable();
    assert_eq!(found, ["CR", "GT", "MX", "PA", "RW", "SV", "XK"]);
    assert_eq!(answer.value, Some(Value::Number(7)));
}

#[test]
fn lists_can_be_combined() {
    let app = app();
    let rows: [(&str, &[&str]); 6] = [
        ("/received region:central america", &["CR", "SV", "GT", "HN", "MX", "PA"]),
        ("/list answer:agreed practice:none region:africa", &["BI"]),
        ("/list answer:agreed region:south america", &["EC", "PY"]),
        ("/list answer:suspended", &["CD"]),
        ("/talks", &["BJ", "GD", "GY", "VC", "SL"]),
        ("/list answer:agreed confidence:confirmed region:oceania", &["PW"]),
    ];
    for (line, want) in rows {
        assert_eq!(codes(&ask(&app, line)), want, "{line}");
    }
}

#[test]
fn doubts_come_in_the_first_line() {
    let app = app();
    let rows = [
        ("/status BI", "Unconfirmed:"),
        ("/status UG", "Disputed:"),
        ("/status SL", "unconfirmed later report"),
        ("/status GQ", "at least 66 people"),
        ("/status PW", "no arrivals are on record"),
        ("/status PL", "no public agreement is on record"),
        ("/status DE", "Not on record"),
        ("/people HN", "Unconfirmed:"),
    ];
    for (line, want) in rows {
        let answer = ask(&app, line);
        assert!(answer.headline.contains(want), "{line}: {}", answer.headline);
    }
}

#[test]
fn money_promised_is_never_added_to_money_paid() {
    let answer = ask(&app(), "/money");
    assert!(answer.headline.contains("$32.46 million paid"), "{}", answer.headline);
    assert!(answer.headline.contains("$80 million promised"), "{}", answer.headline);
}

#[test]
fn what_cannot_be_understood_says_what_to_type() {
    let app = app();
    let rows = [
        ("/statsu peru", Outcome::Error, "/status"),
        ("/status", Outcome::Error, "/status PE"),
        ("/status PE on:2030", Outcome::Error, "has not come yet"),
        ("/status PE on:2025-02-31", Outcome::Error, "is not a date"),
        ("/status PE when:2025", Outcome::Error, "has no option"),
        ("/timeline PE since:2026 until:2025", Outcome::Error, "lies after"),
        ("/list answer:agred", Outcome::Error, "“agreed”"),
        ("/agreed region:narnia", Outcome::Error, "UN M49"),
        ("/event PE3", Outcome::Error, "PE-3"),
        ("/event PE-99", Outcome::NotOnRecord, "no event PE-99"),
        ("/compare PE PE", Outcome::Error, "itself"),
        ("/about nothing", Outcome::Error, "nothing"),
        ("", Outcome::OutOfScope, "asked nothing"),
        ("/status US", Outcome::Answered, "the one that asks"),
        ("/list answer:ended region:oceania", Outcome::Answered, "No country on record matches"),
    ];
    for (line, outcome, want) in rows {
        let answer = ask(&app, line);
        check(line, &answer);
        assert_eq!(answer.outcome, outcome, "{line}: {}", answer.headline);
        assert!(answer.headline.contains(want), "{line}: {}", answer.headline);
    }
}

#[test]
fn on_a_past_day_nothing_later_is_said() {
    let app = app();
    let day = date!(2025 - 06 - 25);
    let snapshot = app.snapshot();
    for country in snapshot.record().countries() {
        let answer = ask(&app, &format!("/status {country} on:2025-06-25"));
        for fact in answer.blocks.iter().flat_map(|block| &block.facts) {
            for id in &fact.events {
                assert!(snapshot.record().event(*id).unwrap().known_on(day), "{id} was not known on that day");
            }
        }
    }
}
