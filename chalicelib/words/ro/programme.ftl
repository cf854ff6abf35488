stamps_counted = { $n ->
    [one] { $n } ștampilă
    [few] { $n } ștampile
   *[other] { $n } de ștampile
}
