### Who did something that no person did, or nobody who is still there.

by_guest = Le titulaire de la carte
by_carnet = Carnet lui-même
by_key = Une caisse enregistreuse (clé d’API)
by_other = Quelqu’un qui n’est plus dans la liste
by_operator = L’exploitant
by_device = Une caisse
