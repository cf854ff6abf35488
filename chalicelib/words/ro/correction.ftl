### O vânzare corectată ulterior, la casă și în consolă.

correction = Corectați sau anulați
correction_stands = Vânzarea se socotește acum cu { $stands }.
correction_how = Ce s-a întâmplat?
correction_part = O parte a fost returnată
correction_part_how = Produse sau clienți din vânzare: ce se scade din ea.
correction_other_amount = Suma era greșită
correction_other_visits = Numărul era greșit
correction_other_how = Cât ar fi trebuit să fie.
correction_all = Anulați tot
correction_all_how = Ca și cum vânzarea nu ar fi fost.

correction_sum_part = Cât a fost returnat
correction_sum_other = Cât trebuie să fie
correction_show = Arată ce se schimbă

correction_no_amount = Scrieți o sumă de bani, de exemplu { $example }.
correction_no_cents = Această monedă nu are subdiviziuni. Scrieți un număr întreg, de exemplu { $example }.
correction_no_number = Scrieți un număr întreg, de exemplu 2.
correction_zero_part = Scrieți cât a fost returnat: mai mult de 0.
correction_zero_other = Pentru o vânzare de 0 alegeți „Anulați tot”.
correction_over = Nu se poate returna mai mult de { $stands }, cât se socotește vânzarea.
correction_over_now = Vânzarea se socotește acum cu mai puțin. Închideți și deschideți din nou.
correction_too_much = Este mai mult decât poate fi o vânzare.
correction_equal = Vânzarea se socotește deja cu { $stands }.

correction_sure = Încă nu s-a schimbat nimic. Este corect?
correction_before = Înainte
correction_after = După
correction_sale = Vânzare
correction_below =
    Ce a adus vânzarea s-a cheltuit în parte: cardul coboară sub zero, iar vizitele următoare îl umplu
    la loc.
correction_yes = Da, corectați
correction_all_yes = Da, anulați tot
correction_change = Modificați
correction_done = Corectat
correction_all_done = Anulat
correction_close = Gata
correction_offline =
    Nu există conexiune. O vânzare se corectează numai online, ca să se știe ce este acum pe card.

corrected_to = { $kind }: { $now } în loc de { $was }
corrected_since = Corectat între timp: { $now }
