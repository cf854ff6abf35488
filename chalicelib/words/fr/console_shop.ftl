### The owner's page about the shop itself.

shop_lead =
    Ce que tous les programmes partagent. Les cartes sur les téléphones suivent en quelques heures.
shop_name = Nom
shop_name_hint = En haut de chaque carte.
shop_contact = Contact
shop_contact_hint = Au dos de chaque carte : adresse, téléphone, courriel.
shop_currency = Devise
shop_currency_hint = Reste dès qu’un programme compte des montants.
shop_zone_hint = Pour les heures et les jours quand aucun point de vente n’est nommé.
shop_language = Votre langue
shop_language_hint = Parlée quand un texte manque dans celle du client.
shop_languages = Langues de vos clients
shop_languages_hint = On vous dit lesquels de vos textes y manquent.
shop_colour_background = Carte
shop_colour_foreground = Texte sur la carte
shop_colour_label = Libellés sur la carte
shop_colour_accent = Accent
shop_link_privacy = Confidentialité
shop_link_terms = Conditions
shop_link_imprint = Mentions légales
shop_links_hint =
    Adresses complètes avec https://. Elles figurent sur la page d’inscription et au dos des cartes.
shop_saved =
    Enregistré. Les caisses l’ont dans la demi-minute, les cartes en quelques heures.

## Cards that nobody uses

unused_title = Cartes que personne n’utilise
unused_lead =
    Choisissez après combien de mois sans visite une carte est effacée avec tout ce qu’elle dit de son client.
    Pendant les quatre semaines qui précèdent, le dos de la carte annonce le jour où elle prend fin ; une visite
    la conserve. Les cartes qui portent quelque chose de payé restent. Les sommes de vos comptes restent aussi.
unused_after = Effacer après
unused_never = Jamais
unused_months = { $n } mois sans visite
# $n: “about 1,200” or “1,200”
unused_now = { $cards ->
    [0] Aujourd’hui, aucune carte n’est inutilisée depuis si longtemps.
    [one] Aujourd’hui, { $n } carte est inutilisée depuis si longtemps.
   *[other] Aujourd’hui, { $n } cartes sont inutilisées depuis si longtemps.
}
unused_paid = { $cards ->
    [one] { $n } d’entre elles porte quelque chose de payé et reste.
   *[other] { $n } d’entre elles portent quelque chose de payé et restent.
}
unused_about = environ { $n }
unused_saved = Enregistré. Les cartes concernées annoncent leur fin dans la journée et sont effacées au plus tôt quatre semaines après.
unused_saved_off = Enregistré. Aucune carte n’est effacée faute de visite ; celles qui l’annonçaient sont rétablies dans la journée.
