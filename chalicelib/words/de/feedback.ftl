### The one question after a visit: what a card's holder reads, and what is refused.

## The page behind a card

question_title = Eine Frage
question_lead = { $shop } fragt nach Ihrem Besuch.
score_low = 0: gar nicht
score_high = 10: sehr
answer_words = In ein paar Worten
answer_words_hint = Höchstens { $most } Zeichen. Nur das Geschäft liest sie.
answer_send = Senden
answer_before = Sie haben schon geantwortet. Wenn Sie noch einmal antworten, ersetzt die neue Antwort die frühere.
question_none = Im Moment wartet keine Frage auf Sie.
question_to_card = Zu Ihrer Karte

## After the answer

thanks_title = Danke
thanks_kept = Ihre Antwort ist bei { $shop }.
thanks_again = Ihre neue Antwort hat die frühere ersetzt.
thanks_cut = Ihr Text war länger als { $most } Zeichen: Die ersten { $most } wurden behalten.
thanks_gift = Als Dank für Ihre Antwort ist etwas auf Ihrer Karte.
thanks_add = Möchten Sie ein paar Worte hinzufügen?
thanks_change = Meine Antwort ändern
review_said = Wenn Sie möchten, sagen Sie es auch anderen, was immer Sie denken.
review_link = Öffentliche Seite bei { $host }

## On the pass

feedback_notice_title = Eine Frage zu Ihrem Besuch

## Questions that a shop may take as they are

feedback_ready_visit = Wie war Ihr Besuch?
feedback_ready_welcome = Wie willkommen haben Sie sich gefühlt?
feedback_ready_waiting = Wie war die Wartezeit?
feedback_ready_recommend = Wie wahrscheinlich ist es, dass Sie uns einem Freund empfehlen?
feedback_ready_better = Was können wir besser machen?
feedback_ready_missed = Was hat Ihnen gefehlt?
# Words that join a sentence and say nothing alone: left out of the words that come often. Small letters, four or more, a space between them.
feedback_joints = aber alle alles auch beim bitte dann dass dein deine denn dies diese dieser doch dort durch eine einem einen einer etwas ganz gern habe haben hatte hier ihre ihren immer jetzt kann kein keine mehr mein meine mich nach nicht noch oder schon sehr sein seine sich sind über unser unsere waren weil wenn werden wieder wird wurde

## Refusals

question_kind = Wählen Sie Gesichter, eine Zahl von 0 bis 10 oder ein paar Worte.
question_text_needed = Schreiben Sie die Frage in der Sprache des Geschäfts.
question_pays_for_review = Lassen Sie die Belohnung weg: Für eine öffentliche Bewertung darf nichts gegeben werden. Sie dürfen für die Antwort an Sie danken, wie immer sie ausfällt.
question_moved = Jemand hat die Frage inzwischen geändert. Laden Sie sie neu und machen Sie dann Ihre Änderung.
question_other_kind = Eine andere Art der Antwort ist eine andere Frage: Stellen Sie sie neu, damit die Antworten vergleichbar bleiben.
question_unknown = Diese Frage gibt es nicht. Gehen Sie zur Liste zurück und wählen Sie dort eine aus.
answer_unknown = Diese Antwort gibt es nicht mehr. Laden Sie die Liste neu.
answer_tags = Geben Sie höchstens { $most } Schlagworte, je 1 bis { $letters } Zeichen.
question_not_now = Das Geschäft stellt Ihrer Karte diese Frage nicht mehr, darum wurde nichts behalten. Trotzdem danke.
question_reworded = Die Frage wurde geändert, während Sie sie lasen, darum wurde nichts behalten. Bitte öffnen Sie sie noch einmal.
answer_score = Wählen Sie eine der Antworten auf der Seite.
answer_empty = Wählen Sie eine Antwort oder schreiben Sie ein paar Worte, und senden Sie dann.
