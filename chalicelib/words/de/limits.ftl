### Warum eine Kasse ablehnt, wegen einer Grenze, die der Inhaber gesetzt hat.

## Scans

limit_cooldown =
    Diese Karte wurde gerade erst gestempelt. Sie kann um { $until } wieder gescannt werden.
limit_hours =
    Es ist { $at }, außerhalb der Zeiten dieses Programms. Sie beginnen wieder: { $opens }.
limit_outlet = Dieses Programm gilt in dieser Filiale nicht. Fragen Sie den Inhaber, wo es zählt.
limit_per_day =
    Diese Karte hat ihre Grenze für heute erreicht ({ $most }). Morgen kann sie wieder gescannt
    werden.
limit_spend =
    Der Einkauf ist zu klein für dieses Programm: Es braucht mindestens { $least }.

## Prämien ohne Netz

offline_redeem_off =
    Ohne Netz darf diese Kasse keine Prämien ausgeben. Merken Sie sich die Karte für den nächsten
    Besuch, oder warten Sie auf das Netz.
offline_redeem_over =
    Ohne Netz ist das mehr, als der Inhaber erlaubt. Warten Sie auf das Netz.
offline_redeem_short = Der Stand, den dieses Gerät kennt, reicht für diese Prämie nicht.

## A code that the phone draws anew every half minute

code_is_a_picture =
    Das ist ein Bild des Codes oder ein Code von vor einer Minute. Lassen Sie sich die Karte selbst
    zeigen, offen auf dem Telefon.
code_of_another_time =
    Die Uhr am Telefon des Kunden oder an dieser Kasse geht um mehr als eine Minute falsch. Stellen Sie beide
    auf die Zeit des Netzes, oder suchen Sie die Karte nach dem Namen.
