### Eine gesendete Kampagne: wie weit sie ist, was man tun kann, was daraus wurde.

## Wie weit sie ist

progress = Wie weit sie ist
progress_rate = { $n } Karten in der Sekunde
progress_left = noch etwa { $time }
progress_next = Die für eine Zeit Zurückgehaltenen werden { $at } wieder versucht.
count_planned = Angesehen
count_sent = Gesendet
count_held = Zurückgehalten
count_held_out = Ausgenommen
count_failed = Fehlgeschlagen

## Zurückgehalten

held_why = Zurückgehalten, und warum
held_reason = Warum

## Was man tun kann

do_delete = Diesen Entwurf löschen
delete_title = Diesen Entwurf löschen?
delete_sure = Er wurde niemandem gesendet. Er kommt nicht zurück.
delete_yes = Löschen
do_approve = Freigeben und senden
do_withdraw = Zurück zum Entwurf
do_pause = Anhalten
do_resume = Weiter
do_cancel = Beenden
do_retry = Fehlgeschlagene noch einmal
cancel_title = Diese Kampagne beenden?
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
use_again = Noch einmal verwenden
copy_of = { $name } (noch einmal)

## Was daraus wurde

result = Was daraus wurde
result_again = Noch einmal zählen
result_none = Noch nichts wurde gezählt.
result_as_of = Stand { $at }.
result_final = Das ist endgültig.
result_open = Besuche zählen bis { $at }.
result_running = Besuche zählen { $n } Tage nach jeder Nachricht.
result_arrived = Kam sie an?
result_by_language = Nach Wallet und Sprache
result_worked = Hat es gewirkt?
result_no_holdout =
    Niemand war ausgenommen; darum weiß niemand, was ohne sie geschehen wäre.
result_compared =
    Wer sie bekam, gegen die per Zufall Ausgenommenen, über { $n } Tage.
result_texts = Welcher Text war besser?
result_per_100 = { $name }, Unterschied je 100 Karten
result_group = Gruppe
result_total = Insgesamt
result_a_hundred = Je 100 Karten
result_definitions = Was jede Zahl zählt
csv_results = Zahlen als CSV
csv_deliveries = Jede Karte als CSV

## Schritte auf dem Weg zum Telefon

step_of_planned = Geplant
step_of_held = Zurückgehalten
step_of_held_out = Ausgenommen
step_of_sent = Gesendet
step_of_pushed = Telefon benachrichtigt
step_of_accepted = Angenommen
step_of_fetched = Geladen
step_of_stale = In einem Tag nicht geladen
step_of_removed = Karte entfernt
step_of_refused = Abgelehnt
defined_effect = Wirkung
defined_interval = Spanne
