first_till = Caisse 1
code_needed = Donnez le code reçu par courriel, ou le mot de passe avec lequel vous vous connectez.
code_wrong =
    Ce code est faux, déjà utilisé ou vieux de plus de dix minutes. Regardez le dernier courriel, ou
    demandez un autre code.
mail_busy = Aucun courriel ne peut partir en ce moment. Réessayez dans une minute.
mail_came_back =
    Un courriel à cette adresse est revenu, donc plus rien n’y est envoyé. Vérifiez comment elle est
    écrite, ou prenez-en une autre.
mail_not_set_up =
    Aucun courriel ne peut encore partir d’ici. La personne qui gère Carnet doit régler l’adresse
    d’envoi.
partners_later =
    D’autres commerces servent les cartes d’un programme une fois qu’ils sont d’accord. Laissez-les
    de côté pour l’instant.
start_off = Cette page n’accueille pas de nouveaux commerces. Demandez à la personne qui gère Carnet ici.
start_quick = C’était plus rapide que personne n’écrit. Attendez { $seconds } secondes et renvoyez.
start_robot = Ce champ doit rester vide : personne ne le voit. Videz-le et renvoyez.
start_stale =
    Cette page est ouverte depuis trop longtemps. Rechargez-la ; ce que vous avez conçu est toujours
    là.
too_many_mails =
    Des codes ont déjà été envoyés plusieurs fois à cette adresse. Attendez { $seconds } secondes, et
    regardez entre-temps dans le courrier indésirable.
too_many_mails_today =
    Assez de codes ont été envoyés à cette adresse aujourd’hui. Regardez dans le courrier indésirable, ou réessayez demain.
too_many_merchants = Cette adresse a déjà { $most } commerces. Prenez-en une autre pour d’autres.
too_many_starts =
    Trop de commerces ont été ouverts aujourd’hui. Réessayez demain ; ce que vous avez conçu est toujours là.
in_review =
    Ce commerce est nouveau, et la personne qui gère ces pages ne l’a pas encore regardé. Revenez un
    peu plus tard, ou demandez une carte au comptoir.
too_many_letters =
    Assez de courriels sont partis pour aujourd’hui. Réessayez demain, ou remettez le lien vous-même.
