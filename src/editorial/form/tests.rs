use super::*;
use crate::language::{Language, Locale};

fn record() -> Record {
    Record::embedded().unwrap()
}

fn id(text: &str) -> EventId {
    text.parse().unwrap()
}

#[test]
fn every_event_on_record_is_a_form_and_back() {
    let record = record();
    for event in record.events() {
        let changeset = EventForm::of(event).amended(event, &record).unwrap();
        let [Edit::AmendEvent { from, to, .. }] = changeset.edits.as_slice() else { panic!("{changeset:?}") };
        assert_eq!(from, to, "{}", event.id);
    }
}

#[test]
fn every_source_on_record_is_a_form_and_back() {
    let record = record();
    for source in record.sources() {
        let changeset = SourceForm::of(source).amended(source, &record).unwrap();
        let [Edit::AmendSource { from, to }] = changeset.edits.as_slice() else { panic!("{changeset:?}") };
        // A bar in a title is the one thing that a form cannot say.
        let unbarred = |source: &Source| Source { title: source.title.replace('|', "/"), ..source.clone() };
        assert_eq!(unbarred(from), unbarred(to), "{}", source.id);
    }
}

#[test]
fn figures_are_read_as_people_write_them() {
    use crate::domain::{MoneyState, Qualifier, Scope};
    let rows = [
        ("50", 50, Qualifier::Exactly, Scope::ThisEvent),
        ("at least 66 in all", 66, Qualifier::AtLeast, Scope::RunningTotal),
        ("up to 1,250 a year", 1250, Qualifier::UpTo, Scope::PerYear),
        ("About 7 so far", 7, Qualifier::About, Scope::RunningTotal),
    ];
    for (text, count, qualifier, scope) in rows {
        assert_eq!(figures::read_people(text), Some(People { count, qualifier, scope }), "{text}");
    }
    let rows = [
        ("100000 paid", 100_000, Qualifier::Exactly, MoneyState::Paid),
        ("$100,000 paid", 100_000, Qualifier::Exactly, MoneyState::Paid),
        ("up to 7.5 million promised", 7_500_000, Qualifier::UpTo, MoneyState::Promised),
    ];
    for (text, usd, qualifier, state) in rows {
        assert_eq!(figures::read_money(text), Some(Money { usd, qualifier, state }), "{text}");
    }
    for text in ["", "many", "0", "50 of them", "1,25", "7.5", "-3", "99999999999999999999"] {
        assert_eq!(figures::read_people(text), None, "{text}");
    }
    for text in ["100", "100 dollars", "1.0000001 million paid"] {
        assert_eq!(figures::read_money(text), None, "{text}");
    }
}

#[test]
fn a_new_event_may_bring_a_new_source() {
    let record = record();
    let form = EventForm {
        summary: "Peru and the United States held talks,\nThe Herald reported.".to_owned(),
        details: "date: 2026-11-20\nkind: talks\nconfidence: reported\nnationalities: Venezuela, co".to_owned(),
        sources: "https://herald.example/a | The Herald | Talks have begun | 2026-11-20 | en | press".to_owned(),
    };
    let changeset = form.added(CountryCode::parse("PE").unwrap(), &record).unwrap();
    let [Edit::AddSource { source }, Edit::AddEvent { details, .. }] = changeset.edits.as_slice() else {
        panic!("{changeset:?}")
    };
    assert_eq!(source.id.as_str(), "herald-2026-11-20-talks-begun");
    assert_eq!(details.sources[0], source.id);
    assert_eq!(details.reported, details.date, "what is not said became public when it happened");
    assert_eq!(details.summary, "Peru and the United States held talks, The Herald reported.");
    assert_eq!(joined(&details.nationalities), "VE, CO");
}

#[test]
fn a_source_on_record_is_found_by_its_address_however_it_is_written() {
    let record = record();
    let known = record.sources().next().unwrap();
    let event = record.event(id("PE-1")).unwrap();
    let plain = known.url.replace("https://", "http://www.");
    let form = EventForm { sources: format!("{plain}/ | whatever"), ..EventForm::of(event) };
    let changeset = form.amended(event, &record).unwrap();
    let [Edit::AmendEvent { to, .. }] = changeset.edits.as_slice() else { panic!("{changeset:?}") };
    assert_eq!(to.sources[0], known.id);
}

#[test]
fn everything_that_is_wrong_is_said_at_once_with_its_line() {
    let form = EventForm {
        summary: " ".to_owned(),
        details: "date: soon\nkind: argued\nconfidance: reported\npeople: many\ncontested by: PE1\nnationalities: Congo\ndate: 2025"
            .to_owned(),
        sources: "https://new.example/a\nftp://x | P | T | 2025 | en | press".to_owned(),
    };
    let complaints = form.added(CountryCode::parse("PE").unwrap(), &record()).unwrap_err();
    let language = Language::of(Locale::EnUs);
    let said: Vec<String> = complaints.iter().map(|complaint| complaint.said(language)).collect();
    insta::assert_snapshot!(said.join("\n"));
}
