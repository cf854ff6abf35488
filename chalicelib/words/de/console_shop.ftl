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
