### Evidența: ce datorează un program, în bani, și ce își datorează comercianții.

books_stamps = Ștampile
books_points = Puncte
books_month =
    La începutul lunii, clienților li se datorau { $opening }. S-au promis { $promised }, s-au luat { $taken }
    și au expirat { $lapsed }. Acum se datorează { $closing }.
books_re_estimate = Ce se datora înainte este estimat din nou: { $money }.
books_unknown =
    { $name }: se datorează { $n }. Nimeni nu a spus cât costă una, deci nu intră în sume.
books_all_expected =
    Nimeni nu a spus câte dintr-o sută sunt luate până la urmă. Sumele le numără pe toate, deci costul real
    este mai mic.
books_beside =
    { $name }: sunt { $n }. Prețul este plătit în avans; contabilul îl împarte pe durată.
books_no_contract =
    Partea după IFRS 15 nu se știe. E nevoie de sumele vânzărilor, de prețul de vânzare al recompensei și de
    câte dintr-o sută sunt luate.
books_contract =
    Clienții au plătit { $paid }. { $part } sunt pentru ce li s-a promis (IFRS 15), iar { $released } din ce
    s-a păstrat sunt acum venit. Venitul lunii este { $revenue }.
books_receipt =
    { $shop } pentru { $cause }, { $month }: { $n } × { $given }. De plătit: { $money }.
books_receipt_unpriced =
    { $shop } pentru { $cause }, { $month }: { $n } × { $given }. Nimeni nu a spus cât valorează una.

## Deconturi între comercianți

statement_owes = { $debtor } datorează { $counted } către { $creditor }.
statement_units = { $n } × { $name }
statement_even = Nimeni nu datorează nimic nimănui.
statement_not_mine = Rândul { $entry }: nu aveți o astfel de înregistrare în această lună.
statement_missing = Lipsește înregistrarea dumneavoastră { $entry }: { $found }.
statement_differs = Rândul { $entry } spune { $said }. Înregistrarea dumneavoastră spune { $found }.
statement_twice = Rândul { $entry } apare de două ori.
statement_not_of_this = Rândul { $entry } este din altă lună sau al altor comercianți.
statement_more_than_given =
    Cardul …{ $card }: vi se cer { $said }, iar dumneavoastră ați dat { $found } pe el.

## Refuzuri

month_wrong = Dați luna ca AAAA-LL, de exemplu 2026-11.
month_to_come = Această lună nu a început. Alegeți luna aceasta sau una mai veche.
partner_unknown = Niciun astfel de comerciant nu împarte acest program. Alegeți unul dintre parteneri.
statement_of_others = Acest decont este între alți doi comercianți. Cereți-l pe al dumneavoastră.
statement_too_large =
    Magazinul are prea multe înregistrări pentru o singură verificare. Cereți operatorului
    „infra.admin statement”.
