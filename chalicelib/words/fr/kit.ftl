## Signing in

sign_in = Se connecter
sign_out = Se déconnecter
mail = Adresse e-mail
password = Mot de passe
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
kind_reversal = Annulation

# Who else had a part in an entry.
allowed_by = autorisé par { $name }
# $name: the colleague who sent a till's line that somebody else had made
sent_by = envoyé par { $name }

# Heads of the columns of a history; card_balance: what is on the card after each entry.
history_at = Quand
history_change = Mouvement
card_balance = Sur la carte
history_by = Quoi
