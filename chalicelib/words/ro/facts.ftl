### What the audit list notes of a change, in its lines and in its file.

# $name: one of these; $value and $before: what it is and was
noted_as = { $name }: { $value }
noted_from = { $name }: { $before } → { $value }

## Of people, keys and tills

fact_name = Nume
fact_email = E-mail
fact_role = Rol
fact_roles = Cerut de la
fact_days = Zile până atunci
fact_outlet = Punct de lucru
fact_outlets = Puncte de lucru
fact_zone = Fus orar
fact_language = Limbă
fact_label = Nume
fact_use = Pentru
fact_way = Cum
fact_tries = Încercări greșite
fact_left = Coduri de rezervă rămase
fact_why = De ce
fact_browser = Browser
fact_network = Rețea

## Of the shop

fact_contact = Contact
fact_currency = Monedă
fact_languages = Limbi
fact_colours = Culori
fact_pictures = Imagini
fact_privacy = Text de confidențialitate
fact_terms = Condiții
fact_imprint = Date despre firmă
fact_months = Luni
fact_text = Text

## Of programmes: limits, and what was chosen for wallets

fact_spend_minor_min = Vânzare minimă
fact_scans_per_day_max = Scanări pe zi, cel mult
fact_cooldown_s = Pauză între două scanări
fact_hours = Ore
fact_offline_redeem_max = Recompense fără rețea
fact_papers_per_day_max = Carduri de hârtie pe zi
fact_stamp_at_once = Ștampilează imediat
fact_screenshots = Capturi de ecran
fact_linked_offers = Oferte separate
fact_member_card = Card de membru
fact_modules = Vitrină
fact_rotating = Cod care se schimbă
fact_actions = Ce oferă cardul
fact_linear = Cod de bare
fact_places = Locuri
fact_last_day = În ultima zi a unui cadou
fact_added = Coduri adăugate
fact_lines = Rânduri

## Of campaigns

fact_per_day = Mesaje pe zi, cel mult
fact_per_week = Mesaje pe săptămână, cel mult
fact_gap_hours = Ore între două mesaje
fact_quiet_from = Liniște de la
fact_quiet_to = Liniște până la
fact_needs_approval = O a doua persoană aprobă
fact_approvers = Cine poate aproba
fact_budget_micros = O campanie poate costa

## Of cards and their customers

fact_card = Card
fact_cards = Carduri
fact_number = Număr
fact_fields = Modificat
fact_holder_name = Nume
fact_birthday = Ziua de naștere
fact_phone = Telefon
fact_mail = E-mail

## Of webhooks and payment sources

fact_url = Adresă
fact_description = Notă
fact_event = Eveniment
fact_since = De la
fact_calls = Apeluri

## What they are set to

fact_on = pornit
fact_off = oprit
fact_all = toate
fact_nobody = nimeni
fact_by_pin = cu PIN
fact_by_password = cu parolă
fact_by_second = cu parolă și al doilea factor
fact_by_passkey = cu cheie de acces
fact_for_till = case
fact_for_campaigns = campanii
fact_for_sandbox = probe
fact_why_bounce = s-a întors
fact_why_complaint = a fost marcat ca spam
