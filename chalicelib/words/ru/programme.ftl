stamps_counted = { $n ->
    [one] { $n } штамп
    [few] { $n } штампа
   *[many] { $n } штампов
}
