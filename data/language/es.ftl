### Demarche, Spanish: for es-ES and es-419. docs/languages.md says how a translation is made, checked and worded.
### Style: impersonal ("consta", "se le ha pedido"), neutral between Spain and Latin America; claims are attributed; no markup.

language-name = español

## Grammar: articles and contractions before names of countries and regions

in-sentence = { $name-form ->
    [m] el { $name-bare }
    [f] la { $name-bare }
    [mp] los { $name-bare }
    [fp] las { $name-bare }
   *[none] { $name-bare }
}
country-forms =
    m: BQ EH GB IO
    f: AQ BV CD CF CX DO GF IM NF PF VA
    mp: AE NL TF
    fp: AX BM BS CC CK FK FO GS HM KM KY MH MP MV PN SB SC TC UM VG VI
region-forms =
    m: caribbean south-eastern-asia horn-of-africa sahel mercosur northern-triangle
    f: european-union former-soviet-union micronesia caricom oecs ecowas sadc asean
    mp: balkans
    fp: pacific-islands
grammar-of = { $name-form ->
    [m] del { $name-bare }
   *[none] de { $name }
}
grammar-to = { $name-form ->
    [m] al { $name-bare }
   *[none] a { $name }
}
grammar-has = { $name-form ->
    [mp] han
    [fp] han
   *[none] ha
}
grammar-has-not = { $name-form ->
    [mp] no han
    [fp] no han
   *[none] no ha
}
grammar-is = { $name-form ->
    [mp] están
    [fp] están
   *[none] está
}
grammar-denies = { $name-form ->
    [mp] niegan
    [fp] niegan
   *[none] niega
}
grammar-had = { $name-form ->
    [mp] habían
    [fp] habían
   *[none] había
}

## States

approach-none = no consta ninguna petición
approach-to-be-asked = petición prevista
approach-asked = se le ha pedido
approach-implied = se le ha pedido, como se desprende de su respuesta

answer-none = no consta respuesta pública
answer-in-talks = en conversaciones
answer-agreed = ha aceptado
answer-declined = ha rechazado
answer-denied = niega las informaciones
answer-suspended = acuerdo suspendido
answer-ended = acuerdo terminado

practice-none = no constan llegadas
practice-received = han llegado personas

confidence-unconfirmed = sin confirmar
confidence-reported = publicado
confidence-confirmed = confirmado
confidence-unconfirmed-long = ◆◇◇ sin confirmar: indicios débiles, de segunda mano, deducidos o controvertidos
confidence-reported-long = ◆◆◇ publicado por un medio fiable
confidence-confirmed-long = ◆◆◆ confirmado por dos fuentes independientes o por una fuente primaria

kind-to-be-asked = petición prevista
kind-asked = petición
kind-talks = conversaciones
kind-agreed = aceptación
kind-declined = rechazo
kind-denied = desmentido
kind-suspended = suspensión
kind-ended = fin del acuerdo
kind-arrival = llegada
kind-onward = traslado posterior
kind-court-blocked = bloqueo judicial
kind-court-allowed = autorización judicial
kind-payment = pago
kind-statement = declaración
kind-note = nota

money-offered = ofrecidos
money-promised = prometidos
money-paid = pagados
money-reported = mencionados, sin que se sepa si prometidos o pagados

source-press = prensa
source-government = gobierno
source-court = tribunal
source-parliament = parlamento
source-ngo = organización no gubernamental
source-un = Naciones Unidas
source-academic = académica
source-aggregator = agregador

sort-name = por nombre
sort-recent = lo más reciente primero
sort-oldest = lo más antiguo primero
sort-people = más personas primero

## Regions without a name in CLDR

region-balkans = Balcanes
region-middle-east = Oriente Medio
region-horn-of-africa = Cuerno de África
region-sahel = Sahel
region-pacific-islands = islas del Pacífico
region-european-union = Unión Europea
region-caricom = CARICOM
region-oecs = OECO
region-ecowas = CEDEAO
region-sadc = SADC
region-asean = ASEAN
region-mercosur = Mercosur
region-northern-triangle = Triángulo Norte
region-latin-america = América Latina (sin el Caribe anglófono)
region-former-soviet-union = antigua Unión Soviética

## Figures

figure-exactly = { $figure }
figure-about = cerca de { $figure }
figure-up-to = hasta { $figure }
figure-at-least = al menos { $figure }
money-amount = { $figure } { $figure ->
    [one] dólar
   *[other] dólares
}
money-million = { $figure } { $figure ->
    [one] millón
   *[other] millones
} de dólares
figure-between = entre { $low } y { $figure }
people-counted = { $figure } { $number ->
    [one] persona
   *[other] personas
}
people-per-year = { $people } al año
people-maximum = { $people } en total
people-running-total = { $people } en total hasta ese momento

## Shared pieces

title = { $flag } { $name }
title-state = { $flag } { $name } — { $state }
date-first-last = primera vez { $first }, última { $last }
separator = { "; " }
unconfirmed-mark = sin confirmar
contested-mark = controvertido
as-of = Datos hasta { $known } · edición { $edition } · revisión { $revision } · no es asesoramiento jurídico
as-of-day = Según lo conocido a { $on } · datos hasta { $known } · edición { $edition } · revisión { $revision } · no es asesoramiento jurídico
as-of-noted = { $line } · { $note }
as-of-summaries = los resúmenes de los hechos están en inglés, como en el registro
as-of-untranslated = aún no hay respuestas en el idioma del lector
citation = { $publisher }
citation-dated = { $publisher }, { $date }
citation-via = { $citation }, a través de { $via }
not-proof = Esto no prueba que no haya ocurrido.

label-approach = Petición
label-answer = Respuesta
label-practice = En la práctica
label-also = También consta
label-courts = Tribunales
label-terms = Términos
label-confidence = Fiabilidad
label-latest = Último hecho
label-total = Total
label-left-out = No incluido
label-conflict = Afirmaciones contradictorias
label-unconfirmed = Sin confirmar
label-sum = Suma
label-date = Fecha
label-reported = Se hizo público
label-kind = Tipo
label-people = Personas
label-money = Dinero
label-nationalities = Nacionalidades
label-conditions = Condiciones
label-summary = Qué ocurrió
label-note = Nota
label-onward = Trasladadas después
label-further-talks = Nuevas conversaciones
label-others-said = Totales que dan otros

## Follow-ups; at most 34 characters each

follow-status = Situación
follow-timeline = Cronología
follow-terms = Términos
follow-money = Dinero
follow-people = Personas
follow-sources = Todas las fuentes
follow-courts = Tribunales
follow-agreed = ¿Quién ha aceptado?
follow-declined = ¿Quién ha rechazado?
follow-received = ¿Adónde han llegado personas?
follow-totals = En cifras
follow-changes = ¿Qué hay de nuevo?
follow-about = Sobre el registro
follow-help = ¿Qué puedo preguntar?
follow-today = Según lo conocido ahora

## /status

status-also = { $date }. { $text }
status-none = no consta ninguna petición { grammar-to } ni respuesta alguna
status-to-be-asked = según informaciones publicadas, estaba previsto dirigir una petición { grammar-to }; no consta ni la petición ni una respuesta
status-to-be-asked-unconfirmed = Sin confirmar: se cree que { $name } figuraba en una lista de países a los que se iba a dirigir la petición; no consta ni la petición ni una respuesta
status-asked = se ha dirigido la petición { grammar-to }; no consta respuesta pública
status-asked-unconfirmed = Sin confirmar: según informaciones publicadas, se ha dirigido la petición { grammar-to }; no consta respuesta pública
status-in-talks = { $name } { grammar-is } en conversaciones, según las últimas informaciones ({ $date }); { grammar-has-not } aceptado ni rechazado
status-in-talks-unconfirmed = Sin confirmar: según informaciones publicadas, { $name } { grammar-is } en conversaciones ({ $date })
status-agreed = { $name } { grammar-has } aceptado ({ $date })
status-agreed-unconfirmed = Sin confirmar: según informaciones publicadas, { $name } { grammar-has } aceptado ({ $date })
status-declined = { $name } { grammar-has } rechazado la petición; según las últimas informaciones, la respuesta era no ({ $date })
status-declined-unconfirmed = Sin confirmar: según informaciones publicadas, { $name } { grammar-has } rechazado la petición ({ $date })
status-denied = { $name } { grammar-denies } las informaciones sobre una petición o un acuerdo ({ $date }); no consta ninguna aceptación
status-denied-unconfirmed = Sin confirmar: según informaciones publicadas, { $name } lo { grammar-has } negado ({ $date })
status-suspended = { $name } { grammar-had } aceptado; el acuerdo ha sido suspendido ({ $date })
status-suspended-unconfirmed = Sin confirmar: según informaciones publicadas, el acuerdo con { $name } está suspendido ({ $date })
status-ended = { $name } { grammar-had } aceptado; el acuerdo ha terminado ({ $date })
status-ended-unconfirmed = Sin confirmar: según informaciones publicadas, el acuerdo con { $name } ha terminado ({ $date })
status-with-practice = { $answer }; { $practice }.
status-contested = Controvertido: { $sentence } Las fuentes se contradicen; se muestran ambas versiones.
status-denied-before = { $sentence } Antes de aceptar, su gobierno desmintió informaciones ({ $dates }); se muestran ambas versiones.
status-doubtful = { $sentence } Una información posterior sin confirmar ({ $date }) dice: { $state }.
status-on-day = Según lo conocido a { $on }: { $sentence }

practice-clause-none = no constan llegadas
practice-clause-received = { $number ->
    [one] ha
   *[other] han
} llegado { $people }
practice-clause-received-unknown = han llegado personas, en un número que no consta
practice-clause-unconfirmed = hay informaciones sin confirmar sobre la llegada de { $people }
practice-clause-unconfirmed-unknown = hay informaciones sin confirmar sobre llegadas
practice-without-agreement = { $number ->
    [one] ha
   *[other] han
} llegado { $people }, aunque no consta ninguna aceptación pública
practice-without-agreement-unknown = han llegado personas, aunque no consta ninguna aceptación pública

status-approach = { $state } ({ $dates })
status-answer = { $state } ({ $dates }). { $summary }
status-practice = { $total }; última llegada { $date }
status-practice-unknown = han llegado personas, su número no consta; última llegada { $date }
status-practice-unconfirmed = { $practice } (sin confirmar)
status-nothing-newer = { $date }, { $kind }. { $summary } No consta nada más reciente.
status-nothing-newer-shown = { $date }, { $kind }, como se indica arriba. No consta nada más reciente.
status-arrivals-without-number = al menos una llegada más consta sin número y no está en el total

status-missing-title = Sin registro
status-missing-headline = no consta nada en el registro sobre { $name }.
status-missing-proof = No consta que Estados Unidos haya dirigido una petición a este país ni que hayan llegado personas allí. Esto no prueba que no haya ocurrido.
status-us-headline = Estados Unidos es quien hace las peticiones: es el sujeto de todo el registro y no tiene una situación propia.
status-us-hint = El marco jurídico en Estados Unidos está en Tribunales; el panorama en cifras, en En cifras.

## Lists

list-agreed = Han aceptado
list-declined = Han rechazado
list-in-talks = En conversaciones
list-denied = Niegan las informaciones
list-suspended = Acuerdo suspendido
list-ended = Acuerdo terminado
list-none = Sin respuesta pública
list-asked = Con petición
list-to-be-asked = Petición prevista
list-received = Han llegado personas
list-title = Países del registro
list-title-region = { $title } — { $region }
list-headline = { $matching } de los { $total } países del registro{ $where } { $matching ->
    [one] cumple
   *[other] cumplen
} la condición: { $conditions }.
list-headline-agreed = de los { $asked } países a los que se ha dirigido la petición{ $where }, { $matching } { $matching ->
    [one] ha
   *[other] han
} aceptado{ $narrowed }.
list-headline-declined = de los { $asked } países a los que se ha dirigido la petición{ $where }, { $matching } la { $matching ->
    [one] ha
   *[other] han
} rechazado{ $narrowed }.
list-headline-in-talks = de los { $asked } países a los que se ha dirigido la petición{ $where }, { $matching } { $matching ->
    [one] está
   *[other] están
} en conversaciones{ $narrowed }.
list-headline-denied = { $matching } de los { $total } países del registro{ $where } { $matching ->
    [one] niega
   *[other] niegan
} las informaciones sobre una petición o un acuerdo{ $narrowed }.
list-headline-suspended = en { $matching } de los { $asked } países a los que se ha dirigido la petición{ $where } hay un acuerdo suspendido{ $narrowed }.
list-headline-ended = en { $matching } de los { $asked } países a los que se ha dirigido la petición{ $where } un acuerdo ha terminado{ $narrowed }.
list-headline-none = { $matching } de los { $total } países del registro{ $where } no { $matching ->
    [one] ha
   *[other] han
} dado respuesta pública{ $narrowed }.
list-headline-asked = se ha dirigido la petición a { $matching } de los { $total } países del registro{ $where }{ $narrowed }.
list-headline-to-be-asked = en { $matching } de los { $total } países del registro{ $where } estaba prevista una petición, y no consta ni la petición ni una respuesta{ $narrowed }.
list-headline-received = han llegado personas a { $matching } de los { $total } países del registro{ $where }{ $narrowed }.
list-where = { " " }en { $region }
list-outside = { " " }fuera de { $region }
list-narrowed = { " " }({ $conditions })
list-unconfirmed = Lo que consta sobre { $number ->
    [one] uno
   *[other] { $number }
} de ellos se apoya solo en informaciones sin confirmar.
list-contested = Sobre { $number ->
    [one] uno de ellos
   *[other] { $number } de ellos
} las fuentes se contradicen.
list-empty = ningún país del registro cumple: { $conditions }.
list-empty-proof = Que en el registro no haya ninguno no prueba que no lo haya.
list-other-number = No consta una lista de { $number } países que corresponda. Lo más cercano: { $sentence }
list-row-dated = { $state } { $date }
list-condition-region = en { $region }
list-condition-since = desde { $date }
list-condition-until = hasta { $date }
list-condition-confidence = como mínimo { $confidence }
list-condition-all = todos los países del registro
list-condition-words = hechos que usan las palabras de la pregunta
list-condition-floor = al menos { $figure }
list-condition-below = menos de { $figure }
list-condition-above = más de { $figure }
list-nearest-period = En cualquier fecha
list-nearest-confidence = Con cualquier fiabilidad
list-nearest-region = En todas las regiones

## /timeline and /changes

timeline-title = Cronología
timeline-title-country = { $flag } { $name } — cronología
timeline-headline = { $number ->
    [one] Consta un hecho
   *[other] Constan { $number } hechos
} { $scope }; el último es de { $latest }.
timeline-empty = No consta ningún hecho { $scope }.
timeline-scope-country = sobre { $name }
timeline-scope-all = sobre todos los países y el marco jurídico
timeline-scope-kind = del tipo «{ $kind }»
timeline-scope-since = desde { $date }
timeline-scope-until = hasta { $date }
timeline-label = { $date }
timeline-label-country = { $date } · { $flag } { $name }
timeline-row = { $kind }: { $summary }
timeline-row-doubt = { $kind } ({ $doubt }): { $summary }
changes-title = Lo que se hizo público
changes-headline = Desde { $since } { $number ->
    [one] se hizo público un hecho
   *[other] se hicieron públicos { $number } hechos
}, en { $countries ->
    [one] un registro
   *[other] { $countries } registros
}.
changes-empty = Nada del registro se hizo público desde { $since }. Sus datos llegan hasta { $known }.

## /compare

compare-title = Comparación
compare-headline-same = { $names } coinciden. Situación de cada uno: { $state }.
compare-headline-differ = { $list }.
compare-part = { $name-bare }: { $state }
compare-differs = { $attribute } ≠
compare-nothing = no consta nada

## /terms

terms-title = { $flag } { $name } — términos
terms-headline = { $number ->
    [one] Un hecho
   *[other] { $number } hechos
} del registro { grammar-of } { $number ->
    [one] da
   *[other] dan
} términos o cifras de un acuerdo.
terms-agreed-without = Consta que { $name } { grammar-has } aceptado, pero no constan los términos.
terms-none = No consta: según el registro, { $name } { grammar-has-not } aceptado, y por tanto no hay términos. Su respuesta: { $state }.
terms-no-agreement = No consta ningún acuerdo vigente con { $name } (respuesta: { $state }); lo que consta sobre términos:

## /money

money-title = Dinero
money-title-country = { $flag } { $name } — dinero
money-headline = Para { $name }: { $parts }.
money-headline-all = Constan para { $countries } { $countries ->
    [one] país
   *[other] países
}: { $parts }.
money-part = { $amount } { $state }
money-none = No consta: ningún pago, promesa u oferta de dinero para { $name } está en el registro.
money-none-proof = Que no conste dinero no prueba que no se haya pagado.
money-block-offered = Ofrecido
money-block-promised = Prometido
money-block-paid = Pagado
money-block-reported = Mencionado, sin que se sepa si prometido o pagado
money-sum = { $amount }, según { $number ->
    [one] un hecho de pago
   *[other] { $number } hechos de pago
} del registro; se suma tal como se publicó, y lo que no consta no está incluido.
money-never-mixed = Las cantidades ofrecidas, prometidas, pagadas o solo mencionadas se mantienen separadas y nunca se suman entre sí.
money-also = Aquí también se habla de dinero, sin una cifra propia en el registro

## /people

people-title = Personas
people-title-country = { $flag } { $name } — personas
people-headline = Según el registro, { $number ->
    [one] ha
   *[other] han
} llegado { $total } { grammar-to }.
people-headline-unknown = Han llegado personas { grammar-to }; su número no consta.
people-headline-unconfirmed = Sin confirmar: según informaciones publicadas, han llegado { $total } { grammar-to }.
people-headline-unconfirmed-unknown = Sin confirmar: según informaciones publicadas, han llegado personas { grammar-to }; su número no consta.
people-headline-contested = { $sentence } Las fuentes difieren; véase más abajo.
people-none = No consta: ninguna llegada { grammar-to } está en el registro. { $proof }
people-all = Consta que han llegado personas a { $countries } países; las cifras suman { $total }.
people-all-empty = No consta ninguna llegada.
people-counted-from = { $total }, a partir de { $number ->
    [one] una cifra
   *[other] { $number } cifras
}; un total acumulado sustituye a lo que resume.
people-without-number = { $number ->
    [one] Una llegada consta
   *[other] { $number } llegadas constan
} sin número y no { $number ->
    [one] está
   *[other] están
} en el total.
people-left-out = Sin confirmar, y no incluido en el total: { $summary }
people-row-from = { $row } Procedencia: { $names }.
people-sum-note = Suma lo que dan los registros de cada país, hasta días distintos. No se cuentan las llegadas sin confirmar o sin número: { $names }.
people-sum-note-whole = Suma lo que dan los registros de cada país, hasta días distintos.
people-row = { $total }, última llegada { $date }
people-row-unknown = el número no consta, última llegada { $date }
people-agreed-title = Lo que permiten los acuerdos

## /totals

totals-title = El panorama en cifras
totals-headline = consta que se ha dirigido la petición a { $asked } países y que estaba prevista para { $planned } más; { $agreed } han aceptado, { $declined } han rechazado, y han llegado personas a { $received }.
totals-answers = Respuestas
totals-practice = En la práctica
totals-money = Dinero
totals-coverage = Alcance
totals-countries = { $number ->
    [0] ningún país
    [one] un país
   *[other] { $number } países
}
totals-countries-unconfirmed = { $countries }, { $number } sin confirmar
totals-agreed-note = Cada país cuenta por su última respuesta: unas conversaciones o un desmentido no anulan una aceptación; lo no confirmado cuenta solo donde no consta nada más sólido.
totals-record = { $events } hechos de { $countries } países y del marco jurídico, de { $sources } fuentes
totals-confidence = { $confirmed } confirmados, { $reported } publicados, { $unconfirmed } sin confirmar
label-asked = Con petición
label-to-be-asked = Petición prevista
label-agreed = Han aceptado
label-declined = Han rechazado
label-in-talks = En conversaciones
label-denied = Niegan las informaciones
label-suspended = Acuerdo suspendido
label-ended = Acuerdo terminado
label-none = Sin respuesta pública
label-received = Han recibido personas
label-record = Registro
label-counting = Regla

## Pictures: /map, /chart, and what stands in them

theme-answer = qué han respondido los países
theme-approach = a qué países se ha dirigido la petición
theme-practice = adónde han llegado personas
theme-money = dinero pagado y prometido
theme-people = cuántas personas han llegado
theme-agreements = las aceptaciones en el tiempo
theme-arrivals = personas llegadas, por país
theme-timeline = la cronología de un país
theme-overview = mapas pequeños de varios días
shade-light = fondo claro
shade-dark = fondo oscuro
class-agreed = Ha aceptado
class-declined = Ha rechazado
class-talks = En conversaciones
class-asked = Petición hecha o prevista, sin respuesta
class-disputed = Controvertido o desmentido
class-suspended = Acuerdo suspendido o terminado
class-was-asked = Con petición
class-to-be-asked = Petición prevista
class-arrived = Han llegado personas
class-agreed-only = Ha aceptado, no constan llegadas
class-paid = Pagados
class-promised = Prometidos
class-offered = Ofrecidos
class-reported = Mencionados, sin saberse si prometidos o pagados
class-counted = Llegadas con número
class-uncounted = Llegadas, el número no consta
class-agreed-clause = { $number } con aceptación
class-declined-clause = { $number } con rechazo
class-talks-clause = { $number } en conversaciones
class-asked-clause = { $number } con petición hecha o prevista, sin que conste respuesta
class-disputed-clause = { $number } con controversia o desmentido
class-suspended-clause = { $number } con acuerdo suspendido o terminado
class-was-asked-clause = { $number } con petición
class-to-be-asked-clause = { $number } con petición prevista
class-arrived-clause = { $number } con llegadas
class-agreed-only-clause = { $number } con aceptación y sin llegadas que consten
class-paid-clause = { $number } con dinero pagado
class-promised-clause = { $number } con dinero prometido
class-offered-clause = { $number } con dinero ofrecido
class-reported-clause = { $number } con dinero mencionado, sin que se sepa si prometido o pagado
class-counted-clause = { $number } con llegadas cuyo número consta
class-uncounted-clause = { $number } con llegadas cuyo número no consta
map-title-answer = Qué han respondido los países
map-title-approach = A qué países se ha dirigido la petición
map-title-practice = Adónde han llegado personas
map-title-money = Dónde se ha pagado o prometido dinero
map-title-people = Cuántas personas han llegado
map-headline = Del total de { $total } { $total ->
    [one] país
   *[other] países
} del registro{ $place }: { $parts }.
map-empty = { $total ->
    [0] No consta ningún país{ $place }.
    [one] Sobre el único país del registro{ $place } no consta nada de lo que muestra este mapa.
   *[other] Sobre ninguno de los { $total } países del registro{ $place } consta nada de lo que muestra este mapa.
}
map-group = { $class } ({ $number })
map-group-unconfirmed = { $class } ({ $number }, de ellos { $weak } sin confirmar)
map-note-contested = { $number ->
    [one] Un país que ha aceptado figura
   *[other] { $number } países que han aceptado figuran
} aquí como controvertido, porque las fuentes o su gobierno contradicen la aceptación; las listas de los que han aceptado sí { $number ->
    [one] lo
   *[other] los
} incluyen.
map-note-money = Cada país figura según lo más lejos que llegó el dinero; nunca se suman cantidades de situaciones distintas.
map-note-others = { $number ->
    [one] Consta un país más, sin nada de lo que muestra este mapa.
   *[other] Constan { $number } países más, sin nada de lo que muestra este mapa.
}
map-note-boundaries = Líneas y nombres siguen la norma ISO 3166-1 y nada dicen del estatus de nadie; las líneas discontinuas son disputadas o no definitivas.
map-describes = Mapa: { $title }.
chart-describes = Gráfico: { $title }.
chart-title-agreements = Las aceptaciones en el tiempo
chart-title-arrivals = Personas llegadas, por país
chart-title-money = Dinero por país
chart-title-timeline = Cronología
chart-title-overview = Cómo llegaron las respuestas
chart-agreements = { $number ->
    [one] Consta que un país había aceptado
   *[other] Consta que { $number } países habían aceptado
} a { $last }.
chart-agreements-unconfirmed = { $number ->
    [one] Consta que un país había aceptado
   *[other] Consta que { $number } países habían aceptado
} a { $last }; { $weak } de ellos solo según informaciones sin confirmar.
chart-agreements-none = No consta ninguna aceptación.
chart-agreements-counts = Países que habían aceptado
chart-agreements-row = { $known } según lo conocido entonces, { $happened } según lo conocido ahora
chart-money = Consta: { $parts }.
chart-money-none = No consta ningún pago, promesa ni oferta de dinero.
chart-overview = Lo que se conocía de las respuestas, de { $first } a { $last }.
chart-overview-counts = Según lo conocido cada día
chart-agreements-known = Según se hizo público: lo conocido cada día
chart-agreements-happened = Según ocurrió, por lo conocido ahora
chart-agreements-contested = { $number ->
    [one] Uno de los { $total } es controvertido: un mapa de respuestas lo muestra así.
   *[other] { $number } de los { $total } son controvertidos: un mapa de respuestas los muestra así.
}
chart-arrivals-unknown = el número no consta
chart-money-sum = { $amount } en total en el registro
chart-more = Y { $number } más, que no caben aquí.
chart-key-at-least = Al menos: puede ser más
chart-key-about = Cerca de
chart-key-up-to = Hasta: lo vacío no es seguro
chart-key-cut = // Esta barra está cortada y no guarda la escala; su número dice cuánto mediría.
picture-subtitle = Peticiones de Estados Unidos a países para que reciban a personas deportadas que no son nacionales suyas
picture-subtitle-on = Según lo conocido a { $on }: peticiones de Estados Unidos a países para que reciban a personas deportadas que no son nacionales suyas
picture-source = Fuente: { $sources } publicaciones, todas en /sources
picture-source-map = Fuente: { $sources } publicaciones, todas en /sources · Contornos: Natural Earth
picture-legend-unconfirmed = Más pálido: solo sin confirmar
picture-legend-others = No consta nada de esto
picture-legend-empty = Aquí no consta nada de esto
picture-legend-dashed = Límite disputado o no definitivo
picture-legend-smallest = hasta { $figure } personas
picture-part = { $head }: { $items }.
picture-part-bare = { $head }.
picture-part-more = { $head }: { $items } y { $number } más.
picture-item = { $name } { $figure }
follow-map = Mapa
follow-chart = Gráfico
follow-map-answer = Mapa: respuestas
follow-map-practice = Mapa: llegadas
follow-map-people = Mapa: cuántas personas
follow-chart-agreements = Gráfico: aceptaciones
follow-chart-arrivals = Gráfico: llegadas
follow-chart-overview = Gráfico: en el tiempo

## /courts

courts-title = Los tribunales y el marco jurídico
courts-title-country = { $flag } { $name } — tribunales
courts-headline = La última decisión judicial que consta es de { $date }: { $summary }
courts-headline-country = { $number ->
    [one] Consta una decisión judicial
   *[other] Constan { $number } decisiones judiciales
} sobre { $name }; la última es de { $date }.
courts-none = No consta: ninguna decisión judicial sobre { $name } está en el registro.
courts-frame = El marco jurídico en Estados Unidos
courts-countries = Decisiones sobre países concretos

## /sources

sources-title = Fuentes
sources-title-country = { $flag } { $name } — fuentes
sources-headline-country = { $number ->
    [one] Una fuente respalda
   *[other] { $number } fuentes respaldan
} el registro { grammar-of }.
sources-all = { $sources } fuentes de { $publishers } editores respaldan { $events } hechos.
sources-row = { $title } ({ $kind }, { $language }; respalda { $events })
sources-kinds = Por tipo de editor
sources-publishers = Editores más citados
sources-languages = Por idioma
sources-number = { $number ->
    [one] una fuente
   *[other] { $number } fuentes
}

## /event

event-headline = { $kind }, { $date }; { $confidence }.

event-title = { $flag } { $name } — { $id }
event-missing = No hay ningún hecho { $id } en el registro.
event-range = El registro { grammar-of } tiene los hechos { $first } a { $last }.
event-no-country = El registro no tiene hechos sobre { $name }.
event-doubt-unconfirmed = Este hecho está sin confirmar: sus indicios son débiles, de segunda mano, deducidos o controvertidos.
event-contested = Contradicho por { $id }: { $summary }

## /help and /about

help-title = Ayuda
help-headline = Pregunte con un comando; los nombres de países pueden escribirse de cualquier manera.
help-command-title = /{ $command }
help-usage = Uso
help-options = Opciones
help-example = Por ejemplo
help-option = { $description }
help-option-required = { $description } (necesario)
help-option-words = { $description } Una de estas palabras: { $words }.
help-commands = Comandos
help-principle = Cada hecho lleva su fuente; «no consta» no significa «no»; si un nombre puede ser de varios países, se pregunta cuál.
about-title = Sobre Demarche
about-headline = Demarche indica, a partir de un registro con fuentes, a qué países ha pedido Estados Unidos desde enero de 2025 que reciban a personas que deporta y que no son nacionales de esos países.
about-edition = Edición { $edition }, revisión { $revision }, datos hasta { $known }.
about-coverage = { $events } hechos de { $countries } países y del marco jurídico, de { $sources } fuentes.
about-confidence = De los { $events } hechos, { $confirmed } están confirmados, { $reported } fueron publicados por un medio fiable y { $unconfirmed } están sin confirmar.
about-limits = A partir de mayo de 2026 mucho se basa en relatos de segunda mano; lo que es débil está marcado como sin confirmar. Nada de esto es asesoramiento jurídico.
about-licence = El programa: MIT o Apache-2.0. El registro: CC BY 4.0, en la medida en que es nuestro.
about-privacy = No necesita ningún permiso privilegiado y no guarda ningún mensaje.
about-languages = { $languages }. El registro está en inglés; los nombres de países siguen el idioma de quien lee.
label-edition = Edición
label-coverage = Alcance
label-limits = Límites
label-licence = Licencia
label-privacy = Privacidad
label-languages = Idiomas

## What could not be understood

taken-for = Se muestra { $name } por «{ $written }».
which-title = ¿Qué país?
which-headline = «{ $written }» puede ser { $names }.
unknown-title = No es un país
unknown-headline = No conozco ningún país llamado «{ $written }».
unknown-near = Los nombres más parecidos: { $names }.
unknown-place = «{ $written }» está en { $name }: ¿se refería { grammar-to }?
unknown-help = Los países pueden indicarse por su nombre en muchos idiomas, por su código ISO o por su bandera.
trouble-title = Eso no ha funcionado
trouble-command = No existe el comando «/{ $written }».
trouble-command-near = No existe el comando «/{ $written }». ¿Se refería a { $near }?
trouble-option = /{ $command } no tiene la opción «{ $written }». Tiene: { $options }.
trouble-option-near = /{ $command } no tiene la opción «{ $written }». ¿Se refería a «{ $near }»?
trouble-option-none = /{ $command } no admite opciones, pero recibió «{ $written }».
trouble-surplus = /{ $command } no sabe qué hacer con «{ $written }».
trouble-missing = /{ $command } necesita «{ $option }». { $description } Por ejemplo: { $example }
trouble-region = No conozco ninguna región llamada «{ $written }». Las regiones son las de UN M49, como África, África occidental, Caribe o Sudamérica, y las de uso corriente, como los Balcanes.
trouble-date = «{ $written }» no es una fecha para { $option }. Escriba un año, un mes o un día: 2025, 2025-06, 2025-06-25, june 2025, last month.
trouble-future = { $written } aún no ha llegado: el registro solo puede mostrarse como se conocía en un día pasado.
trouble-period = El periodo está vacío: { $since } es posterior a { $until }.
trouble-choice = «{ $written }» no es una de las palabras para { $option }: { $words }.
trouble-choice-near = «{ $written }» no es una de las palabras para { $option }. ¿Se refería a «{ $near }»?
trouble-event = «{ $written }» no es el identificador de un hecho. Son como PE-3: código del país, guion, número.
trouble-same = { $name } aparece dos veces. Indique de dos a cuatro países distintos.
free-title = No lo he entendido
free-headline = Solo puedo responder a partir del registro. Nombre un país o pregunte con un comando.
free-empty = No ha preguntado nada. Nombre un país o pregunte con un comando.
free-unread = No sé a qué limita la pregunta «{ $word }». Sin esa palabra puedo responder con el registro.
free-without = Sin esa palabra

## Commands: what they do, for help and for Discord's pickers; at most 100 characters each

command-status = Situación de un país: si se le pidió, qué respondió y quién ha llegado
command-agreed = Qué países han aceptado
command-declined = Qué países han rechazado la petición
command-talks = Qué países están en conversaciones
command-asked = A qué países se ha dirigido la petición
command-received = Adónde han llegado personas
command-list = Países según petición, respuesta, práctica, región, fechas y fiabilidad
command-timeline = Qué ocurrió, lo más reciente primero
command-compare = De dos a cuatro países, uno junto a otro
command-terms = En qué términos aceptó un país
command-money = Quién prometió o pagó qué
command-people = Cuántas personas llegaron, y de dónde
command-totals = El panorama en cifras, y cómo se cuenta
command-map = Un mapa: a quién se pidió, quién ha aceptado, adónde han llegado personas, el dinero
command-chart = Un gráfico: aceptaciones, llegadas, dinero, la cronología de un país, mapas pequeños
command-courts = Qué dijeron los tribunales
command-sources = Quién lo dice: las fuentes, con enlaces
command-event = Un hecho al completo
command-changes = Qué se ha hecho público últimamente
command-help = Qué se puede preguntar, y cómo
command-ask = Preguntar con sus propias palabras
option-question = La pregunta, tal como la diría
command-about = Qué es esto, hasta cuándo llegan los datos y qué guarda
option-country = Qué país: cualquier nombre, código o bandera
option-region = Solo esta región: África, Caribe, África occidental, Balcanes …
option-on = Según lo conocido en un día pasado: 2025-06-25, june 2025, last month
option-since = A partir de esta fecha: 2025, 2025-06, 2025-06-25, last month
option-until = Hasta esta fecha: 2025, 2025-06, 2025-06-25, last month
option-approach = Si se dirigió la petición al país
option-answer = Qué respondió
option-practice = Si han llegado personas
option-confidence = Con esta fiabilidad como mínimo
option-sort = En qué orden
option-kind = Solo hechos de este tipo
option-theme = Qué muestra la imagen
option-shade = Sobre fondo claro u oscuro
option-first = El primer país
option-second = El segundo país
option-third = Un tercer país
option-fourth = Un cuarto país
option-id = El identificador del hecho, como PE-3
option-command = El comando que se explica

## Console

console-picture = Imagen: { $path }
console-label = { $label }:
console-sources = Fuentes
console-offer = { $label } ({ $command })
console-offers = Para seguir, escriba el número o el comando
console-offers-written = Para seguir, pregunte
console-on-unused = La fecha no se usa: /{ $command } muestra el registro tal como es ahora.
console-greeting = Demarche indica, a partir de un registro con fuentes, a qué países ha pedido Estados Unidos que reciban a personas que deporta y que no son nacionales de esos países.
console-greeting-edition = Edición { $edition }, datos hasta { $known }. Nada de esto es asesoramiento jurídico.
console-greeting-examples = Pruebe: /status Peru   /agreed on:2025-06-25   /compare kosovo rwanda
console-greeting-keys = /help enumera los comandos, Tab completa, /quit o Ctrl-D para salir.
console-interrupted = Pulse Ctrl-C otra vez, o escriba /quit, para salir.
export-event = { $date } · { $kind } · { $confidence } · { $id }:


## Discord: what only its front end says

discord-sources = Fuentes
discord-sources-of = Fuentes · { $title }
discord-cited = Fuentes citadas ({ $count })
discord-back = Volver a la respuesta
discord-share = Compartir aquí
discord-page = Página { $page } de { $pages }
discord-choose = ¿Cuál?
discord-as-text = Como texto
discord-picture = Como imagen
discord-region = Otra región…
discord-world = Todo el mundo
discord-open = Abrir uno de estos…
discord-compare = Comparar…
discord-compare-title = Comparar { $country } con…
discord-compare-others = De uno a tres países más
discord-compare-example = Ruanda, Kosovo
discord-updated = El registro se ha actualizado desde entonces: era la revisión { $then } y ahora es la { $now }.
discord-option-private = Solo usted ve la respuesta (lo habitual en servidores), o todo el canal
discord-slow-title = Un poco más despacio, por favor
discord-slow = Ha preguntado mucho en poco tiempo. Puede seguir en { $seconds ->
        [one] un segundo.
       *[other] { $seconds } segundos.
    }
discord-failed-title = Eso no ha funcionado
discord-failed = El fallo es nuestro y ha quedado registrado. Inténtelo de nuevo; si continúa, dé esta referencia a quienes gestionan este bot: { $reference }
discord-late = Ha tardado demasiado, y el fallo es nuestro. Inténtelo de nuevo; si continúa, dé esta referencia a quienes gestionan este bot: { $reference }
discord-stale-title = Este botón ya no se entiende
discord-stale = Lo creó otra versión del bot. Haga la pregunta de nuevo con un comando, como /status.
discord-gone-title = Este comando ya no existe
discord-gone = Discord lo muestra hasta que actualice su lista; /help enumera lo que se puede preguntar.

## Moderation: what is said to every reader

as-of-checked = { $line } · comprobado { $day }
as-of-due = { $line } · ⚠ sin volver a comprobar desde hace { $days } días
withdrawn = { $number ->
        [one] Un hecho sobre { $name } está en revisión desde { $since } y no se incluye.
       *[other] { $number } hechos sobre { $name } están en revisión, el primero desde { $since }, y no se incluyen.
    }
event-withdrawn = { $id } está en revisión desde { $since }. Hasta que termine, no se incluye en ninguna respuesta.
event-retracted = { $id } se retiró definitivamente el { $on }: { $reason }

## Moderation: what moderators are shown

aspect-answer = respuesta
aspect-approach = petición
aspect-confidence = fiabilidad
aspect-contest = afirmaciones
aspect-practice = en la práctica
field-conditions = condiciones
field-confidence = fiabilidad
field-contested-by = controvertido por
field-date = fecha
field-kind = tipo
field-language = idioma
field-money = dinero
field-nationalities = nacionalidades
field-people = personas
field-published = publicación
field-publisher = editor
field-reported = se hizo público
field-sources = fuentes
field-summary = qué ocurrió
field-title = título
field-url = dirección
field-via = a través de
scope-agreed-maximum = el máximo permitido
scope-per-year = personas al año
scope-running-total = todas hasta ese momento
scope-this-event = las personas de este hecho
mod-alias-added = significa { $country }
mod-alias-label = Nombre «{ $name }»
mod-alias-removed = ya no se reconoce
mod-changes = En el registro
mod-checked-label = { $name } · comprobado con sus fuentes
mod-comparison-title = De la revisión { $from } a la revisión { $to }
mod-conflict-journal = La edición contiene la revisión de este número de otro diario.
mod-conflict-problems = Con ella el registro infringiría { $number ->
        [one] una regla: { $problem }
       *[other] { $number } reglas; la primera: { $problem }
    }
mod-conflict-unreadable = La escribió una versión posterior del programa: { $why }
mod-conflicts-headline = { $number ->
        [one] Una revisión ya no encaja en la edición que tiene debajo. No se incluye en ninguna respuesta hasta que la moderación lo resuelva.
       *[other] { $number } revisiones ya no encajan en la edición que tienen debajo. No se incluyen en ninguna respuesta hasta que la moderación lo resuelva.
    }
mod-conflicts-title = Revisiones que ya no encajan
mod-contested = controvertida
mod-edition-checked-label = Última comprobación de los demás países
mod-edition-name-label = Edición
mod-event-added = añadido
mod-event-amended = { $field }
mod-event-label = { $name } · { $id }
mod-event-removed = quitado
mod-event-restored = restablecido: vuelve a contarse
mod-event-retracted = retirado definitivamente: { $reason }
mod-event-text = { $kind }, { $date }, se hizo público { $reported }, { $confidence }: { $summary }
mod-event-withdrawn = retirado: no se incluye en ninguna respuesta hasta que se haya revisado
mod-finding-contest-gone = La situación { grammar-of } deja de ser controvertida: antes se mostraban ambas versiones.
mod-finding-dropped = La fuente { $id } sale del registro: ya nada se apoya en ella.
mod-finding-host = { $host } aún no está entre las fuentes del registro: abra { $id } antes de aprobar.
mod-finding-kept = El registro llega entonces hasta { $after } en lugar de { $before }, porque se añade algo más reciente. Con ello no se vuelven a comprobar los demás países.
mod-finding-known = { $id } se hizo público el { $after } y ya no el { $before }: cambia lo que se conocía en los días intermedios.
mod-finding-one-publisher = { $id } se apoya solo en { $publisher }.
mod-finding-repeats = { $id } puede repetir { $other }: el mismo tipo de hecho el mismo día.
mod-finding-scope = El número de { $id } cuenta otra cosa: { $before } → { $after }
mod-finding-total = El total de llegadas { grammar-to }: { $before } → { $after }
mod-findings = Preste atención
mod-from-to = { $before } → { $after }
mod-history-headline = { $number ->
        [0] No consta ninguna revisión.
        [one] Consta una revisión.
       *[other] Constan { $number } revisiones, la última primero.
    }
mod-history-label = Revisión { $number } · { $day }
mod-history-of-proposal = Lo que se dijo
mod-history-row = { $author }, con el acuerdo de { $reviewer }: { $reason }
mod-history-row-alone = { $author }: { $reason }
mod-history-row-glass = { $author }, sin segunda persona, porque: { $why }: { $reason }
mod-history-sets-aside = descarta la revisión { $revision }, que ya no encajaba en la edición
mod-history-title = Historial
mod-history-title-country = { $flag } { $name } — historial
mod-history-undoes = deshace la revisión { $revision }
mod-history-unreadable = Esta versión del programa no puede leer lo que hizo.
mod-known-label = El registro llega hasta
mod-list-added = { $added } añadidos
mod-list-changed = { $added } añadidos, { $removed } quitados
mod-list-removed = { $removed } quitados
mod-nobody = alguien que pidió borrar su nombre
mod-not-contested = no controvertida
mod-nothing = Nada ha cambiado.
mod-preview-title = Lo que cambiaría
mod-problems = Lo que lo impide
mod-proposal-headline = { $author } propone, visto en la revisión { $base }: { $reason }
mod-proposal-moved = El registro ha cambiado desde entonces: así se ve en la revisión { $revision }.
mod-proposal-open = Espera a una segunda persona.
mod-proposal-published = Publicada como revisión { $revision }.
mod-proposal-rejected = Rechazada.
mod-proposal-taken-back = Retirada por quien la hizo.
mod-proposal-title = Propuesta { $id }
mod-queue-headline = { $number ->
        [0] Nada espera revisión.
        [one] Una propuesta espera revisión.
       *[other] { $number } propuestas esperan revisión, la más antigua primero.
    }
mod-queue-row = { $author }: { $reason }
mod-queue-row-unfit = { $author }: { $reason } — ya no encaja en el registro
mod-queue-title = A la espera de revisión
mod-remark = { $who } { $did }
mod-remark-text = { $who } { $did }: { $text }
mod-short-added = añadido
mod-short-amended = corregido
mod-short-checked = comprobado
mod-short-edition-checked = cuándo se comprobaron los demás países
mod-short-edition-name = edición { $edition }
mod-short-known = hasta { $day }
mod-short-removed = quitado
mod-short-restored = restablecido
mod-short-retracted = retirado definitivamente
mod-short-withdrawn = retirado
mod-source-added = añadida: { $publisher }, { $title }, { $url }
mod-source-label = Fuente { $id }
mod-source-removed = quitada: nada se apoya en ella
mod-stale-headline = { $number ->
        [0] El registro de cada país se ha comprobado en los últimos { $limit } días.
        [one] El registro de un país está pendiente de comprobación; la espera más larga va primero.
       *[other] Los registros de { $number } países están pendientes de comprobación; la espera más larga va primero.
    }
mod-stale-row = sin volver a comprobar desde hace { $days } días, desde { $since }
mod-stale-row-due = ⚠ sin volver a comprobar desde hace { $days } días, desde { $since }
mod-stale-title = Mucho tiempo sin comprobar
mod-standing = { $name } · { $aspect }: { $before } → { $after }
mod-standing-dated = { $name } · { $aspect }: { $before } → { $after }, { $date }
mod-standing-same = No cambia la situación de ningún país.
mod-standings = Para quienes leen
mod-suggestion-about-none = ningún país indicado
mod-suggestion-label = Sugerencia { $id } · { $about }
mod-suggestion-many = { $text } — lo dijeron { $people } personas
mod-suggestion-text = { $text }
mod-suggestion-text-source = { $text } ({ $source })
mod-suggestions-headline = { $number ->
        [0] No espera ninguna sugerencia.
        [one] Espera una sugerencia.
       *[other] Esperan { $number } sugerencias, la más antigua primero.
    }
mod-suggestions-title = Sugerencias
mod-unknown = ninguno
mod-with-sources = { $line } [+{ $number } { $number ->
        [one] fuente
       *[other] fuentes
    }]
remark-answered = respondió
remark-approved = la aprobó
remark-asked = preguntó
remark-broke-glass = la publicó sin segunda persona
remark-changed = la sustituyó por otra propuesta
remark-rejected = la rechazó
remark-submitted = la presentó
remark-took-back = la retiró
denied-no-home = El registro no se modera desde aquí: quien gestiona el bot no ha indicado ningún servidor de origen.
denied-no-role = No tiene ningún rol que permita esto. Pregunte a los propietarios del servidor de origen.
denied-not-home = El registro solo se modera en su servidor de origen.
denied-not-owner = Solo un propietario puede hacer esto sin una segunda persona.
misfit-alias-moved = El nombre «{ $name }» significa ya otra cosa.
misfit-earlier = El registro ya llega hasta { $known }.
misfit-event-moved = { $id } ya no es lo que era cuando se hizo el cambio.
misfit-fields-moved = { $id } se cambió entretanto en el mismo lugar: { $fields }.
misfit-future = { $day } aún no ha llegado.
misfit-name-moved = La edición tiene ya otro nombre.
misfit-no-conflict = La revisión { $revision } no está en conflicto con la edición.
misfit-no-event = No existe el hecho { $id }.
misfit-no-record = No hay ningún registro sobre { $name } que se pueda comprobar.
misfit-not-told = { $id } está retirado; restablézcalo primero o déjelo como está.
misfit-not-withdrawn = { $id } no está retirado.
misfit-nothing = Nada cambiaría: el registro ya es así.
misfit-number-taken = { $id } no es el siguiente identificador libre de su país.
misfit-source-moved = La fuente { $id } ya no es lo que era cuando se hizo el cambio.
misfit-source-taken = Otra fuente se llama { $id }. Elija otro identificador.
refusal-bad-address = «{ $written }» no es una dirección. Son como https://example.org/article.
refusal-broken = El diario no es lo que se escribió, a partir de la revisión { $revision }. Nada se cambia hasta que se haya reparado; las respuestas siguen con lo que es de fiar.
refusal-built-upon = La revisión { $revision } no se puede deshacer: un cambio posterior se apoya en ella. { $why } Deshaga primero la posterior o haga un cambio nuevo.
refusal-fault = No se ha podido guardar, y nada ha cambiado. El fallo es nuestro y ha quedado registrado.
refusal-folded = La revisión { $revision } forma ya parte de la edición. Haga un cambio nuevo.
refusal-muted = Aquí no puede hacer sugerencias: { $reason }
refusal-needs-review = Esto cambia hechos, por lo que una segunda persona debe estar de acuerdo: preséntelo a revisión.
refusal-no-proposal = No existe la propuesta n.º { $id }.
refusal-no-reason = Hace falta un motivo: es lo que muestra el historial.
refusal-no-revision = No existe la revisión { $revision }.
refusal-no-suggestion = No hay ninguna sugerencia abierta n.º { $id }.
refusal-no-text = Falta el texto: diga qué falta o qué está mal.
refusal-not-author = Solo puede hacerlo quien la presentó.
refusal-not-undoable = La revisión { $revision } no cambió nada que se pueda deshacer.
refusal-own = Son sus propios cambios. Otra persona debe aprobarlos.
refusal-problems = El registro infringiría { $number ->
        [one] una regla
       *[other] { $number } reglas; la primera es
    }: { $problem }
refusal-published = Ya se publicó, como revisión { $revision }.
refusal-rejected = Ya se rechazó.
refusal-stale = El registro ha pasado a la revisión { $revision } desde que usted lo vio. No se ha publicado nada; mire qué cambiaría ahora y decida de nuevo.
refusal-taken-back = Quien la presentó la ha retirado.
refusal-too-long = El texto tiene { $characters } caracteres; se guardan como máximo { $most }.
refusal-too-many-open = Ya esperan { $most } sugerencias suyas. Espere una respuesta o retire una.
refusal-too-many-today = Hoy ha hecho { $most } sugerencias. Mañana podrá hacer más.
refusal-too-soon = Eso se hizo hace un momento. Podrá repetirse a partir de { $until }.

## Free questions

ask-yes = Sí: { $sentence }
ask-no = No: { $sentence }
ask-unclear = El registro no lo aclara: { $sentence }
ask-not-on-record = No consta: { $sentence }
ask-premise = No es eso lo que dice el registro: { $sentence }
ask-unconfirmed = Sin confirmar: { $sentence }
ask-none-money = ningún pago, promesa u oferta de dinero para { $name } está en el registro.
ask-none-people = el registro no dice esto sobre llegadas { grammar-to }.
ask-none-terms = el registro no dice esto sobre términos para { $name }.
ask-none-date = no hay en el registro una fecha de esto para { $name }; { $standing }
ask-none-of = No consta: el registro no tiene nada sobre { $names }.
ask-sources = Sobre { $name }, esto se apoya en: { $publishers }.
ask-timeline = Lo que consta sobre { $name }, lo más antiguo primero:
ask-standing = Situación
ask-each = { $parts }.
ask-which = { $names }. { $sentence }
ask-none = Ninguno de ellos
ask-list = { $matching } de los { $total } países del registro{ $place } { $matching ->
    [one] cumple
   *[other] cumplen
} la condición: { $conditions }.
ask-list-row = { $state }; { $date }: { $summary }
ask-once = en algún momento: { $condition }
ask-not = no se da: { $condition }
ask-from = procedencia: { $name }
ask-from-list = Según el registro, personas procedentes { grammar-of } fueron enviadas a { $number ->
    [one] un país
   *[other] { $number } países
}: { $countries }.
ask-from-none = No consta: ninguna llegada de personas procedentes { grammar-of }{ $place } está en el registro.
ask-extreme = { $order } ({ $what }): { $names } ({ $shown }).
ask-extreme-several = { $order } ({ $what }): { $parts }.
ask-extreme-part = { $name } ({ $shown })
ask-extreme-none = No consta: nada del registro puede ponerse en ese orden.
ask-what-cap = número que permite un acuerdo
ask-what-money = dinero en el registro
ask-what-arrivals = llegadas en el registro
ask-nationalities = { $number } { $number ->
    [one] nacionalidad
   *[other] nacionalidades
}
ask-happened = { $number ->
    [one] Consta un hecho
   *[other] Constan { $number } hechos
} desde { $since }, en { $countries ->
    [one] un país
   *[other] { $countries } países
} y el marco jurídico.
follow-compare = Uno junto a otro

trait-agreed = ha aceptado
trait-declined = ha rechazado
trait-talks = en conversaciones
trait-denied = niega las informaciones
trait-suspended = acuerdo suspendido
trait-ended = acuerdo terminado
trait-silent = no consta respuesta pública
trait-answered = ha respondido
trait-asked = se le ha pedido
trait-planned = petición prevista
trait-arrived = han llegado personas
trait-onward = personas trasladadas después
trait-held = hay personas retenidas
trait-signed = firmado
trait-ratified = aprobado por un parlamento
trait-in-force = en vigor
trait-published = hecho público
trait-money = consta dinero
trait-paid = se pagó dinero
trait-promised = se prometió dinero
trait-offered = se ofreció dinero
trait-free = sin dinero, según lo que dice
trait-unconfirmed = se apoya solo en informaciones sin confirmar
trait-confirmed = confirmado
trait-contested = las fuentes se contradicen
trait-court = un tribunal decidió algo
ask-foreign-court = un tribunal fuera de Estados Unidos intervino
trait-approached = con petición, hecha o prevista

order-first = Primero
order-last = Último
order-most = Máximo
order-fewest = Mínimo
order-second = Segundo
order-third = Tercero
order-fourth = Cuarto

month-1 = enero
month-2 = febrero
month-3 = marzo
month-4 = abril
month-5 = mayo
month-6 = junio
month-7 = julio
month-8 = agosto
month-9 = septiembre
month-10 = octubre
month-11 = noviembre
month-12 = diciembre

case-title = Esto trata del caso de una persona
case-headline = No puedo decir nada sobre el caso de una persona: solo puede hacerlo un abogado o un representante acreditado que lo conozca.
case-help = En Estados Unidos, la Executive Office for Immigration Review (justice.gov, “List of Pro Bono Legal Service Providers”) e immigrationadvocates.org ofrecen listas de ayuda gratuita o de bajo costo. Una persona detenida puede pedir esa lista y puede ponerse en contacto con el consulado de su país.
define-title = Qué significa aquí
define-third-country = Una deportación a un tercer país es el traslado forzoso de una persona a un país del que no es nacional y que su procedimiento de expulsión quizá nunca mencionó. «Tercer país» es un país que no es Estados Unidos ni el de la propia persona.
define-agreed = «Ha aceptado» significa que el gobierno del país, o informaciones fiables, dicen que recibirá a personas que no son nacionales suyas. No significa que haya llegado nadie, y unas conversaciones o un desmentido no lo anulan; entonces las fuentes se contradicen y se muestran ambas versiones.
define-declined = «Ha rechazado» significa que el país dijo que no a la petición. «Niega» significa que su gobierno desmiente las informaciones sobre una petición o un acuerdo; no es un rechazo.
define-practice = La respuesta es lo que dijo un gobierno: ha aceptado, ha rechazado, en conversaciones. En la práctica se dice si han llegado personas, cuántas y cuándo. La petición dice si se dirigió al país. Las tres se mantienen separadas: un país puede aceptar sin que llegue nadie.
define-confidence = «Confirmado»: dos fuentes independientes o una fuente primaria. «Publicado»: un medio fiable. «Sin confirmar»: indicios débiles, de segunda mano, deducidos o controvertidos; nunca prevalece sobre lo que es más sólido.
define-contested = «Controvertido» significa que otros hechos del registro contradicen al que determina la respuesta, o que un desmentido acompaña a una aceptación; se muestran ambos, y el registro no toma partido.
define-asked = «Se le ha pedido» significa que consta una petición, o una respuesta que la implica. «Petición prevista» significa que se planeaba una petición: informaciones o documentos nombran al país entre aquellos a los que se iba a dirigir, y la petición misma no consta.
define-talks = «En conversaciones» significa que constan negociaciones y, después de ellas, ni una aceptación ni un rechazo.
define-suspended = «Suspendido» significa que un acuerdo quedó en suspenso; «terminado», que ha acabado.
define-counting = Las llegadas se suman hecho por hecho; un total acumulado sustituye a lo que resume; lo que permite un acuerdo nunca se cuenta como llegado; las llegadas sin confirmar quedan fuera de un total en cuanto las hay más sólidas.
define-money = El dinero se lleva en cuatro estados: ofrecido, prometido, pagado y solo mencionado. Nunca se suman entre sí, y lo prometido no se cuenta como pagado.
define-not-on-record = «No consta» significa que el registro no tiene nada sobre ello. No es un «no»: puede haber ocurrido sin que se publicara, o faltar aquí.
define-fifty-eight = The New York Times contó en junio de 2025 58 países a los que se había dirigido o se iba a dirigir la petición. El registro nombra 57 de ellos; el 58.º no se pudo identificar, y el registro no hace conjeturas.
define-currency = El registro empieza en enero de 2025, con algunos hechos de diciembre de 2024, y sus datos llegan hasta { $month } de { $year } ({ $known }); pueden faltar hechos posteriores.
define-making = El registro se elabora a mano a partir de la prensa, gobiernos, tribunales y organizaciones de seguimiento. Cada hecho nombra su fecha y sus fuentes, cada cambio lo revisa una segunda persona, y los relatos contradictorios figuran uno junto a otro.
define-privacy = Nada de lo que pregunta se guarda. El bot no necesita ningún permiso privilegiado y no conserva ningún mensaje.
define-licence = El programa está bajo MIT o Apache-2.0; el registro, bajo CC BY 4.0, en la medida en que es nuestro.
define-help = Pregunte por un país o por todos: a quién se le ha pedido, quién ha aceptado o rechazado, en qué términos, por cuánto dinero, cuántas personas llegaron y de dónde, qué dijeron los tribunales y quién lo dice. Por ejemplo: ¿ha aceptado Perú? · ¿qué países africanos aceptaron y no recibieron a nadie? · ¿cuánto se pagó a Esuatini?
define-agreements = Un acuerdo de tercer país seguro permite a un Estado enviar a solicitantes de asilo a otro para que pidan protección allí; un memorando no suele ser vinculante; otros acuerdos son solo escalas. El registro los llama a todos acuerdos y dice qué es cada uno.
define-as-known = «Según lo conocido a» una fecha muestra el registro hecho solo con lo que se había publicado hasta ese día.
define-correction = Si algo está mal o falta, dígaselo a quienes llevan el registro, con una fuente. Un hecho se corrige en público, con su motivo; nunca desaparece sin que se note.
define-extent = El registro tiene fichas de { $countries } países y una del marco legal en Estados Unidos: { $events } hechos, de { $sources } fuentes.
define-onward = «Enviadas más allá» significa que personas que habían sido enviadas a un país fueron enviadas desde allí a su propio país o a otro.

check-title = Lo que afirma el mensaje, y el registro
check-nothing = En este mensaje no he encontrado ninguna afirmación que el registro pueda comprobar: no nombra un país del registro junto con una respuesta, llegadas, dinero o una cifra.
check-headline = { $claims ->
    [one] Una afirmación encontrada
   *[other] { $claims } afirmaciones encontradas
}: conformes con el registro, { $consistent }; no conformes, { $not }; sin constancia o sin aclarar en él, { $open }.
check-consistent = conforme con el registro
check-not = no conforme con el registro
check-open = no consta, o el registro no lo aclara
check-row = Afirmación «{ $claim }»: { $verdict }. Situación: { $standing }
check-on = { $claim }, a { $on }
trait-obliged = debe recibir a quien se le envíe
trait-chooses = puede rechazar a personas una por una
trait-blocked = un tribunal detuvo algo
trait-imprisoned = hay personas en prisión
trait-opposite = están en situaciones distintas
trait-alike = están en la misma situación

## Explanations: how a question was read

explain-name = «{ $written }» es { $meaning }, { $how }
explain-by-name = por su nombre
explain-by-typo = por un nombre con una errata
explain-by-record = porque solo su registro lo nombra
explain-by-place = porque está allí
explain-by-flag = por su bandera
explain-sense = «{ $phrase }» dice { $sense }
explain-time = «{ $phrase }» es de { $begin } a { $end }
explain-points = { $aspect } recibe { $points }
explain-gate = control: { $gate }
explain-unread = «{ $word }» no se lee: no está en ninguna casilla ni en el registro
explain-without = sin la palabra no leída: { $question }
explain-question = { $question }
explain-choice = pregunta qué país se quiere decir: { $countries }
explain-nothing = no se pregunta nada
explain-out-of-scope = no es asunto del registro
explain-case = trata del caso de una persona: la respuesta fija
explain-unknown = no nombra ningún país
explain-other = o bien: { $question }
explain-no-question = --after: eso no es una pregunta.

## Moderation: what was done

journal-backed-up = { $file } contiene el diario hasta la revisión { $revision }.
journal-published = La revisión { $revision } y todo lo anterior está en { $folder }: { $files ->
        [0] allí no había que cambiar nada.
        [one] se escribió un archivo.
       *[other] se escribieron { $files } archivos.
    }
journal-sound = { $number ->
        [0] El diario está vacío.
        [one] Una revisión, tal como se escribió; la última tiene el hash { $hash }
       *[other] { $number } revisiones, cada una tal como se escribió; la última tiene el hash { $hash }
    }
mod-approve-with = Para publicarla: demarche review approve { $id } --seen { $seen } --as NOMBRE
mod-noted = Queda anotado en la propuesta n.º { $id }.
mod-published = Publicada como revisión { $revision }, hash { $hash }
mod-rejected = La propuesta n.º { $id } queda rechazada.
mod-submitted = La propuesta n.º { $id } espera a una segunda persona: demarche review show { $id }
mod-taken-back = La propuesta n.º { $id } queda retirada.
person-forgotten = Lo que se guardaba sobre { $account } se ha borrado. Propuestas retiradas: { $proposals }; sugerencias borradas: { $suggestions }.
person-muted = { $account } ya no puede hacer sugerencias.
person-not-muted = { $account } no tenía impedido hacer sugerencias.
person-unmuted = { $account } puede volver a hacer sugerencias.
suggestion-declined = La sugerencia n.º { $id } queda rechazada.
suggestion-joined = Gracias. Alguien ya lo había dicho: se le añade a la sugerencia n.º { $id }.
suggestion-kept = Gracias. La sugerencia n.º { $id } espera a la moderación.
suggestion-repeated = Ya lo había dicho: la sugerencia n.º { $id } espera a la moderación.

## Free questions

ask-understood = Entendido como una pregunta sobre: { $about }.
ask-unread = No sé qué significa aquí «{ $word }».
ask-meant = Me refería a: { $about }
rather-standing = la situación
rather-terms = los términos
rather-money = el dinero
rather-people = las llegadas
rather-origin = las nacionalidades
rather-legal = los tribunales
rather-source = las fuentes
rather-timeline = lo que ocurrió
rather-list = qué países
rather-count = cuántos países
rather-total = todas las personas juntas
rather-extreme = primero, último o máximo
rather-definition = una palabra
rather-about = el registro
rather-search = los hechos
trait-cleared = un tribunal permitió que algo continuara
trait-capped = un límite al número de personas
trait-yearly = un límite anual
trait-changed = una respuesta que cambió
trait-decided = un sí o un no

## Moderation: what moderators are shown

mod-conflict-gap = El diario empieza aquí, y la edición termina con la revisión { $after }: lo que hay en medio no está en ninguno de los dos. Use la edición con la que se empezó este diario, o una posterior.

## Discord: what only its front end says

discord-report = Avisar de un error
discord-check-claim = Comprobar esta afirmación
discord-share-reply = Compartir como respuesta
discord-shared-title = Compartido
discord-shared = La respuesta está ahora bajo el mensaje.
discord-not-shared-title = No compartido
discord-not-shared = El bot no puede escribir en este canal. Necesita allí los permisos Ver canal, Enviar mensajes e Insertar enlaces.
discord-may-not-write = Usted no puede escribir en este canal, así que el bot no escribe allí en su lugar.

## Moderation: forms

form-at = { $field }: { $text }
form-at-line = { $field }, línea { $line }: { $text }
form-missing = está vacío y hace falta.
form-twice = está dos veces.
form-unknown = «{ $written }» no es un campo. Los campos son { $fields }.
form-unknown-near = «{ $written }» no es un campo. ¿Se refería a «{ $near }»?
form-not-understood = «{ $written }» no se entiende. Podría ser: { $right }.
form-right-people = 50, about 50, at least 66 in all, up to 250 a year
form-right-money = 100000 paid, about 7.5 million promised, up to 2 million offered, 5 million reported
form-right-date = 2026, 2026-11, 2026-11-20
form-right-source = una fecha como 2026-11-20, un idioma como en, y una de estas palabras: press, government, court, parliament, ngo, un, academic, aggregator
form-no-country = «{ $written }» no es un país, o podría ser varios. Escriba el nombre completo o su código de dos letras.
form-no-event = «{ $written }» no es el identificador de un hecho, como PE-3.
form-new-source = «{ $written }» aún no está en el registro. Escriba una fuente nueva en una línea: dirección | editor | título | fecha | idioma | tipo

## Discord: the moderators' desk, and what anybody may tell it

desk-command-edit = Moderación: cambiar el registro
desk-command-edit-add = Añadir un hecho
desk-command-edit-amend = Contar mejor un hecho
desk-command-edit-retract = Retirar un hecho definitivamente
desk-command-edit-alias = Añadir un nombre que se usa para un país
desk-command-edit-kept = Indicar hasta qué día llega todo el registro
desk-command-source = Moderación: fuentes
desk-command-source-add = Apoyar un hecho en una fuente más
desk-command-source-amend = Describir mejor una fuente
desk-command-withdraw = Moderación: ocultar al momento un hecho dudoso, hasta que se haya revisado
desk-command-restore = Moderación: volver a contar un hecho que se había retirado
desk-command-undo = Moderación: proponer que se deshaga una revisión
desk-command-history = Moderación: qué se cambió, quién lo hizo y por qué
desk-command-diff = Moderación: qué cambió entre dos revisiones
desk-command-review = Moderación: lo que espera a una segunda persona
desk-command-stale = Moderación: lo que lleva mucho tiempo sin comprobarse
desk-command-suggestions = Moderación: lo que han sugerido quienes leen
desk-command-conflicts = Moderación: revisiones que ya no encajan en la edición
desk-command-import = Moderación: ver qué cambiaría un archivo exportado y modificado, y presentarlo
desk-command-mute = Moderación: impedir a alguien hacer más sugerencias
desk-command-unmute = Moderación: permitir de nuevo a alguien hacer sugerencias
desk-command-mutes = Moderación: quién no puede hacer sugerencias
desk-command-suggest = Decir a la moderación qué falta o qué está mal
desk-command-privacy = Lo que se guarda sobre usted
desk-command-privacy-show = Ver lo que se guarda sobre usted
desk-command-privacy-export = Recibir en un archivo todo lo que se guarda sobre usted
desk-command-privacy-delete = Borrar lo que se guarda sobre usted
desk-option-country = Qué país, escrito de cualquier manera
desk-option-event = Qué hecho, como PE-3
desk-option-kind = Qué ocurrió
desk-option-date = Cuándo: 2026, 2026-11, 2026-11-20, o palabras como last month
desk-option-day = El día
desk-option-source = Una fuente del registro, o la dirección de una nueva
desk-option-source-known = Una fuente del registro
desk-option-suggestion = El número de la sugerencia de la que esto procede
desk-option-reason = Por qué; lo muestra el historial
desk-option-revision = El número de una revisión
desk-option-file = Un archivo CSV o JSON exportado y después modificado
desk-option-person = A quién
desk-reason = ¿Por qué? Lo muestra el historial
desk-reason-example = Lo publica The New York Times del 2026-11-20.
desk-summary = Qué ocurrió y quién lo dice
desk-summary-example = En inglés: una o dos frases neutrales que se entiendan solas; 300 caracteres como máximo
desk-details = Lo demás, un campo por línea
desk-sources = Fuentes, una por línea
desk-sources-example = Clave o dirección del registro, o: dirección | editor | título | 2026-11-20 | en | press
desk-retract-reason = ¿Por qué es incorrecto? Se muestra a todos
desk-source-address = Dirección, o clave de una fuente del registro
desk-source-publisher = Editor (de una fuente nueva)
desk-source-title = Título (de una fuente nueva)
desk-source-rest = Fecha | idioma | tipo (de una fuente nueva)
desk-alias-name = El nombre
desk-question = Su pregunta o respuesta
desk-reject-reason = ¿Por qué no? Se le dirá a quien la hizo
desk-alone-reason = ¿Por qué no se puede preguntar a nadie más?
desk-settle-note = Lo que se dirá a quien la hizo
desk-suggest-text = Qué falta o está mal, y qué es correcto
desk-suggest-example = El acuerdo se firmó el 3 de noviembre, no el 5 de noviembre.
desk-suggest-source = Dónde se puede leer
desk-title-add = Añadir un hecho: { $name }
desk-title-amend = Corregir { $id }
desk-title-retract = Retirar { $id } definitivamente
desk-title-source = Una fuente más de { $id }
desk-title-source-amend = Describir una fuente
desk-title-alias = Otro nombre: { $name }
desk-title-restore = Restablecer { $id }
desk-title-undo = Deshacer la revisión { $revision }
desk-title-aside = Descartar la revisión { $revision }
desk-title-kept = Hasta el { $day }
desk-title-import = Importación
desk-title-ask = Propuesta { $id }
desk-title-reject = Rechazar la propuesta { $id }
desk-title-alone = Publicar sin otra persona: { $id }
desk-title-duplicate = La sugerencia { $id } está repetida
desk-title-decline = Sugerencia { $id }
desk-title-report = Avisar de un error: { $name }
desk-title-suggest = Decir a la moderación
desk-notice = Mesa de moderación
desk-moved = El registro ha pasado a la revisión { $revision } desde que usted lo vio. Esto es lo que cambiaría ahora.
desk-unready-title = Aún no se entiende
desk-unready = No se ha perdido nada: lo que escribió se guarda junto a este mensaje. { $number ->
        [one] Hay que corregir una cosa:
       *[other] Hay que corregir { $number } cosas:
    }
desk-import-problems-title = El archivo no se puede importar
desk-import-problems = No se ha cambiado nada. { $number ->
        [one] Se ha encontrado un problema:
       *[other] Se han encontrado { $number } problemas:
    }
desk-more-lines = …y { $number } más.
desk-draft-file = Lo que se escribió en el formulario, tal como el bot lo guarda hasta que usted lo presente.
desk-draft-gone = No se ha podido volver a cargar lo que escribió. Empiece de nuevo con el comando; no se ha cambiado nada.
desk-submit = Presentar a revisión
desk-change = Cambiar…
desk-cancel = Cancelar
desk-cancelled-title = Cancelado
desk-cancelled = No se ha cambiado nada.
desk-submitted-title = Presentada
desk-submitted = La propuesta { $id } está en el canal de revisión. Otra persona debe aprobarla; se le avisará.
desk-submitted-queue = La propuesta { $id } espera en /review. Otra persona debe aprobarla; se le avisará.
desk-approve = Aprobar
desk-ask = Preguntar…
desk-reject = Rechazar…
desk-alone = Publicar sin otra persona…
desk-take-back = Retirar la propuesta
desk-undo = Deshacer…
desk-amend = Corregir…
desk-accepted = Atendida…
desk-decline = Descartar…
desk-duplicate = Repetida…
desk-suggestions = Sugerencias
desk-open-one = Abrir una de estas…
desk-set-aside = Descartar una de estas…
desk-check-one = Comprobar uno de estos…
desk-which-event = ¿Qué hecho hay que corregir?
desk-still = Sigue siendo así: reabrí la fuente
desk-still-reason = Las fuentes se abrieron de nuevo, y el registro sigue siendo correcto.
desk-revision = Revisión { $revision }
desk-told-title = Su propuesta
desk-told-published = La propuesta { $id } se publicó como revisión { $revision }.
desk-told-rejected = La propuesta { $id } se rechazó: { $why }
desk-told-asked = Propuesta { $id }: { $text }
desk-no-file = No se ha podido cargar el archivo desde Discord. Adjúntelo de nuevo.
desk-file-large = El archivo pesa más de 4 MiB, más que cualquier exportación de este registro.
desk-file-text = El archivo no es texto en UTF-8: guárdelo como CSV o JSON en UTF-8.
desk-no-person = Indique una persona.
desk-no-source = No hay ninguna fuente «{ $written }» en el registro. Elija una de las que se ofrecen.
desk-no-date = «{ $written }» no es una fecha. Podría ser 2026, 2026-11, 2026-11-20 o “last month”.
desk-thanks = Gracias
desk-suggestion = Sugerencia { $id }
desk-suggestion-back = La sugerencia { $id } se ha retirado.
desk-outcome-open = Espera a la moderación.
desk-outcome-accepted = Gracias: el registro se ha cambiado por ella.
desk-outcome-declined = Se ha leído, y el registro queda como está.
desk-outcome-duplicate = Otra persona había dicho lo mismo.
desk-outcome-taken-back = Se ha retirado.
desk-stored-title = Lo que se guarda sobre usted
desk-stored = Sugerencias: { $suggestions }; propuestas: { $proposals }; revisiones del diario: { $revisions }. /privacy export se lo da todo, /privacy delete lo borra.
desk-stored-file = Todo lo que se guarda sobre usted, en JSON.
desk-forget-title = Borrar lo que se guarda sobre usted
desk-forget = Se borran sus sugerencias y sus propuestas abiertas. Lo que hizo en el diario permanece, bajo un nombre que no lleva a ninguna parte. Esto no se puede deshacer.
desk-forget-button = Borrarlo
desk-forgotten = Hecho. Sugerencias borradas: { $suggestions }; propuestas abiertas borradas: { $proposals }.
desk-mutes-title = Quién no puede hacer sugerencias
desk-mutes = { $number ->
        [0] Nadie.
        [one] Una persona.
       *[other] { $number } personas.
    }
desk-mute = { $who }, desde { $day }: { $reason }

## Discord: the moderators' desk, and what anybody may tell it

desk-command-export = Recibir todo el registro en un archivo
desk-option-format = Para programas, para una hoja de cálculo o para leer
desk-format-json = JSON: todo
desk-format-csv = CSV: una tabla de hechos
desk-format-markdown = Markdown: un texto para leer
desk-export-title = Todo el registro
desk-export = Edición { $edition }, revisión { $revision }: cada hecho con sus fuentes. Lo que está en revisión no se incluye.
