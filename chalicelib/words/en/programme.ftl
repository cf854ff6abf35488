# What a programme says of itself, on the card and to people at the till.

# $n: how many
stamps_counted = { $n ->
    [one] { $n } stamp
   *[other] { $n } stamps
}
