//! The senses that a word can have. The slug begins a line in `data/language/words/*.txt`.

use crate::domain::slugged;

slugged! {
    /// A sense that a word or phrase can have; the slug begins its line in the files of words.
    pub enum Tag {
        /// A number of something.
        HowMany = "how-many",
        /// A sum.
        HowMuch = "how-much",
        /// A date.
        When = "when",
        /// A person or body.
        Who = "who",
        /// Some of several.
        Which = "which",
        /// The word "country" and its like.
        CountryWord = "country-word",
        /// A place.
        Where = "where",
        /// A reason.
        Why = "why",
        /// A length of time.
        HowLong = "how-long",
        /// An account.
        What = "what",
        /// All taken together.
        Total = "total",
        /// Who says so.
        Source = "source",
        /// What a word means.
        Define = "define",
        /// How two words differ.
        Difference = "difference",
        /// What happened.
        Timeline = "timeline",
        /// What happened lately.
        News = "news",
        /// Side by side.
        Compare = "compare",
        /// As things are now.
        Now = "now",
        /// As before.
        Ongoing = "ongoing",
        /// "Is that so?"
        Checking = "checking",
        /// Every one of several.
        AllOf = "all-of",
        /// A country agreed.
        Agreed = "agreed",
        /// A country said no.
        Declined = "declined",
        /// Talks.
        Talks = "talks",
        /// A denial.
        Denied = "denied",
        /// On hold.
        Suspended = "suspended",
        /// Over.
        Ended = "ended",
        /// No answer.
        Silent = "silent",
        /// An answer, or the word for one.
        Answered = "answered",
        /// Asked.
        Asked = "asked",
        /// To be asked.
        Planned = "planned",
        /// People came.
        Arrived = "arrived",
        /// People were sent on.
        Onward = "onward",
        /// People are held somewhere.
        Held = "held",
        /// Signed.
        Signed = "signed",
        /// Approved by a parliament.
        Ratified = "ratified",
        /// In force.
        InForce = "in-force",
        /// Made public.
        Published = "published",
        /// Money.
        Money = "money",
        /// Paid.
        Paid = "paid",
        /// Promised.
        Promised = "promised",
        /// Offered.
        Offered = "offered",
        /// For nothing.
        Free = "free-of-charge",
        /// Terms.
        Terms = "terms",
        /// The most that is allowed.
        Cap = "cap",
        /// Notice to end it.
        Notice = "notice",
        /// Nationalities.
        Origin = "origin",
        /// Courts, law, policy.
        Legal = "legal",
        /// Unconfirmed.
        Unconfirmed = "unconfirmed",
        /// Confirmed.
        Confirmed = "confirmed",
        /// Contested.
        Contested = "contested",
        /// Negation.
        Not = "not",
        /// Nobody, nothing.
        Nobody = "nobody",
        /// Only.
        Only = "only",
        /// At any time.
        Ever = "ever",
        /// A contrast: another clause begins.
        But = "but",
        /// All but.
        Except = "except",
        /// The first.
        First = "first",
        /// The last.
        Last = "last",
        /// The second.
        Second = "second",
        /// The third.
        Third = "third",
        /// The fourth.
        Fourth = "fourth",
        /// The greatest number.
        Most = "most",
        /// The smallest number.
        Fewest = "fewest",
        /// The greatest.
        Bigger = "bigger",
        /// The smallest.
        Smaller = "smaller",
        /// Of two, the more.
        More = "more",
        /// Of two, the less.
        Less = "less",
        /// Of two, the earlier.
        Sooner = "sooner",
        /// Of two, the later.
        Later = "later",
        /// A floor.
        AtLeast = "at-least",
        /// A ceiling.
        AtMost = "at-most",
        /// January.
        January = "january",
        /// February.
        February = "february",
        /// March.
        March = "march",
        /// April.
        April = "april",
        /// May.
        May = "may",
        /// June.
        June = "june",
        /// July.
        July = "july",
        /// August.
        August = "august",
        /// September.
        September = "september",
        /// October.
        October = "october",
        /// November.
        November = "november",
        /// December.
        December = "december",
        /// March to May.
        Spring = "spring",
        /// June to August.
        Summer = "summer",
        /// September to November.
        Autumn = "autumn",
        /// December to February.
        Winter = "winter",
        /// 25 December.
        Christmas = "christmas",
        /// 1 January.
        NewYear = "new-year",
        /// Its eve.
        NewYearsEve = "new-years-eve",
        /// 14 February.
        Valentine = "valentine",
        /// 31 October.
        Halloween = "halloween",
        /// 1 April.
        AprilFools = "april-fools",
        /// 24 December.
        ChristmasEve = "christmas-eve",
        /// The fourth Thursday of November.
        Thanksgiving = "thanksgiving",
        /// 4 July.
        IndependenceDay = "independence-day",
        /// From then on.
        Since = "since",
        /// Up to then.
        Until = "until",
        /// By then.
        By = "by",
        /// As known then.
        AsOf = "as-of",
        /// Within that time.
        During = "during",
        /// So long before today.
        Ago = "ago",
        /// The one before.
        LastTime = "last-time",
        /// The one now.
        ThisTime = "this-time",
        /// The middle of it.
        Mid = "mid",
        /// Its beginning.
        Early = "early",
        /// Its end.
        Late = "late",
        /// The day before today.
        Yesterday = "yesterday",
        /// Today.
        Today = "today-word",
        /// Days.
        Day = "day",
        /// Weeks.
        Week = "week",
        /// Months.
        Month = "month",
        /// Years.
        Year = "year",
        /// A relative or friend.
        Kin = "kin",
        /// The person who asks.
        Me = "me",
        /// Theirs.
        My = "my",
        /// What a person's own case is about.
        Own = "own",
        /// Words of a person's own case that need no more.
        OwnStrong = "own-strong",
        /// Asking what to do.
        Advice = "advice",
        /// Other matters.
        OffTopic = "off-topic",
        /// An opinion is asked for.
        Opinion = "opinion",
        /// What will be.
        Prediction = "prediction",
        /// Orders to the program.
        Injection = "injection",
        /// A greeting.
        Greeting = "greeting",
        /// The bot.
        Bot = "bot",
        /// The record.
        Data = "data",
        /// Help.
        Help = "help",
        /// The subject of the record.
        Domain = "domain",
        /// What may be sent or taken.
        CapVerb = "cap-verb",
        /// It must take whoever is sent.
        Obliged = "obliged",
        /// It may refuse people one by one.
        Chooses = "chooses",
        /// It changed its answer.
        Changed = "changed",
        /// It gave a yes or a no.
        Decided = "decided",
        /// It answered.
        Replied = "replied",
        /// A court stopped something.
        Blocked = "blocked",
        /// In prison.
        Prison = "prison",
        /// Two differ.
        Opposite = "opposite",
        /// Two stand alike.
        SamePosition = "same-position",
        /// A publisher.
        Publisher = "publisher",
        /// Since the change of administration.
        Administration = "administration",
        /// A court let something go on.
        Cleared = "cleared",
        /// Who somebody is: names, faces, ages.
        Personal = "personal",
        /// People who came together: a flight, a group.
        Group = "group-word",
        /// Approached in any way, or to be.
        Listed = "listed",
        /// A country of stories.
        Unreal = "unreal",
        /// An everyday word without a sense here: it is no name.
        Common = "common",
        /// No sense of its own.
        Filler = "filler",
    }
}
