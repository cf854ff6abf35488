### Evidența: sumele unei luni, deconturi între comercianți.

books_lead = Ce datorează fiecare program, lună de lună, din fiecare card și înregistrare.
books_of_yours = Al dumneavoastră
books_of_other = Cu { $name }
books_month_asked = Luna
books_reading = Se citesc cardurile: { $n } până acum.
books_cards = Citite: carduri { $cards }, înregistrări { $entries }.
books_agree = Fiecare card are exact ce spun înregistrările lui.
books_differ = { $n ->
    [one] { $n } card nu are ce spun înregistrările lui. Spuneți operatorului: { $cards }.
    [few] { $n } carduri nu au ce spun înregistrările lor. Spuneți operatorului: { $cards }.
   *[other] { $n } de carduri nu au ce spun înregistrările lor. Spuneți operatorului: { $cards }.
}
books_owed = Ce datorați
books_journal = Luna în bani
books_opening = La început
books_re = Estimat din nou
books_promised = Promis
books_taken = Luat
books_lapsed = Expirat
books_closing = Datorat acum
books_total = În total
books_due = Ce se datorează, după termen
books_due_none = Nu se datorează nimic.
books_never = Fără termen
books_unsaid = necunoscut
books_known = Ce știți doar dumneavoastră
books_reward = Cât vă costă o recompensă
books_reward_hint = Prima recompensă a programului. Gol: cum spune programul, altfel necunoscut.
books_selling = Cu cât o vindeți
books_selling_hint = Pentru contabilitate (IFRS 15). Gol: necunoscut.
books_expected = Câte dintr-o sută sunt luate până la urmă
books_expected_hint = Gol: toate.
books_before = Ce socoteați acum o lună
books_before_hint = Același număr, așa cum era. Gol: același.
books_reckon = Calculează
books_causes = Pentru cauze
books_save_journal = Salvează jurnalul (CSV)
books_save_all = Salvează tot (JSON)
books_save_receipt = Salvează chitanța
books_between = Între comercianți
books_between_how =
    Fiecare face acest decont din casele proprii și verifică singur ce a trimis celălalt.
books_show = Decont cu { $name }
books_number = Numărul { $number }. Celălalt are același număr dacă deconturile sunt aceleași.
books_agrees = Se potrivește cu înregistrările dumneavoastră.
books_not_agree = Nu se potrivește cu înregistrările dumneavoastră:
books_lines = { $n ->
    [one] { $n } rând
    [few] { $n } rânduri
   *[other] { $n } de rânduri
}
books_save_statement = Salvează decontul (JSON)
books_check = Verificați un decont primit
books_check_how = Alegeți fișierul. Nu schimbă nimic.
books_not_file = Acest fișier nu este un decont. Alegeți fișierul JSON așa cum a fost trimis.
books_amount_wrong = Dați o sumă, de exemplu { $example }.
books_percent_wrong = Dați un număr întreg de la 1 la 100.
books_unit = Unitate
books_ends = Termen
