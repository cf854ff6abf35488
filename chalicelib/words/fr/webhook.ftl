### Webhooks: why one is refused, and how a call ended.

## How a call ended. $status: an HTTP status, such as 500

webhook_call_delivered = Livré.
webhook_call_address_inside =
    L’adresse mène dans un réseau privé, elle n’a pas été appelée. Donnez-en une accessible depuis
    Internet.
webhook_call_certificate =
    Le certificat TLS n’est pas valable pour cette adresse. Renouvelez-le ou envoyez toute la
    chaîne.
webhook_call_gone = Le point d’accès a répondu 410 Gone : le webhook a été désactivé.
webhook_call_lost =
    Aucun appel n’a réussi pendant trois jours : webhook désactivé. Réparez, puis activez-le.
webhook_call_name_unknown =
    Le nom dans l’adresse est introuvable. Vérifiez-le, ainsi que son entrée DNS.
webhook_call_no_connection =
    Connexion refusée ou coupée. Vérifiez que le serveur tourne et que son port est ouvert.
webhook_call_not_http =
    La réponse n’est pas du HTTP. Vérifiez qu’un serveur web avec TLS écoute à cette adresse.
webhook_call_off = Le webhook a été désactivé avant l’envoi. Activez-le, puis renvoyez.
webhook_call_quiet =
    Plusieurs échecs de suite : le point d’accès est interrogé une fois par minute, cet appel attend qu’il réponde.
webhook_call_redirect =
    Réponse { $status }, une redirection, qui n’est pas suivie. Indiquez l’adresse finale.
webhook_call_status = Réponse { $status }. Un code de 200 à 299 signifie que vous l’avez reçu.
webhook_call_timeout = Pas de réponse en 8 secondes. Répondez d’abord, travaillez ensuite.
webhook_call_waiting = En route.

## Refusals

delivery_unknown =
    Cette livraison n’existe pas. Elles sont gardées un mois ; consultez de nouveau la liste.
replay_what = Indiquez quoi renvoyer : soit « event_id », soit « failed_since ».
too_many_sent_again =
    Assez d’envois manuels vers ce webhook pour l’instant. Réessayez dans { $seconds } secondes.
too_many_webhooks = Il y a déjà { $most } webhooks. Supprimez-en un qui ne sert plus.
webhook_events = Choisissez parmi ces événements : { $events }. Laissez la liste vide pour tous.
webhook_off = Ce webhook est désactivé. Activez-le d’abord.
webhook_port = Utilisez le port 443, ou un port à partir de 1024.
webhook_state = Mettez l’état à « on » ou « off ».
webhook_unknown = Ce webhook n’existe pas. Consultez de nouveau la liste.
webhook_url_credentials =
    Retirez l’identifiant et le mot de passe de l’adresse : les appels sont signés.
webhook_url_inside =
    Cette adresse est dans un réseau privé. Donnez-en une accessible depuis Internet.
webhook_url_wrong =
    Donnez une adresse complète comme https://pos.example.com/carnet, de { $most } caractères au
    plus, sans partie « # ».

## Payments told from outside

payment_currency = Vos prix sont en { $currency }. Envoyez le montant dans cette monnaie.
refund_of_what = Dites quel paiement est revenu : « refunds » est l’identifiant de son événement.
signature_old = La signature date de plus de { $minutes } minutes, ou l’horloge est fausse. Signez et envoyez de nouveau.
signature_wrong = La signature n’est pas bonne. Signez les octets envoyés, avec le secret de cette source de paiements.
source_unknown = Cette source de paiements n’existe pas. Consultez de nouveau la liste.
too_many_sources = Il y a déjà { $most } sources de paiements. Supprimez-en une qui ne sert plus.
