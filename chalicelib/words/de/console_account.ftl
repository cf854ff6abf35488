### The person's own page: password, PIN, second factor, sessions.

pin_why = Zum Wechseln an einer gekoppelten Kasse und zum Aufheben einer Grenze.
pin_new = Neue PIN
pin_hint = 4 bis 6 Ziffern, nicht alle gleich, nicht in einer Reihe.
pin_save = PIN setzen
pin_saved = Die neue PIN ist gesetzt.
password_own = Passwort
password_own_how = Mit einem neuen Passwort sind Sie auf allen anderen Geräten abgemeldet.
password_none_how = Sie melden sich mit einem Code aus Ihrer Mail an und haben noch kein Passwort. Mit einem müssen Sie nicht auf die Mail warten.
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

mails = E-Mail
mails_waiting = Mir schreiben, wenn etwas auf mich wartet
mails_how = Je einmal, mit einem Link: eine Kampagne zum Freigeben, ein Text zum Wählen, Codes, die zur Neige gehen.
mails_saved = Gespeichert.
language_own = Sprache
language_own_how = Dieser Seiten auf jedem Ihrer Geräte und der E-Mails an Sie.
