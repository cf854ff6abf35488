### How numbers with a unit, days and times are written.

format_day = { $weekday } { $day } { $month }
format_moment = { $weekday } { $day } { $month } { $clock }
figure_about = aproximativ { $n }
