### A campaign's result as an owner repeats it, and campaigns side by side.

## What it brought. $so_far: "yes" while visits still count; $each: visits for every 100 cards

retold_more = { $so_far ->
    [yes] Vizite în plus până acum: circa { $each } la 100 de carduri, în total circa { $extra }, între { $low } și { $high }.
   *[no] Vizite în plus: circa { $each } la 100 de carduri, în total circa { $extra }, între { $low } și { $high }.
}
retold_less = { $so_far ->
    [yes] Vizite în minus până acum: circa { $each } la 100 de carduri, în total circa { $extra }, între { $low } și { $high }.
   *[no] Vizite în minus: circa { $each } la 100 de carduri, în total circa { $extra }, între { $low } și { $high }.
}
retold_none = { $so_far ->
    [yes] Niciun efect vizibil până acum: cei cărora le-a fost trimisă vin cam la fel de des ca grupul de control.
   *[no] Niciun efect vizibil: cei cărora le-a fost trimisă au venit cam la fel de des ca grupul de control.
}
# $n: cards in the smaller group
retold_few =
    Prea puține pentru a spune: în fiecare grup trebuie { $least } de carduri, iar cel mai mic are { $n }.
# $until: a day
retold_early = Prea devreme pentru a spune: vizitele contează până { $until }.
retold_early_running =
    Prea devreme pentru a spune: fiecare client are { $days ->
        [one] o zi
        [few] { $days } zile
       *[other] { $days } de zile
    } ca să vină.
retold_little = S-a întâmplat prea puțin pentru a spune.
retold_alone = Nu a existat un grup de control, așa că nimeni nu poate spune ce a adus.
retold_unsent = Nu a fost trimisă nimănui.
retold_nobody_notified = Nimeni nu a fost anunțat: o spuneau doar cardurile.
retold_beside = Cu notificare: { $told }. Fără, numai pe card: { $silent }.
retold_beside_more = circa { $each } vizite în plus la 100 de carduri (între { $low } și { $high })
retold_beside_less = circa { $each } vizite mai puțin la 100 de carduri (între { $low } și { $high })
retold_beside_none = niciun efect vizibil
retold_beside_few = prea puțin pentru o concluzie
retold_notification_more = La 100 de notificări, circa { $each } vizite peste cele aduse de card singur (între { $low } și { $high }).
retold_notification_less = La 100 de notificări, circa { $each } vizite mai puțin decât cu cardul singur (între { $low } și { $high }).
retold_notification_none = Că notificarea a adus mai mult decât cardul singur nu se poate deosebi de întâmplare.

## In money. $brought, $low, $high, $cost: amounts

retold_sales_more = { $so_far ->
    [yes] A adus până acum vânzări de circa { $brought } (între { $low } și { $high }).
   *[no] A adus vânzări de circa { $brought } (între { $low } și { $high }).
}
retold_sales_less = { $so_far ->
    [yes] Vânzările sunt până acum mai mici cu circa { $brought } (între { $low } și { $high }).
   *[no] Vânzările au fost mai mici cu circa { $brought } (între { $low } și { $high }).
}
retold_sales_none = { $so_far ->
    [yes] Efectul asupra vânzărilor nu se deosebește până acum de întâmplare.
   *[no] Efectul asupra vânzărilor nu se deosebește de întâmplare.
}
retold_gifts = Cadourile au costat { $cost } (luate: { $taken }).
retold_gifts_uncosted = Cadouri luate: { $taken }; programul nu spune cât vă costă unul.
retold_sending = Trimiterea a costat circa { $cost }, la prețuri de listă.
retold_sending_least = Trimiterea a costat mai puțin de { $cost }.

## Side by side: the names of the lines. $currency: EUR

compared_figure = Cifră
compared_state = Stare
compared_starts = Început
compared_ends = Sfârșit
compared_audience = Audiență
compared_planned = Carduri verificate
compared_sent = Trimise
compared_held_out = Grup de control
compared_held = Sărite
compared_accepted_percent = Acceptate de portofele, %
compared_visits = Vizite în plus la 100 de carduri
compared_visits_low = Vizite în plus la 100 de carduri, cel puțin
compared_visits_high = Vizite în plus la 100 de carduri, cel mult
compared_visits_extra = Vizite în plus în total
compared_rewards = Recompense în plus la 100 de carduri
compared_rewards_low = Recompense în plus la 100 de carduri, cel puțin
compared_rewards_high = Recompense în plus la 100 de carduri, cel mult
compared_sales = Vânzări în plus în total ({ $currency })
compared_sales_low = Vânzări în plus în total, cel puțin ({ $currency })
compared_sales_high = Vânzări în plus în total, cel mult ({ $currency })
compared_gifts_given = Cadouri oferite
compared_gifts_taken = Cadouri luate
compared_gifts_cost = Costul cadourilor luate ({ $currency })
compared_sending = Costul trimiterii, la prețuri de listă ({ $currency })
compared_said = În cuvinte

## Refusals

archive_not_ended = Se poate arhiva doar o campanie încheiată. Opriți-o mai întâi sau ștergeți schița.
compared_number = Alegeți între 1 și { $most } campanii.
