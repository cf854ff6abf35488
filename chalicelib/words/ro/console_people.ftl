## Who works here

staff_lead = Cine lucrează aici, ca ce și unde.
invite = Invită pe cineva
invite_lead = Persoana primește un link și alege cu el o parolă și un PIN.
mail_hint = Cu ea se conectează persoana.
role = Rol
role_cashier_may = scanează și dă recompense
role_manager_may = în plus trece peste o limită, anulează, vede ziua
role_marketer_may = campanii, fără casă
role_owner_may = totul
outlets_hint = Nimic bifat: toate, și cele viitoare.
state_active = Activ
state_invited = Invitat
state_revoked = Revocat
no_pin = Încă fără PIN: nu poate prelua o casă asociată
saved_as = Salvat: { $what }
new_link = Link nou
new_link_make = Fă un link nou
new_link_how =
    Pentru o parolă uitată. După folosire, parola și PIN-ul de până acum nu mai merg. Linkul vechi
    nu mai merge.
new_link_revoked = Cu un link nou, persoana se poate întoarce.
owner_asked =
    Cerere trimisă. Acum alt proprietar deschide această pagină și confirmă, în cel mult o
    săptămână.
owner_confirm = Confirmați și creați linkul
owner_confirm_role = Confirmați ca proprietar
owner_how =
    Un link pentru un proprietar, ca și un proprietar nou, este cerut de un proprietar și confirmat
    de altul.
owner_waits = { $name } cere acest lucru. Confirmați doar dacă știți de ce.
revoke = Revocă
revoke_how = Persoana este deconectată peste tot în câteva secunde; parola și PIN-ul dispar.
revoke_title = Revocați pe { $name }?
revoke_sure =
    Deconectare peste tot în câteva secunde. Ce s-a scanat rămâne. Cu un link nou, persoana se poate
    întoarce.
link = Link
link_for = Link pentru { $name }
link_lead = Trimiteți-l sau lăsați persoana să-l scaneze acum. Merge o singură dată.
mail_returned_short = mesajele se întorc
mail_returned =
    Mesajele la această adresă se întorc, așa că nu se mai trimite nimic acolo. Invitați persoana cu
    altă adresă.
link_mail = Trimite un link nou
link_unsent = Nu s-a putut trimite niciun mesaj. Dați linkul chiar dumneavoastră.
link_sent = Linkul este pe drum către { $mail }.
invite_send_hint = Altfel îl dați chiar dumneavoastră. Vă este arătat oricum.
invite_send = Trimite linkul la această adresă
link_code = Linkul ca un cod de scanat
link_once = Este arătat doar acum și merge până la { $until }.

## Outlets

outlets_lead = Unde vindeți. Fusul orar hotărăște când încep ziua și orarul.
outlets_empty_owner = Nu există încă niciun punct de lucru. Un proprietar îl adaugă aici.
outlet_add = Adaugă un punct de lucru
outlet_api_id = Pentru API-ul casei: { $id }
outlet_name = Numele punctului de lucru
outlet_first = Adăugați mai întâi un punct de lucru: o casă stă într-unul.
zone = Fus orar
zone_hint = Scrieți un oraș sau o regiune, de exemplu Chisinau.
zones_found = { $n ->
    [one] { $n } fus orar
    [few] { $n } fusuri orare
   *[other] { $n } de fusuri orare
}
now_there = acum { $time }

## Tills

devices_lead =
    Tablete și telefoane dintr-un punct de lucru. Pe o casă asociată oamenii se schimbă cu PIN.
devices_none =
    Nicio casă nu este asociată. Oamenii se pot conecta și cu e-mail și parolă pe orice telefon.
pair_till = Asociază o casă
pair_lead = Primiți un cod de scris pe tabletă.
pair_code_make = Arată codul
device_label = Numele casei
device_label_hint = De exemplu: tejghea, terasă.
pair_now = Asociați „{ $label }”
pair_step_open = Pe tabletă deschideți { $address } sau scanați codul de mai jos.
pair_step_type = Alegeți „{ pair_this }” și scrieți:
pair_qr = Un cod care deschide scanerul pe tabletă
pair_left = Valabil încă { $time }
pair_over = Codul este prea vechi. Înapoi, și faceți unul nou.
pair_done = „{ $label }” este asociată.
pair_done_how = Oamenii cu PIN se pot conecta acolo acum.
paired_at = Asociată la { $at }
unpaired = Dezasociată
unpaired_at = Dezasociată la { $at }
unpair = Dezasociază
unpair_title = Dezasociați „{ $label }”?
unpair_sure =
    Cine este conectat acolo este deconectat în câteva secunde. Scanările în așteptare rămân pe ea
    și pleacă când se conectează cineva.

## Changes: who did what

changes_lead = Cine ce a schimbat, cele mai noi întâi.
changes_none = Încă nu s-a schimbat nimic.
did_staff_invite = a invitat pe { $whom }
did_staff_link = a făcut un link nou pentru { $whom }
did_staff_ask = a cerut ca { $whom } să fie proprietar sau un link pentru această persoană
did_staff_accept = a acceptat invitația
did_staff_change = a modificat pe { $whom }
did_staff_revoke = a revocat pe { $whom }
did_staff_pin = a ales un PIN
did_staff_password = a ales o parolă
did_staff_sign_out = s-a deconectat de peste tot
did_staff_mail_returned =
    a observat că mesajele către { $whom } se întorc: nu se mai trimite nimic acolo
did_staff_pin_void =
    a retras PIN-ul lui { $whom } după prea multe încercări greșite; unul nou se alege cu parola
did_staff_pin_tries = a pus pauze la încercarea PIN-ului lui { $whom }: mai multe au fost greșite
did_staff_password_tries =
    a pus pauze la încercarea parolei lui { $whom }: mai multe au fost greșite
tries_n = Încercări greșite: { $n }
did_outlet_add = a adăugat punctul de lucru { $whom }
did_outlet_change = a modificat punctul de lucru { $whom }
did_device_offer = a făcut un cod de asociere pentru { $whom }
did_device_pair = a fost asociată: { $whom }
did_device_unpair = a dezasociat { $whom }
did_programme_limits = a schimbat regulile pentru { $whom }
did_merchant_start = a deschis magazinul
did_merchant_approve = a aprobat magazinul: cardurile lui sunt pentru toți
did_merchant_change = a schimbat magazinul
did_merchant_export = a descărcat tot ce are magazinul
did_regulars_bring = a adus o listă de clienți fideli în { $whom }
did_regulars_undo = a luat înapoi o listă de clienți fideli din { $whom }
did_regulars_links = a descărcat linkurile unei liste de clienți fideli din { $whom }
did_merchant_budgets = a schimbat ce pot oferi angajații
did_programme_tiers = a schimbat nivelurile programului { $whom }
did_programme_publish = a publicat o modificare pentru { $whom }
did_pool_codes = a adăugat coduri: { $whom }
tiers_none = Niciun nivel.
did_campaign_send = a trimis o campanie sau a cerut acordul
did_campaign_approve = a aprobat o campanie
did_campaign_correct = a corectat textul unei campanii
did_campaign_trial = a trimis o probă
did_campaign_recall = a luat înapoi cadourile unei campanii
did_audience_export = a luat clienții unei audiențe ca fișier
did_tester_mark = a marcat un card de probă
did_tester_unmark = a scos marcajul unui card de probă
did_question_ask = a pus o întrebare nouă
did_question_change = a schimbat întrebarea
did_question_on = a pornit întrebarea
did_question_off = a oprit întrebarea
did_key_add = a făcut cheia API { $whom }
did_key_revoke = a revocat cheia API { $whom }
did_webhook_add = a adăugat un webhook
did_webhook_change = a modificat un webhook
did_webhook_secret = a reînnoit secretul unui webhook
did_payments_add = a adăugat o sursă de plăți
did_payments_drop = a șters o sursă de plăți
did_webhook_drop = a șters un webhook
did_webhook_off = a oprit un webhook: eșua de zile întregi sau nu mai există
did_card_void = a scos din uz cardul { $whom }
did_card_unvoid = a repus în uz cardul { $whom }
did_card_code = a dat un cod nou cardului { $whom }
did_card_move = a mutat cardul { $whom } pe alt telefon
did_card_hand_over = a predat cardul { $whom } pe telefonul unui client
did_card_hand_over_wrong = a primit un răspuns greșit de la cineva care a cerut cardul { $whom }
did_card_erase = a șters definitiv cardul { $whom }
did_card_look = a consultat cardul { $whom }
did_card_person = a schimbat ce se păstrează despre clientul cardului { $whom }
did_card_file = a descărcat ce se păstrează despre clientul cardului { $whom }
did_merchant_pause = a oprit temporar campaniile și actualizarea telefoanelor
did_merchant_resume = a reluat campaniile și actualizarea telefoanelor
did_programme_push = a trimis din nou pe telefoane cardurile programului { $whom }
by_guest = Titularul cardului
by_carnet = Carnet însuși

## The person's own page

pin_why = Pentru a prelua o casă asociată și pentru a trece peste o limită.
pin_new = PIN nou
pin_hint = 4 până la 6 cifre, nu toate la fel, nu consecutive.
pin_save = Alege acest PIN
pin_saved = PIN-ul nou este setat.
password_own = Parola
password_own_how = O parolă nouă vă deconectează de pe toate celelalte dispozitive.
password_now = Parola actuală
password_next = Parola nouă
password_hint = Cel puțin 10 caractere. Potrivite sunt câteva cuvinte fără legătură între ele.
password_save = Alegeți această parolă
password_saved = Parola nouă este setată. Toate celelalte dispozitive sunt deconectate.
sign_out_everywhere = Deconectați-vă de peste tot
sign_out_everywhere_how =
    Pentru un telefon pierdut sau o tabletă pe care ați rămas conectat. În câteva secunde, și aici.

outlets_none_yet = Încă nu există niciun punct de lucru.
