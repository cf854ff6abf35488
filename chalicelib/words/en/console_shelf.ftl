### The table of campaigns, campaigns side by side, and their calendar.

## The table

filter_person = Anybody
column_audience = Audience
column_sent = Sent
column_accepted = Accepted
# Over figures: how many more visits for every 100 cards.
column_effect = Extra visits per 100
column_by = By
# The head of a column that is not seen: what can be done with a line.
column_acts = Actions
effect_unseen = none seen
# Between two numbers: a range
effect_range = { $low } to { $high }
state_archived = Archived
state_declined = Declined

# The name of a menu. $name: a campaign
acts_of = Actions for { $name }
archive = Archive
unarchive = Bring back
archived = { $name } is archived.

## The result in words

retold = In short
retold_how = How this is known
fact_approved = Approved by

## Side by side

compare = Compare
compare_lead = What each brought, beside the others.
# The name of a check box. $name: a campaign
compare_choose = Compare { $name }
compare_n = { $n ->
    [one] Compare { $n }
   *[other] Compare these { $n }
}
compare_most = Choose { $n } at most to compare
compare_chance =
    Ranges that overlap show no difference. The more figures one compares, the more of them differ by chance.
compare_csv = This table as CSV

## The calendar

calendar = Calendar
calendar_lead = When campaigns go out and how long they last, by the shop’s clock.
# The name of the buttons that turn the months.
calendar_months = Months
calendar_before = ← Month before
calendar_now = This month
calendar_after = Next month →
calendar_automated = Automated, all the time:
calendar_none = Nothing in this month.
