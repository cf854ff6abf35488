### Programmes.

## Stamps

stamps_counted = { $n ->
    [one] { $n } ștampilă
    [few] { $n } ștampile
   *[other] { $n } de ștampile
}
stamps_to_go = Încă { stamps_counted }: { $reward }
stamps_standing = Ștampile pe cardul dumneavoastră: { $shown }
stamps_rule = O ștampilă la fiecare vizită. { stamps_counted }: { $reward }.
stamps_times = { $n ->
    [2] Ștampile duble
    [3] Ștampile triple
   *[other] Ștampile × { $n }
}

## Points

points_counted = { $n ->
    [one] { $n } punct
    [few] { $n } puncte
   *[other] { $n } de puncte
}
points_to_go = Încă { points_counted }: { $reward }
points_standing = Puncte pe cardul dumneavoastră: { $shown }
points_all_reached = Toate recompensele vă sunt la îndemână
points_rule = { $ways }. { $rewards }.
points_by_amount = { points_counted } la fiecare { $money }
points_by_visit = { points_counted } la fiecare vizită
points_reward = { points_counted }: { $reward }
points_rewards = { $first }; { $rest }
points_times = { $n ->
    [2] Puncte duble
    [3] Puncte triple
   *[other] Puncte × { $n }
}

## Double-stamp days and happy hours: a line on the card, of at most 60 characters

bonus_until = { $what } până { $to }
bonus_from_to = { $what }: { $at } – { $to }
bonus_within = { $what }: { $hours }
bonus_within_until = { $what }: { $hours }, până { $to }
bonus_everything = Totul contează × { $n }
bonus_daily = zilnic
bonus_hours = { $days } { $begins }–{ $ends }
bonus_run = { $first }–{ $last }
bonus_runs = { $first }, { $rest }

## Refusals

bonus_days_wrong = Numiți fiecare zi cel mult o dată, de la 0 (luni) la 6 (duminică).
bonus_factor_wrong = Un bonus face o cumpărătură să conteze de { $least } până la { $most } ori.
bonus_hours_wrong =
    Orele bonusului încep în cursul zilei și se termină mai târziu, cel mult după o zi.
bonus_never = Niciuna dintre aceste zile și ore nu este între început și sfârșit. Schimbați ceva.
bonus_over =
    Bonusul se termină înainte să înceapă sau s-a terminat deja. Alegeți un sfârșit mai târziu.
bonus_too_long =
    Un astfel de bonus durează cel mult { $most } de zile. Scurtați-l sau limitați zilele ori orele.
hours_unclear = Indicați orarul pentru toate cele șapte zile; fiecare închidere după deschidere.
hours_too_many = Indicați cel mult { $most } intervale de deschidere pe zi.
scans_a_day_wrong = Permiteți cel mult { $most } de scanări pe zi sau 0, fără limită.
cooldown_wrong = Lăsați cel mult { $most } zile între două scanări sau 0, fără așteptare.
smallest_sale_wrong = Cumpărătura minimă poate fi de cel mult { $most }; 0 înseamnă fără minim.
offline_reward_wrong =
    O recompensă fără rețea poate costa cel mult { $most } de ștampile sau puncte; 0 înseamnă
    niciuna.
card_programme_gone =
    Programul acestui card nu mai există. Anunțați proprietarul; pe card nu se poate aduna nimic.
per_scan_out_of_range = Permiteți între { $least } și { $most } de ștampile la o scanare.
points_earn_nothing =
    Acordați puncte după sumă sau după vizită: cel puțin una trebuie să fie peste zero.
points_out_of_range = Acordați cel mult { $most } de puncte o dată.
programme_busy = Programul se modifică chiar acum. Încercați din nou peste o clipă.
programme_changed =
    Altcineva a modificat programul între timp. Reîncărcați pagina și faceți din nou modificarea.
programme_type_unknown = Alegeți unul dintre tipurile de program: { $types }.
programme_unknown =
    Acest program nu există. Verificați identificatorul sau scanați din nou codul de pe tejghea.
stamps_needed_out_of_range = Un card are între { $least } și { $most } de ștampile.
thresholds_out_of_order =
    Enumerați între 1 și { $most } de recompense cu identificatori diferiți, de la ieftin la scump.
tier_id_wrong =
    Dați nivelului un identificator din litere mici, cifre, - și _, de cel mult { $most } caractere.
tiers_out_of_order =
    Enumerați cel mult { $most } niveluri, de la cel mai mic, cu identificatori diferiți.
