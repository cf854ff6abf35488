### Those who work for a merchant: signing in, the owner's pages, the shift.

audit_kind_unknown = Choisissez l’une de ces sortes : { $kinds }.
code_spent = Ce code est faux, déjà utilisé ou trop ancien. Demandez-en un nouveau au propriétaire.
device_not_paired =
    Cet appareil n’est lié à aucun point de vente. Connectez-vous avec votre e-mail et votre mot de
    passe.
device_unknown = Cette caisse n’existe pas. Consultez de nouveau la liste.
email_taken = Quelqu’un se connecte déjà avec cette adresse. Utilisez-en une autre.
factor_after_link = Le mot de passe est choisi. Connectez-vous maintenant avec lui et le code de votre application.
factor_asked = Donnez aussi le code de votre application d’authentification, ou un code de secours.
factor_secret_wrong = Ce secret n’est pas le nôtre. Recommencez la configuration.
factor_there = Il y a déjà un second facteur. Désactivez-le d’abord.
factor_wrong = Ce code est faux ou déjà utilisé. Attendez le suivant, ou donnez un code de secours.
session_unknown = Cette session n’existe plus. Regardez de nouveau la liste.
last_owner = C’est le seul propriétaire. Nommez d’abord un autre propriétaire.
link_spent =
    Ce lien est déjà utilisé, remplacé ou trop ancien. Demandez-en un nouveau au propriétaire.
not_permitted = Votre rôle ne le permet pas. Demandez à un responsable ou au propriétaire.
not_signed_in = Envoyez une clé d’API valide : « Authorization: Bearer carnet_… ».
outlet_needed = Choisissez d’abord votre point de vente.
link_not_ours = Seule une adresse de cette page peut devenir un code. Copiez-la d’ici.
outlet_elsewhere =
    Cela relève d’un point de vente où vous ne travaillez pas. Adressez-vous à quelqu’un de ce point
    de vente ou au propriétaire.
outlet_not_yours =
    Cette personne ne travaille pas dans ce point de vente. Demandez au propriétaire de le changer.
# $outlets: their ids
outlet_unknown = Ce point de vente n’existe pas. Choisissez-en un parmi : { $outlets }.
outlets_none =
    Ce commerce n’a pas encore de point de vente. Omettez-le, ou demandez au propriétaire d’en ajouter un dans la console.
owner_by_operator =
    Un propriétaire est confirmé par un autre propriétaire, et personne ici ne peut le faire.
    Demandez le lien à l’exploitant de votre Carnet.
password_again = Votre mot de passe est redemandé pour cela. Saisissez-le, puis continuez.
password_common =
    Ce mot de passe est parmi les premiers que l’on essaierait, ou reprend votre nom ou celui du
    commerce. Prenez plusieurs mots sans rapport entre eux.
password_weak =
    Choisissez un mot de passe de { $least } à { $most } caractères, différent de votre e-mail.
pin_void =
    Ce code ne fonctionne plus : il y a eu trop d’essais faux. Connectez-vous par e-mail et mot de
    passe et choisissez-en un nouveau ; le propriétaire le voit.
pin_weak = Ce code est trop facile à deviner. Évitez les chiffres identiques ou qui se suivent.
pin_wrong = Ce code est faux. Réessayez, ou connectez-vous avec votre mot de passe.
pin_wrong_form = Choisissez un code de { $least } à { $most } chiffres.
role_unknown = Choisissez un de ces rôles : { $roles }.
session_ended = Vous êtes déconnecté. Reconnectez-vous ; la file d’attente est conservée.
sign_in_wrong =
    L’e-mail ou le mot de passe est faux. Réessayez, ou demandez un nouveau lien au propriétaire.
staff_unknown = Cette personne n’existe pas. Consultez de nouveau la liste.
too_many_from_here =
    Trop d’essais depuis ce réseau. Attendez { $seconds } secondes ou utilisez un autre réseau,
    comme les données mobiles.
too_many_outlets =
    Un commerce a ici au plus { $most } points de vente. Renommez-en un qui ne sert plus.
too_many_staff = Il y a déjà { $most } personnes dans la liste. Réinvitez plutôt l’une d’elles.
too_many_tills = Il y a déjà { $most } caisses associées. Retirez-en une qui ne sert plus.
wait_before_trying = Trop d’essais erronés. Attendez { $seconds } secondes, puis réessayez.
key_unknown = Cette clé n’existe pas. Regardez la liste à nouveau.
too_many_keys = Il y a déjà { $most } clés valables. Révoquez-en une qui ne sert plus.
passkey_asked = Utilisez aussi votre clé d’accès, ou donnez un code de secours.
factor_or_passkey_asked = Utilisez aussi votre clé d’accès, ou donnez le code de votre application ou un code de secours.
passkey_unknown = Cette clé d’accès a été supprimée ici. Supprimez-la de votre téléphone ou ordinateur, et connectez-vous autrement.
passkey_wrong = Cette clé d’accès n’a pas ouvert. Réessayez, ou connectez-vous avec votre mot de passe.
passkey_elses = Cette clé d’accès est à quelqu’un d’autre. Utilisez la vôtre, ou donnez un code de secours.
passkey_not_made = Aucune clé d’accès n’en est sortie. Recommencez, et répondez dans les cinq minutes.
passkey_there = Cette clé d’accès est déjà dans votre liste.
too_many_passkeys = Vous avez déjà { $most } clés d’accès. Supprimez-en une qui ne sert plus.
factor_none = Il n’y a pas encore de second facteur. Configurez-en un d’abord.
factor_kept = Votre commerce demande un second facteur à toutes les personnes de votre rôle. Configurez-en un autre avant.
factor_needed = Votre commerce demande un second facteur à toutes les personnes de votre rôle. Rechargez cette page et configurez-le.
