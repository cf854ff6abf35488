### The table of campaigns, campaigns side by side, and their calendar.

## The table

filter_person = Oricine
column_audience = Audiență
column_sent = Trimise
column_accepted = Acceptate
# Over figures: how many more visits for every 100 cards.
column_effect = Vizite în plus la 100
column_by = De
# The head of a column that is not seen: what can be done with a line.
column_acts = Acțiuni
effect_unseen = niciunul vizibil
# Between two numbers: a range
effect_range = de la { $low } la { $high }
state_archived = Arhivată
state_declined = Respinsă

# The name of a menu. $name: a campaign
acts_of = Acțiuni pentru { $name }
archive = Arhivează
unarchive = Scoate din arhivă
archived = { $name }: arhivată.

## The result in words

retold = Pe scurt
retold_how = De unde se știe
fact_approved = Aprobată de

## Side by side

compare = Compară
compare_lead = Ce a adus fiecare, lângă celelalte.
# The name of a check box. $name: a campaign
compare_choose = Compară { $name }
compare_n = { $n ->
    [one] Compară { $n }
    [few] Compară aceste { $n }
   *[other] Compară aceste { $n }
}
compare_most = Alegeți cel mult { $n } pentru comparat
compare_chance =
    Intervalele care se suprapun nu arată nicio diferență. Cu cât se compară mai multe cifre, cu atât mai multe diferă din întâmplare.
compare_csv = Acest tabel ca CSV

## The calendar

calendar = Calendar
calendar_lead = Când pleacă și cât durează campaniile, după ora magazinului.
# The name of the buttons that turn the months.
calendar_months = Luni
calendar_before = ← Luna anterioară
calendar_now = Luna aceasta
calendar_after = Luna următoare →
calendar_automated = Automate, tot timpul:
calendar_none = Nimic în această lună.
