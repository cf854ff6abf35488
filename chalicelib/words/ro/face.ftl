### What a card says beside a programme's own words, and what wallets say by themselves.

face_description = { $organization }: { $programme }, card de fidelitate
face_rewards = { $n } × { $reward }
face_ready = Recompensa dumneavoastră vă așteaptă: { $reward }
face_taken = Bucurați-vă de recompensă: { $reward }
face_moment = { $moment }. { $standing }
face_then = Pe cardul următor: { $shown }
reward_named = { $reward }

face_until = { $value }, până la { $day }
# The same in its last days
face_last = { $value }, ultima zi { $day }

# A notification: something was given. $name: “a free cake”
face_given = Este al dumneavoastră: { $name }

# On the phone that a card has left for another one
face_over = Acest card a fost mutat pe alt telefon.

# A notification: its last days have begun
face_ending = { $name }: ultima zi este { $day }
# A notification: something had gone wrong, and there is an answer
face_answered = Am răspuns la ce ne-ați spus: răspunsul este pe pagina cardului dumneavoastră
# $counted: “40 points”
balance_ends = { $counted } expiră curând
ends_on = ultima zi { $day }

# On a phone that still has an erased card: in front, and behind it
face_erased = Acest card a fost șters.
face_erased_how = Nu se mai păstrează nimic despre dumneavoastră. Puteți scoate acest card de pe telefon.

# On the back of a card that nobody has used for long
face_unused = Acest card se încheie
face_unused_ends = ultima zi { $day }: rămâne dacă îl folosiți la casă până atunci

## Labels of passes. Phones cut them: keep them short.

pass_stamps = Ștampile
pass_points = Puncte
pass_now = Acum
pass_next = Următoarea recompensă
pass_reward = Recompensa dumneavoastră
pass_reward_short = Recompensa dvs.
pass_moment = Cardul dumneavoastră
pass_moment_changed = { $value }
pass_then = Următorul
pass_news = Noutăți
pass_news_changed = { $value }
pass_news_none = Nimic nou momentan.
pass_rule = Cum funcționează
pass_holder = Titularul cardului
pass_contact = Întrebări?
pass_contact_short = Contact
pass_privacy = Confidențialitate
pass_terms = Condiții
pass_imprint = Date de identificare
pass_card_number = Număr card
pass_name = Nume

## What wallets do by themselves, beside a preview

google_says = Aveți un mesaj nou
wallet_apple_title = Apple pune titlul: numele dumneavoastră, așa cum apare pe card.
wallet_apple_together = Dacă o ștampilă vine în aceeași clipă, iPhone-ul poate anunța doar ștampila.
wallet_apple_silent = Doar schimbarea aspectului nu este anunțată.
wallet_google_words = Google alege aceste cuvinte. O atingere deschide cardul și, de acolo, mesajul.
wallet_google_three =
    Google anunță cel mult de trei ori pe zi pentru un card; al patrulea mesaj apare în tăcere.
wallet_google_colour =
    Pe Android culoarea este a întregului program: se schimbă imaginea și rândul, culoarea rămâne.

google_offer_how = Arătați-o la casă: codul este cel al cardului.
google_offer_count = Câte

modules_too_many = Păstrați cel mult { $most } anunțuri.
rotating_with_bars =
    Un cod care se schimbă nu protejează nimic cât timp cardul are și bare: cine are o poză le poate
    tipări. Alegeți una dintre cele două.
module_title_needed = Scrieți un titlu pentru rândul din vitrină, de cel mult { $most } de caractere.
module_url_wrong = Un anunț duce la o pagină care începe cu https://, de cel mult { $most } caractere.
module_days_wrong = Ultima zi este înaintea primei.

## What a card offers in wallets, and where it comes forward

actions_too_many = Un card oferă cel mult { $most } lucruri. Ștergeți unul.
actions_twice = Alegeți fiecare lucru pe care îl oferă cardul o singură dată.
action_leads_to_card = Acesta duce la pagina cardului. Lăsați adresa goală.
action_number_wrong = Scrieți numărul de telefon cu țara lui, de exemplu +43 1 2345678.
places_too_many = Un card apare în cel mult { $most } locuri. Ștergeți unul.
place_nowhere = Scrieți locul în grade: latitudine de la -90 la 90, longitudine de la -180 la 180.
