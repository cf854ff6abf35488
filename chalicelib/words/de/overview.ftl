### Die Minute des Inhabers: was auffällt, und was auf jemanden wartet.

## Was auffällt

notable_fewer_visits = { $outlet }: { $n } Besuche in den letzten 7 Tagen. Üblich sind { $usual }.
notable_more_visits = { $outlet }: { $n } Besuche in den letzten 7 Tagen, mehr als üblich ({ $usual }).
overview_counting = Was vor heute geschah, wird noch gezählt: Einige Minuten lang sind die Zahlen oben zu niedrig.
notable_reward_untaken = Diese Prämie hat in den letzten 90 Tagen niemand genommen: { $reward }.
notable_ends_soon =
    { $programme }: Prämien im Wert von bis zu { $money } enden innerhalb von 30 Tagen, wenn die Gäste sie
    nicht nehmen.
notable_facts =
    { $n ->
        [one] In den Buchungen von heute fällt etwas auf.
       *[other] In den Buchungen von heute fallen { $n } Dinge auf.
    }

## Was wartet

waiting_approval =
    { $n ->
        [one] Eine Kampagne wartet auf Freigabe.
       *[other] { $n } Kampagnen warten auf Freigabe.
    }
waiting_winner =
    { $n ->
        [one] Eine Kampagne fragt, welchen von zwei Texten die übrigen bekommen.
       *[other] { $n } Kampagnen fragen, welchen von zwei Texten die übrigen bekommen.
    }
waiting_declined =
    { $n ->
        [one] Eine Ihrer Kampagnen wurde abgelehnt.
       *[other] { $n } Ihrer Kampagnen wurden abgelehnt.
    }
waiting_case =
    { $n ->
        [one] Ein Fall ist offen.
       *[other] { $n } Fälle sind offen.
    }
waiting_case_overdue =
    { $n ->
        [one] Ein Fall ist überfällig.
       *[other] { $n } Fälle sind überfällig.
    }
waiting_pool =
    { $n ->
        [one] Die Codes eines Partners gehen zur Neige.
       *[other] Die Codes von { $n } Partnern gehen zur Neige.
    }
waiting_certificate =
    Das Zertifikat von Apple gilt bis { $day }. Bitten Sie die Person, die Carnet für Sie betreibt, es zu
    erneuern.
waiting_mail =
    { $n ->
        [one] E-Mails an eine Person Ihres Teams kommen zurück.
       *[other] E-Mails an { $n } Personen Ihres Teams kommen zurück.
    }

## Ablehnungen

days_backwards = Der erste Tag liegt nach dem letzten. Ändern Sie einen von beiden.
days_too_many = Fragen Sie nach höchstens { $most } Tagen.
table_unknown = Wählen Sie eine dieser Tabellen: { $tables }.

## Where cards come from

overview_source_none = Ohne Namen: an der Kasse, durch Freunde, über andere Links
