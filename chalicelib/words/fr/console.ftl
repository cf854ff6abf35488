## The frame

sections = Rubriques
skip = Aller à la page
loading = Chargement…
section_today = La journée
section_programmes = Programmes
section_campaigns = Campagnes
section_cards = Cartes
section_staff = Équipe
section_outlets = Points de vente
section_devices = Caisses
section_rules = Règles
section_tiers = Paliers
section_posters = Affiches
section_changes = Modifications
to_scanner = Ouvrir le scanner
trouble = Cela n’a pas marché
cancel = Annuler
copy = Copier
copied = Copié
older = Voir les plus anciennes
change_unsure =
    Le serveur n’a pas répondu. Vérifiez le réseau, puis regardez si la modification est là avant de
    réessayer.
odd_answer = Le serveur a répondu { $status }. Réessayez dans une minute.
unsaved = Quitter sans enregistrer ?
unsaved_sure = Votre saisie n’est pas encore enregistrée ; elle sera perdue si vous quittez.
unsaved_leave = Quitter
not_a_number = Écrivez un nombre, par exemple 5, ou laissez vide.
by_key = Une caisse enregistreuse (clé d’API)
by_other = Quelqu’un qui n’est plus dans la liste
by_operator = L’exploitant
by_device = Une caisse

## Signing in

sign_in_lead = L’équipe, les caisses, les règles et la journée de votre commerce.
session_over = Reconnectez-vous
session_over_how =
    Votre session est terminée. Connectez-vous et ce que vous faisiez continue ; rien de ce que vous
    avez saisi n’est perdu.
password_title = Votre mot de passe, s’il vous plaît
password_title_how =
    Pour cela, il faut le mot de passe saisi à l’instant. Saisissez-le et ce que vous faisiez
    continue.
pin_no_console =
    Vous êtes connecté par code : il ouvre la caisse. Pour ces pages, saisissez votre mot de passe.
nothing_here = Bonjour, { $name }
nothing_here_scan =
    Ces pages sont pour les propriétaires et les responsables. Votre place est au scanner.
nothing_here_yet = Il n’y a encore rien ici pour votre rôle.

## Fields of several pages

name = Nom
outlet = Point de vente
outlets_all = Tous les points de vente

## The day

day = Jour
day_before = La veille
day_after = Le lendemain
report_cut =
    Il y en a eu plus que cette page n’en compte : les nombres sont trop bas. Choisissez un point de
    vente.
count_scans = Passages
count_redemptions = { -reward(form: "All") } remis
count_reversals = Annulés
count_allowed = Autorisés par code
report_facts = Ce qui ressort
report_facts_how = Des faits à regarder, qui ont le plus souvent une bonne raison.
report_no_facts = Rien ne ressort ce jour-là.
report_outlets = Par point de vente
report_no_outlet = Sans point de vente
report_people = Qui a scanné
report_nobody = Personne n’a scanné ce jour-là.
fact_history = Voir l’historique de cette carte
person_scans = { $n ->
    [one] { $n } passage
   *[other] { $n } passages
}
person_redemptions = { $n ->
    [one] { $n } { -reward }
   *[other] { $n } { -reward(form: "all") }
}
person_reversals = { $n ->
    [one] { $n } annulé
   *[other] { $n } annulés
}
person_allowed = { $n ->
    [one] { $n } autorisé par code
   *[other] { $n } autorisés par code
}

## Posters

posters_lead = Imprimez-en une par comptoir : le client la scanne et a la carte.
poster_open = Ouvrir pour imprimer
poster_code_of = Le code de { $name }
join_page = Voir la page qu’elle ouvre

first_steps = Avant votre premier client
step_outlet = Dites où vous vendez
step_outlet_how = Un point de vente, avec son fuseau horaire.
step_till = Associez une caisse
step_till_how = Une tablette ou un téléphone au comptoir : l’équipe s’y relaie par code PIN.
step_poster = Imprimez l’affiche
step_poster_how = Les clients la scannent pour obtenir leur carte.
step_done = Fait
times_in = Les heures sont celles de { $zone }.
