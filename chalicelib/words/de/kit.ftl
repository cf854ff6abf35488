### Was mehrere Seiten sagen: der Scanner und die Konsole.

## Anmelden

# Eine Überschrift, und der Knopf dazu.
sign_in = Anmelden
sign_out = Abmelden
mail = E-Mail-Adresse
password = Passwort
second = Code Ihrer App
second_hint = Sechs Ziffern. Ist das Telefon weg, einer Ihrer Notfallcodes.
which_shop = Welches Geschäft?

# Die eigene Zahl aus 4 bis 6 Ziffern, für eine gemeinsame Kasse.
pin = PIN
pin_was_void =
    Ihre PIN wurde nach zu vielen falschen Versuchen gesperrt, vielleicht von jemand anderem. Wählen
    Sie eine neue.

## Personen

role_owner = Inhaber
role_manager = Leitung
role_marketer = Marketing
role_cashier = Kasse

## Knöpfe und Felder

pair_this = Dieses Tablet mit einer Filiale koppeln
menu = Menü
language = Sprache
save = Speichern
try_again = Noch einmal
load_again = Neu laden
fill_in = Bitte ausfüllen.
cancel = Abbrechen
change_unsure =
    Der Server hat nicht geantwortet. Prüfen Sie das Netz und sehen Sie nach, ob die Änderung da
    ist, bevor Sie es noch einmal versuchen.
odd_answer = Der Server hat mit { $status } geantwortet. Versuchen Sie es in einer Minute wieder.

## Dateien, die nicht ankamen

page_lost = Die Seite wurde nicht geladen. Prüfen Sie das Netz und versuchen Sie es noch einmal.

## Zeiten und Zahlen

unit_seconds = { $n ->
    [one] { $n } Sekunde
   *[other] { $n } Sekunden
}
unit_minutes = { $n ->
    [one] { $n } Minute
   *[other] { $n } Minuten
}
unit_hours = { $n ->
    [one] { $n } Stunde
   *[other] { $n } Stunden
}
unit_days = { $n ->
    [one] { $n } Tag
   *[other] { $n } Tage
}

## Eine Karte und ihr Verlauf

card_nameless = Karte …{ $end }
card_history = Verlauf der Karte
kind_earn = Scan
kind_redeem = Prämie
kind_give = Gutschrift
kind_paper = Papierkarte
kind_import = Mitgebracht
# Of a membership.
kind_pause = Pausiert
kind_resume = Geht weiter
kind_reversal = Zurückgenommen
# Of a sale that was amended, or of which some came back.
kind_correction = Einkauf berichtigt
kind_returned = Teil zurückgegeben

# Who else had a part in an entry.
allowed_by = erlaubt von { $name }
# $name: the colleague who sent a till's line that somebody else had made
sent_by = gesendet von { $name }

# Heads of the columns of a history; card_balance: what is on the card after each entry.
history_at = Wann
history_change = Änderung
card_balance = Auf der Karte
history_by = Was

list_find = Nach Namen suchen

skip = Zur Seite springen
copy = Kopieren
copied = Kopiert
toast_undo = Rückgängig
toast_close = Schließen

## Pictures of a brand

picture_stamp_own = Ein eigenes Bild
picture_emoji = Emoji
picture_strip = Ein Foto hinter den Stempeln
picture_strip_hint = Mit der Farbe der Karte abgedunkelt, bis sich die Stempel abheben.
picture_choose = Bild wählen
picture_other = Anderes wählen
picture_without = Ohne Bild
picture_reading = Das Bild wird gelesen …
picture_taken = Da ist es.
picture_stamp_hint = Einer von uns, ein Emoji oder ein eigenes Bild.
picture_logo = Logo
picture_logo_hint = Auf der Karte, der Beitrittsseite und dem Plakat. Seine Farben werden für die Karte genommen.
passkey_use = Mit Passkey anmelden
passkey_unused = Es wurde kein Passkey benutzt. Versuchen Sie es noch einmal oder melden Sie sich anders an.
recovery_code = Notfallcode
recovery_code_hint = Wenn kein Passkey zur Hand ist. Jeder gilt einmal.
factor_soon = Ab { $at } verlangt Ihr Geschäft von allen mit Ihrer Rolle einen zweiten Faktor. Richten Sie ihn vorher ein.
# In place of a figure that is not known.
not_known = nicht bekannt
file_choose = Datei wählen
