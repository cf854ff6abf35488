keys_lead =
    Avec quoi un système de caisse se connecte. Une clé est montrée une fois, quand elle est faite.
keys_none = Aucun système de caisse n’a encore de clé.
key = Clé API
key_make = Faire une clé
key_make_lead = Une clé par système, pour pouvoir en révoquer une seule.
key_label = Nom
key_label_hint = Par exemple : système de caisse du comptoir.
key_use = À quoi elle sert
key_use_till = Caisses
key_use_till_how = Scanne, donne des { -reward(form: "all") }, trouve et fait des cartes.
key_use_campaigns = Campagnes
key_use_campaigns_how = Fait et envoie des campagnes. Elle ne touche aucune carte.
key_use_sandbox = Essayer
key_use_sandbox_how =
    Fait ce que fait une clé de caisse, dans un commerce à part que nul client ne voit.
key_numbers_last = Ses numéros de vente ne se répètent jamais
key_numbers_last_how = Sinon le même numéro un autre jour est une autre vente.
key_once = Copiez-la maintenant : elle est montrée cette seule fois et gardée nulle part.
key_header = Le système l’envoie avec chaque demande : « Authorization: Bearer … ».
key_made_at = Faite { $at }
# $at: a day and a time, within the hour
key_used_at = Dernier usage : { $at }
key_unused = Jamais utilisée
key_revoked = Révoquée
key_revoked_at = Révoquée { $at }
key_revoke = Révoquer
key_revoke_title = Révoquer « { $label } » ?
key_revoke_sure =
    Le système qui s’en sert est refusé en quelques secondes. C’est définitif ; une nouvelle clé
    peut être faite.
webhooks_lead = Quelles adresses sont appelées quand il arrive quelque chose à une carte.
webhooks_none = Rien n’est encore appelé.
webhook_add = Ajouter un webhook
webhook_add_lead =
    Une adresse de votre propre système, appelée après chaque scan, { -reward } et nouvelle carte.
webhook_url = Adresse
webhook_url_hint = Publique, avec https://.
webhook_description = Note
webhook_secret = Secret
webhook_once = Copiez le secret maintenant : il est montré cette seule fois.
webhook_signed =
    Chaque appel est signé avec lui. La documentation des webhooks dit comment le vérifier.
webhook_is_off = Éteint
webhook_renew = Faire un nouveau secret
webhook_renew_how = L’ancien signe encore pendant un jour.
webhook_old_until = L’ancien signe encore jusqu’au { $at }.
webhook_switch_off = Éteindre
webhook_switch_on = Allumer
webhook_delete = Supprimer
webhook_delete_title = Supprimer ce webhook ?
webhook_delete_sure = Plus rien n’y est envoyé, et ce qui attend est abandonné.
