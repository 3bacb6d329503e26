//! The moderators' side of the Discord front end, and what anybody may tell them. It decides nothing about the record: it turns commands,
//! buttons and forms into calls of [`Editorial`], and what comes back into messages.
//!
//! Invariants:
//! - Who may do something is asked at every command, at every press and at every form that is sent off: administrators see commands that
//!   are hidden from others, anybody can press what they can see, and a role may be gone since.
//! - Nothing is remembered here. A draft lies beside its preview, everything else in the store.
//! - What has to wait for the disk or for Discord is answered when it is ready, or promised in time.

mod act;
mod draft;
mod forms;
mod orders;
mod people;
mod review;
mod show;
mod turn;
mod work;

use std::sync::Arc;

use serenity::model::application::{
    CommandInteraction, ComponentInteraction, ComponentInteractionDataKind, ModalInteraction,
};
use time::Date;

use super::Door;
use super::caller::Caller;
use super::download::Downloads;
use super::later::{Done, Effect, Work};
use super::payload::{Callback, Choice};
use super::settings::Home;
use super::{limits, render, reply};
use crate::command;
use crate::domain::CountryCode;
use crate::editorial::{Editorial, Refusal, denied};
use crate::language::{Language, say};
use crate::moderation::{self, Denied, Moderator, Owner};
use crate::names::{Names, Resolution};
use crate::question::Command;
use act::{Act, Form};
use orders::{Called, Order, Takes};
use show::Show;

pub(super) use orders::definitions;
pub(super) use turn::Turn;

/// The moderators' desk.
#[derive(Debug)]
pub(super) struct Desk {
    pub(super) editorial: Arc<Editorial>,
    pub(super) home: Home,
    pub(super) downloads: Downloads,
}

/// What an interaction leads to.
pub(super) enum Step {
    /// An answer from memory.
    Now(Callback),
    /// An answer that has to wait: what is promised if it takes long, and the work. Without a promise it must be ready in time, because a
    /// form can only be opened at once.
    Later(Option<Callback>, Work),
}

/// The id of a button that opens the form for telling what is missing or wrong.
pub(super) fn report(country: Option<CountryCode>, event: Option<crate::domain::EventId>) -> Option<String> {
    Act::Open { form: Form::Suggest { country, event }, suggestion: None }.write()
}

/// Whether a component belongs to the desk.
pub(super) fn is_ours(id: &str) -> bool {
    Act::is_one(id)
}

impl Desk {
    /// Whether a command belongs to the desk.
    pub(super) fn takes(command: &CommandInteraction) -> bool {
        Called::of(command).is_some()
    }

    fn show(&self, language: &'static Language) -> Show<'_> {
        Show { editorial: &self.editorial, language, today: self.editorial.today() }
    }

    fn moderator(&self, turn: &Turn) -> Result<Moderator, Denied> {
        self.home.access.moderator(&turn.who)
    }

    fn owner(&self, turn: &Turn) -> Result<Owner, Denied> {
        self.home.access.owner(&turn.who)
    }

    /// A command.
    pub(super) fn command(self: &Arc<Self>, turn: &Turn, command: &CommandInteraction) -> Step {
        let Some(called) = Called::of(command) else {
            return Step::Now(reply::gone(turn.language));
        };
        if called.entry.home
            && let Err(denied) = self.moderator(turn)
        {
            return refused(turn.language, denied);
        }
        let step = match called.entry.order {
            Order::Import => Ok(self.import(turn.clone(), &called, command)),
            _ => self.ordered(turn, &called),
        };
        step.unwrap_or_else(|text| Step::Now(notice(turn.language, &text)))
    }

    /// The error is what is wrong with an option, in a sentence.
    fn ordered(self: &Arc<Self>, turn: &Turn, called: &Called<'_>) -> Result<Step, String> {
        let language = turn.language;
        let suggestion = called.number("suggestion").map(moderation::SuggestionId);
        let reason = || called.text("reason").to_owned();
        let form = |form: Form| Ok(Step::Now(self.opened(&form, suggestion, called.text("source"), language)));
        match called.entry.order {
            Order::Add => {
                let country = country(language, called.text("country"))?;
                let kind = called.text("kind").parse().map_err(|error| format!("{error}"))?;
                form(Form::Add { country, kind, date: date(language, called.text("date"), self.editorial.today())? })
            }
            Order::Amend => form(Form::Amend(self.event(language, called.text("event"))?)),
            Order::Retract => form(Form::Retract(self.event(language, called.text("event"))?)),
            Order::Alias => form(Form::Alias(country(language, called.text("country"))?)),
            Order::AddSource => form(Form::AddSource(self.event(language, called.text("event"))?)),
            Order::AmendSource => form(Form::AmendSource(self.source(language, called.text("source"))?)),
            Order::Kept => {
                let day = date(language, called.text("day"), self.editorial.today())?;
                Ok(self.drafted(turn, Form::Kept(day), vec![reason()]))
            }
            Order::Restore => {
                let id = event_id(language, called.text("event"))?;
                Ok(self.drafted(turn, Form::Restore(id), vec![reason()]))
            }
            Order::Undo => {
                let revision = called.number("revision").unwrap_or_default();
                Ok(self.drafted(turn, Form::Undo(revision), vec![reason()]))
            }
            Order::Withdraw => {
                let id = event_id(language, called.text("event"))?;
                Ok(self.withdrawn(turn, id, reason()))
            }
            Order::History => {
                let country = optional_country(language, called.text("country"))?;
                Ok(self.shown(turn, Act::History { country, page: 0 }))
            }
            Order::Diff => {
                let number = |name| called.number(name).unwrap_or_default();
                Ok(self.shown(turn, Act::Diff { one: number("first"), other: number("second"), page: 0 }))
            }
            Order::Review => Ok(self.shown(turn, Act::Queue(0))),
            Order::Stale => Ok(self.shown(turn, Act::Stale(0))),
            Order::Suggestions => Ok(self.shown(turn, Act::Suggestions(0))),
            Order::Suggest => {
                let country = optional_country(language, called.text("country"))?;
                let event = Some(called.text("event")).filter(|text| !text.is_empty());
                let event = event.map(|text| self.event(language, text)).transpose()?;
                form(Form::Suggest { country: event.map(|id| id.country).or(country), event })
            }
            order => Ok(self.about_people(turn, order, called)),
        }
    }

    /// A form with what is known of it.
    fn opened(
        &self,
        form: &Form,
        suggestion: Option<moderation::SuggestionId>,
        source: &str,
        language: &'static Language,
    ) -> Callback {
        let texts = draft::beginning(form, self.editorial.app().snapshot().record(), source);
        let modal = forms::modal(form, suggestion, &texts, language);
        modal.map_or_else(|| reply::stale(language), Callback::form)
    }

    /// A pressed button or a chosen entry.
    pub(super) fn press(self: &Arc<Self>, turn: &Turn, component: &ComponentInteraction) -> Step {
        let id = match &component.data.kind {
            ComponentInteractionDataKind::StringSelect { values } => values.first().map_or("", String::as_str),
            _ => &component.data.custom_id,
        };
        match Act::parse(id) {
            Some(act) => self.act(turn, act).unwrap_or_else(|denied| refused(turn.language, denied)),
            None => Step::Now(reply::stale(turn.language)),
        }
    }

    /// The error is why this person may not.
    fn act(self: &Arc<Self>, turn: &Turn, act: Act) -> Result<Step, Denied> {
        match &act {
            Act::Open { form: Form::Suggest { .. }, .. } | Act::Forget | Act::TakeSuggestionBack(_) => {}
            Act::Open { form: Form::Alone { .. }, .. } => drop(self.owner(turn)?),
            _ => drop(self.moderator(turn)?),
        }
        Ok(match act {
            Act::Open { form, suggestion } => Step::Now(self.opened(&form, suggestion, "", turn.language)),
            Act::Submit { seen } => self.submitted(turn, seen)?,
            Act::Change => self.changed(turn),
            Act::Cancel => Step::Now(Callback::edit(render::notice(
                &say!(turn.language, "desk-cancelled-title"),
                &say!(turn.language, "desk-cancelled"),
            ))),
            Act::Approve { id, seen } => self.approved(turn, id, seen)?,
            Act::TakeBack(id) => self.taken_back(turn, id)?,
            Act::Still(country) => self.still(turn, country)?,
            Act::Forget => self.forgotten(turn),
            Act::TakeSuggestionBack(id) => self.suggestion_back(turn, id),
            shown => self.shown(turn, shown),
        })
    }

    /// A form that was sent off.
    pub(super) fn form(self: &Arc<Self>, turn: &Turn, form: &ModalInteraction) -> Step {
        let Some(Act::Open { form: what, suggestion }) = Act::parse(&form.data.custom_id) else {
            return Step::Now(reply::stale(turn.language));
        };
        let texts = forms::INPUTS.iter().map_while(|name| super::form::text(form, name));
        let texts = texts.map(str::to_owned).collect();
        self.filled(turn, what, suggestion, texts).unwrap_or_else(|denied| refused(turn.language, denied))
    }

    /// The entries for what is being typed.
    pub(super) fn typing<D: Door>(
        &self,
        door: &D,
        caller: &Caller,
        turn: &Turn,
        command: &CommandInteraction,
    ) -> Vec<Choice> {
        let Some((order, (part, text))) = Called::of(command).and_then(|order| {
            let typing = order.typing()?;
            Some((order, typing))
        }) else {
            return Vec::new();
        };
        if order.entry.home && self.moderator(turn).is_err() {
            return Vec::new();
        }
        let by_question = |command: Command, option: &'static str| {
            reply::to_typing(door, Some((command, option, text.to_owned())), caller.asker)
        };
        match part.takes {
            Takes::Country => by_question(Command::Status, "country"),
            Takes::Date => by_question(Command::Status, "on"),
            Takes::Event => by_question(Command::Event, "id"),
            Takes::Source => self.sources(text),
            _ => Vec::new(),
        }
    }

    /// Sources on record whose key, publisher, title or address has all the words.
    fn sources(&self, typed: &str) -> Vec<Choice> {
        let typed = typed.to_lowercase();
        let words: Vec<&str> = typed.split_whitespace().collect();
        let snapshot = self.editorial.app().snapshot();
        let matches = |text: &str| words.iter().all(|word| text.contains(word));
        let found = snapshot.record().sources().filter(|source| {
            matches(&format!("{} {} {} {}", source.id, source.publisher, source.title, source.url).to_lowercase())
        });
        let choice = |source: &crate::domain::Source| Choice {
            name_localizations: std::collections::BTreeMap::new(),
            name: limits::cut(&format!("{} · {}", source.id, source.title), limits::LABEL),
            value: source.id.to_string(),
        };
        found.map(choice).take(limits::ENTRIES).collect()
    }

    fn event(&self, language: &Language, written: &str) -> Result<crate::domain::EventId, String> {
        let id = event_id(language, written)?;
        let there = self.editorial.app().snapshot().record().event(id).is_some();
        if there { Ok(id) } else { Err(say!(language, "misfit-no-event", id = id.to_string())) }
    }

    fn source(&self, language: &Language, written: &str) -> Result<crate::domain::SourceId, String> {
        let snapshot = self.editorial.app().snapshot();
        let id = crate::domain::SourceId::parse(written).filter(|id| snapshot.record().source(id).is_some());
        id.ok_or_else(|| say!(language, "desk-no-source", written = written))
    }
}

/// A notice that only the person who acted sees.
fn notice(language: &Language, text: &str) -> Callback {
    Callback::private(render::notice(&say!(language, "desk-notice"), text))
}

fn refused(language: &Language, denial: Denied) -> Step {
    Step::Now(notice(language, &denied(language, denial)))
}

/// Why something is not done; what failed inside goes to the log.
fn said(language: &Language, refusal: &Refusal) -> String {
    if let Some(fault) = refusal.fault() {
        tracing::error!(fault, "the store failed");
    }
    refusal.said(language)
}

fn event_id(language: &Language, written: &str) -> Result<crate::domain::EventId, String> {
    written.to_uppercase().parse().map_err(|_| say!(language, "form-no-event", written = written))
}

fn date(language: &Language, written: &str, today: Date) -> Result<crate::domain::PartialDate, String> {
    command::date(written, today).ok_or_else(|| say!(language, "desk-no-date", written = written))
}

/// In the record nothing is guessed: what could mean two countries is asked back.
fn country(language: &Language, written: &str) -> Result<CountryCode, String> {
    match Names::embedded().resolve(written) {
        Resolution::Certain { country, .. } => Ok(country),
        _ => Err(say!(language, "form-no-country", written = written)),
    }
}

fn optional_country(language: &Language, written: &str) -> Result<Option<CountryCode>, String> {
    if written.is_empty() { Ok(None) } else { country(language, written).map(Some) }
}
