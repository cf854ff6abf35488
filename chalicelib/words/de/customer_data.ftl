### Was von einem Gast gespeichert ist: Einwilligung, die Seite „Meine Daten“, der Download. Einfach und wahr.

## Ablehnungen

consent_text_long = Der Satz ist zu lang: Niemand liest mehr als { $most } Zeichen neben einem Kästchen. Kürzen Sie ihn.

## Nachrichten beendet ein Tippen, wer immer die Karte hat

stop_title = Nachrichten beenden?
stop_title_done = Keine Nachrichten mehr
stop_lead = { $shop } schickt Neuigkeiten und Angebote auf diese Karte. Ein Tippen beendet das. Die Karte und alles darauf bleiben.
stop_button = Nachrichten beenden
stop_done = Auf diese Karte kommen keine Nachrichten mehr, auch nicht eine, die gerade verschickt wird. Die Karte und alles darauf bleiben.
stop_none = Auf diese Karte werden keine Nachrichten geschickt: Niemand hat sie erlaubt, oder sie wurden beendet.
stop_again = Sie können Nachrichten jederzeit wieder erlauben, auf der Seite Ihrer Daten.

## Was gespeichert ist, und warum

data_title = Was wir über Sie speichern
data_lead = { $shop } ist für das verantwortlich, was hier gespeichert ist. Bei Fragen und Wünschen: { $contact }.
data_covered = Diese Seite öffnet sich für alle, die den Link haben; Telefonnummer, Mailadresse und Geburtstag sind deshalb verdeckt. Um sie zu sehen und zu ändern, zeigen Sie, dass es Ihre Karte ist.
data_prove = Zeigen, dass es meine Karte ist
data_to_card = Zurück zu meiner Karte
data_none = Nichts
data_part_given = Was Sie uns gesagt haben
data_part_seen = Was Ihre Besuche hinterlassen haben
data_part_sent = Telefone und Nachrichten
data_part_rest = Was noch zur Karte gehört
data_kept_name = Name
data_why_name = Er steht auf Ihrer Karte, und man kann Sie damit begrüßen. Sie können ihn weglassen.
data_kept_phone = Telefonnummer
data_why_phone = Damit Sie Ihre Karte zurückbekommen, wenn das Telefon weg ist, und man sie findet. Niemand ruft Sie deswegen an.
data_kept_mail = Mailadresse
data_why_mail = Damit Sie Ihre Karte mit einem Code zurückbekommen. Dorthin geht keine Werbung.
data_kept_birthday = Geburtstag
data_why_birthday = Tag und Monat, ohne das Jahr: für einen Gruß oder eine Aufmerksamkeit an diesem Tag.
data_kept_language = Sprache
data_why_language = Die Sprache Ihrer Karte und ihrer Nachrichten.
data_kept_zone = Zeitzone
data_why_zone = Ihr Browser hat sie beim Beitritt genannt, damit nachts keine Nachricht kommt.
data_kept_card = Die Karte
data_why_card = Ihre Nummer, seit wann es sie gibt, bis wann sie gilt und ob sie in Gebrauch ist.
data_kept_balance = Stand
data_why_balance = Was Sie gesammelt haben und was auf Sie wartet. Ohne ihn gibt es keine Karte.
data_kept_history = Verlauf
data_why_history = Jeder Einkauf und jedes Geschenk mit Zeit, Ort, Betrag und wer Sie bedient hat: damit jeder Stand erklärt und berichtigt werden kann. In den Büchern bleibt er ohne Ihren Namen.
data_kept_visits = Besuche
data_why_visits = Wie oft, wann (die letzten 60) und wo: für Grenzen gegen Missbrauch und die Statistik des Geschäfts.
data_kept_spending = Ausgaben
data_why_spending = Was Sie insgesamt ausgegeben, gesammelt und eingelöst haben: für Geschenke, Stufen und die Statistik des Geschäfts.
data_kept_group = Ihre Gruppe
data_why_group = Errechnet daraus, wann Sie zuletzt kamen, wie oft und für wie viele Geschenke. Das Geschäft kann danach wählen, wer eine Nachricht oder ein Geschenk bekommt. Sonst hängt nichts davon ab.
data_kept_source = Worüber Sie kamen
data_why_source = Welches Plakat, welcher Flyer oder Link des Geschäfts die Seite öffnete, auf der Sie beitraten: damit es weiß, welche Gäste nutzen. Es kann danach wählen, wer eine Nachricht bekommt.
data_kept_phones = Telefone mit der Karte
data_why_phones = Eine Nummer des Telefons und eine Adresse für Neues, von Apple, Google oder Ihrem Browser: damit die Karte dort stimmt. Sie verschwinden, wenn Sie die Karte dort löschen oder der Browser nicht mehr Bescheid geben soll.
data_kept_sent = Nachrichten
data_why_sent = Welche Nachrichten Ihre Karte hatte, und wann: damit es wenige sind und keine doppelt kommt. Höchstens 400 Tage gespeichert, manche so lange wie die Karte.
data_kept_friends = Freunde
data_why_friends = Wer Sie hergebracht hat, und Ihr eigener Link für Freunde: damit beide das Geschenk bekommen, einmal. Beides wird niemandem gezeigt.
data_kept_answers = Ihre Antworten
data_why_answers = Was Sie geantwortet haben, als man Sie fragte, wie es war: damit das Geschäft besser wird.
data_kept_cases = Was schiefging
data_why_cases = Was Sie geschrieben haben, als etwas schiefging, und was daraus wurde.
data_kept_consents = Worin Sie eingewilligt haben
data_why_consents = Jedes Mal, wenn Sie Nachrichten erlaubt oder beendet haben, mit dem Satz, den Sie sahen: damit es sich belegen lässt.
data_kept_search = Womit man Ihre Karte findet
data_why_search = Teile von Name, Telefonnummer und Mailadresse, damit man die Karte findet, wenn Sie danach fragen.
data_kept_technical = Für die Maschine
data_why_technical = Nummern von Fassungen und Codes, damit kein Code zweimal gilt und kein Telefon eine alte Karte zeigt. Sie sagen nichts über Sie.
data_value_card = Endet auf { $end }; seit { $day }
data_value_visits = { $n ->
    [one] { $n } Besuch, am { $day }
   *[other] { $n } Besuche, der letzte am { $day }
}
data_value_visits_where = { $n ->
    [one] { $n } Besuch, am { $day } ({ $where })
   *[other] { $n } Besuche, der letzte am { $day } ({ $where })
}
data_value_entries = { $n ->
    [one] { $n } Zeile
   *[other] { $n } Zeilen
}
data_value_entries_more = Mehr als { $n } Zeilen
data_value_spending = Ausgegeben: { $spent }; gesammelt: { $earned }; eingelöst: { $taken }
data_value_phone = { $wallet }, seit { $day }
data_value_sent = { $n ->
    [one] { $n } Nachricht, am { $day }
   *[other] { $n } Nachrichten, die letzte am { $day }
}
data_value_brought = Ein Freund hat Sie hergebracht
data_value_day = { $day }. { $month } { $year }
data_value_moment = { $day }, { $clock }
data_messages = Nachrichten
data_messages_yes = Sie erlauben Nachrichten seit dem { $day }.
data_messages_no = Sie bekommen keine Nachrichten.
data_messages_allow = Nachrichten erlauben
data_messages_history = Wann ich sie erlaubt und beendet habe
data_consent_given = Erlaubt
data_consent_withdrawn = Beendet
data_consent_version = Fassung { $version } des Satzes
data_consent_unsaid = Der Satz wurde nicht aufbewahrt.
data_source_join = auf der Beitrittsseite
data_source_page = auf der Seite der Karte
data_source_api = am Kassensystem
data_source_till = durch das Personal, auf Ihren Wunsch
data_source_import = aus dem früheren System des Geschäfts übernommen
data_who = Wer es sieht
data_who_said = Wer bei { $shop } arbeitet, so viel wie die Arbeit braucht: an der Kasse Name, Stand und Verlauf; Telefonnummer und Mailadresse nur, wer das Geschäft leitet oder mit der ganzen Nummer oder Adresse nach Ihnen sucht. Kein anderer Gast, und niemand, der sie kaufen würde.
data_where = Was an Apple und Google geht
data_where_said = In Google Wallet speichert Google, was die Karte zeigt: Name, Stand und Nachrichten. Apple erfährt nur, dass es Neues gibt; das Telefon holt die Karte von hier. Gibt Ihnen ein Browser Bescheid, trägt der Push-Dienst seines Herstellers Nachrichten, die er nicht lesen kann. Telefonnummer, Mailadresse, Geburtstag und Verlauf bekommt keiner davon.
data_long = Wie lange
data_long_said = So lange, wie Sie die Karte benutzen. Sie können jederzeit alles löschen.
data_rights = Was Sie tun können
data_rights_said = Alles sehen, ändern, mitnehmen und löschen, und Nachrichten beenden: hier, selbst und kostenlos. Sie können sich auch bei der Datenschutzbehörde Ihres Landes beschweren.
data_change = Ändern
data_download = Als Datei herunterladen
data_download_how = Eine JSON-Datei, die andere Programme lesen können.
data_print = Als Seite zum Drucken öffnen
data_printed = Stand: { $day }
data_agreed = Am { $day }: { $what }, { $where }

## Ändern

data_change_title = Ändern, was Sie uns gesagt haben
data_zone_hint = Wie auf Ihrem Telefon, etwa Europe/Berlin. Leer: die des Geschäfts.
data_save = Speichern
data_saved = Gespeichert. Die Karte in Ihrem Wallet folgt von selbst.
data_contact_title = Telefonnummer und Mailadresse
data_contact_how = Eine neue zählt, sobald Sie den Code eingegeben haben, der dorthin geschickt wird.
data_contact_remove_phone = Meine Telefonnummer entfernen
data_contact_remove_mail = Meine Mailadresse entfernen
data_code_how = Wenn dort etwas ankommen kann, ist ein Code aus sechs Ziffern unterwegs an { $to }.

## Cards that nobody uses

# $months: 12 to 120
data_unused = Eine Karte, die { $months } Monate lang niemand benutzt, wird gelöscht. Vier Wochen vorher steht das auf ihrer Rückseite; wer sie an der Kasse benutzt, behält sie.
# On the card’s page, too; $day: “3 December”
data_unused_ends = Diese Karte hat lange niemand benutzt: Nach dem { $day } wird sie gelöscht. Sie bleibt, wenn Sie sie vorher an der Kasse benutzen.
retention_months = Karten bleiben { $least } bis { $most } Monate ohne Besuch oder für immer: Geben Sie dafür 0 an.
