### Eine gesendete Kampagne: wie weit sie ist, was man tun kann, was daraus wurde.

## Wie weit sie ist

progress = Wie weit sie ist
progress_rate = { $n } Karten in der Sekunde
progress_left = noch etwa { $time }
progress_next = Die für eine Zeit Übersprungenen werden { $at } wieder versucht.
progress_stopped = Gestoppt
progress_stopped_at = { $n ->
    [0] bevor etwas gesendet war
    [one] nach { $n } Nachricht
   *[other] nach { $n } Nachrichten
}
count_planned = Geprüft
count_sent = Gesendet
count_held = Übersprungen
count_held_out = Kontrollgruppe
count_waiting = Warten auf ihre Uhrzeit
count_failed = Fehlgeschlagen

## Zurückgehalten

held_why = Übersprungen, und warum
held_reason = Warum

## Was man tun kann

do_delete = Diesen Entwurf löschen
delete_title = Diesen Entwurf löschen?
delete_sure = Er wurde niemandem gesendet. Er kommt nicht zurück.
delete_yes = Löschen
do_approve = Freigeben und senden
do_decline = Ablehnen…
do_withdraw = Zurück zum Entwurf
do_pause = Anhalten
do_resume = Fortsetzen
do_cancel = Stoppen
do_retry = Fehlgeschlagene noch einmal
fact_made = Erstellt von
fact_asked = Angefragt von
when_said_outlet = { $at }, Uhrzeit in { $zone }
when_said_customer = { $at }, nach der Uhr jedes Kunden
cancel_title = Diese Kampagne stoppen?
cancel_sure =
    Nichts mehr wird gesendet, und ein Aussehen auf Zeit geht sofort zurück. Was gesendet wurde,
    bleibt auf den Karten. Sie kann nicht wieder begonnen werden.

## Die Kampagne

face_alone = Keine Nachricht: nur das Aussehen der Karte.
until = bis { $at }

## Den Text berichtigen

correct = Text berichtigen
correct_how =
    Der neue Text tritt an die Stelle des alten, auch auf den Karten, die ihn schon haben. Telefone
    werden noch einmal benachrichtigt.
correct_send = Text ersetzen…
correct_title = Den Text ersetzen?
correct_sure = Alle, die den alten Text haben, bekommen den neuen.
correct_yes = Ersetzen
corrected = Der neue Text ist unterwegs.
corrected_waits =
    Jemand anderes muss dem neuen Text zustimmen. Bis dahin bleibt der alte.
correct_waits = Ein anderer Text wartet auf Zustimmung
correct_waits_how =
    Bis jemand anderes zustimmt, behalten die Karten den bisherigen Text.
decline_title = Diese Kampagne ablehnen?
decline_lead =
    Nichts davon wird gesendet. Wer sie eingereicht hat, liest den Grund, ändert sie und reicht sie noch
    einmal ein.
decline_words_title = Den neuen Text ablehnen?
decline_words_lead =
    Die Karten behalten den bisherigen Text. Wer den neuen geschrieben hat, liest den Grund.
decline_why = Grund
decline_why_how = Zum Beispiel, was sich ändern muss.
decline_yes = Ablehnen
declined_by = { $name } hat abgelehnt, { $at }:
declined_next = Ändern Sie sie und reichen Sie sie dann noch einmal ein.
declined_words_next =
    Die Karten behalten den bisherigen Text. Dieser wurde abgelehnt; „Text berichtigen“ beginnt mit ihm:
use_again = Duplizieren
copy_of = { $name } (Kopie)

## Was daraus wurde

result = Was daraus wurde
result_again = Aktualisieren
result_none = Noch nichts wurde gezählt.
result_as_of = Stand { $at }.
result_final = Das ist endgültig.
result_open = Besuche zählen bis { $at }.
result_running = Besuche zählen { $n } Tage nach jeder Nachricht.
result_arrived = Wie weit sie kam
result_in_window = { $n ->
    [one] Im Schaufenster von { $n } Karte. Wer hingesehen hat, sagt keine Wallet.
   *[other] Im Schaufenster von { $n } Karten. Wer hingesehen hat, sagt keine Wallet.
}
result_by_language = Nach Wallet und Sprache
result_worked = Hat es gewirkt?
result_no_holdout = Es gab keine Kontrollgruppe; darum weiß niemand, was ohne sie geschehen wäre.
result_compared = Die, denen sie gesendet wurde, gegen die Kontrollgruppe, über { $n } Tage.
result_few = Zu wenige Karten für eine Aussage: Es braucht { $n } in jeder Gruppe.
result_early = Zu früh für eine Aussage: Es zählen die Besuche von { $n } Tagen, und die sind noch nicht um.
result_little = In { $n } Tagen ist zu wenig geschehen für eine Aussage.
result_texts = Welcher Text war besser?
result_silent = Was brachte die Benachrichtigung selbst?
result_silent_alone = { $name }: stille Karten gegen die Kontrollgruppe
result_notified = { $name }: benachrichtigte gegen stille Karten
result_per_100 = { $name }, Unterschied je 100 Karten
result_group = Gruppe
result_total = Insgesamt
result_a_hundred = Je 100 Karten
result_definitions = Was jede Zahl zählt
csv_results = Zahlen als CSV
csv_deliveries = Jede Karte als CSV

## Schritte auf dem Weg zum Telefon

step_of_held = Übersprungen
step_of_held_out = Kontrollgruppe
step_of_sent = Gesendet
step_of_pushed = Wallet benachrichtigt
step_of_accepted = Von der Wallet angenommen
step_of_fetched = Vom Telefon geladen
step_of_stale = In einem Tag nicht geladen
step_of_removed = Auf keinem Telefon mehr
step_of_refused = Abgelehnt
defined_effect = Wirkung
defined_interval = Spanne

## Gifts

result_gifts = Was geschenkt wurde
defined_gifts = Geschenke
recall = Nicht Abgeholtes zurücknehmen…
recall_title = { $n ->
    [one] { $n } Geschenk zurücknehmen?
   *[other] { $n } Geschenke zurücknehmen?
}
recall_sure = Es verschwindet von den Karten. Was Kunden abgeholt haben, bleibt ihnen.
recall_yes = Zurücknehmen
recalling = Es wird zurückgenommen. Aktualisieren Sie gleich noch einmal.
step_of_planned = Geprüft
