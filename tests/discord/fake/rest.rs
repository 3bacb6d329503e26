//! The REST half: the routes that a bot of this kind uses. Anything else is a problem that fails the test.

use std::time::Duration;

use axum::body::Bytes;
use axum::extract::{FromRequest, Multipart, Path, Request, State, WebSocketUpgrade};
use axum::http::{Method, StatusCode, Uri};
use axum::response::{IntoResponse, Response};
use axum::routing::{any, get, post};
use axum::{Json, Router};
use serde_json::{Value, json};

use super::{BOT, Fake, Fault, Sent, gateway};

pub fn routes(fake: Fake) -> Router {
    Router::new()
        .route("/api/v10/gateway", get(address))
        .route("/api/v10/gateway/bot", get(address))
        .route("/api/v10/users/@me", get(me))
        .route("/api/v10/oauth2/applications/@me", get(application))
        .route("/api/v10/applications/@me", get(application))
        .route("/api/v10/applications/{id}/commands", get(commands).put(overwrite))
        .route("/api/v10/interactions/{id}/{token}/callback", post(callback))
        .route("/api/v10/webhooks/{id}/{token}", post(message))
        .route("/api/v10/webhooks/{id}/{token}/messages/@original", get(original).patch(message))
        .route("/api/v10/channels/{id}/messages", post(message))
        // Both, because it is the client's business whether it uses the address that READY gave.
        .route("/", get(socket))
        .route("/resume", get(socket))
        .fallback(any(unknown))
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
        let complaints = (fake.check)(&sent.path, &sent.body);
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

fn take_fault(fake: &Fake, path: &str) -> Option<Fault> {
    let mut state = fake.state();
    let place = state.faults.iter().position(|fault| path.contains(&fault.on))?;
    state.faults.remove(place)
}

fn status(code: u16) -> StatusCode {
    StatusCode::from_u16(code).expect("a status")
}

async fn content(request: Request) -> (Value, Vec<String>) {
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
        files.extend(file);
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
    let mut commands = sent.body.as_array().cloned().unwrap_or_default();
    for command in &mut commands {
        let id = fake.id().to_string();
        let command = command.as_object_mut().expect("a command");
        command.insert("id".to_owned(), json!(id));
        command.insert("version".to_owned(), json!(id));
        command.insert("application_id".to_owned(), json!(BOT.to_string()));
        command.insert("default_member_permissions".to_owned(), Value::Null);
        command.insert("nsfw".to_owned(), json!(false));
    }
    fake.note(|state| state.commands.clone_from(&commands));
    done(&fake, sent, Json(Value::Array(commands)))
}

async fn callback(State(fake): State<Fake>, Path((id, _)): Path<(String, String)>, request: Request) -> Response {
    let sent = pass!(fake, request);
    let refusal = {
        let mut state = fake.state();
        match state.open.get_mut(&id) {
            None => Some((404, 10062, "Unknown interaction")),
            Some(open) if open.answered => Some((400, 40060, "Interaction has already been acknowledged.")),
            Some(open) => {
                let took = open.sent.elapsed();
                open.answered = true;
                state.latencies.push(took);
                let late = took > Duration::from_secs(3);
                if late {
                    state.problems.push(format!("an interaction was answered after {took:?}"));
                }
                late.then_some((404, 10062, "Unknown interaction"))
            }
        }
    };
    match refusal {
        Some((code, error, message)) => {
            done(&fake, sent, (status(code), Json(json!({"code": error, "message": message}))))
        }
        None => done(&fake, sent, StatusCode::NO_CONTENT),
    }
}

async fn message(State(fake): State<Fake>, request: Request) -> Response {
    let sent = pass!(fake, request);
    let body = super::standing_message(&fake, &sent.body);
    done(&fake, sent, Json(body))
}

async fn original(State(fake): State<Fake>, request: Request) -> Response {
    let sent = pass!(fake, request);
    let body = super::standing_message(&fake, &json!({}));
    done(&fake, sent, Json(body))
}
