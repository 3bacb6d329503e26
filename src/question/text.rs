//! A sentence taken apart: its words with their places, its numbers, its flags. It knows no language.

use crate::domain::CountryCode;
use crate::names::Names;
use crate::record::plain;

/// A sentence is read as far as this; nothing that anybody asks is longer.
pub(super) const LONGEST: usize = 1_200;
/// And as many words.
const MOST_WORDS: usize = 160;

/// One word of a sentence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Word {
    /// Without case, accents and apostrophes.
    pub(super) text: String,
    /// Byte position of its first character.
    pub(super) start: usize,
    /// Byte position after its last character.
    pub(super) end: usize,
    /// The number that it is.
    pub(super) number: Option<Number>,
    /// It is written with a capital letter.
    pub(super) capital: bool,
    /// A comma, colon, dash or full stop stands before it.
    pub(super) after_pause: bool,
    /// A full stop, a question mark or an exclamation mark stands before it.
    pub(super) after_stop: bool,
    /// The country of a flag.
    pub(super) flag: Option<CountryCode>,
}

/// A number in a sentence.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Number {
    /// What it amounts to: "7.5m" is 7,500,000.
    pub(super) value: u64,
    /// It has a sign or a unit of money.
    pub(super) is_money: bool,
    /// It is written in figures.
    pub(super) in_figures: bool,
    /// It is an ordinal in figures: "25th".
    pub(super) is_ordinal: bool,
}

/// A sentence of plain length: cut at a character, where it is too long.
pub(super) fn cut(sentence: &str) -> &str {
    let end = sentence.char_indices().map(|(at, _)| at).find(|at| *at >= LONGEST).unwrap_or(sentence.len());
    sentence.get(..end).unwrap_or_default()
}

/// A sentence without what a platform puts into it: mentions, channels, emoji, addresses, marks of formatting, tags. Places of the rest stay
/// the same.
pub(super) fn bare(sentence: &str) -> String {
    let mut out = String::with_capacity(sentence.len());
    let mut rest = sentence;
    while !rest.is_empty() {
        let token = rest.starts_with('<')
            && rest.chars().nth(1).is_some_and(|c| matches!(c, '@' | '#' | ':' | '/') || c.is_ascii_alphabetic());
        let format = ["```", "**", "__", "||", "~~", "`"].into_iter().find(|mark| rest.starts_with(mark));
        let address = rest.starts_with("http://") || rest.starts_with("https://");
        let script = rest.get(..7).is_some_and(|tag| tag.eq_ignore_ascii_case("<script"));
        // "[free nitro](https://…)": a name that is linked stays.
        let linked = rest.starts_with('[').then(|| rest.find("](http")).flatten();
        let spam = linked.filter(|end| rest.get(1..*end).is_some_and(|text| Names::embedded().find(text).is_empty()));
        let command = rest.starts_with("$(");
        let end = if let Some(link) = spam {
            rest.get(link..).and_then(|tail| tail.find(')')).map(|at| link + at + 1)
        } else if command {
            rest.find(')').map(|at| at + 1)
        } else if script {
            Some(rest.find("</script>").map_or(rest.len(), |at| at + "</script>".len()))
        } else if token {
            rest.find('>').map(|at| at + 1).filter(|at| *at < 60)
        } else if let Some(mark) = format {
            Some(mark.len())
        } else if address {
            Some(rest.find(char::is_whitespace).unwrap_or(rest.len()))
        } else {
            None
        };
        let long = end.unwrap_or_else(|| rest.chars().next().map_or(0, char::len_utf8));
        let (head, tail) = rest.split_at(long);
        let counts = [" of ", " that ", " who ", " countries"].iter().any(|noun| tail.starts_with(noun));
        if head == "#" && counts && !out.trim().is_empty() || head == "#" && tail.starts_with(" of ") {
            // "# of countries"
            out.push('n');
        } else if end.is_some() {
            out.extend(std::iter::repeat_n(' ', head.len()));
        } else {
            out.push_str(head);
        }
        rest = tail;
    }
    out
}

/// The words, in order.
pub(super) fn words(sentence: &str) -> Vec<Word> {
    let mut found = Vec::new();
    let mut start = None;
    let (mut pause, mut stop) = (false, false);
    let characters: Vec<(usize, char)> = sentence.char_indices().collect();
    for (place, (at, letter)) in characters.iter().copied().enumerate() {
        let next = characters.get(place + 1).map(|(_, next)| *next);
        let inside = start.is_some();
        if is_part(letter, inside, next) {
            start.get_or_insert(at);
            continue;
        }
        if let Some(from) = start.take() {
            push(&mut found, sentence, from, at, (pause, stop));
            (pause, stop) = (false, false);
        }
        if let Some(flag) = flag(letter, next) {
            let end = at + letter.len_utf8() * 2;
            found.push(Word {
                text: String::new(),
                start: at,
                end,
                number: None,
                capital: true,
                after_pause: pause,
                after_stop: stop,
                flag: Some(flag),
            });
        }
        stop |= matches!(letter, '.' | '?' | '!' | '\n');
        pause |= matches!(letter, ',' | ':' | ';' | '.' | '?' | '!' | '(' | ')' | '–' | '—' | '-' | '/' | '\n' | '…');
    }
    if let Some(from) = start {
        push(&mut found, sentence, from, sentence.len(), (pause, stop));
    }
    join_initials(&mut found, sentence);
    found.truncate(MOST_WORDS);
    millions(&mut found, sentence);
    found
}

/// "C-I-G-M-" is one name, as the record has it.
fn join_initials(words: &mut Vec<Word>, sentence: &str) {
    let is_letter = |word: &Word| word.text.chars().count() == 1 && word.text.chars().all(char::is_alphabetic);
    let mut at = 0;
    while at < words.len() {
        let joined = |pair: &[Word]| matches!(pair, [one, next] if is_letter(one) && is_letter(next) && sentence.get(one.end..next.start) == Some("-"));
        let run = words.get(at..).map_or(0, |rest| rest.windows(2).take_while(|pair| joined(pair)).count());
        if run >= 2
            && let (Some(first), Some(last)) = (words.get(at).cloned(), words.get(at + run).cloned())
        {
            let text = words.get(at..=at + run).unwrap_or_default().iter().map(|word| word.text.as_str()).collect();
            words.splice(at..=at + run, [Word { text, end: last.end, ..first }]);
        }
        at += 1;
    }
}

/// "20 000" is one figure: groups of three after at most three digits.
fn join_thousands(words: &mut Vec<Word>, sentence: &str) {
    let digits = |word: &Word| {
        let written = sentence.get(word.start..word.end).unwrap_or_default();
        written.bytes().all(|b| b.is_ascii_digit()).then_some(written.len())
    };
    let mut at = 1;
    while at < words.len() {
        let (Some(before), Some(group)) = (words.get(at - 1).cloned(), words.get(at).cloned()) else { break };
        let joined = matches!(digits(&before), Some(1..=3)) && digits(&group) == Some(3) && !group.after_pause;
        let value = joined.then(|| Some(before.number?.value * 1_000 + group.number?.value)).flatten();
        if let (Some(value), Some(number)) = (value, before.number) {
            let text = format!("{}{}", before.text, group.text);
            let whole = Word { text, end: group.end, number: Some(Number { value, ..number }), ..before };
            words.splice(at - 1..=at, [whole]);
        } else {
            at += 1;
        }
    }
}

/// "5.1 million": the figure before the word amounts to so much.
fn millions(words: &mut Vec<Word>, sentence: &str) {
    join_thousands(words, sentence);
    for at in 1..words.len() {
        let (before, after) = words.split_at_mut(at);
        let (Some(figure), Some(unit)) = (before.last_mut(), after.first()) else { continue };
        let scale: u64 = match unit.text.as_str() {
            "million" | "millions" | "mil" | "mln" | "mio" | "m" | "millones" | "milhoes" => 1_000_000,
            "billion" | "bn" => 1_000_000_000,
            "thousand" | "k" | "grand" => 1_000,
            _ => continue,
        };
        let written = sentence.get(figure.start..figure.end).unwrap_or_default();
        let digits = written.trim_matches(['$', '€', '£']);
        // "Forty million"
        let spelt = || figure.number.filter(|number| !number.in_figures)?.value.checked_mul(scale);
        if let (Some(number), Some(value)) = (figure.number, scaled(digits, scale).or_else(spelt)) {
            let is_money = number.is_money || scale >= 1_000_000 || unit.text == "grand";
            figure.number = Some(Number { value, is_money, ..number });
        }
    }
}

/// Whether a character belongs to a word: letters, figures and marks; signs of money; points and hyphens between figures.
fn is_part(letter: char, inside: bool, next: Option<char>) -> bool {
    let mark = matches!(letter, '\u{300}'..='\u{36F}');
    let digit_follows = next.is_some_and(|next| next.is_ascii_digit());
    letter.is_alphanumeric()
        || mark
        || matches!(letter, '$' | '€' | '£')
        || (matches!(letter, '\'' | '’' | 'ʻ') && inside && next.is_some_and(char::is_alphanumeric))
        || (letter == '.' && inside && next.is_some_and(char::is_alphanumeric))
        || (matches!(letter, ',' | '-') && inside && digit_follows)
}

fn flag(letter: char, next: Option<char>) -> Option<CountryCode> {
    let indicator = |c: char| u8::try_from(u32::from(c).checked_sub(0x1F1E6)?).ok().filter(|place| *place < 26);
    let code = [indicator(letter)? + b'A', indicator(next?)? + b'A'];
    CountryCode::parse(std::str::from_utf8(&code).ok()?)
}

fn push(found: &mut Vec<Word>, sentence: &str, start: usize, end: usize, (after_pause, after_stop): (bool, bool)) {
    let written = sentence.get(start..end).unwrap_or_default();
    if let Some(at) = elided(written) {
        push(found, sentence, start, start + at, (after_pause, after_stop));
        return push(found, sentence, start + at, end, (false, false));
    }
    // "2025-26" is two numbers, "2025-06-25" a date, "51-to-58" not one of either.
    let number = number(written);
    let text = if is_date(written) { written.to_owned() } else { plain(written) };
    // "I-589" is a form, with or without its hyphen.
    let text = if is_form(&text) { text.replace('-', "") } else { text };
    if !text.is_empty() || written.contains('$') {
        let capital = written.chars().next().is_some_and(char::is_uppercase);
        found.push(Word { text, start, end, number, capital, after_pause, after_stop, flag: None });
    }
}

/// French and Portuguese words that lean on the next: "l'accord", "d'argent", "qu'il".
fn elided(written: &str) -> Option<usize> {
    let (before, after) = written.split_once(['\'', '’'])?;
    let leans = ["l", "d", "qu", "j", "n", "s", "c", "m", "t"].contains(&before.to_lowercase().as_str());
    (leans && after.chars().count() > 1).then(|| written.len() - after.len())
}

/// The name of an immigration form: a letter, a hyphen, a number.
fn is_form(text: &str) -> bool {
    let parts = text.split_once('-');
    parts.is_some_and(|(letter, number)| {
        letter.len() == 1 && !number.is_empty() && number.bytes().all(|b| b.is_ascii_digit())
    })
}

fn is_date(written: &str) -> bool {
    written.len() >= 7 && written.bytes().all(|b| b.is_ascii_digit() || b == b'-') && written.contains('-')
}

/// "50", "1,200", "7.5m", "$100k", "300th", "twelve".
fn number(written: &str) -> Option<Number> {
    let lower = written.to_lowercase();
    let signed = lower.trim_matches(['$', '€', '£']);
    let is_money = signed.len() != lower.len();
    let digits = signed.trim_end_matches(|c: char| c.is_alphabetic());
    let unit = signed.get(digits.len()..).unwrap_or_default();
    if digits.is_empty() {
        return spelt(&plain(&lower)).map(|value| Number {
            value,
            is_money: false,
            in_figures: false,
            is_ordinal: false,
        });
    }
    let scale: u64 = match unit {
        "" | "th" | "st" | "nd" | "rd" | "usd" | "dollars" | "ppl" | "d" | "h" => 1,
        "k" => 1_000,
        "m" | "mil" | "mln" | "mio" | "mm" | "million" => 1_000_000,
        "b" | "bn" => 1_000_000_000,
        _ => return None,
    };
    // "Its 7.5": what is told in so small a decimal is millions.
    let scale = if unit.is_empty() && is_small_decimal(digits) { 1_000_000 } else { scale };
    let value = scaled(digits, scale)?;
    let is_money = is_money || unit == "usd" || unit == "dollars" || scale >= 1_000_000;
    Some(Number { value, is_money, in_figures: true, is_ordinal: matches!(unit, "th" | "st" | "nd" | "rd") })
}

/// "7.5", "4.76": one figure before the point.
fn is_small_decimal(digits: &str) -> bool {
    digits.split_once('.').is_some_and(|(whole, fraction)| {
        whole.len() == 1 && matches!(fraction.len(), 1 | 2) && fraction.bytes().all(|b| b.is_ascii_digit())
    })
}

fn scaled(digits: &str, scale: u64) -> Option<u64> {
    // "7,5": a comma that parts no thousands is a point.
    let decimal = digits.matches(',').count() == 1 && digits.split_once(',').is_some_and(|(_, after)| after.len() < 3);
    let whole_only = if decimal { digits.replace(',', ".") } else { digits.replace(',', "") };
    match whole_only.split_once('.') {
        None => whole_only.parse::<u64>().ok()?.checked_mul(scale),
        Some((whole, fraction)) if fraction.len() <= 6 && fraction.bytes().all(|b| b.is_ascii_digit()) => {
            let ten = 10u64.checked_pow(u32::try_from(fraction.len()).ok()?)?;
            let part = fraction.parse::<u64>().ok()?.checked_mul(scale)? / ten;
            whole.parse::<u64>().ok()?.checked_mul(scale)?.checked_add(part)
        }
        Some(_) => None,
    }
}

/// The number that an English, Spanish, French or Portuguese word means, up to twenty, and the round ones.
pub(super) fn spelt(word: &str) -> Option<u64> {
    const WORDS: &[(&str, u64)] = &[
        ("two", 2),
        ("three", 3),
        ("four", 4),
        ("five", 5),
        ("six", 6),
        ("seven", 7),
        ("eight", 8),
        ("nine", 9),
        ("ten", 10),
        ("eleven", 11),
        ("tres", 3),
        ("cuatro", 4),
        ("cinco", 5),
        ("seis", 6),
        ("siete", 7),
        ("ocho", 8),
        ("nueve", 9),
        ("diez", 10),
        ("doce", 12),
        ("trece", 13),
        ("catorce", 14),
        ("quince", 15),
        ("veinte", 20),
        ("treinta", 30),
        ("deux", 2),
        ("trois", 3),
        ("quatre", 4),
        ("cinq", 5),
        ("huit", 8),
        ("neuf", 9),
        ("dix", 10),
        ("onze", 11),
        ("douze", 12),
        ("treize", 13),
        ("quatorze", 14),
        ("quinze", 15),
        ("vingt", 20),
        ("trente", 30),
        ("dois", 2),
        ("duas", 2),
        ("quatro", 4),
        ("sete", 7),
        ("oito", 8),
        ("nove", 9),
        ("dez", 10),
        ("doze", 12),
        ("vinte", 20),
        ("trinta", 30),
        ("twelve", 12),
        ("dozen", 12),
        ("thirteen", 13),
        ("fourteen", 14),
        ("fifteen", 15),
        ("sixteen", 16),
        ("seventeen", 17),
        ("eighteen", 18),
        ("nineteen", 19),
        ("twenty", 20),
        ("thirty", 30),
        ("forty", 40),
        ("fifty", 50),
        ("sixty", 60),
        ("hundred", 100),
        ("thousand", 1000),
        ("one", 1),
    ];
    WORDS.iter().find(|(name, _)| *name == word).map(|(_, value)| *value)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(sentence: &str) -> Vec<String> {
        words(sentence).into_iter().map(|word| word.text).collect()
    }

    #[test]
    fn sentences_are_cut_into_folded_words() {
        let rows = [
            ("Côte d'Ivoire's  answer?", "cote d ivoires answer"),
            ("U.S. and D.V.D. v. DHS", "us and dvd v dhs"),
            ("on 2025-06-25, or 25.6.", "on 2025-06-25 or 256"),
            ("**__||rwanda||__**", "rwanda"),
            ("yes/no", "yes no"),
            ("  . \u{200B} ", ""),
        ];
        for (sentence, want) in rows {
            assert_eq!(shown(sentence).join(" "), want, "{sentence}");
        }
    }

    #[test]
    fn numbers_are_read_as_people_write_them() {
        let rows = [
            ("50", 50, false),
            ("1,200", 1_200, false),
            ("7.5m", 7_500_000, true),
            ("$100k", 100_000, true),
            ("$4.76m", 4_760_000, true),
            ("twelve", 12, false),
            ("100.000.000.000", 0, false),
        ];
        for (written, value, is_money) in rows {
            let found = words(written).first().and_then(|word| word.number);
            assert_eq!(found.map_or((0, false), |n| (n.value, n.is_money)), (value, is_money), "{written}");
        }
    }

    #[test]
    fn flags_are_countries() {
        assert_eq!(words("🇷🇼❓").first().and_then(|word| word.flag), CountryCode::parse("RW"));
    }
}
