### The customer erases the card: what goes, what stays, and the proof of it.
erase_title = Effacer ma carte
erase_lead = C’est définitif. Personne ne pourra la rétablir, pas même { $shop }.
erase_goes = Ce qui disparaît
erase_goes_person =
    Votre nom, votre téléphone, votre adresse e-mail, votre anniversaire et tout ce que vous avez
    donné d’autre.
erase_goes_said = Ce que vous avez dit : réponses, réclamations, accord pour les messages.
erase_goes_phones =
    La carte sur vos téléphones : elle indique qu’elle est terminée, et nous oublions les
    téléphones.
erase_goes_backups =
    De même dans les sauvegardes : si l’une d’elles est un jour rétablie, votre carte y est effacée
    avant tout.
erase_stays = Ce qui reste
erase_stays_sums =
    Combien et quand, sans vous : { $shop } a besoin des sommes pour sa comptabilité. Plus personne
    ne peut savoir qu’elles étaient les vôtres.
erase_stays_till = Ce que { $shop } garde dans sa propre caisse selon la loi, comme les tickets.
erase_stays_others =
    Vos cartes d’autres commerces, et vos autres cartes ici : chacune s’efface séparément.
erase_gives_up = Ce à quoi vous renoncez
erase_go_on = Continuer
erase_keep = Garder ma carte
erase_sure = Effacer votre carte chez { $shop } ?
erase_sure_how =
    C’est irréversible. Pour avoir de nouveau une carte, il faut s’inscrire et recommencer à zéro.
erase_yes = Oui, effacer ma carte chez { $shop }
erase_done = Votre carte est effacée
erase_done_how = Plus rien de vous n’est conservé chez { $shop }.
erase_number = Votre numéro
erase_at = Effacée le { $day } { $month } { $year } à { $time }
erase_number_how =
    Si vous avez un jour une question, donnez ce numéro à { $shop }. Il ne dit rien de vous.
erase_done_phones =
    D’ici quelques minutes, votre téléphone montre que la carte est terminée. Vous pouvez l’en
    retirer à tout moment.
page_erased =
    Cette carte a été effacée. Plus rien de vous n’est conservé ici. Vous pouvez vous inscrire à
    nouveau avec le code du comptoir.
erase_too_many = Vous pouvez effacer { $most } cartes par jour. Continuez demain.
erasure_unknown = Aucun effacement ne porte ce numéro. Vérifiez ses douze signes.
# A button on the page of the customer’s data
data_erase = Tout effacer
