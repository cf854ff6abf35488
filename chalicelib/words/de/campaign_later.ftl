### Was eine Kampagne später bringt: Folgenachrichten, und der bessere von zwei Texten für die übrigen.

follow_ups_many = Eine Kampagne hat höchstens { $most } Folgenachrichten. Lassen Sie eine weg.
follow_up_days = Lassen Sie eine Folgenachricht { $least } bis { $most } Tage warten.
follow_up_branches = Eine Folgenachricht hat { $least } bis { $most } Zweige.
follow_up_by_trigger = Folgenachrichten gehören zu einer automatischen Kampagne. Wählen Sie „Automatisch“, oder lassen Sie sie weg.
follow_up_of_nothing = Schreiben Sie die erste Nachricht: Die Folgenachrichten kommen nach ihr.
follow_up_empty = Diese Folgenachricht tut nichts. Schreiben Sie sie, lassen Sie dort jemanden aussteigen, oder nehmen Sie sie heraus.
branch_leaves_told = Wer hier aussteigt, bekommt nichts mehr. Nehmen Sie Nachricht und Geschenk heraus, oder lassen Sie sie bleiben.
follow_ups_long = Die Folgenachrichten dauern { $days } Tage, und Besuche werden { $window } Tage lang gezählt. Zählen Sie mindestens { $days } Tage, oder warten Sie kürzer.
winner_by_trigger = Eine automatische Kampagne hat keine übrigen Kunden, die den besseren Text bekämen. Senden Sie sie zu einer Zeit, oder lassen Sie das weg.
winner_of_one = Für den besseren von zwei Texten braucht es zwei. Schreiben Sie Text B, oder lassen Sie das weg.
will_winner = Die beiden Texte gehen zuerst an { $percent } % davon. { unit_days } später bekommen die anderen den, der mehr Besuche brachte.
will_follow_ups = Danach kommen Folgenachrichten, jede innerhalb dessen, was ein Kunde hören darf: Nachrichten an einen Kunden höchstens { $messages }.
