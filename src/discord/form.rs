//! Forms that readers open with a button: what they ask for, and the request that comes of it. A form carries the button's ticket, so it too
//! outlives a restart.

use serenity::model::application::{ActionRowComponent, ModalInteraction};

use super::payload::{Input, Modal};
use super::ticket::{Ticket, View};
use crate::app::Request;
use crate::domain::CountryCode;
use crate::language::{Language, say};
use crate::names;
use crate::question::Question;

/// The countries to compare with.
const OTHERS: &str = "others";

/// Three names of countries are shorter.
const LONGEST: u16 = 200;

/// The form that a button opens; `None` for a button that opens none.
pub(super) fn opened(ticket: &Ticket, language: &Language) -> Option<Modal> {
    let country = compared(ticket)?;
    let name = names::display(country, language.locale());
    let title = say!(language, "discord-compare-title", country = name);
    let others = Input::line(OTHERS, &say!(language, "discord-compare-others"), LONGEST)
        .example(&say!(language, "discord-compare-example"));
    Some(Modal::new(ticket.write()?, &title, others))
}

/// What a form that was sent off asks: the same as the command, so that names are matched and choices offered as there.
pub(super) fn request(ticket: &Ticket, form: &ModalInteraction) -> Option<Request> {
    let country = compared(ticket)?;
    let others = text(form, OTHERS)?;
    Some(Request::Line(format!("/compare {others} first:{country}")))
}

fn compared(ticket: &Ticket) -> Option<CountryCode> {
    match (ticket.view, &ticket.question) {
        (View::Compare, Question::Status { country, .. }) => Some(*country),
        _ => None,
    }
}

/// What was typed into an input; `None` if the form has no such input.
pub(super) fn text<'f>(form: &'f ModalInteraction, name: &str) -> Option<&'f str> {
    let mut inputs = form.data.components.iter().flat_map(|row| &row.components);
    inputs.find_map(|input| match input {
        ActionRowComponent::InputText(input) if input.custom_id == name => Some(input.value.as_deref().unwrap_or("")),
        _ => None,
    })
}
