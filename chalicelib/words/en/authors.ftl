### Who did something that no person did, or nobody who is still there.

by_guest = The card’s holder
by_carnet = Carnet itself
by_key = A cash register (API key)
by_other = Somebody who is no longer listed
by_operator = The operator
by_device = A till
