### Wie Zahlen mit Einheit, Tage und Zeiten geschrieben werden.

format_day = { $weekday } { $day }. { $month }
format_moment = { $weekday } { $day }. { $month } { $clock }
figure_about = ungefähr { $n }
