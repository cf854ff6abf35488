### Etwas ging schief: die Seite des Gastes, die Antworten des Geschäfts, und was abgelehnt wird.

# $name: the shop's
help_title = Ist etwas schiefgegangen?
help_lead = Sagen Sie { $name }, was geschehen ist. Ein Mensch liest es und antwortet Ihnen hier.
help_voided = Diese Karte gilt nicht mehr, aber wir lesen trotzdem, was Sie schreiben, und antworten hier.
help_what = Worum geht es?
case_kind_goods = Was ich bekam, war nicht in Ordnung
case_kind_count = Auf meiner Karte fehlen Stempel, Punkte oder Geld
case_kind_reward = Mit einer Prämie hat es nicht geklappt
case_kind_people = Wie man mit mir umging
case_kind_wait = Ich habe zu lange gewartet
case_kind_other = Etwas anderes
help_said = Was ist geschehen?
# $most: a number
help_said_hint = In Ihren Worten, höchstens { $most } Zeichen.
help_entry = Geht es um einen dieser Besuche?
help_entry_none = Nein, oder ich weiß es nicht
help_send = Absenden
help_back = Zurück zu Ihrer Karte
help_sent = Danke, dass Sie es uns sagen. Es ist notiert, und jemand kümmert sich darum.
help_new = Ist noch etwas schiefgegangen?
# $day: a moment
help_closed = Abgeschlossen am { $day }.
# $day: a date
help_day = { $day }
help_before = Was Sie uns gesagt haben
# $number: “482 913”
help_number = Nummer { $number }
help_number_hint = Wenn Sie deswegen vorbeikommen, nennen Sie diese Nummer.
# $day: a moment
help_due = Sie haben spätestens am { $day } eine Antwort.
# $day: a moment
help_late = Die Antwort war am { $day } fällig. Wir sind zu spät, und das tut uns leid.
help_you = Sie haben geschrieben
# $name: the shop's
help_shop = { $name } hat geantwortet
help_noted_down = Das Personal hat notiert
# $name: what was given
help_remedy = Dafür auf Ihrer Karte: { $name }
help_remedy_back = Was dafür auf Ihre Karte kam, wurde später zurückgenommen.
help_more = Möchten Sie etwas ergänzen?
help_more_send = Ergänzen
help_again = Ist es nicht erledigt?
# $day: a moment
help_again_until = Bis { $day } können Sie hier zurückschreiben, und wir sehen es uns noch einmal an.
help_again_send = Zurückschreiben

case_text_missing = Schreiben Sie mit wenigen Worten, was geschehen ist.
# $most, $have: numbers
case_text_long = Höchstens { $most } Zeichen, bitte: Es sind { $have }.
case_kind_unknown = Wählen Sie, worum es geht.
case_entry_unknown = Diese Zeile gehört nicht zu dieser Karte. Wählen Sie eine andere oder keine.
# $most: a number
case_enough = Zu dieser Karte sind schon { $most } Anliegen offen. Ergänzen Sie das Neue bei einem davon.
# $most: a number
case_full = In diesem Anliegen ist kein Platz mehr ({ $most } Zeilen). Eröffnen Sie ein neues.
# $days: a number
case_reopen_over = Dieses Anliegen ist seit mehr als { $days } Tagen abgeschlossen. Eröffnen Sie ein neues und nennen Sie dieses darin.
too_many_cases = Von hier kam heute so viel, dass wir vorerst nichts mehr annehmen. Versuchen Sie es morgen wieder, oder sprechen Sie mit dem Personal.
case_unknown = Es gibt keinen Fall mit dieser Nummer. Vielleicht wurde er mit seiner Karte gelöscht.
case_moved = Jemand anderes hat diesen Fall inzwischen geändert. Sehen Sie ihn an, wie er jetzt ist, und versuchen Sie es dann noch einmal.
case_closed = Dieser Fall ist abgeschlossen. Der Gast kann ihn wieder öffnen, oder Sie eröffnen einen neuen.
case_unanswered = Ein Fall endet mit einer Antwort. Schreiben Sie dem Gast, was Sie gefunden haben und was Sie tun.
case_blanks = Etwas in [ ] ist noch nicht ausgefüllt. Schreiben Sie, was Sie wirklich getan haben, oder streichen Sie den Satz.
case_owner_wrong = Ein Fall gehört einer Inhaberin oder Leitung, die hier arbeitet. Wählen Sie jemand anderen.
case_made_good = Dieser Fall ist schon wiedergutgemacht: Das geschieht einmal. Senden Sie die Antwort ohne Gabe.
case_weekdays = Wählen Sie mindestens einen Tag, an dem jemand arbeitet.
case_settings_moved = Jemand anderes hat diese Einstellungen inzwischen geändert. Laden Sie die Seite neu.

# $name: the customer's
apology_hello = Guten Tag { $name },
apology_hello_nobody = Guten Tag,
apology_goods = was Sie bekommen haben, war nicht so, wie es sein soll. Sie durften Besseres von uns erwarten, und es tut mir leid.
apology_count = Ihre Karte hat nicht bekommen, was Ihr Besuch hätte bringen sollen. Der Fehler lag bei uns, und es tut mir leid.
apology_reward = Sie hatten Ihre Prämie verdient und haben sie nicht bekommen wie versprochen. Es tut mir leid.
apology_people = mit Ihnen wurde nicht umgegangen, wie es einem Gast gebührt. Dafür gibt es keine Entschuldigung, und es tut mir leid.
apology_wait = wir haben Sie zu lange warten lassen. Ihre Zeit zählt, und es tut mir leid.
apology_other = bei uns ging etwas schief, was nicht sein sollte. Danke, dass Sie es uns sagen, statt einfach wegzubleiben. Es tut mir leid.
apology_does = Das tun wir, damit es nicht wieder geschieht: [was Sie wirklich geändert haben]
apology_ends = Wenn es damit nicht erledigt ist, schreiben Sie auf dieser Seite zurück. Ich lese es selbst.
# $name: a person's, $shop: the shop's
apology_from = { $name }, { $shop }

# $number: “482 913”, $shop: the shop's
mail_case_late_subject = { $shop }: Fall { $number } hat noch keine Antwort
# $number: “482 913”
mail_case_late_yours = Die Frist von Fall { $number } ist um, und der Gast hat keine Antwort. Es ist Ihrer:
# $number: “482 913”
mail_case_late_why = Die Frist von Fall { $number } ist um, und der Gast hat keine Antwort:
mail_case_late_how = Auch eine kurze Antwort ist besser als keine: Sagen Sie, was Sie wissen und wann es mehr gibt.
