### What a card says beside a programme's own words, and what wallets say by themselves.

face_description = { $organization }: { $programme }, card de fidelitate
face_rewards = { $n } × { $reward }
face_ready = Recompensa dumneavoastră vă așteaptă: { $reward }
face_taken = Bucurați-vă de recompensă: { $reward }
face_moment = { $moment }. { $standing }
face_then = Pe cardul următor: { $shown }
reward_named = { $reward }

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
