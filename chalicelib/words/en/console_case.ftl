### The console’s pages of cases: what went wrong for customers.

cases_lead = What went wrong for customers. The earliest deadline comes first.
cases_which = Which cases
cases_open = Open
cases_mine = Mine
cases_closed = Closed
# $n: a number
cases_overdue =
    { $n ->
        [one] One case has no answer and its deadline is over.
       *[other] { $n } cases have no answer and their deadline is over.
    }
cases_none_open = Nothing is open. What customers write on their card’s page, and what staff write down at the till, stands here.
cases_none_mine = Nothing of yours is open.
cases_none_closed = Nothing was closed yet.
cases_by_number = Number that the customer says
cases_find = Find
case_of_goods = Goods
case_of_count = Balance
case_of_reward = Reward
case_of_people = Treatment
case_of_wait = Waiting
case_of_other = Other
case_late = Late
case_closed_mark = Closed
case_answered_mark = Answered
case_nobody = nobody
# $name: a person’s
case_owner_gone = { $name } (has left)
# $day: a moment
case_due_at = Answer due by { $day }
# $day: a moment
case_closed_at = Closed { $day }
# $day: a moment, $number: how often it was opened again
case_opened = Opened { $day }. Opened again by the customer: { $number } times.
case_card = The card
case_nameless = Card without a name
# $n: a number
case_visits = Visits: { $n }
# $day: a moment
case_last_visit = Last visit: { $day }
# $language: a language’s name
case_reads = Reads { $language }
case_voided = This card is not in use any more: nothing can be given on it.
case_customer = The customer
# $name: who
case_line_said = { $name } wrote
# $name: who
case_line_note = Note by { $name }, for the shop only
# $name: who
case_line_answer = { $name } answered
case_answer = Answer
case_begin_with = Begin with a text
case_begin_hint = In the customer’s language. Say yourself what stands in [ ]: an apology that names nothing is none.
case_begin_empty = An empty page
case_text = What the customer reads
case_make_good = Make it good
case_make_good_none = Nothing
# $money: an amount
case_left = You may still give { $money } this month.
case_closes = This closes the case
case_closes_hint = Without it, the case stays open: say when there is more to come. The customer may write back for two weeks.
case_send = Send the answer
case_read = So the customer reads it on the card’s page
case_phones = Show it on both phones
case_close = Close without another word
# $name: what was given
case_made_good_with = Made good: { $name }
# $name: what was given
case_made_good_back = Made good with { $name }, which was taken back later.
case_note = Write a note
case_note_text = Note
case_note_hint = The customer never reads it.
case_note_add = Keep the note
case_owner = Whose it is
case_hand = Hand it over
cases_outcome = How they end
# $month: a month
outcome_since = Cases opened since { $month }.
outcome_opened = Opened
outcome_answered = Answered
outcome_in_time = In time
outcome_reopened = Opened again
outcome_made_good = Made good
outcome_took = Half took at most
# $time: a length of time
outcome_median = Half of the answers took at most { $time }.
outcome_came_back = Did they come back?
outcome_came_back_hint = A visit is a sale that was counted after the answer; to take only the gift is none.
outcome_none_yet = Nobody’s 30 days are over yet.
outcome_group_made_good = Made good
outcome_group_answered = Answered without a gift
outcome_group_alike = Cards like theirs, without a case
# $group: which customers; $came, $of, $days: numbers; $low, $high: shares
outcome_rate = { $group }: { $came } of { $of } came back within { $days } days (likely between { $low } and { $high })
# $beside: which customers; $days, $low, $high: numbers, of hundred
outcome_compared = Within { $days } days, { $low } to { $high } in a hundred more of those whose case was made good came back than of: { $beside }
# $n: a number
outcome_few = Where a group has fewer than { $n }, single customers decide: such a share says little.
outcome_no_proof = This is no proof that the gift brought them back: you choose who gets one, and who complains is often who cares most.
outcome_by_kind = By kind
outcome_by_outlet = By outlet
outcome_nowhere = No outlet
deadline = Until when a case has an answer
deadline_days = Working days
deadline_weekdays = On which somebody works
deadline_hint = A case that is opened on a Monday has its answer by the end of Wednesday, with two days. Choose at least one.
