### Die Bücher: Summen eines Monats, Abrechnungen zwischen Händlern.

books_lead = Was jedes Programm schuldet, Monat für Monat, aus jeder Karte und jedem Eintrag.
books_of_yours = Ihres
books_of_other = Mit { $name }
books_month_asked = Monat
books_reading = Karten werden gelesen: { $n } bisher.
books_cards = Gelesen: Karten { $cards }, Einträge { $entries }.
books_agree = Jede Karte hat genau, was ihre Einträge sagen.
books_differ = { $n ->
    [one] { $n } Karte hat nicht, was ihre Einträge sagen. Sagen Sie es Ihrem Betreiber: { $cards }.
   *[other] { $n } Karten haben nicht, was ihre Einträge sagen. Sagen Sie es Ihrem Betreiber: { $cards }.
}
books_owed = Was Sie schulden
books_journal = Der Monat in Geld
books_opening = Zu Beginn
books_re = Neu geschätzt
books_promised = Versprochen
books_taken = Eingelöst
books_lapsed = Verfallen
books_closing = Jetzt geschuldet
books_total = Zusammen
books_due = Was geschuldet ist, nach Ablauf
books_due_none = Nichts ist geschuldet.
books_never = Ohne Ablauf
books_unsaid = unbekannt
books_known = Was nur Sie wissen
books_reward = Was eine Prämie Sie kostet
books_reward_hint = Die erste Prämie des Programms. Leer: wie es im Programm steht, sonst unbekannt.
books_selling = Wofür Sie sie verkaufen
books_selling_hint = Für Ihre Buchhaltung (IFRS 15). Leer: unbekannt.
books_expected = Wie viele von hundert am Ende eingelöst werden
books_expected_hint = Leer: alle.
books_before = Was Sie vor einem Monat rechneten
books_before_hint = Dieselbe Zahl, wie sie damals war. Leer: dieselbe.
books_reckon = Rechnen
books_causes = Für die guten Zwecke
books_save_journal = Journal speichern (CSV)
books_save_all = Alles speichern (JSON)
books_save_receipt = Beleg speichern
books_between = Zwischen Händlern
books_between_how =
    Jeder von Ihnen macht diese Abrechnung aus den eigenen Kassen und prüft allein, was der andere
    schickt.
books_show = Abrechnung mit { $name }
books_number = Nummer { $number }. Der andere hat dieselbe Nummer, wenn die Abrechnungen gleich sind.
books_agrees = Sie stimmt mit Ihren Einträgen überein.
books_not_agree = Sie stimmt nicht mit Ihren Einträgen überein:
books_lines = { $n ->
    [one] { $n } Zeile
   *[other] { $n } Zeilen
}
books_save_statement = Abrechnung speichern (JSON)
books_check = Eine erhaltene Abrechnung prüfen
books_check_how = Wählen Sie die Datei. Sie ändert nichts.
books_not_file = Diese Datei ist keine Abrechnung. Wählen Sie die JSON-Datei, wie sie geschickt wurde.
books_amount_wrong = Geben Sie einen Betrag an, etwa { $example }.
books_percent_wrong = Geben Sie eine ganze Zahl von 1 bis 100 an.
books_unit = Einheit
books_ends = Endet
