### The customer's pages, behind the secret link of a card.

page_title = Cardul dumneavoastră
page_title_named = { $name }, cardul dumneavoastră
page_unknown =
    Acest link nu duce la niciun card. Deschideți cardul în portofelul telefonului și urmați linkul de pe verso.
page_old =
    Acest link este al unui cod mai vechi al cardului. Deschideți cardul în portofelul telefonului și urmați linkul de pe verso sau întrebați personalul.

page_open = Cardul meu: istoric, oferte, condiții
page_show = Arătați acest cod la casă
page_code = Codul QR al cardului dumneavoastră
page_number = Sau spuneți acest număr:
page_over = Acest card nu mai este valabil. Cereți unul nou la tejghea.
page_yours = Ce aveți
page_until = până { $day }
page_not_yet = Ce urmează
page_history = Ce s-a întâmplat pe cardul dumneavoastră
page_history_none = Nimic încă: începe cu prima vizită.
page_history_all = Tot istoricul
page_history_older = Mai devreme
page_history_newest = La cele mai noi
page_back = Înapoi la cardul meu
page_add = Păstrați-l în portofelul telefonului
page_news = Noutăți de la { $shop }
page_tell = Fără portofel: aflați aici
page_tell_why =
    Acest browser vă anunță când se schimbă ceva pe card și ce vă scrie { $shop }, dacă ați fost de acord cu mesajele. Urmează să vă ceară permisiunea.
page_tell_do = Anunță-mă în acest browser
page_tell_on = Acest browser vă anunță ce este nou pe card.
page_tell_stop = Nu mă mai anunța aici
page_tell_nobody = Aici cardurile nu anunță pe nimeni în browser. Salvați cardul în Apple Wallet sau Google Wallet: acolo vă anunță ce este nou.
page_tell_denied =
    Acest browser nu lasă pagina să vă anunțe. Permiteți notificările pentru această pagină în setările lui, apoi reveniți.
page_tell_failed =
    Nu a mers acum. Încercați din nou peste o clipă sau păstrați cardul în portofelul telefonului.
page_tell_iphone =
    Ca să fiți anunțat pe iPhone, adăugați întâi pagina pe ecranul principal (Partajare, apoi „Adaugă pe ecranul principal”) și deschideți-o de acolo.
page_more = Mai multe despre cardul meu
page_look_again = Verificați din nou
page_keep = Această pagină se deschide și fără conexiune. Adăugați-o pe ecranul principal ca s-o aveți la îndemână.
page_offline = Nu este conexiune. Acesta este cardul dumneavoastră de la { $when }; codul funcționează totuși la casă.

way_page = Cardul meu online
way_order = Comandă online
way_shop = Magazinul online
way_book = Programare
way_call = Sunați-ne
way_open = Deschideți
way_help = Ceva nu e bine?
way_friends = Invitați prieteni
way_question = O scurtă întrebare
way_stop = Opriți mesajele
