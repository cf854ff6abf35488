### Who did something that no person did, or nobody who is still there.

by_guest = Inhaber der Karte
by_carnet = Carnet selbst
by_key = Ein Kassensystem (API-Schlüssel)
by_other = Jemand, der nicht mehr auf der Liste steht
by_operator = Der Betreiber
by_device = Eine Kasse
