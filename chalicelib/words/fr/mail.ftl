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
# $shop: its name
mail_winner_subject = { $shop } : lequel de deux textes va aux autres ?
# $campaign: its name
mail_winner_why =
    Les visites ne disent pas quel texte de la campagne « { $campaign } » est le meilleur. Choisissez celui que
    les autres reçoivent :
# $day: a date
mail_winner_how =
    Tant que vous n’avez pas choisi, les autres ne reçoivent rien ; après le { $day }, il est trop tard. Si vous
    préférez ne pas recevoir ces courriels, désactivez-les sur la page à votre nom.
# $shop: its name
mail_pool_subject = { $shop } : les codes d’un partenaire s’épuisent
# $pool: its name, $n: codes that are left
mail_pool_why =
    { $n ->
        [0] La liste « { $pool } » n’a plus de code. Demandez-en d’autres à votre partenaire et ajoutez-les ici :
        [one] Il reste { $n } code dans la liste « { $pool } ». Demandez-en d’autres à votre partenaire et ajoutez-les ici :
       *[other] Il reste { $n } codes dans la liste « { $pool } ». Demandez-en d’autres à votre partenaire et ajoutez-les ici :
    }
mail_pool_how =
    Sans code, personne ne peut prendre ce { -reward }. Si vous préférez ne pas recevoir ces courriels,
    désactivez-les sur la page à votre nom.
# $shop: its name
mail_certificate_subject = { $shop } : les cartes sur iPhone vont cesser de changer
# $day: a date
mail_certificate_why =
    Le certificat d’Apple est valable jusqu’au { $day }. Ensuite, les cartes sur iPhone restent telles quelles, et
    personne n’y en reçoit de nouvelle. Transmettez ceci à la personne qui gère Carnet pour vous :
mail_certificate_how =
    Si c’est vous : le README de Carnet dit comment faire, sous « To production on AWS », étape 1. Ce que les
    clients collectent est compté malgré tout.
mail_access_subject = { $shop } : votre connexion a changé
mail_access_else = Si ce n’était pas vous, ouvrez la page, terminez toutes les autres sessions, changez de mot de passe et prévenez le propriétaire.
mail_passkey_added = La clé d’accès « { $name } » a été ajoutée à votre connexion. Vous la voyez ici :
mail_passkey_removed = Une clé d’accès a été retirée de votre connexion. Vous voyez celles qui restent ici :
mail_factor_on = Désormais, le code d’une application est demandé à votre connexion. Vous le voyez ici :
mail_factor_off = Le code d’une application n’est plus demandé à votre connexion. Vous le voyez ici :
mail_recovery = De nouveaux codes de secours ont été faits pour votre connexion ; ceux d’avant ne valent plus. Vous le voyez ici :
mail_password_new = Votre mot de passe a été changé. Vous voyez ici où vous êtes connecté :
