### What became of each event at a webhook’s address.

webhook_calls = Appels
webhook_calls_how = Ce qu’est devenu chaque événement du dernier mois, le plus récent d’abord.
webhook_calls_none = Rien n’a encore été envoyé.
webhook_test = Envoyer un essai
webhook_again = Renvoyer
webhook_again_all = Renvoyer tout ce qui a été abandonné…
webhook_since = Abandonnés pendant
webhook_since_hour = la dernière heure
webhook_since_day = les dernières 24 heures
webhook_since_week = les 7 derniers jours
webhook_since_month = les 30 derniers jours
webhook_again_now = Tout renvoyer
webhook_replayed = { $n ->
    [0] Rien n’a été abandonné pendant ce temps.
    [one] { $n } appel repart.
   *[other] { $n } appels repartent.
}
webhook_failed_only = Seulement les abandonnés
webhook_state_waiting = En route
webhook_state_delivered = Livré
webhook_state_failed = Abandonné
webhook_call = L’appel
webhook_status = Statut HTTP
webhook_no_answer = pas de réponse
webhook_tries = Essais
webhook_next = Prochain essai
webhook_event = Événement
webhook_body = Ce qui est envoyé, octet par octet :
