### Tabele de păstrat: cum se numesc coloanele și unele celule.

## Lista schimbărilor

table_at = Când ({ $zone })
table_by = Cine (cod)
table_by_name = Cine
table_did = Ce
table_what = Ce (cod)
table_whom = Pe cine sau ce (cod)
table_whom_name = Pe cine
table_facts = Pus la
table_before = Înainte
table_device = Casă
table_outlet = Punct de lucru
table_browser = Browser
table_network = Rețea

## Clienți

table_card = Card
table_name = Nume
table_phone = Telefon
table_mail = E-mail
table_language = Limbă
table_link = Link
table_programme = Program
table_balance = Sold
table_visits = Vizite
table_last_visit = Ultima vizită
table_joined = Înscris
table_wallets = Portofele

## Ce a făcut o campanie cu fiecare card

table_state = Stare
table_arm = Text sau grup
table_reason = Motiv
table_sent_at = Când
table_until = Sărit până la
table_occurrence = Ocazie
table_version = Versiunea cardului
table_test = Probă
table_gift = Cadou
table_yes = da
table_delivery =
    { $state ->
        [sent] trimis
        [passed] trecut mai departe
        [left] ieșit
        [held] sărit
       *[held_out] grup de control
    }

## Privirea de ansamblu

table_day = Zi
table_sales = Vânzări ({ $currency })
table_sales_before = Vânzări înainte ({ $currency })
table_visits_before = Vizite înainte
table_new_cards = Carduri noi
table_rewards = Recompense luate
table_given = Oferit ({ $currency })
table_zone = După ceasul din
table_outlet_code = Punct de lucru (cod)
table_taken_back = Anulate
table_weekday = Ziua săptămânii
table_hour = Ora
table_programme_code = Program (cod)
table_source_code = Afiș sau link (cod)
table_source = Afiș, pliant sau link
table_new_cards_before = Carduri noi înainte
table_first_sales = Prime cumpărături
table_first_sales_before = Prime cumpărături înainte
table_all_cards = Carduri în total
table_all_first_sales = Prime cumpărături în total
table_reward_code = Recompensă (cod)
table_reward = Recompensă
table_taken = Luate
table_taken_before = Luate înainte
table_cost = Cost ({ $currency })
table_month = Înscriși în
table_month_joined = Înscriși
table_came = Au venit în luna { $n }
table_ends = Se termină în
table_worth = Valoare ({ $currency })
table_units = Ștampile, puncte și recompense
