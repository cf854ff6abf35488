### Afișe, și prin care dintre ele vin cardurile.

posters_lead = Tipăriți câte unul pentru fiecare tejghea: clientul îl scanează și are cardul.
poster_open = Deschide pentru tipărire
poster_code_of = Codul pentru { $name }
kit_more = Totul pentru tejghea
kit_language = Limba
kit_outlet = Tejgheaua
kit_outlet_hint = Cine se înscrie cu codul ei a început acolo.
kit_no_outlet = Oricare
kit_poster = Afiș, A4 (PDF)
kit_table = Card pentru masă, A6 (PDF)
kit_sticker = Autocolant, 7 cm (PDF)
kit_receipt = Subsolul bonului (PDF)
kit_say = Ce spune echipa
kit_under_receipt = Un rând pentru bonuri
kit_nfc = Adresa pentru un autocolant NFC
join_page = Vezi pagina pe care o deschide

## Surse: numele pe care un proprietar le dă afișelor, pliantelor și linkurilor

sources_more = Care afiș aduce carduri
sources_how =
    Dați fiecărui afiș, pliant sau link un nume al lui. Fiecare primește un cod al lui, iar cardurile care
    vin prin el sunt numărate. Clienții citesc numele doar când întreabă ce se păstrează despre ei.
source_name = Numele afișului, pliantului sau linkului
source_name_hint = De exemplu „Vitrină” sau „Pliant mai”.
source_add = Adaugă
source_address = Adresa lui
source_rename = Redenumește
source_retire = Retrage
source_retire_ask = Retrageți „{ $name }”?
source_retire_sure =
    Niciun card nu mai contează ca venit prin el, chiar dacă mai este afișat: cine îl scanează primește
    totuși un card. Cardurile și cifrele lui rămân.
source_back = Folosește din nou
source_retired = Retras
source_more = Ce se poate face cu „{ $name }”

source_counts = { $cards ->
    [one] un card
    [few] { $cards } carduri
   *[other] { $cards } de carduri
}, { $first } cu o primă cumpărătură
source_counts_about = aproximativ { $cards } carduri, { $first } cu o primă cumpărătură
source_uncounted = Cardurile lui nu au fost încă numărate.
sources_counted = Numărate la { $at }. Ce a venit în anumite zile se vede în privirea de ansamblu.
sources_count = Numără din nou
kit_source = Afiș sau link
kit_source_hint = Cardurile care vin prin codul lui se numără la el.
kit_no_source = Niciunul
