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
tiers_none = Niciun nivel.
outlets_none_yet = Încă nu există niciun punct de lucru.
factor_rule = Al doilea factor
factor_rule_why = Cine are unul dintre aceste roluri și nu are nici cheie de acces, nici aplicație, își configurează una înainte de orice. La o casă asociată PIN-ul ajunge în continuare: acolo casa este al doilea factor.
factor_rule_roles = Cerut de la
factor_rule_grace = Zile până atunci, pentru rolurile noi aici
factor_rule_grace_hint = 0: imediat. Fiecare vede ziua la conectare.
factor_rule_from = { $role }: de la { $at }
factor_lacks = Încă fără al doilea factor
