### Pages without a sign-in: the join page, the poster, and what every page has.

## Every page

page_sorry = Désolés, cela n’a pas marché
page_script =
    Cette page a besoin de JavaScript. Autorisez-le dans le navigateur, puis rouvrez la page.
page_late = La page ne se charge pas. Vérifiez le réseau, puis rechargez-la.

front_title = Où est ma carte ?
front_where = Votre carte est dans l’application de cartes de votre téléphone : Apple Wallet ou Google Wallet.
front_again =
    Elle n’y est pas, ou le téléphone est nouveau ? Visez avec l’appareil photo le code sur le comptoir
    de la boutique : il mène à votre carte. Sinon, demandez à l’équipe.
front_work = Pour l’équipe d’une boutique
front_staff = Scanner des cartes
front_owner = Pour les propriétaires et le marketing

## The join page: the customer's first. Warm, short, and never more than is so.

join_more = Ce que la carte apporte encore
join_name = Votre nom
join_name_hint = Facultatif. Il s’affiche sur votre carte.
join_birthday = Ajouter votre anniversaire
join_birthday_hint =
    Facultatif, et sans l’année. Pour vous souhaiter ce jour, ou vous gâter : rien d’autre.
join_day = Jour
join_month = Mois
join_messages = Envoyez-moi les nouvelles et offres de { $organization }
join_messages_hint =
    Facultatif. Sans cela, votre carte fonctionne tout aussi bien, et vous pouvez arrêter les messages à tout moment d’un seul geste.
join_button = Obtenir ma carte
join_button_busy = Votre carte arrive…
join_assure =
    Gratuit et sans application : la carte se range dans le portefeuille de votre téléphone.
join_data = Ce que devient ce que vous donnez
join_data_who = { $shop } en est responsable : { $contact }.
join_data_why = C’est pour votre carte, ses { -reward(form: "all") } et un vœu le jour de votre anniversaire. Votre navigateur indique aussi son fuseau horaire, pour qu’aucun message n’arrive la nuit. Vos achats sont comptés pour la carte et pour les statistiques du commerce.
join_data_where = Dans Google Wallet, Google conserve ce que la carte montre ; dans Apple Wallet, elle n’est que sur votre téléphone. Personne ne l’achète.
join_data_long = C’est conservé aussi longtemps que vous utilisez la carte. Sur la page de la carte, vous pouvez tout voir, modifier, emporter et effacer, et arrêter les messages d’un geste.
join_card_over = Votre ancienne carte n’est plus utilisée. En voici une nouvelle pour vous.
join_form_again = Cette page est restée ouverte un moment. Appuyez encore une fois sur le bouton.
join_ready = Votre carte est prête
join_ready_named = { $name }, votre carte est prête
join_waiting_reward = Vous attend : { $reward }
join_add = Ajoutez-la à votre téléphone et montrez-la à chaque visite.
join_apple = Ajouter à Cartes Apple
join_google = Ajouter à Google Wallet
join_browser = Pas d’application de portefeuille ? La carte fonctionne aussi dans ce navigateur, qui peut vous avertir des nouveautés.
join_other_iphone = Sur un téléphone Android ?
join_other_android = Sur un iPhone ?
join_in_app_iphone =
    Rien ne se passe ? Ouvrez cette page dans Safari depuis le menu de l’application.
join_in_app_android =
    Rien ne se passe ? Ouvrez cette page dans Chrome depuis le menu de l’application.
join_go_on = Continuez sur votre téléphone
join_go_on_how = Visez ce code avec l’appareil photo, puis ajoutez la carte au portefeuille.
join_code = Code QR qui ouvre votre carte sur votre téléphone
join_or_here = Ou ajoutez-la d’ici
join_opening = Votre carte arrive
join_opening_how = Google Wallet s’ouvre dans quelques secondes.
join_late = C’est plus long que d’habitude
join_late_how = Votre carte est bien là. Réessayez dans un instant.
join_again = Réessayer
join_back = Retour à ma carte
## Whose card it is: a link from elsewhere, two guests at one tablet

join_whose = Est-ce votre carte ?
join_whose_how = Ce lien a déjà été ouvert ou vient d’une autre page. Ne continuez qu’avec votre carte.
join_mine = Oui, c’est la mienne
join_own = Non, obtenir ma carte

# $name: whose card this browser shows
join_not_named = Vous n’êtes pas { $name } ? Obtenez votre carte
join_not_yours = Ce n’est pas votre carte ? Obtenez la vôtre
# On a tablet or desktop, under the card
join_shared =
    Cet appareil n’est pas un téléphone : la carte n’y est pas gardée. Prenez-la maintenant sur votre téléphone.

## The poster on the counter

poster_line = Scannez, prenez votre carte
poster_how = Visez le code avec votre téléphone. Gratuit, sans application.
poster_code = Code QR qui ouvre la page d’inscription
poster_print = Imprimer
poster_print_how =
    S’imprime en A4, A5 ou Letter : choisissez le papier dans la fenêtre d’impression.
poster_source = Pour « { $name } ». Cette ligne n’est pas imprimée.

## Refusals

form_stale =
    Ce formulaire est resté ouvert trop longtemps. Rouvrez la page avec le code du comptoir.
# Suspended coffee. $name: “a coffee”
join_jar = Déjà offert et en attente de qui en a besoin : { $name } × { $n }. Demandez au comptoir.

# Over what changed of the programme since the card was made
join_terms = Vos conditions
