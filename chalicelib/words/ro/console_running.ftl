## How far it is

progress = Cât s-a făcut
progress_rate = { $n } carduri pe secundă
progress_left = încă circa { $time }
progress_next = Cei reținuți pentru o vreme sunt reîncercați la { $at }.
count_planned = Examinați
count_sent = Trimise
count_held = Reținute
count_held_out = Deoparte
count_failed = Eșuate

## Held back

held_why = Reținute și de ce
held_reason = De ce

## What can be done

do_delete = Șterge schița
delete_title = Ștergeți această schiță?
delete_sure = Nu a fost trimisă nimănui. Nu mai poate fi recuperată.
delete_yes = Șterge
do_approve = Aprobă și trimite
do_withdraw = Înapoi la schiță
do_pause = Pauză
do_resume = Continuă
do_cancel = Oprește
do_retry = Reîncearcă eșecurile
cancel_title = Opriți această campanie?
cancel_sure =
    Nu mai pleacă nimic, iar aspectul temporar revine imediat. Ce s-a trimis rămâne pe carduri. Nu
    poate fi repornită.

## The campaign

face_alone = Fără mesaj: numai aspectul cardului.
until = până la { $at }

## Correcting the text

correct = Corectează textul
correct_how =
    Textul nou îl înlocuiește pe cel vechi, și pe cardurile care îl au deja. Telefoanele sunt
    anunțate încă o dată.
correct_send = Înlocuiește textul…
correct_title = Înlocuiți textul?
correct_sure = Toți cei care au textul vechi îl primesc pe cel nou.
correct_yes = Înlocuiește
corrected = Textul nou este pe drum.
corrected_waits =
    Altcineva trebuie să aprobe textul nou. Până atunci rămâne cel vechi.
correct_waits = Alt text, care așteaptă acordul
correct_waits_how =
    Până când altcineva îl aprobă, cardurile păstrează textul de dinainte.
use_again = Folosește din nou
copy_of = { $name } (din nou)

## What came of it

result = Ce a ieșit
result_again = Numără din nou
result_none = Încă nu s-a numărat nimic.
result_as_of = La { $at }.
result_final = Este definitiv.
result_open = Vizitele contează până la { $at }.
result_running = Vizitele contează { $n } zile după fiecare mesaj.
result_arrived = A ajuns?
result_by_language = După portofel și limbă
result_worked = A folosit?
result_no_holdout = Nimeni nu a fost lăsat deoparte, deci nu se poate spune ce ar fi fost fără ea.
result_compared = Cei care au primit-o, față de cei lăsați deoparte la întâmplare, în { $n } zile.
result_texts = Care text a mers mai bine?
result_per_100 = { $name }, diferența la 100 de carduri
result_group = Grup
result_total = În total
result_a_hundred = La 100 de carduri
result_definitions = Ce numără fiecare cifră
csv_results = Cifrele ca CSV
csv_deliveries = Fiecare card ca CSV

## Steps on the way to a phone

step_of_planned = Planificate
step_of_held = Reținute
step_of_held_out = Deoparte
step_of_sent = Trimise
step_of_pushed = Telefon anunțat
step_of_accepted = Acceptate
step_of_fetched = Preluate
step_of_stale = Nepreluate într-o zi
step_of_removed = Card șters
step_of_refused = Refuzate
defined_effect = Efect
defined_interval = Interval
