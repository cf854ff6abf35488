### The console: the question after a visit, what was answered, what was written.

## The question

questions_lead = One short question after a visit. The answers are for you alone.
question_nothing = You ask nothing yet.
question_begin = Ask a question
question_is_on = Asked
question_is_off = Off
question_kind_smiley = Five faces
question_kind_score = A score from 0 to 10
question_kind_words = A few words
question_kind_smiley_more = One tap. You read which share is content.
question_kind_score_more = One tap. You read the net promoter score.
question_kind_words_more = They write. You read it one by one.
question_kind_label = How is it answered?
question_ready = Ready-made questions
question_ready_own = I write my own
question_text = The question ({ $language })
question_each = After a visit, at most once a month
question_nth = After visit no. { $n }
question_visit = After which visit?
question_visit_hint = 0: after each, at most once a month. 5: after the fifth alone.
question_review = Your page for public reviews
question_review_hint = May stay empty. Everybody who answered is shown it, whatever the answer was. Nothing may be given for a review.
question_on_label = Ask it
question_on_now = From the next visit on
question_change = Change
question_turn_off = Switch it off
question_turn_on = Switch it on
question_anew = Ask something else
question_anew_hint = The question of now ends; its answers stay below. The new one has results of its own.
question_correct_hint = Correct the words here. What means something else is another question.
question_how = Who agreed to messages is told on the phone, as far as your rules for messages leave room; everybody else finds the question on the card’s page.
question_thanks = With thanks for an answer, your programme gives: { $names }.
question_former = Asked before
question_since = Since { $day }
question_until = From { $from } to { $to }

## Results

results_title = What was answered
results_none = No answers yet.
results_answers = Answers: { $n }
results_few = Few answers: single people decide. Lean on it from { $least } on.
results_share = { $percent } % chose one of the two best faces; of all guests it would be { $low } to { $high } %.
results_net = Net promoter score { $value }; of all guests it would be { $low } to { $high }.
results_net_how = The share of 9 and 10, less the share of 0 to 6. { $sure } % of such ranges hold the truth.
results_weeks = Week by week
results_week = Week of
results_outlets = By outlet
results_outlet = Outlet
results_no_outlet = No outlet named
results_count = Answers
results_measure = Result
results_range = Range

## Comments

comments_title = What they wrote
comments_new = Not read yet
comments_read = Read
comments_none = Nothing here.
comments_more = Show older ones
comment_guest = A guest
comment_is_read = I have read it
comment_unread = Not read after all
comment_tags = Tags
comment_tags_hint = With commas between, such as: waiting time, coffee
comment_tag = Save the tags
comment_to_case = Make it a case
comment_case = It is a case: { $number }
themes_title = What it is about
themes_of = Of the latest comments: { $n }
themes_tags = Your tags
themes_words = Words that come often
