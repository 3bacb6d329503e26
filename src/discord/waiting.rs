//! The handler's interactions whose answers have to wait for the disk or for Discord: those of the moderators' desk, and sharing.

use std::sync::Arc;

use serenity::all::Interaction;
use serenity::model::application::ComponentInteraction;
use tokio::time::Instant;
use tracing::error;

use super::apology::{failed, reference, slow_down};
use super::caller::Caller;
use super::desk::{self, Desk, Step, Turn};
use super::handler::{Handler, caught};
use super::later::To;
use super::payload::Callback;
use super::{Door, claim};

impl<D: Door> Handler<D> {
    /// Shares a checked claim under the message that makes it.
    pub(super) async fn share(&self, component: &ComponentInteraction, target: u64, received: Instant) {
        let caller = Arc::new(Caller::of_component(component));
        let work = match self.pace.check(caller.person) {
            Ok(()) => claim::shared(&self.wire, &caller, component, target)
                .map_err(|why| Box::new(claim::not_shared(caller.language(), &why))),
            Err(wait) => Err(Box::new(Callback::private(slow_down(caller.language(), wait)))),
        };
        match work {
            Ok(work) => {
                let to = To { wire: Arc::clone(&self.wire), application: component.application_id, caller, received };
                to.answer(Some(Callback::edit_later()), work).await;
            }
            Err(callback) => self.deliver(&caller, &callback, received).await,
        }
    }

    /// The desk, if the interaction is for it.
    pub(super) fn desk_of(&self, interaction: &Interaction) -> Option<&Arc<Desk>> {
        let desk = self.desk.as_ref()?;
        let ours = match interaction {
            Interaction::Command(command) | Interaction::Autocomplete(command) => Desk::takes(command),
            Interaction::Component(component) => desk::is_ours(&component.data.custom_id),
            Interaction::Modal(form) => desk::is_ours(&form.data.custom_id),
            _ => false,
        };
        ours.then_some(desk)
    }

    /// What changes something, or tells those who do.
    pub(super) async fn at_desk(&self, desk: &Arc<Desk>, interaction: &Interaction, received: Instant) {
        let (caller, step) = match interaction {
            Interaction::Command(command) => {
                let caller = Caller::of_command(command);
                let turn = Turn::of_command(&caller, command);
                (caller, caught(|| desk.command(&turn, command)))
            }
            Interaction::Component(component) => {
                let caller = Caller::of_component(component);
                let turn = Turn::of_component(&caller, component);
                (caller, caught(|| desk.press(&turn, component)))
            }
            Interaction::Modal(form) => {
                let caller = Caller::of_modal(form);
                let turn = Turn::of_form(&caller, form);
                (caller, caught(|| desk.form(&turn, form)))
            }
            Interaction::Autocomplete(command) => {
                let caller = Caller::of_command(command);
                let turn = Turn::of_command(&caller, command);
                let choices = caught(|| desk.typing(&*self.door, &caller, &turn, command)).unwrap_or_default();
                return self.suggest(&caller, choices, received).await;
            }
            _ => return,
        };
        let caller = Arc::new(caller);
        let step = match self.pace.check(caller.person) {
            Ok(()) => step,
            Err(wait) => Some(Step::Now(Callback::private(slow_down(caller.language(), wait)))),
        };
        match step {
            Some(Step::Now(callback)) => self.deliver(&caller, &callback, received).await,
            Some(Step::Later(promise, work)) => {
                let application = interaction.application_id();
                let to = To { wire: Arc::clone(&self.wire), application, caller, received };
                to.answer(promise, work).await;
            }
            None => {
                let reference = reference(caller.id.get());
                error!(reference, "answering panicked; the panic itself is reported beside this line");
                let callback = Callback::private(failed(caller.language(), &reference));
                self.deliver(&caller, &callback, received).await;
            }
        }
    }
}
