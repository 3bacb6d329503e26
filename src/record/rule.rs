//! The rules that every record keeps: one list, from which `demarche check --rules`, the data documentation and the messages derive.

use crate::domain::slugged;

/// Declares [`Rule`]: for each variant its word, a sentence for people who look it up, and the message of one breach.
/// `{found}` stands for what was written, `{expected}` for what would have been right.
macro_rules! rules {
    ($($variant:ident = $slug:literal : $description:literal => $message:literal;)+) => {
        slugged! {
            /// A rule that every record keeps. The words are stable: people search for them and scripts match them.
            pub enum Rule {
                $(#[doc = $description] $variant = $slug),+
            }
        }

        impl Rule {
            /// The rule in one sentence.
            pub const fn description(self) -> &'static str {
                match self { $(Self::$variant => $description),+ }
            }

            /// The message of one breach, with places for what was found and expected.
            pub(super) const fn message(self) -> &'static str {
                match self { $(Self::$variant => $message),+ }
            }
        }
    };
}

rules! {
    FolderUnreadable = "folder-unreadable": "The folder and every file of the record in it can be read."
        => "cannot be read: {found}";
    FileMissing = "file-missing": "`edition.json`, `sources.json` and at least one file in `events` are there."
        => "there is no {expected}";
    FileUnexpected = "file-unexpected": "`events` holds nothing but files that end in `.json`."
        => "\"{found}\" does not belong in this folder, which holds only files such as PE.json";
    FileName = "file-name": "A file in `events` is named after its country: the upper-case ISO 3166-1 alpha-2 code, or XK, and `.json`."
        => "\"{found}\" is not an ISO 3166-1 alpha-2 code";
    Encoding = "encoding": "Files are UTF-8 without a byte order mark."
        => "{found}";
    JsonSyntax = "json-syntax": "Files are JSON as RFC 8259 defines it: no comments, no trailing commas."
        => "{found}";
    CanonicalFormat = "canonical-format":
        "Files are written one way only: fields in their order, two spaces for each level, sources sorted, a newline at the end."
        => "not in the canonical form: expected {expected}, found {found}";

    FieldUnknown = "field-unknown": "Only the fields of the format are used."
        => "no field \"{found}\" here; allowed: {expected}";
    FieldMissing = "field-missing": "Every required field is there."
        => "the field \"{expected}\" is missing";
    FieldDuplicate = "field-duplicate": "A field appears once in its object."
        => "the field \"{found}\" appears twice; the second would silently win";
    FieldType = "field-type": "A value has the type that its field asks for."
        => "{found} where {expected} belongs";
    ListEmpty = "list-empty": "An optional list that would be empty is left out."
        => "the list is empty; leave the field out";
    WordUnknown = "word-unknown": "A field with a fixed vocabulary holds one of its words."
        => "\"{found}\" is not one of {expected}";

    DateFormat = "date-format": "Dates are written YYYY, YYYY-MM or YYYY-MM-DD, as the field allows."
        => "\"{found}\" is not a date of the form {expected}";
    DateImpossible = "date-impossible": "A date exists in the calendar."
        => "there is no {found} in the calendar";
    DateOrder = "date-order": "An event is not reported before it begins."
        => "reported {found}, before it happened ({expected})";
    DateEarly = "date-early": "An event does not lie before 2024; the record begins in December of that year."
        => "{found} lies before the time of the record, which begins in {expected}";
    DateFuture = "date-future": "Nothing is reported or published after the day up to which the record was kept."
        => "{found} is later than {expected}, the day up to which edition.json says that the record is kept";

    IdFormat = "id-format": "An event's id is its country's code, a hyphen and a number from 1, such as PE-3."
        => "\"{found}\" is not an event id such as {expected}";
    IdCountry = "id-country": "An event's id begins with the code of the country whose file it is in."
        => "{found} does not belong to {expected}";
    IdDuplicate = "id-duplicate": "An id is given once."
        => "{found} is given to an earlier event; the next free id is {expected}";
    IdOrder = "id-order": "Ids count up from 1 without gaps: an event is never deleted or moved, only corrected."
        => "{found} is out of order: {expected} comes next";
    CountryFile = "country-file": "The field `country` repeats the name of the file."
        => "\"{found}\" in the file of {expected}";
    CountryUnknown = "country-unknown": "A country is an upper-case ISO 3166-1 alpha-2 code, or XK for Kosovo."
        => "\"{found}\" is not an ISO 3166-1 alpha-2 code";
    FrameKind = "frame-kind": "US.json holds the legal frame: its events give no country's answer and no arrivals."
        => "\"{found}\" in US.json, which is about no single country; allowed: {expected}";

    SourceMissing = "source-missing": "Every event rests on at least one source."
        => "an event without a source";
    SourceUnknown = "source-unknown": "A source that an event names is in `sources.json`."
        => "no source \"{found}\" in sources.json";
    SourceRepeated = "source-repeated": "An event names a source once."
        => "the event names \"{found}\" twice";
    SourceUnused = "source-unused": "Every source is named by at least one event."
        => "no event rests on \"{found}\"";
    SourceId = "source-id": "A source's id is made of lower-case letters, digits and single hyphens; at most 100 characters."
        => "\"{found}\" is not a source id; {expected}";
    SourceDuplicate = "source-duplicate": "An address is listed once, whatever its scheme, www, fragment or final slash."
        => "the same address as \"{found}\"";
    ConfidenceSources = "confidence-sources":
        "`confirmed` rests on two publishers, or on one source of a government, court, parliament or United Nations body."
        => "confirmed by {found} alone; a second publisher or a source of kind {expected} is needed";

    TextEmpty = "text-empty": "No text is empty; an optional one is left out or null."
        => "the text is empty";
    SummaryLong = "summary-long": "A summary has at most 300 characters."
        => "{found} characters; {expected} are allowed";
    SummaryUnfinished = "summary-unfinished": "A summary ends with a full stop: it was not cut off."
        => "the summary ends in \"{found}\", not with a full stop";
    SummaryLink = "summary-link": "A summary contains no address: addresses belong to sources, where they are checked and counted."
        => "an address in the text; make it a source";
    ConditionsLong = "conditions-long": "Conditions have at most 200 characters."
        => "{found} characters; {expected} are allowed";
    TextLong = "text-long": "Publishers and `via` have at most 100 characters, titles 200, addresses 512 (the most that a Discord link button takes)."
        => "{found} characters; {expected} are allowed";
    Whitespace = "whitespace": "Texts have no space at either end, no double spaces and no other white space."
        => "{found}";
    ControlCharacters = "control-characters":
        "Texts hold no control, invisible or direction-changing characters: they can make a text read otherwise than it is."
        => "the character {found} is not allowed";
    UnicodeForm = "unicode-form": "Texts are in Unicode normalisation form C, so that equal texts are equal bytes."
        => "not in normalisation form C";
    LanguageTag = "language-tag": "A language is a BCP 47 tag in its usual writing, such as en or pt-BR."
        => "\"{found}\" is not a language tag";

    UrlScheme = "url-scheme": "An address begins with http:// or https://."
        => "\"{found}\" does not begin with http:// or https://";
    UrlShape = "url-shape": "An address is well formed, names a public host and carries no user name or password."
        => "\"{found}\" is not a usable address: {expected}";

    CountZero = "count-zero": "A number of people or an amount of money is at least 1; where it is unknown the field is left out."
        => "0 where a number of at least 1 belongs; leave the figure out where it is not known";
    PeopleScope = "people-scope": "What a number of people counts fits the kind of event: an arrival is no yearly maximum, an agreement no running total."
        => "\"{found}\" makes no sense here; allowed for this kind: {expected}";
    PaymentWithoutMoney = "payment-without-money": "An event of kind `payment` says how much; where no sum is known it is a `note`."
        => "a payment without money";
    NationalityDuplicate = "nationality-duplicate": "A nationality is listed once."
        => "{found} is listed twice";
    NationalityUs = "nationality-us": "The people concerned are not citizens of the United States."
        => "the record is about people who are not citizens of the United States";

    ContestUnknown = "contest-unknown": "`contested_by` names events that exist."
        => "there is no event {found}";
    ContestSelf = "contest-self": "An event does not contest itself."
        => "{found} cannot contest itself";
    ContestAbroad = "contest-abroad": "Events that contest each other are of one country, so that its standing shows both sides."
        => "{found} is an event of another country";
    ContestDuplicate = "contest-duplicate": "`contested_by` names an event once."
        => "{found} is listed twice";
    ContestOneSided = "contest-one-sided": "Where one event contests another, the other says so too."
        => "{found} does not name {expected} in turn";

    Retracted = "retracted-alone": "A retracted event says nothing but its id, the day, and why it is gone."
        => "a retracted event has no field \"{found}\"";
    ReasonLong = "reason-long": "A reason has at most 300 characters."
        => "the reason has {found} characters, more than {expected}";
    AliasUnclear = "alias-unclear": "A name that is added means one country, and no name that is known already means another."
        => "\"{found}\" already means {expected}";
    JournalHash = "journal-hash": "A journal's hash is written as 64 lower-case hexadecimal digits."
        => "\"{found}\" is no SHA-256 in lower-case hexadecimal";
    EditionName = "edition-name": "The edition is named after its month: YYYY-MM."
        => "\"{found}\" is not a month of the form YYYY-MM";
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn descriptions_are_single_sentences_and_no_two_rules_share_one() {
        let mut seen = std::collections::BTreeSet::new();
        for rule in Rule::ALL {
            let text = rule.description();
            assert!(text.ends_with('.') && text.len() < 200, "{rule}: {text}");
            assert!(seen.insert(text), "{rule}");
        }
    }

    #[test]
    fn words_are_lower_case_and_read_back() {
        for rule in Rule::ALL {
            assert_eq!(rule.slug().parse(), Ok(*rule));
            assert!(rule.slug().bytes().all(|b| b.is_ascii_lowercase() || b == b'-'), "{rule}");
        }
    }
}
