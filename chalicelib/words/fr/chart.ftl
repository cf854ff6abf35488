chart_as_table = En tableau
chart_before = Avant
chart_before_was = avant : { $n }
