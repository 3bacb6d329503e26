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
    m: middle-east sahel mercosur
    f: melanesia polynesia
    v: africa northern-africa sub-saharan-africa western-africa middle-africa eastern-africa southern-africa latin-america-and-caribbean latin-america north-america northern-america central-america south-america asia central-asia eastern-asia south-eastern-asia southern-asia western-asia europe eastern-europe northern-europe southern-europe western-europe oceania australia-and-new-zealand
    dans-la: micronesia horn-of-africa caricom ecowas sadc
    dans-le: northern-triangle
    dans-l: european-union former-soviet-union oecs asean
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
   *[none] de { $name }
}
grammar-from = { $name-form ->
    [m] du { $name-bare }
    [f] de { $name-bare }
    [v] d’{ $name-bare }
    [p] des { $name-bare }
    [a-la] de la { $name-bare }
    [n-v] d’{ $name-bare }
    [en-v] d’{ $name-bare }
    [sur-l] de l’{ $name-bare }
    [dans-le] du { $name-bare }
    [dans-l] de l’{ $name-bare }
   *[none] de { $name }
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
   *[none] à { $name }
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
   *[none] à { $name }
}
grammar-in-region = { $region-form ->
    [m] au { $region-bare }
    [f] en { $region-bare }
    [v] en { $region-bare }
    [dans-la] dans la { $region-bare }
    [dans-le] dans le { $region-bare }
    [dans-l] dans l’{ $region-bare }
    [dans-les] dans les { $region-bare }
   *[none] en { $region }
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
region-caricom = CARICOM
region-oecs = OECO
region-ecowas = CEDEAO
region-sadc = SADC
region-asean = ASEAN
region-mercosur = Mercosur
region-northern-triangle = Triangle du Nord
region-latin-america = Amérique latine (sans les Caraïbes anglophones)
region-former-soviet-union = ancienne Union soviétique

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
label-also = Également attesté
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

status-also = { $date }. { $text }
status-none = le registre ne contient ni demande adressée { grammar-to } ni réponse
status-to-be-asked = selon des informations publiées, une demande devait être adressée { grammar-to } ; ni la demande ni une réponse ne figure au registre
status-to-be-asked-unconfirmed = Non confirmé : { $name } { grammar-would-have } figuré sur une liste de pays à solliciter ; ni la demande ni une réponse ne figure au registre
status-asked = la demande a été adressée { grammar-to } ; aucune réponse publique ne figure au registre
status-asked-unconfirmed = Non confirmé : la demande aurait été adressée { grammar-to } ; aucune réponse publique ne figure au registre
status-in-talks = { $name } { grammar-is } en pourparlers, selon les dernières informations ({ $date }) ; { grammar-has-not } ni accepté ni refusé
status-in-talks-unconfirmed = Non confirmé : { $name } { grammar-would-be } en pourparlers ({ $date })
status-agreed = { $name } { grammar-has } accepté ({ $date })
status-agreed-unconfirmed = Non confirmé : { $name } { grammar-would-have } accepté ({ $date })
status-declined = { $name } { grammar-has } refusé ; selon les dernières informations, la réponse était non ({ $date })
status-declined-unconfirmed = Non confirmé : { $name } { grammar-would-have } refusé ({ $date })
status-denied = { $name } { grammar-denies } les informations sur une demande ou un accord ({ $date }) ; aucune acceptation ne figure au registre
status-denied-unconfirmed = Non confirmé : { $name } { grammar-would-have } démenti ({ $date })
status-suspended = { $name } { grammar-had } accepté ; l’accord a été suspendu ({ $date })
status-suspended-unconfirmed = Non confirmé : l’accord avec { $name } serait suspendu ({ $date })
status-ended = { $name } { grammar-had } accepté ; l’accord a pris fin ({ $date })
status-ended-unconfirmed = Non confirmé : l’accord avec { $name } aurait pris fin ({ $date })
status-with-practice = { $answer } ; { $practice }.
status-contested = Contesté : { $sentence } Les sources se contredisent ; les deux versions sont présentées.
status-denied-before = { $sentence } Avant d’accepter, son gouvernement avait démenti des informations ({ $dates }) ; les deux versions sont données.
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
status-missing-headline = rien ne figure au registre sur { $name }.
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
list-headline-agreed = sur les { $asked } pays auxquels la demande a été adressée{ $where }, { $matching } { $matching ->
    [one] a
   *[other] ont
} accepté{ $narrowed }.
list-headline-declined = sur les { $asked } pays auxquels la demande a été adressée{ $where }, { $matching } { $matching ->
    [one] a
   *[other] ont
} refusé{ $narrowed }.
list-headline-in-talks = sur les { $asked } pays auxquels la demande a été adressée{ $where }, { $matching } { $matching ->
    [one] est
   *[other] sont
} en pourparlers{ $narrowed }.
list-headline-denied = { $matching } des { $total } pays du registre{ $where } { $matching ->
    [one] dément
   *[other] démentent
} les informations sur une demande ou un accord{ $narrowed }.
list-headline-suspended = sur les { $asked } pays auxquels la demande a été adressée{ $where }, un accord est suspendu dans { $matching }{ $narrowed }.
list-headline-ended = sur les { $asked } pays auxquels la demande a été adressée{ $where }, un accord a pris fin dans { $matching }{ $narrowed }.
list-headline-none = { $matching } des { $total } pays du registre{ $where } { $matching ->
    [one] n’a
   *[other] n’ont
} donné aucune réponse publique{ $narrowed }.
list-headline-asked = la demande a été adressée à { $matching } des { $total } pays du registre{ $where }{ $narrowed }.
list-headline-to-be-asked = pour { $matching } des { $total } pays du registre{ $where }, une demande était prévue, et ni la demande ni une réponse ne figure au registre{ $narrowed }.
list-headline-received = des personnes sont arrivées dans { $matching } des { $total } pays du registre{ $where }{ $narrowed }.
list-where = { " " }{ grammar-in-region }
list-outside = { " " }hors de { $region }
list-narrowed = { " " }({ $conditions })
list-unconfirmed = Pour { $number ->
    [one] l’un d’eux
   *[other] { $number } d’entre eux
}, le registre ne repose que sur des informations non confirmées.
list-contested = Pour { $number ->
    [one] l’un d’eux
   *[other] { $number } d’entre eux
}, les sources se contredisent.
list-empty = aucun pays du registre ne répond au critère : { $conditions }.
list-empty-proof = Que le registre n’en contienne aucun ne prouve pas qu’il n’y en ait aucun.
list-other-number = Pas au registre : une liste de { $number } pays qui corresponde. Ce qui s’en approche : { $sentence }
list-row-dated = { $state } { $date }
list-condition-region = { grammar-in-region }
list-condition-since = depuis { $date }
list-condition-until = jusqu’à { $date }
list-condition-confidence = au moins { $confidence }
list-condition-all = tous les pays du registre
list-condition-words = des faits qui emploient les mots de la question
list-condition-floor = au moins { $figure }
list-condition-below = moins de { $figure }
list-condition-above = plus de { $figure }
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
totals-headline = selon le registre, la demande a été adressée à { $asked } pays et était prévue pour { $planned } autres ; { $agreed } ont accepté, { $declined } ont refusé, et des personnes sont arrivées dans { $received }.
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

theme-answer = ce que les pays ont répondu
theme-approach = à quels pays la demande a été adressée
theme-practice = où des personnes sont arrivées
theme-money = argent versé et promis
theme-people = combien de personnes sont arrivées
theme-agreements = les acceptations dans le temps
theme-arrivals = personnes arrivées, par pays
theme-timeline = la chronologie d’un pays
theme-overview = petites cartes de plusieurs jours
shade-light = fond clair
shade-dark = fond sombre
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
chart-agreements-contested = { $number ->
    [one] L’un des { $total } est contesté : une carte des réponses le montre ainsi.
   *[other] { $number } des { $total } sont contestés : une carte des réponses les montre ainsi.
}
chart-arrivals-unknown = nombre non indiqué
chart-money-sum = { $amount } au total au registre
chart-more = Et { $number } de plus, qui n’ont pas de place ici.
chart-key-at-least = Au moins : ce peut être plus
chart-key-about = Environ
chart-key-up-to = Jusqu’à : le vide n’est pas certain
chart-key-cut = // Cette barre est coupée et n’est pas à l’échelle ; son nombre dit sa longueur.
picture-subtitle = Demandes des États-Unis à des pays d’accueillir des personnes expulsées qui n’en sont pas ressortissantes
picture-subtitle-on = Tel que connu au { $on } : demandes des États-Unis à des pays d’accueillir des personnes expulsées qui n’en sont pas ressortissantes
picture-source = Source : { $sources } publications, toutes sous /sources
picture-source-map = Source : { $sources } publications, toutes sous /sources · Contours : Natural Earth
picture-legend-unconfirmed = Plus pâle : non confirmé seulement
picture-legend-others = Rien de cela au registre
picture-legend-empty = Rien de cela au registre ici
picture-legend-dashed = Limite disputée ou non définitive
picture-legend-smallest = jusqu’à { $figure } personnes
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
free-unread = Je ne sais pas à quoi « { $word } » limite la question. Sans ce mot, je peux répondre d’après le registre.
free-without = Sans ce mot

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
command-ask = Poser une question avec vos propres mots
option-question = La question, comme vous la diriez
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
option-shade = Sur fond clair ou sombre
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

## Moderation: what is said to every reader

as-of-checked = { $line } · vérifié { $day }
as-of-due = { $line } · ⚠ pas revérifié depuis { $days } jours
withdrawn = { $number ->
        [one] Un fait concernant { $name } est en cours de vérification depuis { $since } et n’est pas pris en compte.
       *[other] { $number } faits concernant { $name } sont en cours de vérification, le premier depuis { $since }, et ne sont pas pris en compte.
    }
event-withdrawn = { $id } est en cours de vérification depuis { $since }. Jusque-là, aucune réponse n’en tient compte.
event-retracted = { $id } a été rétracté le { $on } : { $reason }

## Moderation: what moderators are shown

aspect-answer = réponse
aspect-approach = demande
aspect-confidence = fiabilité
aspect-contest = affirmations
aspect-practice = dans les faits
field-conditions = conditions
field-confidence = fiabilité
field-contested-by = contesté par
field-date = date
field-kind = type
field-language = langue
field-money = argent
field-nationalities = nationalités
field-people = personnes
field-published = publication
field-publisher = éditeur
field-reported = rendu public
field-sources = sources
field-summary = ce qui s’est passé
field-title = titre
field-url = adresse
field-via = via
scope-agreed-maximum = le maximum autorisé
scope-per-year = personnes par an
scope-running-total = toutes les personnes jusqu’alors
scope-this-event = les personnes de ce fait
mod-alias-added = désigne { $country }
mod-alias-label = Nom « { $name } »
mod-alias-removed = n’est plus reconnu
mod-changes = Dans le registre
mod-checked-label = { $name } · vérifié d’après ses sources
mod-comparison-title = De la révision { $from } à la révision { $to }
mod-conflict-journal = L’édition contient la révision de ce numéro d’un autre journal.
mod-conflict-problems = Avec elle, le registre enfreindrait { $number ->
        [one] une règle : { $problem }
       *[other] { $number } règles, dont la première : { $problem }
    }
mod-conflict-unreadable = Une version ultérieure du programme l’a écrite : { $why }
mod-conflicts-headline = { $number ->
        [one] Une révision ne s’accorde plus avec l’édition sur laquelle elle repose. Aucune réponse n’en tient compte tant que la modération n’a pas tranché.
       *[other] { $number } révisions ne s’accordent plus avec l’édition sur laquelle elles reposent. Aucune réponse n’en tient compte tant que la modération n’a pas tranché.
    }
mod-conflicts-title = Révisions qui ne s’accordent plus
mod-contested = contestée
mod-edition-checked-label = Dernière vérification des autres pays
mod-edition-name-label = Édition
mod-event-added = ajouté
mod-event-amended = { $field }
mod-event-label = { $name } · { $id }
mod-event-removed = enlevé
mod-event-restored = rétabli : de nouveau pris en compte
mod-event-retracted = rétracté : { $reason }
mod-event-text = { $kind }, { $date }, rendu public { $reported }, { $confidence } : { $summary }
mod-event-withdrawn = retiré : aucune réponse n’en tient compte tant qu’il n’a pas été vérifié
mod-finding-contest-gone = La situation { grammar-of } n’est plus contestée : les deux versions étaient présentées auparavant.
mod-finding-dropped = La source { $id } quitte le registre : plus rien ne repose sur elle.
mod-finding-host = { $host } ne figure pas encore parmi les sources du registre : ouvrez { $id } avant d’approuver.
mod-finding-kept = L’état du registre est alors au { $after } au lieu du { $before }, car un élément plus récent est ajouté. Les autres pays ne sont pas revérifiés pour autant.
mod-finding-known = { $id } a été rendu public le { $after } et non plus le { $before } : ce qui était connu entre ces jours change.
mod-finding-one-publisher = { $id } ne repose que sur { $publisher }.
mod-finding-repeats = { $id } répète peut-être { $other } : le même type de fait le même jour.
mod-finding-scope = Le nombre de { $id } compte autre chose : { $before } → { $after }
mod-finding-total = Le total des arrivées { grammar-in } : { $before } → { $after }
mod-findings = À regarder
mod-from-to = { $before } → { $after }
mod-history-headline = { $number ->
        [0] Aucune révision ne figure au registre.
        [one] Une révision figure au registre.
       *[other] { $number } révisions figurent au registre, la plus récente d’abord.
    }
mod-history-label = Révision { $number } · { $day }
mod-history-of-proposal = Ce qui a été dit
mod-history-row = { $author }, avec l’accord de { $reviewer } : { $reason }
mod-history-row-alone = { $author } : { $reason }
mod-history-row-glass = { $author }, sans deuxième personne, parce que : { $why } : { $reason }
mod-history-sets-aside = abandonne la révision { $revision }, qui ne s’accordait plus avec l’édition
mod-history-title = Historique
mod-history-title-country = { $flag } { $name } — historique
mod-history-undoes = annule la révision { $revision }
mod-history-unreadable = Cette version du programme ne peut pas lire ce qu’elle a fait.
mod-known-label = État du registre au
mod-list-added = { $added } ajoutés
mod-list-changed = { $added } ajoutés, { $removed } enlevés
mod-list-removed = { $removed } enlevés
mod-nobody = une personne qui a fait effacer son nom
mod-not-contested = non contestée
mod-nothing = Rien n’a changé.
mod-preview-title = Ce qui changerait
mod-problems = Ce qui s’y oppose
mod-proposal-headline = { $author } propose, vu à la révision { $base } : { $reason }
mod-proposal-moved = Le registre a changé depuis : voici ce qu’il en est à la révision { $revision }.
mod-proposal-open = Attend une deuxième personne.
mod-proposal-published = Publiée comme révision { $revision }.
mod-proposal-rejected = Rejetée.
mod-proposal-taken-back = Retirée par la personne qui l’a faite.
mod-proposal-title = Proposition { $id }
mod-queue-headline = { $number ->
        [0] Rien n’attend de relecture.
        [one] Une proposition attend une relecture.
       *[other] { $number } propositions attendent une relecture, la plus ancienne d’abord.
    }
mod-queue-row = { $author } : { $reason }
mod-queue-row-unfit = { $author } : { $reason } — elle ne s’accorde plus avec le registre
mod-queue-title = En attente de relecture
mod-remark = { $who } { $did }
mod-remark-text = { $who } { $did } : { $text }
mod-short-added = ajouté
mod-short-amended = corrigé
mod-short-checked = vérifié
mod-short-edition-checked = quand les autres pays ont été vérifiés
mod-short-edition-name = édition { $edition }
mod-short-known = état au { $day }
mod-short-removed = enlevé
mod-short-restored = rétabli
mod-short-retracted = rétracté
mod-short-withdrawn = retiré
mod-source-added = ajoutée : { $publisher }, { $title }, { $url }
mod-source-label = Source { $id }
mod-source-removed = enlevée : rien ne repose sur elle
mod-stale-headline = { $number ->
        [0] Le dossier de chaque pays a été vérifié au cours des { $limit } derniers jours.
        [one] Le dossier d’un pays est à vérifier ; l’attente la plus longue d’abord.
       *[other] Les dossiers de { $number } pays sont à vérifier ; l’attente la plus longue d’abord.
    }
mod-stale-row = pas revérifié depuis { $days } jours, depuis { $since }
mod-stale-row-due = ⚠ pas revérifié depuis { $days } jours, depuis { $since }
mod-stale-title = Pas revérifiés depuis longtemps
mod-standing = { $name } · { $aspect } : { $before } → { $after }
mod-standing-dated = { $name } · { $aspect } : { $before } → { $after }, { $date }
mod-standing-same = La situation d’aucun pays ne change.
mod-standings = Pour le public
mod-suggestion-about-none = aucun pays indiqué
mod-suggestion-label = Suggestion { $id } · { $about }
mod-suggestion-many = { $text } — { $people } personnes l’ont dit
mod-suggestion-text = { $text }
mod-suggestion-text-source = { $text } ({ $source })
mod-suggestions-headline = { $number ->
        [0] Aucune suggestion n’attend.
        [one] Une suggestion attend.
       *[other] { $number } suggestions attendent, la plus ancienne d’abord.
    }
mod-suggestions-title = Suggestions
mod-unknown = rien
mod-with-sources = { $line } [+{ $number } { $number ->
        [one] source
       *[other] sources
    }]
remark-answered = a répondu
remark-approved = l’a approuvée
remark-asked = a demandé
remark-broke-glass = l’a publiée sans deuxième personne
remark-changed = y a mis une autre proposition
remark-rejected = l’a rejetée
remark-submitted = l’a soumise
remark-took-back = l’a retirée
denied-no-home = Le registre n’est pas modéré d’ici : aucun serveur d’origine n’a été indiqué par l’opérateur.
denied-no-role = Aucun de vos rôles ne le permet. Adressez-vous aux propriétaires du serveur d’origine.
denied-not-home = Le registre n’est modéré que sur son serveur d’origine.
denied-not-owner = Seul un propriétaire peut faire cela sans une deuxième personne.
misfit-alias-moved = Le nom « { $name } » désigne désormais autre chose.
misfit-earlier = L’état du registre est déjà au { $known }.
misfit-event-moved = { $id } n’est plus ce qu’il était au moment de la modification.
misfit-fields-moved = { $id } a été modifié entre-temps au même endroit : { $fields }.
misfit-future = { $day } n’est pas encore arrivé.
misfit-name-moved = L’édition porte désormais un autre nom.
misfit-no-conflict = La révision { $revision } n’est pas en conflit avec l’édition.
misfit-no-event = Il n’y a pas de fait { $id }.
misfit-no-record = Il n’y a pas de dossier sur { $name } qui puisse être vérifié.
misfit-not-told = { $id } est retiré ou rétracté ; rétablissez-le d’abord, ou laissez-le.
misfit-not-withdrawn = { $id } n’est pas retiré.
misfit-nothing = Rien ne changerait : le registre est déjà ainsi.
misfit-number-taken = { $id } n’est pas le prochain identifiant libre de son pays.
misfit-source-moved = La source { $id } n’est plus ce qu’elle était au moment de la modification.
misfit-source-taken = Une autre source s’appelle { $id }. Choisissez un autre identifiant.
refusal-bad-address = « { $written } » n’est pas une adresse. Une adresse ressemble à https://example.org/article.
refusal-broken = Le journal n’est pas ce qui a été écrit, à partir de la révision { $revision }. Rien n’est modifié tant qu’il n’a pas été réparé ; les réponses continuent avec ce qui est sûr.
refusal-built-upon = La révision { $revision } ne peut pas être annulée : une modification ultérieure repose sur elle. { $why } Annulez d’abord la plus récente, ou faites une nouvelle modification.
refusal-fault = L’enregistrement a échoué, et rien n’a changé. La panne est de notre côté et a été consignée.
refusal-folded = La révision { $revision } fait désormais partie de l’édition. Faites plutôt une nouvelle modification.
refusal-muted = Vous ne pouvez pas faire de suggestions ici : { $reason }
refusal-needs-review = Cela modifie des faits ; une deuxième personne doit donc donner son accord : soumettez-le à relecture.
refusal-no-proposal = Il n’y a pas de proposition nº { $id }.
refusal-no-reason = Il faut un motif : c’est ce que montre l’historique.
refusal-no-revision = Il n’y a pas de révision { $revision }.
refusal-no-suggestion = Il n’y a pas de suggestion ouverte nº { $id }.
refusal-no-text = Il n’y a pas de texte : dites ce qui manque ou ce qui est faux.
refusal-not-author = Seule la personne qui l’a faite peut faire cela.
refusal-not-undoable = La révision { $revision } n’a rien changé qui puisse être annulé.
refusal-own = Ce sont vos propres modifications. Une autre personne doit les approuver.
refusal-problems = Le registre enfreindrait { $number ->
        [one] une règle
       *[other] { $number } règles, dont la première
    } : { $problem }
refusal-published = Elle est déjà publiée, comme révision { $revision }.
refusal-rejected = Elle est déjà rejetée.
refusal-stale = Le registre est passé à la révision { $revision } depuis que vous l’avez consulté. Rien n’a été publié ; regardez ce qui changerait maintenant et décidez à nouveau.
refusal-taken-back = La personne qui l’a faite l’a retirée.
refusal-too-long = Le texte compte { $characters } caractères ; { $most } au plus sont conservés.
refusal-too-many-open = { $most } de vos suggestions attendent déjà. Attendez une réponse, ou retirez-en une.
refusal-too-many-today = Vous avez fait { $most } suggestions aujourd’hui. Vous pourrez en faire d’autres demain.
refusal-too-soon = Cela vient d’être fait. Ce sera de nouveau possible à partir de { $until }.

## Free questions

ask-yes = Oui : { $sentence }
ask-no = Non : { $sentence }
ask-unclear = Le registre ne permet pas de trancher : { $sentence }
ask-not-on-record = Pas au registre : { $sentence }
ask-premise = Ce n’est pas ce que dit le registre : { $sentence }
ask-unconfirmed = Non confirmé : { $sentence }
ask-none-money = aucun paiement, aucune promesse ni offre d’argent n’y figure pour { $name }.
ask-none-people = le registre ne dit pas cela au sujet des arrivées { grammar-in }.
ask-none-terms = le registre ne dit pas cela au sujet des modalités pour { $name }.
ask-none-date = aucune date n’y figure à ce sujet pour { $name } ; { $standing }
ask-none-of = Pas au registre : rien n’y figure sur { $names }.
ask-sources = Pour { $name }, cela repose sur : { $publishers }.
ask-timeline = Ce qui figure au registre pour { $name }, du plus ancien au plus récent :
ask-standing = Situation
ask-each = { $parts }.
ask-which = { $names }. { $sentence }
ask-none = Aucun d’eux
ask-list = { $matching } des { $total } pays du registre{ $place } { $matching ->
    [one] répond
   *[other] répondent
} au critère : { $conditions }.
ask-list-row = { $state } ; { $date } : { $summary }
ask-once = à un moment donné : { $condition }
ask-not = pas le cas : { $condition }
ask-from = provenance : { $name }
ask-from-list = Selon le registre, des personnes originaires { grammar-from } ont été envoyées dans { $number ->
    [one] un pays
   *[other] { $number } pays
} : { $countries }.
ask-from-none = Pas au registre : aucune arrivée de personnes originaires { grammar-from }{ $place } n’y figure.
ask-extreme = { $order } ({ $what }) : { $names } ({ $shown }).
ask-extreme-several = { $order } ({ $what }) : { $parts }.
ask-extreme-part = { $name } ({ $shown })
ask-extreme-none = Pas au registre : rien n’y figure qui puisse être mis dans cet ordre.
ask-what-cap = nombre permis par un accord
ask-what-money = argent au registre
ask-what-arrivals = arrivées au registre
ask-nationalities = { $number } { $number ->
    [one] nationalité
   *[other] nationalités
}
ask-happened = { $number ->
    [one] Un fait figure
   *[other] { $number } faits figurent
} au registre depuis { $since }, dans { $countries ->
    [one] un pays
   *[other] { $countries } pays
} et le cadre juridique.
follow-compare = Côte à côte

trait-agreed = a accepté
trait-declined = a refusé
trait-talks = en pourparlers
trait-denied = dément les informations
trait-suspended = accord suspendu
trait-ended = accord terminé
trait-silent = aucune réponse publique au registre
trait-answered = a répondu
trait-asked = demande adressée
trait-planned = demande prévue
trait-arrived = des personnes sont arrivées
trait-onward = des personnes ont été transférées ensuite
trait-held = des personnes sont détenues
trait-signed = signé
trait-ratified = approuvé par un parlement
trait-in-force = en vigueur
trait-published = rendu public
trait-money = de l’argent figure au registre
trait-paid = de l’argent a été versé
trait-promised = de l’argent a été promis
trait-offered = de l’argent a été offert
trait-free = pas d’argent, d’après ce qui est dit
trait-unconfirmed = ne repose que sur des informations non confirmées
trait-confirmed = confirmé
trait-contested = les sources se contredisent
trait-court = un tribunal a tranché
ask-foreign-court = un tribunal hors des États-Unis s’est prononcé
trait-approached = demande adressée ou prévue

order-first = Premier
order-last = Dernier
order-most = Maximum
order-fewest = Minimum
order-second = Deuxième
order-third = Troisième
order-fourth = Quatrième

month-1 = janvier
month-2 = février
month-3 = mars
month-4 = avril
month-5 = mai
month-6 = juin
month-7 = juillet
month-8 = août
month-9 = septembre
month-10 = octobre
month-11 = novembre
month-12 = décembre

case-title = Il s’agit d’un cas personnel
case-headline = Je ne peux rien dire du cas d’une personne : seul un avocat ou un représentant agréé qui le connaît le peut.
case-help = Aux États-Unis, des aides gratuites ou à faible coût sont recensées par l’Executive Office for Immigration Review (justice.gov, “List of Pro Bono Legal Service Providers”) et sur immigrationadvocates.org. Une personne détenue peut demander cette liste et s’adresser au consulat de son pays.
define-title = Ce que cela signifie ici
define-third-country = Une expulsion vers un pays tiers est l’éloignement d’une personne vers un pays dont elle n’est pas ressortissante et que sa procédure d’éloignement n’a peut-être jamais mentionné. Un « pays tiers » est un pays qui n’est ni les États-Unis ni celui de la personne.
define-agreed = « A accepté » signifie que le gouvernement du pays, ou des informations crédibles, disent qu’il accueillera des personnes qui n’en sont pas ressortissantes. Cela ne signifie pas que quiconque soit arrivé, et des pourparlers ou un démenti ne l’annulent pas ; les sources se contredisent alors, et les deux versions sont présentées.
define-declined = « A refusé » signifie que le pays a dit non à la demande. « Dément » signifie que son gouvernement dément les informations sur une demande ou un accord ; ce n’est pas un refus.
define-practice = La réponse est ce qu’un gouvernement a dit : a accepté, a refusé, en pourparlers. Dans les faits, il s’agit de savoir si des personnes sont arrivées, combien et quand. La demande dit si le pays a été sollicité. Les trois restent séparés : un pays peut accepter sans que personne arrive.
define-confidence = « Confirmé » : deux sources indépendantes ou une source primaire. « Rapporté » : une source crédible. « Non confirmé » : éléments faibles, de seconde main, déduits ou contestés ; cela ne l’emporte jamais sur ce qui est plus solide.
define-contested = « Contesté » signifie que d’autres faits du registre contredisent celui qui détermine la réponse, ou qu’un démenti accompagne un accord ; les deux sont présentés, et le registre ne prend pas parti.
define-asked = « Demande adressée » signifie qu’une demande figure au registre, ou une réponse qui en suppose une. « Demande prévue » signifie que des informations ou des documents citent le pays parmi ceux qui devaient être sollicités, sans que la demande figure au registre.
define-talks = « En pourparlers » signifie que des négociations figurent au registre, sans acceptation ni refus après elles.
define-suspended = « Suspendu » signifie qu’un accord est interrompu ; « terminé », qu’il a pris fin.
define-counting = Les arrivées s’additionnent fait par fait ; un total cumulé remplace ce qu’il résume ; ce qu’un accord permet n’est jamais compté comme arrivé ; les arrivées non confirmées sont exclues d’un total dès qu’il y en a de plus solides.
define-money = L’argent est suivi en quatre états : offert, promis, versé et seulement mentionné. Ils ne sont jamais additionnés, et ce qui est promis n’est pas compté comme versé.
define-not-on-record = « Pas au registre » signifie que rien n’y figure à ce sujet. Ce n’est pas un « non » : cela a pu se produire sans être rapporté, ou manquer ici.
define-fifty-eight = The New York Times a compté en juin 2025 58 pays sollicités ou à solliciter. Le registre en nomme 57 ; le 58e n’a pas pu être identifié, et le registre ne devine pas.
define-currency = Le registre commence en janvier 2025, avec quelques faits de décembre 2024, et va jusqu’en { $month } { $year } environ ({ $known }) ; des faits ultérieurs peuvent manquer.
define-making = Le registre est établi à la main à partir de la presse, de gouvernements, de tribunaux et d’organismes de suivi. Chaque fait indique sa date et ses sources, chaque modification est relue par une deuxième personne, et les récits contradictoires figurent côte à côte.
define-privacy = Rien de ce que vous demandez n’est conservé. Le bot n’a besoin d’aucun accès privilégié et ne garde aucun message.
define-licence = Le programme est sous MIT ou Apache-2.0 ; le registre sous CC BY 4.0, dans la mesure où il nous appartient.
define-help = Posez une question sur un pays ou sur tous : à qui la demande a été adressée, qui a accepté ou refusé, selon quelles modalités, pour quelle somme, combien de personnes sont arrivées et d’où, ce qu’ont dit les tribunaux, et qui le dit. Par exemple : le Pérou a-t-il accepté ? · quels pays africains ont accepté sans recevoir personne ? · combien l’Eswatini a-t-il touché ?
define-agreements = Un accord de pays tiers sûr permet à un État d’envoyer des demandeurs d’asile dans un autre pour qu’ils y demandent protection ; un mémorandum n’est généralement pas contraignant ; d’autres accords ne prévoient que des escales. Le registre les appelle tous accords et dit ce qu’est chacun.
define-as-known = « Tel que connu au » montre le registre composé seulement de ce qui avait été rapporté ce jour-là.
define-correction = Si quelque chose est faux ou manque, dites-le aux personnes qui tiennent le registre, avec une source. Un fait est corrigé publiquement, avec le motif ; il ne disparaît jamais sans trace.
define-extent = Le registre contient des fiches sur { $countries } pays et une sur le cadre juridique aux États-Unis : { $events } faits, issus de { $sources } sources.
define-onward = « Renvoyées plus loin » signifie que des personnes envoyées dans un pays en ont été renvoyées vers leur propre pays ou vers un autre.

check-title = Ce qu’affirme le message, et le registre
check-nothing = Je n’ai trouvé dans ce message aucune affirmation que le registre puisse vérifier : il ne nomme aucun pays du registre avec une réponse, des arrivées, de l’argent ou un chiffre.
check-headline = { $claims ->
    [one] Une affirmation trouvée
   *[other] { $claims } affirmations trouvées
} : { $consistent } en accord avec le registre, { $not } en désaccord, { $open } pas au registre ou non tranchées par lui.
check-consistent = en accord avec le registre
check-not = en désaccord avec le registre
check-open = pas au registre, ou non tranché par lui
check-row = Affirmation « { $claim } » : { $verdict }. Situation : { $standing }
check-on = { $claim }, au { $on }
trait-obliged = doit accueillir toute personne envoyée
trait-chooses = peut refuser des personnes au cas par cas
trait-blocked = un tribunal a bloqué quelque chose
trait-imprisoned = des personnes sont en prison
trait-opposite = sont dans des situations différentes
trait-alike = sont dans la même situation

## Explanations: how a question was read

explain-name = « { $written } » est { $meaning }, { $how }
explain-by-name = par son nom
explain-by-typo = par un nom mal orthographié
explain-by-record = car seul son dossier le nomme
explain-by-place = car c’est là que cela se trouve
explain-by-flag = par son drapeau
explain-sense = « { $phrase } » dit { $sense }
explain-time = « { $phrase } » va de { $begin } à { $end }
explain-points = { $aspect } reçoit { $points }
explain-gate = contrôle : { $gate }
explain-unread = « { $word } » n’est pas lu : ni une case ni le registre ne l’ont
explain-without = sans le mot non lu : { $question }
explain-question = { $question }
explain-choice = demande quel pays est visé : { $countries }
explain-nothing = rien n’est demandé
explain-out-of-scope = ce n’est pas le sujet du registre
explain-case = concerne le cas d’une personne : la réponse fixe
explain-unknown = ne nomme aucun pays
explain-other = ou : { $question }
explain-no-question = --after : ce n’est pas une question.

## Moderation: what was done

journal-backed-up = { $file } contient le journal jusqu’à la révision { $revision }.
journal-published = La révision { $revision } et tout ce qui précède se trouve dans { $folder } : { $files ->
        [0] rien n’y était à modifier.
        [one] un fichier a été écrit.
       *[other] { $files } fichiers ont été écrits.
    }
journal-sound = { $number ->
        [0] Le journal est vide.
        [one] Une révision, telle qu’elle a été écrite ; la dernière a le hachage { $hash }
       *[other] { $number } révisions, chacune telle qu’elle a été écrite ; la dernière a le hachage { $hash }
    }
mod-approve-with = Pour la publier : demarche review approve { $id } --seen { $seen } --as NOM
mod-noted = C’est noté à la proposition nº { $id }.
mod-published = Publiée comme révision { $revision }, hachage { $hash }
mod-rejected = La proposition nº { $id } est rejetée.
mod-submitted = La proposition nº { $id } attend une deuxième personne : demarche review show { $id }
mod-taken-back = La proposition nº { $id } est retirée.
person-forgotten = Ce qui était conservé sur { $account } est supprimé. Propositions retirées : { $proposals } ; suggestions supprimées : { $suggestions }.
person-muted = { $account } ne peut plus faire de suggestions.
person-not-muted = { $account } n’était pas empêché de faire des suggestions.
person-unmuted = { $account } peut de nouveau faire des suggestions.
suggestion-declined = La suggestion nº { $id } est refusée.
suggestion-joined = Merci. Cela a déjà été signalé : votre voix s’ajoute à la suggestion nº { $id }.
suggestion-kept = Merci. La suggestion nº { $id } attend la modération.
suggestion-repeated = Vous l’avez déjà signalé : la suggestion nº { $id } attend la modération.

## Free questions

ask-understood = Compris comme une question sur : { $about }.
ask-unread = Je ne sais pas ce que « { $word } » veut dire ici.
ask-meant = Je pensais à : { $about }
rather-standing = la situation
rather-terms = les modalités
rather-money = l’argent
rather-people = les arrivées
rather-origin = les nationalités
rather-legal = la justice
rather-source = les sources
rather-timeline = ce qui s’est passé
rather-list = quels pays
rather-count = combien de pays
rather-total = toutes les personnes ensemble
rather-extreme = premier, dernier ou maximum
rather-definition = un mot
rather-about = le registre
rather-search = les faits
trait-cleared = un tribunal a laissé quelque chose se poursuivre
trait-capped = une limite au nombre de personnes
trait-yearly = une limite annuelle
trait-changed = une réponse qui a changé
trait-decided = un oui ou un non

## Moderation: what moderators are shown

mod-conflict-gap = Le journal commence ici, et l’édition se termine à la révision { $after } : ce qui se trouve entre les deux n’est ni dans l’un ni dans l’autre. Utilisez l’édition avec laquelle ce journal a été commencé, ou une plus récente.

## Discord: what only its front end says

discord-report = Signaler une erreur
discord-check-claim = Vérifier cette affirmation
discord-share-reply = Partager en réponse
discord-shared-title = Partagé
discord-shared = La réponse se trouve maintenant sous le message.
discord-not-shared-title = Non partagé
discord-not-shared = Le bot ne peut pas écrire dans ce salon. Il lui faut les permissions Voir le salon, Envoyer des messages et Intégrer des liens.
discord-may-not-write = Vous ne pouvez pas écrire dans ce salon ; le bot n’y écrit donc pas à votre place.

## Moderation: forms

form-at = { $field } : { $text }
form-at-line = { $field }, ligne { $line } : { $text }
form-missing = c’est vide, et c’est nécessaire.
form-twice = c’est écrit deux fois.
form-unknown = « { $written } » n’est pas un champ. Les champs sont { $fields }.
form-unknown-near = « { $written } » n’est pas un champ. Pensiez-vous à « { $near } » ?
form-not-understood = « { $written } » n’est pas compris. Par exemple : { $right }.
form-right-people = 50, about 50, at least 66 in all, up to 250 a year
form-right-money = 100000 paid, about 7.5 million promised, up to 2 million offered, 5 million reported
form-right-date = 2026, 2026-11, 2026-11-20
form-right-source = une date comme 2026-11-20, une langue comme en, et un de ces mots : press, government, court, parliament, ngo, un, academic, aggregator
form-no-country = « { $written } » n’est pas un pays, ou peut en désigner plusieurs. Écrivez le nom entier ou son code de deux lettres.
form-no-event = « { $written } » n’est pas l’identifiant d’un fait, comme PE-3.
form-new-source = « { $written } » ne figure pas encore au registre. Écrivez une nouvelle source sur une ligne : adresse | éditeur | titre | date | langue | type

## Discord: the moderators' desk, and what anybody may tell it

desk-command-edit = Modération : modifier le registre
desk-command-edit-add = Ajouter un fait
desk-command-edit-amend = Mieux raconter un fait
desk-command-edit-retract = Rétracter un fait
desk-command-edit-alias = Ajouter un nom employé pour un pays
desk-command-edit-kept = Indiquer jusqu’à quel jour tout le registre a été tenu
desk-command-source = Modération : sources
desk-command-source-add = Appuyer un fait sur une source de plus
desk-command-source-amend = Mieux décrire une source
desk-command-withdraw = Modération : masquer aussitôt un fait douteux, en attendant sa vérification
desk-command-restore = Modération : rétablir un fait qui avait été retiré
desk-command-undo = Modération : proposer d’annuler une révision
desk-command-history = Modération : ce qui a été modifié, par qui et pourquoi
desk-command-diff = Modération : ce qui a changé entre deux révisions
desk-command-review = Modération : ce qui attend une deuxième personne
desk-command-stale = Modération : ce qui n’a pas été revérifié depuis longtemps
desk-command-suggestions = Modération : ce que le public a suggéré
desk-command-conflicts = Modération : révisions qui ne s’accordent plus avec l’édition
desk-command-import = Modération : voir ce que changerait un fichier exporté puis modifié, et le soumettre
desk-command-mute = Modération : empêcher quelqu’un de faire d’autres suggestions
desk-command-unmute = Modération : permettre de nouveau à quelqu’un de faire des suggestions
desk-command-mutes = Modération : qui ne peut pas faire de suggestions
desk-command-suggest = Dire à la modération ce qui manque ou ce qui est faux
desk-command-privacy = Ce qui est conservé sur vous
desk-command-privacy-show = Voir ce qui est conservé sur vous
desk-command-privacy-export = Recevoir en un fichier tout ce qui est conservé sur vous
desk-command-privacy-delete = Supprimer ce qui est conservé sur vous
desk-option-country = Quel pays, écrit de n’importe quelle façon
desk-option-event = Quel fait, comme PE-3
desk-option-kind = Ce qui s’est passé
desk-option-date = Quand : 2026, 2026-11, 2026-11-20, ou des mots comme last month
desk-option-day = Le jour
desk-option-source = Une source du registre, ou l’adresse d’une nouvelle
desk-option-source-known = Une source du registre
desk-option-suggestion = Le numéro de la suggestion à laquelle ceci répond
desk-option-reason = Pourquoi ; l’historique le montre
desk-option-revision = Le numéro d’une révision
desk-option-file = Un fichier CSV ou JSON exporté puis modifié
desk-option-person = Qui
desk-reason = Pourquoi ? L’historique le montre
desk-reason-example = The New York Times le rapporte le 2026-11-20.
desk-summary = Ce qui s’est passé, et qui le dit
desk-summary-example = En anglais : une ou deux phrases neutres qui se suffisent ; 300 caractères au plus
desk-details = Le reste, un champ par ligne
desk-sources = Sources, une par ligne
desk-sources-example = Clé ou adresse au registre, ou : adresse | éditeur | titre | 2026-11-20 | en | press
desk-retract-reason = Pourquoi est-ce faux ? Le public le voit
desk-source-address = Adresse, ou clé d’une source du registre
desk-source-publisher = Éditeur (nouvelle source)
desk-source-title = Titre (nouvelle source)
desk-source-rest = Date | langue | type (nouvelle source)
desk-alias-name = Le nom
desk-question = Votre question ou réponse
desk-reject-reason = Pourquoi non ? L’auteur en sera informé
desk-alone-reason = Pourquoi personne d’autre ? Cela reste marqué
desk-settle-note = Ce qui sera dit à son auteur
desk-suggest-text = Ce qui manque ou est faux, et le texte juste
desk-suggest-example = L’accord a été signé le 3 novembre, non le 5 novembre.
desk-suggest-source = Où on peut le lire
desk-title-add = Ajouter un fait : { $name }
desk-title-amend = Corriger { $id }
desk-title-retract = Rétracter { $id }
desk-title-source = Une source de plus : { $id }
desk-title-source-amend = Décrire une source
desk-title-alias = Autre nom : { $name }
desk-title-restore = Rétablir { $id }
desk-title-undo = Annuler la révision { $revision }
desk-title-aside = Abandonner la révision { $revision }
desk-title-kept = Tenu jusqu’au { $day }
desk-title-import = Importation
desk-title-ask = Proposition { $id }
desk-title-reject = Rejeter la proposition { $id }
desk-title-alone = Publier sans autre personne : { $id }
desk-title-duplicate = La suggestion { $id } est un doublon
desk-title-decline = Suggestion { $id }
desk-title-report = Signaler une erreur : { $name }
desk-title-suggest = Le dire à la modération
desk-notice = Bureau de modération
desk-moved = Le registre est passé à la révision { $revision } depuis que vous l’avez consulté. Voici ce que cela changerait maintenant.
desk-unready-title = Pas encore compris
desk-unready = Rien n’est perdu : ce que vous avez écrit est gardé à côté de ce message. { $number ->
        [one] Une chose est à corriger :
       *[other] { $number } choses sont à corriger :
    }
desk-import-problems-title = Le fichier ne peut pas être importé
desk-import-problems = Rien n’a été modifié. { $number ->
        [one] Un problème a été trouvé :
       *[other] { $number } problèmes ont été trouvés :
    }
desk-more-lines = …et { $number } de plus.
desk-draft-file = Ce qui a été écrit dans le formulaire, tel que le bot le garde jusqu’à ce que vous le soumettiez.
desk-draft-gone = Ce que vous avez écrit n’a pas pu être rechargé. Recommencez avec la commande ; rien n’a été modifié.
desk-submit = Soumettre à relecture
desk-change = Modifier…
desk-cancel = Annuler
desk-cancelled-title = Annulé
desk-cancelled = Rien n’a été modifié.
desk-submitted-title = Soumise
desk-submitted = La proposition { $id } est dans le salon de relecture. Une autre personne doit l’approuver ; vous en serez informé.
desk-submitted-queue = La proposition { $id } attend dans /review. Une autre personne doit l’approuver ; vous en serez informé.
desk-approve = Approuver
desk-ask = Demander…
desk-reject = Rejeter…
desk-alone = Publier sans autre personne…
desk-take-back = Retirer la proposition
desk-undo = Annuler la révision…
desk-amend = Corriger…
desk-accepted = Retenue…
desk-decline = Écarter…
desk-duplicate = Doublon…
desk-suggestions = Suggestions
desk-open-one = Ouvrir l’une d’elles…
desk-set-aside = Abandonner l’une d’elles…
desk-check-one = Vérifier l’un d’eux…
desk-which-event = Quel fait faut-il corriger ?
desk-still = Toujours exact : source rouverte
desk-still-reason = Les sources ont été rouvertes, et le registre reste exact.
desk-revision = Révision { $revision }
desk-told-title = Votre proposition
desk-told-published = La proposition { $id } a été publiée comme révision { $revision }.
desk-told-rejected = La proposition { $id } a été rejetée : { $why }
desk-told-asked = Proposition { $id } : { $text }
desk-no-file = Le fichier n’a pas pu être chargé depuis Discord. Joignez-le à nouveau.
desk-file-large = Le fichier dépasse 4 Mio, plus que tout export de ce registre.
desk-file-text = Le fichier n’est pas un texte en UTF-8 : enregistrez-le en CSV ou JSON, en UTF-8.
desk-no-person = Nommez une personne.
desk-no-source = Il n’y a pas de source « { $written } » au registre. Choisissez-en une parmi celles proposées.
desk-no-date = « { $written } » n’est pas une date. Par exemple 2026, 2026-11, 2026-11-20 ou “last month”.
desk-thanks = Merci
desk-suggestion = Suggestion { $id }
desk-suggestion-back = La suggestion { $id } a été retirée.
desk-outcome-open = Elle attend la modération.
desk-outcome-accepted = Merci : le registre a été modifié grâce à elle.
desk-outcome-declined = Elle a été lue, et le registre reste tel quel.
desk-outcome-duplicate = Une autre personne avait dit la même chose.
desk-outcome-taken-back = Elle a été retirée.
desk-stored-title = Ce qui est conservé sur vous
desk-stored = Suggestions : { $suggestions } ; propositions : { $proposals } ; révisions du journal : { $revisions }. /privacy export vous donne tout, /privacy delete le supprime.
desk-stored-file = Tout ce qui est conservé sur vous, en JSON.
desk-forget-title = Supprimer ce qui est conservé sur vous
desk-forget = Vos suggestions et vos propositions ouvertes sont supprimées. Ce que vous avez fait dans le journal reste, sous un nom qui ne mène nulle part. C’est irréversible.
desk-forget-button = Supprimer
desk-forgotten = C’est fait. Suggestions supprimées : { $suggestions } ; propositions ouvertes supprimées : { $proposals }.
desk-mutes-title = Qui ne peut pas faire de suggestions
desk-mutes = { $number ->
        [0] Personne.
        [one] Une personne.
       *[other] { $number } personnes.
    }
desk-mute = { $who }, depuis { $day } : { $reason }

## Discord: the moderators' desk, and what anybody may tell it

desk-command-export = Recevoir tout le registre en un fichier
desk-option-format = Pour des programmes, pour un tableur ou pour lire
desk-format-json = JSON : tout
desk-format-csv = CSV : un tableau des faits
desk-format-markdown = Markdown : un texte à lire
desk-export-title = Tout le registre
desk-export = Édition { $edition }, révision { $revision } : chaque fait avec ses sources. Ce qui est en cours de vérification n’y figure pas.
