first_till = Kasse 1
code_needed =
    Geben Sie den Code aus der Mail ein, oder das Passwort, mit dem Sie sich anmelden.
code_wrong =
    Dieser Code ist falsch, verbraucht oder älter als zehn Minuten. Sehen Sie in der neuesten Mail
    nach, oder fordern Sie einen anderen an.
mail_busy = Gerade kann keine Mail verschickt werden. Versuchen Sie es in einer Minute noch einmal.
mail_came_back =
    Eine Mail an diese Adresse kam zurück, deshalb wird nichts mehr dorthin geschickt. Prüfen Sie die
    Schreibweise, oder nehmen Sie eine andere.
mail_not_set_up =
    Hier kann noch keine Mail verschickt werden. Wer Carnet betreibt, muss die Absenderadresse
    einrichten.
partners_later =
    Andere Geschäfte bedienen die Karten eines Programms, sobald sie zugestimmt haben. Lassen Sie sie
    vorerst weg.
start_off = Über diese Seite kommen keine neuen Geschäfte dazu. Fragen Sie, wer Carnet hier betreibt.
start_quick =
    Das ging schneller, als jemand tippt. Warten Sie { $seconds } Sekunden und senden Sie es noch
    einmal.
start_robot = Dieses Feld muss leer bleiben: Menschen sehen es nicht. Leeren Sie es und senden Sie noch einmal.
start_stale =
    Diese Seite ist schon zu lange offen. Laden Sie sie neu; was Sie entworfen haben, ist noch da.
too_many_mails =
    An diese Adresse wurden schon mehrmals Codes geschickt. Warten Sie { $seconds } Sekunden, und
    sehen Sie inzwischen bei der unerwünschten Post nach.
too_many_mails_today =
    An diese Adresse wurden heute genug Codes geschickt. Sehen Sie bei der unerwünschten Post nach, oder versuchen Sie es morgen wieder.
too_many_merchants = Diese Adresse hat schon { $most } Geschäfte. Nehmen Sie für weitere eine andere.
too_many_starts =
    Heute wurden zu viele Geschäfte eröffnet. Versuchen Sie es morgen noch einmal; was Sie entworfen haben, ist noch da.
in_review =
    Dieses Geschäft ist neu, und wer diese Seiten betreibt, hat es noch nicht angesehen. Kommen Sie
    etwas später wieder, oder fragen Sie an der Kasse nach einer Karte.
too_many_letters =
    Für heute wurde genug Mail verschickt. Versuchen Sie es morgen wieder, oder geben Sie den Link selbst weiter.
