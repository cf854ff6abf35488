### La page du propriétaire où des habitués viennent d’une liste, et d’où tout s’emporte.

regulars_lead =
    Apportez vos clients et leurs soldes depuis une liste. Vous voyez tout avant que rien ne soit écrit, et pouvez
    le reprendre d’un coup.
list_file = Votre liste
list_file_how =
    Un fichier CSV, comme tout tableur en enregistre. Jusqu’à 20 000 lignes ; la première dit ce que sont les colonnes.
list_before = Ce que vous avez apporté
list_guessed = Voici comment le fichier semble écrit. Si des lettres paraissent fausses ci-dessous, choisissez autrement.
list_encoding = Lettres
list_enc_utf_8 = UTF-8
list_enc_utf_16le = UTF-16
list_enc_utf_16be = UTF-16, dans l’autre sens
list_enc_windows_1250 = Windows, Europe centrale
list_enc_windows_1251 = Windows, cyrillique
list_enc_windows_1252 = Windows, Europe de l’Ouest
list_delimiter = Entre les cellules
list_sign_comma = Virgule
list_sign_semicolon = Point-virgule
list_sign_tab = Tabulation
list_too_big = Ce fichier est trop gros pour une liste. N’enregistrez que les lignes et colonnes nécessaires.
list_no_text =
    Ce n’est pas un fichier de texte. Dans votre tableur, choisissez « Enregistrer sous », puis CSV, et prenez ici ce
    fichier.
list_unclosed =
    Le guillemet de la ligne { $line } n’est jamais fermé. Corrigez cette ligne, puis choisissez le fichier de nouveau.
list_too_many = Cette liste a plus de { $most } lignes. Coupez-la en plusieurs fichiers.
list_empty = Il n’y a pas de ligne sous la première. La première ligne dit ce que sont les colonnes.
list_columns = { $n ->
    [one] { $n } ligne : quelle colonne est quoi ?
   *[other] { $n } lignes : quelle colonne est quoi ?
}
list_columns_how = Deviné d’après la première ligne. Ce qui n’est pas pris est laissé de côté.
list_not_taken = Pas pris
list_col_name = Nom
list_col_surname = Nom de famille
list_col_phone = Téléphone
list_col_mail = Courriel
list_col_birthday = Anniversaire
list_col_tier = Palier
list_col_member_until = Adhésion jusqu’au
list_col_balance = Tampons ou points
list_col_language = Langue
list_programme = Dans quel programme
list_country = Indicatif des numéros sans indicatif
list_country_how = Par exemple 33. Vide si chaque numéro a le sien.
list_existing = Qui a déjà une carte
list_existing_leave = Laisser de côté
list_existing_add = Ajouter le solde à cette carte
list_consent =
    Être dans la liste n’est pas accepter vos messages : aucune campagne ne leur écrit avant qu’ils disent oui sur
    leur carte.
list_try = Regarder d’abord
list_working = Un instant…
list_at = Ligne { $at } sur { $of }
list_tried = { $ready } prêts, { $rest } laissés de côté
list_rest = { $n ->
    [one] { $n } ligne est laissée de côté
   *[other] { $n } lignes sont laissées de côté
}
list_rest_more = { $n ->
    [one] Et { $n } ligne de plus.
   *[other] Et { $n } lignes de plus.
}
list_row = Ligne { $line } :
list_cell_long = Une cellule de cette ligne a plus de { $most } signes. Corrigez-la dans votre liste.
list_twice = Le même téléphone ou courriel est à la ligne { $line }. Gardez une des deux.
list_drawn = Les { $n } premières sur { $of }, comme vos clients les verront
list_bring = { $n ->
    [one] Apporter { $n } client
   *[other] Apporter { $n } clients
}
list_brought = { $n ->
    [one] { $n } client est là. Téléchargez les liens et envoyez à chacun le sien.
   *[other] { $n } clients sont là. Téléchargez les liens et envoyez à chacun le sien.
}
list_goes_on = Ce qui est fait est fait. Choisissez le même fichier de nouveau : il reprend là où il en était.
list_came = Nouvelles cartes : { $made }. Ajoutés : { $added }. Laissés de côté : { $wrong }.
list_state_running = Pas terminé
list_state_undoing = En cours de reprise
list_state_undone = Repris
list_links = Liens pour les clients
list_undo = Reprendre
list_undo_sure = { $n ->
    [one] Ce que cette liste a apporté repart de { $n } carte, tant que personne ne l’a utilisé.
   *[other] Ce que cette liste a apporté repart de { $n } cartes, tant que personne ne l’a utilisé.
}
list_stayed = { $n ->
    [one] Sur { $n } carte, { $many } sont restés : déjà utilisés.
   *[other] Sur { $n } cartes, { $many } en tout sont restés : déjà utilisés.
}
list_stayed_row = Ligne { $line } : { $n } restés
list_close = Fermer
export_title = Tout emporter
export_how =
    Tout ce qui est à vous dans un fichier, dans un format ouvert : commerce, programmes, clients avec leurs cartes et
    historiques, points de vente, personnes et campagnes. Un autre Carnet le lit, et chaque solde y est le même.
export_do = Télécharger
export_part = { $n ->
    [one] { $n } partie est là…
   *[other] { $n } parties sont là…
}
export_done = Le fichier est enregistré. Il contient les noms et numéros de vos clients : gardez-le en lieu sûr.
