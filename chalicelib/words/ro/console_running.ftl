## How far it is

progress = Cât s-a făcut
progress_rate = { $n } carduri pe secundă
progress_left = încă circa { $time }
progress_next = Cele sărite pentru o vreme sunt reîncercate la { $at }.
progress_stopped = Oprită
progress_stopped_at = { $n ->
    [0] înainte de orice trimitere
    [one] după { $n } mesaj
    [few] după { $n } mesaje
   *[other] după { $n } de mesaje
}
count_planned = Verificate
count_sent = Trimise
count_held = Sărite
count_held_out = Grup de control
count_waiting = Își așteaptă ora
count_failed = Eșuate

## Held back

held_why = Sărite și de ce
held_reason = De ce

## What can be done

do_delete = Șterge schița
delete_title = Ștergeți această schiță?
delete_sure = Nu a fost trimisă nimănui. Nu mai poate fi recuperată.
delete_yes = Șterge
do_approve = Aprobă și trimite
do_decline = Respinge…
do_withdraw = Înapoi la schiță
do_pause = Pauză
do_resume = Reia
do_cancel = Oprește
do_retry = Reîncearcă eșecurile
fact_made = Creată de
fact_asked = Cerută de
when_said_outlet = { $at }, ora din { $zone }
when_said_customer = { $at }, după ceasul fiecărui client
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
decline_title = Respingeți această campanie?
decline_lead = Nu se trimite nimic din ea. Cine a trimis-o citește motivul, o modifică și o trimite din nou.
decline_words_title = Respingeți textul nou?
decline_words_lead = Cardurile păstrează textul de dinainte. Cine l-a scris pe cel nou citește motivul.
decline_why = Motivul
decline_why_how = De exemplu, ce trebuie schimbat.
decline_yes = Respinge
declined_by = { $name } a respins, { $at }:
declined_next = Modificați-o, apoi trimiteți-o din nou.
declined_words_next =
    Cardurile păstrează textul de dinainte. Acesta a fost respins; „Corectează textul” începe cu el:
use_again = Duplică
copy_of = { $name } (copie)

## What came of it

result = Ce a ieșit
result_again = Actualizează
result_none = Încă nu s-a numărat nimic.
result_as_of = La { $at }.
result_final = Este definitiv.
result_open = Vizitele contează până la { $at }.
result_running = Vizitele contează { $n } zile după fiecare mesaj.
result_arrived = Până unde a ajuns
result_in_window = { $n ->
    [one] În vitrina unui card. Cine s-a uitat, niciun portofel nu spune.
    [few] În vitrina a { $n } carduri. Cine s-a uitat, niciun portofel nu spune.
   *[other] În vitrina a { $n } de carduri. Cine s-a uitat, niciun portofel nu spune.
}
result_by_language = După portofel și limbă
result_worked = A folosit?
result_no_holdout = Nu a fost un grup de control, deci nu se poate spune ce ar fi fost fără ea.
result_compared = Cei cărora le-a fost trimisă, față de grupul de control, în { $n } zile.
result_few = Prea puține carduri pentru a spune ceva: trebuie câte { $n } în fiecare grup.
result_early = Prea devreme pentru a spune ceva: contează vizitele din { $n } zile, care nu au trecut încă.
result_little = În { $n } zile s-a întâmplat prea puțin pentru a spune ceva.
result_texts = Care text a mers mai bine?
result_silent = Ce a adus notificarea în sine?
result_silent_alone = { $name }: carduri tăcute față de grupul de control
result_notified = { $name }: carduri anunțate față de cele tăcute
result_per_100 = { $name }, diferența la 100 de carduri
result_group = Grup
result_total = În total
result_a_hundred = La 100 de carduri
result_definitions = Ce numără fiecare cifră
csv_results = Cifrele ca CSV
csv_deliveries = Fiecare card ca CSV

## Steps on the way to a phone

step_of_held = Sărite
step_of_held_out = Grup de control
step_of_sent = Trimise
step_of_pushed = Portofel anunțat
step_of_accepted = Acceptate de portofel
step_of_fetched = Preluate de telefon
step_of_stale = Nepreluate într-o zi
step_of_removed = Nu mai e pe niciun telefon
step_of_refused = Refuzate
defined_effect = Efect
defined_interval = Interval

## Gifts

result_gifts = Ce s-a dăruit
defined_gifts = Cadouri
recall = Ia înapoi ce nu a luat nimeni…
recall_title = { $n ->
    [one] Luați înapoi { $n } cadou?
    [few] Luați înapoi { $n } cadouri?
   *[other] Luați înapoi { $n } de cadouri?
}
recall_sure = Dispare de pe carduri. Ce au luat clienții rămâne al lor.
recall_yes = Ia înapoi
recalling = Se ia înapoi. Actualizați peste o clipă.
step_of_planned = Verificate
