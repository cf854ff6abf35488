## On several pages

people = Clients
as_table = Les chiffres
to = au
and = et
settings = Règles des messages
fill_number = Écrivez un nombre entier permis ici.
preview = Tel que les téléphones le montrent

## The list of campaigns

campaigns_lead = Ce que vous dites aux clients, à qui, et ce que cela a donné.
campaigns_none = Pas encore de campagne. Commencez-en une : rien ne part avant que vous le disiez.
campaigns_find = Chercher par nom
campaigns_so_far = { $n } pour l’instant, les plus anciennes arrivent …
campaigns_found = { $n ->
    [one] { $n } campagne
   *[other] { $n } campagnes
}
filter_state = Tous les états
filter_programme = Tous les programmes
filter_time = Toutes les dates
filter_days = { $n } derniers jours
column_name = Nom
column_state = État
column_when = Quand
campaign_new = Nouvelle campagne
campaign_nameless = Campagne sans nom
copy_default = Ma campagne
life_created = Créée le { $at }
life_starts = Part le { $at }
life_began = Depuis le { $at }
life_ended = Finie le { $at }
draft_of = Brouillon du { $at }. Rien ne part avant que vous le disiez.
campaign_name = Nom
campaign_name_how = Pour vous ; les clients ne le voient pas.

## Ways to begin

starts_lead = Choisissez comment commencer. Tout peut être changé ensuite.
start_one_away = Plus qu’un tampon
start_one_away_how = À tous ceux à qui il en manque un pour un { -reward }.
start_reward_waiting = Un { -reward } attend
start_reward_waiting_how = À tous ceux qui n’ont pas pris leur { -reward }.
start_slipping = Vous nous manquez
start_slipping_how = Aux habitués qui ne sont pas venus depuis un mois.
start_welcome = Bienvenue
start_welcome_how = Automatique, à chaque nouveau client.
start_birthday = Anniversaire
start_birthday_how = Automatique, le jour de l’anniversaire de chacun.
start_empty = Autre chose
start_empty_how = Une page vide.

## Rules for messages

settings_lead = Pour toutes les campagnes ensemble, afin que personne ne reçoive trop de messages.
settings_per_day = Messages par jour, au plus
settings_per_day_hint = Pour un client. Google en montre trois en 24 heures au plus.
settings_per_week = Messages par semaine, au plus
settings_per_week_hint = Pour un client.
settings_gap_hours = Heures entre deux messages, au moins
settings_gap_hours_hint = 0 : aucune.
settings_quiet_from = Calme à partir de
settings_quiet_to = Calme jusqu’à
settings_quiet_hint = À l’horloge du client. Deux fois la même heure : jamais calme.
settings_approval = Une deuxième personne donne son accord
settings_approval_hint =
    Qui écrit une campagne ne peut pas l’envoyer ni la corriger seul. Un propriétaire le peut.
    Si vous ne cochez personne ci-dessous, tous ceux qui font des campagnes peuvent donner leur accord à celles des autres.
# $name: a person
settings_approver = { $name } peut donner l’accord
settings_budget = Une campagne peut coûter, au plus
settings_budget_hint = Dans la monnaie du tarif. Vide : pas de limite.
settings_saved = Enregistré. Cela compte dès maintenant.
settings_owners = Seul un propriétaire peut changer ces règles.

programme_new = Nouveau programme
programme_open = L’ouvrir et le modifier
programme_unnamed = Sans nom
programme_draft = Pas encore publié, modifié { $at }
