mail_code_subject = { $code } est votre code
mail_code_why = Tapez ce code sur la page qui l’a demandé :
mail_code_until =
    Il sert une fois, pendant { $minutes } minutes. Si vous ne l’avez pas demandé, ne faites rien :
    sans lui, personne n’entre.

mail_invited_subject = Vous êtes invité à ouvrir vos cartes de fidélité
mail_invited_why =
    Concevez vos cartes sur cette page ; il faut une dizaine de minutes, et vos clients les gardent
    dans leur téléphone :
mail_invited_how = À la fin, donnez cette adresse, { $mail }. L’invitation vaut { $days } jours.
mail_approved_subject = { $name } : vos cartes sont ouvertes à tous
mail_approved_why =
    Votre commerce a été regardé. Désormais chacun peut s’inscrire avec votre code et recevoir une
    carte.

mail_staff_subject = { $shop } vous invite
mail_staff_why =
    { $name } vous invite à travailler avec { $shop } dans Carnet. Ouvrez ce lien et choisissez un
    mot de passe :
mail_staff_until =
    Le lien sert une fois, pendant { $days } jours. Si vous ne savez pas de qui il s’agit, ne faites
    rien.

# $shop: its name
mail_approval_subject = { $shop } : une campagne attend votre accord
# $campaign: its name
mail_approval_why = La campagne « { $campaign } » attend un accord. Regardez-la ici :
# $campaign: its name
mail_approval_words = Un autre texte pour la campagne « { $campaign } » attend un accord. Regardez-le ici :
mail_approval_how =
    Rien n’en arrive à un client avant. Si vous préférez ne pas recevoir ces courriels, désactivez-les
    sur la page à votre nom.
mail_access_subject = { $shop } : votre connexion a changé
mail_access_else = Si ce n’était pas vous, ouvrez la page, terminez toutes les autres sessions, changez de mot de passe et prévenez le propriétaire.
mail_passkey_added = La clé d’accès « { $name } » a été ajoutée à votre connexion. Vous la voyez ici :
mail_passkey_removed = Une clé d’accès a été retirée de votre connexion. Vous voyez celles qui restent ici :
mail_factor_on = Désormais, le code d’une application est demandé à votre connexion. Vous le voyez ici :
mail_factor_off = Le code d’une application n’est plus demandé à votre connexion. Vous le voyez ici :
mail_recovery = De nouveaux codes de secours ont été faits pour votre connexion ; ceux d’avant ne valent plus. Vous le voyez ici :
mail_password_new = Votre mot de passe a été changé. Vous voyez ici où vous êtes connecté :
