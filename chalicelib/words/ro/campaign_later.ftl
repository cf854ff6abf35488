### Ce aduce o campanie mai târziu: mesaje de revenire și textul mai bun din două pentru ceilalți.

follow_ups_many = O campanie are cel mult { $most } mesaje de revenire. Scoateți unul.
follow_up_days = Lăsați un mesaj de revenire să aștepte de la { $least } la { $most } zile.
follow_up_branches = Un mesaj de revenire are de la { $least } la { $most } ramuri.
follow_up_by_trigger = Mesajele de revenire merg cu o campanie automată. Alegeți „Automată” sau scoateți-le.
follow_up_of_nothing = Scrieți primul mesaj: cele de revenire vin după el.
follow_up_empty = Acest mesaj de revenire nu face nimic. Scrieți-l, lăsați pe cineva să iasă aici sau scoateți-l.
branch_leaves_told = Cine iese aici nu mai primește nimic. Scoateți mesajul și cadoul sau lăsați-i să continue.
follow_ups_long = Mesajele de revenire durează { $days } zile, iar vizitele se numără { $window }. Numărați-le cel puțin { $days } zile sau așteptați mai puțin.
winner_by_trigger = O campanie automată nu are restul clienților care să primească textul mai bun. Trimiteți-o la o oră sau scoateți asta.
winner_of_one = Pentru textul mai bun din două trebuie două. Scrieți textul B sau scoateți asta.
will_winner = Cele două texte merg întâi la { $percent } % dintre ei. După { unit_days } ceilalți primesc textul care a adus mai multe vizite.
will_follow_ups = Urmează mesaje de revenire, fiecare în limita a ceea ce poate primi un client: mesaje pentru un client, cel mult { $messages }.
