## What a till accepts

rules_lead = Ce acceptă o casă, program cu program.
rules_none = Fără limite: orice scanare contează.
programmes_none = Încă nu există un program.
rules_saved = Salvat. Casele au regulile în jumătate de minut.
cashier_reads = Casierul citește atunci:
rule_spend_minor_min = Cea mai mică vânzare
rule_scans_per_day_max = Scanări pe zi, cel mult
rule_cooldown_s = Pauză între două scanări
rule_hours = Orar
rule_outlets = Unde contează
rule_offline_redeem_max = Recompense fără rețea
rule_papers_per_day_max = Carduri de hârtie pe zi
rule_stamp_at_once = Ștampilează imediat
spend_hint = Casa cere atunci suma. Lăsați gol pentru niciuna.
per_day_hint = Pentru un card. Lăsați gol pentru fără limită.
cooldown_hint = Pentru un card. Lăsați gol pentru niciuna.
rule_outlets_hint = Nimic bifat: peste tot.
offline_hint_stamps =
    Cele mai multe ștampile pe care le poate costa o recompensă. Gol: nu se dă niciuna.
offline_hint_points =
    Cele mai multe puncte pe care le poate costa o recompensă. Gol: nu se dă niciuna.
papers_hint = Pentru fiecare persoană de la casă. Gol: niciunul.
at_once_hint = Pentru o ștampilă pe vizită. Mai multe se adaugă atunci manual.

## What a rule means, a sentence each

means_spend = O vânzare sub { $money } nu aduce nimic.
means_spend_none = Orice vânzare contează, oricât de mică.
means_per_day = { $n ->
    [one] Un card contează o dată pe zi.
    [few] Un card contează de cel mult { $n } ori pe zi.
   *[other] Un card contează de cel mult { $n } de ori pe zi.
}
means_per_day_none = Un card contează la fiecare scanare.
means_cooldown = Un card contează din nou abia după { $time }.
means_cooldown_none = Un card poate fi scanat din nou imediat.
means_hours = Contează { $hours }, după ceasul punctului de lucru.
means_hours_none = Contează la orice oră.
hours_never = niciodată
means_outlets = Contează doar la: { $outlets }.
means_outlets_none = Contează la toate punctele de lucru.
means_offline_stamps = { $n ->
    [one] Fără rețea o casă dă recompense care costă { $n } ștampilă.
    [few] Fără rețea o casă dă recompense care costă până la { $n } ștampile.
   *[other] Fără rețea o casă dă recompense care costă până la { $n } de ștampile.
}
means_offline_points = { $n ->
    [one] Fără rețea o casă dă recompense care costă { $n } punct.
    [few] Fără rețea o casă dă recompense care costă până la { $n } puncte.
   *[other] Fără rețea o casă dă recompense care costă până la { $n } de puncte.
}
means_offline_none =
    Fără rețea nu se dă nicio recompensă; scanările se păstrează și se trimit mai târziu.
means_papers = { $n ->
    [one] O persoană poate prelua { $n } card de hârtie pe zi, unul pentru fiecare client.
    [few] O persoană poate prelua { $n } carduri de hârtie pe zi, unul pentru fiecare client.
   *[other] O persoană poate prelua { $n } de carduri de hârtie pe zi, unul pentru fiecare client.
}
means_papers_none = Nu se preiau carduri de hârtie.
means_at_once = Un card este ștampilat imediat ce este citit, fără atingere.
means_at_once_none = Casierul vede întâi cardul și atinge ca să-l ștampileze.

## Units of time, and opening hours

unit = Unitate
units_seconds = secunde
units_minutes = minute
units_hours = ore
units_days = zile
hours_limited = Doar în aceste ore
hours_opens = deschide
hours_closes = închide
hours_closed = Închis
hours_add = Adaugă ore, { $day }
hours_remove = Șterge { $opens } până la { $closes }, { $day }
hours_copy = La fel în fiecare zi
hours_next_day = până a doua zi dimineața
hours_overlap = Dați ambele ore ale fiecărui rând, fără suprapuneri.

## Tiers

tiers_lead =
    Cum se numesc clienții fideli, după tot ce a strâns vreodată cardul lor. O campanie se poate
    adresa apoi unui nivel.
tiers_nothing_stamps =
    Încă nu există niveluri. De exemplu: Argint de la 20 de ștampile, Aur de la 50.
tiers_nothing_points =
    Încă nu există niveluri. De exemplu: Argint de la 200 de puncte, Aur de la 500.
tiers_saved = Salvat. Fiecare card are imediat nivelul său.
tiers_most = Un program are cel mult { $n } niveluri.
tiers_gone = După salvare, audiențele care cer { $names } nu mai găsesc pe nimeni acolo.
tier_name = Nume
tier_add = Adaugă un nivel
tier_new = Nivel nou
tier_remove = Șterge { $name }
tier_from_stamps = De la câte ștampile
tier_from_points = De la câte puncte
tier_factor = O cumpărătură contează
tier_factor_times = { $n ->
    [one] o dată
    [few] de { $n } ori
   *[other] de { $n } de ori
}
means_tier_factor = Fiecare cumpărătură a lor contează de { $n } ori.
tier_languages = În alte limbi
tier_languages_hint = Unde este gol, rămâne numele englez.
tier_least_wrong = Scrieți un număr întreg, cel puțin 1.
tier_least_twice = Alt nivel începe de la acest număr. Alegeți altul.
tier_from = { $name } de la { $from }
means_tier_stamps = { $from ->
    [one] { $name }: cine a strâns în total cel puțin { $from } ștampilă, folosită sau nu.
    [few] { $name }: cine a strâns în total cel puțin { $from } ștampile, folosite sau nu.
   *[other] { $name }: cine a strâns în total cel puțin { $from } de ștampile, folosite sau nu.
}
means_tier_below_stamps = { $from ->
    [one]
        { $name }: cine a strâns în total cel puțin { $from } ștampilă, dar mai puțin de { $to },
        folosite sau nu.
    [few]
        { $name }: cine a strâns în total cel puțin { $from } ștampile, dar mai puțin de { $to },
        folosite sau nu.
   *[other]
        { $name }: cine a strâns în total cel puțin { $from } de ștampile, dar mai puțin de { $to },
        folosite sau nu.
}
means_tier_points = { $from ->
    [one] { $name }: cine a strâns în total cel puțin { $from } punct, folosit sau nu.
    [few] { $name }: cine a strâns în total cel puțin { $from } puncte, folosite sau nu.
   *[other] { $name }: cine a strâns în total cel puțin { $from } de puncte, folosite sau nu.
}
means_tier_below_points = { $from ->
    [one]
        { $name }: cine a strâns în total cel puțin { $from } punct, dar mai puțin de { $to },
        folosite sau nu.
    [few]
        { $name }: cine a strâns în total cel puțin { $from } puncte, dar mai puțin de { $to },
        folosite sau nu.
   *[other]
        { $name }: cine a strâns în total cel puțin { $from } de puncte, dar mai puțin de { $to },
        folosite sau nu.
}
