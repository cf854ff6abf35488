### Womit ein Programm neben Stempeln oder Punkten belohnt.

## Angebote: warum eines jetzt nicht zu haben ist

offer_not_ready = { $why } Daher geht das jetzt nicht.
offer_not_so_often = Das geht jetzt höchstens { $most }-mal.
offer_too_much = Auf dieser Karte sind davon { $most }. Nehmen Sie höchstens so viel.
part_not_sold = Das wird an der Kasse nicht verkauft. Wählen Sie eines davon: { $parts }.
payment_differs = Das kostet { $minor } in der kleinsten Einheit der Währung. Senden Sie diesen Betrag oder keinen.
offer_one_discount = Dieser Verkauf hat schon einen Rabatt. Ein Verkauf hat nur einen; der andere bleibt für das nächste Mal.
nothing_to_give = Das Programm gibt dafür nichts. Sehen Sie nach, ob der Teil noch darin ist und ob die Karte es schon hatte.
lots_full = Auf dieser Karte sind schon { $most } verschiedene Dinge. Der Gast löst erst einige ein.
part_type_unknown = Wählen Sie einen dieser Teile: { $types }.
part_id_twice = Ein anderer Teil hat die Kennung „{ $id }“ schon. Geben Sie jedem Teil seine eigene.
part_currency = Lassen Sie die Währung weg: Es gilt die des Händlers.
partner_oneself = Ein Händler ist nicht Partner seines eigenen Programms. Nennen Sie einen anderen mit seiner Kennung.

## Geben

giving_given = { $given }: { $n }
giving_rule = Je { $money } Einkauf geben wir: { $given } ({ $cause }).
giving_rule_visits = Mit je { $n } Besuchen geben wir: { $given } ({ $cause }).
giving_one_of = Nennen Sie entweder den Betrag oder die Besuche, die eines bringen.

## Rechte

right_waits = Für Sie
right_on_join = Zum Beitritt: { $name }.
right_on_sale = Mit einem Einkauf: { $name }.
right_on_paid = Mit der Zahlung: { $name }.
right_on_birthday = Zum Geburtstag: { $name }.
right_on_anniversary = Jedes Jahr am Tag Ihres Beitritts: { $name }.
right_on_day = An einem Tag des Dankes: { $name }.
right_on_referral = Für einen Freund, der beitritt: { $name }.
right_on_friend = Für einen Freund von Ihnen: { $name }.
right_on_answer = Für Ihre Antwort: { $name }.
right_on_case = Zur Wiedergutmachung: { $name }.
right_on_import = Von Ihrer früheren Karte: { $name }.
right_on_campaign = Von Zeit zu Zeit: { $name }.

effect_one_of = Füllen Sie nur eines aus: Prozent, Nachlass, oder kaufen und bekommen.
collection_one_of = Nennen Sie entweder den Artikel oder den Betrag, der einen bringt.

## Stufen, Mitgliedschaften, Guthaben und das Übrige

standing_label = Stufe
standing_rule = { $name } ab { $least }.
membership_label = Mitglied
membership_until = bis { $day }
membership_renew = endet am { $day }. An der Kasse verlängern
membership_back = pausiert, wieder ab { $day }
membership_rule = { $name }: { $months ->
    [0] { $money } einmal
    [1] { $money } im Monat
    [12] { $money } im Jahr
   *[other] { $money } für { $months } Monate
}.
credit_held = { $money }
credit_rule = { $percent } % Ihres Einkaufs kommen als { $name } zurück.
credit_sold = { $name }: eingezahlt, auf den Cent genau ausgegeben.
head_start_rule = Eine neue Karte beginnt mit { $n }.
trial_rule = Zum Kennenlernen: { $name } für { $days } Tage, kostenlos.
collection_rule = { $name }: { $n } für { $reward }.
milestone_rule = Bei { $at }: { $name }.
spending_rule = { $n } sind { $money } Nachlass, wann immer Sie wollen.
perk_rule = { $period ->
    [ever] Einmal
    [day] Jeden Tag
    [month] Jeden Monat
    [year] Jedes Jahr
   *[always] Immer
}: { $name }.
perk_rule_days = Vom { $first }. bis zum { $last }. jedes Monats: { $name }.
perk_days_wrong = Geben Sie zwei Tage des Monats von 1 bis { $most } an, den ersten vor dem letzten, oder keinen.
perk_rule_times = { $period ->
    [ever] Einmal
    [day] Jeden Tag
    [month] Jeden Monat
    [year] Jedes Jahr
   *[always] Immer
}: { $name } × { $times }.

## Referral

referral_label = Danke
referral_rule =
    Bringen Sie einen Freund mit: { $name } für Sie beide, sobald er das erste Mal kauft. { $n ->
        [one] Ein Freund im Jahr.
       *[other] Bis zu { $n } Freunde im Jahr.
    }
referral_unknown = Diese Karte ist nicht von diesem Programm. Scannen Sie die Karte des Freundes.
referral_off = Dieses Programm gibt nichts für Freunde. Lassen Sie den Freund weg.
referral_own = Niemand bringt sich selbst mit. Lassen Sie den Freund weg, oder scannen Sie eine andere Karte.
friends_full = Diese Karte hat in diesem Jahr schon so viele mitgebracht, wie zählen: { $most }.
referral_known = Dieser Gast hat schon eine Karte, also hat ihn niemand mitgebracht. Lassen Sie den Freund weg.

## Partners’ vouchers

voucher_rule = { $n } für { $name }.
code_line_wrong = Zeile { $line } ist kein Code. Geben Sie je Zeile einen Code an, höchstens { $most } Zeichen, ohne Komma.
codes_too_many = Senden Sie höchstens { $most } Codes auf einmal.
codes_needed = Es ist kein Code darin. Geben Sie je Zeile einen Code an.
pool_full = Ein Vorrat hat höchstens { $most } Codes. Beginnen Sie einen neuen.
pool_empty = Es sind keine Codes mehr da. Von der Karte wurde nichts genommen; fragen Sie den Inhaber.
pool_unknown = Benennen Sie den Vorrat mit kleinen Buchstaben, Ziffern und Bindestrichen.
pool_busy = Jemand anders fügt diesem Vorrat gerade Codes hinzu. Senden Sie die Liste gleich noch einmal; nichts wird doppelt hinzugefügt.
code_one_at_a_time = Codes werden einzeln ausgegeben.

## Draw

draw_rule = Mit je { $n } Besuchen: { $name }.

## Memberships: paused and withdrawn from

membership_unknown = Diese Mitgliedschaft gibt es nicht. Wählen Sie eine von diesen: { $parts }.
paid_for_good = Diese Karte hat { $name } schon, und zwar für immer. Kassieren Sie nicht noch einmal.
membership_none = Die Karte hat { $name } nicht. Verkaufen Sie es zuerst.
membership_no_pause = { $name } kann nicht pausiert werden. Der Inhaber kann es erlauben.
membership_for_good = { $name } hat kein Ende, also gibt es nichts zu pausieren.
membership_paused = { $name } ist schon pausiert, bis { $day }. Beenden Sie zuerst diese Pause.
membership_not_paused = { $name } ist nicht pausiert.
membership_last_day = Heute ist der letzte Tag von { $name }. Es bleibt nichts zu pausieren.
reversal_of_pause = Eine Pause wird nicht zurückgenommen. Setzen Sie die Mitgliedschaft fort.
withdrawal_of_other = Widerrufen wird nur die Zahlung einer Mitgliedschaft. Nehmen Sie diesen Eintrag stattdessen zurück.
withdrawal_over = { $name } konnte bis { $day } widerrufen werden.
withdrawal_used = Genutzt: { $used } von { $days } Tagen. { $back } von { $paid } gehen zurück.
withdrawal_all = { $back } von { $paid } gehen zurück.
withdrawal_taken = In dieser Zeit genommen: { $what }.
withdrawal_times = { $n } × { $name }
withdrawal_until = Möglich bis { $day }.

## Suspended coffee: given on, for a stranger. $name: “a coffee”

suspended_rule = { $n } geben jemandem, der es braucht: { $name }.
jar_empty = In diesem Glas ist nichts mehr. Zuerst muss jemand eines weitergeben.
jar_short = Was weitergegeben wurde, ist schon ausgegeben. Es kommt nicht zurück.
jar_unknown = Dieses Glas gibt es nicht. Sehen Sie in die Liste.
cup_unknown = Diese Ausgabe gibt es nicht. Sehen Sie in die Liste.

## Make-good: what staff may give after something went wrong

make_good_one_of = Geben Sie entweder Stempel oder Punkte an, oder das Guthaben.
make_good_reason = Sagen Sie in { $least } bis { $most } Zeichen, was passiert ist.
# $parts: ids, for a programmer
make_good_unknown = Wählen Sie eines von diesen: { $parts }.
make_good_without_cost = Der Inhaber hat nicht gesagt, was { $name } kostet. Geben Sie etwas anderes.
make_good_no_budget = Der Inhaber hat Ihnen dafür kein Budget gegeben. Fragen Sie einen Manager.
# $left: money
make_good_over = Das ist mehr, als von Ihrem Budget dieses Monats übrig ist: { $left }. Geben Sie weniger, oder fragen Sie einen Manager.
