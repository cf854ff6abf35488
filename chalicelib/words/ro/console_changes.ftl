### What was done, by whom and from where.

## Changes: who did what

changes_lead = Cine ce a făcut, când și de unde, cele mai noi întâi.
changes_none = Încă nu s-a schimbat nimic.
tries_n = Încercări greșite: { $n }
# Signing in, out, and what was tried.
session_by_pin = cu PIN
session_by_password = cu parolă
changes_search = Caută
changes_by_all = Toți
changes_kind_all = Tot
changes_kind_sign_ins = Conectări
changes_kind_reading = Consultări și descărcări
changes_kind_people = Persoane
changes_kind_shop = Magazin și puncte de vânzare
changes_kind_programmes = Programe
changes_kind_campaigns = Campanii
changes_kind_cards = Carduri
changes_kind_technical = Case, chei, webhookuri
changes_from = De la
changes_to = Până la
changes_show = Arată
changes_csv = Descarcă CSV
changes_no_match = Nu e nimic aici. Cereți mai puțin sau altă perioadă.
changes_further = Caută mai în urmă
changes_place = De la: { $place }
session_by_second = cu parolă și al doilea factor
recovery_used_left = Coduri de rezervă rămase: { $n }
session_by_passkey = cu cheie de acces
