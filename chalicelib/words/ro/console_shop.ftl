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
