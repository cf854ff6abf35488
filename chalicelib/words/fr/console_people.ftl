## Who works here

staff_lead = Qui travaille ici, à quel titre et où.
invite = Inviter quelqu’un
invite_lead = La personne reçoit un lien, par lequel elle choisit un mot de passe et un PIN.
mail_hint = La personne se connecte avec elle.
role = Rôle
role_cashier_may = scanne et remet les { -reward(form: "all") }
role_manager_may = lève aussi une limite, annule, voit la journée
role_marketer_may = campagnes, pas de caisse
role_owner_may = tout
outlets_hint = Aucun coché : tous, y compris les futurs.
state_active = Actif
state_invited = Invité
state_revoked = Révoqué
no_pin = Pas encore de code : ne peut pas prendre une caisse liée
saved_as = Enregistré : { $what }
new_link = Nouveau lien
new_link_make = Faire un nouveau lien
new_link_how =
    Pour un mot de passe oublié. Une fois utilisé, le mot de passe et le code actuels ne marchent
    plus. L’ancien lien ne marche plus.
new_link_revoked = Par un nouveau lien, cette personne peut revenir.
owner_asked =
    Demande enregistrée. Un autre propriétaire doit maintenant ouvrir cette page et confirmer, sous
    une semaine.
owner_confirm = Confirmer et créer le lien
owner_confirm_role = Confirmer comme propriétaire
owner_how =
    Un lien pour un propriétaire, comme un nouveau propriétaire, est demandé par un propriétaire et
    confirmé par un autre.
owner_waits = { $name } le demande. Ne confirmez que si vous savez pourquoi.
revoke = Révoquer
revoke_how =
    La personne est déconnectée partout en quelques secondes ; mot de passe et code sont effacés.
revoke_title = Révoquer { $name } ?
revoke_sure =
    Déconnexion partout en quelques secondes. Ce qui a été scanné reste. Par un nouveau lien, la
    personne peut revenir.
link = Lien
link_for = Lien pour { $name }
link_lead = Envoyez-le, ou faites-le scanner maintenant. Il marche une fois.
mail_returned_short = le courriel revient
mail_returned =
    Le courriel à cette adresse revient, donc plus rien n’y est envoyé. Invitez la personne avec une
    autre adresse.
link_mail = Envoyer un nouveau lien
link_unsent = Aucun courriel n’a pu partir. Remettez le lien vous-même.
link_sent = Le lien est en route vers { $mail }.
invite_send_hint = Sinon vous le remettez vous-même. Il vous est montré dans tous les cas.
invite_send = Envoyer le lien à cette adresse
link_code = Le lien sous forme de code à scanner
link_once = Il n’est montré que maintenant et marche jusqu’au { $until }.

## Outlets

outlets_lead = Là où vous vendez. Le fuseau horaire décide du début du jour et des horaires.
outlets_empty_owner = Il n’y a pas encore de point de vente. Un propriétaire l’ajoute ici.
outlet_add = Ajouter un point de vente
outlet_api_id = Pour l’API de la caisse : { $id }
outlet_name = Nom du point de vente
outlet_first = Ajoutez d’abord un point de vente : une caisse se trouve dans l’un d’eux.
zone = Fuseau horaire
zone_hint = Tapez une ville ou une région, par exemple Paris.
zones_found = { $n ->
    [one] { $n } fuseau
   *[other] { $n } fuseaux
}
now_there = maintenant { $time }

## Tills

devices_lead =
    Tablettes et téléphones installés dans un point de vente. Sur une caisse liée, on change de
    personne par code.
devices_none =
    Aucune caisse n’est liée. On peut aussi se connecter par e-mail et mot de passe sur tout
    téléphone.
pair_till = Lier une caisse
pair_lead = Vous recevez un code à taper sur la tablette.
pair_code_make = Montrer le code
device_label = Nom de la caisse
device_label_hint = Par exemple : comptoir, terrasse.
pair_now = Lier « { $label } »
pair_step_open = Sur la tablette, ouvrez { $address }, ou scannez le code ci-dessous.
pair_step_type = Choisissez « { pair_this } » et tapez :
pair_qr = Un code qui ouvre le scanner sur la tablette
pair_left = Valable encore { $time }
pair_over = Ce code est trop ancien. Revenez en arrière et faites-en un nouveau.
pair_done = « { $label } » est liée.
pair_done_how = Les personnes qui ont un code peuvent s’y connecter.
paired_at = Liée le { $at }
unpaired = Déliée
unpaired_at = Déliée le { $at }
unpair = Délier
unpair_title = Délier « { $label } » ?
unpair_sure =
    La personne connectée y est déconnectée en quelques secondes. Les passages en attente y restent
    et partent dès que quelqu’un se connecte.

## Changes: who did what

changes_lead = Qui a changé quoi, le plus récent d’abord.
changes_none = Rien n’a encore été changé.
did_staff_invite = a invité { $whom }
did_staff_link = a fait un nouveau lien pour { $whom }
did_staff_ask = a demandé que { $whom } soit propriétaire, ou un lien pour cette personne
did_staff_accept = a accepté l’invitation
did_staff_change = a modifié { $whom }
did_staff_revoke = a révoqué { $whom }
did_staff_pin = a choisi un code
did_staff_password = a choisi un mot de passe
did_staff_sign_out = s’est déconnecté partout
did_staff_mail_returned = a noté que le courriel à { $whom } revient : plus rien n’y est envoyé
did_staff_pin_void =
    a retiré le code de { $whom } après trop d’essais faux ; un nouveau se choisit avec le mot de
    passe
did_staff_pin_tries = fait attendre les essais du code de { $whom } : plusieurs étaient faux
did_staff_password_tries =
    fait attendre les essais du mot de passe de { $whom } : plusieurs étaient faux
tries_n = Essais faux : { $n }
did_outlet_add = a ajouté le point de vente { $whom }
did_outlet_change = a modifié le point de vente { $whom }
did_device_offer = a fait un code de liaison pour { $whom }
did_device_pair = a été liée : { $whom }
did_device_unpair = a délié { $whom }
did_programme_limits = a changé les règles de { $whom }
did_merchant_start = a ouvert le commerce
did_merchant_approve = a approuvé le commerce : ses cartes sont pour tout le monde
did_merchant_change = a modifié le commerce
did_merchant_export = a téléchargé tout ce que le commerce possède
did_regulars_bring = a apporté une liste d’habitués dans { $whom }
did_regulars_undo = a repris une liste d’habitués de { $whom }
did_regulars_links = a téléchargé les liens d’une liste d’habitués de { $whom }
did_merchant_budgets = a changé ce que l’équipe peut offrir
did_programme_tiers = a modifié les paliers de { $whom }
did_programme_publish = a publié une modification de { $whom }
did_pool_codes = a ajouté des codes à { $whom }
tiers_none = Aucun palier.
did_campaign_send = a envoyé une campagne, ou demandé l’accord
did_campaign_approve = a donné son accord à une campagne
did_campaign_correct = a corrigé le texte d’une campagne
did_campaign_trial = a envoyé un essai
did_campaign_recall = a repris les présents d’une campagne
did_audience_export = a pris les personnes d’une audience en fichier
did_tester_mark = a marqué une carte d’essai
did_tester_unmark = a retiré la marque d’une carte d’essai
did_question_ask = a posé une nouvelle question
did_question_change = a modifié la question
did_question_on = a activé la question
did_question_off = a désactivé la question
did_key_add = a fait la clé API { $whom }
did_key_revoke = a révoqué la clé API { $whom }
did_webhook_add = a ajouté un webhook
did_webhook_change = a modifié un webhook
did_webhook_secret = a renouvelé le secret d’un webhook
did_payments_add = a ajouté une source de paiements
did_payments_drop = a supprimé une source de paiements
did_webhook_drop = a supprimé un webhook
did_webhook_off = a désactivé un webhook : en échec depuis des jours, ou disparu
did_card_void = a mis la carte { $whom } hors service
did_card_unvoid = a remis la carte { $whom } en service
did_card_code = a donné un nouveau code à la carte { $whom }
did_card_move = a fait passer la carte { $whom } sur un autre téléphone
did_card_hand_over = a remis la carte { $whom } au téléphone d’un client
did_card_hand_over_wrong = a reçu une mauvaise réponse de quelqu’un qui demandait la carte { $whom }
did_card_erase = a effacé définitivement la carte { $whom }
did_card_look = a consulté la carte { $whom }
did_card_person = a modifié ce qui est conservé du client de la carte { $whom }
did_card_file = a téléchargé ce qui est conservé du client de la carte { $whom }
did_merchant_pause = a suspendu les campagnes et la mise à jour des téléphones
did_merchant_resume = a repris les campagnes et la mise à jour des téléphones
did_programme_push = a renvoyé aux téléphones les cartes de { $whom }
by_guest = Le titulaire de la carte
by_carnet = Carnet lui-même

## The person's own page

pin_why = Pour prendre une caisse liée et pour lever une limite.
pin_new = Nouveau code
pin_hint = 4 à 6 chiffres, ni tous pareils ni à la suite.
pin_save = Choisir ce code
pin_saved = Le nouveau code est en place.
password_own = Mot de passe
password_own_how = Un nouveau mot de passe vous déconnecte de tous les autres appareils.
password_now = Mot de passe actuel
password_next = Nouveau mot de passe
password_hint = Au moins 10 caractères. Plusieurs mots sans rapport entre eux conviennent bien.
password_save = Choisir ce mot de passe
password_saved = Le nouveau mot de passe est en place. Tous les autres appareils sont déconnectés.
sign_out_everywhere = Se déconnecter partout
sign_out_everywhere_how =
    Pour un téléphone perdu, ou une tablette où vous êtes resté connecté. En quelques secondes, ici
    aussi.

outlets_none_yet = Aucun point de vente pour l’instant.
