### Le studio du commerçant : une boutique fait sa carte, sans compte tant qu’elle n’est pas en ligne.

## La page

studio_undo = Annuler
studio_redo = Rétablir
studio_step_back = Étape précédente
studio_step = Étape { $n } sur { $of }
studio_continue = Continuer
studio_change = Modifier
studio_no_answer = Le serveur n’a pas répondu. Vérifiez le réseau, puis réessayez.

## Le commerce

studio_welcome = Votre carte, sur tous les téléphones
studio_welcome_lead = Dites comment s’appelle votre commerce et regardez : voici votre carte. Rien n’est envoyé, aucun compte n’est nécessaire.
studio_shop_name = Comment s’appelle votre commerce ?
studio_your_shop = Votre commerce
studio_card_name = Carte de fidélité
studio_plain_reward = un café offert
studio_logo = Ajouter votre logo
studio_logo_other = Prendre un autre logo
studio_logo_hint = Une image, ou une photo de votre enseigne. La carte en prend les couleurs.
studio_logo_reading = Nous regardons votre image…
studio_logo_taken = Les couleurs viennent de votre logo et restent lisibles.
studio_guessed = Prix en { $currency }, heure de { $zone }, cartes en { $languages }.
studio_currency = Monnaie
studio_zone = Fuseau horaire
studio_languages = Vos clients parlent

## Trois questions

studio_questions = Trois questions
studio_questions_lead = De vos réponses, nous tirons trois programmes qui se paient eux-mêmes.
studio_trade = Quel genre de commerce est-ce ?
studio_price = Combien coûte l’achat habituel ? ({ $currency })
studio_price_hint = Un café, une coupe, un pain : ce que la plupart achètent.
studio_price_wrong = Tapez un prix, par exemple 3,20.
studio_often = À quelle fréquence vient un habitué ?
studio_often_daily = Chaque jour ouvré
studio_often_several = Plusieurs fois par semaine
studio_often_weekly = Une fois par semaine
studio_often_fortnightly = Toutes les deux semaines
studio_often_monthly = Une fois par mois
studio_often_missing = Choisissez à quelle fréquence vient un habitué.
studio_propose = Montrez-moi trois programmes
studio_nothing_sent = Vos réponses restent dans ce navigateur.

## Trois programmes

studio_proposals = Trois pour commencer
studio_proposals_lead = Prenez celui qui vous plaît le plus. Tout pourra être changé ensuite.
studio_take = Prendre celui-ci
studio_gives_back = Les clients reçoivent en retour
studio_percent = { $n } %
studio_first_reward = Premier { -reward } après environ
studio_weeks = { $n ->
    [one] { $n } semaine
   *[other] { $n } semaines
}

## L’apparence

studio_look = Comment la trouvez-vous ?
studio_look_lead = Essayez les couleurs, retournez les téléphones. Vos clients verront exactement ceci.
studio_looks_good = Cela me plaît
studio_colours = Couleurs
studio_look_number = Apparence { $n }
studio_more_look = Nom de la carte, logo, couleurs une à une
studio_card_called = Comment s’appelle la carte ?
studio_colour_background = Carte
studio_colour_foreground = Texte
studio_colour_label = Petit texte
studio_colour_accent = Tampons
studio_art = Que montre un tampon ?
studio_art_check = Coche
studio_art_star = Étoile
studio_art_heart = Cœur
studio_art_cup = Tasse
studio_art_bean = Grain de café
studio_art_croissant = Croissant
studio_art_bread = Pain
studio_art_scissors = Ciseaux
studio_art_polish = Vernis
studio_art_car = Voiture
studio_art_gelato = Glace
studio_art_pizza = Pizza
studio_art_lotus = Lotus
studio_art_book = Livre
studio_art_flower = Fleur
studio_art_leaf = Feuille
studio_art_beer = Bière
studio_art_paw = Patte

## Les chiffres

studio_numbers = Combien cela vous coûte-t-il ?
studio_numbers_lead = Bougez un curseur et regardez les chiffres. Ce sont des estimations, avec leur marge.
studio_slider_needed = Tampons pour un { -reward }
studio_slider_head_start = Tampons de bienvenue
studio_slider_threshold = Points pour le premier { -reward }
studio_slider_regulars = Clients habitués
studio_slider_margin = Ce qui vous reste d’une vente, en %
studio_more_answers = Votre commerce en chiffres
studio_cost_a_month = Vous coûte par mois
studio_from_to = de { $low } à { $high }
studio_sums_mean = Ce que disent ces chiffres

## Les deux téléphones et la caisse

studio_shown_lead = { $shop } vous montre cette carte avant que quiconque l’ait. Essayez les boutons et dites ce que vous en pensez.
studio_preview = À quoi cela ressemble
studio_surfaces = Ce qui est montré
studio_on_iphone = iPhone
studio_on_android = Android
studio_on_lock = Verrouillé
studio_on_till = Caisse
studio_how_full = Remplissage de la carte
studio_at_empty = Neuve
studio_at_half = À moitié
studio_at_full = Pleine
studio_dark = Sombre
studio_large = Grands caractères
studio_older = iPhone avant iOS 27
studio_front = Recto
studio_back = Retourner
studio_now = maintenant
studio_silent = Aucun message : une carte neuve reste discrète.
studio_hand_out = Remettre : { $name }
studio_add_stamp = Ajouter un tampon
studio_add_amount = Taper le montant

## La mise en ligne

studio_account = Mettez-la en ligne
studio_account_lead = Il nous faut maintenant savoir où vous joindre. Ensuite votre carte est en ligne, et l’essai ne coûte rien.
studio_sign_up_off = On n’accueille pas de nouveau commerce ici en ce moment. Votre carte reste dans ce navigateur : revenez-y.
studio_sign_up_invited = Il faut ici une invitation. Utilisez l’adresse qui l’a reçue.
studio_mail_hint = Nous y envoyons un code, et rien que vous n’ayez demandé.
studio_mail_wrong = Tapez votre adresse e-mail, par exemple ana@cafe.example.
studio_send_code = Envoyez-moi un code
studio_code = Le code reçu par e-mail
studio_code_hint = Six chiffres, envoyés à { $mail }. Regardez aussi dans les indésirables.
studio_code_wrong = Tapez les six chiffres.
studio_other_mail = Utiliser une autre adresse
studio_go_live = Mettre en ligne

## En ligne

studio_live = { $shop } est en ligne
studio_live_lead = Scannez ceci avec votre téléphone : vous êtes votre premier client.
studio_code_to_join = Le code que les clients scannent
studio_add_to_phone = L’ajouter à ce téléphone
studio_link = Le lien derrière le code
studio_next_steps = Et ensuite
studio_next_stamp = Donnez votre premier tampon
studio_next_stamp_how = Ouvrez la caisse sur ce téléphone ou un autre, et scannez la carte.
studio_next_poster = Imprimez l’affiche, la carte de table et l’autocollant
studio_next_poster_how = En PDF, avec votre code, pour le comptoir et la porte.
studio_next_staff = Faites entrer votre équipe
studio_next_staff_how = Chacun avec son propre numéro : deux gestes et un code.
studio_next_console = Tout voir et tout changer
studio_next_console_how = Votre programme, vos clients, vos chiffres.
