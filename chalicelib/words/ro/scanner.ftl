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
number_offline =
    Nu există rețea și numai serverul știe al cui este numărul din bare. Scanați-le din nou când revine
    rețeaua sau scanați codul pătrat, dacă îl arată cardul.
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

until_day = până la { $day }
more_here = Mai multe pentru acest card
percent_off = { $percent } % reducere la această vânzare
money_off = { $money } reducere la această vânzare
buy_get = Cumperi { $buy }, primești încă { $get }
buy_get_percent = Cumperi { $buy }, primești încă { $get } cu { $percent } % reducere
most_off = Până la { $money }
take_off = Scade { $money }
together = Împreună cu
access_now = Are acces: { $name }
sell = { $name }: { $price }
sell_amount = { $name }: orice sumă
sell_ask = Plătit: { $name }?
sell_how = Încasați mai întâi. Apoi este pe card.
sold_it = Plătit { $money }
was_sold = Pe card: { $name }
was_refused = Nu s-a dat: { $name }
partner_code = Codul pentru client: { $code }

## Un card de hârtie

paper = Card de hârtie
paper_ask = Câte sunt pe cardul de hârtie?
paper_how = Păstrați hârtia sau rupeți-o: se preia o dată pentru fiecare client.
paper_most = cel mult { $most }
paper_offline =
    Fără rețea nu se știe dacă s-a preluat deja cardul de hârtie al acestui client. Faceți-o când revine rețeaua.

## Memberships: paused, gone on with, withdrawn from

memberships = Abonament
membership_good = Fără termen
membership_not = Nu este pe acest card
membership_paused_days = În pauză de la { $from }, din nou de la { $until }
membership_pause_how = Pauză de mâine; lunile se adaugă la sfârșit
membership_pause = Puneți în pauză
membership_resume = Reluați astăzi
membership_withdraw = Renunțare: înapoiați { $money }
# $what: what the button said before
membership_sure = Da: { $what }
membership_was_paused = Abonamentul este în pauză de mâine.
membership_was_resumed = Abonamentul continuă de astăzi.
membership_was_withdrawn = Abonamentul s-a încheiat. Înapoiați { $money }.
months = { $n ->
    [one] { $n } lună
    [few] { $n } luni
   *[other] { $n } de luni
}
sell_withdrawal = Spuneți clientului: poate renunța în 14 zile, pentru zilele rămase.

## Suspended coffee

give_on = Dați mai departe: { $reward }
jars = Date mai departe
jar_left = { $n ->
    [one] { $n } așteaptă aici pe cineva care are nevoie
    [few] { $n } așteaptă aici pe cineva care are nevoie
   *[other] { $n } așteaptă aici pe cineva care are nevoie
}
jar_give = Oferiți una
jar_given = Oferită. În borcan este una mai puțin.
jar_undo = Puneți înapoi
jar_undone = Este din nou în borcan.
jar_none = Nu așteaptă nimic aici. Un client poate da mai departe de pe card.

## Something went wrong

make_good = Reparați greșeala
make_good_how = Ce s-a întâmplat?
make_good_left = Rămas luna aceasta: { $money }
make_good_give = Oferiți: { $name }
make_good_none = Programul nu are ce oferi pentru asta.
make_good_done = Este pe card.

## Practice for somebody new

practice = Exersare
practice_lead = Două minute cu carduri de exercițiu. Nimic nu contează.
practice_stamp = Ana cumpără ceva: ștampilați-i cardul.
practice_reward = Cardul lui Ben e plin: dați recompensa.
practice_undo = A fost una în plus pentru Ana: luați-o înapoi.
practice_unknown = Cineva arată un cod care nu e al nostru.
practice_scan = Scanați cardul: { $name }
practice_hand_out = Dați: { $reward }
practice_take_back = Luați înapoi
practice_strange = Scanați codul străin
practice_done = Asta e tot. Un card necunoscut nu primește nimic: oferiți unul nou.

## A card goes to a guest’s new phone

hand_over = Pe telefonul nou al clientului
hand_over_how =
    Întrebați clientul și notați răspunsul. Nu citiți niciodată cu voce tare ce vedeți aici.
hand_over_question = Ce întrebați
hand_over_phone_end = Număr de telefon
hand_over_phone_end_ask = Care sunt ultimele șase cifre ale numărului?
hand_over_last_visit = Ultima vizită
hand_over_last_visit_ask = În ce zi ați fost aici ultima dată? O zi în plus sau în minus este bine.
hand_over_birth_month = Zi de naștere
hand_over_birth_month_ask = În ce lună este ziua dumneavoastră? Un număr de la 1 la 12.
hand_over_known = Îl cunosc
hand_over_known_ask = Cunoașteți acest client și răspundeți cu numele dumneavoastră.
hand_over_answer_is = Răspunsul clientului
hand_over_old = Telefonul vechi
hand_over_there = Îl are clientul
hand_over_lost = Este pierdut
hand_over_old_how =
    Dacă telefonul este pierdut, cardul vechi se încheie imediat: codul lui nu mai merge
    nicăieri.
hand_over_go = Predă cardul
hand_over_scan =
    Clientul îndreaptă camera telefonului nou spre acest cod. Merge o singură dată, timp de zece
    minute.
hand_over_code = Cod QR care aduce cardul pe telefonul clientului
hand_over_none =
    Despre acest client nu se știe nimic ce ar putea fi întrebat. Un manager care îl cunoaște
    poate preda cardul.

## What went wrong becomes a case

till_case = Altcineva trebuie să se uite
till_case_hint = Devine o sesizare: managerul îi răspunde clientului în câteva zile.
till_case_kind = Despre ce este vorba?
till_case_said = Ce s-a întâmplat, cum spune clientul
till_case_send = Deschideți sesizarea
# $number: “482 913”
till_case_done = Am notat. Numărul pentru client: { $number }
till_case_goods = Produs
till_case_count = Ștampile, puncte sau bani
till_case_reward = O recompensă
till_case_people = Purtare
till_case_wait = Așteptare
till_case_other = Altele
