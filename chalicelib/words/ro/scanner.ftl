## The page

app_name = Casa

## Signing in

who_are_you = Cine servește?
by_mail = Conectare cu e-mail și parolă
by_pin = Conectare cu PIN
pin_of = { $name }, PIN-ul dumneavoastră
pin_digits = { $n ->
    [one] { $n } cifră introdusă
    [few] { $n } cifre introduse
   *[other] { $n } de cifre introduse
}
somebody_else = Altcineva
delete_digit = Ștergeți ultima cifră
confirm = Confirmați
pair = Asociați
pair_code = Codul de asociere
pair_how = Proprietarul îl găsește la { section_devices }. Este valabil zece minute.
sign_in_offline =
    Nu există rețea. Conectarea are nevoie de ea; scanările făcute rămân pe acest dispozitiv.
held = { $n ->
    [one] { $n } scanare așteaptă pe acest dispozitiv. Conectați-vă ca să fie trimisă.
    [few] { $n } scanări așteaptă pe acest dispozitiv. Conectați-vă ca să fie trimise.
   *[other] { $n } de scanări așteaptă pe acest dispozitiv. Conectați-vă ca să fie trimise.
}
no_answer = Serverul nu răspunde. Verificați rețeaua și încercați din nou.
invitation = Invitația dumneavoastră
welcome = Bun venit, { $name }
invited_as = { $organization } vă invită. Rolul dumneavoastră: { $role }.
new_password = Alegeți o parolă
password_how = Cel puțin 10 caractere. O propoziție scurtă se ține minte ușor.
new_pin = Alegeți un PIN
pin_how = 4 până la 6 cifre, ca să preluați tableta într-o secundă.
begin = Începeți
which_outlet = Unde lucrați?

## The bar and the menu

back = Înapoi
close = Închideți
switch_person = Schimbați casierul
change_outlet = Schimbați punctul de lucru
my_pin = PIN-ul meu
pin_set = PIN-ul este salvat.
sound = Sunet
version = Versiunea { $version }
chip_offline = Fără rețea
chip_offline_waiting = Fără rețea · { $n }
chip_waiting = { $n } de trimis
chip_amiss = { $n } de verificat
clock_ahead =
    Ceasul dispozitivului este înainte cu { $much }. Scanările au totuși ora corectă; potriviți
    ceasul.
clock_behind =
    Ceasul dispozitivului este în urmă cu { $much }. Scanările au totuși ora corectă; potriviți
    ceasul.

## The camera

camera = Cameră
torch = Lanternă
zoom = Zoom
other_camera = Altă cameră
start_camera = Porniți camera
camera_denied =
    Pagina nu are voie să folosească camera. Permiteți-o în setările browserului sau folosiți un
    cititor ori căutarea.
camera_none = Nu s-a găsit nicio cameră. Folosiți un cititor ori căutarea.
camera_taken = Alt program folosește camera. Închideți-l și porniți camera din nou.
camera_stopped = Camera s-a oprit.
camera_restarts = Camera repornește…
decoder_missing =
    Camera nu poate citi coduri acum. Reîncărcați pagina sau folosiți un cititor ori căutarea.

## Serving

aim = Țineți cardul clientului în fața camerei
find = Căutați clientul
shift = Tura mea
guest = Client
which_card = Ce card este?
known_not =
    Nu există rețea, iar dispozitivul nu cunoaște acest card. Se va socoti când revine rețeaua.
known_since = Nu există rețea. Cardul, așa cum a fost văzut aici: { $at }.
last_change = Ultima schimbare: { $change } la { $at }
balance_unknown = Soldul nu este cunoscut aici
balance_stamps = { $n ->
    [one] { $n } ștampilă din { $needed }
    [few] { $n } ștampile din { $needed }
   *[other] { $n } de ștampile din { $needed }
}
next_card = Pe cardul următor: { $n } din { $needed }
rewards_ready = { $n ->
    [one] { $n } recompensă gata
    [few] { $n } recompense gata
   *[other] { $n } de recompense gata
}
balance_points = { points_counted }
to_go_stamps = { $n ->
    [one] Încă { $n } ștampilă: { $reward }
    [few] Încă { $n } ștampile: { $reward }
   *[other] Încă { $n } de ștampile: { $reward }
}
to_go_points = { $n ->
    [one] Încă { $n } punct: { $reward }
    [few] Încă { $n } puncte: { $reward }
   *[other] Încă { $n } de puncte: { $reward }
}
then_ready = Apoi va fi gata: { $reward }
add_stamps = { $n ->
    [one] Adăugați { $n } ștampilă
    [few] Adăugați { $n } ștampile
   *[other] Adăugați { $n } de ștampile
}
add_points = { $n ->
    [one] Adăugați { $n } punct
    [few] Adăugați { $n } puncte
   *[other] Adăugați { $n } de puncte
}
add_visit = Vizită +{ $n }
enter_amount = Introduceți suma
too_small = Prea puțin pentru un punct
amount = Suma vânzării
how_many = Câte
one_less = Una mai puțin
one_more = Încă una
managers_pin = PIN-ul managerului
no_manager = Niciun manager nu poate introduce PIN-ul pe acest dispozitiv. Rugați-l să se conecteze.
outside_hours = Programul nu este valabil la această oră.

## Rewards

give = Oferiți: { $reward }
give_ask = Oferiți { $reward }?
give_it = Oferiți
not_now = Nu acum
takes_stamps = { $n ->
    [one] Scade { $n } ștampilă.
    [few] Scade { $n } ștampile.
   *[other] Scade { $n } de ștampile.
}
takes_points = { $n ->
    [one] Scade { $n } punct.
    [few] Scade { $n } puncte.
   *[other] Scade { $n } de puncte.
}
takes_leaves_stamps = { $n ->
    [one] Scade { $n } ștampilă, rămân { $left }.
    [few] Scade { $n } ștampile, rămân { $left }.
   *[other] Scade { $n } de ștampile, rămân { $left }.
}
takes_leaves_points = { $n ->
    [one] Scade { $n } punct, rămân { $left }.
    [few] Scade { $n } puncte, rămân { $left }.
   *[other] Scade { $n } de puncte, rămân { $left }.
}
reward_ready = Gata: { $reward }

## What became of it

added_stamps = { $n ->
    [one] { $n } ștampilă adăugată
    [few] { $n } ștampile adăugate
   *[other] { $n } de ștampile adăugate
}
added_points = { $n ->
    [one] { $n } punct adăugat
    [few] { $n } puncte adăugate
   *[other] { $n } de puncte adăugate
}
given = Oferit: { $reward }
counted_once = Era deja înregistrat și se socotește o singură dată.
next = Clientul următor
undo = Anulați
undone = Anulat
undone_meanwhile = Era deja înregistrat și a fost anulat între timp. Acum nu s-a socotit nimic.
# For a card whose code got into other hands.
new_code = Cod nou pentru acest card
new_code_sure = Codul vechi încetează imediat. Soldul rămâne, iar telefoanele care au cardul urmează.
new_code_yes = Dați un cod nou
new_code_done = Cardul are un cod nou. Telefonul îl arată într-o clipă.
refused = Nu s-a făcut
already = Deja făcut
already_how = Cardul a fost scanat la { $at } ({ $change }).
open_anyway = Deschideți cardul
saved = Păstrat pe dispozitiv
saved_how = Se trimite când revine rețeaua și se socotește o singură dată.
unsure = Încă neconfirmat
unsure_how = Serverul nu a răspuns. Oferiți recompensa doar după confirmare.
cancel_reward = Anulați recompensa
not_a_card = Nu este un card
strange_link = Codul este o adresă web, poate un meniu. Cereți cardul din portofelul clientului.
strange_join =
    Acesta este codul de pe tejghea, cu care clienții își iau un card. Cereți cardul însuși.
strange_payment = Acesta este un cod de plată. Cereți cardul din portofelul clientului.
strange_other =
    Codul nu este unul dintre cardurile noastre. Cereți cardul din portofelul clientului.
scanner_unclear = Cititor setat greșit
strange_scanner =
    Cititorul scrie pentru altă tastatură decât cea a acestui dispozitiv. Setați tastatura cititorului
    (în manual, adesea „țara”) ca pe acest dispozitiv, apoi scanați din nou.
cannot_store_how =
    Dispozitivul nu poate păstra scanarea, așa că nu a fost trimisă. Eliberați spațiu sau ieșiți din
    modul privat, apoi scanați din nou.

## Finding a guest

find_label = Nume, telefon, e-mail sau codul cardului
find_how =
    Cel puțin 3 litere sau cifre de la început, sau ce scrie sub codul cardului; ajung ultimele 4
    semne.
find_offline = Nu există rețea: căutarea are nevoie de ea. Un cod întreg de card merge și fără.
found_none = Nu s-a găsit nimeni. Încercați altfel scris, telefonul sau e-mailul.
found_more = Sunt mai mulți: scrieți încă puțin.

## Lists

mine = Ale mele
everyone = Ale tuturor
more = Mai multe
nothing_yet = Nimic deocamdată astăzi.
history_offline = Nu există rețea: lista revine odată cu ea.
on_device = Pe acest dispozitiv: { $n }
sent_from_here = Trimise de aici
line_waiting = Așteaptă trimiterea
line_elsewhere = Este a altui magazin: se trimite când se conectează aici cineva de la ei.
line_damaged = Linia este deteriorată sau a fost modificată. Nu se trimite; scanați cardul din nou.
dismiss = Înlăturați

## A tester’s card, for trials of campaigns

mark_tester = Marchează drept card de probă
marked_tester = Marcat drept card de probă.
new_guest = Client nou
new_guest_how =
    Pentru un client fără telefon la îndemână. Cardul contează imediat și se regăsește după nume
    sau număr.
guest_name = Nume
guest_phone = Telefon
guest_phone_how = Cu prefixul țării, de exemplu +40. Cu el se regăsește cardul.
guest_nobody = Scrieți un nume sau un număr de telefon, ca să se poată regăsi cardul.
new_guest_make = Creați cardul
to_console = Paginile proprietarului
