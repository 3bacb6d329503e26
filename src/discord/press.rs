//! What happens when a button is pressed or an entry of a menu is chosen.
//!
//! Who may change a message: the one who alone sees it, the one who asked for it, and in direct messages there is nobody else. Everybody else
//! who presses a button gets an answer of their own that only they see, so that nobody turns the page under another reader's eyes.

use serenity::model::application::{ComponentInteraction, ComponentInteractionDataKind};

use super::caller::{Hold, Place};
use super::payload::{Callback, Message};
use super::ticket::{Ticket, View};

/// How the answer reaches the channel.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Delivery {
    /// In the place of the message.
    Edit,
    /// As a message that one person sees.
    Private,
    /// As a message that everybody in the channel sees.
    Public,
}

impl Delivery {
    pub(super) fn wrap(self, message: Message) -> Callback {
        match self {
            Self::Edit => Callback::edit(message),
            Self::Private => Callback::private(message),
            Self::Public => Callback::public(message),
        }
    }
}

/// What a pressed button or a chosen entry carries.
pub(super) fn ticket(interaction: &ComponentInteraction) -> Option<Ticket> {
    match &interaction.data.kind {
        ComponentInteractionDataKind::StringSelect { values } => Ticket::parse(values.first()?),
        _ => Ticket::parse(&interaction.data.custom_id),
    }
}

/// Where the answer to a pressed button goes.
pub(super) fn delivery(view: View, place: Place, hold: Hold) -> Delivery {
    match (view, place, hold) {
        (View::Share, ..) | (View::Next | View::Compare, Place::Direct, Hold::Own | Hold::Foreign) => Delivery::Public,
        (View::Next | View::Compare, ..) => Delivery::Private,
        (_, Place::Direct, _) | (_, _, Hold::Private | Hold::Own) => Delivery::Edit,
        _ => Delivery::Private,
    }
}

/// Whether the message, once delivered, is one that could be shared.
pub(super) const fn is_shareable(delivery: Delivery, place: Place, hold: Hold) -> bool {
    let private = matches!((delivery, hold), (Delivery::Private, _) | (Delivery::Edit, Hold::Private));
    private && matches!(place, Place::Server)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_may_see_what() {
        let rows = [
            (View::Answer, Place::Server, Hold::Private, Delivery::Edit),
            (View::Answer, Place::Server, Hold::Own, Delivery::Edit),
            (View::Answer, Place::Server, Hold::Foreign, Delivery::Private),
            (View::Sources, Place::Elsewhere, Hold::Foreign, Delivery::Private),
            (View::Answer, Place::Direct, Hold::Foreign, Delivery::Edit),
            (View::Pick, Place::Server, Hold::Private, Delivery::Edit),
            (View::Next, Place::Server, Hold::Own, Delivery::Private),
            (View::Next, Place::Direct, Hold::Own, Delivery::Public),
            (View::Next, Place::Direct, Hold::Private, Delivery::Private),
            (View::Share, Place::Server, Hold::Private, Delivery::Public),
        ];
        for (view, place, hold, expected) in rows {
            assert_eq!(delivery(view, place, hold), expected, "{view:?} {place:?} {hold:?}");
        }
    }

    #[test]
    fn only_what_is_private_in_a_server_can_be_shared() {
        assert!(is_shareable(Delivery::Private, Place::Server, Hold::Foreign));
        assert!(is_shareable(Delivery::Edit, Place::Server, Hold::Private));
        assert!(!is_shareable(Delivery::Edit, Place::Server, Hold::Own));
        assert!(!is_shareable(Delivery::Private, Place::Elsewhere, Hold::Foreign));
        assert!(!is_shareable(Delivery::Public, Place::Direct, Hold::Own));
    }
}
