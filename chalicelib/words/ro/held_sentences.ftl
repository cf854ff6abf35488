### Why a campaign did not tell a customer, as a sentence; in a few words it stands in held.ftl.
### $n: how many messages; 0 where that is not known any more.

held_per_week_why =
    Reținut: deja { $n ->
        [0] destule mesaje
        [one] un mesaj
        [few] { $n } mesaje
       *[other] { $n } de mesaje
    } în ultima săptămână
held_per_day_why =
    Reținut: deja { $n ->
        [0] destule mesaje
        [one] un mesaj
        [few] { $n } mesaje
       *[other] { $n } de mesaje
    } astăzi
held_gap_why = Reținut: prea devreme după ultimul mesaj
held_google_day_why =
    Reținut: Google afișează cel mult { $n ->
        [0] destule mesaje
        [one] un mesaj
        [few] { $n } mesaje
       *[other] { $n } de mesaje
    } în 24 de ore
held_burst_why = Reținut: un iPhone poate opri actualizările cardului dacă mesajele vin prea des
held_quiet_hours_why = Reținut: ore de liniște
held_not_yet_why = Reținut: la client nu este încă ora stabilită
held_busy_why = Reținut: cardul era modificat chiar atunci
held_fault_why =
    Reținut: ceva nu este în regulă cu cardul, operatorul a fost anunțat
held_too_late_why = Netrimis: campania se încheiase deja
held_no_wallet_why = Netrimis: cardul nu era în niciun portofel
held_no_consent_why = Netrimis: clientul nu a acceptat mesaje
held_sentence = { $why }.
held_sentence_until = { $why }; posibil din nou { $at }.
