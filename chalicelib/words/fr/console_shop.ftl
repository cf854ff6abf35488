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
