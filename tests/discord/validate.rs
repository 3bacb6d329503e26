//! What Discord would say to a payload: an independent opinion (twilight), our own lints for what it misses, and Discord's own schema
//! where `DISCORD_OPENAPI` names the file.

use std::collections::BTreeSet;
use std::sync::OnceLock;

use serde_json::{Value, json};
use twilight_model::application::command::Command;
use twilight_model::channel::message::{Component, Embed};
use twilight_model::http::interaction::InteractionResponse;

/// Everything that is wrong with a body that was sent to this path.
pub fn check(path: &str, body: &Value) -> Vec<String> {
    let mut wrong = match kind(path) {
        Kind::Callback => callback(body),
        Kind::Commands => commands(body),
        Kind::Message => message(body, true),
        Kind::Recipient => Vec::new(),
    };
    wrong.extend(schema(path, body));
    wrong
}

enum Kind {
    Callback,
    Commands,
    Message,
    /// The request for a channel of direct messages, which is one id.
    Recipient,
}

fn kind(path: &str) -> Kind {
    if path.ends_with("/callback") {
        Kind::Callback
    } else if path.ends_with("/commands") {
        Kind::Commands
    } else if path == "/users/@me/channels" {
        Kind::Recipient
    } else {
        Kind::Message
    }
}

fn callback(body: &Value) -> Vec<String> {
    let mut wrong = Vec::new();
    let mut typed = body.clone();
    for embed in typed["data"]["embeds"].as_array_mut().into_iter().flatten() {
        embed["type"] = json!("rich");
    }
    if let Err(error) = serde_json::from_value::<InteractionResponse>(typed) {
        wrong.push(format!("twilight does not read it: {error}"));
    }
    match body["type"].as_u64() {
        Some(4 | 7) => wrong.extend(message(&body["data"], body["type"] == 4)),
        Some(5) if matches!(body["data"]["flags"].as_u64(), None | Some(64)) => {}
        Some(6) if body["data"].is_null() => {}
        Some(8) => wrong.extend(choices(&body["data"]["choices"])),
        Some(9) => wrong.extend(modal(&body["data"])),
        other => wrong.push(format!("an answer of type {other:?}")),
    }
    wrong
}

/// A message, new or changed.
pub fn message(body: &Value, new: bool) -> Vec<String> {
    let mut wrong = Vec::new();
    if body["allowed_mentions"] != json!({"parse": []}) {
        wrong.push(format!("allowed_mentions is {}", body["allowed_mentions"]));
    }
    if body["flags"].as_u64().unwrap_or(0) & (1 << 15) != 0 {
        wrong.push("components v2 are not in use yet".to_owned());
    }
    if body["content"].as_str().is_some_and(|content| content.chars().count() > 2000) {
        wrong.push("content over 2000".to_owned());
    }
    let embeds = body["embeds"].as_array().cloned().unwrap_or_default();
    if new && embeds.is_empty() && body["content"].as_str().unwrap_or_default().trim().is_empty() {
        wrong.push("an empty message".to_owned());
    }
    for file in body["attachments"].as_array().into_iter().flatten() {
        let described = file["description"].as_str().unwrap_or_default().encode_utf16().count();
        let name = file["filename"].as_str().unwrap_or_default();
        if described > 1024 || name.is_empty() || !name.chars().all(|c| c.is_ascii_alphanumeric() || "_-.".contains(c))
        {
            wrong.push(format!("a file `{name}` described in {described} characters"));
        }
    }
    wrong.extend(embeds_lint(&embeds));
    wrong.extend(components(&body["components"]));
    wrong
}

fn embeds_lint(embeds: &[Value]) -> Vec<String> {
    let mut wrong = Vec::new();
    let mut total = 0;
    for embed in embeds {
        let mut typed = embed.clone();
        typed["type"] = json!("rich");
        match serde_json::from_value::<Embed>(typed) {
            Ok(read) => wrong.extend(twilight_validate::embed::embed(&read).err().map(|error| error.to_string())),
            Err(error) => wrong.push(format!("twilight does not read the embed: {error}")),
        }
        let texts = texts(embed);
        total += texts.iter().map(|(_, text, _)| text.encode_utf16().count()).sum::<usize>();
        for (name, text, limit) in texts {
            let length = text.encode_utf16().count();
            if length > limit {
                wrong.push(format!("{name} has {length} UTF-16 units"));
            }
            if is_blank(&text) {
                wrong.push(format!("{name} is empty once trimmed"));
            }
        }
    }
    if total > 6000 {
        wrong.push(format!("{total} characters in all embeds together"));
    }
    wrong
}

/// What Discord trims, and what looks as empty.
fn is_blank(text: &str) -> bool {
    text.chars().all(|c| c.is_whitespace() || matches!(c, '\u{200B}'..='\u{200F}' | '\u{2060}' | '\u{FEFF}'))
}

fn texts(embed: &Value) -> Vec<(&'static str, String, usize)> {
    let own = [("title", &embed["title"], 256), ("description", &embed["description"], 4096)];
    let more = [("footer", &embed["footer"]["text"], 2048), ("author", &embed["author"]["name"], 256)];
    let mut all: Vec<_> = own
        .into_iter()
        .chain(more)
        .filter_map(|(name, value, limit)| Some((name, value.as_str()?.to_owned(), limit)))
        .collect();
    for field in embed["fields"].as_array().into_iter().flatten() {
        all.push(("field name", field["name"].as_str().unwrap_or_default().to_owned(), 256));
        all.push(("field value", field["value"].as_str().unwrap_or_default().to_owned(), 1024));
    }
    all
}

fn components(components: &Value) -> Vec<String> {
    let mut wrong = Vec::new();
    let rows = components.as_array().cloned().unwrap_or_default();
    match serde_json::from_value::<Vec<Component>>(components.clone()) {
        Ok(read) => {
            wrong.extend(twilight_validate::message::components(&read, false).err().map(|error| error.to_string()));
        }
        Err(error) => wrong.push(format!("twilight does not read the components: {error}")),
    }
    if rows.len() > 5 {
        wrong.push(format!("{} rows", rows.len()));
    }
    let mut ids = BTreeSet::new();
    for row in &rows {
        let parts = row["components"].as_array().cloned().unwrap_or_default();
        let selects = parts.iter().filter(|part| part["type"] != 2).count();
        if parts.is_empty() || parts.len() > 5 || (selects > 0 && parts.len() > 1) {
            wrong.push(format!("a row of {} parts, {selects} of them menus", parts.len()));
        }
        for part in &parts {
            let id = part["custom_id"].as_str().unwrap_or_default();
            let length = id.chars().count();
            if length == 0 || length > 100 {
                wrong.push(format!("a custom id of {length} characters"));
            }
            if !ids.insert(id.to_owned()) {
                wrong.push(format!("custom id {id} twice"));
            }
            wrong.extend(part_lint(part));
        }
    }
    wrong
}

fn part_lint(part: &Value) -> Vec<String> {
    let mut wrong = Vec::new();
    if part["type"] == 2 {
        let label = part["label"].as_str().unwrap_or_default();
        if is_blank(label) || label.encode_utf16().count() > 80 {
            wrong.push(format!("a button labelled `{label}`"));
        }
        if part["url"].as_str().is_some_and(|url| url.len() > 512) {
            wrong.push("a button's address over 512".to_owned());
        }
        return wrong;
    }
    let options = part["options"].as_array().cloned().unwrap_or_default();
    let values: BTreeSet<&str> = options.iter().filter_map(|option| option["value"].as_str()).collect();
    if options.is_empty() || options.len() > 25 || values.len() != options.len() {
        wrong.push(format!("a menu of {} entries with {} values", options.len(), values.len()));
    }
    for option in &options {
        for text in [&option["label"], &option["value"]] {
            let text = text.as_str().unwrap_or_default();
            if is_blank(text) || text.encode_utf16().count() > 100 {
                wrong.push(format!("an entry `{text}`"));
            }
        }
    }
    if part["placeholder"].as_str().is_some_and(|text| text.chars().count() > 150) {
        wrong.push("a placeholder over 150".to_owned());
    }
    wrong
}

/// A form.
pub fn modal(modal: &Value) -> Vec<String> {
    let mut wrong = Vec::new();
    let rows = modal["components"].as_array().cloned().unwrap_or_default();
    if rows.is_empty() || rows.len() > 5 {
        wrong.push(format!("a form of {} rows", rows.len()));
    }
    let title = modal["title"].as_str().unwrap_or_default();
    if is_blank(title) || title.encode_utf16().count() > 45 {
        wrong.push(format!("a form called `{title}`"));
    }
    let mut ids = vec![modal["custom_id"].as_str().unwrap_or_default()];
    for row in &rows {
        let inputs = row["components"].as_array().map_or(&[][..], Vec::as_slice);
        match inputs {
            [input] if row["type"] == 1 && input["type"] == 4 => {
                ids.push(input["custom_id"].as_str().unwrap_or_default());
                wrong.extend(input_lint(input));
            }
            _ => wrong.push(format!("a row of a form with {} parts", inputs.len())),
        }
    }
    if ids.iter().any(|id| id.is_empty() || id.chars().count() > 100) {
        wrong.push(format!("custom ids {ids:?}"));
    }
    if ids.iter().collect::<BTreeSet<_>>().len() != ids.len() {
        wrong.push(format!("a custom id twice in {ids:?}"));
    }
    wrong
}

fn input_lint(input: &Value) -> Vec<String> {
    let mut wrong = Vec::new();
    let units = |name: &str| input[name].as_str().map_or(0, |text| text.encode_utf16().count());
    let (least, most) = (input["min_length"].as_u64().unwrap_or(0), input["max_length"].as_u64().unwrap_or(4000));
    if is_blank(input["label"].as_str().unwrap_or_default()) || units("label") > 45 {
        wrong.push(format!("an input labelled {}", input["label"]));
    }
    if units("placeholder") > 100 {
        wrong.push("a placeholder over 100".to_owned());
    }
    if most == 0 || most > 4000 || least > most {
        wrong.push(format!("an input of {least} to {most} characters"));
    }
    if units("value") as u64 > most {
        wrong.push("an input filled with more than it takes".to_owned());
    }
    if !matches!(input["style"].as_u64(), Some(1 | 2)) {
        wrong.push(format!("an input of style {}", input["style"]));
    }
    wrong
}

/// The entries of an autocomplete box.
pub fn choices(choices: &Value) -> Vec<String> {
    let mut wrong = Vec::new();
    let choices = choices.as_array().cloned().unwrap_or_default();
    if choices.len() > 25 {
        wrong.push(format!("{} choices", choices.len()));
    }
    for choice in &choices {
        for text in [&choice["name"], &choice["value"]] {
            let text = text.as_str().unwrap_or_default();
            if is_blank(text) || text.encode_utf16().count() > 100 {
                wrong.push(format!("a choice `{text}`"));
            }
        }
    }
    wrong
}

/// All commands of a registration.
pub fn commands(body: &Value) -> Vec<String> {
    let commands = body.as_array().cloned().unwrap_or_default();
    let mut wrong: Vec<String> = commands.iter().flat_map(command).collect();
    let names: BTreeSet<&str> = commands.iter().filter_map(|command| command["name"].as_str()).collect();
    if names.len() != commands.len() || commands.len() > 100 {
        wrong.push(format!("{} commands, {} names", commands.len(), names.len()));
    }
    wrong
}

fn command(command: &Value) -> Vec<String> {
    let mut wrong = Vec::new();
    let name = command["name"].as_str().unwrap_or_default();
    let mut complete = command.clone();
    complete["version"] = json!("1");
    complete["default_member_permissions"] = Value::Null;
    complete["dm_permission"] = Value::Null;
    match serde_json::from_value::<Command>(complete) {
        Ok(read) => match twilight_validate::command::command(&read)
            .and_then(|()| twilight_validate::command::options(&read.options))
        {
            Ok(()) => {}
            // Discord allows 8000; twilight still counts to 4000.
            Err(error) if error.to_string().contains("4000") => {}
            Err(error) => wrong.push(format!("{name}: {error}")),
        },
        Err(error) => wrong.push(format!("{name}: twilight does not read it: {error}")),
    }
    let mut characters = longest(command, "name") + longest(command, "description");
    for option in command["options"].as_array().into_iter().flatten() {
        let choices = option["choices"].as_array().cloned().unwrap_or_default();
        if !choices.is_empty() && option["autocomplete"] == true {
            wrong.push(format!("{name}: choices beside autocomplete"));
        }
        characters += longest(option, "name") + longest(option, "description");
        characters += choices.iter().map(|choice| longest(choice, "name") + length(&choice["value"])).sum::<usize>();
        let texts = choices.iter().map(|choice| longest(choice, "name"));
        if texts.chain([longest(option, "description")]).any(|length| !(1..=100).contains(&length)) {
            wrong.push(format!("{name}: a text of {} is empty or over 100 characters", option["name"]));
        }
    }
    if characters > 8000 {
        wrong.push(format!("{name}: {characters} characters"));
    }
    let has = |list: &Value, what: u64| list.as_array().is_some_and(|list| list.contains(&json!(what)));
    if has(&command["contexts"], 2) && !has(&command["integration_types"], 1) {
        wrong.push(format!("{name}: private channels without installation for users"));
    }
    wrong
}

/// The length of a text or of its longest translation: of these Discord counts the longest.
fn longest(value: &Value, field: &str) -> usize {
    let translations = value[format!("{field}_localizations")].as_object().into_iter().flat_map(|all| all.values());
    translations.chain([&value[field]]).map(length).max().unwrap_or(0)
}

fn length(text: &Value) -> usize {
    text.as_str().map_or(0, |text| text.chars().count())
}

/// The description wants the number of a file as text; the documentation, which decides where the two differ, shows a number, and twilight reads
/// nothing else.
fn with_written_ids(mut body: Value) -> Value {
    let place = if body["data"].is_object() { "/data/attachments" } else { "/attachments" };
    for attachment in body.pointer_mut(place).and_then(Value::as_array_mut).into_iter().flatten() {
        if let Some(number) = attachment["id"].as_u64() {
            attachment["id"] = json!(number.to_string());
        }
    }
    body
}

/// Discord's own description of its API. Where it differs from the documentation, the documentation wins: see [`with_written_ids`].
fn schema(path: &str, body: &Value) -> Vec<String> {
    static SCHEMAS: OnceLock<Option<Schemas>> = OnceLock::new();
    let Some(schemas) = SCHEMAS.get_or_init(Schemas::read) else {
        return Vec::new();
    };
    let schema = match (kind(path), body["type"].as_u64()) {
        (Kind::Callback, Some(8)) => &schemas.choices,
        (Kind::Callback, Some(7)) => &schemas.edit,
        (Kind::Callback, Some(9)) => &schemas.form,
        (Kind::Callback, Some(5 | 6)) => return Vec::new(),
        (Kind::Callback, _) => &schemas.answer,
        (Kind::Commands, _) => &schemas.commands,
        (Kind::Message, _) if path.starts_with("/channels") => &schemas.message,
        (Kind::Message | Kind::Recipient, _) => return Vec::new(),
    };
    let body = &with_written_ids(body.clone());
    schema.iter_errors(body).map(|error| format!("schema: {}: {error}", error.instance_path())).collect()
}

struct Schemas {
    answer: jsonschema::Validator,
    edit: jsonschema::Validator,
    form: jsonschema::Validator,
    choices: jsonschema::Validator,
    commands: jsonschema::Validator,
    message: jsonschema::Validator,
}

impl Schemas {
    fn read() -> Option<Self> {
        let file = std::env::var_os("DISCORD_OPENAPI")?;
        let text = std::fs::read_to_string(&file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
        let openapi: Value = serde_json::from_str(&text).expect("DISCORD_OPENAPI is JSON");
        let named = |name: &str| validator(&openapi, json!({"$ref": format!("#/components/schemas/{name}")}));
        let commands =
            json!({"type": "array", "items": {"$ref": "#/components/schemas/ApplicationCommandUpdateRequest"}});
        Some(Self {
            answer: named("CreateMessageInteractionCallbackRequest"),
            edit: named("UpdateMessageInteractionCallbackRequest"),
            form: named("ModalInteractionCallbackRequest"),
            choices: named("ApplicationCommandAutocompleteCallbackRequest"),
            commands: validator(&openapi, commands),
            message: named("MessageCreateRequest"),
        })
    }
}

fn validator(openapi: &Value, mut schema: Value) -> jsonschema::Validator {
    schema["components"] = openapi["components"].clone();
    jsonschema::options()
        .with_draft(jsonschema::Draft::Draft202012)
        .build(&schema)
        .unwrap_or_else(|error| panic!("the schema cannot be used: {error}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sound() -> Value {
        json!({"embeds": [{"title": "t", "description": "d"}], "components": [], "allowed_mentions": {"parse": []}})
    }

    fn with(change: impl FnOnce(&mut Value)) -> Vec<String> {
        let mut body = sound();
        change(&mut body);
        message(&body, true)
    }

    fn button(id: &str) -> Value {
        json!({"type": 2, "style": 2, "label": "x", "custom_id": id})
    }

    fn menu(values: &[&str]) -> Value {
        let options: Vec<Value> = values.iter().map(|value| json!({"label": value, "value": value})).collect();
        json!({"type": 3, "custom_id": "m", "options": options})
    }

    fn row(parts: Value) -> Value {
        json!({"type": 1, "components": parts})
    }

    #[test]
    fn a_sound_message_passes() {
        assert_eq!(with(|_| {}), Vec::<String>::new());
        assert_eq!(
            with(|m| m["components"] = json!([row(json!([button("a"), button("b")])), row(json!([menu(&["a", "b"])]))])),
            Vec::<String>::new()
        );
    }

    #[test]
    fn every_lint_fires() {
        let long = |n: usize| json!("x".repeat(n));
        let cases: Vec<(&str, Vec<String>)> = vec![
            ("title", with(|m| m["embeds"][0]["title"] = long(257))),
            ("description", with(|m| m["embeds"][0]["description"] = long(4097))),
            (
                "6000",
                with(|m| {
                    let embed = json!({"description": "x".repeat(3001)});
                    m["embeds"] = json!([embed, embed]);
                }),
            ),
            ("empty field", with(|m| m["embeds"][0]["fields"] = json!([{"name": "n", "value": " \u{200B}"}]))),
            ("empty message", with(|m| m["embeds"] = json!([]))),
            ("mentions", with(|m| m["allowed_mentions"] = json!({"parse": [], "replied_user": true}))),
            ("no mentions", with(|m| drop(m.as_object_mut().expect("an object").remove("allowed_mentions")))),
            ("id twice", with(|m| m["components"] = json!([row(json!([button("a"), button("a")]))]))),
            ("long id", with(|m| m["components"] = json!([row(json!([button(&"x".repeat(101))]))]))),
            ("menu beside button", with(|m| m["components"] = json!([row(json!([menu(&["a"]), button("a")]))]))),
            ("values twice", with(|m| m["components"] = json!([row(json!([menu(&["a", "a"])]))]))),
            (
                "six buttons",
                with(|m| {
                    m["components"] = json!([row(json!([
                        button("a"),
                        button("b"),
                        button("c"),
                        button("d"),
                        button("e"),
                        button("f")
                    ]))])
                }),
            ),
            ("six rows", with(|m| m["components"] = (0..6).map(|n| row(json!([button(&n.to_string())]))).collect())),
            ("26 choices", choices(&(0..26).map(|n| json!({"name": n.to_string(), "value": n.to_string()})).collect())),
            (
                "alt text",
                with(|m| m["attachments"] = json!([{"id": 0, "filename": "a.png", "description": "x".repeat(1025)}])),
            ),
            ("file name", with(|m| m["attachments"] = json!([{"id": 0, "filename": "a b.png"}]))),
            ("long choice", choices(&json!([{"name": "a", "value": "x".repeat(101)}]))),
        ];
        for (name, wrong) in cases {
            assert!(!wrong.is_empty(), "{name} passes");
        }
    }

    #[test]
    fn every_lint_of_forms_fires() {
        let sound = json!({"custom_id": "f", "title": "t", "components": [
            row(json!([{"type": 4, "custom_id": "i", "style": 1, "label": "l", "required": true, "max_length": 10}]))
        ]});
        assert_eq!(modal(&sound), Vec::<String>::new());
        let with = |change: fn(&mut Value)| {
            let mut form = sound.clone();
            change(&mut form);
            modal(&form)
        };
        type Change = fn(&mut Value);
        let cases: [(&str, Change); 12] = [
            ("title", |f| f["title"] = json!("x".repeat(46))),
            ("no title", |f| f["title"] = json!(" ")),
            ("no inputs", |f| f["components"] = json!([])),
            ("six inputs", |f| f["components"] = json!(vec![f["components"][0].clone(); 6])),
            ("long id", |f| f["custom_id"] = json!("x".repeat(101))),
            ("id twice", |f| f["custom_id"] = json!("i")),
            ("a button in it", |f| f["components"][0]["components"] = json!([button("b")])),
            ("label", |f| f["components"][0]["components"][0]["label"] = json!("x".repeat(46))),
            ("placeholder", |f| f["components"][0]["components"][0]["placeholder"] = json!("x".repeat(101))),
            ("endless", |f| f["components"][0]["components"][0]["max_length"] = json!(4001)),
            ("overfull", |f| f["components"][0]["components"][0]["value"] = json!("x".repeat(11))),
            ("style", |f| f["components"][0]["components"][0]["style"] = json!(3)),
        ];
        for (name, change) in cases {
            assert!(!with(change).is_empty(), "{name} passes");
        }
    }

    #[test]
    fn every_lint_of_commands_fires() {
        let sound = json!({"type": 1, "name": "a", "description": "d", "options": [{"type": 3, "name": "o", "description": "d", "autocomplete": true}], "integration_types": [0, 1], "contexts": [0, 1, 2]});
        assert_eq!(commands(&json!([sound])), Vec::<String>::new());
        let with = |change: fn(&mut Value)| {
            let mut command = sound.clone();
            change(&mut command);
            commands(&json!([command]))
        };
        let cases = [
            ("upper case", with(|c| c["name"] = json!("Status"))),
            (
                "choices beside autocomplete",
                with(|c| c["options"][0]["choices"] = json!([{"name": "x", "value": "x"}])),
            ),
            (
                "required after optional",
                with(|c| {
                    let required = json!({"type": 3, "name": "p", "description": "d", "required": true});
                    c["options"].as_array_mut().expect("options").push(required);
                }),
            ),
            ("no user install", with(|c| c["integration_types"] = json!([0]))),
            (
                "over 8000",
                with(|c| {
                    let choices: Vec<Value> =
                        (0..25).map(|n| json!({"name": format!("{n:0>100}"), "value": format!("{n:0>100}")})).collect();
                    c["options"] = (0..2)
                        .map(|n| json!({"type": 3, "name": format!("o{n}"), "description": "d", "choices": choices}))
                        .collect();
                }),
            ),
            ("long description", with(|c| c["description"] = json!("x".repeat(101)))),
        ];
        for (name, wrong) in cases {
            assert!(!wrong.is_empty(), "{name} passes");
        }
    }
}
