## Refusals

merchant_damaged =
    Fișa magazinului lipsește sau nu poate fi citită. Cine administrează Carnet o pune din nou;
    cardurile sunt în siguranță.
programme_damaged =
    Acest program nu poate fi citit. Cine administrează Carnet îl pune din nou; cardurile lui sunt
    în siguranță.
merchant_changed =
    Altcineva a schimbat între timp magazinul. Reîncărcați pagina, apoi faceți din nou schimbarea.
currency_unknown = Dați moneda prin cele trei litere (ISO 4217), de exemplu EUR, MDL sau JPY.
currency_in_use =
    Moneda rămâne { $currency }: un program numără sume sau are o cumpărătură minimă.
languages_wrong =
    Enumerați limbile clienților, fiecare o dată, a dumneavoastră prima: { $languages }.
link_wrong =
    Dați adresa întreagă a paginii, care începe cu https://, sau lăsați gol; cel mult { $most }
    caractere.
id_wrong = Scrieți „{ $at }” cu { $least } până la { $most } litere mici, cifre și cratime.
reward_unnamed = Spuneți care este cadoul în cel puțin una dintre limbile: { $languages }.

studio_title = Cardul tău de fidelitate
studio_about =
    Fă în zece minute un card de fidelitate pentru magazinul tău, vezi-l pe ambele telefoane și încearcă-l pe
    al tău. Fără cont până îți place.
