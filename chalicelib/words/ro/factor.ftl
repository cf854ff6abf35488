### Second factor and passkeys: set up, named, taken away; in the console and at the scanner.

factor = Al doilea factor
factor_is_on = Pornit
factor_begin = Configurează o aplicație
factor_scan = Scanați aceasta cu o aplicație de autentificare, cum ar fi cea a telefonului, Google sau Microsoft.
factor_qr = Codul pentru aplicație
factor_type = Dacă nu puteți scana, tastați aceasta în aplicație:
factor_secret = Secretul pentru aplicație
factor_code = Codul pe care aplicația îl arată acum
factor_code_hint = Șase cifre. Arată că aplicația este configurată corect.
factor_on = Pornește
factor_off = Oprește
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
factor_why = Pe lângă parolă se cere o a doua dovadă: o cheie de acces sau codul unei aplicații de pe telefonul dvs. Cine vă află parola nu poate intra doar cu ea.
factor_app = Aplicație cu coduri
factor_app_why = O aplicație de autentificare arată un cod nou la fiecare jumătate de minut. Ajută și acolo unde cheia de acces nu ajunge.
factor_off_how = Fără alt al doilea factor, parola singură ajunge din nou, iar codurile de rezervă nu mai sunt valabile.
passkeys = Chei de acces
passkeys_why = Conectați-vă cu degetul, cu fața sau cu PIN-ul telefonului ori al calculatorului, fără parolă. Nicio pagină falsă nu vă poate lua o cheie de acces.
passkey_add = Adaugă o cheie de acces
passkey_cannot = Acest browser nu cunoaște cheile de acces. Deschideți pagina pe telefon sau configurați o aplicație.
passkey_held = Acest telefon sau calculator are deja o cheie de acces a dvs.
passkey_unmade = Nu s-a creat nicio cheie de acces. Încercați din nou sau configurați o aplicație.
passkey_name = Numele cheii de acces
passkey_rename = Redenumește
passkey_remove = Șterge
passkey_remove_title = Ștergeți „{ $name }”?
passkey_remove_sure = Nu mai conectează nicăieri, iar unde v-a conectat veți fi deconectat, mai puțin aici. Ștergeți-o și de pe telefon sau calculator.
passkey_remove_last = Este ultimul dvs. al doilea factor: apoi ajunge parola singură, iar codurile de rezervă nu mai sunt valabile.
passkey_since = Adăugată { $at }
passkey_used = Folosită ultima dată { $at }
passkey_not_used = Încă nefolosită
passkey_synced = Păstrată și în cloudul producătorului
factor_needed_title = Configurați un al doilea factor
factor_needed_why = Magazinul dvs. îl cere tuturor celor cu rolul dvs. Durează un minut; apoi continuați aici.
factor_go_on = Continuați
