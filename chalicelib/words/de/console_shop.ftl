### The owner's page about the shop itself.

shop_lead =
    Was alle Programme teilen. Karten auf Telefonen folgen einer Änderung binnen Stunden.
shop_name = Name
shop_name_hint = Oben auf jeder Karte.
shop_contact = Kontakt
shop_contact_hint = Auf der Rückseite jeder Karte: Adresse, Telefon, E-Mail.
shop_currency = Währung
shop_currency_hint = Bleibt, sobald ein Programm Beträge zählt.
shop_zone_hint = Für Öffnungszeiten und Tage, wo keine Filiale genannt ist.
shop_language = Ihre eigene Sprache
shop_language_hint = Darin steht, was in der Sprache eines Kunden fehlt.
shop_languages = Sprachen Ihrer Kunden
shop_languages_hint = Sie erfahren, welche Ihrer Texte darin fehlen.
shop_colour_background = Karte
shop_colour_foreground = Text auf der Karte
shop_colour_label = Beschriftungen auf der Karte
shop_colour_accent = Akzent
shop_link_privacy = Datenschutz
shop_link_terms = Bedingungen
shop_link_imprint = Impressum
shop_links_hint =
    Ganze Adressen mit https://. Sie stehen auf der Anmeldeseite und auf der Rückseite jeder Karte.
shop_saved =
    Gespeichert. Kassen haben es in einer halben Minute, Karten binnen Stunden.

## Cards that nobody uses

unused_title = Karten, die niemand benutzt
unused_lead =
    Wählen Sie, nach wie vielen Monaten ohne Besuch eine Karte mit allem gelöscht wird, was sie über ihren
    Kunden sagt. Vier Wochen vorher steht auf ihrer Rückseite, an welchem Tag sie endet; ein Besuch erhält sie.
    Karten mit etwas Bezahltem bleiben. Auch die Summen in Ihren Büchern bleiben.
unused_after = Löschen nach
unused_never = Nie
unused_months = { $n ->
    [one] { $n } Monat ohne Besuch
   *[other] { $n } Monaten ohne Besuch
}
# $n: “about 1,200” or “1,200”
unused_now = { $cards ->
    [0] Heute ist keine Karte so lange unbenutzt.
    [one] Heute ist { $n } Karte so lange unbenutzt.
   *[other] Heute sind { $n } Karten so lange unbenutzt.
}
unused_paid = { $cards ->
    [one] Auf { $n } davon ist etwas Bezahltes: Sie bleibt.
   *[other] Auf { $n } davon ist etwas Bezahltes: Sie bleiben.
}
unused_about = etwa { $n }
unused_saved = Gespeichert. Auf den betroffenen Karten steht binnen eines Tages, dass sie enden; gelöscht werden sie frühestens vier Wochen später.
unused_saved_off = Gespeichert. Keine Karte wird gelöscht, weil Besuche ausbleiben; auf denen, die es ankündigten, steht es binnen eines Tages nicht mehr.
