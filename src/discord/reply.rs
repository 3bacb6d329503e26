//! From a request to a finished reply: asks the app, decides who may see the answer, renders.

use std::collections::BTreeMap;

use serenity::model::application::{ComponentInteraction, ModalInteraction};
use time::Date;
use tracing::debug;

use super::asked::Asked;
use super::caller::{Caller, Hold, Place};
use super::limits::{ENTRIES, LABEL, cut};
use super::payload::{Callback, Choice, Message};
use super::press::{self, Delivery};
use super::render::{self, Look};
use super::shown::{Plan, Shown};
use super::ticket::{Ticket, View};
use super::{Door, claim, escape, form};
use crate::answer::{Answer, Outcome};
use crate::app::{Asker, Request};
use crate::command;
use crate::language::{Language, Locale, say};
use crate::question::{Command, Question};

/// The reply to a command; `None` is a command that does not exist.
pub(super) fn to_command<D: Door>(
    door: &D,
    caller: &Caller,
    asked: Option<Asked>,
    public: bool,
    report: bool,
) -> Plan<Callback> {
    let language = caller.language();
    let Some(asked) = asked else {
        return Plan::Now(gone(language));
    };
    let answer = door.handle(&asked.request, caller.asker);
    noted(&answer);
    let private = is_private(&answer, caller.place, asked.private, public);
    let question = question_of(&answer, &asked.request);
    let share = private && caller.place == Place::Server;
    let delivery = if private { Delivery::Private } else { Delivery::Public };
    let shareable = caller.place == Place::Server && answer.outcome != Outcome::OutOfScope;
    let claim = asked.target.filter(|_| shareable).map(|target| claim::row(target, language));
    let shown = Shown { share, report, ..Shown::first(answer, question, caller.asker) };
    shown.plan(door, delivery).map(|mut message| {
        message.components.extend(claim);
        delivery.wrap(message)
    })
}

/// In servers only the one who asked sees the answer, unless that person or the server wants it otherwise; what is no answer stays private.
fn is_private(answer: &Answer, place: Place, wish: Option<bool>, public: bool) -> bool {
    let trouble =
        matches!(answer.outcome, Outcome::Error | Outcome::UnknownCountry | Outcome::OutOfScope | Outcome::CaseAdvice);
    match place {
        Place::Direct => wish.unwrap_or(false),
        _ => trouble || wish.unwrap_or(!public),
    }
}

/// The reply to a pressed button or a chosen entry.
pub(super) fn to_press<D: Door>(
    door: &D,
    caller: &Caller,
    component: &ComponentInteraction,
    report: bool,
) -> Plan<Callback> {
    let language = caller.language();
    let Some(ticket) = press::ticket(component) else {
        return Plan::Now(stale(language));
    };
    if let Some(form) = form::opened(&ticket, language) {
        return Plan::Now(Callback::form(form));
    }
    let request = Request::Question(ticket.question.clone());
    let answer = door.handle(&request, caller.asker);
    noted(&answer);
    let hold = Hold::of(&component.message, caller.person);
    let delivery = press::delivery(ticket.view, caller.place, hold);
    let shown = Shown {
        look: match ticket.view {
            View::Sources => Look::Sources,
            View::Text => Look::Text,
            _ => Look::Answer,
        },
        page: ticket.page,
        seen: Some(ticket.revision),
        share: press::is_shareable(delivery, caller.place, hold),
        report,
        ..Shown::first(answer, Some(ticket.question), caller.asker)
    };
    sent(door, shown, delivery)
}

/// The reply to a form that a reader sent off: a message of its own.
pub(super) fn to_form<D: Door>(door: &D, caller: &Caller, form: &ModalInteraction, report: bool) -> Plan<Callback> {
    let language = caller.language();
    let ticket = Ticket::parse(&form.data.custom_id);
    let Some((ticket, request)) =
        ticket.and_then(|ticket| form::request(&ticket, form).map(|request| (ticket, request)))
    else {
        return Plan::Now(stale(language));
    };
    let answer = door.handle(&request, caller.asker);
    noted(&answer);
    let hold = form.message.as_deref().map_or(Hold::Private, |message| Hold::of(message, caller.person));
    let delivery = press::delivery(ticket.view, caller.place, hold);
    let question = question_of(&answer, &request);
    let share = press::is_shareable(delivery, caller.place, hold);
    sent(door, Shown { share, report, ..Shown::first(answer, question, caller.asker) }, delivery)
}

fn sent<D: Door>(door: &D, shown: Shown, delivery: Delivery) -> Plan<Callback> {
    shown.plan(door, delivery).map(|message| delivery.wrap(message))
}

/// What is said where there is no such command.
pub(super) fn gone(language: &Language) -> Callback {
    let title = say!(language, "discord-gone-title");
    Callback::private(render::notice(&title, &say!(language, "discord-gone")))
}

/// What is said where a button or a form is none of ours, or of a version that is no more.
pub(super) fn stale(language: &Language) -> Callback {
    let title = say!(language, "discord-stale-title");
    Callback::private(render::notice(&title, &say!(language, "discord-stale")))
}

/// The reply to a mention or a direct message.
pub(super) fn to_message<D: Door>(door: &D, request: &Request, asker: Asker, report: bool) -> Plan<Message> {
    let answer = door.handle(request, asker);
    noted(&answer);
    let question = question_of(&answer, request);
    Shown { report, ..Shown::first(answer, question, asker) }.plan(door, Delivery::Public)
}

/// The entries for what is being typed; none for an option that does not exist.
pub(super) fn to_typing<D: Door>(
    door: &D,
    typing: Option<(Command, &'static str, String)>,
    asker: Asker,
) -> Vec<Choice> {
    let Some((command, option, typed)) = typing else {
        return Vec::new();
    };
    let suggestions = door.complete(command, option, &typed, asker).into_iter();
    suggestions
        // A value that had to be cut would be another value.
        .filter(|suggestion| super::limits::length(&suggestion.value) <= LABEL && !suggestion.value.trim().is_empty())
        .map(|suggestion| Choice {
            name: cut(escape::plain(&suggestion.label).trim(), LABEL),
            name_localizations: BTreeMap::new(),
            value: suggestion.value,
        })
        .filter(|choice| !choice.name.is_empty())
        .take(ENTRIES)
        .collect()
}

/// The question that an answer answers: its buttons ask it again.
fn question_of(answer: &Answer, request: &Request) -> Option<Question> {
    if let Request::Question(question) = request {
        return Some(question.clone());
    }
    let typed = command::parse(answer.reading.command.as_deref()?).ok()??;
    // The command was understood today, so no day in it lies in the future.
    command::read(&typed, Locale::EnUs, Date::MAX).ok().map(|understood| understood.question)
}

/// What may be logged: the kind of question and the countries, never a text or a name.
fn noted(answer: &Answer) {
    debug!(intent = answer.reading.intent, countries = ?answer.reading.countries, outcome = answer.outcome.slug(), "asked");
}
