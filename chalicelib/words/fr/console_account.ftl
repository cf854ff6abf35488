### The person's own page: password, PIN, second factor, sessions.

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

sessions = Où vous êtes connecté
sessions_how = Si vous n’en reconnaissez pas une, mettez-y fin et choisissez un autre mot de passe.
session_here = Celle-ci
session_unknown_browser = Navigateur inconnu
# $at: a day and a time
session_since = Depuis le { $at }
# $at: a day and a time
session_seen = Dernier usage : { $at }
session_end = Mettre fin
session_end_others = Mettre fin à toutes les autres
session_end_others_sure = Partout sauf ici, vous êtes déconnecté en quelques secondes.
factor = Second facteur
factor_is_on = Actif
factor_why = Après le mot de passe, un code d’une application de votre téléphone est demandé. Le mot de passe seul ne suffit plus à qui l’apprend.
factor_begin = Configurer une application
factor_scan = Scannez ceci avec une application d’authentification, comme celle de votre téléphone, de Google ou de Microsoft.
factor_qr = Le code pour l’application
factor_type = Si vous ne pouvez pas le scanner, saisissez ceci dans l’application :
factor_secret = Secret pour l’application
factor_code = Code que l’application affiche maintenant
factor_code_hint = Six chiffres. Cela montre que l’application est bien configurée.
factor_on = Activer
factor_off = Désactiver
factor_off_how = Votre mot de passe seul suffit alors de nouveau, et les codes de secours ne valent plus.
recovery = Codes de secours
recovery_once = Le second facteur est actif. Gardez ces codes ailleurs que sur votre téléphone : chacun vous laisse entrer une fois si le téléphone n’est plus là. Ils ne sont affichés que maintenant.
recovery_renew = Nouveaux codes de secours
recovery_renew_how = Ceux d’avant ne valent plus.
recovery_left =
    { $n ->
        [one] Il reste { $n } code de secours.
        [many] Il reste { $n } codes de secours.
       *[other] Il reste { $n } codes de secours.
    }
recovery_few =
    { $n ->
        [0] Il ne reste aucun code de secours. Faites-en de nouveaux avant d’en avoir besoin.
        [one] Il ne reste que { $n } code de secours. Faites-en de nouveaux.
        [many] Il ne reste que { $n } codes de secours. Faites-en de nouveaux.
       *[other] Il ne reste que { $n } codes de secours. Faites-en de nouveaux.
    }

mails = Courriel
mails_approval = M’écrire quand une campagne attend mon accord
mails_how = Une fois, avec un lien.
mails_saved = Enregistré.
