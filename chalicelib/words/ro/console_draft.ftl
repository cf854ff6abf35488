## The steps of a draft

step_who = Cine
step_what = Ce
step_when = Când
step_before = Verificare
rail = Pașii acestei schițe
rail_mend = Aici trebuie îndreptat ceva

## Quiet hours

quiet_now = Acum sunt ore de liniște. Îl primesc de la { $at }, după ceasul lor.
quiet_then = Cade în orele de liniște. Îl primesc de la { $at }, după ceasul lor.

## What

what_message = Un mesaj
what_message_how = Apare pe ecranul blocat și rămâne pe spatele cardului.
what_wording = Textul { $letter }
what_title = Titlu
what_text = Text
what_count = { $n } din { $most } caractere
what_long = { $n } în plus.
merge_insert = Inserați
merge_field_name = Prenume
merge_field_balance = Sold
merge_field_to_reward = Cât mai lipsește
merge_field_reward = Recompensă
merge_field_tier = Nivel
merge_field_outlet = Punct de lucru
merge_field_shop = Numele localului
merge_how = Fiecare client citește ce este al său. După | stă ce citește cine nu are.
what_two = Compară două texte
what_two_how = Jumătate dintre clienți primesc unul, jumătate celălalt, la întâmplare.
what_notify = Notificare
notify_all = Fiecare telefon anunță
notify_half = Jumătate din telefoane, pentru comparație
notify_none = Niciun telefon, o spune doar cardul
notify_how = Un card tăcut nu consumă nimic din ce permit regulile de mesaje. Jumătate-jumătate arată ce aduce notificarea în sine.
notify_how_all = Un card tăcut nu consumă nimic din ce permit regulile de mesaje.
what_face = Alt aspect pentru o vreme
what_face_how = Revine singur.
face_days = Pentru câte zile
face_days_how = De la pornire.
face_colours = Alte culori
face_colours_how = Restul cardului rămâne.
face_line = Rând pe față
face_line_cut =
    Un telefon îl poate tăia: lângă ce urmează, numărul de caractere care încap este de circa { $n }.
face_module = Un rând în vitrină
face_module_how = Jos, în detaliile cardului din Google Wallet, numai în aceste zile. Nimeni nu este anunțat. Un iPhone nu are vitrină: acolo nu se vede nimic din ea.
face_module_title = Titlul din vitrină
face_module_text = Un rând dedesubt
face_module_url = Pagina la care duce
colour_background = Fundal
colour_foreground = Text
colour_label = Etichete
colour_accent = Accent
what_bonus = Ștampile duble
what_bonus_how =
    Fiecare cumpărătură din acest timp contează mai mult, pentru toate cardurile programelor; cardul
    o spune.
bonus_factor = De câte ori contează
bonus_starts_at = De la
bonus_ends_at = Până la
bonus_weekdays = Numai în aceste zile
bonus_weekdays_how = Niciuna aleasă: în fiecare zi.
bonus_from_minute = De la ora
bonus_to_minute = Până la ora
what_gift = Un cadou
what_gift_how = Rămâne pe card până este luat; fiecare card îl primește o dată. Îl puteți numi în mesaj.
gift_which = Ce se dăruiește
gift_none = Niciun cadou nu este în toate programele alese. Alegeți mai puține sau un proprietar să adauge unul.
gift_counts = Vă costă abia când este luat.
gift_costs_unsaid = Programul nu spune cât vă costă unul, deci rezultatul nu poate spune cât a adus în bani.
gift_at_till = La casă apare printre recompensele cardului și se dă cu o singură atingere.
gift_lasting = { $n ->
    [0] fără sfârșit
    [one] valabil { $n } zi
    [few] valabil { $n } zile
   *[other] valabil { $n } de zile
}

## When

when_which = Când pleacă
when_now = Imediat
when_now_how = De îndată ce apăsați butonul.
when_at = La o dată
when_at_how = Până atunci puteți renunța.
when_trigger = Automată
when_trigger_how = Fiecărui client când se întâmplă ceva, până o opriți.
when_at_time = Ziua și ora
when_clock = După ceasul cui
when_clock_how = Un client cu fus orar necunoscut urmează punctul de vânzare.
when_clock_outlet = Al punctului de vânzare
when_clock_customer = Al fiecărui client
when_trigger_what = Când
when_trigger_runs = Se verifică de două ori pe zi, între 10:00 și 12:00 și între 17:00 și 19:00.
trigger_welcome = Un client s-a înscris
trigger_near_reward = Aproape de o recompensă
trigger_reward_waiting = O recompensă nu a fost luată
trigger_lapsed = Nu a mai venit de o vreme
trigger_birthday = Ziua de naștere
trigger_anniversary = Aniversarea cardului
trigger_expiring = Punctele expiră curând
trigger_n_near_reward = Ștampile sau puncte lipsă
trigger_n_reward_waiting = Zile de așteptare
trigger_n_lapsed = Zile de la ultima vizită
trigger_n_expiring = Zile înainte

## Before the button

to_come = Ce urmează
go_to = Mergi la „{ $step }”
outlook_reach = Se trimite la
outlook_cost = Costă
outlook_cost_monthly = Costă pe lună, cel mult
outlook_time = Durează circa
outlook_prices = la prețurile din { $at }
bounds = Comparație și limite
bound_holdout_percent = Grup de control, %
bound_holdout_percent_how =
    Această parte, aleasă la întâmplare, nu primește nimic: numai așa se știe dacă a folosit. 0:
    nimeni.
bound_window_days = Zile de măsurat
bound_window_days_how = Vizitele din atâtea zile contează ca efect.
bound_send_hours = Încearcă atâtea ore
bound_send_hours_how = Cine este sărit pentru o vreme, de pildă în orele de liniște, este reîncercat atâta timp.
outlook_held_out = și { $n } în grupul de control
about_n = aproximativ { $n }
outlook_under = sub { $cost }
outlook_parts = Cât costă, pe părți
outlook_part = Ce
outlook_count = Câte
send_sure_trigger = Începeți?
bound_budget = Poate costa, cel mult
bound_budget_how = În moneda listei de prețuri. Gol: fără limită proprie.

## A trial

trial = Încercați pe telefonul dumneavoastră
trial_how =
    Imediat și oricare ar fi publicul, la cardurile marcate ca fiind de probă. Contează ca mesaj al acelui card; într-o oră cardul spune din nou ce spunea înainte.
trial_none =
    Încă nu este marcat niciun card. Deschideți propriul card pe telefon și dați mai jos codul lui.
trial_choose = Bifați un card.
trial_code = Marcați un card: codul lui
trial_code_how =
    Scanați-l cu un cititor la acest calculator. Sau pe pagina de scanare: acolo un proprietar sau un manager poate marca acel card.
trial_mark = Marchează
# $name: a customer
trial_unmark = Scoate marcajul: { $name }
# $at: a time
trial_now = O probă stă pe el până la { $at }.
trial_send = Trimite proba
trial_sent = { $n ->
    [one] Trimis la { $n } card. Uitați-vă la telefon.
    [few] Trimis la { $n } carduri. Uitați-vă la telefoane.
   *[other] Trimis la { $n } de carduri. Uitați-vă la telefoane.
}

## Sending

send = Trimite…
send_ask = Cere acordul
send_sure = { $n ->
    [one] Trimiteți la { $n } client?
    [few] Trimiteți la { $n } clienți?
   *[other] Trimiteți la { $n } de clienți?
}
send_sure_about = { $n ->
    [one] Trimiteți la aproximativ { $n } client?
    [few] Trimiteți la aproximativ { $n } clienți?
   *[other] Trimiteți la aproximativ { $n } de clienți?
}
send_sure_when = Trimitere: { $when }.
send_sure_how = Puteți pune pauză sau opri cu o atingere; ce a plecat rămâne.
send_sure_approval = Altcineva trebuie mai întâi să fie de acord.
send_yes = Da, trimite
foot_test = Testează
send_calm = Veți fi întrebat încă o dată. Până atunci totul se poate schimba.
approval_needed = Altcineva trebuie să fie de acord
saving_saved = Salvat
saving_saving = Se salvează…
saving_unsaved = Încă nesalvat
saving_moved = Nesalvat
saving_waits = Nesalvat: serverul nu răspunde. Se încearcă din nou singur.
saving_gone = Nesalvat
moved_theirs = Ia cealaltă
moved_mine = Păstrează varianta mea
gone_said = Această schiță a fost ștearsă în altă parte. Ce aveți aici se păstrează numai ca schiță nouă.
gone_keep = Păstrează ca schiță nouă
moved_said = Această schiță a fost schimbată și în altă parte: de altcineva sau de dumneavoastră în altă fereastră. Care rămâne?
moved_differs = Diferă la: { $what }.

## The preview of a pass

preview_phone = Telefon
preview_person = Arătat pentru
preview_person_named = Nume lung
preview_person_nameless = Fără nume
preview_side = Fața cardului
preview_side_back = Spate
preview_notification = Notificare
preview_front = Card
preview_poster = iPhone, de la iOS 27
preview_store_card = iPhone, înainte de iOS 27
preview_back = Spatele cardului
preview_details = Detalii
preview_silent = Nu se anunță nimic.
preview_now = acum
preview_fresh = nou
