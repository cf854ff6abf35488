## The frame

sections = Rubriques
loading = Chargement…
section_overview = Vue d’ensemble
section_today = La journée
section_programmes = Programmes
section_campaigns = Campagnes
section_audiences = Audiences
section_cards = Cartes
section_questions = Question
section_staff = Équipe
section_shop = Votre commerce
section_outlets = Points de vente
section_devices = Caisses
section_rules = Règles
section_cases = Demandes
section_books = Comptes
section_regulars = Habitués
section_wallets = Portefeuilles
section_tiers = Paliers
section_posters = Affiches
section_changes = Modifications
section_keys = Clés API
section_webhooks = Webhooks
group_customers = Clients
group_campaigns = Marketing
group_programme = Fidélité
group_shop = Entreprise
group_technical = Technique
to_scanner = Ouvrir le scanner
trouble = Cela n’a pas marché
page_broken = Cette page a un défaut, et c’est notre faute. Réessayez ; si cela dure, dites-le à qui exploite votre Carnet.
page_unknown_title = Cette page n’existe pas
page_unknown_how = Vérifiez l’adresse ou choisissez une rubrique. Certaines pages ne sont que pour certains rôles.
account_own = Votre compte
signed_out = Vous n’êtes plus connecté. Reconnectez-vous pour continuer ; votre saisie est toujours là.
older = Voir les plus anciennes
unsaved = Quitter sans enregistrer ?
unsaved_sure = Votre saisie n’est pas encore enregistrée ; elle sera perdue si vous quittez.
unsaved_leave = Quitter
not_a_number = Écrivez un nombre, par exemple 5, ou laissez vide.

## Signing in

sign_in_lead = L’équipe, les caisses, les règles et la journée de votre commerce.
by_code = Se connecter avec un code par courriel
by_password = Se connecter avec le mot de passe
code = Code
code_send = M’envoyer un code
code_sent = Si { $mail } se connecte ici, six chiffres sont en route.
code_again = M’envoyer un autre code
code_password = Nouveau mot de passe, si vous en voulez un
code_password_how =
    Laissé vide, le mot de passe reste. Un nouveau vous déconnecte de tous les autres appareils.
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
    Il y en a eu plus que cette page n’en lit : ce qui ressort, les factures, les codes PIN et les cartes papier ne viennent que d’une
    partie. Choisissez un point de vente.
count_corrections = Notes corrigées
count_allowed = Autorisés par code
count_paid = Payés en caisse
count_papers = Cartes en papier reprises
count_made_good = Offert pour se faire pardonner
report_facts = Ce qui ressort
report_facts_how =
    Des faits à regarder, qui ont le plus souvent une bonne raison. Ce qui a été annulé n’est pas
    compté.
report_no_facts = Rien ne ressort ce jour-là.
report_outlets = Par point de vente
report_no_outlet = Sans point de vente
report_people = Qui a scanné
report_nobody = Personne n’a scanné ce jour-là.
report_papers = Cartes en papier reprises
paper_line = +{ $n } sur la carte …{ $end }
fact_history = Voir l’historique de cette carte
person_visits = { $n ->
    [one] { $n } visite
   *[other] { $n } visites
}
person_redemptions = { $n ->
    [one] { $n } { -reward }
   *[other] { $n } { -reward(form: "all") }
}
person_reversals = { $n ->
    [one] { $n } annulé
   *[other] { $n } annulés
}
person_corrections = { $n ->
    [one] { $n } corrigé
   *[other] { $n } corrigés
}
person_allowed = { $n ->
    [one] { $n } autorisé par code
   *[other] { $n } autorisés par code
}
person_paid = { $n } en caisse
person_papers = { $n ->
    [one] { $n } carte en papier
   *[other] { $n } cartes en papier
}
person_made_good = { $n ->
    [one] { $n } geste
   *[other] { $n } gestes
}

first_steps = Avant votre premier client
step_outlet = Dites où vous vendez
step_outlet_how = Un point de vente, avec son fuseau horaire.
step_till = Associez une caisse
step_till_how = Une tablette ou un téléphone au comptoir : l’équipe s’y relaie par code PIN.
step_poster = Imprimez l’affiche
step_poster_how = Les clients la scannent pour obtenir leur carte.
step_done = Fait
times_in = Les heures sont celles de { $zone }.

list_more = Plus
list_none_found = Rien ne correspond.
shop_in_review =
    Votre commerce attend d’être regardé par la personne qui gère Carnet : son nom et ses images.
    D’ici là, votre code ne donne pas de carte aux inconnus ; les cartes que vous donnez à la caisse
    fonctionnent.
