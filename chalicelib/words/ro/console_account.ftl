### The person's own page: password, PIN, second factor, sessions.

pin_why = Pentru a prelua o casă asociată și pentru a trece peste o limită.
pin_new = PIN nou
pin_hint = 4 până la 6 cifre, nu toate la fel, nu consecutive.
pin_save = Alege acest PIN
pin_saved = PIN-ul nou este setat.
password_own = Parola
password_own_how = O parolă nouă vă deconectează de pe toate celelalte dispozitive.
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
factor = Al doilea factor
factor_is_on = Pornit
factor_why = După parolă se cere un cod dintr-o aplicație de pe telefonul dvs. Cine vă află parola nu poate intra doar cu ea.
factor_begin = Configurează o aplicație
factor_scan = Scanați aceasta cu o aplicație de autentificare, cum ar fi cea a telefonului, Google sau Microsoft.
factor_qr = Codul pentru aplicație
factor_type = Dacă nu puteți scana, tastați aceasta în aplicație:
factor_secret = Secretul pentru aplicație
factor_code = Codul pe care aplicația îl arată acum
factor_code_hint = Șase cifre. Arată că aplicația este configurată corect.
factor_on = Pornește
factor_off = Oprește
factor_off_how = Apoi parola singură ajunge din nou, iar codurile de rezervă nu mai sunt valabile.
recovery = Coduri de rezervă
recovery_once = Al doilea factor este pornit. Păstrați aceste coduri unde nu este telefonul: fiecare vă lasă să intrați o dată dacă telefonul lipsește. Sunt arătate doar acum.
recovery_renew = Coduri de rezervă noi
recovery_renew_how = Cele de dinainte nu mai sunt valabile.
recovery_left =
    { $n ->
        [one] A rămas { $n } cod de rezervă.
        [few] Au rămas { $n } coduri de rezervă.
       *[other] Au rămas { $n } de coduri de rezervă.
    }
recovery_few =
    { $n ->
        [0] Nu a rămas niciun cod de rezervă. Faceți altele înainte de a avea nevoie.
        [one] A rămas doar { $n } cod de rezervă. Faceți altele.
        [few] Au rămas doar { $n } coduri de rezervă. Faceți altele.
       *[other] Au rămas doar { $n } de coduri de rezervă. Faceți altele.
    }

mails = E-mail
mails_approval = Scrieți-mi când o campanie așteaptă aprobarea mea
mails_how = O dată, cu un link.
mails_saved = Salvat.
