### A brand's pictures: what is refused, what is taken with a warning.

picture_kind = Dites dans l’adresse à quoi sert l’image : kind={ $kinds }.
picture_empty = Le fichier est vide. Choisissez-le à nouveau, ou choisissez-en un autre.
picture_too_large =
    Le fichier dépasse { $most } Mo. Enregistrez une copie plus petite, large d’environ 1 500 pixels, et choisissez-la.
picture_none = Ce n’est pas une image que nous savons lire. Choisissez un fichier PNG ou JPEG.
picture_type = C’est un fichier { $found }. Enregistrez l’image en PNG ou JPEG, et choisissez-la.
picture_too_many_pixels = { $width ->
    [0] L’image a trop de pixels. Enregistrez une copie plus petite, large d’environ 1 500 pixels, et choisissez-la.
   *[other] L’image a { $width } × { $height } pixels. Enregistrez une copie plus petite, large d’environ 1 500 pixels, et choisissez-la.
}
picture_tiny =
    L’image n’a que { $width } × { $height } pixels, il en faut au moins { $least } de chaque côté. Choisissez-en une plus grande.
picture_moves = L’image bouge. Une carte est fixe : choisissez une image fixe.
picture_broken = Le fichier est abîmé ou incomplet. Ouvrez-le, enregistrez-le à nouveau en PNG ou JPEG, et choisissez-le.
picture_blank = Il n’y a rien à voir : l’image a une seule couleur, ou aucune. Choisissez-en une autre.
picture_unknown = Nous n’avons plus cette image. Envoyez-la à nouveau, puis enregistrez.
stamp_unknown = Choisissez un de nos tampons ({ $stamps }), ou envoyez votre propre image.
colour_unseen = La couleur « { $at } » se voit à peine sur la carte. Prenez-en une bien plus claire ou bien plus foncée.
pictures_away = Les images ne sont pas disponibles pour le moment. Réessayez dans une minute.
too_many_pictures = Trop d’images envoyées d’ici. Attendez { $seconds } secondes, puis continuez.
picture_small = Elle est petite : sur un téléphone précis, elle paraît floue. Une plus grande est plus belle.
picture_for_print = Elle est faite pour l’impression (CMJN). Ses couleurs peuvent changer un peu : regardez l’aperçu.
