### The person's own page: password, PIN, second factor, sessions.

pin_why = Pour prendre une caisse liée et pour lever une limite.
pin_new = Nouveau code
pin_hint = 4 à 6 chiffres, ni tous pareils ni à la suite.
pin_save = Choisir ce code
pin_saved = Le nouveau code est en place.
password_own = Mot de passe
password_own_how = Un nouveau mot de passe vous déconnecte de tous les autres appareils.
password_none_how = Vous vous connectez par un code reçu par courriel et n’avez pas encore de mot de passe. Avec lui, plus besoin d’attendre le courriel.
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

mails = Courriel
mails_waiting = M’écrire quand quelque chose m’attend
mails_how = Une fois chacune, avec un lien : une campagne à approuver, un texte à choisir, des codes qui s’épuisent.
mails_saved = Enregistré.
language_own = Langue
language_own_how = De ces pages sur chacun de vos appareils, et des courriels pour vous.
