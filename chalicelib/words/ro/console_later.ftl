### Mesaje de revenire și textul mai bun din două, pe paginile unei campanii.

follow_ups = Mesaje de revenire
follow_ups_how = Fiecare așteaptă, apoi vede ce a făcut clientul. Fiecare este un mesaj ca oricare: se aplică regulile pentru mesaje. Fiecare lasă deoparte un grup de control al său, tras din nou.
follow_up_n = Mesajul de revenire { $n }
follow_up_add = Adaugă un mesaj de revenire
follow_up_remove = Scoate acest mesaj de revenire
follow_up_wait = Zile de așteptare
follow_up_wait_how = De la ce a fost înainte. Pleacă la următoarea dintre cele două verificări zilnice.
branch_n = Ramura { $letter }
branch_order = Se ia prima ramură potrivită. Cine nu se potrivește la niciuna merge mai departe fără mesaj.
branch_add = Adaugă o ramură
branch_remove = Scoate această ramură
branch_who = Pentru cine
branch_who_all = Toți
branch_who_rest = Toți ceilalți
branch_who_came = Cine a venit de la ultimul mesaj
branch_who_away = Cine nu a venit de la ultimul mesaj
branch_condition = Și condițiile dumneavoastră
branch_what = Ce se întâmplă
branch_what_message = Un mesaj
branch_what_nothing = Nimic: merg la următorul
branch_what_leaves = Ies: nimic mai mult din această campanie
branch_gift_none = Niciun cadou
followed_after = { $n ->
    [one] După o zi
    [few] După { $n } zile
   *[other] După { $n } de zile
}
followed_sent = Trimise: { $n }
followed_held_out = Grup de control: { $n }
followed_held = Sărite: { $n }
followed_left = Au ieșit: { $n }
followed_passed = Au mers mai departe: { $n }
# $n: visits; $each: a number
followed_since_sent = Vizite de atunci, ale celor care l-au primit: { $n }, adică { $each } la 100
followed_since_held_out = ale grupului său de control: { $n }, adică { $each } la 100
followed_per_100 = Vizite peste grupul de control, la 100 de carduri
followed_none = Nimeni nu a ajuns încă până aici.
followed_nobody = Cei fără ramură potrivită
winner = Trimite-l pe cel mai bun celorlalți
winner_how = O parte primește întâi ambele texte. Ceilalți așteaptă și îl primesc pe cel care a adus mai multe vizite.
winner_percent = Întâi la, în procente
winner_days = Apoi așteaptă, în zile
winner_unclear = Dacă vizitele nu arată
winner_unclear_half = Ceilalți primesc jumătate-jumătate
winner_unclear_ask = Aleg eu: ceilalți așteaptă, cel mult două săptămâni
winner_title = Textul mai bun
winner_waits = Ambele texte merg întâi la { $percent } %. Ceilalți îl primesc pe cel mai bun din { $at }.
winner_planned = { $n ->
    [one] Ambele texte merg întâi la { $percent } %. După o zi, ceilalți îl primesc pe cel mai bun.
    [few] Ambele texte merg întâi la { $percent } %. După { $n } zile, ceilalți îl primesc pe cel mai bun.
   *[other] Ambele texte merg întâi la { $percent } %. După { $n } de zile, ceilalți îl primesc pe cel mai bun.
}
winner_asks = Vizitele nu arată care text este mai bun. Pe care să îl primească ceilalți?
winner_by_visits = Textul { $letter } a adus mai multe vizite, așa că îl primesc ceilalți.
winner_by_half = Vizitele nu au arătat care text este mai bun, așa că ceilalți primesc jumătate-jumătate.
winner_by_person = Ales pentru ceilalți: { $what }.
winner_over = Nimeni nu a ales la timp, așa că ceilalți nu au primit niciun text.
winner_sooner = Alege acum
winner_half = Jumătate-jumătate
winner_sure = Îl trimiteți celorlalți?
winner_sure_how = { $what }: pleacă imediat, în limitele regulilor pentru mesaje.
