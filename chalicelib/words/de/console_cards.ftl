### Programme auf einen Blick, eine Karte, und was sie bekam.

## Programme auf einen Blick

programmes_lead =
    Wie viele Karten jedes Programm jetzt hat, mit und ohne Zustimmung zu Nachrichten.
programme_lacks =
    Noch nicht auf { $language }: { $texts }. Die Kunden lesen stattdessen diese Worte.
glance_cards = Karten
glance_apple = Bei Apple
glance_google = Bei Google
glance_browser = Im Browser
glance_recent = Aktiv, 30 Tage
glance_reward_waiting = Prämie wartet
glance_one_away = Einer fehlt
glance_phones = { $n ->
    [one] { $n } Karte in einer Wallet: Ihr wurde das Programm gesendet, wie es jetzt ist.
   *[other] Allen { $n } Karten in Wallets wurde das Programm gesendet, wie es jetzt ist.
}
glance_phones_behind = { $n ->
    [one] { $done } von { $phones } Karten in Wallets wurde das Programm gesendet, wie es jetzt ist; eine folgt von selbst.
   *[other] { $done } von { $phones } Karten in Wallets wurde das Programm gesendet, wie es jetzt ist; { $n } folgen von selbst, einige in jeder Sekunde.
}
glance_lapsed = 90 Tage nicht da

## Karten

cards_lead = Suchen Sie die Karte eines Kunden und sehen Sie, was sie bekam.
cards_find = Name, Telefon, E-Mail-Adresse oder Code
cards_find_how =
    Mindestens drei Buchstaben oder Ziffern, vom Anfang an; oder was unter dem Code einer Karte steht.
# For a marketer, who does not serve guests: no search by the beginning of a name.
cards_find_whole = Telefon, E-Mail-Adresse oder Code
cards_find_whole_how =
    Die ganze Nummer oder Adresse, wie der Kunde sie angegeben hat. Nach Namen sucht man an der Kasse.
cards_none = Damit wurde keine Karte gefunden.
cards_more = Es gibt mehr. Schreiben Sie mehr Buchstaben.
card_out_of_use = Nicht mehr gültig
card_visits = Besuche
card_redemptions = Abgeholte Prämien
card_earned = Insgesamt gesammelt
card_consent = Nachrichten
card_consent_yes = Ja, seit { $at }
card_consent_no = Nein: Kampagnen lassen diese Karte in Ruhe
card_joined = Dabei seit
card_last_visit = Letzter Besuch
card_birthday = Geburtstag
card_code = Karte
## A card's code, and whether it is in use

card_use = Gebrauch der Karte
card_code_new = Neuer Code
card_code_title = Dieser Karte einen neuen Code geben?
card_code_sure =
    Der alte Code endet sofort, ebenso Links zur Karte. Telefone, die die Karte haben, folgen
    von selbst; der Stand bleibt.
card_code_done = Die Karte hat einen neuen Code.
card_erase = Endgültig löschen
card_erase_title = Den Gast dieser Karte endgültig löschen?
card_erase_sure =
    Für einen Gast, der darum gebeten hat. Name, Telefon, E-Mail und alles Gesagte verschwinden
    hier, aus den Wallets und aus Sicherungen; niemand kann es zurückholen. Die Summen bleiben in
    den Büchern.
card_erase_done = Gelöscht. Nennen Sie dem Gast diese Nummer: { $number }
card_void = Außer Gebrauch setzen
card_void_title = Diese Karte außer Gebrauch setzen?
card_void_sure =
    Keine Kasse nimmt sie mehr, und Wallets zeigen sie als ungültig. Was darauf ist, bleibt
    erhalten, und Sie können sie wieder in Gebrauch nehmen.
card_unvoid = Wieder in Gebrauch nehmen

## Taking an entry of its history back

card_undo = Zurücknehmen
card_undo_title = Diesen Eintrag zurücknehmen?

# $what: the kind of entry and when; $change: what comes on the card or goes off it, with its sign
card_undo_sure =
    { $what }: { $change } auf der Karte. Telefone, die sie haben, folgen von selbst, und beide Zeilen
    bleiben im Verlauf.
card_undo_all =
    { $what }: Alles, was dadurch auf der Karte anders wurde, wird zurückgenommen. Telefone, die sie
    haben, folgen von selbst, und beide Zeilen bleiben im Verlauf.
card_undone = Zurückgenommen

## Die Telefone, die eine Karte tragen

card_phones = Telefone
phones_how = Die Karte hat sich zuletzt am { $at } geändert.
phones_none = Keine Wallet trägt diese Karte: Sie wurde nie hinzugefügt, oder sie wurde entfernt, oder ihre Aktualisierung ist abgeschaltet.
wallet_apple = Apple Wallet
wallet_google = Google Wallet
wallet_browser = Browser
wallet_none = Keine Wallet
holding_made = Angelegt, noch auf keinem Telefon
holding_saved = Auf dem Telefon, noch der alte Stand
holding_fetched = Das Telefon hat diesen Stand geladen
holding_unknown = Angenommen; ob gezeigt, unbekannt
holding_removed = Vom Telefon entfernt
phone_made = Angelegt am { $at }; noch hat sie niemand auf ein Telefon geholt
phone_removed = Entfernt am { $at }
phone_since = Trägt sie seit { $at }
phone_pushed = Zuletzt gesendet: die Karte vom { $at }
phone_fetched = Zuletzt geladen: die Karte vom { $at }
phone_answer = Letzte Antwort: { $outcome }, { $at }
outcome_delivered = angenommen
outcome_saved = auf einem Telefon gespeichert
outcome_removed = vom Telefon entfernt
outcome_gone = die Karte ist nicht mehr da
outcome_refused = abgelehnt
outcome_unanswered = keine Antwort
outcome_failed = hier stimmte etwas nicht

## Was eine Karte bekam, und ihr Verlauf

messages_none = Keine Kampagne hat diese Karte gemeint.
delivery_sent = Gesendet
delivery_held = Übersprungen
delivery_held_out = Kontrollgruppe
delivery_passed = Ohne Folgenachricht weiter
delivery_left = Aus den Folgenachrichten ausgestiegen
delivery_test = Probe
message_fetched = Das Telefon hat die Karte damit geladen.
card_no_history = Noch nichts wurde gezählt.

## Wem die Karte gehört: für alle, die das Geschäft leiten

holder_title = Wem die Karte gehört
holder_how = Alles davon, für einen Brief oder Anruf des Gastes. Berichtigungen und Downloads stehen in der Liste der Änderungen.
holder_show = Anzeigen
holder_name = Name
holder_phone = Telefonnummer, mit Landesvorwahl
holder_mail = Mailadresse
holder_birthday = Geburtstag, Monat und Tag: 02-29
holder_save = Berichtigung speichern
holder_saved = Gespeichert; die Wallets werden benachrichtigt.
holder_file = Für den Gast herunterladen
holder_file_how = Alles, was von diesem Gast gespeichert ist, als Datei zum Aushändigen.
holder_filed = Heruntergeladen.
holder_consents = Was der Gast zu Nachrichten gesagt hat
holder_consents_none = Noch nichts: Kampagnen lassen diese Karte in Ruhe.
holder_given = Erlaubt
holder_withdrawn = Beendet
holder_version = Fassung { $version } des Satzes
holder_stop = Nachrichten beenden, auf Wunsch des Gastes
holder_source_join = auf der Beitrittsseite
holder_source_page = auf der Seite der Karte
holder_source_api = an der Kasse
holder_source_till = durch das Personal
holder_source_import = aus einem anderen Carnet mitgebracht
