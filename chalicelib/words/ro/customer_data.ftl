### Ce se păstrează despre un client: acordul, pagina „Datele mele”, descărcarea. Simplu și adevărat.

## Refuzuri

consent_text_long = Fraza este prea lungă: nimeni nu citește peste { $most } de caractere lângă o bifă. Scurtați-o.

## Mesajele se opresc cu o atingere, de oricine are cardul

stop_title = Opriți mesajele?
stop_title_done = Gata cu mesajele
stop_lead = { $shop } trimite noutăți și oferte pe acest card. O atingere le oprește. Cardul și tot ce este pe el rămân.
stop_button = Opresc mesajele
stop_done = Mesajele către acest card s-au oprit, chiar și cel care tocmai se trimitea. Cardul și tot ce este pe el rămân.
stop_none = Pe acest card nu se trimit mesaje: nimeni nu le-a permis sau au fost oprite.
stop_again = Puteți permite din nou mesajele oricând, pe pagina datelor dumneavoastră.

## Ce se păstrează și de ce

data_title = Ce păstrăm despre dumneavoastră
data_lead = { $shop } răspunde de ceea ce se păstrează aici. Pentru întrebări și dorințe: { $contact }.
data_covered = Această pagină se deschide pentru oricine are linkul, de aceea numărul de telefon, adresa de e-mail și ziua de naștere sunt acoperite. Ca să le vedeți și să le schimbați, arătați că este cardul dumneavoastră.
data_prove = Arăt că este cardul meu
data_to_card = Înapoi la cardul meu
data_none = Nimic
data_part_given = Ce ne-ați spus
data_part_seen = Ce au lăsat vizitele
data_part_sent = Telefoane și mesaje
data_part_rest = Ce mai ține de card
data_kept_name = Nume
data_why_name = Apare pe card, iar personalul vă poate saluta pe nume. Îl puteți omite.
data_kept_phone = Număr de telefon
data_why_phone = Ca să vă recuperați cardul când telefonul s-a pierdut și ca personalul să-l găsească. Nimeni nu vă sună pentru asta.
data_kept_mail = Adresă de e-mail
data_why_mail = Ca să vă recuperați cardul cu un cod. Acolo nu se trimite publicitate.
data_kept_birthday = Ziua de naștere
data_why_birthday = Ziua și luna, fără an: pentru o urare sau o atenție în acea zi.
data_kept_language = Limba
data_why_language = Limba cardului și a mesajelor lui.
data_kept_zone = Fusul orar
data_why_zone = Browserul l-a spus la înscriere, ca niciun mesaj să nu vină noaptea.
data_kept_card = Cardul
data_why_card = Numărul lui, când a fost făcut, până când este valabil și dacă este în folosință.
data_kept_balance = Sold
data_why_balance = Ce ați strâns și ce vă așteaptă. Fără el nu există card.
data_kept_history = Istoric
data_why_history = Fiecare cumpărătură și cadou, cu ora, locul, suma și cine v-a servit: ca orice sold să poată fi explicat și corectat. În registre rămâne fără numele dumneavoastră.
data_kept_visits = Vizite
data_why_visits = Cât de des, când (ultimele 60) și unde: pentru limite împotriva abuzurilor și statistica localului.
data_kept_spending = Cheltuieli
data_why_spending = Ce ați cheltuit, ați strâns și ați luat în total: pentru cadouri, niveluri și statistica localului.
data_kept_group = Grupul dumneavoastră
data_why_group = Calculat după cât de recent, cât de des și pentru câte cadouri ați venit. Localul poate alege după el cui îi trimite un mesaj sau un cadou. Nimic altceva nu depinde de el.
data_kept_source = Prin ce ați venit
data_why_source = Care afiș, pliant sau link al localului a deschis pagina pe care v-ați înscris: ca localul să știe pe care le folosesc clienții. Poate alege după el cui îi trimite un mesaj.
data_kept_phones = Telefoane cu cardul
data_why_phones = Un număr al telefonului și o adresă pentru actualizări, de la Apple, Google sau browserul dumneavoastră: ca acolo cardul să fie la zi. Dispar când ștergeți cardul de acolo sau nu mai doriți să fiți anunțat în browser.
data_kept_sent = Mesaje
data_why_sent = Ce mesaje a avut cardul și când: ca să primiți puține și niciunul de două ori. Se păstrează cel mult 400 de zile, unele cât cardul.
data_kept_friends = Prieteni
data_why_friends = Cine v-a adus aici și linkul dumneavoastră pentru prieteni: ca amândoi să primiți cadoul, o dată. Niciunul nu este arătat nimănui.
data_kept_answers = Răspunsurile dumneavoastră
data_why_answers = Ce ați răspuns când ați fost întrebat cum a fost: ca localul să devină mai bun.
data_kept_cases = Ce nu a mers bine
data_why_cases = Ce ați scris când ceva nu a mers bine și ce s-a făcut.
data_kept_consents = Cu ce ați fost de acord
data_why_consents = De fiecare dată când ați permis sau ați oprit mesajele, cu fraza pe care ați văzut-o: ca să se poată dovedi.
data_kept_search = După ce se găsește cardul
data_why_search = Părți din nume, număr de telefon și adresa de e-mail, ca personalul să găsească cardul când cereți.
data_kept_technical = Pentru sistem
data_why_technical = Numere de versiuni și coduri, ca niciun cod să nu fie folosit de două ori și niciun telefon să nu arate un card vechi. Nu spun nimic despre dumneavoastră.
data_value_card = Se termină în { $end }; din { $day }
data_value_visits = { $n ->
    [one] { $n } vizită, pe { $day }
    [few] { $n } vizite, ultima pe { $day }
   *[other] { $n } de vizite, ultima pe { $day }
}
data_value_visits_where = { $n ->
    [one] { $n } vizită, pe { $day } ({ $where })
    [few] { $n } vizite, ultima pe { $day } ({ $where })
   *[other] { $n } de vizite, ultima pe { $day } ({ $where })
}
data_value_entries = { $n ->
    [one] { $n } rând
    [few] { $n } rânduri
   *[other] { $n } de rânduri
}
data_value_entries_more = Peste { $n } de rânduri
data_value_spending = Cheltuit: { $spent }; strâns: { $earned }; cadouri luate: { $taken }
data_value_phone = { $wallet }, din { $day }
data_value_sent = { $n ->
    [one] { $n } mesaj, pe { $day }
    [few] { $n } mesaje, ultimul pe { $day }
   *[other] { $n } de mesaje, ultimul pe { $day }
}
data_value_brought = V-a adus un prieten
data_value_day = { $day } { $month } { $year }
data_value_moment = { $day }, { $clock }
data_messages = Mesaje
data_messages_yes = Permiteți mesajele din { $day }.
data_messages_no = Nu primiți mesaje.
data_messages_allow = Permit mesajele
data_messages_history = Când le-am permis și oprit
data_consent_given = Permise
data_consent_withdrawn = Oprite
data_consent_version = Versiunea { $version } a frazei
data_consent_unsaid = Fraza nu a fost păstrată.
data_source_join = pe pagina de înscriere
data_source_page = pe pagina cardului
data_source_api = la sistemul casei
data_source_till = de personal, la cererea dumneavoastră
data_source_import = preluat din sistemul anterior al localului
data_who = Cine le vede
data_who_said = Cei care lucrează la { $shop }, fiecare atât cât cere munca: la casă numele, soldul și istoricul; numărul de telefon și adresa de e-mail doar cei care conduc localul sau cei care vă caută după numărul ori adresa întreagă. Niciun alt client și nimeni care le-ar cumpăra.
data_where = Ce ajunge la Apple și Google
data_where_said = În Google Wallet, Google păstrează ce arată cardul: numele, soldul și mesajele. Apple află doar că există ceva nou; telefonul ia cardul de aici. Dacă vă anunță un browser, serviciul de notificări al producătorului lui transportă mesaje pe care nu le poate citi. Niciunul nu primește numărul de telefon, adresa de e-mail, ziua de naștere sau istoricul.
data_long = Cât timp
data_long_said = Cât timp folosiți cardul. Puteți șterge totul oricând.
data_rights = Ce puteți face
data_rights_said = Să vedeți, să schimbați, să luați cu dumneavoastră și să ștergeți totul și să opriți mesajele: aici, singur, gratuit. Vă puteți plânge și autorității pentru protecția datelor din țara dumneavoastră.
data_change = Schimbați
data_download = Descărcați ca fișier
data_download_how = Un fișier JSON pe care îl pot citi alte programe.
data_print = Deschideți ca pagină de tipărit
data_printed = La { $day }
data_agreed = Pe { $day }: { $what }, { $where }

## Schimbarea datelor

data_change_title = Schimbați ce ne-ați spus
data_zone_hint = Ca pe telefon, de exemplu Europe/Bucharest. Gol: cel al localului.
data_save = Salvați
data_saved = S-a salvat. Cardul din wallet se schimbă singur.
data_contact_title = Număr de telefon și adresă de e-mail
data_contact_how = Cel nou contează după ce scrieți codul trimis acolo.
data_contact_remove_phone = Scoateți numărul meu de telefon
data_contact_remove_mail = Scoateți adresa mea de e-mail
data_code_how = Dacă un mesaj poate ajunge acolo, un cod de șase cifre este pe drum către { $to }.

## Cards that nobody uses

# $months: 12 to 120
data_unused = Un card pe care nu îl folosește nimeni timp de { $months } luni se șterge. Cu patru săptămâni înainte scrie asta pe spatele lui; dacă îl folosiți la casă, rămâne.
# On the card’s page, too; $day: “3 December”
data_unused_ends = Nimeni nu a folosit acest card de mult timp: după { $day } se șterge. Rămâne dacă îl folosiți la casă până atunci.
retention_months = Cardurile se păstrează de la { $least } la { $most } luni fără vizită sau pentru totdeauna: atunci dați 0.
