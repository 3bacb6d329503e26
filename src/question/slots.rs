//! A composed question written down: in words for people and programs (`about:money country:SZ is:paid`), and shorter for buttons
//! (`a2~cSZ~iq`), where words of a fixed list are numbers. Both ways round; lists may only grow at their ends.

use std::str::FromStr;

use time::Date;

use super::ask::{Ask, Aspect, Condition, Form, Mark, Order, Trait};
use crate::domain::{CountryCode, PartialDate, Region};

/// What a code may be long: a button has room for 100 characters, and the front end needs some of them.
const ROOM: usize = 72;

/// The slots: the name in words and the letter in codes.
const KEYS: [(&str, char); 17] = [
    ("about", 'a'),
    ("form", 'f'),
    ("country", 'c'),
    ("from", 'n'),
    ("region", 'r'),
    ("is", 'i'),
    ("order", 'o'),
    ("since", 's'),
    ("until", 'u'),
    ("on", 'd'),
    ("number", 'x'),
    ("words", 'w'),
    ("except", 'e'),
    ("join", 'j'),
    ("rest", 't'),
    ("outside", 'z'),
    ("mark", 'm'),
];

/// Writes the slots in words.
pub fn write(ask: &Ask) -> String {
    let parts: Vec<String> = values(ask).into_iter().map(|(key, value)| format!("{key}:{value}")).collect();
    parts.join(" ")
}

/// Reads slots in words; `None` for any other text.
pub fn read(text: &str) -> Option<Ask> {
    let pairs: Option<Vec<(&str, &str)>> = text.split_whitespace().map(|part| part.split_once(':')).collect();
    make(&pairs?)
}

/// Behind a word in a code: it is one of the rest as well.
const ALSO_REST: char = '!';

/// Writes the slots as a code without points.
pub fn encode(ask: &Ask) -> String {
    let also = |word: &String| {
        if ask.rest.contains(word) { format!("{word}{ALSO_REST}") } else { word.clone() }
    };
    let alone = |word: &&String| !ask.words.contains(word);
    let short_ask = Ask {
        words: ask.words.iter().map(also).collect(),
        rest: ask.rest.iter().filter(alone).cloned().collect(),
        ..ask.clone()
    };
    coded(&short_ask)
}

fn coded(ask: &Ask) -> String {
    let short = |key: &str, value: &str| match key {
        "about" => number_in(Aspect::SLUGS, value),
        "form" => number_in(Form::SLUGS, value),
        "region" => number_in(Region::SLUGS, value),
        "outside" => value.split(',').map(|region| number_in(Region::SLUGS, region)).collect::<Vec<_>>().join(","),
        "order" => number_in(Order::SLUGS, value),
        "mark" => value.split(',').map(|mark| number_in(Mark::SLUGS, mark)).collect::<Vec<_>>().join(","),
        "is" => value.split(',').map(condition_code).collect::<Vec<_>>().join(","),
        "since" | "until" | "on" => value.replace('-', ""),
        _ => value.to_owned(),
    };
    let parts = values(ask).into_iter().filter_map(|(key, value)| {
        let (_, letter) = KEYS.iter().find(|(name, _)| *name == key)?;
        Some(format!("{letter}{}", short(key, &value)))
    });
    parts.collect::<Vec<_>>().join("~")
}

/// Reads a code.
pub fn decode(code: &str) -> Option<Ask> {
    let mut pairs: Vec<(&str, String)> = Vec::new();
    for part in code.split('~') {
        let letter = part.chars().next()?;
        let value = part.get(letter.len_utf8()..)?;
        let (key, _) = KEYS.iter().find(|(_, known)| *known == letter)?;
        let long = match *key {
            "about" => word_in(Aspect::SLUGS, value)?,
            "form" => word_in(Form::SLUGS, value)?,
            "region" => word_in(Region::SLUGS, value)?,
            "outside" => {
                value.split(',').map(|region| word_in(Region::SLUGS, region)).collect::<Option<Vec<_>>>()?.join(",")
            }
            "order" => word_in(Order::SLUGS, value)?,
            "mark" => value.split(',').map(|mark| word_in(Mark::SLUGS, mark)).collect::<Option<Vec<_>>>()?.join(","),
            "is" => value.split(',').map(condition_words).collect::<Option<Vec<_>>>()?.join(","),
            "since" | "until" | "on" => dashed(value)?,
            _ => value.to_owned(),
        };
        pairs.push((key, long));
    }
    let pairs: Vec<(&str, &str)> = pairs.iter().map(|(key, value)| (*key, value.as_str())).collect();
    let mut ask = make(&pairs)?;
    let also: Vec<String> =
        ask.words.iter().filter_map(|word| word.strip_suffix(ALSO_REST)).map(str::to_owned).collect();
    ask.rest.splice(0..0, also);
    for word in &mut ask.words {
        word.truncate(word.trim_end_matches(ALSO_REST).len());
    }
    Some(ask)
}

/// Leaves out the words that tell least until the code has room on a button.
pub(super) fn fit(ask: &mut Ask) {
    // A code writes a word once that is among both: the rest in the order of the words, then what is not among them.
    let words = ask.words.clone();
    ask.rest.sort_by_key(|word| words.iter().position(|other| other == word).unwrap_or(words.len()));
    // What is counted, a length of time and what no slot holds tell most; words that only find the event tell least.
    let tells_little = |word: &&String| !word.starts_with("+n_") && !word.starts_with("+t_") && !word.starts_with('=');
    let twice = |ask: &Ask, word: &String| ask.words.contains(&format!("={word}"));
    while encode(ask).len() > ROOM {
        let at = ask.words.iter().rposition(|word| twice(ask, word));
        let Some(at) = at.or_else(|| ask.words.iter().rposition(|word| tells_little(&word))) else { break };
        ask.words.remove(at);
    }
    while encode(ask).len() > ROOM && ask.rest.pop().is_some() {}
    while encode(ask).len() > ROOM && ask.countries.len() > 2 {
        ask.countries.pop();
    }
}

fn number_in(words: &[&str], word: &str) -> String {
    words.iter().position(|known| *known == word).unwrap_or_default().to_string()
}

fn word_in(words: &[&str], number: &str) -> Option<String> {
    words.get(number.parse::<usize>().ok()?).map(|word| (*word).to_owned())
}

fn dashed(value: &str) -> Option<String> {
    let (year, rest) = value.split_at_checked(4)?;
    let (month, day) = rest.split_at_checked(rest.len().min(2))?;
    Some([year, month, day].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("-"))
}

/// "!ever-denied": not, at any time, and the word.
fn condition_text(condition: Condition) -> String {
    let not = if condition.not { "!" } else { "" };
    let ever = if condition.ever { "ever-" } else { "" };
    format!("{not}{ever}{}", condition.is)
}

fn condition(text: &str) -> Option<Condition> {
    let bare = text.strip_prefix('!');
    let not = bare.is_some();
    let bare = bare.unwrap_or(text);
    let once = bare.strip_prefix("ever-");
    Some(Condition { is: once.unwrap_or(bare).parse().ok()?, not, ever: once.is_some() })
}

fn condition_code(text: &str) -> String {
    let bare = text.trim_start_matches('!').trim_start_matches("ever-");
    let marks =
        format!("{}{}", if text.starts_with('!') { "n" } else { "" }, if text.contains("ever-") { "e" } else { "" });
    format!("{marks}{}", number_in(Trait::SLUGS, bare))
}

fn condition_words(code: &str) -> Option<String> {
    let number = code.trim_start_matches(['n', 'e']);
    let (not, ever) = (code.contains('n'), code.contains('e'));
    let word = word_in(Trait::SLUGS, number)?;
    Some(format!("{}{}{word}", if not { "!" } else { "" }, if ever { "ever-" } else { "" }))
}

fn values(ask: &Ask) -> Vec<(&'static str, String)> {
    let list = |texts: Vec<String>| (!texts.is_empty()).then(|| texts.join(","));
    let money = if ask.is_money { "$" } else { "" };
    let all = [
        ("about", Some(ask.about.to_string())),
        ("form", (ask.form != Form::Open).then(|| ask.form.to_string())),
        ("country", list(ask.countries.iter().map(ToString::to_string).collect())),
        ("from", ask.from.map(|country| country.to_string())),
        ("except", list(ask.except.iter().map(ToString::to_string).collect())),
        ("region", ask.region.map(|region| region.to_string())),
        ("outside", list(ask.outside.iter().map(ToString::to_string).collect())),
        ("is", list(ask.conditions.iter().map(|condition| condition_text(*condition)).collect())),
        ("join", ask.any.then(|| "any".to_owned())),
        ("order", ask.order.map(|order| order.to_string())),
        ("since", ask.since.map(|date| date.to_string())),
        ("until", ask.until.map(|date| date.to_string())),
        ("on", ask.on.map(|day| PartialDate::of_day(day).to_string())),
        ("number", ask.number.map(|number| format!("{money}{number}"))),
        ("mark", list(ask.marks.iter().map(ToString::to_string).collect())),
        ("words", list(ask.words.clone())),
        ("rest", list(ask.rest.clone())),
    ];
    all.into_iter().filter_map(|(key, value)| Some((key, value?))).collect()
}

fn make(pairs: &[(&str, &str)]) -> Option<Ask> {
    let of = |key: &str| pairs.iter().find(|(name, _)| *name == key).map(|(_, value)| *value);
    if pairs.iter().any(|(key, _)| !KEYS.iter().any(|(name, _)| name == key)) {
        return None;
    }
    let mut ask = Ask::new(of("about")?.parse().ok()?, slot(of("form"))?.unwrap_or(Form::Open));
    ask.countries = split(of("country"), CountryCode::parse)?;
    ask.from = match of("from") {
        Some(code) => Some(CountryCode::parse(code)?),
        None => None,
    };
    ask.except = split(of("except"), CountryCode::parse)?;
    ask.region = slot(of("region"))?;
    ask.outside = split(of("outside"), |region| region.parse().ok())?;
    ask.conditions = split(of("is"), condition)?;
    ask.any = of("join") == Some("any");
    ask.order = slot(of("order"))?;
    (ask.since, ask.until) = (slot(of("since"))?, slot(of("until"))?);
    ask.on = slot::<PartialDate>(of("on"))?.map(day);
    let number = of("number");
    ask.is_money = number.is_some_and(|text| text.starts_with('$'));
    ask.number = slot(number.map(|text| text.trim_start_matches('$')))?;
    ask.marks = split(of("mark"), |mark| mark.parse().ok())?;
    ask.words = split(of("words"), |word| Some(word.to_owned()))?;
    ask.rest = split(of("rest"), |word| Some(word.to_owned()))?;
    Some(ask)
}

fn day(date: PartialDate) -> Date {
    date.end()
}

/// A slot that is empty or holds a good value; `None` where the value is bad.
#[expect(clippy::option_option, reason = "empty and bad are different")]
fn slot<T: FromStr>(text: Option<&str>) -> Option<Option<T>> {
    match text {
        None => Some(None),
        Some(text) => text.parse().ok().map(Some),
    }
}

fn split<T>(text: Option<&str>, read: impl Fn(&str) -> Option<T>) -> Option<Vec<T>> {
    text.map_or_else(|| Some(Vec::new()), |text| text.split(',').map(read).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use time::macros::date;

    fn full() -> Ask {
        Ask {
            countries: vec![CountryCode::XK, CountryCode::parse("RW").unwrap()],
            from: CountryCode::parse("IQ"),
            except: vec![CountryCode::parse("MX").unwrap()],
            region: Some(Region::Africa),
            conditions: vec![Condition::is(Trait::Agreed), Condition { is: Trait::Denied, not: true, ever: true }],
            order: Some(Order::Last),
            since: Some("2025-06".parse().unwrap()),
            until: Some("2025".parse().unwrap()),
            on: Some(date!(2025 - 06 - 25)),
            number: Some(7_500_000),
            is_money: true,
            words: vec!["hotel".to_owned(), "+minors".to_owned()],
            ..Ask::new(Aspect::Money, Form::YesNo)
        }
    }

    #[test]
    fn slots_are_read_as_they_were_written() {
        for ask in [full(), Ask::new(Aspect::Standing, Form::Open)] {
            assert_eq!(read(&write(&ask)), Some(ask.clone()), "{}", write(&ask));
            assert_eq!(decode(&encode(&ask)), Some(ask.clone()), "{}", encode(&ask));
        }
    }

    #[test]
    fn other_texts_are_no_slots() {
        for text in
            ["", "has peru agreed", "about:nothing", "about:money colour:red", "about:money country:QQ", "form:open"]
        {
            assert_eq!(read(text), None, "{text}");
        }
        assert_eq!(decode("a99"), None);
    }

    #[test]
    fn a_long_question_fits_on_a_button() {
        let mut ask = full();
        ask.words = vec!["constitution".to_owned(); 5];
        fit(&mut ask);
        assert!(encode(&ask).len() <= ROOM, "{}", encode(&ask));
    }
}
