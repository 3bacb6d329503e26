### Demarche, French. docs/languages.md says how a translation is made, checked and worded.
### Style: impersonal and neutral ("la demande a été adressée"); claims are attributed; no markup.
### Before : ; ? ! and inside « » stand no-break spaces (U+00A0; U+202F before ; ? !): a test looks for ordinary ones.

language-name = français

## Grammar: articles, prepositions and verb forms before and after names of countries and regions

in-sentence = { $name-form ->
    [m] le { $name-bare }
    [f] la { $name-bare }
    [v] l’{ $name-bare }
    [p] les { $name-bare }
    [a-la] la { $name-bare }
    [sur-l] l’{ $name-bare }
    [dans-la] la { $name-bare }
    [dans-le] le { $name-bare }
    [dans-l] l’{ $name-bare }
    [dans-les] les { $name-bare }
   *[none] { $name-bare }
}
country-forms =
    m: BD BF BI BJ BN BR BT BW BZ CA CD CG CL CM CR CV DK EH GA GB GH GL GT GY HN JP KE KG KH KW KZ LA LB LI LK LR LS LU MA ME ML MM MW MX MZ NE NG NI NP PA PE PK PT PY QA RW SD SJ SN SR SS SV TD TG TJ TL TM VE VN VU WS XK YE ZW
    f: BA BE BG BO BY CF CH CI CN CO CZ DO FI FM FR GE GF GM GN GP GQ GR GS GW HR HU JM JO KP KR LT LV LY MD MK MN MQ MR MY NA NC NO NZ PF PG PL PS RO RS RU SE SI SK SL SO SY TH TN TR TZ ZM
    v: AD AF AL AM AO AQ AR AT AU AZ DE DZ EC EE EG ER ES ET ID IE IN IQ IR IS IT SA SZ UA UG UY UZ ZA
    p: AE AS AX BM BQ BS CC CK FJ FK FO HM KM KY MH MP MV NL PH PN PW SB SC TC TF TO TV UM US VG VI
    a-la: BB DM GD
    n-v: AG AI AW HT OM
    en-v: IL
    sur-l: BV CX IM NF
    dans-le: IO
    dans-l: VA
region-forms =
    m: middle-east sahel
    f: melanesia polynesia
    v: africa northern-africa sub-saharan-africa western-africa middle-africa eastern-africa southern-africa latin-america-and-caribbean north-america northern-america central-america south-america asia central-asia eastern-asia south-eastern-asia southern-asia western-asia europe eastern-europe northern-europe southern-europe western-europe oceania australia-and-new-zealand
    dans-la: micronesia horn-of-africa
    dans-l: european-union
    dans-les: americas caribbean balkans pacific-islands
grammar-of = { $name-form ->
    [m] du { $name-bare }
    [f] de la { $name-bare }
    [v] de l’{ $name-bare }
    [p] des { $name-bare }
    [a-la] de la { $name-bare }
    [n-v] d’{ $name-bare }
    [en-v] d’{ $name-bare }
    [sur-l] de l’{ $name-bare }
    [dans-le] du { $name-bare }
    [dans-l] de l’{ $name-bare }
   *[none] de { $name-bare }
}
grammar-to = { $name-form ->
    [m] au { $name-bare }
    [f] à la { $name-bare }
    [v] à l’{ $name-bare }
    [p] aux { $name-bare }
    [a-la] à la { $name-bare }
    [sur-l] à l’{ $name-bare }
    [dans-le] au { $name-bare }
    [dans-l] à l’{ $name-bare }
   *[none] à { $name-bare }
}
grammar-in = { $name-form ->
    [m] au { $name-bare }
    [f] en { $name-bare }
    [v] en { $name-bare }
    [p] aux { $name-bare }
    [a-la] à la { $name-bare }
    [en-v] en { $name-bare }
    [sur-l] sur l’{ $name-bare }
    [dans-le] dans le { $name-bare }
    [dans-l] dans l’{ $name-bare }
   *[none] à { $name-bare }
}
grammar-in-region = { $region-form ->
    [m] au { $region-bare }
    [f] en { $region-bare }
    [v] en { $region-bare }
    [dans-la] dans la { $region-bare }
    [dans-l] dans l’{ $region-bare }
    [dans-les] dans les { $region-bare }
   *[none] en { $region-bare }
}
grammar-has = { $name-form ->
    [p] ont
   *[none] a
}
grammar-has-not = { $name-form ->
    [p] n’ont
   *[none] n’a
}
grammar-is = { $name-form ->
    [p] sont
   *[none] est
}
grammar-would-be = { $name-form ->
    [p] seraient
   *[none] serait
}
grammar-would-have = { $name-form ->
    [p] auraient
   *[none] aurait
}
grammar-had = { $name-form ->
    [p] avaient
   *[none] avait
}
grammar-denies = { $name-form ->
    [p] démentent
   *[none] dément
}

## States

approach-none = aucune demande au registre
approach-to-be-asked = demande prévue
approach-asked = demande adressée
approach-implied = demande adressée, comme sa réponse l’implique

answer-none = aucune réponse publique au registre
answer-in-talks = en pourparlers
answer-agreed = a accepté
answer-declined = a refusé
answer-denied = dément les informations
answer-suspended = accord suspendu
answer-ended = accord terminé

practice-none = aucune arrivée au registre
practice-received = des personnes sont arrivées

confidence-unconfirmed = non confirmé
confidence-reported = rapporté
confidence-confirmed = confirmé
confidence-unconfirmed-long = ◆◇◇ non confirmé : éléments faibles, de seconde main, déduits ou contestés
confidence-reported-long = ◆◆◇ rapporté par une source crédible
confidence-confirmed-long = ◆◆◆ confirmé par deux sources indépendantes ou par une source primaire

kind-to-be-asked = demande prévue
kind-asked = demande
kind-talks = pourparlers
kind-agreed = acceptation
kind-declined = refus
kind-denied = démenti
kind-suspended = suspension
kind-ended = fin de l’accord
kind-arrival = arrivée
kind-onward = transfert ultérieur
kind-court-blocked = blocage par la justice
kind-court-allowed = autorisation par la justice
kind-payment = paiement
kind-statement = déclaration
kind-note = note

money-offered = offerts
money-promised = promis
money-paid = versés
money-reported = mentionnés, sans que l’on sache s’ils sont promis ou versés

source-press = presse
source-government = gouvernement
source-court = justice
source-parliament = parlement
source-ngo = organisation non gouvernementale
source-un = Nations unies
source-academic = université
source-aggregator = agrégateur

sort-name = par nom
sort-recent = du plus récent au plus ancien
sort-oldest = du plus ancien au plus récent
sort-people = par nombre de personnes

## Regions without a name in CLDR

region-balkans = Balkans
region-middle-east = Moyen-Orient
region-horn-of-africa = Corne de l’Afrique
region-sahel = Sahel
region-pacific-islands = îles du Pacifique
region-european-union = Union européenne

## Figures

figure-exactly = { $figure }
figure-about = environ { $figure }
figure-up-to = jusqu’à { $figure }
figure-at-least = au moins { $figure }
money-amount = { $figure } { $figure ->
    [one] dollar
   *[other] dollars
}
money-million = { $figure } { $figure ->
    [one] million
   *[other] millions
} de dollars
figure-between = entre { $low } et { $figure }
people-counted = { $figure } { $number ->
    [one] personne
   *[other] personnes
}
people-per-year = { $people } par an
people-maximum = { $people } au total
people-running-total = { $people } au total jusqu’alors

## Shared pieces

title = { $flag } { $name }
title-state = { $flag } { $name } — { $state }
date-first-last = d’abord { $first }, en dernier lieu { $last }
separator = { " ; " }
unconfirmed-mark = non confirmé
contested-mark = contesté
as-of = État au { $known } · édition { $edition } · révision { $revision } · ne constitue pas un avis juridique
as-of-day = Tel que connu au { $on } · état au { $known } · édition { $edition } · révision { $revision } · ne constitue pas un avis juridique
as-of-noted = { $line } · { $note }
as-of-summaries = les résumés des faits sont en anglais, comme dans le registre
as-of-untranslated = il n’existe pas encore de réponses dans votre langue
citation = { $publisher }
citation-dated = { $publisher }, { $date }
citation-via = { $citation }, via { $via }
not-proof = Cela ne prouve pas que rien n’a eu lieu.

label-approach = Demande
label-answer = Réponse
label-practice = Dans les faits
label-courts = Justice
label-terms = Modalités
label-confidence = Fiabilité
label-latest = Dernier fait
label-total = Total
label-left-out = Non compté
label-conflict = Affirmations contradictoires
label-unconfirmed = Non confirmé
label-sum = Somme
label-date = Date
label-reported = Rendu public
label-kind = Type
label-people = Personnes
label-money = Argent
label-nationalities = Nationalités
label-conditions = Conditions
label-summary = Ce qui s’est passé
label-note = Note
label-onward = Transférées ensuite
label-further-talks = Nouveaux pourparlers
label-others-said = Totaux donnés par d’autres

## Follow-ups; at most 34 characters each

follow-status = Situation
follow-timeline = Chronologie
follow-terms = Modalités
follow-money = Argent
follow-people = Personnes
follow-sources = Toutes les sources
follow-courts = Justice
follow-agreed = Qui a accepté ?
follow-declined = Qui a refusé ?
follow-received = Où des personnes sont arrivées
follow-totals = En chiffres
follow-changes = Quoi de neuf ?
follow-about = À propos du registre
follow-help = Que puis-je demander ?
follow-today = Tel que connu maintenant

## /status

status-none = Le registre ne contient ni demande adressée { grammar-to } ni réponse
status-to-be-asked = Selon des informations publiées, une demande devait être adressée { grammar-to } ; ni la demande ni une réponse ne figure au registre
status-to-be-asked-unconfirmed = Non confirmé : { $name } { grammar-would-have } figuré sur une liste de pays à solliciter ; ni la demande ni une réponse ne figure au registre
status-asked = La demande a été adressée { grammar-to } ; aucune réponse publique ne figure au registre
status-asked-unconfirmed = Non confirmé : la demande aurait été adressée { grammar-to } ; aucune réponse publique ne figure au registre
status-in-talks = { $name } { grammar-is } en pourparlers, selon les dernières informations ({ $date }) ; { grammar-has-not } ni accepté ni refusé
status-in-talks-unconfirmed = Non confirmé : { $name } { grammar-would-be } en pourparlers ({ $date })
status-agreed = { $name } { grammar-has } accepté ({ $date })
status-agreed-unconfirmed = Non confirmé : { $name } { grammar-would-have } accepté ({ $date })
status-declined = { $name } { grammar-has } refusé : la réponse était non selon les dernières informations ({ $date })
status-declined-unconfirmed = Non confirmé : { $name } { grammar-would-have } refusé ({ $date })
status-denied = { $name } { grammar-denies } les informations sur une demande ou un accord ({ $date }) ; aucune acceptation ne figure au registre
status-denied-unconfirmed = Non confirmé : { $name } { grammar-would-have } démenti ({ $date })
status-suspended = { $name } { grammar-had } accepté ; l’accord a été suspendu ({ $date })
status-suspended-unconfirmed = Non confirmé : l’accord avec { $name } serait suspendu ({ $date })
status-ended = { $name } { grammar-had } accepté ; l’accord a pris fin ({ $date })
status-ended-unconfirmed = Non confirmé : l’accord avec { $name } aurait pris fin ({ $date })
status-with-practice = { $answer } ; { $practice }.
status-contested = Contesté : { $sentence } Les sources se contredisent ; les deux versions sont présentées.
status-doubtful = { $sentence } Une information ultérieure non confirmée ({ $date }) indique : { $state }.
status-on-day = Tel que connu au { $on } : { $sentence }

practice-clause-none = aucune arrivée ne figure au registre
practice-clause-received = { $people } { $number ->
    [one] est arrivée
   *[other] sont arrivées
}
practice-clause-received-unknown = des personnes sont arrivées, en nombre non indiqué au registre
practice-clause-unconfirmed = l’arrivée de { $people } est rapportée mais non confirmée
practice-clause-unconfirmed-unknown = des arrivées sont rapportées mais non confirmées
practice-without-agreement = { $people } { $number ->
    [one] est arrivée
   *[other] sont arrivées
}, bien qu’aucune acceptation publique ne figure au registre
practice-without-agreement-unknown = des personnes sont arrivées, bien qu’aucune acceptation publique ne figure au registre

status-approach = { $state } ({ $dates })
status-answer = { $state } ({ $dates }). { $summary }
status-practice = { $total } ; dernière arrivée { $date }
status-practice-unknown = des personnes sont arrivées, nombre non indiqué au registre ; dernière arrivée { $date }
status-practice-unconfirmed = { $practice } (non confirmé)
status-nothing-newer = { $date }, { $kind }. { $summary } Rien de plus récent ne figure au registre.
status-nothing-newer-shown = { $date }, { $kind }, comme ci-dessus. Rien de plus récent ne figure au registre.
status-arrivals-without-number = au moins une autre arrivée n’a pas de nombre au registre et n’est pas comptée dans le total

status-missing-title = Pas au registre
status-missing-headline = Pas au registre : rien n’y figure sur { $name }.
status-missing-proof = Le registre n’indique ni que les États-Unis aient sollicité ce pays, ni que des personnes y soient arrivées. Cela ne prouve pas que rien n’a eu lieu.
status-us-headline = Les États-Unis sont à l’origine des demandes : ils sont le sujet de tout le registre et n’ont pas de situation propre.
status-us-hint = Le cadre juridique aux États-Unis se trouve sous Justice ; la vue d’ensemble chiffrée, sous En chiffres.

## Lists

list-agreed = Ont accepté
list-declined = Ont refusé
list-in-talks = En pourparlers
list-denied = Démentent les informations
list-suspended = Accord suspendu
list-ended = Accord terminé
list-none = Sans réponse publique
list-asked = Demande adressée
list-to-be-asked = Demande prévue
list-received = Des personnes sont arrivées
list-title = Pays du registre
list-title-region = { $title } — { $region }
list-headline = { $matching } des { $total } pays du registre{ $where } { $matching ->
    [one] répond
   *[other] répondent
} au critère : { $conditions }.
list-headline-agreed = Sur les { $asked } pays auxquels la demande a été adressée{ $where }, { $matching } { $matching ->
    [one] a
   *[other] ont
} accepté{ $narrowed }.
list-headline-declined = Sur les { $asked } pays auxquels la demande a été adressée{ $where }, { $matching } { $matching ->
    [one] a
   *[other] ont
} refusé{ $narrowed }.
list-headline-in-talks = Sur les { $asked } pays auxquels la demande a été adressée{ $where }, { $matching } { $matching ->
    [one] est
   *[other] sont
} en pourparlers{ $narrowed }.
list-headline-denied = { $matching } des { $total } pays du registre{ $where } { $matching ->
    [one] dément
   *[other] démentent
} les informations sur une demande ou un accord{ $narrowed }.
list-headline-suspended = Sur les { $asked } pays auxquels la demande a été adressée{ $where }, un accord est suspendu dans { $matching }{ $narrowed }.
list-headline-ended = Sur les { $asked } pays auxquels la demande a été adressée{ $where }, un accord a pris fin dans { $matching }{ $narrowed }.
list-headline-none = { $matching } des { $total } pays du registre{ $where } { $matching ->
    [one] n’a
   *[other] n’ont
} donné aucune réponse publique{ $narrowed }.
list-headline-asked = La demande a été adressée à { $matching } des { $total } pays du registre{ $where }{ $narrowed }.
list-headline-to-be-asked = Pour { $matching } des { $total } pays du registre{ $where }, une demande était prévue, et ni la demande ni une réponse ne figure au registre{ $narrowed }.
list-headline-received = Des personnes sont arrivées dans { $matching } des { $total } pays du registre{ $where }{ $narrowed }.
list-where = { " " }{ grammar-in-region }
list-narrowed = { " " }({ $conditions })
list-unconfirmed = Pour { $number ->
    [one] l’un d’eux
   *[other] { $number } d’entre eux
}, le registre ne repose que sur des informations non confirmées.
list-contested = Pour { $number ->
    [one] l’un d’eux
   *[other] { $number } d’entre eux
}, les sources se contredisent.
list-empty = Aucun pays du registre ne répond au critère : { $conditions }.
list-empty-proof = Que le registre n’en contienne aucun ne prouve pas qu’il n’y en ait aucun.
list-row-dated = { $state } { $date }
list-condition-region = { grammar-in-region }
list-condition-since = depuis { $date }
list-condition-until = jusqu’à { $date }
list-condition-confidence = au moins { $confidence }
list-condition-all = tous les pays du registre
list-nearest-period = À toute date
list-nearest-confidence = Quelle que soit la fiabilité
list-nearest-region = Dans toutes les régions

## /timeline and /changes

timeline-title = Chronologie
timeline-title-country = { $flag } { $name } — chronologie
timeline-headline = { $number ->
    [one] Un fait figure
   *[other] { $number } faits figurent
} au registre { $scope } ; le dernier est du { $latest }.
timeline-empty = Aucun fait ne figure au registre { $scope }.
timeline-scope-country = pour { $name }
timeline-scope-all = pour tous les pays et le cadre juridique
timeline-scope-kind = du type « { $kind } »
timeline-scope-since = depuis { $date }
timeline-scope-until = jusqu’à { $date }
timeline-label = { $date }
timeline-label-country = { $date } · { $flag } { $name }
timeline-row = { $kind } : { $summary }
timeline-row-doubt = { $kind } ({ $doubt }) : { $summary }
changes-title = Ce qui a été rendu public
changes-headline = Depuis { $since }, { $number ->
    [one] un fait a été rendu public
   *[other] { $number } faits ont été rendus publics
}, dans { $countries ->
    [one] un dossier
   *[other] { $countries } dossiers
}.
changes-empty = Rien de ce que contient le registre n’a été rendu public depuis { $since }. Son état est au { $known }.

## /compare

compare-title = Comparaison
compare-headline-same = Situation identique pour { $names } : { $state }.
compare-headline-differ = { $list }.
compare-part = { $name-bare } : { $state }
compare-differs = { $attribute } ≠
compare-nothing = rien au registre

## /terms

terms-title = { $flag } { $name } — modalités
terms-headline = { $number ->
    [one] Un fait
   *[other] { $number } faits
} du dossier { grammar-of } { $number ->
    [one] donne
   *[other] donnent
} les modalités ou les chiffres d’un accord.
terms-agreed-without = Selon le registre, { $name } { grammar-has } accepté, mais les modalités n’y figurent pas.
terms-none = Pas au registre : aucune acceptation n’y figure pour { $name }, donc aucune modalité. Réponse : { $state }.
terms-no-agreement = Aucun accord en vigueur avec { $name } ne figure au registre (réponse : { $state }) ; ce qui y figure au sujet de modalités :

## /money

money-title = Argent
money-title-country = { $flag } { $name } — argent
money-headline = Pour { $name } : { $parts }.
money-headline-all = Au registre, pour { $countries } pays : { $parts }.
money-part = { $amount } { $state }
money-none = Pas au registre : aucun paiement, aucune promesse ni offre d’argent n’y figure pour { $name }.
money-none-proof = L’absence d’argent au registre ne prouve pas que rien n’a été versé.
money-block-offered = Offert
money-block-promised = Promis
money-block-paid = Versé
money-block-reported = Mentionné, sans que l’on sache si c’est promis ou versé
money-sum = { $amount }, d’après { $number ->
    [one] un paiement
   *[other] { $number } paiements
} au registre, aux montants rapportés ; ce qui n’y figure pas n’est pas compté.
money-never-mixed = Les sommes offertes, promises, versées ou seulement mentionnées restent séparées et ne sont jamais additionnées entre elles.
money-also = Il est aussi question d’argent ici, sans chiffre propre au registre

## /people

people-title = Personnes
people-title-country = { $flag } { $name } — personnes
people-headline = Selon le registre, { $total } { $number ->
    [one] est arrivée
   *[other] sont arrivées
} { grammar-in }.
people-headline-unknown = Des personnes sont arrivées { grammar-in } ; leur nombre ne figure pas au registre.
people-headline-unconfirmed = Non confirmé : { $total } seraient arrivées { grammar-in }.
people-headline-unconfirmed-unknown = Non confirmé : des personnes seraient arrivées { grammar-in } ; leur nombre ne figure pas au registre.
people-headline-contested = { $sentence } Les sources divergent ; voir ci-dessous.
people-none = Pas au registre : aucune arrivée { grammar-in } n’y figure. { $proof }
people-all = Selon le registre, des personnes sont arrivées dans { $countries } pays ; l’addition des chiffres donne { $total }.
people-all-empty = Aucune arrivée ne figure au registre.
people-counted-from = { $total }, d’après { $number ->
    [one] un chiffre
   *[other] { $number } chiffres
} ; un total cumulé remplace ce qu’il résume.
people-without-number = { $number ->
    [one] Une arrivée n’a
   *[other] { $number } arrivées n’ont
} pas de nombre au registre et { $number ->
    [one] n’est pas comptée
   *[other] ne sont pas comptées
} dans le total.
people-left-out = Non confirmé, et non compté dans le total : { $summary }
people-row-from = { $row } Provenance : { $names }.
people-sum-note = Addition de ce que donnent les dossiers des différents pays, à des dates différentes. Les arrivées non confirmées ou sans nombre au registre ne sont pas comptées : { $names }.
people-sum-note-whole = Addition de ce que donnent les dossiers des différents pays, à des dates différentes.
people-row = { $total }, dernière arrivée { $date }
people-row-unknown = nombre non indiqué au registre, dernière arrivée { $date }
people-agreed-title = Ce que permettent les accords

## /totals

totals-title = La vue d’ensemble en chiffres
totals-headline = Selon le registre, la demande a été adressée à { $asked } pays et était prévue pour { $planned } autres ; { $agreed } ont accepté, { $declined } ont refusé, et des personnes sont arrivées dans { $received }.
totals-answers = Réponses
totals-practice = Dans les faits
totals-money = Argent
totals-coverage = Étendue
totals-countries = { $number ->
    [0] aucun pays
    [one] un pays
   *[other] { $number } pays
}
totals-countries-unconfirmed = { $countries }, dont { $number } non { $number ->
    [one] confirmé
   *[other] confirmés
}
totals-agreed-note = Chaque pays compte selon sa dernière réponse : des pourparlers ou un démenti n’annulent pas une acceptation ; ce qui n’est pas confirmé ne compte que si rien de plus solide ne figure au registre.
totals-record = { $events } faits concernant { $countries } pays et le cadre juridique, tirés de { $sources } sources
totals-confidence = { $confirmed } confirmés, { $reported } rapportés, { $unconfirmed } non confirmés
label-asked = Demande adressée
label-to-be-asked = Demande prévue
label-agreed = Ont accepté
label-declined = Ont refusé
label-in-talks = En pourparlers
label-denied = Démentent les informations
label-suspended = Accord suspendu
label-ended = Accord terminé
label-none = Sans réponse publique
label-received = Ont reçu des personnes
label-record = Registre
label-counting = Règle

## Pictures: /map, /chart, and what stands in them

class-agreed = A accepté
class-declined = A refusé
class-talks = En pourparlers
class-asked = Demande adressée ou prévue, sans réponse
class-disputed = Contesté ou démenti
class-suspended = Accord suspendu ou terminé
class-was-asked = Demande adressée
class-to-be-asked = Demande prévue
class-arrived = Des personnes sont arrivées
class-agreed-only = A accepté, aucune arrivée au registre
class-paid = Versés
class-promised = Promis
class-offered = Offerts
class-reported = Mentionnés, promis ou versés : on ne sait
class-counted = Arrivées, nombre connu
class-uncounted = Arrivées, nombre non indiqué
class-agreed-clause = { $number } avec acceptation
class-declined-clause = { $number } avec refus
class-talks-clause = { $number } en pourparlers
class-asked-clause = { $number } avec demande adressée ou prévue, sans réponse au registre
class-disputed-clause = { $number } avec contestation ou démenti
class-suspended-clause = { $number } avec accord suspendu ou terminé
class-was-asked-clause = { $number } avec demande adressée
class-to-be-asked-clause = { $number } avec demande prévue
class-arrived-clause = { $number } avec arrivées
class-agreed-only-clause = { $number } avec acceptation, sans arrivée au registre
class-paid-clause = { $number } avec de l’argent versé
class-promised-clause = { $number } avec de l’argent promis
class-offered-clause = { $number } avec de l’argent offert
class-reported-clause = { $number } avec de l’argent mentionné, sans que l’on sache s’il est promis ou versé
class-counted-clause = { $number } avec des arrivées dont le nombre figure au registre
class-uncounted-clause = { $number } avec des arrivées dont le nombre n’est pas indiqué
map-title-answer = Ce que les pays ont répondu
map-title-approach = À quels pays la demande a été adressée
map-title-practice = Où des personnes sont arrivées
map-title-money = Où de l’argent a été versé ou promis
map-title-people = Combien de personnes sont arrivées
map-headline = Sur { $total } pays du registre{ $place } : { $parts }.
map-empty = { $total ->
    [0] Aucun pays ne figure au registre{ $place }.
    [one] Sur le seul pays du registre{ $place }, rien de ce que montre cette carte ne figure au registre.
   *[other] Sur aucun des { $total } pays du registre{ $place } ne figure quoi que ce soit de ce que montre cette carte.
}
map-group = { $class } ({ $number })
map-group-unconfirmed = { $class } ({ $number }, dont { $weak } non confirmés)
map-note-contested = { $number ->
    [one] Un pays qui a accepté figure
   *[other] { $number } pays qui ont accepté figurent
} ici comme contesté, parce que les sources ou son gouvernement contredisent l’acceptation ; les listes de ceux qui ont accepté { $number ->
    [one] le
   *[other] les
} comprennent.
map-note-money = Chaque pays figure selon l’étape la plus avancée de l’argent ; des sommes d’étapes différentes ne sont jamais additionnées.
map-note-others = { $number ->
    [one] Un autre pays figure au registre, sans rien de ce que montre cette carte.
   *[other] { $number } autres pays figurent au registre, sans rien de ce que montre cette carte.
}
map-note-boundaries = Les lignes et les noms suivent la norme ISO 3166-1 et ne disent rien du statut de quiconque ; les lignes en tirets sont disputées ou non définitives.
map-describes = Carte : { $title }.
chart-describes = Graphique : { $title }.
chart-title-agreements = Les acceptations dans le temps
chart-title-arrivals = Personnes arrivées, par pays
chart-title-money = Argent par pays
chart-title-timeline = Chronologie
chart-title-overview = Comment les réponses sont arrivées
chart-agreements = { $number ->
    [one] Selon le registre, un pays avait accepté
   *[other] Selon le registre, { $number } pays avaient accepté
} au { $last }.
chart-agreements-unconfirmed = { $number ->
    [one] Selon le registre, un pays avait accepté
   *[other] Selon le registre, { $number } pays avaient accepté
} au { $last }, dont { $weak } d’après des informations non confirmées seulement.
chart-agreements-none = Aucune acceptation ne figure au registre.
chart-agreements-counts = Pays qui avaient accepté
chart-agreements-row = { $known } d’après ce que l’on savait alors, { $happened } d’après ce que l’on sait maintenant
chart-money = Au registre : { $parts }.
chart-money-none = Aucun versement, aucune promesse ni offre d’argent ne figure au registre.
chart-overview = Ce que l’on savait des réponses, du { $first } au { $last }.
chart-overview-counts = Tel que connu chaque jour
chart-agreements-known = Tel que rendu public : ce que l’on savait chaque jour
chart-agreements-happened = Tel qu’arrivé, d’après ce que l’on sait maintenant
chart-arrivals-unknown = nombre non indiqué
chart-money-sum = { $amount } au total au registre
chart-more = Et { $number } de plus, qui n’ont pas de place ici.
chart-key-at-least = Au moins : ce peut être plus
chart-key-about = Environ
chart-key-up-to = Jusqu’à : le vide n’est pas certain
chart-key-cut = // Cette barre est coupée et n’est pas à l’échelle ; son nombre dit sa longueur.
picture-subtitle = Demandes des États-Unis d’accueillir des personnes qu’ils expulsent et qui n’en sont pas ressortissantes
picture-subtitle-on = Tel que connu au { $on } : demandes des États-Unis d’accueillir des personnes qu’ils expulsent et qui n’en sont pas ressortissantes
picture-source = Source : { $sources } publications, toutes sous /sources
picture-source-map = Source : { $sources } publications, toutes sous /sources · Contours : Natural Earth
picture-legend-unconfirmed = Plus pâle : non confirmé seulement
picture-legend-others = Rien de cela au registre
picture-legend-empty = Rien de cela au registre ici
picture-legend-dashed = Limite disputée ou non définitive
picture-part = { $head } : { $items }.
picture-part-bare = { $head }.
picture-part-more = { $head } : { $items } et { $number } de plus.
picture-item = { $name } { $figure }
follow-map = Carte
follow-chart = Graphique
follow-map-answer = Carte : réponses
follow-map-practice = Carte : arrivées
follow-map-people = Carte : combien de personnes
follow-chart-agreements = Graphique : acceptations
follow-chart-arrivals = Graphique : arrivées
follow-chart-overview = Graphique : dans le temps

## /courts

courts-title = La justice et le cadre juridique
courts-title-country = { $flag } { $name } — justice
courts-headline = La dernière décision de justice au registre est du { $date } : { $summary }
courts-headline-country = { $number ->
    [one] Une décision de justice concernant { $name } figure
   *[other] { $number } décisions de justice concernant { $name } figurent
} au registre ; la dernière est du { $date }.
courts-none = Pas au registre : aucune décision de justice concernant { $name } n’y figure.
courts-frame = Le cadre juridique aux États-Unis
courts-countries = Décisions concernant un pays

## /sources

sources-title = Sources
sources-title-country = { $flag } { $name } — sources
sources-headline-country = { $number ->
    [one] Une source étaye
   *[other] { $number } sources étayent
} le dossier { grammar-of }.
sources-all = { $sources } sources de { $publishers } éditeurs étayent { $events } faits.
sources-row = { $title } ({ $kind }, { $language } ; étaye { $events })
sources-kinds = Par type d’éditeur
sources-publishers = Éditeurs les plus cités
sources-languages = Par langue
sources-number = { $number ->
    [one] une source
   *[other] { $number } sources
}

## /event

event-headline = { $kind }, { $date } ; { $confidence }.

event-title = { $flag } { $name } — { $id }
event-missing = Il n’y a pas de fait { $id } au registre.
event-range = Le dossier { grammar-of } contient les faits { $first } à { $last }.
event-no-country = Le registre ne contient aucun fait concernant { $name }.
event-doubt-unconfirmed = Ce fait n’est pas confirmé : les éléments sont faibles, de seconde main, déduits ou contestés.
event-contested = Contredit par { $id } : { $summary }

## /help and /about

help-title = Aide
help-headline = Posez une question avec une commande ; les noms de pays peuvent être écrits de toutes les façons.
help-command-title = /{ $command }
help-usage = Syntaxe
help-options = Options
help-example = Par exemple
help-option = { $description }
help-option-required = { $description } (nécessaire)
help-option-words = { $description } L’un de ces mots : { $words }.
help-commands = Commandes
help-principle = Chaque fait est sourcé ; « pas au registre » ne veut pas dire « non » ; si un nom peut désigner plusieurs pays, la question est posée.
about-title = À propos de Demarche
about-headline = Demarche indique, à partir d’un registre sourcé, à quels pays les États-Unis demandent depuis janvier 2025 d’accueillir des personnes qu’ils expulsent et qui n’en sont pas ressortissantes.
about-edition = Édition { $edition }, révision { $revision }, état au { $known }.
about-coverage = { $events } faits concernant { $countries } pays et le cadre juridique, tirés de { $sources } sources.
about-confidence = Sur les { $events } faits, { $confirmed } sont confirmés, { $reported } rapportés par une source crédible et { $unconfirmed } non confirmés.
about-limits = À partir de mai 2026, beaucoup d’éléments reposent sur des récits de seconde main ; ce qui est fragile est signalé comme non confirmé. Rien ici ne constitue un avis juridique.
about-licence = Le programme : MIT ou Apache-2.0. Le registre : CC BY 4.0, dans la mesure où il nous appartient.
about-privacy = Il n’a besoin d’aucun accès privilégié et n’enregistre aucun message.
about-languages = { $languages }. Le registre est en anglais ; les noms de pays suivent la langue de la personne qui lit.
label-edition = Édition
label-coverage = Étendue
label-limits = Limites
label-licence = Licence
label-privacy = Vie privée
label-languages = Langues

## What could not be understood

taken-for = { $name } est affiché pour « { $written } ».
which-title = Quel pays ?
which-headline = « { $written } » peut désigner { $names }.
unknown-title = Pas un pays
unknown-headline = Je ne connais aucun pays nommé « { $written } ».
unknown-near = Les noms les plus proches : { $names }.
unknown-place = « { $written } » se trouve { grammar-in } : pensiez-vous { grammar-to } ?
unknown-help = Un pays peut être indiqué par son nom dans de nombreuses langues, par son code ISO ou par son drapeau.
trouble-title = Cela n’a pas marché
trouble-command = La commande « /{ $written } » n’existe pas.
trouble-command-near = La commande « /{ $written } » n’existe pas. Pensiez-vous à { $near } ?
trouble-option = /{ $command } n’a pas d’option « { $written } ». Options : { $options }.
trouble-option-near = /{ $command } n’a pas d’option « { $written } ». Pensiez-vous à « { $near } » ?
trouble-option-none = /{ $command } ne prend pas d’option, mais a reçu « { $written } ».
trouble-surplus = /{ $command } ne sait que faire de « { $written } ».
trouble-missing = /{ $command } a besoin de « { $option } ». { $description } Par exemple : { $example }
trouble-region = Je ne connais aucune région nommée « { $written } ». Les régions sont celles de M49 (ONU), comme Afrique, Afrique occidentale, Caraïbes ou Amérique du Sud, et des régions courantes comme les Balkans.
trouble-date = « { $written } » n’est pas une date pour { $option }. Indiquez une année, un mois ou un jour : 2025, 2025-06, 2025-06-25, june 2025, last month.
trouble-future = { $written } n’est pas encore arrivé : le registre ne peut être montré que tel qu’il était connu un jour passé.
trouble-period = La période est vide : { $since } est postérieur à { $until }.
trouble-choice = « { $written } » n’est pas un des mots pour { $option } : { $words }.
trouble-choice-near = « { $written } » n’est pas un des mots pour { $option }. Pensiez-vous à « { $near } » ?
trouble-event = « { $written } » n’est pas l’identifiant d’un fait. Ils ressemblent à PE-3 : code du pays, trait d’union, numéro.
trouble-same = { $name } : ce pays est indiqué deux fois. Nommez de deux à quatre pays différents.
free-title = Je n’ai pas compris
free-headline = Je ne peux répondre qu’à partir du registre. Nommez un pays ou utilisez une commande.
free-empty = Vous n’avez rien demandé. Nommez un pays ou utilisez une commande.

## Commands: what they do, for help and for Discord's pickers; at most 100 characters each

command-status = La situation d’un pays : demande, réponse, arrivées
command-agreed = Quels pays ont accepté
command-declined = Quels pays ont refusé
command-talks = Quels pays sont en pourparlers
command-asked = À quels pays la demande a été adressée
command-received = Où des personnes sont arrivées
command-list = Pays selon la demande, la réponse, les faits, la région, la période et la fiabilité
command-timeline = Ce qui s’est passé, du plus récent au plus ancien
command-compare = De deux à quatre pays côte à côte
command-terms = Selon quelles modalités un pays a accepté
command-money = Qui a promis ou versé quoi
command-people = Combien de personnes sont arrivées, et d’où
command-totals = La vue d’ensemble en chiffres, et comment on compte
command-map = Une carte : qui a reçu la demande, qui a accepté, où des personnes sont arrivées, l’argent
command-chart = Un graphique : acceptations, arrivées, argent, chronologie d’un pays, petites cartes
command-courts = Ce qu’ont dit les tribunaux
command-sources = Qui le dit : les sources, avec des liens
command-event = Un fait en entier
command-changes = Ce qui a été rendu public récemment
command-help = Ce qu’on peut demander, et comment
command-about = Ce que c’est, de quand datent les données et ce qui est conservé
option-country = Quel pays : nom, code ou drapeau
option-region = Seulement cette région : Afrique, Caraïbes, Afrique occidentale, Balkans …
option-on = Tel que connu un jour passé : 2025-06-25, june 2025, last month
option-since = À partir de cette date : 2025, 2025-06, 2025-06-25, last month
option-until = Jusqu’à cette date : 2025, 2025-06, 2025-06-25, last month
option-approach = Si la demande a été adressée au pays
option-answer = Ce qu’il a répondu
option-practice = Si des personnes sont arrivées
option-confidence = Avec au moins cette fiabilité
option-sort = Dans quel ordre
option-kind = Seulement les faits de ce type
option-theme = Ce que montre l’image
option-first = Le premier pays
option-second = Le deuxième pays
option-third = Un troisième pays
option-fourth = Un quatrième pays
option-id = L’identifiant du fait, comme PE-3
option-command = La commande à expliquer

## Console

console-picture = Image : { $path }
console-label = { $label } :
console-sources = Sources
console-offer = { $label } ({ $command })
console-offers = Pour continuer, tapez le numéro ou la commande
console-offers-written = Pour continuer, demandez
console-on-unused = La date ne sert pas : /{ $command } montre le registre tel qu’il est maintenant.
console-greeting = Demarche indique, à partir d’un registre sourcé, à quels pays les États-Unis demandent d’accueillir des personnes qu’ils expulsent et qui n’en sont pas ressortissantes.
console-greeting-edition = Édition { $edition }, état au { $known }. Rien ici ne constitue un avis juridique.
console-greeting-examples = Essayez : /status Peru   /agreed on:2025-06-25   /compare kosovo rwanda
console-greeting-keys = /help liste les commandes, Tab complète, /quit ou Ctrl-D pour quitter.
console-interrupted = Appuyez encore sur Ctrl-C, ou tapez /quit, pour quitter.
export-event = { $date } · { $kind } · { $confidence } · { $id } :


## Discord: what only its front end says

discord-sources = Sources
discord-sources-of = Sources · { $title }
discord-cited = Sources citées ({ $count })
discord-back = Retour à la réponse
discord-share = Partager ici
discord-page = Page { $page } sur { $pages }
discord-choose = Lequel ?
discord-as-text = En texte
discord-picture = En image
discord-region = Autre région…
discord-world = Le monde entier
discord-open = Ouvrir l’un d’eux…
discord-compare = Comparer…
discord-compare-title = Comparer { $country } avec…
discord-compare-others = D’un à trois autres pays
discord-compare-example = Rwanda, Kosovo
discord-updated = Le registre a été mis à jour depuis : révision { $then } alors, { $now } maintenant.
discord-option-private = Vous seul voyez la réponse (cas normal sur les serveurs), ou tout le salon la voit
discord-slow-title = Un peu moins vite, s’il vous plaît
discord-slow = Vous avez beaucoup demandé en peu de temps. Vous pourrez continuer dans { $seconds ->
        [one] une seconde.
       *[other] { $seconds } secondes.
    }
discord-failed-title = Cela n’a pas marché
discord-failed = La panne est de notre côté et a été consignée. Réessayez ; si cela continue, donnez cette référence aux personnes qui gèrent ce bot : { $reference }
discord-late = Cela a pris trop de temps, et la panne est de notre côté. Réessayez ; si cela continue, donnez cette référence aux personnes qui gèrent ce bot : { $reference }
discord-stale-title = Ce bouton n’est plus compris
discord-stale = Il vient d’une autre version du bot. Reposez la question avec une commande, comme /status.
discord-gone-title = Cette commande n’existe plus
discord-gone = Discord la montre tant qu’il n’a pas actualisé sa liste ; /help indique ce qu’on peut demander.
