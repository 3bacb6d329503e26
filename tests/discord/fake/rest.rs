//! The REST half: the routes that a bot of this kind uses. Anything else is a problem that fails the test.

use std::time::Duration;

use axum::body::Bytes;
use axum::extract::{DefaultBodyLimit, FromRequest, Multipart, Path, Request, State, WebSocketUpgrade};
use axum::http::{Method, StatusCode, Uri};
use axum::response::{IntoResponse, Response};
use axum::routing::{any, get, patch, post};
use axum::{Json, Router};
use serde_json::{Value, json};

use super::{BOT, Fake, Fault, Sent, Upload, gateway};

pub fn routes(fake: Fake) -> Router {
    Router::new()
        .route("/api/v10/gateway", get(address))
        .route("/api/v10/gateway/bot", get(address))
        .route("/api/v10/users/@me", get(me))
        .route("/api/v10/users/@me/channels", post(direct))
        .route("/api/v10/oauth2/applications/@me", get(application))
        .route("/api/v10/applications/@me", get(application))
        .route("/api/v10/applications/{id}/commands", get(commands).put(overwrite))
        .route("/api/v10/applications/{id}/guilds/{guild}/commands", get(guild_commands).put(overwrite_guild))
        .route("/api/v10/interactions/{id}/{token}/callback", post(callback))
        .route("/api/v10/webhooks/{id}/{token}", post(follow_up))
        .route("/api/v10/webhooks/{id}/{token}/messages/@original", patch(original))
        .route("/api/v10/channels/{id}/messages", post(message))
        .route("/api/v10/channels/{id}/messages/{message}", patch(change))
        .route("/attachments/{*path}", get(download))
        // Both, because it is the client's business whether it uses the address that READY gave.
        .route("/", get(socket))
        .route("/resume", get(socket))
        .fallback(any(unknown))
        // Discord takes files of 10 MiB; axum's own limit is 2.
        .layer(DefaultBodyLimit::max(12 * 1024 * 1024))
        .with_state(fake)
}

async fn socket(State(fake): State<Fake>, upgrade: WebSocketUpgrade) -> Response {
    upgrade.on_upgrade(move |socket| gateway::serve(fake, socket))
}

async fn unknown(State(fake): State<Fake>, method: Method, uri: Uri) -> StatusCode {
    fake.note(|state| state.problems.push(format!("no such route: {method} {uri}")));
    StatusCode::NOT_FOUND
}

/// Every request passes here: written down, and answered with a fault if one is due.
async fn pass(fake: &Fake, request: Request) -> Result<Sent, Response> {
    let method = request.method().to_string();
    let path = request.uri().path().trim_start_matches("/api/v10").to_owned();
    let (body, files) = content(request).await;
    let sent = Sent { method, path, body, files };
    let fault = take_fault(fake, &sent.path);
    if let Some(fault) = &fault {
        tokio::time::sleep(fault.after).await;
    }
    if sent.method != "GET" {
        let mut complaints = (fake.check)(&sent.path, &sent.body);
        complaints.extend(misfiled(&sent));
        fake.note(|state| state.problems.extend(complaints.into_iter().map(|what| format!("{}: {what}", sent.path))));
    }
    match fault {
        Some(fault) if !fault.obeyed => {
            fake.note(|state| state.sent.push(sent));
            Err((status(fault.status), Json(fault.body)).into_response())
        }
        _ => Ok(sent),
    }
}

/// Every file has its entry in the list of attachments and every entry its file.
fn misfiled(sent: &Sent) -> Option<String> {
    let list = |body: &Value| body["attachments"].as_array().cloned().unwrap_or_default();
    let mut listed: Vec<String> = list(&sent.body).iter().chain(&list(&sent.body["data"])).map(described).collect();
    let mut filed: Vec<String> = sent.files.iter().map(|file| format!("{} {}", file.part, file.name)).collect();
    listed.sort();
    filed.sort();
    (listed != filed).then(|| format!("attachments {listed:?} beside the files {filed:?}"))
}

fn described(attachment: &Value) -> String {
    format!("files[{}] {}", attachment["id"], attachment["filename"].as_str().unwrap_or_default())
}

fn take_fault(fake: &Fake, path: &str) -> Option<Fault> {
    let mut state = fake.state();
    let place = state.faults.iter().position(|fault| path.contains(&fault.on))?;
    state.faults.remove(place)
}

fn status(code: u16) -> StatusCode {
    StatusCode::from_u16(code).expect("a status")
}

async fn content(request: Request) -> (Value, Vec<Upload>) {
    let kind = request.headers().get("content-type").and_then(|kind| kind.to_str().ok()).unwrap_or_default().to_owned();
    if !kind.starts_with("multipart/") {
        let bytes = Bytes::from_request(request, &()).await.unwrap_or_default();
        return (serde_json::from_slice(&bytes).unwrap_or(Value::Null), Vec::new());
    }
    let (mut body, mut files) = (Value::Null, Vec::new());
    let mut parts = Multipart::from_request(request, &()).await.expect("multipart");
    while let Ok(Some(part)) = parts.next_field().await {
        let (name, file) = (part.name().map(str::to_owned), part.file_name().map(str::to_owned));
        let bytes = part.bytes().await.unwrap_or_default();
        if name.as_deref() == Some("payload_json") {
            body = serde_json::from_slice(&bytes).unwrap_or(Value::Null);
        }
        if let (Some(part), Some(name)) = (name, file) {
            files.push(Upload { part, name, bytes: bytes.to_vec() });
        }
    }
    (body, files)
}

/// Passes, or returns the fault's answer.
macro_rules! pass {
    ($fake:expr, $request:expr) => {
        match pass(&$fake, $request).await {
            Ok(sent) => sent,
            Err(response) => return response,
        }
    };
}

fn done(fake: &Fake, sent: Sent, response: impl IntoResponse) -> Response {
    fake.note(|state| state.sent.push(sent));
    response.into_response()
}

async fn address(State(fake): State<Fake>, request: Request) -> Response {
    let sent = pass!(fake, request);
    let limit = json!({"total": 1000, "remaining": 999, "reset_after": 1000, "max_concurrency": 1});
    let body = json!({"url": format!("ws://{}", fake.address), "shards": 1, "session_start_limit": limit});
    done(&fake, sent, Json(body))
}

async fn me(State(fake): State<Fake>, request: Request) -> Response {
    let sent = pass!(fake, request);
    if fake.reject_token.load(std::sync::atomic::Ordering::Relaxed) {
        return (StatusCode::UNAUTHORIZED, Json(json!({"message": "401: Unauthorized", "code": 0}))).into_response();
    }
    let body = json!({"id": BOT.to_string(), "username": "demarche", "discriminator": "0000", "avatar": null, "bot": true, "mfa_enabled": false, "verified": true});
    done(&fake, sent, Json(body))
}

async fn application(State(fake): State<Fake>, request: Request) -> Response {
    let sent = pass!(fake, request);
    done(&fake, sent, Json(json!({"id": BOT.to_string(), "name": "Demarche", "flags": 0})))
}

async fn commands(State(fake): State<Fake>, request: Request) -> Response {
    let sent = pass!(fake, request);
    let commands = fake.state().commands.clone();
    done(&fake, sent, Json(Value::Array(commands)))
}

/// Discord returns more than it was given, and drops what says nothing.
async fn overwrite(State(fake): State<Fake>, request: Request) -> Response {
    let sent = pass!(fake, request);
    let commands = kept(&fake, &sent.body);
    fake.note(|state| state.commands.clone_from(&commands));
    done(&fake, sent, Json(Value::Array(commands)))
}

async fn guild_commands(
    State(fake): State<Fake>,
    Path((_, guild)): Path<(String, String)>,
    request: Request,
) -> Response {
    let sent = pass!(fake, request);
    let commands = fake.state().guild_commands.get(&guild).cloned().unwrap_or_default();
    done(&fake, sent, Json(Value::Array(commands)))
}

async fn overwrite_guild(
    State(fake): State<Fake>,
    Path((_, guild)): Path<(String, String)>,
    request: Request,
) -> Response {
    let sent = pass!(fake, request);
    let commands = kept(&fake, &sent.body);
    fake.note(|state| drop(state.guild_commands.insert(guild, commands.clone())));
    done(&fake, sent, Json(Value::Array(commands)))
}

fn kept(fake: &Fake, sent: &Value) -> Vec<Value> {
    let mut commands = sent.as_array().cloned().unwrap_or_default();
    for command in &mut commands {
        let id = fake.id().to_string();
        let command = command.as_object_mut().expect("a command");
        command.insert("id".to_owned(), json!(id));
        command.insert("version".to_owned(), json!(id));
        command.insert("application_id".to_owned(), json!(BOT.to_string()));
        command.entry("default_member_permissions").or_insert(Value::Null);
        command.insert("nsfw".to_owned(), json!(false));
    }
    commands
}

async fn callback(State(fake): State<Fake>, Path((id, token)): Path<(String, String)>, request: Request) -> Response {
    let sent = pass!(fake, request);
    match refusal(&fake, &id) {
        Ok(pressed) => {
            stand(&fake, &token, pressed, &sent);
            done(&fake, sent, StatusCode::NO_CONTENT)
        }
        Err((code, error, message)) => {
            done(&fake, sent, (status(code), Json(json!({"code": error, "message": message}))))
        }
    }
}

/// Marks an interaction as answered; the message whose button was pressed, or why Discord refuses.
fn refusal(fake: &Fake, id: &str) -> Result<Option<String>, (u16, u32, &'static str)> {
    let mut state = fake.state();
    let Some(open) = state.open.get_mut(id) else {
        return Err((404, 10062, "Unknown interaction"));
    };
    if open.answered {
        return Err((400, 40060, "Interaction has already been acknowledged."));
    }
    let (took, pressed) = (open.sent.elapsed(), open.message.clone());
    open.answered = true;
    state.latencies.push(took);
    if took > Duration::from_secs(3) {
        state.problems.push(format!("an interaction was answered after {took:?}"));
        return Err((404, 10062, "Unknown interaction"));
    }
    Ok(pressed)
}

/// What the first answer to an interaction leaves in the channel.
fn stand(fake: &Fake, token: &str, pressed: Option<String>, sent: &Sent) {
    let answer = &sent.body;
    let new = fake.with_files(super::standing_message(fake, &answer["data"]), answer, &sent.files);
    let id = match (answer["type"].as_u64(), pressed) {
        (Some(6 | 7), Some(pressed)) => pressed,
        (Some(4 | 5), _) => new["id"].as_str().expect("an id").to_owned(),
        _ => return,
    };
    let before = fake.state().messages.get(&id).cloned();
    let after = match (answer["type"].as_u64(), before) {
        (Some(4 | 5), _) => Some(new),
        (Some(7), Some(before)) => {
            Some(fake.with_files(super::edited(&before, fake, &answer["data"]), answer, &sent.files))
        }
        _ => None,
    };
    fake.note(|state| {
        state.messages.extend(after.map(|message| (id.clone(), message)));
        state.originals.insert(token.to_owned(), id);
    });
}

async fn follow_up(State(fake): State<Fake>, Path((_, token)): Path<(String, String)>, request: Request) -> Response {
    let sent = pass!(fake, request);
    if !fake.state().originals.contains_key(&token) {
        fake.note(|state| state.problems.push("a follow-up before the first answer".to_owned()));
    }
    let body = fake.with_files(super::standing_message(&fake, &sent.body), &sent.body, &sent.files);
    fake.note(|state| drop(state.messages.insert(body["id"].as_str().expect("an id").to_owned(), body.clone())));
    done(&fake, sent, Json(body))
}

async fn original(State(fake): State<Fake>, Path((_, token)): Path<(String, String)>, request: Request) -> Response {
    let sent = pass!(fake, request);
    let id = fake.state().originals.get(&token).cloned();
    let Some(id) = id else {
        fake.note(|state| state.problems.push("an edit before the first answer".to_owned()));
        return StatusCode::NOT_FOUND.into_response();
    };
    change_message(&fake, &id, sent)
}

async fn message(State(fake): State<Fake>, Path(channel): Path<String>, request: Request) -> Response {
    let sent = pass!(fake, request);
    let mut body = fake.with_files(super::standing_message(&fake, &sent.body), &sent.body, &sent.files);
    body["channel_id"] = json!(channel);
    fake.note(|state| drop(state.messages.insert(body["id"].as_str().expect("an id").to_owned(), body.clone())));
    done(&fake, sent, Json(body))
}

async fn change(State(fake): State<Fake>, Path((_, id)): Path<(String, String)>, request: Request) -> Response {
    let sent = pass!(fake, request);
    change_message(&fake, &id, sent)
}

fn change_message(fake: &Fake, id: &str, sent: Sent) -> Response {
    let before = fake.state().messages.get(id).cloned();
    let Some(before) = before else {
        let refusal = (StatusCode::NOT_FOUND, Json(json!({"code": 10008, "message": "Unknown Message"})));
        return done(fake, sent, refusal);
    };
    let after = fake.with_files(super::edited(&before, fake, &sent.body), &sent.body, &sent.files);
    fake.note(|state| drop(state.messages.insert(id.to_owned(), after.clone())));
    done(fake, sent, Json(after))
}

/// The channel of the direct messages with a person has the person's id plus one, so that a test can tell whose it is.
async fn direct(State(fake): State<Fake>, request: Request) -> Response {
    let sent = pass!(fake, request);
    let person: u64 = sent.body["recipient_id"].as_str().and_then(|id| id.parse().ok()).expect("a person");
    done(&fake, sent, Json(json!({"id": (person + 1).to_string(), "type": 1})))
}

async fn download(State(fake): State<Fake>, uri: Uri) -> Response {
    let found = fake.state().downloads.get(uri.path()).cloned();
    found.map_or_else(|| StatusCode::NOT_FOUND.into_response(), IntoResponse::into_response)
}
