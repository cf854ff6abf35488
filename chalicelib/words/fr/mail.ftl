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
