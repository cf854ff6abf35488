### What charts say, on whichever page they stand.

chart_as_table = As a table
chart_before = Before
# $n: what it was, in its unit
chart_before_was = before: { $n }
