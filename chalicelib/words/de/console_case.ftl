### The console’s pages of cases: what went wrong for customers.

cases_lead = Was für Gäste schiefging. Die früheste Frist kommt zuerst.
cases_which = Welche Fälle
cases_open = Offen
cases_mine = Meine
cases_closed = Abgeschlossen
# $n: a number
cases_overdue =
    { $n ->
        [one] Ein Fall hat keine Antwort, und seine Frist ist um.
       *[other] { $n } Fälle haben keine Antwort, und ihre Frist ist um.
    }
cases_none_open = Nichts ist offen. Was Gäste auf der Seite ihrer Karte schreiben und was das Personal an der Kasse notiert, steht hier.
cases_none_mine = Von Ihnen ist nichts offen.
cases_none_closed = Noch wurde nichts abgeschlossen.
cases_by_number = Nummer, die der Gast nennt
cases_find = Suchen
case_of_goods = Ware
case_of_count = Stand der Karte
case_of_reward = Prämie
case_of_people = Umgang
case_of_wait = Warten
case_of_other = Anderes
case_late = Verspätet
case_closed_mark = Abgeschlossen
case_answered_mark = Beantwortet
case_nobody = niemand
# $name: a person’s
case_owner_gone = { $name } (nicht mehr da)
# $day: a moment
case_due_at = Antwort fällig bis { $day }
# $day: a moment
case_closed_at = Abgeschlossen { $day }
# $day: a moment, $number: how often it was opened again
case_opened = Eröffnet { $day }. Vom Gast wieder geöffnet: { $number }-mal.
case_card = Die Karte
case_nameless = Karte ohne Namen
# $n: a number
case_visits = Besuche: { $n }
# $day: a moment
case_last_visit = Letzter Besuch: { $day }
# $language: a language’s name
case_reads = Liest { $language }
case_voided = Diese Karte gilt nicht mehr: Auf ihr kann nichts gegeben werden.
case_customer = Der Gast
# $name: who
case_line_said = { $name } schrieb
# $name: who
case_line_note = Notiz von { $name }, nur für das Geschäft
# $name: who
case_line_answer = { $name } antwortete
case_answer = Antwort
case_begin_with = Mit einem Text beginnen
case_begin_hint = In der Sprache des Gastes. Sagen Sie selbst, was in [ ] steht: Eine Entschuldigung, die nichts benennt, ist keine.
case_begin_empty = Eine leere Seite
case_text = Was der Gast liest
case_make_good = Wiedergutmachen
case_make_good_none = Nichts
# $money: an amount
case_left = Sie dürfen diesen Monat noch { $money } geben.
case_closes = Damit ist der Fall abgeschlossen
case_closes_hint = Sonst bleibt er offen: Sagen Sie, wann es mehr gibt. Der Gast kann zwei Wochen lang zurückschreiben.
case_send = Antwort senden
case_read = So liest es der Gast auf der Seite der Karte
case_phones = Auf beiden Telefonen zeigen
case_close = Ohne ein weiteres Wort abschließen
# $name: what was given
case_made_good_with = Wiedergutgemacht: { $name }
# $name: what was given
case_made_good_back = Wiedergutgemacht mit { $name }, was später zurückgenommen wurde.
case_note = Eine Notiz schreiben
case_note_text = Notiz
case_note_hint = Der Gast liest sie nie.
case_note_add = Notiz behalten
case_owner = Wem er gehört
case_hand = Übergeben
cases_outcome = Wie sie enden
# $month: a month
outcome_since = Fälle, die seit { $month } eröffnet wurden.
outcome_opened = Eröffnet
outcome_answered = Beantwortet
outcome_in_time = Rechtzeitig
outcome_reopened = Wieder geöffnet
outcome_made_good = Wiedergutgemacht
outcome_took = Die Hälfte in höchstens
# $time: a length of time
outcome_median = Die Hälfte der Antworten brauchte höchstens { $time }.
outcome_came_back = Kamen sie wieder?
outcome_came_back_hint = Ein Besuch ist ein Kauf, der nach der Antwort gezählt wurde; nur die Gabe abzuholen ist keiner.
outcome_none_yet = Von niemandem sind die 30 Tage schon um.
outcome_group_made_good = Wiedergutgemacht
outcome_group_answered = Beantwortet ohne Gabe
outcome_group_alike = Ähnliche Karten ohne Fall
# $group: which customers; $came, $of, $days: numbers; $low, $high: shares
outcome_rate = { $group }: { $came } von { $of } kamen innerhalb von { $days } Tagen wieder (wahrscheinlich zwischen { $low } und { $high })
# $beside: which customers; $days, $low, $high: numbers, of hundred
outcome_compared = Innerhalb von { $days } Tagen kamen { $low } bis { $high } von hundert mehr wieder, deren Fall wiedergutgemacht wurde, als von: { $beside }
# $n: a number
outcome_few = Wo eine Gruppe weniger als { $n } hat, entscheiden Einzelne: Ein solcher Anteil sagt wenig.
outcome_no_proof = Das beweist nicht, dass die Gabe sie zurückgebracht hat: Sie wählen, wer eine bekommt, und wer sich beschwert, dem liegt oft am meisten an Ihnen.
outcome_by_kind = Nach Art
outcome_by_outlet = Nach Filiale
outcome_nowhere = Keine Filiale
deadline = Bis wann ein Fall eine Antwort hat
deadline_days = Arbeitstage
deadline_weekdays = Tage, an denen jemand arbeitet
deadline_hint = Ein Fall vom Montag hat bei zwei Tagen bis Ende Mittwoch seine Antwort. Wählen Sie mindestens einen.
