## Who

who_ready = Cui
who_everybody = Tuturor
who_own = Condițiile dumneavoastră
who_programmes_how = Cardurile acestor programe.
who_programme_needed = Alegeți cel puțin un program.
who_save_name = Păstrați aceste condiții sub un nume
who_save = Păstrează
who_saved = Păstrat: { $name }
who_forget = Uită „{ $name }”

## Whom it reaches

reach_cards = { $n ->
    [one] { $n } client
    [few] { $n } clienți
   *[other] { $n } de clienți
}
reach_cards_about = { $n ->
    [one] Aproximativ { $n } client
    [few] Aproximativ { $n } clienți
   *[other] Aproximativ { $n } de clienți
}
reach_about = Aproximativ, după o parte din carduri.
reach_between = Aproximativ, numărat dintr-o parte a cardurilor: între { $low } și { $high }.
reach_reachable = pot fi anunțați
reach_apple = la Apple
reach_google = la Google
reach_browser = într-un browser
reach_held = săriți deocamdată
reach_no_consent = nu vor mesaje
reach_no_wallet = pe niciun telefon
reach_nobody = Nimeni nu îndeplinește acum aceste condiții. Scoateți una sau alegeți alt public.

## Conditions

join = Cum se leagă condițiile
join_all = Toate sunt adevărate
join_any = Cel puțin una este adevărată
join_not_any = Niciuna nu este adevărată
join_not_all = Nu toate sunt adevărate
group = Condiții
group_add = Adaugă un grup
group_remove = Scoate acest grup
line_add = Adaugă o condiție
line_remove = Scoate această condiție
line_fact = Ce
line_how = Cum
value = Valoare
value_to = Până la
within = În câte zile
within_before = în ultimele
within_after = zile (gol: oricând)
within_after_needed = zile
value_days = zile
is_one_of = este
is_not_one_of = nu este
is_not = nu: { $how }
who_forget_title = Ștergeți „{ $name }”?
who_forget_sure = Nu mai poate fi ales. Campaniile care îl folosesc rămân cum sunt.
who_forget_yes = Șterge
