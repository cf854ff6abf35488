### How numbers with a unit, days and times are written.

# A day of this year, short: Tue 25 Nov
format_day = { $weekday } { $day } { $month }

# The same with the time of the day: Tue 25 Nov 09:00
format_moment = { $weekday } { $day } { $month } { $clock }

# An estimate, in the place of a number.
figure_about = about { $n }
