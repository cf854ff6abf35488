chart_as_table = Таблицей
chart_before = До этого
chart_before_was = было: { $n }
