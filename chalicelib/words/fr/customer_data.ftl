### Ce qui est conservé d’un client : le consentement, la page « mes données », le téléchargement. Simple et exact.

## Refus

consent_text_long = La phrase est trop longue : personne ne lit plus de { $most } caractères à côté d’une case à cocher. Raccourcissez-la.

## Les messages s’arrêtent d’un geste, par quiconque a la carte

stop_title = Arrêter les messages ?
stop_title_done = Plus de messages
stop_lead = { $shop } envoie des nouvelles et des offres sur cette carte. Un geste les arrête. La carte et tout ce qu’elle contient restent.
stop_button = Arrêter les messages
stop_done = Les messages vers cette carte sont arrêtés, même celui qui était en cours d’envoi. La carte et tout ce qu’elle contient restent.
stop_none = Aucun message n’est envoyé à cette carte : personne ne les a autorisés, ou ils ont été arrêtés.
stop_again = Vous pouvez de nouveau autoriser les messages à tout moment, sur la page de vos données.

## Ce qui est conservé, et pourquoi

data_title = Ce que nous conservons sur vous
data_lead = { $shop } est responsable de ce qui est conservé ici. Pour toute question ou demande : { $contact }.
data_covered = Cette page s’ouvre pour quiconque a le lien : votre numéro de téléphone, votre adresse e-mail et votre anniversaire y sont donc masqués. Pour les voir et les modifier, montrez que c’est votre carte.
data_prove = Montrer que c’est ma carte
data_to_card = Retour à ma carte
data_none = Rien
data_part_given = Ce que vous nous avez dit
data_part_seen = Ce que vos visites ont laissé
data_part_sent = Téléphones et messages
data_part_rest = Ce qui appartient aussi à la carte
data_kept_name = Nom
data_why_name = Il figure sur votre carte, et l’équipe peut vous saluer par votre nom. Vous pouvez ne pas le donner.
data_kept_phone = Numéro de téléphone
data_why_phone = Pour que vous retrouviez votre carte si le téléphone est perdu, et que l’équipe la trouve. Personne ne vous appelle pour autant.
data_kept_mail = Adresse e-mail
data_why_mail = Pour que vous retrouviez votre carte au moyen d’un code. Aucune publicité n’y est envoyée.
data_kept_birthday = Anniversaire
data_why_birthday = Le jour et le mois, sans l’année : pour un vœu ou une attention ce jour-là.
data_kept_language = Langue
data_why_language = La langue de votre carte et de ses messages.
data_kept_zone = Fuseau horaire
data_why_zone = Votre navigateur l’a indiqué à l’inscription, pour qu’aucun message n’arrive la nuit.
data_kept_card = La carte
data_why_card = Son numéro, sa date de création, sa date de fin et si elle est utilisable.
data_kept_balance = Solde
data_why_balance = Ce que vous avez cumulé et ce qui vous attend. Sans cela, il n’y a pas de carte.
data_kept_history = Historique
data_why_history = Chaque achat et chaque { -reward }, avec l’heure, le lieu, le montant et la personne qui vous a servi : pour que chaque solde puisse être expliqué et corrigé. Il reste dans les comptes sans votre nom.
data_kept_visits = Visites
data_why_visits = Combien, quand (les 60 dernières) et où : pour les limites contre les abus et les statistiques du commerce.
data_kept_spending = Dépenses
data_why_spending = Ce que vous avez dépensé, cumulé et retiré en tout : pour les { -reward(form: "all") }, les niveaux et les statistiques du commerce.
data_kept_group = Votre groupe
data_why_group = Calculé d’après vos dernières visites, leur fréquence et les { -reward(form: "all") } gagnés. Le commerce peut choisir ainsi à qui va un message ou un { -reward }. Rien d’autre n’en dépend.
data_kept_source = Par où vous êtes venu
data_why_source = Quelle affiche, quel tract ou quel lien du commerce a ouvert la page où vous vous êtes inscrit : pour qu’il sache lesquels servent. Il peut choisir ainsi à qui va un message.
data_kept_phones = Téléphones qui portent la carte
data_why_phones = Un numéro du téléphone et une adresse pour les mises à jour, d’Apple, de Google ou de votre navigateur : pour que la carte y soit à jour. Ils disparaissent quand vous y supprimez la carte ou que le navigateur ne doit plus vous avertir.
data_kept_sent = Messages
data_why_sent = Quels messages votre carte a reçus, et quand : pour que vous en receviez peu, et aucun deux fois. Conservés 400 jours au plus, certains aussi longtemps que la carte.
data_kept_friends = Amis
data_why_friends = Qui vous a amené ici, et votre lien pour vos amis : pour que chacun reçoive le { -reward }, une fois. Ni l’un ni l’autre n’est montré à personne.
data_kept_answers = Vos réponses
data_why_answers = Ce que vous avez répondu quand on vous a demandé comment c’était : pour que le commerce s’améliore.
data_kept_cases = Ce qui n’allait pas
data_why_cases = Ce que vous avez écrit quand quelque chose n’allait pas, et la suite donnée.
data_kept_consents = Ce que vous avez accepté
data_why_consents = Chaque fois que vous avez autorisé ou arrêté les messages, avec la phrase que vous avez vue : pour que cela puisse être prouvé.
data_kept_search = Ce qui fait trouver votre carte
data_why_search = Des parties de votre nom, numéro de téléphone et adresse e-mail, pour que l’équipe trouve la carte quand vous le demandez.
data_kept_technical = Pour la machine
data_why_technical = Des numéros de versions et de codes, pour qu’aucun code ne serve deux fois et qu’aucun téléphone ne montre une ancienne carte. Ils ne disent rien de vous.
data_value_card = Se termine par { $end } ; depuis le { $day }
data_value_visits = { $n ->
    [one] { $n } visite, le { $day }
    [many] { $n } de visites, la dernière le { $day }
   *[other] { $n } visites, la dernière le { $day }
}
data_value_visits_where = { $n ->
    [one] { $n } visite, le { $day } ({ $where })
    [many] { $n } de visites, la dernière le { $day } ({ $where })
   *[other] { $n } visites, la dernière le { $day } ({ $where })
}
data_value_entries = { $n ->
    [one] { $n } ligne
    [many] { $n } de lignes
   *[other] { $n } lignes
}
data_value_entries_more = Plus de { $n } lignes
data_value_spending = Dépensé : { $spent } ; cumulé : { $earned } ; { -reward(form: "all") } retirés : { $taken }
data_value_phone = { $wallet }, depuis le { $day }
data_value_sent = { $n ->
    [one] { $n } message, le { $day }
    [many] { $n } de messages, le dernier le { $day }
   *[other] { $n } messages, le dernier le { $day }
}
data_value_brought = Un ami vous a amené
data_value_day = { $day } { $month } { $year }
data_value_moment = { $day }, { $clock }
data_messages = Messages
data_messages_yes = Vous autorisez les messages depuis le { $day }.
data_messages_no = Vous ne recevez pas de messages.
data_messages_allow = Autoriser les messages
data_messages_history = Quand je les ai autorisés et arrêtés
data_consent_given = Autorisés
data_consent_withdrawn = Arrêtés
data_consent_version = Version { $version } de la phrase
data_consent_unsaid = La phrase n’a pas été conservée.
data_source_join = sur la page d’inscription
data_source_page = sur la page de la carte
data_source_api = au système de caisse
data_source_till = par l’équipe, à votre demande
data_source_import = repris du système précédent du commerce
data_who = Qui le voit
data_who_said = Les personnes qui travaillent chez { $shop }, chacune selon sa tâche : à la caisse votre nom, votre solde et votre historique ; votre numéro de téléphone et votre adresse e-mail seulement celles qui dirigent le commerce, ou qui vous cherchent avec le numéro ou l’adresse entière. Aucun autre client, et personne qui les achèterait.
data_where = Ce qui va à Apple et à Google
data_where_said = Dans Google Wallet, Google conserve ce que la carte montre : votre nom, votre solde et les messages. Apple apprend seulement qu’il y a du nouveau ; le téléphone vient chercher la carte ici. Si un navigateur vous avertit, le service de notification de son éditeur transporte des messages qu’il ne peut pas lire. Aucun d’eux ne reçoit votre numéro de téléphone, votre adresse e-mail, votre anniversaire ni votre historique.
data_long = Combien de temps
data_long_said = Aussi longtemps que vous utilisez la carte. Vous pouvez tout effacer à tout moment.
data_rights = Ce que vous pouvez faire
data_rights_said = Tout voir, modifier, emporter et effacer, et arrêter les messages : ici, vous-même, gratuitement. Vous pouvez aussi vous plaindre auprès de l’autorité de protection des données de votre pays.
data_change = Modifier
data_download = Télécharger en fichier
data_download_how = Un fichier JSON que d’autres programmes savent lire.
data_print = Ouvrir en page à imprimer
data_printed = Au { $day }
data_agreed = Le { $day } : { $what }, { $where }

## Modifier

data_change_title = Modifier ce que vous nous avez dit
data_zone_hint = Comme sur votre téléphone, par exemple Europe/Paris. Vide : celui du commerce.
data_save = Enregistrer
data_saved = C’est enregistré. La carte dans votre wallet suit d’elle-même.
data_contact_title = Numéro de téléphone et adresse e-mail
data_contact_how = Une nouvelle adresse compte une fois que vous avez saisi le code qui y est envoyé.
data_contact_remove_phone = Retirer mon numéro de téléphone
data_contact_remove_mail = Retirer mon adresse e-mail
data_code_how = Si un message peut y parvenir, un code de six chiffres est en route vers { $to }.

## Cards that nobody uses

# $months: 12 to 120
data_unused = Une carte que personne n’utilise pendant { $months } mois est effacée. Elle l’annonce à son dos quatre semaines avant ; l’utiliser en caisse la conserve.
# On the card’s page, too; $day: “3 December”
data_unused_ends = Personne n’a utilisé cette carte depuis longtemps : après le { $day }, elle sera effacée. Elle reste si vous l’utilisez en caisse d’ici là.
retention_months = Les cartes se conservent de { $least } à { $most } mois sans visite, ou sans limite : indiquez alors 0.
