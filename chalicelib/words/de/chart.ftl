chart_as_table = Als Tabelle
chart_before = Davor
chart_before_was = davor: { $n }
