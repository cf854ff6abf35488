first_till = Casa 1
code_needed = Scrieți codul primit prin e-mail sau parola cu care vă conectați.
code_wrong =
    Codul este greșit, folosit sau mai vechi de zece minute. Căutați în cel mai nou mesaj sau cereți
    alt cod.
mail_busy = Acum nu poate fi trimis niciun mesaj. Încercați din nou peste un minut.
mail_came_back =
    Un mesaj la această adresă s-a întors, așa că nu se mai trimite nimic acolo. Verificați cum este
    scrisă sau folosiți alta.
mail_not_set_up =
    De aici nu poate fi trimis încă niciun mesaj. Cine administrează Carnet trebuie să seteze adresa
    de expediere.
partners_later =
    Alte magazine servesc cardurile unui program după ce sunt de acord. Deocamdată nu le treceți.
start_off = Prin această pagină nu intră magazine noi. Întrebați pe cine administrează Carnet aici.
start_quick =
    A fost mai repede decât scrie cineva. Așteptați { $seconds } secunde și trimiteți din nou.
start_robot = Acest câmp trebuie să rămână gol: oamenii nu îl văd. Goliți-l și trimiteți din nou.
start_stale =
    Pagina este deschisă de prea mult timp. Reîncărcați-o; ce ați proiectat este tot aici.
too_many_mails =
    La această adresă s-au trimis deja coduri de câteva ori. Așteptați { $seconds } secunde și căutați
    între timp printre mesajele nedorite.
too_many_mails_today =
    La această adresă s-au trimis astăzi destule coduri. Căutați printre mesajele nedorite sau încercați din nou mâine.
too_many_merchants = Această adresă are deja { $most } magazine. Folosiți altă adresă pentru altele.
too_many_starts =
    Astăzi s-au deschis prea multe magazine. Încercați din nou mâine; ce ați proiectat este tot aici.
in_review =
    Acest magazin este nou, iar cine administrează aceste pagini nu l-a verificat încă. Reveniți
    puțin mai târziu sau cereți un card la casă.
too_many_letters =
    S-a trimis destul pentru astăzi. Încercați din nou mâine sau dați linkul chiar dumneavoastră.
