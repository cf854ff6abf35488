### What a campaign costs, and what it waits for.

## What is counted

cost_write_units = Écritures dans la table, par ko
cost_read_units = Lectures de la table, par 4 ko
cost_queue_requests = Appels aux files d’attente
cost_lambda_requests = Fonctions lancées
cost_lambda_mb_ms = Temps de calcul (Mo × ms)
cost_api_requests = Requêtes des iPhone
cost_bytes_out = Octets envoyés aux iPhone
cost_pushes = Notifications à Apple (gratuites)
cost_google_calls = Appels à Google (gratuits)
cost_cards = Cartes traitées

## What a campaign waits for the longest. $rate: how many a second

cost_waits_google_calls = Google accepte { $rate } appels par seconde, toutes campagnes confondues.
cost_waits_api_requests =
    Les iPhone relisent leurs cartes ; votre adresse répond à { $rate } requêtes par seconde.
cost_waits_write_units = Au début, { $rate } changements par seconde sont enregistrés ; davantage quand le commerce grandit.
cost_waits_read_units = Au début, { $rate } cartes par seconde sont lues ; davantage quand le commerce grandit.
cost_waits_lambda_mb_ms = Le compte exécute 1 000 fonctions à la fois.
cost_waits_pushes = Environ { $rate } iPhone sont notifiés par seconde.
cost_waits_cards = Environ { $rate } cartes sont traitées par seconde.
