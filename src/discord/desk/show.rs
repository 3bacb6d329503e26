//! From what the core says to messages with buttons. It decides nothing and words nothing.

use super::act::{Act, Form};
use crate::answer::{Answer, Scene, moderation};
use crate::discord::limits::{self, cut, length};
use crate::discord::payload::{Attachments, Button, Embed, Entry, File, Message, Part, Row, Select};
use crate::discord::{escape, render};
use crate::editorial::{Editorial, Look, Published};
use crate::language::{Language, say};
use crate::moderation::{Outcome, ProposalState, Suggestion};
use time::Date;

/// What every message is made with.
#[derive(Clone, Copy)]
pub(super) struct Show<'a> {
    pub(super) editorial: &'a Editorial,
    pub(super) language: &'static Language,
    pub(super) today: Date,
}

/// A button: the message of its label, what it does, and whether it stands out.
pub(super) struct Press(pub(super) &'static str, pub(super) Act, pub(super) Tone);

/// How a button looks. Its label says what it does; the colour only helps to find it.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Tone {
    Plain,
    First,
    Good,
    Grave,
}

impl Show<'_> {
    /// An answer of the core over the record as it is now.
    pub(super) fn tell(&self, tell: impl FnOnce(Scene<'_>) -> Answer) -> Answer {
        let snapshot = self.editorial.app().snapshot();
        tell(Scene { snapshot: &snapshot, language: self.language, today: self.today })
    }

    /// One page of an answer, with buttons to turn it where there are several.
    pub(super) fn page(&self, answer: &Answer, page: u16, turn: impl Fn(u16) -> Act) -> Message {
        let (embed, number, pages) = render::leaf(answer, page, self.language);
        let mut message = Message { embeds: vec![embed], ..Message::default() };
        if pages > 1 {
            let label = say!(self.language, "discord-page", page = (number + 1).to_string(), pages = pages.to_string());
            let at = |page: Option<u16>| page.and_then(|page| turn(page).write());
            let button = |label: &str, id: Option<String>| match id {
                Some(id) => Button::new(label.to_owned(), id),
                None => Button::new(label.to_owned(), format!("m1:inert:{label}")).disabled(),
            };
            let next = Some(number + 1).filter(|next| usize::from(*next) < pages);
            let buttons = vec![
                Part::Button(button("◀", at(number.checked_sub(1)))),
                Part::Button(Button::new(cut(&label, limits::BUTTON), "m1:inert:page".to_owned()).disabled()),
                Part::Button(button("▶", at(next))),
            ];
            message.components.push(Row::new(buttons));
        }
        message
    }

    /// The first page of an answer that is not turned.
    pub(super) fn sheet(&self, answer: &Answer) -> Message {
        let (embed, ..) = render::leaf(answer, 0, self.language);
        Message { embeds: vec![embed], ..Message::default() }
    }

    /// A row of buttons.
    pub(super) fn row(&self, buttons: Vec<Press>) -> Row {
        let part = |Press(label, act, tone): Press| {
            let button = Button::new(cut(&self.language.say(label, &[]), limits::BUTTON), act.write()?);
            Some(Part::Button(match tone {
                Tone::Plain => button,
                Tone::First => button.primary(),
                Tone::Good => button.good(),
                Tone::Grave => button.grave(),
            }))
        };
        Row::new(buttons.into_iter().filter_map(part).take(limits::BUTTONS_PER_ROW).collect())
    }

    /// A menu; `None` without entries.
    pub(super) fn menu(&self, placeholder: &'static str, entries: impl Iterator<Item = (String, Act)>) -> Option<Row> {
        let entry = |(label, act): (String, Act)| {
            let label = cut(escape::plain(&label).trim(), limits::LABEL);
            Some(Entry { label: if label.is_empty() { "—".to_owned() } else { label }, value: act.write()? })
        };
        let entries: Vec<Entry> = entries.filter_map(entry).take(limits::ENTRIES).collect();
        let placeholder = cut(&self.language.say(placeholder, &[]), limits::LABEL);
        // The mark of the scheme; what was chosen is in the value.
        let select = || Select::new(format!("m1:menu:{}", entries.len()), placeholder, entries.clone());
        (!entries.is_empty()).then(|| Row::new(vec![Part::Select(select())]))
    }

    /// A notice with lines under it, as many as fit; what does not fit is counted.
    pub(super) fn lines(&self, title: &str, text: &str, lines: &[String]) -> Message {
        let mut description = escape::markdown(text);
        let mut told = 0;
        for line in lines {
            let line = format!("\n• {}", escape::markdown(&cut(line, limits::PIECE / 2)));
            if length(&description) + length(&line) > limits::PAGE - limits::LABEL {
                break;
            }
            description.push_str(&line);
            told += 1;
        }
        if told < lines.len() {
            let more = say!(self.language, "desk-more-lines", number = lines.len() - told);
            description.extend(["\n", &escape::markdown(&more)]);
        }
        let title = escape::markdown(&cut(title, limits::TITLE / 2));
        Message { embeds: vec![Embed { title, description, ..Embed::default() }], ..Message::default() }
    }

    /// A proposal for those who review it.
    pub(super) async fn proposal(&self, look: &Look, page: u16) -> Message {
        if look.proposal.state != ProposalState::Open {
            return self.decided(look);
        }
        let people = self.editorial.people().await.unwrap_or_default();
        let answer = self.tell(|scene| moderation::proposal(scene, &look.proposal, &look.outcome, &people));
        let (id, seen) = (look.proposal.id, look.revision);
        let mut message = self.page(&answer, page, |page| Act::Look { id, page });
        let open = |form| Act::Open { form, suggestion: None };
        let mut buttons = Vec::new();
        if look.outcome.is_ok() {
            buttons.push(Press("desk-approve", Act::Approve { id, seen }, Tone::Good));
        }
        buttons.push(Press("desk-ask", open(Form::Ask(id)), Tone::Plain));
        buttons.push(Press("desk-reject", open(Form::Reject(id)), Tone::Grave));
        if look.outcome.is_ok() {
            buttons.push(Press("desk-alone", open(Form::Alone { id, seen }), Tone::Plain));
        }
        buttons.push(Press("desk-take-back", Act::TakeBack(id), Tone::Plain));
        message.components.push(self.row(buttons));
        message
    }

    fn decided(&self, look: &Look) -> Message {
        let title = say!(self.language, "mod-proposal-title", id = look.proposal.id.to_string());
        let text = match look.proposal.state {
            ProposalState::Published { revision } => say!(self.language, "mod-proposal-published", revision = revision),
            ProposalState::Rejected => say!(self.language, "mod-proposal-rejected"),
            ProposalState::TakenBack => say!(self.language, "mod-proposal-taken-back"),
            ProposalState::Open => say!(self.language, "mod-proposal-open"),
        };
        let remarks = look.proposal.history.iter().map(|remark| remark.text.clone()).filter(|text| !text.is_empty());
        self.lines(&title, &text, &remarks.collect::<Vec<_>>())
    }

    /// A proposal that was published, in the place of its buttons.
    pub(super) async fn published(&self, published: &Published) -> Message {
        let people = self.editorial.people().await.unwrap_or_default();
        let Some(proposal) = &published.proposal else {
            return self.revision(published).await;
        };
        let outcome = Ok(published.preview.clone());
        let answer = self.tell(|scene| moderation::proposal(scene, proposal, &outcome, &people));
        self.sheet(&answer)
    }

    /// A revision for the audit channel, with a way back.
    pub(super) async fn revision(&self, published: &Published) -> Message {
        let people = self.editorial.people().await.unwrap_or_default();
        let number = published.revision.number;
        let answer = self.tell(|scene| {
            let history = moderation::history(scene, None, std::slice::from_ref(&published.revision), &people);
            let mut answer = moderation::preview(scene, &published.preview);
            answer.title = say!(scene.language, "desk-revision", revision = number.to_string());
            answer.blocks.splice(0..0, history.blocks);
            answer
        });
        let mut message = self.sheet(&answer);
        let undo = Act::Open { form: Form::Undo(number), suggestion: None };
        message.components.push(self.row(vec![Press("desk-undo", undo, Tone::Plain)]));
        message
    }

    /// A suggestion for those who decide on it.
    pub(super) fn suggestion(&self, suggestion: &Suggestion) -> Message {
        let answer = self.tell(|scene| moderation::suggestions(scene, std::slice::from_ref(suggestion)));
        let mut message = self.sheet(&answer);
        let id = suggestion.id;
        let link = Some(id);
        let settle = |outcome| Act::Open { form: Form::Settle { id, outcome }, suggestion: None };
        let mut buttons = Vec::new();
        match (suggestion.event, suggestion.country) {
            (Some(event), _) => {
                let amend = Act::Open { form: Form::Amend(event), suggestion: link };
                buttons.push(Press("desk-amend", amend, Tone::First));
            }
            (None, Some(country)) => {
                buttons.push(Press("desk-amend", Act::Events { country, suggestion: link }, Tone::First));
            }
            (None, None) => {}
        }
        buttons.push(Press("desk-accepted", settle(Outcome::Accepted), Tone::Good));
        buttons.push(Press("desk-decline", settle(Outcome::Declined), Tone::Grave));
        buttons.push(Press("desk-duplicate", settle(Outcome::Duplicate), Tone::Plain));
        message.components.push(self.row(buttons));
        message
    }
}

/// The same message with a file beside it.
pub(super) fn with_file(message: Message, file: File) -> Message {
    Message { attachments: Attachments::One(file), ..message }
}
