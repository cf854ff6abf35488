### What the audit list notes of a change, in its lines and in its file.

# $name: one of these; $value and $before: what it is and was
noted_as = { $name }: { $value }
noted_from = { $name }: { $before } → { $value }

## Of people, keys and tills

fact_name = Name
fact_email = Mail
fact_role = Rolle
fact_roles = Verlangt von
fact_days = Tage bis dahin
fact_outlet = Filiale
fact_outlets = Filialen
fact_zone = Zeitzone
fact_language = Sprache
fact_label = Name
fact_use = Für
fact_way = Wie
fact_tries = Falsche Versuche
fact_left = Übrige Ersatzcodes
fact_why = Warum
fact_browser = Browser
fact_network = Netz

## Of the shop

fact_contact = Kontakt
fact_currency = Währung
fact_languages = Sprachen
fact_colours = Farben
fact_pictures = Bilder
fact_privacy = Datenschutztext
fact_terms = Bedingungen
fact_imprint = Impressum
fact_months = Monate
fact_text = Text

## Of programmes: limits, and what was chosen for wallets

fact_spend_minor_min = Kleinster Verkauf
fact_scans_per_day_max = Höchstens Scans am Tag
fact_cooldown_s = Pause zwischen zwei Scans
fact_hours = Zeiten
fact_offline_redeem_max = Prämien ohne Netz
fact_papers_per_day_max = Papierkarten am Tag
fact_stamp_at_once = Sofort stempeln
fact_screenshots = Bildschirmfotos
fact_linked_offers = Eigene Angebote
fact_member_card = Mitgliedskarte
fact_modules = Schaufenster
fact_rotating = Wechselnder Code
fact_actions = Was die Karte anbietet
fact_linear = Strichcode
fact_places = Orte
fact_last_day = Am letzten Tag eines Geschenks
fact_added = Neue Codes
fact_lines = Zeilen

## Of campaigns

fact_per_day = Nachrichten am Tag, höchstens
fact_per_week = Nachrichten in der Woche, höchstens
fact_gap_hours = Stunden zwischen zwei Nachrichten
fact_quiet_from = Ruhe ab
fact_quiet_to = Ruhe bis
fact_needs_approval = Eine zweite Person gibt frei
fact_approvers = Wer freigeben darf
fact_budget_micros = Eine Kampagne darf kosten

## Of cards and their customers

fact_card = Karte
fact_cards = Karten
fact_number = Nummer
fact_fields = Geändert
fact_holder_name = Name
fact_birthday = Geburtstag
fact_phone = Telefon
fact_mail = Mail

## Of webhooks and payment sources

fact_url = Adresse
fact_description = Notiz
fact_event = Ereignis
fact_since = Seit
fact_calls = Aufrufe

## What they are set to

fact_on = ein
fact_off = aus
fact_all = alle
fact_nobody = niemand
fact_by_pin = mit PIN
fact_by_password = mit Passwort
fact_by_second = mit Passwort und zweitem Faktor
fact_by_passkey = mit Passkey
fact_for_till = Kassen
fact_for_campaigns = Kampagnen
fact_for_sandbox = Ausprobieren
fact_why_bounce = sie kam zurück
fact_why_complaint = sie galt als Spam
