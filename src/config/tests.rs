use proptest::prelude::*;

use super::*;

fn read(text: &str) -> (Config, Vec<String>) {
    let mut config = Config::defaults();
    let faults = config.read_file("config.toml", text).iter().map(ToString::to_string).collect();
    (config, faults)
}

fn nothing(_: &str) -> Option<OsString> {
    None
}

#[test]
fn every_default_is_a_value_of_its_kind_and_every_name_and_variable_is_used_once() {
    for key in KEYS {
        assert!(key.kind.read_text(key.default).is_ok(), "{}", key.name);
        assert_eq!(KEYS.iter().filter(|other| other.variable == key.variable).count(), 1, "{}", key.variable);
    }
    let names: Vec<Name> = KEYS.iter().map(|key| key.name).collect();
    assert_eq!(names, Name::ALL);
}

#[test]
fn a_file_sets_what_it_names_and_leaves_the_rest() {
    let (config, faults) = read("language = \"de\"\n[discord]\nburst = 9\npublic_channels = [\"12\", 34]\n");
    assert_eq!(faults, Vec::<String>::new());
    assert_eq!(config.language(), Locale::De);
    assert_eq!(config.discord_burst(), 9);
    assert_eq!(config.discord_rate_per_minute(), 30);
    assert_eq!(config.discord_public_channels(), BTreeSet::from([12, 34]));
    assert_eq!(config.data(), None);
}

#[test]
fn everything_that_is_wrong_is_said_at_once_with_line_and_column() {
    let text = "\
lagnuage = \"de\"
log = 3
[discord]
brust = 5
  rate_per_minute = 0
public_channels = [\"x\"]
api = \"discord\"
token = \"secret.token.value\"
[colour]
on = true
";
    let (_, faults) = read(text);
    let starts = [
        "config.toml:1:1: no key `lagnuage`; did you mean `language`?",
        "config.toml:2:7: log: an integer where a text in quotation marks belongs",
        "config.toml:4:1: no key `discord.brust`; did you mean `discord.burst`?",
        "config.toml:5:21: discord.rate_per_minute: `0` is not a whole number from 1 to 600",
        "config.toml:6:19: discord.public_channels: `x` is not a channel id",
        "config.toml:7:7: discord.api: `discord` is not an address of the form http://host:port",
        "config.toml:8:1: the token does not belong in this file",
        "config.toml:9:2: no key `colour`; the keys are data,",
    ];
    assert_eq!(faults.len(), starts.len(), "{faults:#?}");
    for (fault, start) in faults.iter().zip(starts) {
        assert!(fault.starts_with(start), "{fault}\nshould start with\n{start}");
        assert!(!fault.contains("secret"), "{fault}");
    }
}

#[test]
fn errors_of_form_are_placed_and_do_not_hide_errors_of_meaning() {
    let (_, faults) = read("language = \nlog = 3\n");
    assert!(faults.iter().any(|fault| fault.starts_with("config.toml:1:")), "{faults:?}");
    assert!(faults.iter().any(|fault| fault.starts_with("config.toml:2:7: log:")), "{faults:?}");
}

#[test]
fn a_key_in_the_wrong_section_is_recognised() {
    let (_, faults) = read("burst = 5\n");
    assert_eq!(faults, ["config.toml:1:1: no key `burst`; did you mean `discord.burst`?"]);
}

#[test]
fn a_section_that_is_a_value_and_a_value_that_is_a_section_are_faults() {
    let (_, faults) = read("discord = 3\n[data]\nx = 1\n");
    assert_eq!(faults.len(), 2, "{faults:?}");
}

#[test]
fn paths_in_a_file_begin_at_its_folder_and_paths_in_variables_where_the_program_starts() {
    let mut config = Config::defaults();
    let text = "data = \"record\"\n[discord]\ntoken_file = \"/run/token\"\n[console]\nhistory = \"auto\"\n";
    assert_eq!(config.read_file("/etc/demarche/config.toml", text), Vec::new());
    assert_eq!(config.data(), Some(Path::new("/etc/demarche/record")));
    assert_eq!(config.token_origin(&nothing).as_deref(), Some("the file /run/token"));
    assert_eq!(config.history(), History::Auto);
    let by_variable = Config::load(None, &|name| (name == "DEMARCHE_DATA").then(|| "record".into())).expect("sound");
    assert_eq!(by_variable.data(), Some(Path::new("record")));
}

#[test]
fn ids_are_numbers_or_texts_and_a_single_one_may_be_left_empty() {
    let (config, faults) =
        read("[discord]\nhome_server = 12\nreview_channel = \"34\"\naudit_channel = \"\"\nowners = [5]\n");
    assert_eq!(faults, Vec::<String>::new());
    assert_eq!(config.discord_id(Name::HomeServer), Some(12));
    assert_eq!(config.discord_id(Name::ReviewChannel), Some(34));
    assert_eq!(config.discord_id(Name::AuditChannel), None);
    assert_eq!(config.discord_ids(Name::Owners), BTreeSet::from([5]));
    let (_, faults) = read("[discord]\nhome_server = \"mine\"\nowners = 5\n");
    assert_eq!(faults.len(), 2, "{faults:?}");
    assert!(faults.iter().any(|fault| fault.contains("`mine` is not a server id")), "{faults:?}");
    assert!(faults.iter().any(|fault| fault.contains("a list of user ids belongs")), "{faults:?}");
}

#[test]
fn every_key_can_be_overridden_by_its_variable() {
    let samples = [
        (Name::Data, "/srv/data"),
        (Name::Database, "/srv/journal.db"),
        (Name::Language, "fr"),
        (Name::Log, "debug"),
        (Name::History, ""),
        (Name::Api, "http://127.0.0.1:9"),
        (Name::TokenFile, "/run/token"),
        (Name::RatePerMinute, "7"),
        (Name::Burst, "2"),
        (Name::PublicChannels, "5, 6"),
        (Name::ChannelCooldown, "9"),
        (Name::HomeServer, "1"),
        (Name::ModeratorRoles, "2 3"),
        (Name::Moderators, "4"),
        (Name::OwnerRoles, "5"),
        (Name::Owners, "6"),
        (Name::ReviewChannel, "7"),
        (Name::AuditChannel, "8"),
    ];
    assert_eq!(samples.map(|(name, _)| name).as_slice(), Name::ALL);
    for (name, text) in samples {
        let variable = name.key().variable;
        let config = Config::load(Some(Path::new("tests/fixtures/config/full.toml")), &|asked| {
            (asked == variable).then(|| text.into())
        })
        .expect("a sound configuration");
        for setting in config.settings() {
            let by_variable = setting.origin == Origin::Set(Place::Variable(variable));
            assert_eq!(by_variable, setting.name == name, "{} set by {variable}: {setting:?}", setting.name);
        }
    }
}

#[test]
fn faults_of_variables_join_those_of_the_file() {
    let environment = |name: &str| (name == "DISCORD_BURST").then(|| "many".into());
    let faults = Config::load(Some(Path::new("no/such/file.toml")), &environment).expect_err("two faults");
    let faults = faults.to_string();
    assert!(faults.starts_with("no/such/file.toml: cannot be read:"), "{faults}");
    assert!(
        faults.ends_with("environment variable DISCORD_BURST: `many` is not a whole number from 1 to 100"),
        "{faults}"
    );
}

#[test]
fn an_empty_variable_empties_what_can_be_empty_and_leaves_the_rest() {
    let config =
        Config::load(Some(Path::new("tests/fixtures/config/full.toml")), &|_| Some(OsString::new())).expect("sound");
    assert_eq!((config.data(), config.history()), (None, History::Off));
    assert_eq!((config.discord_burst(), config.language()), (9, Locale::De));
}

#[test]
fn the_token_is_taken_from_the_variable_before_the_file_and_is_never_shown() {
    let mut config = Config::defaults();
    assert_eq!(config.token(&nothing), Ok(None));
    config.set_flag(Name::TokenFile, "Cargo.toml".into(), "test");
    let with_variable = |name: &str| (name == TOKEN_VARIABLE).then(|| "abc".into());
    assert_eq!(config.token(&with_variable), Ok(Some("abc".to_owned())));
    assert!(config.token(&nothing).is_ok_and(|token| token.is_some_and(|token| token.contains("[package]"))));
    assert_eq!(config.token_origin(&with_variable).as_deref(), Some("environment variable DISCORD_TOKEN"));
    config.set_flag(Name::TokenFile, "no/such/file".into(), "test");
    assert!(config.token(&nothing).is_err());
    assert!(!format!("{config:?}").contains("abc"));
}

#[test]
fn the_shipped_file_and_the_documentation_name_every_key_and_its_variable() {
    let shipped = include_str!("../../config.toml");
    let documentation = include_str!("../../docs/configuration.md");
    // Every key is there with its default, as a comment without a blank: with these comment signs taken off, the file must still be sound.
    let open = |line: &str| match line.strip_prefix('#') {
        Some(rest) if rest.starts_with(|c: char| c.is_ascii_lowercase()) => format!("{rest}\n"),
        _ => format!("{line}\n"),
    };
    let opened: String = shipped.lines().map(open).collect();
    for text in [shipped, &opened] {
        assert_eq!(read(text).1, Vec::<String>::new());
    }
    let set = read(&opened).0;
    for (setting, key) in set.settings().iter().zip(KEYS) {
        assert_ne!(setting.origin, Origin::Default, "{} is not in config.toml", key.name);
        assert_eq!(Ok(&setting.value), key.kind.read_text(key.default).as_ref(), "{}: the default", key.name);
        assert!(shipped.contains(key.variable), "{} is not in config.toml", key.variable);
        for text in [key.name.slug(), key.variable, key.description] {
            assert!(documentation.contains(text), "docs/configuration.md lacks: {text}");
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 500, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_text_is_read_and_what_is_wrong_with_it_is_placed_in_it(text in "(?s)([a-z_.]{0,9} ?= ?[\"0-9a-z\\[\\]{}]{0,9}\n|\\[discord\\]\n|.{0,20}\n?){0,9}") {
        for fault in Config::defaults().read_file("f", &text) {
            let Place::Spot { line, column, .. } = fault.place else { panic!("a place") };
            prop_assert!((1..=text.lines().count() + 1).contains(&line) && column >= 1);
        }
    }
}
