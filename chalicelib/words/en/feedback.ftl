### The one question after a visit: what a card's holder reads, and what is refused.

## The page behind a card

question_title = One question
question_lead = { $shop } asks about your visit.
score_low = 0: not at all
score_high = 10: very much
answer_words = In a few words
answer_words_hint = At most { $most } characters. Only the shop reads them.
answer_send = Send
answer_before = You have answered already. If you answer again, the new answer takes the place of the former one.
question_none = No question waits for you at the moment.
question_to_card = To your card

## After the answer

thanks_title = Thank you
thanks_kept = Your answer is with { $shop }.
thanks_again = Your new answer has taken the place of the former one.
thanks_cut = Your words were longer than { $most } characters: the first { $most } were kept.
thanks_gift = With thanks for your answer there is something on your card.
thanks_add = Would you like to add a few words?
thanks_change = Change my answer
review_said = If you like, tell others as well, whatever you think.
review_link = Public page at { $host }

## On the pass

feedback_notice_title = A question about your visit

## Questions that a shop may take as they are

feedback_ready_visit = How was your visit?
feedback_ready_welcome = How welcome did you feel?
feedback_ready_waiting = How was the waiting time?
feedback_ready_recommend = How likely are you to recommend us to a friend?
feedback_ready_better = What could we do better?
feedback_ready_missed = What did you miss?
# Words that join a sentence and say nothing alone: left out of the words that come often. Small letters, four or more, a space between them.
feedback_joints = about after again also always been before being could does done down each even ever every from have here into just like made make more most much only other over really some such than that their them then there they this those through very want well were what when where which while will with would your yours

## Refusals

question_kind = Choose smileys, a score from 0 to 10, or a few words.
question_text_needed = Write the question in the shop’s own language.
question_pays_for_review = Leave the reward out: nothing may be given for a public review. You may thank for the answer to you, whatever it says.
question_moved = Somebody has changed the question meanwhile. Load it again, then make your change.
question_other_kind = Another kind of answer is another question: ask it anew, so that the answers can be compared.
question_unknown = There is no such question. Go back to the list and choose one from it.
answer_unknown = There is no such answer any more. Load the list again.
answer_tags = Give at most { $most } tags, of 1 to { $letters } characters each.
question_not_now = The shop no longer asks this question of your card, so nothing was kept. Thank you all the same.
question_reworded = The question was changed while you read it, so nothing was kept. Please open it again.
answer_score = Choose one of the answers that the page shows.
answer_empty = Choose an answer or write a few words, then send.
