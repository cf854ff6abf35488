### Wie Zahlen mit Einheit, Tage und Zeiten geschrieben werden.

format_money = { $amount } { $currency }
format_day = { $weekday } { $day }. { $month }
format_moment = { $weekday } { $day }. { $month } { $clock }
format_days = { $n ->
    [one] { $n } Tag
   *[other] { $n } Tage
}
