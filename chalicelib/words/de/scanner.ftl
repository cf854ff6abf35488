### Was die Scan-Seite sagt: Man liest es, während ein Gast wartet, also ist es kurz.

## Die Seite

app_name = Kasse

## Anmelden

who_are_you = Wer bedient?
by_mail = Mit E-Mail und Passwort anmelden
by_pin = Mit PIN anmelden
pin_of = { $name }, Ihre PIN
pin_digits = { $n ->
    [one] { $n } Ziffer eingegeben
   *[other] { $n } Ziffern eingegeben
}
somebody_else = Jemand anders
delete_digit = Letzte Ziffer löschen
confirm = Bestätigen
pair = Koppeln
pair_code = Kopplungscode
pair_how = Der Inhaber findet ihn unter { section_devices }. Er gilt zehn Minuten.
sign_in_offline =
    Kein Netz. Zum Anmelden wird es gebraucht; was schon gescannt wurde, bleibt auf diesem Gerät.
held = { $n ->
    [one] { $n } Scan auf diesem Gerät wartet. Melden Sie sich an, um ihn zu senden.
   *[other] { $n } Scans auf diesem Gerät warten. Melden Sie sich an, um sie zu senden.
}
no_answer = Der Server antwortet nicht. Prüfen Sie das Netz und versuchen Sie es noch einmal.
invitation = Ihre Einladung
welcome = Willkommen, { $name }
invited_as = { $organization } lädt Sie ein. Ihre Rolle: { $role }.
new_password = Wählen Sie ein Passwort
password_how = Mindestens 10 Zeichen. Ein kurzer Satz ist leicht zu merken.
new_pin = Wählen Sie eine PIN
pin_how = 4 bis 6 Ziffern, um das Tablet der Filiale in einer Sekunde zu übernehmen.
begin = Beginnen
which_outlet = Wo arbeiten Sie?

## Die Leiste und das Menü

back = Zurück
close = Schließen
switch_person = Person wechseln
change_outlet = Filiale wechseln
my_pin = Meine PIN
pin_set = Ihre PIN ist gesetzt.
sound = Ton
version = Version { $version }
chip_offline = Offline
chip_offline_waiting = Offline · { $n }
chip_waiting = { $n } zu senden
chip_amiss = { $n ->
    [one] { $n } ansehen
   *[other] { $n } ansehen
}
clock_ahead =
    Die Uhr dieses Geräts geht { $much } vor. Scans tragen trotzdem die richtige Zeit; bitte
    stellen Sie die Uhr.
clock_behind =
    Die Uhr dieses Geräts geht { $much } nach. Scans tragen trotzdem die richtige Zeit; bitte
    stellen Sie die Uhr.

## Die Kamera

camera = Kamera
torch = Licht
zoom = Zoom
other_camera = Andere Kamera
start_camera = Kamera starten
camera_denied =
    Diese Seite darf die Kamera nicht benutzen. Erlauben Sie es in den Einstellungen des Browsers
    für diese Seite, oder nehmen Sie einen Handscanner oder die Suche.
camera_none = Keine Kamera gefunden. Nehmen Sie einen Handscanner oder die Suche.
camera_taken =
    Ein anderes Programm benutzt die Kamera. Schließen Sie es und starten Sie die Kamera noch
    einmal.
camera_stopped = Die Kamera ist stehen geblieben.
camera_restarts = Die Kamera startet wieder…
decoder_missing =
    Codes können gerade nicht mit der Kamera gelesen werden. Laden Sie die Seite neu, oder nehmen
    Sie einen Handscanner oder die Suche.

## Bedienen

aim = Halten Sie die Karte des Gastes vor die Kamera
find = Gast suchen
shift = Meine Schicht
guest = Gast
which_card = Welche Karte ist es?
known_not =
    Kein Netz, und dieses Gerät kennt die Karte noch nicht. Sie wird gezählt, sobald das Netz
    wieder da ist.
known_since = Kein Netz. So kannte dieses Gerät die Karte: { $at }.
last_change = Letzte Änderung: { $change } um { $at }
balance_unknown = Der Stand ist hier nicht bekannt
balance_stamps = { $n } von { $needed } Stempeln
next_card = Auf der nächsten Karte: { $n } von { $needed }
rewards_ready = { $n ->
    [one] { $n } Prämie bereit
   *[other] { $n } Prämien bereit
}
balance_points = { points_counted }
to_go_stamps = { $n ->
    [one] Noch { $n } Stempel: { $reward }
   *[other] Noch { $n } Stempel: { $reward }
}
to_go_points = { $n ->
    [one] Noch { $n } Punkt: { $reward }
   *[other] Noch { $n } Punkte: { $reward }
}
then_ready = Dann bereit: { $reward }
add_stamps = { $n ->
    [one] { $n } Stempel geben
   *[other] { $n } Stempel geben
}
add_points = { $n ->
    [one] { $n } Punkt geben
   *[other] { $n } Punkte geben
}
add_visit = Besuch +{ $n }
enter_amount = Betrag eingeben
too_small = Zu klein für einen Punkt
amount = Betrag des Einkaufs
how_many = Wie viele
one_less = Eins weniger
one_more = Eins mehr
managers_pin = PIN der Leitung
no_manager =
    Auf diesem Gerät kann niemand von der Leitung eine PIN eingeben. Bitten Sie die Leitung, sich
    anzumelden.
outside_hours = Gerade zählt dieses Programm nicht: Es ist außerhalb seiner Zeiten.

## Prämien

give = { $reward } ausgeben
give_ask = { $reward } ausgeben?
give_it = Ausgeben
not_now = Jetzt nicht
takes_stamps = { $n ->
    [one] Kostet { $n } Stempel.
   *[other] Kostet { $n } Stempel.
}
takes_points = { $n ->
    [one] Kostet { $n } Punkt.
   *[other] Kostet { $n } Punkte.
}
takes_leaves_stamps = { $n ->
    [one] Kostet { $n } Stempel, es bleiben { $left }.
   *[other] Kostet { $n } Stempel, es bleiben { $left }.
}
takes_leaves_points = { $n ->
    [one] Kostet { $n } Punkt, es bleiben { $left }.
   *[other] Kostet { $n } Punkte, es bleiben { $left }.
}
reward_ready = Bereit: { $reward }

## Was daraus wurde

added_stamps = { $n ->
    [one] { $n } Stempel dazu
   *[other] { $n } Stempel dazu
}
added_points = { $n ->
    [one] { $n } Punkt dazu
   *[other] { $n } Punkte dazu
}
given = Ausgegeben: { $reward }
counted_once = Das war schon da und zählt einmal.
next = Nächster Gast
undo = Zurücknehmen
undone = Zurückgenommen
undone_meanwhile =
    Das war schon da und wurde inzwischen zurückgenommen. Jetzt wurde nichts gezählt.
# For a card whose code got into other hands.
new_code = Neuer Code für diese Karte
new_code_sure =
    Der alte Code endet sofort. Der Stand bleibt, und Telefone, die die Karte haben, folgen.
new_code_yes = Neuen Code geben
new_code_done = Die Karte hat einen neuen Code. Das Telefon zeigt ihn gleich.
refused = Nicht ausgeführt
already = Schon gescannt
already_how = Diese Karte wurde um { $at } gescannt ({ $change }).
open_anyway = Karte öffnen
saved = Auf diesem Gerät gespeichert
saved_how = Wird gesendet, sobald das Netz wieder da ist, und einmal gezählt.
unsure = Noch nicht bestätigt
unsure_how =
    Der Server hat nicht geantwortet. Geben Sie die Prämie erst aus, wenn es hier bestätigt ist.
cancel_reward = Prämie abbrechen
not_a_card = Keine Karte
strange_link =
    Dieser Code ist eine Webadresse, vielleicht eine Speisekarte. Bitten Sie um die Karte in der
    Wallet des Gastes.
strange_join =
    Das ist der Code von Ihrer Theke: Gäste scannen ihn, um eine Karte zu bekommen. Bitten Sie um
    die Karte selbst.
strange_payment =
    Das ist ein Code zum Bezahlen. Bitten Sie um die Karte in der Wallet des Gastes.
strange_other =
    Dieser Code ist keine unserer Karten. Bitten Sie um die Karte in der Wallet des Gastes.
number_offline =
    Kein Netz, und nur der Server weiß, wessen Nummer in den Strichen steht. Scannen Sie sie wieder, sobald
    das Netz da ist, oder den quadratischen Code, wenn die Karte einen zeigt.
scanner_unclear = Scanner falsch eingestellt
strange_scanner =
    Der Handscanner tippt für eine andere Tastatur, als dieses Gerät sie hat. Stellen Sie die Tastatur
    des Scanners (in der Anleitung oft „Land“) auf die dieses Geräts ein und scannen Sie noch einmal.
cannot_store_how =
    Dieses Gerät kann den Scan nicht speichern, darum wurde er nicht gesendet. Schaffen Sie Platz
    oder verlassen Sie den privaten Modus, dann scannen Sie noch einmal.

## Einen Gast suchen

find_label = Name, Telefon, E-Mail oder Kartencode
find_how =
    Mindestens 3 Buchstaben oder Ziffern vom Anfang an, oder was unter dem Code der Karte steht; die
    letzten 4 Zeichen genügen.
find_offline =
    Kein Netz: Die Suche braucht es. Ein ganzer Kartencode geht auch ohne.
found_none =
    Niemand gefunden. Versuchen Sie eine andere Schreibweise, das Telefon oder die E-Mail-Adresse.
found_more = Es gibt mehr: Schreiben Sie etwas mehr.

## Listen

mine = Meine
everyone = Alle
more = Mehr
nothing_yet = Heute noch nichts.
history_offline = Kein Netz: Die Liste kommt mit ihm zurück.
on_device = Auf diesem Gerät: { $n }
sent_from_here = Von diesem Gerät gesendet
line_waiting = Wartet auf das Senden
line_elsewhere =
    Gehört zu einem anderen Geschäft: Es wird gesendet, wenn sich dort jemand auf diesem Gerät
    anmeldet.
line_damaged =
    Diese Zeile ist beschädigt oder wurde verändert. Sie wird nicht gesendet; scannen Sie die Karte
    noch einmal.
dismiss = Entfernen

## A tester’s card, for trials of campaigns

mark_tester = Als Testkarte markieren
marked_tester = Als Testkarte markiert.
new_guest = Neuer Gast
new_guest_how =
    Für einen Gast ohne Telefon. Die Karte zählt sofort und wird über Name oder Nummer
    wiedergefunden.
guest_name = Name
guest_phone = Telefon
guest_phone_how = Mit Landesvorwahl, zum Beispiel +49. Damit wird die Karte wiedergefunden.
guest_nobody =
    Geben Sie einen Namen oder eine Telefonnummer ein, damit die Karte wiedergefunden wird.
new_guest_make = Karte anlegen
to_console = Seiten des Inhabers

until_day = bis { $day }
more_here = Mehr für diese Karte
percent_off = { $percent } % Rabatt auf diesen Verkauf
money_off = { $money } weniger bei diesem Verkauf
buy_get = { $buy } kaufen, { $get } dazu
buy_get_percent = { $buy } kaufen, { $get } dazu mit { $percent } % Rabatt
most_off = Bis zu { $money }
take_off = { $money } abziehen
together = Dazu
access_now = Darf hinein: { $name }
sell = { $name }: { $price }
sell_amount = { $name }: beliebiger Betrag
sell_ask = Bezahlt: { $name }?
sell_how = Erst kassieren. Dann ist es auf der Karte.
sold_it = { $money } bezahlt
was_sold = Auf der Karte: { $name }
was_refused = Nicht ausgegeben: { $name }
partner_code = Code für den Gast: { $code }

## Eine Papierkarte

paper = Papierkarte
paper_ask = Wie viele sind auf der Papierkarte?
paper_how = Behalten Sie das Papier oder zerreißen Sie es: Es wird je Gast einmal übernommen.
paper_most = höchstens { $most }
paper_offline =
    Ohne Netz weiß niemand, ob die Papierkarte dieses Gastes schon übernommen wurde. Tun Sie es, wenn das Netz
    wieder da ist.

## Memberships: paused, gone on with, withdrawn from

memberships = Mitgliedschaft
membership_good = Für immer
membership_not = Nicht auf dieser Karte
membership_paused_days = Pausiert ab { $from }, wieder ab { $until }
membership_pause_how = Pause ab morgen; die Monate kommen hinten dazu
membership_pause = Pausieren
membership_resume = Heute fortsetzen
membership_withdraw = Widerruf: { $money } zurückgeben
# $what: what the button said before
membership_sure = Ja: { $what }
membership_was_paused = Die Mitgliedschaft ist ab morgen pausiert.
membership_was_resumed = Die Mitgliedschaft geht heute weiter.
membership_was_withdrawn = Die Mitgliedschaft ist beendet. Geben Sie { $money } zurück.
months = { $n ->
    [one] { $n } Monat
   *[other] { $n } Monate
}
sell_withdrawal = Sagen Sie es dem Gast: Widerruf ist 14 Tage lang möglich, für die Tage, die übrig sind.

## Suspended coffee

give_on = Weitergeben: { $reward }
jars = Weitergegeben
jar_left = { $n ->
    [one] { $n } wartet hier auf jemanden, der es braucht
   *[other] { $n } warten hier auf jemanden, der es braucht
}
jar_give = Eines ausgeben
jar_given = Ausgegeben. Im Glas ist eines weniger.
jar_undo = Zurücklegen
jar_undone = Es ist wieder im Glas.
jar_none = Hier wartet nichts. Ein Gast kann von der Karte eines weitergeben.

## Something went wrong

make_good = Wiedergutmachen
make_good_how = Was ist passiert?
make_good_left = Diesen Monat übrig: { $money }
make_good_give = Geben: { $name }
make_good_none = Das Programm hat dafür nichts zu geben.
make_good_done = Es ist auf der Karte.

## Practice for somebody new

practice = Übung
practice_lead = Zwei Minuten mit Übungskarten. Nichts zählt.
practice_stamp = Ana kauft etwas: Stempeln Sie ihre Karte.
practice_reward = Bens Karte ist voll: Geben Sie die Prämie aus.
practice_undo = Das war bei Ana einer zu viel: Nehmen Sie ihn zurück.
practice_unknown = Jemand zeigt einen Code, der nicht von uns ist.
practice_scan = Karte von { $name } scannen
practice_hand_out = Ausgeben: { $reward }
practice_take_back = Zurücknehmen
practice_strange = Fremden Code scannen
practice_done = Das war alles. Eine unbekannte Karte bekommt nichts: Bieten Sie eine neue an.

## A card goes to a guest’s new phone

hand_over = Auf das neue Telefon des Gastes
hand_over_how =
    Fragen Sie den Gast und tragen Sie die Antwort ein. Lesen Sie nie vor, was Sie hier sehen.
hand_over_question = Was Sie fragen
hand_over_phone_end = Telefonnummer
hand_over_phone_end_ask = Wie lauten die letzten sechs Ziffern Ihrer Nummer?
hand_over_last_visit = Letzter Besuch
hand_over_last_visit_ask =
    An welchem Tag waren Sie zuletzt hier? Ein Tag mehr oder weniger ist richtig.
hand_over_birth_month = Geburtstag
hand_over_birth_month_ask = In welchem Monat haben Sie Geburtstag? Eine Zahl von 1 bis 12.
hand_over_known = Ich kenne ihn
hand_over_known_ask = Sie kennen diesen Gast und stehen mit Ihrem Namen dafür ein.
hand_over_answer_is = Antwort des Gastes
hand_over_old = Das alte Telefon
hand_over_there = Der Gast hat es
hand_over_lost = Es ist verloren
hand_over_old_how =
    Bei einem verlorenen Telefon endet die alte Karte sofort: Ihr Code gilt nirgends mehr.
hand_over_go = Karte übergeben
hand_over_scan =
    Der Gast richtet die Kamera des neuen Telefons auf diesen Code. Er gilt einmal, zehn Minuten
    lang.
hand_over_code = QR-Code, der die Karte auf das Telefon des Gastes bringt
hand_over_none =
    Von diesem Gast ist nichts bekannt, was man fragen könnte. Wer ihn als Manager kennt, kann
    die Karte übergeben.

## What went wrong becomes a case

till_case = Jemand anderes muss es ansehen
till_case_hint = Es wird ein Fall: Die Leitung antwortet dem Gast in wenigen Tagen.
till_case_kind = Worum geht es?
till_case_said = Was geschah, wie der Gast es sagt
till_case_send = Fall eröffnen
# $number: “482 913”
till_case_done = Notiert. Nummer für den Gast: { $number }
till_case_goods = Ware
till_case_count = Stempel, Punkte oder Geld
till_case_reward = Eine Prämie
till_case_people = Umgang
till_case_wait = Warten
till_case_other = Anderes
