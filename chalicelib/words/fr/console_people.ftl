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
tiers_none = Aucun palier.
outlets_none_yet = Aucun point de vente pour l’instant.
factor_rule = Second facteur
factor_rule_why = Qui, parmi ces rôles, n’a ni clé d’accès ni application en configure une avant toute autre chose. Sur une caisse associée, le PIN suffit toujours : la caisse y est le second facteur.
factor_rule_roles = Demandé à
factor_rule_grace = Jours d’ici là, pour les rôles nouveaux ici
factor_rule_grace_hint = 0 : tout de suite. Chacun lit la date en se connectant.
factor_rule_from = { $role } : à partir du { $at }
factor_lacks = Pas encore de second facteur
