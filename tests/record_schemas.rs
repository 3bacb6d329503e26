//! The JSON Schemas in `data/schema`: the shipped files keep them, they know the same words as the program, and what breaks a rule that
//! a schema can express is refused by it too.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "helpers of tests fail as loudly as tests do; clippy excuses only functions marked as tests"
)]

mod record_cases;

use demarche::domain::{Confidence, CountryCode, Kind, MoneyState, Qualifier, Scope, SourceKind};
use demarche::record::{Files, Rule};
use jsonschema::Validator;
use record_cases::{case_files, folder, prepare};
use serde_json::Value;

/// Rules of which every case can be seen in one file, without a calendar and without knowing Unicode.
const EXPRESSIBLE: &[Rule] = &[
    Rule::FieldUnknown,
    Rule::FieldMissing,
    Rule::FieldType,
    Rule::ListEmpty,
    Rule::WordUnknown,
    Rule::DateFormat,
    Rule::IdFormat,
    Rule::CountryUnknown,
    Rule::FrameKind,
    Rule::SourceMissing,
    Rule::SourceId,
    Rule::SourceRepeated,
    Rule::TextEmpty,
    Rule::SummaryLong,
    Rule::ConditionsLong,
    Rule::TextLong,
    Rule::LanguageTag,
    Rule::UrlScheme,
    Rule::CountZero,
    Rule::PeopleScope,
    Rule::PaymentWithoutMoney,
    Rule::NationalityDuplicate,
    Rule::NationalityUs,
    Rule::ContestDuplicate,
    Rule::Retracted,
    Rule::ReasonLong,
    Rule::JournalHash,
    Rule::EditionName,
];

fn schema(name: &str) -> Value {
    serde_json::from_str(&std::fs::read_to_string(format!("data/schema/{name}.schema.json")).unwrap()).unwrap()
}

struct Schemas {
    events: Validator,
    sources: Validator,
    edition: Validator,
    aliases: Validator,
}

impl Schemas {
    fn new() -> Self {
        let compiled = |name| jsonschema::draft202012::new(&schema(name)).unwrap();
        Self {
            events: compiled("events"),
            sources: compiled("sources"),
            edition: compiled("edition"),
            aliases: compiled("aliases"),
        }
    }

    /// What the schema has against each file.
    fn complaints(&self, files: &Files) -> Vec<String> {
        let mut complaints = Vec::new();
        for (name, bytes) in files.iter() {
            let schema = match name {
                "sources.json" => &self.sources,
                "edition.json" => &self.edition,
                "aliases.json" => &self.aliases,
                _ => &self.events,
            };
            let value: Value = serde_json::from_slice(bytes).unwrap();
            complaints
                .extend(schema.iter_errors(&value).map(|error| format!("{name}: {}: {error}", error.instance_path())));
        }
        complaints
    }
}

#[test]
fn the_shipped_files_keep_the_schemas() {
    assert_eq!(Schemas::new().complaints(&Files::embedded()), Vec::<String>::new());
    assert_eq!(Schemas::new().complaints(&Files::in_folder(&folder().join("base")).unwrap()), Vec::<String>::new());
}

/// What moderation leaves in files: a check, a withdrawn and a retracted event, names, and how much of a journal is in them.
fn moderated() -> Files {
    let mut files = Files::in_folder(&folder().join("base")).unwrap();
    let text = |files: &Files, name: &str| String::from_utf8(files.get(name).unwrap().to_vec()).unwrap();
    let peru = text(&files, "events/PE.json")
        .replace("\"PE\",\n", "\"PE\",\n  \"checked\": \"2026-09-30\",\n")
        .replacen("]\n    },", "],\n      \"withdrawn\": \"2026-09-30\"\n    },", 1);
    let last = "    }\n  ]\n}\n";
    let retracted = "{\n      \"id\": \"PE-3\",\n      \"retracted\": \"2026-09-30\",\n      \"reason\": \"It was misread.\"\n    }";
    let peru = peru.replace(last, &format!("    }},\n    {retracted}\n  ]\n}}\n"));
    files.put("events/PE.json", peru);
    let folded =
        format!("01\",\n  \"checked\": \"2026-09-01\",\n  \"revision\": 7,\n  \"journal\": \"{}\"\n", "0a".repeat(32));
    let edition = text(&files, "edition.json").replace("01\"\n", &folded);
    files.put("edition.json", edition);
    let alias = "{\n  \"Inkaland\": {\n    \"country\": \"PE\",\n    \"reason\": \"Heard in a channel.\"\n  }\n}\n";
    files.put("aliases.json", alias);
    files
}

#[test]
fn what_moderation_writes_is_read_and_keeps_the_schemas() {
    let files = moderated();
    let record = demarche::record::Record::read(&files).unwrap_or_else(|problems| panic!("{problems}"));
    assert_eq!(record.to_files(), files);
    let peru = CountryCode::parse("PE").unwrap();
    assert_eq!(record.events_of(peru).iter().map(|event| event.id.number).collect::<Vec<_>>(), [2]);
    assert_eq!(record.hidden().map(|(id, _)| id.to_string()).collect::<Vec<_>>(), ["PE-1", "PE-3"]);
    assert_eq!(record.next_number(peru), 4);
    assert_eq!(record.parts().assemble().unwrap(), record);
    assert_eq!(Schemas::new().complaints(&files), Vec::<String>::new());
}

#[test]
fn the_schemas_are_themselves_valid() {
    for name in ["events", "sources", "edition", "aliases"] {
        jsonschema::meta::validate(&schema(name)).unwrap();
    }
}

#[test]
fn schemas_and_program_know_the_same_words() {
    let (events, sources) = (schema("events"), schema("sources"));
    let event = &events["$defs"]["event"]["properties"];
    let (people, money) = (&event["people"]["properties"], &event["money"]["properties"]);
    let source = &sources["additionalProperties"]["properties"];
    for (place, words) in [
        (&event["kind"], Kind::SLUGS),
        (&event["confidence"], Confidence::SLUGS),
        (&people["qualifier"], Qualifier::SLUGS),
        (&people["scope"], Scope::SLUGS),
        (&money["qualifier"], Qualifier::SLUGS),
        (&money["state"], MoneyState::SLUGS),
        (&source["kind"], SourceKind::SLUGS),
    ] {
        assert_eq!(place["enum"], serde_json::json!(words));
    }
    let codes: Vec<&str> = CountryCode::all().map(CountryCode::as_str).collect();
    assert_eq!(events["properties"]["country"]["enum"], serde_json::json!(codes));
    let abroad: Vec<&str> = codes.into_iter().filter(|code| *code != "US").collect();
    assert_eq!(event["nationalities"]["items"]["enum"], serde_json::json!(abroad));
}

#[test]
fn what_breaks_a_rule_that_a_schema_can_express_is_refused_by_it_too() {
    let schemas = Schemas::new();
    for (rule, text) in case_files() {
        if !EXPRESSIBLE.contains(&rule.parse().unwrap()) {
            continue;
        }
        for case in text.split("\n---\n") {
            let files = prepare(case).files.unwrap();
            assert!(!schemas.complaints(&files).is_empty(), "{rule}: {case}");
        }
    }
}

#[test]
fn editors_find_a_schema_for_each_file() {
    let settings: Value = serde_json::from_str(&std::fs::read_to_string(".vscode/settings.json").unwrap()).unwrap();
    let addresses: Vec<&str> =
        settings["json.schemas"].as_array().unwrap().iter().map(|one| one["url"].as_str().unwrap()).collect();
    assert_eq!(addresses.len(), 4);
    for address in addresses {
        assert!(std::path::Path::new(address).exists(), "{address}");
    }
}
