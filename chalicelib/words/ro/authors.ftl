### Who did something that no person did, or nobody who is still there.

by_guest = Titularul cardului
by_carnet = Carnet însuși
by_key = O casă de marcat (cheie API)
by_other = Cineva care nu mai este în listă
by_operator = Operatorul
by_device = O casă
