### Tabellen zum Mitnehmen: wie ihre Spalten und einige Zellen heißen.

## Die Liste der Änderungen

table_at = Wann ({ $zone })
table_by = Wer (Code)
table_by_name = Wer
table_did = Was
table_what = Was (Code)
table_whom = Wen oder was (Code)
table_whom_name = Wen
table_facts = Gesetzt auf
table_before = Vorher
table_device = Kasse
table_outlet = Filiale
table_browser = Browser
table_network = Netz

## Kunden

table_card = Karte
table_name = Name
table_phone = Telefon
table_mail = E-Mail
table_language = Sprache
table_link = Link
table_programme = Programm
table_balance = Stand
table_visits = Besuche
table_last_visit = Letzter Besuch
table_joined = Dabei seit
table_wallets = Wallets

## Was eine Kampagne mit jeder Karte tat

table_state = Stand
table_arm = Text oder Gruppe
table_reason = Grund
table_sent_at = Wann
table_until = Übersprungen bis
table_occurrence = Anlass
table_version = Version der Karte
table_test = Probe
table_gift = Geschenk
table_yes = ja
table_delivery =
    { $state ->
        [sent] gesendet
        [passed] weitergegangen
        [left] ausgeschieden
        [held] übersprungen
       *[held_out] Kontrollgruppe
    }

## Die Übersicht

table_day = Tag
table_sales = Umsatz ({ $currency })
table_sales_before = Umsatz zuvor ({ $currency })
table_visits_before = Besuche zuvor
table_new_cards = Neue Karten
table_rewards = Eingelöste Prämien
table_given = Verschenkt ({ $currency })
table_zone = Nach der Uhr von
table_outlet_code = Filiale (Code)
table_taken_back = Zurückgenommen
table_weekday = Wochentag
table_hour = Stunde
table_programme_code = Programm (Code)
table_source_code = Plakat oder Link (Code)
table_source = Plakat, Flyer oder Link
table_new_cards_before = Neue Karten zuvor
table_first_sales = Erste Einkäufe
table_first_sales_before = Erste Einkäufe zuvor
table_all_cards = Karten jemals
table_all_first_sales = Erste Einkäufe jemals
table_reward_code = Prämie (Code)
table_reward = Prämie
table_taken = Eingelöst
table_taken_before = Eingelöst zuvor
table_cost = Kosten ({ $currency })
table_month = Dazugekommen im
table_month_joined = Dazugekommen
table_came = Kamen im Monat { $n }
table_ends = Endet im
table_worth = Wert ({ $currency })
table_units = Stempel, Punkte und Prämien
