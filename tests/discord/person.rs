//! People who talk with the bot: what they type and press becomes interactions, what comes back becomes something that they see.

use serde_json::{Value, json};

use crate::fake::{BOT, CHANNEL, Fake, standing_message};

/// Where a conversation takes place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Where {
    /// A server that installed the bot.
    Server,
    /// A server that did not; the person did.
    ForeignServer,
    /// Direct messages with the bot.
    Direct,
}

/// Somebody.
#[derive(Clone)]
pub struct Person {
    fake: Fake,
    id: u64,
    place: Where,
    locale: &'static str,
    roles: Vec<u64>,
    server: &'static str,
    permissions: &'static str,
}

/// What somebody sees after an answer.
#[derive(Clone, Debug)]
pub struct Shown {
    /// The type of the answer: 4 a new message, 7 the old one changed.
    pub kind: u64,
    /// The message as it stands now.
    pub message: Value,
    /// Who asked for the message.
    asked_by: u64,
}

/// A form that is open before somebody.
#[derive(Clone, Debug)]
pub struct Form {
    /// What Discord shows.
    pub modal: Value,
    /// The message whose button opened it.
    from: Option<Shown>,
}

/// An input that is left as it is.
pub const KEEP: &str = "\u{1}";

pub const SERVER: &str = "500000000000000002";

impl Person {
    pub fn new(fake: &Fake, place: Where) -> Self {
        Self {
            fake: fake.clone(),
            id: fake.id(),
            place,
            locale: "en-US",
            roles: Vec::new(),
            server: SERVER,
            permissions: "2147483647",
        }
    }

    pub fn id(&self) -> u64 {
        self.id
    }

    /// The same person with these roles in the server.
    pub fn with_roles(&self, roles: &[u64]) -> Self {
        Self { roles: roles.to_vec(), ..self.clone() }
    }

    pub fn speaking(self, locale: &'static str) -> Self {
        Self { locale, ..self }
    }

    pub fn elsewhere(&self, place: Where) -> Self {
        Self { place, ..self.clone() }
    }

    /// The same person, who may do only this in the channel.
    pub fn permitted(&self, permissions: &'static str) -> Self {
        Self { permissions, ..self.clone() }
    }

    /// The same person in another server.
    pub fn at(&self, server: &'static str) -> Self {
        Self { server, ..self.clone() }
    }

    /// Chooses the entry of a menu that opens a form.
    pub async fn picks_form(&self, shown: &Shown, label: &str) -> Form {
        let (menu, entry) = shown.entry(label);
        let data = json!({"custom_id": menu, "component_type": 3, "values": [entry]});
        self.opened(self.component(shown, data), Some(shown.clone())).await
    }

    fn user(&self) -> Value {
        json!({"id": self.id.to_string(), "username": "somebody", "discriminator": "0", "avatar": null, "global_name": "Some Body"})
    }

    /// What every interaction has.
    fn interaction(&self, kind: u8, data: Value) -> Value {
        let id = self.fake.id().to_string();
        let mut interaction = json!({
            "id": id,
            "application_id": BOT.to_string(),
            "type": kind,
            "data": data,
            "channel_id": CHANNEL,
            "token": format!("token-{id}"),
            "version": 1,
            "app_permissions": "0",
            "locale": self.locale,
            "entitlements": [],
            "authorizing_integration_owners": {},
            "attachment_size_limit": 10_485_760,
        });
        if self.place == Where::Direct {
            interaction["user"] = self.user();
            interaction["channel"] = json!({"id": CHANNEL, "type": 1});
            interaction["context"] = json!(1);
            interaction["authorizing_integration_owners"] = json!({"0": "0", "1": self.id.to_string()});
        } else {
            interaction["guild_id"] = json!(self.server);
            interaction["guild_locale"] = json!("en-US");
            interaction["channel"] = json!({"id": CHANNEL, "type": 0, "name": "general", "permissions": "0"});
            interaction["member"] = json!({
                "user": self.user(), "roles": self.roles.iter().map(ToString::to_string).collect::<Vec<_>>(), "joined_at": "2024-01-01T00:00:00.000000+00:00", "deaf": false, "mute": false,
                "flags": 0, "permissions": self.permissions, "avatar": null, "nick": null, "pending": false, "premium_since": null,
            });
            interaction["context"] = json!(0);
            interaction["authorizing_integration_owners"] = match self.place {
                Where::Server => json!({"0": self.server}),
                _ => json!({"1": self.id.to_string()}),
            };
        }
        interaction
    }

    /// Types a command: `/status country:Peru on:june 2025`.
    pub async fn types(&self, line: &str) -> Shown {
        let interaction = self.command(line);
        self.answered(interaction, json!({})).await
    }

    pub fn command(&self, line: &str) -> Value {
        self.interaction(2, self.called(line, false))
    }

    /// Types a command that takes a file.
    pub async fn attaches(&self, line: &str, name: &str, content: &str) -> Shown {
        let id = self.fake.id().to_string();
        let path = format!("/attachments/2/{id}/{name}");
        self.fake.state().downloads.insert(path.clone(), content.as_bytes().to_vec());
        let url = format!("https://cdn.discordapp.com{path}");
        let mut data = self.called(line, false);
        data["options"].as_array_mut().expect("options").push(json!({"name": "file", "type": 11, "value": id}));
        let file = json!({"id": id, "filename": name, "size": content.len(), "url": url, "proxy_url": url});
        data["resolved"] = json!({"attachments": {id: file}});
        self.answered(self.interaction(2, data), json!({})).await
    }

    /// Types a command that opens a form.
    pub async fn begins_form(&self, line: &str) -> Form {
        self.opened(self.command(line), None).await
    }

    fn called(&self, line: &str, typing: bool) -> Value {
        let (name, options) = taken_apart(line);
        let mut words = name.split(' ');
        let (name, sub) = (words.next().expect("a name"), words.next());
        let mut options: Vec<Value> = options.iter().map(|(name, value)| option(name, value)).collect();
        if let Some(last) = options.last_mut().filter(|_| typing) {
            last["focused"] = json!(true);
        }
        if let Some(sub) = sub {
            options = vec![json!({"name": sub, "type": 1, "options": options})];
        }
        json!({"id": self.fake.id().to_string(), "name": name, "type": 1, "options": options})
    }

    /// Types the beginning of an option's text and looks at what is offered. The last option is the one being typed.
    pub async fn begins(&self, line: &str) -> Vec<(String, String)> {
        let interaction = self.interaction(4, self.called(line, true));
        let id = interaction["id"].as_str().expect("an id").to_owned();
        self.fake.interact(interaction);
        let callback = self.fake.callback(&id).await;
        assert_eq!(callback["type"], 8);
        let choices = callback["data"]["choices"].as_array().expect("choices").clone();
        let pair = |choice: &Value| {
            (choice["name"].as_str().expect("a name").to_owned(), choice["value"].as_str().expect("a value").to_owned())
        };
        choices.iter().map(pair).collect()
    }

    /// Presses the button whose label begins like this.
    pub async fn presses(&self, shown: &Shown, label: &str) -> Shown {
        let button = shown.button(label);
        assert_ne!(button["disabled"], json!(true), "{label} cannot be pressed");
        let data = json!({"custom_id": button["custom_id"], "component_type": 2});
        self.answered(self.component(shown, data), shown.message.clone()).await
    }

    /// Presses a button with this custom id, whether or not there is one.
    pub async fn presses_id(&self, shown: &Shown, custom_id: &str) -> Shown {
        let data = json!({"custom_id": custom_id, "component_type": 2});
        self.answered(self.component(shown, data), shown.message.clone()).await
    }

    /// Presses the button that opens a form, and sees the form.
    pub async fn opens(&self, shown: &Shown, label: &str) -> Form {
        let button = shown.button(label);
        let data = json!({"custom_id": button["custom_id"], "component_type": 2});
        self.opened(self.component(shown, data), Some(shown.clone())).await
    }

    async fn opened(&self, interaction: Value, from: Option<Shown>) -> Form {
        let id = interaction["id"].as_str().expect("an id").to_owned();
        self.fake.interact(interaction);
        let callback = self.fake.callback(&id).await;
        assert_eq!(callback["type"], 9, "no form but {callback:#}");
        Form { modal: callback["data"].clone(), from }
    }

    /// Fills in the inputs of a form, in their order, and sends it off. Inputs for which nothing is given keep what stands in them.
    pub async fn sends(&self, form: &Form, texts: &[&str]) -> Shown {
        let interaction = self.submission(form, texts);
        let before = form.from.as_ref().map_or_else(|| json!({}), |shown| shown.message.clone());
        self.answered(interaction, before).await
    }

    pub fn submission(&self, form: &Form, texts: &[&str]) -> Value {
        let mut rows = form.modal["components"].as_array().expect("rows").clone();
        for (number, row) in rows.iter_mut().enumerate() {
            let input = &mut row["components"][0];
            let typed = texts.get(number).copied().filter(|text| *text != KEEP);
            let text = typed.or_else(|| input["value"].as_str()).unwrap_or_default().to_owned();
            assert!(!(text.is_empty() && input["required"] == json!(true)), "Discord insists on {}", input["label"]);
            let length = text.chars().count() as u64;
            assert!(input["max_length"].as_u64().is_none_or(|most| length <= most), "too long for {}", input["label"]);
            *row = json!({"type": 1, "components": [{"type": 4, "custom_id": input["custom_id"], "value": text}]});
        }
        let data = json!({"custom_id": form.modal["custom_id"], "components": rows});
        match &form.from {
            Some(shown) => self.on_message(5, shown, data),
            None => self.interaction(5, data),
        }
    }

    /// Chooses the entry of a menu whose label begins like this.
    pub async fn chooses(&self, shown: &Shown, label: &str) -> Shown {
        let (menu, entry) = shown.entry(label);
        let data = json!({"custom_id": menu, "component_type": 3, "values": [entry]});
        self.answered(self.component(shown, data), shown.message.clone()).await
    }

    fn component(&self, shown: &Shown, data: Value) -> Value {
        self.on_message(3, shown, data)
    }

    fn on_message(&self, kind: u8, shown: &Shown, data: Value) -> Value {
        let mut interaction = self.interaction(kind, data);
        let mut message = shown.message.clone();
        let asker = Self { id: shown.asked_by, ..self.clone() };
        // What the bot wrote of its own accord answers nobody.
        if shown.asked_by == 0 {
            interaction["message"] = message;
            return interaction;
        }
        message["interaction_metadata"] = json!({
            "id": self.fake.id().to_string(), "type": 2, "user": asker.user(),
            "authorizing_integration_owners": interaction["authorizing_integration_owners"].clone(),
        });
        interaction["message"] = message;
        interaction
    }

    /// Sends the interaction and sees what comes.
    pub async fn answered(&self, interaction: Value, before: Value) -> Shown {
        let id = interaction["id"].as_str().expect("an id").to_owned();
        let token = interaction["token"].as_str().expect("a token").to_owned();
        self.fake.interact(interaction);
        let callback = self.fake.callback(&id).await;
        match callback["type"].as_u64() {
            Some(5 | 6) => self.promised(&token, &callback, before).await,
            _ => self.sees(&callback, before).kept(&self.fake, &token),
        }
    }

    /// What stands in a channel, as somebody sees it who did not ask for it.
    pub fn finds(&self, message: Value) -> Shown {
        Shown { kind: 4, message, asked_by: 0 }
    }

    /// Waits for what was promised (type 5 or 6): the promise's message changed, or one more message.
    async fn promised(&self, token: &str, promise: &Value, before: Value) -> Shown {
        let path = format!("/{token}");
        let sent = self
            .fake
            .sent("what was promised", |sent| sent.path.starts_with("/webhooks") && sent.path.contains(&path))
            .await;
        if promise["type"] == 5 || sent.method == "PATCH" {
            let kind = if promise["type"] == 5 { 4 } else { 7 };
            return self.sees(&json!({"type": kind, "data": sent.body}), before).kept(&self.fake, token);
        }
        self.sees(&json!({"type": 4, "data": sent.body}), before)
    }

    fn sees(&self, callback: &Value, before: Value) -> Shown {
        let kind = callback["type"].as_u64().expect("a type");
        let mut message = standing_message(&self.fake, &callback["data"]);
        if kind == 7 {
            message["id"] = before["id"].clone();
            message["flags"] = before["flags"].clone();
        }
        Shown { kind, message, asked_by: self.id }
    }

    /// A message in the channel or the direct messages.
    pub fn message(&self, text: &str) -> Value {
        let mut message = standing_message(&self.fake, &json!({}));
        message["author"] = self.user();
        message["content"] = json!(text);
        message["type"] = json!(0);
        if self.place != Where::Direct {
            message["guild_id"] = json!(SERVER);
        }
        message
    }

    /// Says something, and sees the reply.
    pub async fn says(&self, text: &str) -> Shown {
        self.is_answered(self.message(text)).await
    }

    /// Replies to what the bot said, with the mention that Discord puts there, and sees the answer.
    pub async fn replies(&self, to: &Shown, text: &str) -> Shown {
        let mut message = self.message(text);
        message["type"] = json!(19);
        message["mentions"] = json!([to.message["author"]]);
        message["message_reference"] = json!({"message_id": to.message["id"], "channel_id": CHANNEL});
        message["referenced_message"] = to.message.clone();
        self.is_answered(message).await
    }

    /// Has somebody's message checked.
    pub async fn checks(&self, message: &Value) -> Shown {
        let id = message["id"].as_str().expect("an id");
        let data = json!({
            "id": self.fake.id().to_string(), "name": "Check this claim", "type": 3, "target_id": id,
            "resolved": {"messages": {id: message}},
        });
        self.answered(self.interaction(2, data), json!({})).await
    }

    async fn is_answered(&self, message: Value) -> Shown {
        let id = message["id"].as_str().expect("an id").to_owned();
        self.fake.dispatch("MESSAGE_CREATE", message);
        let reply = self
            .fake
            .sent("a reply", |sent| {
                sent.path.ends_with("/messages") && sent.body["message_reference"]["message_id"] == json!(id)
            })
            .await;
        self.sees(&json!({"type": 4, "data": reply.body}), json!({}))
    }
}

fn option(name: &str, value: &str) -> Value {
    match (name, value) {
        ("private", "true" | "false") => json!({"name": name, "type": 5, "value": value == "true"}),
        ("person", _) => json!({"name": name, "type": 6, "value": value}),
        ("revision" | "suggestion" | "first" | "second", _)
            if !value.is_empty() && value.bytes().all(|b| b.is_ascii_digit()) =>
        {
            json!({"name": name, "type": 4, "value": value.parse::<u64>().expect("a number")})
        }
        _ => json!({"name": name, "type": 3, "value": value}),
    }
}

/// "/list answer:agreed region:west africa" → list, [(answer, agreed), (region, west africa)].
fn taken_apart(line: &str) -> (String, Vec<(String, String)>) {
    let mut words = line.strip_prefix('/').expect("a command").split(' ');
    let mut name = words.next().expect("a name").to_owned();
    let mut options: Vec<(String, String)> = Vec::new();
    for word in words {
        match (word.split_once(':'), options.last_mut()) {
            // A command under a common name: `/edit add`.
            (None, None) if !name.contains(' ') => {
                name.push(' ');
                name.push_str(word);
            }
            (Some((name, value)), _) => options.push((name.to_owned(), value.to_owned())),
            (None, Some((_, value))) => {
                value.push(' ');
                value.push_str(word);
            }
            (None, None) => panic!("`{word}` belongs to no option"),
        }
    }
    (name, options)
}

impl Shown {
    /// As Discord keeps it: with its id and its files.
    fn kept(mut self, fake: &Fake, token: &str) -> Self {
        if let Some(message) = fake.standing(token) {
            self.message = message;
        }
        self
    }

    /// The content of the file beside it.
    pub fn file(&self, fake: &Fake) -> String {
        let url = self.message["attachments"][0]["url"].as_str().expect("a file");
        let path = url.trim_start_matches("https://cdn.discordapp.com");
        String::from_utf8(fake.state().downloads[path].clone()).expect("text")
    }

    pub fn is_private(&self) -> bool {
        self.message["flags"].as_u64().unwrap_or(0) & 64 != 0
    }

    /// Everything that can be read.
    pub fn text(&self) -> String {
        let mut text = String::new();
        for embed in self.message["embeds"].as_array().into_iter().flatten() {
            for part in [&embed["title"], &embed["description"], &embed["footer"]["text"]] {
                text.push_str(part.as_str().unwrap_or_default());
                text.push('\n');
            }
            for field in embed["fields"].as_array().into_iter().flatten() {
                text.push_str(field["name"].as_str().unwrap_or_default());
                text.push('\n');
                text.push_str(field["value"].as_str().unwrap_or_default());
                text.push('\n');
            }
        }
        text
    }

    pub fn says(&self, words: &str) -> &Self {
        assert!(self.text().contains(words), "`{words}` is not in:\n{}", self.text());
        self
    }

    fn parts(&self) -> impl Iterator<Item = &Value> {
        let rows = self.message["components"].as_array().into_iter().flatten();
        rows.flat_map(|row| row["components"].as_array().into_iter().flatten())
    }

    pub fn buttons(&self) -> Vec<&str> {
        self.parts().filter(|part| part["type"] == 2).filter_map(|part| part["label"].as_str()).collect()
    }

    pub fn has_button(&self, label: &str) -> bool {
        self.buttons().iter().any(|button| button.starts_with(label))
    }

    pub fn button(&self, label: &str) -> Value {
        let wanted = |part: &&Value| part["label"].as_str().is_some_and(|text| text.starts_with(label));
        self.parts().find(wanted).unwrap_or_else(|| panic!("no button {label} in {:?}", self.buttons())).clone()
    }

    pub fn entries(&self) -> Vec<&str> {
        let menus = self.parts().filter(|part| part["type"] == 3);
        menus
            .flat_map(|menu| menu["options"].as_array().into_iter().flatten())
            .filter_map(|o| o["label"].as_str())
            .collect()
    }

    fn entry(&self, label: &str) -> (Value, Value) {
        let menu = self.parts().find(|part| part["type"] == 3).expect("a menu");
        let entries = menu["options"].as_array().expect("entries");
        let wanted = |entry: &&Value| entry["label"].as_str().is_some_and(|text| text.contains(label));
        let entry = entries.iter().find(wanted).unwrap_or_else(|| panic!("no entry {label} in {:?}", self.entries()));
        (menu["custom_id"].clone(), entry["value"].clone())
    }
}
