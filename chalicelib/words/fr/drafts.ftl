### Brouillons de programmes, et comment on les publie.

draft_by_nobody = quelqu’un d’autre

draft_unknown = Ce brouillon n’existe pas. Il a peut-être été supprimé.
drafts_too_many = Un commerce a { $most } brouillons au plus. Supprimez-en un d’abord.
programmes_too_many = Un commerce a { $most } programmes au plus.

draft_changed =
    { $who } a modifié ce brouillon en même temps ({ $at }). Regardez-le de nouveau, puis faites votre modification.
draft_not_seen = Ce brouillon a changé depuis que vous l’avez regardé. Regardez-le d’abord de nouveau.
showing_over = Ce lien n’est plus valable. Demandez-en un nouveau au commerce.

## Publier

programme_published =
    { $who } a publié une modification de ce programme ({ $at }) après que vous l’avez regardé. Regardez-le d’abord de nouveau.

## La liste avant de publier

check_contact = Votre contact figure sur chaque carte.
check_contact_missing = Dites comment vous joindre : cela figure sur chaque carte.
check_privacy = Votre page de confidentialité est en lien.
check_privacy_missing = Ajoutez le lien de votre page de confidentialité : qui s’inscrit a le droit de la lire.
check_language = Tous les textes sont là : { $language }.
check_language_missing = { $language } : pas encore de texte pour { $texts }.

revision_unknown = Cette version du programme n’existe pas.
promises_too_many = Ce programme a changé trop souvent : { $most } promesses faites aux clients courent encore. Attendez que l’une se termine.
part_id_other = « { $id } » était autre chose avant. Donnez un autre identifiant à cet élément.
programme_type_stays = Le type reste une fois le programme publié : les cartes comptent ainsi. Faites plutôt un nouveau programme.

## Ce qui a changé

terms_dearer = { $name } demande { $now } au lieu de { $was }
terms_cheaper = { $name } ne demande plus que { $now } au lieu de { $was }
terms_new = nouveau : { $name }
terms_gone = { $name } n’est plus offert
terms_otherwise = { $name } : autres conditions

# On the back of a card
terms_changed = Depuis { $day } : { $notes }.
terms_kept = { $changed } Jusqu’au { $day }, qui avait une carte garde ce qui disparaît.
terms_rule = { $rule } { $changed }

# Trying a draft on a phone
trial_no_card = Personne n’a encore mis la carte d’essai sur un téléphone. Scannez d’abord le code.
trial_type_stays = Tampons et points ne se succèdent pas dans un même essai. Commencez un autre brouillon.

# By which poster, flyer or link cards come
join_source_unknown = Ce programme n’a pas cette affiche ni ce lien. Regardez de nouveau la liste.
join_sources_too_many = Il y a déjà { $most } noms, y compris ceux qui sont retirés. Réutilisez l’un d’eux sous un autre nom.
join_source_named_twice = Un autre porte déjà ce nom. Choisissez-en un qui distingue les deux.

check_colours = Les couleurs se lisent bien.
check_colours_faint = Les lettres se lisent mal sur cette couleur. Choisissez-en une plus claire ou plus foncée.

practice_no_programme = Il n’y a pas encore de programme pour s’entraîner. Demandez au propriétaire.
