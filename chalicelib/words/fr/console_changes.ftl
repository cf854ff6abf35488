### What was done, by whom and from where.

## Changes: who did what

changes_lead = Qui a fait quoi, quand et d’où, le plus récent d’abord.
changes_none = Rien n’a encore été changé.
tries_n = Essais faux : { $n }
# Signing in, out, and what was tried.
session_by_pin = par PIN
session_by_password = par mot de passe
changes_search = Rechercher
changes_by_all = Tout le monde
changes_kind_all = Tout
changes_kind_sign_ins = Connexions
changes_kind_reading = Consultations et téléchargements
changes_kind_people = Personnes
changes_kind_shop = Commerce et points de vente
changes_kind_programmes = Programmes
changes_kind_campaigns = Campagnes
changes_kind_cards = Cartes
changes_kind_technical = Caisses, clés, webhooks
changes_from = Du
changes_to = Au
changes_show = Afficher
changes_csv = Télécharger en CSV
changes_no_match = Rien ici. Demandez moins, ou une autre période.
changes_further = Chercher plus loin
changes_place = Depuis : { $place }
session_by_second = par mot de passe et second facteur
recovery_used_left = Codes de secours restants : { $n }
session_by_passkey = par clé d’accès
