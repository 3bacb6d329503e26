### Demarche, Portuguese as in Brazil: for pt-BR. docs/languages.md says how a translation is made, checked and worded.
### Style: impersonal and neutral ("consta", "foi feito o pedido"); claims are attributed; no markup.

language-name = português (Brasil)

## Grammar: articles, contractions and verb forms before and after names of countries and regions

in-sentence = { $name-form ->
    [m] o { $name-bare }
    [f] a { $name-bare }
    [mp] os { $name-bare }
    [fp] as { $name-bare }
   *[none] { $name-bare }
}
country-forms =
    m: AF AZ BH BI BJ BR BT CA CD CL DJ EC EG EH GA GB HT IO IQ IR JP KE KG KH KW KZ LA LB LK LS MA ML MW MX NE NP PA PE PK PY QA SD SN SR SS TD TG TJ TM UY UZ VN XK YE ZW
    f: AL AM AQ AR AS AT AU BA BE BG BO BV BY CF CG CH CI CN CO CR CX CZ DE DK DM DO DZ EE ER ES ET FI FM FR GE GF GL GM GN GQ GR GT GW GY HR HU ID IE IM IN IS IT JM JO KP KR LR LT LV LY MD MK MN MQ MR MY NA NC NF NG NI NO NZ PF PG PL PS RE RO RS RU SA SE SI SK SO SY TH TN TR TZ UA VA VE ZA ZM
    mp: AE BQ NL TF US
    fp: AX BM BS CC CK FK FO GS HM KM KY MH MP MV PH PN SB SC TC UM VG VI
region-forms =
    m: caribbean south-eastern-asia middle-east horn-of-africa sahel mercosur northern-triangle
    f: africa northern-africa sub-saharan-africa western-africa middle-africa eastern-africa southern-africa latin-america-and-caribbean latin-america north-america northern-america central-america south-america asia central-asia eastern-asia southern-asia western-asia europe eastern-europe northern-europe southern-europe western-europe oceania australia-and-new-zealand melanesia micronesia polynesia european-union former-soviet-union caricom oecs ecowas sadc asean
    mp: balkans
    fp: americas pacific-islands
grammar-of = { $name-form ->
    [m] do { $name-bare }
    [f] da { $name-bare }
    [mp] dos { $name-bare }
    [fp] das { $name-bare }
   *[none] de { $name }
}
grammar-to = { $name-form ->
    [m] ao { $name-bare }
    [f] à { $name-bare }
    [mp] aos { $name-bare }
    [fp] às { $name-bare }
   *[none] a { $name }
}
grammar-in = { $name-form ->
    [m] no { $name-bare }
    [f] na { $name-bare }
    [mp] nos { $name-bare }
    [fp] nas { $name-bare }
   *[none] em { $name }
}
grammar-in-region = { $region-form ->
    [m] no { $region-bare }
    [f] na { $region-bare }
    [mp] nos { $region-bare }
    [fp] nas { $region-bare }
   *[none] em { $region }
}
grammar-is = { $name-form ->
    [mp] estão
    [fp] estão
   *[none] está
}
grammar-was = { $name-form ->
    [mp] estavam
    [fp] estavam
   *[none] estava
}
grammar-agreed = { $name-form ->
    [mp] aceitaram
    [fp] aceitaram
   *[none] aceitou
}
grammar-declined = { $name-form ->
    [mp] recusaram
    [fp] recusaram
   *[none] recusou
}
grammar-denies = { $name-form ->
    [mp] negam
    [fp] negam
   *[none] nega
}
grammar-denied = { $name-form ->
    [mp] negaram
    [fp] negaram
   *[none] negou
}
grammar-had = { $name-form ->
    [mp] haviam
    [fp] haviam
   *[none] havia
}

## States

approach-none = nenhum pedido no registro
approach-to-be-asked = pedido previsto
approach-asked = pedido feito
approach-implied = pedido feito, como a resposta indica

answer-none = nenhuma resposta pública no registro
answer-in-talks = em conversações
answer-agreed = aceitou
answer-declined = recusou
answer-denied = nega as informações
answer-suspended = acordo suspenso
answer-ended = acordo encerrado

practice-none = nenhuma chegada no registro
practice-received = pessoas chegaram

confidence-unconfirmed = não confirmado
confidence-reported = noticiado
confidence-confirmed = confirmado
confidence-unconfirmed-long = ◆◇◇ não confirmado: indícios fracos, de segunda mão, deduzidos ou contestados
confidence-reported-long = ◆◆◇ noticiado por um veículo confiável
confidence-confirmed-long = ◆◆◆ confirmado por duas fontes independentes ou por uma fonte primária

kind-to-be-asked = pedido previsto
kind-asked = pedido
kind-talks = conversações
kind-agreed = aceitação
kind-declined = recusa
kind-denied = desmentido
kind-suspended = suspensão
kind-ended = fim do acordo
kind-arrival = chegada
kind-onward = transferência posterior
kind-court-blocked = bloqueio judicial
kind-court-allowed = autorização judicial
kind-payment = pagamento
kind-statement = declaração
kind-note = nota

money-offered = oferecidos
money-promised = prometidos
money-paid = pagos
money-reported = mencionados, sem que se saiba se prometidos ou pagos

source-press = imprensa
source-government = governo
source-court = tribunal
source-parliament = parlamento
source-ngo = organização não governamental
source-un = Nações Unidas
source-academic = acadêmica
source-aggregator = agregador

sort-name = por nome
sort-recent = mais recentes primeiro
sort-oldest = mais antigos primeiro
sort-people = mais pessoas primeiro

## Regions without a name in CLDR

region-balkans = Bálcãs
region-middle-east = Oriente Médio
region-horn-of-africa = Chifre da África
region-sahel = Sahel
region-pacific-islands = ilhas do Pacífico
region-european-union = União Europeia
region-caricom = CARICOM
region-oecs = OECO
region-ecowas = CEDEAO
region-sadc = SADC
region-asean = ASEAN
region-mercosur = Mercosul
region-northern-triangle = Triângulo Norte
region-latin-america = América Latina (sem o Caribe anglófono)
region-former-soviet-union = antiga União Soviética

## Figures

figure-exactly = { $figure }
figure-about = cerca de { $figure }
figure-up-to = até { $figure }
figure-at-least = pelo menos { $figure }
money-amount = US$ { $figure }
money-million = US$ { $figure } { $figure ->
    [one] milhão
   *[other] milhões
}
figure-between = entre { $low } e { $figure }
people-counted = { $figure } { $number ->
    [one] pessoa
   *[other] pessoas
}
people-per-year = { $people } por ano
people-maximum = { $people } no total
people-running-total = { $people } no total até então

## Shared pieces

title = { $flag } { $name }
title-state = { $flag } { $name } — { $state }
date-first-last = primeiro { $first }, por último { $last }
separator = { "; " }
unconfirmed-mark = não confirmado
contested-mark = contestado
as-of = Dados até { $known } · edição { $edition } · revisão { $revision } · não é consultoria jurídica
as-of-day = Conforme conhecido em { $on } · dados até { $known } · edição { $edition } · revisão { $revision } · não é consultoria jurídica
as-of-noted = { $line } · { $note }
as-of-summaries = os resumos dos fatos estão em inglês, como no registro
as-of-untranslated = ainda não há respostas no seu idioma
citation = { $publisher }
citation-dated = { $publisher }, { $date }
citation-via = { $citation }, via { $via }
not-proof = Isso não prova que não tenha acontecido.

label-approach = Pedido
label-answer = Resposta
label-practice = Na prática
label-also = Também consta
label-courts = Tribunais
label-terms = Termos
label-confidence = Confiabilidade
label-latest = Último fato
label-total = Total
label-left-out = Não incluído
label-conflict = Afirmações contraditórias
label-unconfirmed = Não confirmado
label-sum = Soma
label-date = Data
label-reported = Tornou-se público
label-kind = Tipo
label-people = Pessoas
label-money = Dinheiro
label-nationalities = Nacionalidades
label-conditions = Condições
label-summary = O que aconteceu
label-note = Nota
label-onward = Transferidas depois
label-further-talks = Novas conversações
label-others-said = Totais informados por outros

## Follow-ups; at most 34 characters each

follow-status = Situação
follow-timeline = Cronologia
follow-terms = Termos
follow-money = Dinheiro
follow-people = Pessoas
follow-sources = Todas as fontes
follow-courts = Tribunais
follow-agreed = Quem aceitou?
follow-declined = Quem recusou?
follow-received = Aonde chegaram pessoas?
follow-totals = Em números
follow-changes = O que há de novo?
follow-about = Sobre o registro
follow-help = O que posso perguntar?
follow-today = Conforme conhecido agora

## /status

status-also = { $date }. { $text }
status-none = não consta nenhum pedido { grammar-to } nem resposta alguma
status-to-be-asked = segundo informações publicadas, estava previsto um pedido { grammar-to }; não consta nem o pedido nem uma resposta
status-to-be-asked-unconfirmed = Não confirmado: acredita-se que { $name } { grammar-was } em uma lista de países aos quais o pedido seria feito; não consta nem o pedido nem uma resposta
status-asked = o pedido foi feito { grammar-to }; não consta resposta pública
status-asked-unconfirmed = Não confirmado: segundo informações publicadas, o pedido foi feito { grammar-to }; não consta resposta pública
status-in-talks = { $name } { grammar-is } em conversações, segundo as últimas informações ({ $date }); não { grammar-agreed } nem { grammar-declined }
status-in-talks-unconfirmed = Não confirmado: segundo informações publicadas, { $name } { grammar-is } em conversações ({ $date })
status-agreed = { $name } { grammar-agreed } ({ $date })
status-agreed-unconfirmed = Não confirmado: segundo informações publicadas, { $name } { grammar-agreed } ({ $date })
status-declined = { $name } { grammar-declined }; segundo as últimas informações, a resposta era não ({ $date })
status-declined-unconfirmed = Não confirmado: segundo informações publicadas, { $name } { grammar-declined } ({ $date })
status-denied = { $name } { grammar-denies } as informações sobre um pedido ou um acordo ({ $date }); não consta nenhuma aceitação
status-denied-unconfirmed = Não confirmado: segundo informações publicadas, { $name } { grammar-denied } ({ $date })
status-suspended = { $name } { grammar-had } aceitado; o acordo foi suspenso ({ $date })
status-suspended-unconfirmed = Não confirmado: segundo informações publicadas, o acordo com { $name } está suspenso ({ $date })
status-ended = { $name } { grammar-had } aceitado; o acordo foi encerrado ({ $date })
status-ended-unconfirmed = Não confirmado: segundo informações publicadas, o acordo com { $name } foi encerrado ({ $date })
status-with-practice = { $answer }; { $practice }.
status-contested = Contestado: { $sentence } As fontes se contradizem; as duas versões são mostradas.
status-denied-before = { $sentence } Antes de aceitar, o seu governo desmentiu notícias ({ $dates }); ambas as versões são mostradas.
status-doubtful = { $sentence } Uma informação posterior não confirmada ({ $date }) diz: { $state }.
status-on-day = Conforme conhecido em { $on }: { $sentence }

practice-clause-none = não constam chegadas
practice-clause-received = { $people } { $number ->
    [one] chegou
   *[other] chegaram
}
practice-clause-received-unknown = pessoas chegaram, em número que não consta
practice-clause-unconfirmed = há informações não confirmadas sobre a chegada de { $people }
practice-clause-unconfirmed-unknown = há informações não confirmadas sobre chegadas
practice-without-agreement = { $people } { $number ->
    [one] chegou
   *[other] chegaram
}, embora não conste nenhuma aceitação pública
practice-without-agreement-unknown = pessoas chegaram, embora não conste nenhuma aceitação pública

status-approach = { $state } ({ $dates })
status-answer = { $state } ({ $dates }). { $summary }
status-practice = { $total }; última chegada { $date }
status-practice-unknown = pessoas chegaram, o número não consta; última chegada { $date }
status-practice-unconfirmed = { $practice } (não confirmado)
status-nothing-newer = { $date }, { $kind }. { $summary } Nada mais recente consta no registro.
status-nothing-newer-shown = { $date }, { $kind }, como acima. Nada mais recente consta no registro.
status-arrivals-without-number = pelo menos mais uma chegada consta sem número e não está no total

status-missing-title = Sem registro
status-missing-headline = nada consta no registro sobre { $name }.
status-missing-proof = Não consta que os Estados Unidos tenham feito o pedido a este país nem que pessoas tenham chegado lá. Isso não prova que não tenha acontecido.
status-us-headline = Os Estados Unidos são quem faz os pedidos: são o sujeito de todo o registro e não têm situação própria.
status-us-hint = O quadro jurídico nos Estados Unidos está em Tribunais; o panorama em números, em Em números.

## Lists

list-agreed = Aceitaram
list-declined = Recusaram
list-in-talks = Em conversações
list-denied = Negam as informações
list-suspended = Acordo suspenso
list-ended = Acordo encerrado
list-none = Sem resposta pública
list-asked = Pedido feito
list-to-be-asked = Pedido previsto
list-received = Pessoas chegaram
list-title = Países no registro
list-title-region = { $title } — { $region }
list-headline = { $matching } dos { $total } países no registro{ $where } { $matching ->
    [one] atende
   *[other] atendem
} à condição: { $conditions }.
list-headline-agreed = dos { $asked } países aos quais o pedido foi feito{ $where }, { $matching } { $matching ->
    [one] aceitou
   *[other] aceitaram
}{ $narrowed }.
list-headline-declined = dos { $asked } países aos quais o pedido foi feito{ $where }, { $matching } { $matching ->
    [one] recusou
   *[other] recusaram
}{ $narrowed }.
list-headline-in-talks = dos { $asked } países aos quais o pedido foi feito{ $where }, { $matching } { $matching ->
    [one] está
   *[other] estão
} em conversações{ $narrowed }.
list-headline-denied = { $matching } dos { $total } países no registro{ $where } { $matching ->
    [one] nega
   *[other] negam
} as informações sobre um pedido ou um acordo{ $narrowed }.
list-headline-suspended = em { $matching } dos { $asked } países aos quais o pedido foi feito{ $where } há um acordo suspenso{ $narrowed }.
list-headline-ended = em { $matching } dos { $asked } países aos quais o pedido foi feito{ $where } um acordo foi encerrado{ $narrowed }.
list-headline-none = { $matching } dos { $total } países no registro{ $where } não { $matching ->
    [one] deu
   *[other] deram
} resposta pública{ $narrowed }.
list-headline-asked = o pedido foi feito a { $matching } dos { $total } países no registro{ $where }{ $narrowed }.
list-headline-to-be-asked = para { $matching } dos { $total } países no registro{ $where } estava previsto um pedido, e não consta nem o pedido nem uma resposta{ $narrowed }.
list-headline-received = pessoas chegaram a { $matching } dos { $total } países no registro{ $where }{ $narrowed }.
list-where = { " " }{ grammar-in-region }
list-outside = { " " }fora de { $region }
list-narrowed = { " " }({ $conditions })
list-unconfirmed = O que consta sobre { $number ->
    [one] um
   *[other] { $number }
} deles se apoia apenas em informações não confirmadas.
list-contested = Sobre { $number ->
    [one] um
   *[other] { $number }
} deles as fontes se contradizem.
list-empty = nenhum país no registro atende a: { $conditions }.
list-empty-proof = Não haver nenhum no registro não prova que não haja nenhum.
list-other-number = Não consta uma lista de { $number } países que corresponda. O mais próximo: { $sentence }
list-row-dated = { $state } { $date }
list-condition-region = { grammar-in-region }
list-condition-since = desde { $date }
list-condition-until = até { $date }
list-condition-confidence = no mínimo { $confidence }
list-condition-all = todos os países no registro
list-condition-words = fatos que usam as palavras da pergunta
list-condition-floor = pelo menos { $figure }
list-condition-below = menos de { $figure }
list-condition-above = mais de { $figure }
list-nearest-period = Em qualquer data
list-nearest-confidence = Com qualquer confiabilidade
list-nearest-region = Em todas as regiões

## /timeline and /changes

timeline-title = Cronologia
timeline-title-country = { $flag } { $name } — cronologia
timeline-headline = { $number ->
    [one] Consta um fato
   *[other] Constam { $number } fatos
} { $scope }; o último é de { $latest }.
timeline-empty = Não consta nenhum fato { $scope }.
timeline-scope-country = sobre { $name }
timeline-scope-all = sobre todos os países e o quadro jurídico
timeline-scope-kind = do tipo “{ $kind }”
timeline-scope-since = desde { $date }
timeline-scope-until = até { $date }
timeline-label = { $date }
timeline-label-country = { $date } · { $flag } { $name }
timeline-row = { $kind }: { $summary }
timeline-row-doubt = { $kind } ({ $doubt }): { $summary }
changes-title = O que se tornou público
changes-headline = Desde { $since }, { $number ->
    [one] um fato se tornou público
   *[other] { $number } fatos se tornaram públicos
}, em { $countries ->
    [one] um registro
   *[other] { $countries } registros
}.
changes-empty = Nada do registro se tornou público desde { $since }. Os dados vão até { $known }.

## /compare

compare-title = Comparação
compare-headline-same = Situação idêntica para { $names }: { $state }.
compare-headline-differ = { $list }.
compare-part = { $name-bare }: { $state }
compare-differs = { $attribute } ≠
compare-nothing = nada consta

## /terms

terms-title = { $flag } { $name } — termos
terms-headline = { $number ->
    [one] Um fato
   *[other] { $number } fatos
} do registro { grammar-of } { $number ->
    [one] traz
   *[other] trazem
} termos ou números de um acordo.
terms-agreed-without = Consta que { $name } { grammar-agreed }, mas os termos não constam.
terms-none = Não consta: nenhuma aceitação { grammar-of } está no registro, e portanto nenhum termo. Resposta: { $state }.
terms-no-agreement = Não consta nenhum acordo em vigor com { $name } (resposta: { $state }); o que consta sobre termos:

## /money

money-title = Dinheiro
money-title-country = { $flag } { $name } — dinheiro
money-headline = Para { $name }: { $parts }.
money-headline-all = Constam para { $countries } { $countries ->
    [one] país
   *[other] países
}: { $parts }.
money-part = { $amount } { $state }
money-none = Não consta: nenhum pagamento, promessa ou oferta de dinheiro para { $name } está no registro.
money-none-proof = Não constar dinheiro não prova que nada foi pago.
money-block-offered = Oferecido
money-block-promised = Prometido
money-block-paid = Pago
money-block-reported = Mencionado, sem que se saiba se prometido ou pago
money-sum = { $amount }, segundo { $number ->
    [one] um fato de pagamento
   *[other] { $number } fatos de pagamento
} no registro, com os valores noticiados; o que não consta não está incluído.
money-never-mixed = Os valores oferecidos, prometidos, pagos ou apenas mencionados ficam separados e nunca são somados entre si.
money-also = Aqui também se fala de dinheiro, sem um valor próprio no registro

## /people

people-title = Pessoas
people-title-country = { $flag } { $name } — pessoas
people-headline = Segundo o registro, { $number ->
    [one] chegou
   *[other] chegaram
} { grammar-to } { $total }.
people-headline-unknown = Pessoas chegaram { grammar-to }; o número não consta.
people-headline-unconfirmed = Não confirmado: segundo informações publicadas, { $total } chegaram { grammar-to }.
people-headline-unconfirmed-unknown = Não confirmado: segundo informações publicadas, pessoas chegaram { grammar-to }; o número não consta.
people-headline-contested = { $sentence } As fontes divergem; veja abaixo.
people-none = Não consta: nenhuma chegada { grammar-to } está no registro. { $proof }
people-all = Consta que pessoas chegaram a { $countries } países; os números somam { $total }.
people-all-empty = Não consta nenhuma chegada.
people-counted-from = { $total }, a partir de { $number ->
    [one] um número
   *[other] { $number } números
}; um total acumulado substitui o que resume.
people-without-number = { $number ->
    [one] Uma chegada consta
   *[other] { $number } chegadas constam
} sem número e não { $number ->
    [one] está
   *[other] estão
} no total.
people-left-out = Não confirmado, e não incluído no total: { $summary }
people-row-from = { $row } Procedência: { $names }.
people-sum-note = Soma o que trazem os registros de cada país, até dias diferentes. Chegadas não confirmadas ou sem número não são contadas: { $names }.
people-sum-note-whole = Soma o que trazem os registros de cada país, até dias diferentes.
people-row = { $total }, última chegada { $date }
people-row-unknown = o número não consta, última chegada { $date }
people-agreed-title = O que os acordos permitem

## /totals

totals-title = O panorama em números
totals-headline = consta que o pedido foi feito a { $asked } países e estava previsto para mais { $planned }; { $agreed } aceitaram, { $declined } recusaram, e pessoas chegaram a { $received }.
totals-answers = Respostas
totals-practice = Na prática
totals-money = Dinheiro
totals-coverage = Abrangência
totals-countries = { $number ->
    [0] nenhum país
    [one] um país
   *[other] { $number } países
}
totals-countries-unconfirmed = { $countries }, { $number } não { $number ->
    [one] confirmado
   *[other] confirmados
}
totals-agreed-note = Cada país conta pela última resposta: conversações ou um desmentido não anulam uma aceitação; o que não está confirmado só conta onde não consta nada mais sólido.
totals-record = { $events } fatos de { $countries } países e do quadro jurídico, de { $sources } fontes
totals-confidence = { $confirmed } confirmados, { $reported } noticiados, { $unconfirmed } não confirmados
label-asked = Pedido feito
label-to-be-asked = Pedido previsto
label-agreed = Aceitaram
label-declined = Recusaram
label-in-talks = Em conversações
label-denied = Negam as informações
label-suspended = Acordo suspenso
label-ended = Acordo encerrado
label-none = Sem resposta pública
label-received = Receberam pessoas
label-record = Registro
label-counting = Regra

## Pictures: /map, /chart, and what stands in them

theme-answer = o que os países responderam
theme-approach = a quais países o pedido foi feito
theme-practice = aonde pessoas chegaram
theme-money = dinheiro pago e prometido
theme-people = quantas pessoas chegaram
theme-agreements = as aceitações ao longo do tempo
theme-arrivals = pessoas que chegaram, por país
theme-timeline = a cronologia de um país
theme-overview = mapas pequenos de vários dias
shade-light = fundo claro
shade-dark = fundo escuro
class-agreed = Aceitou
class-declined = Recusou
class-talks = Em conversações
class-asked = Pedido feito ou previsto, sem resposta
class-disputed = Contestado ou desmentido
class-suspended = Acordo suspenso ou encerrado
class-was-asked = Pedido feito
class-to-be-asked = Pedido previsto
class-arrived = Pessoas chegaram
class-agreed-only = Aceitou, não constam chegadas
class-paid = Pagos
class-promised = Prometidos
class-offered = Oferecidos
class-reported = Mencionados, sem se saber se prometidos ou pagos
class-counted = Chegadas com número
class-uncounted = Chegadas, o número não consta
class-agreed-clause = { $number } com aceitação
class-declined-clause = { $number } com recusa
class-talks-clause = { $number } em conversações
class-asked-clause = { $number } com pedido feito ou previsto, sem que conste resposta
class-disputed-clause = { $number } com contestação ou desmentido
class-suspended-clause = { $number } com acordo suspenso ou encerrado
class-was-asked-clause = { $number } com pedido feito
class-to-be-asked-clause = { $number } com pedido previsto
class-arrived-clause = { $number } com chegadas
class-agreed-only-clause = { $number } com aceitação e sem chegadas que constem
class-paid-clause = { $number } com dinheiro pago
class-promised-clause = { $number } com dinheiro prometido
class-offered-clause = { $number } com dinheiro oferecido
class-reported-clause = { $number } com dinheiro mencionado, sem que se saiba se prometido ou pago
class-counted-clause = { $number } com chegadas cujo número consta
class-uncounted-clause = { $number } com chegadas cujo número não consta
map-title-answer = O que os países responderam
map-title-approach = A quais países o pedido foi feito
map-title-practice = Aonde pessoas chegaram
map-title-money = Onde foi pago ou prometido dinheiro
map-title-people = Quantas pessoas chegaram
map-headline = Do total de { $total } { $total ->
    [one] país
   *[other] países
} no registro{ $place }: { $parts }.
map-empty = { $total ->
    [0] Nenhum país consta no registro{ $place }.
    [one] Sobre o único país no registro{ $place } não consta nada do que este mapa mostra.
   *[other] Sobre nenhum dos { $total } países no registro{ $place } consta nada do que este mapa mostra.
}
map-group = { $class } ({ $number })
map-group-unconfirmed = { $class } ({ $number }, dos quais { $weak } não confirmados)
map-note-contested = { $number ->
    [one] Um país que aceitou aparece
   *[other] { $number } países que aceitaram aparecem
} aqui como contestado, porque as fontes ou o seu governo contradizem a aceitação; as listas dos que aceitaram { $number ->
    [one] o
   *[other] os
} incluem.
map-note-money = Cada país aparece pela etapa mais avançada do dinheiro; valores de etapas diferentes nunca são somados.
map-note-others = { $number ->
    [one] Consta mais um país, sem nada do que este mapa mostra.
   *[other] Constam mais { $number } países, sem nada do que este mapa mostra.
}
map-note-boundaries = Linhas e nomes seguem a norma ISO 3166-1 e nada dizem sobre o status de ninguém; as linhas tracejadas são disputadas ou não definitivas.
map-describes = Mapa: { $title }.
chart-describes = Gráfico: { $title }.
chart-title-agreements = As aceitações ao longo do tempo
chart-title-arrivals = Pessoas que chegaram, por país
chart-title-money = Dinheiro por país
chart-title-timeline = Cronologia
chart-title-overview = Como as respostas chegaram
chart-agreements = { $number ->
    [one] Consta que um país tinha aceitado
   *[other] Consta que { $number } países tinham aceitado
} até { $last }.
chart-agreements-unconfirmed = { $number ->
    [one] Consta que um país tinha aceitado
   *[other] Consta que { $number } países tinham aceitado
} até { $last }; { $weak } deles apenas segundo informações não confirmadas.
chart-agreements-none = Não consta nenhuma aceitação.
chart-agreements-counts = Países que tinham aceitado
chart-agreements-row = { $known } conforme conhecido então, { $happened } conforme conhecido agora
chart-money = Consta: { $parts }.
chart-money-none = Não consta nenhum pagamento, promessa ou oferta de dinheiro.
chart-overview = O que se conhecia das respostas, de { $first } a { $last }.
chart-overview-counts = Conforme conhecido em cada dia
chart-agreements-known = Conforme se tornou público: o conhecido em cada dia
chart-agreements-happened = Conforme aconteceu, pelo conhecido agora
chart-agreements-contested = { $number ->
    [one] Um dos { $total } é contestado: um mapa de respostas o mostra assim.
   *[other] { $number } dos { $total } são contestados: um mapa de respostas os mostra assim.
}
chart-arrivals-unknown = o número não consta
chart-money-sum = { $amount } no total no registro
chart-more = E mais { $number }, que não cabem aqui.
chart-key-at-least = Pelo menos: pode ser mais
chart-key-about = Cerca de
chart-key-up-to = Até: o vazio não é certo
chart-key-cut = // Esta barra está cortada e fora de escala; o número diz quanto mediria.
picture-subtitle = Pedidos dos Estados Unidos a países para que recebam pessoas deportadas que não são seus nacionais
picture-subtitle-on = Conforme conhecido em { $on }: pedidos dos Estados Unidos a países para que recebam pessoas deportadas que não são seus nacionais
picture-source = Fonte: { $sources } publicações, todas em /sources
picture-source-map = Fonte: { $sources } publicações, todas em /sources · Contornos: Natural Earth
picture-legend-unconfirmed = Mais pálido: só não confirmado
picture-legend-others = Não consta nada disso
picture-legend-empty = Aqui não consta nada disso
picture-legend-dashed = Limite disputado ou não definitivo
picture-legend-smallest = até { $figure } pessoas
picture-part = { $head }: { $items }.
picture-part-bare = { $head }.
picture-part-more = { $head }: { $items } e mais { $number }.
picture-item = { $name } { $figure }
follow-map = Mapa
follow-chart = Gráfico
follow-map-answer = Mapa: respostas
follow-map-practice = Mapa: chegadas
follow-map-people = Mapa: quantas pessoas
follow-chart-agreements = Gráfico: aceitações
follow-chart-arrivals = Gráfico: chegadas
follow-chart-overview = Gráfico: no tempo

## /courts

courts-title = Os tribunais e o quadro jurídico
courts-title-country = { $flag } { $name } — tribunais
courts-headline = A última decisão judicial que consta é de { $date }: { $summary }
courts-headline-country = { $number ->
    [one] Consta uma decisão judicial
   *[other] Constam { $number } decisões judiciais
} sobre { $name }; a última é de { $date }.
courts-none = Não consta: nenhuma decisão judicial sobre { $name } está no registro.
courts-frame = O quadro jurídico nos Estados Unidos
courts-countries = Decisões sobre países específicos

## /sources

sources-title = Fontes
sources-title-country = { $flag } { $name } — fontes
sources-headline-country = { $number ->
    [one] Uma fonte sustenta
   *[other] { $number } fontes sustentam
} o registro { grammar-of }.
sources-all = { $sources } fontes de { $publishers } veículos sustentam { $events } fatos.
sources-row = { $title } ({ $kind }, { $language }; sustenta { $events })
sources-kinds = Por tipo de veículo
sources-publishers = Veículos mais citados
sources-languages = Por idioma
sources-number = { $number ->
    [one] uma fonte
   *[other] { $number } fontes
}

## /event

event-headline = { $kind }, { $date }; { $confidence }.

event-title = { $flag } { $name } — { $id }
event-missing = Não há nenhum fato { $id } no registro.
event-range = O registro { grammar-of } tem os fatos { $first } a { $last }.
event-no-country = O registro não tem fatos sobre { $name }.
event-doubt-unconfirmed = Este fato não está confirmado: os indícios são fracos, de segunda mão, deduzidos ou contestados.
event-contested = Contestado por { $id }: { $summary }

## /help and /about

help-title = Ajuda
help-headline = Pergunte com um comando; os nomes de países podem ser escritos de qualquer forma.
help-command-title = /{ $command }
help-usage = Uso
help-options = Opções
help-example = Por exemplo
help-option = { $description }
help-option-required = { $description } (necessário)
help-option-words = { $description } Uma destas palavras: { $words }.
help-commands = Comandos
help-principle = Cada fato tem sua fonte; “não consta” não quer dizer “não”; se um nome pode ser de vários países, a pergunta volta para você.
about-title = Sobre o Demarche
about-headline = O Demarche informa, a partir de um registro com fontes, a quais países os Estados Unidos pediram, desde janeiro de 2025, que recebam pessoas que deportam e que não são nacionais desses países.
about-edition = Edição { $edition }, revisão { $revision }, dados até { $known }.
about-coverage = { $events } fatos de { $countries } países e do quadro jurídico, de { $sources } fontes.
about-confidence = Dos { $events } fatos, { $confirmed } estão confirmados, { $reported } foram noticiados por um veículo confiável e { $unconfirmed } não estão confirmados.
about-limits = A partir de maio de 2026 muito se baseia em relatos de segunda mão; o que é fraco está marcado como não confirmado. Nada aqui é consultoria jurídica.
about-licence = O programa: MIT ou Apache-2.0. O registro: CC BY 4.0, na medida em que é nosso.
about-privacy = Não precisa de nenhum acesso privilegiado e não guarda nenhuma mensagem.
about-languages = { $languages }. O registro está em inglês; os nomes de países seguem o idioma de quem lê.
label-edition = Edição
label-coverage = Abrangência
label-limits = Limites
label-licence = Licença
label-privacy = Privacidade
label-languages = Idiomas

## What could not be understood

taken-for = Mostrando { $name } para “{ $written }”.
which-title = Qual país?
which-headline = “{ $written }” pode ser { $names }.
unknown-title = Não é um país
unknown-headline = Não conheço nenhum país chamado “{ $written }”.
unknown-near = Os nomes mais próximos: { $names }.
unknown-place = “{ $written }” fica { grammar-in }: você quis dizer { $name }?
unknown-help = Países podem ser indicados pelo nome em muitos idiomas, pelo código ISO ou pela bandeira.
trouble-title = Isso não funcionou
trouble-command = Não existe o comando “/{ $written }”.
trouble-command-near = Não existe o comando “/{ $written }”. Você quis dizer { $near }?
trouble-option = /{ $command } não tem a opção “{ $written }”. Tem: { $options }.
trouble-option-near = /{ $command } não tem a opção “{ $written }”. Você quis dizer “{ $near }”?
trouble-option-none = /{ $command } não aceita opções, mas recebeu “{ $written }”.
trouble-surplus = /{ $command } não sabe o que fazer com “{ $written }”.
trouble-missing = /{ $command } precisa de “{ $option }”. { $description } Por exemplo: { $example }
trouble-region = Não conheço nenhuma região chamada “{ $written }”. As regiões são as do UN M49, como África, África Ocidental, Caribe ou América do Sul, e as de uso comum, como os Bálcãs.
trouble-date = “{ $written }” não é uma data para { $option }. Digite um ano, um mês ou um dia: 2025, 2025-06, 2025-06-25, june 2025, last month.
trouble-future = { $written } ainda não chegou: o registro só pode ser mostrado como era conhecido em um dia passado.
trouble-period = O período está vazio: { $since } é posterior a { $until }.
trouble-choice = “{ $written }” não é uma das palavras para { $option }: { $words }.
trouble-choice-near = “{ $written }” não é uma das palavras para { $option }. Você quis dizer “{ $near }”?
trouble-event = “{ $written }” não é o identificador de um fato. Eles são como PE-3: código do país, hífen, número.
trouble-same = { $name }: este país foi indicado duas vezes. Indique de dois a quatro países diferentes.
free-title = Não entendi
free-headline = Só posso responder a partir do registro. Indique um país ou pergunte com um comando.
free-empty = Você não perguntou nada. Indique um país ou pergunte com um comando.
free-unread = Não sei a que “{ $word }” limita a pergunta. Sem essa palavra posso responder com o registro.
free-without = Sem essa palavra

## Commands: what they do, for help and for Discord's pickers; at most 100 characters each

command-status = A situação de um país: pedido, resposta e quem chegou
command-agreed = Quais países aceitaram
command-declined = Quais países recusaram
command-talks = Quais países estão em conversações
command-asked = A quais países o pedido foi feito
command-received = Aonde chegaram pessoas
command-list = Países por pedido, resposta, prática, região, período e confiabilidade
command-timeline = O que aconteceu, do mais recente ao mais antigo
command-compare = De dois a quatro países lado a lado
command-terms = Em que termos um país aceitou
command-money = Quem prometeu ou pagou o quê
command-people = Quantas pessoas chegaram, e de onde
command-totals = O panorama em números, e como se conta
command-map = Um mapa: a quem se pediu, quem aceitou, aonde pessoas chegaram, o dinheiro
command-chart = Um gráfico: aceitações, chegadas, dinheiro, a cronologia de um país, mapas pequenos
command-courts = O que disseram os tribunais
command-sources = Quem diz isso: as fontes, com links
command-event = Um fato por inteiro
command-changes = O que se tornou público ultimamente
command-help = O que se pode perguntar, e como
command-ask = Perguntar com as suas próprias palavras
option-question = A pergunta, como você a diria
command-about = O que é isto, até quando vão os dados e o que fica guardado
option-country = Qual país: qualquer nome, código ou bandeira
option-region = Só esta região: África, Caribe, África Ocidental, Bálcãs …
option-on = Conforme conhecido em um dia passado: 2025-06-25, june 2025, last month
option-since = A partir desta data: 2025, 2025-06, 2025-06-25, last month
option-until = Até esta data: 2025, 2025-06, 2025-06-25, last month
option-approach = Se o pedido foi feito ao país
option-answer = O que ele respondeu
option-practice = Se pessoas chegaram
option-confidence = No mínimo com esta confiabilidade
option-sort = Em que ordem
option-kind = Só fatos deste tipo
option-theme = O que a imagem mostra
option-shade = Sobre fundo claro ou escuro
option-first = O primeiro país
option-second = O segundo país
option-third = Um terceiro país
option-fourth = Um quarto país
option-id = O identificador do fato, como PE-3
option-command = O comando a explicar

## Console

console-picture = Imagem: { $path }
console-label = { $label }:
console-sources = Fontes
console-offer = { $label } ({ $command })
console-offers = Para continuar, digite o número ou o comando
console-offers-written = Para continuar, pergunte
console-on-unused = A data não é usada: /{ $command } mostra o registro como é agora.
console-greeting = O Demarche informa, a partir de um registro com fontes, a quais países os Estados Unidos pediram que recebam pessoas que deportam e que não são nacionais desses países.
console-greeting-edition = Edição { $edition }, dados até { $known }. Nada aqui é consultoria jurídica.
console-greeting-examples = Experimente: /status Peru   /agreed on:2025-06-25   /compare kosovo rwanda
console-greeting-keys = /help lista os comandos, Tab completa, /quit ou Ctrl-D para sair.
console-interrupted = Pressione Ctrl-C de novo, ou digite /quit, para sair.
export-event = { $date } · { $kind } · { $confidence } · { $id }:


## Discord: what only its front end says

discord-sources = Fontes
discord-sources-of = Fontes · { $title }
discord-cited = Fontes citadas ({ $count })
discord-back = Voltar à resposta
discord-share = Compartilhar aqui
discord-page = Página { $page } de { $pages }
discord-choose = Qual deles?
discord-as-text = Como texto
discord-picture = Como imagem
discord-region = Outra região…
discord-world = O mundo inteiro
discord-open = Abrir um destes…
discord-compare = Comparar…
discord-compare-title = Comparar { $country } com…
discord-compare-others = De um a três outros países
discord-compare-example = Ruanda, Kosovo
discord-updated = O registro foi atualizado desde então: revisão { $then } naquele momento, { $now } agora.
discord-option-private = Só você vê a resposta (o padrão em servidores), ou todos no canal
discord-slow-title = Mais devagar, por favor
discord-slow = Você perguntou muito em pouco tempo. Pode continuar em { $seconds ->
        [one] um segundo.
       *[other] { $seconds } segundos.
    }
discord-failed-title = Isso não funcionou
discord-failed = A falha é nossa e foi registrada. Tente de novo; se continuar, informe esta referência às pessoas que administram este bot: { $reference }
discord-late = Demorou demais, e a falha é nossa. Tente de novo; se continuar, informe esta referência às pessoas que administram este bot: { $reference }
discord-stale-title = Este botão não é mais entendido
discord-stale = Ele foi criado por outra versão do bot. Faça a pergunta de novo com um comando, como /status.
discord-gone-title = Este comando não existe mais
discord-gone = O Discord o mostra até atualizar a própria lista; /help mostra o que se pode perguntar.

## Moderation: what is said to every reader

as-of-checked = { $line } · verificado { $day }
as-of-due = { $line } · ⚠ sem nova verificação há { $days } dias
withdrawn = { $number ->
        [one] Um fato sobre { $name } está em verificação desde { $since } e não é considerado.
       *[other] { $number } fatos sobre { $name } estão em verificação, o primeiro desde { $since }, e não são considerados.
    }
event-withdrawn = { $id } está em verificação desde { $since }. Até o fim dela, nenhuma resposta o considera.
event-retracted = { $id } foi retratado em { $on }: { $reason }

## Moderation: what moderators are shown

aspect-answer = resposta
aspect-approach = pedido
aspect-confidence = confiabilidade
aspect-contest = afirmações
aspect-practice = na prática
field-conditions = condições
field-confidence = confiabilidade
field-contested-by = contestado por
field-date = data
field-kind = tipo
field-language = idioma
field-money = dinheiro
field-nationalities = nacionalidades
field-people = pessoas
field-published = publicação
field-publisher = veículo
field-reported = tornou-se público
field-sources = fontes
field-summary = o que aconteceu
field-title = título
field-url = endereço
field-via = via
scope-agreed-maximum = o máximo permitido
scope-per-year = pessoas por ano
scope-running-total = todas até então
scope-this-event = as pessoas deste fato
mod-alias-added = significa { $country }
mod-alias-label = Nome “{ $name }”
mod-alias-removed = não é mais reconhecido
mod-changes = No registro
mod-checked-label = { $name } · verificado com suas fontes
mod-comparison-title = Da revisão { $from } à revisão { $to }
mod-conflict-journal = A edição contém a revisão deste número de outro diário.
mod-conflict-problems = Com ela o registro violaria { $number ->
        [one] uma regra: { $problem }
       *[other] { $number } regras; a primeira: { $problem }
    }
mod-conflict-unreadable = Uma versão posterior do programa a escreveu: { $why }
mod-conflicts-headline = { $number ->
        [one] Uma revisão não se encaixa mais na edição abaixo dela. Nenhuma resposta a considera até que a moderação resolva.
       *[other] { $number } revisões não se encaixam mais na edição abaixo delas. Nenhuma resposta as considera até que a moderação resolva.
    }
mod-conflicts-title = Revisões que não se encaixam mais
mod-contested = contestada
mod-edition-checked-label = Última verificação dos outros países
mod-edition-name-label = Edição
mod-event-added = adicionado
mod-event-amended = { $field }
mod-event-label = { $name } · { $id }
mod-event-removed = removido
mod-event-restored = restaurado: volta a ser considerado
mod-event-retracted = retratado: { $reason }
mod-event-text = { $kind }, { $date }, tornou-se público { $reported }, { $confidence }: { $summary }
mod-event-withdrawn = retirado: nenhuma resposta o considera até que seja verificado
mod-finding-contest-gone = A situação { grammar-of } deixa de ser contestada: antes as duas versões eram mostradas.
mod-finding-dropped = A fonte { $id } sai do registro: nada mais se apoia nela.
mod-finding-host = { $host } ainda não está entre as fontes do registro: abra { $id } antes de aprovar.
mod-finding-kept = O registro vai então até { $after } em vez de { $before }, porque algo mais recente é adicionado. Os outros países não são verificados de novo com isso.
mod-finding-known = { $id } tornou-se público em { $after } e não mais em { $before }: muda o que se conhecia nos dias entre as datas.
mod-finding-one-publisher = { $id } se apoia apenas em { $publisher }.
mod-finding-repeats = { $id } pode repetir { $other }: o mesmo tipo de fato no mesmo dia.
mod-finding-scope = O número de { $id } conta outra coisa: { $before } → { $after }
mod-finding-total = O total de chegadas { grammar-to }: { $before } → { $after }
mod-findings = Preste atenção
mod-from-to = { $before } → { $after }
mod-history-headline = { $number ->
        [0] Não consta nenhuma revisão.
        [one] Consta uma revisão.
       *[other] Constam { $number } revisões, a mais recente primeiro.
    }
mod-history-label = Revisão { $number } · { $day }
mod-history-of-proposal = O que foi dito
mod-history-row = { $author }, com o acordo de { $reviewer }: { $reason }
mod-history-row-alone = { $author }: { $reason }
mod-history-row-glass = { $author }, sem segunda pessoa, porque: { $why }: { $reason }
mod-history-sets-aside = descarta a revisão { $revision }, que não se encaixava mais na edição
mod-history-title = Histórico
mod-history-title-country = { $flag } { $name } — histórico
mod-history-undoes = desfaz a revisão { $revision }
mod-history-unreadable = Esta versão do programa não consegue ler o que ela fez.
mod-known-label = O registro vai até
mod-list-added = { $added } adicionados
mod-list-changed = { $added } adicionados, { $removed } removidos
mod-list-removed = { $removed } removidos
mod-nobody = alguém que pediu para apagar o nome
mod-not-contested = não contestada
mod-nothing = Nada mudou.
mod-preview-title = O que mudaria
mod-problems = O que impede
mod-proposal-headline = { $author } propõe, visto na revisão { $base }: { $reason }
mod-proposal-moved = O registro mudou desde então: assim fica na revisão { $revision }.
mod-proposal-open = Espera uma segunda pessoa.
mod-proposal-published = Publicada como revisão { $revision }.
mod-proposal-rejected = Rejeitada.
mod-proposal-taken-back = Retirada por quem a fez.
mod-proposal-title = Proposta { $id }
mod-queue-headline = { $number ->
        [0] Nada espera revisão.
        [one] Uma proposta espera revisão.
       *[other] { $number } propostas esperam revisão, a mais antiga primeiro.
    }
mod-queue-row = { $author }: { $reason }
mod-queue-row-unfit = { $author }: { $reason } — não se encaixa mais no registro
mod-queue-title = À espera de revisão
mod-remark = { $who } { $did }
mod-remark-text = { $who } { $did }: { $text }
mod-short-added = adicionado
mod-short-amended = corrigido
mod-short-checked = verificado
mod-short-edition-checked = quando os outros países foram verificados
mod-short-edition-name = edição { $edition }
mod-short-known = até { $day }
mod-short-removed = removido
mod-short-restored = restaurado
mod-short-retracted = retratado
mod-short-withdrawn = retirado
mod-source-added = adicionada: { $publisher }, { $title }, { $url }
mod-source-label = Fonte { $id }
mod-source-removed = removida: nada se apoia nela
mod-stale-headline = { $number ->
        [0] O registro de cada país foi verificado nos últimos { $limit } dias.
        [one] O registro de um país aguarda verificação; a espera mais longa vem primeiro.
       *[other] Os registros de { $number } países aguardam verificação; a espera mais longa vem primeiro.
    }
mod-stale-row = sem nova verificação há { $days } dias, desde { $since }
mod-stale-row-due = ⚠ sem nova verificação há { $days } dias, desde { $since }
mod-stale-title = Há muito tempo sem verificação
mod-standing = { $name } · { $aspect }: { $before } → { $after }
mod-standing-dated = { $name } · { $aspect }: { $before } → { $after }, { $date }
mod-standing-same = Não muda a situação de nenhum país.
mod-standings = Para quem lê
mod-suggestion-about-none = nenhum país indicado
mod-suggestion-label = Sugestão { $id } · { $about }
mod-suggestion-many = { $text } — { $people } pessoas disseram isso
mod-suggestion-text = { $text }
mod-suggestion-text-source = { $text } ({ $source })
mod-suggestions-headline = { $number ->
        [0] Nenhuma sugestão espera.
        [one] Uma sugestão espera.
       *[other] { $number } sugestões esperam, a mais antiga primeiro.
    }
mod-suggestions-title = Sugestões
mod-unknown = nada
mod-with-sources = { $line } [+{ $number } { $number ->
        [one] fonte
       *[other] fontes
    }]
remark-answered = respondeu
remark-approved = aprovou
remark-asked = perguntou
remark-broke-glass = publicou sem segunda pessoa
remark-changed = pôs outra proposta no lugar
remark-rejected = rejeitou
remark-submitted = apresentou
remark-took-back = retirou
denied-no-home = O registro não é moderado daqui: quem administra o bot não indicou um servidor de origem.
denied-no-role = Você não tem um cargo que permita isso. Fale com os donos do servidor de origem.
denied-not-home = O registro só é moderado no seu servidor de origem.
denied-not-owner = Só um dono pode fazer isso sem uma segunda pessoa.
misfit-alias-moved = O nome “{ $name }” já significa outra coisa.
misfit-earlier = O registro já vai até { $known }.
misfit-event-moved = { $id } não é mais o que era quando a alteração foi feita.
misfit-fields-moved = { $id } foi alterado nesse meio-tempo no mesmo lugar: { $fields }.
misfit-future = { $day } ainda não chegou.
misfit-name-moved = A edição já tem outro nome.
misfit-no-conflict = A revisão { $revision } não está em conflito com a edição.
misfit-no-event = Não existe o fato { $id }.
misfit-no-record = Não há registro sobre { $name } que possa ser verificado.
misfit-not-told = { $id } foi retirado ou retratado; restaure-o primeiro ou deixe-o como está.
misfit-not-withdrawn = { $id } não foi retirado.
misfit-nothing = Nada mudaria: o registro já é assim.
misfit-number-taken = { $id } não é o próximo identificador livre do seu país.
misfit-source-moved = A fonte { $id } não é mais o que era quando a alteração foi feita.
misfit-source-taken = Outra fonte se chama { $id }. Escolha outro identificador.
refusal-bad-address = “{ $written }” não é um endereço. Endereços são como https://example.org/article.
refusal-broken = O diário não é o que foi escrito, a partir da revisão { $revision }. Nada é alterado até que seja reparado; as respostas continuam com o que é confiável.
refusal-built-upon = A revisão { $revision } não pode ser desfeita: uma alteração posterior se apoia nela. { $why } Desfaça primeiro a posterior ou faça uma nova alteração.
refusal-fault = Não foi possível guardar, e nada mudou. A falha é nossa e foi registrada.
refusal-folded = A revisão { $revision } já faz parte da edição. Faça uma nova alteração.
refusal-muted = Você não pode fazer sugestões aqui: { $reason }
refusal-needs-review = Isso altera fatos, então uma segunda pessoa precisa concordar: envie para revisão.
refusal-no-proposal = Não existe a proposta nº { $id }.
refusal-no-reason = É preciso um motivo: é o que o histórico mostra.
refusal-no-revision = Não existe a revisão { $revision }.
refusal-no-suggestion = Não há sugestão aberta nº { $id }.
refusal-no-text = Falta o texto: diga o que falta ou o que está errado.
refusal-not-author = Só quem a fez pode fazer isso.
refusal-not-undoable = A revisão { $revision } não mudou nada que possa ser desfeito.
refusal-own = Estas são suas próprias alterações. Outra pessoa precisa aprová-las.
refusal-problems = O registro violaria { $number ->
        [one] uma regra
       *[other] { $number } regras; a primeira é
    }: { $problem }
refusal-published = Já foi publicada, como revisão { $revision }.
refusal-rejected = Já foi rejeitada.
refusal-stale = O registro passou à revisão { $revision } desde que você o viu. Nada foi publicado; veja o que mudaria agora e decida de novo.
refusal-taken-back = Quem a fez a retirou.
refusal-too-long = O texto tem { $characters } caracteres; no máximo { $most } são guardados.
refusal-too-many-open = { $most } sugestões suas já esperam. Aguarde uma resposta ou retire uma.
refusal-too-many-today = Você fez { $most } sugestões hoje. Amanhã poderá fazer mais.
refusal-too-soon = Isso foi feito há pouco. Poderá ser feito de novo a partir de { $until }.

## Free questions

ask-yes = Sim: { $sentence }
ask-no = Não: { $sentence }
ask-unclear = O registro não esclarece isso: { $sentence }
ask-not-on-record = Não consta: { $sentence }
ask-premise = Não é isso que o registro diz: { $sentence }
ask-unconfirmed = Não confirmado: { $sentence }
ask-none-money = nenhum pagamento, promessa ou oferta de dinheiro para { $name } está no registro.
ask-none-people = o registro não diz isso sobre chegadas { grammar-to }.
ask-none-terms = o registro não diz isso sobre termos para { $name }.
ask-none-date = não há no registro uma data disso para { $name }; { $standing }
ask-none-of = Não consta: o registro não tem nada sobre { $names }.
ask-sources = Sobre { $name }, isso se apoia em: { $publishers }.
ask-timeline = O que consta sobre { $name }, do mais antigo ao mais recente:
ask-standing = Situação
ask-each = { $parts }.
ask-which = { $names }. { $sentence }
ask-none = Nenhum deles
ask-list = { $matching } dos { $total } países no registro{ $place } { $matching ->
    [one] atende
   *[other] atendem
} à condição: { $conditions }.
ask-list-row = { $state }; { $date }: { $summary }
ask-once = em algum momento: { $condition }
ask-not = não é o caso: { $condition }
ask-from = procedência: { $name }
ask-from-list = Segundo o registro, pessoas vindas { grammar-of } foram enviadas a { $number ->
    [one] um país
   *[other] { $number } países
}: { $countries }.
ask-from-none = Não consta: nenhuma chegada de pessoas vindas { grammar-of }{ $place } está no registro.
ask-extreme = { $order } ({ $what }): { $names } ({ $shown }).
ask-extreme-several = { $order } ({ $what }): { $parts }.
ask-extreme-part = { $name } ({ $shown })
ask-extreme-none = Não consta: nada no registro pode ser posto nessa ordem.
ask-what-cap = número que um acordo permite
ask-what-money = dinheiro no registro
ask-what-arrivals = chegadas no registro
ask-nationalities = { $number } { $number ->
    [one] nacionalidade
   *[other] nacionalidades
}
ask-happened = { $number ->
    [one] Consta um fato
   *[other] Constam { $number } fatos
} desde { $since }, em { $countries ->
    [one] um país
   *[other] { $countries } países
} e no quadro jurídico.
follow-compare = Lado a lado

trait-agreed = aceitou
trait-declined = recusou
trait-talks = em conversações
trait-denied = nega as informações
trait-suspended = acordo suspenso
trait-ended = acordo encerrado
trait-silent = nenhuma resposta pública no registro
trait-answered = respondeu
trait-asked = pedido feito
trait-planned = pedido previsto
trait-arrived = pessoas chegaram
trait-onward = pessoas foram transferidas depois
trait-held = há pessoas detidas
trait-signed = assinado
trait-ratified = aprovado por um parlamento
trait-in-force = em vigor
trait-published = tornado público
trait-money = consta dinheiro
trait-paid = dinheiro foi pago
trait-promised = dinheiro foi prometido
trait-offered = dinheiro foi oferecido
trait-free = sem dinheiro, segundo o que diz
trait-unconfirmed = apoia-se apenas em informações não confirmadas
trait-confirmed = confirmado
trait-contested = as fontes se contradizem
trait-court = um tribunal decidiu algo
ask-foreign-court = um tribunal fora dos Estados Unidos se pronunciou
trait-approached = pedido feito ou previsto

order-first = Primeiro
order-last = Último
order-most = Máximo
order-fewest = Mínimo
order-second = Segundo
order-third = Terceiro
order-fourth = Quarto

month-1 = janeiro
month-2 = fevereiro
month-3 = março
month-4 = abril
month-5 = maio
month-6 = junho
month-7 = julho
month-8 = agosto
month-9 = setembro
month-10 = outubro
month-11 = novembro
month-12 = dezembro

case-title = Isto é sobre o caso de uma pessoa
case-headline = Não posso dizer nada sobre o caso de uma pessoa: só pode fazê-lo um advogado ou um representante credenciado que o conheça.
case-help = Nos Estados Unidos, ajuda gratuita ou de baixo custo está listada pelo Executive Office for Immigration Review (justice.gov, “List of Pro Bono Legal Service Providers”) e em immigrationadvocates.org. Uma pessoa detida pode pedir essa lista e pode entrar em contato com o consulado do seu país.
define-title = O que isso significa aqui
define-third-country = Uma deportação para um país terceiro é a remoção de uma pessoa para um país do qual ela não é nacional e que o seu processo de remoção talvez nunca tenha mencionado. “País terceiro” é um país que não é os Estados Unidos nem o da própria pessoa.
define-agreed = “Aceitou” significa que o governo do país, ou informações confiáveis, dizem que ele receberá pessoas que não são seus nacionais. Não significa que alguém tenha chegado, e conversações ou um desmentido não anulam isso; nesse caso as fontes se contradizem e as duas versões são mostradas.
define-declined = “Recusou” significa que o país disse não ao pedido. “Nega” significa que o governo desmente as informações sobre um pedido ou um acordo; não é uma recusa.
define-practice = A resposta é o que um governo disse: aceitou, recusou, em conversações. Na prática, trata-se de saber se pessoas chegaram, quantas e quando. O pedido diz se ele foi feito ao país. Os três ficam separados: um país pode aceitar sem que ninguém chegue.
define-confidence = “Confirmado”: duas fontes independentes ou uma fonte primária. “Noticiado”: um veículo confiável. “Não confirmado”: indícios fracos, de segunda mão, deduzidos ou contestados; nunca prevalece sobre o que é mais sólido.
define-contested = “Contestado” significa que outros fatos do registro contradizem o que determina a resposta, ou que um desmentido acompanha uma aceitação; os dois são mostrados, e o registro não toma partido.
define-asked = “Pedido feito” significa que consta um pedido, ou uma resposta que o pressupõe. “Pedido previsto” significa que se planejava um pedido: informações ou documentos citam o país entre os que o receberiam, e o pedido em si não consta.
define-talks = “Em conversações” significa que constam negociações e, depois delas, nem uma aceitação nem uma recusa.
define-suspended = “Suspenso” significa que um acordo foi interrompido; “encerrado”, que terminou.
define-counting = As chegadas são somadas fato por fato; um total acumulado substitui o que resume; o que um acordo permite nunca é contado como chegada; chegadas não confirmadas ficam fora de um total assim que há outras mais sólidas.
define-money = O dinheiro é mantido em quatro estados: oferecido, prometido, pago e apenas mencionado. Eles nunca são somados entre si, e o que foi prometido não é contado como pago.
define-not-on-record = “Não consta” significa que o registro não tem nada sobre isso. Não é um “não”: pode ter acontecido sem ser noticiado, ou faltar aqui.
define-fifty-eight = The New York Times contou em junho de 2025 58 países aos quais o pedido foi ou seria feito. O registro nomeia 57 deles; o 58º não pôde ser identificado, e o registro não adivinha.
define-currency = O registro começa em janeiro de 2025, com alguns fatos de dezembro de 2024, e os dados vão até cerca de { $month } de { $year } ({ $known }); fatos posteriores podem faltar.
define-making = O registro é mantido à mão, a partir da imprensa, de governos, de tribunais e de organizações de monitoramento. Cada fato traz sua data e suas fontes, cada alteração é revisada por uma segunda pessoa, e relatos contraditórios ficam lado a lado.
define-privacy = Nada do que você pergunta é guardado. O bot não precisa de nenhum acesso privilegiado e não guarda nenhuma mensagem.
define-licence = O programa está sob MIT ou Apache-2.0; o registro, sob CC BY 4.0, na medida em que é nosso.
define-help = Pergunte sobre um país ou sobre todos: a quem o pedido foi feito, quem aceitou ou recusou, em que termos, por quanto dinheiro, quantas pessoas chegaram e de onde, o que disseram os tribunais e quem diz isso. Por exemplo: o Peru aceitou? · quais países africanos aceitaram e não receberam ninguém? · quanto recebeu Essuatíni?
define-agreements = Um acordo de país terceiro seguro permite a um Estado enviar solicitantes de refúgio a outro para que peçam proteção lá; um memorando em geral não é vinculante; outros acordos são apenas escalas. O registro chama todos de acordos e diz o que cada um é.
define-as-known = “Conforme conhecido em” um dia mostra o registro feito apenas do que havia sido noticiado até esse dia.
define-correction = Se algo está errado ou falta, avise as pessoas que mantêm o registro, com uma fonte. Um fato é corrigido em público, com o motivo; nunca desaparece sem que se perceba.
define-extent = O registro tem fichas de { $countries } países e uma do quadro jurídico nos Estados Unidos: { $events } fatos, de { $sources } fontes.
define-onward = “Enviadas adiante” significa que pessoas que tinham sido enviadas a um país foram enviadas dali para o seu próprio país ou para outro.

check-title = O que a mensagem afirma, e o registro
check-nothing = Não encontrei nesta mensagem nenhuma afirmação que o registro possa verificar: ela não nomeia um país do registro junto com uma resposta, chegadas, dinheiro ou um número.
check-headline = { $claims ->
    [one] Uma afirmação encontrada
   *[other] { $claims } afirmações encontradas
}: de acordo com o registro, { $consistent }; em desacordo, { $not }; sem constar ou sem definição nele, { $open }.
check-consistent = de acordo com o registro
check-not = em desacordo com o registro
check-open = não consta, ou o registro não define
check-row = Afirmação “{ $claim }”: { $verdict }. Situação: { $standing }
check-on = { $claim }, em { $on }
trait-obliged = tem de receber quem for enviado
trait-chooses = pode recusar pessoas uma a uma
trait-blocked = um tribunal barrou algo
trait-imprisoned = há pessoas presas
trait-opposite = estão em situações diferentes
trait-alike = estão na mesma situação

## Explanations: how a question was read

explain-name = “{ $written }” é { $meaning }, { $how }
explain-by-name = pelo nome
explain-by-typo = por um nome com erro de digitação
explain-by-record = porque só o seu registro o nomeia
explain-by-place = porque fica lá
explain-by-flag = pela bandeira
explain-sense = “{ $phrase }” diz { $sense }
explain-time = “{ $phrase }” vai de { $begin } a { $end }
explain-points = { $aspect } recebe { $points }
explain-gate = controle: { $gate }
explain-unread = “{ $word }” não é lido: não está em nenhum campo nem no registro
explain-without = sem a palavra não lida: { $question }
explain-question = { $question }
explain-choice = pergunta a que país se refere: { $countries }
explain-nothing = nada é perguntado
explain-out-of-scope = não é assunto do registro
explain-case = sobre o caso de uma pessoa: a resposta fixa
explain-unknown = não nomeia nenhum país
explain-other = ou: { $question }
explain-no-question = --after: isso não é uma pergunta.

## Moderation: what was done

journal-backed-up = { $file } contém o diário até a revisão { $revision }.
journal-published = A revisão { $revision } e tudo antes dela está em { $folder }: { $files ->
        [0] nada ali precisou ser alterado.
        [one] um arquivo foi escrito.
       *[other] { $files } arquivos foram escritos.
    }
journal-sound = { $number ->
        [0] O diário está vazio.
        [one] Uma revisão, tal como foi escrita; a última tem o hash { $hash }
       *[other] { $number } revisões, cada uma tal como foi escrita; a última tem o hash { $hash }
    }
mod-approve-with = Para publicá-la: demarche review approve { $id } --seen { $seen } --as NOME
mod-noted = Está anotado na proposta nº { $id }.
mod-published = Publicada como revisão { $revision }, hash { $hash }
mod-rejected = A proposta nº { $id } foi rejeitada.
mod-submitted = A proposta nº { $id } espera uma segunda pessoa: demarche review show { $id }
mod-taken-back = A proposta nº { $id } foi retirada.
person-forgotten = O que estava guardado sobre { $account } foi apagado. Propostas retiradas: { $proposals }; sugestões apagadas: { $suggestions }.
person-muted = { $account } não pode mais fazer sugestões.
person-not-muted = { $account } não estava impedido de fazer sugestões.
person-unmuted = { $account } pode voltar a fazer sugestões.
suggestion-declined = A sugestão nº { $id } foi recusada.
suggestion-joined = Agradecemos. Alguém já disse isso: conta agora como apoio à sugestão nº { $id }.
suggestion-kept = Agradecemos. A sugestão nº { $id } espera a moderação.
suggestion-repeated = Você já disse isso: a sugestão nº { $id } espera a moderação.

## Free questions

ask-understood = Entendido como uma pergunta sobre: { $about }.
ask-unread = Não sei o que “{ $word }” significa aqui.
ask-meant = Eu quis dizer: { $about }
rather-standing = a situação
rather-terms = os termos
rather-money = o dinheiro
rather-people = as chegadas
rather-origin = as nacionalidades
rather-legal = os tribunais
rather-source = as fontes
rather-timeline = o que aconteceu
rather-list = quais países
rather-count = quantos países
rather-total = todas as pessoas juntas
rather-extreme = primeiro, último ou máximo
rather-definition = uma palavra
rather-about = o registro
rather-search = os fatos
trait-cleared = um tribunal deixou algo prosseguir
trait-capped = um limite ao número de pessoas
trait-yearly = um limite anual
trait-changed = uma resposta que mudou
trait-decided = um sim ou um não

## Moderation: what moderators are shown

mod-conflict-gap = O diário começa aqui, e a edição termina na revisão { $after }: o que fica no meio não está em nenhum dos dois. Use a edição com que este diário foi iniciado, ou uma posterior.

## Discord: what only its front end says

discord-report = Informar um erro
discord-check-claim = Verificar esta afirmação
discord-share-reply = Compartilhar como resposta
discord-shared-title = Compartilhado
discord-shared = A resposta está agora abaixo da mensagem.
discord-not-shared-title = Não compartilhado
discord-not-shared = O bot não pode escrever neste canal. Ele precisa ali das permissões Ver canal, Enviar mensagens e Inserir links.
discord-may-not-write = Você não pode escrever neste canal, então o bot não escreve ali por você.

## Moderation: forms

form-at = { $field }: { $text }
form-at-line = { $field }, linha { $line }: { $text }
form-missing = está vazio, e é necessário.
form-twice = aparece duas vezes.
form-unknown = “{ $written }” não é um campo. Os campos são { $fields }.
form-unknown-near = “{ $written }” não é um campo. Você quis dizer “{ $near }”?
form-not-understood = “{ $written }” não pode ser entendido. Poderia ser: { $right }.
form-right-people = 50, about 50, at least 66 in all, up to 250 a year
form-right-money = 100000 paid, about 7.5 million promised, up to 2 million offered, 5 million reported
form-right-date = 2026, 2026-11, 2026-11-20
form-right-source = uma data como 2026-11-20, um idioma como en, e uma destas palavras: press, government, court, parliament, ngo, un, academic, aggregator
form-no-country = “{ $written }” não é um país, ou poderia ser vários. Escreva o nome completo ou o código de duas letras.
form-no-event = “{ $written }” não é o identificador de um fato, como PE-3.
form-new-source = “{ $written }” ainda não está no registro. Escreva uma fonte nova em uma linha: endereço | veículo | título | data | idioma | tipo

## Discord: the moderators' desk, and what anybody may tell it

desk-command-edit = Moderação: alterar o registro
desk-command-edit-add = Adicionar um fato
desk-command-edit-amend = Contar melhor um fato
desk-command-edit-retract = Retratar um fato
desk-command-edit-alias = Adicionar um nome usado para um país
desk-command-edit-kept = Indicar até que dia todo o registro foi mantido
desk-command-source = Moderação: fontes
desk-command-source-add = Apoiar um fato em mais uma fonte
desk-command-source-amend = Descrever melhor uma fonte
desk-command-withdraw = Moderação: ocultar de imediato um fato duvidoso, até ser verificado
desk-command-restore = Moderação: restaurar um fato que havia sido retirado
desk-command-undo = Moderação: propor desfazer uma revisão
desk-command-history = Moderação: o que foi alterado, por quem e por quê
desk-command-diff = Moderação: o que mudou entre duas revisões
desk-command-review = Moderação: o que espera uma segunda pessoa
desk-command-stale = Moderação: o que não é verificado há muito tempo
desk-command-suggestions = Moderação: o que os leitores sugeriram
desk-command-conflicts = Moderação: revisões que não se encaixam mais na edição
desk-command-import = Moderação: ver o que um arquivo exportado e alterado mudaria, e enviá-lo
desk-command-mute = Moderação: impedir alguém de fazer mais sugestões
desk-command-unmute = Moderação: permitir de novo que alguém faça sugestões
desk-command-mutes = Moderação: quem não pode fazer sugestões
desk-command-suggest = Dizer à moderação o que falta ou o que está errado
desk-command-privacy = O que fica guardado sobre você
desk-command-privacy-show = Ver o que fica guardado sobre você
desk-command-privacy-export = Receber em um arquivo tudo o que fica guardado sobre você
desk-command-privacy-delete = Apagar o que fica guardado sobre você
desk-option-country = Qual país, escrito de qualquer forma
desk-option-event = Qual fato, como PE-3
desk-option-kind = O que aconteceu
desk-option-date = Quando: 2026, 2026-11, 2026-11-20, ou palavras como last month
desk-option-day = O dia
desk-option-source = Uma fonte do registro, ou o endereço de uma nova
desk-option-source-known = Uma fonte do registro
desk-option-suggestion = O número da sugestão a que isto atende
desk-option-reason = Por quê; o histórico mostra
desk-option-revision = O número de uma revisão
desk-option-file = Um arquivo CSV ou JSON exportado e depois alterado
desk-option-person = Quem
desk-reason = Por quê? O histórico mostra
desk-reason-example = The New York Times de 2026-11-20 noticia isso.
desk-summary = O que aconteceu, e quem diz isso
desk-summary-example = Em inglês: uma ou duas frases neutras que se bastem; no máximo 300 caracteres
desk-details = O resto, um campo por linha
desk-sources = Fontes, uma por linha
desk-sources-example = Chave ou endereço do registro, ou: endereço | veículo | título | 2026-11-20 | en | press
desk-retract-reason = Por que está errado? Os leitores veem isto
desk-source-address = Endereço, ou chave de uma fonte do registro
desk-source-publisher = Veículo (de uma fonte nova)
desk-source-title = Título (de uma fonte nova)
desk-source-rest = Data | idioma | tipo (de uma fonte nova)
desk-alias-name = O nome
desk-question = Sua pergunta ou resposta
desk-reject-reason = Por que não? Quem a fez será avisado
desk-alone-reason = Por que ninguém mais pode ser consultado?
desk-settle-note = O que será dito a quem a fez
desk-suggest-text = O que falta ou está errado, e o certo
desk-suggest-example = O acordo foi assinado em 3 de novembro, não em 5 de novembro.
desk-suggest-source = Onde se pode ler isso
desk-title-add = Adicionar um fato: { $name }
desk-title-amend = Corrigir { $id }
desk-title-retract = Retratar { $id }
desk-title-source = Mais uma fonte de { $id }
desk-title-source-amend = Descrever uma fonte
desk-title-alias = Outro nome: { $name }
desk-title-restore = Restaurar { $id }
desk-title-undo = Desfazer a revisão { $revision }
desk-title-aside = Descartar a revisão { $revision }
desk-title-kept = Até { $day }
desk-title-import = Importação
desk-title-ask = Proposta { $id }
desk-title-reject = Rejeitar a proposta { $id }
desk-title-alone = Publicar sem outra pessoa: { $id }
desk-title-duplicate = A sugestão { $id } é repetida
desk-title-decline = Sugestão { $id }
desk-title-report = Informar um erro: { $name }
desk-title-suggest = Dizer à moderação
desk-notice = Mesa de moderação
desk-moved = O registro passou à revisão { $revision } desde que você o viu. Isto é o que mudaria agora.
desk-unready-title = Ainda não entendido
desk-unready = Nada se perdeu: o que você escreveu fica guardado junto a esta mensagem. { $number ->
        [one] É preciso corrigir uma coisa:
       *[other] É preciso corrigir { $number } coisas:
    }
desk-import-problems-title = O arquivo não pode ser importado
desk-import-problems = Nada foi alterado. { $number ->
        [one] Foi encontrado um problema:
       *[other] Foram encontrados { $number } problemas:
    }
desk-more-lines = …e mais { $number }.
desk-draft-file = O que foi escrito no formulário, como o bot o guarda até você enviar.
desk-draft-gone = O que você escreveu não pôde ser carregado de novo. Recomece com o comando; nada foi alterado.
desk-submit = Enviar para revisão
desk-change = Alterar…
desk-cancel = Cancelar
desk-cancelled-title = Cancelado
desk-cancelled = Nada foi alterado.
desk-submitted-title = Enviada
desk-submitted = A proposta { $id } está no canal de revisão. Outra pessoa precisa aprová-la; você será avisado.
desk-submitted-queue = A proposta { $id } espera em /review. Outra pessoa precisa aprová-la; você será avisado.
desk-approve = Aprovar
desk-ask = Perguntar…
desk-reject = Rejeitar…
desk-alone = Publicar sem outra pessoa…
desk-take-back = Retirar a proposta
desk-undo = Desfazer…
desk-amend = Corrigir…
desk-accepted = Atendida…
desk-decline = Recusar…
desk-duplicate = Repetida…
desk-suggestions = Sugestões
desk-open-one = Abrir uma destas…
desk-set-aside = Descartar uma destas…
desk-check-one = Verificar um destes…
desk-which-event = Qual fato deve ser corrigido?
desk-still = Continua certo: reabri a fonte
desk-still-reason = As fontes foram abertas de novo, e o registro continua correto.
desk-revision = Revisão { $revision }
desk-told-title = Sua proposta
desk-told-published = A proposta { $id } foi publicada como revisão { $revision }.
desk-told-rejected = A proposta { $id } foi rejeitada: { $why }
desk-told-asked = Proposta { $id }: { $text }
desk-no-file = O arquivo não pôde ser carregado do Discord. Anexe-o de novo.
desk-file-large = O arquivo tem mais de 4 MiB, mais que qualquer exportação deste registro.
desk-file-text = O arquivo não é texto em UTF-8: salve-o como CSV ou JSON em UTF-8.
desk-no-person = Indique uma pessoa.
desk-no-source = Não há nenhuma fonte “{ $written }” no registro. Escolha uma das oferecidas.
desk-no-date = “{ $written }” não é uma data. Poderia ser 2026, 2026-11, 2026-11-20 ou “last month”.
desk-thanks = Agradecemos
desk-suggestion = Sugestão { $id }
desk-suggestion-back = A sugestão { $id } foi retirada.
desk-outcome-open = Ela espera a moderação.
desk-outcome-accepted = Agradecemos: o registro foi alterado por causa dela.
desk-outcome-declined = Ela foi lida, e o registro fica como está.
desk-outcome-duplicate = Outra pessoa já havia dito o mesmo.
desk-outcome-taken-back = Ela foi retirada.
desk-stored-title = O que fica guardado sobre você
desk-stored = Sugestões: { $suggestions }; propostas: { $proposals }; revisões do diário: { $revisions }. /privacy export entrega tudo, /privacy delete apaga.
desk-stored-file = Tudo o que fica guardado sobre você, em JSON.
desk-forget-title = Apagar o que fica guardado sobre você
desk-forget = Suas sugestões e propostas abertas são apagadas. O que você fez no diário permanece, sob um nome que não leva a lugar nenhum. Isso não pode ser desfeito.
desk-forget-button = Apagar
desk-forgotten = Feito. Sugestões apagadas: { $suggestions }; propostas abertas apagadas: { $proposals }.
desk-mutes-title = Quem não pode fazer sugestões
desk-mutes = { $number ->
        [0] Ninguém.
        [one] Uma pessoa.
       *[other] { $number } pessoas.
    }
desk-mute = { $who }, desde { $day }: { $reason }

## Discord: the moderators' desk, and what anybody may tell it

desk-command-export = Receber todo o registro em um arquivo
desk-option-format = Para programas, para uma planilha ou para ler
desk-format-json = JSON: tudo
desk-format-csv = CSV: uma tabela de fatos
desk-format-markdown = Markdown: um texto para ler
desk-export-title = Todo o registro
desk-export = Edição { $edition }, revisão { $revision }: cada fato com suas fontes. O que está em verificação não é incluído.
