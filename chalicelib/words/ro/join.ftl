### Pages without a sign-in: the join page, the poster, and what every page has.

## Every page

page_sorry = Ne pare rău, nu a mers
page_script =
    Această pagină are nevoie de JavaScript. Permiteți-l în browser și redeschideți pagina.
page_late = Pagina nu se încarcă. Verificați rețeaua, apoi reîncărcați-o.

front_title = Unde este cardul meu?
front_where = Cardul dumneavoastră este în aplicația portofel a telefonului: Apple Wallet sau Google Wallet.
front_again =
    Nu este acolo sau aveți un telefon nou? Îndreptați camera telefonului spre codul de pe tejghea: el
    duce la cardul dumneavoastră. Dacă nu ajută, întrebați personalul.
front_work = Pentru cei care lucrează într-un magazin
front_staff = Scanați carduri
front_owner = Pentru proprietari și marketing

## The join page: the customer's first. Warm, short, and never more than is so.

join_more = Ce mai aduce cardul
join_name = Numele dumneavoastră
join_name_hint = Opțional. Apare pe cardul dumneavoastră.
join_birthday = Adăugați ziua de naștere
join_birthday_hint =
    Opțional și fără an. Pentru o urare sau o surpriză în acea zi, pentru nimic altceva.
join_day = Ziua
join_month = Luna
join_messages = Trimiteți-mi noutăți și oferte de la { $organization }
join_messages_hint =
    Opțional. Cardul funcționează la fel de bine și fără, iar mesajele le puteți opri oricând cu o singură atingere.
join_button = Vreau cardul
join_button_busy = Pregătim cardul…
join_assure = Gratuit și fără aplicație: cardul stă în portofelul telefonului.
join_data = Ce se întâmplă cu datele date
join_data_who = De ele răspunde { $shop }: { $contact }.
join_data_why = Sunt pentru card, cadourile lui și o urare de ziua dumneavoastră. Browserul spune și fusul orar, ca niciun mesaj să nu vină noaptea. Cumpărăturile se numără pentru card și pentru statistica localului.
join_data_where = În Google Wallet, Google păstrează ce arată cardul; în Apple Wallet, este doar pe telefonul dumneavoastră. Nimeni nu le cumpără.
join_data_long = Se păstrează cât timp folosiți cardul. Pe pagina cardului le vedeți, le schimbați, le luați cu dumneavoastră și le ștergeți și opriți mesajele cu o atingere.
join_card_over = Cardul anterior nu mai este folosit. Iată unul nou pentru dumneavoastră.
join_form_again = Pagina a stat deschisă un timp. Vă rugăm să apăsați încă o dată butonul.
join_ready = Cardul dumneavoastră este gata
join_ready_named = { $name }, cardul este gata
join_waiting_reward = Vă așteaptă: { $reward }
join_add = Adăugați-l pe telefon și arătați-l la fiecare vizită.
join_apple = Adăugare în Apple Wallet
join_google = Adaugă în Google Wallet
join_browser = Nu aveți o aplicație de portofel? Cardul merge și în acest browser, care vă poate anunța ce este nou.
join_other_iphone = Pe un telefon Android?
join_other_android = Pe un iPhone?
join_in_app_iphone = Nu se întâmplă nimic? Deschideți pagina în Safari din meniul aplicației.
join_in_app_android = Nu se întâmplă nimic? Deschideți pagina în Chrome din meniul aplicației.
join_go_on = Continuați pe telefon
join_go_on_how = Îndreptați camera spre cod, apoi adăugați cardul în portofel.
join_code = Cod QR care deschide cardul pe telefon
join_or_here = Sau adăugați-l de aici
join_opening = Cardul este pe drum
join_opening_how = Google Wallet se deschide în câteva secunde.
join_late = Durează mai mult decât de obicei
join_late_how = Cardul dumneavoastră este în siguranță. Încercați din nou peste o clipă.
join_again = Încercați din nou
join_back = Înapoi la card
## Whose card it is: a link from elsewhere, two guests at one tablet

join_whose = Este cardul dumneavoastră?
join_whose_how =
    Acest link a mai fost deschis sau vine de pe altă pagină. Continuați numai cu propriul card.
join_mine = Da, este al meu
join_own = Nu, vreau propriul card

# $name: whose card this browser shows
join_not_named = Nu sunteți { $name }? Luați-vă propriul card
join_not_yours = Nu este cardul dumneavoastră? Luați-vă propriul card
# On a tablet or desktop, under the card
join_shared =
    Acest dispozitiv nu este un telefon, așa că nu păstrează cardul: luați-l acum pe telefonul dumneavoastră.

## The poster on the counter

poster_line = Scanați și luați cardul
poster_how = Îndreptați camera telefonului spre cod. Gratuit, fără aplicație.
poster_code = Cod QR care deschide pagina de înscriere
poster_print = Tipărire
poster_print_how = Se tipărește pe A4, A5 sau Letter: alegeți hârtia în fereastra de tipărire.
poster_source = Pentru „{ $name }”. Acest rând nu se tipărește.

## Refusals

form_stale = Formularul a stat deschis prea mult. Redeschideți pagina cu codul de pe tejghea.
# Suspended coffee. $name: “a coffee”
join_jar = Deja dat mai departe, pentru cine are nevoie: { $name } × { $n }. Întrebați la tejghea.

# Over what changed of the programme since the card was made
join_terms = Condițiile dvs.
