## On several pages

people = Clienți
as_table = Cifrele
to = până la
and = și
settings = Reguli pentru mesaje
fill_number = Scrieți un număr întreg permis aici.
preview = Cum apare pe telefoane

## The list of campaigns

campaigns_lead = Ce le spuneți clienților, cui și ce a ieșit.
campaigns_none = Nicio campanie încă. Începeți una: nimic nu pleacă înainte să spuneți.
campaigns_find = Căutați după nume
campaigns_so_far = { $n } până acum, cele mai vechi urmează …
campaigns_found = { $n ->
    [one] { $n } campanie
    [few] { $n } campanii
   *[other] { $n } de campanii
}
filter_state = Orice stare
filter_programme = Orice program
filter_time = Oricând
filter_days = { $n ->
    [one] Ultima zi
    [few] Ultimele { $n } zile
   *[other] Ultimele { $n } de zile
}
column_name = Nume
column_state = Stare
column_when = Când
campaign_new = Campanie nouă
campaign_nameless = Campanie fără nume
copy_default = Campania mea
life_created = Creată la { $at }
life_starts = Pornește la { $at }
life_began = Din { $at }
life_ended = Încheiată la { $at }
draft_of = Schiță din { $at }. Nimic nu pleacă înainte să spuneți.
campaign_name = Nume
campaign_name_how = Pentru dumneavoastră; clienții nu îl văd.

## Ways to begin

starts_lead = Alegeți cum începeți. Totul se poate schimba după aceea.
start_one_away = Încă o ștampilă
start_one_away_how = Tuturor celor cărora le mai trebuie una pentru recompensă.
start_reward_waiting = O recompensă așteaptă
start_reward_waiting_how = Tuturor celor care nu și-au luat recompensa.
start_slipping = Ne-a fost dor
start_slipping_how = Clienților fideli care nu au mai venit de o lună.
start_welcome = Bun venit
start_welcome_how = Automat, fiecărui client nou.
start_birthday = Zi de naștere
start_birthday_how = Automat, de ziua fiecărui client.
start_empty = Altceva
start_empty_how = O pagină goală.

## Rules for messages

settings_lead = Pentru toate campaniile la un loc, ca nimeni să nu primească prea multe mesaje.
settings_per_day = Mesaje pe zi, cel mult
settings_per_day_hint = Pentru un client. Google arată cel mult trei în 24 de ore.
settings_per_week = Mesaje pe săptămână, cel mult
settings_per_week_hint = Pentru un client.
settings_gap_hours = Ore între două mesaje, cel puțin
settings_gap_hours_hint = 0: niciuna.
settings_quiet_from = Liniște de la
settings_quiet_to = Liniște până la
settings_quiet_hint = După ceasul clientului. Aceeași oră de două ori: niciodată liniște.
settings_approval = A doua persoană aprobă
settings_approval_hint =
    Cine scrie o campanie nu o poate trimite sau corecta singur. Un proprietar poate.
    Dacă nu bifați pe nimeni mai jos, toți cei care fac campanii le pot aproba pe ale celorlalți.
# $name: a person
settings_approver = { $name } poate aproba
settings_budget = O campanie poate costa, cel mult
settings_budget_hint = În moneda listei de prețuri. Gol: fără limită.
settings_saved = Salvat. Se aplică de acum.
settings_owners = Numai un proprietar le poate schimba.

programme_new = Program nou
programme_open = Deschide și schimbă
programme_unnamed = Fără nume
programme_draft = Nepublicat încă, schimbat { $at }
