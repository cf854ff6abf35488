### What became of each event at a webhook’s address.

webhook_calls = Apeluri
webhook_calls_how = Ce s-a întâmplat cu fiecare eveniment din ultima lună, cele mai noi întâi.
webhook_calls_none = Încă nu s-a trimis nimic.
webhook_test = Trimite o probă
webhook_again = Trimite din nou
webhook_again_all = Retrimite tot ce a fost abandonat…
webhook_since = Abandonate în
webhook_since_hour = ultima oră
webhook_since_day = ultimele 24 de ore
webhook_since_week = ultimele 7 zile
webhook_since_month = ultimele 30 de zile
webhook_again_now = Retrimite tot
webhook_replayed = { $n ->
    [0] Nimic nu a fost abandonat în acest timp.
    [one] { $n } apel pleacă din nou.
    [few] { $n } apeluri pleacă din nou.
   *[other] { $n } de apeluri pleacă din nou.
}
webhook_failed_only = Doar cele abandonate
webhook_state_waiting = Pe drum
webhook_state_delivered = Livrat
webhook_state_failed = Abandonat
webhook_call = Apelul
webhook_status = Stare HTTP
webhook_no_answer = niciun răspuns
webhook_tries = Încercări
webhook_next = Următoarea încercare
webhook_event = Eveniment
webhook_body = Ce se trimite, octet cu octet:
