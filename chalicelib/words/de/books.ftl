### Die Bücher: was ein Programm in Geld schuldet, und was Händler einander schulden.

books_stamps = Stempel
books_points = Punkte
books_month =
    Zu Beginn des Monats waren den Kunden { $opening } geschuldet. { $promised } wurden versprochen,
    { $taken } eingelöst, { $lapsed } verfielen. Jetzt sind { $closing } geschuldet.
books_re_estimate = Was vorher geschuldet war, ist neu geschätzt: { $money }.
books_unknown =
    { $name }: { $n } sind geschuldet. Niemand hat gesagt, was eines kostet; es fehlt in den Summen.
books_all_expected =
    Niemand hat gesagt, wie viele von hundert am Ende eingelöst werden. Die Summen zählen alle, die wahren
    Kosten sind also kleiner.
books_beside =
    { $name }: { $n } laufen. Der Preis ist vorausbezahlt; Ihre Buchhaltung verteilt ihn auf die Zeit.
books_no_contract =
    Der Anteil nach IFRS 15 ist unbekannt. Dazu braucht es die Beträge der Verkäufe, den Verkaufspreis der
    Prämie, und wie viele von hundert eingelöst werden.
books_contract =
    Kunden haben { $paid } bezahlt. { $part } davon sind für das, was ihnen versprochen wurde (IFRS 15), und
    { $released } vom Zurückgestellten sind jetzt Ertrag. Der Umsatz des Monats ist { $revenue }.
books_receipt =
    { $shop } für { $cause }, { $month }: { $n } × { $given }. Zu zahlen: { $money }.
books_receipt_unpriced =
    { $shop } für { $cause }, { $month }: { $n } × { $given }. Niemand hat gesagt, was eines wert ist.

## Abrechnungen zwischen Händlern

statement_owes = { $debtor } schuldet { $creditor } { $counted }.
statement_units = { $n } × { $name }
statement_even = Niemand schuldet jemandem etwas.
statement_not_mine = Zeile { $entry }: Sie haben in diesem Monat keinen solchen Eintrag.
statement_missing = Ihr Eintrag { $entry } fehlt: { $found }.
statement_differs = Zeile { $entry } sagt { $said }. Ihr Eintrag sagt { $found }.
statement_twice = Zeile { $entry } steht zweimal da.
statement_not_of_this = Zeile { $entry } ist aus einem anderen Monat oder von anderen Händlern.
statement_more_than_given =
    Karte …{ $card }: { $said } werden von Ihnen verlangt, Sie gaben darauf { $found }.

## Absagen

month_wrong = Geben Sie den Monat als JJJJ-MM an, etwa 2026-11.
month_to_come = Dieser Monat hat noch nicht begonnen. Wählen Sie diesen oder einen früheren.
partner_unknown = Kein solcher Händler teilt dieses Programm. Wählen Sie einen seiner Partner.
statement_of_others =
    Diese Abrechnung ist zwischen zwei anderen Händlern. Fragen Sie nach Ihrer eigenen.
statement_too_large =
    Ihr Geschäft hat zu viele Einträge, um das auf einmal zu prüfen. Bitten Sie Ihren Betreiber um
    „infra.admin statement“.
