### Les audiences enregistrées.

audiences_lead = Les conditions que vous gardez. Chacune est comptée chaque nuit.
audiences_none = Aucune audience n’est encore gardée. Composez-en une ici, ou gardez les conditions d’une campagne sous un nom.
audience_new = Nouvelle audience
audience_name = Nom
audience_write_lead = Composez qui est visé. Le nombre s’affiche en dessous pendant que vous écrivez.
audience_save = Enregistrer
audience_column_name = Nom
audience_column_cards = Clients
audience_column_used = Utilisations
audience_column_changed = Modifiée
audience_column_programme = Programme
audience_column_balance = Solde
audience_column_visits = Visites
audience_column_last = Dernière visite
audience_about = environ { $n } (± { $margin })
audience_write_to = Leur écrire
audience_draft = À : { $name }
audience_edit = Modifier
audience_duplicate = Dupliquer
audience_copy = { $name } (copie)
audience_delete = Supprimer
audience_delete_title = Supprimer « { $name } » ?
audience_delete_sure = Elle ne pourra plus être choisie, et sa taille de jour en jour est supprimée aussi.
audience_delete_used = { $n ->
    [one] Elle est utilisée { $n } fois
   *[other] Elle est utilisée { $n } fois
}, dont brouillons : { $drafts }. Ceux-là gardent leurs conditions telles quelles.
audience_sizes = De jour en jour
audience_sizes_soon = Elle est comptée chaque nuit. Avec deux jours, une courbe s’affiche ici.
audience_sizes_about = Certains jours sont approximatifs : comptés sur une partie des cartes.
audience_reachable = Peuvent être avertis
audience_uses = Où elle est utilisée
audience_unused = Dans aucune des dernières campagnes, ni dans une autre audience.
audience_members = Qui en fait partie
audience_members_none = Personne ne remplit ces conditions maintenant.
audience_members_later = Personne encore parmi les cartes examinées. « Plus » continue.
audience_find = Chercher dedans
audience_export = Enregistrer en CSV
audience_export_how = Une liste de personnes : votre mot de passe est demandé, et la liste des changements note qui l’a prise.
audience_export_part = { $n ->
    [one] { $n } partie reçue…
   *[other] { $n } parties reçues…
}
audience_export_done = Enregistré.
glance_write = Leur écrire : { $what }, { $n }
