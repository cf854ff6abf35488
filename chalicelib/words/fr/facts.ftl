### What the audit list notes of a change, in its lines and in its file.

# $name: one of these; $value and $before: what it is and was
noted_as = { $name } : { $value }
noted_from = { $name } : { $before } → { $value }

## Of people, keys and tills

fact_name = Nom
fact_email = E-mail
fact_role = Rôle
fact_roles = Demandé à
fact_days = Jours d’ici là
fact_outlet = Point de vente
fact_outlets = Points de vente
fact_zone = Fuseau horaire
fact_language = Langue
fact_label = Nom
fact_use = Pour
fact_way = Comment
fact_tries = Essais erronés
fact_left = Codes de secours restants
fact_why = Pourquoi
fact_browser = Navigateur
fact_network = Réseau

## Of the shop

fact_contact = Contact
fact_currency = Devise
fact_languages = Langues
fact_colours = Couleurs
fact_pictures = Images
fact_privacy = Texte de confidentialité
fact_terms = Conditions
fact_imprint = Mentions légales
fact_months = Mois
fact_text = Texte

## Of programmes: limits, and what was chosen for wallets

fact_spend_minor_min = Achat minimal
fact_scans_per_day_max = Scans par jour, au plus
fact_cooldown_s = Pause entre deux scans
fact_hours = Horaires
fact_offline_redeem_max = { -reward(form: "All") } sans réseau
fact_papers_per_day_max = Cartes papier par jour
fact_stamp_at_once = Tamponner aussitôt
fact_screenshots = Captures d’écran
fact_linked_offers = Offres à part
fact_member_card = Carte de membre
fact_modules = Vitrine
fact_rotating = Code changeant
fact_actions = Ce que la carte propose
fact_linear = Code-barres
fact_places = Lieux
fact_last_day = Le dernier jour d’un { -reward }
fact_added = Codes ajoutés
fact_lines = Lignes

## Of campaigns

fact_per_day = Messages par jour, au plus
fact_per_week = Messages par semaine, au plus
fact_gap_hours = Heures entre deux messages
fact_quiet_from = Silence dès
fact_quiet_to = Silence jusqu’à
fact_needs_approval = Une deuxième personne approuve
fact_approvers = Qui peut approuver
fact_budget_micros = Une campagne peut coûter

## Of cards and their customers

fact_card = Carte
fact_cards = Cartes
fact_number = Numéro
fact_fields = Modifié
fact_holder_name = Nom
fact_birthday = Anniversaire
fact_phone = Téléphone
fact_mail = E-mail

## Of webhooks and payment sources

fact_url = Adresse
fact_description = Note
fact_event = Événement
fact_since = Depuis
fact_calls = Appels

## What they are set to

fact_on = activé
fact_off = désactivé
fact_all = tous
fact_nobody = personne
fact_by_pin = par PIN
fact_by_password = par mot de passe
fact_by_second = par mot de passe et second facteur
fact_by_passkey = par clé d’accès
fact_for_till = caisses
fact_for_campaigns = campagnes
fact_for_sandbox = essais
fact_why_bounce = il est revenu
fact_why_complaint = il a été signalé comme spam
