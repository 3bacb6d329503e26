### Demarche, English. Every sentence that a reader sees stands here; a test finds messages that nobody uses and ids that nobody defined.
### Style: one plain sentence; claims are attributed; "on record" where the record is meant; no markup, which is the renderer's business.

language-name = English

## States

approach-none = no request on record
approach-to-be-asked = to be asked
approach-asked = asked
approach-implied = asked, as its answer implies

answer-none = no public answer on record
answer-in-talks = in talks
answer-agreed = agreed
answer-declined = declined
answer-denied = denies reports
answer-suspended = suspended
answer-ended = ended

practice-none = no arrivals on record
practice-received = people have arrived

confidence-unconfirmed = unconfirmed
confidence-reported = reported
confidence-confirmed = confirmed
confidence-unconfirmed-long = ◆◇◇ unconfirmed: weak, second-hand, inferred or contested
confidence-reported-long = ◆◆◇ reported by one credible outlet
confidence-confirmed-long = ◆◆◆ confirmed by two independent sources or one primary source

kind-to-be-asked = to be asked
kind-asked = asked
kind-talks = talks
kind-agreed = agreed
kind-declined = declined
kind-denied = denied
kind-suspended = suspended
kind-ended = ended
kind-arrival = arrival
kind-onward = sent on
kind-court-blocked = court blocked
kind-court-allowed = court allowed
kind-payment = payment
kind-statement = statement
kind-note = note

money-offered = offered
money-promised = promised
money-paid = paid
money-reported = reported, not known whether promised or paid

source-press = press
source-government = government
source-court = court
source-parliament = parliament
source-ngo = non-governmental organisation
source-un = United Nations
source-academic = academic
source-aggregator = aggregator

sort-name = by name
sort-recent = latest first
sort-oldest = oldest first
sort-people = most people first

## Regions without a name in CLDR

region-balkans = Balkans
region-middle-east = Middle East
region-horn-of-africa = Horn of Africa
region-sahel = Sahel
region-pacific-islands = Pacific islands
region-european-union = European Union
region-caricom = CARICOM
region-oecs = OECS
region-ecowas = ECOWAS
region-sadc = SADC
region-asean = ASEAN
region-mercosur = Mercosur
region-northern-triangle = Northern Triangle
region-latin-america = Latin America (without the English-speaking Caribbean)
region-former-soviet-union = former Soviet Union

## Figures

figure-exactly = { $figure }
figure-about = about { $figure }
figure-up-to = up to { $figure }
figure-at-least = at least { $figure }
money-amount = ${ $figure }
money-million = ${ $figure } million
figure-between = { $low } to { $figure }
people-counted = { $figure } { $number ->
    [one] person
   *[other] people
}
people-per-year = { $people } a year
people-maximum = { $people } in all
people-running-total = { $people } in all up to then

## Shared pieces

# The name of a country or a region inside a sentence: some have an article. A list below says which (docs/languages.md).
in-sentence = { $name-form ->
    [the] the { $name-bare }
   *[none] { $name-bare }
}
country-forms = the: AE BS CD CF CG DO FK FO GB GM IM IO KM KY MH MP MV NL PH SB TC TF UM US VG VI
region-forms = the: americas caribbean balkans middle-east horn-of-africa sahel pacific-islands european-union oecs northern-triangle former-soviet-union
title = { $flag } { $name }
title-state = { $flag } { $name } — { $state }
date-first-last = first { $first }, last { $last }
separator = { "; " }
unconfirmed-mark = unconfirmed
contested-mark = contested
as-of = Known up to { $known } · edition { $edition } · revision { $revision } · not legal advice
as-of-checked = { $line } · checked { $day }
as-of-due = { $line } · ⚠ not re-checked for { $days } days
as-of-day = As known on { $on } · known up to { $known } · edition { $edition } · revision { $revision } · not legal advice
as-of-noted = { $line } · { $note }
as-of-summaries = summaries are in English, as in the record
as-of-untranslated = there are no answers in your language yet
citation = { $publisher }
citation-dated = { $publisher }, { $date }
citation-via = { $citation }, via { $via }
not-proof = This is not proof that it did not happen.

label-approach = Approach
label-answer = Answer
label-practice = Practice
label-also = Also on record
label-courts = Courts
label-terms = Terms
label-confidence = Confidence
label-latest = Latest
label-total = Total
label-left-out = Left out
label-conflict = Conflicting claims
label-unconfirmed = Unconfirmed
label-sum = Sum
label-date = Date
label-reported = Became public
label-kind = Kind
label-people = People
label-money = Money
label-nationalities = Nationalities
label-conditions = Conditions
label-summary = What happened
label-note = Note
label-onward = Sent on
label-further-talks = Further talks
label-others-said = Totals that others state

## Follow-ups; at most 34 characters each

follow-status = Standing
follow-timeline = Timeline
follow-terms = Terms
follow-money = Money
follow-people = People
follow-sources = All sources
follow-courts = Courts
follow-agreed = Who agreed?
follow-declined = Who declined?
follow-received = Where have people arrived?
follow-totals = In numbers
follow-changes = What is new?
follow-about = About the record
follow-help = What can I ask?
follow-today = As known now

## /status

status-also = { $date }. { $text }
status-none = The record has no request to { $name } and no answer from it
status-to-be-asked = { $name } was, according to reports, to be asked; neither a request nor an answer is on record
status-to-be-asked-unconfirmed = Unconfirmed: { $name } is thought to have been on a list of countries to be asked; neither a request nor an answer is on record
status-asked = { $name } was asked; no public answer is on record
status-asked-unconfirmed = Unconfirmed: { $name } is reported to have been asked; no public answer is on record
status-in-talks = { $name } is in talks, last reported for { $date }; it has neither agreed nor declined
status-in-talks-unconfirmed = Unconfirmed: { $name } is reported to be in talks ({ $date })
status-agreed = { $name } has agreed ({ $date })
status-agreed-unconfirmed = Unconfirmed: { $name } is reported to have agreed ({ $date })
status-declined = { $name } has declined: it said no when last reported ({ $date })
status-declined-unconfirmed = Unconfirmed: { $name } is reported to have declined ({ $date })
status-denied = { $name } denies reports of a request or an arrangement ({ $date }); no agreement is on record
status-denied-unconfirmed = Unconfirmed: { $name } is reported to have denied it ({ $date })
status-suspended = { $name } had agreed; the arrangement has been suspended ({ $date })
status-suspended-unconfirmed = Unconfirmed: the arrangement with { $name } is reported to be suspended ({ $date })
status-ended = { $name } had agreed; the arrangement has ended ({ $date })
status-ended-unconfirmed = Unconfirmed: the arrangement with { $name } is reported to have ended ({ $date })
status-with-practice = { $answer }; { $practice }.
status-contested = Disputed: { $sentence } Sources contradict each other; both sides are shown.
status-denied-before = { $sentence } Before it agreed, its government denied reports ({ $dates }); both sides are shown.
status-doubtful = { $sentence } An unconfirmed later report ({ $date }) says: { $state }.
status-on-day = As known on { $on }: { $sentence }

practice-clause-none = no arrivals are on record
practice-clause-received = { $people } { $number ->
    [one] has
   *[other] have
} arrived
practice-clause-received-unknown = people have arrived, in a number that is not on record
practice-clause-unconfirmed = the arrival of { $people } is reported but unconfirmed
practice-clause-unconfirmed-unknown = arrivals are reported but unconfirmed
practice-without-agreement = { $people } { $number ->
    [one] has
   *[other] have
} arrived, although no public agreement is on record
practice-without-agreement-unknown = people have arrived, although no public agreement is on record

status-approach = { $state } ({ $dates })
status-answer = { $state } ({ $dates }). { $summary }
status-practice = { $total }; last arrival { $date }
status-practice-unknown = people have arrived, number not on record; last arrival { $date }
status-practice-unconfirmed = { $practice } (unconfirmed)
status-nothing-newer = { $date }, { $kind }. { $summary } Nothing newer is on record.
status-nothing-newer-shown = { $date }, { $kind }, as above. Nothing newer is on record.
status-arrivals-without-number = at least one further arrival has no number on record and is not in the total

status-missing-title = No record
status-missing-headline = Not on record: the record has nothing on { $name }.
status-missing-proof = No record that the United States has asked it, or that people have arrived there. This is not proof that it has not happened.
status-us-headline = The United States is the one that asks: it is the subject of every record here and has no standing of its own.
status-us-hint = The legal frame in the United States is under Courts; the picture in numbers under Totals.

## Lists

list-agreed = Agreed
list-declined = Declined
list-in-talks = In talks
list-denied = Deny reports
list-suspended = Suspended
list-ended = Ended
list-none = No public answer
list-asked = Asked
list-to-be-asked = To be asked
list-received = People have arrived
list-title = Countries on record
list-title-region = { $title } — { $region }
list-headline = { $matching } of the { $total } countries on record{ $where } { $matching ->
    [one] matches
   *[other] match
}: { $conditions }.
list-headline-agreed = { $matching } of the { $asked } countries asked{ $where } { $matching ->
    [one] has
   *[other] have
} agreed{ $narrowed }.
list-headline-declined = { $matching } of the { $asked } countries asked{ $where } { $matching ->
    [one] has
   *[other] have
} declined{ $narrowed }.
list-headline-in-talks = { $matching } of the { $asked } countries asked{ $where } { $matching ->
    [one] is
   *[other] are
} in talks{ $narrowed }.
list-headline-denied = { $matching } of the { $total } countries on record{ $where } { $matching ->
    [one] denies
   *[other] deny
} reports of a request or an arrangement{ $narrowed }.
list-headline-suspended = In { $matching } of the { $asked } countries asked{ $where } an arrangement is suspended{ $narrowed }.
list-headline-ended = In { $matching } of the { $asked } countries asked{ $where } an arrangement has ended{ $narrowed }.
list-headline-none = { $matching } of the { $total } countries on record{ $where } { $matching ->
    [one] has
   *[other] have
} given no public answer{ $narrowed }.
list-headline-asked = { $matching } of the { $total } countries on record{ $where } { $matching ->
    [one] was
   *[other] were
} asked{ $narrowed }.
list-headline-to-be-asked = { $matching } of the { $total } countries on record{ $where } { $matching ->
    [one] was
   *[other] were
} to be asked, and neither a request nor an answer is on record{ $narrowed }.
list-headline-received = People have arrived in { $matching } of the { $total } countries on record{ $where }{ $narrowed }.
list-where = { " " }in { $region }
list-outside = { " " }outside { $region }
list-narrowed = { " " }({ $conditions })
list-unconfirmed = { $number ->
    [one] One of them rests
   *[other] { $number } of them rest
} on unconfirmed reports only.
list-contested = For { $number ->
    [one] one of them
   *[other] { $number } of them
} sources contradict each other.
list-empty = No country on record matches: { $conditions }.
list-empty-proof = That the record has none is not proof that there is none.
list-other-number = Not on record: a list of { $number } countries that fits. What comes near it: { $sentence }
list-row-dated = { $state } { $date }
list-condition-region = in { $region }
list-condition-since = since { $date }
list-condition-until = until { $date }
list-condition-confidence = at least { $confidence }
list-condition-all = all countries on record
list-condition-words = events that use the question’s words
list-condition-floor = at least { $figure }
list-condition-below = fewer than { $figure }
list-condition-above = more than { $figure }
list-nearest-period = At any time
list-nearest-confidence = However well sourced
list-nearest-region = In every region

## /timeline and /changes

timeline-title = Timeline
timeline-title-country = { $flag } { $name } — timeline
timeline-headline = { $number ->
    [one] One event is
   *[other] { $number } events are
} on record { $scope }; the latest is of { $latest }.
timeline-empty = No event is on record { $scope }.
timeline-scope-country = for { $name }
timeline-scope-all = for all countries and the legal frame
timeline-scope-kind = of the kind “{ $kind }”
timeline-scope-since = since { $date }
timeline-scope-until = until { $date }
timeline-label = { $date }
timeline-label-country = { $date } · { $flag } { $name }
timeline-row = { $kind }: { $summary }
timeline-row-doubt = { $kind } ({ $doubt }): { $summary }
changes-title = What became public
changes-headline = { $number ->
    [one] One event
   *[other] { $number } events
} became public since { $since }, in { $countries ->
    [one] one record
   *[other] { $countries } records
}.
changes-empty = Nothing in the record became public since { $since }. It is known up to { $known }.

## /compare

compare-title = Comparison
compare-headline-same = { $names } stand alike: { $state }.
compare-headline-differ = { $list }.
compare-part = { $name }: { $state }
compare-differs = { $attribute } ≠
compare-nothing = nothing on record

## /terms

terms-title = { $flag } { $name } — terms
terms-headline = { $number ->
    [one] One event
   *[other] { $number } events
} in the record of { $name } { $number ->
    [one] gives
   *[other] give
} terms or figures of an arrangement.
terms-agreed-without = { $name } is on record as having agreed, but its terms are not on record.
terms-none = Not on record: { $name } has no agreement on record, and so no terms. Its answer: { $state }.
terms-no-agreement = { $name } has no agreement in force on record (answer: { $state }); what is on record about terms:

## /money

money-title = Money
money-title-country = { $flag } { $name } — money
money-headline = For { $name }: { $parts }.
money-headline-all = On record for { $countries } { $countries ->
    [one] country
   *[other] countries
}: { $parts }.
money-part = { $amount } { $state }
money-none = Not on record: no payment, promise or offer of money for { $name } is on record.
money-none-proof = That no money is on record is not proof that none was paid.
money-block-offered = Offered
money-block-promised = Promised
money-block-paid = Paid
money-block-reported = Reported, not known whether promised or paid
money-sum = { $amount } from { $number ->
    [one] one payment event
   *[other] { $number } payment events
} on record, added as reported; what is not on record is not in it.
money-never-mixed = Sums that were offered, promised, paid or only reported are kept apart and never added together.
money-also = Money is also mentioned here, without a figure of its own in the record

## /people

people-title = People
people-title-country = { $flag } { $name } — people
people-headline = { $total } { $number ->
    [one] is
   *[other] are
} on record as having arrived in { $name }.
people-headline-unknown = People have arrived in { $name }; their number is not on record.
people-headline-unconfirmed = Unconfirmed: { $total } are reported to have arrived in { $name }.
people-headline-unconfirmed-unknown = Unconfirmed: people are reported to have arrived in { $name }; their number is not on record.
people-headline-contested = { $sentence } Sources differ; see below.
people-none = Not on record: no arrival in { $name } is on record. { $proof }
people-all = People are on record as having arrived in { $countries } countries; the figures add up to { $total }.
people-all-empty = No arrival is on record.
people-counted-from = { $total }, from { $number ->
    [one] one figure
   *[other] { $number } figures
}; a running total replaces what it sums up.
people-without-number = { $number ->
    [one] One arrival has
   *[other] { $number } arrivals have
} no number on record and { $number ->
    [one] is
   *[other] are
} not in the total.
people-row-from = { $row } From: { $names }.
people-left-out = Unconfirmed, and not in the total: { $summary }
people-sum-note = It adds up what the records of single countries give, up to different days. Arrivals that are unconfirmed or have no number on record are left out: { $names }.
people-sum-note-whole = It adds up what the records of single countries give, up to different days.
people-row = { $total }, last { $date }
people-row-unknown = number not on record, last { $date }
people-agreed-title = What arrangements allow

## /totals

totals-title = The picture in numbers
totals-headline = { $asked } countries are on record as asked and { $planned } more as to be asked; { $agreed } have agreed, { $declined } have declined, and people have arrived in { $received }.
totals-answers = Answers
totals-practice = In practice
totals-money = Money
totals-coverage = Coverage
totals-countries = { $number ->
    [0] no country
    [one] one country
   *[other] { $number } countries
}
totals-countries-unconfirmed = { $countries }, { $number } of them unconfirmed
totals-agreed-note = Countries count by the latest answer: talks or a denial do not undo an agreement; the unconfirmed count only where nothing stronger is on record.
totals-record = { $events } events in { $countries } countries and the legal frame, from { $sources } sources
totals-confidence = { $confirmed } confirmed, { $reported } reported, { $unconfirmed } unconfirmed
label-asked = Asked
label-to-be-asked = To be asked
label-agreed = Agreed
label-declined = Declined
label-in-talks = In talks
label-denied = Deny reports
label-suspended = Suspended
label-ended = Ended
label-none = No public answer
label-received = Have received people
label-record = Record
label-counting = Rule

## Pictures: /map, /chart, and what stands in them. What is written into a picture is short: it is read small.

theme-answer = what countries answered
theme-approach = which countries were asked
theme-practice = where people have arrived
theme-money = money paid and promised
theme-people = how many people have arrived
theme-agreements = agreements over time
theme-arrivals = people who arrived, by country
theme-timeline = one country’s timeline
theme-overview = small maps of several days
shade-light = light ground
shade-dark = dark ground
class-agreed = Agreed
class-declined = Declined
class-talks = In talks
class-asked = Asked or to be asked, no answer on record
class-disputed = Disputed or denied
class-suspended = Suspended or ended
class-was-asked = Asked
class-to-be-asked = To be asked
class-arrived = People have arrived
class-agreed-only = Agreed, no arrivals on record
class-paid = Paid
class-promised = Promised
class-offered = Offered
class-reported = Reported, not known whether promised or paid
class-counted = People have arrived, number on record
class-uncounted = People have arrived, number not on record
class-agreed-clause = { $number } agreed
class-declined-clause = { $number } declined
class-talks-clause = { $number } in talks
class-asked-clause = { $number } asked or to be asked, without an answer on record
class-disputed-clause = { $number } disputed or denied
class-suspended-clause = { $number } suspended or ended
class-was-asked-clause = { $number } asked
class-to-be-asked-clause = { $number } to be asked
class-arrived-clause = { $number } with arrivals
class-agreed-only-clause = { $number } that agreed, without arrivals on record
class-paid-clause = { $number } with money paid
class-promised-clause = { $number } with money promised
class-offered-clause = { $number } with money offered
class-reported-clause = { $number } with money reported, not known whether promised or paid
class-counted-clause = { $number } with arrivals whose number is on record
class-uncounted-clause = { $number } with arrivals whose number is not on record
map-title-answer = What countries answered
map-title-approach = Which countries were asked
map-title-practice = Where people have arrived
map-title-money = Where money was paid or promised
map-title-people = How many people have arrived
map-headline = Of the { $total } { $total ->
    [one] country
   *[other] countries
} on record{ $place }: { $parts }.
map-empty = { $total ->
    [0] No country is on record{ $place }.
    [one] The one country on record{ $place } has nothing that this map shows.
   *[other] None of the { $total } countries on record{ $place } has anything that this map shows.
}
map-group = { $class } ({ $number })
map-group-unconfirmed = { $class } ({ $number }, of which { $weak } unconfirmed)
map-note-contested = { $number ->
    [one] One country that agreed is
   *[other] { $number } countries that agreed are
} shown as disputed, because sources contradict the agreement or its government does; lists of those that agreed contain { $number ->
    [one] it
   *[other] them
}.
map-note-money = A country is shown by the furthest state that its money reached; sums of different states are never added to each other.
map-note-others = { $number ->
    [one] One more country is
   *[other] { $number } more countries are
} on record, with nothing that this map shows.
map-note-boundaries = Lines and names follow ISO 3166-1 and say nothing about anybody's status; dashed lines are disputed or not final.
map-describes = Map: { $title }.
chart-describes = Chart: { $title }.
chart-title-agreements = Agreements over time
chart-title-arrivals = People who arrived, by country
chart-title-money = Money by country
chart-title-timeline = Timeline
chart-title-overview = How the answers came in
chart-agreements = { $number ->
    [one] One country is
   *[other] { $number } countries are
} on record as having agreed by { $last }.
chart-agreements-unconfirmed = { $number ->
    [one] One country is
   *[other] { $number } countries are
} on record as having agreed by { $last }, { $weak } of them on unconfirmed reports only.
chart-agreements-none = No agreement is on record.
chart-agreements-counts = Countries that had agreed
chart-agreements-row = { $known } known then, { $happened } by what is known now
chart-money = On record: { $parts }.
chart-money-none = No payment, promise or offer of money is on record.
chart-overview = What was known of the answers, from { $first } to { $last }.
chart-overview-counts = As known on each day
chart-agreements-known = As it became public: known on each day
chart-agreements-happened = As it happened, by what is known now
chart-agreements-contested = { $number ->
    [one] One of the { $total } is contested: a map of answers shows it as disputed.
   *[other] { $number } of the { $total } are contested: a map of answers shows them as disputed.
}
chart-arrivals-unknown = number not on record
chart-money-sum = { $amount } in all on record
chart-more = And { $number } more, which have no room here.
chart-key-at-least = At least: it may be more
chart-key-about = About
chart-key-up-to = Up to: the outline may be empty
chart-key-cut = // This bar is cut and not to scale; its number says how long it would be.
picture-subtitle = United States requests to take people whom it deports and who are not their citizens
picture-subtitle-on = As known on { $on }: United States requests to take people whom it deports and who are not their citizens
picture-source = Source: { $sources } publications, each listed under /sources
picture-source-map = Source: { $sources } publications, each listed under /sources · Outlines: Natural Earth
picture-legend-unconfirmed = Paler: unconfirmed reports only
picture-legend-others = Nothing of this on record
picture-legend-empty = Nothing of this on record anywhere here
picture-legend-dashed = Boundary disputed or not final
picture-legend-smallest = up to { $figure } people
picture-part = { $head }: { $items }.
picture-part-bare = { $head }.
picture-part-more = { $head }: { $items }, and { $number } more.
picture-item = { $name } { $figure }
follow-map = Map
follow-chart = Chart
follow-map-answer = Map: answers
follow-map-practice = Map: arrivals
follow-map-people = Map: how many people
follow-chart-agreements = Chart: agreements
follow-chart-arrivals = Chart: arrivals
follow-chart-overview = Chart: over time

## /courts

courts-title = Courts and the legal frame
courts-title-country = { $flag } { $name } — courts
courts-headline = The latest court decision on record is of { $date }: { $summary }
courts-headline-country = { $number ->
    [one] One court decision
   *[other] { $number } court decisions
} about { $name } { $number ->
    [one] is
   *[other] are
} on record; the latest is of { $date }.
courts-none = Not on record: no court decision about { $name } is on record.
courts-frame = The legal frame in the United States
courts-countries = Decisions about single countries

## /sources

sources-title = Sources
sources-title-country = { $flag } { $name } — sources
sources-headline-country = { $number ->
    [one] One source stands
   *[other] { $number } sources stand
} behind the record of { $name }.
sources-all = { $sources } sources of { $publishers } publishers stand behind { $events } events.
sources-row = { $title } ({ $kind }, { $language }; supports { $events })
sources-kinds = By kind of publisher
sources-publishers = Most cited publishers
sources-languages = By language
sources-number = { $number ->
    [one] one source
   *[other] { $number } sources
}

## /event

event-headline = { $kind }, { $date }; { $confidence }.

event-title = { $flag } { $name } — { $id }
event-missing = There is no event { $id } in the record.
event-range = The record of { $name } has the events { $first } to { $last }.
event-no-country = The record has no events for { $name }.
event-doubt-unconfirmed = This event is unconfirmed: its evidence is weak, second-hand, inferred or contested.
event-contested = Contradicted by { $id }: { $summary }

## /help and /about

help-title = Help
help-headline = Ask with a command; names of countries may be typed in any spelling.
help-command-title = /{ $command }
help-usage = Usage
help-options = Options
help-example = For example
help-option = { $description }
help-option-required = { $description } (needed)
help-option-words = { $description } One of: { $words }.
help-commands = Commands
help-principle = Every fact is cited; “not on record” is not “no”; a name that could mean several countries is asked back.
about-title = About Demarche
about-headline = Demarche answers from a sourced record which countries the United States has asked, since January 2025, to take people it deports who are not their citizens.
about-edition = Edition { $edition }, revision { $revision }, known up to { $known }.
about-coverage = { $events } events in { $countries } countries and the legal frame, from { $sources } sources.
about-confidence = Of the { $events } events { $confirmed } are confirmed, { $reported } reported by one credible outlet and { $unconfirmed } unconfirmed.
about-limits = From May 2026 on much rests on second-hand accounts; what is weak is marked as unconfirmed. Nothing here is legal advice.
about-licence = The program: MIT or Apache-2.0. The record: CC BY 4.0, as far as it is ours.
about-languages = { $languages }. The record is in English; names of countries follow the reader's language.
about-privacy = It needs no privileged intent and stores no message.
label-edition = Edition
label-coverage = Coverage
label-limits = Limits
label-licence = Licence
label-privacy = Privacy
label-languages = Languages

## What could not be understood

taken-for = Showing { $name } for “{ $written }”.
which-title = Which country?
which-headline = “{ $written }” could mean { $names }.
unknown-title = Not a country
unknown-headline = I don't know a country called “{ $written }”.
unknown-near = The nearest names: { $names }.
unknown-place = “{ $written }” is in { $name }: did you mean { $name }?
unknown-help = Countries can be given by name in many languages, by ISO code or by flag.
trouble-title = That did not work
trouble-command = There is no command “/{ $written }”.
trouble-command-near = There is no command “/{ $written }”. Did you mean { $near }?
trouble-option = /{ $command } has no option “{ $written }”. It has: { $options }.
trouble-option-near = /{ $command } has no option “{ $written }”. Did you mean “{ $near }”?
trouble-option-none = /{ $command } takes no options, but got “{ $written }”.
trouble-surplus = /{ $command } does not know what to do with “{ $written }”.
trouble-missing = /{ $command } needs “{ $option }”. { $description } For example: { $example }
trouble-region = I don't know a region called “{ $written }”. Regions are those of UN M49, such as Africa, Western Africa, Caribbean or South America, and everyday ones such as the Balkans.
trouble-date = “{ $written }” is not a date for { $option }. Type a year, a month or a day: 2025, 2025-06, 2025-06-25, june 2025, last month.
trouble-future = { $written } has not come yet: the record can only be shown as it was known on a past day.
trouble-period = The period is empty: { $since } lies after { $until }.
trouble-choice = “{ $written }” is not one of the words for { $option }: { $words }.
trouble-choice-near = “{ $written }” is not one of the words for { $option }. Did you mean “{ $near }”?
trouble-event = “{ $written }” is not an event id. They look like PE-3: country code, hyphen, number.
trouble-same = { $name } cannot be compared with itself. Name two to four different countries.
free-title = I did not understand that
free-headline = I can only answer from the record. Name a country, or ask with a command.
free-empty = You asked nothing. Name a country, or ask with a command.
free-unread = I do not know what “{ $word }” narrows the question to. Without it I can answer from the record.
free-without = Ask without that word

## Commands: what they do, for help and for Discord's pickers; at most 100 characters each

command-status = Where a country stands: asked, answered, and who has arrived
command-agreed = Which countries have agreed
command-declined = Which countries have declined
command-talks = Which countries are in talks
command-asked = Which countries were asked
command-received = Where people have arrived
command-list = Countries by any combination of approach, answer, practice, region, time and confidence
command-timeline = What happened, newest first
command-compare = Two to four countries beside each other
command-terms = On what terms a country agreed
command-money = Who promised or paid what
command-people = How many people arrived, and from where
command-totals = The picture in numbers, and how it is counted
command-map = A map: who was asked, who agreed, where people have arrived, where money went
command-chart = A chart: agreements over time, arrivals, money, one country's timeline, small maps
command-courts = What courts said
command-sources = Who says so: the sources, with links
command-event = One event in full
command-changes = What became public lately
command-help = What can be asked, and how
command-about = What this is, how current it is, what it keeps
option-country = Which country: any name, code or flag
option-region = Only this region: Africa, Caribbean, Western Africa, Balkans …
option-on = As known on a past day: 2025-06-25, june 2025, last month
option-since = From this date on: 2025, 2025-06, 2025-06-25, last month
option-until = Up to this date: 2025, 2025-06, 2025-06-25, last month
option-approach = Whether the country was asked
option-answer = What it answered
option-practice = Whether people have arrived
option-confidence = At least this well sourced
option-sort = In which order
option-kind = Only events of this kind
option-theme = What the picture shows
option-shade = On light or on dark ground
option-first = The first country
option-second = The second country
option-third = A third country
option-fourth = A fourth country
option-id = The event's id, such as PE-3
option-command = The command to explain

## Console

console-picture = Picture: { $path }
console-label = { $label }:
console-sources = Sources
console-offer = { $label } ({ $command })
console-offers = To go on, type the number or the command
console-offers-written = To go on, ask
console-on-unused = The date is not used: /{ $command } shows the record as it is now.
console-greeting = Demarche answers from a sourced record which countries the United States has asked to take people it deports who are not their citizens.
console-greeting-edition = Edition { $edition }, known up to { $known }. Nothing here is legal advice.
console-greeting-examples = Try: /status Peru   /agreed on:2025-06-25   /compare kosovo rwanda
console-greeting-keys = /help lists the commands, Tab completes, /quit or Ctrl-D leaves.
console-interrupted = Press Ctrl-C again, or type /quit, to leave.
export-event = { $date } · { $kind } · { $confidence } · { $id }:

## Discord: what only its front end says

discord-sources = Sources
discord-sources-of = Sources · { $title }
discord-cited = Sources cited ({ $count })
discord-back = Back to the answer
discord-share = Share here
discord-page = Page { $page } of { $pages }
discord-choose = Which one?
discord-as-text = As text
discord-picture = As a picture
discord-region = Another region…
discord-world = The whole world
discord-open = Open one of these…
discord-compare = Compare…
discord-report = Report an error
discord-check-claim = Check this claim
discord-share-reply = Share as reply
discord-shared-title = Shared
discord-shared = The answer stands under the message now.
discord-not-shared-title = Not shared
discord-not-shared = The bot may not write in this channel. It needs View Channel, Send Messages and Embed Links there.
discord-may-not-write = You may not write in this channel, so the bot does not write there for you.
discord-compare-title = Compare { $country } with…
discord-compare-others = One to three other countries
discord-compare-example = Rwanda, Kosovo
discord-updated = The record was updated since: revision { $then } then, { $now } now.
discord-option-private = Only you see the answer (the default in servers), or everybody in the channel
discord-slow-title = Slow down, please
discord-slow = You asked a lot in a short time. You can go on in { $seconds ->
        [one] one second.
       *[other] { $seconds } seconds.
    }
discord-failed-title = That did not work
discord-failed = The fault is on our side and has been logged. Please try again; if it goes on, tell the people who run this bot this reference: { $reference }
discord-late = That took too long, and the fault is on our side. Please try again; if it goes on, tell the people who run this bot this reference: { $reference }
discord-stale-title = This button is no longer understood
discord-stale = It was made by another version of the bot. Ask the question again with a command, such as /status.
discord-gone-title = This command no longer exists
discord-gone = Discord shows it until it has refreshed its list; /help lists what can be asked.

## Free questions

ask-yes = Yes. { $sentence }
ask-no = No. { $sentence }
ask-unclear = The record does not settle this. { $sentence }
ask-not-on-record = Not on record: { $sentence }
ask-premise = That is not what the record says. { $sentence }
ask-unconfirmed = Unconfirmed: { $sentence }
ask-none-money = no payment, promise or offer of money for { $name } is on record.
ask-none-people = the record does not say this about arrivals in { $name }.
ask-none-terms = the record does not say this about terms for { $name }.
ask-none-date = no date for this is on record for { $name }. { $standing }
ask-none-of = Not on record: the record has nothing on { $names }.
ask-sources = On { $name }, this rests on: { $publishers }.
ask-timeline = What is on record for { $name }, oldest first:
ask-standing = Where it stands
ask-each = { $parts }.
ask-which = { $names }. { $sentence }
ask-none = None of them
ask-list = { $matching } of the { $total } countries on record{ $place } { $matching ->
    [one] matches
   *[other] match
}: { $conditions }.
ask-list-row = { $state }; { $date }: { $summary }
ask-once = at some time: { $condition }
ask-not = not: { $condition }
ask-from = people from { $name }
ask-from-list = People from { $name } are on record as sent to { $number ->
    [one] one country
   *[other] { $number } countries
}: { $countries }.
ask-from-none = Not on record: no arrival of people from { $name }{ $place } is on record.
ask-extreme = { $order }, { $what }: { $names } ({ $shown }).
ask-extreme-several = { $order }, { $what }: { $parts }.
ask-extreme-part = { $name } ({ $shown })
ask-extreme-none = Not on record: nothing on record can be put in that order.
ask-what-cap = number that an arrangement allows
ask-what-money = money on record
ask-what-arrivals = arrivals on record
ask-nationalities = { $number } { $number ->
    [one] nationality
   *[other] nationalities
}
ask-happened = { $number ->
    [one] One event is
   *[other] { $number } events are
} on record since { $since }, in { $countries ->
    [one] one country
   *[other] { $countries } countries
} and the legal frame.
follow-compare = Side by side
ask-understood = Understood as a question about { $about }.
ask-unread = I do not know what “{ $word }” means here.
ask-meant = I meant { $about }
rather-standing = where it stands
rather-terms = the terms
rather-money = money
rather-people = arrivals
rather-origin = nationalities
rather-legal = courts
rather-source = sources
rather-timeline = what happened
rather-list = which countries
rather-count = how many countries
rather-total = all people together
rather-extreme = first, last or most
rather-definition = a word
rather-about = the record
rather-search = events
check-title = What the message claims, and the record
check-nothing = I found no claim in this message that the record could check: it names no country of the record together with an answer, arrivals, money or a figure.
check-headline = { $claims ->
    [one] One claim
   *[other] { $claims } claims
} found: { $consistent } consistent with the record, { $not } not consistent, { $open } not on record or not settled by it.
check-consistent = consistent with the record
check-not = not consistent with the record
check-open = not on record, or not settled by it
check-row = Claim “{ $claim }”: { $verdict }. { $standing }
check-on = { $claim }, as of { $on }

trait-agreed = agreed
trait-declined = declined
trait-talks = in talks
trait-denied = denies reports
trait-suspended = suspended
trait-ended = ended
trait-silent = no public answer on record
trait-answered = has answered
trait-asked = asked
trait-planned = to be asked
trait-arrived = people have arrived
trait-onward = people were sent on
trait-held = people are held
trait-signed = signed
trait-ratified = approved by a parliament
trait-in-force = in force
trait-published = made public
trait-money = money is on record
trait-paid = money was paid
trait-promised = money was promised
trait-offered = money was offered
trait-free = no money, as far as it says
trait-unconfirmed = rests on unconfirmed reports only
trait-confirmed = confirmed
trait-contested = sources contradict each other
trait-court = a court decided something
ask-foreign-court = a court outside the United States had a say
trait-approached = asked, or to be asked
trait-obliged = has to take whoever is sent
trait-chooses = may refuse people one by one
trait-blocked = a court stopped something
trait-imprisoned = people are kept in prison
trait-opposite = stand differently
trait-alike = stand alike
trait-cleared = a court let something go on
trait-capped = a limit on the number of people
trait-yearly = a yearly limit
trait-changed = an answer that changed
trait-decided = a yes or a no

order-first = First
order-last = Latest
order-most = Most
order-fewest = Fewest
order-second = Second
order-third = Third
order-fourth = Fourth

month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December

case-title = This is about a person's own case
case-headline = I cannot say anything about a person's own case: only a lawyer or an accredited representative who knows it can.
case-help = In the United States, free or low-cost help is listed by the Executive Office for Immigration Review (justice.gov, “List of Pro Bono Legal Service Providers”) and at immigrationadvocates.org. A person who is detained can ask for this list, and can contact the consulate of their country.

define-title = What it means here
define-third-country = A third-country deportation is the removal of a person to a country of which that person is not a citizen and which the person's removal proceedings may never have named. “Third country” is a country that is neither the United States nor the person's own.
define-agreed = “Agreed” means that the country's government, or reports of confidence, say that it will take people who are not its citizens. It does not mean that anybody has arrived, and talks or a denial do not undo it; then sources contradict each other and both sides are shown.
define-declined = “Declined” means that the country turned the request down: it refused. “Denied” means that its government denies the reports, of a request or of an arrangement; it is not a refusal.
define-practice = The answer is what a government said: agreed, declined, in talks. Practice is whether people have arrived, how many and when. The approach is whether the country was asked. The three are kept apart: a country may agree and nobody arrives.
define-confidence = “Confirmed”: two independent sources or one primary source. “Reported”: one credible outlet. “Unconfirmed”: weak, second-hand, inferred or contested; it never overrides what is stronger.
define-contested = “Contested” means that other events of the record contradict the one that sets the answer, or that a denial stands beside an agreement; both are shown, and the record takes no side.
define-asked = “Asked” means that a request is on record, or an answer that implies one. “To be asked” means that a request was planned: a report or document listed or named the country as one to be asked, and no request itself is on record.
define-talks = “In talks” means that negotiations are on record, and neither an agreement nor a refusal after them.
define-suspended = “Suspended” means that an arrangement was put on hold; “ended” means that it is over.
define-counting = Arrivals are added up event by event; a running total replaces what it sums up; what an arrangement allows is never counted as arrived; unconfirmed arrivals are left out of a total as soon as there are better ones.
define-money = Money is kept in four states: offered, promised, paid, and only reported. They are never added to each other, and what was promised is not counted as paid.
define-not-on-record = “Not on record” means that the record has nothing on it. It is not a “no”: it may have happened without being reported, or be missing here.
define-fifty-eight = The New York Times counted 58 countries asked or to be asked in June 2025. The record names 57 of them; the 58th could not be identified, and the record does not guess.
define-currency = The record begins in January 2025, with a few events of December 2024, and is known up to about { $month } { $year } ({ $known }); later events may be missing.
define-making = The record is curated by hand from press, governments, courts and monitors. Every event names its date and its sources, every change is reviewed by a second person, and conflicting accounts stand side by side.
define-privacy = Nothing that you ask is stored. The bot needs no privileged intent and keeps no message.
define-licence = The program is under MIT or Apache-2.0; the record under CC BY 4.0, as far as it is ours.
define-help = Ask about a country or about all countries: who was asked, who agreed or declined, on what terms, for what money, how many people arrived and from where, what courts said, and who says so. For example: has Peru agreed? · which African countries agreed but received nobody? · how much was Eswatini paid, and who says so? · what changed since June?
define-agreements = A safe third country agreement lets one state send asylum seekers to another to ask for protection there; a memorandum is usually not binding; other arrangements are only stopovers. The record calls all of them arrangements and says what each one is.
define-as-known = “As known on a day” shows the record made only of what had been reported by that day.
define-correction = If something is wrong or missing, tell the people who keep the record, with a source. An event is corrected in public, with its reason; it never vanishes unnoticed.
define-extent = The record has files on { $countries } countries and one on the legal frame in the United States: { $events } events, from { $sources } sources.
define-onward = “Onward” means that people who had been sent to a country were sent on from there: to their own country or to another one.
command-ask = Ask in your own words
option-question = What you want to know, in your own words
## Moderation: what is said to every reader

withdrawn = { $number ->
        [one] One fact about { $name } is being re-checked since { $since } and is left out.
       *[other] { $number } facts about { $name } are being re-checked, the first since { $since }, and are left out.
    }
event-withdrawn = { $id } is being re-checked since { $since }. Until that is done it is left out of every answer.
event-retracted = { $id } was retracted on { $on }: { $reason }

## Moderation: what moderators are shown

mod-preview-title = What would change
mod-comparison-title = From revision { $from } to revision { $to }
mod-nothing = Nothing changed.
mod-standing-same = Nothing changes in where a country stands.
mod-standing = { $name } · { $aspect }: { $before } → { $after }
mod-standing-dated = { $name } · { $aspect }: { $before } → { $after }, { $date }
mod-with-sources = { $line } [+{ $number } { $number ->
        [one] source
       *[other] sources
    }]
mod-standings = For readers
mod-changes = In the record
mod-findings = Look at
mod-problems = What stands in the way
mod-contested = contested
mod-not-contested = not contested
aspect-approach = approach
aspect-answer = answer
aspect-practice = practice
aspect-confidence = confidence
aspect-contest = claims
mod-unknown = none
mod-event-added = added
mod-event-removed = taken out
mod-event-amended = { $field }
mod-event-withdrawn = withdrawn: left out of every answer until it has been re-checked
mod-event-restored = restored: told again
mod-event-retracted = retracted: { $reason }
mod-event-label = { $name } · { $id }
mod-event-text = { $kind }, { $date }, became public { $reported }, { $confidence }: { $summary }
mod-from-to = { $before } → { $after }
mod-list-changed = { $added } added, { $removed } taken out
mod-list-added = { $added } added
mod-list-removed = { $removed } taken out
field-date = date
field-reported = became public
field-kind = kind
field-summary = what happened
field-people = people
field-money = money
field-nationalities = nationalities
field-conditions = conditions
field-confidence = confidence
field-contested-by = contested by
field-sources = sources
field-publisher = publisher
field-title = title
field-url = address
field-published = published
field-language = language
field-via = via
mod-source-label = Source { $id }
mod-source-added = added: { $publisher }, { $title }, { $url }
mod-source-removed = taken out: nothing rests on it
mod-alias-label = Name “{ $name }”
mod-alias-added = means { $country }
mod-alias-removed = is no longer known
mod-checked-label = { $name } · checked against its sources
mod-known-label = Record kept up to
mod-edition-checked-label = Other countries last checked
mod-edition-name-label = Edition
mod-finding-one-publisher = { $id } rests on { $publisher } alone.
mod-finding-repeats = { $id } may repeat { $other }: the same kind of event on the same day.
mod-finding-known = { $id } became public on { $after } and no longer on { $before }: what was known on the days between changes.
mod-finding-contest-gone = The standing of { $name } is no longer contested: both sides were shown before.
mod-finding-total = The total of arrivals in { $name }: { $before } → { $after }
mod-finding-scope = The number at { $id } counts something else: { $before } → { $after }
mod-finding-kept = The record is then kept up to { $after } instead of { $before }, because something newer is added. The other countries are not re-checked by that.
mod-finding-dropped = The source { $id } leaves the record: nothing rests on it any more.
mod-finding-host = { $host } is not among the sources on record yet: open { $id } before you approve.
mod-proposal-title = Proposal { $id }
mod-proposal-headline = { $author } proposes, seen at revision { $base }: { $reason }
mod-proposal-open = Waits for a second person.
mod-proposal-published = Published as revision { $revision }.
mod-proposal-rejected = Rejected.
mod-proposal-taken-back = Taken back by its author.
mod-proposal-moved = The record has moved since: this is how it looks at revision { $revision }.
mod-history-of-proposal = What was said
mod-remark = { $who } { $did }
mod-remark-text = { $who } { $did }: { $text }
remark-submitted = submitted it
remark-asked = asked
remark-answered = answered
remark-changed = put another proposal in its place
remark-approved = approved it
remark-broke-glass = published it alone
remark-rejected = rejected it
remark-took-back = took it back
mod-queue-title = Waiting for review
mod-queue-headline = { $number ->
        [0] Nothing waits for review.
        [one] One proposal waits for review.
       *[other] { $number } proposals wait for review, oldest first.
    }
mod-queue-row = { $author }: { $reason }
mod-queue-row-unfit = { $author }: { $reason } — it no longer fits the record
mod-history-title = History
mod-history-title-country = { $flag } { $name } — history
mod-history-headline = { $number ->
        [0] No revision is on record.
        [one] One revision is on record.
       *[other] { $number } revisions are on record, latest first.
    }
mod-history-label = Revision { $number } · { $day }
mod-history-row = { $author }, agreed by { $reviewer }: { $reason }
mod-history-row-alone = { $author }: { $reason }
mod-history-row-glass = { $author }, alone, because: { $why }: { $reason }
mod-history-undoes = undoes revision { $revision }
mod-history-sets-aside = gives up revision { $revision }, which no longer fitted the edition
mod-short-added = added
mod-short-amended = amended
mod-short-restored = restored
mod-short-withdrawn = withdrawn
mod-short-retracted = retracted
mod-short-removed = taken out
mod-short-checked = checked
mod-short-known = kept up to { $day }
mod-short-edition-checked = when the other countries were checked
mod-short-edition-name = edition { $edition }
scope-this-event = the people of this event
scope-running-total = everybody up to then
scope-per-year = people a year
scope-agreed-maximum = the most that is allowed
mod-history-unreadable = What it did cannot be read by this version of the program.
mod-stale-title = Not re-checked for long
mod-stale-headline = { $number ->
        [0] Every country's record was checked in the last { $limit } days.
        [one] The record of one country is due for a check; the longest wait comes first.
       *[other] The records of { $number } countries are due for a check; the longest wait comes first.
    }
mod-stale-row = not re-checked for { $days } days, since { $since }
mod-stale-row-due = ⚠ not re-checked for { $days } days, since { $since }
mod-suggestions-title = Suggestions
mod-suggestions-headline = { $number ->
        [0] No suggestion waits.
        [one] One suggestion waits.
       *[other] { $number } suggestions wait, oldest first.
    }
mod-suggestion-label = Suggestion { $id } · { $about }
mod-suggestion-about-none = no country named
mod-suggestion-text = { $text }
mod-suggestion-text-source = { $text } ({ $source })
mod-suggestion-many = { $text } — { $people } people said so
mod-conflicts-title = Revisions that no longer fit
mod-conflicts-headline = { $number ->
        [one] One revision no longer fits the edition beneath it. It is left out of every answer until a moderator settles it.
       *[other] { $number } revisions no longer fit the edition beneath them. They are left out of every answer until a moderator settles them.
    }
mod-conflict-problems = With it the record would break { $number ->
        [one] a rule: { $problem }
       *[other] { $number } rules, the first: { $problem }
    }
mod-conflict-unreadable = A later version of the program wrote it: { $why }
mod-conflict-journal = The edition contains another journal's revision of this number.
mod-conflict-gap = The journal begins here, and the edition ends with revision { $after }: what lies between is in neither. Use the edition that this journal was begun with, or a later one.
mod-nobody = somebody who had their name deleted

misfit-event-moved = { $id } is no longer what it was when the edit was made.
misfit-fields-moved = { $id } was changed meanwhile in the same place: { $fields }.
misfit-no-event = There is no event { $id }.
misfit-not-told = { $id } is withdrawn or retracted; restore it first, or leave it.
misfit-not-withdrawn = { $id } is not withdrawn.
misfit-number-taken = { $id } is not the next free id of its country.
misfit-source-moved = The source { $id } is no longer what it was when the edit was made.
misfit-source-taken = Another source is called { $id }. Choose another id.
misfit-alias-moved = The name “{ $name }” means something else by now.
misfit-name-moved = The edition has another name by now.
misfit-no-record = There is no record of { $name } that could be checked.
misfit-future = { $day } has not come yet.
misfit-earlier = The record is kept up to { $known } already.
misfit-nothing = Nothing would change: the record is like that already.
misfit-no-conflict = Revision { $revision } is not in conflict with the edition.

refusal-problems = The record would break { $number ->
        [one] a rule
       *[other] { $number } rules; the first is
    }: { $problem }
refusal-stale = The record has moved to revision { $revision } since you looked. Nothing was published; look at what would change now, and decide again.
refusal-own = These are your own edits. Somebody else must approve them.
refusal-published = It was published already, as revision { $revision }.
refusal-rejected = It was rejected already.
refusal-taken-back = Its author has taken it back.
refusal-not-author = Only its author can do that.
refusal-no-proposal = There is no proposal #{ $id }.
refusal-no-suggestion = There is no open suggestion #{ $id }.
refusal-no-revision = There is no revision { $revision }.
refusal-folded = Revision { $revision } is part of the edition by now. Make a new edit instead.
refusal-built-upon = Revision { $revision } cannot be undone: a later edit rests on it. { $why } Undo the later one first, or make a new edit.
refusal-not-undoable = Revision { $revision } changed nothing that could be undone.
refusal-needs-review = This changes facts, so a second person must agree: submit it for review.
refusal-no-reason = A reason is needed: it is what the history shows.
refusal-no-text = There is no text: say what is missing or wrong.
refusal-too-long = The text has { $characters } characters; at most { $most } are kept.
refusal-bad-address = “{ $written }” is not an address. One looks like https://example.org/article.
refusal-muted = You cannot make suggestions here: { $reason }
refusal-too-many-open = { $most } of your suggestions wait already. Wait for an answer, or take one back.
refusal-too-many-today = You have made { $most } suggestions today. More can be made tomorrow.
refusal-too-soon = That was done a moment ago. It can be done again from { $until }.
refusal-broken = The journal is not what was written, from revision { $revision } on. Nothing is changed until it has been repaired; answers go on from what can be trusted.
refusal-fault = It could not be kept, and nothing was changed. The fault is on our side and has been logged.
denied-no-home = The record is not moderated from here: the operator has named no home server.
denied-not-home = The record is moderated in its home server only.
denied-no-role = You have no role that allows this. Ask the owners of the home server.
denied-not-owner = Only an owner may do this alone.

## Moderation: forms

form-at = { $field }: { $text }
form-at-line = { $field }, line { $line }: { $text }
form-missing = nothing stands there, and it is needed.
form-twice = it stands there twice.
form-unknown = “{ $written }” is no field. The fields are { $fields }.
form-unknown-near = “{ $written }” is no field. Did you mean “{ $near }”?
form-not-understood = “{ $written }” cannot be understood. It could be: { $right }.
form-right-people = 50, about 50, at least 66 in all, up to 250 a year
form-right-money = 100000 paid, about 7.5 million promised, up to 2 million offered, 5 million reported
form-right-date = 2026, 2026-11, 2026-11-20
form-right-source = a date such as 2026-11-20, a language such as en, and one of press, government, court, parliament, ngo, un, academic, aggregator
form-no-country = “{ $written }” is no country, or could be several. Write the name in full or its code of two letters.
form-no-event = “{ $written }” is no event id such as PE-3.
form-new-source = “{ $written }” is not on record yet. Write a new source in one line: address | publisher | title | date | language | kind


mod-submitted = Proposal #{ $id } waits for a second person: demarche review show { $id }
mod-published = Published as revision { $revision }, hash { $hash }
mod-rejected = Proposal #{ $id } is rejected.
mod-noted = It is noted at proposal #{ $id }.
mod-taken-back = Proposal #{ $id } is taken back.
mod-approve-with = To publish it: demarche review approve { $id } --seen { $seen } --as NAME
suggestion-kept = Thank you. Suggestion #{ $id } waits for a moderator.
suggestion-joined = Thank you. Somebody has said so already: you are added to suggestion #{ $id }.
suggestion-repeated = You have said so already: suggestion #{ $id } waits for a moderator.
suggestion-declined = Suggestion #{ $id } is declined.
person-forgotten = What was stored about { $account } is deleted. { $proposals } { $proposals ->
        [one] proposal was
       *[other] proposals were
    } taken back, { $suggestions } { $suggestions ->
        [one] suggestion was
       *[other] suggestions were
    } deleted.
person-muted = { $account } can no longer make suggestions.
person-unmuted = { $account } can make suggestions again.
person-not-muted = { $account } was not stopped from making suggestions.
journal-sound = { $number ->
        [0] The journal is empty.
        [one] One revision, each as it was written; the last has the hash { $hash }
       *[other] { $number } revisions, each as it was written; the last has the hash { $hash }
    }
journal-published = Revision { $revision } and everything before it is in { $folder }: { $files ->
        [0] nothing there had to be changed.
        [one] one file was written.
       *[other] { $files } files were written.
    }
journal-backed-up = { $file } holds the journal up to revision { $revision }.

## Discord: the moderators' desk, and what anybody may tell it

desk-command-edit = Moderators: change the record
desk-command-edit-add = Add an event
desk-command-edit-amend = Tell an event better
desk-command-edit-retract = Take an event back for good
desk-command-edit-alias = Add a name that people use for a country
desk-command-edit-kept = Say up to which day the whole record was kept
desk-command-source = Moderators: sources
desk-command-source-add = Let an event rest on one more source
desk-command-source-amend = Describe a source better
desk-command-withdraw = Moderators: hide a doubtful event at once, until it has been re-checked
desk-command-restore = Moderators: tell an event again that was withdrawn
desk-command-undo = Moderators: propose to undo a revision
desk-command-history = Moderators: what was changed, by whom and why
desk-command-diff = Moderators: what changed between two revisions
desk-command-review = Moderators: what waits for a second person
desk-command-stale = Moderators: what has not been re-checked for long
desk-command-suggestions = Moderators: what readers suggested
desk-command-conflicts = Moderators: revisions that no longer fit the edition
desk-command-import = Moderators: see what an exported and changed file would change, and submit it
desk-command-mute = Moderators: let somebody make no more suggestions
desk-command-unmute = Moderators: let somebody make suggestions again
desk-command-mutes = Moderators: who may make no suggestions
desk-command-suggest = Tell the moderators what is missing or wrong
desk-command-export = Get the whole record as a file
desk-option-format = For programs, for a spreadsheet, or to read
desk-format-json = JSON: all of it
desk-format-csv = CSV: a table of events
desk-format-markdown = Markdown: a text to read
desk-export-title = The whole record
desk-export = Edition { $edition }, revision { $revision }: every event with its sources. What is being re-checked is left out.
desk-command-privacy = What is stored about you
desk-command-privacy-show = See what is stored about you
desk-command-privacy-export = Get all that is stored about you as a file
desk-command-privacy-delete = Delete what is stored about you
desk-option-country = Which country, in any spelling
desk-option-event = Which event, such as PE-3
desk-option-kind = What happened
desk-option-date = When: 2026, 2026-11, 2026-11-20, or words such as last month
desk-option-day = The day
desk-option-source = A source on record, or the address of a new one
desk-option-source-known = A source on record
desk-option-suggestion = The number of the suggestion that this follows
desk-option-reason = Why; the history shows it
desk-option-revision = The number of a revision
desk-option-file = A CSV or JSON file that was exported and then changed
desk-option-person = Whom
desk-reason = Why? The history shows it
desk-reason-example = The New York Times of 2026-11-20 reports it.
desk-summary = What happened, and who says so
desk-summary-example = One or two neutral sentences that stand alone; at most 300 characters
desk-details = The rest, one field a line
desk-sources = Sources, one a line
desk-sources-example = A key or address on record, or: address | publisher | title | 2026-11-20 | en | press
desk-retract-reason = Why is it wrong? Readers see this
desk-source-address = Address, or the key of a source on record
desk-source-publisher = Publisher (for a new source)
desk-source-title = Title (for a new source)
desk-source-rest = Date | language | kind (for a new source)
desk-alias-name = The name
desk-question = Your question or answer
desk-reject-reason = Why not? Its author is told
desk-alone-reason = Why can nobody else be asked? It stays marked
desk-settle-note = What whoever made it is told
desk-suggest-text = What is missing or wrong, and what is right
desk-suggest-example = The agreement was signed on 3 November, not on 5 November.
desk-suggest-source = Where it can be read
desk-title-add = Add an event: { $name }
desk-title-amend = Amend { $id }
desk-title-retract = Retract { $id }
desk-title-source = One more source of { $id }
desk-title-source-amend = Describe a source
desk-title-alias = A name for { $name }
desk-title-restore = Restore { $id }
desk-title-undo = Undo revision { $revision }
desk-title-aside = Give up revision { $revision }
desk-title-kept = Kept up to { $day }
desk-title-import = Import
desk-title-ask = Proposal { $id }
desk-title-reject = Reject proposal { $id }
desk-title-alone = Publish proposal { $id } alone
desk-title-duplicate = Suggestion { $id } is a duplicate
desk-title-decline = Suggestion { $id }
desk-title-report = Report an error: { $name }
desk-title-suggest = Tell the moderators
desk-notice = Moderators' desk
desk-moved = The record has moved to revision { $revision } since you looked. This is what it would change now.
desk-unready-title = Not understood yet
desk-unready = Nothing is lost: what you typed is kept beside this message. { $number ->
        [one] One thing has to be put right:
       *[other] { $number } things have to be put right:
    }
desk-import-problems-title = The file cannot be imported
desk-import-problems = Nothing was changed. { $number ->
        [one] One problem was found:
       *[other] { $number } problems were found:
    }
desk-more-lines = …and { $number } more.
desk-draft-file = What was typed into the form, as the bot keeps it until you submit it.
desk-draft-gone = What you typed could not be loaded again. Begin anew with the command; nothing was changed.
desk-submit = Submit for review
desk-change = Change…
desk-cancel = Cancel
desk-cancelled-title = Cancelled
desk-cancelled = Nothing was changed.
desk-submitted-title = Submitted
desk-submitted = Proposal { $id } is in the review channel. Somebody else has to approve it; you will be told.
desk-submitted-queue = Proposal { $id } waits in /review. Somebody else has to approve it; you will be told.
desk-approve = Approve
desk-ask = Ask…
desk-reject = Reject…
desk-alone = Publish alone…
desk-take-back = Take back
desk-undo = Undo…
desk-amend = Amend…
desk-accepted = Taken up…
desk-decline = Decline…
desk-duplicate = Duplicate…
desk-suggestions = Suggestions
desk-open-one = Open one of these…
desk-set-aside = Give one of these up…
desk-check-one = Check one of these…
desk-which-event = Which event is to be amended?
desk-still = Still true: I reopened the source
desk-still-reason = The sources were opened again, and the record still holds.
desk-revision = Revision { $revision }
desk-told-title = Your proposal
desk-told-published = Proposal { $id } was published as revision { $revision }.
desk-told-rejected = Proposal { $id } was rejected: { $why }
desk-told-asked = Proposal { $id }: { $text }
desk-no-file = The file could not be loaded from Discord. Attach it again.
desk-file-large = The file is larger than 4 MiB, more than any export of this record.
desk-file-text = The file is no text in UTF-8: save it as CSV or JSON in UTF-8.
desk-no-person = Name a person.
desk-no-source = There is no source “{ $written }” on record. Choose one of those that are offered.
desk-no-date = “{ $written }” is no date. It could be 2026, 2026-11, 2026-11-20 or “last month”.
desk-thanks = Thank you
desk-suggestion = Suggestion { $id }
desk-suggestion-back = Suggestion { $id } was taken back.
desk-outcome-open = It waits for a moderator.
desk-outcome-accepted = Thank you: the record was changed because of it.
desk-outcome-declined = It was read, and the record stays as it is.
desk-outcome-duplicate = Somebody else had told the same.
desk-outcome-taken-back = It was taken back.
desk-stored-title = What is stored about you
desk-stored = { $suggestions } suggestions, { $proposals } proposals, { $revisions } revisions of the journal. /privacy export gives you all of it, /privacy delete deletes it.
desk-stored-file = Everything that is stored about you, as JSON.
desk-forget-title = Deleting what is stored about you
desk-forget = Your suggestions and open proposals are deleted. What you did in the journal stays, under a name that leads nowhere. This cannot be undone.
desk-forget-button = Delete it
desk-forgotten = Done. { $suggestions } suggestions and { $proposals } open proposals were deleted.
desk-mutes-title = Who may make no suggestions
desk-mutes = { $number ->
        [0] Nobody.
        [one] One person.
       *[other] { $number } persons.
    }
desk-mute = { $who }, since { $day }: { $reason }


## How a question is read, step by step

explain-name = “{ $written }” is { $meaning }, { $how }
explain-by-name = by its name
explain-by-typo = by a name with a typing error
explain-by-record = because only its record names it
explain-by-place = because it lies there
explain-by-flag = by its flag
explain-sense = “{ $phrase }” says { $sense }
explain-time = “{ $phrase }” is { $begin } to { $end }
explain-points = { $aspect } gets { $points }
explain-gate = gate: { $gate }
explain-unread = “{ $word }” is not read: neither a slot nor the record has it
explain-without = without the unread word: { $question }
explain-question = { $question }
explain-choice = asks which country is meant: { $countries }
explain-nothing = nothing is asked
explain-out-of-scope = not what the record is about
explain-case = about a person's own case: the fixed answer
explain-unknown = names no country
explain-other = or: { $question }
explain-no-question = --after: that is not a question.
