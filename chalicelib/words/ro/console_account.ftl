### The person's own page: password, PIN, second factor, sessions.

pin_why = Pentru a prelua o casă asociată și pentru a trece peste o limită.
pin_new = PIN nou
pin_hint = 4 până la 6 cifre, nu toate la fel, nu consecutive.
pin_save = Alege acest PIN
pin_saved = PIN-ul nou este setat.
password_own = Parola
password_own_how = O parolă nouă vă deconectează de pe toate celelalte dispozitive.
password_none_how = Vă conectați cu un cod primit prin e-mail și nu aveți încă o parolă. Cu ea nu mai așteptați e-mailul.
password_now = Parola actuală
password_next = Parola nouă
password_hint = Cel puțin 10 caractere. Potrivite sunt câteva cuvinte fără legătură între ele.
password_save = Alegeți această parolă
password_saved = Parola nouă este setată. Toate celelalte dispozitive sunt deconectate.
sign_out_everywhere = Deconectați-vă de peste tot
sign_out_everywhere_how =
    Pentru un telefon pierdut sau o tabletă pe care ați rămas conectat. În câteva secunde, și aici.

sessions = Unde sunteți conectat
sessions_how = Dacă nu recunoașteți una, încheiați-o și alegeți altă parolă.
session_here = Aceasta
session_unknown_browser = Browser necunoscut
# $at: a day and a time
session_since = Din { $at }
# $at: a day and a time
session_seen = Folosită ultima dată { $at }
session_end = Încheie
session_end_others = Încheie toate celelalte
session_end_others_sure = Peste tot în afară de aici sunteți deconectat în câteva secunde.

mails = E-mail
mails_waiting = Scrieți-mi când ceva mă așteaptă
mails_how = Câte o dată, cu un link: o campanie de aprobat, un text de ales, coduri pe terminate.
mails_saved = Salvat.
language_own = Limba
language_own_how = A acestor pagini pe fiecare dispozitiv al dvs. și a e-mailurilor către dvs.
