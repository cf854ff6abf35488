chart_as_table = Ca tabel
chart_before = Înainte
chart_before_was = înainte: { $n }
