### The console: the question after a visit, what was answered, what was written.

## The question

questions_lead = Eine kurze Frage nach einem Besuch. Die Antworten sind nur für Sie.
question_nothing = Sie fragen noch nichts.
question_begin = Eine Frage stellen
question_is_on = Wird gestellt
question_is_off = Aus
question_kind_smiley = Fünf Gesichter
question_kind_score = Eine Zahl von 0 bis 10
question_kind_words = Ein paar Worte
question_kind_smiley_more = Ein Tipp. Sie lesen, welcher Anteil zufrieden ist.
question_kind_score_more = Ein Tipp. Sie lesen den Net Promoter Score.
question_kind_words_more = Sie schreiben. Sie lesen eines nach dem anderen.
question_kind_label = Wie wird geantwortet?
question_ready = Fertige Fragen
question_ready_own = Ich schreibe meine eigene
question_text = Die Frage ({ $language })
question_each = Nach einem Besuch, höchstens einmal im Monat
question_nth = Nach Besuch Nr. { $n }
question_visit = Nach welchem Besuch?
question_visit_hint = 0: nach jedem, höchstens einmal im Monat. 5: nur nach dem fünften.
question_review = Ihre Seite für öffentliche Bewertungen
question_review_hint = Darf leer bleiben. Alle, die geantwortet haben, sehen sie, wie immer die Antwort war. Für eine Bewertung darf nichts gegeben werden.
question_on_label = Stellen
question_on_now = Ab dem nächsten Besuch
question_change = Ändern
question_turn_off = Ausschalten
question_turn_on = Einschalten
question_anew = Etwas anderes fragen
question_anew_hint = Die jetzige Frage endet; ihre Antworten bleiben unten. Die neue hat eigene Ergebnisse.
question_correct_hint = Hier verbessern Sie die Worte. Was etwas anderes meint, ist eine andere Frage.
question_how = Wer Nachrichten zugestimmt hat, erfährt es auf dem Telefon, soweit Ihre Regeln Platz lassen; alle anderen finden die Frage auf der Seite der Karte.
question_thanks = Als Dank für eine Antwort gibt Ihr Programm: { $names }.
question_former = Früher gefragt
question_since = Seit { $day }
question_until = Von { $from } bis { $to }

## Results

results_title = Was geantwortet wurde
results_none = Noch keine Antworten.
results_answers = Antworten: { $n }
results_few = Wenige Antworten: Einzelne entscheiden. Verlassen Sie sich ab { $least } darauf.
results_share = { $percent } % wählten eines der zwei besten Gesichter; von allen Gästen wären es { $low } bis { $high } %.
results_net = Net Promoter Score { $value }; von allen Gästen wären es { $low } bis { $high }.
results_net_how = Der Anteil von 9 und 10 ohne den von 0 bis 6. { $sure } % solcher Spannen enthalten die Wahrheit.
results_weeks = Woche für Woche
results_week = Woche vom
results_outlets = Nach Filiale
results_outlet = Filiale
results_no_outlet = Ohne Filiale
results_count = Antworten
results_measure = Ergebnis
results_range = Spanne

## Comments

comments_title = Was sie schrieben
comments_new = Noch nicht gelesen
comments_read = Gelesen
comments_none = Hier ist nichts.
comments_more = Ältere zeigen
comment_guest = Ein Gast
comment_is_read = Gelesen
comment_unread = Doch nicht gelesen
comment_tags = Schlagworte
comment_tags_hint = Mit Kommas dazwischen, zum Beispiel: Wartezeit, Kaffee
comment_tag = Schlagworte speichern
comment_to_case = Einen Fall daraus machen
comment_case = Es ist ein Fall: { $number }
themes_title = Worum es geht
themes_of = Aus den neuesten Kommentaren: { $n }
themes_tags = Ihre Schlagworte
themes_words = Häufige Worte
