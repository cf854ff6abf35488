### Plakate, und über welches Karten kommen.

posters_lead = Drucken Sie eins für jede Theke: Kunden scannen es und haben die Karte.
poster_open = Zum Drucken öffnen
poster_code_of = Der Code von { $name }
kit_more = Alles für die Theke
kit_language = Sprache
kit_outlet = Theke
kit_outlet_hint = Wer mit ihrem Code beitritt, hat dort angefangen.
kit_no_outlet = Beliebig
kit_poster = Plakat, A4 (PDF)
kit_table = Karte für den Tisch, A6 (PDF)
kit_sticker = Aufkleber, 7 cm (PDF)
kit_receipt = Fuß des Kassenbons (PDF)
kit_say = Was Ihre Leute sagen
kit_under_receipt = Eine Zeile für Ihre Kassenbons
kit_nfc = Adresse für einen NFC-Aufkleber
join_page = Die Seite ansehen, die er öffnet

## Quellen: die Namen, die ein Inhaber Plakaten, Flyern und Links gibt

sources_more = Welches Plakat Karten bringt
sources_how =
    Geben Sie jedem Plakat, Flyer oder Link einen eigenen Namen. Jedes bekommt einen eigenen Code, und die
    Karten, die darüber kommen, werden gezählt. Gäste lesen den Namen nur, wenn sie fragen, was über sie
    gespeichert ist.
source_name = Name von Plakat, Flyer oder Link
source_name_hint = Zum Beispiel „Schaufenster“ oder „Flyer Mai“.
source_add = Hinzufügen
source_address = Die Adresse
source_rename = Umbenennen
source_retire = Stilllegen
source_retire_ask = „{ $name }“ stilllegen?
source_retire_sure =
    Es zählt keine Karte mehr als darüber gekommen, auch wo es noch hängt: Wer scannt, bekommt trotzdem
    eine Karte. Seine Karten und Zahlen bleiben.
source_back = Wieder verwenden
source_retired = Stillgelegt
source_more = Was mit „{ $name }“ geht

source_counts = { $cards ->
    [one] eine Karte
   *[other] { $cards } Karten
}, { $first } mit einem ersten Einkauf
source_counts_about = etwa { $cards } Karten, { $first } mit einem ersten Einkauf
source_uncounted = Seine Karten sind noch nicht gezählt.
sources_counted = Gezählt am { $at }. Was in beliebigen Tagen kam, steht in der Übersicht.
sources_count = Neu zählen
kit_source = Plakat oder Link
kit_source_hint = Karten, die über seinen Code kommen, werden dafür gezählt.
kit_no_source = Keins
