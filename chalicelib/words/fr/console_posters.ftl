### Affiches, et par laquelle viennent les cartes.

posters_lead = Imprimez-en une par comptoir : le client la scanne et a la carte.
poster_open = Ouvrir pour imprimer
poster_code_of = Le code de { $name }
kit_more = Tout pour le comptoir
kit_language = Langue
kit_outlet = Comptoir
kit_outlet_hint = Qui s’inscrit avec son code a commencé là.
kit_no_outlet = N’importe lequel
kit_poster = Affiche, A4 (PDF)
kit_table = Carte de table, A6 (PDF)
kit_sticker = Autocollant, 7 cm (PDF)
kit_receipt = Bas du ticket (PDF)
kit_say = Ce que dit votre équipe
kit_under_receipt = Une ligne pour vos tickets
kit_nfc = Adresse pour un autocollant NFC
join_page = Voir la page qu’elle ouvre

## Sources : les noms qu’un propriétaire donne aux affiches, tracts et liens

sources_more = Quelle affiche apporte des cartes
sources_how =
    Donnez un nom à chaque affiche, tract ou lien. Chacun reçoit son propre code, et les cartes qui viennent
    par lui sont comptées. Les clients ne lisent ce nom que s’ils demandent ce qui est conservé d’eux.
source_name = Nom de l’affiche, du tract ou du lien
source_name_hint = Par exemple « Vitrine » ou « Tract de mai ».
source_add = Ajouter
source_address = Son adresse
source_rename = Renommer
source_retire = Retirer
source_retire_ask = Retirer « { $name } » ?
source_retire_sure =
    Plus aucune carte ne compte comme venue par là, même s’il est encore affiché : qui le scanne reçoit
    quand même une carte. Ses cartes et ses chiffres restent.
source_back = Réutiliser
source_retired = Retiré
source_more = Ce qu’on peut faire de « { $name } »

source_counts = { $cards ->
    [one] une carte
   *[other] { $cards } cartes
}, { $first } avec un premier achat
source_counts_about = environ { $cards } cartes, { $first } avec un premier achat
source_uncounted = Ses cartes ne sont pas encore comptées.
sources_counted = Compté le { $at }. Ce qui est venu sur des jours choisis se trouve dans l’aperçu.
sources_count = Recompter
kit_source = Affiche ou lien
kit_source_hint = Les cartes venues par son code sont comptées pour elle.
kit_no_source = Aucun
