//! What words mean here, and what the record and the bot are. The sentences are messages of the catalogue: `define-<entry>`.

use super::{find, show};
use crate::answer::draft::Draft;
use crate::answer::{Answer, Importance, help};
use crate::domain::{CountryCode, Event, PartialDate};
use crate::language::say;
use crate::question::{Ask, Entry, Question};

pub(super) fn answer(mut draft: Draft<'_>, ask: &Ask) -> Answer {
    let language = draft.language();
    let entry: Entry = ask.words.first().and_then(|word| word.parse().ok()).unwrap_or(Entry::Help);
    if entry == Entry::Bot {
        return help::about(draft.scene);
    }
    if entry == Entry::Extent {
        return extent(draft);
    }
    let known = draft.scene.snapshot.record().edition().known_up_to;
    let month = super::message(&draft, &format!("month-{}", u8::from(known.month())), &[]);
    let id = format!("define-{}", entry.slug());
    let text = super::message(
        &draft,
        &id,
        &[
            ("known", PartialDate::of_day(known).to_string().into()),
            ("month", month.into()),
            ("year", known.year().to_string().into()),
        ],
    );
    draft.set().title = say!(language, "define-title");
    draft.set().headline = text;
    if entry == Entry::FiftyEight {
        let counts = |event: &&Event| find::names_figure(event, 58);
        let counted: Vec<&Event> = draft.view.events_of(CountryCode::US).filter(counts).collect();
        show(&mut draft, Importance::Essential, None, &counted);
    }
    let principle = draft.fact(None, say!(language, "help-principle"), &[]);
    draft.block(Importance::Detail, None, vec![principle]);
    draft.follow("follow-help", Question::Help { command: None });
    draft.follow("follow-about", Question::About);
    draft.finish()
}

/// How much the record holds, in numbers.
fn extent(mut draft: Draft<'_>) -> Answer {
    let language = draft.language();
    let record = draft.scene.snapshot.record();
    draft.set().title = say!(language, "define-title");
    draft.set().headline = say!(
        language,
        "define-extent",
        countries = record.countries().count(),
        events = record.events().count(),
        sources = record.sources().count()
    );
    draft.follow("follow-about", Question::About);
    draft.follow("follow-sources", Question::Sources { country: None });
    draft.finish()
}
