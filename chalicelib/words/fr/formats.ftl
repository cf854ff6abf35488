### How numbers with a unit, days and times are written.

format_money = { $amount } { $currency }
format_day = { $weekday } { $day } { $month }
format_moment = { $weekday } { $day } { $month } { $clock }
format_days = { $n ->
    [one] { $n } jour
   *[other] { $n } jours
}
