//! The gateway: hello, identify, ready, heartbeats, resume, and everything that can go wrong with them.

use axum::extract::ws::{CloseFrame, Message, WebSocket};
use serde_json::{Value, json};
use tokio::sync::mpsc;

use super::{BOT, Fake};

/// What a connection is told to do.
#[derive(Debug, Clone)]
pub enum Order {
    Send(Value),
    Close(u16),
    /// The connection breaks without a word.
    Break,
}

/// One connection.
pub async fn serve(fake: Fake, mut socket: WebSocket) {
    let hello = json!({"op": 10, "s": null, "t": null, "d": {"heartbeat_interval": 41_250}});
    if send(&mut socket, &hello).await.is_none() {
        return;
    }
    let (orders, mut ordered) = mpsc::unbounded_channel();
    loop {
        let step = tokio::select! {
            order = ordered.recv() => match order {
                Some(order) => obey(&mut socket, order).await,
                None => None,
            },
            message = socket.recv() => match message {
                Some(Ok(Message::Text(text))) => {
                    let frame: Value = serde_json::from_str(&text).expect("JSON from the client");
                    receive(&fake, &mut socket, &frame, &orders).await
                }
                Some(Ok(Message::Close(_))) | None | Some(Err(_)) => None,
                Some(Ok(_)) => Some(()),
            },
        };
        if step.is_none() {
            break;
        }
    }
    fake.note(|state| {
        state.closed += 1;
        state.connections.retain(|connection| !connection.same_channel(&orders));
    });
}

/// `None` ends the connection.
async fn obey(socket: &mut WebSocket, order: Order) -> Option<()> {
    match order {
        Order::Send(frame) => send(socket, &frame).await,
        Order::Close(code) => {
            let _ = socket.send(Message::Close(Some(CloseFrame { code, reason: "".into() }))).await;
            // The client answers with its own close frame, or goes away.
            let _ = tokio::time::timeout(std::time::Duration::from_secs(1), socket.recv()).await;
            None
        }
        Order::Break => None,
    }
}

async fn receive(
    fake: &Fake,
    socket: &mut WebSocket,
    frame: &Value,
    orders: &mpsc::UnboundedSender<Order>,
) -> Option<()> {
    match frame["op"].as_u64() {
        Some(1) => {
            let silent = fake.state().drop_acks;
            if silent { Some(()) } else { send(socket, &json!({"op": 11, "s": null, "t": null, "d": null})).await }
        }
        Some(2) => identify(fake, socket, &frame["d"], orders).await,
        Some(6) => resume(fake, socket, &frame["d"], orders).await,
        _ => Some(()),
    }
}

async fn identify(
    fake: &Fake,
    socket: &mut WebSocket,
    identity: &Value,
    orders: &mpsc::UnboundedSender<Order>,
) -> Option<()> {
    fake.note(|state| state.identified.push(identity.clone()));
    let greeting = fake.state().greetings.pop_front();
    if let Some(order) = greeting {
        let goes_on = matches!(order, Order::Send(_));
        obey(socket, order).await?;
        return goes_on.then_some(());
    }
    let session = format!("session-{}", fake.id());
    let ready = json!({
        "v": 10,
        "user": {"id": BOT.to_string(), "username": "demarche", "discriminator": "0000", "avatar": null, "bot": true, "verified": true, "mfa_enabled": false},
        "guilds": [],
        "session_id": session,
        "resume_gateway_url": format!("ws://{}/resume", fake.address),
        "shard": identity["shard"],
        "application": {"id": BOT.to_string(), "flags": 0},
    });
    fake.note(|state| {
        state.events.clear();
        state.sequence = 1;
    });
    let sent = send(socket, &json!({"op": 0, "s": 1, "t": "READY", "d": ready})).await;
    fake.note(|state| state.connections.push(orders.clone()));
    sent
}

async fn resume(
    fake: &Fake,
    socket: &mut WebSocket,
    data: &Value,
    orders: &mpsc::UnboundedSender<Order>,
) -> Option<()> {
    fake.note(|state| state.resumed.push(data.clone()));
    let greeting = fake.state().greetings.pop_front();
    if let Some(order) = greeting {
        let goes_on = matches!(order, Order::Send(_));
        obey(socket, order).await?;
        return goes_on.then_some(());
    }
    let known = data["seq"].as_u64().unwrap_or(0);
    let missed: Vec<Value> = {
        let mut state = fake.state();
        state.connections.push(orders.clone());
        state.events.iter().filter(|(sequence, _)| *sequence > known).map(|(_, frame)| frame.clone()).collect()
    };
    for frame in missed {
        send(socket, &frame).await?;
    }
    let sequence = fake.state().sequence;
    let sent = send(socket, &json!({"op": 0, "s": sequence, "t": "RESUMED", "d": {}})).await;
    fake.changed.notify_waiters();
    sent
}

async fn send(socket: &mut WebSocket, frame: &Value) -> Option<()> {
    socket.send(Message::Text(frame.to_string().into())).await.ok()
}
