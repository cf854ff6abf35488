mail_code_subject = { $code } este codul dumneavoastră
mail_code_why = Scrieți acest cod pe pagina care l-a cerut:
mail_code_until =
    Merge o singură dată, timp de { $minutes } minute. Dacă nu l-ați cerut, nu faceți nimic: fără el
    nu intră nimeni.

mail_invited_subject = Sunteți invitat să deschideți cardurile de fidelitate
mail_invited_why =
    Proiectați cardurile pe această pagină; durează vreo zece minute, iar clienții le țin în
    telefon:
mail_invited_how =
    La sfârșit dați această adresă, { $mail }. Invitația este valabilă { $days } de zile.
mail_approved_subject = { $name }: cardurile sunt deschise pentru toți
mail_approved_why =
    Magazinul a fost verificat. De acum oricine se poate înscrie cu codul dumneavoastră și primește
    un card.

mail_staff_subject = { $shop } vă invită
mail_staff_why =
    { $name } vă invită să lucrați cu { $shop } în Carnet. Deschideți acest link și alegeți o
    parolă:
mail_staff_until =
    Linkul merge o singură dată, timp de { $days } zile. Dacă nu știți cine este, nu faceți nimic.

# $shop: its name
mail_approval_subject = { $shop }: o campanie așteaptă aprobarea dumneavoastră
# $campaign: its name
mail_approval_why = Campania „{ $campaign }” așteaptă aprobarea. O vedeți aici:
# $campaign: its name
mail_approval_words = Alt text pentru campania „{ $campaign }” așteaptă aprobarea. Îl vedeți aici:
mail_approval_how =
    Până atunci nimic din ea nu ajunge la vreun client. Dacă nu doriți astfel de e-mailuri, opriți-le pe
    pagina cu numele dumneavoastră.
# $shop: its name
mail_winner_subject = { $shop }: care dintre cele două texte merge la ceilalți?
# $campaign: its name
mail_winner_why =
    Vizitele nu arată care text al campaniei „{ $campaign }” este mai bun. Alegeți-l pe cel pe care îl primesc
    ceilalți:
# $day: a date
mail_winner_how =
    Până alegeți, ceilalți nu primesc nimic; după { $day } este prea târziu. Dacă nu doriți astfel de e-mailuri,
    opriți-le pe pagina cu numele dumneavoastră.
# $shop: its name
mail_pool_subject = { $shop }: codurile unui partener sunt pe terminate
# $pool: its name, $n: codes that are left
mail_pool_why =
    { $n ->
        [0] În lista „{ $pool }” nu mai este niciun cod. Cereți-i partenerului altele și adăugați-le aici:
        [one] În lista „{ $pool }” a mai rămas un cod. Cereți-i partenerului altele și adăugați-le aici:
        [few] În lista „{ $pool }” au mai rămas { $n } coduri. Cereți-i partenerului altele și adăugați-le aici:
       *[other] În lista „{ $pool }” au mai rămas { $n } de coduri. Cereți-i partenerului altele și adăugați-le aici:
    }
mail_pool_how =
    Fără cod nimeni nu poate lua acel cadou. Dacă nu doriți astfel de e-mailuri, opriți-le pe pagina cu numele
    dumneavoastră.
# $shop: its name
mail_certificate_subject = { $shop }: cardurile de pe iPhone nu se vor mai schimba
# $day: a date
mail_certificate_why =
    Certificatul Apple este valabil până la { $day }. De atunci cardurile de pe iPhone rămân așa cum sunt și nimeni nu
    mai primește unul nou acolo. Trimiteți mesajul persoanei care administrează Carnet:
mail_certificate_how =
    Dacă sunteți chiar dumneavoastră: fișierul README al Carnet spune cum, la „To production on AWS”, pasul 1. Ce
    strâng clienții se numără oricum.
mail_access_subject = { $shop }: conectarea dvs. s-a schimbat
mail_access_else = Dacă nu ați fost dvs., deschideți pagina, încheiați toate celelalte sesiuni, schimbați parola și anunțați proprietarul.
mail_passkey_added = Cheia de acces „{ $name }” a fost adăugată la conectarea dvs. O vedeți aici:
mail_passkey_removed = O cheie de acces a fost scoasă din conectarea dvs. Pe cele rămase le vedeți aici:
mail_factor_on = De acum, la conectarea dvs. se cere codul unei aplicații. Vedeți aici:
mail_factor_off = La conectarea dvs. nu se mai cere codul unei aplicații. Vedeți aici:
mail_recovery = S-au făcut coduri de rezervă noi pentru conectarea dvs.; cele de dinainte nu mai sunt valabile. Vedeți aici:
mail_password_new = Parola dvs. a fost schimbată. Vedeți aici unde sunteți conectat:
