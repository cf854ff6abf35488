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
mail_access_subject = { $shop }: Ihre Anmeldung wurde geändert
mail_access_else = Waren Sie das nicht, öffnen Sie die Seite, beenden Sie alle anderen Sitzungen, setzen Sie ein anderes Passwort und sagen Sie es dem Inhaber.
mail_passkey_added = Zu Ihrer Anmeldung kam der Passkey „{ $name }“ hinzu. Sie sehen ihn hier:
mail_passkey_removed = Aus Ihrer Anmeldung wurde ein Passkey entfernt. Die übrigen sehen Sie hier:
mail_factor_on = Ab jetzt wird bei Ihrer Anmeldung nach dem Code einer App gefragt. Sie sehen es hier:
mail_factor_off = Bei Ihrer Anmeldung wird nicht mehr nach dem Code einer App gefragt. Sie sehen es hier:
mail_recovery = Für Ihre Anmeldung wurden neue Notfallcodes gemacht; die bisherigen gelten nicht mehr. Sie sehen es hier:
mail_password_new = Ihr Passwort wurde geändert. Wo Sie angemeldet sind, sehen Sie hier:
