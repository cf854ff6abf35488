keys_lead =
    Cu ce se conectează un sistem de casă. O cheie este arătată o singură dată, când este făcută.
keys_none = Încă niciun sistem de casă nu are cheie.
key = Cheie API
key_make = Fă o cheie
key_make_lead = O cheie pentru fiecare sistem, ca una să poată fi revocată singură.
key_label = Nume
key_label_hint = De exemplu: sistemul de casă de la tejghea.
key_use = La ce folosește
key_use_till = Case
key_use_till_how = Scanează, dă recompense, găsește și face carduri.
key_use_campaigns = Campanii
key_use_campaigns_how = Face și trimite campanii. Nu atinge niciun card.
key_use_sandbox = De probă
key_use_sandbox_how =
    Face ce face cheia unei case, într-un magazin separat pe care niciun client nu îl vede.
key_numbers_last = Numerele ei de vânzare nu se repetă
key_numbers_last_how = Altfel același număr în altă zi este altă vânzare.
key_once = Copiați-o acum: este arătată doar de data aceasta și nu se păstrează nicăieri.
key_header = Sistemul o trimite cu fiecare cerere: „Authorization: Bearer …”.
key_made_at = Făcută { $at }
# $at: a day and a time, within the hour
key_used_at = Folosită ultima dată { $at }
key_unused = Niciodată folosită
key_revoked = Revocată
key_revoked_at = Revocată { $at }
key_revoke = Revocă
key_revoke_title = Revocați „{ $label }”?
key_revoke_sure =
    Sistemul care o folosește este refuzat în câteva secunde. Rămâne așa; se poate face o cheie
    nouă.
webhooks_lead = Ce adrese sunt apelate când se întâmplă ceva cu un card.
webhooks_none = Încă nu se apelează nimic.
webhook_add = Adaugă un webhook
webhook_add_lead =
    O adresă a sistemului dumneavoastră, apelată după fiecare scanare, recompensă și card nou.
webhook_url = Adresă
webhook_url_hint = Publică, cu https://.
webhook_description = Notă
webhook_secret = Secret
webhook_once = Copiați secretul acum: este arătat doar de data aceasta.
webhook_signed =
    Fiecare apel este semnat cu el. Cum se verifică scrie în documentația webhook-urilor.
webhook_is_off = Oprit
webhook_renew = Fă un secret nou
webhook_renew_how = Cel vechi mai semnează o zi.
webhook_old_until = Cel vechi mai semnează până la { $at }.
webhook_switch_off = Oprește
webhook_switch_on = Pornește
webhook_delete = Șterge
webhook_delete_title = Ștergeți acest webhook?
webhook_delete_sure = Nu se mai trimite nimic acolo, iar ce așteaptă se abandonează.
