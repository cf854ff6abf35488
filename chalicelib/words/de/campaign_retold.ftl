### A campaign's result as an owner repeats it, and campaigns side by side.

## What it brought. $so_far: "yes" while visits still count; $each: visits for every 100 cards

retold_more = { $so_far ->
    [yes] Bisher etwa { $each } Besuche mehr je 100 Karten: insgesamt etwa { $extra }, zwischen { $low } und { $high }.
   *[no] Etwa { $each } Besuche mehr je 100 Karten: insgesamt etwa { $extra }, zwischen { $low } und { $high }.
}
retold_less = { $so_far ->
    [yes] Bisher etwa { $each } Besuche weniger je 100 Karten: insgesamt etwa { $extra } weniger, zwischen { $low } und { $high }.
   *[no] Etwa { $each } Besuche weniger je 100 Karten: insgesamt etwa { $extra } weniger, zwischen { $low } und { $high }.
}
retold_none = { $so_far ->
    [yes] Bisher ist keine Wirkung zu sehen: Wem sie gesendet wurde, der kommt etwa so oft wie die Kontrollgruppe.
   *[no] Es ist keine Wirkung zu sehen: Wem sie gesendet wurde, der kam etwa so oft wie die Kontrollgruppe.
}
# $n: cards in the smaller group
retold_few =
    Zu wenige für eine Aussage: Es braucht { $least } Karten in jeder Gruppe, die kleinere hat { $n }.
# $until: a day
retold_early = Zu früh für eine Aussage: Besuche zählen bis { $until }.
retold_early_running =
    Zu früh für eine Aussage: Jeder Kunde hat { $days ->
        [one] { $days } Tag
       *[other] { $days } Tage
    } Zeit zu kommen.
retold_little = Es ist zu wenig geschehen für eine Aussage.
retold_alone = Es gab keine Kontrollgruppe; niemand kann sagen, was sie gebracht hat.
retold_unsent = Sie ging an niemanden.
retold_nobody_notified = Niemand wurde benachrichtigt: Nur die Karten sagten es.
retold_beside = Mit Benachrichtigung: { $told }. Ohne, nur auf der Karte: { $silent }.
retold_beside_more = etwa { $each } Besuche mehr je 100 Karten (zwischen { $low } und { $high })
retold_beside_less = etwa { $each } Besuche weniger je 100 Karten (zwischen { $low } und { $high })
retold_beside_none = keine Wirkung zu sehen
retold_beside_few = zu wenig für eine Aussage
retold_notification_more = Je 100 Benachrichtigungen kamen etwa { $each } Besuche zu denen der Karte allein hinzu (zwischen { $low } und { $high }).
retold_notification_less = Je 100 Benachrichtigungen kamen etwa { $each } Besuche weniger als mit der Karte allein (zwischen { $low } und { $high }).
retold_notification_none = Dass die Benachrichtigung mehr brachte als die Karte allein, ist vom Zufall nicht zu unterscheiden.

## In money. $brought, $low, $high, $cost: amounts

retold_sales_more = { $so_far ->
    [yes] Sie hat bisher etwa { $brought } Umsatz gebracht (zwischen { $low } und { $high }).
   *[no] Sie hat etwa { $brought } Umsatz gebracht (zwischen { $low } und { $high }).
}
retold_sales_less = { $so_far ->
    [yes] Der Umsatz ist bisher um etwa { $brought } niedriger (zwischen { $low } und { $high }).
   *[no] Der Umsatz war um etwa { $brought } niedriger (zwischen { $low } und { $high }).
}
retold_sales_none = { $so_far ->
    [yes] Ob sie Umsatz bringt, ist bisher vom Zufall nicht zu unterscheiden.
   *[no] Ob sie Umsatz gebracht hat, ist vom Zufall nicht zu unterscheiden.
}
retold_gifts = Die Geschenke haben { $cost } gekostet (eingelöst: { $taken }).
retold_gifts_uncosted =
    { $taken ->
        [one] { $taken } Geschenk wurde eingelöst
       *[other] { $taken } Geschenke wurden eingelöst
    }; was eines kostet, sagt das Programm nicht.
retold_sending = Das Senden hat nach Listenpreisen etwa { $cost } gekostet.
retold_sending_least = Das Senden hat weniger als { $cost } gekostet.

## Side by side: the names of the lines. $currency: EUR

compared_figure = Zahl
compared_state = Stand
compared_starts = Beginn
compared_ends = Ende
compared_audience = Zielgruppe
compared_planned = Geprüfte Karten
compared_sent = Gesendet
compared_held_out = Kontrollgruppe
compared_held = Übersprungen
compared_accepted_percent = Von den Wallets angenommen, %
compared_visits = Besuche mehr je 100 Karten
compared_visits_low = Besuche mehr je 100 Karten, mindestens
compared_visits_high = Besuche mehr je 100 Karten, höchstens
compared_visits_extra = Besuche mehr insgesamt
compared_rewards = Prämien mehr je 100 Karten
compared_rewards_low = Prämien mehr je 100 Karten, mindestens
compared_rewards_high = Prämien mehr je 100 Karten, höchstens
compared_sales = Umsatz mehr insgesamt ({ $currency })
compared_sales_low = Umsatz mehr insgesamt, mindestens ({ $currency })
compared_sales_high = Umsatz mehr insgesamt, höchstens ({ $currency })
compared_gifts_given = Geschenke gegeben
compared_gifts_taken = Geschenke eingelöst
compared_gifts_cost = Kosten der eingelösten Geschenke ({ $currency })
compared_sending = Kosten des Sendens, nach Listenpreisen ({ $currency })
compared_said = In Worten

## Refusals

archive_not_ended = Nur eine beendete Kampagne lässt sich archivieren. Stoppen Sie sie zuerst, oder löschen Sie den Entwurf.
compared_number = Wählen Sie 1 bis { $most } Kampagnen.
