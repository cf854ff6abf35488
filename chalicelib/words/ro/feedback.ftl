### The one question after a visit: what a card's holder reads, and what is refused.

## The page behind a card

question_title = O întrebare
question_lead = { $shop } vă întreabă despre vizita dumneavoastră.
score_low = 0: deloc
score_high = 10: foarte mult
answer_words = În câteva cuvinte
answer_words_hint = Cel mult { $most } caractere. Le citește numai magazinul.
answer_send = Trimiteți
answer_before = Ați răspuns deja. Dacă răspundeți din nou, răspunsul nou îl înlocuiește pe cel dinainte.
question_none = În acest moment nu vă așteaptă nicio întrebare.
question_to_card = La cardul dumneavoastră

## After the answer

thanks_title = Vă mulțumim
thanks_kept = Răspunsul dumneavoastră a ajuns la { $shop }.
thanks_again = Răspunsul nou l-a înlocuit pe cel dinainte.
thanks_cut = Textul depășea { $most } caractere: au fost păstrate primele { $most }.
thanks_gift = Drept mulțumire pentru răspuns, aveți ceva pe card.
thanks_add = Doriți să adăugați câteva cuvinte?
thanks_change = Schimbă răspunsul meu
review_said = Dacă doriți, spuneți și altora, orice ați crede.
review_link = Pagina publică de la { $host }

## On the pass

feedback_notice_title = O întrebare despre vizita dumneavoastră

## Questions that a shop may take as they are

feedback_ready_visit = Cum a fost vizita dumneavoastră?
feedback_ready_welcome = Cum a fost primirea?
feedback_ready_waiting = Cum a fost timpul de așteptare?
feedback_ready_recommend = Cât de probabil este să ne recomandați unui prieten?
feedback_ready_better = Ce am putea face mai bine?
feedback_ready_missed = Ce v-a lipsit?
# Words that join a sentence and say nothing alone: left out of the words that come often. Small letters, four or more, a space between them.
feedback_joints = acest acesta această aceasta aceste aici asta atât avea avem avut care când către ceva chiar cine daca dacă doar după este fără fiind foarte fost iar încă între mult multe nici nostru numai oricum până pentru peste poate prea prin spre sunt toate toți unde unei unor unui vreau

## Refusals

question_kind = Alegeți fețe, o notă de la 0 la 10 sau câteva cuvinte.
question_text_needed = Scrieți întrebarea în limba magazinului.
question_pays_for_review = Scoateți recompensa: pentru o recenzie publică nu se poate oferi nimic. Puteți mulțumi pentru răspunsul dat dumneavoastră, oricare ar fi el.
question_moved = Cineva a schimbat între timp întrebarea. Încărcați-o din nou, apoi faceți schimbarea.
question_other_kind = Alt fel de răspuns înseamnă altă întrebare: puneți-o ca nouă, ca răspunsurile să poată fi comparate.
question_unknown = Nu există o astfel de întrebare. Reveniți la listă și alegeți una.
answer_unknown = Acest răspuns nu mai există. Încărcați din nou lista.
answer_tags = Dați cel mult { $most } etichete, fiecare de 1 până la { $letters } caractere.
question_not_now = Magazinul nu mai pune această întrebare cardului dumneavoastră, așa că nu s-a păstrat nimic. Vă mulțumim oricum.
question_reworded = Întrebarea a fost schimbată în timp ce o citeați, așa că nu s-a păstrat nimic. Vă rugăm să o deschideți din nou.
answer_score = Alegeți unul dintre răspunsurile din pagină.
answer_empty = Alegeți un răspuns sau scrieți câteva cuvinte, apoi trimiteți.
