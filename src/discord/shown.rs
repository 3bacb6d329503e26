//! An answer on its way to the channel: rendered at once, or when its picture has been drawn.
//!
//! The picture goes beside the message and not into the embed: what is in an embed has no description that a screen reader could read.

use std::sync::Arc;

use super::Door;
use super::payload::{Attachments, Callback, File, Message};
use super::press::Delivery;
use super::render::{self, Look, Scene};
use crate::answer::{Answer, Illustration};
use crate::app::Asker;
use crate::language::Language;
use crate::picture::{Order, Shade};
use crate::question::Question;

/// An answer and how it is to be shown.
#[derive(Debug, Clone)]
pub(super) struct Shown {
    pub(super) answer: Answer,
    pub(super) question: Option<Question>,
    pub(super) look: Look,
    pub(super) page: u16,
    pub(super) seen: Option<u64>,
    pub(super) share: bool,
    pub(super) report: bool,
    pub(super) asker: Asker,
}

/// What becomes of it.
#[derive(Debug)]
pub(super) enum Plan<T> {
    /// It can be sent.
    Now(T),
    /// A picture has to be drawn first, which is nothing for a thread that others wait for.
    Draw(Box<Drawing>),
}

/// An answer that waits for its picture.
#[derive(Debug)]
pub(super) struct Drawing {
    order: Order,
    shown: Shown,
    delivery: Delivery,
}

impl Shown {
    /// The first page of an answer.
    pub(super) fn first(answer: Answer, question: Option<Question>, asker: Asker) -> Self {
        Self { answer, question, look: Look::Answer, page: 0, seen: None, share: false, report: false, asker }
    }

    /// The message, or what has to be drawn for it.
    pub(super) fn plan<D: Door>(self, door: &D, delivery: Delivery) -> Plan<Message> {
        let Some(order) = self.order() else {
            return Plan::Now(self.message(None));
        };
        match door.drawn(order) {
            Some(png) => Plan::Now(self.message(Some(png))),
            None => Plan::Draw(Box::new(Drawing { order, shown: self, delivery })),
        }
    }

    /// The picture that the first page has, unless words were asked for. Most people look at Discord on dark
    /// ground, so a picture stands on it where nobody says otherwise.
    fn order(&self) -> Option<Order> {
        let picture = self.illustration()?.picture;
        Some(Order::new(picture, self.asker.locale, Shade::Dark))
    }

    fn illustration(&self) -> Option<&Illustration> {
        self.answer.illustration.as_ref().filter(|_| self.look == Look::Answer && self.page == 0)
    }

    /// Without a picture, where there should be one, the words take its place.
    fn message(&self, png: Option<Arc<[u8]>>) -> Message {
        let look = if png.is_none() && self.order().is_some() { Look::Text } else { self.look };
        let scene = Scene {
            answer: &self.answer,
            question: self.question.as_ref(),
            look,
            page: self.page,
            seen: self.seen,
            share: self.share,
            report: self.report,
            language: Language::of(self.asker.locale),
        };
        let message = render::message(&scene);
        match (png, self.illustration()) {
            (Some(png), Some(illustration)) => {
                let file = File::new("demarche.png", &illustration.description, png);
                Message { attachments: Attachments::One(file), ..message }
            }
            _ => message,
        }
    }
}

impl<T> Plan<T> {
    pub(super) fn map<U>(self, change: impl FnOnce(T) -> U) -> Plan<U> {
        match self {
            Self::Now(now) => Plan::Now(change(now)),
            Self::Draw(drawing) => Plan::Draw(drawing),
        }
    }
}

impl Drawing {
    /// Draws and finishes the message. A picture that cannot be drawn is no reason not to answer.
    pub(super) fn draw<D: Door>(&self, door: &D) -> Message {
        let png = door.draw(self.order).inspect_err(|error| tracing::error!(%error, "a picture was not drawn"));
        self.shown.message(png.ok())
    }

    /// What is promised if it takes long.
    pub(super) const fn promise(&self) -> Callback {
        match self.delivery {
            Delivery::Edit => Callback::edit_later(),
            Delivery::Private => Callback::private_later(),
            Delivery::Public => Callback::public_later(),
        }
    }

    /// The message as the interaction's answer.
    pub(super) fn callback<D: Door>(&self, door: &D) -> Callback {
        self.delivery.wrap(self.draw(door))
    }
}
