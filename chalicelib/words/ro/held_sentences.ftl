### Why a campaign did not tell a customer, as a sentence; in a few words it stands in held.ftl.
### $n: how many messages; 0 where that is not known any more.

held_per_week_why =
    Sărit: deja { $n ->
        [0] destule mesaje
        [one] un mesaj
        [few] { $n } mesaje
       *[other] { $n } de mesaje
    } în ultima săptămână
held_per_day_why =
    Sărit: deja { $n ->
        [0] destule mesaje
        [one] un mesaj
        [few] { $n } mesaje
       *[other] { $n } de mesaje
    } astăzi
held_gap_why = Sărit: prea devreme după ultimul mesaj
held_google_day_why =
    Sărit: Google afișează cel mult { $n ->
        [0] destule mesaje
        [one] un mesaj
        [few] { $n } mesaje
       *[other] { $n } de mesaje
    } în 24 de ore
held_burst_why = Sărit: un iPhone poate opri actualizările cardului dacă mesajele vin prea des
held_quiet_hours_why = Sărit: ore de liniște
held_not_yet_why = Sărit: la client nu este încă ora stabilită
held_busy_why = Sărit: cardul era modificat chiar atunci
held_fault_why =
    Sărit: ceva nu este în regulă cu cardul, operatorul a fost anunțat
held_gift_had_why = Netrimis: cardul a primit deja acest cadou
held_gift_full_why = Netrimis: pe card nu mai este loc pentru cadou
held_gift_gone_why =
    Sărit: cadoul nu mai este în program
held_winner_why = Așteaptă: textul mai bun din două ajunge pe acest card când se știe care este
held_too_late_why = Netrimis: campania se încheiase deja
held_no_wallet_why = Netrimis: cardul nu era în niciun portofel
held_no_window_why = Nu s-a afișat: portofelul cardului nu are vitrină
held_no_consent_why = Netrimis: clientul nu a acceptat mesaje
held_other_card_why =
    Netrimis aici: aceeași persoană este în această campanie cu un alt card al său
held_other_card_lately_why =
    Sărit: aceeași persoană a primit un mesaj pe un alt card al său
held_sentence = { $why }.
held_sentence_until = { $why }; posibil din nou { $at }.
