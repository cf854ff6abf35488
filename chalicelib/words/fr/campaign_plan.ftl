### A campaign before it is sent: what it will do, and why it cannot.

## What the button does. $people: how many; $held_out: how many of them get nothing; $possible: how many
## customers' moment can come

will_message =
    Votre message va à { $people ->
        [one] { $people } client
       *[other] { $people } clients
    } ; groupe témoin, qui ne reçoit rien : { $held_out }.
will_silent =
    Les cartes de { $people ->
        [one] { $people } client
       *[other] { $people } clients
    } le disent, sans qu’aucun téléphone ne prévienne ; groupe témoin, qui ne reçoit rien : { $held_out }.
will_half_silent =
    Votre message va à { $people ->
        [one] { $people } client
       *[other] { $people } clients
    } ; pour { $silent } d’entre eux sur la carte seule, sans notification ; groupe témoin, qui ne reçoit rien : { $held_out }.
will_unannounced =
    { $cards ->
        [one] { $cards } carte dans Google Wallet l’affiche
       *[other] { $cards } cartes dans Google Wallet l’affichent
    } sans notification : Google accepte trop peu de cartes par jour, il leur parvient après deux jours.
will_face =
    Les cartes de { $people ->
        [one] { $people } client
       *[other] { $people } clients
    } changent d’aspect ; groupe témoin, qui ne reçoit rien : { $held_out }.
will_window =
    Les cartes de { $people ->
        [one] { $people } client
       *[other] { $people } clients
    } reçoivent une ligne dans la vitrine, et personne n’en est averti ; groupe témoin, qui ne reçoit rien : { $held_out }.
will_gift =
    Les cartes de { $people ->
        [one] { $people } client
       *[other] { $people } clients
    } reçoivent le présent, sans message ; groupe témoin, qui ne reçoit rien : { $held_out }.
will_bonus =
    Les cartes de { $people ->
        [one] { $people } client
       *[other] { $people } clients
    } l’affichent ; groupe témoin, qui n’en sait rien : { $held_out }.
will_count_more = { $line } (heure de { $zone }), pour toutes les cartes de ces programmes.
will_count_more_compared =
    { $line } (heure de { $zone }), pour toutes les cartes de ces programmes, groupe témoin compris : la
    comparaison ne mesure alors que l’effet de l’annonce.
will_not_compare =
    C’est trop peu pour comparer : il faut { $least } clients dans chaque groupe pour dire ce que fait le message.
will_trigger =
    Pour l’instant elle irait à { $people ->
        [one] { $people } client
       *[other] { $people } clients
    } ; ensuite à chaque client dont le moment vient. Le coût est celui d’un mois
    où le moment de chacun de { $possible } vient aussi souvent que possible.

## When a campaign tells by itself

trigger_welcome_said = { $n ->
    [0] Quand une carte est nouvelle.
   *[other] Quand une carte est nouvelle : { unit_days } après sa création.
}
trigger_near_reward_said = Quand il manque à une carte { $amount } ou moins pour son { -reward }.
trigger_reward_waiting_said = { $n ->
    [0] Quand un { -reward } attend sur une carte.
   *[other] Quand un { -reward } attend sur une carte { unit_days } après la dernière visite.
}
trigger_lapsed_said = Quand un client n’est pas venu depuis { unit_days }.
trigger_birthday_said = { $n ->
    [0] Le jour de l’anniversaire.
   *[other] Pour l’anniversaire, dès { unit_days } avant.
}
trigger_anniversary_said = Chaque année, le jour où la carte a été créée.
trigger_expiring_said =
    Quand une carte non vide expire dans { unit_days } ou moins, avec ce qu’elle contient.

## What is to be known of a message before it is sent. $of, $instead: names of languages

caveat_title_cut =
    Titre ({ $of }) : Android peut le couper, il a { $characters } caractères et { $most } tiennent.
caveat_notification_cut =
    Titre et texte ({ $of }) font ensemble { $characters } caractères, et la notification d’un iPhone en montre
    environ { $most }. Le reste est au dos de la carte.
caveat_language_missing =
    Pas de texte : { $of }. Ces clients le liront dans une autre langue : { $instead }.
caveat_merge_mistyped =
    « { $typed } » ({ $of }) sera lu tel quel. Un champ de fusion s’écrit { "{" }name|amis{ "}" }.
caveat_link_bare =
    « { $typed } » ({ $of }) n’est un lien que sur certains téléphones. Mettez https:// devant.
caveat_no_window = Un iPhone n’a pas de vitrine : on n’y voit rien de cette ligne.

## Refusals

approval_by_another = Une autre personne doit l’approuver : c’est vous qui l’avez envoyée.
approval_by_named =
    Ici, seul un propriétaire ou une personne qu’il a désignée donne l’accord. Demandez-le-lui.
approval_by_owner = C’est une clé d’API qui l’a envoyée : un propriétaire doit donner son accord.
approval_by_person = Une clé ne peut pas donner l’accord. Connectez-vous comme une personne qui le peut.
approval_moved =
    Ce n’est plus ce que vous avez regardé. Regardez-la à nouveau, puis donnez l’accord.
approval_of_own =
    Une autre personne doit l’approuver : c’est vous qui avez modifié son contenu en dernier.
attention_out_of_range = Donnez à « { $at } » un nombre entier de { $least } à { $most }.
campaign_busy = La campagne est en train de changer. Réessayez dans un instant.
campaign_cancelled = Cette campagne a été annulée. Créez-en une nouvelle.
campaign_done = Cette campagne a déjà été envoyée à tous.
campaign_draft = Cette campagne est un brouillon. Envoyez-la d’abord.
campaign_empty = Écrivez un message, ou donnez aux cartes un aspect temporaire.
campaign_moved =
    Quelqu’un d’autre l’a modifié entre-temps. Rechargez, puis refaites votre changement.
campaign_paused = Cette campagne est en pause. Reprenez-la d’abord.
campaign_programme_gone = L’un des programmes n’existe plus. Choisissez de nouveau.
campaign_programme_needed = Choisissez au moins un programme.
campaign_running = Cette campagne est en cours d’envoi. Mettez-la en pause ou annulez-la d’abord.
campaign_scheduled = Cette campagne attend son heure. Retirez-la pour la modifier.
campaign_too_dear =
    Elle coûterait environ { $cost }, pour { $most } au plus. Visez moins de clients ou demandez au
    propriétaire.
campaign_unknown = Cette campagne n’existe pas.
campaign_waiting = Cette campagne attend une approbation. Retirez-la pour la modifier.
campaigns_full =
    Vous avez { $most } campagnes en cours, il ne peut y en avoir plus. Arrêtez-en d’abord une.
decline_why_needed = Écrivez la raison, pour que la personne qui l’a envoyée sache quoi changer.
face_by_trigger = Un aspect temporaire va avec une date, pas avec un déclencheur.
face_colours_same = Les cartes ont déjà ces couleurs. Choisissez-en d’autres, ou désactivez-les.
face_empty = Rien n’est choisi dans « Un autre aspect pour un temps ». Choisissez d’autres couleurs, écrivez la ligne ou une ligne dans la vitrine, ou désactivez-le.
face_hours_needed = Indiquez pendant combien d’heures les cartes ont cet aspect.
message_half = Écrivez le titre et le texte dans cette langue, ou aucun des deux.
message_needed = Écrivez le message dans au moins une langue.
message_unshown =
    Retirez ce qui ne s’affiche pas : caractères de contrôle, retours à la ligne dans un titre.
merge_field_unknown = « { $written } » n’est pas un champ de fusion. Il y a : { $fields }.
merge_field_instead = Certaines cartes n’ont rien à mettre ici. Dites ce qui s’affiche à la place : { $example }.
merge_field_here = « { $written } » n’est pas rempli ici. Les champs de fusion vont dans le titre et le texte du message.
message_link_not_https = Écrivez « { $link } » avec https:// : les téléphones mettent en garde contre les autres pages.
message_link_wrong =
    Aucun téléphone ne peut suivre « { $link } ». Un lien est une page comme https://cafe.example/menu, un numéro comme tel:+43123456 ou une adresse comme mailto:hello@cafe.example.
message_links_too_many = Un texte a de la place pour { $most } liens. Retirez-en.
nobody_meant = Personne dans ce public ne peut la recevoir. Élargissez-le.
window_for_nobody = Aucune carte visée par cette campagne n’est dans Google Wallet, qui seul a une vitrine. Ajoutez un message, une ligne sur le devant ou des couleurs.
silent_with_others = Pour comparer des cartes avec et sans notification, prenez un seul texte et aucune relance. Avec deux textes ou des relances, choisissez que chaque téléphone notifie, ou aucun.
quiet_hours_too_long = Laissez au moins { $least } minutes de la journée hors des heures calmes.
trial_cards = Indiquez de 1 à { $most } cartes pour le test.
trigger_number_wrong = Donnez à ce déclencheur un nombre entier de { $least } à { $most }.
trigger_unknown = Choisissez un de ces déclencheurs : { $triggers }.
variants_other = Corrigez les textes envoyés : on ne peut ni en ajouter ni en retirer.
variants_wrong = Une campagne n’a aucun texte, le texte « a », ou les textes « a » et « b ».
when_both = Choisissez soit une heure, soit un déclencheur, pas les deux.
when_past = { $at } est déjà passé : à { $zone } il est { $now }. Choisissez une heure plus tardive.
when_too_far = Choisissez une heure dans les { $most } prochains jours.
when_wrong = Indiquez l’heure telle que l’horloge la montre là-bas, par exemple 2026-11-28T09:00.

## Trials. $n: messages; $at: a time; $hours: a whole number

not_a_tester =
    Les essais ne vont qu’aux cartes d’essai. Marquez d’abord la carte, avec le code qu’elle montre.
testers_full =
    Il y a déjà { $most } cartes d’essai. Retirez la marque d’une carte qui ne sert plus.
tester_unknown =
    Cette carte n’est pas marquée comme carte d’essai. Regardez la liste à nouveau.
trials_spent =
    Cette campagne a été essayée { $most } fois aujourd’hui. Réessayez dans { $hours } h, ou envoyez-la.
trial_held_out_of_use =
    Cette carte est hors service. Marquez-en une autre.
trial_held_no_wallet =
    Cette carte n’est sur aucun téléphone. Ajoutez-la à un portefeuille, puis réessayez.
trial_held_no_consent =
    Le titulaire de cette carte n’a pas accepté les messages. Inscrivez-vous à nouveau en cochant la case des messages, et marquez cette carte-là.
trial_held_enough =
    Cette carte a reçu { $n } messages en 24 heures, un téléphone n’en montre pas plus. Prochain essai possible : { $at }.
trial_held_quiet_hours =
    Ce sont les heures calmes. Réessayez à partir de { $at }.
trial_held_busy =
    La carte est en cours de modification. Réessayez dans un instant.

## Ce qui est offert

gift_will =
    Chaque carte reçoit une fois : { $name } ; cartes au plus : { $cards }. Le programme ne dit pas ce qu’un présent vous coûte.
gift_will_cost =
    Chaque carte reçoit une fois : { $name } ; cartes au plus : { $cards }. Si tout est pris, cela coûte { $most }.
gift_usual = Avant, { $taken } sur { $before } ont été pris.
sample_name = Marie-Bernadette Delacroix-Beaumont
gift_otherwise =
    Le programme « { $programme } » le donne à une autre occasion. Choisissez le déclencheur qui convient, ou un autre présent.
gift_gone_from = Le programme « { $programme } » n’a pas ce présent. Choisissez-en un autre, ou aucun.
gift_taken = Ce présent est pris ou terminé : il n’y a rien à reprendre.
