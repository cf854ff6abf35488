### What a card says beside a programme's own words, and what wallets say by themselves.

face_description = { $organization } : { $programme }, carte de fidélité
face_rewards = { $n } × { $reward }

face_ready = Votre { -reward } est prêt : { $reward }

face_taken = Profitez bien de votre { -reward } : { $reward }
face_moment = { $moment }. { $standing }
face_then = Sur la carte suivante : { $shown }
reward_named = { $reward }

face_until = { $value }, jusqu’au { $day }
# The same in its last days
face_last = { $value }, dernier jour { $day }

# A notification: something was given. $name: “a free cake”
face_given = C’est à vous : { $name }

# On the phone that a card has left for another one
face_over = Cette carte est passée sur un autre téléphone.

# A notification: its last days have begun
face_ending = { $name } : dernier jour le { $day }
# A notification: something had gone wrong, and there is an answer
face_answered = Nous avons répondu à ce que vous nous avez signalé : la réponse est sur la page de votre carte
# $counted: “40 points”
balance_ends = { $counted } expirent bientôt
ends_on = dernier jour { $day }

# On a phone that still has an erased card: in front, and behind it
face_erased = Cette carte a été effacée.
face_erased_how = Plus rien de vous n’est conservé. Vous pouvez retirer cette carte de votre téléphone.

# On the back of a card that nobody has used for long
face_unused = Cette carte prend fin
face_unused_ends = dernier jour { $day } : elle reste si vous l’utilisez en caisse d’ici là

## Labels of passes. Phones cut them: keep them short.

pass_stamps = Tampons
pass_points = Points
pass_now = En ce moment
pass_next = Prochain { -reward }
pass_reward = Votre { -reward }
pass_reward_short = Votre { -reward }
pass_moment = Votre carte
pass_moment_changed = { $value }
pass_then = Suivante
pass_news = Nouveautés
pass_news_changed = { $value }
pass_news_none = Rien de nouveau pour le moment.
pass_rule = Comment ça marche
pass_holder = Titulaire
pass_contact = Une question ?
pass_contact_short = Contact
pass_privacy = Confidentialité
pass_terms = Conditions
pass_imprint = Mentions légales
pass_card_number = N° de carte
pass_name = Nom

## What wallets do by themselves, beside a preview

google_says = Vous avez un nouveau message
wallet_apple_title = Apple met le titre : votre nom, tel qu’il figure sur la carte.
wallet_apple_together =
    Si un tampon arrive au même moment, l’iPhone n’annoncera peut-être que le tampon.
wallet_apple_silent = Un changement d’aspect seul n’est pas annoncé.
wallet_google_words = Google choisit ces mots. Un appui ouvre la carte et, de là, votre message.
wallet_google_three =
    Google notifie au plus trois fois par jour et par carte ; un quatrième message s’affiche en
    silence.
wallet_google_colour =
    Sur Android la couleur est celle de tout le programme : image et ligne changent, la couleur
    reste.

google_offer_how = À montrer en caisse : le code est celui de votre carte.
google_offer_count = Nombre

modules_too_many = Gardez au plus { $most } annonces.
rotating_with_bars =
    Un code qui change ne protège rien tant que la carte a aussi des barres : qui en a une image
    peut les imprimer. Choisissez l’un des deux.
module_title_needed = Écrivez un titre pour la ligne dans la vitrine, de { $most } caractères au plus.
module_url_wrong = Une annonce mène à une page qui commence par https://, de { $most } caractères au plus.
module_days_wrong = Le dernier jour précède le premier.

## What a card offers in wallets, and where it comes forward

actions_too_many = Une carte propose { $most } choses au plus. Enlevez-en une.
actions_twice = Choisissez chaque chose qu’une carte propose une seule fois.
action_leads_to_card = Cela mène à la page de la carte. Laissez l’adresse vide.
action_number_wrong = Indiquez le numéro de téléphone avec son pays, par exemple +43 1 2345678.
places_too_many = Une carte s’affiche à { $most } endroits au plus. Enlevez-en un.
place_nowhere = Indiquez l’endroit en degrés : latitude de -90 à 90, longitude de -180 à 180.
