### The table of campaigns, campaigns side by side, and their calendar.

## The table

filter_person = Alle Personen
column_audience = Zielgruppe
column_sent = Gesendet
column_accepted = Angenommen
# Over figures: how many more visits for every 100 cards.
column_effect = Besuche mehr je 100
column_by = Von
# The head of a column that is not seen: what can be done with a line.
column_acts = Aktionen
effect_unseen = keine zu sehen
# Between two numbers: a range
effect_range = { $low } bis { $high }
state_archived = Archiviert
state_declined = Abgelehnt

# The name of a menu. $name: a campaign
acts_of = Aktionen für { $name }
archive = Archivieren
unarchive = Aus dem Archiv holen
archived = { $name } ist archiviert.

## The result in words

retold = Kurz gesagt
retold_how = Woher man das weiß
fact_approved = Freigegeben von

## Side by side

compare = Vergleichen
compare_lead = Was jede gebracht hat, neben den anderen.
# The name of a check box. $name: a campaign
compare_choose = { $name } vergleichen
compare_n = { $n ->
    [one] { $n } vergleichen
   *[other] Diese { $n } vergleichen
}
compare_most = Wählen Sie höchstens { $n } zum Vergleichen
compare_chance =
    Bereiche, die sich überschneiden, zeigen keinen Unterschied. Je mehr Zahlen man vergleicht, desto mehr weichen durch Zufall ab.
compare_csv = Diese Tabelle als CSV

## The calendar

calendar = Kalender
calendar_lead = Wann Kampagnen hinausgehen und wie lange sie dauern, nach der Uhr des Geschäfts.
# The name of the buttons that turn the months.
calendar_months = Monate
calendar_before = ← Monat davor
calendar_now = Dieser Monat
calendar_after = Nächster Monat →
calendar_automated = Automatisch, die ganze Zeit:
calendar_none = Nichts in diesem Monat.
