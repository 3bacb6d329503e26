//! What can be pressed under an answer: meanings to choose from, pages, the rows of a list, what to ask next, sources, sharing.
//!
//! At most five rows: pages, rows to open, next questions, and one for sources, comparing, reporting and sharing; or, in place of the middle two, the meanings.

use std::collections::BTreeSet;

use super::super::desk;
use super::super::escape;
use super::super::limits::{self, cut};
use super::super::payload::{Button, Entry, Part, Row, Select};
use super::super::ticket::{MENU, Ticket, View, inert};
use super::{Look, Page, Scene};
use crate::answer::{FollowUp, region_label};
use crate::domain::Region;
use crate::language::say;
use crate::question::{ChartQuery, MapQuery, Question};

/// Meanings up to this number are buttons; more are a menu.
const CHOICE_BUTTONS: usize = 2 * limits::BUTTONS_PER_ROW;

/// The regions that a picture offers: those that people ask about, from large to small. A menu has room for 25 entries.
const REGIONS: [Region; 18] = [
    Region::Africa,
    Region::WesternAfrica,
    Region::MiddleAfrica,
    Region::EasternAfrica,
    Region::NorthernAfrica,
    Region::SouthernAfrica,
    Region::LatinAmericaAndCaribbean,
    Region::Caribbean,
    Region::CentralAmerica,
    Region::SouthAmerica,
    Region::Europe,
    Region::Balkans,
    Region::Asia,
    Region::CentralAsia,
    Region::MiddleEast,
    Region::SouthEasternAsia,
    Region::Oceania,
    Region::PacificIslands,
];

/// The rows under one page of an answer.
pub(super) fn rows(scene: &Scene<'_>, page: &Page, number: usize, pages: usize) -> Vec<Row> {
    let mut controls = Controls { scene, used: BTreeSet::new(), rows: Vec::new() };
    controls.turn(number, pages);
    if !scene.is_sources() {
        controls.choices(&scene.answer.choices);
        if scene.answer.choices.is_empty() {
            controls.menu(page.more(), View::Next, "discord-open");
            controls.regions();
            controls.follow_ups(&scene.answer.follow_ups);
        }
    }
    controls.last_row(number);
    controls.rows
}

struct Controls<'s> {
    scene: &'s Scene<'s>,
    /// Custom ids must differ within a message: of two buttons that would do the same, the first stays.
    used: BTreeSet<String>,
    rows: Vec<Row>,
}

impl Controls<'_> {
    fn turn(&mut self, number: usize, pages: usize) {
        if pages < 2 || self.scene.question.is_none() {
            return;
        }
        let view = match self.scene.look {
            Look::Answer => View::Answer,
            Look::Text => View::Text,
            Look::Sources => View::Sources,
        };
        let label =
            say!(self.scene.language, "discord-page", page = (number + 1).to_string(), pages = pages.to_string());
        let last = pages - 1;
        let buttons = [
            self.page_button("◀", view, number.checked_sub(1)),
            Some(Button::new(cut(&label, limits::BUTTON), inert("page")).disabled()),
            self.page_button("▶", view, (number < last).then_some(number + 1)),
        ];
        self.row(buttons.into_iter().flatten());
    }

    fn page_button(&mut self, label: &str, view: View, page: Option<usize>) -> Option<Button> {
        let Some(page) = page.and_then(|page| u16::try_from(page).ok()) else {
            return Some(Button::new(label.to_owned(), inert(label)).disabled());
        };
        let id = self.id(view, self.scene.question?, page)?;
        Some(Button::new(label.to_owned(), id))
    }

    fn choices(&mut self, choices: &[FollowUp]) {
        if choices.len() > CHOICE_BUTTONS {
            self.menu(
                choices.iter().map(|choice| (choice.label.as_str(), &choice.question)),
                View::Pick,
                "discord-choose",
            );
        } else {
            self.buttons(choices, View::Pick, CHOICE_BUTTONS);
        }
    }

    fn follow_ups(&mut self, follow_ups: &[FollowUp]) {
        self.buttons(follow_ups, View::Next, 2 * limits::BUTTONS_PER_ROW);
    }

    fn buttons(&mut self, asked: &[FollowUp], view: View, most: usize) {
        let mut buttons = Vec::new();
        for follow_up in asked {
            if let Some(id) = self.id(view, &follow_up.question, 0) {
                buttons.push(Button::new(label(&follow_up.label, limits::BUTTON), id));
            }
        }
        let mut left = buttons.into_iter().take(most);
        while left.len() > 0 {
            self.row(left.by_ref().take(limits::BUTTONS_PER_ROW));
        }
    }

    fn menu<'q>(&mut self, asked: impl Iterator<Item = (&'q str, &'q Question)>, view: View, placeholder: &str) {
        let mut entries = Vec::new();
        for (name, question) in asked {
            if let Some(value) = self.id(view, question, 0) {
                entries.push(Entry { label: label(name, limits::LABEL), value });
            }
        }
        entries.truncate(limits::ENTRIES);
        if !entries.is_empty() {
            let placeholder = cut(&self.scene.language.say(placeholder, &[]), limits::LABEL);
            self.rows.push(Row::new(vec![Part::Select(Select::new(MENU.to_owned(), placeholder, entries))]));
        }
    }

    /// Other regions of the same picture, in its place.
    fn regions(&mut self) {
        if !self.scene.is_picture() {
            return;
        }
        let Some(question) = self.scene.question else { return };
        let of = |region: Option<Region>| match question {
            Question::Map(query) => Some(Question::Map(MapQuery { region, ..*query })),
            Question::Chart(query) if query.country.is_none() => Some(Question::Chart(ChartQuery { region, ..*query })),
            _ => None,
        };
        let language = self.scene.language;
        let world = (say!(language, "discord-world"), None);
        let regions = REGIONS.iter().map(|region| (region_label(language, *region), Some(*region)));
        let offered: Vec<(String, Question)> = [world]
            .into_iter()
            .chain(regions)
            .filter_map(|(label, region)| Some((label, of(region)?)))
            .filter(|(_, other)| other != question)
            .collect();
        self.menu(offered.iter().map(|(label, question)| (label.as_str(), question)), View::Answer, "discord-region");
    }

    /// The button that shows the words in the place of the picture, or the picture again.
    fn other_look(&mut self, question: &Question) -> Option<Button> {
        let (view, label) = match self.scene.look {
            Look::Answer if self.scene.is_picture() => (View::Text, "discord-as-text"),
            Look::Text if self.scene.answer.illustration.is_some() => (View::Answer, "discord-picture"),
            _ => return None,
        };
        let id = self.id(view, question, 0)?;
        Some(Button::new(cut(&self.scene.language.say(label, &[]), limits::BUTTON), id))
    }

    fn last_row(&mut self, number: usize) {
        let Some(question) = self.scene.question else {
            return;
        };
        let (language, answer) = (self.scene.language, self.scene.answer);
        let mut buttons: Vec<Button> = self.other_look(question).into_iter().collect();
        if self.scene.is_sources() {
            let id = self.id(View::Answer, question, 0);
            buttons.extend(id.map(|id| Button::new(say!(language, "discord-back"), id)));
        } else if !answer.citations.is_empty() {
            let label = say!(language, "discord-cited", count = answer.citations.len());
            buttons.extend(self.id(View::Sources, question, 0).map(|id| Button::new(cut(&label, limits::BUTTON), id)));
        }
        if !self.scene.is_sources() && matches!(question, Question::Status { .. }) {
            let id = self.id(View::Compare, question, 0);
            buttons.extend(id.map(|id| Button::new(cut(&say!(language, "discord-compare"), limits::BUTTON), id)));
        }
        if self.scene.report && !self.scene.is_sources() {
            let label = say!(language, "discord-report");
            buttons.extend(reported(question).map(|id| Button::new(cut(&label, limits::BUTTON), id)));
        }
        if self.scene.share && !self.scene.is_sources() {
            let page = u16::try_from(number).unwrap_or(u16::MAX);
            let id = self.id(View::Share, question, page);
            buttons.extend(id.map(|id| Button::new(say!(language, "discord-share"), id).primary()));
        }
        self.row(buttons.into_iter());
    }

    fn row(&mut self, buttons: impl Iterator<Item = Button>) {
        let parts: Vec<Part> = buttons.map(Part::Button).collect();
        if !parts.is_empty() {
            self.rows.push(Row::new(parts));
        }
    }

    /// `None` if it does not fit, or if another part of the message does the same.
    fn id(&mut self, view: View, question: &Question, page: u16) -> Option<String> {
        let revision = self.scene.answer.as_of.revision;
        let id = Ticket { view, question: question.clone(), revision, page }.write()?;
        self.used.insert(id.clone()).then_some(id)
    }
}

/// The id of the button that opens the form for telling what is wrong.
fn reported(question: &Question) -> Option<String> {
    let event = if let Question::Event { id } = question { Some(*id) } else { None };
    let countries = question.countries();
    let only = if let [country] = countries.as_slice() { Some(*country) } else { None };
    desk::report(only, event)
}

/// A label that is not empty when Discord has trimmed it.
fn label(text: &str, most: usize) -> String {
    let text = cut(escape::plain(text).trim(), most);
    if text.is_empty() { "—".to_owned() } else { text }
}
