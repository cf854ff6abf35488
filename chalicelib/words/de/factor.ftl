### Second factor and passkeys: set up, named, taken away; in the console and at the scanner.

factor = Zweiter Faktor
factor_is_on = An
factor_begin = Eine App einrichten
factor_scan = Scannen Sie das mit einer Authentifizierungs-App, etwa der Ihres Telefons, von Google oder von Microsoft.
factor_qr = Der Code für die App
factor_type = Wenn Sie nicht scannen können, tippen Sie das in die App:
factor_secret = Geheimnis für die App
factor_code = Code, den die App jetzt zeigt
factor_code_hint = Sechs Ziffern. Das zeigt, dass die App richtig eingerichtet ist.
factor_on = Einschalten
factor_off = Ausschalten
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
factor_why = Neben dem Passwort wird ein zweiter Nachweis verlangt: ein Passkey oder der Code einer App auf Ihrem Telefon. Wer Ihr Passwort erfährt, kommt damit allein nicht hinein.
factor_app = App mit Codes
factor_app_why = Eine Authentifizierungs-App zeigt jede halbe Minute einen neuen Code. Sie hilft auch dort, wo ein Passkey nicht hinkommt.
factor_off_how = Ohne einen anderen zweiten Faktor genügt wieder Ihr Passwort allein, und die Notfallcodes gelten nicht mehr.
passkeys = Passkeys
passkeys_why = Melden Sie sich mit Finger, Gesicht oder der PIN Ihres Telefons oder Computers an, ohne Passwort. Keine falsche Seite kann Ihnen einen Passkey abnehmen.
passkey_add = Passkey hinzufügen
passkey_cannot = Dieser Browser kennt keine Passkeys. Öffnen Sie diese Seite auf Ihrem Telefon oder richten Sie eine App ein.
passkey_held = Dieses Telefon oder dieser Computer hat schon einen Passkey von Ihnen.
passkey_unmade = Es wurde kein Passkey erstellt. Versuchen Sie es noch einmal oder richten Sie eine App ein.
passkey_name = Name des Passkeys
passkey_rename = Umbenennen
passkey_remove = Entfernen
passkey_remove_title = „{ $name }“ entfernen?
passkey_remove_sure = Damit kommt niemand mehr hinein, und wo Sie damit angemeldet sind, werden Sie abgemeldet, nur hier nicht. Löschen Sie ihn auch auf Ihrem Telefon oder Computer.
passkey_remove_last = Das ist Ihr letzter zweiter Faktor: Danach genügt Ihr Passwort allein, und die Notfallcodes gelten nicht mehr.
passkey_since = Hinzugefügt { $at }
passkey_used = Zuletzt benutzt { $at }
passkey_not_used = Noch nicht benutzt
passkey_synced = Auch in der Cloud des Herstellers gesichert
factor_needed_title = Zweiten Faktor einrichten
factor_needed_why = Ihr Geschäft verlangt ihn von allen mit Ihrer Rolle. Das dauert eine Minute; danach geht es hier weiter.
factor_go_on = Weiter
