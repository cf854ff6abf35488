mail_code_subject = { $code } ist Ihr Code
mail_code_why = Tippen Sie diesen Code auf der Seite ein, die ihn verlangt hat:
mail_code_until =
    Er gilt einmal, innerhalb von { $minutes } Minuten. Haben Sie ihn nicht angefordert, tun Sie
    nichts: Ohne ihn kommt niemand hinein.

mail_invited_subject = Sie sind eingeladen, Ihre Treuekarten zu eröffnen
mail_invited_why =
    Entwerfen Sie Ihre Karten auf dieser Seite; es dauert etwa zehn Minuten, und Ihre Kunden haben
    sie im Telefon:
mail_invited_how =
    Geben Sie am Ende diese Adresse an: { $mail }. Die Einladung gilt { $days } Tage.
mail_approved_subject = { $name }: Ihre Karten sind für alle offen
mail_approved_why =
    Ihr Geschäft wurde angesehen. Ab jetzt kann sich jeder mit Ihrem Code anmelden und bekommt eine
    Karte.

mail_staff_subject = { $shop } lädt Sie ein
mail_staff_why =
    { $name } lädt Sie ein, bei { $shop } mit Carnet zu arbeiten. Öffnen Sie diesen Link und wählen
    Sie ein Passwort:
mail_staff_until =
    Der Link gilt einmal, innerhalb von { $days } Tagen. Wissen Sie nicht, wer das ist, tun Sie
    nichts.

# $shop: its name
mail_approval_subject = { $shop }: Eine Kampagne wartet auf Ihre Freigabe
# $campaign: its name
mail_approval_why = Die Kampagne „{ $campaign }“ wartet auf Freigabe. Sehen Sie sie hier an:
# $campaign: its name
mail_approval_words =
    Ein anderer Text für die Kampagne „{ $campaign }“ wartet auf Freigabe. Sehen Sie ihn hier an:
mail_approval_how =
    Vorher erreicht nichts davon einen Gast. Möchten Sie solche E-Mails nicht, schalten Sie sie auf der
    Seite mit Ihrem Namen aus.
# $shop: its name
mail_winner_subject = { $shop }: Welcher von zwei Texten geht an die übrigen?
# $campaign: its name
mail_winner_why =
    Die Besuche sagen nicht, welcher Text der Kampagne „{ $campaign }“ besser ist. Wählen Sie, welchen die
    übrigen bekommen:
# $day: a date
mail_winner_how =
    Bis Sie wählen, bekommen die übrigen nichts; nach dem { $day } ist es zu spät. Möchten Sie solche E-Mails
    nicht, schalten Sie sie auf der Seite mit Ihrem Namen aus.
# $shop: its name
mail_pool_subject = { $shop }: Die Codes eines Partners gehen zur Neige
# $pool: its name, $n: codes that are left
mail_pool_why =
    { $n ->
        [0] In der Liste „{ $pool }“ ist kein Code mehr. Bitten Sie Ihren Partner um weitere und fügen Sie sie hier hinzu:
        [one] In der Liste „{ $pool }“ ist noch ein Code. Bitten Sie Ihren Partner um weitere und fügen Sie sie hier hinzu:
       *[other] In der Liste „{ $pool }“ sind noch { $n } Codes. Bitten Sie Ihren Partner um weitere und fügen Sie sie hier hinzu:
    }
mail_pool_how =
    Ohne Code kann niemand diese Prämie nehmen. Möchten Sie solche E-Mails nicht, schalten Sie sie auf der
    Seite mit Ihrem Namen aus.
# $shop: its name
mail_certificate_subject = { $shop }: Karten auf iPhones ändern sich bald nicht mehr
# $day: a date
mail_certificate_why =
    Das Zertifikat von Apple gilt bis { $day }. Danach bleiben Karten auf iPhones, wie sie sind, und niemand bekommt
    dort eine neue. Leiten Sie das an die Person weiter, die Carnet für Sie betreibt:
mail_certificate_how =
    Sind Sie das selbst: Wie es geht, steht im README von Carnet unter „To production on AWS“, Schritt 1. Was Gäste
    sammeln, wird trotzdem gezählt.
mail_access_subject = { $shop }: Ihre Anmeldung wurde geändert
mail_access_else = Waren Sie das nicht, öffnen Sie die Seite, beenden Sie alle anderen Sitzungen, setzen Sie ein anderes Passwort und sagen Sie es dem Inhaber.
mail_passkey_added = Zu Ihrer Anmeldung kam der Passkey „{ $name }“ hinzu. Sie sehen ihn hier:
mail_passkey_removed = Aus Ihrer Anmeldung wurde ein Passkey entfernt. Die übrigen sehen Sie hier:
mail_factor_on = Ab jetzt wird bei Ihrer Anmeldung nach dem Code einer App gefragt. Sie sehen es hier:
mail_factor_off = Bei Ihrer Anmeldung wird nicht mehr nach dem Code einer App gefragt. Sie sehen es hier:
mail_recovery = Für Ihre Anmeldung wurden neue Notfallcodes gemacht; die bisherigen gelten nicht mehr. Sie sehen es hier:
mail_password_new = Ihr Passwort wurde geändert. Wo Sie angemeldet sind, sehen Sie hier:
