## Programmes at a glance

programmes_lead = Combien de cartes compte chaque programme, avec et sans accord pour les messages.
programme_lacks = Pas encore en { $language } : { $texts }. Les clients lisent ces mots à la place.
glance_cards = Cartes
glance_apple = Chez Apple
glance_google = Chez Google
glance_browser = Dans un navigateur
glance_recent = Actifs, 30 jours
glance_reward_waiting = Un { -reward } attend
glance_one_away = Plus qu’un
glance_phones = { $n ->
    [one] { $n } carte dans un portefeuille, envoyée avec le programme actuel.
   *[other] Les { $n } cartes des portefeuilles ont été envoyées avec le programme actuel.
}
glance_phones_behind = { $n ->
    [one] { $done } cartes sur { $phones } dans les portefeuilles ont été envoyées avec le programme actuel ; { $n } suivra d’elle-même.
   *[other] { $done } cartes sur { $phones } dans les portefeuilles ont été envoyées avec le programme actuel ; { $n } suivront d’elles-mêmes, quelques-unes par seconde.
}
glance_lapsed = Pas depuis 90 jours

## Cards

cards_lead = Trouvez la carte d’un client et voyez ce qui lui a été envoyé.
cards_find = Nom, téléphone, e-mail ou code
cards_find_how =
    Trois lettres ou chiffres au moins, depuis le début ; ou ce qui est écrit sous le code d’une carte.
# For a marketer, who does not serve guests: no search by the beginning of a name.
cards_find_whole = Téléphone, e-mail ou code
cards_find_whole_how =
    Le numéro ou l’adresse en entier, tel que le client l’a donné. Par nom, on cherche à la caisse.
cards_none = Aucune carte ne correspond.
cards_more = Il y en a d’autres. Tapez plus de lettres.
card_out_of_use = Hors service
card_visits = Passages
card_redemptions = { -reward(form: "All") } pris
card_earned = Gagné en tout
card_consent = Messages
card_consent_yes = Oui, depuis le { $at }
card_consent_no = Non : les campagnes laissent cette carte tranquille
card_joined = Inscription
card_last_visit = Dernier passage
card_birthday = Anniversaire
card_code = Carte
## A card's code, and whether it is in use

card_use = Usage de la carte
card_code_new = Nouveau code
card_code_title = Donner un nouveau code à cette carte ?
card_code_sure =
    L’ancien code prend fin aussitôt, comme les liens vers la carte. Les téléphones qui ont la
    carte suivent d’eux-mêmes ; le solde reste.
card_code_done = La carte a un nouveau code.
card_erase = Effacer définitivement
card_erase_title = Effacer définitivement le client de cette carte ?
card_erase_sure =
    Pour un client qui l’a demandé. Son nom, son téléphone, son e-mail et tout ce qu’il a dit
    disparaissent d’ici, des portefeuilles et des sauvegardes ; personne ne peut les rétablir. Les
    sommes restent dans la comptabilité.
card_erase_done = Effacé. Donnez ce numéro au client : { $number }
card_void = Mettre hors service
card_void_title = Mettre cette carte hors service ?
card_void_sure =
    Aucune caisse ne l’accepte plus, et les portefeuilles l’affichent comme annulée. Son contenu
    est gardé et vous pouvez la remettre en service.
card_unvoid = Remettre en service

## Taking an entry of its history back

card_undo = Annuler
card_undo_title = Annuler cette opération ?

# $what: the kind of entry and when; $change: what comes on the card or goes off it, with its sign
card_undo_sure =
    { $what } : { $change } sur la carte. Les téléphones qui l’ont suivent d’eux-mêmes, et les deux lignes
    restent dans l’historique.
card_undo_all =
    { $what } : tout ce que cette opération a changé sur la carte est annulé. Les téléphones qui l’ont
    suivent d’eux-mêmes, et les deux lignes restent dans l’historique.
card_undone = Annulé

## The phones that hold a card

card_phones = Téléphones
phones_how = La carte a changé pour la dernière fois le { $at }.
phones_none = Aucun portefeuille n’a cette carte : jamais ajoutée, ou retirée, ou ses mises à jour sont coupées.
wallet_apple = Apple Wallet
wallet_google = Google Wallet
wallet_browser = Navigateur
wallet_none = Aucun portefeuille
holding_made = Créée, sur aucun téléphone encore
holding_saved = Sur un téléphone, encore l’ancienne
holding_fetched = Le téléphone a chargé cette version
holding_unknown = Acceptée ; affichée ou non, inconnu
holding_removed = Retirée du téléphone
phone_made = Créée le { $at } ; personne ne l’a encore mise sur un téléphone
phone_removed = Retirée le { $at }
phone_since = L’a depuis le { $at }
phone_pushed = Dernier envoi : la carte du { $at }
phone_fetched = Dernier chargement : la carte du { $at }
phone_answer = Dernière réponse : { $outcome }, { $at }
outcome_delivered = accepté
outcome_saved = enregistrée sur un téléphone
outcome_removed = retirée du téléphone
outcome_gone = la carte n’y est plus
outcome_refused = refusé
outcome_unanswered = pas de réponse
outcome_failed = quelque chose n’allait pas ici

## What a card was sent, and its history

messages_none = Aucune campagne n’a visé cette carte.
delivery_sent = Envoyé
delivery_held = Ignoré
delivery_held_out = Groupe témoin
delivery_passed = Passé sans relance
delivery_left = Sorti des relances
delivery_test = Essai
message_fetched = Le téléphone a chargé la carte avec ce message.
card_no_history = Rien n’a encore été compté.

## À qui est la carte : pour ceux qui dirigent le commerce

holder_title = À qui est la carte
holder_how = En entier, pour une lettre ou un appel du client. Les corrections et les téléchargements figurent dans la liste des modifications.
holder_show = Afficher
holder_name = Nom
holder_phone = Numéro de téléphone, avec l’indicatif du pays
holder_mail = Adresse e-mail
holder_birthday = Anniversaire, mois et jour : 02-29
holder_save = Enregistrer la correction
holder_saved = C’est enregistré ; les portefeuilles sont avertis.
holder_file = Télécharger pour le client
holder_file_how = Tout ce qui est conservé de ce client, en un fichier à remettre.
holder_filed = C’est téléchargé.
holder_consents = Ce que le client a dit des messages
holder_consents_none = Rien encore : les campagnes laissent cette carte tranquille.
holder_given = Autorisés
holder_withdrawn = Arrêtés
holder_version = Version { $version } de la phrase
holder_stop = Arrêter les messages, à la demande du client
holder_source_join = sur la page d’inscription
holder_source_page = sur la page de la carte
holder_source_api = à la caisse
holder_source_till = par l’équipe
holder_source_import = repris d’un autre Carnet
