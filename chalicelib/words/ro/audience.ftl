### Audiences.

## What can be asked of a card, as a title and in a sentence. $what: one of the comparisons below

audience_fact_programme = Program
audience_is_programme = program: { $what }
audience_fact_balance = Ștampile sau puncte pe card
audience_is_balance = ștampile sau puncte pe card: { $what }
audience_fact_to_reward = Ștampile sau puncte până la recompensă
audience_is_to_reward = ștampile sau puncte până la recompensă: { $what }
audience_fact_waiting = Recompense care așteaptă
audience_is_waiting = recompense care așteaptă: { $what }
audience_fact_tier = Nivel
audience_is_tier = nivel: { $what }
audience_fact_joined = Înscriere
audience_is_joined = înscriere: { $what }
audience_fact_last_visit = Ultima vizită
audience_is_last_visit = ultima vizită: { $what }
audience_fact_visits = Vizite
audience_is_visits = vizite: { $what }
audience_is_visits_within =
    vizite în { $days ->
        [one] { $days } zi
        [few] { $days } zile
       *[other] { $days } de zile
    }: { $what }
audience_fact_spent_minor = Cheltuit
audience_is_spent_minor = total cheltuit: { $what }
audience_fact_outlet = A fost la
audience_is_outlet = A fost la: { $what }
audience_fact_language = Limba
audience_is_language = limba: { $what }
audience_fact_consent = Acceptă mesaje
audience_is_consent = acceptă mesaje: { $what }
audience_fact_wallet = Portofel
audience_is_wallet = portofel: { $what }
audience_fact_birthday_month = Ziua de naștere în
audience_is_birthday_month = ziua de naștere în: { $what }
audience_fact_rfm = Clasa RFM
audience_is_rfm = clasa RFM: { $what }
audience_lately = { $days ->
    [one] în ultima zi
    [few] în ultimele { $days } zile
   *[other] în ultimele { $days } de zile
}
audience_is_spent_minor_within = cheltuit { audience_lately }: { $what }
audience_is_outlet_within = a fost { audience_lately } la: { $what }
audience_fact_top_spent = Cheltuie cel mai mult
audience_fact_top_visits = Vine cel mai des
audience_fact_weekday = A venit
audience_is_weekday = a venit: { $what }
audience_is_weekday_within = a venit { audience_lately }: { $what }
audience_fact_daypart = Momentul vizitelor
audience_is_daypart = momentul vizitelor: { $what }
audience_is_daypart_within = momentul vizitelor { audience_lately }: { $what }
audience_fact_redeemed = A luat o recompensă
audience_is_redeemed_within = a luat { audience_lately }: { $what }
audience_fact_bought = A cumpărat un articol
audience_is_bought_within = a cumpărat { audience_lately }: { $what }
audience_fact_got = I s-a trimis o campanie
audience_is_got = i s-a trimis campania: { $what }
audience_is_got_within = i s-a trimis campania { audience_lately }: { $what }
audience_fact_audience = În altă audiență
audience_is_audience = în audiența: { $what }
audience_fact_brought = Adus de un prieten
audience_fact_source = Venit prin afiș sau link
audience_is_source = venit prin: { $what }
audience_is_brought = adus de un prieten: { $what }
audience_of = „{ $name }” ({ $condition })
audience_at_the_top = { $by ->
    [top_spent] între cele { $percent }% dintre carduri care cheltuie cel mai mult: { $least } sau mai mult
   *[other] între cele { $percent }% dintre carduri cu cele mai multe vizite: { $least } sau mai mult
}
audience_at_the_top_uncounted = { $by ->
    [top_spent] între cele { $percent }% dintre carduri care cheltuie cel mai mult
   *[other] între cele { $percent }% dintre carduri cu cele mai multe vizite
}
audience_top = între primele, la sută

## Comparisons. $n, $m: numbers, amounts of money or dates; where somebody builds a condition, “…”

audience_at_least = cel puțin { $n }
audience_at_most = cel mult { $n }
audience_exactly = exact { $n }
audience_between = de la { $n } la { $m }
audience_never = niciodată
audience_on_dates = de la { $n } la { $m }
audience_at_least_ago =
    acum { $n ->
        [one] { $n } zi
        [few] { $n } zile
       *[other] { $n } de zile
    } sau mai demult
audience_at_most_ago =
    acum { $n ->
        [one] { $n } zi
        [few] { $n } zile
       *[other] { $n } de zile
    } sau mai recent
audience_exactly_ago =
    acum { $n ->
        [one] { $n } zi
        [few] { $n } zile
       *[other] { $n } de zile
    }
audience_between_ago =
    acum { $n }–{ $m ->
        [one] { $m } zi
        [few] { $m } zile
       *[other] { $m } de zile
    }

## What a fact can be

audience_tier_none = niciunul
audience_source_none = niciunul cu nume
audience_consent = { $choice ->
    [yes] da
   *[no] nu
}
audience_wallet = { $choice ->
    [apple] Apple Wallet
    [google] Google Wallet
    [browser] Browser
   *[none] niciunul
}
audience_reward_of = { $reward } ({ $programme })
audience_source_of = { $source } ({ $programme })
audience_daypart = { $choice ->
    [early] noapte (0–6)
    [morning] dimineață (6–11)
    [midday] prânz (11–14)
    [afternoon] după-amiază (14–18)
   *[evening] seară (18–24)
}
audience_brought = { $choice ->
    [yes] da
   *[no] nu
}

audience_rfm = { $choice ->
    [champion] campioni
    [loyal] loiali
    [promising] promițători
    [newcomer] începători
    [at_risk] în pericol
    [fading] se răresc
    [lost] pierduți
   *[never] nu au venit
}
audience_birthday_month = { $choice ->
    [this] luna aceasta
    [1] ianuarie
    [2] februarie
    [3] martie
    [4] aprilie
    [5] mai
    [6] iunie
    [7] iulie
    [8] august
    [9] septembrie
    [10] octombrie
    [11] noiembrie
   *[12] decembrie
}

## Conditions together

audience_sentence = { $condition }.
audience_and = { $first }; și { $rest }
audience_or = { $first }; sau { $rest }
audience_group = ({ $condition })
audience_not = nu ({ $condition })
audience_everybody = toată lumea
audience_nobody = nimeni

## Ready-made audiences

audience_ready_new = Noi
audience_ready_regular = Fideli
audience_ready_slipping = Pe cale să plece
audience_ready_lapsed = Nu mai vin
audience_ready_one_away = La un pas de recompensă
audience_ready_reward_waiting = Recompensă în așteptare

## Ce trebuie știut despre un criteriu

audience_help_to_reward = Cât lipsește până la următoarea recompensă pe care soldul nu o plătește încă.
audience_help_waiting = Recompense pe care soldul le plătește acum.
audience_help_joined = În zile: „acum cel mult 30 de zile” sunt cei înscriși în ultimele 30 de zile.
audience_help_last_visit = În zile: „acum 90 de zile sau mai mult” sunt cei care nu au venit de 90 de zile.
audience_help_visits = Vânzări care nu au fost anulate. Într-o perioadă se numără cel mult 55.
audience_help_spent_minor = Vânzări cu sumă, fără ce s-a returnat. Cu zile: ce s-a cumpărat în ele.
audience_help_top_spent =
    La salvare, procentul devine o sumă după toate cardurile folosite, iar propoziția o spune. Audiențele salvate se numără din nou în fiecare noapte; o campanie își păstrează suma.
audience_help_top_visits =
    La salvare, procentul devine un număr de vizite după toate cardurile folosite, iar propoziția îl spune. Audiențele salvate se numără din nou în fiecare noapte; o campanie își păstrează numărul.
audience_help_outlet = Unde s-a făcut o vânzare. Fără zile: ultimele zece locuri.
audience_help_weekday = Ajunge o vizită într-o astfel de zi, dintre ultimele 56. După ceasul clientului.
audience_help_daypart = Ajunge o vizită la o astfel de oră, dintre ultimele 56. După ceasul clientului.
audience_help_redeemed = Luată în aceste zile și nereturnată.
audience_help_bought = Așa cum îl numește casa la vânzare; sunt listate articolele programelor dumneavoastră.
audience_help_got =
    Cui i-a fost trimisă, în ultimele 400 de zile: nu grupului de control și nici celor săriți. Niciun portofel nu spune cine a citit-o.
audience_help_audience =
    O campanie are audiența așa cum era la ultima salvare a ciornei; o audiență salvată o urmează.
audience_help_brought = Înscris prin invitația altui card.
audience_help_source = Prin care dintre afișele, pliantele și linkurile dvs. s-au înscris. Le dați nume pe pagina Afișe.
audience_help_consent = Doar cine a fost de acord primește mesaje.
audience_help_rfm =
    Aici în ultimele 30 de zile: campioni (10 vizite pe an și 3 recompense câștigate), loiali (10 vizite), promițători (3 vizite), începători. De atunci nu: în pericol (10 vizite pe an), se răresc (până la 90 de zile), pierduți.

## Refusals

audience_changed =
    Altcineva a schimbat între timp această audiență. Deschideți-o din nou și repetați schimbarea.
audience_choice_needed = Alegeți cel puțin una și cel mult { $most }.
audience_choice_wrong = Indicați fiecare alegere ca text de cel mult { $most } de caractere.
audience_choice_unknown = Alegeți dintre: { $choices }.
audience_circle = Această audiență face deja parte din cealaltă. Scoateți-o mai întâi de acolo.
audience_part_unknown = Această audiență nu mai există. Alegeți alta aici.
audience_date_wrong = Indicați data ca an-lună-zi, de exemplu 2026-11-01.
audience_fact_unknown = Audiența nu cunoaște acest criteriu. Alegeți dintre: { $facts }.
audience_number_wrong = Indicați un număr întreg de la { $least } la { $most }.
audience_operator_unknown = Acest criteriu se compară doar astfel: { $operators }.
audience_too_large =
    Audiența are prea multe părți. Păstrați cel mult { $most } condiții, pe { $deep } niveluri.
audience_two_needed = Indicați două valori, întâi cea mai mică sau mai veche.
audience_unclear = Indicați aici „all” sau „any” cu o listă, „not” cu o condiție, sau un „fact”.
audience_unknown = Această audiență nu mai există. Alegeți alta sau salvați-o din nou.
facts_when = Alegeți una dintre acestea: { $choices }.
audiences_full =
    Aveți { $most } audiențe salvate. Ștergeți mai întâi una de care nu mai aveți nevoie.
