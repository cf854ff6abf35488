### The person's own page: password, PIN, second factor, sessions.

pin_why = Zum Wechseln an einer gekoppelten Kasse und zum Aufheben einer Grenze.
pin_new = Neue PIN
pin_hint = 4 bis 6 Ziffern, nicht alle gleich, nicht in einer Reihe.
pin_save = PIN setzen
pin_saved = Die neue PIN ist gesetzt.
password_own = Passwort
password_own_how = Mit einem neuen Passwort sind Sie auf allen anderen Geräten abgemeldet.
password_now = Bisheriges Passwort
password_next = Neues Passwort
password_hint = Mindestens 10 Zeichen. Gut sind mehrere Wörter, die nicht zusammengehören.
password_save = Passwort setzen
password_saved = Das neue Passwort gilt. Alle anderen Geräte sind abgemeldet.
sign_out_everywhere = Überall abmelden
sign_out_everywhere_how =
    Für ein verlorenes Telefon oder ein Tablet, auf dem Sie sich nicht abgemeldet haben. In
    Sekunden, auch hier.

sessions = Wo Sie angemeldet sind
sessions_how = Wenn Sie eine davon nicht kennen, beenden Sie sie und wählen Sie ein anderes Passwort.
session_here = Diese hier
session_unknown_browser = Unbekannter Browser
# $at: a day and a time
session_since = Seit { $at }
# $at: a day and a time
session_seen = Zuletzt benutzt { $at }
session_end = Beenden
session_end_others = Alle anderen beenden
session_end_others_sure = Überall außer hier sind Sie in Sekunden abgemeldet.
factor = Zweiter Faktor
factor_is_on = An
factor_why = Nach dem Passwort wird ein Code aus einer App auf Ihrem Telefon verlangt. Wer Ihr Passwort erfährt, kommt damit allein nicht hinein.
factor_begin = Eine App einrichten
factor_scan = Scannen Sie das mit einer Authentifizierungs-App, etwa der Ihres Telefons, von Google oder von Microsoft.
factor_qr = Der Code für die App
factor_type = Wenn Sie nicht scannen können, tippen Sie das in die App:
factor_secret = Geheimnis für die App
factor_code = Code, den die App jetzt zeigt
factor_code_hint = Sechs Ziffern. Das zeigt, dass die App richtig eingerichtet ist.
factor_on = Einschalten
factor_off = Ausschalten
factor_off_how = Dann genügt wieder Ihr Passwort allein, und die Notfallcodes gelten nicht mehr.
recovery = Notfallcodes
recovery_once = Der zweite Faktor ist an. Bewahren Sie diese Codes dort auf, wo Ihr Telefon nicht ist: Jeder lässt Sie einmal hinein, wenn das Telefon weg ist. Sie werden nur jetzt gezeigt.
recovery_renew = Neue Notfallcodes
recovery_renew_how = Die bisherigen gelten dann nicht mehr.
recovery_left =
    { $n ->
        [one] { $n } Notfallcode ist übrig.
       *[other] { $n } Notfallcodes sind übrig.
    }
recovery_few =
    { $n ->
        [0] Kein Notfallcode ist übrig. Machen Sie neue, bevor Sie einen brauchen.
        [one] Nur { $n } Notfallcode ist übrig. Machen Sie neue.
       *[other] Nur { $n } Notfallcodes sind übrig. Machen Sie neue.
    }

mails = E-Mail
mails_approval = Mir schreiben, wenn eine Kampagne auf meine Freigabe wartet
mails_how = Einmal, mit einem Link.
mails_saved = Gespeichert.
