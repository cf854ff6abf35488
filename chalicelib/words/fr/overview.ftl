### La minute du patron : ce qui ressort des chiffres, et ce qui attend quelqu’un.

## Ce qui ressort

notable_fewer_visits = { $outlet } : { $n } visites ces 7 derniers jours. D’habitude : { $usual }.
notable_more_visits = { $outlet } : { $n } visites ces 7 derniers jours, plus que d’habitude ({ $usual }).
overview_counting = Ce qui s’est fait avant aujourd’hui est encore en train d’être compté : pendant quelques minutes, les chiffres ci-dessus sont trop bas.
notable_reward_untaken = Personne n’a pris ce { -reward } ces 90 derniers jours : { $reward }.
notable_ends_soon =
    { $programme } : des { -reward(form: "all") } d’une valeur de { $money } au plus prennent fin d’ici 30 jours si les
    clients ne les prennent pas.
notable_facts =
    { $n ->
        [one] Quelque chose ressort des écritures d’aujourd’hui.
       *[other] { $n } choses ressortent des écritures d’aujourd’hui.
    }

## Ce qui attend

waiting_approval =
    { $n ->
        [one] Une campagne attend un accord.
       *[other] { $n } campagnes attendent un accord.
    }
waiting_winner =
    { $n ->
        [one] Une campagne demande lequel de deux textes va aux autres.
       *[other] { $n } campagnes demandent lequel de deux textes va aux autres.
    }
waiting_declined =
    { $n ->
        [one] L’une de vos campagnes a été refusée.
       *[other] { $n } de vos campagnes ont été refusées.
    }
waiting_case =
    { $n ->
        [one] Une demande est ouverte.
       *[other] { $n } demandes sont ouvertes.
    }
waiting_case_overdue =
    { $n ->
        [one] Une demande est en retard.
       *[other] { $n } demandes sont en retard.
    }
waiting_pool =
    { $n ->
        [one] Les codes d’un partenaire s’épuisent.
       *[other] Les codes de { $n } partenaires s’épuisent.
    }
waiting_certificate =
    Le certificat d’Apple est valable jusqu’au { $day }. Demandez à la personne qui gère Carnet pour vous de
    le renouveler.
waiting_mail =
    { $n ->
        [one] Le courriel envoyé à une personne de votre équipe revient.
       *[other] Le courriel envoyé à { $n } personnes de votre équipe revient.
    }

## Refus

days_backwards = Le premier jour vient après le dernier. Changez l’un des deux.
days_too_many = Demandez { $most } jours au plus.
table_unknown = Choisissez l’un de ces tableaux : { $tables }.

## Where cards come from

overview_source_none = Sans nom : à la caisse, par des amis, par d’autres liens
