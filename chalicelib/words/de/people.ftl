### Die, die für ein Geschäft arbeiten: Anmelden, die Seiten des Inhabers, die Schicht.

audit_kind_unknown = Wählen Sie eine dieser Arten: { $kinds }.
code_spent =
    Dieser Code ist falsch, verbraucht oder zu alt. Bitten Sie den Inhaber um einen neuen.
device_not_paired =
    Dieses Gerät ist mit keiner Filiale gekoppelt. Melden Sie sich mit E-Mail-Adresse und Passwort
    an.
device_unknown = Diese Kasse gibt es nicht. Sehen Sie noch einmal in die Liste.
email_taken = Mit dieser Adresse meldet sich schon jemand an. Nehmen Sie eine andere.
factor_after_link = Das Passwort ist gesetzt. Melden Sie sich jetzt damit und mit dem Code Ihrer App an.
factor_asked = Geben Sie auch den Code Ihrer Authentifizierungs-App ein oder einen Notfallcode.
factor_secret_wrong = Dieses Geheimnis ist nicht von uns. Beginnen Sie die Einrichtung neu.
factor_there = Es gibt schon einen zweiten Faktor. Schalten Sie ihn erst aus.
factor_wrong = Dieser Code ist falsch oder schon benutzt. Warten Sie auf den nächsten oder geben Sie einen Notfallcode ein.
session_unknown = Diese Sitzung gibt es nicht mehr. Sehen Sie noch einmal in die Liste.
last_owner = Das ist der einzige Inhaber. Machen Sie zuerst jemand anders zum Inhaber.
link_spent =
    Dieser Link ist verbraucht, ersetzt oder zu alt. Bitten Sie den Inhaber um einen neuen.
not_permitted = Ihre Rolle erlaubt das nicht. Fragen Sie die Leitung oder den Inhaber.
not_signed_in = Senden Sie einen gültigen API-Schlüssel: „Authorization: Bearer carnet_…“.
outlet_needed = Wählen Sie zuerst die Filiale, in der Sie sind.
link_not_ours = Nur eine Adresse dieser Seite kann ein Code werden. Kopieren Sie sie von hier.
outlet_elsewhere =
    Das gehört zu einer Filiale, in der Sie nicht arbeiten. Fragen Sie jemanden von dort oder den
    Inhaber.
outlet_not_yours =
    Diese Person arbeitet nicht in dieser Filiale. Bitten Sie den Inhaber, das zu ändern.
# $outlets: their ids
outlet_unknown = Diese Filiale gibt es nicht. Wählen Sie eine von diesen: { $outlets }.
outlets_none =
    Dieser Betrieb hat noch keine Filiale. Lassen Sie die Filiale weg, oder bitten Sie den Inhaber, in der Konsole eine anzulegen.
owner_by_operator =
    Ein Inhaber wird von einem anderen Inhaber bestätigt, und hier gibt es keinen, der das könnte.
    Bitten Sie den Betreiber Ihres Carnet um den Link.
password_again =
    Hierfür wird Ihr Passwort noch einmal gebraucht. Geben Sie es ein, dann geht es weiter.
password_common =
    Dieses Passwort würde jeder zuerst versuchen, oder es besteht aus Ihrem Namen oder dem des
    Geschäfts. Nehmen Sie mehrere Wörter, die nicht zusammengehören.
password_weak =
    Wählen Sie ein Passwort mit { $least } bis { $most } Zeichen, das nicht Ihre E-Mail-Adresse ist.
pin_void =
    Diese PIN gilt nicht mehr: Es gab zu viele falsche Versuche. Melden Sie sich mit E-Mail-Adresse
    und Passwort an und wählen Sie eine neue; der Inhaber sieht es.
pin_weak =
    Diese PIN ist zu leicht zu erraten. Wählen Sie Ziffern, die nicht alle gleich und nicht in einer
    Reihe sind.
pin_wrong =
    Diese PIN ist falsch. Versuchen Sie es noch einmal, oder melden Sie sich mit dem Passwort an.
pin_wrong_form = Wählen Sie eine PIN mit { $least } bis { $most } Ziffern.
role_unknown = Wählen Sie eine dieser Rollen: { $roles }.
session_ended = Sie sind abgemeldet. Melden Sie sich wieder an; was wartet, bleibt erhalten.
sign_in_wrong =
    Die E-Mail-Adresse oder das Passwort ist falsch. Versuchen Sie es noch einmal, oder bitten Sie
    den Inhaber um einen neuen Link.
staff_unknown = Diese Person gibt es nicht. Sehen Sie noch einmal in die Liste.
too_many_from_here =
    Zu viele Versuche aus diesem Netz. Warten Sie { $seconds } Sekunden, oder nehmen Sie ein anderes
    Netz, etwa mobile Daten.
too_many_outlets =
    Ein Geschäft hat hier höchstens { $most } Filialen. Benennen Sie eine um, die Sie nicht mehr
    brauchen.
too_many_staff =
    Es stehen schon { $most } Personen auf der Liste. Laden Sie stattdessen eine davon wieder ein.
too_many_tills =
    Es sind schon { $most } Kassen gekoppelt. Entkoppeln Sie eine, die Sie nicht mehr brauchen.
wait_before_trying =
    Zu viele falsche Versuche. Warten Sie { $seconds } Sekunden, dann versuchen Sie es noch einmal.
key_unknown = Diesen Schlüssel gibt es nicht. Sehen Sie noch einmal in die Liste.
too_many_keys =
    Es gibt schon { $most } gültige Schlüssel. Sperren Sie einen, den Sie nicht mehr brauchen.
passkey_asked = Benutzen Sie auch Ihren Passkey oder geben Sie einen Notfallcode ein.
factor_or_passkey_asked = Benutzen Sie auch Ihren Passkey, oder geben Sie den Code Ihrer App oder einen Notfallcode ein.
passkey_unknown = Dieser Passkey wurde hier entfernt. Löschen Sie ihn auf Ihrem Telefon oder Computer und melden Sie sich anders an.
passkey_wrong = Mit diesem Passkey ging es nicht. Versuchen Sie es noch einmal oder melden Sie sich mit dem Passwort an.
passkey_elses = Dieser Passkey gehört jemand anderem. Benutzen Sie Ihren eigenen oder geben Sie einen Notfallcode ein.
passkey_not_made = Daraus wurde kein Passkey. Beginnen Sie neu und antworten Sie innerhalb von fünf Minuten.
passkey_there = Dieser Passkey steht schon auf Ihrer Liste.
too_many_passkeys = Sie haben schon { $most } Passkeys. Entfernen Sie einen, den Sie nicht mehr brauchen.
factor_none = Es gibt noch keinen zweiten Faktor. Richten Sie erst einen ein.
factor_kept = Ihr Geschäft verlangt von allen mit Ihrer Rolle einen zweiten Faktor. Richten Sie erst einen anderen ein.
factor_needed = Ihr Geschäft verlangt von allen mit Ihrer Rolle einen zweiten Faktor. Laden Sie diese Seite neu und richten Sie ihn ein.
