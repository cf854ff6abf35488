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
