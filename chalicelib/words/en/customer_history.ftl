### A card’s history as its holder reads it, on the card’s own page.

# $what: one thing or several, “1 stamp and €1.20 of credit”
history_list = { $what }
# A sale that brought nothing
history_nothing = nothing counted
# $money: what was paid
history_for = { $what } for { $money }
# $times: “Double stamps”
history_times = { $what } ({ $times })
# $name: “credit”
history_money = { $name }: { $money }
history_taken = Taken: { $name }
history_give = Given: { $what }
history_paid = Paid { $money }: { $what }
history_made_good = To put right what went wrong: { $what }
history_paper = From your paper card: { $what }
history_import = Brought along from before: { $what }
history_pause = Paused: { $what }
history_resume = Goes on: { $what }
history_ended = Came to its end: { $what }
# $name: who works there; after a day, “14 Nov: taken back by Ana”
history_back_by = taken back by { $name }
history_back = taken back
history_corrected_by = corrected by { $name }
history_corrected = corrected
history_to = { $said }: { $now } instead of { $was }
# $said: “taken back by Ana”, or the day on which it was
history_of = { $said }: { $what }
history_day = { $day } { $month }
history_day_year = { $day } { $month } { $year }
