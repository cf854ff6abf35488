### The owner's page about the shop itself.

shop_lead =
    Ce au în comun toate programele. Cardurile de pe telefoane urmează schimbarea în câteva ore.
shop_name = Nume
shop_name_hint = Sus pe fiecare card.
shop_contact = Contact
shop_contact_hint = Pe spatele fiecărui card: adresă, telefon, e-mail.
shop_currency = Monedă
shop_currency_hint = Rămâne de îndată ce un program numără sume.
shop_zone_hint = Pentru ore și zile când nu este numit un punct de lucru.
shop_language = Limba dumneavoastră
shop_language_hint = În ea se spune ce lipsește în limba clientului.
shop_languages = Limbile clienților
shop_languages_hint = Aflați care dintre texte lipsesc în ele.
shop_colour_background = Card
shop_colour_foreground = Textul de pe card
shop_colour_label = Etichetele de pe card
shop_colour_accent = Accent
shop_link_privacy = Confidențialitate
shop_link_terms = Condiții
shop_link_imprint = Date de identificare
shop_links_hint =
    Adrese întregi cu https://. Stau pe pagina de înscriere și pe spatele fiecărui card.
shop_saved = Salvat. Casele o au într-o jumătate de minut, cardurile în câteva ore.

## Cards that nobody uses

unused_title = Carduri pe care nu le folosește nimeni
unused_lead =
    Alegeți după câte luni fără vizită se șterge un card, cu tot ce spune despre clientul său. Cu patru
    săptămâni înainte, pe spatele cardului scrie în ce zi se încheie; o vizită îl păstrează. Cardurile pe
    care este ceva plătit rămân. Rămân și sumele din registrele dumneavoastră.
unused_after = Se șterg după
unused_never = Niciodată
unused_months = { $n ->
    [one] { $n } lună fără vizită
    [few] { $n } luni fără vizită
   *[other] { $n } de luni fără vizită
}
# $n: “about 1,200” or “1,200”
unused_now = { $cards ->
    [0] Astăzi niciun card nu este nefolosit de atâta timp.
    [one] Astăzi { $n } card este nefolosit de atâta timp.
    [few] Astăzi { $n } carduri sunt nefolosite de atâta timp.
   *[other] Astăzi { $n } de carduri sunt nefolosite de atâta timp.
}
unused_paid = { $cards ->
    [one] Pe { $n } dintre ele este ceva plătit: rămâne.
    [few] Pe { $n } dintre ele este ceva plătit: rămân.
   *[other] Pe { $n } dintre ele este ceva plătit: rămân.
}
unused_about = circa { $n }
unused_saved = Salvat. Pe cardurile în cauză scrie în cel mult o zi că se încheie; se șterg cel mai devreme patru săptămâni mai târziu.
unused_saved_off = Salvat. Niciun card nu se șterge din lipsă de vizite; cele care anunțau asta revin în cel mult o zi.
