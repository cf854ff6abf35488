### The table of campaigns, campaigns side by side, and their calendar.

## The table

filter_person = Tout le monde
column_audience = Audience
column_sent = Envoyées
column_accepted = Acceptées
# Over figures: how many more visits for every 100 cards.
column_effect = Visites en plus pour 100
column_by = Par
# The head of a column that is not seen: what can be done with a line.
column_acts = Actions
effect_unseen = aucun visible
# Between two numbers: a range
effect_range = de { $low } à { $high }
state_archived = Archivée
state_declined = Refusée

# The name of a menu. $name: a campaign
acts_of = Actions pour { $name }
archive = Archiver
unarchive = Sortir des archives
archived = { $name } : archivée.

## The result in words

retold = En bref
retold_how = Comment on le sait
fact_approved = Accord donné par

## Side by side

compare = Comparer
compare_lead = Ce que chacune a apporté, à côté des autres.
# The name of a check box. $name: a campaign
compare_choose = Comparer { $name }
compare_n = { $n ->
    [one] Comparer { $n }
   *[other] Comparer ces { $n }
}
compare_most = Choisissez-en { $n } au plus pour comparer
compare_chance =
    Des intervalles qui se recoupent ne montrent aucune différence. Plus on compare de chiffres, plus il y en a qui diffèrent par hasard.
compare_csv = Ce tableau en CSV

## The calendar

calendar = Calendrier
calendar_lead = Quand partent les campagnes et combien de temps elles durent, à l’heure du commerce.
# The name of the buttons that turn the months.
calendar_months = Mois
calendar_before = ← Mois précédent
calendar_now = Ce mois
calendar_after = Mois suivant →
calendar_automated = Automatiques, en continu :
calendar_none = Rien ce mois-ci.
