### Second factor and passkeys: set up, named, taken away; in the console and at the scanner.

factor = Second facteur
factor_is_on = Actif
factor_begin = Configurer une application
factor_scan = Scannez ceci avec une application d’authentification, comme celle de votre téléphone, de Google ou de Microsoft.
factor_qr = Le code pour l’application
factor_type = Si vous ne pouvez pas le scanner, saisissez ceci dans l’application :
factor_secret = Secret pour l’application
factor_code = Code que l’application affiche maintenant
factor_code_hint = Six chiffres. Cela montre que l’application est bien configurée.
factor_on = Activer
factor_off = Désactiver
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
factor_why = En plus du mot de passe, une seconde preuve est demandée : une clé d’accès, ou le code d’une application de votre téléphone. Le mot de passe seul ne suffit plus à qui l’apprend.
factor_app = Application à codes
factor_app_why = Une application d’authentification affiche un nouveau code toutes les trente secondes. Elle aide aussi là où une clé d’accès ne va pas.
factor_off_how = Sans autre second facteur, votre mot de passe seul suffit de nouveau, et les codes de secours ne valent plus.
passkeys = Clés d’accès
passkeys_why = Connectez-vous avec votre doigt, votre visage ou le code de votre téléphone ou ordinateur, sans mot de passe. Aucune fausse page ne peut vous prendre une clé d’accès.
passkey_add = Ajouter une clé d’accès
passkey_cannot = Ce navigateur ne connaît pas les clés d’accès. Ouvrez cette page sur votre téléphone, ou configurez une application.
passkey_held = Ce téléphone ou cet ordinateur a déjà une clé d’accès à vous.
passkey_unmade = Aucune clé d’accès n’a été créée. Réessayez, ou configurez une application.
passkey_name = Nom de la clé d’accès
passkey_rename = Renommer
passkey_remove = Supprimer
passkey_remove_title = Supprimer « { $name } » ?
passkey_remove_sure = Elle ne connecte plus nulle part, et là où elle vous a connecté, vous êtes déconnecté, sauf ici. Supprimez-la aussi de votre téléphone ou ordinateur.
passkey_remove_last = C’est votre dernier second facteur : votre mot de passe seul suffira, et les codes de secours ne vaudront plus.
passkey_since = Ajoutée le { $at }
passkey_used = Dernière utilisation : { $at }
passkey_not_used = Pas encore utilisée
passkey_synced = Gardée aussi dans le nuage de son fabricant
factor_needed_title = Configurez un second facteur
factor_needed_why = Votre commerce le demande à toutes les personnes de votre rôle. Cela prend une minute ; ensuite vous continuez ici.
factor_go_on = Continuer
