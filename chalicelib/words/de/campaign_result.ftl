### Was aus einer Kampagne wurde.

campaign_metric = { $metric ->
    [visits] Besuche
    [redemptions] Prämien
   *[spend] Umsatz
}
campaign_group = { $arm ->
    [held_out] Kontrollgruppe
    [silent] Ohne Benachrichtigung
    [a] Text A
    [rest] Die übrigen
   *[b] Text B
}

## Was eine Nachricht bewirkt hat: nie mehr, als ihre Spanne erlaubt

effect_more =
    Mehr ({ $metric }): etwa { $extra } (zwischen { $low } und { $high }), { $each } je 100 Karten.
effect_less =
    Weniger ({ $metric }): etwa { $extra } (zwischen { $low } und { $high }), { $each } je 100
    Karten.
effect_none =
    Keine Wirkung gezeigt ({ $metric }): Insgesamt passt alles von { $low } bis { $high } zu dem,
    was geschah.
unsaid_few = Zu wenige Karten für eine Aussage ({ $metric }): Es braucht { $least } in jeder Gruppe.
unsaid_early = Zu früh für eine Aussage ({ $metric }): Die Kunden haben noch Zeit zu kommen.
unsaid_little = Zu wenig ist geschehen für eine Aussage ({ $metric }).

## Welcher von zwei Texten besser war

texts_more =
    Text A war besser ({ $metric }): { $each } mehr je 100 Karten (zwischen { $low } und { $high }).
texts_less =
    Text B war besser ({ $metric }): { $each } mehr je 100 Karten (zwischen { $low } und { $high }).
texts_none = Kein Unterschied zwischen den Texten gezeigt ({ $metric }).
notification_more =
    Die Benachrichtigung brachte mehr ({ $metric }): { $each } je 100 Karten über die stillen hinaus (zwischen { $low } und { $high }).
notification_less =
    Die stillen Karten waren besser ({ $metric }): { $each } mehr je 100 Karten (zwischen { $low } und { $high }).
notification_none =
    Dass die Benachrichtigung mehr brachte als die stille Karte, zeigt sich nicht ({ $metric }).

## Was jede Zahl zählt

definition_planned =
    Karten, auf die die Bedingungen der Zielgruppe zutrafen, als sie an der Reihe waren. Proben
    gehören nicht dazu.
definition_held =
    Geplant und nicht gesendet: Der Kunde hat nicht zugestimmt oder genug bekommen. Der Grund steht
    bei jeder.
definition_held_out =
    Karten, denen die Nachricht gesendet werden konnte und per Zufall nicht wurde: Was sie tun,
    zeigt, was ohne sie geschehen wäre. Welche das sind, wird aus Kampagne und Karte berechnet;
    niemand wählt.
definition_sent =
    Karten, die die Nachricht jetzt tragen. Eine Karte in beiden Wallets zählt bei jeder.
definition_pushed = Apple, Google oder dem Push-Dienst des Browsers wurde gesagt, dass sich die Karte geändert hat.
definition_accepted =
    Wem es gesagt wurde, hat es angenommen. Ob ein Telefon es dann zeigt, sagen Google und Browser niemandem.
definition_fetched =
    Das iPhone hat die Karte mit der Nachricht geladen. Ob jemand sie angesehen hat, erfährt niemand.
definition_stale =
    Von Apple angenommen, und das iPhone hat sie seit mehr als einem Tag nicht geladen: Es ist aus,
    ohne Netz, oder der Besitzer hat die Aktualisierung dieser Karte abgeschaltet.
definition_removed =
    Beim Senden auf einem Telefon und jetzt nicht mehr: Die Karte wurde entfernt, oder ihre Aktualisierung ist abgeschaltet.
definition_refused =
    Wem es gesagt wurde, hat es abgelehnt und gesagt, warum. „Noch einmal“ sendet an diese Karten wieder.
definition_gifts =
    Was mit der Nachricht geschenkt wurde. „Abgeholt“ heißt: bis zur letzten Zählung an einer Kasse
    ausgegeben; „abgelaufen“: vorher war die Zeit vorbei. Die Kosten sind, was eines laut Programm Sie
    kostet, für jedes abgeholte.
definition_visits =
    Was im Zeitraum nach der Nachricht gescannt wurde, in Besuchen, wie das Programm sie zählt.
    Zurückgenommenes zählt nicht.
definition_redemptions = Im selben Zeitraum abgeholte Prämien.
definition_spend =
    Die Beträge der im selben Zeitraum gescannten Einkäufe, wo die Kasse Beträge sendet.
definition_effect =
    Eine Karte mit Nachricht weniger eine der Kontrollgruppe, im Durchschnitt, mal die Karten mit
    Nachricht.
definition_interval =
    Hundertmal wiederholt, läge die wahre Wirkung etwa 95-mal in einer solchen Spanne. Liegt die
    Null darin, erklärt der Zufall allein, was geschah: Keine Wirkung ist gezeigt.

## Geschenke

gifts_came_to =
    Geschenkt: { $given }. Abgeholt: { $taken }, das kostete { $cost }. Noch da: { $waiting }. Abgelaufen: { $ended }.
    Zurückgenommen: { $back }.
gifts_came_to_uncosted =
    Geschenkt: { $given }. Abgeholt: { $taken }. Noch da: { $waiting }. Abgelaufen: { $ended }. Zurückgenommen: { $back }.
