//! What can be typed: lines, phrases, codes. Whatever a question is, its line and its code read back as the same question.

#![expect(clippy::panic, reason = "a test that cannot go on has failed")]

use demarche::command::{self, Trouble};
use demarche::domain::standing::{AnswerState, Approach, PracticeState};
use demarche::domain::{Confidence, CountryCode, EventId, Kind, PartialDate, Region};
use demarche::language::Locale;
use demarche::question::{ChartQuery, ChartTheme, Command, ListQuery, MapQuery, MapTheme, Question, Shade, Sort};
use proptest::prelude::*;
use proptest::sample::select;
use time::{Date, macros::date};

const TODAY: Date = date!(2026 - 11 - 23);

fn read(line: &str) -> Result<Question, Trouble> {
    let typed = command::parse(line)?.unwrap_or_else(|| panic!("{line} is free text"));
    command::read(&typed, Locale::EnUs, TODAY).map(|understood| understood.question)
}

fn country() -> impl Strategy<Value = CountryCode> {
    select(CountryCode::all().collect::<Vec<_>>())
}

fn day() -> impl Strategy<Value = Date> {
    (0i64..690).prop_map(|days| date!(2025 - 01 - 01).saturating_add(time::Duration::days(days)))
}

fn partial() -> impl Strategy<Value = PartialDate> {
    (day(), 0..3).prop_map(|(day, precision)| match precision {
        0 => PartialDate::of_year(day.year()),
        1 => PartialDate::of_month(day.year(), day.month()),
        _ => PartialDate::of_day(day),
    })
}

fn some<T: Clone + std::fmt::Debug + 'static>(all: &'static [T]) -> impl Strategy<Value = Option<T>> {
    prop::option::of(select(all))
}

fn period() -> impl Strategy<Value = (Option<PartialDate>, Option<PartialDate>)> {
    (prop::option::of(partial()), prop::option::of(partial())).prop_map(|period| match period {
        (Some(since), Some(until)) if since.begin() > until.end() => (Some(until), Some(since)),
        other => other,
    })
}

fn list() -> impl Strategy<Value = ListQuery> {
    (
        (some(Approach::ALL), some(AnswerState::ALL), some(PracticeState::ALL), some(Region::ALL)),
        (period(), some(Confidence::ALL), some(Sort::ALL), prop::option::of(day())),
    )
        .prop_map(|((approach, answer, practice, region), ((since, until), confidence, sort, on))| ListQuery {
            approach,
            answer,
            practice,
            region,
            since,
            until,
            confidence,
            sort,
            on,
        })
}

fn chart() -> impl Strategy<Value = ChartQuery> {
    let others = ChartTheme::ALL.iter().copied().filter(|theme| *theme != ChartTheme::Timeline).collect::<Vec<_>>();
    let of_all = (select(others), some(Region::ALL), prop::option::of(day()), some(Shade::ALL));
    prop_oneof![
        of_all.prop_map(|(theme, region, on, shade)| ChartQuery { theme, country: None, region, on, shade }),
        (country(), prop::option::of(day()), some(Shade::ALL))
            .prop_map(|(country, on, shade)| ChartQuery { shade, ..ChartQuery::timeline(country, on) }),
    ]
}

fn question() -> impl Strategy<Value = Question> {
    let maybe = || prop::option::of(country());
    prop_oneof![
        (country(), prop::option::of(day())).prop_map(|(country, on)| Question::Status { country, on }),
        list().prop_map(Question::List),
        (maybe(), some(Kind::ALL), period()).prop_map(|(country, kind, (since, until))| Question::Timeline {
            country,
            kind,
            since,
            until
        }),
        prop::sample::subsequence(CountryCode::all().collect::<Vec<_>>(), 2..=4)
            .prop_map(|countries| Question::Compare { countries }),
        country().prop_map(|country| Question::Terms { country }),
        maybe().prop_map(|country| Question::Money { country }),
        maybe().prop_map(|country| Question::People { country }),
        (some(Region::ALL), prop::option::of(day())).prop_map(|(region, on)| Question::Totals { region, on }),
        (select(MapTheme::ALL), some(Region::ALL), prop::option::of(day()), some(Shade::ALL))
            .prop_map(|(theme, region, on, shade)| Question::Map(MapQuery { theme, region, on, shade })),
        chart().prop_map(Question::Chart),
        maybe().prop_map(|country| Question::Courts { country }),
        maybe().prop_map(|country| Question::Sources { country }),
        (country(), 1u16..).prop_map(|(country, number)| Question::Event { id: EventId { country, number } }),
        prop::option::of(partial()).prop_map(|since| Question::Changes { since }),
        some(Command::ALL).prop_map(|command| Question::Help { command }),
        Just(Question::About),
    ]
}

proptest! {
    #[test]
    fn a_question_reads_back_from_its_line(question in question()) {
        let line = command::write(&question);
        prop_assert_eq!(read(&line), Ok(question), "{}", line);
    }

    #[test]
    fn a_question_reads_back_from_its_code(question in question()) {
        let code = command::encode(&question);
        prop_assert!(code.len() <= 80 && code.is_ascii(), "{}", code);
        prop_assert_eq!(command::decode(&code), Some(question), "{}", code);
    }

    #[test]
    fn whatever_is_typed_is_read_or_refused(line in "/?[ -~\\p{L}\\p{M}🇵🇪️‍]{0,60}") {
        let typed = command::parse(&line);
        if let Ok(Some(typed)) = typed {
            let _ = command::read(&typed, Locale::EnUs, TODAY);
        }
        let _ = command::decode(&line);
    }
}

#[test]
fn codes_made_by_earlier_versions_still_work() {
    let rows = [
        ("status.0PE", "/status PE"),
        ("status.0PE.120250625", "/status PE on:2025-06-25"),
        ("agreed.00", "/agreed africa"),
        ("list.12.20.60", "/list answer:agreed practice:none confidence:unconfirmed"),
        ("timeline.0XK.13.2202506", "/timeline XK kind:agreed since:2025-06"),
        ("compare.0XK.1RW", "/compare XK RW"),
        ("event.0PE-3", "/event PE-3"),
        ("about", "/about"),
        ("map.04.10", "/map people region:africa"),
        ("map.04.10.31", "/map people region:africa shade:dark"),
        ("chart.01.20", "/chart arrivals region:africa"),
        ("chart.1PE", "/chart PE"),
    ];
    for (code, line) in rows {
        assert_eq!(command::decode(code), read(line).ok(), "{code}");
    }
}

#[test]
fn lines_are_read_as_people_type_them() {
    let rows = [
        ("/status PE", "/status PE"),
        ("status pe", "/status PE"),
        ("/STATUS   PE  ", "/status PE"),
        ("/status country:PE on:june 2025", "/status PE on:2025-06-30"),
        ("/status PE 2025-06-25", "/status PE on:2025-06-25"),
        ("/status on:2025-06-25 country:PE", "/status PE on:2025-06-25"),
        ("/agreed africa", "/agreed africa"),
        ("/list answer:in talks", "/talks"),
        ("/list answer:agreed", "/agreed"),
        ("/event pe-3", "/event PE-3"),
        ("/help /list", "/help list"),
        ("/compare XK, RW", "/compare XK RW"),
        ("/compare XK vs RW", "/compare XK RW"),
        ("/compare XK RW PE GT", "/compare XK RW PE GT"),
        ("/compare first:XK second:RW", "/compare XK RW"),
        ("/changes last month", "/changes 2026-10"),
        ("/timeline XK since:last year", "/timeline XK since:2025"),
        ("/map", "/map"),
        ("map caribbean", "/map region:caribbean"),
        ("/list africa", "/list region:africa"),
        ("/chart peru", "/chart country:PE"),
        ("/map theme:answer", "/map"),
        ("/map money africa 2025-06", "/map money region:africa on:2025-06-30"),
        ("/chart timeline XK", "/chart country:XK"),
        ("/chart overview", "/chart overview"),
    ];
    for (typed, want) in rows {
        let question = read(typed).unwrap_or_else(|trouble| panic!("{typed}: {trouble:?}"));
        assert_eq!(command::write(&question), want, "{typed}");
    }
}

#[test]
fn a_line_without_a_command_is_free_text() {
    for line in ["has peru agreed?", "", "   ", "peru", "what did the courts say"] {
        assert_eq!(command::parse(line), Ok(None), "{line}");
    }
}
