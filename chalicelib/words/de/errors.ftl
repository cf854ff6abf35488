### Was an einer Anfrage selbst abgelehnt wird, gleich wonach sie fragt.

accept_needed = Senden Sie den Inhalt als { $type }.
body_invalid = Prüfen Sie das Feld „{ $at }“: { $why }.
body_not_json = Der Inhalt ist kein gültiges JSON. Senden Sie ein JSON-Objekt.
body_too_large = Der Inhalt ist zu groß. Senden Sie höchstens { $most } Bytes.
callback_refused = Diese Meldung ist keine gültige, frische Nachricht von Google: { $why }.
callback_unchecked =
    Die Schlüssel von Google sind gerade nicht zu bekommen. Senden Sie dieselbe Meldung später noch
    einmal.
changed_meanwhile =
    Jemand hat das im selben Moment geändert. Sehen Sie es noch einmal an, dann wiederholen Sie
    Ihre Änderung.
colour_wrong = Schreiben Sie die Farbe als # und sechs Ziffern, zum Beispiel #7a4b2a.
cursor_invalid = Diese Seitenmarke ist ungültig. Beginnen Sie noch einmal ohne „after“.
day_wrong = Geben Sie den Tag als JJJJ-MM-TT an.
instant_wrong = Geben Sie die Zeit „{ $at }“ nach RFC 3339 an, zum Beispiel 2026-11-01T10:00:00Z.
key_invalid = Nehmen Sie 1 bis { $most } sichtbare ASCII-Zeichen für den Schlüssel.
key_needed =
    Senden Sie einen Idempotency-Key, neu für jeden Einkauf und derselbe bei Wiederholungen, oder
    eine sale_id.
key_reused =
    Dieser Schlüssel wurde schon für etwas anderes verwendet. Nehmen Sie für jede neue
    Anfrage einen neuen.
language_unknown = Wählen Sie eine dieser Sprachen: { $languages }.
limit_out_of_range = Fragen Sie nach { $least } bis { $most } Zeilen auf einmal.
list_out_of_range = Geben Sie bei „{ $at }“ { $least } bis { $most } Einträge an.
number_too_large = Geben Sie „{ $at }“ als Zahl bis höchstens { $most } an.
not_found = Hier ist nichts. Prüfen Sie die Adresse.
number_out_of_range = Geben Sie „{ $at }“ als ganze Zahl von { $least } bis { $most } an.
origin_wrong =
    Diese Anfrage kam nicht von der Seite selbst. Laden Sie die Seite neu und versuchen Sie es noch
    einmal.
subscription_wrong =
    Diesem Browser kann nichts gesendet werden: Was sein Push-Dienst dafür angegeben hat, ist nicht brauchbar. Laden Sie die Seite neu und versuchen Sie es noch einmal.
store_busy =
    Der Speicher hat gerade zu viel zu tun. Senden Sie dieselbe Anfrage gleich noch einmal.
text_needed = Füllen Sie „{ $at }“ mit 1 bis { $most } Zeichen aus.
text_wrong_form = Schreiben Sie „{ $at }“ so, wie es die Beschreibung der API in openapi.json sagt.
text_too_long = Kürzen Sie „{ $at }“ auf { $most } Zeichen.
text_unshown =
    Nehmen Sie aus „{ $at }“ heraus, was nicht gezeigt werden kann, etwa Zeilenumbruch oder
    Tabulator.
verb_wrong = Diese Adresse nimmt { $verb } nicht an. Sie nimmt { $allowed } an.
zone_unknown = Geben Sie eine Zeitzone mit ihrem Namen an, zum Beispiel Europe/Berlin.

## What is wrong with a field, in the middle of a sentence

why_missing = es fehlt
why_unknown = dieses Feld gibt es nicht
why_choice = wählen Sie eines von: { $choices }
why_type = { $wanted ->
    [int] es braucht eine ganze Zahl
    [float] es braucht eine Zahl
    [str] es braucht einen Text
    [bool] es braucht true oder false
    [array] es braucht eine Liste
   *[object] es braucht ein Objekt
}
why_form = die Form stimmt nicht
