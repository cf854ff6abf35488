### The console’s pages of cases: what went wrong for customers.

cases_lead = Ce nu a mers bine pentru clienți. Termenul cel mai apropiat vine primul.
cases_which = Care sesizări
cases_open = Deschise
cases_mine = Ale mele
cases_closed = Închise
# $n: a number
cases_overdue =
    { $n ->
        [one] O sesizare nu are răspuns și termenul ei a trecut.
        [few] { $n } sesizări nu au răspuns și termenul lor a trecut.
       *[other] { $n } de sesizări nu au răspuns și termenul lor a trecut.
    }
cases_none_open = Nimic deschis. Ce scriu clienții pe pagina cardului și ce notează personalul la casă apare aici.
cases_none_mine = Nimic deschis pentru dumneavoastră.
cases_none_closed = Încă nu s-a închis nimic.
cases_by_number = Numărul spus de client
cases_find = Căutați
case_of_goods = Produs
case_of_count = Sold
case_of_reward = Recompensă
case_of_people = Purtare
case_of_wait = Așteptare
case_of_other = Altele
case_late = Întârziată
case_closed_mark = Închisă
case_answered_mark = Cu răspuns
case_nobody = nimeni
# $name: a person’s
case_owner_gone = { $name } (a plecat)
# $day: a moment
case_due_at = Răspuns până pe { $day }
# $day: a moment
case_closed_at = Închisă { $day }
# $day: a moment, $number: how often it was opened again
case_opened = Deschisă { $day }. Redeschisă de client: de { $number } ori.
case_card = Cardul
case_nameless = Card fără nume
# $n: a number
case_visits = Vizite: { $n }
# $day: a moment
case_last_visit = Ultima vizită: { $day }
# $language: a language’s name
case_reads = Citește în { $language }
case_voided = Acest card nu mai este folosit: nu se poate da nimic pe el.
case_customer = Clientul
# $name: who
case_line_said = { $name } a scris
# $name: who
case_line_note = Notă de la { $name }, doar pentru magazin
# $name: who
case_line_answer = { $name } a răspuns
case_answer = Răspuns
case_begin_with = Începeți cu un text
case_begin_hint = În limba clientului. Spuneți dumneavoastră ce este în [ ]: o scuză care nu numește nimic nu este una.
case_begin_empty = O pagină goală
case_text = Ce citește clientul
case_make_good = Îndreptați cu un gest
case_make_good_none = Nimic
# $money: an amount
case_left = Mai puteți oferi { $money } luna aceasta.
case_closes = Cu asta sesizarea se închide
case_closes_hint = Altfel rămâne deschisă: spuneți când aflați mai mult. Clientul poate răspunde două săptămâni.
case_send = Trimiteți răspunsul
case_read = Așa citește clientul pe pagina cardului
case_phones = Arătați pe ambele telefoane
case_close = Închideți fără alt cuvânt
# $name: what was given
case_made_good_with = Îndreptată cu: { $name }
# $name: what was given
case_made_good_back = Îndreptată cu { $name }, luat înapoi mai târziu.
case_note = Scrieți o notă
case_note_text = Notă
case_note_hint = Clientul nu o citește niciodată.
case_note_add = Păstrați nota
case_owner = A cui este
case_hand = Predați
cases_outcome = Cum se încheie
# $month: a month
outcome_since = Sesizări deschise din { $month }.
outcome_opened = Deschise
outcome_answered = Cu răspuns
outcome_in_time = La timp
outcome_reopened = Redeschise
outcome_made_good = Cu un gest
outcome_took = Jumătate în cel mult
# $time: a length of time
outcome_median = Jumătate dintre răspunsuri au durat cel mult { $time }.
outcome_came_back = S-au întors?
outcome_came_back_hint = O vizită este o cumpărătură numărată după răspuns; doar luarea darului nu este una.
outcome_none_yet = Cele 30 de zile nu au trecut încă pentru nimeni.
outcome_group_made_good = Cu un gest
outcome_group_answered = Răspuns fără gest
outcome_group_alike = Carduri asemănătoare, fără sesizare
# $group: which customers; $came, $of, $days: numbers; $low, $high: shares
outcome_rate = { $group }: { $came } din { $of } s-au întors în { $days } de zile (probabil între { $low } și { $high })
# $beside: which customers; $days, $low, $high: numbers, of hundred
outcome_compared = În { $days } de zile s-au întors cu { $low } până la { $high } la sută mai mulți dintre cei cu un gest decât din: { $beside }
# $n: a number
outcome_few = Unde un grup are mai puțin de { $n }, decid câțiva clienți: o asemenea parte spune puțin.
outcome_no_proof = Nu este o dovadă că darul i-a adus înapoi: dumneavoastră alegeți cine îl primește, iar cine se plânge ține adesea cel mai mult la dumneavoastră.
outcome_by_kind = După fel
outcome_by_outlet = După punct de lucru
outcome_nowhere = Niciun punct de lucru
deadline = Până când are o sesizare răspuns
deadline_days = Zile lucrătoare
deadline_weekdays = Zile în care lucrează cineva
deadline_hint = O sesizare deschisă luni are răspuns până la sfârșitul zilei de miercuri, cu două zile. Alegeți cel puțin una.
