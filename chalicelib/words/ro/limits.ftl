## Scans

limit_cooldown = Cardul a fost ștampilat de curând. Poate fi scanat din nou la { $until }.
limit_hours = Este ora { $at }, în afara orarului programului. Reîncepe: { $opens }.
limit_outlet = Programul nu este valabil la acest punct de lucru. Întrebați proprietarul unde este.
limit_per_day = Cardul a atins limita de astăzi ({ $most }). Poate fi scanat din nou mâine.
limit_spend = Cumpărătura este prea mică pentru program: cel puțin { $least }.

## Rewards without a network

offline_redeem_off =
    Fără rețea, această casă nu poate oferi recompense. Rămâne pentru vizita următoare sau când
    revine rețeaua.
offline_redeem_over = Fără rețea, este mai mult decât permite proprietarul. Așteptați rețeaua.
offline_redeem_short = Soldul cunoscut de acest dispozitiv nu ajunge pentru recompensă.

## A code that the phone draws anew every half minute

code_is_a_picture =
    Aceasta este o poză a codului sau un cod de acum un minut. Cereți cardul însuși, deschis pe telefon.
code_of_another_time =
    Ceasul telefonului clientului sau al acestei case este greșit cu mai mult de un minut. Potriviți-le
    pe amândouă după ora rețelei sau căutați cardul după nume.
