### Die Seite des Inhabers, auf der Stammgäste aus einer Liste kommen und alles mitgenommen wird.

regulars_lead =
    Bringen Sie Ihre Gäste und ihre Stände aus einer Liste mit. Sie sehen alles, bevor etwas geschrieben wird, und
    können es als Ganzes zurücknehmen.
list_file = Ihre Liste
list_file_how =
    Eine CSV-Datei, wie jede Tabellenkalkulation sie speichert. Bis zu 20.000 Zeilen; die erste sagt, was die Spalten
    sind.
list_before = Was Sie gebracht haben
list_guessed = So scheint die Datei geschrieben zu sein. Sehen Buchstaben unten falsch aus, wählen Sie anders.
list_encoding = Buchstaben
list_enc_utf_8 = UTF-8
list_enc_utf_16le = UTF-16
list_enc_utf_16be = UTF-16, andersherum
list_enc_windows_1250 = Windows, Mitteleuropa
list_enc_windows_1251 = Windows, Kyrillisch
list_enc_windows_1252 = Windows, Westeuropa
list_delimiter = Zwischen den Zellen
list_sign_comma = Komma
list_sign_semicolon = Semikolon
list_sign_tab = Tabulator
list_too_big = Diese Datei ist zu groß für eine Liste. Speichern Sie nur die Zeilen und Spalten, die nötig sind.
list_no_text =
    Das ist keine Textdatei. Wählen Sie in Ihrer Tabellenkalkulation „Speichern unter“, dann CSV, und hier jene Datei.
list_unclosed =
    Das Anführungszeichen in Zeile { $line } wird nie geschlossen. Berichtigen Sie die Zeile und wählen Sie die Datei
    noch einmal.
list_too_many = Diese Liste hat mehr als { $most } Zeilen. Teilen Sie sie in mehrere Dateien.
list_empty = Unter der ersten Zeile steht keine. Die erste Zeile sagt, was die Spalten sind.
list_columns = { $n ->
    [one] { $n } Zeile: welche Spalte ist was?
   *[other] { $n } Zeilen: welche Spalte ist was?
}
list_columns_how = Geraten nach der ersten Zeile. Was nicht genommen wird, bleibt weg.
list_not_taken = Nicht genommen
list_col_name = Name
list_col_surname = Nachname
list_col_phone = Telefon
list_col_mail = Mail-Adresse
list_col_birthday = Geburtstag
list_col_tier = Stufe
list_col_member_until = Mitglied bis
list_col_balance = Stempel oder Punkte
list_col_language = Sprache
list_programme = In welches Programm
list_country = Landesvorwahl für Nummern ohne
list_country_how = Etwa 49. Leer, wenn jede Nummer ihre eigene hat.
list_existing = Wer schon eine Karte hat
list_existing_leave = Weglassen
list_existing_add = Den Stand auf diese Karte geben
list_consent =
    Wer in der Liste steht, hat damit nicht zugestimmt, dass Sie schreiben: Keine Kampagne schreibt ihnen, bevor sie
    auf ihrer Karte Ja sagen.
list_try = Erst ansehen
list_working = Einen Moment…
list_at = Zeile { $at } von { $of }
list_tried = { $ready } bereit, { $rest } weggelassen
list_rest = { $n ->
    [one] { $n } Zeile wird weggelassen
   *[other] { $n } Zeilen werden weggelassen
}
list_rest_more = { $n ->
    [one] Und { $n } weitere Zeile.
   *[other] Und { $n } weitere Zeilen.
}
list_row = Zeile { $line }:
list_cell_long = Eine Zelle dieser Zeile hat mehr als { $most } Zeichen. Berichtigen Sie es in Ihrer Liste.
list_twice = Dasselbe Telefon oder dieselbe Mail steht in Zeile { $line }. Lassen Sie eine der beiden.
list_drawn = Die ersten { $n } von { $of }, wie Ihre Gäste sie sehen werden
list_bring = { $n ->
    [one] { $n } Gast bringen
   *[other] { $n } Gäste bringen
}
list_brought = { $n ->
    [one] { $n } Gast ist da. Laden Sie die Links herunter und schicken Sie jedem Gast den eigenen.
   *[other] { $n } Gäste sind da. Laden Sie die Links herunter und schicken Sie jedem Gast den eigenen.
}
list_goes_on = Was getan ist, ist getan. Wählen Sie dieselbe Datei noch einmal: Es geht dort weiter.
list_came = Neue Karten: { $made }. Dazugegeben: { $added }. Weggelassen: { $wrong }.
list_state_running = Nicht fertig
list_state_undoing = Wird zurückgenommen
list_state_undone = Zurückgenommen
list_links = Links für die Gäste
list_undo = Zurücknehmen
list_undo_sure = { $n ->
    [one] Was diese Liste brachte, geht von { $n } Karte wieder weg, soweit niemand es eingelöst hat.
   *[other] Was diese Liste brachte, geht von { $n } Karten wieder weg, soweit niemand es eingelöst hat.
}
list_stayed = { $n ->
    [one] Auf { $n } Karte blieben { $many }: Sie sind schon eingelöst.
   *[other] Auf { $n } Karten blieben zusammen { $many }: Sie sind schon eingelöst.
}
list_stayed_row = Zeile { $line }: { $n } blieben
list_close = Schließen
export_title = Alles mitnehmen
export_how =
    Alles, was Ihnen gehört, in einer Datei und einem offenen Format: Ihr Geschäft, Programme, Gäste mit Karten und
    Verläufen, Standorte, Personen und Kampagnen. Ein anderes Carnet liest sie, und jeder Stand ist dort derselbe.
export_do = Herunterladen
export_part = { $n ->
    [one] { $n } Teil ist da…
   *[other] { $n } Teile sind da…
}
export_done = Die Datei ist gespeichert. Sie enthält Namen und Nummern Ihrer Gäste: Bewahren Sie sie sicher auf.
