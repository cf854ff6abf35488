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
number_offline =
    Pas de réseau, et seul le serveur sait à qui est le numéro des barres. Scannez-les de nouveau au retour
    du réseau, ou le code carré si la carte en montre un.
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

until_day = jusqu’au { $day }
more_here = Plus pour cette carte
percent_off = { $percent } % de remise sur cette vente
money_off = { $money } de remise sur cette vente
buy_get = { $buy } achetés, { $get } en plus
buy_get_percent = { $buy } achetés, { $get } en plus avec { $percent } % de remise
most_off = Jusqu’à { $money }
take_off = Déduire { $money }
together = Avec
access_now = Accès permis : { $name }
sell = { $name } : { $price }
sell_amount = { $name } : montant libre
sell_ask = Payé : { $name } ?
sell_how = Encaissez d’abord. Ensuite c’est sur la carte.
sold_it = Payé { $money }
was_sold = Sur la carte : { $name }
was_refused = Non remis : { $name }
partner_code = Code pour le client : { $code }

## Une carte en papier

paper = Carte en papier
paper_ask = Combien y en a-t-il sur la carte en papier ?
paper_how = Gardez le papier ou déchirez-le : il est repris une fois par client.
paper_most = { $most } au plus
paper_offline =
    Sans réseau, personne ne sait si la carte en papier de ce client a déjà été reprise. Faites-le quand le
    réseau sera revenu.

## Memberships: paused, gone on with, withdrawn from

memberships = Abonnement
membership_good = Sans limite de temps
membership_not = Pas sur cette carte
membership_paused_days = En pause dès le { $from }, reprise le { $until }
membership_pause_how = Pause dès demain ; les mois s’ajoutent à la fin
membership_pause = Mettre en pause
membership_resume = Reprendre aujourd’hui
membership_withdraw = Rétractation : rendre { $money }
# $what: what the button said before
membership_sure = Oui : { $what }
membership_was_paused = L’abonnement est en pause dès demain.
membership_was_resumed = L’abonnement reprend aujourd’hui.
membership_was_withdrawn = L’abonnement est terminé. Rendez { $money }.
months = { $n ->
    [one] { $n } mois
   *[other] { $n } mois
}
sell_withdrawal = Dites-le au client : il peut se rétracter sous 14 jours, pour les jours qui restent.

## Suspended coffee

give_on = Offrir à quelqu’un : { $reward }
jars = En attente
jar_left = { $n ->
    [one] { $n } attend ici qui en a besoin
   *[other] { $n } attendent ici qui en a besoin
}
jar_give = En remettre un
jar_given = Remis. Le bocal en a un de moins.
jar_undo = Remettre dans le bocal
jar_undone = C’est de nouveau dans le bocal.
jar_none = Rien n’attend ici. Un client peut en offrir un depuis sa carte.

## Something went wrong

make_good = Se faire pardonner
make_good_how = Que s’est-il passé ?
make_good_left = Reste ce mois : { $money }
make_good_give = Donner : { $name }
make_good_none = Le programme n’a rien à donner pour cela.
make_good_done = C’est sur la carte.

## Practice for somebody new

practice = Entraînement
practice_lead = Deux minutes avec de fausses cartes. Rien ne compte.
practice_stamp = Ana achète quelque chose : tamponnez sa carte.
practice_reward = La carte de Ben est pleine : remettez le { -reward }.
practice_undo = C’était un de trop pour Ana : reprenez-le.
practice_unknown = Quelqu’un montre un code qui n’est pas de chez nous.
practice_scan = Scanner la carte de { $name }
practice_hand_out = Remettre : { $reward }
practice_take_back = Reprendre
practice_strange = Scanner le code inconnu
practice_done = C’est tout. Une carte inconnue ne reçoit rien : proposez-en une nouvelle.

## A card goes to a guest’s new phone

hand_over = Sur le nouveau téléphone du client
hand_over_how =
    Posez la question au client et notez sa réponse. Ne lisez jamais à voix haute ce que vous
    voyez ici.
hand_over_question = Ce que vous demandez
hand_over_phone_end = Numéro de téléphone
hand_over_phone_end_ask = Quels sont les six derniers chiffres de votre numéro ?
hand_over_last_visit = Dernière visite
hand_over_last_visit_ask = Quel jour êtes-vous venu la dernière fois ? À un jour près, c’est juste.
hand_over_birth_month = Anniversaire
hand_over_birth_month_ask = En quel mois est votre anniversaire ? Un nombre de 1 à 12.
hand_over_known = Je le connais
hand_over_known_ask = Vous connaissez ce client et en répondez sous votre nom.
hand_over_answer_is = La réponse du client
hand_over_old = L’ancien téléphone
hand_over_there = Le client l’a
hand_over_lost = Il est perdu
hand_over_old_how =
    Avec un téléphone perdu, l’ancienne carte prend fin aussitôt : son code ne marche plus nulle
    part.
hand_over_go = Remettre la carte
hand_over_scan =
    Le client vise ce code avec l’appareil photo du nouveau téléphone. Il marche une fois,
    pendant dix minutes.
hand_over_code = Code QR qui amène la carte sur le téléphone du client
hand_over_none =
    On ne sait rien de ce client qui puisse être demandé. Un responsable qui le connaît peut
    remettre la carte.

## What went wrong becomes a case

till_case = Quelqu’un d’autre doit s’en occuper
till_case_hint = Cela devient une demande : le responsable répond au client sous quelques jours.
till_case_kind = De quoi s’agit-il ?
till_case_said = Ce qui s’est passé, comme le client le dit
till_case_send = Ouvrir la demande
# $number: “482 913”
till_case_done = C’est noté. Numéro pour le client : { $number }
till_case_goods = Produit
till_case_count = Tampons, points ou argent
till_case_reward = Un { -reward }
till_case_people = Accueil
till_case_wait = Attente
till_case_other = Autre
