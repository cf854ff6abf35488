friends_way = Freunde einladen
friends_title = Bringen Sie einen Freund mit
friends_show = Lassen Sie diesen Code scannen
friends_code = Code mit Ihrem Link für Freunde
friends_send = Oder senden Sie Ihren Link
friends_share = Link senden
friends_secret = Der Link zeigt nichts von Ihnen und Ihrer Karte.
friends_year = In diesem Jahr
friends_come =
    { $n ->
        [0] Von Ihren Freunden hat noch niemand etwas gekauft.
        [one] Ein Freund kam und hat etwas gekauft.
       *[other] { $n } Freunde kamen und haben etwas gekauft.
    }
friends_full_year =
    { $n ->
        [one] Ein Freund im Jahr zählt, und Ihrer ist gekommen. Andere sind willkommen und bekommen ihr Geschenk; Sie bekommen für sie bis zum nächsten Jahr keines.
       *[other] { $n } Freunde im Jahr zählen, und Ihre sind alle gekommen. Andere sind willkommen und bekommen ihr Geschenk; Sie bekommen für sie bis zum nächsten Jahr keines.
    }
friends_private = Sie sehen, wie viele kamen, nicht wer. Wer wen eingeladen hat, wird niemandem gezeigt.
friends_anew = Neuen Link machen
friends_anew_how = Der alte Link zählt dann nicht mehr. Tun Sie das, wenn er in falsche Hände kam.
friends_back = Zurück zu meiner Karte
friends_message = Kommen Sie mit zu { $shop }. { $gift }
friends_gift = Für Sie beim ersten Einkauf: { $gifts }.
friends_no_gift = Holen Sie Ihre eigene Karte.
friends_invited = Ein Freund lädt Sie ein: { $shop }
friends_new_only = Die Einladung ist für alle, die hier noch keine Karte haben. Niemand erfährt, wer Sie eingeladen hat.
friends_over = Diese Einladung zählt nicht mehr.
friends_over_how = Eine Karte bekommen Sie trotzdem, nur ohne das Geschenk für Freunde. Oder bitten Sie um einen neuen Link.
friends_kept = Ein Freund lädt Sie ein.
friends_own = Das ist Ihre eigene Einladung. Senden Sie sie einem Freund: Sich selbst bringt niemand mit.
friends_here_already = Sie haben hier schon eine Karte. Einladungen sind für alle, die neu sind.
friends_full_join = Ihre Karte ist bereit. Dieser Einladung sind zuletzt so viele gefolgt, dass es diesmal kein Geschenk für Freunde gab.
friends_over_join = Ihre Karte ist bereit. Die Einladung zählte nicht mehr, deshalb gibt es kein Geschenk für Freunde.

## Refusals

friends_unknown = Diese Einladung gibt es nicht. Bitten Sie noch einmal um den Link.
friends_off = Dieser Laden gibt zurzeit nichts für mitgebrachte Freunde.
friends_out_of_use = Diese Karte gilt nicht mehr und lädt niemanden ein.
friends_after_first = Ihr Link für Freunde ist nach Ihrem ersten Einkauf hier.
