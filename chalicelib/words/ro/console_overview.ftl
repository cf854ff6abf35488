### Minutul patronului: cum merge magazinul, față de zilele dinainte.

## The range

overview_lead = { $days }, față de { $before }, după ceasul din { $zone }
range_choose = Zile
range_today = Azi
range_7 = 7 zile
range_30 = 30 de zile
range_90 = 90 de zile
range_month = Luna aceasta
range_year = Anul acesta
range_own = Alte date
range_from = De la
range_to = Până la
range_show = Arată
range_lacks = Alegeți prima și ultima zi.
range_turned = Prima zi trebuie să fie înaintea ultimei.
range_to_come = Ultima zi poate fi cel târziu azi.
range_long = Alegeți cel mult { $n } de zile.
overview_programmes_all = Toate programele

## The figures

overview_flows = În aceste zile
overview_states = Clienții acum
overview_counted_at = Cardurile așa cum erau la { $at }.
overview_visits = Vizite
overview_visits_before = Vizite înainte
overview_sales_minor = Vânzări
overview_sales_minor_before = Vânzări înainte
overview_cards = Carduri noi
overview_rewards = Recompense luate
overview_given_minor = Oferit
overview_average_sale_minor = Cumpărătura medie
overview_give_back_percent = Dat înapoi
overview_active = Carduri active
overview_active_percent = Ponderea celor active
overview_in_wallet = Carduri într-un portofel
overview_in_wallet_percent = Ponderea lor
overview_in_apple = Apple Wallet: { $n }
overview_in_google = Google Wallet: { $n }
overview_in_browser = Browser: { $n }
overview_return_percent = Au revenit
overview_days_between = Între două vizite
overview_redemption_percent = Recompense luate din cele câștigate
overview_liability_minor = Datorat clienților
overview_taken_back = Anulate
overview_kind_estimate = aproximativ
overview_kind_reckoned = calculat
overview_unknown = necunoscut
overview_days = { $n ->
    [one] { $n } zi
    [few] { $n } zile
   *[other] { $n } de zile
}
overview_points = { $n } puncte procentuale
overview_spark = { $name }, zi cu zi
overview_more = cu { $by } mai mult (înainte: { $was })
overview_less = cu { $by } mai puțin (înainte: { $was })
overview_same = ca înainte
overview_was = înainte: { $was }
overview_not_compared = nu există comparație
overview_definitions = Ce înseamnă fiecare cifră
overview_visits_how = Cumpărături scanate și valabile. Ce s-a anulat nu se numără.
overview_sales_minor_how = Valoarea acestor vizite, acolo unde casa a spus o sumă.
overview_cards_how = Cardurile create în aceste zile.
overview_rewards_how = Recompense date și neanulate.
overview_given_minor_how = Cât v-au costat recompensele și gesturile din aceste zile. Necunoscut cât timp lipsește costul unei recompense.
overview_average_sale_minor_how = Vânzările împărțite la vizitele cu sumă.
overview_give_back_percent_how = Ce s-a oferit, la o sută din vânzări.
overview_active_how = Carduri cu o vizită în ultimele 30 de zile.
overview_active_percent_how = Ponderea lor din toate cardurile.
overview_in_wallet_how = Cardurile pe care le are un telefon, după cum ne spun Apple și Google, și browserele care au cerut să fie anunțate. Un card poate fi în mai multe; cine i-a oprit actualizările contează ca și cum nu l-ar mai avea.
overview_in_wallet_percent_how = Ponderea lor din toate cardurile.
overview_return_percent_how = Dintre cei veniți prima dată, câți au revenit în 30 de zile.
overview_days_between_how = Mediana timpului dintre două vizite ale unui card.
overview_redemption_percent_how = Recompense luate, din toate câștigate vreodată.
overview_liability_minor_how = Cât ar costa recompensele și creditul de pe carduri. Ce nu are cost spus nu intră aici.

## Its parts

overview_over_days = De-a lungul zilelor
overview_which = Ce se desenează
overview_these = aceste zile
overview_those = înainte
# $at: a day or an hour that is not over
overview_so_far = { $at }, până acum
overview_today_so_far = azi până acum
overview_hour_so_far = ora aceasta până acum
overview_by_outlet = Pe puncte de lucru
overview_by_hour = Când vin
overview_no_visits = Nu a venit nimeni în aceste zile.
overview_by_reward = Recompense după nume
overview_no_rewards = Nu s-a luat nicio recompensă în aceste zile.
overview_reward = Recompensă
overview_taken = Luate
overview_cost = V-a costat
overview_by_source = De unde vin cardurile noi
overview_by_source_how = După numele pe care le-ați dat afișelor, pliantelor și linkurilor. Tabelul spune și ce a adus fiecare în total.
overview_source = Afiș, pliant sau link
overview_source_first = Prime cumpărături
overview_source_ever = Carduri în total
overview_source_first_ever = Prime cumpărături în total
overview_cohorts = Cine revine, după luna înscrierii
overview_cohorts_how = Dintre cei înscriși într-o lună: câți la sută au venit în ea și în fiecare lună după.
overview_not_counted = Cardurile nu au fost încă numărate. Se face o dată pe zi.
overview_from_some = Aproximativ: numărat pe o parte din carduri.
overview_joined_in = Înscriși în
overview_joined = Carduri
overview_month_0 = În acea lună
overview_month_n = +{ $n }
overview_liability = Ce se datorează, după termen
overview_liability_how = Cât v-ar costa recompensele și creditul care așteaptă pe carduri, dacă s-ar lua toate.
overview_liability_units = Ce așteaptă pe carduri. Spuneți într-un program cât costă o recompensă și va fi aici în bani.
overview_liability_some = O parte nu are cost cunoscut; este în tabel.
overview_until = Se termină
overview_no_end = Fără termen
overview_units = Unități
overview_worth = V-ar costa
overview_owed_nothing = Nu se datorează nimic.
overview_waiting = Ce vă așteaptă
overview_nothing_stands_out = Azi nimic nu iese în evidență.
overview_nothing_waits = Nimic nu vă așteaptă.
overview_counted_unless = Numărat, dacă nu scrie altfel.
overview_until_now = Ziua de azi e numărată până acum.
overview_count = Numără din nou
overview_csv_of = Salvează ca CSV: { $title }
