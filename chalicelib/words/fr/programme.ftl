stamps_counted = { $n ->
    [one] { $n } tampon
   *[other] { $n } tampons
}
