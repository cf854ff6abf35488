### The console: the question after a visit, what was answered, what was written.

## The question

questions_lead = O întrebare scurtă după o vizită. Răspunsurile sunt numai pentru dumneavoastră.
question_nothing = Încă nu întrebați nimic.
question_begin = Puneți o întrebare
question_is_on = Se pune
question_is_off = Oprită
question_kind_smiley = Cinci fețe
question_kind_score = O notă de la 0 la 10
question_kind_words = Câteva cuvinte
question_kind_smiley_more = O atingere. Citiți ce parte e mulțumită.
question_kind_score_more = O atingere. Citiți scorul net al promotorilor.
question_kind_words_more = Ei scriu. Citiți pe rând.
question_kind_label = Cum se răspunde?
question_ready = Întrebări gata făcute
question_ready_own = O scriu eu
question_text = Întrebarea ({ $language })
question_each = După o vizită, cel mult o dată pe lună
question_nth = După vizita nr. { $n }
question_visit = După care vizită?
question_visit_hint = 0: după fiecare, cel mult o dată pe lună. 5: numai după a cincea.
question_review = Pagina cu recenzii publice
question_review_hint = Poate rămâne gol. O văd toți cei care au răspuns, oricare ar fi răspunsul. Pentru o recenzie nu se poate oferi nimic.
question_on_label = O pun
question_on_now = De la următoarea vizită
question_change = Schimbă
question_turn_off = Oprește
question_turn_on = Pornește
question_anew = Întreabă altceva
question_anew_hint = Întrebarea de acum se încheie; răspunsurile ei rămân mai jos. Cea nouă are rezultatele ei.
question_correct_hint = Aici corectați cuvintele. Ce înseamnă altceva este altă întrebare.
question_how = Cine a acceptat mesaje află pe telefon, în limita regulilor dumneavoastră; ceilalți găsesc întrebarea pe pagina cardului.
question_thanks = Drept mulțumire pentru un răspuns, programul oferă: { $names }.
question_former = Puse înainte
question_since = Din { $day }
question_until = De la { $from } până la { $to }

## Results

results_title = Ce s-a răspuns
results_none = Încă niciun răspuns.
results_answers = Răspunsuri: { $n }
results_few = Puține răspunsuri: fiecare contează mult. Bazați-vă pe ele de la { $least }.
results_share = { $percent } % au ales una dintre cele mai bune două fețe; dintre toți clienții ar fi { $low }–{ $high } %.
results_net = Scorul net al promotorilor { $value }; dintre toți clienții ar fi { $low } până la { $high }.
results_net_how = Ponderea notelor 9 și 10, minus cea a notelor 0–6. { $sure } % din astfel de intervale conțin adevărul.
results_weeks = Săptămână de săptămână
results_week = Săptămâna din
results_outlets = Pe puncte de lucru
results_outlet = Punct de lucru
results_no_outlet = Fără punct de lucru
results_count = Răspunsuri
results_measure = Rezultat
results_range = Interval

## Comments

comments_title = Ce au scris
comments_new = Necitite
comments_read = Citite
comments_none = Nimic aici.
comments_more = Arată mai vechi
comment_guest = Un client
comment_is_read = Am citit
comment_unread = Totuși necitit
comment_tags = Etichete
comment_tags_hint = Cu virgule între ele, de exemplu: așteptare, cafea
comment_tag = Salvează etichetele
comment_to_case = Deschide un caz
comment_case = Este un caz: { $number }
themes_title = Despre ce este vorba
themes_of = Din cele mai recente comentarii: { $n }
themes_tags = Etichetele dumneavoastră
themes_words = Cuvinte frecvente
