### Was ein Programm kosten und bringen würde, und drei für den Anfang.

visits_a_month_out_of_range = Lassen Sie einen Stammgast { $least }- bis { $most }-mal im Monat kommen.

reckoning_first = { $reward }: Die Hälfte Ihrer Stammgäste hat es binnen { $n ->
    [one] { $n } Woche
   *[other] { $n } Wochen
}; einer von vieren braucht mehr als { $slow }.
reckoning_cost = Belohnungen kosten Sie zwischen { $low } und { $high } im Monat.
reckoning_break_even = Eine Belohnung ist mit { $visits } Besuchen bezahlt, die sonst nicht gewesen wären.
reckoning_liability = Was nach einem Jahr auf den Karten steht, würde Sie { $low } bis { $high } kosten, wenn alles eingelöst würde.
reckoning_unknown = Nicht gerechnet, weil niemand vorher wissen kann, wie oft es genommen wird: { $parts }.
reckoning_prior = In vier von fünf Fällen liegt es zwischen den beiden Zahlen. Sie beruhen auf Ihren Antworten und darauf, wie Stammgäste in andere Läden kamen; Ihre eigenen Karten werden es besser sagen.

reckoning_one_more = Mit { $counted } mehr bis zur Belohnung hat die Hälfte Ihrer Stammgäste sie { $weeks } Wochen später, und sie kostet Sie { $money } weniger im Monat.

proposal_stamps = Bald am Ziel
proposal_points = Nach dem Einkauf
proposal_treat = Etwas unterwegs
proposal_name = Stammgäste
proposal_reward = eins gratis
proposal_small = eine Kleinigkeit
proposal_money_off = Geld zurück

## The launch kit

# What staff say to each guest
kit_staff = „Haben Sie schon unsere Karte? Scannen Sie diesen Code: Sie ist gratis, und heute zählt schon.“
# $address: of the join page
kit_line = Ihre Karte: { $address }
print_letters = Die Zeichen { $letters } fehlen in unseren Druckschriften. Öffnen Sie stattdessen die Plakatseite und drucken Sie sie im Browser.
