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
    f: BV CD CF CX DO GF IM NF PF VA
    mp: AE NL TF
    fp: AX BM BS CC CK FK FO GS HM KM KY MH MP MV PN SB SC TC UM VG VI
region-forms =
    m: caribbean south-eastern-asia horn-of-africa sahel
    f: european-union micronesia
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

status-none = No consta ninguna petición { grammar-to } ni respuesta alguna
status-to-be-asked = Según informaciones publicadas, estaba previsto dirigir una petición { grammar-to }; no consta ni la petición ni una respuesta
status-to-be-asked-unconfirmed = Sin confirmar: se cree que { $name } figuraba en una lista de países a los que se iba a dirigir la petición; no consta ni la petición ni una respuesta
status-asked = Se ha dirigido la petición { grammar-to }; no consta respuesta pública
status-asked-unconfirmed = Sin confirmar: según informaciones publicadas, se ha dirigido la petición { grammar-to }; no consta respuesta pública
status-in-talks = { $name } { grammar-is } en conversaciones, según las últimas informaciones ({ $date }); { grammar-has-not } aceptado ni rechazado
status-in-talks-unconfirmed = Sin confirmar: según informaciones publicadas, { $name } { grammar-is } en conversaciones ({ $date })
status-agreed = { $name } { grammar-has } aceptado ({ $date })
status-agreed-unconfirmed = Sin confirmar: según informaciones publicadas, { $name } { grammar-has } aceptado ({ $date })
status-declined = { $name } { grammar-has } rechazado la petición: dijo que no, según las últimas informaciones ({ $date })
status-declined-unconfirmed = Sin confirmar: según informaciones publicadas, { $name } { grammar-has } rechazado la petición ({ $date })
status-denied = { $name } { grammar-denies } las informaciones sobre una petición o un acuerdo ({ $date }); no consta ninguna aceptación
status-denied-unconfirmed = Sin confirmar: según informaciones publicadas, { $name } lo { grammar-has } negado ({ $date })
status-suspended = { $name } { grammar-had } aceptado; el acuerdo ha sido suspendido ({ $date })
status-suspended-unconfirmed = Sin confirmar: según informaciones publicadas, el acuerdo con { $name } está suspendido ({ $date })
status-ended = { $name } { grammar-had } aceptado; el acuerdo ha terminado ({ $date })
status-ended-unconfirmed = Sin confirmar: según informaciones publicadas, el acuerdo con { $name } ha terminado ({ $date })
status-with-practice = { $answer }; { $practice }.
status-contested = Controvertido: { $sentence } Las fuentes se contradicen; se muestran ambas versiones.
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
status-missing-headline = No consta: el registro no tiene nada sobre { $name }.
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
list-headline-agreed = De los { $asked } países a los que se ha dirigido la petición{ $where }, { $matching } { $matching ->
    [one] ha
   *[other] han
} aceptado{ $narrowed }.
list-headline-declined = De los { $asked } países a los que se ha dirigido la petición{ $where }, { $matching } la { $matching ->
    [one] ha
   *[other] han
} rechazado{ $narrowed }.
list-headline-in-talks = De los { $asked } países a los que se ha dirigido la petición{ $where }, { $matching } { $matching ->
    [one] está
   *[other] están
} en conversaciones{ $narrowed }.
list-headline-denied = { $matching } de los { $total } países del registro{ $where } { $matching ->
    [one] niega
   *[other] niegan
} las informaciones sobre una petición o un acuerdo{ $narrowed }.
list-headline-suspended = En { $matching } de los { $asked } países a los que se ha dirigido la petición{ $where } hay un acuerdo suspendido{ $narrowed }.
list-headline-ended = En { $matching } de los { $asked } países a los que se ha dirigido la petición{ $where } un acuerdo ha terminado{ $narrowed }.
list-headline-none = { $matching } de los { $total } países del registro{ $where } no { $matching ->
    [one] ha
   *[other] han
} dado respuesta pública{ $narrowed }.
list-headline-asked = Se ha dirigido la petición a { $matching } de los { $total } países del registro{ $where }{ $narrowed }.
list-headline-to-be-asked = En { $matching } de los { $total } países del registro{ $where } estaba prevista una petición, y no consta ni la petición ni una respuesta{ $narrowed }.
list-headline-received = Han llegado personas a { $matching } de los { $total } países del registro{ $where }{ $narrowed }.
list-where = { " " }en { $region }
list-narrowed = { " " }({ $conditions })
list-unconfirmed = Lo que consta sobre { $number ->
    [one] uno
   *[other] { $number }
} de ellos se apoya solo en informaciones sin confirmar.
list-contested = Sobre { $number ->
    [one] uno de ellos
   *[other] { $number } de ellos
} las fuentes se contradicen.
list-empty = Ningún país del registro cumple: { $conditions }.
list-empty-proof = Que en el registro no haya ninguno no prueba que no lo haya.
list-row-dated = { $state } { $date }
list-condition-region = en { $region }
list-condition-since = desde { $date }
list-condition-until = hasta { $date }
list-condition-confidence = como mínimo { $confidence }
list-condition-all = todos los países del registro
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
people-row = { $total }, última { $date }
people-row-unknown = el número no consta, última { $date }
people-agreed-title = Lo que permiten los acuerdos

## /totals

totals-title = El panorama en cifras
totals-headline = Consta que se ha dirigido la petición a { $asked } países y que estaba prevista para { $planned } más; { $agreed } han aceptado, { $declined } han rechazado, y han llegado personas a { $received }.
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
chart-arrivals-unknown = el número no consta
chart-money-sum = { $amount } en total en el registro
chart-more = Y { $number } más, que no caben aquí.
chart-key-at-least = Al menos: puede ser más
chart-key-about = Cerca de
chart-key-up-to = Hasta: lo vacío no es seguro
chart-key-cut = // Esta barra está cortada y no guarda la escala; su número dice cuánto mediría.
picture-subtitle = Peticiones de Estados Unidos de recibir a personas que deporta y que no son sus nacionales
picture-subtitle-on = Según lo conocido a { $on }: peticiones de Estados Unidos de recibir a personas que deporta y que no son sus nacionales
picture-source = Fuente: { $sources } publicaciones, todas en /sources
picture-source-map = Fuente: { $sources } publicaciones, todas en /sources · Contornos: Natural Earth
picture-legend-unconfirmed = Más pálido: solo sin confirmar
picture-legend-others = No consta nada de esto
picture-legend-empty = Aquí no consta nada de esto
picture-legend-dashed = Límite disputado o no definitivo
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
