### Cards and those who hold them.

birthday_unclear = Choisissez le jour et le mois de votre anniversaire, ou aucun des deux.
birthday_no_day =
    Ce jour n’existe pas dans ce mois. Choisissez un autre jour, ou laissez les deux vides.
birthday_wrong =
    Indiquez l’anniversaire par le mois et le jour, par exemple 05-17, ou laissez-le vide.
card_busy = La carte est en cours de modification. Renvoyez la même demande dans un instant.
card_expired =
    Cette carte a expiré. Invitez le client à s’inscrire à nouveau avec le code du comptoir.
card_is_real =
    C’est une vraie carte. Envoyez-la avec la clé du commerce, ou créez d’abord une carte dans votre bac à
    sable.
card_of_sandbox =
    Cette carte vient d’un bac à sable, pour les essais : elle ne compte nulle part ailleurs, ni une fois le bac
    vidé. Scannez une carte de votre commerce.
card_unknown = Ce n’est pas une de vos cartes. Vérifiez que c’est bien une carte de votre commerce.
card_voided = Cette carte n’est plus utilisée. Invitez le client à s’inscrire à nouveau au comptoir.
card_erased =
    Cette carte a été effacée, on ne peut plus rien y mettre. Le client peut s’inscrire à nouveau
    avec le code du comptoir.
code_replaced =
    Ce code a été remplacé. Demandez au client la carte telle qu’elle est maintenant dans son
    portefeuille, ou cherchez-la par nom.
code_shown_elsewhere =
    Quelqu’un d’autre dans votre commerce vient de prendre ce code même : l’un des deux était une image.
    Demandez la carte elle-même, ouverte sur le téléphone.
code_counted =
    Ce code a déjà compté dans une autre vente. Demandez la carte elle-même : elle montre un nouveau
    code dans la demi-minute.
too_many_codes =
    Cette carte a déjà reçu beaucoup de nouveaux codes. Mettez-la hors service et créez-en une autre.
link_unknown = Ce lien ne mène à aucune carte. Rouvrez la page avec le code du comptoir.
link_used =
    Ce lien a déjà servi. Obtenez votre propre carte avec le code du comptoir, ou demandez la vôtre
    sur place.
mail_wrong = Vérifiez l’adresse e-mail.
name_too_long = Merci de raccourcir le nom à { $most } caractères.
phone_wrong =
    Vérifiez le numéro et écrivez-le avec l’indicatif du pays, par exemple +33 6 12 34 56 78.
search_too_short = Saisissez au moins { $least } lettres ou chiffres.
too_many_cards_from_here =
    Beaucoup de cartes viennent d’être créées depuis ce réseau. Coupez le Wi-Fi et réessayez, ou
    demandez au comptoir.
too_many_searches =
    Vous avez cherché très souvent ces dernières minutes. Scannez le code de la carte ou cherchez à
    nouveau dans { $seconds } secondes.

## Une liste d’habitués que le propriétaire apporte

import_moved = Quelqu’un d’autre vient de changer ceci. Regardez la page de nouveau.
import_undoing = Cette liste est en train d’être reprise. Laissez finir, puis apportez-la de nouveau.
import_undone = Cette liste a été reprise. Choisissez le fichier de nouveau pour l’apporter encore.
import_unknown = Cette liste n’existe pas. Regardez la page de nouveau.
regular_balance_range = « { $n } » n’est pas entre 0 et { $most }. Corrigez-le dans votre liste.
regular_balance_wrong = « { $text } » n’est pas un nombre entier de tampons ou de points. Corrigez-le dans votre liste.
regular_day_wrong = « { $text } » n’est pas un jour. Écrivez 2026-12-31 ou 31.12.2026.
regular_language_unknown =
    « { $text } » n’est pas une de nos langues. Écrivez en, fr, de, ro ou ru, ou laissez vide.
regular_no_membership =
    Ce programme ne vend pas d’adhésion, ou plusieurs. Laissez la colonne de côté, ou choisissez un autre programme.
regular_nobody = Il n’y a ici ni nom, ni téléphone, ni courriel : personne ne serait retrouvé.
regular_there = Une carte avec ce téléphone ou ce courriel existe déjà (…{ $end }).
regular_tier_unknown = « { $text } » n’est pas un palier de ce programme. Ses paliers : { $tiers }.
regular_too_full =
    { $n } tampons, c’est plus que { $cards } cartes pleines de { $needed }. Corrigez-le dans votre liste.
regular_twice = Le même téléphone ou courriel est à la ligne { $line }. Gardez une des deux.
regulars_page = Ces lignes ne sont pas de cette page. Rechargez la page et continuez.
regulars_rows = Une liste a de 1 à { $most } lignes. Coupez une plus longue en plusieurs fichiers.
