## The page

app_name = Caisse

## Signing in

who_are_you = Qui est en caisse ?
by_mail = Se connecter par e-mail et mot de passe
by_pin = Se connecter par code PIN
pin_of = { $name }, votre code PIN
pin_digits = { $n ->
    [one] { $n } chiffre saisi
   *[other] { $n } chiffres saisis
}
somebody_else = Quelqu’un d’autre
delete_digit = Effacer le dernier chiffre
confirm = Valider
pair = Associer
pair_code = Code d’association
pair_how = Le propriétaire l’obtient sous { section_devices }. Il vaut dix minutes.
sign_in_offline =
    Pas de réseau. La connexion en a besoin ; les passages déjà faits restent sur cet appareil.
held = { $n ->
    [one] { $n } passage attend sur cet appareil. Connectez-vous pour l’envoyer.
   *[other] { $n } passages attendent sur cet appareil. Connectez-vous pour les envoyer.
}
no_answer = Le serveur ne répond pas. Vérifiez le réseau et réessayez.
invitation = Votre invitation
welcome = Bienvenue, { $name }
invited_as = { $organization } vous invite. Votre rôle : { $role }.
new_password = Choisissez un mot de passe
password_how = Au moins 10 caractères. Une courte phrase se retient bien.
new_pin = Choisissez un code PIN
pin_how = 4 à 6 chiffres, pour prendre la tablette de la boutique en une seconde.
begin = Commencer
which_outlet = Où travaillez-vous ?

## The bar and the menu

back = Retour
close = Fermer
switch_person = Changer de personne
change_outlet = Changer de point de vente
my_pin = Mon code PIN
pin_set = Votre code PIN est enregistré.
sound = Son
version = Version { $version }
chip_offline = Hors ligne
chip_offline_waiting = Hors ligne · { $n }
chip_waiting = { $n } à envoyer
chip_amiss = { $n } à voir
clock_ahead =
    L’horloge de cet appareil avance de { $much }. Les passages portent quand même la bonne heure ;
    réglez l’horloge.
clock_behind =
    L’horloge de cet appareil retarde de { $much }. Les passages portent quand même la bonne heure ;
    réglez l’horloge.

## The camera

camera = Caméra
torch = Lampe
zoom = Zoom
other_camera = Autre caméra
start_camera = Démarrer la caméra
camera_denied =
    Cette page ne peut pas utiliser la caméra. Autorisez-la dans les réglages du navigateur, ou
    prenez une douchette ou la recherche.
camera_none = Aucune caméra trouvée. Prenez une douchette ou la recherche.
camera_taken = Un autre programme utilise la caméra. Fermez-le et redémarrez la caméra.
camera_stopped = La caméra s’est arrêtée.
camera_restarts = La caméra redémarre…
decoder_missing =
    La caméra ne peut pas lire de codes pour l’instant. Rechargez la page, ou prenez une douchette
    ou la recherche.

## Serving

aim = Présentez la carte du client devant la caméra
find = Chercher
shift = Mon service
guest = Client
which_card = De quelle carte s’agit-il ?
known_not =
    Pas de réseau, et cet appareil ne connaît pas cette carte. Le passage comptera au retour du
    réseau.
known_since = Pas de réseau. Carte telle que vue ici : { $at }.
last_change = Dernier changement : { $change } à { $at }
balance_unknown = Le solde n’est pas connu ici
balance_stamps = { $n ->
    [one] { $n } tampon sur { $needed }
   *[other] { $n } tampons sur { $needed }
}
next_card = Sur la carte suivante : { $n } sur { $needed }
rewards_ready = { $n ->
    [one] { $n } { -reward } prêt
   *[other] { $n } { -reward(form: "all") } prêts
}
balance_points = { points_counted }
to_go_stamps = { $n ->
    [one] Encore { $n } tampon : { $reward }
   *[other] Encore { $n } tampons : { $reward }
}
to_go_points = { $n ->
    [one] Encore { $n } point : { $reward }
   *[other] Encore { $n } points : { $reward }
}
then_ready = Sera prêt : { $reward }
add_stamps = { $n ->
    [one] Ajouter { $n } tampon
   *[other] Ajouter { $n } tampons
}
add_points = { $n ->
    [one] Ajouter { $n } point
   *[other] Ajouter { $n } points
}
add_visit = Visite +{ $n }
enter_amount = Entrez le montant
too_small = Trop peu pour un point
amount = Montant de la vente
how_many = Combien
one_less = Un de moins
one_more = Un de plus
managers_pin = PIN du responsable
no_manager =
    Aucun responsable ne peut saisir son PIN sur cet appareil. Demandez-lui de se connecter.
outside_hours = Ce programme ne vaut pas à cette heure.

## Rewards

give = Donner : { $reward }
give_ask = Donner { $reward } ?
give_it = Donner
not_now = Pas maintenant
takes_stamps = { $n ->
    [one] Retire { $n } tampon.
   *[other] Retire { $n } tampons.
}
takes_points = { $n ->
    [one] Retire { $n } point.
   *[other] Retire { $n } points.
}
takes_leaves_stamps = { $n ->
    [one] Retire { $n } tampon, en laisse { $left }.
   *[other] Retire { $n } tampons, en laisse { $left }.
}
takes_leaves_points = { $n ->
    [one] Retire { $n } point, en laisse { $left }.
   *[other] Retire { $n } points, en laisse { $left }.
}
reward_ready = Prêt : { $reward }

## What became of it

added_stamps = { $n ->
    [one] { $n } tampon ajouté
   *[other] { $n } tampons ajoutés
}
added_points = { $n ->
    [one] { $n } point ajouté
   *[other] { $n } points ajoutés
}
given = Donné : { $reward }
counted_once = C’était déjà enregistré, et ne compte qu’une fois.
next = Client suivant
undo = Annuler
undone = Annulé
undone_meanwhile =
    C’était déjà enregistré, puis annulé. Rien n’a été compté maintenant.
# For a card whose code got into other hands.
new_code = Nouveau code pour cette carte
new_code_sure = L’ancien code prend fin aussitôt. Le solde reste, et les téléphones qui ont la carte suivent.
new_code_yes = Donner un nouveau code
new_code_done = La carte a un nouveau code. Le téléphone l’affiche dans un instant.
refused = Non fait
already = Déjà fait
already_how = Cette carte est passée à { $at } ({ $change }).
open_anyway = Ouvrir la carte
saved = Gardé sur cet appareil
saved_how = Envoyé au retour du réseau, et compté une seule fois.
unsure = Pas encore confirmé
unsure_how = Le serveur n’a pas répondu. Ne donnez le { -reward } que lorsque ce sera affiché.
cancel_reward = Annuler le { -reward }
not_a_card = Pas une carte
strange_link =
    Ce code est une adresse web, peut-être un menu. Demandez la carte du portefeuille du client.
strange_join =
    C’est le code du comptoir : les clients le scannent pour obtenir une carte. Demandez la carte
    elle-même.
strange_payment = C’est un code de paiement. Demandez la carte du portefeuille du client.
strange_other = Ce code n’est pas une de nos cartes. Demandez la carte du portefeuille du client.
scanner_unclear = Douchette mal réglée
strange_scanner =
    La douchette écrit pour un autre clavier que celui de cet appareil. Réglez son clavier (souvent
    « pays » dans sa notice) sur celui de cet appareil, puis scannez de nouveau.
cannot_store_how =
    Cet appareil ne peut pas garder le passage : il n’a pas été envoyé. Libérez de la place ou
    quittez la navigation privée, puis scannez à nouveau.

## Finding a guest

find_label = Nom, téléphone, e-mail ou code de carte
find_how =
    Au moins 3 lettres ou chiffres depuis le début, ou ce qui est écrit sous le code de la carte ; les
    4 derniers signes suffisent.
find_offline = Pas de réseau : la recherche en a besoin. Un code de carte complet marche sans.
found_none = Personne. Essayez une autre orthographe, le téléphone ou l’e-mail.
found_more = Il y en a d’autres : écrivez un peu plus.

## Lists

mine = Les miens
everyone = Tout le monde
more = Plus
nothing_yet = Rien encore aujourd’hui.
history_offline = Pas de réseau : la liste reviendra avec lui.
on_device = Sur cet appareil : { $n }
sent_from_here = Envoyés d’ici
line_waiting = En attente d’envoi
line_elsewhere =
    Appartient à un autre commerce : envoyé quand quelqu’un de chez eux se connecte ici.
line_damaged =
    Cette ligne est abîmée ou a été modifiée. Elle n’est pas envoyée ; scannez à nouveau la carte.
dismiss = Retirer

## A tester’s card, for trials of campaigns

mark_tester = Marquer comme carte d’essai
marked_tester = Marquée comme carte d’essai.
new_guest = Nouveau client
new_guest_how =
    Pour un client sans téléphone sous la main. La carte compte tout de suite et se retrouve par
    le nom ou le numéro.
guest_name = Nom
guest_phone = Téléphone
guest_phone_how = Avec l’indicatif du pays, par exemple +33. Il permet de retrouver la carte.
guest_nobody = Entrez un nom ou un numéro de téléphone, pour que la carte puisse être retrouvée.
new_guest_make = Créer la carte
to_console = Pages du propriétaire
