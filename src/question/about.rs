//! Questions about words and about the bot: what a word means here, what is covered, how to ask.

use super::ask::{Ask, Aspect, Form};
use super::lexicon::Tag;
use super::sense::Senses;
use super::statement::begins_with_verb;
use crate::domain::slugged;

slugged! {
    /// What can be explained. New ones go to the end.
    pub enum Entry {
        /// Third-country deportation.
        ThirdCountry = "third-country",
        /// What "agreed" means.
        Agreed = "agreed",
        /// Declined and denied.
        Declined = "declined",
        /// Answer, approach and practice.
        Practice = "practice",
        /// How sure: confirmed, reported, unconfirmed.
        Confidence = "confidence",
        /// Contested.
        Contested = "contested",
        /// Asked, and to be asked.
        Asked = "asked",
        /// In talks.
        Talks = "talks",
        /// Suspended and ended.
        Suspended = "suspended",
        /// How people are counted.
        Counting = "counting",
        /// How money is counted.
        Money = "money",
        /// "Not on record".
        NotOnRecord = "not-on-record",
        /// The 58 countries.
        FiftyEight = "fifty-eight",
        /// How current the record is, and when it begins.
        Currency = "currency",
        /// Where the record comes from, who keeps it.
        Making = "making",
        /// What is stored about people.
        Privacy = "privacy",
        /// Licence.
        Licence = "licence",
        /// How to ask.
        Help = "help",
        /// What the bot is.
        Bot = "bot",
        /// Safe third country agreements, memoranda.
        Agreements = "agreements",
        /// What "as known on" means.
        AsKnown = "as-known",
        /// How a mistake is corrected.
        Correction = "correction",
        /// How many countries, events and sources the record has.
        Extent = "extent",
        /// Sent on to another country.
        Onward = "onward",
    }
}

/// Reads a question about a word or about the bot. `bare`: no country is named.
/// `equals`: the sentence ends with "= ?".
pub(super) fn define(senses: &Senses<'_>, bare: bool, equals: bool) -> Option<Ask> {
    let entry = definition(senses, bare, equals).or_else(|| bot(senses, bare))?;
    let about = if matches!(
        entry,
        Entry::Currency
            | Entry::Making
            | Entry::Privacy
            | Entry::Licence
            | Entry::Help
            | Entry::Bot
            | Entry::FiftyEight
            | Entry::Correction
            | Entry::Extent
    ) {
        Aspect::About
    } else {
        Aspect::Definition
    };
    let mut ask = Ask::new(about, Form::Open);
    ask.words = vec![entry.slug().to_owned()];
    Some(ask)
}

/// The word that is to be explained.
fn term(senses: &Senses<'_>) -> Option<Entry> {
    let terms = [
        (Tag::Planned, Entry::Asked),
        (Tag::Unconfirmed, Entry::Confidence),
        (Tag::Contested, Entry::Contested),
        (Tag::Declined, Entry::Declined),
        (Tag::Denied, Entry::Declined),
        (Tag::Confirmed, Entry::Confidence),
        (Tag::Suspended, Entry::Suspended),
        (Tag::Ended, Entry::Suspended),
        (Tag::Talks, Entry::Talks),
        (Tag::Asked, Entry::Asked),
        (Tag::Money, Entry::Money),
        (Tag::Total, Entry::Counting),
        (Tag::Onward, Entry::Onward),
        (Tag::Agreed, Entry::Agreed),
        (Tag::Arrived, Entry::Practice),
        (Tag::Answered, Entry::Practice),
        (Tag::Domain, Entry::ThirdCountry),
    ];
    if senses.says(&["practice", "approach"]) {
        return Some(Entry::Practice);
    }
    if senses.says(&["safe", "mou", "memorandum", "aca"]) && !senses.says(&["agreed"]) {
        return Some(Entry::Agreements);
    }
    if senses.says(&["reported", "confidence", "sure", "diamonds"]) {
        return Some(Entry::Confidence);
    }
    if senses.says(&["third", "tcn", "3rd"]) {
        return Some(Entry::ThirdCountry);
    }
    if senses.says(&["record"]) && senses.says(&["not", "no"]) {
        return Some(Entry::NotOnRecord);
    }
    terms.iter().find(|(tag, _)| senses.has(*tag)).map(|(_, entry)| *entry)
}

fn definition(senses: &Senses<'_>, bare: bool, equals: bool) -> Option<Entry> {
    let last = senses.text(senses.words.len().saturating_sub(1));
    let asks = equals
        || (matches!(last, "means" | "mean") && !senses.has(Tag::Me))
        || senses.has(Tag::Define)
        || (senses.has(Tag::Difference) && bare);
    if !asks || !bare || senses.has(Tag::Publisher) {
        return None;
    }
    term(senses).or_else(|| senses.says(&["demarche"]).then_some(Entry::Bot))
}

/// "How many sources are behind this?", "how many countries do you have?"
fn asks_extent(senses: &Senses<'_>) -> bool {
    let ours = senses.any(&[Tag::Bot, Tag::Data]);
    let stock = senses.says(&["files", "sources", "entries", "events", "articles", "citations", "file"]);
    let claims =
        senses.any(&[Tag::Agreed, Tag::Declined, Tag::Arrived, Tag::Asked, Tag::Talks, Tag::Denied, Tag::Silent]);
    let doubts = senses.any(&[Tag::Unconfirmed, Tag::Confirmed, Tag::Contested]);
    stock && !doubts && (ours || senses.says(&["u", "this", "behind", "here"]))
        || senses.has(Tag::CountryWord) && ours && !claims
}

/// Words by which a question about the bot or its record is told from others, in the order in which they are looked for.
const ABOUT_US: [(&[&str], Entry); 8] = [
    (
        &[
            "privacy", "store", "stored", "log", "logging", "messages", "spy", "spying", "remember", "gdpr", "delete",
            "personal",
        ],
        Entry::Privacy,
    ),
    (&["licence", "license", "licensed", "reuse", "copyright", "github", "opensource"], Entry::Licence),
    (
        &[
            "fresh", "current", "updated", "update", "outdated", "stale", "cutoff", "date", "recent", "old", "often",
            "start", "starts", "begin", "begins", "until", "far", "cover", "coverage", "covered", "period", "uptodate",
            "past", "beyond", "edition",
        ],
        Entry::Currency,
    ),
    (&["count", "counted", "double", "total", "totals", "calculate", "sum"], Entry::Counting),
    (&["correct", "mistake", "wrong", "error", "errors", "fix", "report", "suggest", "correction"], Entry::Correction),
    (
        &[
            "made",
            "makes",
            "maintains",
            "maintain",
            "keeps",
            "runs",
            "built",
            "owner",
            "owns",
            "funded",
            "methodology",
            "neutral",
            "bias",
            "biased",
            "trust",
            "accurate",
            "accuracy",
            "reliable",
            "compiled",
            "invent",
            "invented",
            "collect",
            "collected",
            "come",
            "from",
            "sourced",
            "source",
            "sources",
            "info",
            "information",
            "facts",
            "figures",
            "numbers",
        ],
        Entry::Making,
    ),
    (&["do", "ask", "work", "works", "know", "answer", "help"], Entry::Help),
    (&["are", "is", "bot"], Entry::Bot),
];

/// Words for what the record makes of its sources.
const DECIDING: [&str; 8] = ["decide", "decides", "determine", "determines", "judge", "define", "classify", "conclude"];
/// Words for adding up.
const RECKONING: [&str; 12] =
    ["lump", "sum", "apart", "add", "mix", "combine", "merge", "separate", "distinguish", "treat", "count", "counted"];
/// What is asked of a person, not of a program.
const PERSONAL: [&str; 14] = [
    "single",
    "married",
    "lonely",
    "happy",
    "sad",
    "hungry",
    "tired",
    "old",
    "sleep",
    "love",
    "eat",
    "girlfriend",
    "boyfriend",
    "feelings",
];

fn bot(senses: &Senses<'_>, bare: bool) -> Option<Entry> {
    if !bare || senses.has(Tag::Opinion) {
        return None;
    }
    let greets = senses.has(Tag::Greeting) && !senses.any(&[Tag::What, Tag::Who, Tag::Why, Tag::Help]);
    let ours = (senses.any(&[Tag::Bot, Tag::Data]) || senses.says(&["you", "u", "ur", "your"])) && !greets;
    figures(senses).or_else(|| makers_and_help(senses)).or_else(|| ours.then(|| ways(senses)).flatten())
}

/// How the record counts, how much it holds, whose the 58 are.
fn figures(senses: &Senses<'_>) -> Option<Entry> {
    if senses.says(&["running"]) && senses.has(Tag::Total) && senses.words.len() <= 5 {
        return Some(Entry::Counting);
    }
    if senses.has(Tag::HowMany) && asks_extent(senses) {
        return Some(Entry::Extent);
    }
    // "Do you add what is promised to what is paid?"
    let here = senses.has(Tag::Bot) || senses.says(&["here"]);
    if here && senses.has(Tag::Promised) && senses.has(Tag::Paid) && begins_with_verb(senses, 0) {
        return Some(Entry::Money);
    }
    if senses.says(&RECKONING) && (senses.has(Tag::Bot) || senses.says(&["here"])) {
        let money = senses.any(&[Tag::Money, Tag::Paid, Tag::Promised]);
        return Some(if money { Entry::Money } else { Entry::Counting });
    }
    let missing = senses.says(&["58", "57"]) && senses.says(&["missing", "58th", "unnamed", "unknown", "absent"]);
    let asked = [Tag::HowMany, Tag::Which, Tag::Who, Tag::Unreal];
    // "58 countries, whose count?"
    let whose = senses.has(Tag::Source) && !senses.any(&[Tag::Agreed, Tag::Declined, Tag::Asked, Tag::Arrived]);
    let what = matches!(senses.text(0), "what" | "whats" | "wats" | "wat");
    (missing || senses.says(&["58", "57"]) && (whose || what || !senses.any(&asked))).then_some(Entry::FiftyEight)
}

fn makers_and_help(senses: &Senses<'_>) -> Option<Entry> {
    let made = senses.says(&["made", "built", "runs", "created", "develops", "maintains"]);
    if senses.text(0) == "who" && made && senses.has(Tag::Bot) {
        return Some(Entry::Making);
    }
    if !senses.has(Tag::Help) || senses.any(&[Tag::Agreed, Tag::Arrived, Tag::Declined]) {
        return None;
    }
    let who = made || senses.says(&["creator", "developer", "behind"]);
    Some(if who { Entry::Making } else { Entry::Help })
}

/// How the bot and its record work, where nothing is claimed of countries.
fn ways(senses: &Senses<'_>) -> Option<Entry> {
    // "How does this bot decide that a country agreed?"
    if senses.says(&["how"]) && senses.says(&DECIDING) && senses.any(&[Tag::Bot, Tag::Data]) {
        return term(senses);
    }
    if is_about_countries(senses) {
        return None;
    }
    // "Is stuff from November 2026 in there?"
    let month = senses.words.iter().any(|word| word.number.is_some_and(|number| (2024..2030).contains(&number.value)));
    let before = senses.says(&["trump", "inauguration"]);
    let lately = senses.says(&["week", "yesterday", "today"]) && senses.says(&["know", "have", "cover"]);
    if lately
        || before && senses.says(&["have", "anything", "start", "begin", "go"])
        || month && senses.says(&["there", "have", "know", "behind", "include", "in"])
    {
        return Some(Entry::Currency);
    }
    if senses.says(&["clash", "clashes", "conflict", "conflicting", "contradict", "disagree", "disagrees", "differ"]) {
        return Some(Entry::Contested);
    }
    // "Are you single?"
    if senses.says(&PERSONAL) && !senses.says(&["info", "data", "record", "information", "news"]) {
        return None;
    }
    ABOUT_US.iter().find(|(words, _)| senses.says(words)).map(|(_, entry)| *entry)
}

/// "Whose standing do you mark as contested?", "how many have been asked, by your records?"
fn is_about_countries(senses: &Senses<'_>) -> bool {
    const CLAIMS: [Tag; 11] = [
        Tag::Agreed,
        Tag::Declined,
        Tag::Arrived,
        Tag::Denied,
        Tag::Talks,
        Tag::Money,
        Tag::Paid,
        Tag::First,
        Tag::Last,
        Tag::Most,
        Tag::Legal,
    ];
    let listed = senses.any(&[Tag::Which, Tag::Who])
        && senses.any(&[Tag::Contested, Tag::Unconfirmed, Tag::Suspended, Tag::Silent, Tag::Ended]);
    let requests =
        senses.any(&[Tag::Asked, Tag::Planned, Tag::Silent]) && senses.any(&[Tag::HowMany, Tag::Which, Tag::Who]);
    listed || requests || senses.any(&CLAIMS)
}
