## Signing in

sign_in = Se connecter
sign_out = Se déconnecter
mail = Adresse e-mail
password = Mot de passe
second = Code de votre application
second_hint = Six chiffres. Si le téléphone n’est plus là, un de vos codes de secours.
which_shop = Quel commerce ?
pin = Code PIN
pin_was_void =
    Votre code a été retiré après trop d’essais faux, peut-être ceux de quelqu’un d’autre.
    Choisissez-en un nouveau.

## People

role_owner = Propriétaire
role_manager = Responsable
role_marketer = Marketing
role_cashier = Caisse

## Buttons and fields

pair_this = Associer cette tablette à un point de vente
menu = Menu
language = Langue
save = Enregistrer
try_again = Réessayer
load_again = Recharger
fill_in = Veuillez remplir ce champ.
cancel = Annuler
change_unsure =
    Le serveur n’a pas répondu. Vérifiez le réseau, puis regardez si la modification est là avant de
    réessayer.
odd_answer = Le serveur a répondu { $status }. Réessayez dans une minute.

# A link over everything, for who goes by keys.
skip = Aller à la page
copy = Copier
copied = Copié
toast_undo = Annuler
toast_close = Fermer

## Files that did not come

page_lost = Cette page ne s’est pas chargée. Vérifiez le réseau, puis réessayez.

## Times and counts

unit_seconds = { $n ->
    [one] { $n } seconde
   *[other] { $n } secondes
}
unit_minutes = { $n ->
    [one] { $n } minute
   *[other] { $n } minutes
}
unit_hours = { $n ->
    [one] { $n } heure
   *[other] { $n } heures
}
unit_days = { $n ->
    [one] { $n } jour
   *[other] { $n } jours
}

## A card and its history

card_nameless = Carte …{ $end }
card_history = Historique de la carte
kind_earn = Passage
kind_redeem = { -reward(form: "One") }
kind_give = Crédit
kind_paper = Carte en papier
kind_import = Apporté
# Of a membership.
kind_pause = En pause
kind_resume = Reprise
kind_reversal = Annulation
# Of a sale that was amended, or of which some came back.
kind_correction = Note corrigée
kind_returned = Retour partiel

# Who else had a part in an entry.
allowed_by = autorisé par { $name }
# $name: the colleague who sent a till's line that somebody else had made
sent_by = envoyé par { $name }

# Heads of the columns of a history; card_balance: what is on the card after each entry.
history_at = Quand
history_change = Mouvement
card_balance = Sur la carte
history_by = Quoi

list_find = Chercher par nom

## Pictures of a brand

picture_stamp_own = Votre propre image
picture_emoji = Emoji
picture_strip = Une photo derrière les tampons
picture_strip_hint = Assombrie avec la couleur de la carte pour que les tampons ressortent.
picture_choose = Choisir une image
picture_other = En choisir une autre
picture_without = Sans image
picture_reading = Lecture de l’image…
picture_taken = La voilà.
picture_stamp_hint = Un des nôtres, un emoji ou une image à vous.
picture_logo = Logo
picture_logo_hint = Sur la carte, la page d’inscription et l’affiche. Ses couleurs sont prises pour la carte.
passkey_use = Se connecter avec une clé d’accès
passkey_unused = Aucune clé d’accès n’a été utilisée. Réessayez, ou connectez-vous autrement.
recovery_code = Code de secours
recovery_code_hint = Si aucune de vos clés d’accès n’est là. Chacun sert une fois.
factor_soon = À partir du { $at }, votre commerce demande un second facteur à toutes les personnes de votre rôle. Configurez-le avant.
# In place of a figure that is not known.
not_known = inconnu
file_choose = Choisir un fichier
